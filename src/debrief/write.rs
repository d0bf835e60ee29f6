//! A debrief as a folder: all of it, or nothing.

use super::pictures::Teller;
use super::{Debrief, data, page};
use crate::text::Catalogue;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The name of the page.
pub const PAGE: &str = "debrief.html";
/// The name of the data.
pub const JSON: &str = "debrief.json";

/// Why a debrief could not be written; nothing has changed on the disk then.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The place is taken by something that is not a debrief.
    #[error("{} holds something else ({found}); name a new or an empty folder", folder.display())]
    Taken {
        /// The folder.
        folder: PathBuf,
        /// The first strange name in it.
        found: String,
    },
    /// The path is no folder.
    #[error("{} is a file; name a folder", .0.display())]
    NotAFolder(PathBuf),
    /// The disk refused.
    #[error("{} can't be written: {source}", path.display())]
    Disk {
        /// What was being written.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Writes the page, the tables and the data of a debrief into a folder, and gives the page's path.
///
/// The folder is made, or an earlier debrief in it is replaced. Everything is written beside it
/// first and moved into place at the end, so that a failure leaves what was there.
///
/// # Errors
/// Why it could not be written.
pub fn write(debrief: &Debrief, catalogue: &Catalogue, folder: &Path) -> Result<PathBuf, WriteError> {
    let teller = Teller::new(debrief, catalogue);
    let mut files = vec![
        (PAGE.to_owned(), page::html(&teller)),
        (JSON.to_owned(), data::json(debrief)),
    ];
    files.extend(
        data::tables(&teller)
            .into_iter()
            .map(|(name, table)| (name.to_owned(), data::csv(&table))),
    );
    check(folder, &files)?;

    let disk = |path: &Path| {
        let path = path.to_owned();
        move |source| WriteError::Disk { path, source }
    };
    let fresh = beside(folder, "new");
    let old = beside(folder, "old");
    let filled = fill(&fresh, &files);
    if let Err(error) = filled {
        let _ = fs::remove_dir_all(&fresh);
        return Err(error);
    }
    let had_one = folder.exists();
    if had_one {
        fs::rename(folder, &old).map_err(disk(folder)).inspect_err(|_| {
            let _ = fs::remove_dir_all(&fresh);
        })?;
    }
    if let Err(source) = fs::rename(&fresh, folder) {
        if had_one {
            let _ = fs::rename(&old, folder);
        }
        let _ = fs::remove_dir_all(&fresh);
        return Err(disk(folder)(source));
    }
    if had_one {
        // The new debrief stands; what is left of the old one does no harm.
        let _ = fs::remove_dir_all(&old);
    }
    Ok(folder.join(PAGE))
}

/// Whether the folder is free, or holds an earlier debrief and nothing else.
fn check(folder: &Path, files: &[(String, String)]) -> Result<(), WriteError> {
    if folder.is_file() {
        return Err(WriteError::NotAFolder(folder.to_owned()));
    }
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !files.iter().any(|(own, _)| *own == name) {
            return Err(WriteError::Taken {
                folder: folder.to_owned(),
                found: name,
            });
        }
    }
    Ok(())
}

fn fill(folder: &Path, files: &[(String, String)]) -> Result<(), WriteError> {
    let disk = |path: &Path| {
        let path = path.to_owned();
        move |source| WriteError::Disk { path, source }
    };
    fs::create_dir_all(folder).map_err(disk(folder))?;
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).map_err(disk(&path))?;
    }
    Ok(())
}

/// A hidden sibling of a folder, on the same disk.
fn beside(folder: &Path, what: &str) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    folder.with_file_name(format!(".{name}.{what}-{}", std::process::id()))
}
