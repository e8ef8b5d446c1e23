//! A module for Python.

use heck::ToShoutySnakeCase as _;
use push_status::vendor::{Confidence, List, ListKind, VendorStatus};
use push_status::{Action, Channel, PushStatus, TokenVerdict};

use super::codes::{Codes, own, unlisted, unlisted_in};
use super::columns::sources;
use super::names::{NOT_IN_LIST, enum_name, list_name};
use crate::escape::quoted;
use crate::recognise::AnyRow;

const TYPES: &str = r#"
class _Meaning:
    """What a listed code and an unlisted one have in common."""

    channel: str  # The table that lists the code; of an unlisted one, the channel that returned it.
    listed: bool
    catalogue_name: str
    label: Optional[str]  # The vendor's own identifier.
    action: Action  # What to do now.
    token: Token  # What the code says about the token: delete it only on DEAD.
    description: str
    explanation: Optional[str]
    note: Optional[str]
    sources: Tuple[str, ...]

    def _describe(self, *values):
        (self.channel, self.listed, self.catalogue_name, self.label, self.action, self.token, self.description,
         self.explanation, self.note, self.sources) = values
        return self


class Unlisted(_Meaning, int):
    """A code that neither its channel nor the common table lists."""

    def __repr__(self):
        return f"<Unlisted: {self.channel} {int(self)}>"


class Status(_Meaning, IntEnum):
    """A listed code."""

    def __new__(cls, code, *values):
        member = int.__new__(cls, code)
        member._value_ = code
        return member._describe(*values)
"#;

const RESOLVE: &str = r#"
_LISTED = {channel: {int(status): status for status in table} for channel, table in CHANNELS.items()}


def resolve(channel: str, code: int) -> Union[Status, Unlisted]:
    """What a code that the channel returned means: by its own table, else by the common one, else it is unlisted.

    A text is no code: a TypeError says so, because a listed number in a text would seem to be unlisted.
    """
    if channel not in _LISTED:
        raise ValueError(f"unknown channel {channel!r}: expected one of {', '.join(_LISTED)}")
    code = operator.index(code)
    status = _LISTED[channel].get(code, _LISTED[COMMON].get(code))
    return Unlisted(code)._describe(*_UNLISTED[channel]) if status is None else status
"#;

const LIST_TYPES: &str = r#"
class _VendorMeaning:
    """What a listed code of a vendor's list and an unlisted one have in common."""

    channel: str
    list: ListKind  # Which of the vendor's lists the code is from.
    list_id: Optional[str]  # The table that lists the code.
    listed: bool
    catalogue_name: str
    action: Action  # What to do now.
    token: Token  # What the code says about the token: delete it only on DEAD.
    http_statuses: Tuple[int, ...]  # Those that the code comes with; empty if they are not known.
    confidence: Optional[Confidence]  # How sure the row is.
    same_as: Optional[str]  # The code of mPaaS that says the same, as `channel:code`.
    description: str
    note: Optional[str]
    sources: Tuple[str, ...]

    def _describe(self, *values):
        (self.channel, self.list, self.list_id, self.listed, self.catalogue_name, self.action, self.token,
         self.http_statuses, self.confidence, self.same_as, self.description, self.note, self.sources) = values
        return self


class UnlistedWire(_VendorMeaning, str):
    """A code that the vendor's list does not have."""

    def __repr__(self):
        return f"<UnlistedWire: {self.channel} {self.list.value} {str(self)!r}>"


class VendorStatus(_VendorMeaning, str, Enum):
    """A listed code of a vendor's list; its value is the code exactly as the vendor sends it."""

    def __new__(cls, wire, *values):
        member = str.__new__(cls, wire)
        member._value_ = wire
        return member._describe(*values)
"#;

const LOOKUP: &str = r#"
_VENDOR = {(status.channel, status.list.value, status.value): status for table in LISTS.values() for status in table}


def lookup(channel: str, list: str, wire: str) -> Union[VendorStatus, UnlistedWire]:
    """What a code means that came from a list of the channel, exactly as the vendor sent it; else it is unlisted.

    A number is no text: a TypeError says so, because a listed code would seem to be unlisted.
    """
    if channel not in _CHANNELS:
        raise ValueError(f"unknown channel {channel!r}: expected one of {', '.join(_CHANNELS)}")
    if not isinstance(wire, str):
        raise TypeError(f"the code {wire!r} is no text: pass it as the vendor sent it, as a str")
    kind = ListKind(list)
    status = _VENDOR.get((channel, kind.value, wire))
    return UnlistedWire(wire)._describe(channel, kind, *_NOT_IN_LIST) if status is None else status
"#;

pub fn module(codes: Codes) -> String {
    let (int_enum, operator) = if codes.has_mpaas() { (", IntEnum", "import operator\n") } else { ("", "") };
    [
        format!(
            "\n{operator}from enum import Enum{int_enum}\nfrom typing import Dict, Optional, Tuple, Type, Union\n\n"
        ),
        actions(),
        tokens(),
        if codes.has_mpaas() { mpaas() } else { String::new() },
        if codes.is_mpaas() { String::new() } else { lists(codes) },
    ]
    .concat()
}

fn mpaas() -> String {
    let channels = Channel::ALL;
    let known = |channel: &Channel| format!("    {}: {},\n", quoted(channel.id()), enum_name(*channel));
    let unlisted = |channel: &Channel| format!("    {}: ({}),\n", quoted(channel.id()), values(unlisted_in(*channel)));
    [
        TYPES.to_owned(),
        channels.iter().copied().map(table).collect(),
        "\n\nCHANNELS: Dict[str, Type[Status]] = {\n".to_owned(),
        channels.iter().map(known).collect(),
        "}\n\n_UNLISTED = {\n".to_owned(),
        channels.iter().map(unlisted).collect(),
        "}\n".to_owned(),
        RESOLVE.replace("COMMON", &quoted(Channel::Common.id())),
    ]
    .concat()
}

fn actions() -> String {
    let member = |action: &Action| {
        let retryable = if action.is_retryable() { "True" } else { "False" };
        format!(
            "    {} = {}, {}, {retryable}, {}\n",
            action.id().to_shouty_snake_case(),
            quoted(action.id()),
            quoted(action.title()),
            quoted(action.advice())
        )
    };
    let members: String = Action::ALL.iter().map(member).collect();
    format!(
        r#"
class Action(str, Enum):
    """What to do now; a program may send again only on the retryable ones."""

    title: str  # type: ignore[assignment]
    retryable: bool
    advice: str

    def __new__(cls, value, title, retryable, advice):
        member = str.__new__(cls, value)
        member._value_, member.title, member.retryable, member.advice = value, title, retryable, advice
        return member

{members}
"#
    )
}

fn tokens() -> String {
    ids("Token", "What a code says about the token it was sent to.", TokenVerdict::ALL.iter().map(TokenVerdict::id))
}

/// A closed set of ids.
fn ids<'a>(class: &str, doc: &str, ids: impl Iterator<Item = &'a str>) -> String {
    let members: String = ids.map(|id| format!("    {} = {}\n", id.to_shouty_snake_case(), quoted(id))).collect();
    format!("\nclass {class}(str, Enum):\n    \"\"\"{doc}\"\"\"\n\n{members}\n")
}

fn lists(codes: Codes) -> String {
    let known = |list: List| format!("    {}: {},\n", quoted(list.id()), list_name(list));
    let not_in_list = [
        "None, False".to_owned(),
        quoted(unlisted().name()),
        action(unlisted().action()),
        token(unlisted().token_verdict()),
        "(), None, None".to_owned(),
        quoted(NOT_IN_LIST),
        "None, ()".to_owned(),
    ];
    [
        "\n".to_owned(),
        ids("ListKind", "Which of a vendor's lists a code is from.", codes.kinds().map(ListKind::id)),
        ids("Confidence", "How sure a row of a vendor's list is.", Confidence::ALL.iter().map(Confidence::id)),
        LIST_TYPES.to_owned(),
        codes.lists().map(list).collect(),
        "\n\nLISTS: Dict[str, Type[VendorStatus]] = {\n".to_owned(),
        codes.lists().map(known).collect(),
        format!("}}\n\n_CHANNELS = {}\n", tuple(Channel::ALL.iter().map(|channel| quoted(channel.id())))),
        format!("_NOT_IN_LIST = ({})\n", not_in_list.join(", ")),
        LOOKUP.to_owned(),
    ]
    .concat()
}

fn list(list: List) -> String {
    let member = |status: VendorStatus| {
        let name = status.name().to_shouty_snake_case();
        format!("    {name} = {}, {}\n", quoted(status.wire()), vendor_values(status))
    };
    let members: String = list.statuses().map(member).collect();
    format!("\n\nclass {}(VendorStatus):\n    \"\"\"The codes of {list}.\"\"\"\n\n{members}", list_name(list))
}

/// What `_describe` of a vendor's code takes.
fn vendor_values(status: VendorStatus) -> String {
    let list = status.list();
    [
        quoted(list.channel().id()),
        format!("ListKind.{}", list.kind().id().to_shouty_snake_case()),
        quoted(list.id()),
        "True".to_owned(),
        quoted(status.name()),
        action(status.action()),
        token(status.token_verdict()),
        tuple(status.http_statuses().iter().map(u16::to_string)),
        format!("Confidence.{}", status.confidence().id().to_shouty_snake_case()),
        maybe(AnyRow::from(status).same_as_id().as_deref()),
        quoted(status.description()),
        maybe(status.note()),
        tuple(sources(status.sources()).into_iter().map(quoted)),
    ]
    .join(", ")
}

fn action(action: Action) -> String {
    format!("Action.{}", action.id().to_shouty_snake_case())
}

fn token(token: TokenVerdict) -> String {
    format!("Token.{}", token.id().to_shouty_snake_case())
}

fn maybe(text: Option<&str>) -> String {
    text.map_or("None".to_owned(), quoted)
}

fn tuple(items: impl Iterator<Item = String>) -> String {
    format!("({})", items.map(|item| item + ",").collect::<String>())
}

fn table(channel: Channel) -> String {
    let member = |status: PushStatus| {
        format!("    {} = {}, {}\n", status.name().to_shouty_snake_case(), status.code(), values(status))
    };
    let members: String = own(channel).map(member).collect();
    format!("\n\nclass {}(Status):\n    \"\"\"The codes of {channel}.\"\"\"\n\n{members}", enum_name(channel))
}

/// What `_describe` takes.
fn values(status: PushStatus) -> String {
    [
        quoted(status.channel().id()),
        if status.is_listed() { "True" } else { "False" }.to_owned(),
        quoted(status.name()),
        maybe(status.label()),
        action(status.action()),
        token(status.token_verdict()),
        quoted(status.description()),
        maybe(status.explanation()),
        maybe(status.note()),
        tuple(sources(status.sources()).into_iter().map(quoted)),
    ]
    .join(", ")
}
