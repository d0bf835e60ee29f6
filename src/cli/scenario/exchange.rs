//! `two-tables scenario import` and `export`: other people's formats.

use super::super::analyse::Subject;
use super::super::failure::{Failure, Status};
use super::super::library;
use super::super::sources::{self, Named, Names, Reading};
use clap::{Args, ValueEnum};
use std::io::Write;
use std::path::{Path, PathBuf};
use two_tables::analysis::Domain;
use two_tables::exchange::{Format, Labels, Written, export, of_scenario};
use two_tables::rules::ids::Rung;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::Loaded;
use two_tables::text::Catalogue;

/// A format by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormatName(Format);

impl ValueEnum for FormatName {
    fn value_variants<'a>() -> &'a [Self] {
        &[
            Self(Format::Genius),
            Self(Format::NegmasYaml),
            Self(Format::NegmasJson),
            Self(Format::Geniusweb),
            Self(Format::Negolog),
            Self(Format::Own),
        ]
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.0.name()))
    }
}

/// What to import.
#[derive(Debug, Args)]
pub struct ImportOptions {
    /// The files or the folder of a domain: what is negotiated, and one profile a party.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The format; if left out, it is seen from the files.
    #[arg(long, value_name = "FORMAT")]
    format: Option<FormatName>,
    /// How the numbers are to be read; if left out, as the format does.
    #[arg(long, value_name = "READING")]
    semantics: Option<Reading>,
    /// The file to write: the whole domain in the program's own format.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// What to export.
#[derive(Debug, Args)]
pub struct ExportOptions {
    #[command(flatten)]
    names: Names,
    /// The format.
    #[arg(long, value_name = "FORMAT")]
    format: FormatName,
    /// The folder for the files; files of the same names in it are replaced.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Imports.
pub fn import(options: &ImportOptions, out: &mut impl Write) -> Result<Status, Failure> {
    let (format, domain) = sources::read(&options.files, options.semantics)?;
    if let Some(FormatName(wanted)) = options.format
        && wanted != format
    {
        return Err(Failure::Format {
            wanted: wanted.name(),
            found: format.name(),
        });
    }
    for file in export(&domain, Format::Own)? {
        write(&options.out, &file.text)?;
    }
    let words = library::words(None)?;
    let done = [
        ("name", domain.name.as_str().into()),
        ("issues", domain.issues.len().into()),
        ("profiles", domain.profiles.len().into()),
        ("format", format.name().into()),
        ("file", options.out.display().to_string().into()),
    ];
    writeln!(out, "{}", words.get_with("cli-import-done", &done))?;
    Ok(Status::Well)
}

/// Exports.
pub fn export_files(options: &ExportOptions, out: &mut impl Write) -> Result<Status, Failure> {
    let domain = match options.names.open()? {
        Named::Domain(domain) => domain,
        Named::Scenario(loaded) => of_loaded(&loaded, &library::words(Some(&loaded))?),
    };
    let files: Vec<Written> = export(&domain, options.format.0)?;
    std::fs::create_dir_all(&options.out).map_err(|error| Failure::file(&options.out, error))?;
    let mut written = Vec::new();
    for file in files {
        let path = options.out.join(&file.name);
        write(&path, &file.text)?;
        written.push(path.display().to_string());
    }
    let words = library::words(None)?;
    let done = [("files", written.join(", ").into())];
    writeln!(out, "{}", words.get_with("cli-export-done", &done))?;
    Ok(Status::Well)
}

/// The domain of a game, under its names in English.
pub fn of_loaded(loaded: &Loaded, words: &Catalogue) -> Domain {
    let clerk = words.clerk(&loaded.scenario.situation, Viewer::Instructor);
    let subject = Subject::of_scenario(loaded, words);
    let reservations: Vec<f64> = subject
        .least()
        .into_iter()
        .map(|points| subject.worth(points))
        .collect();
    let option = |issue, rung: Rung| clerk.option(issue, rung);
    let labels = Labels {
        scenario: &words.get("scenario"),
        party: &|party| clerk.party_short(party),
        issue: &|issue| clerk.issue(issue),
        option: &option,
    };
    of_scenario(&loaded.scenario, &labels, &reservations)
}

/// Writes beside the place and moves it there, so that there is never half a file.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let failure = |error| Failure::file(path, error);
    let beside = path.with_added_extension("part");
    std::fs::write(&beside, text).map_err(failure)?;
    std::fs::rename(&beside, path).map_err(failure)
}
