//! An axum service: a status, or a vendor's whole answer, goes in as JSON, and what to do comes out.

use axum::routing::post;
use axum::{Json, Router};
use push_status::{Action, Channel, PushStatus, TokenVerdict, reply};
use serde::{Deserialize, Serialize};

pub fn routes() -> Router {
    Router::new().route("/status", post(status)).route("/answer", post(answer))
}

/// The enums serialize as their ids, such as `confirm_token`, which never change once they are released.
#[derive(Serialize)]
struct Advice {
    action: Action,
    token_verdict: TokenVerdict,
    advice: &'static str,
}

/// Reads `{"channel": "huawei", "code": 80300007}`. The code may also be a numeric text or a name. A number that no table lists
/// is not a client's mistake: it is kept, and its action is `investigate`.
async fn status(Json(status): Json<PushStatus>) -> Json<Advice> {
    let action = status.action();
    Json(Advice { action, token_verdict: status.token_verdict(), advice: action.advice() })
}

/// What a vendor's server answered to a message for the tokens `sent`.
#[derive(Deserialize)]
struct Answer {
    channel: Channel,
    http_status: Option<u16>,
    body: String,
    sent: Vec<String>,
}

#[derive(Serialize)]
struct TokenAdvice {
    token: String,
    #[serde(flatten)]
    advice: Advice,
    may_send_again: bool,
    /// Remove the token only if it was registered before this moment, in milliseconds since 1970, if there is one.
    valid_before: Option<i64>,
}

/// The answer may be anything, such as the page of a proxy. Act on each token's own outcome, never on the HTTP status alone.
async fn answer(Json(answer): Json<Answer>) -> Json<Vec<TokenAdvice>> {
    let reply = reply::read(answer.channel, answer.http_status, answer.body.as_bytes());
    let sent: Vec<&str> = answer.sent.iter().map(String::as_str).collect();
    let outcomes = reply.outcomes(&sent).into_iter().map(|outcome| TokenAdvice {
        token: outcome.token().to_owned(),
        advice: Advice {
            action: outcome.action(),
            token_verdict: outcome.token_verdict(),
            advice: outcome.action().advice(),
        },
        may_send_again: outcome.may_send_again(),
        valid_before: reply.valid_before(),
    });
    Json(outcomes.collect())
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::{Request, StatusCode};
    use http_body_util::BodyExt as _;
    use serde_json::{Value, json};
    use tower::ServiceExt as _;

    use super::*;

    async fn call(path: &str, request: Value) -> (StatusCode, Value) {
        let request =
            Request::post(path).header("content-type", "application/json").body(Body::from(request.to_string()));
        let response = routes().oneshot(request.unwrap()).await.unwrap();
        let status = response.status();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (status, serde_json::from_slice(&body).unwrap_or_default())
    }

    #[tokio::test]
    async fn a_status_is_read_in_all_forms_and_an_unlisted_number_is_no_error() {
        for code in [json!(80300007), json!("80300007"), json!("AllTokensInvalid")] {
            let (status, advice) = call("/status", json!({"channel": "huawei", "code": code})).await;
            assert_eq!(status, StatusCode::OK);
            assert_eq!((&advice["action"], &advice["token_verdict"]), (&json!("confirm_token"), &json!("suspect")));
        }
        let (status, advice) = call("/status", json!({"channel": "vivo", "code": i64::MAX})).await;
        assert_eq!((status, &advice["action"]), (StatusCode::OK, &json!("investigate")));
    }

    #[tokio::test]
    async fn what_is_no_status_is_refused() {
        for request in [json!({"channel": "pager", "code": 2}), json!({"channel": "huawei", "code": "NoSuchName"})] {
            assert_eq!(call("/status", request).await.0, StatusCode::UNPROCESSABLE_ENTITY);
        }
    }

    #[tokio::test]
    async fn each_token_has_its_own_outcome() {
        let body = r#"{"result":"ok","code":0,"data":{"id":"m1","bad_regids":"token-2"}}"#;
        let request = json!({"channel": "xiaomi", "http_status": 200, "body": body, "sent": ["token-1", "token-2"]});
        let (_, tokens) = call("/answer", request).await;
        assert_eq!((&tokens[0]["token"], &tokens[0]["action"]), (&json!("token-1"), &json!("done")));
        assert_eq!((&tokens[1]["token"], &tokens[1]["action"]), (&json!("token-2"), &json!("confirm_token")));
    }

    #[tokio::test]
    async fn only_the_vendors_own_answer_removes_a_token() {
        let body = r#"{"reason":"Unregistered","timestamp":1780000000000}"#;
        for (body, action) in [(body, "remove_token"), ("<h1>410 Gone</h1>", "confirm_token")] {
            let request = json!({"channel": "apple", "http_status": 410, "body": body, "sent": ["token-1"]});
            let (_, tokens) = call("/answer", request).await;
            assert_eq!((&tokens[0]["action"], &tokens[0]["may_send_again"]), (&json!(action), &json!(false)));
            assert_eq!(tokens[0]["valid_before"].is_i64(), action == "remove_token");
        }
    }
}
