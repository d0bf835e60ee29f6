//! Trust: nobody gets, by any request, what is hidden from their seat; nobody does what is not theirs to do; a kill
//! loses nothing that was acknowledged.

use crate::base::Place;
use crate::class::{Host, Lesson, act};
use crate::http::{Browser, form};
use crate::process::{Process, command, free_port};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Every address that is asked for with GET, for a lesson.
fn routes(lesson: &Lesson) -> Vec<String> {
    let teach = &lesson.path;
    let mut all: Vec<String> = [
        "/",
        "/back",
        "/seat",
        "/play",
        "/play/brief",
        "/play/draft",
        "/play/draft?base=1",
        "/play/ledger",
        "/play/debrief",
        "/host",
        "/nowhere",
        "/assets/nothing.css",
        "/j/ACDEF",
        "/host/key/00",
        "/api/view",
        "/api/events",
        "/api/lesson",
    ]
    .map(str::to_owned)
    .to_vec();
    for end in [
        "",
        "?table=1",
        "/table/1",
        "/table/2",
        "/table/1/debrief",
        "/debrief",
        "/export.zip",
        "/screen",
        "/key/00",
    ] {
        all.push(format!("{teach}{end}"));
    }
    all
}

#[test]
fn no_route_tells_a_seat_what_is_hidden_from_it() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = lesson.student(&host, 1, 0);
    let mut russia = lesson.student(&host, 1, 1);
    let mut other_table = lesson.student(&host, 2, 1);
    let mut stranger = host.browser();
    lesson.order("begin", &[]);
    // Of the United States' own sheet: what Congress says, and the instruction. Of their delegation: a suggestion.
    let secrets = [
        "Why should a gift be taxed",
        "This lowers the chance of the worst mistake",
        "duty on a gift should not be paid",
        "You bring most of the money",
    ];
    let own = us.get("/play/brief").body;
    assert!(
        own.contains(secrets[2]) && own.contains(secrets[3]),
        "the seat itself reads its brief"
    );
    for round in 0..14 {
        for (name, browser) in [
            ("Russia", &mut russia),
            ("another table", &mut other_table),
            ("a stranger", &mut stranger),
        ] {
            for path in routes(&lesson) {
                let answer = browser.get(&path);
                assert!(answer.status < 500, "{path} fails: {}", answer.status);
                for secret in secrets {
                    assert!(
                        !answer.body.contains(secret),
                        "round {round}: {name} reads “{secret}” at {path}"
                    );
                }
            }
        }
        let moved = act(&mut us, true) | act(&mut russia, false);
        if !moved {
            break;
        }
    }
}

#[test]
fn what_is_sealed_is_not_seen_before_it_is_opened() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = lesson.student(&host, 1, 0);
    let mut russia = lesson.student(&host, 1, 1);
    lesson.order("begin", &[]);
    let before: Vec<String> = routes(&lesson).iter().map(|path| russia.get(path).body).collect();
    assert!(act(&mut us, true), "a draft is tabled, and sealed");
    for (path, before) in routes(&lesson).iter().zip(before) {
        let after = russia.get(path).body;
        assert!(!after.contains("Draft 1"), "{path} shows a sealed draft");
        let words = |page: &str| {
            let main = page.split("<main").nth(1).and_then(|rest| rest.split("</main>").next());
            main.unwrap_or_default().replace(char::is_numeric, "")
        };
        if path == "/play/draft" {
            assert_eq!(
                words(&before),
                words(&after),
                "{path} tells more than that a seat is ready"
            );
        }
    }
    assert!(act(&mut russia, false));
    assert!(russia.get("/play").body.contains("Draft 1"));
}

#[test]
fn secrets_of_others_and_forged_ones_open_nothing() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = lesson.student(&host, 1, 0);
    let cookie = us.cookie("two-tables").expect("the device has it").to_owned();
    let mut parts: Vec<String> = cookie.split('.').map(str::to_owned).collect();
    lesson.order("begin", &[]);
    let forged = [
        format!("{}.2.{}", parts[0], parts[2]),
        format!("{}.1.{}", parts[0], "0".repeat(32)),
        format!("{}.1.", parts[0]),
        format!("1.1.{}", parts[2]),
        "....".to_owned(),
        "x".repeat(5000),
        String::new(),
    ];
    for value in &forged {
        let mut thief = host.browser();
        thief.set_cookie("two-tables", value);
        for path in [
            "/play",
            "/seat",
            "/play/brief",
            "/play/live",
            "/api/view",
            "/api/events",
        ] {
            assert!(
                matches!(thief.ask("GET", path, "").status, 401 | 404),
                "{value} opens {path}"
            );
        }
        let body = form(&[("kind", "talk"), ("main", "hold"), ("seen", "99999")]);
        assert_eq!(thief.ask("POST", "/play/act", &body).status, 401);
    }
    // A student's secret is no teacher's.
    let teacher = format!("two-tables-teacher-{}", lesson.path.trim_start_matches("/teach/"));
    us.set_cookie(&teacher, &parts.remove(2));
    us.set_cookie("two-tables-host", "0");
    for end in ["", "/screen", "/table/1", "/live"] {
        assert_eq!(us.ask("GET", &format!("{}{end}", lesson.path), "").status, 403);
    }
    assert_eq!(
        us.ask("POST", &lesson.path, &form(&[("do", "wipe"), ("sure", "1")]))
            .status,
        403
    );
    assert_eq!(us.ask("GET", "/host", "").status, 403);
    assert_eq!(us.ask("GET", "/play", "").status, 200, "their own seat is still theirs");
}

#[test]
fn posts_from_other_sites_are_refused_and_cookies_are_strict() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let lesson = Lesson::open(&host, &[]);
    let mut browser = host.browser();
    for (name, value) in [
        ("Origin", "http://elsewhere.example"),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
    ] {
        browser.headers = vec![(name.to_owned(), value.to_owned())];
        let answer = browser.ask("POST", "/join", &form(&[("code", &lesson.code)]));
        assert_eq!(answer.status, 403, "{name}: {value}");
    }
    browser.headers = vec![("Origin".to_owned(), format!("http://{}", host.address))];
    let answer = browser.ask("POST", "/join", &form(&[("code", &lesson.code)]));
    assert_eq!(answer.status, 303);
    let cookies: Vec<&str> = answer
        .headers
        .iter()
        .filter(|(name, _)| name == "set-cookie")
        .map(|(_, value)| value.as_str())
        .collect();
    assert_eq!(cookies.len(), 2);
    for cookie in cookies {
        assert!(
            cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"),
            "{cookie}"
        );
    }
}

#[test]
fn guessing_a_code_is_bounded() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let lesson = Lesson::open(&host, &[]);
    let mut browser = host.browser();
    let mut answers = Vec::new();
    for number in 0..25 {
        let code = format!("{number:0>5}")
            .replace('0', "3")
            .replace('1', "4")
            .replace('2', "6")
            .replace('5', "7");
        answers.push(
            browser
                .ask("POST", "/join", &form(&[("code", &code.replace('8', "9"))]))
                .status,
        );
    }
    assert_eq!(answers[0], 404);
    assert_eq!(*answers.last().expect("some were asked"), 429);
    let right = browser.ask("POST", "/join", &form(&[("code", &lesson.code)]));
    assert_eq!(right.status, 429, "not even the right one, until a minute has gone by");
}

#[test]
fn garbage_harms_nobody() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = lesson.student(&host, 1, 0);
    let mut russia = lesson.student(&host, 1, 1);
    lesson.order("begin", &[]);
    let long = "x".repeat(40_000);
    let bodies = [
        "kind=talk&main=initial-99999999999&seen=1".to_owned(),
        "kind=talk&main=initial-7&seen=99".to_owned(),
        "kind=talk&main=if-1&change-1=%7B%22Clause%22%3A1%7D&seen=99".to_owned(),
        "kind=draft&issue-200=3&form=9&seen=99".to_owned(),
        "kind=draft&annex-77=1&seen=99".to_owned(),
        "kind=decide&decide-1=carry&seen=99".to_owned(),
        "kind=attend&upkeep-1=255&seen=99".to_owned(),
        "kind=persuade&who=250&draft=60000&seen=99".to_owned(),
        "kind=as&as=4000000000&seen=99".to_owned(),
        "kind=unheard-of&seen=99".to_owned(),
        "%%%%%".to_owned(),
        "seen=-1".to_owned(),
        String::new(),
        long,
    ];
    for body in &bodies {
        let status = us.ask("POST", "/play/act", body).status;
        assert!(
            (400..500).contains(&status),
            "{status} for {}",
            &body[..body.len().min(60)]
        );
    }
    for (name, value) in [("table", "99999"), ("party", "300"), ("table", "x")] {
        let answer = us.ask("POST", "/seat", &form(&[(name, value)]));
        assert!((400..500).contains(&answer.status));
    }
    raw(host.address, b"GET / HTTP/9.9\r\n\r\n\x00\xff\xfe");
    raw(host.address, &vec![b'x'; 70_000]);
    // Streams that nobody reads, and requests that are never finished.
    let slow: Vec<TcpStream> = (0..30)
        .map(|_| {
            let mut socket = TcpStream::connect(host.address).expect("the host answers");
            socket
                .write_all(b"POST /play/act HTTP/1.1\r\nHost: x\r\nContent-Le")
                .expect("the host reads");
            socket
        })
        .collect();
    assert!(act(&mut us, true), "the table goes on");
    assert!(act(&mut russia, false));
    drop(slow);
}

fn raw(address: SocketAddr, bytes: &[u8]) {
    let mut socket = TcpStream::connect(address).expect("the host answers");
    // The host may close before it has read all.
    let _ = socket.write_all(bytes);
    let _ = socket.set_read_timeout(Some(Duration::from_secs(2)));
    let mut answer = [0; 64];
    let _ = socket.read(&mut answer);
}

#[test]
fn nobody_goes_round_the_table_to_read_other_seats_sheets() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = lesson.student(&host, 1, 0);
    let sit = |browser: &mut Browser, party: &str| browser.post("/seat", &[("table", "1"), ("party", party)]).status;
    assert_eq!(sit(&mut us, "1"), 200, "before the play a seat is chosen freely");
    assert_eq!(sit(&mut us, "0"), 200);
    lesson.order("begin", &[]);
    assert_eq!(sit(&mut us, "1"), 409);
    assert!(us.get("/play/brief").body.contains("United States"));
    let page = us.get("/seat").body;
    assert!(
        !page.contains("action=\"/seat\"") || page.contains("disabled"),
        "{page}"
    );
    // Whoever comes late takes a seat, once; the teacher moves anybody.
    let mut late = lesson.student(&host, 1, 1);
    assert_eq!(sit(&mut late, "0"), 409);
    assert_eq!(lesson.order("move", &[("who", "1"), ("place", "2/1")]).status, 200);
    assert!(
        us.get("/play/brief").body.contains("Russia"),
        "the teacher moves anybody"
    );
    // No number in a stream's head is too large.
    us.headers.push(("Accept".to_owned(), "text/event-stream".to_owned()));
    us.headers.push(("Last-Event-ID".to_owned(), u64::MAX.to_string()));
    assert_eq!(us.status("GET", "/api/events"), 200);
}

#[test]
fn a_private_link_stays_until_another_is_asked_for() {
    let place = Place::File(tempfile::tempdir().expect("a folder can be made"));
    let port = free_port();
    let process = Process::start(&place, port);
    let link = process.private.clone();
    let mut teacher = Host::at(process.address, &link).browser();
    assert_eq!(teacher.get(&link).status, 200);
    process.kill();
    let process = Process::start(&place, port);
    assert_eq!(process.private, link, "what was kept as a bookmark is right");
    assert_eq!(teacher.ask("GET", "/host", "").status, 200, "and so is the cookie");
    process.kill();
    let mut command = command(&place, port);
    command.arg("--new-link");
    let process = Process::of(command);
    assert_ne!(process.private, link);
    assert_eq!(teacher.ask("GET", "/host", "").status, 403);
    assert_eq!(teacher.ask("GET", &link, "").status, 403);
    assert_eq!(teacher.get(&process.private).status, 200);
}

#[test]
fn a_kill_at_any_moment_loses_nothing_that_was_acknowledged() {
    let place = Place::File(tempfile::tempdir().expect("a folder can be made"));
    let port = free_port();
    let process = Process::start(&place, port);
    let mut host = Host::at(process.address, &process.private);
    let mut lesson = Lesson::open(&host, &[("scenario", "schoolhouse/full")]);
    let mut us = lesson.student(&host, 1, 0);
    let mut russia = lesson.student(&host, 1, 1);
    lesson.order("begin", &[]);
    let mut running = Some(process);
    for kill in 0..12 {
        let process = running.take().expect("one runs");
        // What was answered before the kill was acknowledged.
        let one = act(&mut us, true);
        let other = act(&mut russia, false);
        let told = (page(&mut us), page(&mut russia));
        // One more act is on its way when the kill comes; whether it was done, the log knows.
        let on_the_way = us.ask("GET", "/play", "").field("seen").filter(|_| kill % 3 == 2);
        if let Some(seen) = &on_the_way {
            let mut hasty = us.clone();
            let seen = seen.clone();
            let posting = std::thread::spawn(move || {
                let body = form(&[("kind", "talk"), ("main", "hold"), ("seen", &seen)]);
                hasty.try_ask("POST", "/play/act", &body)
            });
            process.kill();
            let _ = posting.join();
        } else {
            process.kill();
        }
        let process = Process::start(&place, port);
        host = Host::at(process.address, &process.private);
        assert_eq!(host.address, us.address());
        if on_the_way.is_none() {
            assert_eq!(told, (page(&mut us), page(&mut russia)), "kill {kill}");
        }
        running = Some(process);
        if !one && !other {
            break;
        }
    }
    while act(&mut us, true) | act(&mut russia, false) {}
    assert!(us.get("/play").body.contains("The play is over"));
    running.expect("one runs").kill();
}

/// What a student sees, without clocks.
fn page(browser: &mut Browser) -> String {
    let body = browser.get("/play").body;
    body.split("<main").nth(1).unwrap_or_default().to_owned()
}

/// Whether a stream says as its last thing that its reader is none any more.
fn says_gone(mut said: impl Iterator<Item = String>) -> bool {
    said.by_ref().any(|line| line == "gone") && said.next().is_none()
}

#[test]
fn a_second_device_of_the_teacher_shuts_the_first_not_out_and_whoever_is_shut_out_hears_it() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let entrance = lesson.path.replace("/teach/", "/host/lesson/");
    let live = format!("{}/live", lesson.path);
    let mut heard = lesson.teacher.data(&live);
    assert!(heard.next().is_some(), "the present number comes first");
    let take_over = || {
        let mut other = host.browser();
        other.get(&host.private);
        let page = other.post(&entrance, &[]);
        assert_eq!(page.status, 200, "{}", page.body);
        other
    };
    let mut other = take_over();
    assert_eq!(
        lesson.order("lock-seats", &[("on", "1")]).status,
        200,
        "the first one goes on"
    );
    assert_eq!(other.get(&lesson.path).status, 200);
    for _ in 0..7 {
        take_over();
    }
    let path = lesson.path.clone();
    let shut_out = lesson.teacher.get(&path);
    assert_eq!(shut_out.status, 403);
    assert!(
        shut_out.body.contains("href=\"/host\""),
        "the way on is the list: {}",
        shut_out.body
    );
    assert_eq!(other.get(&path).status, 200);
    assert!(says_gone(heard), "the page of the first one hears it");
}

#[test]
fn whoever_is_removed_hears_it_and_reads_nothing_more() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = lesson.student(&host, 1, 0);
    lesson.order("begin", &[]);
    let mut heard = us.data("/play/live");
    assert!(heard.next().is_some(), "the present numbers come first");
    assert_eq!(lesson.order("remove", &[("who", "1")]).status, 200);
    assert!(says_gone(heard));
    assert_eq!(us.get("/play").status, 401);
    assert_eq!(us.get("/play/live").status, 401);
}

#[test]
fn many_guesses_at_the_same_moment_are_no_more_than_the_bound() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    Lesson::open(&host, &[]);
    let guessing: Vec<_> = (0..60)
        .map(|_| {
            let mut browser = host.browser();
            std::thread::spawn(move || browser.ask("POST", "/join", &form(&[("code", "33333")])).status)
        })
        .collect();
    let answers: Vec<u16> = guessing
        .into_iter()
        .map(|one| one.join().expect("it was answered"))
        .collect();
    let looked_at = answers.iter().filter(|status| **status == 404).count();
    assert_eq!(looked_at, 20, "{answers:?}");
    assert!(answers.iter().all(|status| [404, 429].contains(status)), "{answers:?}");
}

#[test]
fn one_address_joins_like_a_class_and_not_like_a_program() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let path = lesson.path.clone();
    let mut joined = 0;
    let begun = std::time::Instant::now();
    loop {
        let joining = host
            .browser()
            .try_ask("POST", "/join", &form(&[("code", &lesson.code)]));
        let status = joining.expect("the host answers").status;
        match status {
            303 => joined += 1,
            other => break assert_eq!(other, 429),
        }
        if joined == 30 {
            let page = lesson.teacher.get(&path);
            assert!(
                !page.body.contains("joined from one address"),
                "a class of thirty is no crowd"
            );
        }
    }
    let more = 3 * usize::try_from(begun.elapsed().as_secs()).expect("it is short") + 3;
    assert!((60..=60 + more).contains(&joined), "{joined}");
    let page = lesson.teacher.get(&path);
    assert!(
        page.body
            .contains(&format!("Within a minute {joined} students joined from one address")),
        "{}",
        page.body
    );
    assert_eq!(
        host.browser().ask("POST", "/join", &form(&[("code", "33333")])).status,
        404,
        "that is another bound"
    );
}

#[test]
fn a_wrong_personal_code_leaves_the_fields_as_they_were_typed() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let lesson = Lesson::open(&host, &[]);
    let fields = [("code", lesson.code.as_str()), ("personal", "444-\"444")];
    let page = host.browser().post("/back", &fields);
    assert_eq!(page.status, 404);
    assert_eq!(page.field("code").as_deref(), Some(lesson.code.as_str()));
    assert!(page.body.contains("value=\"444-&quot;444\""), "{}", page.body);
}
