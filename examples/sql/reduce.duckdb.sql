-- Reduces the logs of a day to one compact log over which `push-status cleanup` decides the same. docs/scale.md explains it.
-- Reads log/*.csv and writes compact.csv: duckdb <reduce.duckdb.sql
-- The columns of the log are channel, app, token, code, http_status, sent_at, time and registered_at. Those that are missing are
-- taken as empty, and others are left out.

-- A time in milliseconds since 1970: RFC 3339, a date, or Unix seconds or milliseconds. It is null for anything else.
CREATE OR REPLACE TEMP MACRO moment(t) AS CASE
    WHEN regexp_full_match(t, '[0-9]{9,11}') THEN t::BIGINT * 1000
    WHEN regexp_full_match(t, '[0-9]{12,14}') THEN t::BIGINT
    WHEN regexp_full_match(t, '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?')
    THEN epoch_ms(try_cast(CASE
        WHEN length(t) = 10 THEN t || ' 00:00:00+00:00'
        ELSE regexp_replace(t, '([.][0-9]{3})[0-9]+', '\1')
    END AS TIMESTAMPTZ))
END;

COPY (
    WITH log AS (
        SELECT * REPLACE (coalesce(app, '') AS app, coalesce(channel, '') AS channel, coalesce(token, '') AS token,
            coalesce(code, '') AS code, coalesce(http_status, '') AS http_status, coalesce(sent_at, '') AS sent_at,
            coalesce(time, '') AS time, coalesce(registered_at, '') AS registered_at)
        FROM (
            SELECT '' AS channel, '' AS app, '' AS token, '' AS code, '' AS http_status, '' AS sent_at, '' AS time,
                '' AS registered_at
            WHERE false
            UNION ALL BY NAME
            SELECT * FROM read_csv('log/*.csv', header = true, all_varchar = true, union_by_name = true)
        )
    ),
    -- Each report once. Where the time of the message is known, that of the report is not used.
    reports AS (
        SELECT DISTINCT channel, app, token, code, http_status, sent_at,
            if(moment(sent_at) IS NULL OR time <> '' AND moment(time) IS NULL, time, '') AS time, registered_at,
            if(sent_at = '', time, sent_at) AS happened, moment(happened) AS instant,
            instant IS NULL OR time <> '' AND moment(time) IS NULL OR registered_at <> '' AND moment(registered_at) IS NULL
                AS is_unreadable,
            false AS is_registration
        FROM log
    ),
    -- With the registrations among them, as these end a run, too.
    events AS (
        SELECT * FROM reports
        UNION ALL BY NAME
        SELECT DISTINCT token, moment(registered_at) AS instant, true AS is_registration FROM reports WHERE registered_at <> ''
    ),
    kinds AS (
        SELECT *,
            (is_registration, channel, app, code, http_status, registered_at, sent_at = '', happened LIKE '____-__-__') AS kind,
            count(*) OVER (PARTITION BY token, instant) AS at_once,
            bool_or(is_unreadable) OVER (PARTITION BY token) AS is_kept_whole
        FROM events
    ),
    -- A report is in the middle of a run if nothing else happened to its token between the report before it and the one after it.
    runs AS (
        SELECT *, count(*) OVER around = 3 AND min(kind) OVER around = max(kind) OVER around AND max(at_once) OVER around = 1
            AS is_middle
        FROM kinds
        WINDOW around AS (PARTITION BY token, instant // 3600000 ORDER BY instant ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING)
    )
    SELECT channel, app, token, code, http_status, sent_at, time, registered_at
    FROM runs
    WHERE NOT is_registration AND (is_kept_whole OR NOT is_middle)
    ORDER BY instant, channel, app, token, code, http_status, sent_at, time, registered_at
) TO 'compact.csv' (FORMAT csv, HEADER true);
