//! docs/openapi.json says what the host answers: every route in it is there, every route that is there is in it, and every
//! answer is as it says, field by field.

use crate::class::{Host, Lesson};
use crate::http::{Answer, Browser};
use crate::player::{Player, Turn};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use two_tables::rules::schedule::When;
use two_tables::server::web::routes;

const TEXT: &str = include_str!("../../docs/openapi.json");

struct Description {
    whole: Value,
    /// The fields that were met, as `Schema.field`.
    met: BTreeSet<String>,
}

impl Description {
    fn read() -> Self {
        Self {
            whole: serde_json::from_str(TEXT).expect("JSON"),
            met: BTreeSet::new(),
        }
    }

    fn schema(&self, name: &str) -> Value {
        self.whole["components"]["schemas"][name].clone()
    }

    /// What of a value is not as its schema says; the fields that are, are noted.
    fn wrong(&mut self, schema: &Value, value: &Value, at: &str) -> Option<String> {
        if let Some(name) = schema["$ref"].as_str().and_then(|name| name.rsplit('/').next()) {
            let schema = self.schema(name);
            assert!(schema.is_object(), "there is no schema {name}");
            return self.wrong(&schema, value, name);
        }
        if let Some(choices) = schema["oneOf"].as_array() {
            let before = self.met.clone();
            let mut fitting = Vec::new();
            for choice in choices {
                let mut one = Self {
                    whole: self.whole.clone(),
                    met: before.clone(),
                };
                if one.wrong(choice, value, at).is_none() {
                    fitting.push(one.met);
                }
            }
            return match fitting.len() {
                1 => {
                    self.met = fitting.remove(0);
                    None
                }
                fits => Some(format!("{at}: {fits} choices fit {value}")),
            };
        }
        let fits = match schema["type"].as_str() {
            None => true,
            Some("object") => value.is_object(),
            Some("array") => value.is_array(),
            Some("string") => value.is_string(),
            Some("boolean") => value.is_boolean(),
            Some("null") => value.is_null(),
            Some("integer") => value.as_i64().is_some_and(|number| {
                schema["minimum"].as_i64().is_none_or(|least| number >= least)
                    && schema["maximum"].as_i64().is_none_or(|most| number <= most)
            }),
            Some(other) => panic!("{at}: the type {other} is not known here"),
        };
        if !fits {
            return Some(format!("{at}: {value} is no {}", schema["type"]));
        }
        if let Some(words) = schema["enum"].as_array()
            && !words.contains(value)
        {
            return Some(format!("{at}: {value} is not one of the words"));
        }
        if let Some(items) = value.as_array() {
            let most = schema["maxItems"].as_u64();
            if most.is_some_and(|most| items.len() as u64 > most)
                || schema["minItems"]
                    .as_u64()
                    .is_some_and(|least| (items.len() as u64) < least)
            {
                return Some(format!("{at}: {} items", items.len()));
            }
            for (place, item) in items.iter().enumerate() {
                let schema = match schema["prefixItems"].get(place) {
                    Some(schema) => schema,
                    None => &schema["items"],
                };
                if schema.is_object()
                    && let Some(wrong) = self.wrong(&schema.clone(), item, at)
                {
                    return Some(wrong);
                }
            }
        }
        let fields = value.as_object()?;
        for name in schema["required"].as_array().into_iter().flatten() {
            if !fields.contains_key(name.as_str().expect("a name")) {
                return Some(format!("{at}: {name} is missing"));
            }
        }
        for (name, value) in fields {
            match schema["properties"].get(name) {
                Some(schema) => {
                    self.met.insert(format!("{at}.{name}"));
                    if let Some(wrong) = self.wrong(&schema.clone(), value, &format!("{at}.{name}")) {
                        return Some(wrong);
                    }
                }
                None if schema["additionalProperties"] == false => {
                    return Some(format!("{at}: {name} is not described"));
                }
                None => {}
            }
        }
        None
    }

    /// Checks an answer against what is said of the route.
    fn answer(&mut self, method: &str, path: &str, answer: &Answer) {
        let status = answer.status.to_string();
        let said = self.whole["paths"][path][method]["responses"][&status].clone();
        assert!(
            said.is_object(),
            "{method} {path} answers {status}, which is not described: {}",
            answer.body
        );
        let schema = said["content"]["application/json"]["schema"].clone();
        let value: Value =
            serde_json::from_str(&answer.body).unwrap_or_else(|error| panic!("{error}: {}", answer.body));
        assert_eq!(
            answer.header("content-type"),
            Some("application/json"),
            "{method} {path} {status}"
        );
        if let Some(wrong) = self.wrong(&schema, &value, path) {
            panic!("{method} {path} {status}: {wrong}");
        }
    }
}

#[test]
fn every_route_for_programs_is_described_and_none_beside() {
    let description = Description::read();
    let described: BTreeSet<(String, String)> = description.whole["paths"]
        .as_object()
        .expect("paths")
        .iter()
        .flat_map(|(path, methods)| {
            let methods = methods.as_object().expect("methods");
            methods.keys().map(|method| (path.clone(), method.to_uppercase()))
        })
        .collect();
    let there: BTreeSet<(String, String)> = routes()
        .into_iter()
        .filter(|(path, _)| path.starts_with("/api/"))
        .map(|(path, method)| (path.to_owned(), method.to_string()))
        .collect();
    assert_eq!(described, there);
}

#[test]
fn every_answer_is_as_described() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let host = Host::open(folder.path(), None);
    let mut lesson = Lesson::open(&host, &[("scenario", "lisbon-to-chicago/full"), ("tables", "1")]);
    let mut description = Description::read();
    let mut browser = host.browser();
    let wrong = browser.send("POST", "/api/join", &json!({ "code": "33333" }));
    assert_eq!(wrong.status, 404);
    description.answer("post", "/api/join", &wrong);
    let joined = browser.send("POST", "/api/join", &json!({ "code": lesson.code }));
    assert_eq!(joined.status, 201);
    description.answer("post", "/api/join", &joined);
    let token: Value = serde_json::from_str(&joined.body).expect("JSON");
    let header = (
        "Authorization".to_owned(),
        format!("Bearer {}", token["token"].as_str().expect("a token")),
    );
    let mut student = Browser::new(host.address);
    student.headers.push(header);
    let back = browser.send(
        "POST",
        "/api/back",
        &json!({ "code": lesson.code, "personal_code": token["personal_code"] }),
    );
    assert_eq!(back.status, 201, "{}", back.body);
    description.answer("post", "/api/back", &back);
    let lost = browser.send(
        "POST",
        "/api/back",
        &json!({ "code": lesson.code, "personal_code": "3333333" }),
    );
    assert_eq!(lost.status, 404);
    description.answer("post", "/api/back", &lost);
    let unseated = student.ask("GET", "/api/view", "");
    assert_eq!(unseated.status, 409);
    description.answer("get", "/api/view", &unseated);
    for (table, status) in [(1, 200), (9, 409)] {
        let sat = student.send("POST", "/api/seat", &json!({ "table": table, "party": 0 }));
        assert_eq!(sat.status, status);
        description.answer("post", "/api/seat", &sat);
        let stands = student.ask("GET", "/api/lesson", "");
        assert_eq!(stands.status, 200);
        description.answer("get", "/api/lesson", &stands);
    }
    let mut players: Vec<Player> = [1, 2]
        .map(|party| Player::join(&[host.address], &lesson.code, (1, party), 1))
        .into();
    lesson.order("begin", &[]);
    let class = format!("/api{}", lesson.path);
    instructions(&mut description, &mut student);
    delegation(&mut description, &host, &mut student, &mut lesson);
    questions(&mut description, &mut student, &mut lesson);
    hand(&mut description, &mut lesson, &class);
    play(&mut description, &mut student, &mut players, &mut lesson);
    // What random students do is described, too.
    let acting = description.schema("Deed");
    for deed in players.iter().flat_map(|player| &player.deeds) {
        let value = serde_json::to_value(deed).expect("JSON");
        assert_eq!(description.wrong(&acting, &value, "Deed"), None, "{value}");
    }
    refusals(&mut description, &host, &mut student, &mut lesson);
    // Nothing that is said of an answer is made up: every field of it has been met.
    for name in [
        "No",
        "Joined",
        "Lesson",
        "Seat",
        "Sight",
        "Delegation",
        "Member",
        "PartTaken",
        "Suggestion",
        "Asked",
        "Questions",
        "Answered",
        "View",
        "Own",
        "Acted",
        "Told",
        "TableRow",
        "TableSeat",
        "Ordered",
        "Ruled",
        "Rule",
        "Instructed",
        "Instructing",
        "Orders",
        "Times",
        "Timings",
        "Talk",
        "Speech",
    ] {
        let schema = description.schema(name);
        for field in schema["properties"].as_object().expect("fields").keys() {
            assert!(
                description.met.contains(&format!("{name}.{field}")),
                "nobody answered {name}.{field}"
            );
        }
    }
}

/// Two in one seat: their parts, and what one of them suggests.
fn delegation(description: &mut Description, host: &Host, head: &mut Browser, lesson: &mut Lesson) {
    let mut second = host.browser();
    let joined = second.send("POST", "/api/join", &json!({ "code": lesson.code }));
    let token: Value = serde_json::from_str(&joined.body).expect("JSON");
    let token = format!("Bearer {}", token["token"].as_str().expect("a token"));
    second.headers.push(("Authorization".to_owned(), token));
    let lobby = second.ask("GET", "/api/lesson", "");
    description.answer("get", "/api/lesson", &lobby);
    let sat = second.send("POST", "/api/seat", &json!({ "table": 1, "party": 0 }));
    assert_eq!(sat.status, 200, "{}", sat.body);
    let leads = head.send("POST", "/api/part", &json!({ "part": "head" }));
    assert_eq!(leads.status, 200, "{}", leads.body);
    for (part, status) in [("press_officer", 200), ("head", 409), ("jester", 422)] {
        let answer = second.send("POST", "/api/part", &json!({ "part": part }));
        assert_eq!(answer.status, status, "{}", answer.body);
        description.answer("post", "/api/part", &answer);
    }
    let sight = second.ask("GET", "/api/view", "");
    let sight: Value = serde_json::from_str(&sight.body).expect("JSON");
    assert_eq!(sight["delegation"]["word"], "suggests");
    let acting = json!({ "seen": sight["seen"], "deed": deed(&sight["view"]) });
    let acted = second.send("POST", "/api/act", &acting);
    description.answer("post", "/api/act", &acted);
    assert!(acted.body.contains("suggested"), "{}", acted.body);
    let seen = head.ask("GET", "/api/view", "");
    description.answer("get", "/api/view", &seen);
    let seen: Value = serde_json::from_str(&seen.body).expect("JSON");
    let suggestions = seen["suggestions"].as_array().expect("a list");
    assert_eq!(suggestions.len(), 1, "{suggestions:?}");
    assert_eq!(suggestions[0]["deed"], acting["deed"]);
    let delegation = &seen["delegation"];
    assert_eq!(
        (&delegation["binding"], &delegation["word"]),
        (&json!("head"), &json!("binds"))
    );
    let lobby = second.ask("GET", "/api/lesson", "");
    description.answer("get", "/api/lesson", &lobby);
    let lobby: Value = serde_json::from_str(&lobby.body).expect("JSON");
    let members = lobby["delegation"]["members"].as_array().expect("a list");
    let told = |place: usize| (&members[place]["you"], &members[place]["head"], &members[place]["part"]);
    assert_eq!(told(0), (&json!(false), &json!(true), &json!("head")));
    assert_eq!(told(1), (&json!(true), &json!(false), &json!("press_officer")));
}

/// What the teacher asks, and what is answered.
fn questions(description: &mut Description, student: &mut Browser, lesson: &mut Lesson) {
    let choices = json!([1, 2, 3, 1, 2, 0]);
    let rounds = [
        ("before", json!({ "asking": 1, "choices": choices })),
        (
            "reflection",
            json!({ "asking": 2, "text": "They wanted form, we wanted time." }),
        ),
    ];
    let none = student.ask("GET", "/api/questions", "");
    assert_eq!(none.status, 409);
    description.answer("get", "/api/questions", &none);
    for (set, answering) in rounds {
        lesson.order("ask", &[("table", "all"), ("set", set)]);
        let view = student.ask("GET", "/api/view", "");
        let view: Value = serde_json::from_str(&view.body).expect("JSON");
        assert_eq!(view["asked"]["asking"], answering["asking"], "{set}");
        let lobby = student.ask("GET", "/api/lesson", "");
        description.answer("get", "/api/lesson", &lobby);
        let asked = student.ask("GET", "/api/questions", "");
        assert_eq!(asked.status, 200, "{}", asked.body);
        assert!(asked.body.contains(set));
        description.answer("get", "/api/questions", &asked);
        let schema = description.schema("Answering");
        assert_eq!(description.wrong(&schema, &answering, "Answering"), None);
        let other = json!({ "asking": 9, "text": "late" });
        let unfit = json!({ "asking": answering["asking"], "choices": [1] });
        let garbled = json!({ "asking": "first" });
        for (body, status) in [
            (&other, 409),
            (&unfit, 409),
            (&garbled, 422),
            (&answering, 200),
            (&answering, 409),
        ] {
            // The same once more changes an answer while it is asked; then nothing is asked.
            if status == 409 && body == &answering {
                lesson.order("close-questions", &[("table", "all")]);
            }
            let answered = student.send("POST", "/api/questions", body);
            assert_eq!(answered.status, status, "{body}: {}", answered.body);
            description.answer("post", "/api/questions", &answered);
        }
    }
}

/// A play to its end, beside students who do anything.
fn play(description: &mut Description, student: &mut Browser, players: &mut [Player], lesson: &mut Lesson) {
    let class = format!("/api{}", lesson.path);
    for turn in 0..200 {
        let view = student.ask("GET", "/api/view", "");
        description.answer("get", "/api/view", &view);
        let events = student.ask("GET", &format!("/api/events?from={}", turn * 5), "");
        description.answer("get", "/api/events", &events);
        let sight: Value = serde_json::from_str(&view.body).expect("JSON");
        let deed = deed(&sight["view"]);
        let acting = json!({ "seen": sight["seen"], "deed": deed });
        let schema = description.schema("Acting");
        assert_eq!(description.wrong(&schema, &acting, "Acting"), None);
        let acted = student.send("POST", "/api/act", &acting);
        description.answer("post", "/api/act", &acted);
        let turns: Vec<Turn> = players.iter_mut().map(Player::turn).collect();
        let tables = lesson.teacher.ask("GET", &class, "");
        assert_eq!(tables.status, 200);
        description.answer("get", "/api/teach/{lesson}", &tables);
        if turns.contains(&Turn::Over) {
            break;
        }
    }
}

/// What a delegation leaves for when it is away.
fn instructions(description: &mut Description, student: &mut Browser) {
    let centre = json!({ "Ours": { "initial": 3, "at_most": [[0, 1]], "prompt": true } });
    let unknown = json!({ "Ours": { "initial": null, "at_most": [[99, 1]], "prompt": false } });
    for (asked, status) in [
        (centre, 200),
        (unknown, 409),
        (json!("Sometimes"), 422),
        (json!({ "Computer": "cautious" }), 200),
        (json!("Usual"), 200),
    ] {
        let asked = json!({ "instructions": asked });
        if status != 422 {
            let schema = description.schema("Instructing");
            assert_eq!(description.wrong(&schema, &asked, "Instructing"), None);
        }
        let answer = student.send("POST", "/api/instructions", &asked);
        assert_eq!(answer.status, status, "{}", answer.body);
        description.answer("post", "/api/instructions", &answer);
    }
}

/// What the teacher brings in, and the times of the steps.
fn hand(description: &mut Description, lesson: &mut Lesson, class: &str) {
    let scenario = two_tables::scenarios::Library::embedded()
        .load("lisbon-to-chicago", "full")
        .expect("it is shipped");
    let late =
        |dispatch: &two_tables::rules::schedule::Dispatch| matches!(dispatch.when, When::Round(round) if round > 1);
    let late = scenario.scenario.chronicle.iter().position(late).expect("there is one");
    let rulings = [
        (
            json!({ "table": 1, "ruling": { "Note": { "text": "The harbour is closed." } } }),
            200,
        ),
        (json!({ "ruling": { "Bring": { "dispatch": late, "round": 1 } } }), 200),
        (json!({ "ruling": { "Bring": { "dispatch": 0, "round": 0 } } }), 409),
        (json!({ "table": null, "ruling": { "Leave": { "dispatch": 1 } } }), 409),
        (json!({ "ruling": "Everything" }), 422),
    ];
    for (asked, status) in rulings {
        if status != 422 {
            let schema = description.schema("Rule");
            assert_eq!(description.wrong(&schema, &asked, "Rule"), None);
        }
        let answer = lesson.teacher.send("POST", &format!("{class}/rule"), &asked);
        assert_eq!(answer.status, status, "{}", answer.body);
        description.answer("post", "/api/teach/{lesson}/rule", &answer);
    }
    for (asked, status) in [
        (json!({ "period": 90 }), 200),
        (json!({ "timings": null, "period": 5 }), 409),
    ] {
        let answer = lesson.teacher.send("POST", &format!("{class}/times"), &asked);
        assert_eq!(answer.status, status, "{}", answer.body);
        description.answer("post", "/api/teach/{lesson}/times", &answer);
    }
}

/// Answers that say no.
fn refusals(description: &mut Description, host: &Host, student: &mut Browser, lesson: &mut Lesson) {
    let mut stranger = host.browser();
    for (method, path) in [("get", "/api/view"), ("get", "/api/lesson"), ("get", "/api/events")] {
        let answer = stranger.ask(&method.to_uppercase(), path, "");
        assert_eq!(answer.status, 401);
        description.answer(method, path, &answer);
    }
    let class = stranger.ask("GET", &format!("/api{}", lesson.path), "");
    assert_eq!(class.status, 403);
    description.answer("get", "/api/teach/{lesson}", &class);
    for (body, status) in [("{}", 422), ("{\"seen\":", 400), ("seen=1", 415)] {
        let answer = student.ask("POST", "/api/act", body);
        assert_eq!(answer.status, status, "{}", answer.body);
        description.answer("post", "/api/act", &answer);
    }
    let large = format!("{{\"code\":\"{}\"}}", "x".repeat(40_000));
    let answer = student.ask("POST", "/api/join", &large);
    assert_eq!(answer.status, 413);
    description.answer("post", "/api/join", &answer);
    let answer = student.ask("GET", "/api/events?from=x", "");
    assert_eq!(answer.status, 400);
    description.answer("get", "/api/events", &answer);
    let mut elsewhere = student.clone();
    elsewhere
        .headers
        .push(("Origin".to_owned(), "http://elsewhere.example".to_owned()));
    let answer = elsewhere.send("POST", "/api/seat", &json!({ "table": 1, "party": 0 }));
    assert_eq!(answer.status, 403);
    description.answer("post", "/api/seat", &answer);
    lesson.order("lock-joining", &[("on", "1")]);
    let answer = stranger.send("POST", "/api/join", &json!({ "code": lesson.code }));
    assert_eq!(answer.status, 409);
    description.answer("post", "/api/join", &answer);
    lesson.order("mute", &[("who", "1")]);
    let answer = student.send("POST", "/api/act", &json!({ "seen": 0, "deed": { "Consult": 0 } }));
    assert_eq!(answer.status, 403);
    description.answer("post", "/api/act", &answer);
    // Far too much at once.
    let answer = loop {
        let answer = student.try_ask("GET", "/api/view", "").expect("the host answers");
        if answer.status != 200 {
            break answer;
        }
    };
    assert_eq!((answer.status, answer.header("retry-after")), (429, Some("1")));
    description.answer("get", "/api/view", &answer);
}

/// A deed that is open, as a simple program chooses it.
fn deed(view: &Value) -> Value {
    let open = view["own"][0]["open"].as_object();
    match open.and_then(|open| open.keys().next()).map_or("", String::as_str) {
        "Podium" => json!({ "Speak": { "line": "Measured", "pledge": null, "retaliation": null, "defer": false } }),
        "Home" => json!({ "Decide": [] }),
        "Replies" => json!({ "Reply": { "riders": [], "break_silence": [] } }),
        "FollowThrough" => json!({ "Attend": { "tokens": [], "announce": [], "exits": [], "readouts": [] } }),
        _ => json!({ "Talk": { "main": "Hold", "sounding": null, "answers": [], "show_hand": null } }),
    }
}
