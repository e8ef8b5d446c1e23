# A delivery log as CSV: mawk -v rows=N -v tokens=N -v every=N [-v hours=N] [-v form=ndjson] -f log.awk
# One row in `every` is against its token, half of these dead and half suspect. The messages are spread over `hours`.
function hex(seed) {
    seed = (seed * 16807 + 12345) % 2147483647
    return sprintf("%08x", seed)
}
function token(number,   text, part) {
    text = ""
    for (part = 0; part < 8; part++) text = text hex(number * 8 + part)
    return text
}
BEGIN {
    if (!hours) hours = 24
    split("apple huawei honor xiaomi oppo vivo fcm harmonyos", channels, " ")
    split("2011 80000004 80300007 20301 10000 10302 90000003 80300007", against, " ")
    if (form != "ndjson") print "sent_at,channel,code,token,message"
    for (row = 0; row < rows; row++) {
        second = int(row / rows * hours * 3600)
        at = sprintf("2026-11-%02dT%02d:%02d:%02dZ", 1 + int(second / 86400), int(second / 3600) % 24, int(second / 60) % 60, second % 60)
        number = (row * 7919) % tokens
        place = number % 8 + 1
        code = number % every == 0 ? against[place] : 2
        if (form == "ndjson")
            printf "{\"sent_at\":\"%s\",\"channel\":\"%s\",\"code\":%s,\"token\":\"%s\",\"message\":\"m%d\"}\n", at, channels[place], code, token(number), row
        else
            printf "%s,%s,%s,%s,m%d\n", at, channels[place], code, token(number), row
    }
}
