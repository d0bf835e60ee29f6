//! What a text is worth to a seat, as far as the seat can say.

use super::negotiators::game;
use std::collections::BTreeSet;
use std::sync::Arc;
use two_tables::adviser::worth;
use two_tables::rules::ids::Rung;
use two_tables::rules::instrument::Instrument;
use two_tables::rules::scenario::Layer;
use two_tables::rules::terms::{Clause, Terms};
use two_tables::rules::view::Viewer;
use two_tables::table::{Seat, Table};

/// R9.7: a clause in a form below its option's lowest form pays nothing, and its text is worth no more than that.
#[test]
fn a_form_that_is_too_loose_for_a_clause_makes_it_worth_nothing() {
    let mut seen = BTreeSet::new();
    for key in ["schoolhouse", "lisbon-to-chicago", "one-sitting"] {
        let scenario = game(key, "full");
        let situation = &scenario.situation;
        let seats = situation.party_ids().map(|_| Seat::Person).collect();
        let table = Table::open(Arc::new(scenario.clone()), 7, seats);
        for party in situation.party_ids() {
            let view = table.view(Viewer::Party(party));
            let own = view.me().expect("a party has a seat");
            for issue in situation.issue_ids() {
                for place in 1..situation.issue(issue).options.len() {
                    let (clause, option) = (Clause::plain(issue, Rung::at(place)), Rung::at(place));
                    for form in Instrument::ALL {
                        let lowest = situation.option(issue, option).lowest_form;
                        let pays = form >= lowest || !situation.has(Layer::FollowThrough);
                        let told = worth::too_loose(situation, issue, option, form);
                        assert_eq!(told, (!pays).then_some(lowest), "{key} {issue:?} {option:?} {form:?}");
                        let points = worth::clause_points(&view, own, &clause, form);
                        let in_form = worth::option_points(&view, own, issue, option, form);
                        assert_eq!(points, if pays { in_form } else { 0 });
                        let text = Terms {
                            clauses: std::iter::once(clause).collect(),
                            instrument: form,
                            ..Terms::default()
                        };
                        if !pays {
                            assert_eq!(
                                worth::text_points(&view, own, &text),
                                0,
                                "{key} {issue:?} {option:?} {form:?}"
                            );
                        }
                        seen.insert((key, pays));
                    }
                }
            }
        }
    }
    let both = [
        ("lisbon-to-chicago", false),
        ("schoolhouse", false),
        ("schoolhouse", true),
        ("one-sitting", true),
    ];
    assert!(both.iter().all(|one| seen.contains(one)) && !seen.contains(&("one-sitting", false)));
}
