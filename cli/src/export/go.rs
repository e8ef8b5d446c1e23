//! A package for Go.

use heck::ToPascalCase as _;
use push_status::vendor::{Confidence, List, ListKind, VendorStatus};
use push_status::{Action, Channel, PushStatus, TokenVerdict};

use super::codes::{Codes, own, unlisted, unlisted_in};
use super::columns::sources;
use super::names::{NOT_IN_LIST, enum_name, list_name};
use crate::escape::quoted;
use crate::recognise::AnyRow;

const TYPES: &str = r#"
// Status is what a code of mPaaS means, and what to do about it. A text is empty where there is none.
type Status struct {
	Channel     Channel // The table that lists the code; of an unlisted one, the channel that returned it.
	Code        int64
	Listed      bool
	Name        string
	Label       string // The vendor's own identifier.
	Action      Action // What to do now.
	Token       Token  // What the code says about the token: delete it only on TokenDead.
	Description string
	Explanation string
	Note        string
	Sources     []string
}
"#;

const RESOLVE: &str = r#"
type statusKey struct {
	channel Channel
	code    int64
}

var listed = func() map[statusKey]Status {
	table := make(map[statusKey]Status, len(statuses))
	for _, status := range statuses {
		table[statusKey{status.Channel, status.Code}] = status
	}
	return table
}()

// Resolve says what a code that the channel returned means: by its own table, else by the common one, else it is unlisted.
func Resolve(channel Channel, code int64) Status {
	for _, other := range unlisted {
		if other.Channel != channel {
			continue
		}
		for _, table := range []Channel{channel, COMMON} {
			if status, ok := listed[statusKey{table, code}]; ok {
				return status
			}
		}
		other.Code = code
		return other
	}
	return Status{Channel: channel, Code: code, UNKNOWN, Description: "The catalogue does not have this channel."}
}
"#;

const LIST_TYPES: &str = r#"
// VendorStatus is what a code of a vendor's own list means, and what to do about it. A text is empty where there is none.
type VendorStatus struct {
	Channel      Channel
	List         ListKind
	ListID       string // The table that lists the code.
	Wire         string // The code exactly as the vendor sends it.
	Listed       bool
	Name         string
	Action       Action // What to do now.
	Token        Token  // What the code says about the token: delete it only on TokenDead.
	HTTPStatuses []int  // Those that the code comes with; empty if they are not known.
	Confidence   Confidence
	SameAs       string // The code of mPaaS that says the same, as channel:code.
	Description  string
	Note         string
	Sources      []string
}
"#;

const LOOKUP: &str = r#"
type vendorKey struct {
	channel Channel
	list    ListKind
	wire    string
}

var vendorListed = func() map[vendorKey]VendorStatus {
	table := make(map[vendorKey]VendorStatus, len(vendorStatuses))
	for _, status := range vendorStatuses {
		table[vendorKey{status.Channel, status.List, status.Wire}] = status
	}
	return table
}()

// Lookup says what a code means that came from a list of the channel, exactly as the vendor sent it; else it is unlisted.
func Lookup(channel Channel, list ListKind, wire string) VendorStatus {
	if status, ok := vendorListed[vendorKey{channel, list, wire}]; ok {
		return status
	}
	return VendorStatus{Channel: channel, List: list, Wire: wire, UNKNOWN, Description: NOT_IN_LIST}
}
"#;

pub fn package(codes: Codes) -> String {
    [
        "\n// Package pushstatus has mobile push status codes, with what to do about each.\npackage pushstatus\n"
            .to_owned(),
        ids("Channel", "is a push channel", Channel::ALL.iter().map(Channel::id)),
        ids("Action", "is what to do now", Action::ALL.iter().map(Action::id)),
        action_texts(),
        ids(
            "Token",
            "is what a code says about the token it was sent to",
            TokenVerdict::ALL.iter().map(TokenVerdict::id),
        ),
        if codes.has_mpaas() { mpaas() } else { String::new() },
        if codes.is_mpaas() { String::new() } else { lists(codes) },
    ]
    .concat()
}

/// A type for a closed set of ids, with its constants. Each is a declaration of its own, where gofmt aligns nothing.
fn ids<'a>(name: &str, doc: &str, ids: impl Iterator<Item = &'a str>) -> String {
    let constant = |id: &str| format!("const {} {name} = {}\n", constant(name, id), quoted(id));
    format!("\n// {name} {doc}.\ntype {name} string\n\n{}", ids.map(constant).collect::<String>())
}

fn constant(name: &str, id: &str) -> String {
    format!("{name}{}", id.to_pascal_case())
}

fn action_texts() -> String {
    let method = |name: &str, doc: &str, kind: &str, otherwise: &str, value: fn(Action) -> String| {
        let case = |action: &Action| format!("\tcase {}:\n\t\treturn {}\n", action_of(*action), value(*action));
        let cases: String = Action::ALL.iter().map(case).collect();
        format!(
            "\n// {name} {doc}.\nfunc (action Action) {name}() {kind} {{\n\tswitch action {{\n{cases}\t}}\n\treturn {otherwise}\n}}\n"
        )
    };
    let retryable: Vec<_> = Action::ALL.iter().filter(|action| action.is_retryable()).copied().map(action_of).collect();
    [
        method("Title", "is the action in a few words", "string", "\"\"", |action| quoted(action.title())),
        method("Advice", "is the action in a sentence", "string", "\"\"", |action| quoted(action.advice())),
        "\n// Retryable says whether a program may send the same message again.\n".to_owned(),
        "func (action Action) Retryable() bool {\n\tswitch action {\n".to_owned(),
        format!("\tcase {}:\n\t\treturn true\n\t}}\n\treturn false\n}}\n", retryable.join(", ")),
    ]
    .concat()
}

fn mpaas() -> String {
    let rows: String =
        Channel::ALL.iter().flat_map(|channel| own(*channel)).map(|status| row(status, Some(status.code()))).collect();
    let unlisted: String = Channel::ALL.iter().map(|channel| row(unlisted_in(*channel), None)).collect();
    [
        TYPES.to_owned(),
        Channel::ALL.iter().copied().map(table).collect(),
        format!("\nvar statuses = []Status{{\n{rows}}}\n\nvar unlisted = []Status{{\n{unlisted}}}\n"),
        RESOLVE.replace("COMMON", &constant("Channel", Channel::Common.id())).replace("UNKNOWN", &unknown()),
    ]
    .concat()
}

fn table(channel: Channel) -> String {
    let name = enum_name(channel);
    let constant = |status: PushStatus| format!("const {name}{} {name} = {}\n", status.name(), status.code());
    let constants: String = own(channel).map(constant).collect();
    let gap = if constants.is_empty() { "" } else { "\n" };
    format!(
        "\n// {name} is a code that {channel} returned.\ntype {name} int64\n\n\
         // Status says what the code means.\n\
         func (code {name}) Status() Status {{\n\treturn Resolve({}, int64(code))\n}}\n{gap}{constants}",
        self::constant("Channel", channel.id())
    )
}

fn lists(codes: Codes) -> String {
    let rows: String = codes.lists().flat_map(List::statuses).map(vendor_row).collect();
    [
        ids("ListKind", "is which of a vendor's lists a code is from", codes.kinds().map(ListKind::id)),
        ids("Confidence", "is how sure a row of a vendor's list is", Confidence::ALL.iter().map(Confidence::id)),
        LIST_TYPES.to_owned(),
        codes.lists().map(list).collect(),
        format!("\nvar vendorStatuses = []VendorStatus{{\n{rows}}}\n"),
        LOOKUP.replace("UNKNOWN", &unknown()).replace("NOT_IN_LIST", &quoted(NOT_IN_LIST)),
    ]
    .concat()
}

fn list(list: List) -> String {
    let name = list_name(list);
    let constant = |status: VendorStatus| format!("const {name}{} {name} = {}\n", status.name(), quoted(status.wire()));
    let constants: String = list.statuses().map(constant).collect();
    format!(
        "\n// {name} is a code of {list}.\ntype {name} string\n\n\
         // Status says what the code means.\n\
         func (wire {name}) Status() VendorStatus {{\n\treturn Lookup({}, {}, string(wire))\n}}\n\n{constants}",
        self::constant("Channel", list.channel().id()),
        self::constant("ListKind", list.kind().id()),
    )
}

/// A row of `statuses`; one without a code is of an unlisted one.
fn row(status: PushStatus, code: Option<i64>) -> String {
    let fields = [
        Some(("Channel", constant("Channel", status.channel().id()))),
        code.map(|code| ("Code", code.to_string())),
        status.is_listed().then(|| ("Listed", "true".to_owned())),
        Some(("Name", quoted(status.name()))),
        status.label().map(|text| ("Label", quoted(text))),
        Some(("Action", action_of(status.action()))),
        Some(("Token", token_of(status.token_verdict()))),
        Some(("Description", quoted(status.description()))),
        status.explanation().map(|text| ("Explanation", quoted(text))),
        status.note().map(|text| ("Note", quoted(text))),
        sources_of(sources(status.sources())),
    ];
    literal(fields.into_iter().flatten())
}

fn vendor_row(status: VendorStatus) -> String {
    let list = status.list();
    let http_statuses: Vec<_> = status.http_statuses().iter().map(u16::to_string).collect();
    let fields = [
        Some(("Channel", constant("Channel", list.channel().id()))),
        Some(("List", constant("ListKind", list.kind().id()))),
        Some(("ListID", quoted(list.id()))),
        Some(("Wire", quoted(status.wire()))),
        Some(("Listed", "true".to_owned())),
        Some(("Name", quoted(status.name()))),
        Some(("Action", action_of(status.action()))),
        Some(("Token", token_of(status.token_verdict()))),
        (!http_statuses.is_empty()).then(|| ("HTTPStatuses", format!("[]int{{{}}}", http_statuses.join(", ")))),
        Some(("Confidence", constant("Confidence", status.confidence().id()))),
        AnyRow::from(status).same_as_id().map(|text| ("SameAs", quoted(&text))),
        Some(("Description", quoted(status.description()))),
        status.note().map(|text| ("Note", quoted(text))),
        sources_of(sources(status.sources())),
    ];
    literal(fields.into_iter().flatten())
}

/// A literal in a slice, with the fields that are not empty.
fn literal<'a>(fields: impl Iterator<Item = (&'a str, String)>) -> String {
    let fields: Vec<_> = fields.map(|(name, value)| format!("{name}: {value}")).collect();
    format!("\t{{{}}},\n", fields.join(", "))
}

fn sources_of(sources: Vec<&str>) -> Option<(&'static str, String)> {
    let texts: Vec<_> = sources.into_iter().map(quoted).collect();
    (!texts.is_empty()).then(|| ("Sources", format!("[]string{{{}}}", texts.join(", "))))
}

/// The fields of every unlisted code.
fn unknown() -> String {
    let status = unlisted();
    let (action, token) = (action_of(status.action()), token_of(status.token_verdict()));
    format!("Name: {}, Action: {action}, Token: {token}", quoted(status.name()))
}

fn action_of(action: Action) -> String {
    constant("Action", action.id())
}

fn token_of(token: TokenVerdict) -> String {
    constant("Token", token.id())
}
