//! A scenario's folder: its files as bytes, from the disk or from the program itself.

use super::fault::Fault;
use super::problem::{Problem, Source};
use std::collections::BTreeMap;
use std::path::Path;

/// The largest file that is read; far above what anybody writes by hand.
const LARGEST: u64 = 4 << 20;

/// The files of one scenario.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    /// Its name, which is the scenario's key.
    pub key: String,
    /// Its path, as it is shown.
    pub shown: String,
    /// The files that belong to a scenario, by name.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Whether a file of this name belongs to a scenario.
#[must_use]
pub fn belongs(name: &str) -> bool {
    matches!(name, "scenario.ron" | "history.ron" | "sources.md") || language(name).is_some()
}

/// The language of a `text.<lang>.ftl`.
#[must_use]
pub fn language(name: &str) -> Option<&str> {
    name.strip_prefix("text.")?.strip_suffix(".ftl")
}

impl Folder {
    /// Reads a folder; the path of its `scenario.ron` will do too.
    ///
    /// # Errors
    /// A problem that says what could not be read.
    pub fn read(path: &Path) -> Result<Self, Box<Problem>> {
        let path = if path.file_name().is_some_and(|name| name == "scenario.ron") {
            path.parent()
                .filter(|parent| !parent.as_os_str().is_empty())
                .unwrap_or(Path::new("."))
        } else {
            path
        };
        let unreadable = |path: &Path, message: String| {
            let source = Source::new(path.display().to_string(), "");
            Box::new(Problem::new(source, 0..0, Fault::Unreadable(message)))
        };
        let entries = std::fs::read_dir(path).map_err(|error| unreadable(path, error.to_string()))?;
        let mut files = BTreeMap::new();
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(path, error.to_string()))?;
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            if !belongs(&name) {
                continue;
            }
            let file = entry.path();
            let length = std::fs::metadata(&file)
                .map_err(|error| unreadable(&file, error.to_string()))?
                .len();
            if length > LARGEST {
                return Err(unreadable(
                    &file,
                    format!("it has {length} bytes, and {LARGEST} is the most"),
                ));
            }
            let bytes = std::fs::read(&file).map_err(|error| unreadable(&file, error.to_string()))?;
            files.insert(name, bytes);
        }
        // `check .` and `check ..` have a name too.
        let absolute = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
        Ok(Self {
            key: absolute
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
            shown: path.display().to_string(),
            files,
        })
    }

    /// A folder that is part of the program.
    #[must_use]
    pub fn embedded(directory: &include_dir::Dir<'_>) -> Self {
        let name = |path: &Path| {
            path.file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default()
        };
        Self {
            key: name(directory.path()),
            shown: format!("assets/scenarios/{}", name(directory.path())),
            files: directory
                .files()
                .map(|file| (name(file.path()), file.contents().to_vec()))
                .filter(|(name, _)| belongs(name))
                .collect(),
        }
    }

    /// The path of a file, as it is shown.
    #[must_use]
    pub fn path(&self, name: &str) -> String {
        format!("{}/{name}", self.shown.trim_end_matches('/'))
    }

    /// A file as text, if it is there.
    ///
    /// # Errors
    /// A problem if its bytes are no text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<Result<Source, Box<Problem>>> {
        let bytes = self.files.get(name)?;
        Some(match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Source::new(
                self.path(name),
                text.strip_prefix('\u{feff}').unwrap_or(text),
            )),
            Err(error) => {
                let readable = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
                let source = Source::new(self.path(name), &readable);
                let end = readable.len();
                Err(Box::new(Problem::new(source, end..end, Fault::NotText)))
            }
        })
    }

    /// The languages in which it has texts.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.files.keys().filter_map(|name| language(name))
    }
}
