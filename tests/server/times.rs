//! A time for each step: typed, reckoned, planned, set; what cannot be read is told in place; what runs goes on.

use crate::class::{Host, Lesson};
use serde_json::{Value, json};
use two_tables::server::lesson::{Timed, Timings};

fn school(changes: &[(&str, &str)]) -> (tempfile::TempDir, Host, Lesson) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let lesson = Lesson::open(&host, changes);
    (folder, host, lesson)
}

fn left(lesson: &mut Lesson, table: usize) -> Value {
    let path = format!("/api{}", lesson.path);
    let answer = lesson.teacher.ask("GET", &path, "");
    let rows: Value = serde_json::from_str(&answer.body).expect("JSON");
    rows[table]["left"].clone()
}

#[test]
fn a_time_is_read_as_people_write_it() {
    for (text, seconds) in [
        ("", 0),
        (" ", 0),
        ("0", 0),
        ("2", 120),
        ("2.5", 150),
        ("2,5", 150),
        ("2:30", 150),
        ("0:20", 20),
        ("0.5", 30),
        ("240", 14_400),
        ("1.0001", 60),
    ] {
        assert_eq!(Timed::parse(text), Some(seconds), "{text:?}");
    }
    for text in [
        "x", "-1", "0:19", "0.1", "240:01", "241", "2:5", "2:60", ":30", "2.", ".5", "1e3", "99999", "1.00001",
        "2:30:00", "+2",
    ] {
        assert_eq!(Timed::parse(text), None, "{text:?}");
    }
}

#[test]
fn a_plan_has_the_same_share_of_every_period() {
    let library = two_tables::scenarios::Library::embedded();
    for listing in library.list() {
        for game in &listing.games {
            let loaded = library.load(&listing.key, game).expect("shipped");
            let situation = &loaded.scenario.situation;
            let plans = [20_u16, 50, 90, 480].map(|minutes| (minutes, Timings::for_minutes(situation, minutes)));
            assert_eq!(plans[1].1, Timings::for_a_period(situation));
            for (minutes, plan) in plans {
                assert!(plan.in_bounds() && !plan.is_open(situation));
                let shortest = Timed::ALL.into_iter().any(|step| plan.seconds(step) == 20);
                let all = plan.of_a_play(situation);
                assert!(
                    all <= u32::from(minutes) * 60 * 24 / 50 || shortest,
                    "{} {game} {minutes}: {all}",
                    listing.key
                );
            }
            let one = Timings {
                exchange: 60,
                ..Timings::default()
            };
            assert_eq!(one.of_a_round(situation), 60 * u32::from(situation.exchanges));
        }
    }
}

#[test]
fn times_are_set_before_and_during_the_play_and_hold_from_the_next_step_on() {
    let (_folder, host, mut lesson) = school(&[("pace", "open")]);
    let mut students = [lesson.student(&host, 1, 0), lesson.student(&host, 1, 1)];
    let page = lesson.order(
        "times",
        &[
            ("period", "50"),
            ("time-exchange", "1:30"),
            ("time-home", "2,5"),
            ("time-follow-through", ""),
        ],
    );
    assert_eq!(page.status, 200, "{}", page.body);
    assert_eq!(page.field("time-exchange").as_deref(), Some("1:30"));
    assert_eq!(page.field("time-home").as_deref(), Some("2:30"));
    // Three exchanges and Home in three rounds; Follow-through has no clock.
    assert!(
        page.body.contains("A round takes 7 min, all 3 rounds 21 min."),
        "{}",
        page.body
    );
    assert!(page.body.contains("29 are left"));
    assert!(page.body.contains("Steps without a clock are not counted."));
    lesson.order("begin", &[]);
    let first = left(&mut lesson, 0).as_i64().expect("the first step has a clock");
    assert!((60_000..=90_000).contains(&first), "{first}");
    let page = lesson.order("times", &[("period", "50"), ("time-exchange", "10")]);
    assert_eq!(page.status, 200, "{}", page.body);
    let still = left(&mut lesson, 0).as_i64().expect("a clock");
    assert!(still <= first, "the step that goes on keeps its time");
    lesson.order("extend", &[("table", "1"), ("seconds", "60")]);
    assert!(
        left(&mut lesson, 0).as_i64().expect("a clock") > first,
        "and can be given more"
    );
    lesson.order("advance", &[("table", "1")]);
    let next = left(&mut lesson, 0).as_i64().expect("a clock");
    assert!((500_000..=600_000).contains(&next), "{next}");
    // A table that opens later has the times that were set.
    lesson.student(&host, 2, 0);
    assert!(left(&mut lesson, 1).as_i64().expect("a clock") > 500_000);
    for student in &mut students {
        assert_eq!(student.get("/play").status, 200);
    }
}

#[test]
fn what_cannot_be_read_is_told_beside_its_field_and_nothing_is_lost() {
    let (_folder, _host, mut lesson) = school(&[("pace", "period")]);
    let before = lesson.order("reckon", &[("period", "50")]);
    assert!(before.body.contains("Not set yet."));
    let fields = [("period", "fifty"), ("time-exchange", "soon"), ("time-home", "3")];
    let page = lesson.order("times", &fields);
    assert_eq!(page.status, 409);
    for (name, value) in fields {
        assert_eq!(page.field(name).as_deref(), Some(value), "what was typed stays");
    }
    assert!(page.body.contains("id=\"time-exchange-wrong\"") && page.body.contains("id=\"period-wrong\""));
    assert!(!page.body.contains("id=\"time-home-wrong\""));
    assert_eq!(page.body.matches("aria-invalid=\"true\"").count(), 2);
    let after = lesson.order("reckon", &[("period", "50")]);
    assert_eq!(after.field("time-home"), before.field("time-home"), "nothing was set");
    // The sum can be seen before anything is set.
    let page = lesson.order(
        "reckon",
        &[
            ("period", "20"),
            ("time-exchange", "30"),
            ("time-home", "0:30"),
            ("time-follow-through", "0:30"),
        ],
    );
    assert_eq!(page.status, 200);
    assert!(
        page.body
            .contains("all 3 rounds 273 min. That is 253 min more than a period of 20 min has."),
        "{}",
        page.body
    );
    // And the plan is one click.
    let page = lesson.order("plan", &[("period", "50"), ("time-exchange", "soon")]);
    assert_eq!(page.status, 200, "{}", page.body);
    assert_eq!(page.field("time-exchange"), before.field("time-exchange"));
    assert_eq!(lesson.order("plan", &[("period", "7")]).status, 409);
}

#[test]
fn programs_set_times_as_well() {
    let (_folder, host, mut lesson) = school(&[]);
    let path = format!("/api{}/times", lesson.path);
    let timings = json!({ "podium": 0, "exchange": 45, "home": 60, "replies": 0, "follow_through": 60 });
    let answer = lesson
        .teacher
        .send("POST", &path, &json!({ "timings": timings, "period": 45 }));
    assert_eq!(answer.status, 200, "{}", answer.body);
    let said: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!((&said["timings"], &said["period"]), (&timings, &json!(45)));
    assert_eq!(said["play"], 3 * (3 * 45 + 60 + 60));
    let answer = lesson.teacher.send("POST", &path, &json!({ "period": 50 }));
    let plan: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert!(plan["play"].as_u64().expect("a number") > 0);
    for (asked, status) in [
        (json!({ "period": 5 }), 409),
        (
            json!({ "timings": { "podium": 0, "exchange": 99_999, "home": 0, "replies": 0, "follow_through": 0 } }),
            409,
        ),
        (json!({ "timings": { "exchange": 45 } }), 422),
    ] {
        let answer = lesson.teacher.send("POST", &path, &asked);
        assert_eq!(answer.status, status, "{}", answer.body);
    }
    assert_eq!(host.browser().send("POST", &path, &json!({})).status, 403);
}
