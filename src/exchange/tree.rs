//! JSON and YAML as one tree that keeps the order of keys, because these formats' order of issues is
//! the order in which they are written; and reading it with the path for errors.

use super::fault::{Malformed, Place};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Number(f64),
    /// Only written: read numbers are all alike.
    Whole(i64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// A number or a text as a text; `None` for anything else.
    pub(super) fn label(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Number(number) => Some(number.to_string()),
            Self::Bool(true) => Some("true".to_owned()),
            Self::Bool(false) => Some("false".to_owned()),
            _ => None,
        }
    }

    const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "a truth value",
            Self::Number(_) | Self::Whole(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a table of keys",
        }
    }

    /// Whether it is a table with this key.
    pub(super) fn has(&self, key: &str) -> bool {
        matches!(self, Self::Map(entries) if entries.iter().any(|(name, _)| name == key))
    }
}

/// Reads JSON.
pub(super) fn json(file: &str, text: &str) -> Result<Node, Malformed> {
    serde_json::from_str(text).map_err(|error| {
        let place = Place::Line {
            line: error.line(),
            column: error.column(),
        };
        // The place stands before the message; it need not be in it again.
        let what = error.to_string();
        let what = what.split(" at line ").next().unwrap_or_default();
        Malformed::new(file, place, format!("this is no JSON: {what}"))
    })
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }
    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Number(value))
    }
    #[allow(clippy::cast_precision_loss, reason = "JSON's numbers are floating-point numbers")]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }
    #[allow(clippy::cast_precision_loss, reason = "JSON's numbers are floating-point numbers")]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }
    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Node::List(nodes))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries: Vec<(String, Node)> = Vec::new();
        while let Some((key, node)) = map.next_entry::<String, Node>()? {
            entries.push((key, node));
        }
        if let Some(key) = twice(&entries) {
            return Err(A::Error::custom(format!("the key “{key}” stands twice")));
        }
        Ok(Node::Map(entries))
    }
}

/// A key that a table has twice.
pub(super) fn twice(entries: &[(String, Node)]) -> Option<String> {
    let mut keys: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
    keys.sort_unstable();
    keys.windows(2)
        .find(|two| two[0] == two[1])
        .map(|two| two[0].to_owned())
}

/// A node and the path that led to it.
#[derive(Clone, Debug)]
pub(super) struct At<'a> {
    pub(super) file: &'a str,
    pub(super) node: &'a Node,
    path: String,
}

impl<'a> At<'a> {
    /// The whole file.
    pub(super) const fn root(file: &'a str, node: &'a Node) -> Self {
        Self {
            file,
            node,
            path: String::new(),
        }
    }

    /// An error here.
    pub(super) fn wrong(&self, what: impl Into<String>) -> Malformed {
        Malformed::new(self.file, Place::Path(self.path.clone()), what.into())
    }

    fn wanted(&self, what: &str) -> Malformed {
        self.wrong(format!("this is {}; {what} is wanted", self.node.kind()))
    }

    fn below(&self, step: &str, node: &'a Node) -> Self {
        Self {
            file: self.file,
            node,
            path: format!("{}{step}", self.path),
        }
    }

    /// The value of a key; `None` if there is none or it is null.
    pub(super) fn find(&self, key: &str) -> Result<Option<Self>, Malformed> {
        let found = self.entries()?.into_iter().find(|(name, _)| *name == key);
        Ok(found.map(|(_, at)| at).filter(|at| *at.node != Node::Null))
    }

    /// The value of a key that has to be there.
    pub(super) fn get(&self, key: &str) -> Result<Self, Malformed> {
        self.find(key)?.ok_or_else(|| self.wrong(format!("“{key}” is missing")))
    }

    /// Keys and values, in their order.
    pub(super) fn entries(&self) -> Result<Vec<(&'a str, Self)>, Malformed> {
        let Node::Map(entries) = self.node else {
            return Err(self.wanted("a table of keys"));
        };
        Ok(entries
            .iter()
            .map(|(key, node)| (key.as_str(), self.below(&format!(".{key}"), node)))
            .collect())
    }

    /// The values of a list.
    pub(super) fn list(&self) -> Result<Vec<Self>, Malformed> {
        let Node::List(nodes) = self.node else {
            return Err(self.wanted("a list"));
        };
        Ok(nodes
            .iter()
            .enumerate()
            .map(|(place, node)| self.below(&format!("[{place}]"), node))
            .collect())
    }

    /// A finite number.
    pub(super) fn number(&self) -> Result<f64, Malformed> {
        match self.node {
            Node::Number(number) if number.is_finite() => Ok(*number),
            _ => Err(self.wanted("a finite number")),
        }
    }

    /// A whole number.
    pub(super) fn whole(&self) -> Result<i64, Malformed> {
        let number = self.number()?;
        #[allow(clippy::cast_possible_truncation, reason = "a whole number below 2^53")]
        if number.fract() == 0.0 && number.abs() < 9e15 {
            Ok(number as i64)
        } else {
            Err(self.wanted("a whole number"))
        }
    }

    /// A text, or a number as a text.
    pub(super) fn label(&self) -> Result<String, Malformed> {
        self.node.label().ok_or_else(|| self.wanted("a text"))
    }
}
