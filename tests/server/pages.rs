//! A whole lesson by forms alone, over real sockets.

use crate::class::{Host, Lesson, act, between, notice};
use crate::http::Browser;

#[test]
fn a_schoolhouse_is_played_to_the_debrief_by_forms_only() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = lesson.student(&host, 1, 0);
    let mut russia = lesson.student(&host, 1, 1);
    let page = us.get("/play");
    assert!(
        page.body.contains("Your instructions") || page.body.contains("Instructions to the envoy"),
        "{}",
        page.body
    );
    assert_eq!(lesson.order("begin", &[]).status, 200);
    let mut steps = 0;
    while steps < 200 {
        let one = act(&mut us, true);
        let other = act(&mut russia, false);
        if !one && !other {
            break;
        }
        steps += 1;
    }
    let page = us.get("/play");
    assert!(page.body.contains("The play is over"), "{}", page.body);
    assert!(steps >= 12, "three meetings of talks, home and follow-through: {steps}");
    assert!(page.body.contains("points"), "the seat's points are told");
    // What was hidden stays hidden until the teacher opens it.
    assert!(us.get("/play/debrief").body.contains("The play is over"));
    assert_eq!(lesson.order("debrief", &[]).status, 200);
    let debrief = us.get("/play");
    assert!(debrief.body.contains("What was possible"), "the debrief is open");
    let policy = debrief
        .header("content-security-policy")
        .expect("every page has a policy");
    assert!(
        policy.contains("default-src 'none'") && policy.contains("script-src 'self';"),
        "{policy}"
    );
    let kept = lesson.teacher.get(&format!("{}/table/1/debrief", lesson.path));
    let policy = kept.header("content-security-policy").expect("every page has a policy");
    assert!(
        !policy.contains("script-src") && !kept.body.contains("<script"),
        "{policy}"
    );
    // All tables side by side, and everything as one zip: for the teacher.
    let across = lesson.teacher.get(&format!("{}/debrief", lesson.path));
    assert!(across.body.contains("All tables side by side") && across.body.contains("<svg"));
    assert!(
        across.body.contains("/table/1/debrief") && !across.body.contains("/table/2/debrief"),
        "one was opened"
    );
    let zip = lesson.teacher.get(&format!("{}/export.zip", lesson.path));
    assert_eq!(zip.header("content-type"), Some("application/zip"));
    let files = zip.files();
    for name in [
        "tables.csv",
        "table-1/debrief.html",
        "table-1/debrief.json",
        "table-1/record.json",
    ] {
        assert!(files.contains_key(name), "{name} is in the zip");
    }
    assert!(files["tables.csv"].starts_with("table,party,points,above_line"));
    assert!(files["questions.csv"].starts_with("asking,set,question,student"));
    assert!(us.get(&format!("{}/export.zip", lesson.path)).status == 403);
    let agreements = us.get("/play/debrief").body;
    assert!(
        agreements.contains("Notices of launches"),
        "a text was agreed and is told"
    );
}

#[test]
fn a_host_that_is_opened_again_knows_everybody_and_goes_on() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = lesson.student(&host, 1, 0);
    let mut russia = lesson.student(&host, 1, 1);
    lesson.order("begin", &[]);
    assert!(act(&mut us, true));
    assert!(act(&mut russia, false));
    let before = us.get("/play").body;
    drop(host);
    let host = Host::open(folder.path(), None);
    let again = |browser: &crate::http::Browser| {
        let mut fresh = host.browser();
        for name in ["two-tables", "two-tables-code"] {
            fresh.set_cookie(name, browser.cookie(name).expect("the device has it"));
        }
        fresh
    };
    let (mut us, mut russia) = (again(&us), again(&russia));
    let mut after = us.get("/play").body;
    // Time went on; the page is the same otherwise.
    let without_clock = |page: &str| page.split("data-left").next().expect("a page").to_owned();
    assert_eq!(without_clock(&before), without_clock(&after));
    while act(&mut us, true) | act(&mut russia, false) {
        after = us.get("/play").body;
    }
    assert!(us.get("/play").body.contains("The play is over"), "{}", notice(&after));
}

#[test]
fn a_personal_code_brings_a_student_back_on_another_device() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let lesson = Lesson::open(&host, &[]);
    let us = lesson.student(&host, 1, 0);
    let personal = us.cookie("two-tables-code").expect("it was told").to_owned();
    let mut phone = host.browser();
    let page = phone.post("/back", &[("code", &lesson.code), ("personal", &personal)]);
    assert_eq!(page.status, 200);
    let page = phone.get("/seat");
    assert!(
        page.body.contains("You sit for the United States at table 1"),
        "{}",
        page.body
    );
    let mut wrong = host.browser();
    let page = wrong.post("/back", &[("code", &lesson.code), ("personal", "333-3333")]);
    assert_eq!(page.status, 404);
    assert!(page.body.contains("do not belong together"));
}

#[test]
fn a_delegation_suggests_and_its_head_decides() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut head = lesson.student(&host, 1, 0);
    let mut drafter = lesson.student(&host, 1, 0);
    let mut russia = lesson.student(&host, 1, 1);
    lesson.order("begin", &[]);
    assert!(act(&mut drafter, true));
    let page = drafter.get("/play").body;
    assert!(page.contains("Suggested in this step"), "{page}");
    assert!(page.contains("value=\"talk\""), "the seat has not acted");
    let page = head.get("/play");
    let seen = page.field("seen").expect("the head is asked");
    let by = page.field("as").expect("the suggestion can be done");
    // Another delegation sees nothing of it, and cannot do it.
    let other = russia.get("/play");
    assert!(!other.body.contains("name=\"as\""));
    let stolen = russia.post("/play/act", &[("kind", "as"), ("as", &by), ("seen", &seen)]);
    assert_eq!(stolen.status, 409);
    let done = head.post("/play/act", &[("kind", "as"), ("as", &by), ("seen", &seen)]);
    assert_eq!(done.status, 200);
    assert!(done.body.contains("You are ready"), "{}", done.body);
    // Pressed twice, done once.
    let twice = head.post("/play/act", &[("kind", "as"), ("as", &by), ("seen", &seen)]);
    assert_eq!(twice.status, 409);
    assert!(act(&mut russia, false));
    let page = russia.get("/play").body;
    assert!(page.contains("Draft 1"), "the draft that was suggested is on the table");
    // What has happened is there to be seen, and not only to be heard; who has a choice makes it.
    let since = between(&page, "aria-label=\"Since your last decision\"", "</section>");
    let since = since.expect("something has happened");
    assert!(since.contains("The United States tables draft 1"), "{since}");
    assert!(!page.contains("value=\"hold\" required checked"), "{page}");
    // A refusal is read again where the play is, and not where the form was sent.
    let refused = russia.post("/play/act", &[("kind", "talk"), ("main", "hold"), ("seen", "0")]);
    assert_eq!(refused.status, 409);
    assert!(refused.body.contains("data-here=\"/play\""), "{}", refused.body);
    // Whoever reloads it all the same is told the way on.
    let reloaded = russia.get("/play/act");
    assert_eq!(reloaded.status, 405);
    assert!(reloaded.body.contains("href=\"/play\""), "{}", reloaded.body);
    let seen = russia.get("/play").field("seen").expect("it is asked");
    let draft = between(&page, "value=\"decline-", "\"").expect("a draft can be declined");
    let reason = russia.get("/play").options(&format!("reason-{draft}")).remove(0);
    let main = format!("decline-{draft}");
    let reasoned = format!("reason-{draft}");
    let declined = [("kind", "talk"), ("main", &main), (&reasoned, &reason), ("seen", &seen)];
    assert_eq!(russia.post("/play/act", &declined).status, 200);
    let seen = head.get("/play").field("seen").expect("the head is asked");
    head.post("/play/act", &[("kind", "talk"), ("main", "hold"), ("seen", &seen)]);
    assert!(
        head.get("/play").body.contains("Russia declines draft 1"),
        "nothing falls without a word"
    );
}

#[test]
fn a_page_that_waited_hears_of_its_table_and_of_the_one_it_is_moved_to() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[("tables", "2")]);
    let mut us = lesson.student(&host, 1, 0);
    let mut page = host.browser();
    page.headers.push(("Cookie".to_owned(), us.cookie_line()));
    let mut heard = page.data("/play/live");
    let mut reaches = |us: &mut Browser, what: &str| {
        let body = us.get("/play").body;
        let number = between(&body, "data-number=\"", "\"").expect("the page has a number");
        assert!(heard.any(|told| told == number), "{what}: the stream has ended");
    };
    reaches(&mut us, "waiting");
    lesson.order("begin", &[]);
    reaches(&mut us, "the beginning");
    lesson.order("pause", &[("table", "1")]);
    reaches(&mut us, "a pause");
    lesson.order("move", &[("who", "1"), ("place", "2/1")]);
    reaches(&mut us, "another table");
    lesson.order("pause", &[("table", "2")]);
    reaches(&mut us, "a pause there");
}

#[test]
fn the_teacher_steers() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[("pace", "period")]);
    let mut us = lesson.student(&host, 1, 0);
    let _russia = lesson.student(&host, 1, 1);
    lesson.order("begin", &[]);
    lesson.order("pause", &[("table", "all")]);
    let page = us.get("/play");
    assert!(page.body.contains("The teacher has stopped the clock"));
    let seen = page.field("seen").expect("a form is there");
    let refused = us.post("/play/act", &[("kind", "talk"), ("main", "hold"), ("seen", &seen)]);
    assert_eq!(refused.status, 409);
    lesson.order("resume", &[("table", "1")]);
    assert!(act(&mut us, false));
    assert!(us.get("/play").body.contains("Waiting for: Russia"));
    lesson.order("advance", &[("table", "1")]);
    assert!(us.get("/play").body.contains("exchange 2"), "the step has ended");
    let page = lesson.order("back", &[("table", "1")]);
    assert_eq!(page.status, 200);
    assert!(us.get("/play").body.contains("exchange 1"));
    let nothing = lesson.order("back", &[("table", "1")]);
    assert_eq!(nothing.status, 409);
    lesson.order("say", &[("table", "all"), ("text", "Five <b>minutes</b>")]);
    let page = us.get("/play").body;
    assert!(page.contains("Five &lt;b&gt;minutes&lt;/b&gt;"), "what is said is text");
    lesson.order("mute", &[("who", "1")]);
    let page = us.get("/play");
    let seen = page.field("seen").unwrap_or_else(|| "0".to_owned());
    let muted = us.post("/play/act", &[("kind", "talk"), ("main", "hold"), ("seen", &seen)]);
    assert_eq!(muted.status, 409);
    lesson.order("unmute", &[("who", "1")]);
    lesson.order("move", &[("who", "1"), ("place", "2/1")]);
    assert!(us.get("/seat").body.contains("You sit for Russia at table 2"));
    lesson.order("remove", &[("who", "1")]);
    assert_eq!(us.get("/play").status, 401);
    lesson.order("lock-joining", &[("on", "1")]);
    let late = host.browser().post("/join", &[("code", &lesson.code)]);
    assert_eq!(late.status, 409);
    let screen = lesson.teacher.get(&format!("{}/screen", lesson.path));
    assert!(screen.body.contains(&lesson.code), "the code is on the projector");
    let gone = lesson.order("wipe", &[("sure", "1")]);
    assert_eq!(gone.status, 200);
    assert_eq!(lesson.teacher.get(&lesson.path.clone()).status, 403);
}

#[test]
fn pages_are_small_and_whole_without_a_script() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut browser = host.browser();
    let cover = browser.get("/");
    let mut all = cover.body.len();
    for marker in ["href=\"/assets/", "src=\"/assets/"] {
        let at = cover.body.find(marker).expect("the page has its files") + marker.len() - 8;
        let path = cover.body[at..].split('"').next().expect("a path");
        let file = browser.get(path);
        assert_eq!(file.status, 200, "{path}");
        assert!(
            file.header("cache-control")
                .is_some_and(|kept| kept.contains("immutable"))
        );
        all += file.body.len();
    }
    assert!(all < 100_000, "the first page takes {all} bytes in all");
    let mut us = lesson.student(&host, 1, 0);
    let _russia = lesson.student(&host, 1, 1);
    lesson.order("begin", &[]);
    for path in ["/play", "/play/brief", "/play/ledger", "/play/draft", "/seat"] {
        let page = us.get(path);
        assert_eq!(page.status, 200);
        assert!(page.body.len() < 100_000, "{path}: {} bytes", page.body.len());
        for forbidden in ["style=\"", "onclick=", "<style", "javascript:", "text-missing"] {
            assert!(!page.body.contains(forbidden), "{path} has {forbidden}");
        }
        for needed in ["<h1>", "<main", "lang=\"en\"", "aria-live"] {
            assert!(page.body.contains(needed), "{path} lacks {needed}");
        }
    }
}

#[test]
fn style_and_script_are_packed_for_whoever_unpacks_them() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut browser = host.browser();
    let page = browser.get("/").body;
    for start in ["/assets/tables.", "/assets/live."] {
        let at = page.find(start).expect("the page names it");
        let path = page[at..].split('"').next().expect("an address ends");
        browser.headers.clear();
        let plain = browser.get(path);
        assert_eq!(plain.header("content-encoding"), None);
        assert_eq!(plain.header("vary"), Some("accept-encoding"));
        browser.headers = vec![("Accept-Encoding".to_owned(), "br, gzip;q=0".to_owned())];
        assert_eq!(browser.get(path).bytes, plain.bytes, "it is not wanted");
        browser.headers = vec![("Accept-Encoding".to_owned(), "deflate, gzip;q=0.8, br".to_owned())];
        let packed = browser.get(path);
        assert_eq!(packed.header("content-encoding"), Some("gzip"));
        assert!(
            packed.bytes.len() * 2 < plain.bytes.len(),
            "{start}: {}",
            packed.bytes.len()
        );
        let mut unpacked = String::new();
        std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(&*packed.bytes), &mut unpacked)
            .expect("it is gzip");
        assert_eq!(unpacked.as_bytes(), plain.bytes);
    }
}

#[test]
fn a_text_that_came_home_can_be_let_fall_though_it_could_be_held_over() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[]);
    let mut us = lesson.student(&host, 1, 0);
    let mut russia = lesson.student(&host, 1, 1);
    lesson.order("begin", &[]);
    let came = loop {
        let page = us.get("/play").body;
        if let Some(at) = page.find("name=\"decide-") {
            break page[at + 6..].split('"').next().expect("a name ends").to_owned();
        }
        assert!(act(&mut us, true) | act(&mut russia, false), "a text comes home");
    };
    let page = us.get("/play");
    for choice in ["carry", "hold", "fall"] {
        let offered = format!("name=\"{came}\" value=\"{choice}\"");
        assert!(page.body.contains(&offered), "{choice}: {}", page.body);
    }
    let seen = page.field("seen").expect("something is asked");
    let done = us.post("/play/act", &[("kind", "decide"), ("seen", &seen), (&came, "fall")]);
    assert_eq!(done.status, 200, "{}", notice(&done.body));
    let files = lesson.teacher.get(&format!("{}/export.zip", lesson.path)).files();
    assert!(
        files["table-1/record.json"].contains("\"Decide\":[]"),
        "what falls is named nowhere among the decisions"
    );
}
