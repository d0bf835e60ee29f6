//! Two hosts on one database, over real sockets: what one does holds at the other.

use crate::base::{Place, a_database};
use crate::class::{Host, Lesson};
use crate::http::Browser;
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

/// Two hosts on a database of their own, and its address; nothing, where there is no server.
fn pair() -> Option<(Host, Host, String)> {
    let Some(Place::Database(address)) = a_database() else {
        return None;
    };
    let open = || Host::open(Path::new("/nowhere"), Some(&address));
    Some((open(), open(), address))
}

/// Waits for what news bring.
fn soon(what: &str, mut there: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !there() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A browser that asks the other host, with the cookies of this one.
fn moved(browser: &Browser, lesson: &Lesson, host: &Host) -> Browser {
    let mut there = host.browser();
    let teacher = format!("two-tables-teacher-{}", lesson.path.trim_start_matches("/teach/"));
    for name in ["two-tables", "two-tables-host", &teacher] {
        if let Some(value) = browser.cookie(name) {
            there.set_cookie(name, value);
        }
    }
    there
}

#[test]
fn what_was_brought_into_all_tables_at_one_host_holds_at_a_table_that_the_other_opens() {
    let Some((here, there, _)) = pair() else { return };
    let mut lesson = Lesson::open(&here, &[("tables", "3")]);
    lesson.student(&here, 1, 0);
    lesson.order("begin", &[]);
    let fields = [("table", "all"), ("dispatch", "2"), ("round", "1")];
    assert_eq!(lesson.order("bring", &fields).status, 200);
    lesson.student(&there, 2, 0);
    let mut teacher = moved(&lesson.teacher, &lesson, &there);
    for (browser, told) in [
        (&mut teacher, "where it was opened"),
        (&mut lesson.teacher, "at the other"),
    ] {
        let mut ordered = Vec::new();
        soon(told, || {
            let answer = browser.ask("GET", &format!("/api{}", lesson.path), "");
            let rows: Vec<Value> = serde_json::from_str(&answer.body).expect("JSON");
            ordered = rows.iter().map(|row| row["ordered"].clone()).collect();
            ordered[1] != json!([]) && !ordered[1].is_null()
        });
        assert_eq!(ordered[0], ordered[1], "{told}");
    }
    // The private link of one is that of the other.
    assert_eq!(here.private, there.private);
    assert_eq!(teacher.ask("GET", "/host", "").status, 200);
}

#[test]
fn what_was_wiped_while_the_news_were_cut_is_gone_at_both_hosts() {
    let Some((here, there, address)) = pair() else { return };
    let mut lesson = Lesson::open(&here, &[]);
    let student = lesson.student(&here, 1, 0);
    let mut elsewhere = moved(&student, &lesson, &there);
    assert_eq!(elsewhere.ask("GET", "/seat", "").status, 200, "it is known there, too");
    let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
               WHERE datname = current_database() AND query LIKE 'LISTEN%'";
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let cuts = runtime.block_on(async {
        let (client, connection) = tokio_postgres::connect(&address, tokio_postgres::NoTls)
            .await
            .expect("the database");
        tokio::spawn(connection);
        client.query(cut, &[]).await.expect("they can be cut").len()
    });
    assert_eq!(cuts, 2, "each host listens once");
    // Half a second is waited before it is listened again: this comes before.
    assert_eq!(lesson.order("wipe", &[("sure", "1")]).status, 200);
    soon("the other host knows of it", || {
        elsewhere.ask("GET", "/seat", "").status == 401
    });
}
