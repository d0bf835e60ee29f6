//! The lesson: opened, filled, begun.

use super::Options;
use super::host::Host;
use super::http::Line;
use super::student::Student;
use super::tally::{Table, Tally};
use serde_json::{Value, json};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use two_tables::scenarios::Library;

/// How many students come through the door at once.
const AT_ONCE: usize = 32;

pub struct Class {
    pub host: SocketAddr,
    pub options: Options,
    pub tables: Vec<Mutex<Table>>,
    pub tally: Tally,
    pub parties: u8,
    code: String,
    path: String,
    cookies: String,
}

const TEACHER: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);

/// Opens the lesson.
pub async fn open(host: &Host, options: &Options) -> Class {
    let (scenario, game) = options.scenario.split_once('/').expect("--scenario is KEY/GAME");
    let loaded = Library::embedded()
        .load(scenario, game)
        .expect("the scenario is shipped");
    let parties = u8::try_from(loaded.scenario.situation.party_count()).expect("parties are few");
    let mut line = Line::open(host.address, TEACHER, "").await.expect("the host answers");
    let cookie = |answer: &super::http::Answer| {
        let value = answer.header("set-cookie").expect("a cookie is set");
        value.split(';').next().expect("it has a value").to_owned()
    };
    let key = line.ask("GET", &host.private, "").await.expect("the host answers");
    line.headers = format!("Cookie: {}\r\n", cookie(&key));
    let form = format!(
        "scenario={scenario}%2F{game}&tables={}&places=1&world=7&pace=open&binding=anybody&assignment=choose&language=en&keep=24",
        options.tables
    );
    let opened = line.ask("POST", "/host", &form).await.expect("the host answers");
    let path = opened
        .header("location")
        .unwrap_or_else(|| panic!("{}", opened.text()))
        .to_owned();
    let cookies = format!("Cookie: {}\r\n", cookie(&opened));
    line.headers.clone_from(&cookies);
    let page = line.ask("GET", &path, "").await.expect("the host answers");
    let page = page.text();
    let code = page
        .split("class=\"code\"")
        .nth(1)
        .and_then(|rest| rest.split_once('>')?.1.split('<').next());
    Class {
        host: host.address,
        options: options.clone(),
        tables: (0..options.tables)
            .map(|_| Mutex::new(Table::new(usize::from(parties))))
            .collect(),
        tally: Tally::default(),
        parties,
        code: code.expect("the code is on the page").to_owned(),
        path,
        cookies,
    }
}

/// Students join and sit down; the last seats of each table are left to computers, if that is asked for.
pub async fn fill(class: &Arc<Class>, host: &Host) -> Vec<Student> {
    let people = class.parties.saturating_sub(class.options.computers);
    let seats: Vec<(u16, u8)> = (1..=class.options.tables)
        .flat_map(|table| (0..people).map(move |party| (table, party)))
        .collect();
    let mut students = Vec::new();
    for (first, some) in seats.chunks(AT_ONCE).enumerate() {
        let joining: Vec<_> = some
            .iter()
            .enumerate()
            .map(|(place, seat)| tokio::spawn(join(Arc::clone(class), host.address, first * AT_ONCE + place, *seat)))
            .collect();
        for one in joining {
            students.push(one.await.expect("everybody finds a seat"));
        }
    }
    students
}

async fn join(class: Arc<Class>, host: SocketAddr, number: usize, (table, party): (u16, u8)) -> Student {
    let [_, high, middle, low] = u32::try_from(number).expect("students are few").to_be_bytes();
    let from = Ipv4Addr::new(127, 1 + high, middle, low.max(1));
    let mut line = Line::open(host, from, "").await.expect("the host answers");
    let joined = ask(&mut line, "/api/join", &json!({ "code": class.code })).await;
    let token = joined["token"]
        .as_str()
        .unwrap_or_else(|| panic!("{joined}"))
        .to_owned();
    line.headers = format!("Authorization: Bearer {token}\r\n");
    let sat = ask(&mut line, "/api/seat", &json!({ "table": table, "party": party })).await;
    assert_eq!(sat["table"], table, "{sat}");
    Student::new(class, line, from, token, (table, party), number as u64)
}

/// Asks until there is no longer too much to do.
async fn ask(line: &mut Line, path: &str, body: &Value) -> Value {
    loop {
        let answer = line
            .ask("POST", path, &body.to_string())
            .await
            .expect("the host answers");
        if !matches!(answer.status, 429 | 503) {
            return serde_json::from_slice(&answer.body).expect("it is answered in JSON");
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
}

/// The teacher begins; every table is open when this returns.
pub async fn begin(class: &Class) {
    let mut line = Line::open(class.host, TEACHER, &class.cookies)
        .await
        .expect("the host answers");
    let begun = line
        .ask("POST", &class.path, "do=begin")
        .await
        .expect("the host answers");
    assert_eq!(begun.status, 303, "{}", begun.text());
}
