//! The envelope that any REST service has, `{"code":200,"message":"ok","data":{}}`, and whether it is a vendor's nevertheless.

use push_status::Lang;
use serde_json::Value;

use super::channel::mentions;
use super::row::AnyRow;
use super::text::key;
use crate::log::is_of_past;

/// Fields that a vendor's reply has, and that another service's rarely has.
const OWN: &[&str] = &[
    "authtoken",
    "badregids",
    "createtime",
    "dayquota",
    "expiretokens",
    "failtokens",
    "invaliduser",
    "invalidusers",
    "messageid",
    "msgid",
    "redirect",
    "registrationid",
    "requestid",
    "sendresult",
    "taskid",
];
/// Words of messages that say nothing.
const GENERAL: &[&str] = &[
    "access",
    "argument",
    "busy",
    "check",
    "code",
    "data",
    "denied",
    "error",
    "exceed",
    "exceeded",
    "exception",
    "exist",
    "fail",
    "failed",
    "failure",
    "found",
    "from",
    "illegal",
    "internal",
    "invalid",
    "limit",
    "message",
    "missing",
    "param",
    "parameter",
    "parameters",
    "params",
    "permission",
    "please",
    "request",
    "server",
    "service",
    "success",
    "successful",
    "system",
    "that",
    "this",
    "time",
    "unavailable",
    "unknown",
    "user",
    "with",
    "不存",
    "不能",
    "为空",
    "信息",
    "内部",
    "参数",
    "失败",
    "存在",
    "异常",
    "成功",
    "数据",
    "无效",
    "服务",
    "消息",
    "用户",
    "系统",
    "请求",
    "错误",
    "非法",
    "操作",
];

/// The code of an envelope that any service has: a short number with a message, and no field of a vendor's.
pub fn common_code(value: &Value) -> Option<String> {
    const MOST_DIGITS: usize = 7;
    let fields = value.as_object()?;
    let field = |name: &str| fields.iter().find(|(field, _)| key(field) == name).map(|(_, value)| value);
    let code = code_of(field("code")?)?;
    let is_own = |value: &Value| has_own(value) || value.get("trace_id").is_some();
    let items = field("data").and_then(Value::as_array).into_iter().flatten();
    let is_own = is_own(value) || field("data").is_some_and(is_own) || items.into_iter().any(is_own);
    let has_vivo = field("result").is_some_and(|result| result.is_number() || result.is_string());
    (!is_own && !has_vivo && code.len() <= MOST_DIGITS).then_some(code)
}

/// The code of an envelope, if a channel is named only further in: then it is the sender's own, and not that of the channel, as in
/// `{"code":0,"message":"success","data":{"vendor":"oppo","vendorCode":"10000"}}`.
pub fn code_around_others(value: &Value) -> Option<String> {
    let names = |text: &str| !mentions(text).is_empty();
    let is_named = |(field, value): (&String, &Value)| names(field) || value.as_str().is_some_and(names);
    let is_named_at_top = value.as_object()?.iter().any(is_named);
    common_code(value).filter(|_| !is_named_at_top && names(&value.to_string()))
}

/// Whether a service tells of a success that may be its own, where the vendor's answer is further in or next to it, as in
/// `{"code":0,"response":{"code":10000}}` and `{"code":0,"vendorCode":10302}`.
fn says_success(value: &Value) -> bool {
    let says_so = |(field, value): (&String, &Value)| {
        ["code", "result"].contains(&key(field).as_str()) && code_of(value).is_some_and(|code| is_success(&code))
    };
    value.as_object().is_some_and(|fields| fields.iter().any(says_so)) && !has_own(value)
}

/// Whether a code says success in whatever service.
pub fn is_success(code: &str) -> bool {
    ["", "0", "200", "ok", "success"].contains(&code.to_ascii_lowercase().as_str())
}

/// Whether an object has a field that a vendor's reply has.
fn has_own(value: &Value) -> bool {
    value.as_object().is_some_and(|fields| fields.keys().any(|field| OWN.contains(&key(field).as_str())))
}

/// The codes in what an envelope holds that says success.
pub fn codes_in_success(value: &Value) -> Vec<String> {
    if says_success(value) { codes_in(value) } else { Vec::new() }
}

/// The codes in the values of an object's fields, unless they are of an earlier time, and not those of the object itself.
pub fn codes_in(value: &Value) -> Vec<String> {
    let mut codes = Vec::new();
    let fields = value.as_object().into_iter().flatten().filter(|(field, _)| !is_of_past(field));
    fields.for_each(|(_, value)| add_codes(value, &mut codes));
    codes
}

/// The vendor's code next to that of an envelope that says success.
pub fn code_beside_success(value: &Value) -> Option<String> {
    const NAMES: &[&str] =
        &["vendorcode", "vendorresult", "thirdcode", "providercode", "channelcode", "pushcode", "subcode"];
    let fields = value.as_object().filter(|_| says_success(value))?;
    fields.iter().find(|(field, _)| NAMES.contains(&key(field).as_str())).and_then(|(_, value)| code_of(value))
}

/// What an object has next to `"success":true`, which contradicts a code by which a token is gone. In a further object it does not:
/// the call succeeded, and one of its tokens is gone.
pub fn texts_beside_success(value: &Value) -> Vec<String> {
    const NAMES: &[&str] = &["success", "issuccess", "succeeded", "ok", "delivered"];
    let is_true = |value: &Value| value.as_bool() == Some(true) || value.as_str() == Some("true");
    let fields = || value.as_object().into_iter().flatten();
    let says_so = fields().any(|(field, value)| NAMES.contains(&key(field).as_str()) && is_true(value));
    fields().filter(|_| says_so).filter_map(|(_, value)| code_of(value)).collect()
}

/// Whether an object or one in it has `"success":false`.
pub fn says_failure(value: &Value) -> bool {
    let is_failure = |(field, value): (&String, &Value)| {
        key(field) == "success" && value.as_bool() == Some(false) || says_failure(value)
    };
    value.as_object().is_some_and(|fields| fields.iter().any(is_failure))
}

fn code_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Adds the codes of an object, which may be written as a text, and of the objects in it and in its lists.
fn add_codes(value: &Value, codes: &mut Vec<String>) {
    const CODES: &[&str] =
        &["code", "result", "errorcode", "errcode", "returncode", "resultcode", "retcode", "reason", "error"];
    let parsed = value
        .as_str()
        .filter(|text| text.trim_start().starts_with('{'))
        .and_then(|text| serde_json::from_str(text).ok());
    let value = parsed.as_ref().unwrap_or(value);
    // What OPPO says of each token of a batch is a part of its answer.
    let items = value.as_array().into_iter().flatten().filter(|item| !has_own(item));
    items.for_each(|item| add_codes(item, codes));
    for (field, value) in value.as_object().into_iter().flatten() {
        codes.extend(code_of(value).filter(|_| CODES.contains(&key(field).as_str())));
        add_codes(value, codes);
    }
}

/// Whether the message of an envelope speaks of what a row says.
pub fn speaks_of(value: &Value, row: AnyRow) -> bool {
    let message = ["message", "msg", "reason", "description", "desc"].iter().find_map(|name| value.get(name)?.as_str());
    let same = row.same_as().map(AnyRow::from);
    let said: Vec<String> = [Some(row), same]
        .into_iter()
        .flatten()
        .flat_map(|row| {
            let chinese = row.description_in(Lang::Zh);
            [Some(row.name()), row.label(), Some(row.description()), Some(chinese)]
                .into_iter()
                .flatten()
                .flat_map(words)
        })
        .collect();
    message.is_some_and(|message| words(message).any(|word| said.contains(&word)))
}

/// The words of a text that say something: of four letters and more, or two characters of Chinese.
fn words(text: &str) -> impl Iterator<Item = String> {
    let mut words = Vec::new();
    // `regId不合法` is two words.
    let chars: Vec<char> = text.chars().collect();
    let parts = chars.chunk_by(|one, next| one.is_ascii() == next.is_ascii()).map(String::from_iter);
    let text = parts.collect::<Vec<String>>().join(" ");
    for word in text.split(|char: char| !char.is_alphanumeric()) {
        if word.is_ascii() {
            let humps = word.char_indices().filter(|(_, char)| char.is_ascii_uppercase()).map(|(at, _)| at);
            let ends: Vec<usize> = humps.chain([word.len()]).collect();
            words.push(word.to_ascii_lowercase());
            words.extend(ends.windows(2).map(|pair| word[pair[0]..pair[1]].to_ascii_lowercase()));
        } else {
            let chars: Vec<char> = word.chars().collect();
            words.extend(chars.windows(2).map(|pair| pair.iter().collect()));
        }
    }
    words.into_iter().filter(|word| (word.len() >= 4 || !word.is_ascii()) && !GENERAL.contains(&word.as_str()))
}
