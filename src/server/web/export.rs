//! The export: everything of a lesson as one zip.

use super::callers::Teaching;
use super::{Trouble, after};
use crate::charts::Table;
use crate::debrief::pictures::Teller;
use crate::debrief::{data, page};
use crate::server::pages::compare::{self, Tables};
use crate::server::pages::questions;
use crate::table::SaveFile;
use crate::text::Catalogue;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use std::io::{Cursor, Write};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;

/// Everything of the lesson as one zip: a table of all tables, and of each its debrief, its data and its record.
pub async fn export(Teaching { class, words, .. }: Teaching) -> Result<Response, Trouble> {
    let (tables, saves) = after::tables(&class).await?;
    let (answers, code) = class.lesson.read(|lesson| {
        let rows = questions::rows(lesson, &class.loaded.scenario.situation);
        (rows, lesson.code().to_owned())
    });
    // It takes a while, and other requests do not wait for it.
    let packed = tokio::task::spawn_blocking(move || pack(&files(&tables, &saves, &answers, &words)));
    let bytes = packed.await.map_err(Trouble::machine)?.map_err(Trouble::machine)?;
    let kind = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"lesson-{code}.zip\""),
        ),
    ];
    Ok((kind, bytes).into_response())
}

/// The files, by name.
fn files(tables: &Tables, saves: &[(u16, SaveFile)], answers: &Table, words: &Catalogue) -> Vec<(String, String)> {
    let mut files = vec![
        ("tables.csv".to_owned(), data::csv(&compare::rows(tables))),
        ("questions.csv".to_owned(), data::csv(answers)),
    ];
    for ((number, debrief), (_, save)) in tables.iter().zip(saves) {
        let teller = Teller::new(debrief, words);
        let folder = format!("table-{number}");
        files.push((format!("{folder}/debrief.html"), page::html(&teller)));
        files.push((format!("{folder}/debrief.json"), data::json(debrief)));
        files.push((format!("{folder}/record.json"), save.to_text()));
        let csv = data::tables(&teller).into_iter();
        files.extend(csv.map(|(name, table)| (format!("{folder}/{name}"), data::csv(&table))));
    }
    files
}

/// The files as a zip. They bear no date: it would tell when the lesson was.
fn pack(files: &[(String, String)]) -> ZipResult<Vec<u8>> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}
