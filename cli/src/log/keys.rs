//! The keys of objects. Most objects of a log have the same keys in the same order.

/// How many keys are remembered.
const MOST_KEYS: usize = 64;

/// Numbers the keys of a log, and expects each key after the one that it followed in earlier objects.
#[derive(Default)]
pub struct Keys {
    known: Vec<Box<[u8]>>,
    next: usize,
}

impl Keys {
    /// Another object begins.
    #[inline]
    pub fn restart(&mut self) {
        self.next = 0;
    }

    /// The number of a key, counted from 0 without a gap; `None` for those that come after too many.
    #[inline]
    pub fn number(&mut self, key: &[u8]) -> Option<usize> {
        let number = match self.known.get(self.next) {
            Some(expected) if is_same(expected, key) => self.next,
            _ => self.find(key)?,
        };
        self.next = number + 1;
        Some(number)
    }

    fn find(&mut self, key: &[u8]) -> Option<usize> {
        let number = self.known.iter().position(|known| **known == *key).unwrap_or(self.known.len());
        if number == self.known.len() {
            if number == MOST_KEYS {
                return None;
            }
            self.known.push(key.into());
        }
        Some(number)
    }
}

/// Whether two keys are the same. Most keys are so short that calling a function would take longer than comparing them here.
#[inline]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    match (one.first_chunk::<4>(), one.last_chunk::<4>(), other.first_chunk(), other.last_chunk()) {
        (Some(first), Some(last), Some(other_first), Some(other_last)) if one.len() <= 8 => {
            one.len() == other.len() && first == other_first && last == other_last
        }
        _ => one == other,
    }
}

/// Something about each key, found out once.
pub struct OfKeys<T>(Vec<T>);

impl<T> Default for OfKeys<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Copy> OfKeys<T> {
    /// What is known of the key with this number, which `find` finds out.
    #[inline]
    pub fn get(&mut self, number: Option<usize>, find: impl Fn() -> T) -> T {
        let Some(number) = number else { return find() };
        match self.0.get(number) {
            Some(known) => *known,
            None => {
                let found = find();
                // Numbers come without a gap.
                if number == self.0.len() {
                    self.0.push(found);
                }
                found
            }
        }
    }
}
