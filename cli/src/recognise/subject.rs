//! What a line is about: a push message, or something else that has such names and numbers, too.

use super::field::ends_with_channel;
use super::text::{label_before, line_at};

fn has(lower: &str, words: &[&str]) -> bool {
    words.iter().any(|word| lower.contains(word))
}

/// Whether one of these is in the text as a word of its own.
fn has_word(lower: &str, words: &[&str]) -> bool {
    lower.split(|char: char| !char.is_ascii_alphanumeric()).any(|word| words.contains(&word))
}

/// Words by which a line is about push messages, whatever else it mentions.
const PUSH: &[&str] = &["push", "推送", "apns", "fcm", "gcm", "下发", "通道", "降级", "fallback"];

/// Whether a line is about another product of a maker of devices, such as a login or a payment, and not about a push message. It
/// has errors, receipts and callbacks of its own.
pub fn is_of_another_product(line: &str) -> bool {
    let lower = without_titles(&line.to_lowercase());
    (has(&lower, PRODUCTS) || has_word(&lower, PRODUCT_WORDS)) && !has(&lower, PUSH)
}

const PRODUCTS: &[&str] = &[
    "login",
    "log in",
    "signin",
    "sign-in",
    "sign in",
    "oauth",
    "apple id",
    "apple-id",
    "appleid",
    "business manager",
    "musickit",
    "payment",
    "purchase",
    "wallet",
    "app store",
    "firmware",
    "firebase auth",
    "firebaseauth",
    "firebase hosting",
    "app check",
    "app distribution",
    "dynamic link",
    "game center",
    "huawei cloud",
    "huaweicloud",
    "华为云",
    "对象存储",
    "system update",
    "webview",
    "登录",
    "登陆",
    "账号",
    "支付",
    "付款",
    "钱包",
    "应用商店",
    "应用市场",
    "商城",
    "广告",
    "固件",
    "系统升级",
    "云服务",
    "游戏",
    "相机",
    "蓝牙",
    "短信",
    "库存",
];
const PRODUCT_WORDS: &[&str] = &[
    "account",
    "admob",
    "ads",
    "adb",
    "analytics",
    "appgallery",
    "appstore",
    "billing",
    "camera",
    "carplay",
    "cloudkit",
    "crashlytics",
    "github",
    "gitlab",
    "healthkit",
    "hilink",
    "homekit",
    "iap",
    "icloud",
    "installations",
    "inventory",
    "iot",
    "itunes",
    "mapkit",
    "maps",
    "obs",
    "orderid",
    "pay",
    "recaptcha",
    "runner",
    "siri",
    "sku",
    "sms",
    "storekit",
    "testflight",
];

/// A text in lower case without what says what a message was about: `campaign=login_2fa`, `标题=支付成功`, `「钱包」`, and without
/// the names of packages.
fn without_titles(lower: &str) -> String {
    const TITLES: &[&str] = &[
        "campaign", "title", "template", "topic", "task", "scene", "tag", "msg", "body", "content", "subject", "app",
        "pkg", "package", "bundle", "标题", "内容", "文案", "任务", "模板", "活动",
    ];
    let mut text = lower.to_owned();
    for (open, close) in [('「', '」'), ('《', '》')] {
        while let Some(start) = text.find(open) {
            let end = text[start..].find(close).map_or(text.len(), |end| start + end + close.len_utf8());
            text.replace_range(start..end, " ");
        }
    }
    for title in TITLES {
        let mut from = 0;
        while let Some(start) = text[from..].find(title).map(|at| from + at) {
            from = start + title.len();
            // `errmsg` says what went wrong.
            if ["err", "error", "err_", "error_"].iter().any(|error| text[..start].ends_with(error)) {
                continue;
            }
            let value = text[from..].trim_start_matches(['"', '\\', ' ']);
            let Some(value) = value.strip_prefix(['=', ':']).map(|value| value.trim_start_matches(['\\', ' '])) else {
                continue;
            };
            let quote = value.chars().next().filter(|char| ['"', '\''].contains(char));
            let at = text.len() - value.len();
            let end = match quote {
                Some(quote) => value[1..].find(quote).map_or(text.len(), |end| at + end + 2),
                None => value.find([' ', ',', '}', '&']).map_or(text.len(), |end| at + end),
            };
            text.replace_range(from..end, "");
        }
    }
    let is_package = |word: &&str| word.matches('.').count() > 1;
    text.split_inclusive([' ', ',', '=']).filter(|word| !is_package(word)).collect()
}

/// Whether a line is about a receipt of something else, or about a program that has receipts in its name.
pub fn is_of_another_receipt(line: &str) -> bool {
    let lower = line.to_lowercase();
    let is_in_name = ["receipt-", "-receipt", "receipt_", "_receipt"].iter().any(|part| lower.contains(part));
    let is_order = has(&lower, &["订单", "电子", "read receipt"]) || has_word(&lower, &["order", "orderno", "orderid"]);
    let is_of_program = has(&lower, &["解析", "签名", "接口", "服务", "任务", "入库", "consumer", "archive"])
        || has_word(
            &lower,
            &[
                "exit",
                "exited",
                "handler",
                "worker",
                "service",
                "duplicate",
                "index",
                "task",
                "taskid",
                "job",
                "saved",
                "rows",
            ],
        );
    let is_of_token = has(&lower, &["token", "bitag", "requestid"]);
    (is_order || (is_in_name || is_of_program) && !is_of_token) && !has(&lower, PUSH)
}

/// Whether the words after an answer name a sender that is not known to push: `{"reason":"Unregistered"} from a SIP registrar`.
pub fn is_of_another_sender(line: &str, end: usize) -> bool {
    let lower = line.to_lowercase();
    let is_sender = ["from ", "by ", "in ", "来自"].iter().any(|word| line[end..].trim_start().starts_with(word));
    is_sender && !says_push(&lower) && !has(&lower, PUSH) && !has(&lower, &["token", "device", "410"])
}

/// Whether a line mentions a system that calls a token or a registration of its own expired or unregistered, too, or whether one
/// that may be anything's surroundings comes between a channel and the name.
pub fn has_same_names(line: &str, between: &str) -> bool {
    const SYSTEMS: &[&str] = &[
        "firestore",
        "remote config",
        "firebase database",
        "firebase storage",
        ".googleapis.com",
        "app store",
        "music api",
        "registry",
        "\"kind\":\"status\"",
        "netty",
        "nioeventloop",
        "[id: 0x",
    ];
    const SYSTEM_WORDS: &[&str] =
        &["s3", "sts", "ssm", "ecr", "vault", "terraform", "consul", "eureka", "nacos", "zookeeper", "gemini"];
    const SURROUNDINGS: &[&str] = &[
        "aws",
        "azure",
        "celery",
        "database",
        "docker",
        "feign",
        "functions",
        "graphql",
        "haproxy",
        "jenkins",
        "kafka",
        "lambda",
        "rabbitmq",
    ];
    let lower = line.to_lowercase().replace("fcm.googleapis.com", "").replace("type.googleapis.com", "");
    has(&lower, SYSTEMS) || has_word(&lower, SYSTEM_WORDS) || has_word(&between.to_lowercase(), SURROUNDINGS)
}

/// Whether a number after `failed` or `error` counts failures: `success 97989, failed 2011`.
pub fn is_failure_count(text: &str, at: usize) -> bool {
    const SUCCESS: &[&str] = &["ok", "sent", "success", "succeeded", "accepted", "total", "成功", "发送", "总数"];
    const FAILURE: &[&str] = &["failed", "fail", "failure", "failures", "error", "errors", "err", "rejected", "失败"];
    let label = label_before(text, at);
    let (start, line) = line_at(text, at);
    // `各渠道失败数：苹果 2011，华为 100`
    let is_of_table = || {
        let before = &text[start..at];
        ends_with_channel(&label) && ["失败数", "失败统计", "失败次数", "失败量"].iter().any(|sum| before.contains(sum))
    };
    let counts_success = || {
        let lower = line.to_lowercase();
        let counts = |word: &&str| {
            lower.match_indices(*word).any(|(start, _)| {
                let is_whole = !word.is_ascii() || !lower[..start].ends_with(|char: char| char.is_ascii_alphanumeric());
                let rest = lower[start + word.len()..].trim_start_matches([' ', ':', '=', '"', '\'']);
                is_whole && rest.starts_with(|char: char| ('1'..='9').contains(&char))
            })
        };
        SUCCESS.iter().any(counts)
    };
    is_of_table() || FAILURE.iter().any(|word| label.ends_with(word)) && counts_success()
}

pub fn says_push(lower: &str) -> bool {
    ["push", "推送", "下发", "send", "通道", "消息", "厂商", "notif", "vendor", "channel"]
        .iter()
        .any(|word| lower.contains(word))
}

/// Whether a line says that something was refused or answered, so that a number in it is hardly a count.
pub fn says_failure(line: &str) -> bool {
    let lower = line.to_lowercase();
    [
        "fail",
        "error",
        "reject",
        "refus",
        "fault",
        "invalid",
        "denied",
        "expired",
        "return",
        "got",
        "receive",
        "answer",
        "repl",
        "respon",
        "失败",
        "错误",
        "异常",
        "报错",
        "拒",
        "无效",
        "返回",
        "未送达",
        "超限",
        "过期",
        "失效",
        "出错",
        "应答",
        "失敗",
        "錯誤",
        "erro",
        "erreur",
        "échec",
        "fehler",
        "ошибк",
        "сбой",
        "エラー",
        "오류",
        "에러",
        "실패",
        "خطأ",
        "فشل",
        "lỗi",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

/// Whether a line asks what something means, or what to do.
pub fn asks(line: &str) -> bool {
    let lower = line.to_lowercase();
    has_word(&lower, &["what", "whats", "mean", "means", "meaning", "how", "why"])
        || has(&lower, &["什么", "意思", "含义", "怎么", "怎样", "如何", "为何", "咋"])
}

/// Whether a line says that all went well, so that a number in it is hardly a code.
pub fn is_success(line: &str) -> bool {
    let lower = line.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    has(&[" ok", "success", "成功", "succeeded", "connect to"])
        && !has(&["fail", "error", "失败", "错误", "异常", "报错", "reject"])
}
