//! Every kind of problem, at its exact line and column.

use super::bench::{Bench, found};

/// One thing broken in a clean scenario, and the one problem that must be found.
struct Case {
    file: &'static str,
    /// A passage of the clean file, and what takes its place.
    change: (&'static str, &'static str),
    kind: &'static str,
    /// The place of the problem in the broken file; `‸` marks it.
    at: &'static str,
    /// What else follows from it, if anything.
    also: &'static str,
}

impl Case {
    const fn and(self, also: &'static str) -> Self {
        Self { also, ..self }
    }
}

/// A passage of a file that is replaced, and where in it the problem is then found.
const fn case(
    file: &'static str,
    kind: &'static str,
    (old, new): (&'static str, &'static str),
    at: &'static str,
) -> Case {
    Case {
        file,
        change: (old, new),
        kind,
        at,
        also: "",
    }
}

const fn ron(kind: &'static str, old: &'static str, new: &'static str, at: &'static str) -> Case {
    case("scenario.ron", kind, (old, new), at)
}

const fn history(kind: &'static str, old: &'static str, new: &'static str, at: &'static str) -> Case {
    case("history.ron", kind, (old, new), at)
}

const fn text(kind: &'static str, old: &'static str, new: &'static str, at: &'static str) -> Case {
    case("text.en.ftl", kind, (old, new), at)
}

const fn sources(kind: &'static str, old: &'static str, new: &'static str, at: &'static str) -> Case {
    case("sources.md", kind, (old, new), at)
}

#[rustfmt::skip] // a table: one case a line
#[allow(clippy::too_many_lines, reason = "a table")]
fn cases() -> Vec<Case> {
    vec![
        // Names
        ron("unknown_name", "concerns: [\"data\"]", "concerns: [\"date\"]", "concerns: [‸\"date\"]"),
        ron("unknown_name", "Silence(slip: \"us\")", "Silence(slip: \"uk\")", "slip: ‸\"uk\""),
        ron("unknown_name", "concerns: { \"centre\": 1 }", "concerns: { \"center\": 1 }", "concerns: { ‸\"center\": 1 }"),
        ron("unknown_name", "[(of: ((\"centre\", \"pilot\")", "[(of: ((\"centre\", \"pilots\")", "[(of: ((\"centre\", ‸\"pilots\")"),
        ron("unknown_name", "category: \"military\", options", "category: \"civil\", options", "category: ‸\"civil\""),
        ron("unknown_name", "shows: { \"us\": 10 }", "shows: { \"usa\": 10 }", "shows: { ‸\"usa\": 10 }"),
        ron("unknown_name", "defers: \"programme\"", "defers: \"program\"", "defers: ‸\"program\""),
        ron("unknown_name", "(from: (\"centre\", \"permanent\")", "(from: (\"centre\", \"forever\")", "(from: (\"centre\", ‸\"forever\")"),
        ron("unknown_name", "Consent(\"neighbour\")", "Consent(\"stranger\")", "Consent(‸\"stranger\")"),
        ron("unknown_name", "NotWithout(\"nato\")", "NotWithout(\"otan\")", "NotWithout(‸\"otan\")"),
        ron("unknown_name", "before: [\"data\"]", "before: [\"dada\"]", "before: [‸\"dada\"]"),
        ron("unknown_name", "PhaseOf(\"programme\")", "PhaseOf(\"plan\")", "PhaseOf(‸\"plan\")"),
        ron("unknown_name", "constituency: \"services\"", "constituency: \"service\"", "constituency: ‸\"service\""),
        ron("unknown_name", "from: \"second\"", "from: \"secund\"", "from: ‸\"secund\""),
        ron("unknown_name", "defer_at: \"congress\"", "defer_at: \"duma\"", "defer_at: ‸\"duma\""),
        ron("unknown_name", "(\"russia\", \"ministry\")]", "(\"russia\", \"minister\")]", "(\"russia\", ‸\"minister\")]"),
        ron("unknown_name", "(when: At(\"first\"))", "(when: At(\"fourth\"))", "(when: At(‸\"fourth\"))"),
        ron("unknown_name", "Dispute(\"data\")", "Dispute(\"facts\")", "Dispute(‸\"facts\")"),
        ron("unknown_name", "BanBegins(\"act\")", "BanBegins(\"law\")", "BanBegins(‸\"law\")"),
        ron("unknown_name", "{ \"centre\": \"pilot\" }, form", "{ \"centre\": \"pilt\" }, form", "{ \"centre\": ‸\"pilt\" }, form"),
        ron("unknown_name", "settled: {}", "settled: { \"costs\": \"half\" }", "settled: { ‸\"costs\": \"half\" }"),
        ron("unknown_name", "seats: [\"us\", \"russia\"]", "seats: [\"us\", \"russia\", \"rusia\"]", "\"russia\", ‸\"rusia\"]"),
        ron("unknown_name", "annex: [\"cost\"]", "annex: [\"cots\"]", "annex: [‸\"cots\"]").and("inherited"),
        ron("unknown_name", "dispatches: [\"news\"]", "dispatches: [\"new\"]", "dispatches: [‸\"new\"]"),
        ron("unknown_name", "inherited: [\"old\"]", "inherited: [\"elder\"]", "inherited: [‸\"elder\"]"),
        ron("unknown_name", "{ \"attention\": 2 }", "{ \"atention\": 2 }", "{ ‸\"atention\": 2 }"),
        ron("unknown_name", "[Oral, Statement, Memorandum]", "[Oral, Memorandum]", "instruments: [‸Statement, Memorandum]"),
        history("unknown_name", "issue: \"centre\"", "issue: \"center\"", "issue: ‸\"center\""),
        history("unknown_name", "option: \"pilot\"", "option: \"pilots\"", "option: ‸\"pilots\""),
        history("unknown_name", "[\"book\", \"page\"]", "[\"book\", \"paper\"]", "[\"book\", ‸\"paper\"]"),
        ron("bad_name", "categories: [\"military\"]", "categories: [\"military\", \"Civil Work\"]", "\"military\", ‸\"Civil Work\"").and("text_missing"),
        ron("twice", "\"news\": (when: At(\"first\")),", "\"news\": (when: At(\"first\")),\n        \"news\": (when: At(\"third\")),", "‸\"news\": (when: At(\"third\"))"),
        ron("twice", "circle: [\"us\", \"russia\"]", "circle: [\"us\", \"russia\", \"us\"]", "\"russia\", ‸\"us\"]"),
        // Numbers
        ron("out_of_bounds", "\"permanent\": 5", "\"permanent\": 1001", "\"permanent\": ‸1001"),
        ron("out_of_bounds", "{ \"data\": -1 }", "{ \"data\": -4 }", "{ \"data\": ‸-4 }"),
        ron("out_of_bounds", "need: 42", "need: 142", "need: ‸142").and("unreachable"),
        ron("out_of_bounds", "percent: 30", "percent: 130", "percent: ‸130"),
        ron("out_of_bounds", "(\"us\", \"russia\", 40)", "(\"us\", \"russia\", 140)", "(\"us\", \"russia\", ‸140)"),
        ron("out_of_bounds", "tension: 40,\n", "tension: 101,\n", "tension: ‸101"),
        ron("out_of_bounds", "(requirement: 20)", "(requirement: 120)", "(requirement: ‸120)"),
        ron("out_of_bounds", "{ \"us\": 10 }", "{ \"us\": 101 }", "{ \"us\": ‸101 }"),
        ron("out_of_bounds", "exchanges: 5, max_clauses: 4", "exchanges: 5, max_clauses: 13", "exchanges: 5, max_clauses: ‸13"),
        ron("out_of_bounds", "exchanges: 3", "exchanges: 1", "exchanges: ‸1"),
        ron("out_of_bounds", "due_in: 1)", "due_in: 0)", "due_in: ‸0)"),
        ron("out_of_bounds", "threat: (2, 6)", "threat: (2, 11)", "threat: (2, ‸11)"),
        ron("out_of_bounds", "Capital(party: \"russia\", change: 1)", "Capital(party: \"russia\", change: 1000)", "\"russia\", change: ‸1000"),
        ron("out_of_bounds", "{ \"attention\": 2 }", "{ \"attention\": -2 }", "{ \"attention\": ‸-2 }"),
        ron("row", "[0, 0, -4, -8]", "[0, -4, -8]", "\"support_form\": ‸[0, -4, -8]"),
        ron("reversed", "severity: (3, 9)", "severity: (9, 3)", "severity: ‸(9, 3)"),
        ron("reversed", "Drawn(from: \"first\", to: \"third\"", "Drawn(from: \"third\", to: \"first\"", "from: \"third\", to: ‸\"first\""),
        ron("count", "named: [\"us\", \"russia\"]", "named: []", "‸named: []").and("inherited"),
        // Dates
        ron("bad_date", "date: \"2000-06\"", "date: \"2000-13\"", "date: ‸\"2000-13\""),
        ron("date_order", "date: \"2000-06\"", "date: \"1999-05\"", "date: ‸\"1999-05\""),
        history("bad_date", "\"1998-09-02\"", "\"2 September\"", "date: ‸\"2 September\""),
        history("date_order", "\"2000-06-04\"", "\"1998-09-01\"", "date: ‸\"1998-09-01\""),
        ron("phase_order", "\"two\": (at: \"third\"", "\"two\": (at: \"first\"", "\"two\": (at: ‸\"first\""),
        // Parties and issues
        ron("points_missing", "\"pilot\": 3, \"permanent\": 2", "\"pilot\": 3", "‸\"centre\": { \"pilot\": 3 }"),
        ron("first_option", "\"apart\": ()", "\"apart\": (requirement: 5)", "\"apart\": ‸(requirement: 5)"),
        ron("first_option", "\"pilot\": 2, \"permanent\": 5", "\"none\": 1, \"pilot\": 2, \"permanent\": 5", "{ ‸\"none\": 1, \"pilot\""),
        ron("same_party", "party: \"russia\", against: \"us\"", "party: \"russia\", against: \"russia\"", "party: \"russia\", against: ‸\"russia\""),
        ron("same_issue", "(\"data\", \"shared\")), points", "(\"centre\", \"permanent\")), points", "(‸\"centre\", \"permanent\")), points"),
        ron("not_in_circle", "shows: { \"us\": 10 }", "shows: { \"nato\": 10 }", "shows: { ‸\"nato\": 10 }"),
        ron("not_in_circle", "\"half\": { \"us\": 2, \"russia\": 1 }", "\"half\": { \"us\": 2, \"nato\": 1 }", "\"us\": 2, ‸\"nato\": 1"),
        ron("role", "role: Rider, need: 50", "role: Bloc, need: 50", "role: ‸Bloc, need: 50").and("role"),
        ron("role", "constituency: \"services\"", "constituency: \"congress\"", "riders: { \"report\": (party: \"us\", constituency: ‸\"congress\""),
        ron("trust_missing", ", (\"russia\", \"nato\", 35)", "", "trust: ‸Pairs([(\"us\", \"russia\""),
        ron("trust_one", "trust: One(30)", "trust: Pairs([(\"us\", \"russia\", 30), (\"us\", \"nato\", 30), (\"russia\", \"nato\", 30)])", "climate: (trust: ‸Pairs([(\"us\", \"russia\", 30)"),
        ron("layer_needs", "layers: All,", "layers: AllBut([home, estimates, riders, slips]),", "\"full\": (layers: ‸AllBut"),
        // What the whole makes
        ron("inherited", "form: Statement, has_obstacles: false", "form: Oral, settled: { \"cost\": \"half\" }, has_obstacles: false", "‸\"older\": ("),
        ron("inherited", "form: Memorandum, settled", "form: Oral, settled", "form: ‸Oral, settled"),
        ron("inherited", "form: Statement, has_obstacles: false", "form: Statement, has_obstacles: true", "form: Statement, has_obstacles: ‸true"),
        ron("no_circle", "seats: [\"us\", \"russia\"]", "seats: [\"us\", \"nato\"]", "issues: { ‸\"centre\": (options: { \"pilot\"").and("nothing_left"),
        ron("unreachable", "need: 50, mood: 55, concerns: { \"data\": -1 }", "need: 100, mood: 0, concerns: { \"data\": -3 }", "‸\"shared\": (requirement: 20)").and("unreachable"),
        ron("no_form", "\"third\": (date: \"2000-06\", level: Summit, highest: Memorandum)", "\"third\": (date: \"2000-06\", level: Summit, highest: Oral)", "level: Summit, highest: ‸Oral"),
        ron("unreachable", "lowest_form: Memorandum, defers", "lowest_form: Treaty, defers", "lowest_form: ‸Treaty, defers"),
        ron("unreachable", "\"permanent\": (requirement: 30,", "\"permanent\": (requirement: 30, effort: 9,", "effort: ‸9"),
        ron("never_agrees", "points: { \"data\": { \"shared\": 3 } },", "points: { \"data\": { \"shared\": -3 } },", "‸points: { \"data\": { \"shared\": -3 } }"),
        // Syntax
        ron("syntax", "order: 5,", "order: \"five\",", "order: ‸\"five\""),
        ron("syntax", "minutes: 20,", "minuts: 20,", "‸minuts: 20"),
        ron("syntax", "level: Working", "level: Wrking", "level: ‸Wrking"),
        history("syntax", "what: Signed,", "what: Signt,", "what: ‸Signt"),
        history("no_source", "[\"book\", \"page\"]", "[]", "sources: ‸[]"),
        sources("bad_name", "- [page] A page", "- [Page] A page", "[‸Page] A page").and("unknown_name"),
        sources("twice", "- [page] A page of the time.", "- [page] A page of the time.\n- [book] Again.", "[‸book] Again"),
        sources("source_empty", "[page] A page of the time.", "[page]", "[‸page]"),
        // Texts
        text("text_missing", "scenario = Words\n    .about = Words\n", "scenario = Words\n", "‸scenario = Words"),
        text("text_unknown", "third-neighbour", "third-neighbor", "‸third-neighbor").and("text_missing"),
        text("text_unknown", "scenario = Words\n    .about = Words\n", "scenario = Words\n    .about = Words\n    .abuot = Words\n", "‸.abuot = Words"),
        text("text_long", "issue-data = Words\n    .short = Words\n", "issue-data = Words\n    .short = Longer than twelve\n", "‸.short = Longer than twelve"),
        text("twice", "third-neighbour = Words\n", "third-neighbour = Words\nthird-neighbour = Words again\n", "‸third-neighbour = Words again"),
    ]
}

#[test]
fn the_bench_is_clean() {
    let report = Bench::new().report();
    assert!(report.is_clean(), "{report}");
}

#[test]
fn each_broken_thing_is_named_at_its_place() {
    let mut wrong = Vec::new();
    for case in cases() {
        let bench = Bench::new().with(case.file, case.change.0, case.change.1);
        let (line, column) = bench.place(case.file, case.at);
        let report = bench.report();
        let expected = (case.kind.to_owned(), case.file.to_owned(), line, column);
        let problems = found(&report);
        let alone = problems
            .iter()
            .all(|problem| *problem == expected || problem.0 == case.also);
        if !problems.contains(&expected) || !alone {
            wrong.push(format!("{:?}\n  expected {expected:?}\n{report}", case.change.1));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_problems_are_reported_at_once() {
    let report = Bench::new()
        .with("scenario.ron", "concerns: [\"data\"]", "concerns: [\"date\"]")
        .with("scenario.ron", "percent: 30", "percent: 130")
        .with("history.ron", "[\"book\", \"page\"]", "[]")
        .with("text.en.ftl", "third-neighbour = Words\n", "")
        .report();
    let kinds: Vec<String> = found(&report).into_iter().map(|problem| problem.0).collect();
    assert_eq!(kinds, ["no_source", "unknown_name", "out_of_bounds", "text_missing"]);
}

#[test]
fn a_near_name_is_suggested() {
    let report = Bench::new()
        .with("scenario.ron", "concerns: [\"data\"]", "concerns: [\"date\"]")
        .report();
    assert_eq!(report.problems[0].fault.mend(), "did you mean “data”?");
    let report = Bench::new()
        .with("scenario.ron", "NotWithout(\"nato\")", "NotWithout(\"everybody\")")
        .report();
    assert_eq!(report.problems[0].fault.mend(), "there are: us, russia, nato");
}

#[test]
fn too_many_of_anything_is_too_many() {
    let party = |key: &str| format!("\"{key}\": (points: {{ \"data\": {{ \"shared\": 1 }} }}),\n        ");
    let more: String = ["c", "d", "e"].map(party).concat();
    let bench = Bench::new().with("scenario.ron", "\"russia\": (\n", &format!("{more}\"russia\": (\n"));
    let problems = found(&bench.report());
    let (line, column) = bench.place("scenario.ron", "‸parties: {\n        \"us\": (\n            concerns");
    assert!(
        problems.contains(&("count".into(), "scenario.ron".into(), line, column)),
        "{problems:?}"
    );

    let issue = |key: usize| {
        format!("\"i{key}\": (circle: [\"us\", \"nato\"], options: {{ \"no\": (), \"yes\": () }}),\n        ")
    };
    let more: String = (0..15).map(issue).collect();
    let bench = Bench::new().with(
        "scenario.ron",
        "\"centre\": (circle",
        &format!("{more}\"centre\": (circle"),
    );
    let (line, column) = bench.place("scenario.ron", "‸issues: {\n        \"i0\"");
    assert!(found(&bench.report()).contains(&("count".into(), "scenario.ron".into(), line, column)));

    let constituency = |key: usize| format!("\"c{key}\": (role: Bloc, need: 40, mood: 50), ");
    let more: String = (0..4).map(constituency).collect();
    let bench = Bench::new().with("scenario.ron", "\"east\": (role", &format!("{more}\"east\": (role"));
    let (line, column) = bench.place("scenario.ron", "‸constituencies: { \"c0\"");
    assert!(found(&bench.report()).contains(&("count".into(), "scenario.ron".into(), line, column)));

    let item =
        |key: usize| format!("\"a{key}\": (from: (\"data\", \"shared\"), takes: Consent(\"neighbour\")),\n        ");
    let more: String = (0..8).map(item).collect();
    let bench = Bench::new().with("scenario.ron", "\"cost\": (from", &format!("{more}\"cost\": (from"));
    let (line, column) = bench.place("scenario.ron", "‸\"full\": (layers");
    assert!(found(&bench.report()).contains(&("count".into(), "scenario.ron".into(), line, column)));
}

#[test]
fn a_second_language_is_complete_or_says_what_it_lacks() {
    let mut bench = Bench::new();
    let whole = bench.files["text.en.ftl"].clone();
    bench.files.insert("text.ru.ftl".into(), whole.clone());
    assert!(bench.report().is_clean());
    bench
        .files
        .insert("text.ru.ftl".into(), whole.replace("    .lesson = Words\n", ""));
    let (line, column) = bench.place("text.ru.ftl", "‸scenario = Words\n");
    assert_eq!(
        found(&bench.report()),
        [("text_missing".into(), "text.ru.ftl".into(), line, column)]
    );
}

#[test]
fn files_that_are_missing_or_no_text_are_named() {
    for file in ["scenario.ron", "history.ron", "sources.md", "text.en.ftl"] {
        let mut bench = Bench::new();
        bench.files.remove(file);
        let problems = found(&bench.report());
        assert!(
            problems.contains(&("file_missing".into(), file.into(), 1, 1)),
            "{file}: {problems:?}"
        );
    }
    let mut files: std::collections::BTreeMap<String, Vec<u8>> = Bench::new()
        .files
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
        .collect();
    files.insert("sources.md".into(), b"# Sources\n- [a\xff]".to_vec());
    let folder = two_tables::scenarios::folder::Folder {
        key: "bench".into(),
        shown: "bench".into(),
        files,
    };
    let problems = found(&two_tables::scenarios::assess(&folder).report);
    assert!(
        problems.contains(&("not_text".into(), "sources.md".into(), 2, 5)),
        "{problems:?}"
    );
    let nowhere = two_tables::scenarios::check(std::path::Path::new("/nowhere/at/all"));
    assert_eq!(found(&nowhere), [("unreadable".into(), "all".into(), 1, 1)]);
}

#[test]
fn every_kind_of_problem_has_a_case() {
    let elsewhere = ["unreadable", "file_missing", "not_text", "nothing_left"];
    let cases: Vec<&str> = cases().iter().map(|case| case.kind).chain(elsewhere).collect();
    for code in two_tables::scenarios::fault::CODES {
        assert!(cases.contains(&code), "{code} has no case");
    }
    for kind in cases {
        assert!(two_tables::scenarios::fault::CODES.contains(&kind), "{kind} is no kind");
    }
}
