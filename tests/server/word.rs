//! What is worth a word on the teacher's page: made to happen by play, read from the page.

use crate::class::{Host, Lesson, act};
use crate::http::Browser;

struct School {
    _folder: tempfile::TempDir,
    _host: Host,
    lesson: Lesson,
    students: Vec<Browser>,
}

/// A lesson at play, with a student in each of these seats.
fn school(changes: &[(&str, &str)], seats: &[(u16, u8)]) -> School {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, changes);
    let students = seats.iter().map(|(table, party)| lesson.student(&host, *table, *party));
    let students = students.collect();
    let page = lesson.order("begin", &[]);
    assert_eq!(page.status, 200, "{}", page.body);
    School {
        _folder: folder,
        _host: host,
        lesson,
        students,
    }
}

/// Says what a form of the talks, or the podium, says.
fn say(student: &mut Browser, fields: &[(&str, &str)]) {
    let seen = student.get("/play").field("seen").expect("something is asked");
    let mut all = vec![("seen", seen.as_str())];
    all.extend_from_slice(fields);
    let answer = student.post("/play/act", &all);
    assert_eq!(answer.status, 200, "{}", crate::class::notice(&answer.body));
}

const HOLD: [(&str, &str); 2] = [("kind", "talk"), ("main", "hold")];

impl School {
    /// What the panel says, as plain text; nothing if it is not there.
    fn panel(&mut self, language: &str) -> Option<String> {
        let path = self.lesson.path.clone();
        self.lesson.teacher.set_cookie("two-tables-language", language);
        let page = self.lesson.teacher.get(&path).body;
        let panel = page.split(" id=\"word\"").nth(1)?;
        let panel = panel.split("</section>").next().expect("a section ends");
        let plain = panel
            .split('<')
            .map(|part| part.split_once('>').map_or("", |(_, text)| text));
        Some(plain.collect())
    }

    fn round(&mut self, table: usize) -> u64 {
        let path = format!("/api{}", self.lesson.path);
        let answer = self.lesson.teacher.ask("GET", &path, "");
        let rows: Vec<serde_json::Value> = serde_json::from_str(&answer.body).expect("JSON");
        rows[table]["round"].as_u64().expect("it plays")
    }
}

#[test]
fn a_table_that_tables_nothing_and_one_that_computers_keep_are_worth_a_word() {
    let mut school = school(&[("tables", "3")], &[(1, 0), (1, 1), (2, 0), (2, 1)]);
    assert_eq!(school.panel("en"), None, "nothing has happened yet");
    for _ in 0..40 {
        for student in &mut school.students[..2] {
            act(student, false);
        }
        if school.round(0) > 0 {
            break;
        }
    }
    let said = school.panel("en").expect("the second round is on");
    assert!(
        said.contains("Table 1: It is round 2, and nobody has tabled a text yet."),
        "{said}"
    );
    assert!(!said.contains("Table 2") && !said.contains("Table 3"), "{said}");
    let path = school.lesson.path.clone();
    let page = school.lesson.teacher.get(&path).body;
    let panel = page.split(" id=\"word\"").nth(1).expect("it is there");
    assert!(
        panel.contains(&format!("<a href=\"{path}?table=1\">")),
        "a table's number leads to it"
    );
    for party in ["0", "1"] {
        school
            .lesson
            .order("hand", &[("table", "2"), ("party", party), ("computer", "1")]);
    }
    let said = school.panel("en").expect("still");
    let (two, one) = (said.find("Table 2: Computers keep every seat."), said.find("Table 1:"));
    assert!(two.is_some() && two < one, "the most pressing first: {said}");
    assert!(
        school
            .panel("fr")
            .expect("still")
            .contains("Table 1\u{a0}: C’est le tour 2")
    );
    assert!(school.panel("ru").expect("still").contains("Стол 1: Идёт раунд 2"));
    school.lesson.order("debrief", &[]);
    assert_eq!(school.panel("en"), None, "the tables are left alone then");
}

#[test]
fn a_text_that_lacks_one_partys_initials_is_worth_a_word_once_there_was_time_to_answer() {
    let mut school = school(&[], &[(1, 0), (1, 1)]);
    act(&mut school.students[0], true);
    say(&mut school.students[1], &HOLD);
    assert_eq!(school.panel("en"), None, "it has only just been tabled");
    for student in &mut school.students {
        say(student, &HOLD);
    }
    let said = school.panel("en").expect("it lies there");
    assert!(
        said.contains("Table 1: A text lacks the initials of one party only: Russia."),
        "{said}"
    );
    act(&mut school.students[1], false);
    say(&mut school.students[0], &HOLD);
    let said = school.panel("en").unwrap_or_default();
    assert!(!said.contains("initials"), "{said}");
}

#[test]
fn tension_that_rises_when_everybody_speaks_firmly_is_worth_a_word() {
    let lisbon = ("scenario", "lisbon-to-chicago/full");
    let mut school = school(&[lisbon], &[(1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)]);
    for (place, student) in school.students.iter_mut().enumerate() {
        let line = if place == 5 { "\"Measured\"" } else { "\"Firm\"" };
        say(student, &[("kind", "speak"), ("line", line)]);
    }
    let said = school.panel("en").expect("tension has risen");
    assert!(
        said.contains("Table 1: Everybody spoke firmly last, and tension has risen to"),
        "{said}"
    );
    assert!(!said.contains("Table 2"), "one of them did not: {said}");
}
