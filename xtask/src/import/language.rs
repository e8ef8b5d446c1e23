//! Whether a page is in another language than the table, as far as its script tells. Importing it would replace every text.

use crate::codegen::model::Channel;

use super::placed::PageRow;

/// What to say if the descriptions on the page are in Chinese, Japanese or Korean and those of the table are not, or the
/// reverse.
pub fn difference(channel: &Channel, page: &[PageRow]) -> Option<String> {
    let descriptions = page.iter().filter_map(|PageRow { texts: [_, description, _], .. }| description.as_deref());
    let on_page = is_east_asian(descriptions)?;
    let in_table = is_east_asian(channel.rows.iter().map(|row| row.description.as_str()))?;
    let verbs = if on_page { ["are", "are not"] } else { ["are not", "are"] };
    (on_page != in_table).then(|| {
        let id = &channel.id;
        let [page_verb, table_verb] = verbs;
        format!(
            "the page is in another language than the table: its texts for {id} {page_verb} in Chinese, Japanese or Korean, and \
             those of codes/{id}.csv {table_verb}: save the page in the language of the table"
        )
    })
}

/// Whether the texts are; `None` if they have no letters.
fn is_east_asian<'a>(texts: impl Iterator<Item = &'a str>) -> Option<bool> {
    let (mut letters, mut east_asian) = (0, 0);
    for letter in texts.flat_map(str::chars).filter(|c| c.is_alphabetic()) {
        letters += 1;
        // Kana, Han and Hangul.
        let is_one = matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
        east_asian += usize::from(is_one);
    }
    // An ideograph is a whole word, and a Chinese text about push services has many English ones.
    (letters > 0).then_some(east_asian * 4 > letters)
}
