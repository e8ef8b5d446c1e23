-- Reduces the logs of a day to one compact log over which `push-status cleanup` decides the same. docs/scale.md explains it.
-- Reads log/*.csv and writes compact.csv: clickhouse local --queries-file reduce.clickhouse.sql
-- The columns of the log are channel, app, token, code, http_status, sent_at, time and registered_at. Those that are missing are
-- taken as empty, and others are left out.

-- A time in milliseconds since 1970: RFC 3339, a date, or Unix seconds or milliseconds. It is null for anything else.
CREATE OR REPLACE FUNCTION moment AS t -> multiIf(
    match(t, '^[0-9]{9,11}$'), toInt64OrNull(t) * 1000,
    match(t, '^[0-9]{12,14}$'), toInt64OrNull(t),
    match(t, '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$'),
    toUnixTimestamp64Milli(parseDateTime64BestEffortOrNull(t, 3, 'UTC')),
    NULL
);

INSERT INTO FUNCTION file('compact.csv', 'CSVWithNames')
WITH
    log AS (
        SELECT * FROM file('log/*.csv', 'CSVWithNames', 'channel String, app String, token String, code String,
            http_status String, sent_at String, time String, registered_at String')
    ),
    -- Each report once. Where the time of the message is known, that of the report is not used.
    reports AS (
        SELECT DISTINCT channel, app, token, code, http_status, sent_at,
            if(moment(sent_at) IS NULL OR time != '' AND moment(time) IS NULL, time, '') AS time_if_used, registered_at,
            if(sent_at = '', time, sent_at) AS happened, moment(happened) AS instant,
            instant IS NULL OR time != '' AND moment(time) IS NULL OR registered_at != '' AND moment(registered_at) IS NULL
                AS is_unreadable,
            false AS is_registration
        FROM log
    ),
    -- With the registrations among them, as these end a run, too.
    events AS (
        SELECT * FROM reports
        UNION ALL
        SELECT DISTINCT '', '', token, '', '', '', '', registered_at, '', moment(registered_at), false, true
        FROM reports WHERE registered_at != ''
    ),
    kinds AS (
        SELECT *,
            (is_registration, channel, app, code, http_status, registered_at, sent_at = '', match(happened, '^.{4}-.{2}-.{2}$'))
                AS kind,
            count() OVER (PARTITION BY token, instant) AS at_once,
            max(is_unreadable) OVER (PARTITION BY token) AS is_kept_whole
        FROM events
    ),
    -- A report is in the middle of a run if nothing else happened to its token between the report before it and the one after it.
    runs AS (
        SELECT *, count() OVER around = 3 AND min(kind) OVER around = max(kind) OVER around AND max(at_once) OVER around = 1
            AS is_middle
        FROM kinds
        WINDOW around AS
            (PARTITION BY token, intDiv(instant, 3600000) ORDER BY instant ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING)
    )
SELECT channel, app, token, code, http_status, sent_at, time_if_used AS time, registered_at
FROM runs
WHERE NOT is_registration AND (is_kept_whole OR NOT is_middle)
ORDER BY instant, channel, app, token, code, http_status, sent_at, time, registered_at
SETTINGS engine_file_truncate_on_insert = 1;
