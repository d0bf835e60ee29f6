//! Names in cases: the two functions, and that every language finds the forms that it asks for.

use crate::text::language::{ENGLISH, interface, parse};
use crate::text::{Catalogue, FORMS, languages};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const TEXTS: &str = "
party-us = США
    .gender = plur
party-russia = Россия
    .gen = России
    .gender = fem
party-city = City
    .within = the City
    .short = Cty.
    .gen = of the City
-paper = проект
    .gen = проекта
-paper-private = закрытый проект
    .gen = закрытого проекта
of = { CASE($name, \"gen\") }
agrees =
    { GENDER($name) ->
        [fem] согласна
        [plur] согласны
       *[other] согласен
    }
";

fn said(key: &str, name: &str) -> String {
    let catalogue = Catalogue::new(ENGLISH, Some(TEXTS)).expect("the test's texts parse");
    let said = catalogue.get_with(key, &[("name", name.into())]);
    assert!(catalogue.faults().is_empty(), "{:?}", catalogue.faults());
    said
}

#[test]
fn a_name_takes_the_form_that_its_message_gives() {
    assert_eq!(said("of", "Россия"), "России");
    assert_eq!(said("of", "the City"), "of the City");
    assert_eq!(said("of", "City"), "of the City");
    assert_eq!(said("of", "Cty."), "of the City");
}

#[test]
fn a_name_without_the_form_stays_as_it_is() {
    assert_eq!(said("of", "США"), "США");
    assert_eq!(said("of", "Atlantis"), "Atlantis");
}

#[test]
fn a_longer_name_is_inflected_where_it_begins_with_a_term() {
    assert_eq!(said("of", "проект 2 (Транзит)"), "проекта 2 (Транзит)");
    assert_eq!(said("of", "закрытый проект 1"), "закрытого проекта 1");
    assert_eq!(said("of", "проектор 2"), "проектор 2");
    // Only terms begin longer names: a party's name in front of a text is no such name.
    assert_eq!(said("of", "Россия сегодня"), "Россия сегодня");
}

#[test]
fn other_words_agree_with_a_name() {
    assert_eq!(said("agrees", "Россия"), "согласна");
    assert_eq!(said("agrees", "США"), "согласны");
    assert_eq!(said("agrees", "the City"), "согласен");
}

/// The forms that messages ask for, by the variable that is asked: `party` → `gen`.
type Asked = BTreeMap<String, BTreeSet<String>>;

fn collect(resource: &FluentResource, asked: &mut Asked) {
    for entry in resource.entries() {
        let (value, attributes) = match entry {
            ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        for pattern in value
            .into_iter()
            .chain(attributes.iter().map(|attribute| &attribute.value))
        {
            in_pattern(pattern, asked);
        }
    }
}

fn in_pattern(pattern: &ast::Pattern<&str>, asked: &mut Asked) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => in_expression(expression, asked),
        }
    }
}

fn in_expression(expression: &Expression<&str>, asked: &mut Asked) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, asked),
        Expression::Select { selector, variants } => {
            in_inline(selector, asked);
            for variant in variants {
                in_pattern(&variant.value, asked);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, asked: &mut Asked) {
    match inline {
        InlineExpression::FunctionReference { id, arguments } => {
            let (variable, form) = match (id.name, arguments.positional.as_slice()) {
                (
                    "CASE",
                    [
                        InlineExpression::VariableReference { id },
                        InlineExpression::StringLiteral { value },
                    ],
                ) => {
                    assert!(FORMS.contains(value), "no name has the form {value:?}");
                    (id.name, *value)
                }
                ("GENDER", [InlineExpression::VariableReference { id }]) => (id.name, "gender"),
                (function, _) => panic!("{function} is written CASE($name, \"form\") or GENDER($name)"),
            };
            asked.entry(variable.to_owned()).or_default().insert(form.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, asked),
        _ => {}
    }
}

#[test]
fn every_shipped_party_has_the_forms_that_its_language_asks_for() {
    // The arguments that are a party's name wherever they stand.
    const PARTIES: [&str; 8] = ["party", "from", "to", "by", "of", "a", "b", "sponsor"];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/scenarios");
    for language in languages() {
        let mut asked = Asked::new();
        let (_, resources) = interface(&language.tag).expect("built-in texts parse");
        for resource in &resources {
            collect(resource, &mut asked);
        }
        let forms: BTreeSet<&String> = PARTIES.iter().filter_map(|name| asked.get(*name)).flatten().collect();
        for scenario in fs::read_dir(&folder).expect("there are scenarios") {
            let path = scenario
                .expect("a folder can be listed")
                .path()
                .join(format!("text.{}.ftl", language.tag));
            let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let resource = parse(&path.display().to_string(), &source).unwrap_or_else(|error| panic!("{error}"));
            // Calls in a scenario's own texts are read for their forms, too.
            collect(&resource, &mut Asked::new());
            for entry in resource.entries() {
                let ast::Entry::Message(message) = entry else { continue };
                if !message.id.name.starts_with("party-") {
                    continue;
                }
                for form in &forms {
                    let has = message.attributes.iter().any(|attribute| attribute.id.name == **form);
                    assert!(has, "{}: {} has no form .{form}", path.display(), message.id.name);
                }
            }
        }
    }
}
