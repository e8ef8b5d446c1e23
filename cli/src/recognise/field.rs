//! What the word before a number says about it.

use super::text::key;

/// What a number can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A count, a time, an ID, a port, a size: no code.
    Other,
    /// Nothing says what it is.
    Bare,
    /// A word such as "error" or the name of a channel is before it.
    Likely,
    /// A field that holds a code.
    Code,
}

const CODE: &[&str] = &[
    "code",
    "result",
    "ret",
    "pushstatus",
    "deliverystatusresult",
    "formstatusresult",
    "eventtype",
    "acktype",
    "subacktype",
    "err",
    "status",
    "state",
    "type",
    "statuscode",
];
/// Fields that end in `code` and hold none.
const NO_CODE: &[&str] = &[
    "versioncode",
    "vercode",
    "zipcode",
    "postcode",
    "postalcode",
    "countrycode",
    "areacode",
    "exitcode",
    "httpcode",
    "httpstatuscode",
    "barcode",
    "qrcode",
    "hashcode",
    "opcode",
    "langcode",
    "buildcode",
    "verifycode",
    "authcode",
    "smscode",
    "requestcode",
    "exitstatus",
    "httpstatus",
];
const LIKELY: &[&str] = &[
    "error",
    "fault",
    "failed",
    "fail",
    "failure",
    "returned",
    "returns",
    "rejected",
    "reply",
    "answered",
    "answer",
    "got",
    "refused",
    "responded",
    "response",
    "reason",
    "errors",
    "with",
    "said",
    "gave",
    "raised",
];
const OTHER: &[&str] = &[
    "port",
    "took",
    "pid",
    "line",
    "device",
    "devices",
    "campaign",
    "build",
    "order",
    "locker",
    "building",
    "goroutine",
    "attempt",
    "stream",
    "retry",
    "retries",
    "user",
    "uid",
    "id",
    "msgid",
    "took",
    "cost",
    "costs",
    "in",
    "after",
    "sent",
    "size",
    "batch",
    "message",
    "task",
    "job",
    "worker",
    "thread",
    "total",
    "count",
    "at",
    "version",
    "session",
    "room",
    "ticket",
    "issue",
    "page",
    "to",
    "of",
    "for",
    "top",
    "over",
    "under",
    "about",
    "last",
    "first",
    "next",
    "from",
    "since",
    "until",
    "within",
    "every",
    "per",
    "tokens",
    "users",
    "errno",
    "exit",
    "project",
    "app",
    "sdk",
    "api",
    "node",
    "shard",
    "partition",
    "offset",
    "queue",
    "channelid",
    "signal",
    "elapsed",
    "timeout",
    "latency",
    "duration",
    "bytes",
    "length",
    "identifier",
    "notification",
    "sequence",
    "seq",
];

/// Chinese labels of a code, and words that only look like one.
const CODE_CHINESE: &[&str] = &[
    "状态码",
    "错误码",
    "返回码",
    "响应码",
    "结果码",
    "错误代码",
    "返回代码",
    "代码",
    "状态",
    "返回值",
    "错误号",
    "错误编号",
    "异常码",
    "码",
];
const NO_CODE_CHINESE: &[&str] = &["验证码", "编码", "密码", "号码", "条码", "二维码", "版本号", "批号"];
const OTHER_CHINESE: &[&str] = &[
    "编号",
    "端口",
    "耗时",
    "金额",
    "余额",
    "手机号",
    "发送至",
    "进程",
    "线程",
    "第",
    "共",
    "约",
    "用户",
    "订单",
    "设备",
    "版本",
    "次数",
    "数量",
    "总数",
    "时间",
    "批次",
    "任务",
    "单号",
    "行",
    "活动",
    "成功",
    "失败数",
    "达到",
    "超过",
];
const LIKELY_CHINESE: &[&str] = &["错误", "报错", "返回", "失败", "异常", "出错", "拒绝", "应答", "为", "是"];

/// What the label says, and whether a sign such as `=` attaches it to the number.
pub fn role(before: &str) -> Role {
    let label = before.trim_end_matches([' ', '\t', '"', '\'', '\\', '(', '[', '{', '<', '`', '【', '「', '#']);
    let is_value = label.ends_with([':', '=', '>', '：']);
    let label = label.trim_end_matches([' ', ':', '=', '>', '-', '"', '\'', '\\']);
    let Some(last) = label.chars().next_back() else { return Role::Bare };
    if last.is_ascii_alphanumeric() || matches!(last, '_' | ']') {
        let is_part = |char: char| char.is_ascii_alphanumeric() || "_-.]".contains(char);
        let word = label.rsplit(|char: char| !is_part(char)).next().unwrap_or_default();
        let is_exit = word == "status" && label.ends_with("exit status");
        return if is_exit { Role::Other } else { ascii(word, is_value) };
    }
    if last.is_alphabetic() { chinese(label, is_value) } else { Role::Bare }
}

fn ascii(word: &str, is_value: bool) -> Role {
    let part = word.rsplit('.').next().unwrap_or(word);
    let (part, word) = (key(part), key(word));
    // `failure=1` is a count.
    let is_count = is_value && ["failure", "failed", "fail", "errors", "with"].contains(&part.as_str());
    if is_count || NO_CODE.contains(&part.as_str()) {
        Role::Other
    } else if CODE.contains(&part.as_str()) || CODE.contains(&word.as_str()) || part.ends_with("code") {
        Role::Code
    } else if LIKELY.contains(&part.as_str()) || !super::channel::mentions(&word).is_empty() {
        Role::Likely
    } else if is_value || part.ends_with("id") || OTHER.contains(&part.as_str()) {
        Role::Other
    } else {
        Role::Bare
    }
}

fn chinese(label: &str, is_value: bool) -> Role {
    let ends = |words: &[&str]| words.iter().any(|word| label.ends_with(word));
    if ends(NO_CODE_CHINESE) {
        Role::Other
    } else if ends(CODE_CHINESE) || label.ends_with("状态为") || label.ends_with("码为") || label.ends_with("码是")
    {
        Role::Code
    } else if ends(LIKELY_CHINESE) {
        Role::Likely
    } else if ends(OTHER_CHINESE) {
        Role::Other
    } else if is_value {
        let start = label.char_indices().rev().nth(5).map_or(0, |(at, _)| at);
        if super::channel::mentions(&label[start..]).is_empty() { Role::Bare } else { Role::Likely }
    } else {
        Role::Bare
    }
}
