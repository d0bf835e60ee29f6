//! What happens at a table of a class: time, several students in a seat, seats that computers keep, going back.

use crate::base::{RUSSIA, US, schoolhouse, settings};
use std::sync::Arc;
use two_tables::rules::action::{Deed, HomeDecision, Line, Move, OnRider, Speech, Talk};
use two_tables::rules::bounded::Bounded;
use two_tables::rules::event::Step;
use two_tables::rules::ids::{PartyId, PartySet, Rung};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::terms::{Clause, Terms};
use two_tables::rules::view::Viewer;
use two_tables::server::keeper::Book;
use two_tables::server::lesson::{ParticipantId, Timings};
use two_tables::server::millis::Millis;
use two_tables::server::room::{Ask, By, Entry, Handover, Play, Power, Refusal};
use two_tables::table::Seat;

const ONE: ParticipantId = ParticipantId(1);
const TWO: ParticipantId = ParticipantId(2);
const THREE: ParticipantId = ParticipantId(3);

/// A room with its log and its clock.
pub struct Room {
    pub play: Play,
    pub log: Vec<(Millis, Entry)>,
    pub now: Millis,
    timings: Timings,
}

impl Room {
    pub fn open(taken: &[PartyId], timings: Timings) -> Self {
        let mut room = Self {
            play: blank(timings),
            log: Vec::new(),
            now: Millis(1_000_000),
            timings,
        };
        let taken = taken.iter().copied().collect::<PartySet>();
        room.ask(&Ask::Open { taken }).expect("it was not open");
        room
    }

    pub fn ask(&mut self, ask: &Ask) -> Result<Vec<Entry>, Refusal> {
        let entries = self.play.decide(ask, self.now)?;
        for entry in &entries {
            self.play.enter(entry.clone(), self.now).expect("what was decided fits");
            self.log.push((self.now, entry.clone()));
        }
        Ok(entries)
    }

    pub fn post(&mut self, party: PartyId, by: ParticipantId, power: Power, deed: Deed) -> Result<Vec<Entry>, Refusal> {
        let seen = self.play.seen(Viewer::Party(party));
        self.ask(&Ask::Post {
            party,
            by,
            power,
            deed,
            seen,
        })
    }

    pub fn hold(&mut self, party: PartyId) -> Result<Vec<Entry>, Refusal> {
        self.post(party, ONE, Power::Binds, hold())
    }

    pub fn step(&self) -> (u8, Step) {
        let state = self.play.table().expect("it is open").state();
        (state.round, state.step)
    }

    pub fn seat(&self, party: PartyId) -> Seat {
        self.play.table().expect("it is open").seats()[party.index()]
    }

    pub fn pass(&mut self, seconds: u32) {
        self.now = self.now.plus(Millis::seconds(seconds));
    }

    /// The same room from its log alone.
    pub fn again(&self) -> Play {
        let mut play = blank(self.timings);
        for (at, entry) in &self.log {
            let text = serde_json::to_string(entry).expect("plain data");
            let entry = serde_json::from_str(&text).expect("what was written can be read");
            play.enter(entry, *at).expect("the log fits");
        }
        play
    }
}

pub fn blank(timings: Timings) -> Play {
    let scenario = Arc::new(schoolhouse().scenario.clone());
    Play::blank(scenario, 7, timings)
}

pub fn hold() -> Deed {
    Deed::Talk(Box::<Talk>::default())
}

/// Both seats want a centre with a desk.
pub fn desk(form: Instrument) -> Deed {
    let situation = &schoolhouse().scenario.situation;
    let centre = situation
        .issue_ids()
        .find(|issue| situation.issue(*issue).key == "centre")
        .expect("there is a centre");
    let terms = Terms::new(form, [Clause::plain(centre, Rung(1))], []).expect("one clause fits");
    Deed::Talk(Box::new(Talk {
        main: Move::Table(terms, two_tables::rules::action::Discretion::Informed),
        ..Talk::default()
    }))
}

pub fn unhurried() -> Timings {
    Timings::default()
}

pub fn hurried() -> Timings {
    settings(1).timings
}

pub fn same(one: &Play, other: &Play) {
    let (a, b) = (one.table().expect("open"), other.table().expect("open"));
    assert_eq!(a.state().hash(), b.state().hash());
    assert_eq!(a.seats(), b.seats());
    assert_eq!(one.clock(), other.clock());
    assert_eq!(one.by(), other.by());
    assert_eq!(one.moment(), other.moment());
    assert_eq!(a.reasons(), b.reasons());
}

#[test]
fn a_room_is_its_log() {
    let mut room = Room::open(&[US, RUSSIA], hurried());
    room.hold(US).expect("a hold is open");
    room.pass(5);
    room.ask(&Ask::Pause).expect("it runs");
    room.pass(50);
    room.ask(&Ask::Resume).expect("it was paused");
    room.post(RUSSIA, TWO, Power::Suggests, desk(Instrument::Statement))
        .expect("it may be suggested");
    room.pass(100);
    room.ask(&Ask::Tick).expect("the clock may always ask");
    room.ask(&Ask::Occupy {
        taken: PartySet::only(US),
    })
    .expect("seats can be set right");
    room.hold(US).expect("a hold is open");
    same(&room.play, &room.again());
    room.ask(&Ask::TakeBack).expect("there is something to take back");
    same(&room.play, &room.again());
}

#[test]
fn when_time_is_over_standing_instructions_act_and_nobody_waits() {
    let mut room = Room::open(&[US, RUSSIA], hurried());
    assert_eq!(room.step(), (0, Step::Exchange(0)));
    room.hold(US).expect("a hold is open");
    room.pass(59);
    assert_eq!(room.ask(&Ask::Tick), Ok(vec![]));
    assert_eq!(room.play.deadline(), Some(room.now.plus(Millis::seconds(1))));
    room.pass(1);
    let entries = room.ask(&Ask::Tick).expect("the clock may always ask");
    let [
        Entry::Done {
            act, by: By::Standing, ..
        },
    ] = &entries[..]
    else {
        panic!("{entries:?}");
    };
    assert_eq!(act.party, RUSSIA);
    assert_eq!(room.step(), (0, Step::Exchange(1)));
    assert_eq!(room.play.clock().left(room.now), Some(Millis::seconds(60)));
}

#[test]
fn a_silent_seat_is_kept_by_a_computer_until_somebody_acts_in_it() {
    let mut room = Room::open(&[US, RUSSIA], hurried());
    for _ in 0..2 {
        assert_eq!(room.seat(RUSSIA), Seat::Person);
        room.hold(US).expect("a hold is open");
        room.pass(60);
        room.ask(&Ask::Tick).expect("the clock may always ask");
    }
    assert!(matches!(room.seat(RUSSIA), Seat::Computer { .. }));
    assert_eq!(room.seat(US), Seat::Person);
    let handed = Entry::Handed {
        party: RUSSIA,
        seat: room.seat(RUSSIA),
        why: Handover::Silent,
    };
    assert!(room.log.iter().any(|(_, entry)| *entry == handed));
    // Somebody still sits there: setting seats right does not wake them.
    let both = [US, RUSSIA].into_iter().collect();
    assert_eq!(room.ask(&Ask::Occupy { taken: both }), Ok(vec![]));
    room.ask(&Ask::Return { party: RUSSIA }).expect("they are back");
    assert_eq!(room.seat(RUSSIA), Seat::Person);
    same(&room.play, &room.again());
}

#[test]
fn an_empty_seat_is_kept_by_a_computer_and_handed_to_whoever_comes() {
    let mut room = Room::open(&[US], unhurried());
    assert!(matches!(room.seat(RUSSIA), Seat::Computer { .. }));
    let entries = room.hold(US).expect("a hold is open");
    assert!(entries.len() >= 2, "the computer has acted too: {entries:?}");
    room.ask(&Ask::Occupy {
        taken: [US, RUSSIA].into_iter().collect(),
    })
    .expect("somebody came");
    assert_eq!(room.seat(RUSSIA), Seat::Person);
    room.ask(&Ask::Occupy {
        taken: PartySet::only(US),
    })
    .expect("they left");
    assert!(matches!(room.seat(RUSSIA), Seat::Computer { .. }));
    let step = room.step();
    room.ask(&Ask::Occupy { taken: PartySet::EMPTY })
        .expect("everybody left");
    assert_ne!(room.step().1, Step::Ended, "computers alone do not run to the end");
    assert!(room.step() >= step);
    same(&room.play, &room.again());
}

#[test]
fn a_play_of_computers_alone_moves_with_the_clock() {
    let mut room = Room::open(&[US], hurried());
    room.ask(&Ask::Occupy { taken: PartySet::EMPTY })
        .expect("everybody left");
    let mut steps = Vec::new();
    for _ in 0..60 {
        if room.step().1 == Step::Ended {
            break;
        }
        steps.push(room.step());
        room.pass(60);
        room.ask(&Ask::Tick).expect("the clock may always ask");
    }
    assert_eq!(room.step().1, Step::Ended);
    assert!(steps.len() >= 9, "{steps:?}");
    assert!(steps.is_sorted(), "{steps:?}");
    assert_eq!(room.play.deadline(), None);
    same(&room.play, &room.again());
}

#[test]
fn only_the_heads_word_binds_and_suggestions_are_done_when_time_is_over() {
    let mut room = Room::open(&[US, RUSSIA], hurried());
    room.post(US, TWO, Power::Suggests, desk(Instrument::Statement))
        .expect("it may be suggested");
    assert_eq!(room.play.proposals(US).len(), 1);
    assert!(room.play.proposals(RUSSIA).is_empty());
    assert!(room.play.table().expect("open").is_asked(US), "a suggestion is no act");
    room.pass(60);
    room.ask(&Ask::Tick).expect("the clock may always ask");
    assert!(room.play.by().contains(&By::Suggested(TWO)));
    let drafts = &room.play.table().expect("open").state().drafts;
    assert_eq!(drafts.len(), 1, "what was suggested was done");
    assert!(room.play.proposals(US).is_empty());
    assert_eq!(room.play.silent(US), 0);
}

#[test]
fn a_majority_is_more_than_half_for_the_same() {
    let mut room = Room::open(&[US, RUSSIA], unhurried());
    let counts = Power::Counts { needed: 2 };
    room.post(US, ONE, counts, hold()).expect("it counts");
    room.post(US, TWO, counts, desk(Instrument::Statement))
        .expect("it counts");
    // Saying it twice does not make two.
    room.post(US, ONE, counts, hold()).expect("it counts");
    assert!(room.play.table().expect("open").is_asked(US));
    room.post(US, THREE, counts, hold()).expect("it counts");
    assert!(!room.play.table().expect("open").is_asked(US));
    assert_eq!(room.play.by(), [By::Participant(THREE)]);
}

#[test]
fn what_the_rules_refuse_cannot_even_be_suggested() {
    let mut room = Room::open(&[US, RUSSIA], unhurried());
    let refused = room.post(US, TWO, Power::Suggests, desk(Instrument::Treaty));
    assert!(matches!(refused, Err(Refusal::Rule(_))), "{refused:?}");
    let speech = Deed::Speak(Speech {
        line: Line::Firm,
        ..Speech::default()
    });
    assert!(matches!(
        room.post(US, ONE, Power::Binds, speech),
        Err(Refusal::Rule(two_tables::rules::refusal::Refusal::WrongStep))
    ));
    assert!(room.log.len() == 1, "nothing was written down");
}

#[test]
fn what_was_decided_on_an_older_page_is_refused() {
    let mut room = Room::open(&[US, RUSSIA], unhurried());
    let seen = room.play.seen(Viewer::Party(US));
    let post = |seen| Ask::Post {
        party: US,
        by: ONE,
        power: Power::Binds,
        deed: hold(),
        seen,
    };
    room.ask(&post(seen)).expect("it is fresh");
    assert_eq!(room.ask(&post(seen)), Err(Refusal::Stale), "the same press once more");
    room.hold(RUSSIA).expect("a hold is open");
    assert_eq!(room.step().1, Step::Exchange(1));
    assert_eq!(
        room.ask(&post(seen)),
        Err(Refusal::Stale),
        "a page of the exchange before"
    );
    room.hold(US).expect("it is fresh");
}

#[test]
fn the_clock_stops_and_nobody_acts_meanwhile() {
    let mut room = Room::open(&[US, RUSSIA], hurried());
    room.pass(20);
    room.ask(&Ask::Pause).expect("it runs");
    assert_eq!(room.hold(US), Err(Refusal::Paused));
    assert_eq!(room.play.deadline(), None);
    room.pass(1000);
    assert_eq!(room.ask(&Ask::Tick), Ok(vec![]));
    assert_eq!(room.play.clock().left(room.now), Some(Millis::seconds(40)));
    room.ask(&Ask::Resume).expect("it was paused");
    assert_eq!(room.play.clock().left(room.now), Some(Millis::seconds(40)));
    room.ask(&Ask::Extend {
        more: Millis::seconds(60),
    })
    .expect("a minute more");
    assert_eq!(room.play.clock().left(room.now), Some(Millis::seconds(100)));
    assert_eq!(
        room.ask(&Ask::Extend {
            more: Millis::seconds(20_000)
        }),
        Err(Refusal::TooMuch)
    );
    room.hold(US).expect("it runs again");
}

#[test]
fn the_teacher_ends_a_step_once_however_often_the_button_is_pressed() {
    let mut room = Room::open(&[US, RUSSIA], unhurried());
    let seen = room.play.moment();
    room.ask(&Ask::Advance { seen }).expect("it is this step");
    assert_eq!(room.step(), (0, Step::Exchange(1)));
    assert_eq!(room.ask(&Ask::Advance { seen }), Err(Refusal::Stale));
}

#[test]
fn a_phase_is_taken_back_and_then_the_one_before() {
    let mut room = Room::open(&[US, RUSSIA], hurried());
    assert_eq!(room.ask(&Ask::TakeBack), Err(Refusal::NothingToTakeBack));
    let start = room.play.table().expect("open").state().hash();
    let exchanges = schoolhouse().scenario.situation.exchanges;
    room.post(US, ONE, Power::Binds, desk(Instrument::Statement))
        .expect("it is open");
    room.hold(RUSSIA).expect("a hold is open");
    let draft = room.play.table().expect("open").state().drafts[0].id;
    let initial = Deed::Talk(Box::new(Talk {
        main: Move::Initial(draft),
        ..Talk::default()
    }));
    room.hold(US).expect("a hold is open");
    room.post(RUSSIA, TWO, Power::Binds, initial)
        .expect("it can be initialled");
    for _ in 2..exchanges {
        room.hold(US).expect("a hold is open");
        room.hold(RUSSIA).expect("a hold is open");
    }
    assert_eq!(room.step(), (0, Step::Home));
    let home = room.play.table().expect("open").state().hash();
    let decide = Deed::Decide(Bounded::from_slice(&[(draft, HomeDecision::Submit(OnRider::Carry))]).expect("one fits"));
    room.post(US, ONE, Power::Binds, decide).expect("it can be submitted");
    room.pass(10);
    room.ask(&Ask::TakeBack).expect("one seat has decided");
    assert_eq!(room.play.table().expect("open").state().hash(), home);
    assert_eq!(
        room.play.clock().left(room.now),
        Some(Millis::seconds(60)),
        "the phase has its time again"
    );
    room.ask(&Ask::TakeBack).expect("before Home there were Talks");
    assert_eq!(room.play.table().expect("open").state().hash(), start);
    assert_eq!(room.seat(US), Seat::Person);
    same(&room.play, &room.again());
    room.hold(US).expect("the play goes on from there");
}

#[test]
fn whom_the_teacher_does_not_wait_for_was_not_silent() {
    for timings in [unhurried(), hurried()] {
        let mut room = Room::open(&[US, RUSSIA], timings);
        for _ in 0..4 {
            let seen = room.play.moment();
            room.ask(&Ask::Advance { seen }).expect("it is this step");
        }
        assert_eq!((room.seat(US), room.play.silent(US)), (Seat::Person, 0));
        same(&room.play, &room.again());
    }
}

#[test]
fn what_is_taken_back_was_no_silence() {
    let mut room = Room::open(&[US, RUSSIA], hurried());
    while room.seat(US) == Seat::Person {
        room.hold(RUSSIA).expect("it is asked");
        room.pass(60 * 60);
        room.ask(&Ask::Tick).expect("a tick is never refused");
    }
    assert_eq!(room.play.handed_for(US), Some(Handover::Silent));
    room.ask(&Ask::TakeBack).expect("something was done");
    assert_eq!((room.seat(US), room.play.handed_for(US)), (Seat::Person, None));
    // What the teacher gave to a computer stays there.
    room.ask(&Ask::Hand {
        party: US,
        computer: true,
    })
    .expect("the teacher may");
    assert_eq!(room.play.handed_for(US), Some(Handover::Teacher));
    room.hold(RUSSIA).expect("it is asked");
    room.ask(&Ask::TakeBack).expect("something was done");
    assert!(matches!(room.seat(US), Seat::Computer { .. }));
    same(&room.play, &room.again());
}

#[test]
fn the_teacher_hands_a_seat_over_and_back() {
    let mut room = Room::open(&[US, RUSSIA], unhurried());
    room.ask(&Ask::Hand {
        party: US,
        computer: true,
    })
    .expect("the teacher may");
    assert!(matches!(room.seat(US), Seat::Computer { .. }));
    assert!(!room.play.table().expect("open").is_asked(US), "the computer has acted");
    room.ask(&Ask::Hand {
        party: US,
        computer: false,
    })
    .expect("the teacher may");
    assert_eq!(room.seat(US), Seat::Person);
    let nobody = PartyId(7);
    assert_eq!(
        room.ask(&Ask::Hand {
            party: nobody,
            computer: true
        }),
        Err(Refusal::NoSuchSeat)
    );
    same(&room.play, &room.again());
}
