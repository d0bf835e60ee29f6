//! `two-tables scenario`: list, check, show, import and export.

mod exchange;
pub use exchange::of_loaded;
mod show;

use super::failure::{Failure, Status};
use super::{STATUSES, Shelves, library};
use clap::{Args, Subcommand};
use miette::{GraphicalReportHandler, GraphicalTheme};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use two_tables::scenarios::problem::Drawn;
use two_tables::scenarios::{Report, TEMPLATE, check};
use two_tables::text::Catalogue;

/// What to do with scenarios.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the scenarios that can be played.
    #[command(after_help = STATUSES)]
    List(ListOptions),
    /// Check scenarios and report everything that is wrong with them.
    #[command(after_help = STATUSES)]
    Check(CheckOptions),
    /// Show what a scenario holds.
    #[command(after_help = STATUSES)]
    Show(show::Options),
    /// Read a domain of GENIUS, NegMAS, GeniusWeb or NegoLog and write it into one file.
    #[command(after_help = STATUSES)]
    Import(exchange::ImportOptions),
    /// Write a scenario or a domain for GENIUS, NegMAS, GeniusWeb or NegoLog.
    #[command(after_help = STATUSES)]
    Export(exchange::ExportOptions),
}

/// What to list.
#[derive(Debug, Args)]
pub struct ListOptions {
    #[command(flatten)]
    shelves: Shelves,
    /// Write JSON.
    #[arg(long)]
    json: bool,
}

/// What to check.
#[derive(Debug, Args)]
pub struct CheckOptions {
    /// Folders of scenarios, or their scenario.ron.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Write JSON: one report a path.
    #[arg(long)]
    json: bool,
}

/// Does it.
pub fn run(command: Command, out: &mut impl Write) -> Result<Status, Failure> {
    match command {
        Command::List(options) => list(&options, out),
        Command::Check(options) => check_all(&options, out),
        Command::Show(options) => show::run(&options, out),
        Command::Import(options) => exchange::import(&options, out),
        Command::Export(options) => exchange::export_files(&options, out),
    }
}

fn list(options: &ListOptions, out: &mut impl Write) -> Result<Status, Failure> {
    let library = library::open(&options.shelves)?;
    let words = library::words(None)?;
    if options.json {
        let list: Vec<_> = library
            .list()
            .into_iter()
            .map(|listing| {
                serde_json::json!({
                    "key": listing.key, "games": listing.games, "order": listing.order, "minutes": listing.minutes,
                    "parties": listing.parties, "observer": listing.observer,
                })
            })
            .collect();
        writeln!(out, "{:#}", serde_json::Value::from(list))?;
        return Ok(Status::Well);
    }
    let list = library.list();
    let parties: Vec<String> = list.iter().map(|listing| listing.parties.join(", ")).collect();
    let widest = parties.iter().map(|names| names.chars().count()).max().unwrap_or(0);
    for (listing, parties) in list.iter().zip(&parties) {
        let title = match library.load(&listing.key, listing.games.first().map_or("", String::as_str)) {
            Ok(loaded) => library::words(Some(&loaded))?.get("scenario"),
            // Its report follows below.
            Err(_) => String::new(),
        };
        let minutes = words.get_with("cli-list-minutes", &[("minutes", listing.minutes.into())]);
        let games = words.get_with("cli-list-games", &[("games", listing.games.join(", ").into())]);
        write!(
            out,
            "{:<20} {title:<34} {minutes:>7}  {parties:<widest$}  {games}",
            listing.key
        )?;
        let notes = [
            (listing.observer, "cli-list-observer"),
            (listing.key == TEMPLATE, "cli-list-template"),
        ];
        for (_, note) in notes.into_iter().filter(|(is_so, _)| *is_so) {
            write!(out, "  {}", words.get(note))?;
        }
        writeln!(out)?;
    }
    for report in library.reports().into_iter().filter(|report| !report.is_clean()) {
        let arguments = [
            ("checked", report.checked.as_str().into()),
            ("problems", count(&words, report).into()),
        ];
        eprintln!("{}", words.get_with("cli-list-broken", &arguments));
    }
    Ok(Status::Well)
}

/// The number of problems, in words.
fn count(words: &Catalogue, report: &Report) -> String {
    words.get_with("cli-problems", &[("count", report.problems.len().into())])
}

fn check_all(options: &CheckOptions, out: &mut impl Write) -> Result<Status, Failure> {
    let words = library::words(None)?;
    let reports: Vec<Report> = options.paths.iter().map(|path| check(path)).collect();
    if options.json {
        let reports: Vec<_> = reports.iter().map(Report::json).collect();
        writeln!(out, "{:#}", serde_json::Value::from(reports))?;
    } else {
        let pretty = std::io::stdout().is_terminal();
        for report in &reports {
            if report.is_clean() {
                let checked = [("checked", report.checked.as_str().into())];
                writeln!(out, "{}", words.get_with("cli-clean", &checked))?;
            } else {
                write_report(report, pretty, out)?;
                writeln!(out, "{}: {}", report.checked, count(&words, report))?;
            }
        }
    }
    Ok(if reports.iter().all(Report::is_clean) {
        Status::Well
    } else if reports.iter().all(Report::is_unreadable) {
        Status::File
    } else {
        Status::Problems
    })
}

/// With its places drawn on a terminal, one line and its mend elsewhere.
fn write_report(report: &Report, pretty: bool, out: &mut impl Write) -> Result<(), Failure> {
    if !pretty {
        write!(out, "{report}")?;
        return Ok(());
    }
    let theme = if std::env::var_os("NO_COLOR").is_some() {
        GraphicalTheme::unicode_nocolor()
    } else {
        GraphicalTheme::unicode()
    };
    let handler = GraphicalReportHandler::new_themed(theme);
    for problem in &report.problems {
        let mut drawn = String::new();
        // A place at the end of an empty file cannot be drawn; then the plain form is written.
        if handler.render_report(&mut drawn, &Drawn::from(problem)).is_err() {
            drawn = format!("{problem}\n");
        }
        write!(out, "{drawn}")?;
    }
    Ok(())
}
