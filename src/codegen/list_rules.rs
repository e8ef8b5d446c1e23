//! What a single cell of the vendors' lists may hold, besides the rules for the cells of any table in `rules`.

use super::load::COMMON;
use super::model::{Confidence, ENUM_SUFFIX, ListKind, Token, WireType};
use super::problem::quoted;
use super::rules::{Checked, clean, code, id, known, required, taken, variant_name, words};

/// The id of a vendor's list, which is also the name of its file. `channel` is its channel's id, if that is known.
pub fn list_id(text: &str, channel: Option<&str>) -> Checked<String> {
    if text == "lists" {
        return Err(taken(text));
    }
    let id = id(text, '-', "kebab-case")?;
    let start = channel.map(|channel| channel.replace('_', "-") + "-").unwrap_or_default();
    if id.starts_with(&start) {
        Ok(id)
    } else {
        let (start, example) = (quoted(&start), quoted(&format!("{start}send")));
        Err(format!("{} must begin with {start}, for its channel: such as {example}", quoted(text)))
    }
}

/// The name of a list's enum, which is also its variant in `List`. `variant` is its channel's in `Channel`, if that is known.
///
/// The channel's name in front keeps it apart from the names of the library and of the language.
pub fn list_enum_name(text: &str, variant: Option<&str>) -> Checked<String> {
    /// What `push_status::vendor` has besides the enums.
    const TAKEN: [&str; 8] =
        ["List", "ListKind", "Confidence", "Lookup", "Resolved", "ListRow", "VendorStatus", "TryFromVendorStatusError"];
    let name = variant_name(text)?;
    let is_own = variant.is_none_or(|variant| text.strip_prefix(variant).is_some_and(|rest| !rest.is_empty()));
    match variant {
        _ if TAKEN.contains(&text) || text.ends_with(ENUM_SUFFIX) => Err(taken(text)),
        Some(variant) if !is_own => {
            let (start, example) = (quoted(variant), quoted(&format!("{variant}Send")));
            Err(format!("{} must begin with {start}, for its channel: such as {example}", quoted(text)))
        }
        _ => Ok(name),
    }
}

/// Whether a list holds integers or texts. The codes of kind `http` are integers.
pub fn wire_type(text: &str, kind: Option<ListKind>) -> Checked<WireType> {
    let index = known(text, "wire types", Some(&WireType::ALL.map(WireType::id)))?;
    match (WireType::ALL[index], kind) {
        (WireType::Text, Some(ListKind::Http)) => {
            Err("`text` contradicts the kind `http`: an HTTP status is an `integer`".to_owned())
        }
        (wire, _) => Ok(wire),
    }
}

/// The name of a code of a list.
pub fn list_variant_name(text: &str) -> Checked<String> {
    if text == "LIST" || text == "ROWS" { Err(taken(text)) } else { variant_name(text) }
}

/// A code as the vendor sends it, in a list of that wire type and kind, as far as they are known.
pub fn wire(text: &str, wire: Option<WireType>, kind: Option<ListKind>) -> Checked<String> {
    match wire {
        Some(WireType::Integer) => {
            let code = code(text)?.to_string();
            if kind == Some(ListKind::Http) { http_status(&code).map(|_| code) } else { Ok(code) }
        }
        _ => required(text),
    }
}

/// Other spellings of a code, separated by spaces. In a list of integers none is a number.
pub fn aliases(text: &str, wire: Option<WireType>) -> Checked<Vec<String>> {
    let aliases = words(clean(text)?)?;
    let number = aliases.iter().find(|alias| wire == Some(WireType::Integer) && alias.parse::<i64>().is_ok());
    match number {
        Some(number) => Err(format!(
            "{} is a number and would be read as another code of the list: remove it, or give it a row of its own",
            quoted(number)
        )),
        None => Ok(aliases),
    }
}

/// HTTP statuses separated by spaces; may be missing.
pub fn http_statuses(text: &str) -> Checked<Vec<u16>> {
    words(clean(text)?)?.iter().map(|word| http_status(word)).collect()
}

fn http_status(word: &str) -> Checked<u16> {
    let is_status = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let status = word.parse().ok().filter(|status| is_status && (100..600).contains(status));
    status.ok_or_else(|| format!("{} is not an HTTP status: write numbers from 100 to 599", quoted(word)))
}

/// The channel's id and the code of the row of mPaaS's tables that `channel:code` names; may be missing.
pub fn same_as(text: &str) -> Checked<Option<(&str, i64)>> {
    if text.is_empty() {
        return Ok(None);
    }
    let (channel, number) = text
        .split_once(':')
        .ok_or_else(|| format!("{} must be a channel and a code, such as `huawei:80300007`", quoted(text)))?;
    Ok(Some((channel, code(number)?)))
}

/// A code of a channel's list can only mean the same as a row in which mPaaS's codes of that channel are looked up.
pub fn channel_of_same_as(text: &str, channel: &str, list_channel: Option<&str>) -> Checked<()> {
    match list_channel {
        Some(own) if channel != own && channel != COMMON => Err(format!(
            "{} is a row of another channel: name one of {own}{}, or leave this empty",
            quoted(text),
            if own == COMMON { "" } else { " or common" }
        )),
        _ => Ok(()),
    }
}

/// No HTTP status proves by itself that a token is gone.
pub fn token_of_kind(token: Token, kind: Option<ListKind>) -> Checked<()> {
    match (token, kind) {
        (Token::Dead, Some(ListKind::Http)) => Err("`dead` needs more than an HTTP status, and this list is of kind \
             `http`: make it `suspect`, with the action `confirm_token`"
            .to_owned()),
        _ => Ok(()),
    }
}

/// Why a row cannot have a `same_as` that it disagrees with.
pub fn disagreement(text: &str, action: Option<&str>, token: Token) -> String {
    let action = action.map(|action| format!("its action is `{action}` and ")).unwrap_or_default();
    format!(
        "{} says something else ({action}its token is `{}`): a row with the same meaning has the same action and token, so correct \
         one of the two, or leave this empty",
        quoted(text),
        token.id()
    )
}

/// How sure a row must be for its verdict.
pub fn confidence_of(confidence: Confidence, token: Token, is_twin_dead: bool) -> Checked<()> {
    let is_own = matches!(confidence, Confidence::Primary | Confidence::Sdk);
    match token {
        Token::Dead if !is_own && !is_twin_dead => Err(format!(
            "`{}` is not enough for a dead token: it needs `primary`, `sdk`, or a same_as of a dead row",
            confidence.id()
        )),
        Token::Alive if confidence == Confidence::Secondary => {
            Err("`secondary` is not enough for an alive token: find a better source, or make it `unaffected`"
                .to_owned())
        }
        _ => Ok(()),
    }
}
