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
/// What is before `code` in the name of a field that holds a code. `promoCode` and `encode` hold none.
const KINDS_OF_CODE: &[&str] = &[
    "ack",
    "api",
    "biz",
    "business",
    "callback",
    "cause",
    "channel",
    "err",
    "errno",
    "error",
    "exception",
    "fail",
    "failed",
    "failure",
    "fault",
    "gateway",
    "inner",
    "messaging",
    "msg",
    "notification",
    "original",
    "platform",
    "provider",
    "push",
    "raw",
    "real",
    "reason",
    "receipt",
    "reply",
    "res",
    "resp",
    "response",
    "result",
    "ret",
    "return",
    "returned",
    "rsp",
    "send",
    "server",
    "service",
    "state",
    "status",
    "sub",
    "third",
    "thirdparty",
    "upstream",
    "vendor",
];
/// Fields that look like these and hold none.
const NO_CODE: &[&str] = &["httpcode", "httpstatuscode", "exitstatus", "httpstatus", "exitcode", "httperrorcode"];
/// Words before `code` that make it another one: `promo code 10302`.
const OTHER_CODES: &[&str] = &[
    "promo",
    "zip",
    "postal",
    "post",
    "country",
    "area",
    "verification",
    "invite",
    "coupon",
    "qr",
    "bar",
    "exit",
    "version",
    "source",
    "activation",
    "discount",
    "sms",
    "language",
    "currency",
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
    "amount",
    "audience",
    "average",
    "avg",
    "backlog",
    "balance",
    "buffer",
    "capacity",
    "concurrency",
    "connections",
    "delay",
    "delivered",
    "depth",
    "height",
    "index",
    "interval",
    "left",
    "limit",
    "max",
    "maximum",
    "memory",
    "min",
    "minimum",
    "number",
    "price",
    "qps",
    "quota",
    "rate",
    "remaining",
    "rps",
    "sleep",
    "sleeping",
    "sum",
    "targets",
    "threads",
    "throughput",
    "tps",
    "ttl",
    "volume",
    "wait",
    "waiting",
    "width",
    "window",
    "workers",
];

/// Chinese labels of a code.
const CODE_CHINESE: &[&str] = &["错误代码", "返回代码", "状态", "返回值", "错误号", "错误编号"];
/// What is before `码` and `代码` in the name of a code; `优惠码` and `验证码` are none.
const KINDS_OF_CODE_CHINESE: &[&str] = &[
    "状态", "错误", "返回", "响应", "结果", "异常", "失败", "报错", "故障", "应答", "回执", "推送", "原因", "业务",
    "厂商", "通道", "渠道", "接口", "平台", "错", "出错",
];
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
    "量",
    "数",
    "配额",
    "限额",
    "额度",
    "上限",
    "下限",
    "限制",
    "阈值",
    "大小",
    "长度",
    "间隔",
    "延迟",
    "延时",
    "价格",
    "积分",
    "库存",
    "容量",
    "并发",
    "剩余",
    "最大",
    "最小",
    "最多",
    "最少",
    "每天",
    "每日",
    "合计",
    "总计",
    "累计",
    "人",
    "号",
];
const LIKELY_CHINESE: &[&str] = &["错误", "报错", "返回", "失败", "异常", "出错", "拒绝", "应答"];

/// What the label says, and whether a sign such as `=` attaches it to the number.
pub fn role(before: &str) -> Role {
    let label = before.trim_end_matches([' ', '\t', '"', '\'', '\\', '(', '[', '{', '<', '`', '【', '「', '#']);
    let is_value = label.ends_with([':', '=', '>', '：']);
    let label = label.trim_end_matches([' ', ':', '=', '>', '-', '"', '\'', '\\']);
    let Some(last) = label.chars().next_back() else { return Role::Bare };
    if last.is_ascii_alphanumeric() || matches!(last, '_' | ']') {
        let is_part = |char: char| char.is_ascii_alphanumeric() || "_-.]".contains(char);
        let word = label.rsplit(|char: char| !is_part(char)).next().unwrap_or_default();
        let before = label[..label.len() - word.len()].trim_end();
        let lower = before.to_ascii_lowercase();
        let word_before = || lower.rsplit(|char: char| !char.is_ascii_alphanumeric()).next().unwrap_or_default();
        return match word {
            "status" if lower.ends_with("exit") => Role::Other,
            // `queue size is 10000` is what `queue size 10000` is.
            "is" | "was" | "are" | "reached" | "hit" if !before.is_empty() => role(before),
            _ if word.eq_ignore_ascii_case("code") && OTHER_CODES.contains(&word_before()) => Role::Other,
            _ => ascii(word, is_value),
        };
    }
    if last.is_alphabetic() { chinese(label, is_value) } else { Role::Bare }
}

fn ascii(word: &str, is_value: bool) -> Role {
    let part = word.rsplit('.').next().unwrap_or(word);
    let last = last_word(part);
    let (part, word) = (key(part), key(word));
    // `failure=1` is a count.
    let is_count = is_value && ["failure", "failed", "fail", "errors", "with"].contains(&part.as_str());
    if is_count || NO_CODE.contains(&part.as_str()) {
        Role::Other
    } else if CODE.contains(&part.as_str()) || CODE.contains(&word.as_str()) {
        Role::Code
    } else if let Some(kind) = part.strip_suffix("code") {
        let is_kind = KINDS_OF_CODE.iter().any(|known| kind.ends_with(known));
        if is_kind || !super::channel::mentions(kind).is_empty() { Role::Code } else { Role::Other }
    } else if LIKELY.contains(&part.as_str()) || !super::channel::mentions(&word).is_empty() {
        Role::Likely
    } else if is_value || part.ends_with("id") || OTHER.contains(&last.as_str()) || is_percentile(&part) {
        Role::Other
    } else {
        Role::Bare
    }
}

/// The last word of `appVersion` or `queue_size`, in lower case.
fn last_word(part: &str) -> String {
    let start = part.char_indices().rev().find(|(at, char)| {
        *char == '_'
            || *char == '-'
            || char.is_ascii_uppercase() && !part[..*at].ends_with(|char: char| char.is_ascii_uppercase())
    });
    key(start.map_or(part, |(at, _)| &part[at..]))
}

/// `p99`
fn is_percentile(part: &str) -> bool {
    part.strip_prefix('p').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

fn chinese(label: &str, is_value: bool) -> Role {
    let ends = |words: &[&str]| words.iter().any(|word| label.ends_with(word));
    if let Some(before) = label.strip_suffix(['为', '是']) {
        return if before.ends_with(|char: char| char.is_alphabetic() && !char.is_ascii()) {
            chinese(before, is_value).max_unless_other(Role::Likely)
        } else {
            Role::Likely
        };
    }
    if let Some(kind) = label.strip_suffix("代码").or_else(|| label.strip_suffix('码')) {
        let kind = kind.trim_end().trim_end_matches('的');
        let is_kind = KINDS_OF_CODE_CHINESE.iter().any(|known| kind.ends_with(known)) || names_channel(kind);
        let is_bare = !kind.ends_with(|char: char| char.is_alphabetic() && !char.is_ascii());
        return if is_kind || is_bare { Role::Code } else { Role::Other };
    }
    if ends(CODE_CHINESE) {
        Role::Code
    } else if ends(LIKELY_CHINESE) {
        Role::Likely
    } else if ends(OTHER_CHINESE) {
        Role::Other
    } else if is_value && names_channel(label) {
        Role::Likely
    } else {
        Role::Bare
    }
}

/// Whether one of the last characters names a channel.
fn names_channel(label: &str) -> bool {
    let start = label.char_indices().rev().nth(5).map_or(0, |(at, _)| at);
    !super::channel::mentions(&label[start..]).is_empty()
}

impl Role {
    /// At least `least`, unless it is no code for sure.
    fn max_unless_other(self, least: Self) -> Self {
        if self == Self::Other { self } else { self.max(least) }
    }
}
