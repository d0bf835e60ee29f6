//! The shipped scenarios.

use two_tables::scenarios::Library;

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
    for listing in library.list() {
        for game in &listing.games {
            let loaded = library
                .load(&listing.key, game)
                .unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(loaded.scenario.situation.game, *game);
            assert_eq!(loaded.hash.len(), 64);
        }
    }
}
