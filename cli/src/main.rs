//! The program `push-status`: see the library of this package.

use std::process::ExitCode;

fn main() -> ExitCode {
    push_status_cli::main()
}
