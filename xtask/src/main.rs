//! The maintainers' commands: `cargo xtask --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::run()
}
