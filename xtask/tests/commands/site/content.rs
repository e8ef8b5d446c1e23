//! All that the tables hold is in the page, which is one small file.

use std::collections::BTreeMap;
use std::fs;

use scraper::Html;

use super::page::{Record, all, committed, file, ids, records, said, text};
use crate::tree::Tree;

const KILOBYTE: usize = 1000;

/// The rows of every channel, by the channel's record.
fn tables(tree: &Tree) -> Vec<(Record, Vec<Record>)> {
    let channels = records(tree, "channels.csv").into_iter();
    channels
        .map(|channel| (records(tree, &format!("{}.csv", channel.get("channel"))), channel))
        .map(|(rows, channel)| (channel, rows))
        .collect()
}

/// The records of a registry by their ids.
fn registry(tree: &Tree, name: &str, id: &str) -> BTreeMap<String, Record> {
    records(tree, name).into_iter().map(|record| (record.get(id).to_owned(), record)).collect()
}

/// The rows of every vendor's list, by the list's record.
fn lists(tree: &Tree) -> Vec<(Record, Vec<Record>)> {
    let lists = records(tree, "vendor/lists.csv").into_iter();
    lists
        .map(|list| (records(tree, &format!("vendor/{}.csv", list.get("list"))), list))
        .map(|(rows, list)| (list, rows))
        .collect()
}

/// The words between quotes that follow `start`, up to the bracket that closes the list.
fn words(file: &str, start: &str) -> std::collections::BTreeSet<String> {
    let text = fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let list = text.split_once(start).unwrap().1.split(']').next().unwrap();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn the_command_line_knows_every_field_of_a_code_that_the_page_knows() {
    let fields = words("src/site/search.js", "CODE_FIELDS = new Set([");
    assert!(fields.contains("code"), "{fields:?}");
    let known = words("../cli/src/log/fields.rs", "CODE_FIELDS: &[&str] = &[");
    assert!(fields.is_subset(&known), "{:?}", fields.difference(&known));
}

#[test]
fn the_page_has_every_chinese_text_of_the_tables() {
    let tree = Tree::committed();
    let page = Html::parse_document(&text(&tree));
    let json: serde_json::Value = serde_json::from_str(&said(all(&page, "script#chinese")[0])).unwrap();
    let mut count = 0;
    for (channel, _) in tables(&tree) {
        let channel = channel.get("channel");
        let name = format!("zh/{channel}.csv");
        let rows = if tree.table(&name).exists() { records(&tree, &name) } else { vec![] };
        for row in rows {
            let anchor = format!("{channel}-{}", row.get("code"));
            assert_eq!(json["descriptions"][&anchor], row.get("description"), "{anchor}");
            count += 1;
        }
    }
    assert_eq!(json["descriptions"].as_object().unwrap().len(), count);
    assert!(count > 140, "{count}");
    let actions = registry(&tree, "actions.csv", "action");
    for chinese in records(&tree, "zh/actions.csv") {
        let action = &actions[chinese.get("action")];
        for column in ["title", "advice"] {
            assert_eq!(json["texts"][action.get(column)], chinese.get(column));
        }
    }
    let row = all(&page, ".row[data-token=suspect]")[0];
    let meaning = all(row, ".do p")[1].children().last().unwrap().value().as_text().unwrap().trim().to_owned();
    let verdicts = registry(&tree, "zh/verdicts.csv", "token");
    assert_eq!(json["texts"][meaning], verdicts["suspect"].get("meaning"));
    for (token, chinese) in &verdicts {
        assert_eq!(json["texts"][token], format!("{} {token}", chinese.get("title")));
    }
}

#[test]
fn tables_without_chinese_texts_have_a_page_and_no_text_ends_its_script() {
    let tree = Tree::committed();
    tree.edit("zh/huawei.csv", "请求中的所有令牌都无效。", "无效</script><script>alert(1)</script><!--。");
    let page = Html::parse_document(&text(&tree));
    let json: serde_json::Value = serde_json::from_str(&said(all(&page, "script#chinese")[0])).unwrap();
    assert_eq!(json["descriptions"]["huawei-80300007"], "无效</script><script>alert(1)</script><!--。");
    fs::remove_dir_all(tree.table("zh")).unwrap();
    let page = Html::parse_document(&text(&tree));
    assert_eq!(said(all(&page, "script#chinese")[0]), r#"{"descriptions":{},"texts":{}}"#);
}

#[test]
fn the_page_is_as_small_as_the_docs_say_in_a_golden_file() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/reference-page.md");
    let docs = fs::read_to_string(path).unwrap();
    let (before, rest) = docs.split_once("single self-contained file (under ").unwrap();
    let (said, after) = rest.split_once(" KB").unwrap();
    let limit = committed().len().div_ceil(50 * KILOBYTE) * 50;
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        return fs::write(path, format!("{before}single self-contained file (under {limit} KB{after}")).unwrap();
    }
    let size = said.parse::<usize>().unwrap();
    assert!(limit <= size, "docs/reference-page.md says {said} KB, but the page has {limit}: run `cargo xtask update`");
}

#[test]
fn the_page_is_at_most_a_megabyte_and_compresses_well() {
    const MOST: usize = 1000 * KILOBYTE;
    const MOST_COMPRESSED: usize = 200 * KILOBYTE;
    assert!(committed().len() <= MOST, "{} bytes", committed().len());
    let tree = Tree::committed();
    text(&tree);
    let gzip = std::process::Command::new("gzip").arg("-9c").arg(file(&tree)).output().unwrap();
    assert!(gzip.status.success(), "{gzip:?}");
    assert!(gzip.stdout.len() <= MOST_COMPRESSED, "{} bytes", gzip.stdout.len());
}

#[test]
fn rows_that_say_the_same_lead_to_each_other() {
    let tree = Tree::committed();
    let page = Html::parse_document(&text(&tree));
    let elements = ids(&page);
    let twins = |id: &str| -> Vec<String> {
        let links = all(elements[id], ".twin a");
        links.iter().map(|link| link.attr("href").unwrap()[1..].to_owned()).collect()
    };
    let mut count = 0;
    for (list, rows) in lists(&tree) {
        for row in rows {
            let id = format!("{}-{}", list.get("list"), row.get("wire"));
            let same = row.get("same_as").replace(':', "-");
            let expected = if same.is_empty() { vec![] } else { vec![same.clone()] };
            assert_eq!(twins(&id), expected, "{id}");
            assert!(same.is_empty() || twins(&same).contains(&id), "{same} does not lead to {id}");
            count += expected.len();
        }
    }
    assert!(count > 50, "{count}");
}

#[test]
fn a_link_to_documentation_says_whose_page_it_is() {
    let page = Html::parse_document(&committed());
    let links = all(&page, ".about a");
    let shown: BTreeMap<_, _> = links.iter().map(|link| (link.attr("href").unwrap(), said(*link))).collect();
    assert!(shown.len() > 15, "{shown:?}");
    for (url, owner) in [
        // The page of mPaaS is nobody else's, even in the section of OPPO.
        ("https://help.aliyun.com/en/document_detail/398576.html", "Alibaba Cloud (help.aliyun.com)"),
        ("https://github.com/ggg17226/xmpush-server-api-http2", "github.com/ggg17226"),
        ("https://open.oppomobile.com/new/developmentDoc/info?id=11235", "OPPO (open.oppomobile.com)"),
    ] {
        assert_eq!(shown[url], format!("Documentation: {owner}"));
    }
    for (url, said) in shown {
        let host = url.split('/').nth(2).unwrap();
        assert!(said.contains(host), "{said} for {url}");
    }
}

#[test]
fn every_source_is_there_with_its_address_and_its_day() {
    let tree = Tree::committed();
    let page = Html::parse_document(&text(&tree));
    let elements = ids(&page);
    for source in records(&tree, "sources.csv") {
        let element = elements[format!("source-{}", source.get("source")).as_str()];
        let shown = said(element);
        assert!(shown.contains(&format!("{}: {}", source.get("authority"), source.get("title"))), "{shown}");
        assert!(shown.contains(source.get("seen")), "{shown}");
        let links: Vec<_> = all(element, "a").iter().map(|link| link.attr("href").unwrap().to_owned()).collect();
        let url = source.get("url");
        assert_eq!(links, if url.is_empty() { vec![] } else { vec![url] }, "{shown}");
    }
}

#[test]
fn the_same_tables_give_the_same_bytes() {
    let first = committed();
    let tree = Tree::committed();
    tree.write_changes(super::page::CHANGES);
    let mut command = tree.command(&["site"]);
    let output =
        command.current_dir(tree.table("")).env("TZ", "Asia/Shanghai").env("LC_ALL", "de_DE.UTF-8").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(fs::read_to_string(file(&tree)).unwrap() == first);
    assert!(text(&tree) == first, "written over itself");
}

#[test]
fn a_row_shows_all_its_cells_and_what_they_refer_to() {
    let tree = Tree::committed();
    let page = Html::parse_document(&text(&tree));
    let elements = ids(&page);
    let actions = registry(&tree, "actions.csv", "action");
    let sources = registry(&tree, "sources.csv", "source");
    let mut count = 0;
    for (channel, rows) in tables(&tree).into_iter().chain(lists(&tree)) {
        let (table, columns) = match channel.find("list") {
            None => (channel.get("channel"), ["code", "name", "token", "label", "description", "explanation", "note"]),
            Some(list) => (list, ["wire", "name", "token", "aliases", "description", "confidence", "note"]),
        };
        for row in rows {
            let id = format!("{table}-{}", row.get(columns[0]));
            let element = elements[id.as_str()];
            let shown = said(element);
            let action = &actions[row.get("action")];
            let cells = columns.map(|column| row.get(column));
            for text in cells.into_iter().chain([action.get("title"), action.get("advice")]) {
                assert!(shown.contains(text), "{id} does not show {text:?}:\n{shown}");
            }
            let links = all(element, ".sources a");
            let links: Vec<_> = links.iter().map(|link| (said(*link), link.attr("href").unwrap().to_owned())).collect();
            let authority = |source: &str| sources[source].get("authority").to_owned();
            let expected: Vec<_> =
                row.get("source").split(' ').map(|id| (authority(id), format!("#source-{id}"))).collect();
            assert_eq!(links, expected, "{id}");
            assert_eq!(element.attr("data-action"), Some(row.get("action")));
            assert_eq!(element.attr("data-token"), Some(row.get("token")));
            let statuses = row.find("http_status").unwrap_or_default().replace(' ', ", ");
            assert!(channel.find("kind") == Some("http") || shown.contains(&statuses), "{id}: {statuses}");
            count += 1;
        }
    }
    assert_eq!(all(&page, ".row").len(), count);
}

#[test]
fn the_picture_counts_every_channel_by_action_and_leads_to_the_filter() {
    let tree = Tree::committed();
    let page = Html::parse_document(&text(&tree));
    let mut linked = 0;
    for (table, rows) in tables(&tree).into_iter().chain(lists(&tree)) {
        let (filter, id) = match table.find("list") {
            None => (format!("channel={}&list=mpaas", table.get("channel")), table.get("channel")),
            Some(list) => (format!("list={list}"), list),
        };
        for action in records(&tree, "actions.csv") {
            let action = action.get("action");
            let count = rows.iter().filter(|row| row.get("action") == action).count();
            let href = format!("?{filter}&action={action}#list-{id}");
            let links = all(&page, &format!(".matrix a[href='{href}']"));
            let counts: Vec<_> = links.iter().map(|link| link.text().next().unwrap().to_owned()).collect();
            assert_eq!(counts, if count == 0 { vec![] } else { vec![count.to_string()] }, "{href}");
            linked += count;
        }
    }
    assert_eq!(linked, all(&page, ".row").len());
    let tables = tables(&tree).len() + lists(&tree).len();
    assert_eq!(all(&page, ".matrix tbody tr").len(), tables, "one row for each list");
}

#[test]
fn the_meanings_of_each_shared_number_are_side_by_side_and_marked_if_the_verdicts_differ() {
    let tree = Tree::committed();
    let page = Html::parse_document(&text(&tree));
    let mut by_code: BTreeMap<i64, Vec<(String, Record)>> = BTreeMap::new();
    for (channel, rows) in tables(&tree) {
        for row in rows {
            let code = row.get("code").parse().unwrap();
            by_code.entry(code).or_default().push((channel.get("channel").to_owned(), row));
        }
    }
    by_code.retain(|_, rows| rows.len() > 1);
    let shown = all(&page, ".number");
    assert_eq!(shown.len(), by_code.len());
    for (element, (code, rows)) in shown.into_iter().zip(by_code) {
        let links: Vec<_> = all(element, "h4 a").iter().map(|link| link.attr("href").unwrap().to_owned()).collect();
        let expected: Vec<_> = rows.iter().map(|(channel, _)| format!("#{channel}-{code}")).collect();
        assert_eq!(links, expected);
        for (_, row) in &rows {
            assert!(
                said(element).contains(row.get("description")) && said(element).contains(row.get("note")),
                "{code}"
            );
        }
        let verdict = |row: &Record| (row.get("action").to_owned(), row.get("token").to_owned());
        let differs = rows.iter().any(|(_, row)| verdict(row) != verdict(&rows[0].1));
        assert_eq!(element.attr("class") == Some("number differs"), differs, "{code}");
    }
}

#[test]
fn nothing_of_the_page_is_elsewhere() {
    let page = Html::parse_document(&committed());
    assert_eq!(
        all(&page, "img, iframe, object, embed, video, audio, script[src], link:not([href^='data:']), [srcset]").len(),
        0
    );
    let code: String = all(&page, "style, script").into_iter().map(said).collect();
    for reference in ["url(", "@import", "fetch(", "XMLHttpRequest", "sendBeacon"] {
        assert!(!code.contains(reference), "{reference}");
    }
}

#[test]
fn tables_with_a_problem_leave_the_page_as_it_was() {
    let tree = Tree::committed();
    let good = text(&tree);
    tree.edit("huawei.csv", ",retry,", ",retri,");
    let ran = tree.run(&["site"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.err.contains("action `retri` is unknown"), "{ran:?}");
    assert!(fs::read_to_string(file(&tree)).unwrap() == good);
}

#[test]
fn a_channel_without_a_row_and_tables_without_a_row_have_a_page() {
    let tree = Tree::empty();
    let page = Html::parse_document(&text(&tree));
    assert_eq!((all(&page, ".row").len(), all(&page, ".number").len()), (0, 0));
    assert_eq!(all(&page, ".channel").len(), records(&tree, "channels.csv").len());
}

#[test]
fn the_docs_show_a_picture_of_the_page() {
    let docs = include_str!("../../../../docs/reference-page.md");
    assert!(docs.contains("](reference-page.png)"));
    let picture = include_bytes!("../../../../docs/reference-page.png");
    assert!(picture.starts_with(b"\x89PNG\r\n") && picture.len() < 200 * KILOBYTE, "{} bytes", picture.len());
}

#[test]
fn a_cell_with_a_suspect_code_is_marked_so_even_next_to_a_dead_one() {
    let page = Html::parse_document(&committed());
    let marked = |class: &str| {
        let cells = all(page.root_element(), &format!(".matrix td.{class}"));
        cells.into_iter().map(|cell| said(cell)).collect::<Vec<_>>()
    };
    let (suspect, mixed) = (marked("suspect"), marked("mixed"));
    assert!(suspect.iter().all(|cell| cell.contains("suspect") && !cell.contains("dead")), "{suspect:?}");
    assert!(mixed.iter().all(|cell| cell.contains("suspect") && cell.contains("dead")), "{mixed:?}");
    let cells = all(page.root_element(), ".matrix td");
    assert_eq!(cells.into_iter().filter(|cell| said(*cell).contains("suspect")).count(), suspect.len() + mixed.len());
}
