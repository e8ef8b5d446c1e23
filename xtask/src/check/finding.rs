//! A problem or a warning at its place: for people with the line that it is about, and for machines.

use std::fs;
use std::ops::Range;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use crate::codegen::csv_file::cell_spans;
use crate::codegen::encoding::{is_utf_16, without_byte_order_mark};
use crate::codegen::problem::Problem;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Severity {
    Error,
    Warning,
}

#[derive(Debug, Serialize)]
pub struct Finding {
    severity: Severity,
    file: String,
    line: Option<usize>,
    column: Option<&'static str>,
    message: String,
}

impl Finding {
    /// What a build refuses.
    pub fn problem(Problem { file, line, column, message }: Problem) -> Self {
        Self { severity: Severity::Error, file, line, column, message }
    }

    /// What a person should look at.
    pub fn warning(file: String, line: Option<usize>, column: &'static str, message: String) -> Self {
        Self { severity: Severity::Warning, file, line, column: Some(column), message }
    }

    pub fn is_problem(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The message with the offending line, its cell underlined.
    pub fn shown(&self, root: &Path) -> String {
        let level = if self.is_problem() { Level::ERROR } else { Level::WARNING };
        let title = level.primary_title(self.message.as_str());
        let bytes = fs::read(root.join(&self.file)).unwrap_or_default();
        let text = String::from_utf8_lossy(without_byte_order_mark(&bytes));
        let shown = self.line.filter(|_| !is_utf_16(&bytes));
        let line = shown.and_then(|number| Some((number, text.lines().nth(number - 1)?)));
        let group = match line {
            Some((number, line)) => {
                let span = self.span(&text, line);
                let mark = AnnotationKind::Primary.span(span);
                title.element(Snippet::source(line).line_start(number).path(self.file.as_str()).annotation(mark))
            }
            // There is nothing to show: the problem is about the file as a whole, or the file is empty.
            None => {
                let origin = annotate_snippets::Origin::path(self.file.as_str());
                title.element(self.line.map_or(origin.clone(), |line| origin.line(line)))
            }
        };
        Renderer::styled().render(&[group])
    }

    /// The bytes of the cell in its line, or of the whole line if the finding is about no cell.
    fn span(&self, text: &str, line: &str) -> Range<usize> {
        let header = text.lines().find(|line| !line.is_empty()).unwrap_or_default();
        let cell = self.column.and_then(|column| header.split(',').position(|name| name == column));
        let spans = cell_spans(line).unwrap_or_default();
        cell.and_then(|cell| spans.get(cell).cloned()).unwrap_or(0..line.len())
    }
}
