//! Where things stand in a RON text: an index from a path such as `parties/us/points` to a place.
//!
//! The `ron` crate gives the place of what it cannot read, and nothing of what it could; the crates
//! that keep a whole tree read RON a second time in their own way. All that is wanted here is a
//! place, so the shape alone is followed: brackets, names, strings and comments. The index takes
//! any text, never fails and never recurses; of a broken text it holds what it understood.

use std::ops::Range;

/// The index of one text.
#[derive(Clone, Debug)]
pub struct Spans {
    /// The first holds the document.
    nodes: Vec<Node>,
}

#[derive(Clone, Debug, Default)]
struct Node {
    /// Its name within its parent: a key, a field's name, or a number in a list.
    name: String,
    /// Where the name stands, if it is written.
    key: Option<Range<usize>>,
    /// Where the value stands.
    value: Range<usize>,
    /// Whether it is a map, in which a name should stand once.
    map: bool,
    children: Vec<usize>,
}

/// Which part of an entry a problem is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its name.
    Key,
    /// What it is.
    Value,
}

impl Spans {
    /// Indexes a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut builder = Builder {
            nodes: vec![Node {
                value: 0..text.len().min(1),
                ..Node::default()
            }],
            open: vec![Frame::default()],
        };
        let mut at = 0;
        while let Some((token, range)) = next_token(text, &mut at) {
            builder.take(token, range);
        }
        while builder.open.len() > 1 {
            builder.close(text.len());
        }
        builder.flush();
        Self { nodes: builder.nodes }
    }

    /// The place of a path, or of the nearest thing above it that is written.
    #[must_use]
    pub fn find(&self, path: &[&str], part: Part) -> Range<usize> {
        let mut node = &self.nodes[0];
        let mut whole = true;
        for name in std::iter::once(&"0").chain(path) {
            let Some(child) = node.children.iter().find(|child| self.nodes[**child].name == *name) else {
                whole = false;
                break;
            };
            node = &self.nodes[*child];
        }
        match (&node.key, part, whole) {
            (Some(key), Part::Key, _) | (Some(key), _, false) => key.clone(),
            _ => node.value.clone(),
        }
    }

    /// Names that stand in their map a second time, with the place of the second.
    #[must_use]
    pub fn doubled(&self) -> Vec<(String, Range<usize>)> {
        let mut doubled = Vec::new();
        for node in self.nodes.iter().filter(|node| node.map) {
            let mut seen = std::collections::BTreeSet::new();
            for child in node.children.iter().map(|child| &self.nodes[*child]) {
                if let Some(key) = &child.key
                    && !seen.insert(child.name.as_str())
                {
                    doubled.push((child.name.clone(), key.clone()));
                }
            }
        }
        doubled.sort_by_key(|(_, range)| range.start);
        doubled
    }
}

struct Builder {
    nodes: Vec<Node>,
    /// The open brackets, outermost first; the first is the text itself and stays.
    open: Vec<Frame>,
}

#[derive(Default)]
struct Frame {
    node: usize,
    /// How many unnamed things it has.
    count: usize,
    /// A name that waits for its value.
    key: Option<(String, Range<usize>)>,
    /// The last word: a colon makes it a name, a bracket belongs to it, a comma ends it.
    word: Option<(Token, Range<usize>)>,
}

impl Builder {
    fn take(&mut self, token: Token, range: Range<usize>) {
        match token {
            Token::Comma => {
                self.flush();
                self.top().key = None;
            }
            Token::Colon => {
                let frame = self.top();
                if let Some((Token::Text(word) | Token::Word(word), place)) = frame.word.take() {
                    frame.key = Some((word, place));
                }
            }
            Token::Open(bracket) => {
                let named = bracket == '(' && matches!(self.top().word, Some((Token::Word(_), _)));
                let place = match (named, self.top().word.take()) {
                    (true, Some((_, word))) => word.start..range.end,
                    (_, word) => {
                        self.top().word = word;
                        self.flush();
                        range
                    }
                };
                let node = self.add(place);
                self.nodes[node].map = bracket == '{';
                self.open.push(Frame {
                    node,
                    ..Frame::default()
                });
            }
            Token::Close => {
                if self.open.len() > 1 {
                    self.close(range.end);
                }
            }
            Token::Text(_) | Token::Word(_) => {
                self.flush();
                self.top().word = Some((token, range));
            }
        }
    }

    fn top(&mut self) -> &mut Frame {
        self.open.last_mut().expect("the text itself stays open")
    }

    /// Adds the last word as a value.
    fn flush(&mut self) {
        if let Some((_, place)) = self.top().word.take() {
            self.add(place);
        }
    }

    /// Closes the innermost bracket.
    fn close(&mut self, end: usize) {
        self.flush();
        if let Some(frame) = self.open.pop() {
            self.nodes[frame.node].value.end = end;
        }
    }

    /// Adds a value to the innermost bracket, under the waiting name or the next number.
    fn add(&mut self, value: Range<usize>) -> usize {
        let frame = self.top();
        let parent = frame.node;
        let (name, key) = if let Some((name, key)) = frame.key.take() {
            (name, Some(key))
        } else {
            frame.count += 1;
            ((frame.count - 1).to_string(), None)
        };
        let node = self.nodes.len();
        self.nodes.push(Node {
            name,
            key,
            value,
            ..Node::default()
        });
        self.nodes[parent].children.push(node);
        node
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Open(char),
    Close,
    Comma,
    Colon,
    /// A string, with what stands between its quotes.
    Text(String),
    /// A name, a number or anything else that is one run of letters.
    Word(String),
}

/// The next token at a place in the text, which moves past it.
fn next_token(text: &str, at: &mut usize) -> Option<(Token, Range<usize>)> {
    loop {
        let start = *at;
        let rest = &text[start..];
        let first = rest.chars().next()?;
        let length = if first.is_whitespace() {
            first.len_utf8()
        } else if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if rest.starts_with("#!") {
            rest.find(']').map_or(rest.len(), |end| end + 1)
        } else {
            let (token, length) = token(rest, first);
            *at += length;
            return Some((token, start..start + length));
        };
        *at += length;
    }
}

/// The length of a block comment, with those nested in it.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        let here = &rest.as_bytes()[at..];
        if here.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// The token at the beginning of a text that is not blank, and its length.
fn token(rest: &str, first: char) -> (Token, usize) {
    match first {
        '(' | '[' | '{' => (Token::Open(first), 1),
        ')' | ']' | '}' => (Token::Close, 1),
        ',' => (Token::Comma, 1),
        ':' => (Token::Colon, 1),
        '"' => {
            let end = end_of_string(rest);
            let inside = &rest[1..end];
            (Token::Text(inside.strip_suffix('"').unwrap_or(inside).to_owned()), end)
        }
        'r' if raw_string(rest).is_some() => {
            let (inside, end) = raw_string(rest).unwrap_or((0..0, 1));
            (Token::Text(rest[inside].to_owned()), end)
        }
        _ => {
            let end = rest
                .char_indices()
                .skip(1)
                .find(|(_, letter)| letter.is_whitespace() || "()[]{},:\"".contains(*letter))
                .map_or(rest.len(), |(end, _)| end);
            (Token::Word(rest[..end].to_owned()), end)
        }
    }
}

/// The length of a string that begins with a quote, both quotes included; to the end if it is open.
fn end_of_string(rest: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The inside and the length of a raw string, `r"…"` or `r#"…"#`, if there is one here.
fn raw_string(rest: &str) -> Option<(Range<usize>, usize)> {
    let hashes = rest[1..].bytes().take_while(|byte| *byte == b'#').count();
    let inside = hashes + 2;
    if rest.as_bytes().get(inside - 1) != Some(&b'"') {
        return None;
    }
    let close = format!("\"{}", "#".repeat(hashes));
    Some(match rest[inside..].find(&close) {
        Some(end) => (inside..inside + end, inside + end + close.len()),
        None => (inside..rest.len(), rest.len()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "#![enable(implicit_some)]
( // a comment: with, marks
    parties: { \"us\": (need: 50, circle: [\"us\", \"na(to\"]), \"us\": () }, /* and /* one */ more */
    when: Drawn(from: \"a\", to: (1, -2)),
    raw: r#\"a\"b\"#,
)";

    fn at(path: &[&str], part: Part) -> &'static str {
        &TEXT[Spans::of(TEXT).find(path, part)]
    }

    #[test]
    fn a_path_leads_to_its_place() {
        assert_eq!(at(&["parties", "us", "need"], Part::Value), "50");
        assert_eq!(at(&["parties", "us", "need"], Part::Key), "need");
        assert_eq!(at(&["parties", "us", "circle", "1"], Part::Value), "\"na(to\"");
        assert_eq!(at(&["when", "to", "1"], Part::Value), "-2");
        assert_eq!(at(&["when"], Part::Value), "Drawn(from: \"a\", to: (1, -2))");
        assert_eq!(at(&["raw"], Part::Value), "r#\"a\"b\"#");
        assert_eq!(
            at(&["parties", "us", "mood"], Part::Value),
            "\"us\"",
            "the nearest thing above"
        );
    }

    #[test]
    fn a_name_that_stands_twice_is_found() {
        let doubled = Spans::of(TEXT).doubled();
        assert_eq!(doubled.len(), 1);
        assert_eq!(doubled[0].0, "us");
        assert_eq!(Some(doubled[0].1.start), TEXT.rfind("\"us\""));
    }

    #[test]
    fn broken_texts_are_indexed_as_far_as_they_go() {
        for text in [
            "", "(", ")", "\"", "{{{", "]]", "r#\"", "/* /*", "#![", ":,:,", "a:", "é\"é", "(\"a\":(",
        ] {
            let spans = Spans::of(text);
            let place = spans.find(&["a", "b"], Part::Value);
            assert!(place.end <= text.len() && place.start <= place.end, "{text:?}");
        }
        let deep = "(".repeat(200_000);
        assert_eq!(Spans::of(&deep).find(&["0", "0", "0"], Part::Value).start, 3);
    }
}
