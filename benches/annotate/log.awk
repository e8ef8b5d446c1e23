# Writes a delivery log as CSV: mawk -v rows=N -f log.awk codes.csv. The same log for the same table, on every machine.
# 5 rows in 100 have a code that no table lists. No field needs quotes, as mawk would not understand them.

# Park and Miller's generator: its products fit a double, so that no awk rounds them.
function draw() { return seed = seed * 16807 % 2147483647 }

BEGIN { FS = ","; seed = 4 }
NR > 1 { channel[++pairs] = $1; code[pairs] = $2; listed[$1, $2] }
END {
    print "time,message_id,channel,device,code"
    for (row = 0; row < rows; row++) {
        pair = draw() % pairs + 1
        number = code[pair]
        if (draw() % 100 < 5)
            do number = 10000000 + draw() % 90000000; while ((channel[pair], number) in listed)
        ms = row * 20
        printf "2026-03-%02dT%02d:%02d:%02d.%03dZ,m%014d,%s,%08x%08x,%d\n", 1 + ms / 86400000, ms / 3600000 % 24, \
            ms / 60000 % 60, ms / 1000 % 60, ms % 1000, row, channel[pair], draw(), draw(), number
    }
}
