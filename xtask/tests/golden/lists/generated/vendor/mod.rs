// @generated from codes/vendor/lists.csv by `cargo xtask update`: edit the table, not this file.

mod list;
mod huawei_send;
mod huawei_receipt;
mod huawei_token;
mod common_http;
mod made_up_send;
mod made_up_receipt;
pub use self::list::List;
pub use self::huawei_send::HuaweiSend;
pub use self::huawei_receipt::HuaweiReceipt;
pub use self::huawei_token::HuaweiToken;
pub use self::common_http::CommonHttp;
pub use self::made_up_send::MadeUpSend;
pub use self::made_up_receipt::MadeUpReceipt;
