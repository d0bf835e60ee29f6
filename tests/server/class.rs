//! A class over real sockets: a host in this process, a teacher, students, and a robot that fills in forms.

use crate::http::{Answer, Browser};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::mpsc;
use two_tables::scenarios::Library;
use two_tables::server::serve::{Opening, open};

/// A host that runs in a thread of this process until it is dropped.
pub struct Host {
    pub address: SocketAddr,
    /// The path of the private link.
    pub private: String,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Host {
    /// Opens a host on a folder, or on a database.
    pub fn open(folder: &Path, store: Option<&str>) -> Self {
        let opening = Opening {
            listen: "127.0.0.1:0".parse().expect("an address"),
            data: Some(folder.to_owned()),
            store: store.map(str::to_owned),
            new_link: false,
            library: Library::embedded(),
        };
        let (tell, told) = mpsc::channel();
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .worker_threads(2)
                .enable_all()
                .build()
                .expect("a runtime");
            runtime.block_on(async {
                let open = open(opening).await.expect("the host opens");
                tell.send((open.here.clone(), open.private.clone()))
                    .expect("somebody waits");
                let until = async {
                    let _ = stopped.await;
                };
                open.serve(until).await;
            });
        });
        let (here, private) = told.recv().expect("the host opened");
        let bare = |text: &str| text.trim_start_matches("http://").to_owned();
        let private = bare(&private);
        let path = private.split_once('/').map(|(_, path)| format!("/{path}"));
        Self {
            address: bare(&here).parse().expect("an address with a port"),
            private: path.expect("the private link has a path"),
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// A host that runs as a process of its own.
    pub fn at(address: SocketAddr, private: &str) -> Self {
        Self {
            address,
            private: private.to_owned(),
            stop: None,
            thread: None,
        }
    }

    pub fn browser(&self) -> Browser {
        Browser::new(self.address)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// A lesson with its teacher's browser.
pub struct Lesson {
    pub teacher: Browser,
    pub path: String,
    pub code: String,
}

impl Lesson {
    /// Opens a lesson of the schoolhouse.
    pub fn open(host: &Host, changes: &[(&str, &str)]) -> Self {
        let mut teacher = host.browser();
        let page = teacher.get(&host.private);
        assert_eq!(page.status, 200, "{}", page.body);
        let mut fields = vec![
            ("scenario", "schoolhouse/basic"),
            ("tables", "2"),
            ("places", "3"),
            ("world", "7"),
            ("pace", "open"),
            ("binding", "head"),
            ("assignment", "choose"),
            ("language", "en"),
            ("keep", "24"),
        ];
        for (name, value) in changes {
            fields.retain(|(known, _)| known != name);
            fields.push((name, value));
        }
        let answer = teacher.ask("POST", "/host", &crate::http::form(&fields));
        let path = answer.header("location").expect("the lesson was opened").to_owned();
        let page = teacher.get(&path);
        assert_eq!(page.status, 200, "{}", page.body);
        let at = page.body.find("class=\"code\"").expect("the code is on the page");
        let rest = &page.body[at..];
        let code = rest[rest.find('>').expect("a tag ends") + 1..]
            .split('<')
            .next()
            .expect("a code");
        Self {
            teacher,
            path,
            code: code.to_owned(),
        }
    }

    /// A student who has joined and sits.
    pub fn student(&self, host: &Host, table: u16, party: u8) -> Browser {
        let mut browser = host.browser();
        let page = browser.post("/join", &[("code", &self.code)]);
        assert_eq!(page.status, 200, "{}", page.body);
        let page = browser.post("/seat", &[("table", &table.to_string()), ("party", &party.to_string())]);
        assert_eq!(page.status, 200, "{}", page.body);
        browser
    }

    /// A command of the teacher.
    pub fn order(&mut self, what: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all = vec![("do", what)];
        all.extend_from_slice(fields);
        let path = self.path.clone();
        self.teacher.post(&path, &all)
    }
}

/// Fills in the form that a student's page shows, as a student would who means well: initials what is there, drafts if
/// nothing is, submits, tends. `false` if nothing is asked.
pub fn act(student: &mut Browser, drafts: bool) -> bool {
    let page = student.get("/play");
    assert_eq!(page.status, 200, "{}", page.body);
    let Some(seen) = page.field("seen") else { return false };
    let kind = page.field("kind").expect("a form of an act says its kind");
    let kinds: Vec<&str> = page.body.matches("name=\"kind\"").collect();
    assert!(!kinds.is_empty());
    let body = &page.body;
    let mut fields: Vec<(String, String)> = vec![("seen".to_owned(), seen)];
    let mut put = |name: &str, value: &str| fields.push((name.to_owned(), value.to_owned()));
    if body.contains("value=\"talk\"") {
        if let Some(initial) = between(body, "value=\"initial-", "\"") {
            put("kind", "talk");
            put("main", &format!("initial-{initial}"));
        } else if drafts && body.contains("href=\"/play/draft\"") {
            put("kind", "draft");
            let editor = student.get("/play/draft");
            let form = editor.options("form").pop().expect("there is a form");
            put("form", &form);
            for issue in 0..8 {
                let steps = editor.options(&format!("issue-{issue}"));
                if let Some(step) = steps.get(1).filter(|_| issue < 2) {
                    put(&format!("issue-{issue}"), step);
                }
            }
        } else {
            put("kind", "talk");
            put("main", "hold");
        }
    } else if body.contains("value=\"decide\"") {
        put("kind", "decide");
        let mut rest = body.as_str();
        while let Some(at) = rest.find("name=\"decide-") {
            rest = &rest[at + 13..];
            let draft = rest.split('"').next().expect("a name ends");
            if rest.split('>').next().is_some_and(|tag| tag.contains("checked")) {
                let value = between(rest, "value=\"", "\"").expect("a choice has a value");
                put(&format!("decide-{draft}"), &value);
            }
        }
    } else {
        put("kind", &kind);
        for start in ["upkeep-", "burden-"] {
            let mut rest = body.as_str();
            while let Some(at) = rest.find(&format!("name=\"{start}")) {
                rest = &rest[at + 6..];
                let name = rest.split('"').next().expect("a name ends").to_owned();
                let selected = rest.split("</select>").next().unwrap_or_default();
                let value = if start == "upkeep-" {
                    between(rest, "value=\"", "\"")
                } else {
                    selected
                        .split("<option value=\"")
                        .find(|option| option.contains("selected"))
                        .and_then(|option| option.split('"').next().map(|value| value.replace("&quot;", "\"")))
                };
                put(&name, &value.unwrap_or_default());
            }
        }
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let answer = student.post("/play/act", &fields);
    assert_eq!(answer.status, 200, "{fields:?}: {}", notice(&answer.body));
    true
}

/// What a page says was wrong.
pub fn notice(body: &str) -> String {
    between(body, "role=\"alert\">", "<").unwrap_or_else(|| body.to_owned())
}

/// What stands in a text from a start to an end.
pub fn between(text: &str, start: &str, end: &str) -> Option<String> {
    let at = text.find(start)? + start.len();
    Some(text[at..].split(end).next()?.to_owned())
}
