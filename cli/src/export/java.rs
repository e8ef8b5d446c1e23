//! A file for Java.

use heck::ToShoutySnakeCase as _;
use push_status::vendor::{Confidence, List, ListKind, VendorStatus};
use push_status::{Action, Channel, PushStatus, TokenVerdict};

use super::codes::{Codes, own, unlisted, unlisted_in};
use super::columns::sources;
use super::names::{NOT_IN_LIST, enum_name, list_name};
use crate::escape::quoted;
use crate::recognise::AnyRow;

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
"#;

const LIST_TYPES: &str = r#"
    /** What a code of a vendor's own list means, and what to do about it. */
    public interface VendorStatus {
        VendorRow row();

        /** The code exactly as the vendor sends it. */
        default String wire() { return row().wire(); }

        /** Whether the list has the code. */
        default boolean isListed() { return !(this instanceof UnlistedWire); }

        /** The name in the catalogue. */
        default String catalogueName() { return row().name(); }

        /** What to do now. */
        default Action action() { return row().action(); }

        /** What the code says about the token: delete it only on DEAD. */
        default Token token() { return row().token(); }
    }

    /**
     * All that the catalogue says of a code of a vendor's list. sameAs is the code of mPaaS that says the same, as
     * channel:code; listId, confidence, sameAs and note are null where there is none.
     */
    public record VendorRow(Channel channel, ListKind list, String listId, String wire, String name, Action action,
            Token token, List<Integer> httpStatuses, Confidence confidence, String sameAs, String description, String note,
            List<String> sources) {}

    /** A code that the vendor's list does not have. */
    public record UnlistedWire(VendorRow row) implements VendorStatus {}
"#;

const LOOKUP: &str = r#"
    /** What a code means that came from a list of the channel, exactly as the vendor sent it; else it is unlisted. */
    public static VendorStatus lookup(Channel channel, ListKind list, String wire) {
        VendorStatus status = VendorTables.LISTED.get(new VendorKey(channel, list, wire));
        return status != null ? status : new UnlistedWire(UNLISTED);
    }

    private record VendorKey(Channel channel, ListKind list, String wire) {}

    private static final class VendorTables {
        static final Map<VendorKey, VendorStatus> LISTED = Stream.<VendorStatus[]>of(TABLES)
                .flatMap(Arrays::stream).collect(Collectors.toMap(status -> new VendorKey(
                        status.row().channel(), status.row().list(), status.wire()), status -> status));
    }
"#;

pub fn file(codes: Codes) -> String {
    let mpaas = if codes.has_mpaas() { mpaas() } else { plain_channels() };
    [
        "\nimport java.util.Arrays;\nimport java.util.List;\nimport java.util.Map;\nimport java.util.stream.Collectors;\n",
        if codes.is_mpaas() { "" } else { "import java.util.stream.Stream;\n" },
        "\n/** Mobile push status codes, with what to do about each. */\n",
        "public final class PushStatus {\n    private PushStatus() {}\n",
        if codes.has_mpaas() { TYPES } else { "" },
        &actions(),
        &tokens(),
        &mpaas,
        &if codes.is_mpaas() { String::new() } else { lists(codes) },
        "}\n",
    ]
    .concat()
}

fn mpaas() -> String {
    [
        Channel::ALL.iter().copied().map(table).collect(),
        channels(),
        RESOLVE.replace("COMMON", &Channel::Common.id().to_shouty_snake_case()),
    ]
    .concat()
}

fn lists(codes: Codes) -> String {
    let tables: Vec<_> = codes.lists().map(|list| format!("{}.values()", list_name(list))).collect();
    let unlisted = vendor_row(&[
        "channel, list, null, wire".to_owned(),
        quoted(unlisted().name()),
        action(unlisted().action()),
        token(unlisted().token_verdict()),
        "List.of(), null, null".to_owned(),
        quoted(NOT_IN_LIST),
        "null, List.of()".to_owned(),
    ]);
    [
        ids(
            "Which of a vendor's lists a code is from: where it came from decides what it means.",
            "ListKind",
            codes.kinds().map(ListKind::id),
            OF,
        ),
        ids("How sure a row of a vendor's list is.", "Confidence", Confidence::ALL.iter().map(Confidence::id), ""),
        LIST_TYPES.to_owned(),
        codes.lists().map(list).collect(),
        LOOKUP.replace("UNLISTED", &unlisted).replace("TABLES", &tables.join(", ")),
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
    ids("What a code says about the token it was sent to.", "Token", TokenVerdict::ALL.iter().map(TokenVerdict::id), "")
}

/// The channels of a file without mPaaS's codes.
fn plain_channels() -> String {
    ids("Who returns codes.", "Channel", Channel::ALL.iter().map(Channel::id), OF)
}

/// The method of an enum that finds a constant by its id.
const OF: &str = r#"
        /** The constant with the id. */
        public static ENUM of(String id) {
            return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown ENUM " + id));
        }
"#;

/// A closed set of ids.
fn ids<'a>(doc: &str, class: &str, ids: impl Iterator<Item = &'a str>, methods: &str) -> String {
    let constant = |id: &str| format!("        {}({}),\n", id.to_shouty_snake_case(), quoted(id));
    let constants: String = ids.map(constant).collect();
    let methods = methods.replace("ENUM", class);
    format!(
        "
    /** {doc} */
    public enum {class} {{
{constants}        ;

        public final String id;

        {class}(String id) {{
            this.id = id;
        }}
{methods}    }}
"
    )
}

fn list(list: List) -> String {
    let constant = |status: VendorStatus| {
        format!("        {}({}),\n", status.name().to_shouty_snake_case(), vendor_row(&vendor_fields(status)))
    };
    let constants: String = list.statuses().map(constant).collect();
    enum_of(&list_name(list), &list.to_string(), ["VendorStatus", "VendorRow"], &constants)
}

fn vendor_fields(status: VendorStatus) -> [String; 13] {
    let list = status.list();
    let http_statuses: Vec<_> = status.http_statuses().iter().map(u16::to_string).collect();
    [
        format!("Channel.{}", list.channel().id().to_shouty_snake_case()),
        format!("ListKind.{}", list.kind().id().to_shouty_snake_case()),
        quoted(list.id()),
        quoted(status.wire()),
        quoted(status.name()),
        action(status.action()),
        token(status.token_verdict()),
        format!("List.of({})", http_statuses.join(", ")),
        format!("Confidence.{}", status.confidence().id().to_shouty_snake_case()),
        maybe(AnyRow::from(status).same_as_id().as_deref()),
        quoted(status.description()),
        maybe(status.note()),
        texts(sources(status.sources())),
    ]
}

fn vendor_row(fields: &[String]) -> String {
    format!("new VendorRow({})", fields.join(", "))
}

fn action(action: Action) -> String {
    format!("Action.{}", action.id().to_shouty_snake_case())
}

fn token(token: TokenVerdict) -> String {
    format!("Token.{}", token.id().to_shouty_snake_case())
}

fn maybe(text: Option<&str>) -> String {
    text.map_or("null".to_owned(), quoted)
}

fn texts(texts: Vec<&str>) -> String {
    format!("List.of({})", texts.into_iter().map(quoted).collect::<Vec<_>>().join(", "))
}

fn table(channel: Channel) -> String {
    let constant = |status: PushStatus| {
        format!("        {}({}),\n", status.name().to_shouty_snake_case(), row(status, &format!("{}L", status.code())))
    };
    let constants: String = own(channel).map(constant).collect();
    enum_of(&enum_name(channel), channel.id(), ["Status", "Row"], &constants)
}

/// The enum of a table: what its constants are, and what they hold.
fn enum_of(class: &str, table: &str, [interface, row]: [&str; 2], constants: &str) -> String {
    format!(
        "
    /** The codes of {table}. */
    public enum {class} implements {interface} {{
{constants}        ;

        private final {row} row;

        {class}({row} row) {{
            this.row = row;
        }}

        @Override public {row} row() {{ return row; }}
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
    let fields = [
        quoted(status.channel().id()),
        code.to_owned(),
        quoted(status.name()),
        maybe(status.label()),
        action(status.action()),
        token(status.token_verdict()),
        quoted(status.description()),
        maybe(status.explanation()),
        maybe(status.note()),
        texts(sources(status.sources())),
    ];
    format!("new Row({})", fields.join(", "))
}
