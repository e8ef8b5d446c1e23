//! A module for TypeScript.

use push_status::vendor::{Confidence, List, ListKind, VendorStatus};
use push_status::{Action, Channel, PushStatus, TokenVerdict};

use super::codes::{Codes, own, unlisted, unlisted_in};
use super::columns::sources;
use super::names::{NOT_IN_LIST, enum_name, list_name};
use crate::escape::quoted;
use crate::recognise::AnyRow;

const TYPES: &str = r#"
/** What a code means, and what to do about it. */
export interface Status {
  /** The table that lists the code; of an unlisted one, the channel that returned it. */
  readonly channel: Channel;
  /** A bigint only where a number would not be exact. */
  readonly code: number | bigint;
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
/**
 * What a code that the channel returned means: by its own table, else by the common one, else it is unlisted.
 *
 * A number of 2^53 or more may already be another code than the one that was sent, so it is refused with a RangeError: pass
 * such a code as a bigint.
 */
export function resolve(channel: Channel, code: number | bigint): Status {
  if (typeof code === "number" && !Number.isSafeInteger(code)) {
    throw new RangeError(`${code} is not an exact integer: pass the code as a bigint`);
  }
  const exact = Number.isSafeInteger(Number(code)) ? Number(code) : code;
  return listed[channel].get(exact) ?? listed.COMMON.get(exact) ?? { ...unlisted[channel], code: exact };
}
"#;

const LIST_TYPES: &str = r#"
/** What a code of a vendor's own list means, and what to do about it. */
export interface VendorStatus {
  readonly channel: Channel;
  readonly list: ListKind;
  /** The table that lists the code; null for an unlisted one. */
  readonly listId: ListId | null;
  /** The code exactly as the vendor sends it. */
  readonly wire: string;
  readonly listed: boolean;
  readonly name: string;
  /** What to do now. */
  readonly action: Action;
  /** What the code says about the token: delete it only on `dead`. */
  readonly token: Token;
  /** The HTTP statuses that the code comes with; empty if they are not known. */
  readonly httpStatuses: readonly number[];
  /** How sure the row is; null for an unlisted code. */
  readonly confidence: Confidence | null;
  /** The code of mPaaS that says the same, as `channel:code`. */
  readonly sameAs: string | null;
  readonly description: string;
  readonly note: string | null;
  readonly sources: readonly string[];
}
"#;

const LOOKUP: &str = r#"
const vendorStatuses = new Map(vendorTables.flatMap((table) => Object.values<VendorStatus>(table))
  .map((status) => [`${status.channel} ${status.list} ${status.wire}`, status]));

/** What a code means that came from a list of the channel, exactly as the vendor sent it; one that is not there is unlisted. */
export function lookup(channel: Channel, list: ListKind, wire: string): VendorStatus {
  return vendorStatuses.get(`${channel} ${list} ${wire}`) ?? { ...unlistedWire, channel, list, wire };
}
"#;

pub fn module(codes: Codes) -> String {
    let mpaas = if codes.has_mpaas() { mpaas() } else { String::new() };
    let lists = if codes.is_mpaas() { String::new() } else { lists(codes) };
    [types(codes), mpaas, lists].concat()
}

/// What all codes have in common.
fn types(codes: Codes) -> String {
    let action = |action: &Action| {
        let (title, advice) = (quoted(action.title()), quoted(action.advice()));
        format!("  {action}: {{ title: {title}, retryable: {}, advice: {advice} }},\n", action.is_retryable())
    };
    [
        format!("\nexport type Channel = {};\n", union(Channel::ALL.iter().map(Channel::id))),
        format!("export type Action = {};\n", union(Action::ALL.iter().map(Action::id))),
        format!("export type Token = {};\n", union(TokenVerdict::ALL.iter().map(TokenVerdict::id))),
        if codes.has_mpaas() { TYPES } else { "" }.to_owned(),
        "\n/** What each action is; a program may send again only on the retryable ones. */\n".to_owned(),
        "export const actions: Record<Action, { title: string; retryable: boolean; advice: string }> = {\n".to_owned(),
        Action::ALL.iter().map(action).collect(),
        "};\n".to_owned(),
    ]
    .concat()
}

fn mpaas() -> String {
    let channels = Channel::ALL;
    let tables: String = channels.iter().copied().map(table).collect();
    let listed = |channel: &Channel| {
        let values = format!("Object.values<Status>({})", enum_name(*channel));
        format!("  {channel}: new Map({values}.map((status) => [status.code, status])),\n")
    };
    let unlisted = |channel: &Channel| format!("  {channel}: {{ {} }},\n", fields(unlisted_in(*channel)));
    [
        tables,
        "\nconst listed: Record<Channel, ReadonlyMap<number | bigint, Status>> = {\n".to_owned(),
        channels.iter().map(listed).collect(),
        "};\n\nconst unlisted: Record<Channel, Omit<Status, \"code\">> = {\n".to_owned(),
        channels.iter().map(unlisted).collect(),
        "};\n".to_owned(),
        RESOLVE.replace("COMMON", Channel::Common.id()),
    ]
    .concat()
}

fn lists(codes: Codes) -> String {
    let tables: String = codes.lists().map(list).collect();
    let names: Vec<_> = codes.lists().map(list_name).collect();
    [
        "\n/** Which of a vendor's lists a code is from: where it came from decides what it means. */\n".to_owned(),
        format!("export type ListKind = {};\n", union(codes.kinds().map(ListKind::id))),
        format!("export type ListId = {};\n", union(codes.lists().map(|list| list.id()))),
        format!("export type Confidence = {};\n", union(Confidence::ALL.iter().map(Confidence::id))),
        LIST_TYPES.to_owned(),
        tables,
        format!(
            "\nconst vendorTables: readonly Readonly<Record<string, VendorStatus>>[] = [\n  {},\n];\n",
            names.join(", ")
        ),
        format!(
            "\nconst unlistedWire = {{\n  listId: null, listed: false, name: {}, action: {}, token: {}, httpStatuses: [], \
             confidence: null,\n  sameAs: null, description: {}, note: null, sources: [],\n}} as const;\n",
            quoted(unlisted().name()),
            quoted(unlisted().action().id()),
            quoted(unlisted().token_verdict().id()),
            quoted(NOT_IN_LIST),
        ),
        LOOKUP.to_owned(),
    ]
    .concat()
}

fn list(list: List) -> String {
    let entry = |status: VendorStatus| format!("  {}: {{ {} }},\n", status.name(), vendor_fields(status));
    let entries: String = list.statuses().map(entry).collect();
    format!("\nexport const {} = {{\n{entries}}} as const satisfies Record<string, VendorStatus>;\n", list_name(list))
}

fn vendor_fields(status: VendorStatus) -> String {
    let list = status.list();
    format!(
        "channel: {}, list: {}, listId: {}, wire: {}, listed: true, name: {}, action: {}, token: {}, httpStatuses: {:?}, \
         confidence: {}, sameAs: {}, description: {}, note: {}, sources: [{}]",
        quoted(list.channel().id()),
        quoted(list.kind().id()),
        quoted(list.id()),
        quoted(status.wire()),
        quoted(status.name()),
        quoted(status.action().id()),
        quoted(status.token_verdict().id()),
        status.http_statuses(),
        quoted(status.confidence().id()),
        maybe(AnyRow::from(status).same_as_id().as_deref()),
        quoted(status.description()),
        maybe(status.note()),
        sources(status.sources()).into_iter().map(quoted).collect::<Vec<_>>().join(", "),
    )
}

fn maybe(text: Option<&str>) -> String {
    text.map_or("null".to_owned(), quoted)
}

/// An integer that is exact: beyond 2^53, a number is not.
fn integer(code: i64) -> String {
    if code.unsigned_abs() < 1 << 53 { code.to_string() } else { format!("{code}n") }
}

fn union<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.map(quoted).collect::<Vec<_>>().join(" | ")
}

fn table(channel: Channel) -> String {
    let entry = |status: PushStatus| {
        format!("  {}: {{ code: {}, {} }},\n", status.name(), integer(status.code()), fields(status))
    };
    let entries: String = own(channel).map(entry).collect();
    format!("\nexport const {} = {{\n{entries}}} as const satisfies Record<string, Status>;\n", enum_name(channel))
}

/// All fields but the code.
fn fields(status: PushStatus) -> String {
    let sources: Vec<_> = sources(status.sources()).into_iter().map(quoted).collect();
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

#[cfg(test)]
mod tests {
    use super::integer;

    #[test]
    fn integers_that_a_number_cannot_hold_are_bigints() {
        let limit = 1 << 53;
        for (code, literal) in [(0, "0"), (-7, "-7"), (limit - 1, "9007199254740991"), (1 - limit, "-9007199254740991")]
        {
            assert_eq!(integer(code), literal);
        }
        let far = [(limit, "9007199254740992n"), (-limit, "-9007199254740992n"), (i64::MIN, "-9223372036854775808n")];
        for (code, literal) in far {
            assert_eq!(integer(code), literal);
        }
    }
}
