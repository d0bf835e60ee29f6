//! Who is in a lesson, where they sit, what they may do.

use crate::base::{RUSSIA, US, lesson, settings};
use std::collections::BTreeSet;
use two_tables::server::keeper::Book;
use two_tables::server::lesson::{
    Ask, Assignment, Audience, Binding, JoinCode, Lesson, NICKNAMES, ParticipantId, PersonalCode, Place, Refusal, Role,
    Settings, Stage, Timings, Unusable,
};
use two_tables::server::millis::Millis;
use two_tables::server::room::Power;
use two_tables::server::secret::{Hash, Secret};

const NOW: Millis = Millis(1000);

fn tell(lesson: &mut Lesson, ask: &Ask) -> Result<(), Refusal> {
    for fact in lesson.decide(ask, NOW)? {
        lesson.enter(fact, NOW).expect("what was decided fits");
    }
    Ok(())
}

fn join(lesson: &mut Lesson, name: &str) -> ParticipantId {
    let ask = Ask::Join {
        token: Hash::of(name),
        reentry: Hash::of(&format!("{name}-again")),
        draw: 5,
        parties: 2,
    };
    tell(lesson, &ask).expect("joining is open");
    lesson.participants().last().expect("somebody joined").id
}

fn sit(lesson: &mut Lesson, id: ParticipantId, place: Place) -> Result<(), Refusal> {
    tell(lesson, &Ask::Sit { id, place, parties: 2 })
}

const fn place(table: u16, party: two_tables::rules::ids::PartyId) -> Place {
    Place { table, party }
}

#[test]
fn codes_have_no_look_alikes_and_forgive_how_they_are_typed() {
    let code = JoinCode::draw([0, 1, 22, 23, 46]);
    assert_eq!(code.as_str(), "34Y33");
    assert_eq!(JoinCode::parse(" 34-y33 "), Some(code.clone()));
    assert_eq!(code.to_string(), "34 Y33");
    for bad in ["34Y3", "34Y333", "34Y3O", "34Y3é", "", "34Y30"] {
        assert_eq!(JoinCode::parse(bad), None, "{bad}");
    }
    for sign in "0O1IL2Z5S8BUV".chars() {
        assert_eq!(JoinCode::parse(&format!("{sign}3333")), None);
    }
    let personal = PersonalCode::draw([1; 7]);
    assert_eq!(personal.to_string(), "444-4444");
    assert!(PersonalCode::parse("444 4444").is_some_and(|typed| typed.hash().equals(&personal.hash())));
}

#[test]
fn secrets_are_kept_as_hashes_and_nothing_equals_nothing() {
    let secret = Secret::draw().expect("there are random numbers");
    assert!(Hash::of(secret.as_str()).equals(&secret.hash()));
    assert!(!Hash::of("another").equals(&secret.hash()));
    assert!(!Hash::default().equals(&Hash::default()));
    let kept = serde_json::to_string(&secret.hash()).expect("it is a text");
    assert!(!kept.contains(secret.as_str()));
    assert!(!Lesson::default().is_teacher(&Hash::default()));
}

#[test]
fn everybody_has_a_nickname_of_their_own() {
    let mut lesson = lesson(settings(40));
    let count = NICKNAMES + 7;
    for number in 0..count {
        join(&mut lesson, &number.to_string());
    }
    let names: BTreeSet<_> = lesson.participants().map(|participant| participant.nickname).collect();
    assert_eq!(names.len(), count as usize);
    assert!(names.iter().all(|name| (1..=NICKNAMES).contains(&name.word)));
}

#[test]
fn a_device_opens_its_own_student_only_and_a_personal_code_brings_back() {
    let mut lesson = lesson(settings(1));
    let (one, other) = (join(&mut lesson, "one"), join(&mut lesson, "other"));
    assert!(lesson.is_participant(one, &Hash::of("one")));
    assert!(!lesson.is_participant(other, &Hash::of("one")));
    let back = lesson
        .with_personal_code(&Hash::of("one-again"))
        .map(|participant| participant.id);
    assert_eq!(back, Some(one));
    let token = Hash::of("phone");
    tell(
        &mut lesson,
        &Ask::Reenter {
            id: one,
            token: token.clone(),
        },
    )
    .expect("there is room for a device");
    assert!(lesson.is_participant(one, &token) && lesson.is_participant(one, &Hash::of("one")));
    tell(&mut lesson, &Ask::Remove { id: one }).expect("they are there");
    assert!(!lesson.is_participant(one, &token));
    assert!(lesson.with_personal_code(&Hash::of("one-again")).is_none());
    assert!(lesson.is_participant(other, &Hash::of("other")));
    assert!(lesson.is_teacher(&Hash::of("teacher")) && !lesson.is_teacher(&Hash::of("one")));
    let new = Hash::of("new");
    tell(&mut lesson, &Ask::ChangeTeacher { teacher: new.clone() }).expect("it is open");
    assert!(lesson.is_teacher(&new) && !lesson.is_teacher(&Hash::of("teacher")));
}

#[test]
fn a_teacher_has_several_devices_and_of_too_many_the_oldest_goes() {
    let mut lesson = lesson(settings(1));
    for number in 1..8 {
        let teacher = Hash::of(&format!("device-{number}"));
        tell(&mut lesson, &Ask::AddTeacher { teacher }).expect("it is open");
    }
    assert!(lesson.is_teacher(&Hash::of("teacher")) && lesson.is_teacher(&Hash::of("device-7")));
    let teacher = Hash::of("device-8");
    tell(&mut lesson, &Ask::AddTeacher { teacher }).expect("it is open");
    assert!(!lesson.is_teacher(&Hash::of("teacher")), "the oldest of nine goes");
    assert!((1..=8).all(|number| lesson.is_teacher(&Hash::of(&format!("device-{number}")))));
    // A log from before there were several says that the teacher has another link, instead of all.
    let old = Hash::of("old");
    let line = format!(
        r#"{{"teacher_changed":{{"teacher":{}}}}}"#,
        serde_json::to_string(&old).expect("a hash is written")
    );
    let fact = serde_json::from_str(&line).expect("an old line is read");
    lesson.enter(fact, NOW).expect("it fits");
    assert!(lesson.is_teacher(&old) && !lesson.is_teacher(&Hash::of("device-8")));
}

#[test]
fn seats_have_their_places_and_no_more() {
    let mut lesson = lesson(Settings {
        places: 1,
        ..settings(1)
    });
    let (one, other) = (join(&mut lesson, "one"), join(&mut lesson, "other"));
    sit(&mut lesson, one, place(1, US)).expect("it is free");
    assert_eq!(sit(&mut lesson, other, place(1, US)), Err(Refusal::SeatFull));
    assert_eq!(sit(&mut lesson, other, place(2, US)), Err(Refusal::NoSuchPlace));
    assert_eq!(sit(&mut lesson, other, place(0, US)), Err(Refusal::NoSuchPlace));
    let nowhere = place(1, two_tables::rules::ids::PartyId(2));
    assert_eq!(sit(&mut lesson, other, nowhere), Err(Refusal::NoSuchPlace));
    tell(&mut lesson, &Ask::LockSeats(true)).expect("the teacher may");
    assert_eq!(sit(&mut lesson, other, place(1, RUSSIA)), Err(Refusal::SeatsLocked));
    let ask = Ask::Move {
        id: other,
        place: Some(place(1, RUSSIA)),
        parties: 2,
    };
    tell(&mut lesson, &ask).expect("the teacher may still move somebody");
    assert!(lesson.is_taken(1, RUSSIA));
    tell(&mut lesson, &Ask::LockJoining(true)).expect("the teacher may");
    let ask = Ask::Join {
        token: Hash::of("x"),
        reentry: Hash::of("y"),
        draw: 0,
        parties: 2,
    };
    assert_eq!(tell(&mut lesson, &ask), Err(Refusal::JoiningLocked));
}

#[test]
fn whoever_has_no_seat_when_it_begins_is_given_the_emptiest() {
    let mut lesson = lesson(settings(2));
    let ids: Vec<ParticipantId> = (0..5).map(|number| join(&mut lesson, &number.to_string())).collect();
    sit(&mut lesson, ids[0], place(2, RUSSIA)).expect("it is free");
    tell(&mut lesson, &Ask::Begin { parties: 2 }).expect("it can begin");
    assert_eq!(lesson.stage(), Stage::Playing);
    let mut seats: Vec<_> = lesson
        .participants()
        .map(|participant| participant.place.expect("all sit"))
        .collect();
    seats.sort();
    let all = [
        place(1, US),
        place(1, US),
        place(1, RUSSIA),
        place(2, US),
        place(2, RUSSIA),
    ];
    assert_eq!(seats, all);
    let roles: BTreeSet<_> = lesson
        .delegation(place(1, US))
        .participants()
        .iter()
        .map(|participant| participant.role)
        .collect();
    assert_eq!(roles.len(), 2, "each has a part of their own");
    assert_eq!(tell(&mut lesson, &Ask::Begin { parties: 2 }), Err(Refusal::WrongStage));
    tell(&mut lesson, &Ask::OpenDebrief).expect("it plays");
    assert_eq!(lesson.stage(), Stage::Debrief);
}

#[test]
fn seats_are_given_on_joining_where_the_teacher_says_so() {
    let mut lesson = lesson(Settings {
        assignment: Assignment::Given,
        places: 1,
        ..settings(1)
    });
    let (one, other, third) = (join(&mut lesson, "1"), join(&mut lesson, "2"), join(&mut lesson, "3"));
    let of = |id| lesson.participant(id).and_then(|participant| participant.place);
    assert_eq!(
        (of(one), of(other), of(third)),
        (Some(place(1, US)), Some(place(1, RUSSIA)), None)
    );
}

/// A lesson with three students in one seat.
fn three(binding: Binding) -> (Lesson, [ParticipantId; 3]) {
    let mut lesson = lesson(Settings { binding, ..settings(1) });
    let ids = [join(&mut lesson, "1"), join(&mut lesson, "2"), join(&mut lesson, "3")];
    for id in ids {
        sit(&mut lesson, id, place(1, US)).expect("there is room");
    }
    (lesson, ids)
}

fn power(lesson: &Lesson, id: ParticipantId) -> Option<Power> {
    lesson.power(id).map(|(_, power)| power)
}

#[test]
fn the_head_binds_the_delegation_and_a_muted_head_does_not() {
    let (mut lesson, [first, second, third]) = three(Binding::Head);
    assert_eq!(power(&lesson, first), Some(Power::Binds));
    assert_eq!(power(&lesson, second), Some(Power::Suggests));
    let take = Ask::TakeRole {
        id: third,
        role: Role::Head,
    };
    assert_eq!(tell(&mut lesson, &take), Err(Refusal::RoleTaken));
    tell(&mut lesson, &Ask::Mute { id: first, muted: true }).expect("they are there");
    assert_eq!(power(&lesson, first), None);
    // Nobody waits for a head who may not act: whoever has sat there longest speaks.
    assert_eq!(power(&lesson, second), Some(Power::Binds));
    tell(
        &mut lesson,
        &Ask::Mute {
            id: first,
            muted: false,
        },
    )
    .expect("they are there");
    let give = Ask::TakeRole {
        id: first,
        role: Role::PressOfficer,
    };
    tell(&mut lesson, &give).expect("nobody has it");
    tell(&mut lesson, &take).expect("nobody has it any more");
    assert_eq!(power(&lesson, third), Some(Power::Binds));
    assert_eq!(power(&lesson, first), Some(Power::Suggests));
}

#[test]
fn a_majority_counts_those_who_may_act() {
    let (mut lesson, [first, second, _]) = three(Binding::Majority);
    assert_eq!(power(&lesson, second), Some(Power::Counts { needed: 2 }));
    tell(&mut lesson, &Ask::Mute { id: first, muted: true }).expect("they are there");
    assert_eq!(power(&lesson, second), Some(Power::Counts { needed: 2 }));
    tell(&mut lesson, &Ask::Remove { id: first }).expect("they are there");
    let third = lesson.participants().last().expect("two are left").id;
    tell(&mut lesson, &Ask::Remove { id: third }).expect("they are there");
    assert_eq!(
        power(&lesson, second),
        Some(Power::Binds),
        "alone, one is the delegation"
    );
    let (lesson, [_, second, _]) = three(Binding::Anybody);
    assert_eq!(power(&lesson, second), Some(Power::Binds));
}

#[test]
fn messages_reach_their_tables_and_are_bounded() {
    let mut lesson = lesson(settings(2));
    let say = |to, text: &str| Ask::Say {
        to,
        text: text.to_owned(),
    };
    tell(&mut lesson, &say(Audience::All, " Five minutes. ")).expect("it is short");
    tell(&mut lesson, &say(Audience::Table(2), "Yours ends early.")).expect("it is short");
    assert_eq!(lesson.sayings(1).count(), 1);
    let second: Vec<_> = lesson.sayings(2).map(|saying| saying.text.as_str()).collect();
    assert_eq!(second, ["Five minutes.", "Yours ends early."]);
    assert_eq!(tell(&mut lesson, &say(Audience::All, "  ")), Err(Refusal::Message));
    assert_eq!(
        tell(&mut lesson, &say(Audience::All, &"x".repeat(401))),
        Err(Refusal::Message)
    );
}

#[test]
fn settings_have_bounds() {
    assert_eq!(settings(1).check(), Ok(()));
    let cases = [
        (
            Settings {
                tables: 0,
                ..settings(1)
            },
            Unusable::Tables,
        ),
        (
            Settings {
                tables: 2001,
                ..settings(1)
            },
            Unusable::Tables,
        ),
        (
            Settings {
                places: 0,
                ..settings(1)
            },
            Unusable::Places,
        ),
        (
            Settings {
                keep_hours: 0,
                ..settings(1)
            },
            Unusable::KeepHours,
        ),
        (
            Settings {
                timings: Timings {
                    home: 20_000,
                    ..Timings::default()
                },
                ..settings(1)
            },
            Unusable::Timings,
        ),
    ];
    for (settings, why) in cases {
        assert_eq!(settings.check(), Err(why));
    }
}

#[test]
fn the_plan_for_a_period_leaves_time_for_the_debrief() {
    let library = two_tables::scenarios::Library::embedded();
    for listing in library.list() {
        for game in &listing.games {
            let loaded = library.load(&listing.key, game).expect("shipped");
            let situation = &loaded.scenario.situation;
            let plan = Timings::for_a_period(situation);
            assert!(plan.in_bounds());
            let round = plan.podium + plan.exchange * u32::from(situation.exchanges) + plan.home + plan.follow_through;
            let all = round * u32::try_from(situation.meetings.len()).expect("few");
            let shortest = plan.exchange == 20 || plan.home == 20;
            assert!(all <= 36 * 60 || shortest, "{} {game}: {all} s", listing.key);
            assert!(all > 8 * 60, "{} {game}: {all} s", listing.key);
        }
    }
}
