# Writes the same log as NDJSON.
BEGIN { FS = "," }
NR > 1 { printf "{\"time\":\"%s\",\"message_id\":\"%s\",\"channel\":\"%s\",\"device\":\"%s\",\"code\":%s}\n", $1, $2, $3, $4, $5 }
