//! Whole plays of every shipped game, written out for every viewer in every language: nothing is
//! without words, and no message goes wrong.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use std::sync::Arc;
use two_tables::negotiators::{Negotiator, RandomLegal, Temperament};
use two_tables::rules::action::{Act, Line};
use two_tables::rules::event::{Audience, Cause, Event, Fact};
use two_tables::rules::ids::{
    AnnexId, BanId, CategoryId, ChoiceId, ConstituencyId, CourseId, DispatchId, PartyId, PledgeId, RetaliationId,
    RiderId, Rung, ThirdPartyId,
};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::scenario::{Scenario, Situation};
use two_tables::rules::state::State;
use two_tables::rules::terms::{Clause, Terms};
use two_tables::rules::view::Viewer;
use two_tables::scenarios::{Library, Loaded};
use two_tables::table::{Seat, Table};
use two_tables::text::{Catalogue, Clerk, Papers, languages};

/// Every game of every shipped scenario.
fn games() -> Vec<Arc<Loaded>> {
    let library = Library::embedded();
    let games: Vec<_> = library
        .list()
        .into_iter()
        .flat_map(|listing| {
            let key = listing.key;
            listing.games.into_iter().map(move |game| (key.clone(), game))
        })
        .map(|(key, game)| library.load(&key, &game).unwrap_or_else(|error| panic!("{error}")))
        .collect();
    assert!(games.len() >= 4, "the shipped games were found");
    games
}

fn catalogues(loaded: &Loaded) -> Vec<Catalogue> {
    languages()
        .iter()
        .map(|language| {
            Catalogue::for_scenario(&language.tag, &loaded.texts, &loaded.scenario)
                .unwrap_or_else(|error| panic!("{}: {error}", loaded.info.listing.key))
        })
        .collect()
}

fn viewers(situation: &Situation) -> Vec<Viewer> {
    let mut viewers = vec![Viewer::Observer, Viewer::Instructor];
    viewers.extend(situation.party_ids().map(Viewer::Party));
    viewers
}

#[track_caller]
fn assert_words(text: &str) {
    assert!(!text.trim().is_empty() && !text.contains(['{', '}', '$']), "{text:?}");
}

#[track_caller]
fn assert_no_faults(catalogue: &Catalogue, loaded: &Loaded) {
    let faults = catalogue.faults();
    assert!(
        faults.is_empty(),
        "{} ({}), {}: {faults:?}",
        loaded.info.listing.key,
        loaded.info.game,
        catalogue.language()
    );
}

/// Writes every event for every viewer who may know it; says how many sentences there were.
fn write(catalogue: &Catalogue, scenario: &Scenario, events: &[Event]) -> usize {
    let mut sentences = 0;
    for viewer in viewers(&scenario.situation) {
        let mut papers = Papers::new();
        for event in events.iter().filter(|event| event.audience.admits(viewer)) {
            papers.learn(event);
            let clerk = catalogue.clerk(&scenario.situation, viewer).with(&papers);
            let text = clerk.event(event).expect("the viewer may know of it");
            assert_words(&text);
            sentences += 1;
            if let Some(line) = clerk.ledger(event) {
                assert_words(&line.what);
                assert_words(&line.because);
            }
        }
    }
    sentences
}

/// A play in which everybody does anything that is allowed.
fn random_play(scenario: &Scenario, world: u64) -> Vec<Event> {
    let (mut state, mut events) = State::begin(scenario, world);
    let mut rng = ChaCha8Rng::seed_from_u64(world);
    while state.ending.is_none() {
        let party = scenario
            .situation
            .party_ids()
            .find(|party| state.sealed[party.index()].is_none())
            .expect("somebody is asked for something");
        let view = state.view(scenario, Viewer::Party(party));
        let deed = RandomLegal.decide(&view, &mut rng).deed;
        state
            .apply_into(scenario, &Act { party, deed }, &mut events)
            .unwrap_or_else(|refusal| panic!("the menu admits it: {refusal}"));
    }
    events
}

#[test]
fn random_plays_are_told_from_beginning_to_end() {
    for loaded in games() {
        let plays: Vec<_> = (0..12).map(|world| random_play(&loaded.scenario, world)).collect();
        for catalogue in catalogues(&loaded) {
            let sentences: usize = plays
                .iter()
                .map(|events| write(&catalogue, &loaded.scenario, events))
                .sum();
            assert!(sentences > 100, "{sentences} sentences");
            assert_no_faults(&catalogue, &loaded);
        }
    }
}

#[test]
fn computers_reasons_are_told() {
    for loaded in games() {
        let scenario = Arc::new(loaded.scenario.clone());
        let manners = [Temperament::Cooperative, Temperament::Hard, Temperament::Cautious];
        let seats = scenario
            .situation
            .party_ids()
            .map(|party| Seat::practised(manners[party.index() % manners.len()]))
            .collect();
        let table = Table::open(Arc::clone(&scenario), 7, seats);
        assert!(table.is_over(), "computers play to the end");
        let record = table.save().record;
        let events: Vec<Event> = table.events(Viewer::Instructor, 0).cloned().collect();
        let papers: Papers = events.iter().collect();
        for catalogue in catalogues(&loaded) {
            write(&catalogue, &scenario, &events);
            let clerk = catalogue.clerk(&scenario.situation, Viewer::Observer).with(&papers);
            let mut reasons = 0;
            for reasoned in table.reasons() {
                for why in &reasoned.why {
                    assert_words(&clerk.why(record.acts[reasoned.act].party, why));
                    reasons += 1;
                }
            }
            assert!(reasons > 0, "somebody had a reason");
            assert_no_faults(&catalogue, &loaded);
        }
    }
}

#[test]
fn everything_in_a_shipped_scenario_has_a_name() {
    for loaded in games() {
        let scenario = &loaded.scenario;
        for catalogue in catalogues(&loaded) {
            let clerk = catalogue.clerk(&scenario.situation, Viewer::Instructor);
            for name in names(&clerk, scenario) {
                assert_words(&name);
            }
            assert_no_faults(&catalogue, &loaded);
        }
    }
}

/// Every name of a scenario, and the sentence of every clause that could be written.
fn names(clerk: &Clerk<'_>, scenario: &Scenario) -> Vec<String> {
    let situation = &scenario.situation;
    let mut names = Vec::new();
    for party in situation.party_ids() {
        names.extend([clerk.party(party), clerk.party_short(party), clerk.party_within(party)]);
        for constituency in 0..situation.party(party).constituencies.len() {
            let constituency = ConstituencyId::at(constituency);
            names.push(clerk.constituency(party, constituency));
            names.extend([true, false].map(|content| {
                clerk
                    .constituency_says(party, constituency, content)
                    .expect("each constituency speaks")
            }));
        }
    }
    for issue in situation.issue_ids() {
        names.push(clerk.issue(issue));
        for rung in 0..situation.issue(issue).options.len() {
            let rung = Rung::at(rung);
            names.extend([clerk.option(issue, rung), clerk.option_short(issue, rung)]);
            if rung > Rung(0) {
                let terms =
                    Terms::new(Instrument::Statement, [Clause::plain(issue, rung)], []).expect("one clause fits");
                names.extend(clerk.articles(&terms).into_iter().map(|article| article.text));
                names.extend(clerk.annex_lines(&terms));
            }
        }
    }
    for (item, annex) in situation.annex.iter().enumerate() {
        names.push(clerk.annex(AnnexId::at(item)));
        names.extend((0..annex.choices().len()).map(|choice| clerk.choice(AnnexId::at(item), ChoiceId::at(choice))));
    }
    for round in (0..situation.meetings.len()).filter_map(|round| u8::try_from(round).ok()) {
        names.extend([clerk.meeting(round), clerk.meeting_date(round)]);
    }
    for (course, written) in situation.courses.iter().enumerate() {
        names.push(clerk.course(CourseId::at(course)));
        let phases = (0..written.phases.len()).filter_map(|phase| u8::try_from(phase).ok());
        names.extend(phases.map(|phase| clerk.phase(CourseId::at(course), phase)));
    }
    names.extend((0..scenario.chronicle.len()).map(|id| clerk.dispatch(DispatchId::at(id))));
    names.extend((0..situation.pledges.len()).map(|id| clerk.pledge_spoken(PledgeId::at(id))));
    names.extend((0..situation.retaliations.len()).map(|id| clerk.retaliation_spoken(RetaliationId::at(id))));
    names.extend((0..situation.riders.len()).map(|id| clerk.rider_spoken(RiderId::at(id))));
    names.extend((0..situation.bans.len()).map(|id| clerk.ban(BanId::at(id))));
    names.extend((0..situation.third_parties.len()).map(|id| clerk.third_party(ThirdPartyId::at(id))));
    names.extend((0..situation.categories.len()).map(|id| clerk.category(CategoryId::at(id))));
    names.extend(
        (0..situation.inherited.len())
            .filter_map(|id| u8::try_from(id).ok())
            .map(|id| clerk.inherited(id)),
    );
    names
}

#[test]
fn scenarios_may_give_names_the_forms_that_sentences_ask_for() {
    // The two modules do not use each other; here their lists are held together.
    assert_eq!(two_tables::scenarios::texts::FORMS, two_tables::text::FORMS);
}

#[test]
fn french_contracts_articles_and_counts_nought_as_one() {
    let loaded = Library::embedded()
        .load("lisbon-to-chicago", "full")
        .unwrap_or_else(|error| panic!("{error}"));
    let words = Catalogue::for_scenario("fr", &loaded.texts, &loaded.scenario).expect("there are French texts");
    let told = |from, to| {
        let event = Event {
            audience: Audience::Public,
            fact: Fact::TrustChanged {
                from: PartyId(from),
                to: PartyId(to),
                change: -2,
                now: 38,
                cause: Cause::Line(PartyId(to), Line::Firm),
            },
        };
        let sentence = words.event(&loaded.scenario.situation, Viewer::Observer, &event);
        sentence.expect("all may know of it").replace('\u{a0}', " ")
    };
    assert_eq!(
        told(0, 1),
        "La confiance des États-Unis envers la Russie : \u{2212}2, désormais 38, parce que la Russie a parlé avec fermeté."
    );
    assert_eq!(
        told(2, 0),
        "La confiance de l’OTAN envers les États-Unis : \u{2212}2, désormais 38, parce que les États-Unis ont parlé avec fermeté."
    );
    let texts = |count: i64| words.get_with("home-count", &[("count", count.into())]);
    assert_eq!([0, 1, 2].map(texts), ["0 texte", "1 texte", "2 textes"]);
    assert_eq!(words.date("2010-11-20"), "20 novembre 2010");
    assert_eq!(words.date("2011-05-01"), "1er mai 2011");
    // Buttons name a party in short.
    let short = words.party_short(&loaded.scenario.situation, PartyId(0));
    assert_eq!(
        words.get_with("class-hand-back", &[("party", short.into())]),
        "Rendre la place des États-Unis"
    );
    assert_no_faults(&words, &loaded);
}

#[test]
fn russian_puts_names_into_cases_and_counts_as_russians_do() {
    let loaded = Library::embedded()
        .load("lisbon-to-chicago", "full")
        .unwrap_or_else(|error| panic!("{error}"));
    let words = Catalogue::for_scenario("ru", &loaded.texts, &loaded.scenario).expect("there are Russian texts");
    let event = Event {
        audience: Audience::Public,
        fact: Fact::TrustChanged {
            from: PartyId(0),
            to: PartyId(1),
            change: -2,
            now: 38,
            cause: Cause::Line(PartyId(1), Line::Firm),
        },
    };
    let told = |viewer| {
        let sentence = words.event(&loaded.scenario.situation, viewer, &event);
        sentence.expect("all may know of it").replace('\u{a0}', " ")
    };
    assert_eq!(
        told(Viewer::Party(PartyId(0))),
        "Ваше доверие к России: \u{2212}2, теперь 38, потому что Россия говорит твёрдо."
    );
    assert_eq!(
        told(Viewer::Party(PartyId(1))),
        "Доверие США к вам: \u{2212}2, теперь 38, потому что вы высказались твёрдо."
    );
    assert_eq!(
        told(Viewer::Observer),
        "Доверие США к России: \u{2212}2, теперь 38, потому что Россия говорит твёрдо."
    );
    let texts = |count: i64| words.get_with("home-count", &[("count", count.into())]);
    assert_eq!(
        [1, 2, 5, 11, 21, 24].map(texts),
        [
            "1 текст",
            "2 текста",
            "5 текстов",
            "11 текстов",
            "21 текст",
            "24 текста"
        ]
    );
    assert_eq!(words.date("2010-11-20").replace('\u{a0}', " "), "20 ноября 2010 г.");
    assert_no_faults(&words, &loaded);
}
