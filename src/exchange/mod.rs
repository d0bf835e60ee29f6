//! The formats of other people's negotiation platforms: GENIUS, NegMAS, GeniusWeb, NegoLog; the
//! program's own; and the line protocol.
//!
//! Every reader takes any bytes and ends with a [`Domain`](crate::analysis::Domain) that fits
//! together, or with a [`Malformed`] that names file and place. Writers say what a format cannot.

mod export;
pub mod fault;
mod genius;
mod geniusweb;
mod names;
mod negmas;
mod negolog;
mod own;
pub mod program;
pub mod protocol;
pub mod session;
mod shipped;
mod tree;
mod write_genius;
mod write_json;
mod yaml;

use crate::analysis::Domain;
pub use export::{Written, export};
pub use fault::{Cannot, Malformed, Place};
use genius::File;
pub use shipped::{Labels, of_scenario};
use tree::{At, Node};

/// A format that domains are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// GENIUS XML.
    Genius,
    /// NegMAS, as YAML.
    NegmasYaml,
    /// NegMAS, as JSON.
    NegmasJson,
    /// GeniusWeb JSON.
    Geniusweb,
    /// NegoLog JSON.
    Negolog,
    /// The program's own: everything in one JSON file.
    Own,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 6] = [
        Self::Genius,
        Self::NegmasYaml,
        Self::NegmasJson,
        Self::Geniusweb,
        Self::Negolog,
        Self::Own,
    ];

    /// Its name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Genius => "genius",
            Self::NegmasYaml => "negmas-yaml",
            Self::NegmasJson => "negmas-json",
            Self::Geniusweb => "geniusweb",
            Self::Negolog => "negolog",
            Self::Own => "two-tables",
        }
    }
}

/// A file's name and bytes.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name, for errors and as the name of what has none.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The name without folders and extension.
fn stem(name: &str) -> String {
    let path = std::path::Path::new(name);
    path.file_stem()
        .map_or_else(|| name.to_owned(), |stem| stem.to_string_lossy().into_owned())
}

/// Reads the files of one domain, in the format that they are seen to be in.
///
/// `name` is the domain's name where the files give none. Profiles come in the order of the files.
///
/// # Errors
/// What is wrong, and where; also if the files are of several formats.
pub fn import(name: &str, sources: &[Source]) -> Result<(Format, Domain), Malformed> {
    let mut texts = Vec::new();
    for source in sources {
        texts.push((source.name.as_str(), text(source)?));
    }
    let (markup, data): (Vec<_>, Vec<_>) = texts
        .into_iter()
        .partition(|(_, text)| text.trim_start().starts_with('<'));
    if let (Some(_), Some((file, _))) = (markup.first(), data.first()) {
        return Err(Malformed::whole(
            file,
            "this is no XML, and another file is; give files of one format",
        ));
    }
    if !markup.is_empty() {
        let files = markup
            .iter()
            .map(|(file, text)| File::read(file, text))
            .collect::<Result<Vec<_>, _>>()?;
        return Ok((Format::Genius, genius::import(name, &files)?));
    }
    if let [(file, text)] = data.as_slice()
        && own::is_known(text)
    {
        return Ok((Format::Own, own::import(file, text)?));
    }
    let mut has_yaml = false;
    let mut trees: Vec<(&str, Node)> = Vec::new();
    for (file, text) in data {
        let is_json = text.trim_start().starts_with(['{', '[']);
        has_yaml |= !is_json;
        let tree = if is_json {
            tree::json(file, text)?
        } else {
            yaml::yaml(file, text)?
        };
        if !negolog::is_specs(&tree) {
            trees.push((file, tree));
        }
    }
    let all = |known: fn(&Node) -> bool| !trees.is_empty() && trees.iter().all(|(_, tree)| known(tree));
    let files: Vec<At<'_>> = trees.iter().map(|(file, tree)| At::root(file, tree)).collect();
    if all(negolog::is_known) {
        return Ok((Format::Negolog, negolog::import(name, &files)?));
    }
    if all(geniusweb::is_known) {
        return Ok((Format::Geniusweb, geniusweb::import(&files)?));
    }
    if all(negmas::is_known) {
        let format = if has_yaml {
            Format::NegmasYaml
        } else {
            Format::NegmasJson
        };
        return Ok((format, negmas::import(&files)?));
    }
    let known: [fn(&Node) -> bool; 3] = [negolog::is_known, geniusweb::is_known, negmas::is_known];
    let strange = trees.iter().find(|(_, tree)| !known.iter().any(|known| known(tree)));
    Err(match (strange, trees.first()) {
        (Some((file, _)), _) => Malformed::whole(
            file,
            "this is no domain or profile of GENIUS, NegMAS, GeniusWeb or NegoLog, nor one of Two Tables",
        ),
        (None, Some((file, _))) => Malformed::whole(file, "these files are of several formats; give files of one"),
        (None, None) => Malformed::whole(name, "there is no domain or profile among the files"),
    })
}

/// The text of a file, without the mark that some systems put before it.
fn text(source: &Source) -> Result<&str, Malformed> {
    let text = std::str::from_utf8(&source.bytes).map_err(|error| {
        let before = &source.bytes[..error.valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        Malformed::new(
            &source.name,
            Place::Line { line, column },
            "this is not UTF-8 text".to_owned(),
        )
    })?;
    Ok(text.trim_start_matches('\u{feff}'))
}
