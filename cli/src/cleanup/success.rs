//! Words for a success that no list has.

use crate::recognise::words;

/// What a word for a failure has in it.
const FAILURES: &str = "abort absent bad banned blacklist block bounce cancel conflict corrupt crash dead delet denied deny \
    deregist disab disallow discard disconn drop duplic exceed except expir fail false filter forbid gone ignor illegal inactiv \
    incorrect init insuff interrupt inval kill limit lost malform misconf mism missed missing nack never none not null obsolete \
    offline optedout optout overflow overload prohibit quota refus reject remov restrict revok shutdown skip stale stopped suppress \
    throttl timedout timeout toobig toolarge toolong toomany unable unacc unauth unavail unbind unbound undefined undeliver unexpect \
    uninst unknown unmatch unprocess unreach unrecog unreg unsent unspec unsub unsucc unsup untrust unusable wrong \
    不 丢 中断 停 关闭 卸载 取消 否 失 屏蔽 异常 拒 无 未 没 注销 禁 离线 缺 解绑 超 跳过 过期 过滤 退 错 限 非 黑名单";

/// What a word for a message has in it that no vendor has answered yet.
const UNANSWERED: &str = "attempt creat pend process queu retry schedul sending waiting 待 排队 理中 送中 重试";

/// What a word for a success has in it, whatever came before the success: `delivered_after_retry`, `processed_ok`.
const SUCCESSES: &str = "accepted clicked created delivered displayed opened processed received sent success succeed transferred \
    已送 成功 到达 送达";

/// What looks like a failure and is none.
const NO_FAILURE: [&str; 9] =
    ["badge", "dismiss", "noerr", "nofail", "notif", "transferr", "无异常", "无错误", "没有错误"];

/// Whether a code that no list has may say that the message has reached its token: it is `0`, or a word that tells of no failure.
///
/// A failure that is taken for a success keeps a token, and a success that is taken for a failure may delete one. So it is the
/// failures that are listed.
pub fn may_be_success(code: &str) -> bool {
    let word: String = code.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let rest = NO_FAILURE.iter().fold(word.clone(), |word, part| word.replace(part, " "));
    let has = |word: &str, parts: &str| parts.split_ascii_whitespace().any(|part| word.contains(part));
    let is_over = || has(&word, SUCCESSES) || has_ok(code);
    let is_open = || has_http_failure(&rest) || has(&rest, UNANSWERED);
    // In `after_retry` and `ServerReceived`, two words make it.
    let has_err =
        || rest.contains("err") && words(code).into_iter().any(|word| code[word].to_lowercase().contains("err"));
    let has_failure = || has(&rest, FAILURES) || has_err();
    word == "0" || is_word(code) && !is_no(code) && !has_failure() && (is_over() || !is_open())
}

/// Whether it has the word `ok` in it, as in `sendingOk` and `processed_ok`, and not as in `token`.
fn has_ok(code: &str) -> bool {
    let is_ok = |word: &str| word.eq_ignore_ascii_case("ok") || word.ends_with("Ok") || word.ends_with("OK");
    code.split(|char: char| !char.is_alphabetic()).any(is_ok)
}

/// Whether it has two letters in a row, or one of another script.
fn is_word(code: &str) -> bool {
    let is_letters = |pair: &[u8]| pair.iter().all(u8::is_ascii_alphabetic);
    code.as_bytes().windows(2).any(is_letters) || code.chars().any(|char| !char.is_ascii() && char.is_alphabetic())
}

/// Whether it has the word `no` in it, as in `no_device` and `noDevice`, and not `no_error`.
fn is_no(code: &str) -> bool {
    let is_no = |word: &str| {
        let rest = word.strip_prefix("no").or_else(|| word.strip_prefix("No"));
        let is_camel = rest.is_some_and(|rest| rest.starts_with(|char: char| char.is_ascii_uppercase()));
        is_camel || ["no", "non", "ko"].iter().any(|no| word.eq_ignore_ascii_case(no))
    };
    code.split(|char: char| !char.is_alphabetic()).any(is_no) && !code.to_lowercase().contains("err")
}

/// Whether it has an HTTP status in it that is no success.
fn has_http_failure(word: &str) -> bool {
    let numbers = word.split(|char: char| !char.is_ascii_digit());
    numbers.filter(|number| number.len() == 3).any(|number| number.starts_with(['3', '4', '5']))
}

#[cfg(test)]
mod tests {
    use push_status::vendor::List;
    use push_status::{Channel, TokenVerdict};

    use super::*;

    #[test]
    fn a_word_is_a_success_unless_it_tells_of_a_failure() {
        for code in [
            "0",
            "success",
            "SUCCESS",
            "send_success",
            "DeliverySuccess",
            "sent_ok",
            "PUSH_OK",
            "200OK",
            "http_200",
            "msg_delivered",
            "acknowledged",
            "read",
            "viewed",
            "opened_app",
            "RECEIVED_BY_DEVICE",
            "impression",
            "ok",
            "sent",
            "no_error",
            "NoError",
            "NotificationDisplayed",
            "dismissed",
            "pass",
            "yes",
            "true",
            "token_ok",
            "成功",
            "已送达",
            "点击",
            // What came before a success does not matter.
            "delivered_after_retry",
            "retry_success",
            "accepted_by_retry_queue",
            "Created",
            "APNS_201_CREATED",
            "Processed",
            "processed_ok",
            "sendingOk",
            "transferred",
            "delivered_after_503",
            "ServerReceived",
            "server_read",
            "重试成功",
            "无错误",
        ] {
            assert!(may_be_success(code), "{code}");
        }
        for code in [
            "",
            "1",
            "-1",
            "200",
            "80300009",
            "e1001",
            "104/2183",
            "failed",
            "SEND_FAILED",
            "DeviceTokenInvalid",
            "not_delivered",
            "unsuccessful",
            "undelivered",
            "HTTP_404",
            "no_device",
            "NoSuchToken",
            "false",
            "queued",
            "retry",
            "in_process",
            "token_pending",
            "retry_failed",
            "sendError",
            "RECEIVED_ERROR",
            "deferred_error",
            "delivered_false",
            "not_accepted",
            "deferred",
            "发送失败",
            "未送达",
            "令牌无效",
            "发送中",
            "重试中",
            "未成功",
        ] {
            assert!(!may_be_success(code), "{code}");
        }
    }

    #[test]
    fn no_word_of_a_list_that_is_a_failure_is_taken_for_a_success() {
        for channel in Channel::ALL {
            for status in channel.lists().flat_map(List::statuses) {
                let is_failure = matches!(status.token_verdict(), TokenVerdict::Dead | TokenVerdict::Suspect);
                assert!(!(is_failure && may_be_success(status.wire())), "{channel:?} {}", status.wire());
            }
        }
    }
}
