import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the class answers to each of pairs.csv. */
final class Answers {
    public static void main(String[] arguments) throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add("channel,code,listed_in,name,label,action,retryable,token,description,explanation,advice,note,sources");
        List<String> pairs = Files.readAllLines(Path.of("pairs.csv"));
        for (String pair : pairs.subList(1, pairs.size())) {
            String[] cells = pair.split(",");
            PushStatus.Status status = PushStatus.resolve(PushStatus.Channel.of(cells[0]), Long.parseLong(cells[1]));
            if (status.isListed() == (status instanceof PushStatus.Unlisted)) throw new AssertionError(pair);
            PushStatus.Row row = status.row();
            Object[] answer = {
                cells[0], status.code(), status.channel(), status.catalogueName(), row.label(), status.action().id,
                status.action().retryable, status.token().id, row.description(), row.explanation(),
                status.action().advice, row.note(), String.join(" ", row.sources()),
            };
            lines.add(Arrays.stream(answer).map(Answers::quote).collect(Collectors.joining(",")));
        }
        Files.write(Path.of("answers.csv"), lines);
    }

    private static String quote(Object cell) {
        return "\"" + (cell == null ? "" : cell.toString().replace("\"", "\"\"")) + "\"";
    }
}
