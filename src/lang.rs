//! The languages of the texts, and the texts in each of them.

use crate::generated::zh;
use crate::{Action, Channel, TokenVerdict};

/// A language in which the catalogue has texts.
///
/// The titles and advice of actions, what a verdict means, and the descriptions of mPaaS's tables are in English and in
/// Chinese. Labels, notes, names and the texts of the vendors' own lists are in English only. A language prints as its id, and
/// parses from it; case, spaces, `-` and `_` make no difference. A release may add a language.
///
/// ```
/// use push_status::{HuaweiStatus, Lang};
///
/// let lang: Lang = "zh".parse().unwrap();
/// let status = HuaweiStatus::from(80300007);
/// assert_eq!(status.description_in(lang), "请求中的所有令牌都无效。");
/// assert_eq!(status.action().title_in(lang), "确认后再删除");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// `en`: English, which every text has.
    En,
    /// `zh`: Chinese in simplified characters.
    Zh,
}

impl Lang {
    /// Every language, starting with English.
    ///
    /// ```
    /// use push_status::{Action, Lang};
    ///
    /// for lang in Lang::ALL {
    ///     println!("{lang}: {}", Action::RemoveToken.advice_in(*lang));
    /// }
    /// assert_eq!(Lang::ALL.first(), Some(&Lang::En));
    /// ```
    pub const ALL: &'static [Self] = &[Self::En, Self::Zh];

    /// The id, which is the language's code in ISO 639-1.
    ///
    /// ```
    /// assert_eq!(push_status::Lang::Zh.id(), "zh");
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh",
        }
    }

    /// The text in this language, or the English one if the tables do not have it.
    pub(crate) const fn choose(self, english: &'static str, chinese: &'static str) -> &'static str {
        match self {
            Self::Zh if !chinese.is_empty() => chinese,
            Self::En | Self::Zh => english,
        }
    }
}

crate::registry::impl_registry!(Lang);

/// The Chinese description of a row of a channel's table; empty if it has none.
pub(crate) const fn description(channel: Channel, place: usize) -> &'static str {
    zh::DESCRIPTIONS[channel as usize][place]
}

/// The Chinese description of a code that a channel's table does not list.
pub(crate) const NOT_LISTED: &str = zh::NOT_LISTED;

impl Action {
    /// What to do, in a few words of a language; in English if the tables do not have it in that language.
    ///
    /// ```
    /// use push_status::{Action, Lang};
    ///
    /// assert_eq!(Action::FixRequest.title_in(Lang::Zh), "修正请求");
    /// assert_eq!(Action::FixRequest.title_in(Lang::En), Action::FixRequest.title());
    /// ```
    #[must_use]
    pub const fn title_in(&self, lang: Lang) -> &'static str {
        lang.choose(self.title(), zh::ACTIONS[*self as usize][0])
    }

    /// What to do and what never to do, in sentences of a language that you can show to an operator; in English if the tables
    /// do not have it in that language.
    ///
    /// ```
    /// use push_status::{HuaweiStatus, Lang};
    ///
    /// // The size of a message says nothing about its token, and the advice says so to a Chinese operator.
    /// let action = HuaweiStatus::MessageBodyTooLarge.action();
    /// assert!(action.advice_in(Lang::Zh).contains("不要删除任何令牌"));
    /// ```
    #[must_use]
    pub const fn advice_in(&self, lang: Lang) -> &'static str {
        lang.choose(self.advice(), zh::ACTIONS[*self as usize][1])
    }
}

impl TokenVerdict {
    /// The verdict as a word of a language; in English if the tables do not have it in that language.
    ///
    /// ```
    /// use push_status::{Lang, TokenVerdict};
    ///
    /// assert_eq!(TokenVerdict::Suspect.title_in(Lang::Zh), "可疑");
    /// assert_eq!(TokenVerdict::Suspect.title_in(Lang::En), "Suspect");
    /// ```
    #[must_use]
    pub const fn title_in(&self, lang: Lang) -> &'static str {
        let english = match self {
            Self::Dead => "Dead",
            Self::Suspect => "Suspect",
            Self::Unaffected => "Unaffected",
            Self::Alive => "Alive",
        };
        lang.choose(english, zh::VERDICTS[*self as usize][0])
    }

    /// What the code says about the token, as a part of a sentence that you can show to an operator; in English if the tables
    /// do not have it in that language.
    ///
    /// ```
    /// use push_status::{HuaweiStatus, Lang};
    ///
    /// let verdict = HuaweiStatus::AppUninstalled.token_verdict();
    /// assert_eq!(verdict.meaning_in(Lang::En), "the code proves that the token is gone");
    /// assert_eq!(verdict.meaning_in(Lang::Zh), "此码证明令牌已失效");
    /// ```
    #[must_use]
    pub const fn meaning_in(&self, lang: Lang) -> &'static str {
        let english = match self {
            Self::Dead => "the code proves that the token is gone",
            Self::Suspect => "it may be the token, but the code does not prove it, so confirm before you delete",
            Self::Unaffected => "the code says nothing about the token",
            Self::Alive => "the code shows that the token was accepted or reached",
        };
        lang.choose(english, zh::VERDICTS[*self as usize][1])
    }
}
