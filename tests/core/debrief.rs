//! Debriefs of whole plays: the page is well-formed and complete, the data can be read back, and a
//! folder is written whole or not at all.

use std::path::Path;
use std::process::Command;
use std::sync::{Arc, OnceLock};
use two_tables::debrief::pictures::Teller;
use two_tables::debrief::{Debrief, Play, WriteError, data, page, write};
use two_tables::negotiators::Temperament;
use two_tables::rules::event::{Cause, Fact};
use two_tables::scenarios::Library;
use two_tables::table::{SaveFile, Seat, Table};
use two_tables::text::Catalogue;

/// A finished play and the words for it.
struct Sample {
    name: String,
    save: SaveFile,
    debrief: Debrief,
    catalogue: Catalogue,
}

/// One play of every game of every scenario, computers in all seats.
fn samples() -> &'static [Sample] {
    static SAMPLES: OnceLock<Vec<Sample>> = OnceLock::new();
    SAMPLES.get_or_init(|| {
        let library = Library::embedded();
        let listings = library.list();
        let games = listings.iter().flat_map(|listing| {
            listing
                .games
                .iter()
                .map(move |game| (listing.key.clone(), game.clone()))
        });
        games.map(|(key, game)| sample(&library, &key, &game)).collect()
    })
}

fn sample(library: &Library, key: &str, game: &str) -> Sample {
    let loaded = library.load(key, game).expect("shipped scenarios load");
    let scenario = Arc::new(loaded.scenario.clone());
    let seats = (0..scenario.situation.party_count())
        .map(|seat| Seat::practised(Temperament::ALL[seat % Temperament::ALL.len()]))
        .collect();
    let save = Table::open(Arc::clone(&scenario), 11, seats).save();
    let play = Play {
        scenario: &scenario,
        record: &save.record,
        reasons: &save.reasons,
        history: &loaded.history,
    };
    let debrief = Debrief::of(&play).expect("a saved play is replayed");
    Sample {
        name: format!("{key}-{game}"),
        debrief,
        save,
        catalogue: Catalogue::for_scenario("en", &loaded.texts, &scenario).expect("shipped texts are read"),
    }
}

const SECTIONS: [&str; 12] = [
    "result",
    "possible",
    "why",
    "course",
    "lives",
    "history",
    "opened",
    "drafts",
    "soundings",
    "reasons",
    "everything",
    "method",
];

#[test]
fn the_page_is_well_formed_complete_and_says_everything_in_words() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("debriefs");
    std::fs::create_dir_all(&folder).expect("the target's own folder can be written");
    for sample in samples() {
        let html = page::html(&Teller::new(&sample.debrief, &sample.catalogue));
        // Left there to be looked at.
        std::fs::write(folder.join(format!("{}.html", sample.name)), &html).expect("a page can be written");
        let xml = as_xml(&html);
        let document = roxmltree::Document::parse(&xml).unwrap_or_else(|error| panic!("{}: {error}", sample.name));
        let ids: Vec<&str> = document.descendants().filter_map(|node| node.attribute("id")).collect();
        let campaign = !Teller::new(&sample.debrief, &sample.catalogue).is_one_sitting();
        for section in SECTIONS {
            let expected = campaign || !matches!(section, "course" | "lives");
            assert_eq!(ids.contains(&section), expected, "{}: {section}", sample.name);
            if !expected {
                continue;
            }
            let node = document
                .descendants()
                .find(|node| node.has_tag_name("section") && node.attribute("id") == Some(section))
                .unwrap_or_else(|| panic!("{}: no section {section}", sample.name));
            assert!(
                node.descendants().any(|node| node.has_tag_name("h2")),
                "{section} has a heading"
            );
            assert!(
                text_of(node).len() > 20,
                "{}: section {section} says nothing",
                sample.name
            );
        }
        let mut distinct = ids.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), ids.len(), "{}: an id is used twice", sample.name);
        for link in document.descendants().filter_map(|node| node.attribute("href")) {
            assert!(
                link.strip_prefix('#').is_some_and(|anchor| ids.contains(&anchor)),
                "{link} leads nowhere"
            );
        }
        assert_eq!(document.root_element().attribute("lang"), Some("en"));
        assert!(!html.contains("<script") && !html.contains("http://") || html.contains("http://www.w3.org/2000/svg"));
        for table in document.descendants().filter(|node| node.has_tag_name("table")) {
            let heads = table
                .descendants()
                .filter(|node| node.attribute("scope") == Some("col"))
                .count();
            let body = table
                .descendants()
                .find(|node| node.has_tag_name("tbody"))
                .expect("a table has a body");
            for row in body.children().filter(|node| node.has_tag_name("tr")) {
                assert_eq!(
                    row.children().filter(roxmltree::Node::is_element).count(),
                    heads,
                    "{}",
                    sample.name
                );
            }
        }
        assert_eq!(sample.catalogue.faults(), Vec::<String>::new(), "{}", sample.name);
    }
}

/// HTML as maud writes it, as XML: the document type goes, and void elements are closed.
fn as_xml(html: &str) -> String {
    let body = html.strip_prefix("<!DOCTYPE html>").expect("a page says what it is");
    let style = body.find("<style>").expect("a page has its style") + "<style>".len();
    let end = body.find("</style>").expect("the style ends");
    let mut xml = format!("{}{}", &body[..style], &body[end..]);
    let metas: Vec<String> = xml
        .match_indices("<meta ")
        .map(|(start, _)| xml[start..].split_inclusive('>').next().unwrap_or_default().to_owned())
        .collect();
    for meta in metas {
        xml = xml.replace(&meta, &meta.replace('>', "/>"));
    }
    xml
}

fn text_of(node: roxmltree::Node<'_, '_>) -> String {
    node.descendants().filter_map(|node| node.text()).collect()
}

#[test]
fn points_add_up_to_what_the_rules_paid() {
    for sample in samples() {
        let debrief = &sample.debrief;
        for (party, score) in debrief.parties().zip(&debrief.scores) {
            assert_eq!(
                score.total(),
                debrief.end.parties[party.index()].points,
                "{}",
                sample.name
            );
            assert_eq!(score.line, debrief.line.points[party.index()]);
            assert_eq!(score.gain(), score.total() - score.line);
            assert!(score.costs >= 0);
        }
        let standing: i32 = debrief.scores.iter().map(|score| score.standing).sum();
        let told: i32 = debrief
            .moments
            .iter()
            .filter_map(|moment| match moment.event.fact {
                Fact::PointsPaid {
                    points,
                    cause: Cause::Standing,
                    ..
                } => Some(i32::from(points)),
                _ => None,
            })
            .sum();
        assert_eq!(standing, told);
    }
}

#[test]
fn the_reference_is_a_package_above_everybodys_line_and_the_two_figures_go_with_the_points() {
    for sample in samples() {
        let debrief = &sample.debrief;
        let Some(reference) = &debrief.reference else {
            panic!("{}: shipped scenarios have a zone of agreement", sample.name);
        };
        assert!(reference.gains.iter().all(|gain| *gain > 0), "{}", sample.name);
        assert!(debrief.frontier.outcomes.contains(&reference.package));
        let operating = debrief
            .operating
            .as_ref()
            .expect("with a reference there is a joint result");
        for (share, score) in operating.shares.iter().zip(&debrief.scores) {
            assert_eq!(*share > 0, score.gain() > 0, "{}: {share} {score:?}", sample.name);
        }
    }
}

#[test]
fn every_agreement_has_a_life_from_its_beginning_on() {
    for sample in samples() {
        let debrief = &sample.debrief;
        assert_eq!(debrief.lives.len(), debrief.end.agreements.len(), "{}", sample.name);
        for life in &debrief.lives {
            let agreement = debrief.end.agreement(life.agreement).expect("it is in the state");
            assert_eq!(life.ended.is_none(), agreement.alive(), "{}", sample.name);
            assert_eq!(life.operated, agreement.has_operated, "{}", sample.name);
            for pair in life.spans.windows(2) {
                assert!(pair[0].1 <= pair[1].0 && pair[0].0 < pair[0].1);
            }
        }
    }
}

/// Reads CSV back: rows of cells.
fn parse_csv(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("there is always a row");
        match (letter, quoted) {
            ('"', true) if letters.peek() == Some(&'"') => {
                letters.next();
                row.last_mut().expect("a row has a cell").push('"');
            }
            ('"', _) => quoted = !quoted,
            (',', false) => row.push(String::new()),
            ('\r', false) => {}
            ('\n', false) => rows.push(vec![String::new()]),
            _ => row.last_mut().expect("a row has a cell").push(letter),
        }
    }
    assert!(!quoted, "a quote is open at the end");
    rows.pop();
    rows
}

#[test]
fn tables_read_back_as_they_were_and_the_ledger_adds_up() {
    for sample in samples() {
        let teller = Teller::new(&sample.debrief, &sample.catalogue);
        for (name, table) in data::tables(&teller) {
            let rows = parse_csv(&data::csv(&table));
            assert_eq!(rows[0], table.header, "{name}");
            assert_eq!(rows.len(), table.rows.len() + 1, "{name}");
            for row in &rows {
                assert_eq!(row.len(), table.header.len(), "{}: {name}", sample.name);
            }
            if name == "ledger.csv" {
                for (party, score) in sample.debrief.parties().zip(&sample.debrief.scores) {
                    let key = &sample.debrief.scenario.situation.party(party).key;
                    let paid: i32 = rows[1..]
                        .iter()
                        .filter(|row| row[2] == "points" && &row[3] == key)
                        .map(|row| row[5].parse::<i32>().expect("a change is a number"))
                        .sum();
                    assert_eq!(paid, score.total());
                }
                assert!(
                    rows[1..].iter().all(|row| !row[7].is_empty()),
                    "never a change without a because"
                );
            }
        }
        let json: serde_json::Value = serde_json::from_str(&data::json(&sample.debrief)).expect("JSON reads back");
        assert_eq!(json["world"], 11);
        assert!(
            json["moments"]
                .as_array()
                .is_some_and(|moments| moments.len() == sample.debrief.moments.len())
        );
    }
}

#[test]
fn a_folder_is_written_whole_replaced_whole_or_left_alone() {
    let sample = &samples()[0];
    let disk = tempfile::tempdir().expect("a temporary folder");
    let folder = disk.path().join("out");
    let page = write(&sample.debrief, &sample.catalogue, &folder).expect("a new folder");
    assert!(page.is_file());
    let count = || std::fs::read_dir(&folder).expect("the folder").count();
    let first = count();
    assert_eq!(first, 2 + 7);
    write(&sample.debrief, &sample.catalogue, &folder).expect("an earlier debrief is replaced");
    assert_eq!(count(), first);
    assert_eq!(
        std::fs::read_dir(disk.path()).expect("the parent").count(),
        1,
        "nothing is left beside it"
    );

    std::fs::write(folder.join("notes.txt"), "mine").expect("a file");
    let error = write(&sample.debrief, &sample.catalogue, &folder).expect_err("a stranger's folder");
    assert!(matches!(error, WriteError::Taken { ref found, .. } if found == "notes.txt"));
    assert_eq!(count(), first + 1);

    let file = disk.path().join("file");
    std::fs::write(&file, "x").expect("a file");
    assert!(matches!(
        write(&sample.debrief, &sample.catalogue, &file),
        Err(WriteError::NotAFolder(_))
    ));
}

#[test]
fn a_play_that_goes_on_is_told_as_far_as_it_went() {
    for sample in samples() {
        let whole = &sample.save.record;
        for acts in [0, 1, whole.acts.len() / 2, whole.acts.len() - 1] {
            let mut record = whole.clone();
            record.acts.truncate(acts);
            record.checkpoints.retain(|checkpoint| checkpoint.acts <= acts);
            let play = Play {
                scenario: &sample.debrief.scenario,
                record: &record,
                reasons: &[],
                history: &[],
            };
            let debrief = Debrief::of(&play).expect("half a play is replayed");
            assert_eq!(debrief.ending, None, "{} after {acts} acts", sample.name);
            assert_eq!(debrief.rounds.last().map(|end| end.round), Some(debrief.end.round));
            let html = page::html(&Teller::new(&debrief, &sample.catalogue));
            roxmltree::Document::parse(&as_xml(&html)).unwrap_or_else(|error| panic!("{}: {error}", sample.name));
            assert!(html.contains(&sample.catalogue.get("debrief-unfinished")));
        }
    }
}

#[test]
fn the_command_line_writes_the_debrief_of_a_saved_play_or_says_why_not() {
    let sample = &samples()[0];
    let disk = tempfile::tempdir().expect("a temporary folder");
    let file = disk.path().join("play.json");
    std::fs::write(&file, sample.save.to_text()).expect("a save is written");
    let out = disk.path().join("out");
    let run = |file: &Path| {
        Command::new(env!("CARGO_BIN_EXE_two-tables"))
            .arg("debrief")
            .arg(file)
            .arg("--out")
            .arg(&out)
            .output()
            .expect("the program runs")
    };
    let done = run(&file);
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(out.join("debrief.html").is_file() && out.join("points.csv").is_file());
    assert!(String::from_utf8_lossy(&done.stdout).contains(&*out.to_string_lossy()));

    std::fs::write(out.join("notes.txt"), "mine").expect("a file");
    let taken = run(&file);
    assert_eq!(taken.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&taken.stderr).contains("notes.txt"));

    let broken = disk.path().join("broken.json");
    std::fs::write(&broken, "{}").expect("a file");
    assert_eq!(run(&broken).status.code(), Some(3));
}
