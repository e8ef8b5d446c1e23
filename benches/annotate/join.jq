# The peer in jq: an object of channels, each an object of codes.
(reduce ($csv | split("\n")[] | split(",")) as [$channel, $code, $name, $action, $token]
    ({}; .[$channel // ""][$code // ""] = {$name, $action, $token})) as $codes
| inputs
| . + ($codes[.channel][.code | tostring] // {name: "Unknown", action: "investigate", token: "unaffected"})
