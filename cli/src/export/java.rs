//! A file for Java.

use heck::ToShoutySnakeCase as _;
use push_status::{Action, Channel, PushStatus, TokenVerdict};

use super::rows::{enum_name, own, sources, unlisted_in};
use crate::escape::quoted;

const TYPES: &str = r#"
    /** What a code means, and what to do about it. */
    public interface Status {
        Row row();

        /** The number, as the vendor sends it. */
        default long code() { return row().code(); }

        /** The table that lists the code; of an unlisted one, the channel that returned it. */
        default String channel() { return row().channel(); }

        /** Whether a table lists the code. */
        default boolean isListed() { return !(this instanceof Unlisted); }

        /** The name in the catalogue. */
        default String catalogueName() { return row().name(); }

        /** What to do now. */
        default Action action() { return row().action(); }

        /** What the code says about the token: delete it only on DEAD. */
        default Token token() { return row().token(); }
    }

    /** All that the catalogue says of a code; label, explanation and note are null where there is none. */
    public record Row(String channel, long code, String name, String label, Action action, Token token,
            String description, String explanation, String note, List<String> sources) {}

    /** A code that neither its channel nor the common table lists. */
    public record Unlisted(Row row) implements Status {}
"#;

const RESOLVE: &str = r#"
    /** What a code that the channel returned means: by its own table, else by the common one, else it is unlisted. */
    public static Status resolve(Channel channel, long code) {
        Status own = Tables.LISTED.get(channel).get(code);
        Status status = own != null ? own : Tables.LISTED.get(Channel.COMMON).get(code);
        return status != null ? status : new Unlisted(channel.unlisted(code));
    }

    private static final class Tables {
        static final Map<Channel, Map<Long, Status>> LISTED = Arrays.stream(Channel.values())
                .collect(Collectors.toMap(channel -> channel, channel -> Arrays.stream(channel.statuses())
                        .collect(Collectors.toMap(Status::code, status -> status))));
    }
}
"#;

pub fn file() -> String {
    [
        "\nimport java.util.Arrays;\nimport java.util.List;\nimport java.util.Map;\nimport java.util.stream.Collectors;\n",
        "\n/** Mobile push status codes, with what to do about each. */\n",
        "public final class PushStatus {\n    private PushStatus() {}\n",
        TYPES,
        &actions(),
        &tokens(),
        &Channel::ALL.iter().copied().map(table).collect::<String>(),
        &channels(),
        &RESOLVE.replace("COMMON", &Channel::Common.id().to_shouty_snake_case()),
    ]
    .concat()
}

fn actions() -> String {
    let constant = |action: &Action| {
        let (title, advice) = (quoted(action.title()), quoted(action.advice()));
        let (id, retryable) = (action.id(), action.is_retryable());
        format!("        {}({}, {title}, {retryable}, {advice}),\n", id.to_shouty_snake_case(), quoted(id))
    };
    let constants: String = Action::ALL.iter().map(constant).collect();
    format!(
        "
    /** What to do now; a program may send again only on the retryable ones. */
    public enum Action {{
{constants}        ;

        public final String id, title, advice;
        public final boolean retryable;

        Action(String id, String title, boolean retryable, String advice) {{
            this.id = id;
            this.title = title;
            this.retryable = retryable;
            this.advice = advice;
        }}
    }}
"
    )
}

fn tokens() -> String {
    let constant =
        |token: &TokenVerdict| format!("        {}({}),\n", token.id().to_shouty_snake_case(), quoted(token.id()));
    let constants: String = TokenVerdict::ALL.iter().map(constant).collect();
    format!(
        "
    /** What a code says about the token it was sent to. */
    public enum Token {{
{constants}        ;

        public final String id;

        Token(String id) {{
            this.id = id;
        }}
    }}
"
    )
}

fn table(channel: Channel) -> String {
    let constant = |status: PushStatus| {
        format!("        {}({}),\n", status.name().to_shouty_snake_case(), row(status, &format!("{}L", status.code())))
    };
    let constants: String = own(channel).map(|row| constant(row.status)).collect();
    let class = enum_name(channel);
    format!(
        "
    /** The codes of {channel}. */
    public enum {class} implements Status {{
{constants}        ;

        private final Row row;

        {class}(Row row) {{
            this.row = row;
        }}

        @Override public Row row() {{ return row; }}
    }}
"
    )
}

fn channels() -> String {
    let constant = |channel: &Channel| {
        format!(
            "        {}({}, {}.values()) {{\n            @Override Row unlisted(long code) {{ return {}; }}\n        }},\n",
            channel.id().to_shouty_snake_case(),
            quoted(channel.id()),
            enum_name(*channel),
            row(unlisted_in(*channel), "code")
        )
    };
    let constants: String = Channel::ALL.iter().map(constant).collect();
    format!(
        "
    /** Who returns codes. */
    public enum Channel {{
{constants}        ;

        public final String id;
        private final Status[] statuses;

        Channel(String id, Status[] statuses) {{
            this.id = id;
            this.statuses = statuses;
        }}

        /** The codes of the channel's own table. */
        public Status[] statuses() {{ return statuses.clone(); }}

        abstract Row unlisted(long code);

        /** The channel with the id. */
        public static Channel of(String id) {{
            return Arrays.stream(values()).filter(channel -> channel.id.equals(id)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(\"unknown channel \" + id));
        }}
    }}
"
    )
}

fn row(status: PushStatus, code: &str) -> String {
    let maybe = |text: Option<&str>| text.map_or("null".to_owned(), quoted);
    let sources: Vec<_> = sources(status).into_iter().map(quoted).collect();
    let fields = [
        quoted(status.channel().id()),
        code.to_owned(),
        quoted(status.name()),
        maybe(status.label()),
        format!("Action.{}", status.action().id().to_shouty_snake_case()),
        format!("Token.{}", status.token_verdict().id().to_shouty_snake_case()),
        quoted(status.description()),
        maybe(status.explanation()),
        maybe(status.note()),
        format!("List.of({})", sources.join(", ")),
    ];
    format!("new Row({})", fields.join(", "))
}
