//! What an adviser would do, in sentences: every act that a seat can do has some, in every language.

use super::negotiators::{Player, game, play};
use std::collections::BTreeSet;
use two_tables::negotiators::RandomLegal;
use two_tables::rules::action::{Deed, Move};
use two_tables::rules::ids::PartyId;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::Library;
use two_tables::text::{Catalogue, languages};

/// What kind of act it is.
fn kind(deed: &Deed) -> &'static str {
    match deed {
        Deed::Speak(_) => "speak",
        Deed::Talk(talk) => match talk.main {
            Move::Hold => "hold",
            Move::Table(..) => "table",
            Move::Amend(..) => "amend",
            Move::Initial(_) => "initial",
            Move::InitialIf(..) => "initial if",
            Move::Decline(..) => "decline",
            Move::Withdraw(_) => "withdraw",
        },
        Deed::Consult(_) => "consult",
        Deed::Persuade(..) => "persuade",
        Deed::Waive(_) => "waive",
        Deed::Decide(_) => "decide",
        Deed::Reply(_) => "reply",
        Deed::Attend(_) => "attend",
    }
}

#[test]
fn every_act_that_a_seat_can_do_is_advised_in_sentences() {
    let loaded = Library::embedded()
        .load("lisbon-to-chicago", "full")
        .expect("shipped scenarios are sound");
    let scenario = game("lisbon-to-chicago", "full");
    let mut seen = BTreeSet::new();
    for language in languages() {
        let texts = Catalogue::for_scenario(&language.tag, &loaded.texts, &scenario).expect("built-in texts are read");
        for world in 0..12 {
            let mut players: Vec<Player> = (0..3).map(|_| Box::new(RandomLegal) as Player).collect();
            play(&scenario, world, &mut players, |view, decision| {
                let Viewer::Party(party) = view.viewer else {
                    panic!("a seat decides")
                };
                let sentences = texts
                    .clerk(&scenario.situation, view.viewer)
                    .advised(party, view, &decision.deed);
                assert!(!sentences.is_empty(), "{:?} has no words", decision.deed);
                for text in &sentences {
                    assert!(!text.trim().is_empty(), "{:?}: an empty sentence", decision.deed);
                    assert!(
                        !text.contains(['{', '}', '$', '!']),
                        "{:?}: something is left unfilled in {text:?}",
                        decision.deed
                    );
                }
                seen.insert(kind(&decision.deed));
            });
        }
        assert_eq!(texts.faults(), Vec::<String>::new(), "language {}", language.tag);
    }
    assert_eq!(seen.len(), 14, "every kind of act came up: {seen:?}");
}

#[test]
fn a_text_that_is_advised_is_read_out_article_by_article() {
    use two_tables::rules::state::State;
    use two_tables::text::Papers;
    let loaded = Library::embedded()
        .load("schoolhouse", "full")
        .expect("shipped scenarios are sound");
    let scenario = loaded.scenario.clone();
    let texts = Catalogue::for_scenario("en", &loaded.texts, &scenario).expect("built-in texts are read");
    let (state, _) = State::begin(&scenario, 3);
    let view = state.view(&scenario, Viewer::Party(PartyId(0)));
    let papers = Papers::new();
    let clerk = texts.clerk(&scenario.situation, view.viewer).with(&papers);
    let mut tabled = 0;
    let mut players: Vec<Player> = (0..scenario.situation.party_count())
        .map(|_| Box::new(RandomLegal) as Player)
        .collect();
    play(&scenario, 3, &mut players, |view, decision| {
        let Deed::Talk(talk) = &decision.deed else { return };
        let Move::Table(terms, _) = &talk.main else { return };
        let Viewer::Party(party) = view.viewer else {
            panic!("a seat decides")
        };
        let sentences = clerk.advised(party, view, &decision.deed);
        for article in clerk.articles(terms) {
            assert!(
                sentences.contains(&article.text),
                "{:?} is in {sentences:?}",
                article.text
            );
        }
        assert!(sentences.contains(&clerk.form(terms)), "the form is in {sentences:?}");
        tabled += 1;
    });
    assert!(tabled > 0, "somebody tables a text");
}
