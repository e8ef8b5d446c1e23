//! A status in two columns of a database: the channel as text, and the code as an integer.
//!
//! Store what the vendor said, and not what this version of the catalogue makes of it. Action and verdict are computed when a row
//! is read, so a correction of a table also holds for the rows that you have.

use push_status::{Channel, PushStatus};
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, SqliteConnection, Type};

/// A channel in a text column, in any database that sqlx has text for. The code needs no type of its own: it is an `i64`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChannelColumn(pub Channel);

impl<DB: Database> Type<DB> for ChannelColumn
where
    str: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        str::type_info()
    }

    fn compatible(column: &DB::TypeInfo) -> bool {
        str::compatible(column)
    }
}

impl<'q, DB: Database> Encode<'q, DB> for ChannelColumn
where
    &'q str: Encode<'q, DB>,
{
    fn encode_by_ref(&self, buffer: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
        self.0.id().encode(buffer)
    }
}

impl<'r, DB: Database> Decode<'r, DB> for ChannelColumn
where
    &'r str: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        Ok(Self(<&str>::decode(value)?.parse()?))
    }
}

pub const TABLE: &str = "CREATE TABLE result (token TEXT NOT NULL, channel TEXT NOT NULL, code BIGINT NOT NULL)";

/// The channel is the one that the message was sent through. `status.channel()` is not: for a code of the common table it is
/// [`Channel::Common`].
pub async fn insert(db: &mut SqliteConnection, token: &str, sent_through: Channel, code: i64) -> sqlx::Result<()> {
    let insert = sqlx::query("INSERT INTO result (token, channel, code) VALUES (?, ?, ?)");
    insert.bind(token).bind(ChannelColumn(sent_through)).bind(code).execute(db).await?;
    Ok(())
}

pub async fn results_of(db: &mut SqliteConnection, token: &str) -> sqlx::Result<Vec<(Channel, PushStatus)>> {
    let select = sqlx::query_as("SELECT channel, code FROM result WHERE token = ? ORDER BY rowid").bind(token);
    let rows: Vec<(ChannelColumn, i64)> = select.fetch_all(db).await?;
    Ok(rows.into_iter().map(|(ChannelColumn(channel), code)| (channel, PushStatus::resolve(channel, code))).collect())
}

#[cfg(test)]
mod tests {
    use push_status::Action;
    use sqlx::Connection as _;

    use super::*;

    async fn database() -> SqliteConnection {
        let mut db = SqliteConnection::connect("sqlite::memory:").await.unwrap();
        sqlx::query(TABLE).execute(&mut db).await.unwrap();
        db
    }

    #[tokio::test]
    async fn every_code_of_every_channel_makes_the_round_trip() {
        let mut db = database().await;
        let codes = |channel| {
            let own = PushStatus::all().filter(move |status| status.channel() == channel).map(i64::from);
            own.chain([2, i64::MIN, i64::MAX, 8_030_999_900_000_000])
        };
        let sent: Vec<_> =
            Channel::ALL.iter().flat_map(|&channel| codes(channel).map(move |code| (channel, code))).collect();
        for &(channel, code) in &sent {
            insert(&mut db, "token-1", channel, code).await.unwrap();
        }
        let read = results_of(&mut db, "token-1").await.unwrap();
        let expected = sent.iter().map(|&(channel, code)| (channel, PushStatus::resolve(channel, code)));
        assert!(read.iter().copied().eq(expected));
    }

    #[tokio::test]
    async fn the_channel_of_a_common_code_is_not_lost() {
        let mut db = database().await;
        insert(&mut db, "token-1", Channel::Huawei, 2).await.unwrap();
        let [(sent_through, status)] = results_of(&mut db, "token-1").await.unwrap()[..] else { panic!("one row") };
        assert_eq!((sent_through, status.channel(), status.action()), (Channel::Huawei, Channel::Common, Action::Done));
    }

    #[tokio::test]
    async fn a_channel_that_does_not_exist_is_an_error() {
        let mut db = database().await;
        sqlx::query("INSERT INTO result VALUES ('token-1', 'pager', 2)").execute(&mut db).await.unwrap();
        let error = results_of(&mut db, "token-1").await.unwrap_err().to_string();
        assert!(error.contains("pager"), "{error}");
    }
}
