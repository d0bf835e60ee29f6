//! A client that means harm: floods, streams by the dozen, requests that are never finished, replays, made-up numbers. It
//! harms nobody else.

use crate::class::{Host, Lesson, act};
use crate::http::{Browser, form};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// What an honest student may be kept waiting.
const SOON: Duration = Duration::from_secs(3);

struct Scene {
    _folder: tempfile::TempDir,
    host: Host,
    lesson: Lesson,
    us: Browser,
    russia: Browser,
}

fn scene() -> Scene {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let us = lesson.student(&host, 1, 0);
    let russia = lesson.student(&host, 1, 1);
    lesson.order("begin", &[]);
    Scene {
        _folder: folder,
        host,
        lesson,
        us,
        russia,
    }
}

/// A program in a seat of another table.
fn program(scene: &Scene, party: u8) -> Browser {
    let mut browser = scene.host.browser();
    let joined = browser.send("POST", "/api/join", &json!({ "code": scene.lesson.code }));
    let joined: Value = serde_json::from_str(&joined.body).expect("JSON");
    let token = joined["token"].as_str().expect("a token");
    browser.headers = vec![("Authorization".to_owned(), format!("Bearer {token}"))];
    let sat = browser.send("POST", "/api/seat", &json!({ "table": 2, "party": party }));
    assert_eq!(sat.status, 200);
    browser
}

#[test]
fn a_flood_of_one_student_is_bounded_and_others_play_on() {
    let mut scene = scene();
    let flooder = program(&scene, 0);
    let began = Instant::now();
    let flooding: Vec<_> = (0..6)
        .map(|_| {
            let mut browser = flooder.clone();
            std::thread::spawn(move || {
                let body = json!({ "seen": 0, "deed": { "Consult": 0 } }).to_string();
                let mut statuses = Vec::new();
                while began.elapsed() < Duration::from_secs(4) {
                    statuses.push(
                        browser
                            .try_ask("POST", "/api/act", &body)
                            .map_or(0, |answer| answer.status),
                    );
                }
                statuses
            })
        })
        .collect();
    let mut longest = Duration::ZERO;
    for turn in 0..6 {
        let began = Instant::now();
        let student = if turn % 2 == 0 {
            &mut scene.us
        } else {
            &mut scene.russia
        };
        assert_eq!(student.get("/play").status, 200);
        act(student, turn == 0);
        longest = longest.max(began.elapsed());
    }
    let statuses: Vec<u16> = flooding
        .into_iter()
        .flat_map(|one| one.join().expect("it ends"))
        .collect();
    let heard = statuses.iter().filter(|status| **status == 409).count();
    let bounded = statuses.iter().filter(|status| **status == 429).count();
    assert_eq!(heard + bounded, statuses.len(), "every one is answered: {statuses:?}");
    // Thirty at once, and five a second.
    assert!((1..=30 + 5 * 6).contains(&heard), "{heard} were heard");
    assert!(bounded > 50, "{bounded} were bounded");
    assert!(longest < SOON, "an honest student waited {longest:?}");
}

#[test]
fn streams_of_one_student_are_bounded_and_others_are_told() {
    let mut scene = scene();
    let greedy = program(&scene, 0);
    let token = greedy.headers[0].1.clone();
    let mut streams = Vec::new();
    let mut statuses = Vec::new();
    for _ in 0..40 {
        let mut socket = TcpStream::connect(scene.host.address).expect("the host answers");
        let request = format!("GET /play/live HTTP/1.1\r\nHost: x\r\nAuthorization: {token}\r\n\r\n");
        socket.write_all(request.as_bytes()).expect("the host reads");
        let mut head = [0; 12];
        socket.read_exact(&mut head).expect("the host answers");
        statuses.push(String::from_utf8_lossy(&head[9..]).into_owned());
        // They are held, and never read.
        streams.push(socket);
    }
    assert_eq!(
        statuses.iter().filter(|status| *status == "200").count(),
        24,
        "{statuses:?}"
    );
    assert!(statuses.iter().skip(24).all(|status| status == "429"));
    assert!(act(&mut scene.us, true));
    assert!(act(&mut scene.russia, false));
    drop(streams);
    // What was closed counts no longer.
    let began = Instant::now();
    while greedy.status("GET", "/play/live") != 200 {
        assert!(began.elapsed() < Duration::from_secs(20));
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn requests_that_are_never_finished_are_given_up() {
    let mut scene = scene();
    let mut slow: Vec<TcpStream> = (0..300)
        .map(|number| {
            let mut socket = TcpStream::connect(scene.host.address).expect("the host answers");
            let started: &[u8] = match number % 3 {
                0 => b"",
                1 => b"GET /play HTTP/1.1\r\nHost: x\r\nX-A",
                _ => b"POST /join HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Le",
            };
            socket.write_all(started).expect("the host reads");
            socket
        })
        .collect();
    assert!(act(&mut scene.us, true), "others play on");
    assert!(act(&mut scene.russia, false));
    // A letter now and then does not help: the head as a whole has its time.
    let began = Instant::now();
    let mut closed = 0;
    while closed < slow.len() && began.elapsed() < Duration::from_secs(40) {
        std::thread::sleep(Duration::from_secs(1));
        closed = 0;
        for socket in &mut slow {
            let _ = socket.write_all(b"x");
            socket.set_nonblocking(true).expect("it can be set");
            let mut byte = [0; 256];
            let gone = match socket.read(&mut byte) {
                Ok(_) => true,
                Err(error) => error.kind() != std::io::ErrorKind::WouldBlock,
            };
            closed += usize::from(gone);
            socket.set_nonblocking(false).expect("it can be set");
        }
    }
    assert_eq!(closed, slow.len(), "after {:?}", began.elapsed());
}

#[test]
fn a_debrief_is_told_once_however_often_it_is_asked_for() {
    let mut scene = scene();
    while act(&mut scene.us, true) | act(&mut scene.russia, false) {}
    scene.lesson.order("debrief", &[]);
    let began = Instant::now();
    let first = scene.us.get("/play/debrief").body;
    let alone = began.elapsed();
    let began = Instant::now();
    let asking: Vec<_> = (0..20)
        .map(|_| {
            let mut browser = scene.us.clone();
            std::thread::spawn(move || browser.ask("GET", "/play/debrief", "").body)
        })
        .collect();
    for one in asking {
        assert!(one.join().expect("it is answered") == first, "the same page");
    }
    assert!(
        began.elapsed() < alone * 10 + Duration::from_secs(1),
        "{:?}, alone {alone:?}",
        began.elapsed()
    );
}

#[test]
fn the_same_act_sent_many_times_is_done_once() {
    let mut scene = scene();
    let seen = scene.us.get("/play").field("seen").expect("something is asked");
    let body = form(&[("kind", "talk"), ("main", "hold"), ("seen", &seen)]);
    let sending: Vec<_> = (0..12)
        .map(|_| {
            let (mut browser, body) = (scene.us.clone(), body.clone());
            std::thread::spawn(move || browser.ask("POST", "/play/act", &body).status)
        })
        .collect();
    let statuses: Vec<u16> = sending
        .into_iter()
        .map(|one| one.join().expect("it is answered"))
        .collect();
    assert_eq!(
        statuses.iter().filter(|status| **status == 303).count(),
        1,
        "{statuses:?}"
    );
    assert!(
        statuses.iter().all(|status| matches!(status, 303 | 409)),
        "{statuses:?}"
    );
}

#[test]
fn made_up_numbers_are_refused() {
    let mut scene = scene();
    let now: u64 = scene
        .us
        .get("/play")
        .field("seen")
        .and_then(|seen| seen.parse().ok())
        .expect("a number");
    for seen in [0, now - 1, now + 1, now + 1000, u64::MAX] {
        let seen = seen.to_string();
        let body = form(&[("kind", "talk"), ("main", "hold"), ("seen", &seen)]);
        assert_eq!(scene.us.ask("POST", "/play/act", &body).status, 409, "{seen}");
    }
    for body in [
        "{\"seen\":-1,\"deed\":{\"Consult\":0}}",
        "{\"seen\":1e99,\"deed\":{\"Consult\":0}}",
    ] {
        assert!((400..500).contains(&scene.us.ask("POST", "/api/act", body).status));
    }
    assert!(act(&mut scene.us, true));
}

#[test]
fn what_people_write_is_shown_and_never_run() {
    let mut scene = scene();
    let text = "<script>alert('x')</script> & \"so\" on";
    scene.lesson.order("say", &[("text", text)]);
    let page = scene.us.get("/play").body;
    assert!(!page.contains("<script>alert"), "{page}");
    assert!(page.contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp;"), "{page}");
    let typed = scene.host.browser().ask("POST", "/join", &form(&[("code", "\"><b>")]));
    assert!(!typed.body.contains("\"><b>"), "{}", typed.body);
    let link = scene.host.browser().get("/j/%22%3E%3Cb%3E");
    assert!(!link.body.contains("\"><b>"), "{}", link.body);
}

/// A host on a system that allows few files, so that its connections are soon used up.
#[cfg(target_os = "linux")]
#[test]
fn one_address_cannot_take_every_connection() {
    use crate::base::Place;
    use crate::process::{Process, command, free_port};
    use std::net::SocketAddr;
    use std::process::Command;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let place = Place::File(tempfile::tempdir().expect("a folder can be made"));
    let plain = command(&place, free_port());
    let mut bounded = Command::new("prlimit");
    bounded
        .arg("--nofile=164:164")
        .arg(plain.get_program())
        .args(plain.get_args());
    let process = Process::of(bounded);
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        // Of 164 files the host keeps 64 for itself; one address may hold half of the rest.
        let from = |last: u8| {
            let to = process.address;
            async move {
                let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
                socket
                    .bind(SocketAddr::from(([127, 0, 0, last], 0)))
                    .expect("an address of this machine");
                socket.connect(to).await.expect("the host listens")
            }
        };
        let ask = |mut socket: tokio::net::TcpStream| async move {
            let _ = socket.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await;
            let mut start = [0; 12];
            let read = tokio::time::timeout(Duration::from_secs(5), socket.read_exact(&mut start)).await;
            let well = matches!(read, Ok(Ok(_))) && start.ends_with(b"200");
            (well, socket)
        };
        let mut held = Vec::new();
        let mut served = 0;
        for _ in 0..80 {
            let (well, socket) = ask(from(2).await).await;
            served += usize::from(well);
            held.push(socket);
        }
        assert_eq!(served, 50, "half of a hundred");
        let (well, _) = ask(from(3).await).await;
        assert!(well, "others are served");
        held.truncate(10);
        tokio::time::sleep(Duration::from_millis(300)).await;
        let (well, _) = ask(from(2).await).await;
        assert!(well, "what is closed is free again");
    });
}

/// Requests that were right until something happened to some of their bytes.
#[test]
fn bytes_that_make_no_sense_are_answered_or_dropped() {
    let mut scene = scene();
    let cookie = scene.us.cookie_line();
    let seen = scene.us.get("/play").field("seen").expect("something is asked");
    let form = format!("kind=talk&main=hold&seen={seen}");
    let head = |line: &str, kind: &str, body: &str| {
        format!(
            "{line} HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nConnection: close\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
    };
    let json = json!({ "seen": 3, "deed": { "Talk": { "main": "Hold", "sounding": null, "answers": [], "show_hand": null } } });
    let right = [
        head("GET /play/draft?base=1&issue-0=1&form=2", "text/plain", ""),
        head("POST /play/act", "application/x-www-form-urlencoded", &form),
        head("POST /api/act", "application/json", &json.to_string()),
        head("POST /api/seat", "application/json", "{\"table\":1,\"party\":0}"),
        head("GET /api/events?from=0&wait=0", "text/plain", ""),
    ];
    let mut rng = ChaCha8Rng::seed_from_u64(4);
    let mut below = |n: usize| rng.next_u32() as usize % n;
    let mut answered = 0;
    for turn in 0..400 {
        let mut bytes = right[turn % right.len()].clone().into_bytes();
        for _ in 0..=below(4) {
            let at = below(bytes.len());
            match below(4) {
                0 => bytes[at] = u8::try_from(below(256)).expect("a byte"),
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, u8::try_from(below(256)).expect("a byte")),
                _ => {
                    let end = (at + below(40)).min(bytes.len());
                    let some = bytes[at..end].to_vec();
                    bytes.splice(at..at, some);
                }
            }
        }
        let mut socket = TcpStream::connect(scene.host.address).expect("the host listens");
        socket
            .set_read_timeout(Some(Duration::from_millis(300)))
            .expect("it can be set");
        let _ = socket.write_all(&bytes);
        // Nothing more comes: a body that is too short is not waited for.
        let _ = socket.shutdown(std::net::Shutdown::Write);
        let mut answer = Vec::new();
        let _ = socket.read_to_end(&mut answer);
        let text = String::from_utf8_lossy(&answer);
        if let Some(status) = text.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)) {
            answered += 1;
            assert!(
                !status.starts_with('5'),
                "{status} for {:?}",
                String::from_utf8_lossy(&bytes)
            );
        }
    }
    assert!(answered > 100, "{answered} were answered");
    assert_eq!(scene.us.get("/play").status, 200);
    // Nobody else has noticed.
    assert!(act(&mut scene.russia, false));
}
