# Writes a log with the vendors' whole replies as CSV: mawk -v rows=N -f replies.awk. The shapes are those of docs/replies.md, and
# no two replies of a vendor are the same text.

function quoted(text) { gsub(/"/, "\"\"", text); return "\"" text "\"" }

BEGIN {
    print "time,channel,http_status,reply"
    for (row = 0; row < rows; row++) {
        shape = row % 5
        if (shape == 0) { channel = "apple"; http = 410; reply = "{\"reason\":\"Unregistered\",\"timestamp\":" 1700000000000 + row "}" }
        if (shape == 1) { channel = "huawei"; http = 200; reply = "{\"code\":\"80000000\",\"msg\":\"Success\",\"requestId\":\"" row "\"}" }
        if (shape == 2) { channel = "xiaomi"; http = 200; reply = "{\"result\":\"ok\",\"trace_id\":\"X" row "\",\"code\":0,\"data\":{\"id\":\"s" row "\"},\"info\":\"Received push messages for 1 REGID\"}" }
        if (shape == 3) { channel = "fcm"; http = 404; reply = "{\"error\":{\"code\":404,\"message\":\"Requested entity was not found.\",\"status\":\"NOT_FOUND\",\"details\":[{\"@type\":\"type.googleapis.com/google.firebase.fcm.v1.FcmError\",\"errorCode\":\"UNREGISTERED\"}]}}" }
        if (shape == 4) { channel = "vivo"; http = 200; reply = "{\"result\":10302,\"desc\":\"regId is not valid\",\"taskId\":\"" row "\"}" }
        printf "2026-03-01T00:%02d:%02dZ,%s,%d,%s\n", row / 60 % 60, row % 60, channel, http, quoted(reply)
    }
}
