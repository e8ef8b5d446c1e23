//! A file for PHP.

use heck::ToPascalCase as _;
use push_status::vendor::{Confidence, List, ListKind, VendorStatus};
use push_status::{Action, Channel, PushStatus, TokenVerdict};

use super::codes::{Codes, own, unlisted, unlisted_in};
use super::columns::sources;
use super::names::{NOT_IN_LIST, enum_name, list_name};
use crate::escape::php as quoted;
use crate::recognise::AnyRow;

const TYPES: &str = r#"
/** What a code of mPaaS means, and what to do about it. */
final class Status
{
    /**
     * @param Channel $channel the table that lists the code; of an unlisted one, the channel that returned it
     * @param ?string $label the vendor's own identifier
     * @param Action $action what to do now
     * @param Token $token what the code says about the token: delete it only on Token::Dead
     * @param list<string> $sources
     */
    public function __construct(
        public readonly Channel $channel,
        public readonly int $code,
        public readonly bool $listed,
        public readonly string $name,
        public readonly ?string $label,
        public readonly Action $action,
        public readonly Token $token,
        public readonly string $description,
        public readonly ?string $explanation,
        public readonly ?string $note,
        public readonly array $sources,
    ) {
    }
}
"#;

const RESOLVE: &str = r#"
/** What a code that the channel returned means: by its own table, else by the common one, else it is unlisted. */
function resolve(Channel $channel, int $code): Status
{
    $table = TABLES[$channel->value];
    $found = $table::tryFrom($code) ?? COMMON::tryFrom($code);
    return $found?->status() ?? unlisted($channel, $code);
}
"#;

const LIST_TYPES: &str = r#"
/** What a code of a vendor's own list means, and what to do about it. */
final class VendorStatus
{
    /**
     * @param ?string $listId the table that lists the code; null for an unlisted one
     * @param string $wire the code exactly as the vendor sends it
     * @param Action $action what to do now
     * @param Token $token what the code says about the token: delete it only on Token::Dead
     * @param list<int> $httpStatuses those that the code comes with; empty if they are not known
     * @param ?Confidence $confidence how sure the row is; null for an unlisted code
     * @param ?string $sameAs the code of mPaaS that says the same, as channel:code
     * @param list<string> $sources
     */
    public function __construct(
        public readonly Channel $channel,
        public readonly ListKind $list,
        public readonly ?string $listId,
        public readonly string $wire,
        public readonly bool $listed,
        public readonly string $name,
        public readonly Action $action,
        public readonly Token $token,
        public readonly array $httpStatuses,
        public readonly ?Confidence $confidence,
        public readonly ?string $sameAs,
        public readonly string $description,
        public readonly ?string $note,
        public readonly array $sources,
    ) {
    }
}
"#;

const LOOKUP: &str = r#"
/** What a code means that came from a list of the channel, exactly as the vendor sent it; else it is unlisted. */
function lookup(Channel $channel, ListKind $list, string $wire): VendorStatus
{
    foreach (LISTS[$channel->value][$list->value] ?? [] as $table) {
        $found = $table::tryFrom($wire);
        if ($found !== null) {
            return $found->status();
        }
    }
    return UNLISTED;
}
"#;

pub fn file(codes: Codes) -> String {
    [
        "\ndeclare(strict_types=1);\n\nnamespace PushStatus;\n".to_owned(),
        ids("Channel", "A push channel.", Channel::ALL.iter().map(Channel::id), ""),
        ids(
            "Action",
            "What to do now; a program may send again only on the retryable ones.",
            Action::ALL.iter().map(Action::id),
            &action_methods(),
        ),
        ids(
            "Token",
            "What a code says about the token it was sent to.",
            TokenVerdict::ALL.iter().map(TokenVerdict::id),
            "",
        ),
        if codes.has_mpaas() { mpaas() } else { String::new() },
        if codes.is_mpaas() { String::new() } else { lists(codes) },
    ]
    .concat()
}

/// An enum for a closed set of ids.
fn ids<'a>(name: &str, doc: &str, ids: impl Iterator<Item = &'a str>, methods: &str) -> String {
    let cases: String = ids.map(|id| format!("    case {} = {};\n", id.to_pascal_case(), quoted(id))).collect();
    format!("\n/** {doc} */\nenum {name}: string\n{{\n{cases}{methods}}}\n")
}

fn action_methods() -> String {
    let method = |name: &str, kind: &str, value: fn(Action) -> String| {
        let arm =
            |action: &Action| format!("            self::{} => {},\n", action.id().to_pascal_case(), value(*action));
        method(name, kind, &Action::ALL.iter().map(arm).collect::<String>())
    };
    [
        method("title", "string", |action| quoted(action.title())),
        method("advice", "string", |action| quoted(action.advice())),
        method("retryable", "bool", |action| action.is_retryable().to_string()),
    ]
    .concat()
}

/// A method that has a value for each case.
fn method(name: &str, kind: &str, arms: &str) -> String {
    format!(
        "\n    public function {name}(): {kind}\n    {{\n        return match ($this) {{\n{arms}        }};\n    }}\n"
    )
}

fn mpaas() -> String {
    let class = |channel: &Channel| format!("    {} => {}::class,\n", quoted(channel.id()), enum_name(*channel));
    let arm = |channel: &Channel| {
        let fields = fields(unlisted_in(*channel), "$code".to_owned());
        format!("        Channel::{} => {fields},\n", channel.id().to_pascal_case())
    };
    [
        TYPES.to_owned(),
        Channel::ALL.iter().copied().map(table).collect(),
        format!("\nconst TABLES = [\n{}];\n", Channel::ALL.iter().map(class).collect::<String>()),
        "\n/** @internal */\nfunction unlisted(Channel $channel, int $code): Status\n{\n    return match ($channel) {\n".to_owned(),
        Channel::ALL.iter().map(arm).collect(),
        "    };\n}\n".to_owned(),
        RESOLVE.replace("COMMON", &enum_name(Channel::Common)),
    ]
    .concat()
}

fn table(channel: Channel) -> String {
    let case = |status: PushStatus| format!("    case {} = {};\n", status.name(), status.code());
    let arm = |status: PushStatus| {
        format!("            self::{} => {},\n", status.name(), fields(status, "$this->value".to_owned()))
    };
    let (cases, arms): (String, String) = own(channel).map(|status| (case(status), arm(status))).unzip();
    let name = enum_name(channel);
    format!("\n/** The codes of {channel}. */\nenum {name}: int\n{{\n{cases}{}}}\n", method("status", "Status", &arms))
}

fn fields(status: PushStatus, code: String) -> String {
    let fields = [
        format!("Channel::{}", status.channel().id().to_pascal_case()),
        code,
        status.is_listed().to_string(),
        quoted(status.name()),
        maybe(status.label()),
        action(status.action()),
        token(status.token_verdict()),
        quoted(status.description()),
        maybe(status.explanation()),
        maybe(status.note()),
        array(sources(status.sources()).into_iter().map(quoted)),
    ];
    format!("new Status({})", fields.join(", "))
}

fn lists(codes: Codes) -> String {
    let unlisted = [
        "$channel, $list, null, $wire, false".to_owned(),
        quoted(unlisted().name()),
        action(unlisted().action()),
        token(unlisted().token_verdict()),
        "[], null, null".to_owned(),
        quoted(NOT_IN_LIST),
        "null, []".to_owned(),
    ];
    [
        ids("ListKind", "Which of a vendor's lists a code is from.", codes.kinds().map(ListKind::id), ""),
        ids("Confidence", "How sure a row of a vendor's list is.", Confidence::ALL.iter().map(Confidence::id), ""),
        LIST_TYPES.to_owned(),
        codes.lists().map(list).collect(),
        format!(
            "\nconst LISTS = [\n{}];\n",
            Channel::ALL.iter().map(|channel| lists_of(codes, *channel)).collect::<String>()
        ),
        LOOKUP.replace("UNLISTED", &format!("new VendorStatus({})", unlisted.join(", "))),
    ]
    .concat()
}

/// The enums of a channel by kind.
fn lists_of(codes: Codes, channel: Channel) -> String {
    let of_kind = |kind: &ListKind| {
        let lists = codes.lists().filter(|list| list.channel() == channel && list.kind() == *kind);
        let classes = array(lists.map(|list| format!("{}::class", list_name(list))));
        (classes != "[]").then(|| format!("{} => {classes}", quoted(kind.id())))
    };
    format!("    {} => {},\n", quoted(channel.id()), array(codes.kinds().filter_map(of_kind)))
}

fn list(list: List) -> String {
    let case = |status: VendorStatus| format!("    case {} = {};\n", status.name(), quoted(status.wire()));
    let arm = |status: VendorStatus| format!("            self::{} => {},\n", status.name(), vendor_fields(status));
    let (cases, arms): (String, String) = list.statuses().map(|status| (case(status), arm(status))).unzip();
    let (name, method) = (list_name(list), method("status", "VendorStatus", &arms));
    format!("\n/** The codes of {list}. */\nenum {name}: string\n{{\n{cases}{method}}}\n")
}

fn vendor_fields(status: VendorStatus) -> String {
    let list = status.list();
    let fields = [
        format!("Channel::{}", list.channel().id().to_pascal_case()),
        format!("ListKind::{}", list.kind().id().to_pascal_case()),
        quoted(list.id()),
        "$this->value, true".to_owned(),
        quoted(status.name()),
        action(status.action()),
        token(status.token_verdict()),
        array(status.http_statuses().iter().map(u16::to_string)),
        format!("Confidence::{}", status.confidence().id().to_pascal_case()),
        maybe(AnyRow::from(status).same_as_id().as_deref()),
        quoted(status.description()),
        maybe(status.note()),
        array(sources(status.sources()).into_iter().map(quoted)),
    ];
    format!("new VendorStatus({})", fields.join(", "))
}

fn action(action: Action) -> String {
    format!("Action::{}", action.id().to_pascal_case())
}

fn token(token: TokenVerdict) -> String {
    format!("Token::{}", token.id().to_pascal_case())
}

fn maybe(text: Option<&str>) -> String {
    text.map_or("null".to_owned(), quoted)
}

fn array(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}
