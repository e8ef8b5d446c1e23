SELECT pairs.channel, pairs.code, s.listed_in, s.name, s.label, s.action, s.token, s.description, s.explanation, s.advice,
    s.note, s.sources, CASE WHEN s.retryable THEN 'true' WHEN NOT s.retryable THEN 'false' END AS retryable
FROM pairs LEFT JOIN push_status AS s ON s.channel = pairs.channel AND s.code = pairs.code;
