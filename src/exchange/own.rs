//! The program's own format: a domain with everything in it, as JSON.

use super::fault::{Malformed, Place};
use super::names;
use crate::analysis::Domain;
use serde::{Deserialize, Serialize};

/// The version that is written and read.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    two_tables_domain: u32,
    domain: Domain,
}

/// Whether a text says that it is one.
pub(super) fn is_known(text: &str) -> bool {
    text.trim_start().starts_with('{') && text.contains("\"two_tables_domain\"")
}

pub(super) fn import(file: &str, text: &str) -> Result<Domain, Malformed> {
    let read: File = serde_json::from_str(text).map_err(|error| {
        let place = Place::Line {
            line: error.line(),
            column: error.column(),
        };
        let what = error.to_string();
        Malformed::new(
            file,
            place,
            what.split(" at line ").next().unwrap_or_default().to_owned(),
        )
    })?;
    if read.two_tables_domain != VERSION {
        let version = read.two_tables_domain;
        return Err(Malformed::whole(
            file,
            format!("this is version {version}; this program reads version {VERSION}"),
        ));
    }
    names::checked(file, read.domain)
}

pub(super) fn write(domain: &Domain) -> String {
    let file = File {
        two_tables_domain: VERSION,
        domain: domain.clone(),
    };
    let text = serde_json::to_string_pretty(&file).expect("a checked domain has only finite numbers and text keys");
    format!("{text}\n")
}
