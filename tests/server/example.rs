//! The example client of docs/ plays a lesson to its end, as it stands there.

use crate::class::{Host, Lesson};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

fn client(python: &str, host: &Host, lesson: &Lesson, party: u8) -> Child {
    Command::new(python)
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/client.py"))
        .args([format!("http://{}", host.address), lesson.code.clone()])
        .args(["--table", "1", "--party", &party.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the client starts")
}

#[test]
fn the_example_client_plays_to_the_debrief() {
    let is_there = |name: &&str| {
        Command::new(name)
            .arg("--version")
            .output()
            .is_ok_and(|said| said.status.success())
    };
    let Some(python) = ["python3", "python"].into_iter().find(is_there) else {
        eprintln!("there is no Python here: the example client of docs/client.py was NOT RUN");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[("scenario", "schoolhouse/full"), ("tables", "1")]);
    let clients = [0, 1].map(|party| client(python, &host, &lesson, party));
    let began = Instant::now();
    let api = format!("/api{}", lesson.path);
    loop {
        let class: serde_json::Value = serde_json::from_str(&lesson.teacher.get(&api).body).expect("JSON");
        let seats = class[0]["seats"].as_array().expect("seats");
        if seats.iter().all(|seat| seat["students"] == 1) {
            break;
        }
        assert!(began.elapsed() < Duration::from_mins(1), "the clients sit down");
        std::thread::sleep(Duration::from_millis(100));
    }
    lesson.order("begin", &[]);
    for client in clients {
        let done = client.wait_with_output().expect("it ends");
        let said = String::from_utf8_lossy(&done.stdout);
        assert!(done.status.success(), "{said}");
        assert!(said.contains("'became': 'done'"), "{said}");
        assert!(said.lines().count() > 40, "{said}");
    }
    let class: serde_json::Value = serde_json::from_str(&lesson.teacher.get(&api).body).expect("JSON");
    assert_eq!(class[0]["step"], "Ended");
    lesson.order("debrief", &[]);
    assert_eq!(
        lesson.teacher.get(&format!("{}/table/1/debrief", lesson.path)).status,
        200
    );
}
