//! The shipped scenarios.

use two_tables::rules::open::is_well_formed;
use two_tables::scenarios::{Library, LoadError};

#[test]
fn the_shipped_scenarios_are_clean() {
    let library = Library::embedded();
    let reports = library.reports();
    assert!(!reports.is_empty(), "nothing is shipped");
    for report in reports {
        assert!(report.is_clean(), "{}\n{report}", report.checked);
    }
}

#[test]
fn every_game_of_every_shipped_scenario_loads() {
    let library = Library::embedded();
    let keys: Vec<String> = library.list().into_iter().map(|listing| listing.key).collect();
    assert_eq!(keys, ["schoolhouse", "one-sitting", "lisbon-to-chicago", "blank"]);
    for listing in library.list() {
        for game in &listing.games {
            let loaded = library
                .load(&listing.key, game)
                .unwrap_or_else(|error| panic!("{error}"));
            let situation = &loaded.scenario.situation;
            assert_eq!((&situation.key, &situation.game), (&listing.key, game));
            assert_eq!(loaded.hash.len(), 64);
            assert_eq!(loaded.hash, two_tables::rules::record::scenario_hash(&loaded.scenario));
            assert_eq!(loaded.scenario.confidential.len(), situation.parties.len());
            for inherited in &situation.inherited {
                assert!(is_well_formed(situation, &inherited.terms), "{} {game}", listing.key);
            }
        }
    }
}

#[test]
fn what_is_not_on_the_shelf_is_named_with_what_is() {
    let library = Library::embedded();
    let Err(LoadError::Unknown(fault)) = library.load("schoolhose", "full") else {
        panic!("there is no such scenario")
    };
    assert_eq!(fault.mend(), "did you mean “schoolhouse”?");
    let Err(LoadError::Unknown(fault)) = library.load("schoolhouse", "fall") else {
        panic!("there is no such game")
    };
    assert_eq!(fault.mend(), "did you mean “full”?");
}
