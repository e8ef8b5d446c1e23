//! Writes mutants into a file, each behind its switch.
//!
//! `a < b` becomes `(if is(7) { a == b } else if is(8) { a > b } else { a < b })`. The texts before the last `else` are the
//! source's own, without the switches of what is nested in them: only one mutant is ever on.

use std::collections::HashMap;
use std::ops::Range;

use anyhow::Result;
use syn::visit::{self, Visit};
use syn::{BinOp, Block, Expr};

use crate::mutant::Mutant;

/// The last line of the crate that is mutated. The intrinsic makes the switch callable in a `const fn`, where it is off when the
/// compiler evaluates it: hence `RUSTC_BOOTSTRAP` for this one crate.
const MODULE: &str = r#"
#[doc(hidden)] pub(crate) mod switch {
    extern crate std;
    use std::{env, fs, io::Write as _, sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed}};
    const UNKNOWN: u32 = u32::MAX;
    const RECORDS: u32 = u32::MAX - 1;
    static ON: AtomicU32 = AtomicU32::new(UNKNOWN);
    static SEEN: [AtomicU64; 256] = [const { AtomicU64::new(0) }; 256];
    pub(crate) const fn is(id: u32) -> bool { core::intrinsics::const_eval_select((id,), never, asked) }
    const fn never(_: u32) -> bool { false }
    #[inline] fn asked(id: u32) -> bool { let on = ON.load(Relaxed); on == id || on >= RECORDS && first(id) }
    #[cold] fn first(id: u32) -> bool {
        if ON.load(Relaxed) == UNKNOWN {
            let on = env::var("MUTANT").ok().and_then(|id| id.parse().ok());
            ON.store(on.unwrap_or(if env::var_os("MUTANTS_REACHED").is_some() { RECORDS } else { 0 }), Relaxed);
        }
        if ON.load(Relaxed) == RECORDS {
            let bit = 1 << (id % 64);
            if SEEN[id as usize / 64].fetch_or(bit, Relaxed) & bit == 0 && let Some(path) = env::var_os("MUTANTS_REACHED") {
                let file = fs::OpenOptions::new().create(true).append(true).open(path);
                file.and_then(|mut file| file.write_all(std::format!("{id}\n").as_bytes())).expect("MUTANTS_REACHED");
            }
        }
        ON.load(Relaxed) == id
    }
}
"#;
const ATTRIBUTES: &str = "#![feature(core_intrinsics, const_eval_select)] #![allow(warnings, internal_features)] ";
/// How many mutants a part can have.
pub const MOST: usize = 256 * 64;

/// A file with switches.
pub struct Switched {
    pub text: String,
    /// What was inserted: its bytes in `text`, and the mutants that it is for.
    pub inserted: Vec<(Range<usize>, Vec<u32>)>,
    /// The mutants of the list that are in the file.
    pub ids: Vec<u32>,
    /// Those among them that the compiler may evaluate, where their switches are off.
    pub constant: Vec<u32>,
}

impl Switched {
    /// The file becomes the first of the crate.
    pub fn make_root(&mut self) {
        self.text = [ATTRIBUTES, &self.text, MODULE].concat();
        for (piece, _) in &mut self.inserted {
            *piece = piece.start + ATTRIBUTES.len()..piece.end + ATTRIBUTES.len();
        }
    }
}

/// Writes those mutants into the text of their file.
pub fn switch(source: &str, mutants: &[&Mutant]) -> Result<Switched> {
    let (mutants_of, edits, ids, constant) = (HashMap::new(), Vec::new(), Vec::new(), Vec::new());
    let mut visitor = Visitor { source, mutants: mutants_of, spine: None, is_constant: true, edits, ids, constant };
    for mutant in mutants {
        visitor.mutants.entry((&mutant.genre, mutant.span)).or_default().push(mutant);
    }
    visitor.visit_file(&syn::parse_file(source)?);
    let Visitor { mut edits, ids, constant, .. } = visitor;
    edits.sort_by_key(|edit| (edit.at, edit.rank));
    let (mut text, mut inserted, mut done) = (String::new(), Vec::new(), 0);
    for edit in edits {
        text += &source[done..edit.at];
        done = edit.at;
        inserted.push((text.len()..text.len() + edit.text.len(), edit.ids));
        text += &edit.text;
    }
    text += &source[done..];
    Ok(Switched { text, inserted, ids, constant })
}

struct Edit {
    at: usize,
    /// At the same place, what ends comes before what begins; inner ends before outer, and outer begins before inner.
    rank: isize,
    text: String,
    ids: Vec<u32>,
}

struct Visitor<'a> {
    source: &'a str,
    mutants: HashMap<(&'a str, (usize, usize)), Vec<&'a Mutant>>,
    /// The binary expression whose operand is visited: operators bind differently when one of them is replaced in the text, so
    /// that all of them are replaced in the whole.
    spine: Option<(usize, usize)>,
    /// In a `const fn`, a constant or a static.
    is_constant: bool,
    edits: Vec<Edit>,
    ids: Vec<u32>,
    constant: Vec<u32>,
}

fn span(of: &impl syn::spanned::Spanned) -> (usize, usize) {
    let range = of.span().byte_range();
    (range.start, range.end)
}

impl<'a> Visitor<'a> {
    fn take(&mut self, genre: &'static str, span: (usize, usize)) -> Vec<&'a Mutant> {
        let found = self.mutants.remove(&(genre, span)).unwrap_or_default();
        self.ids.extend(found.iter().map(|mutant| mutant.id));
        if self.is_constant {
            self.constant.extend(found.iter().map(|mutant| mutant.id));
        }
        found
    }

    fn begin(&mut self, at: usize, text: String, id: u32) {
        self.edits.push(Edit { at, rank: self.edits.len() as isize + 1, text, ids: vec![id] });
    }

    fn end(&mut self, at: usize, text: &str, ids: Vec<u32>) {
        self.edits.push(Edit { at, rank: -(self.edits.len() as isize) - 1, text: text.to_owned(), ids });
    }

    /// `piece` becomes a choice between itself and itself with each of the mutants.
    fn choose(&mut self, piece: (usize, usize), mutants: &[&Mutant], instead: impl Fn(&Mutant) -> String) {
        let Some(first) = mutants.first() else { return };
        self.end(piece.1, " })", mutants.iter().map(|mutant| mutant.id).collect());
        for mutant in mutants {
            let start = if mutant.id == first.id { "(" } else { "else " };
            let text = format!("{start}if crate::switch::is({}) {{ {} }} ", mutant.id, instead(mutant));
            self.begin(piece.0, text, mutant.id);
        }
        self.begin(piece.0, "else { ".to_owned(), first.id);
    }

    /// Outside functions, what has a value is constant.
    fn within(&mut self, signature: &syn::Signature, visit: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.is_constant, signature.constness.is_some());
        visit(self);
        self.is_constant = before;
    }

    fn body(&mut self, block: &Block) {
        let (Some(first), Some(last)) = (block.stmts.first(), block.stmts.last()) else { return };
        let (start, end) = (span(first).0, span(last).1);
        for mutant in self.take("FnValue", (start, end)) {
            let value = &mutant.replacement;
            self.begin(start, format!("if crate::switch::is({}) {{ return {value}; }} ", mutant.id), mutant.id);
        }
    }
}

/// `if let … && …`, where `&&` is no operator.
fn has_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(binary) if matches!(binary.op, BinOp::And(_)) => has_let(&binary.left) || has_let(&binary.right),
        _ => false,
    }
}

impl<'ast> Visit<'ast> for Visitor<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.within(&item.sig, |visitor| {
            visitor.body(&item.block);
            visit::visit_item_fn(visitor, item);
        });
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        let before = std::mem::replace(&mut self.is_constant, true);
        visit::visit_item_const(self, item);
        self.is_constant = before;
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.within(&item.sig, |visitor| {
            visitor.body(&item.block);
            visit::visit_impl_item_fn(visitor, item);
        });
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        self.within(&item.sig, |visitor| {
            item.default.iter().for_each(|block| visitor.body(block));
            visit::visit_trait_item_fn(visitor, item);
        });
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        let spine = self.spine.take();
        let Expr::Binary(binary) = expr else { return visit::visit_expr(self, expr) };
        let piece = spine.unwrap_or(span(expr));
        let inner = if has_let(expr) {
            None
        } else {
            let mut ops = Vec::new();
            if spine.is_none() {
                operators(binary, &mut ops);
            }
            let mutants: Vec<_> = ops.into_iter().flat_map(|op| self.take("BinaryOperator", op)).collect();
            self.choose(piece, &mutants, |mutant| mutant.within(piece));
            Some(piece)
        };
        for side in [&binary.left, &binary.right] {
            self.spine = inner.filter(|_| matches!(**side, Expr::Binary(_)));
            self.visit_expr(side);
        }
    }

    fn visit_expr_unary(&mut self, expr: &'ast syn::ExprUnary) {
        let (piece, mutants) = (span(expr), self.take("UnaryOperator", span(&expr.op)));
        self.choose(piece, &mutants, |mutant| mutant.within(piece));
        visit::visit_expr_unary(self, expr);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        for mutant in self.take("MatchArm", span(arm)) {
            self.end(span(&arm.pat).1, &format!(" if !crate::switch::is({})", mutant.id), vec![mutant.id]);
        }
        if let Some((_, guard)) = &arm.guard {
            let piece = span(guard);
            let mutants = self.take("MatchArmGuard", piece);
            self.choose(piece, &mutants, |mutant| mutant.replacement.clone());
        }
        visit::visit_arm(self, arm);
    }

    /// A field that is left out has the value of the base.
    fn visit_expr_struct(&mut self, expr: &'ast syn::ExprStruct) {
        for pair in expr.fields.pairs() {
            let (field, Some(base)) = (pair.value(), &expr.rest) else { continue };
            let (whole, value) = (span(*field), span(&field.expr));
            let end = pair.punct().map_or(whole.1, |comma| span(*comma).1);
            let (syn::Member::Named(name), mutants) = (&field.member, self.take("StructField", (whole.0, end))) else {
                continue;
            };
            let (start, end) = span(base);
            let base = format!("({}).{name}", &self.source[start..end]);
            if field.colon_token.is_none()
                && let Some(first) = mutants.first()
            {
                self.begin(value.0, format!("{name}: "), first.id);
            }
            self.choose(value, &mutants, |_| base.clone());
        }
        visit::visit_expr_struct(self, expr);
    }
}

fn operators(binary: &syn::ExprBinary, ops: &mut Vec<(usize, usize)>) {
    ops.push(span(&binary.op));
    for side in [&binary.left, &binary.right] {
        if let Expr::Binary(side) = &**side {
            operators(side, ops);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::json;

    use super::switch;
    use crate::mutant::list;

    /// Each mutant replaces the first `piece` in the source, which has one line, by the text after it.
    fn switched(source: &str, mutants: &[(&str, &str, &str)]) -> String {
        let file = std::env::temp_dir().join(format!(
            "mutation-test-{}-{:?}.rs",
            std::process::id(),
            std::thread::current().id()
        ));
        fs::write(&file, source).unwrap();
        let of = |(genre, piece, replacement): &(&str, &str, &str)| {
            let column = source.find(piece).unwrap() + 1;
            let place = |column: usize| json!({ "line": 1, "column": column });
            let span = json!({ "start": place(column), "end": place(column + piece.len()) });
            json!({ "name": piece, "file": file, "genre": genre, "replacement": replacement, "span": span })
        };
        let json: Vec<_> = mutants.iter().map(of).collect();
        let mutants = list(json!(json).to_string().as_bytes()).unwrap();
        fs::remove_file(&file).unwrap();
        let switched = switch(source, &mutants.iter().collect::<Vec<_>>()).unwrap();
        let named: Vec<u32> = mutants.iter().map(|mutant| mutant.id).collect();
        let mut written = switched.ids.clone();
        written.sort_unstable();
        assert_eq!(written, named);
        switched.text
    }

    #[test]
    fn operators_that_bind_differently_are_replaced_in_the_whole() {
        let operators = [("BinaryOperator", "<", "=="), ("BinaryOperator", "<", ">"), ("BinaryOperator", "&&", "||")];
        assert_eq!(
            switched("fn f() -> bool { a < b && c }", &operators),
            "fn f() -> bool { (if crate::switch::is(3) { a < b || c } else if crate::switch::is(1) { a == b && c } \
             else if crate::switch::is(2) { a > b && c } else { a < b && c }) }"
        );
    }

    #[test]
    fn a_body_returns_its_replacement_before_anything_else() {
        assert_eq!(
            switched("fn f() -> u8 { g(); 1 }", &[("FnValue", "g(); 1", "0")]),
            "fn f() -> u8 { if crate::switch::is(1) { return 0; } g(); 1 }"
        );
    }

    #[test]
    fn an_arm_is_switched_off_by_a_guard() {
        assert_eq!(
            switched("fn f() { match x { 1 => {} _ => {} } }", &[("MatchArm", "1 => {}", "")]),
            "fn f() { match x { 1 if !crate::switch::is(1) => {} _ => {} } }"
        );
    }

    #[test]
    fn constants_are_named_because_the_compiler_evaluates_them() {
        let file = std::env::temp_dir().join(format!("mutation-test-constant-{}.rs", std::process::id()));
        fs::write(&file, "const A: u8 = 1 + 2;").unwrap();
        let span = json!({ "start": { "line": 1, "column": 17 }, "end": { "line": 1, "column": 18 } });
        let mutant =
            json!([{ "name": "+", "file": file, "genre": "BinaryOperator", "replacement": "-", "span": span }]);
        let mutants = list(mutant.to_string().as_bytes()).unwrap();
        fs::remove_file(&file).unwrap();
        assert_eq!(switch("const A: u8 = 1 + 2;", &[&mutants[0]]).unwrap().constant, [1]);
    }
}
