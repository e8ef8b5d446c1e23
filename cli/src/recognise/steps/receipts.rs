//! vivo's receipts, which have two numbers that mean something only together.

use push_status::Channel;
use push_status::vendor::{List, ListKind};

use super::numbers::is_receipt;
use crate::recognise::channel::channel_at;
use crate::recognise::found::Unlisted;
use crate::recognise::row::{Kind, of_code};
use crate::recognise::{Paste, denial, number, supposed, text};

impl Paste {
    /// vivo's receipts have two numbers that mean something only together.
    pub fn acknowledgements(&mut self) {
        if self.forced.is_some_and(|channel| channel != Channel::Vivo) {
            return;
        }
        let numbers = number::all(&self.text);
        let labelled =
            |fits: fn(&str) -> bool| numbers.iter().find(|number| fits(&text::label_before(&self.text, number.at)));
        let is_sub = |label: &str| label.ends_with("subacktype");
        let is_main = |label: &str| label.ends_with("acktype") && !label.ends_with("subacktype");
        let (Some(sub), Some(main)) = (labelled(is_sub), labelled(is_main)) else { return self.pairs() };
        let code = format!("{}/{}", main.text, sub.text);
        let rows = of_code(Channel::Vivo, &code, &[Kind::Vendor(ListKind::Receipt)]);
        let at = main.at.min(sub.at);
        let ranges = [main.at..main.end, sub.at..sub.end];
        match rows.first() {
            Some(row) => self.found.add(at, *row, false),
            None => {
                self.found.unlisted.push(Unlisted { channel: Some(Channel::Vivo), code, list_id: Some("vivo-receipt") })
            }
        }
        ranges.into_iter().for_each(|range| text::blank(&mut self.text, range));
    }

    /// The same two numbers as `102/20002`, in a line about a receipt of vivo.
    fn pairs(&mut self) {
        let rows = Channel::Vivo.lists().flat_map(List::statuses).filter(|row| row.wire().contains('/'));
        let is_part = |char: char| char.is_alphanumeric() || "/._-".contains(char);
        for row in rows {
            for (at, pair) in self.text.match_indices(row.wire()) {
                let (before, after) = (&self.text[..at], &self.text[at + pair.len()..]);
                // A full stop or a dash may end the sentence.
                let is_whole = !before.ends_with(is_part) && !after.trim_start_matches(['.', '-']).starts_with(is_part);
                let channel = self.forced.or_else(|| channel_at(&self.text, &self.mentions, at));
                let is_counted = denial::is_zero(after);
                if is_whole && !is_counted && channel == Some(Channel::Vivo) && is_receipt(&self.text, at) {
                    self.found.add(at, row.into(), supposed::is_no_report(&self.text, at..at + pair.len()));
                }
            }
        }
    }
}
