//! Golden transcripts: one whole play of every shipped scenario as prose, reviewed by people. A scenario
//! without one, or one that reads differently, fails here.

use std::sync::Arc;
use two_tables::negotiators::Temperament;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::Library;
use two_tables::table::{Seat, Table};
use two_tables::text::{Catalogue, transcript};

#[test]
fn every_shipped_scenario_has_a_transcript_that_reads_as_it_was_reviewed() {
    let library = Library::embedded();
    let listings = library.list();
    assert!(!listings.is_empty());
    for listing in listings {
        let loaded = library
            .load(&listing.key, "full")
            .expect("every shipped scenario has a full game");
        let seats = [Temperament::Cooperative, Temperament::Cautious, Temperament::Mirroring].map(Seat::practised);
        let table = Table::open(Arc::new(loaded.scenario.clone()), 2010, seats.to_vec());
        assert!(table.is_over(), "computer negotiators play to the end by themselves");
        let words = Catalogue::for_scenario("en", &loaded.texts, &loaded.scenario).expect("shipped texts are whole");
        let events: Vec<_> = table.events(Viewer::Instructor, 0).cloned().collect();
        let told = transcript(&words, &loaded.scenario.situation, Viewer::Instructor, &events);
        insta::assert_snapshot!(listing.key.as_str(), told);
    }
}
