//! A paste that is codes and nothing else: the user asks for all that they can mean.

use push_status::vendor::ListKind;

use crate::recognise::found::Unlisted;
use crate::recognise::row::{AnyRow, Kind};
use crate::recognise::{Paste, foreign, http, name};

impl Paste {
    /// Numbers or a name and nothing else: the user asks for all that they can mean.
    pub fn is_only_codes(&mut self) -> bool {
        // `80300007?` and `"80300007"` are the number alone.
        let opens = |char: char| char.is_whitespace() || "\"'`#([".contains(char);
        let closes = |char: char| char.is_whitespace() || "\"'`)].,;:?!".contains(char);
        let text = self.text.trim_start_matches(opens).trim_end_matches(closes).to_owned();
        let words: Vec<&str> = text.split_whitespace().collect();
        if words.iter().all(|word| word.parse::<i64>().is_ok()) {
            return words.iter().enumerate().all(|(at, word)| self.is_code_alone(at, word));
        }
        self.is_code_alone(0, &text)
    }

    fn is_code_alone(&mut self, at: usize, text: &str) -> bool {
        let text = text.to_owned();
        let is_number = text.parse::<i64>().is_ok();
        if let Some(sdk) = foreign::of_number(&text, self.forced) {
            if !self.found.foreign.iter().any(|(_, code)| code.as_deref() == Some(&text)) {
                self.found.foreign.push((sdk, Some(text)));
            }
            return true;
        }
        let rows: Vec<AnyRow> = if is_number
            || text.bytes().all(|byte| byte.is_ascii_digit() || b"/-".contains(&byte))
            || self.is_wire(&text)
        {
            self.rows_of_code(self.forced, &text, Kind::ALL)
        } else {
            let fits = |row: &AnyRow| self.forced.is_none_or(|channel| row.channel() == channel);
            name::whole(&text, &self.found.channels).into_iter().filter(fits).collect()
        };
        // If no channel is named, such a number is an HTTP status and no vendor's code.
        let status = text.parse().ok().filter(|status| http::is_known(*status));
        let is_http = status.is_some() && self.forced.is_none();
        for row in rows.iter().filter(|row| !is_http || !row.is_of_kind(ListKind::Http)) {
            // `Auth.ExpiredToken` is of another service.
            let is_of_others = || text.contains(['.', ':']) && self.mentions.is_empty() && name::is_common(*row);
            self.found.add(at, *row, is_http || !is_number && self.forced.is_none() && is_of_others());
        }
        if is_http || rows.is_empty() {
            self.http_status = status.or(self.http_status);
        }
        if rows.is_empty() && is_number && status.is_none() {
            self.found.unlisted.push(Unlisted { channel: self.forced, code: text.clone(), list_id: None });
        }
        is_number || !rows.is_empty()
    }

    /// Whether the channel that is named has the code as it is written: `OK` is everybody's elsewhere.
    fn is_wire(&self, text: &str) -> bool {
        self.forced.is_some_and(|channel| channel.lists().any(|list| list.lookup(text).status().is_some()))
    }
}
