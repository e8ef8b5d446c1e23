//! Values of options that are ids of a registry.

use std::marker::PhantomData;
use std::str::FromStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::ErrorKind;
use push_status::ParseError;
use strsim::damerau_levenshtein;

/// Parses whatever `T` takes, such as an alias; completes and lists the ids.
#[derive(Debug, Clone)]
pub struct Ids<T>(Vec<&'static str>, PhantomData<T>);

/// The parser for a `T` that has these ids.
pub fn ids<T>(ids: impl IntoIterator<Item = &'static str>) -> Ids<T> {
    Ids(ids.into_iter().collect(), PhantomData)
}

impl<T: FromStr<Err = ParseError> + Clone + Send + Sync + 'static> TypedValueParser for Ids<T> {
    type Value = T;

    fn parse_ref(
        &self,
        command: &clap::Command,
        option: Option<&clap::Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<T, clap::Error> {
        let text = value.to_string_lossy();
        text.parse().map_err(|error: ParseError| {
            let option = option.map(ToString::to_string).unwrap_or_default();
            let mut message = format!("invalid value '{text}' for '{option}': expected {}", error.expected());
            // A registry of few ids names them itself.
            if !self.0.iter().all(|id| message.contains(&format!("`{id}`"))) {
                message += &format!(": {}", self.0.join(", "));
            }
            let near = self.0.iter().find(|id| damerau_levenshtein(id, &text.to_lowercase()) <= id.len() / 3);
            message += &near.map(|id| format!("; did you mean {id}?\n")).unwrap_or_else(|| "\n".to_owned());
            clap::Error::raw(ErrorKind::InvalidValue, message).with_cmd(command)
        })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(|id| PossibleValue::new(*id))))
    }
}
