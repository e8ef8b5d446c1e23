SELECT pairs.channel, pairs.list, pairs.wire, s.list_id, s.listed_in, s.name, s.label, s.action, s.token, s.http_status, s.confidence,
    s.same_as, s.description, s.explanation, s.advice, s.note, s.sources,
    CASE WHEN s.retryable THEN 'true' WHEN NOT s.retryable THEN 'false' END AS retryable
FROM pairs LEFT JOIN push_status_lists AS s ON s.channel = pairs.channel AND s.list = pairs.list AND s.wire = pairs.wire;
