//! Texts that are spelled a little differently: the same name written in another way, and a name that is nearly right.

/// Whether two texts are the same except for ASCII case, blanks, `-` and `_`.
pub(crate) fn is_same(left: &str, right: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        let letters = text.chars().filter(|c| !matches!(c, '-' | '_') && !c.is_whitespace());
        letters.map(|c| c.to_ascii_lowercase())
    }
    letters(left).eq(letters(right))
}

/// The one of `names` that is most like `text`, if it is so near that it was probably meant: at most a third of the longer
/// one has to change. The first of several.
pub(crate) fn nearest(text: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let near = names.filter_map(|name| {
        let distance = distance(text.as_bytes(), name.as_bytes())?;
        (distance * 3 <= text.len().max(name.len())).then_some((distance, name))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// No name is longer, and a longer text is not a name that somebody got nearly right.
const LONGEST: usize = 64;

/// How many bytes must be inserted, deleted or replaced to turn one text into the other, in any ASCII case (Levenshtein's
/// distance). `None` if one of them is too long.
fn distance(left: &[u8], right: &[u8]) -> Option<usize> {
    let mut row: [usize; LONGEST + 1] = core::array::from_fn(|index| index);
    let row = row.get_mut(..=right.len())?;
    if left.len() > LONGEST {
        return None;
    }
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
