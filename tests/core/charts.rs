//! Charts are well-formed pictures, escape what they are given, and have a twin with the same facts.

use two_tables::charts::climate::{Climate, Pair, climate};
use two_tables::charts::frontier::{self, Axis, Frontier, frontier};
use two_tables::charts::lives::{self, Life, Lives, Span, Standing, lives};
use two_tables::charts::seal::{Fill, Shape, seal};
use two_tables::charts::timeline::{self, Fact, Mark, Series, Timeline, timeline};
use two_tables::charts::{Frame, NIGHT, PAGE, PAPER, Palette, Table};

const AWKWARD: &str = "A & B <\"C\"> \u{1}'d'";

fn sample_frontier() -> Frontier {
    let word = ToString::to_string;
    Frontier {
        title: "United States and Russia".into(),
        x: Axis {
            label: "United States, points above no agreement".into(),
            shape: Shape::Disc,
        },
        y: Axis {
            label: "Russia, points above no agreement".into(),
            shape: Shape::Lozenge,
        },
        possible: vec![
            (3, 96),
            (31, 92),
            (50, 84),
            (66, 71),
            (80, 50),
            (88, 30),
            (92, 8),
            (40, 40),
            (66, 60),
        ],
        solutions: vec![("reference".into(), (66, 71))],
        signed: Some((60, 58)),
        operating: Some((38, 24)),
        words: frontier::Words {
            what: word("point"),
            possible: word("what was possible"),
            signed: word("signed"),
            operating: word("operating"),
            lost: word("lost after signature"),
            origin: word("0 = no agreement"),
        },
    }
}

fn sample_timeline() -> Timeline {
    let series = |label: &str, shapes, values: [i32; 7]| Series {
        label: label.into(),
        shapes,
        values: values.to_vec(),
    };
    let mark = |at, label: &str| Mark {
        at,
        label: label.into(),
    };
    let fact = |at, date: &str, text: &str| Fact {
        at,
        date: date.into(),
        text: text.into(),
    };
    Timeline {
        title: "Your play, and the record beneath it".into(),
        rounds: ["1", "2", "3", "4", "5", "6"].map(String::from).to_vec(),
        trust: vec![
            series(
                "United States – NATO",
                [Shape::Disc, Shape::Hexagon],
                [64, 64, 66, 71, 72, 70, 72],
            ),
            series(
                "United States – Russia",
                [Shape::Disc, Shape::Lozenge],
                [38, 36, 41, 38, 37, 44, 42],
            ),
            series(
                "Russia – NATO",
                [Shape::Lozenge, Shape::Hexagon],
                [34, 30, 33, 31, 29, 34, 41],
            ),
        ],
        tension: vec![40, 38, 36, 46, 57, 52, 56],
        events: vec![
            mark(0.2, "Three pillars agreed"),
            mark(1.4, "Draft 8 initialled"),
            mark(2.0, "Phase one begins"),
            mark(2.3, "Memorandum in force"),
            mark(4.8, "Remark overheard"),
            mark(5.0, "Centre lapses"),
        ],
        facts: vec![
            fact(0.0, "20 Nov 2010", "Lisbon: council frame with three pillars"),
            fact(1.3, "26 May 2011", "Deauville: no breakthrough"),
            fact(2.2, "23 Nov 2011", "Russia announces measured counter-steps"),
            fact(3.6, "26 Mar 2012", "Seoul: “more flexibility” caught by a microphone"),
            fact(4.8, "20 May 2012", "Chicago: summit without a council meeting"),
        ],
        words: timeline::Words {
            trust: "trust".into(),
            tension: "tension".into(),
            round: "round".into(),
            start: "start".into(),
            fact: "fact".into(),
            event: "event".into(),
        },
    }
}

fn sample_climate(parties: usize) -> Climate {
    let names = ["United States", "Russia", "NATO", "Fourth", "Fifth"];
    let mut pairs = Vec::new();
    for a in 0..parties {
        for b in a + 1..parties {
            let trust = i32::try_from(20 + 17 * (a + 2 * b) % 70).expect("small");
            pairs.push(Pair {
                a,
                b,
                trust,
                change: trust % 3 - 1,
            });
        }
    }
    Climate {
        title: "Trust".into(),
        parties: names
            .iter()
            .zip(Shape::ALL)
            .take(parties)
            .map(|(name, shape)| ((*name).into(), shape))
            .collect(),
        pairs,
        columns: ["pair", "trust", "change"].map(String::from),
    }
}

fn sample_lives() -> Lives {
    use Shape::{Disc, Hexagon, Lozenge};
    use Standing::{Fallow, InForce, Operating};
    let span = |from, to, standing| Span { from, to, standing };
    let life = |name: &str, shapes: &[Shape], spans: &[Span], end: Option<(f32, &str)>| Life {
        name: name.into(),
        shapes: shapes.to_vec(),
        spans: spans.to_vec(),
        end: end.map(|(at, how)| (at, how.into())),
    };
    Lives {
        title: "The lives of the agreements".into(),
        rounds: ["1", "2", "3", "4", "5", "6"].map(String::from).to_vec(),
        rows: vec![
            life(
                "1. Data centre",
                &[Disc, Lozenge],
                &[span(0.0, 2.8, InForce), span(2.8, 4.8, Fallow)],
                Some((4.8, "lapsed: nobody tended it")),
            ),
            life(
                "2. Transparency of plans and exercises",
                &[Disc, Lozenge, Hexagon],
                &[span(1.6, 2.8, InForce), span(2.8, 6.0, Operating)],
                None,
            ),
            life(
                "3. Transit",
                &[Disc, Lozenge],
                &[
                    span(2.6, 3.8, Operating),
                    span(3.8, 4.8, Fallow),
                    span(4.8, 5.4, Operating),
                ],
                Some((5.4, "Russia left")),
            ),
        ],
        words: lives::Words {
            agreement: "agreement".into(),
            round: "round".into(),
            in_force: "in force".into(),
            operating: "operating".into(),
            fallow: "fallow".into(),
            end: "end".into(),
        },
    }
}

fn pictures(palette: &Palette) -> Vec<(String, String)> {
    let frame = |width| Frame { width, palette };
    let mut all = vec![
        ("frontier".to_owned(), frontier(&sample_frontier(), &frame(480.0))),
        (
            "frontier-narrow".to_owned(),
            frontier(&sample_frontier(), &frame(300.0)),
        ),
        ("timeline".to_owned(), timeline(&sample_timeline(), &frame(868.0))),
        (
            "timeline-narrow".to_owned(),
            timeline(&sample_timeline(), &frame(480.0)),
        ),
        ("lives".to_owned(), lives(&sample_lives(), &frame(868.0))),
        ("lives-narrow".to_owned(), lives(&sample_lives(), &frame(400.0))),
    ];
    for parties in 2..=5 {
        all.push((
            format!("climate-{parties}"),
            climate(&sample_climate(parties), &frame(240.0)),
        ));
    }
    for shape in Shape::ALL {
        for fill in [Fill::Outline, Fill::Half, Fill::Solid] {
            all.push((
                format!("seal-{shape:?}-{fill:?}"),
                seal(shape, fill, palette, 24.0, "a seal"),
            ));
        }
    }
    all
}

/// Checks that a picture is XML, has a name, and that its numbers are numbers.
fn assert_picture(name: &str, svg: &str) {
    let document = roxmltree::Document::parse(svg).unwrap_or_else(|error| panic!("{name}: {error}\n{svg}"));
    let root = document.root_element();
    assert_eq!(root.tag_name().name(), "svg", "{name}");
    assert_eq!(root.attribute("role"), Some("img"), "{name}");
    let title = root
        .children()
        .find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "title")));
    assert!(
        title.and_then(|node| node.text()).is_some_and(|text| !text.is_empty()),
        "{name}"
    );
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{name}");
}

#[test]
fn every_picture_is_well_formed_and_named_on_paper_at_night_and_on_a_page() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("charts");
    std::fs::create_dir_all(&folder).expect("the target's own folder can be written");
    for (mood, palette) in [("paper", PAPER), ("night", NIGHT), ("page", PAGE)] {
        for (name, svg) in pictures(&palette) {
            assert_picture(&name, &svg);
            // Left there to be looked at.
            std::fs::write(folder.join(format!("{name}-{mood}.svg")), svg).expect("a small file can be written");
        }
    }
}

#[test]
fn labels_are_escaped_and_read_back_as_they_were() {
    let mut data = sample_lives();
    data.rows[0].name = AWKWARD.into();
    data.title = AWKWARD.into();
    let svg = lives(
        &data,
        &Frame {
            width: 900.0,
            palette: &PAPER,
        },
    );
    assert_picture("awkward", &svg);
    let document = roxmltree::Document::parse(&svg).expect("checked above");
    let clean = AWKWARD.replace('\u{1}', "");
    let seen = |text: &str| document.descendants().any(|node| node.text() == Some(text));
    assert!(seen(&clean), "{svg}");
    let label = seal(Shape::Disc, Fill::Half, &PAPER, 20.0, AWKWARD);
    let document = roxmltree::Document::parse(&label).expect("well-formed");
    assert_eq!(document.root_element().attribute("aria-label"), Some(clean.as_str()));
}

#[test]
fn empty_and_extreme_data_still_make_a_picture() {
    let frame = Frame {
        width: 10.0,
        palette: &PAPER,
    };
    let mut bare = sample_frontier();
    bare.possible.clear();
    bare.solutions.clear();
    bare.signed = None;
    bare.operating = None;
    assert_picture("bare frontier", &frontier(&bare, &frame));
    bare.possible = vec![(-500, 20_000), (20_000, -500)];
    bare.operating = Some((-9_000, -9_000));
    assert_picture("far frontier", &frontier(&bare, &frame));
    let mut line = sample_timeline();
    line.rounds = vec!["1".into()];
    assert_picture("one round", &timeline(&line, &frame));
    line.trust.clear();
    line.tension.clear();
    line.events.clear();
    line.facts.clear();
    assert_picture("bare timeline", &timeline(&line, &frame));
    let mut none = sample_lives();
    none.rows.clear();
    assert_picture("no lives", &lives(&none, &frame));
}

fn assert_table(table: &Table) {
    assert!(!table.rows.is_empty());
    for row in &table.rows {
        assert_eq!(row.len(), table.header.len(), "{table:?}");
    }
}

#[test]
fn every_picture_has_a_twin_with_its_facts() {
    let twin = sample_frontier().table();
    assert_table(&twin);
    assert_eq!(twin.rows[0], ["signed", "60", "58"]);
    assert_eq!(twin.rows[1], ["operating", "38", "24"]);
    // (40, 40) and (66, 60) are beaten by (66, 71) and stand neither on the curve nor in the twin.
    assert_eq!(twin.rows.len(), 2 + 1 + 7);

    let twin = sample_timeline().table();
    assert_table(&twin);
    assert_eq!(twin.rows.len(), 7);
    assert_eq!(twin.rows[0][..5], ["start", "64", "38", "34", "40"]);
    assert_eq!(twin.rows[3][1..5], ["71", "38", "31", "46"]);
    assert_eq!(twin.rows[3][5], "Phase one begins; Memorandum in force");

    let twin = sample_lives().table();
    assert_table(&twin);
    assert_eq!(
        twin.rows[0][1..],
        [
            "in force",
            "in force",
            "fallow",
            "fallow",
            "fallow",
            "",
            "lapsed: nobody tended it"
        ]
    );

    let twin = sample_climate(3).table();
    assert_table(&twin);
    assert_eq!(twin.rows.len(), 3);
    // Changes have their sign, and nothing has none.
    assert!(
        twin.rows.iter().all(|row| ["+1", "−1", "0"].contains(&row[2].as_str())),
        "{twin:?}"
    );
}

#[test]
fn parties_have_their_own_seals_and_no_two_share_one() {
    assert_eq!(
        Shape::of_parties(["russia", "china", "us", "nato", "india"]),
        [
            Shape::Lozenge,
            Shape::Square,
            Shape::Disc,
            Shape::Hexagon,
            Shape::Triangle
        ]
    );
    let strangers = Shape::of_parties(["a", "b", "c", "d", "e"]);
    let mut distinct = strangers.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), strangers.len());
}

#[test]
fn a_timeline_has_the_start_and_every_rounds_end_and_names_each_round_between_them() {
    let svg = timeline(
        &sample_timeline(),
        &Frame {
            width: 868.0,
            palette: &PAPER,
        },
    );
    let document = roxmltree::Document::parse(&svg).expect("well-formed");
    let number =
        |node: roxmltree::Node<'_, '_>, name: &str| node.attribute(name).and_then(|text| text.parse::<f32>().ok());
    // Knots of three lines at seven places; the marks of history are larger.
    let knots: Vec<f32> = document
        .descendants()
        .filter(|node| node.has_tag_name("circle") && number(*node, "r").is_some_and(|r| r > 1.6 && r < 5.0))
        .filter_map(|node| number(node, "cx"))
        .collect();
    assert_eq!(knots.len(), 3 * 7);
    let (first, last) = (knots[0], knots[6]);
    for (round, label) in ["1", "2", "3", "4", "5", "6"].iter().enumerate() {
        let at = document
            .descendants()
            .find(|node| node.text() == Some(*label) && node.attribute("text-anchor") == Some("middle"))
            .and_then(|node| number(node, "x"))
            .expect("each round has its label");
        assert!(knots[round] < at && at < knots[round + 1], "{label} stands at {at}");
        assert!((first..last).contains(&at));
    }
}
