# The peer in jq: an object of channels, each an object of codes.
(reduce ($csv | split("\n")[] | split(",")) as [$channel, $code, $name, $action, $token]
    ({}; .[$channel // ""][$code // ""] = {$name, $action, token_verdict: $token})) as $codes
| inputs
| . + ($codes[.channel][.code | tostring] // {name: "Unknown", action: "investigate", token_verdict: "unaffected"})
