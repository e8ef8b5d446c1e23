//! The states that `cleanup` keeps, of the library and of the command line: any bytes are refused, or are the state that is
//! written from them again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use push_status::cleanup::{Doubts, Policy, Report, State, Time};
use push_status::{Channel, PushStatus};
use push_status_cli::cleanup::StateFile;
use xxhash_rust::xxh3::xxh3_128;

// The first byte says whether the checksums are made right, so that what comes after them is reached.
fuzz_target!(init: check_sums(), |input: &[u8]| {
    let [first, bytes @ ..] = input else { return };
    match first % 4 {
        0 => check_state(bytes),
        1 => check_file(bytes),
        2 => check_state(&summed(bytes)),
        _ => check_file(&summed_file(bytes)),
    }
});

fn check_state(bytes: &[u8]) {
    let Ok(state) = State::from_bytes(bytes) else { return };
    assert_eq!(state.to_bytes().escape_ascii().to_string(), bytes.escape_ascii().to_string());
    check_goes_on(state);
}

fn check_file(bytes: &[u8]) {
    match StateFile::from_bytes(bytes) {
        Ok(mut file) => {
            let state = file.take();
            assert_eq!(file.to_bytes(&state).escape_ascii().to_string(), bytes.escape_ascii().to_string());
            check_goes_on(state);
        }
        Err(message) => assert!(!message.is_empty() && !message.contains(char::is_control), "{message:?}"),
    }
}

/// A run goes on from the state, and the state that it leaves can be read.
fn check_goes_on(state: State) {
    let Some(state) = go_on(state) else { return };
    assert_eq!(State::from_bytes(&state.to_bytes()), Ok(state));
}

/// The state that a run leaves, unless the reports are refused.
fn go_on(state: State) -> Option<State> {
    const START: i64 = 1_790_000_000_000;
    let report = |token: &'static str, code: i64, at: i64| {
        Report::new(token, Channel::Huawei, PushStatus::resolve(Channel::Huawei, code)).sent_at(Time::Moment(at))
    };
    let reports = [report("a", 80_300_007, START), report("b", 80_000_000, START + 1)];
    let outcome = Policy::default().decide_with(state, .., &reports, Doubts::until_the_end).ok()?;
    outcome.decisions().for_each(drop);
    Some(outcome.into_state())
}

/// The formats and the checksums below are still those of the library and of the command line. Otherwise every input with such a
/// checksum would be refused, and this target would test nothing else.
fn check_sums() {
    let state = go_on(State::default()).expect("a new state takes any reports");
    let bytes = state.to_bytes();
    let start = bytes.iter().position(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let content = &bytes[start..bytes.len() - 8];
    assert_eq!(summed(content), bytes);
    assert_eq!(summed_file(&[b"[]\n", content].concat()), StateFile::default().to_bytes(&state));
}

/// The content of a state with what comes before and after it.
fn summed(content: &[u8]) -> Vec<u8> {
    let mut bytes = [b"push-status cleanup state 6\n", content].concat();
    let sum = hash_of(&bytes);
    bytes.extend(sum.to_le_bytes());
    bytes
}

/// The same for a file: the logs on a line, then the state.
fn summed_file(content: &[u8]) -> Vec<u8> {
    let end = content.iter().position(|byte| *byte == b'\n').map_or(content.len(), |at| at + 1);
    let (logs, state) = content.split_at(end);
    let content = [logs, &summed(state)].concat();
    [format!("push-status cleanup 3 {:032x}\n", xxh3_128(&content)).as_bytes(), &content].concat()
}

/// The library's hash of a token, which is also the checksum of a state.
fn hash_of(bytes: &[u8]) -> u64 {
    let fold = |hash: u64, word: u64| {
        let product = u128::from(hash ^ word ^ 0x9e37_79b9_7f4a_7c15) * 0xd6e8_feb8_6659_fd93;
        (product >> 64) as u64 ^ product as u64
    };
    let words = bytes.chunks(8).map(|chunk| {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        u64::from_le_bytes(word)
    });
    // A text whose length is a multiple of eight has an empty last word.
    let last = bytes.len().is_multiple_of(8).then_some(0);
    fold(words.chain(last).fold(bytes.len() as u64, fold), 0)
}
