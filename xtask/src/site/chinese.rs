//! The Chinese texts of the tables, for the script that shows the page in Chinese.

use std::collections::BTreeMap;

use serde_json::json;

use crate::codegen::model::{Catalogue, Token};

use super::page::meaning;
use super::table::anchor;

/// JSON for an element `script`: `texts` by the English text that the page shows, and `descriptions` by the anchor of the row. What
/// the tables have no Chinese text for is not in it, and stays English.
pub fn json(catalogue: &Catalogue) -> String {
    let (mut texts, mut descriptions) = (BTreeMap::new(), BTreeMap::new());
    if let Some(chinese) = &catalogue.chinese {
        for action in &catalogue.actions {
            let Some([title, advice]) = chinese.actions.get(&action.id) else { continue };
            texts.insert(action.title.clone(), title.clone());
            texts.insert(format!("{}.", action.title), format!("{title}。"));
            texts.insert(action.advice.clone(), advice.clone());
        }
        for token in Token::ALL {
            let Some([title, what]) = chinese.verdicts.get(token.id()) else { continue };
            texts.insert(token.id().to_owned(), format!("{title} {}", token.id()));
            texts.insert(meaning(&token).to_owned(), what.clone());
        }
        for (channel, rows) in &chinese.descriptions {
            descriptions.extend(rows.iter().map(|(code, text)| (anchor(channel, *code), text)));
        }
    }
    // Only in strings, where the escape means the same: no text can end the element.
    json!({ "texts": texts, "descriptions": descriptions }).to_string().replace('<', "\\u003c")
}
