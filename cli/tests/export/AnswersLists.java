import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the class with all lists answers to each of pairs.csv. */
final class AnswersLists {
    public static void main(String[] arguments) throws Exception {
        if (PushStatus.lookup(PushStatus.Channel.APPLE, PushStatus.ListKind.SEND, "Unregistered")
                != PushStatus.AppleSend.UNREGISTERED) throw new AssertionError("the constant is another");
        List<String> lines = new ArrayList<>();
        lines.add("channel,list,wire,list_id,name,action,token,http_status,confidence,same_as,description,note,sources,"
                + "retryable,advice");
        List<String> pairs = Files.readAllLines(Path.of("pairs.csv"));
        for (String pair : pairs.subList(1, pairs.size())) {
            String[] key = pair.split(",", -1);
            Object[] answer = key[1].equals("mpaas") ? resolved(key) : lookedUp(key);
            lines.add(Arrays.stream(answer).map(AnswersLists::quote).collect(Collectors.joining(",")));
        }
        Files.write(Path.of("answers.csv"), lines);
    }

    private static Object[] resolved(String[] key) {
        PushStatus.Status status = PushStatus.resolve(PushStatus.Channel.of(key[0]), Long.parseLong(key[2]));
        PushStatus.Row row = status.row();
        return new Object[] {
            key[0], key[1], status.code(), status.isListed() ? "mpaas" : null, row.name(), row.action().id, row.token().id,
            null, null, null, row.description(), row.note(), String.join(" ", row.sources()), row.action().retryable,
            row.action().advice,
        };
    }

    private static Object[] lookedUp(String[] key) {
        PushStatus.VendorStatus status = PushStatus.lookup(
                PushStatus.Channel.of(key[0]), PushStatus.ListKind.of(key[1]), key[2]);
        PushStatus.VendorRow row = status.row();
        if (status.isListed() != (row.listId() != null)) throw new AssertionError(String.join(" ", key));
        return new Object[] {
            row.channel().id, row.list().id, status.wire(), row.listId(), status.catalogueName(), status.action().id,
            status.token().id, row.httpStatuses().stream().map(String::valueOf).collect(Collectors.joining(" ")),
            row.confidence() == null ? null : row.confidence().id, row.sameAs(), row.description(), row.note(),
            String.join(" ", row.sources()), row.action().retryable, row.action().advice,
        };
    }

    private static String quote(Object cell) {
        return "\"" + (cell == null ? "" : cell.toString().replace("\"", "\"\"")) + "\"";
    }
}
