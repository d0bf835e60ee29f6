//! Names in cases: how a language that inflects puts a name into a sentence.
//!
//! A name is a string wherever sentences are made. Two Fluent functions look the string up among
//! the names of the same texts, so that English needs neither and no caller knows of them:
//!
//! - `CASE($party, "gen")`: the name's attribute `.gen`, or the name as it is.
//! - `GENDER($party)`: its attribute `.gender`, or `other`; for selectors.
//!
//! A name is a message or a term with one of the attributes in [`FORMS`]. It is known by its value
//! and by its attributes `.within` and `.short`. Terms also begin longer names: with `-draft = проект` and
//! `.gen = проекта`, the genitive of *проект 2 (Транзит)* is *проекта 2 (Транзит)*.

use fluent_bundle::{FluentResource, FluentValue};
use fluent_syntax::ast;
use std::collections::BTreeMap;

/// The forms that a name may have as attributes: cases, the name with a preposition or an article
/// grown together with it, and the gender (or number) that other words agree with.
pub const FORMS: [&str; 10] = ["gen", "dat", "acc", "ins", "prep", "of", "to", "in", "the", "gender"];

/// What `GENDER` says of a name that tells none.
const NO_GENDER: &str = "other";

/// The forms of all names of one language and scenario.
#[derive(Debug, Default)]
pub(super) struct Inflections {
    names: BTreeMap<String, Forms>,
    /// Names that longer ones may begin with.
    heads: BTreeMap<String, Forms>,
}

type Forms = BTreeMap<String, String>;

impl Inflections {
    /// Notes the names of a file. What was noted before stands: the more particular file comes first.
    pub fn learn(&mut self, resource: &FluentResource) {
        for entry in resource.entries() {
            match entry {
                ast::Entry::Message(message) => {
                    if let Some(value) = &message.value {
                        self.note(value, &message.attributes, false);
                    }
                }
                ast::Entry::Term(term) => self.note(&term.value, &term.attributes, true),
                _ => {}
            }
        }
    }

    fn note(&mut self, value: &ast::Pattern<&str>, attributes: &[ast::Attribute<&str>], is_head: bool) {
        let forms: Forms = attributes
            .iter()
            .filter(|attribute| FORMS.contains(&attribute.id.name))
            .filter_map(|attribute| Some((attribute.id.name.to_owned(), plain(&attribute.value)?)))
            .collect();
        if forms.is_empty() {
            return;
        }
        let others = attributes
            .iter()
            .filter(|attribute| matches!(attribute.id.name, "within" | "short"))
            .map(|attribute| &attribute.value);
        for name in std::iter::once(value).chain(others).filter_map(plain) {
            if is_head {
                self.heads.entry(name.clone()).or_insert_with(|| forms.clone());
            }
            self.names.entry(name).or_insert_with(|| forms.clone());
        }
    }

    /// A name in one of its forms; the name as it is if it has no such form.
    pub fn case(&self, name: &str, form: &str) -> String {
        self.form(name, form).unwrap_or_else(|| name.to_owned())
    }

    /// The gender of a name, or `other`.
    pub fn gender(&self, name: &str) -> String {
        let own = self.names.get(name).or_else(|| self.head(name).map(|(_, forms)| forms));
        own.and_then(|forms| forms.get("gender"))
            .map_or_else(|| NO_GENDER.to_owned(), Clone::clone)
    }

    fn form(&self, name: &str, form: &str) -> Option<String> {
        if let Some(forms) = self.names.get(name) {
            return forms.get(form).cloned();
        }
        let (head, forms) = self.head(name)?;
        Some(format!("{}{}", forms.get(form)?, &name[head.len()..]))
    }

    /// The longest known beginning of a name, up to a space.
    fn head(&self, name: &str) -> Option<(&str, &Forms)> {
        name.char_indices()
            .rev()
            .filter(|(_, letter)| letter.is_whitespace())
            .find_map(|(end, _)| self.heads.get_key_value(&name[..end]))
            .map(|(head, forms)| (head.as_str(), forms))
    }
}

/// The text of a pattern that is nothing but text.
fn plain(pattern: &ast::Pattern<&str>) -> Option<String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => Some(*value),
            ast::PatternElement::Placeable { .. } => None,
        })
        .collect()
}

/// The function `CASE`; a fault in its arguments is shown as Fluent shows them, and noted by nobody
/// but the test of the files, which reads every call.
pub(super) fn case<'a>(inflections: &Inflections, positional: &[FluentValue<'a>]) -> FluentValue<'a> {
    match positional {
        [FluentValue::String(name), FluentValue::String(form)] => inflections.case(name, form).into(),
        _ => FluentValue::Error,
    }
}

/// The function `GENDER`.
pub(super) fn gender<'a>(inflections: &Inflections, positional: &[FluentValue<'a>]) -> FluentValue<'a> {
    match positional {
        [FluentValue::String(name)] => inflections.gender(name).into(),
        _ => FluentValue::Error,
    }
}
