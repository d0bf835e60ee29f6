//! Playing alone in a browser: choose, sit down, play to the debrief, go back, go on after the program was closed.

use crate::class::{Host, act};
use crate::http::Browser;
use std::process::{Command, Stdio};

fn link(host: &Host) -> String {
    host.private.replace("/host/key/", "/solo/key/")
}

/// A browser at a new play of the schoolhouse.
fn sat(host: &Host) -> Browser {
    let mut browser = host.browser();
    let page = browser.get(&link(host));
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("value=\"schoolhouse/full\""),
        "every scenario can be chosen"
    );
    let page = browser.get("/solo/new?scenario=schoolhouse/full&world=11");
    assert_eq!(page.status, 200);
    assert_eq!(page.field("world").as_deref(), Some("11"));
    for choice in ["temperament-0", "temperament-1", "strength"] {
        assert!(page.options(choice).len() >= 3, "{choice}");
    }
    let page = browser.post(
        "/solo",
        &[
            ("scenario", "schoolhouse/full"),
            ("seat", "0"),
            ("temperament-0", "drawn"),
            ("temperament-1", "hard"),
            ("strength", "novice"),
            ("world", "11"),
        ],
    );
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains("action=\"/solo/back\""), "one can go back");
    browser
}

#[test]
fn one_person_plays_alone_to_the_debrief() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut browser = sat(&host);
    // Not before the end.
    let early = browser.ask("GET", "/play/debrief", "");
    assert_eq!(early.status, 303);
    let mut acts = 0;
    while act(&mut browser, acts == 0) {
        acts += 1;
        assert!(acts < 100, "a play ends");
    }
    assert!(acts > 3);
    let page = browser.get("/play");
    assert!(page.body.contains("The play is over") && page.body.contains("href=\"/play/debrief\""));
    let debrief = browser.get("/play/debrief");
    assert_eq!(debrief.status, 200);
    assert!(debrief.body.contains("<svg"), "with pictures");
    let plays = browser.get("/solo");
    assert!(plays.body.contains("The play is over"));
    let path = kept(&plays.body);
    let gone = browser.post(&path, &[("do", "delete")]);
    assert!(!gone.body.contains(&path), "what is deleted is gone");
}

/// Where the first kept play goes on.
fn kept(page: &str) -> String {
    let at = page.find("action=\"/solo/").expect("a play is kept") + 8;
    page[at..].split('"').next().expect("an address").to_owned()
}

#[test]
fn a_play_is_kept_and_goes_on_elsewhere() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let before = {
        let host = Host::open(folder.path(), None);
        let mut browser = sat(&host);
        assert!(act(&mut browser, true));
        let after = browser.get("/play").field("seen");
        browser.post("/solo/back", &[]);
        assert_ne!(browser.get("/play").field("seen"), after, "the phase begins anew");
        assert!(act(&mut browser, false));
        browser.get("/play").field("seen")
    };
    let host = Host::open(folder.path(), None);
    let mut other = host.browser();
    let plays = other.get(&link(&host));
    let page = other.post(&kept(&plays.body), &[]);
    assert_eq!(page.status, 200);
    assert_eq!(other.get("/play").field("seen"), before);
    assert!(act(&mut other, true));
    // It is nobody's lesson.
    assert!(!other.get("/host").body.contains("/host/lesson/"));
    // Nobody else sits down here.
    assert_eq!(host.browser().ask("GET", "/solo", "").status, 403);
}

#[test]
fn what_cannot_be_chosen_is_refused() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut browser = host.browser();
    browser.get(&link(&host));
    let right = [
        ("scenario", "schoolhouse/full"),
        ("seat", "0"),
        ("strength", "novice"),
        ("world", "11"),
    ];
    for wrong in [
        ("scenario", "nowhere/full"),
        ("scenario", "schoolhouse"),
        ("seat", "9"),
        ("seat", "x"),
        ("strength", "endless"),
        ("world", "-1"),
        ("temperament-1", "furious"),
    ] {
        let mut fields: Vec<(&str, &str)> = right.iter().copied().filter(|(name, _)| *name != wrong.0).collect();
        fields.push(wrong);
        assert_eq!(
            browser.ask("POST", "/solo", &crate::http::form(&fields)).status,
            400,
            "{wrong:?}"
        );
    }
    assert!(
        !browser.get("/solo").body.contains("Plays that are kept"),
        "nothing was opened"
    );
}

/// The program as it is started on a machine that has no display.
#[cfg(target_os = "linux")]
#[test]
fn without_a_display_the_program_plays_in_a_browser() {
    use std::io::{BufRead, BufReader};
    let home = tempfile::tempdir().expect("a folder can be made");
    let mut child = Command::new(env!("CARGO_BIN_EXE_two-tables"))
        .args(["play", "--scenario", "schoolhouse", "--seat", "russia", "--seed", "5"])
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("XDG_DATA_HOME", home.path())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let out = BufReader::new(child.stdout.take().expect("its output is ours"));
    let mut lines = out.lines().map(|line| line.expect("it speaks"));
    let why = lines.next().expect("it says why");
    assert!(why.contains("in a browser"), "{why}");
    let line = lines.next().expect("it says where");
    let address = &line[line.find("http://").expect("an address") + 7..];
    let (host, path) = address.split_once('/').expect("a path");
    assert!(host.starts_with("127.0.0.1:"), "nobody else reaches it: {host}");
    let mut browser = Browser::new(host.parse().expect("an address with a port"));
    let page = browser.get(&format!("/{path}"));
    assert_eq!(page.status, 200);
    assert_eq!(page.field("world").as_deref(), Some("5"));
    assert!(page.body.contains("value=\"1\" checked"), "the seat is chosen already");
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    assert!(
        home.path().join("two-tables/solo/lessons.sqlite").is_file(),
        "it is kept where it says"
    );
}
