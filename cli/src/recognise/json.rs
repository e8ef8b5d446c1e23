//! JSON inside a text: as it is, escaped, or as Python, Ruby, Perl, C#, Rust and Node print it.

use serde_json::{Map, Value};

/// An object or an array in a text.
pub struct Fragment {
    pub value: Value,
    pub end: usize,
}

/// What begins at `start`, where the text has a brace or a bracket.
pub fn at(text: &str, start: usize) -> Option<Fragment> {
    let rest = &text[start..];
    let mut strict = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
    if let Some(Ok(value)) = strict.next() {
        return Some(Fragment { value, end: start + strict.byte_offset() });
    }
    if rest[1..].trim_start().starts_with('\\') {
        let value = at(&unescaped(rest), 0)?.value;
        return Some(Fragment { value, end: start + balanced(rest) });
    }
    let mut lenient = Lenient { text: rest, at: 0, depth: 0 };
    let value = lenient.value()?;
    let read = rest[..lenient.at].trim_end();
    Some(Fragment { value, end: start + read.len() })
}

/// One level of escapes undone, up to the quote that ends the string around it.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        match char {
            '"' => break,
            '\\' => match chars.next() {
                Some('n' | 'r' | 't') => plain.push(' '),
                Some(escaped) => plain.push(escaped),
                None => break,
            },
            char => plain.push(char),
        }
    }
    plain
}

/// Where the brace that opens the text is closed.
fn balanced(text: &str) -> usize {
    let mut depth = 0usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

/// Reads what looks like an object: any quotes or none, `:`, `=` or `=>` between key and value, and an end that is cut off.
struct Lenient<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Lenient<'_> {
    const DEEPEST: usize = 32;

    fn value(&mut self) -> Option<Value> {
        self.blanks();
        let value = match self.peek()? {
            '{' => self.nested(Self::object),
            '[' => self.nested(Self::array),
            '"' | '\'' => self.string().map(Value::String),
            _ => self.typed_of_php().or_else(|| self.word()),
        };
        self.blanks();
        value
    }

    fn nested(&mut self, read: fn(&mut Self) -> Option<Value>) -> Option<Value> {
        self.depth += 1;
        self.at += 1;
        let value = if self.depth > Self::DEEPEST { None } else { read(self) };
        self.depth -= 1;
        value
    }

    fn object(&mut self) -> Option<Value> {
        let mut fields = Map::new();
        loop {
            self.separators();
            match self.peek() {
                None => return Some(Value::Object(fields)),
                Some('}') => {
                    self.at += 1;
                    return Some(Value::Object(fields));
                }
                _ => {}
            }
            let key = self.key()?;
            self.blanks();
            let sign = ["=>", "->", ":", "="].into_iter().find(|sign| self.rest().starts_with(sign))?;
            self.at += sign.len();
            fields.insert(key, self.value()?);
        }
    }

    fn array(&mut self) -> Option<Value> {
        let mut items = Vec::new();
        loop {
            self.separators();
            match self.peek() {
                None => return Some(Value::Array(items)),
                Some(']') => {
                    self.at += 1;
                    return Some(Value::Array(items));
                }
                _ => items.push(self.value()?),
            }
        }
    }

    fn key(&mut self) -> Option<String> {
        if matches!(self.peek()?, '"' | '\'') {
            return self.string();
        }
        if self.peek()? == '[' {
            return self.key_of_php();
        }
        let len = self.rest().find(|char: char| !(char.is_alphanumeric() || "_-@$.".contains(char)))?;
        let key = self.rest()[..len].to_owned();
        self.at += len;
        (!key.is_empty()).then_some(key)
    }

    /// `["code"]`, `[0]`, or `["code":"Result":private]` for a property, as `var_dump` of PHP prints them.
    fn key_of_php(&mut self) -> Option<String> {
        let (inside, _) = self.rest()[1..].split_once(']')?;
        let name = inside.split(':').next()?.trim_matches('"').to_owned();
        self.at += inside.len() + 2;
        Some(name)
    }

    /// `int(41)`, `bool(false)` and `string(2) "41"`, as `var_dump` of PHP prints them.
    fn typed_of_php(&mut self) -> Option<Value> {
        let (kind, rest) = self.rest().split_once('(')?;
        let (inside, _) = rest.split_once(')')?;
        let end = self.at + kind.len() + inside.len() + 2;
        let value = match kind {
            "int" => inside.parse::<i64>().ok()?.into(),
            "float" => inside.parse::<f64>().ok()?.into(),
            "bool" => inside.parse::<bool>().ok()?.into(),
            "string" if self.text[end..].starts_with(" \"") => {
                self.at = end + 1;
                return self.string().map(Value::String);
            }
            _ => return None,
        };
        self.at = end;
        Some(value)
    }

    fn string(&mut self) -> Option<String> {
        let quote = self.peek()?;
        self.at += 1;
        let mut text = String::new();
        let mut chars = self.rest().char_indices();
        while let Some((at, char)) = chars.next() {
            match char {
                '\\' => text.push(chars.next()?.1),
                char if char == quote => {
                    self.at += at + 1;
                    return Some(text);
                }
                char => text.push(char),
            }
        }
        None
    }

    /// A number, a constant, or a word as it stands, such as the `:symbol` of Ruby and the `Name { … }` of a record.
    fn word(&mut self) -> Option<Value> {
        let len = self.rest().find(|char: char| ",;{}[]\n".contains(char)).unwrap_or(self.rest().len());
        let word = self.rest()[..len].trim().trim_start_matches([':', '%', '#', '\\']);
        let value = match word {
            "" => None,
            "null" | "nil" | "None" | "undef" | "undefined" => Some(Value::Null),
            "true" | "True" => Some(Value::Bool(true)),
            "false" | "False" => Some(Value::Bool(false)),
            word => Some(word.parse::<i64>().map_or_else(|_| word.into(), Value::from)),
        };
        let is_prefix = self.rest()[len..].starts_with('{');
        self.at += len;
        if is_prefix { self.value() } else { value }
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn blanks(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn separators(&mut self) {
        self.at = self.text.len()
            - self.rest().trim_start_matches(|char: char| char.is_whitespace() || ",;".contains(char)).len();
    }
}
