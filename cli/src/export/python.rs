//! A module for Python.

use heck::ToShoutySnakeCase as _;
use push_status::{Action, Channel, PushStatus, TokenVerdict};

use super::rows::{enum_name, own, sources, unlisted_in};
use crate::escape::quoted;

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
    """What a code that the channel returned means: by its own table, else by the common one, else it is unlisted."""
    if channel not in _LISTED:
        raise ValueError(f"unknown channel {channel!r}: expected one of {', '.join(_LISTED)}")
    status = _LISTED[channel].get(code, _LISTED[COMMON].get(code))
    return Unlisted(code)._describe(*_UNLISTED[channel]) if status is None else status
"#;

pub fn module() -> String {
    let channels = Channel::ALL;
    let known = |channel: &Channel| format!("    {}: {},\n", quoted(channel.id()), enum_name(*channel));
    let unlisted = |channel: &Channel| format!("    {}: ({}),\n", quoted(channel.id()), values(unlisted_in(*channel)));
    [
        "\nfrom enum import Enum, IntEnum\nfrom typing import Dict, Optional, Tuple, Type, Union\n\n".to_owned(),
        actions(),
        tokens(),
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
    let member = |token: &TokenVerdict| format!("    {} = {}\n", token.id().to_shouty_snake_case(), quoted(token.id()));
    let members: String = TokenVerdict::ALL.iter().map(member).collect();
    format!(
        "\nclass Token(str, Enum):\n    \"\"\"What a code says about the token it was sent to.\"\"\"\n\n{members}\n"
    )
}

fn table(channel: Channel) -> String {
    let member = |status: PushStatus| {
        format!("    {} = {}, {}\n", status.name().to_shouty_snake_case(), status.code(), values(status))
    };
    let members: String = own(channel).map(|row| member(row.status)).collect();
    format!("\n\nclass {}(Status):\n    \"\"\"The codes of {channel}.\"\"\"\n\n{members}", enum_name(channel))
}

/// What `_describe` takes.
fn values(status: PushStatus) -> String {
    let maybe = |text: Option<&str>| text.map_or("None".to_owned(), quoted);
    let sources: String = sources(status).into_iter().map(|source| quoted(source) + ",").collect();
    [
        quoted(status.channel().id()),
        if status.is_listed() { "True" } else { "False" }.to_owned(),
        quoted(status.name()),
        maybe(status.label()),
        format!("Action.{}", status.action().id().to_shouty_snake_case()),
        format!("Token.{}", status.token_verdict().id().to_shouty_snake_case()),
        quoted(status.description()),
        maybe(status.explanation()),
        maybe(status.note()),
        format!("({sources})"),
    ]
    .join(", ")
}
