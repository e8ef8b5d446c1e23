//! A module for TypeScript.

use push_status::{Action, Channel, PushStatus, TokenVerdict};

use super::rows::{enum_name, own, sources, unlisted_in};
use crate::escape::quoted;

const TYPES: &str = r#"
/** What a code means, and what to do about it. */
export interface Status {
  /** The table that lists the code; of an unlisted one, the channel that returned it. */
  readonly channel: Channel;
  readonly code: number;
  readonly listed: boolean;
  readonly name: string;
  /** The vendor's own identifier. */
  readonly label: string | null;
  /** What to do now. */
  readonly action: Action;
  /** What the code says about the token: delete it only on `dead`. */
  readonly token: Token;
  readonly description: string;
  readonly explanation: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
}
"#;

const RESOLVE: &str = r#"
/** What a code that the channel returned means: by its own table, else by the common one, else it is unlisted. */
export function resolve(channel: Channel, code: number): Status {
  return listed[channel].get(code) ?? listed.COMMON.get(code) ?? { ...unlisted[channel], code };
}
"#;

pub fn module() -> String {
    let channels = Channel::ALL;
    let tables: String = channels.iter().copied().map(table).collect();
    let listed = |channel: &Channel| {
        let values = format!("Object.values<Status>({})", enum_name(*channel));
        format!("  {channel}: new Map({values}.map((status) => [status.code, status])),\n")
    };
    let unlisted = |channel: &Channel| format!("  {channel}: {{ {} }},\n", fields(unlisted_in(*channel)));
    let action = |action: &Action| {
        let (title, advice) = (quoted(action.title()), quoted(action.advice()));
        format!("  {action}: {{ title: {title}, retryable: {}, advice: {advice} }},\n", action.is_retryable())
    };
    [
        format!("\nexport type Channel = {};\n", union(channels.iter().map(Channel::id))),
        format!("export type Action = {};\n", union(Action::ALL.iter().map(Action::id))),
        format!("export type Token = {};\n", union(TokenVerdict::ALL.iter().map(TokenVerdict::id))),
        TYPES.to_owned(),
        "\n/** What each action is; a program may send again only on the retryable ones. */\n".to_owned(),
        "export const actions: Record<Action, { title: string; retryable: boolean; advice: string }> = {\n".to_owned(),
        Action::ALL.iter().map(action).collect(),
        "};\n".to_owned(),
        tables,
        "\nconst listed: Record<Channel, ReadonlyMap<number, Status>> = {\n".to_owned(),
        channels.iter().map(listed).collect(),
        "};\n\nconst unlisted: Record<Channel, Omit<Status, \"code\">> = {\n".to_owned(),
        channels.iter().map(unlisted).collect(),
        "};\n".to_owned(),
        RESOLVE.replace("COMMON", Channel::Common.id()),
    ]
    .concat()
}

fn union<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.map(quoted).collect::<Vec<_>>().join(" | ")
}

fn table(channel: Channel) -> String {
    let entry =
        |status: PushStatus| format!("  {}: {{ code: {}, {} }},\n", status.name(), status.code(), fields(status));
    let entries: String = own(channel).map(|row| entry(row.status)).collect();
    format!("\nexport const {} = {{\n{entries}}} as const satisfies Record<string, Status>;\n", enum_name(channel))
}

/// All fields but the code.
fn fields(status: PushStatus) -> String {
    let maybe = |text: Option<&str>| text.map_or("null".to_owned(), quoted);
    let sources: Vec<_> = sources(status).into_iter().map(quoted).collect();
    format!(
        "channel: {}, listed: {}, name: {}, label: {}, action: {}, token: {}, description: {}, explanation: {}, \
         note: {}, sources: [{}]",
        quoted(status.channel().id()),
        status.is_listed(),
        quoted(status.name()),
        maybe(status.label()),
        quoted(status.action().id()),
        quoted(status.token_verdict().id()),
        quoted(status.description()),
        maybe(status.explanation()),
        maybe(status.note()),
        sources.join(", "),
    )
}
