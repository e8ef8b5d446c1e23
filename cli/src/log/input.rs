//! The text of a log, however it is compressed and encoded.

use std::io::{self, BufRead as _, BufReader, Cursor, Read};

use encoding_rs::{Decoder, Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use flate2::read::MultiGzDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use crate::exit::invalid;

/// The bytes of a log.
pub type Input<'a> = Box<dyn Read + Send + 'a>;

const GZIP: &[u8] = b"\x1f\x8b";
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd";
const UTF_16_MARKS: [(&[u8], &Encoding); 2] = [(b"\xff\xfe", UTF_16LE), (b"\xfe\xff", UTF_16BE)];

/// The text in UTF-8; also whether these are the bytes as they are in the file, so that progress can be told.
///
/// # Errors
///
/// If the first bytes cannot be read.
pub fn open<'a>(mut input: Input<'a>, encoding: Option<&'static Encoding>) -> io::Result<(Input<'a>, bool)> {
    let start = peek(&mut input)?;
    let input: Input = Box::new(Cursor::new(start.clone()).chain(input));
    if start.starts_with(GZIP) {
        return Ok((text(Box::new(Gzip(MultiGzDecoder::new(input))), encoding)?, false));
    }
    if start.starts_with(ZSTD) || matches!(start[..], [0x50..=0x5f, 0x2a, 0x4d, 0x18]) {
        return Ok((text(Box::new(Zstd::new(input)), encoding)?, false));
    }
    Ok((text(input, encoding)?, encoding.is_none_or(|encoding| encoding == UTF_8)))
}

/// As many of the first bytes as tell what they are, and perhaps more.
fn peek(input: &mut Input<'_>) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    input.take(4).read_to_end(&mut start)?;
    Ok(start)
}

/// The text of bytes that are not compressed.
fn text<'a>(mut input: Input<'a>, encoding: Option<&'static Encoding>) -> io::Result<Input<'a>> {
    let start = peek(&mut input)?;
    let input: Input = Box::new(Cursor::new(start.clone()).chain(input));
    let marked = UTF_16_MARKS.into_iter().find(|(mark, _)| start.starts_with(mark)).map(|(_, encoding)| encoding);
    // Without a mark, a letter of ASCII has a zero before or after it.
    let without_mark = match start[..] {
        [1..=u8::MAX, 0, 1..=u8::MAX, 0] => Some(UTF_16LE),
        [0, 1..=u8::MAX, 0, 1..=u8::MAX] => Some(UTF_16BE),
        _ => None,
    };
    Ok(match marked.or(encoding).or(without_mark) {
        Some(encoding) if encoding == UTF_8 => input,
        Some(encoding) => Box::new(Decoding::new(input, encoding.new_decoder_with_bom_removal())),
        None => Box::new(Guessing { input, state: State::Ascii }),
    })
}

/// The encoding that the option names.
pub fn encoding(name: &str) -> Result<&'static Encoding, String> {
    Encoding::for_label(name.as_bytes()).ok_or_else(|| {
        "expected the name of an encoding, such as utf-8, utf-16le, utf-16be, gbk, gb18030, big5 or shift_jis"
            .to_owned()
    })
}

/// A gzip file that says what is wrong with it.
struct Gzip<R>(MultiGzDecoder<R>);

impl<R: Read> Read for Gzip<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => cut_off("gzip"),
            io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => damaged("gzip"),
            _ => error,
        })
    }
}

fn cut_off(format: &str) -> io::Error {
    invalid(format!("the {format} file is cut off, so the rows at its end are missing: get the whole file"))
}

fn damaged(format: &str) -> io::Error {
    invalid(format!(
        "the {format} file is damaged: get it again, or decompress what is left of it with another program"
    ))
}

/// The frames of a zstd file, one after the other.
struct Zstd<'a> {
    input: BufReader<Input<'a>>,
    decoder: FrameDecoder,
}

impl<'a> Zstd<'a> {
    fn new(input: Input<'a>) -> Self {
        Self { input: BufReader::new(input), decoder: FrameDecoder::new() }
    }

    /// Goes on with the next frame that has text. Returns whether there is one.
    fn next_frame(&mut self) -> io::Result<bool> {
        while !self.input.fill_buf()?.is_empty() {
            match self.decoder.init(&mut self.input) {
                Ok(()) => return Ok(true),
                // A skippable frame, which pzstd writes before its data.
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                    let length = u64::from(length);
                    if io::copy(&mut self.input.by_ref().take(length), &mut io::sink())? < length {
                        return Err(cut_off("zstd"));
                    }
                }
                Err(_) => return Err(self.error()),
            }
        }
        Ok(false)
    }

    fn error(&mut self) -> io::Error {
        match self.input.fill_buf() {
            Ok([]) => cut_off("zstd"),
            _ => damaged("zstd"),
        }
    }
}

impl Read for Zstd<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.decoder.can_collect() == 0 {
            if self.decoder.is_finished() {
                let sum = self.decoder.get_checksum_from_data();
                if sum.is_some() && sum != self.decoder.get_calculated_checksum() {
                    return Err(damaged("zstd"));
                }
                if !self.next_frame()? {
                    return Ok(0);
                }
            }
            let most = BlockDecodingStrategy::UptoBytes(buffer.len());
            self.decoder.decode_blocks(&mut self.input, most).map_err(|_| self.error())?;
        }
        self.decoder.read(buffer)
    }
}

/// Text of another encoding, in UTF-8. What is no text in it becomes U+FFFD.
struct Decoding<'a> {
    input: Input<'a>,
    decoder: Decoder,
    text: String,
    /// How much of the text was given out.
    given: usize,
    is_ended: bool,
}

impl<'a> Decoding<'a> {
    fn new(input: Input<'a>, decoder: Decoder) -> Self {
        Self { input, decoder, text: String::new(), given: 0, is_ended: false }
    }
}

impl Read for Decoding<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.text.len() && !self.is_ended {
            let mut bytes = vec![0; 1 << 16];
            let read = self.input.read(&mut bytes)?;
            self.is_ended = read == 0;
            self.text.clear();
            self.text.reserve(self.decoder.max_utf8_buffer_length(read).unwrap_or(read * 3 + 16));
            let _ = self.decoder.decode_to_string(&bytes[..read], &mut self.text, self.is_ended);
            self.given = 0;
        }
        let rest = &self.text.as_bytes()[self.given..];
        let len = rest.len().min(buffer.len());
        buffer[..len].copy_from_slice(&rest[..len]);
        self.given += len;
        Ok(len)
    }
}

/// Passes ASCII on until the first other byte, which shows whether the rest is GB18030.
struct Guessing<'a> {
    input: Input<'a>,
    state: State<'a>,
}

enum State<'a> {
    Ascii,
    /// The bytes are UTF-8, or nothing that is certain.
    AsIs(Cursor<Vec<u8>>),
    Decoding(Decoding<'a>),
}

/// How many bytes show the encoding.
const WINDOW: usize = 512;

impl Read for Guessing<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.state {
            State::AsIs(held) => match held.read(buffer)? {
                0 => self.input.read(buffer),
                read => Ok(read),
            },
            State::Decoding(decoding) => decoding.read(buffer),
            State::Ascii => {
                let read = self.input.read(buffer)?;
                // This compares whole words at a time, and most logs are all ASCII.
                if buffer[..read].is_ascii() {
                    return Ok(read);
                }
                let first = buffer[..read].iter().position(|byte| !byte.is_ascii()).unwrap_or(read);
                let mut held = buffer[first..read].to_vec();
                if held.len() < WINDOW && !has_long_letter(&held) {
                    let missing = (WINDOW - held.len()) as u64;
                    self.input.by_ref().take(missing).read_to_end(&mut held)?;
                }
                let window = &held[..held.len().min(WINDOW)];
                let is_other = !has_long_letter(window) && !is_utf_8(window) && is_gb18030(window);
                self.state = if is_other {
                    let input = std::mem::replace(&mut self.input, Box::new(io::empty()));
                    let input: Input = Box::new(Cursor::new(held).chain(input));
                    State::Decoding(Decoding::new(input, GB18030.new_decoder_without_bom_handling()))
                } else {
                    State::AsIs(Cursor::new(held))
                };
                if first > 0 { Ok(first) } else { self.read(buffer) }
            }
        }
    }
}

/// Whether the first letter that is not ASCII is one of three bytes or more in UTF-8.
fn has_long_letter(bytes: &[u8]) -> bool {
    let text = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    text.chars().find(|char| !char.is_ascii()).is_some_and(|char| char.len_utf8() > 2)
}

/// Whether bytes are UTF-8 to their end, where a letter may be cut. Less of them shows nothing if the letters have two bytes:
/// those of 失效 in GBK are two of these.
fn is_utf_8(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).map_or_else(|error| error.error_len().is_none(), |_| true)
}

/// Whether bytes are certainly Chinese in GB18030: nearly all letters are among the 3755 most frequent ones of GB 2312,
/// whose two bytes no other usual encoding has next to each other.
fn is_gb18030(bytes: &[u8]) -> bool {
    let (mut frequent, mut other, mut at) = (0, 0, 0);
    while at < bytes.len() {
        match bytes[at..] {
            [0x00..=0x7f, ..] => at += 1,
            [0xb0..=0xd7, 0xa1..=0xfe, ..] => (frequent, at) = (frequent + 1, at + 2),
            // Punctuation, and digits of full width.
            [0xa1..=0xa3, 0xa1..=0xfe, ..] => at += 2,
            [_] => at += 1,
            _ => (other, at) = (other + 1, at + 2),
        }
    }
    // The last letter may be cut.
    let is_text = |bytes| GB18030.decode_without_bom_handling_and_without_replacement(bytes).is_some();
    let most = if bytes.len() == WINDOW { 4 } else { 1 };
    let is_valid = (0..most).any(|cut| is_text(&bytes[..bytes.len() - cut]));
    frequent >= 2 && other * 5 <= frequent && is_valid
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn read(bytes: &[u8], step: usize) -> String {
        let (mut input, _) = open(Box::new(bytes), None).unwrap();
        let (mut text, mut buffer) = (Vec::new(), vec![0; step]);
        loop {
            match input.read(&mut buffer).unwrap() {
                0 => break String::from_utf8_lossy(&text).into_owned(),
                read => text.extend_from_slice(&buffer[..read]),
            }
        }
    }

    #[test]
    fn the_text_is_the_same_in_every_encoding_and_in_steps_of_any_size() {
        let text = "channel,code,说明\n华为,80300007,令牌失效，设备换过\n".repeat(20);
        let utf_16 = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
        let (gbk, ..) = GB18030.encode(&text);
        let marked = [&b"\xff\xfe"[..], &utf_16(u16::to_le_bytes)].concat();
        for step in [1, 7, 4096] {
            for bytes in [text.as_bytes(), &gbk, &marked, &utf_16(u16::to_be_bytes)] {
                assert!(read(bytes, step) == text, "in steps of {step}");
            }
        }
    }

    #[test]
    fn letters_that_are_valid_in_two_encodings_wait_for_others() {
        // The letters of the first word are two of UTF-8.
        let text = "vivo,10302,失效\nvivo,10302,令牌无效\n";
        let (gbk, ..) = GB18030.encode(text);
        // A letter is cut at the end of the window.
        let umlauts = format!("üx{}", "ö".repeat(WINDOW));
        for step in [1, 7, 4096] {
            assert_eq!(read(&gbk, step), text);
            assert_eq!(read(umlauts.as_bytes(), step), umlauts);
        }
    }

    #[test]
    fn frames_of_zstd_without_text_are_skipped() {
        const FRAME: &[u8] = b"\x28\xb5\x2f\xfd\x04\x58\xc1\0\0channel,code\napple,2011\n\x6c\x76\xf3\x57";
        const SKIPPED: &[u8] = b"\x5f\x2a\x4d\x18\x04\0\0\0\x28\xb5\x2f\xfd";
        let text = "channel,code\napple,2011\n";
        let all = [SKIPPED, FRAME, SKIPPED, SKIPPED, FRAME, SKIPPED].concat();
        for step in [1, 7, 4096] {
            assert_eq!(read(&all, step), text.repeat(2));
            assert_eq!(read(SKIPPED, step), "");
        }
        let cut = &all[..all.len() - 1];
        let (mut input, _) = open(Box::new(cut), None).unwrap();
        let error = input.read_to_end(&mut Vec::new()).unwrap_err().to_string();
        assert!(error.starts_with("the zstd file is cut off"), "{error}");
    }

    #[test]
    fn what_is_not_certain_stays_as_it_is() {
        let (latin, ..) = encoding_rs::WINDOWS_1252.encode("channel,code,text\nvivo,1,Müller grüßt Zoë\n");
        let (mut input, _) = open(Box::new(&latin[..]), None).unwrap();
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes, &latin[..]);
    }
}
