//! Every address of the host, asked for by everybody who can ask: who is let in, and that nobody reads more than the rules
//! let them know. What each may know is worked out here from the log, not by asking the host.

use crate::base::Place;
use crate::class::{Host, Lesson};
use crate::http::{Browser, form};
use crate::player::{Player, Turn};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use two_tables::rules::ids::PartyId;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::{Library, Loaded};
use two_tables::server::keeper::Book;
use two_tables::server::lesson::Timings;
use two_tables::server::room::Play;
use two_tables::server::store::{LessonId, Stream};
use two_tables::server::web::{css_path, routes};
use two_tables::text::Catalogue;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Stranger,
    Removed,
    /// Joined, without a seat.
    Standing,
    /// In a seat: table from 1, and party.
    Seat(u16, u8),
    Muted,
    Teacher,
    OtherTeacher,
    Host,
}

impl Role {
    const fn seat(self) -> Option<(u16, u8)> {
        match self {
            Self::Seat(table, party) => Some((table, party)),
            Self::Muted => Some((2, 0)),
            _ => None,
        }
    }

    const fn is_student(self) -> bool {
        matches!(self, Self::Standing | Self::Seat(..) | Self::Muted)
    }
}

/// What an address answers to somebody: one of these statuses.
fn allowed(role: Role, method: &str, path: &str, debrief: bool) -> Vec<u16> {
    let student = |own: &[u16]| if role.is_student() { own.to_vec() } else { vec![401] };
    let seated = |own: &[u16], standing: u16| match role {
        Role::Standing => vec![standing],
        _ => student(own),
    };
    let teacher = |own: u16| vec![if role == Role::Teacher { own } else { 403 }];
    let host = |own: u16| vec![if role == Role::Host { own } else { 403 }];
    match (method, path) {
        ("GET", "/" | "/j/{code}" | "/back" | "/assets/{file}") => vec![200],
        ("GET", "/seat" | "/play/live" | "/api/lesson") => student(&[200]),
        // In the debrief the page of the play leads there.
        ("GET", "/play") => seated(&[if debrief { 303 } else { 200 }], 303),
        ("GET", "/play/debrief") => seated(&[if debrief { 200 } else { 303 }], 303),
        // Nothing is asked, so the way leads to the play.
        ("GET" | "POST", "/questions") => student(&[303]),
        ("GET", "/play/advice" | "/play/away" | "/play/brief" | "/play/draft" | "/play/ledger") => seated(&[200], 303),
        ("GET", "/api/view" | "/api/events") => seated(&[200], 409),
        ("GET", "/host" | "/solo") => host(200),
        // No scenario is named.
        ("GET", "/solo/new") | ("POST", "/solo" | "/host" | "/host/lesson/{lesson}/wipe") => host(400),
        ("POST", "/solo/back") => student(&[403]),
        // Nobody holds these secrets; and a lesson of a class is none that somebody plays alone.
        ("GET", "/host/key/{secret}" | "/solo/key/{secret}" | "/teach/{lesson}/key/{secret}")
        | ("POST", "/solo/{lesson}") => vec![403],
        ("GET", path) if path.starts_with("/teach/{lesson}") || path == "/api/teach/{lesson}" => teacher(200),
        // A wrong code; after some of them nobody at that address may go on guessing.
        ("POST", "/join" | "/back" | "/api/join" | "/api/back") => vec![404, 429],
        ("POST", "/language") => vec![400],
        ("POST", "/seat" | "/part") => student(&[400]),
        // There is no such seat, nothing is asked, and there is no such part.
        ("POST", "/api/seat") | ("GET" | "POST", "/api/questions") => student(&[409]),
        ("POST", "/api/part") => student(&[422]),
        ("POST", "/play/act" | "/play/away") => seated(&[400], 303),
        ("POST", "/api/act" | "/api/instructions") => match role {
            Role::Muted => vec![403],
            _ => seated(&[409], 409),
        },
        ("POST", "/play/return") => match role {
            Role::Muted => vec![409],
            _ => seated(&[303], 303),
        },
        ("POST", "/host/lesson/{lesson}") => host(303),
        ("POST", "/teach/{lesson}") => teacher(400),
        // Times that do not fit the period; no such event, so nothing is on its way.
        ("POST", "/api/teach/{lesson}/times" | "/api/teach/{lesson}/rule") => teacher(409),
        other => panic!("{other:?} is a new address: say here who may ask for it"),
    }
}

/// A body that can be read and asks for nothing that can be done.
fn body(path: &str) -> String {
    match path {
        "/join" => form(&[("code", "33333")]),
        "/back" => form(&[("code", "33333"), ("personal", "3333333")]),
        "/api/join" => json!({ "code": "33333" }).to_string(),
        "/api/back" => json!({ "code": "33333", "personal_code": "3333333" }).to_string(),
        "/api/seat" => json!({ "table": 999, "party": 0 }).to_string(),
        "/api/part" => json!({ "part": "jester" }).to_string(),
        "/api/questions" => json!({ "asking": 1, "text": "" }).to_string(),
        "/api/act" => json!({ "seen": 1_000_000, "deed": { "Consult": 200 } }).to_string(),
        "/api/instructions" => {
            json!({ "instructions": { "Ours": { "initial": 1000, "at_most": [], "prompt": false } } }).to_string()
        }
        "/api/teach/{lesson}/times" => json!({ "period": 1 }).to_string(),
        "/api/teach/{lesson}/rule" => json!({ "ruling": { "Leave": { "dispatch": 200 } } }).to_string(),
        _ => String::new(),
    }
}

struct School {
    folder: Place,
    host: Host,
    lesson: Lesson,
    /// Opened by somebody else; it is taken over in the walk.
    third: String,
    everybody: Vec<(Role, Browser)>,
    players: Vec<Player>,
    loaded: Arc<Loaded>,
    words: Catalogue,
}

impl School {
    fn open() -> Self {
        let folder = Place::File(tempfile::tempdir().expect("a folder can be made"));
        let Place::File(path) = &folder else {
            unreachable!("it is a file")
        };
        let host = Host::open(path.path(), None);
        let scenario = [
            ("scenario", "lisbon-to-chicago/full"),
            ("assignment", "choose"),
            ("places", "2"),
        ];
        let mut lesson = Lesson::open(&host, &scenario);
        let other = Lesson::open(&host, &scenario);
        let third = Lesson::open(&host, &scenario).path;
        let of_host = {
            let mut browser = host.browser();
            browser.ask("GET", &host.private, "");
            browser
        };
        let only = |teacher: &Browser, path: &str| {
            let name = format!("two-tables-teacher-{}", path.trim_start_matches("/teach/"));
            let mut browser = host.browser();
            browser.set_cookie(&name, teacher.cookie(&name).expect("the teacher has it"));
            browser
        };
        let mut everybody = vec![
            (Role::Stranger, host.browser()),
            (Role::Teacher, only(&lesson.teacher, &lesson.path)),
            (Role::OtherTeacher, only(&other.teacher, &other.path)),
            (Role::Host, of_host),
        ];
        // Numbers in the order of coming: 1 is removed, 2 keeps standing, 3 is muted.
        let mut removed = host.browser();
        removed.post("/join", &[("code", &lesson.code)]);
        everybody.push((Role::Removed, removed));
        let mut standing = host.browser();
        standing.post("/join", &[("code", &lesson.code)]);
        let muted = lesson.student(&host, 2, 0);
        let mut players = Vec::new();
        for (table, party) in [(1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)] {
            let player = Player::join(
                &[host.address],
                &lesson.code,
                (table, party),
                u64::from(table * 10) + u64::from(party),
            );
            let mut browser = host.browser();
            browser.headers = player.headers();
            everybody.push((Role::Seat(table, party), browser));
            players.push(player);
        }
        lesson.order("begin", &[]);
        lesson.order("remove", &[("who", "1")]);
        lesson.order("mute", &[("who", "3")]);
        // Whoever begins without a seat is given one: the teacher takes it back.
        lesson.order("move", &[("who", "2"), ("place", "")]);
        everybody.push((Role::Muted, muted));
        everybody.push((Role::Standing, standing));
        let loaded = Library::embedded()
            .load("lisbon-to-chicago", "full")
            .expect("it is shipped");
        let words = Catalogue::for_scenario("en", &loaded.texts, &loaded.scenario).expect("texts");
        Self {
            folder,
            host,
            lesson,
            third,
            everybody,
            players,
            loaded,
            words,
        }
    }

    /// An address as somebody would ask for it.
    fn address(&self, pattern: &str) -> String {
        let lesson = if pattern == "/host/lesson/{lesson}" {
            &self.third
        } else {
            &self.lesson.path
        };
        let lesson = lesson.trim_start_matches("/teach/");
        let file = css_path().trim_start_matches("/assets/");
        pattern
            .replace("{lesson}", lesson)
            .replace("{table}", "1")
            .replace("{secret}", "0123456789abcdef0123456789abcdef")
            .replace("{code}", "34679")
            .replace("{file}", file)
    }

    /// A table as its log tells it.
    fn table(&self, number: u16) -> Play {
        let lesson = LessonId::parse(self.lesson.path.trim_start_matches("/teach/")).expect("a number");
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let stream = Stream { lesson, table: number };
        let lines = runtime.block_on(async { self.folder.open().await.read(stream, 0).await.expect("the log") });
        let mut play = Play::blank(Arc::new(self.loaded.scenario.clone()), 7, Timings::default());
        for line in lines {
            let entry = serde_json::from_str(&line.body).expect("an entry");
            play.enter(entry, line.at).expect("it fits");
        }
        play
    }

    /// Sentences that tell what somebody may not know: of events of both tables that their seat is not told of, and of
    /// other parties' instructions. What an open event says in the same words is no secret.
    fn secrets(&self, role: Role, tables: &[Play]) -> BTreeSet<String> {
        let situation = &self.loaded.scenario.situation;
        let viewers = || situation.party_ids().map(Viewer::Party).chain([Viewer::Instructor]);
        let mut secret = BTreeSet::new();
        let mut open = BTreeSet::new();
        for (number, play) in (1_u16..).zip(tables) {
            let me = match role.seat() {
                Some((table, party)) if table == number => Some(Viewer::Party(PartyId(party))),
                _ => None,
            };
            for event in play.events(Viewer::Instructor) {
                let sentences = viewers().filter_map(|viewer| self.words.clerk(situation, viewer).event(event));
                if me.is_some_and(|me| event.audience.admits(me)) {
                    open.extend(sentences);
                } else if !event.audience.admits(Viewer::Observer) {
                    secret.extend(sentences);
                } else {
                    open.extend(sentences);
                }
            }
        }
        for party in situation.party_ids() {
            if role.seat().is_none_or(|(_, own)| own != party.0) {
                secret.insert(self.words.get(&format!("party-{}.sent", situation.party(party).key)));
            }
        }
        secret.retain(|sentence| sentence.chars().count() > 25);
        secret.difference(&open).cloned().collect()
    }

    /// Asks for every address as everybody, and compares.
    fn walk(&mut self, debrief: bool) -> usize {
        let tables = [self.table(1), self.table(2)];
        let mut everybody = std::mem::take(&mut self.everybody);
        let mut asked = 0;
        for (role, browser) in &mut everybody {
            let secrets = self.secrets(*role, &tables);
            for (pattern, method) in routes() {
                let path = self.address(pattern);
                let allowed = allowed(*role, method.as_str(), pattern, debrief);
                asked += 1;
                if pattern.ends_with("/live") {
                    let status = browser.status(method.as_str(), &path);
                    assert!(
                        allowed.contains(&status),
                        "{role:?} {method} {pattern}: {status}, not {allowed:?}"
                    );
                    continue;
                }
                let answer = browser.clone().ask(method.as_str(), &path, &body(pattern));
                let status = answer.status;
                assert!(
                    allowed.contains(&status),
                    "{role:?} {method} {pattern}: {status}, not {allowed:?}: {}",
                    answer.body
                );
                // A teacher sees all tables; in the debrief everybody sees the own one.
                if *role != Role::Teacher && !(debrief && pattern == "/play/debrief") {
                    let text = plain(&answer.body);
                    for secret in &secrets {
                        assert!(
                            !text.contains(secret.as_str()),
                            "{role:?} reads “{secret}” at {method} {pattern}"
                        );
                    }
                }
            }
            if let Some((table, party)) = role.seat() {
                Self::exactly(browser, &tables[usize::from(table) - 1], PartyId(party));
            }
        }
        self.everybody = everybody;
        asked
    }

    /// What a program reads of its seat is the view of that seat and its events, number for number.
    fn exactly(browser: &mut Browser, play: &Play, party: PartyId) {
        let viewer = Viewer::Party(party);
        let table = play.table().expect("it is open");
        let read: Value = serde_json::from_str(&browser.ask("GET", "/api/view", "").body).expect("JSON");
        assert_eq!(read["view"], serde_json::to_value(table.view(viewer)).expect("JSON"));
        assert_eq!(read["seen"].as_u64(), Some(play.seen(viewer) as u64));
        let all: Vec<Value> = play
            .events(viewer)
            .map(|event| serde_json::to_value(&event.fact).expect("JSON"))
            .collect();
        let mut read = Vec::new();
        while read.len() < all.len() {
            let path = format!("/api/events?from={}", read.len());
            let some: Vec<Value> = serde_json::from_str(&browser.ask("GET", &path, "").body).expect("a list");
            assert!(!some.is_empty());
            read.extend(some.into_iter().map(|one| one["fact"].clone()));
        }
        assert_eq!(read, all);
    }
}

/// A page's text without the marks of HTML.
fn plain(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[test]
fn nobody_reads_anywhere_what_is_not_theirs() {
    let mut school = School::open();
    let mut asked = school.walk(false);
    for _ in 0..4 {
        // Now and then in the middle of a step: some have sealed, others have not.
        for turn in 0..23 {
            let at = turn % school.players.len();
            assert_ne!(school.players[at].turn(), Turn::Over, "a campaign is long");
        }
        asked += school.walk(false);
    }
    school.lesson.order("debrief", &[]);
    asked += school.walk(true);
    assert!(asked > 1500, "{asked}");
    assert!(school.host.address.port() > 0);
}

#[test]
fn secrets_are_found_where_they_are() {
    let mut school = School::open();
    for turn in 0..60 {
        let at = turn % school.players.len();
        school.players[at].turn();
    }
    let tables = [school.table(1), school.table(2)];
    let secrets = school.secrets(Role::Seat(1, 0), &tables);
    assert!(secrets.len() > 20, "there is something to hide: {}", secrets.len());
    // The teacher's page of the table shows what the walk looks for: the search is not blind.
    let page = school
        .lesson
        .teacher
        .get(&format!("{}/table/1", school.lesson.path))
        .body;
    let text = plain(&page);
    let stranger = school.secrets(Role::Stranger, &tables);
    assert!(
        stranger.iter().any(|secret| text.contains(secret.as_str())),
        "a teacher's page tells secrets"
    );
}
