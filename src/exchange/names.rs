//! Putting tables of names together: which options there are, and what a profile says of them.

use super::fault::Malformed;
use super::tree::At;
use crate::analysis::domain::{Domain, Profile, Semantics, Topic, Values};

/// A profile that counts as its numbers stand.
pub(super) fn plain(name: String, weights: Vec<f64>, evaluations: Vec<Vec<f64>>) -> Profile {
    Profile {
        name,
        semantics: Semantics::Negmas,
        weights,
        evaluations,
        pairs: Vec::new(),
        regions: Vec::new(),
        largest: 1.0,
        reservation: None,
        discount: 1.0,
    }
}

/// An issue whose options are listed by name.
pub(super) fn topic(name: &str, values: Vec<String>) -> Topic {
    Topic {
        name: name.to_owned(),
        values: Values::Named(values),
    }
}

/// The names of all options of an issue.
pub(super) fn options(topic: &Topic) -> Vec<String> {
    (0..topic.values.count())
        .map_while(|option| topic.values.name(option))
        .collect()
}

/// The evaluations in a table of options; each option has to be in it, and nothing else.
pub(super) fn evaluations(topic: &Topic, table: &At<'_>) -> Result<Vec<f64>, Malformed> {
    let mut found: Vec<Option<f64>> = vec![None; topic.values.count()];
    for (name, at) in table.entries()? {
        let option = topic
            .values
            .find(name)
            .ok_or_else(|| at.wrong(format!("issue “{}” has no option “{name}”", topic.name)))?;
        found[option] = Some(at.number()?);
    }
    let missing = |option: usize| {
        let name = topic.values.name(option).unwrap_or_default();
        table.wrong(format!("option “{name}” of issue “{}” is missing", topic.name))
    };
    found
        .into_iter()
        .enumerate()
        .map(|(option, worth)| worth.ok_or_else(|| missing(option)))
        .collect()
}

/// An issue of more options than can be analysed is refused before its options are listed.
pub(super) fn bounded(count: usize) -> bool {
    (1..=usize::from(u16::MAX)).contains(&count)
}

/// The domain, if everything in it fits.
pub(super) fn checked(file: &str, domain: Domain) -> Result<Domain, Malformed> {
    domain
        .check()
        .map_err(|flaw| Malformed::whole(file, flaw.to_string()))?;
    Ok(domain)
}
