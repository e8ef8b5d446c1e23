# Joins on the first columns: awk -v keys=2 -f answers.awk push_status.tsv pairs.csv
function unescaped(text,    result, at) {
    while (at = index(text, "\\")) {
        result = result substr(text, 1, at - 1) (substr(text, at + 1, 1) == "t" ? "\t" : substr(text, at + 1, 1) == "n" ? "\n" : substr(text, at + 1, 1) == "r" ? "\r" : "\\")
        text = substr(text, at + 2)
    }
    return result text
}
function quoted(text) {
    text = unescaped(text)
    gsub(/"/, "\"\"", text)
    return "\"" text "\""
}
function key() { return keys == 2 ? $1 SUBSEP $2 : $1 SUBSEP $2 SUBSEP $3 }
BEGIN { FS = "\t" }
FNR == 1 && NR == 1 { columns = NF; for (i = keys + 1; i <= NF; i++) header = header "," $i }
NF != columns && FS == "\t" { print "line " FNR " has " NF " fields" > "/dev/stderr"; exit 1 }
FS == "\t" { for (i = keys + 1; i <= NF; i++) row[key()] = row[key()] "," quoted($i); next }
FNR == 1 { print $0 header; next }
{ print $0 (key() in row ? row[key()] : substr(",,,,,,,,,,,,,,,,,,", 1, columns - keys)) }
