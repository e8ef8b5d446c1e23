//! Texts that are spelled a little differently: the same name written in another way, and a name that is nearly right.

/// Whether two texts are the same except for ASCII case, spaces, `-` and `_`.
pub(crate) fn is_same(left: &str, right: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        let letters = text.chars().filter(|c| !matches!(c, '-' | '_') && !c.is_whitespace());
        letters.map(|c| c.to_ascii_lowercase())
    }
    letters(left).eq(letters(right))
}

/// Finds the name that is most like a text, if it is so near that it was probably meant: at most a third of the longer one has
/// to change. The first of several.
pub(crate) struct Nearest<'a> {
    text: &'a str,
    best: Option<(usize, &'static str)>,
}

impl<'a> Nearest<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, best: None }
    }

    /// Considers a name. An empty one is none.
    pub(crate) fn offer(&mut self, name: &'static str) {
        let Some(distance) = distance(self.text.as_bytes(), name.as_bytes()) else { return };
        let is_near = !name.is_empty() && distance * 3 <= self.text.len().max(name.len());
        if is_near && self.best.is_none_or(|(least, _)| distance < least) {
            self.best = Some((distance, name));
        }
    }

    /// Considers each of several names.
    pub(crate) fn offer_all(&mut self, names: &[&'static str]) {
        for name in names {
            self.offer(name);
        }
    }

    pub(crate) fn name(&self) -> Option<&'static str> {
        self.best.map(|(_, name)| name)
    }
}

/// No name is longer, and a longer text is not a name that somebody got nearly right.
const LONGEST: usize = 64;

/// How many bytes must be inserted, deleted or replaced to turn one text into the other, in any ASCII case (Levenshtein's
/// distance). `None` if one of them is too long.
fn distance(left: &[u8], right: &[u8]) -> Option<usize> {
    let mut row = [0; LONGEST + 1];
    let row = row.get_mut(..=right.len())?;
    if left.len() > LONGEST {
        return None;
    }
    row.iter_mut().enumerate().for_each(|(index, cell)| *cell = index);
    for (index, byte) in left.iter().enumerate() {
        let mut diagonal = core::mem::replace(&mut row[0], index + 1);
        for (column, other) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(!byte.eq_ignore_ascii_case(other));
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row.last().copied()
}
