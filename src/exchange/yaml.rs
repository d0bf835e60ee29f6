//! YAML as a tree: what NegMAS writes, and nothing that could be executed.
//!
//! Plain scalars that look like numbers are numbers (as in YAML's core schema), anchors are
//! followed, and a document may neither nest nor repeat itself without end.

use super::fault::{Malformed, Place};
use super::tree::{Node, twice};
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};
use std::collections::BTreeMap;

/// How deep lists and tables may be nested.
const DEPTH: usize = 64;
/// How many values a document may have, those that aliases repeat counted again.
const VALUES: usize = 4_000_000;

/// A list or table that isn't closed yet.
struct Open {
    anchor: usize,
    items: Vec<Node>,
    is_map: bool,
}

/// Reads one document of YAML.
pub(super) fn yaml(file: &str, text: &str) -> Result<Node, Malformed> {
    let mut open: Vec<Open> = Vec::new();
    let mut anchors: BTreeMap<usize, (Node, usize)> = BTreeMap::new();
    let mut root: Option<Node> = None;
    let mut values = 0_usize;
    for step in Parser::new_from_str(text) {
        let (event, span) = step.map_err(|error| scan(file, &error))?;
        let wrong = |what: String| {
            let place = Place::Line {
                line: span.start.line(),
                column: span.start.col() + 1,
            };
            Malformed::new(file, place, what)
        };
        values += 1;
        let (anchor, node) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let plain = style == ScalarStyle::Plain && tag.is_none();
                (
                    anchor,
                    if plain {
                        scalar(&text)
                    } else {
                        Node::Text(text.into_owned())
                    },
                )
            }
            Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) if open.len() >= DEPTH => {
                let _ = anchor;
                return Err(wrong(format!("lists and tables are nested more than {DEPTH} deep")));
            }
            Event::SequenceStart(anchor, _) => {
                open.push(start(anchor, false));
                continue;
            }
            Event::MappingStart(anchor, _) => {
                open.push(start(anchor, true));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(closed) = open.pop() else {
                    return Err(wrong("this closes what was never opened".to_owned()));
                };
                (closed.anchor, close(closed).map_err(wrong)?)
            }
            Event::Alias(anchor) => {
                let Some((node, size)) = anchors.get(&anchor) else {
                    return Err(wrong("this alias stands within what it repeats".to_owned()));
                };
                values += size;
                if values > VALUES {
                    return Err(wrong(format!("there are more than {VALUES} values")));
                }
                (0, node.clone())
            }
            _ => continue,
        };
        if values > VALUES {
            return Err(wrong(format!("there are more than {VALUES} values")));
        }
        if anchor > 0 {
            anchors.insert(anchor, (node.clone(), size(&node)));
        }
        match open.last_mut() {
            Some(parent) => parent.items.push(node),
            None if root.is_some() => return Err(wrong("there is more than one document; one is wanted".to_owned())),
            None => root = Some(node),
        }
    }
    root.ok_or_else(|| Malformed::whole(file, "the file is empty"))
}

const fn start(anchor: usize, is_map: bool) -> Open {
    Open {
        anchor,
        items: Vec::new(),
        is_map,
    }
}

fn close(closed: Open) -> Result<Node, String> {
    if !closed.is_map {
        return Ok(Node::List(closed.items));
    }
    let mut entries = Vec::new();
    let mut items = closed.items.into_iter();
    while let (Some(key), Some(value)) = (items.next(), items.next()) {
        let label = match key {
            Node::Null => "null".to_owned(),
            key => key.label().ok_or("a key has to be a text or a number")?,
        };
        entries.push((label, value));
    }
    match twice(&entries) {
        Some(key) => Err(format!("the key “{key}” stands twice")),
        None => Ok(Node::Map(entries)),
    }
}

fn size(node: &Node) -> usize {
    match node {
        Node::List(items) => 1 + items.iter().map(size).sum::<usize>(),
        Node::Map(entries) => 1 + entries.iter().map(|(_, node)| size(node)).sum::<usize>(),
        _ => 1,
    }
}

fn scan(file: &str, error: &ScanError) -> Malformed {
    let place = Place::Line {
        line: error.marker().line(),
        column: error.marker().col() + 1,
    };
    Malformed::new(file, place, format!("this is no YAML: {}", error.info()))
}

/// A plain scalar by YAML's core schema.
fn scalar(text: &str) -> Node {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Node::Null,
        "true" | "True" | "TRUE" => return Node::Bool(true),
        "false" | "False" | "FALSE" => return Node::Bool(false),
        ".inf" | ".Inf" | ".INF" | "+.inf" => return Node::Number(f64::INFINITY),
        "-.inf" | "-.Inf" | "-.INF" => return Node::Number(f64::NEG_INFINITY),
        ".nan" | ".NaN" | ".NAN" => return Node::Number(f64::NAN),
        _ => {}
    }
    // Rust's own reading also takes “infinity” and “nan”, which are texts here.
    let numeric = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    let number = text.parse::<f64>().ok().filter(|number| numeric && number.is_finite());
    number.map_or_else(|| Node::Text(text.to_owned()), Node::Number)
}
