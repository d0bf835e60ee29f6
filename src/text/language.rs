//! The languages that are built in: one folder each under `assets/i18n`.

use super::catalogue::TextError;
use fluent_bundle::FluentResource;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use unic_langid::LanguageIdentifier;

static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/i18n");

/// The language that every other one falls back to.
pub(super) const ENGLISH: &str = "en";

/// A language that the program speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag, the name of its folder: `en`, `fr`, `ru`.
    pub tag: String,
    /// Its name in itself, as a list of languages shows it.
    pub name: String,
}

/// The languages that are built in, English first, then by tag.
///
/// # Panics
/// Never in a tested build: a test reads every built-in file.
#[must_use]
pub fn languages() -> Vec<Language> {
    // Asked with every request of the host: the texts are read for it once.
    static KNOWN: OnceLock<Vec<Language>> = OnceLock::new();
    KNOWN.get_or_init(found).clone()
}

fn found() -> Vec<Language> {
    let mut found: Vec<Language> = FOLDER
        .dirs()
        .filter_map(|folder| folder.path().file_name()?.to_str())
        .map(|tag| Language {
            tag: tag.to_owned(),
            name: super::Catalogue::new(tag, None)
                .expect("built-in languages are read by a test")
                .get("language-name"),
        })
        .collect();
    found.sort_by_key(|language| (language.tag != ENGLISH, language.tag.clone()));
    found
}

/// The parsed interface files of one language, with the identifier that plural rules go by.
pub(super) type Interface = (LanguageIdentifier, Vec<Arc<FluentResource>>);

/// The interface texts of a language; parsed once.
pub(super) fn interface(tag: &str) -> Result<Interface, TextError> {
    static PARSED: OnceLock<BTreeMap<String, Result<Interface, TextError>>> = OnceLock::new();
    let parsed = PARSED.get_or_init(|| {
        FOLDER
            .dirs()
            .filter_map(|folder| Some((folder.path().file_name()?.to_str()?.to_owned(), folder)))
            .map(|(tag, folder)| {
                let language = parse_folder(&tag, folder);
                (tag, language)
            })
            .collect()
    });
    parsed.get(tag).cloned().unwrap_or_else(|| {
        Err(TextError::UnknownLanguage {
            asked: tag.to_owned(),
            known: parsed.keys().cloned().collect(),
        })
    })
}

fn parse_folder(tag: &str, folder: &Dir<'static>) -> Result<Interface, TextError> {
    let identifier = identifier(tag)?;
    let mut files: Vec<_> = folder
        .files()
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort_by_key(|file| file.path());
    let resources = files
        .into_iter()
        .map(|file| {
            let name = file.path().display().to_string();
            let source = file
                .contents_utf8()
                .ok_or_else(|| TextError::NotText { file: name.clone() })?;
            parse(&name, source)
        })
        .collect::<Result<_, _>>()?;
    Ok((identifier, resources))
}

/// The identifier of a language tag.
pub(super) fn identifier(tag: &str) -> Result<LanguageIdentifier, TextError> {
    tag.parse().map_err(|_| TextError::NotALanguage { tag: tag.to_owned() })
}

/// Parses one Fluent file; the first fault is reported with its line.
pub(super) fn parse(file: &str, source: &str) -> Result<Arc<FluentResource>, TextError> {
    match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => Ok(Arc::new(resource)),
        Err((_, faults)) => {
            let (line, problem) = faults.first().map_or((1, String::new()), |fault| {
                let before = source.get(..fault.pos.start).unwrap_or(source);
                (before.matches('\n').count() + 1, fault.kind.to_string())
            });
            Err(TextError::Syntax {
                file: file.to_owned(),
                line,
                problem,
            })
        }
    }
}
