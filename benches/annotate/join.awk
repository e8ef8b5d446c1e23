# The peer in awk. The header of the table annotates the header of the log.
BEGIN { FS = "," }
NR == FNR { answer[$1 $2] = "," $3 "," $4 "," $5; next }
{ key = $3 $5; print $0 (key in answer ? answer[key] : ",Unknown,investigate,unaffected") }
