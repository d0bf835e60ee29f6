//! Kill and restart under load: hosts that are real processes are killed at random moments while many clients play. No
//! act that was acknowledged is lost, none is done twice, everybody goes on, and every lesson can be read at the end.
//!
//! `TWO_TABLES_KILLS` says how many kills each test makes; without it few, so that the suite stays short.

use crate::base::{Place, a_database};
use crate::http::form;
use crate::player::{Caller, Counts, Player};
use crate::process::{Process, free_port};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use two_tables::rules::action::Deed;
use two_tables::server::lesson::ParticipantId;
use two_tables::server::room::{By, Entry};
use two_tables::server::store::{LessonId, Stream};

/// How many kills a test makes when nothing is said.
const FEW: u32 = 20;
const TABLES: u16 = 6;
const PARTIES: u8 = 2;

fn kills() -> u32 {
    let asked = std::env::var("TWO_TABLES_KILLS").ok();
    asked.map_or(FEW, |asked| asked.parse().expect("TWO_TABLES_KILLS is a number"))
}

/// The hosts as clients know them: their addresses, and the private link that all of them have at every start.
struct Hosts {
    addresses: Vec<SocketAddr>,
    private: String,
}

/// A lesson that was played to its end.
struct Played {
    path: String,
    teacher: Caller,
    players: Vec<Player>,
}

/// Opens a lesson, and has it played to its end by two programs a table.
fn lesson(hosts: &Hosts, number: u64) -> Played {
    let mut teacher = Caller::new(&hosts.addresses[..1]);
    let path = loop {
        teacher.ask("GET", &hosts.private, "");
        let fields = [
            ("scenario", "schoolhouse/full"),
            ("tables", &TABLES.to_string()),
            ("places", "1"),
            ("world", &(number + 1).to_string()),
            ("pace", "open"),
            ("binding", "head"),
            ("assignment", "choose"),
            ("language", "en"),
            ("keep", "24"),
        ];
        let (answer, _) = teacher.ask("POST", "/host", &form(&fields));
        match answer.header("location") {
            // The answer may have been cut off before the cookie: then this lesson has no teacher, and another is opened.
            Some(path) if teacher.ask("GET", path, "").0.status == 200 => break path.to_owned(),
            _ => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    let code = loop {
        let (page, _) = teacher.ask("GET", &path, "");
        let code = page.body.split("class=\"code\"").nth(1).and_then(|rest| {
            let text = rest.split_once('>')?.1;
            Some(text.split_once('<')?.0.to_owned())
        });
        if let Some(code) = code {
            break code;
        }
    };
    let seats = (1..=TABLES).flat_map(|table| (0..PARTIES).map(move |party| (table, party)));
    let joining: Vec<_> = seats
        .map(|(table, party)| {
            let (addresses, code) = (hosts.addresses.clone(), code.clone());
            let seed = number << 16 | u64::from(table) << 8 | u64::from(party);
            std::thread::spawn(move || Player::join(&addresses, &code, (table, party), seed))
        })
        .collect();
    let joined: Vec<Player> = joining.into_iter().map(|one| one.join().expect("it joined")).collect();
    let (begun, unsure) = teacher.ask("POST", &path, &form(&[("do", "begin")]));
    assert!(begun.status == 303 || (begun.status == 409 && unsure), "{}", begun.body);
    let playing: Vec<_> = joined
        .into_iter()
        .map(|player| std::thread::spawn(move || player.play()))
        .collect();
    let players = playing.into_iter().map(|one| one.join().expect("it played")).collect();
    Played { path, teacher, players }
}

/// What the log of a table says that a participant did, in order.
fn logged(lines: &[two_tables::server::store::Line], who: u64) -> Vec<Deed> {
    let entries = lines
        .iter()
        .map(|line| serde_json::from_str(&line.body).expect("an entry"));
    entries
        .filter_map(|entry: Entry| match entry {
            Entry::Done {
                act,
                by: By::Participant(ParticipantId(id)),
                ..
            } if u64::from(id) == who => Some(act.deed),
            _ => None,
        })
        .collect()
}

/// Plays lessons on `count` hosts while one after another is killed and started again.
fn under_kills(place: &Place, count: usize, kills: u32, seed: u64) {
    let begun = Instant::now();
    let ports: Vec<u16> = (0..count).map(|_| free_port()).collect();
    let mut processes: Vec<Process> = ports.iter().map(|port| Process::start(place, *port)).collect();
    let hosts = Arc::new(Hosts {
        addresses: processes.iter().map(|process| process.address).collect(),
        private: processes[0].private.clone(),
    });
    let enough = Arc::new(AtomicBool::new(false));
    let school = {
        let (hosts, enough) = (Arc::clone(&hosts), Arc::clone(&enough));
        std::thread::spawn(move || {
            let mut all = Vec::new();
            while !enough.load(Ordering::Relaxed) {
                all.push(lesson(&hosts, all.len() as u64));
            }
            all
        })
    };
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut made = 0;
    while made < kills && !school.is_finished() {
        std::thread::sleep(Duration::from_millis(20 + u64::from(rng.next_u32() % 300)));
        let which = rng.next_u32() as usize % count;
        // What is killed has ended when its place is taken.
        processes.remove(which).kill();
        processes.insert(which, Process::start(place, ports[which]));
        assert_eq!(
            processes[which].private, hosts.private,
            "a teacher's bookmark stays right"
        );
        made += 1;
    }
    enough.store(true, Ordering::Relaxed);
    let mut all = school.join().expect("every lesson was played to its end");
    assert_eq!(made, kills);
    for played in &mut all {
        assert_eq!(played.teacher.ask("GET", &played.path, "").0.status, 200);
        let (screen, _) = played.teacher.ask("GET", &format!("{}/table/1", played.path), "");
        assert_eq!(screen.status, 200);
        played.players.iter_mut().for_each(Player::check_again);
    }
    let last = all.last_mut().expect("a lesson was played");
    last.teacher.ask("POST", &last.path, &form(&[("do", "debrief")]));
    assert_eq!(
        last.teacher.ask("GET", &format!("{}/debrief", last.path), "").0.status,
        200
    );
    drop(processes);
    let counts = compare(place, &all);
    let minutes = begun.elapsed().as_secs_f64() / 60.0;
    println!(
        "{kills} kills of {count} host(s) in {minutes:.1} minutes: {} lessons, {} plays; acts acknowledged {}, found done \
         after a kill {}, done when sent again {}",
        all.len(),
        all.len() * usize::from(TABLES),
        counts.acknowledged,
        counts.were_done,
        counts.done_again,
    );
}

/// Compares what every player did with what is in the log: the same deeds in the same order, each once.
fn compare(place: &Place, all: &[Played]) -> Counts {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let store = place.open().await;
        let mut counts = Counts::default();
        for played in all {
            let lesson = LessonId::parse(played.path.trim_start_matches("/teach/")).expect("a number");
            for player in &played.players {
                let table = player.place.0;
                let lines = store
                    .read(Stream { lesson, table }, 0)
                    .await
                    .expect("the log can be read");
                let logged = logged(&lines, player.id);
                assert_eq!(logged.len(), player.deeds.len(), "none is lost, none is done twice");
                assert_eq!(logged, player.deeds);
                assert!(!logged.is_empty());
                counts.acknowledged += player.counts.acknowledged;
                counts.were_done += player.counts.were_done;
                counts.done_again += player.counts.done_again;
            }
        }
        counts
    })
}

#[test]
fn no_kill_loses_or_doubles_an_act_on_sqlite() {
    let place = Place::File(tempfile::tempdir().expect("a folder can be made"));
    under_kills(&place, 1, kills(), 1);
}

#[test]
fn no_kill_loses_or_doubles_an_act_on_postgres() {
    let Some(place) = a_database() else { return };
    under_kills(&place, 1, kills(), 2);
}

/// A database that cuts every connection now and then, as one that is started again does.
#[test]
fn a_database_that_cuts_connections_loses_and_doubles_nothing() {
    let Some(place) = a_database() else { return };
    let Place::Database(address) = &place else {
        unreachable!("it is a database")
    };
    let (server, name) = address.rsplit_once('/').expect("an address has a name");
    let (server, name) = (format!("{server}/postgres"), name.to_owned());
    let process = Process::start(&place, free_port());
    let hosts = Hosts {
        addresses: vec![process.address],
        private: process.private.clone(),
    };
    let (stop, stopped) = std::sync::mpsc::channel::<()>();
    let cutting = std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async {
            let (client, connection) = tokio_postgres::connect(&server, tokio_postgres::NoTls)
                .await
                .expect("the server");
            tokio::spawn(connection);
            let mut rng = ChaCha8Rng::seed_from_u64(9);
            let mut cuts = 0;
            let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1";
            while stopped.try_recv().is_err() {
                tokio::time::sleep(Duration::from_millis(50 + u64::from(rng.next_u32() % 300))).await;
                cuts += client.query(cut, &[&name]).await.expect("they can be cut").len();
            }
            cuts
        })
    });
    let mut all = vec![lesson(&hosts, 50), lesson(&hosts, 51)];
    stop.send(()).expect("it listens");
    let cuts = cutting.join().expect("it ends");
    assert!(cuts > 20, "{cuts} connections were cut");
    all.iter_mut()
        .flat_map(|played| &mut played.players)
        .for_each(Player::check_again);
    drop(process);
    let counts = compare(&place, &all);
    println!("{cuts} connections cut: {counts:?}");
}

#[test]
fn two_hosts_share_a_database_while_one_or_the_other_is_killed() {
    let Some(place) = a_database() else { return };
    under_kills(&place, 2, kills(), 3);
}
