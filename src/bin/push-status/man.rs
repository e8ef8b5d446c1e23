//! Manual pages.

use std::fmt::Write as _;
use std::io;

/// The page of a command, its exit codes and examples in sections of their own, as they are written.
pub fn page(command: clap::Command) -> io::Result<Vec<u8>> {
    let extra = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let mut page = Vec::new();
    clap_mangen::Man::new(command.after_help(None::<&str>)).render(&mut page)?;
    let mut sections = String::new();
    for paragraph in extra.split("\n\n").filter(|paragraph| !paragraph.is_empty()) {
        let (title, body) = paragraph.split_once(':').unwrap_or(("NOTES", paragraph));
        let body = body.replace('\\', "\\\\").replace('-', "\\-");
        let _ = write!(sections, ".SH {}\n.nf\n{}\n.fi\n", title.to_uppercase(), body.trim_matches('\n').trim_start());
    }
    // Before the version, which comes last.
    let text = String::from_utf8_lossy(&page).into_owned();
    let end = text.find(".SH VERSION").unwrap_or(text.len());
    Ok(format!("{}{sections}{}", &text[..end], &text[end..]).into_bytes())
}
