//! Which fields of a log hold what, by their names.

use std::ops::Range;

use crate::recognise::words;

/// What a field holds, and the option that names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose {
    /// In words: `time of the message`.
    pub what: &'static str,
    /// `None` for a field that is only found by its usual names.
    pub option: Option<&'static str>,
}

impl Purpose {
    pub const CHANNEL: Self = Self::new("channel", "--channel-field");
    pub const CODE: Self = Self::new("code", "--code-field");
    pub const REPLY: Self = Self::new("reply", "--reply-field");
    pub const HTTP_STATUS: Self = Self::new("HTTP status", "--http-status-field");

    pub const fn new(what: &'static str, option: &'static str) -> Self {
        Self { what, option: Some(option) }
    }
}

/// Fields that hold a code, or its text, in logs and in the channels' replies; the likeliest first.
pub const CODE_FIELDS: &[&str] = &[
    "code",
    "pushstatus",
    "resultcode",
    "retcode",
    "returncode",
    "errcode",
    "errorcode",
    "errno",
    "respcode",
    "responsecode",
    "返回码",
    "错误码",
    "结果码",
    "响应码",
    "错误代码",
    "返回代码",
    "返回值",
    "错误号",
    "推送状态码",
    "厂商错误码",
    "厂商返回码",
    "receiptstatus",
    "receiptcode",
    "回执状态",
    "回执码",
    "acktype",
    "deliverystatus",
    "vendorcode",
    "thirdcode",
    "statuscode",
    "状态码",
    "代码",
    "rc",
    "ret",
    "err",
    "status",
    "状态",
    "推送状态",
    "result",
    "结果",
    "推送结果",
    "eventtype",
    "reason",
    "failreason",
    "failurereason",
    "errorreason",
    "错误原因",
    "失败原因",
    "原因",
    "error",
];

/// Fields with a reason in words, for rows that have no number.
pub const REASON_FIELDS: &[&str] =
    &["reason", "errorreason", "failreason", "failurereason", "error", "错误原因", "失败原因", "原因"];

pub const CHANNEL_FIELDS: &[&str] = &[
    "channel",
    "pushchannel",
    "vendor",
    "pushvendor",
    "provider",
    "pushprovider",
    "channelname",
    "channeltype",
    "thirdchannel",
    "通道",
    "推送通道",
    "渠道",
    "推送渠道",
    "厂商",
    "厂商通道",
    "手机厂商",
    "服务商",
    "供应商",
    "platform",
    "pushplatform",
    "平台",
    "推送平台",
    "ch",
    "manufacturer",
    "brand",
    "品牌",
    "手机品牌",
];

pub const TOKEN_FIELDS: &[&str] = &[
    "token",
    "devicetoken",
    "pushtoken",
    "registrationid",
    "registrationtoken",
    "regid",
    "deliverytoken",
    "target",
    "deviceid",
    "device",
    "clientid",
    "令牌",
    "设备令牌",
    "推送令牌",
    "设备标识",
    "注册id",
    "设备id",
    "设备号",
    "设备",
];

/// Fields with the time at which the message was sent.
pub const SENT_FIELDS: &[&str] =
    &["sentat", "sendtime", "senttime", "sendat", "发送时间", "推送时间", "下发时间", "消息发送时间", "消息下发时间"];

/// Fields with the time at which the token was registered.
pub const REGISTERED_FIELDS: &[&str] = &[
    "registeredat",
    "registertime",
    "registrationtime",
    "registeredtime",
    "registrationdate",
    "registerdate",
    "registrationat",
    "registerat",
    "regtime",
    "tokenregisteredat",
    "tokenregistertime",
    "注册时间",
    "令牌注册时间",
    "设备注册时间",
    "注册日期",
];

/// Fields with the time of the report.
pub const TIME_FIELDS: &[&str] = &[
    "time",
    "timestamp",
    "ts",
    "date",
    "时间",
    "时间戳",
    "日期",
    "datetime",
    "reportedat",
    "reporttime",
    "receivedat",
    "receivetime",
    "receiptat",
    "receipttime",
    "eventtime",
    "logtime",
    "occurredat",
    "deliveredat",
    "createdat",
    "updatedat",
    "上报时间",
    "回执时间",
    "接收时间",
    "日志时间",
    "记录时间",
    "创建时间",
    "更新时间",
];

/// Fields with the application.
pub const APP_FIELDS: &[&str] = &[
    "app",
    "appid",
    "package",
    "bundleid",
    "packagename",
    "appname",
    "应用",
    "应用id",
    "包名",
    "应用包名",
    "应用名称",
    "application",
    "applicationid",
    "applicationname",
    "appidentifier",
    "apppackage",
    "apppackagename",
    "apppkg",
    "appbundle",
    "appbundleid",
    "bundle",
    "bundlename",
    "bundleidentifier",
    "packageid",
    "pkg",
    "pkgname",
    "appkey",
    "clientapp",
    "projectid",
    "应用标识",
    "应用key",
    "应用包",
];

/// Words in an unusual name of a field with the application.
const APP_WORDS: &[&str] = &["app", "application", "bundle", "package", "pkg", "product", "project"];

/// Fields that say whether a message to Apple was sent in production or in the sandbox.
const ENVIRONMENT_FIELDS: &[&str] = &[
    "env",
    "environment",
    "envname",
    "apnsenv",
    "apnsenvironment",
    "apsenvironment",
    "pushenv",
    "pushenvironment",
    "tokenenv",
    "tokenenvironment",
    "sandbox",
    "issandbox",
    "usesandbox",
    "apnssandbox",
    "production",
    "isproduction",
    "apnsproduction",
    "prod",
    "isprod",
    "gateway",
    "apnsgateway",
    "apnshost",
    "apnsserver",
    "apnsendpoint",
    "环境",
    "推送环境",
    "沙盒",
    "是否沙盒",
];

/// Fields with an HTTP status and nothing else.
pub const HTTP_FIELDS: &[&str] =
    &["httpstatus", "httpstatuscode", "httpcode", "http", "http状态码", "http状态", "http响应码"];

/// Fields whose name leaves open whether it is an HTTP status: their values tell.
pub const MAYBE_HTTP_FIELDS: &[&str] = &["status", "statuscode", "状态码", "状态", "code", "responsecode", "响应码"];

/// Fields with all that the vendor's server answered.
pub const REPLY_FIELDS: &[&str] = &[
    "reply",
    "response",
    "rawresponse",
    "rawreply",
    "raw",
    "responsebody",
    "respbody",
    "resp",
    "body",
    "answer",
    "vendorresponse",
    "应答",
    "响应",
    "响应内容",
    "返回内容",
    "返回结果",
    "返回",
    "返回报文",
    "原始响应",
    "原始应答",
    "厂商应答",
    "厂商响应",
];

/// The second number of vivo's receipts.
pub const SUB_CODE_FIELDS: &[&str] = &["subacktype"];

/// Words in an unusual name of a field with the channel. All of its values have to be channels.
pub const CHANNEL_WORDS: &[&str] =
    &["通道", "渠道", "厂商", "平台", "品牌", "服务商", "channel", "vendor", "provider", "platform", "brand"];

/// Ends of an unusual name of a field with the code. Most of its values have to be listed codes.
pub const CODE_ENDS: &[&str] =
    &["码", "代码", "状态", "结果", "原因", "code", "errno", "reason", "status", "result", "error"];

/// Whether the name of a field, or of an object that it is in, says that it holds what was before, or what was expected:
/// `previous_error`, `lastCode`, `history.code`. It says nothing about the message of the row.
pub fn is_of_past(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "prev", "previous", "last", "old", "orig", "original", "expected", "history", "former", "past", "first",
        "initial", "earlier",
    ];
    const CHINESE: &[&str] = &[
        "上次",
        "上一",
        "之前",
        "历史",
        "原来",
        "原状态",
        "原结果",
        "旧",
        "预期",
        "期望",
        "首次",
        "第一次",
        "最初",
        "初始",
    ];
    let is_one = |word: Range<usize>| WORDS.contains(&name[word].to_ascii_lowercase().as_str());
    // `lasterror` has no sign between its words.
    let is_joined = |word: &&str| CODE_ENDS.contains(&normal(name).strip_prefix(*word).unwrap_or_default());
    words(name).into_iter().any(is_one) || WORDS.iter().any(is_joined) || CHINESE.iter().any(|word| name.contains(word))
}

/// Another field that may hold the token as well, if the name of one is also that of other things: `device` next to
/// `user_token` or `client_id`, or `target`, which may be a topic, next to `target_type`.
pub fn rival<'a>(name: &str, names: &'a [String]) -> Option<&'a String> {
    const VAGUE: &[&str] = &["target", "device", "deviceid", "clientid", "设备", "设备id", "设备号", "设备标识"];
    const ENDS: &[&str] = &["token", "令牌", "regid", "targettype"];
    let is_rival = |other: &&String| {
        let is_same = *other == name;
        let other = normal(other);
        !is_same && (VAGUE.contains(&other.as_str()) || ENDS.iter().any(|end| other.ends_with(end)))
    };
    VAGUE.contains(&normal(name).as_str()).then(|| names.iter().find(is_rival)).flatten()
}

/// Whether a field may hold the token as well as one called `name` does, by their names: `device_token` next to `token`. A token
/// for something else, such as `access_token`, and one of the past, such as `old_token`, are none.
pub fn may_be_same_token(name: &str, other: &str) -> bool {
    const ENDS: &[&str] = &["token", "令牌", "regid", "registrationid", "注册id"];
    const OF_OTHERS: &[&str] = &[
        "access",
        "api",
        "auth",
        "authentication",
        "authorization",
        "bearer",
        "csrf",
        "has",
        "is",
        "jwt",
        "login",
        "next",
        "oauth",
        "page",
        "refresh",
        "session",
        "verify",
        "xsrf",
        "访问",
        "登录",
        "刷新",
    ];
    let object = |name: &str| name.rsplit_once('.').map_or_else(String::new, |(object, _)| object.to_owned());
    let [of_name, of_other] = [name, other].map(normal);
    let is_token = |name: &str| ENDS.iter().any(|end| name.ends_with(end));
    let is_of_others = || {
        let of_last = other.rsplit('.').next().unwrap_or(other);
        let is_one = |word: Range<usize>| OF_OTHERS.contains(&of_last[word].to_ascii_lowercase().as_str());
        let before = ENDS.iter().find_map(|end| of_other.strip_suffix(end)).unwrap_or_default();
        words(of_last).into_iter().any(is_one) || OF_OTHERS.contains(&before) || before == "id"
    };
    name != other
        && object(name) == object(other)
        && is_token(&of_name)
        && is_token(&of_other)
        && !is_of_past(other)
        && !is_of_others()
}

/// A name as these lists have it: `Result_Code` is `resultcode`. Of a path, the last part counts.
pub fn normal(name: &str) -> String {
    let last = name.rsplit('.').next().unwrap_or(name);
    last.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether the name of a field has one of these words in it, and one that shows that it is a time.
pub fn resembles(name: &str, words: &[&str]) -> bool {
    let name = normal(name);
    let is_time = name.ends_with("at") || ["time", "date", "时间", "日期"].iter().any(|word| name.contains(word));
    is_time && words.iter().any(|word| name.contains(word))
}

/// Whether the name of a field may be one of the application, such as `product` or `target_app`. A version of it is none.
pub fn resembles_app(name: &str) -> bool {
    const OTHERS: &[&str] = &["version", "ver", "build", "env", "status", "code", "type", "size", "time", "at"];
    let last = name.rsplit('.').next().unwrap_or(name);
    let words: Vec<String> = words(last).into_iter().map(|word| last[word].to_ascii_lowercase()).collect();
    let has = |all: &[&str]| words.iter().any(|word| all.contains(&word.as_str()));
    let is_chinese = ["应用", "包名", "产品", "项目"].iter().any(|word| last.contains(word));
    has(APP_WORDS) && !has(OTHERS) || is_chinese && !last.contains("版本")
}

/// Whether the name of a field says that it tells production from the sandbox.
pub fn is_of_environment(name: &str) -> bool {
    ENVIRONMENT_FIELDS.contains(&normal(name).as_str())
}

/// Whether `name` is what [`normal`] makes of the key of an object.
pub fn is_spelling(key: &[u8], name: &str) -> bool {
    if key.is_ascii() {
        return key.iter().filter(|byte| byte.is_ascii_alphanumeric()).map(u8::to_ascii_lowercase).eq(name.bytes());
    }
    std::str::from_utf8(key).is_ok_and(|key| normal(key) == name)
}

/// The place of the name that is the first of the `usual` ones that is there; `None` if there is none.
///
/// # Errors
///
/// The names that are equally good.
pub fn best(names: &[String], usual: &[&str]) -> Result<Option<usize>, Vec<String>> {
    for usual in usual {
        let alike: Vec<usize> = (0..names.len()).filter(|place| normal(&names[*place]) == *usual).collect();
        // Of `Code` and `code`, the one that is spelt as usual.
        let exact: Vec<usize> = alike.iter().copied().filter(|place| names[*place] == *usual).collect();
        let found = if exact.is_empty() { alike } else { exact };
        match found[..] {
            [] => {}
            [place] => return Ok(Some(place)),
            _ => return Err(found.into_iter().map(|place| names[place].clone()).collect()),
        }
    }
    Ok(None)
}

/// The place of the field called `wanted`, or else of the first usual one.
///
/// # Errors
///
/// A message if there is none, or more than one of that name.
pub fn find(
    names: &[String],
    wanted: Option<&str>,
    usual: &[&str],
    purpose: Purpose,
    has_header: bool,
) -> Result<usize, String> {
    let found = match wanted {
        Some(wanted) => {
            let places: Vec<usize> = (0..names.len()).filter(|place| names[*place] == wanted).collect();
            match places[..] {
                [] => Ok(None),
                [place] => Ok(Some(place)),
                _ => Err(places.iter().map(|place| names[*place].clone()).collect()),
            }
        }
        None => best(names, usual),
    };
    match found {
        Ok(Some(place)) => Ok(place),
        Ok(None) => Err(missing(names, wanted, purpose, has_header)),
        Err(alike) => Err(several(&alike, purpose)),
    }
}

/// What to say of names that are equally good.
pub fn several(alike: &[String], purpose: Purpose) -> String {
    if let [first, .., last] = alike {
        if first == last {
            let (times, first) = (alike.len(), first.escape_debug());
            return format!("{times} fields have the name `{first}`: give them different names in the first line");
        }
    }
    let remedy = match purpose.option {
        Some(option) => format!("name the right one with {option}"),
        None => "give all but the right one other names".to_owned(),
    };
    format!("more than one field may hold the {}: {}; {remedy}", purpose.what, shown(alike))
}

/// What to say where no name is the field's.
pub fn missing(names: &[String], wanted: Option<&str>, purpose: Purpose, has_header: bool) -> String {
    let remedy = match purpose {
        Purpose::CHANNEL => ", or give --channel ID if the log has only one channel",
        Purpose::CODE => ", or the field with the vendor's whole reply with --reply-field",
        _ => "",
    };
    let separator = match names {
        [_] if has_header => " (if another character separates the fields, name it with --delimiter)",
        _ => "",
    };
    let all = shown(names);
    match wanted {
        Some(wanted) => {
            let wanted = wanted.escape_debug();
            format!("there is no field `{wanted}`; the fields are {all}{separator}")
        }
        None => format!(
            "cannot tell which field holds the {}: name it with {}{remedy}; the fields are {all}{separator}",
            purpose.what,
            purpose.option.unwrap_or_default()
        ),
    }
}

/// Names between backticks, without control characters.
fn shown(names: &[String]) -> String {
    const MOST: usize = 40;
    let told: Vec<String> = names.iter().take(MOST).map(|name| format!("`{}`", name.escape_debug())).collect();
    told.join(", ") + if names.len() > MOST { " ..." } else { "" }
}
