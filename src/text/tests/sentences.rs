//! Each value is written for each viewer, with and without papers.

use super::situation::{CENTRE, NATO, RUSSIA, STUDIES, TEXTS, TRANSIT, US, situation, terms};
use super::{samples, samples_of_facts, samples_of_reasons};
use crate::rules::action::{Discretion, Exit, Line, Reading, Readout, Share};
use crate::rules::constituency::Role;
use crate::rules::event::{Audience, Cause, Event, Fact};
use crate::rules::home::Estimate;
use crate::rules::ids::{ConstituencyId, DispatchId, PartySet, Rung};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::scenario::Layer;
use crate::rules::schedule::Level;
use crate::rules::state::{PledgeStatus, RetaliationStatus, Status};
use crate::rules::terms::Clause;
use crate::rules::view::Viewer;
use crate::text::{Catalogue, Papers, Word, languages};

const VIEWERS: [Viewer; 5] = [
    Viewer::Party(US),
    Viewer::Party(RUSSIA),
    Viewer::Party(NATO),
    Viewer::Observer,
    Viewer::Instructor,
];

fn catalogue(tag: &str) -> Catalogue {
    Catalogue::new(tag, Some(TEXTS))
        .expect("the test's texts parse")
        .with_dispatches([String::from("storm")])
}

fn catalogues() -> Vec<Catalogue> {
    languages().iter().map(|language| catalogue(&language.tag)).collect()
}

/// A sentence that a player may read: not empty, nothing left unfilled, one space between words.
#[track_caller]
fn assert_sentence(text: &str, of: &dyn std::fmt::Debug) {
    assert!(!text.trim().is_empty(), "{of:?} has no words");
    assert!(
        !text.contains(['{', '}', '$']),
        "{of:?}: something is left unfilled in {text:?}"
    );
    assert!(!text.contains("  "), "{of:?}: double space in {text:?}");
    assert!(!text.contains('!'), "{of:?}: {text:?} is loud");
}

#[track_caller]
fn assert_no_faults(catalogue: &Catalogue) {
    assert_eq!(
        catalogue.faults(),
        Vec::<String>::new(),
        "language {}",
        catalogue.language()
    );
}

#[test]
fn every_fact_has_a_sentence() {
    let situation = situation();
    let papers: Papers = samples_of_facts::facts()
        .into_iter()
        .map(|fact| Event {
            audience: Audience::Public,
            fact,
        })
        .collect::<Vec<_>>()
        .iter()
        .collect();
    for catalogue in catalogues() {
        for viewer in VIEWERS {
            let clerk = catalogue.clerk(&situation, viewer);
            for fact in samples_of_facts::facts() {
                for text in [clerk.fact(&fact), clerk.with(&papers).fact(&fact)] {
                    assert_sentence(&text, &fact);
                    assert!(text.ends_with(['.', '?']), "{fact:?}: {text:?} does not end");
                    assert!(
                        text.chars().next().is_some_and(|first| !first.is_lowercase()),
                        "{fact:?}: {text:?} begins small"
                    );
                }
            }
        }
        assert_no_faults(&catalogue);
    }
}

#[test]
fn every_cause_refusal_and_reason_has_words() {
    let situation = situation();
    for catalogue in catalogues() {
        for viewer in VIEWERS {
            let clerk = catalogue.clerk(&situation, viewer);
            for cause in samples::causes() {
                assert_sentence(&clerk.cause(cause), &cause);
            }
            for refusal in samples_of_reasons::refusals() {
                let text = clerk.refusal(refusal);
                assert_sentence(&text, &refusal);
                assert!(
                    text.matches(['.', ':', ';', ',']).count() > 1 || text.len() > 60,
                    "{refusal:?} says what was wrong and what would be right: {text:?}"
                );
            }
            for why in samples_of_reasons::whys() {
                assert_sentence(&clerk.why(US, &why), &why);
                assert_sentence(&catalogue.why_kind(why.kind()), &why);
            }
            for part in samples::parts() {
                for points in [-4, 0, 7] {
                    assert_sentence(&clerk.part(part, points), &part);
                }
            }
            for reason in samples::reasons() {
                assert_sentence(&clerk.reason(reason), &reason);
            }
            for question in samples::questions() {
                assert_sentence(&clerk.question(&question), &question);
            }
            for change in samples::changes() {
                assert_sentence(&clerk.change(change), &change);
            }
            for step in samples::steps() {
                assert_sentence(&clerk.step(step), &step);
            }
        }
        assert_no_faults(&catalogue);
    }
}

#[test]
fn every_word_has_a_message() {
    fn assert_words<W: Word + std::fmt::Debug>(catalogue: &Catalogue, words: impl IntoIterator<Item = W>) {
        for word in words {
            assert_sentence(&catalogue.word(word), &word);
        }
    }
    for catalogue in catalogues() {
        assert_words(&catalogue, Instrument::ALL);
        assert_words(&catalogue, [Wording::Plain, Wording::Ambiguous]);
        assert_words(&catalogue, [Level::Working, Level::Ministerial, Level::Summit]);
        assert_words(&catalogue, Line::ALL);
        assert_words(&catalogue, [Discretion::Informed, Discretion::Dark]);
        assert_words(&catalogue, samples::verdicts());
        assert_words(&catalogue, samples::outlooks());
        assert_words(&catalogue, [Role::Blocker, Role::Rider, Role::Bloc, Role::Objector]);
        assert_words(&catalogue, [Exit::Suspend, Exit::Resume, Exit::Leave]);
        assert_words(&catalogue, [Readout::Modest, Readout::Victory]);
        assert_words(&catalogue, [Reading::Wide, Reading::Narrow]);
        assert_words(&catalogue, [Share::All, Share::Mine, Share::Nothing]);
        assert_words(&catalogue, samples::endings());
        assert_words(&catalogue, samples::sent_back());
        assert_words(&catalogue, samples::stopped());
        let statuses = [Status::InForce, Status::Lapsed, Status::Left(US), Status::Superseded];
        assert_words(&catalogue, statuses);
        assert_words(
            &catalogue,
            [PledgeStatus::Open, PledgeStatus::Kept, PledgeStatus::Broken],
        );
        let threats = [
            RetaliationStatus::Waiting,
            RetaliationStatus::Triggered,
            RetaliationStatus::CarriedOut,
            RetaliationStatus::Dropped,
        ];
        assert_words(&catalogue, threats);
        assert_words(&catalogue, samples::steps());
        assert_words(&catalogue, Layer::ALL);
        for layer in Layer::ALL {
            assert_sentence(&catalogue.explain(layer).expect("each layer is explained"), &layer);
        }
        assert_no_faults(&catalogue);
    }
}

#[test]
fn everything_that_a_scenario_names_is_named() {
    let situation = situation();
    for catalogue in catalogues() {
        let clerk = catalogue.clerk(&situation, Viewer::Observer);
        let terms = terms(1, Some(0));
        let mut texts = vec![
            clerk.form(&terms),
            clerk.meeting(0),
            clerk.meeting_date(0),
            clerk.dispatch(DispatchId(0)),
            clerk.dispatch(DispatchId(5)),
            clerk.category(crate::rules::ids::CategoryId(0)),
            clerk.pledge_spoken(crate::rules::ids::PledgeId(0)),
            clerk.retaliation_spoken(crate::rules::ids::RetaliationId(0)),
            clerk.rider_spoken(crate::rules::ids::RiderId(0)),
            clerk.party_short(US),
            clerk.option_short(TRANSIT, Rung(1)),
        ];
        texts.extend(clerk.articles(&terms).into_iter().map(|article| article.text));
        texts.extend(clerk.annex_lines(&terms));
        for (guess, range, need) in [(50, 0, Some(50)), (-3, 8, Some(50)), (40, 2, None)] {
            let estimate = Estimate {
                constituency: ConstituencyId(0),
                guess,
                range,
                need,
            };
            texts.push(clerk.estimate(US, &estimate));
        }
        for text in &texts {
            assert_sentence(text, text);
        }
        assert_no_faults(&catalogue);
    }
}

#[test]
fn a_fact_is_told_to_those_who_may_know_it_and_addresses_them() {
    let situation = situation();
    let catalogue = catalogue("en");
    let event = Event {
        audience: Audience::Only(PartySet::only(US).with(RUSSIA)),
        fact: Fact::TrustChanged {
            from: US,
            to: RUSSIA,
            change: -2,
            now: 38,
            cause: Cause::Line(RUSSIA, Line::Firm),
        },
    };
    let told = |viewer| catalogue.event(&situation, viewer, &event);
    assert_eq!(
        told(Viewer::Party(US)).as_deref(),
        Some("Your trust in Russia: \u{2212}2, now 38, because Russia spoke firmly.")
    );
    assert_eq!(
        told(Viewer::Party(RUSSIA)).as_deref(),
        Some("The trust of the United States in you: \u{2212}2, now 38, because you spoke firmly.")
    );
    assert_eq!(told(Viewer::Party(NATO)), None);
    assert_eq!(told(Viewer::Observer), None);
    assert!(told(Viewer::Instructor).is_some());
}

#[test]
fn papers_are_named_by_their_matter() {
    let situation = situation();
    let catalogue = catalogue("en");
    let mut papers = Papers::new();
    for fact in samples_of_facts::facts() {
        papers.learn(&Event {
            audience: Audience::Public,
            fact,
        });
    }
    let clerk = catalogue.clerk(&situation, Viewer::Observer);
    assert_eq!(clerk.draft(crate::rules::ids::DraftId(2)), "draft 2");
    assert_eq!(
        clerk.with(&papers).draft(crate::rules::ids::DraftId(2)),
        "draft 2 (Transit and Notification centre)"
    );
    assert_eq!(clerk.draft(crate::rules::ids::DraftId(0x0301)), "private draft 1");
    let three = [TRANSIT, CENTRE, STUDIES].into_iter().collect();
    assert_eq!(clerk.issues(three), "Transit and 2 more");
}

#[test]
fn a_clause_is_written_as_it_is_worded() {
    let situation = situation();
    let catalogue = catalogue("en");
    let clerk = catalogue.clerk(&situation, Viewer::Observer);
    let mut clause = Clause::plain(TRANSIT, Rung(1));
    assert_eq!(clerk.clause(&clause), "Cargo may pass by ground.");
    clause.wording = Wording::Ambiguous;
    assert_eq!(clerk.clause(&clause), "Cargo may pass as agreed from time to time.");
    assert_eq!(clerk.clause(&Clause::plain(TRANSIT, Rung(2))), "Transit: by air.");
}

#[test]
fn dates_are_written_in_words() {
    let catalogue = catalogue("en");
    assert_eq!(catalogue.date("2010-11"), "November 2010");
    assert_eq!(catalogue.date("2010-11-20"), "20 November 2010");
    assert_eq!(catalogue.date("some day"), "some day");
}

#[test]
fn a_missing_message_is_noted_and_its_key_is_not_shown() {
    let catalogue = catalogue("en");
    let text = catalogue.get("no-such-message");
    assert!(!text.contains("no-such-message"));
    assert_eq!(catalogue.faults(), ["no message \"no-such-message\""]);
}

#[test]
fn an_unknown_language_and_a_broken_text_are_refused_with_a_reason() {
    let unknown = Catalogue::new("xx", None).expect_err("there is no such language");
    assert!(unknown.to_string().contains("\"xx\"") && unknown.to_string().contains("en"));
    let broken = Catalogue::new("en", Some("good = yes\nbad")).expect_err("the second line is no message");
    assert!(broken.to_string().contains("line 2"), "{broken}");
    let twice = Catalogue::new("en", Some("one = a\none = b")).expect_err("one key, two messages");
    assert!(twice.to_string().contains("\"one\""), "{twice}");
}
