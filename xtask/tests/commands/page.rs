//! The vendor's page in four shapes, written from the frozen tables.

use std::fmt::Write as _;

use crate::tree::Tree;

/// The page as the vendor's site has it, flattened.
pub const SEED: &str = include_str!("../../../tests/data/mpaas-status-codes.txt");

/// The page's words for its columns. A section of two columns has the first two words.
pub const WORDS_2023: [&str; 3] = ["Code", "Message", "Description"];
pub const WORDS_2026: [&str; 3] = ["Status code", "Description", "Explanation"];

/// A section of the page: its heading and the rows of its table, the header's first.
#[derive(Debug, Clone)]
pub struct Section {
    pub heading: String,
    pub rows: Vec<Vec<String>>,
}

/// The page that the frozen tables come from.
pub fn sections(words: [&str; 3]) -> Vec<Section> {
    let tree = Tree::frozen();
    let vendor_columns = tree.vendor_columns();
    let registry = tree.records("channels.csv");
    let section = |(channel, rows): (String, Vec<[String; 4]>)| {
        let row = registry.iter().find(|row| row[0] == channel).unwrap();
        let columns: Vec<_> = row[4].split(' ').map(column).collect();
        let header = words[..columns.len()].iter().map(|word| (*word).to_owned()).collect();
        let cells = |row: [String; 4]| columns.iter().map(|column| on_page(&row, *column)).collect();
        Section { heading: row[3].clone(), rows: [header].into_iter().chain(rows.into_iter().map(cells)).collect() }
    };
    vendor_columns.into_iter().map(section).collect()
}

fn column(name: &str) -> usize {
    ["code", "label", "description", "explanation"].iter().position(|column| *column == name).unwrap()
}

/// The vendor says in words that there is no explanation.
fn on_page(row: &[String; 4], column: usize) -> String {
    if column == 3 && row[3].is_empty() { "Not applicable.".to_owned() } else { row[column].clone() }
}

/// The headings of the page in Chinese, in the order of the sections.
pub const CHINESE: [&str; 9] = [
    "公共消息推送状态码",
    "苹果推送通道",
    "华为推送通道",
    "荣耀推送通道",
    "小米推送通道",
    "OPPO推送通道",
    "vivo推送通道",
    "谷歌推送通道",
    "鸿蒙推送通道",
];

/// The sentence that begins the second row of 2009, which has no code.
const CONTINUATION: &str = "In the development environment (";

/// The two parts of a text that the page has in two rows.
fn parts(row: &[String]) -> Option<(Vec<String>, String)> {
    let (before, _) = row.last()?.split_once(CONTINUATION)?;
    let (first, second) = row.last()?.split_at(before.len());
    let mut row = row.to_vec();
    *row.last_mut()? = first.trim_end().to_owned();
    Some((row, second.to_owned()))
}

/// As a browser saves the page: a navigation, links, lists and paragraphs in cells, and entities.
pub fn html(sections: &[Section]) -> String {
    let mut page = "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8><title>Status codes</title>\n\
                    <style>table > td { color: red }</style><script>const a = 1 < 2;</script></head>\n\
                    <body><nav><ul><li><a href=/>Home</a></ul></nav><h1>Message push status codes</h1>\n"
        .to_owned();
    for Section { heading, rows } in sections {
        let (header, rows) = rows.split_first().unwrap();
        let header: String = header.iter().map(|word| format!("<th><p>{word}</p></th>")).collect();
        write!(page, "<h2 id=x>{heading}<a href=#x></a></h2>\n<p>What they mean.</p>\n").unwrap();
        write!(page, "<div><table class=t><colgroup><col></colgroup><thead><tr>{header}</tr></thead>\n<tbody>\n")
            .unwrap();
        for row in rows {
            let (row, second) = parts(row).map_or((row.clone(), None), |(row, second)| (row, Some(second)));
            let span = if second.is_some() { " rowspan=\"2\"" } else { "" };
            let (last, before) = row.split_last().unwrap();
            let before: String = before.iter().map(|text| format!("<td{span}><p>{}</p></td>", inline(text))).collect();
            writeln!(page, "<tr>\n{before}<td>{}</td></tr>", rich(last)).unwrap();
            if let Some(second) = second {
                writeln!(page, "<tr><td>{}</td></tr>", rich(&second)).unwrap();
            }
        }
        page.push_str("</tbody></table></div>\n<p>For more information, see <a href=/e>Error codes</a>.</p>\n");
    }
    page + "</body></html>\n"
}

/// Text in HTML, with entities and a link.
fn inline(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    match text.split_once(' ') {
        Some((first, rest)) => format!("<a href=\"/x\">{first}</a>\n  {rest}"),
        None => format!("<code>{text}</code>"),
    }
}

/// A text whose sentences are in turn a paragraph, a nested list, and plain text after it.
fn rich(text: &str) -> String {
    let mut sentences: Vec<_> = text.split(". ").map(|sentence| format!("{}. ", inline(sentence))).collect();
    if let Some(last) = sentences.last_mut() {
        last.truncate(last.len() - 2);
    }
    let shapes = |(index, sentence): (usize, &String)| match index % 4 {
        0 => format!("<p>{sentence}</p>"),
        1 => format!("<ul><li><ul><li>{sentence}</li></ul></li></ul>"),
        2 => sentence.clone(),
        _ => format!("<br>{sentence}<!-- | -->"),
    };
    sentences.iter().enumerate().map(shapes).collect()
}

/// As a converter writes the page.
pub fn markdown(sections: &[Section]) -> String {
    let mut page = "# Message push status codes\n\nLists the status codes, channel by channel.\n".to_owned();
    for Section { heading, rows } in sections {
        writeln!(page, "\n## {heading}\n").unwrap();
        for (index, row) in rows.iter().enumerate() {
            match parts(row) {
                Some((row, second)) => {
                    writeln!(page, "{}", markdown_row(&row)).unwrap();
                    let blank = vec![String::new(); row.len() - 1];
                    writeln!(page, "{}", markdown_row(&[blank, vec![second]].concat())).unwrap();
                }
                None => writeln!(page, "{}", markdown_row(row)).unwrap(),
            }
            if index == 0 {
                writeln!(page, "|{}", " :--- |".repeat(row.len())).unwrap();
            }
        }
        page.push_str("\nFor more information, see [Error codes](/e).\n");
    }
    page
}

pub fn markdown_row(cells: &[String]) -> String {
    let cells: String = cells.iter().map(|cell| format!(" {} |", markdown_text(cell))).collect();
    format!("|{cells}")
}

/// Text in Markdown: what could mean something is escaped, and a sentence ends with a line break in HTML.
fn markdown_text(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if "\\`*_[]<>&|~#".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped.replace(". ", ".<br>")
}

/// As a spreadsheet copies the page: cells of several lines between quotes.
pub fn tab_separated(sections: &[Section]) -> String {
    let mut page = "Message push status codes\n\n".to_owned();
    for Section { heading, rows } in sections {
        writeln!(page, "{heading}").unwrap();
        for row in rows {
            let cells: Vec<_> = row.iter().map(|cell| spreadsheet_cell(cell)).collect();
            page.push_str(&(cells.join("\t") + "\r\n"));
        }
        page.push_str("For more information, see Error codes.\n\n");
    }
    page
}

pub fn spreadsheet_cell(text: &str) -> String {
    let lines = text.replace(". ", ".\n");
    if lines.contains(['\n', '"']) { format!("\"{}\"", lines.replace('"', "\"\"")) } else { lines }
}

/// As the seed is: a line `|` begins a row, and each cell ends with ` |`.
pub fn flattened(sections: &[Section]) -> String {
    let mut page = "Message push status codes\n".to_owned();
    for Section { heading, rows } in sections {
        writeln!(page, "{heading}").unwrap();
        for row in rows {
            page.push_str("|\n");
            row.iter().for_each(|cell| writeln!(page, "{} |", cell.replace(". ", ".\n")).unwrap());
        }
    }
    page
}
