//! A disk that is full: what cannot be written down is refused in clear words, nothing that was acknowledged is lost, and
//! when there is room the play goes on. The disk is a real one, of two megabytes, in the host's own name space.

#![cfg(target_os = "linux")]

use crate::base::Place;
use crate::class::{Host, Lesson};
use crate::http::Browser;
use crate::process::{Process, command, free_port};
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The command that runs another one with a small disk mounted on a folder.
fn on_small_disk(folder: &Path) -> Command {
    let mut unshare = Command::new("unshare");
    unshare.args(["--user", "--map-root-user", "--mount", "sh", "-c"]);
    unshare
        .arg("mount -t tmpfs -o size=2m tmpfs \"$0\" && exec \"$@\"")
        .arg(folder);
    unshare
}

/// A program in a seat, as simple as can be: it speaks, holds and tends nothing.
struct Holder {
    browser: Browser,
}

impl Holder {
    fn join(host: &Host, lesson: &Lesson, party: u8) -> Self {
        let mut browser = host.browser();
        let joined = value(&browser.send("POST", "/api/join", &json!({ "code": lesson.code })).body);
        let token = joined["token"].as_str().expect("a token");
        browser.headers = vec![("Authorization".to_owned(), format!("Bearer {token}"))];
        let sat = browser.send("POST", "/api/seat", &json!({ "table": 1, "party": party }));
        assert_eq!(sat.status, 200);
        Self { browser }
    }

    fn sight(&mut self) -> Value {
        loop {
            let answer = self.browser.ask("GET", "/api/view", "");
            if answer.status == 429 {
                std::thread::sleep(std::time::Duration::from_millis(100));
                continue;
            }
            assert_eq!(answer.status, 200, "looking needs no room: {}", answer.body);
            return value(&answer.body);
        }
    }

    /// Consults a constituency at home, or holds: gives the answer's status and what it says, if anything was asked.
    fn act(&mut self) -> Option<(u16, Value)> {
        let sight = self.sight();
        let open = sight["view"]["own"][0]["open"].as_object()?;
        let deed = match open.keys().next()?.as_str() {
            "Podium" => json!({ "Speak": { "line": "Measured", "pledge": null, "retaliation": null, "defer": false } }),
            "Talks" => json!({ "Talk": { "main": "Hold", "sounding": null, "answers": [], "show_hand": null } }),
            "Home" => json!({ "Decide": [] }),
            "Replies" => json!({ "Reply": { "riders": [], "break_silence": [] } }),
            _ => json!({ "Attend": { "tokens": [], "announce": [], "exits": [], "readouts": [] } }),
        };
        let answer = self
            .browser
            .send("POST", "/api/act", &json!({ "seen": sight["seen"], "deed": deed }));
        Some((answer.status, value(&answer.body)))
    }
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Writes until there is no room.
fn fill(file: &Path) {
    let mut filler = std::fs::File::create(file).expect("a file can be made");
    for size in [4096, 1] {
        while filler.write_all(&vec![0; size]).is_ok() {}
    }
}

#[test]
fn on_a_full_disk_acts_are_refused_and_nothing_acknowledged_is_lost() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().to_owned();
    if !on_small_disk(&path)
        .arg("true")
        .status()
        .is_ok_and(|status| status.success())
    {
        eprintln!("this system lets nobody mount a disk of its own: the test of a full disk was NOT RUN");
        return;
    }
    let place = Place::File(folder);
    let plain = command(&place, free_port());
    let mut small = on_small_disk(&path);
    small.arg(plain.get_program()).args(plain.get_args());
    let process = Process::of(small);
    // The disk as this process sees it.
    let disk: PathBuf = format!("/proc/{}/root{}", process.id(), path.display()).into();
    let host = Host::at(process.address, &process.private);
    let mut lesson = Lesson::open(&host, &[("scenario", "schoolhouse/full"), ("tables", "1")]);
    let mut seats = [Holder::join(&host, &lesson, 0), Holder::join(&host, &lesson, 1)];
    lesson.order("begin", &[]);
    let mut done = 0;
    let mut refused = 0;
    for turn in 0..400 {
        if turn % 8 == 4 {
            fill(&disk.join("filler"));
        }
        if turn % 8 == 7 {
            std::fs::remove_file(disk.join("filler")).expect("it is there");
        }
        let seat = &mut seats[turn % 2];
        let before = seat.sight()["seen"].clone();
        match seat.act() {
            None => {
                if seats.iter_mut().all(|seat| !seat.sight()["view"]["ending"].is_null()) {
                    break;
                }
            }
            Some((200, _)) => {
                assert_ne!(seat.sight()["seen"], before, "what was acknowledged is told");
                done += 1;
            }
            Some((status, said)) => {
                assert_eq!((status, said["error"].as_str()), (503, Some("log")), "{said}");
                assert!(
                    said["words"]
                        .as_str()
                        .is_some_and(|words| words.contains("cannot write down"))
                );
                assert_eq!(seat.sight()["seen"], before, "what was refused has not happened");
                refused += 1;
            }
        }
    }
    for seat in &mut seats {
        assert!(
            !seat.sight()["view"]["ending"].is_null(),
            "the play goes on when there is room"
        );
    }
    assert!(refused >= 3, "the disk was full: {refused} refused, {done} done");
    // The same lines make the same table again.
    let told = seats
        .each_mut()
        .map(|seat| seat.browser.ask("GET", "/api/events?from=0", "").body);
    let copy = tempfile::tempdir().expect("a folder can be made");
    for name in ["lessons.sqlite", "lessons.sqlite-wal"] {
        std::fs::copy(disk.join(name), copy.path().join(name)).expect("it is there");
    }
    process.kill();
    let again = Process::start(&Place::File(copy), free_port());
    for (seat, told) in seats.iter_mut().zip(told) {
        let mut browser = Browser::new(again.address);
        browser.headers.clone_from(&seat.browser.headers);
        assert_eq!(browser.ask("GET", "/api/events?from=0", "").body, told);
    }
}
