//! The teacher as the play's referee: events brought in and notes given, at one table or all, in the log, on every page,
//! and in what is compared afterwards.

use crate::base::{RUSSIA, US};
use crate::class::{Host, Lesson, act};
use crate::rooms::{Room, blank, same, unhurried};
use serde_json::json;
use two_tables::debrief::interventions::Intervention;
use two_tables::debrief::{Debrief, Play as Told};
use two_tables::rules::ids::DispatchId;
use two_tables::rules::ruling::Ruling;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::Library;
use two_tables::server::keeper::Book;
use two_tables::server::room::{Ask, Refusal};
use two_tables::table::SaveFile;

const NOTE: &str = "The harbour is closed & nobody says why.";
const WRITTEN: &str = "The harbour is closed &amp; nobody says why.";
/// The lease of the schoolhouse: by itself it comes in the third round of the basic game.
const LEASE: &str = "2";
const LEASE_NAME: &str = "The lease of the schoolhouse";

struct School {
    _folder: tempfile::TempDir,
    host: Host,
    lesson: Lesson,
    students: Vec<crate::http::Browser>,
}

/// Two tables with two students each, at play.
fn school() -> School {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let students = [(1, 0), (1, 1), (2, 0), (2, 1)].map(|(table, party)| lesson.student(&host, table, party));
    let page = lesson.order("begin", &[]);
    assert_eq!(page.status, 200, "{}", page.body);
    School {
        _folder: folder,
        host,
        lesson,
        students: students.into(),
    }
}

impl School {
    fn order(&mut self, what: &str, fields: &[(&str, &str)]) -> crate::http::Answer {
        self.lesson.order(what, fields)
    }

    /// The students of a table act until its round is over.
    fn round(&mut self, table: usize) {
        let round = self.at(table);
        for _ in 0..40 {
            for student in &mut self.students[table * 2..table * 2 + 2] {
                act(student, false);
            }
            if self.at(table) > round {
                return;
            }
        }
        panic!("the round does not end");
    }

    fn rows(&mut self) -> Vec<serde_json::Value> {
        let path = format!("/api{}", self.lesson.path);
        let answer = self.lesson.teacher.ask("GET", &path, "");
        serde_json::from_str(&answer.body).expect("JSON")
    }

    fn at(&mut self, table: usize) -> u64 {
        self.rows()[table]["round"].as_u64().expect("it plays")
    }
}

#[test]
fn a_note_is_read_by_every_seat_of_its_table_and_on_the_projector() {
    let mut school = school();
    let page = school.order("note", &[("table", "1"), ("note", &format!("  {NOTE}\r\n "))]);
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains(WRITTEN), "the teacher sees what was given");
    for (place, student) in school.students.iter_mut().enumerate() {
        let play = student.get("/play").body;
        assert_eq!(play.contains(WRITTEN), place < 2, "{place}: {play}");
        if place < 2 {
            assert!(play.contains("given by the teacher"));
            assert!(student.get("/play/ledger").body.contains(WRITTEN));
        }
    }
    let screen = format!("{}/screen", school.lesson.path);
    assert!(school.lesson.teacher.get(&screen).body.contains(WRITTEN));
}

#[test]
fn what_is_refused_is_told_in_place_and_nothing_typed_is_lost() {
    let mut school = school();
    let long = "long ".repeat(60);
    let page = school.order("note", &[("table", "2"), ("note", &long)]);
    assert_eq!(page.status, 409);
    assert!(
        page.body
            .contains("Nothing was done. Table 2 says: A note is one paragraph"),
        "{}",
        page.body
    );
    assert!(page.body.contains(long.trim()), "what was typed is in the field");
    assert!(
        page.body.contains("<option value=\"2\" selected>"),
        "and so is the table"
    );
    // Table 1 goes on to the second round; then an event for that round cannot come to both.
    school.round(0);
    let page = school.order("bring", &[("table", "all"), ("dispatch", LEASE), ("round", "1")]);
    assert_eq!(page.status, 409);
    assert!(page.body.contains("Table 1 says: Round 2 has begun"), "{}", page.body);
    assert!(
        !page.body.contains("On their way"),
        "nothing was done at table 2 either"
    );
    for (what, fields, status) in [
        ("bring", vec![("table", "9"), ("dispatch", "2"), ("round", "2")], 404),
        ("bring", vec![("dispatch", "x"), ("round", "2")], 400),
        ("bring", vec![("dispatch", "2")], 400),
        ("bring", vec![("dispatch", "77"), ("round", "2")], 409),
        ("leave", vec![("dispatch", "2")], 409),
        ("note", vec![("table", "1")], 409),
    ] {
        let page = school.order(what, &fields);
        assert_eq!(page.status, status, "{what} {fields:?}: {}", page.body);
    }
}

#[test]
fn an_event_comes_when_it_was_ordered_for_and_can_be_called_off_before() {
    let mut school = school();
    let fields = [("table", "all"), ("dispatch", LEASE), ("round", "1")];
    let page = school.order("bring", &fields);
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(
        page.body.contains("On their way") && page.body.contains("round 2 · tables 1, 2"),
        "{}",
        page.body
    );
    assert_eq!(school.rows()[1]["ordered"], json!([{ "dispatch": 2, "round": 1 }]));
    for student in &mut school.students {
        assert!(!student.get("/play").body.contains(LEASE_NAME), "nobody knows of it");
    }
    let page = school.order("leave", &[("table", "2"), ("dispatch", LEASE)]);
    assert!(page.body.contains("round 2 · table 1"), "{}", page.body);
    school.round(0);
    school.round(1);
    for (place, student) in school.students.iter_mut().enumerate() {
        let play = student.get("/play").body;
        assert_eq!(play.contains(LEASE_NAME), place < 2, "{place}");
        assert_eq!(play.contains("Your teacher brought this in."), place < 2);
        let ledger = student.get("/play/ledger").body;
        assert_eq!(ledger.contains("brought in by the teacher: The lease"), place < 2);
    }
}

#[test]
fn tables_are_compared_only_where_they_had_the_same() {
    let mut school = school();
    let api = format!("/api{}/rule", school.lesson.path);
    let asked = json!({ "table": 1, "ruling": { "Bring": { "dispatch": 2, "round": 1 } } });
    let answer = school.lesson.teacher.send("POST", &api, &asked);
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (200, "{\"tables\":[1],\"refused\":[]}")
    );
    let asked = json!({ "ruling": { "Note": { "text": NOTE } } });
    let answer = school.lesson.teacher.send("POST", &api, &asked);
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (200, "{\"tables\":[1,2],\"refused\":[]}")
    );
    let stranger = school.students[0].send("POST", &api, &asked);
    assert_eq!(stranger.status, 403, "a student is no referee");
    school.round(0);
    school.round(1);
    school.order("debrief", &[]);
    let path = school.lesson.path.clone();
    let page = school.lesson.teacher.get(&format!("{path}/debrief")).body;
    assert!(page.contains("Table 2 had other events from the teacher"), "{page}");
    assert!(page.contains("Round 2: The lease of the schoolhouse"));
    assert!(page.contains(&format!("Round 1, a note: {WRITTEN}")));
    let told = school.lesson.teacher.get(&format!("{path}/table/1/debrief")).body;
    assert!(told.contains("What the teacher brought in"));
    let zip = school.lesson.teacher.ask("GET", &format!("{path}/export.zip"), "");
    assert_eq!(zip.status, 200);
    let tables = &zip.files()["tables.csv"];
    assert!(tables.contains("note@1;schoolhouse-lease@2,1"), "table 1 is compared");
    assert!(tables.contains("note@1,0"), "table 2 is not");
    drop(school.host);
}

#[test]
fn what_was_brought_into_all_tables_holds_for_those_that_open_later() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[("tables", "6")]);
    let mut first = lesson.student(&host, 1, 0);
    let _second = lesson.student(&host, 2, 0);
    lesson.order("begin", &[]);
    let order = json!([{ "dispatch": 2, "round": 1 }]);
    let rows = |browser: &mut crate::http::Browser, path: &str| -> Vec<serde_json::Value> {
        let answer = browser.ask("GET", &format!("/api{path}"), "");
        let rows: Vec<serde_json::Value> = serde_json::from_str(&answer.body).expect("JSON");
        rows.into_iter().map(|row| row["ordered"].clone()).collect()
    };
    let path = lesson.path.clone();
    act(&mut first, false);
    lesson.order("note", &[("table", "all"), ("note", NOTE)]);
    let page = lesson.order("bring", &[("table", "all"), ("dispatch", LEASE), ("round", "1")]);
    assert!(page.body.contains("Events and notes · one on its way"), "{}", page.body);
    let mut late = lesson.student(&host, 3, 1);
    assert_eq!(
        rows(&mut lesson.teacher, &path)[2],
        order,
        "the late table plays the same world"
    );
    assert!(
        !late.get("/play").body.contains(WRITTEN),
        "a note was for those who were there"
    );
    // A table that goes back behind the order keeps it; one at which it was called off by itself does not get it again.
    lesson.order("back", &[("table", "1")]);
    assert_eq!(rows(&mut lesson.teacher, &path)[0], order);
    lesson.order("leave", &[("table", "2"), ("dispatch", LEASE)]);
    lesson.student(&host, 2, 1);
    let ordered = rows(&mut lesson.teacher, &path);
    assert_eq!((&ordered[0], &ordered[1]), (&order, &json!([])));
    drop(host);
    // The same after the host was started again, from the log alone.
    let host = Host::open(folder.path(), None);
    let mut teacher = host.browser();
    assert_eq!(teacher.get(&host.private).status, 200);
    let id = path.trim_start_matches("/teach/");
    teacher.post(&format!("/host/lesson/{id}"), &[]);
    lesson.student(&host, 4, 0);
    let ordered = rows(&mut teacher, &path);
    assert_eq!((&ordered[1], &ordered[2], &ordered[3]), (&json!([]), &order, &order));
    // What is called off everywhere comes to no later table.
    let page = teacher.post(&path, &[("do", "leave"), ("table", "all"), ("dispatch", LEASE)]);
    assert_eq!(page.status, 200, "{}", page.body);
    lesson.student(&host, 5, 0);
    for (place, ordered) in rows(&mut teacher, &path).iter().take(5).enumerate() {
        assert_eq!(*ordered, json!([]), "table {}", place + 1);
    }
    // What one table alone was brought is no matter of the others.
    teacher.post(
        &path,
        &[("do", "bring"), ("table", "1"), ("dispatch", LEASE), ("round", "1")],
    );
    lesson.student(&host, 6, 0);
    let ordered = rows(&mut teacher, &path);
    assert_eq!((&ordered[0], &ordered[5]), (&order, &json!([])));
}

#[test]
fn a_record_with_rulings_is_told_and_measured_against_a_world_with_them() {
    let loaded = Library::embedded().load("schoolhouse", "basic").expect("it is shipped");
    let scenario = std::sync::Arc::new(loaded.scenario.clone());
    let seats = vec![two_tables::table::Seat::Standing; scenario.situation.party_count()];
    let mut table = two_tables::table::Table::open_asleep(std::sync::Arc::clone(&scenario), 7, seats);
    let ruling = Ruling::Bring {
        dispatch: DispatchId(2),
        round: 1,
    };
    table.rule(ruling).expect("it is open");
    table.wake();
    assert!(table.is_over());
    let text = table.save().to_text();
    let save = SaveFile::parse(&text).expect("it can be read back");
    let again =
        two_tables::table::Table::restore(std::sync::Arc::clone(&scenario), save.clone()).expect("the same play");
    assert_eq!(again.state().hash(), table.state().hash());
    let debrief = Debrief::of(&Told {
        scenario: &scenario,
        record: &save.record,
        reasons: &save.reasons,
        history: &loaded.history,
    })
    .expect("it can be told");
    let brought = Intervention::Dispatch {
        round: 1,
        dispatch: DispatchId(2),
    };
    assert_eq!(debrief.interventions, [brought]);
    for score in &debrief.scores {
        assert_eq!(
            score.gain(),
            0,
            "a play on standing instructions is the line of its own world"
        );
    }
}

#[test]
fn rulings_stand_in_the_log_and_are_taken_back_with_what_came_before_them() {
    let mut room = Room::open(&[US, RUSSIA], unhurried());
    let lease = DispatchId(2);
    let bring = |round| Ask::Rule(Ruling::Bring { dispatch: lease, round });
    let note = |text: &str| Ask::Rule(Ruling::Note { text: text.to_owned() });
    assert_eq!(
        room.ask(&bring(0)),
        Err(Refusal::Rule(two_tables::rules::refusal::Refusal::RoundNotToCome(0)))
    );
    let seen = room.play.seen(Viewer::Party(US));
    room.ask(&bring(1)).expect("it is open");
    assert_eq!(room.play.seen(Viewer::Party(US)), seen, "nobody hears of an order");
    room.hold(US).expect("a note or an order makes no page stale");
    room.ask(&note("One.")).expect("it is open");
    assert_eq!(room.play.table().expect("open").rulings().len(), 2);
    same(&room.play, &room.again());
    room.ask(&Ask::TakeBack).expect("somebody acted");
    let kept = room.play.table().expect("open").rulings().to_vec();
    assert_eq!(
        kept.len(),
        1,
        "the order stood at the start of the phase, the note after an act"
    );
    assert!(matches!(kept[0].ruling, Ruling::Bring { .. }));
    same(&room.play, &room.again());
    room.ask(&Ask::Pause).expect("it runs");
    room.ask(&note("Two."))
        .expect("the teacher may speak while the clock stands");
    same(&room.play, &room.again());
    let blank = blank(unhurried());
    assert_eq!(blank.decide(&note("Three."), room.now), Err(Refusal::NotOpen));
}
