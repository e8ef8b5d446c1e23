//! The language of an answer.

use std::env;

use clap::Args;
use push_status::Lang;

use crate::ids::ids;

/// The option of the commands that answer in a language.
#[derive(Debug, Args)]
pub struct Language {
    /// The language of answers: en or zh; the default follows LC_ALL, LC_MESSAGES or LANG. Help, errors, notes of rows,
    /// titles of lists and sources, vendors' texts and what could not be read in a log are in English
    #[arg(long, value_name = "LANG", value_parser = ids::<Lang>(Lang::ALL.iter().map(Lang::id)), hide_possible_values = true)]
    lang: Option<Lang>,
}

impl Language {
    /// The language that the user asks for, or else that of the environment.
    pub fn get(&self) -> Lang {
        self.lang.unwrap_or_else(|| of_locale(|name| env::var(name).ok()))
    }
}

/// The language of messages in a POSIX locale: the first of its variables that is set and not empty decides.
fn of_locale(variable: impl Fn(&str) -> Option<String>) -> Lang {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    match locale {
        Some(locale) if locale.to_ascii_lowercase().starts_with("zh") => Lang::Zh,
        _ => Lang::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let lang = |all: &str, messages: &str, lang: &str| {
            let value = |name: &str| match name {
                "LC_ALL" => all.to_owned(),
                "LC_MESSAGES" => messages.to_owned(),
                "LANG" => lang.to_owned(),
                _ => "zh_CN".to_owned(),
            };
            of_locale(|name| Some(value(name)))
        };
        assert_eq!(lang("zh_CN.UTF-8", "C", "C"), Lang::Zh);
        assert_eq!(lang("C", "zh_CN", "zh_CN"), Lang::En);
        assert_eq!(lang("", "zh_TW", "en_US"), Lang::Zh);
        assert_eq!(lang("", "", "ZH"), Lang::Zh);
        assert_eq!(lang("", "en_US", "zh_CN"), Lang::En);
        assert_eq!(lang("", "", "de_DE"), Lang::En);
        assert_eq!(lang("", "", ""), Lang::En);
        assert_eq!(of_locale(|_| None), Lang::En);
    }
}
