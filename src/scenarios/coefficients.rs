//! Numbers of the model by name: what a file may change, within which bounds.

use super::fault::{Fault, Thing};
use super::file::CoefficientFile;
use super::keyed::Keyed;
use crate::rules::coefficients::Coefficients;
use serde_json::{Map, Value};

/// The least that these can be, where it isn't 0: below, the rules would have nothing to go by.
const AT_LEAST_ONE: [&str; 8] = [
    "confidence_gap",
    "draft_life",
    "drafts_per_sponsor",
    "fallow_rounds",
    "health",
    "submissions",
    "waiver_rounds",
    "collapse_tension",
];

/// The most that these can be, where it isn't 100.
const AT_MOST: [(&str, i64); 6] = [
    ("attention", 12),
    ("submissions", 8),
    ("drafts_per_sponsor", 8),
    ("health", 9),
    ("fallow_rounds", 9),
    ("discount_per_mille", 1000),
];

/// The rulebook's numbers, by name.
fn usual() -> Map<String, Value> {
    match serde_json::to_value(Coefficients::default()) {
        Ok(Value::Object(map)) => map,
        other => unreachable!("coefficients are written as a map: {other:?}"),
    }
}

/// The names of all coefficients.
#[must_use]
pub fn names() -> Vec<String> {
    usual().keys().cloned().collect()
}

/// What is wrong with one number of a file, if anything.
pub(super) fn fault(name: &str, given: &CoefficientFile) -> Option<Fault> {
    let usual = usual();
    let Some(default) = usual.get(name) else {
        return Some(Fault::UnknownName {
            thing: Thing::Coefficient,
            name: name.to_owned(),
            known: usual.keys().cloned().collect(),
        });
    };
    let count = default.as_array().map_or(1, Vec::len);
    let numbers = match (given, default) {
        (CoefficientFile::One(number), Value::Number(_)) => std::slice::from_ref(number),
        (CoefficientFile::Row(row), Value::Array(_)) if row.len() == count => row.as_slice(),
        _ => {
            return Some(Fault::Row {
                name: name.to_owned(),
                count,
            });
        }
    };
    let (low, high) = bounds(name, &usual);
    let value = *numbers.iter().find(|number| !(low..=high).contains(*number))?;
    Some(Fault::OutOfBounds {
        what: "this coefficient",
        value,
        low,
        high,
    })
}

/// The bounds of a coefficient: −100 to 100 where it may be negative, else 0 to 100.
fn bounds(name: &str, usual: &Map<String, Value>) -> (i64, i64) {
    let mut probe = usual.clone();
    if let Some(value) = probe.get_mut(name) {
        match value {
            Value::Array(row) => row.iter_mut().for_each(|number| *number = (-1).into()),
            _ => *value = (-1).into(),
        }
    }
    let signed = serde_json::from_value::<Coefficients>(Value::Object(probe)).is_ok();
    let low = if signed {
        -100
    } else {
        i64::from(AT_LEAST_ONE.contains(&name))
    };
    let high = AT_MOST
        .iter()
        .find(|(other, _)| *other == name)
        .map_or(100, |(_, most)| *most);
    (low, high)
}

/// The coefficients of a game: its own before the scenario's before the rulebook's. Numbers that do
/// not fit have been reported; here they are passed over.
#[must_use]
pub(super) fn merged(scenario: &Keyed<CoefficientFile>, game: &Keyed<CoefficientFile>) -> Coefficients {
    let mut map = usual();
    for (name, given) in scenario.iter().chain(game.iter()) {
        if fault(name, given).is_none() {
            let value = match given {
                CoefficientFile::One(number) => Value::from(*number),
                CoefficientFile::Row(row) => Value::from(row.clone()),
            };
            map.insert(name.to_owned(), value);
        }
    }
    serde_json::from_value(Value::Object(map)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_games_number_goes_before_the_scenarios() {
        let scenario = Keyed(vec![
            ("attention".to_owned(), CoefficientFile::One(4)),
            ("capital".to_owned(), CoefficientFile::One(5)),
        ]);
        let game = Keyed(vec![("attention".to_owned(), CoefficientFile::One(2))]);
        let merged = merged(&scenario, &game);
        assert_eq!((merged.attention, merged.capital), (2, 5));
        assert_eq!(merged.slips, Coefficients::default().slips);
    }

    #[test]
    fn numbers_that_do_not_fit_are_named() {
        assert_eq!(fault("trust_lapse", &CoefficientFile::One(-5)), None);
        assert_eq!(fault("support_form", &CoefficientFile::Row(vec![0, 0, -4, -8])), None);
        let code = |name: &str, given| fault(name, &given).map(|fault| fault.code());
        assert_eq!(code("attention", CoefficientFile::One(-1)), Some("out_of_bounds"));
        assert_eq!(code("confidence_gap", CoefficientFile::One(0)), Some("out_of_bounds"));
        assert_eq!(code("trust_lapse", CoefficientFile::One(-101)), Some("out_of_bounds"));
        assert_eq!(code("support_form", CoefficientFile::One(1)), Some("row"));
        assert_eq!(code("capital", CoefficientFile::Row(vec![1])), Some("row"));
        assert_eq!(code("atention", CoefficientFile::One(1)), Some("unknown_name"));
    }

    #[test]
    fn every_usual_number_is_within_its_own_bounds() {
        for (name, value) in usual() {
            let given = match value {
                Value::Array(row) => CoefficientFile::Row(row.iter().filter_map(Value::as_i64).collect()),
                value => CoefficientFile::One(value.as_i64().unwrap_or(i64::MAX)),
            };
            assert_eq!(fault(&name, &given), None, "{name}");
        }
    }
}
