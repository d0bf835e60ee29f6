//! Standing instructions of a delegation: given by whoever binds it, followed when nobody acts, told to the seat.

use crate::base::{RUSSIA, US, schoolhouse};
use crate::class::{Host, Lesson};
use crate::rooms::{Room, desk, hurried, same, unhurried};
use serde_json::{Value, json};
use two_tables::negotiators::Temperament;
use two_tables::rules::action::{Deed, Move};
use two_tables::rules::event::Step;
use two_tables::rules::ids::{IssueId, PartyId, Rung};
use two_tables::rules::instrument::Instrument;
use two_tables::server::lesson::ParticipantId;
use two_tables::server::room::{Ask, By, Entry, Handover, Instructions, Orders, Power, Refusal};
use two_tables::table::Seat;

const ONE: ParticipantId = ParticipantId(1);
const TWO: ParticipantId = ParticipantId(2);

fn give(party: PartyId, by: ParticipantId, power: Power, instructions: &Instructions) -> Ask {
    Ask::Instruct {
        party,
        by,
        power,
        instructions: instructions.clone(),
    }
}

fn orders(initial: Option<i16>, at_most: &[(IssueId, Rung)], prompt: bool) -> Instructions {
    Instructions::Ours(Orders {
        initial,
        at_most: at_most.to_vec(),
        prompt,
    })
}

fn centre() -> IssueId {
    let situation = &schoolhouse().scenario.situation;
    let mut issues = situation.issue_ids();
    issues
        .find(|issue| situation.issue(*issue).key == "centre")
        .expect("there is a centre")
}

/// A draft of the United States lies on the table, and Russia has these instructions; the time of an exchange is over.
fn offered(instructions: &Instructions) -> (Room, Vec<Entry>) {
    let mut room = Room::open(&[US, RUSSIA], hurried());
    room.ask(&give(RUSSIA, TWO, Power::Binds, instructions))
        .expect("they fit");
    room.post(US, ONE, Power::Binds, desk(Instrument::Statement))
        .expect("it is open");
    room.hold(RUSSIA).expect("a hold is open");
    room.hold(US).expect("a hold is open");
    room.pass(60);
    let entries = room.ask(&Ask::Tick).expect("the clock may always ask");
    same(&room.play, &room.again());
    (room, entries)
}

fn initialled(entries: &[Entry]) -> bool {
    entries.iter().any(|entry| match entry {
        Entry::Done {
            act,
            by: By::Instructed,
            ..
        } => {
            matches!(&act.deed, Deed::Talk(talk) if matches!(talk.main, Move::Initial(_)))
        }
        _ => false,
    })
}

#[test]
fn a_draft_that_is_worth_enough_and_goes_not_too_far_is_initialled() {
    let (room, entries) = offered(&orders(Some(1), &[(centre(), Rung(1))], false));
    assert!(initialled(&entries), "{entries:?}");
    let done = room.play.done_for(RUSSIA);
    assert!(matches!(done[..], [(By::Instructed, _)]));
    for (instructions, why) in [
        (orders(Some(999), &[], false), "nothing is worth so much"),
        (orders(None, &[], false), "nothing is to be initialled"),
        (orders(Some(1), &[(centre(), Rung(0))], false), "nothing on this issue"),
    ] {
        let (room, entries) = offered(&instructions);
        assert!(!initialled(&entries), "{why}: {entries:?}");
        assert_eq!(room.step(), (0, Step::Exchange(2)), "but nobody waits");
    }
}

#[test]
fn the_seat_of_those_who_gave_orders_stays_theirs_and_what_was_done_is_told_until_they_act() {
    let mut room = Room::open(&[US, RUSSIA], hurried());
    room.ask(&give(RUSSIA, TWO, Power::Binds, &orders(None, &[], false)))
        .expect("they fit");
    for times in 1..=3 {
        room.hold(US).expect("a hold is open");
        room.pass(60);
        room.ask(&Ask::Tick).expect("the clock may always ask");
        assert_eq!(
            room.seat(RUSSIA),
            Seat::Person,
            "no computer after {times} silent steps"
        );
        assert_eq!(room.play.done_for(RUSSIA).len(), times);
    }
    assert!(room.play.done_for(US).is_empty());
    // They take it back: then it is as usual.
    room.ask(&give(RUSSIA, TWO, Power::Binds, &Instructions::Usual))
        .expect("at any time");
    assert_eq!(room.play.instructions(RUSSIA), &Instructions::Usual);
    same(&room.play, &room.again());
    for _ in 0..4 {
        room.pass(60);
        room.ask(&Ask::Tick).expect("the clock may always ask");
    }
    assert!(
        matches!(room.seat(RUSSIA), Seat::Computer { .. }),
        "silent again, now as usual"
    );
    room.ask(&Ask::Return { party: RUSSIA }).expect("they are back");
    while !matches!(room.step(), (_, Step::Exchange(_))) {
        room.pass(60);
        room.ask(&Ask::Tick).expect("the clock may always ask");
    }
    room.hold(RUSSIA).expect("a hold is open");
    assert!(room.play.done_for(RUSSIA).is_empty());
}

#[test]
fn a_computer_of_the_wished_temperament_takes_the_seat_with_the_first_silence() {
    for temperament in Temperament::ALL {
        let mut room = Room::open(&[US, RUSSIA], hurried());
        room.ask(&give(RUSSIA, TWO, Power::Binds, &Instructions::Computer(temperament)))
            .expect("it fits");
        room.hold(US).expect("a hold is open");
        assert_eq!(room.seat(RUSSIA), Seat::Person);
        room.pass(60);
        let entries = room.ask(&Ask::Tick).expect("the clock may always ask");
        assert!(matches!(room.seat(RUSSIA), Seat::Computer { temperament: taken, .. } if taken == temperament));
        assert!(entries.iter().any(|entry| matches!(
            entry,
            Entry::Handed {
                why: Handover::Instructed,
                ..
            }
        )));
        assert_eq!(room.step(), (0, Step::Exchange(1)));
        room.ask(&Ask::Return { party: RUSSIA }).expect("they are back");
        assert_eq!(room.seat(RUSSIA), Seat::Person);
        same(&room.play, &room.again());
    }
}

#[test]
fn whoever_wants_nobody_to_wait_is_ready_when_all_others_are() {
    let mut room = Room::open(&[US, RUSSIA], unhurried());
    room.ask(&give(RUSSIA, TWO, Power::Binds, &orders(None, &[], true)))
        .expect("they fit");
    room.hold(US).expect("a hold is open");
    assert_eq!(room.step(), (0, Step::Exchange(1)), "nobody waited");
    room.hold(RUSSIA).expect("they may act themselves");
    assert_eq!(room.step(), (0, Step::Exchange(1)), "the other seat is waited for");
    room.hold(US).expect("a hold is open");
    assert_eq!(room.step(), (0, Step::Exchange(2)));
    // Two seats that want it both do not run through a play by themselves.
    room.ask(&give(US, ONE, Power::Binds, &orders(None, &[], true)))
        .expect("they fit");
    let before = room.step();
    room.pass(600);
    room.ask(&Ask::Tick).expect("the clock may always ask");
    assert_eq!(room.step(), before);
    // Where somebody has suggested something, somebody is there.
    room.post(RUSSIA, TWO, Power::Suggests, desk(Instrument::Oral))
        .expect_err("the closing exchange has no new texts");
    same(&room.play, &room.again());
}

#[test]
fn only_whose_word_binds_gives_instructions() {
    let mut room = Room::open(&[US, RUSSIA], unhurried());
    let wish = orders(Some(3), &[], false);
    room.ask(&give(US, TWO, Power::Suggests, &wish))
        .expect("it may be wished for");
    assert_eq!(room.play.instructions(US), &Instructions::Usual);
    assert_eq!(room.play.wishes(US).len(), 1);
    room.ask(&give(US, ONE, Power::Binds, &wish)).expect("the head does it");
    assert_eq!((room.play.instructions(US), room.play.wishes(US)), (&wish, &[][..]));
    let majority = Power::Counts { needed: 2 };
    room.ask(&give(US, ONE, majority, &Instructions::Usual))
        .expect("one of two");
    room.ask(&give(US, ONE, majority, &Instructions::Usual))
        .expect("nobody counts twice");
    assert_eq!(room.play.instructions(US), &wish);
    room.ask(&give(US, TWO, majority, &Instructions::Usual))
        .expect("two of two");
    assert_eq!(room.play.instructions(US), &Instructions::Usual);
    same(&room.play, &room.again());
    for unfit in [
        orders(Some(1000), &[], false),
        orders(Some(1), &[(IssueId(99), Rung(0))], false),
        orders(Some(1), &[(centre(), Rung(99))], false),
        orders(Some(1), &[(centre(), Rung(1)), (centre(), Rung(0))], false),
    ] {
        assert_eq!(
            room.ask(&give(US, ONE, Power::Binds, &unfit)),
            Err(Refusal::Instructions)
        );
    }
}

#[test]
fn on_the_page_instructions_are_given_told_and_taken_back_without_a_script() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut head = lesson.student(&host, 1, 0);
    let mut second = lesson.student(&host, 1, 0);
    let mut other = lesson.student(&host, 1, 1);
    lesson.order("begin", &[]);
    assert!(head.get("/play").body.contains("href=\"/play/away\""));
    let most = format!("most-{}", centre().0);
    let typed = [
        ("mode", "ours"),
        ("points", "many"),
        (most.as_str(), "1"),
        ("prompt", "1"),
    ];
    let page = head.post("/play/away", &typed);
    assert_eq!(page.status, 409);
    assert_eq!(page.field("points").as_deref(), Some("many"), "what was typed stays");
    assert!(page.body.contains("id=\"points-wrong\"") && page.body.contains("<option value=\"1\" selected>"));
    assert!(page.body.contains("name=\"prompt\" value=\"1\" checked"));
    let fields = [("mode", "ours"), ("points", "5"), (most.as_str(), "1")];
    let page = second.post("/play/away", &fields);
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains("Wished for in the delegation") && page.body.contains("In force now"));
    let page = head.get("/play/away").body;
    assert!(page.contains("name=\"as\" value=\"2\""), "{page}");
    let page = head.post("/play/away", &[("as", "2")]).body;
    assert!(page.contains("if it is worth at least 5 points."), "{page}");
    assert!(
        !other.get("/play/away").body.contains("5 points"),
        "nobody else reads them"
    );
    for seat in [&mut head, &mut second] {
        let view: Value = serde_json::from_str(&seat.ask("GET", "/api/view", "").body).expect("JSON");
        assert_eq!(view["instructions"]["Ours"]["initial"], 5);
    }
    lesson.order("advance", &[("table", "1")]);
    let page = second.get("/play").body;
    assert!(
        page.contains("Nobody here acted in time, so your standing instructions did: "),
        "{page}"
    );
    assert!(
        other
            .get("/play")
            .body
            .contains("so the usual standing instructions did: ")
    );
    let page = head.post("/play/away", &[("mode", "usual")]).body;
    assert!(!page.contains("5 points"), "{page}");
    for (fields, status) in [
        (vec![("mode", "ours"), ("points", "1000")], 409),
        (vec![("mode", "ours"), (most.as_str(), "77")], 409),
        (vec![("mode", "ours"), (most.as_str(), "x")], 400),
        (vec![("mode", "computer"), ("temperament", "wild")], 400),
        (vec![("mode", "sometimes")], 400),
        (vec![("as", "99")], 409),
    ] {
        assert_eq!(head.post("/play/away", &fields).status, status, "{fields:?}");
    }
    let answer = head.send(
        "POST",
        "/api/instructions",
        &json!({ "instructions": { "Computer": "hard" } }),
    );
    assert_eq!(
        answer.body,
        "{\"became\":\"done\",\"instructions\":{\"Computer\":\"hard\"}}"
    );
    let answer = second.send("POST", "/api/instructions", &json!({ "instructions": "Usual" }));
    assert_eq!(
        answer.body,
        "{\"became\":\"suggested\",\"instructions\":{\"Computer\":\"hard\"}}"
    );
}
