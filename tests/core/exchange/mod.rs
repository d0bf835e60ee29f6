//! Other people's formats: what they say is read, what is written is read back the same, and what
//! is malformed gets an error with a place, whatever it is.

mod commands;
mod rounds;

use proptest::prelude::*;
use two_tables::analysis::domain::{Domain, Semantics, Values};
use two_tables::exchange::{Format, Malformed, Place, Source, import};

fn sources(files: &[(&str, &str)]) -> Vec<Source> {
    files
        .iter()
        .map(|(name, text)| Source {
            name: (*name).to_owned(),
            bytes: text.as_bytes().to_vec(),
        })
        .collect()
}

fn take(files: &[(&str, &str)]) -> (Format, Domain) {
    import("sample", &sources(files)).unwrap_or_else(|error| panic!("{error}"))
}

fn refused(files: &[(&str, &str)]) -> Malformed {
    import("sample", &sources(files)).expect_err("it is malformed")
}

/// Old in every way: no types, indices from 2, a wrong number of issues, odd texts.
const OLD_DOMAIN: &str = r#"<negotiation_template>
<utility_space number_of_issues="7">
<objective index="1" name="Ferry">
  <issue index="2" name="Fare">
    <item index="2" value="half &quot;off&quot;"/>
    <item index="1" value=" full "/>
  </issue>
  <issue index="3" name="Sailings" vtype="integer"><range lowerbound="2" upperbound="5"/></issue>
</objective>
</utility_space>
</negotiation_template>"#;
const OLD_PROFILE: &str = r#"<utility_space number_of_issues="0">
<objective index="1" name="Ferry">
  <issue index="2" name="Fare">
    <item index="1" value=" full " evaluation="8"/>
    <item index="2" value="half &quot;off&quot;" evaluation="2"/>
  </issue>
  <issue index="3" name="Sailings" lowerbound="2" upperbound="5"><evaluator ftype="linear" slope="1.5" offset="-3"/></issue>
  <weight index="3" value="0.6"/>
  <weight index="2" value="0.2"/>
</objective>
<reservation value="0.25"/>
<discount_factor value="0.9"/>
</utility_space>"#;

#[test]
fn an_old_file_of_genius_is_read_as_genius_would() {
    let (format, domain) = take(&[("islands.xml", OLD_PROFILE), ("ferry.xml", OLD_DOMAIN)]);
    assert_eq!(format, Format::Genius);
    assert_eq!(domain.name, "Ferry");
    assert_eq!(
        domain.issues[0].values,
        Values::Named(vec![" full ".to_owned(), "half \"off\"".to_owned()])
    );
    assert_eq!(domain.issues[1].values, Values::Whole { from: 2, to: 5 });
    let profile = &domain.profiles[0];
    assert_eq!(
        (profile.name.as_str(), profile.semantics),
        ("islands", Semantics::Genius)
    );
    assert_eq!((profile.reservation, profile.discount), (Some(0.25), 0.9));
    assert_eq!(profile.evaluations[1], [0.0, 1.5, 3.0, 4.5]);
    // Weights .2 and .6 count .25 and .75; 8 and 4.5 are the largest evaluations.
    let utility = profile.utility();
    assert!((utility.of(&[0, 3]) - 1.0).abs() < 1e-12);
    assert!((utility.of(&[1, 1]) - (0.25 * 2.0 / 8.0 + 0.75 / 3.0)).abs() < 1e-12);
}

#[test]
fn a_profile_alone_says_what_its_issues_are() {
    let (_, domain) = take(&[("islands.xml", OLD_PROFILE)]);
    assert_eq!(domain.issues.len(), 2);
    assert_eq!(domain.profiles.len(), 1);
}

const BOXES: &str = r#"<utility_space type="nonlinear">
<objective index="0" name="root">
<issue index="1" name="a" type="integer" lowerbound="0" upperbound="9"/>
<issue index="2" name="b" type="integer" lowerbound="0" upperbound="9"/>
</objective>
<utility maxutility="20"><ufun type="PlainUfun" weight="2" aggregation="sum">
<hyperRectangle utility="3"><INCLUDES index="1" min="2" max="5"/><INCLUDES index="2" min="0" max="30"/></hyperRectangle>
<hyperRectangle utility="4"><INCLUDES index="2" min="7" max="7"/></hyperRectangle>
<hyperRectangle utility="99"><INCLUDES index="2" min="17" max="27"/></hyperRectangle>
</ufun></utility>
</utility_space>"#;

#[test]
fn hyper_rectangles_add_up_and_are_divided_by_the_largest_utility() {
    let (_, domain) = take(&[("boxes.xml", BOXES)]);
    let utility = domain.profiles[0].utility();
    for (package, expected) in [([2, 7], 0.7), ([5, 0], 0.3), ([6, 0], 0.0), ([6, 7], 0.4)] {
        assert!((utility.of(&package) - expected).abs() < 1e-12, "{package:?}");
    }
}

const NEGMAS_SPACE: &str = "issues:\n- name: Price, \"odd\"\n  type: CategoricalIssue\n  values:\n  - $4.37\n  - 19'' LCD\n- name: days\n  type: ContiguousIssue\n  values:\n  - 0\n  - 2\n- &n\n  name: n\n  type: negmas.outcomes.contiguous_issue.ContiguousIssue\n  values: [3, 5]\nname: Dom\npath: null\ntype: DiscreteCartesianOutcomeSpace\n";
const NEGMAS_UFUN: &str = "name: A\nreserved_outcome: null\nreserved_value: -.inf\ntype: ExpDiscountedUFun\ndiscount: 0.9\nfactor: step\nufun:\n  type: LinearAdditiveUtilityFunction\n  reserved_value: 0.3\n  values:\n  - mapping:\n      $4.37: 1.0\n      19'' LCD: 0.2\n    type: TableFun\n  - slope: 0.25\n    type: LinearFun\n  - bias: 0.9\n    slope: -0.1\n    type: AffineFun\n  weights:\n  - 0.5\n  - 0.3\n  - 0.2\n";

#[test]
fn what_negmas_writes_is_read_as_it_stands() {
    let (format, domain) = take(&[("A.yml", NEGMAS_UFUN), ("Dom.yml", NEGMAS_SPACE)]);
    assert_eq!(format, Format::NegmasYaml);
    assert_eq!((domain.name.as_str(), domain.packages()), ("Dom", 18));
    let profile = &domain.profiles[0];
    assert_eq!(
        (profile.name.as_str(), profile.semantics, profile.discount),
        ("A", Semantics::Negmas, 0.9)
    );
    assert_eq!(profile.reservation, Some(0.3));
    let expected = 0.5 * 0.2 + 0.3 * (0.25 * 2.0) + 0.2 * (0.9 - 0.4);
    assert!((profile.utility().of(&[1, 2, 1]) - expected).abs() < 1e-12);
}

#[test]
fn ranges_of_negmas_are_lists_of_values() {
    let ufun = r#"{"type": "HyperRectangleUtilityFunction", "name": "H", "reserved_value": 0.1, "bias": 0.5, "weights": [1, 2],
        "outcome_ranges": [{"1": [0, 2], "2": [3, 4]}, {"0": ["$4.37"]}], "utilities": [2.0, 3.0]}"#;
    let (_, domain) = take(&[("Dom.yml", NEGMAS_SPACE), ("H.json", ufun)]);
    let utility = domain.profiles[0].utility();
    for (package, expected) in [
        ([1, 0, 0], 2.5),
        ([1, 1, 0], 0.5),
        ([1, 2, 1], 2.5),
        ([0, 2, 1], 8.5),
        ([0, 2, 2], 6.5),
    ] {
        assert!((utility.of(&package) - expected).abs() < 1e-12, "{package:?}");
    }
}

const GENIUSWEB: &str = r#"{"LinearAdditiveUtilitySpace": {"name": "party",
  "issueUtilities": {"seat": {"discreteutils": {"valueUtilities": {"aisle": 1, "window": 0.25}}},
                     "rows": {"numberutils": {"lowValue": 1, "lowUtility": 1, "highValue": 5, "highUtility": 0}}},
  "issueWeights": {"seat": 0.4, "rows": 0.6},
  "domain": {"name": "flight", "issuesValues": {"rows": {"range": ["1", "5", "1"]}, "seat": {"values": ["aisle", "window"]}}},
  "reservationBid": {"issuevalues": {"seat": "window", "rows": 3}}}}"#;

#[test]
fn geniusweb_is_read_with_its_reservation_bid() {
    let (format, domain) = take(&[("party.json", GENIUSWEB)]);
    assert_eq!((format, domain.name.as_str()), (Format::Geniusweb, "flight"));
    assert_eq!(domain.issues[0].values, Values::Whole { from: 1, to: 5 });
    let profile = &domain.profiles[0];
    assert!((profile.reservation.expect("it has one") - 0.4).abs() < 1e-12);
    assert!((profile.utility().of(&[1, 0]) - (0.6 * 0.75 + 0.4)).abs() < 1e-12);
}

fn negolog(weight: f64) -> String {
    format!(
        r#"{{"reservationValue": 0.1, "issueWeights": {{"z": {weight}, "a": {}}},
           "issues": {{"z": {{"late": 1.0, "early": 0.3}}, "a": {{"x": 0.2, "y": 1.0}}}}}}"#,
        1.0 - weight
    )
}

#[test]
fn negolog_keeps_the_order_in_which_issues_are_written() {
    let (one, other) = (negolog(0.25), negolog(0.5));
    let specs = r#"{"NumberOfBids": 4, "NashBid": {}}"#;
    let (format, domain) = take(&[
        ("profileA.json", &one),
        ("profileB.json", &other),
        ("specs.json", specs),
    ]);
    assert_eq!(format, Format::Negolog);
    assert_eq!([&domain.issues[0].name, &domain.issues[1].name], ["z", "a"]);
    assert_eq!(domain.issues[0].values.name(0).as_deref(), Some("late"));
    assert_eq!(domain.profiles[1].weights, [0.5, 0.5]);
}

/// Files, the one that is wrong, where, and what the error says.
type Case<'a> = (Vec<(&'a str, &'a str)>, &'a str, Place, &'a str);

#[test]
fn malformed_files_get_a_place_and_what_would_be_right() {
    let line = |line, column| Place::Line { line, column };
    let path = |path: &str| Place::Path(path.to_owned());
    let bad_weight = OLD_PROFILE.replace("value=\"0.2\"", "value=\"much\"");
    let no_item = OLD_PROFILE.replace(" full ", "free");
    let real = OLD_DOMAIN.replace("vtype=\"integer\"", "vtype=\"real\"");
    let unclosed = &OLD_DOMAIN[..OLD_DOMAIN.len() - 8];
    let missing = GENIUSWEB.replace("\"window\": 0.25", "\"door\": 0.25");
    let twice = GENIUSWEB.replace("\"seat\": 0.4", "\"rows\": 0.4");
    let text_weight = NEGMAS_UFUN.replace("  - 0.5", "  - half");
    let tab = NEGMAS_UFUN.replace("discount: 0.9", "discount: [0.9");
    let cases: Vec<Case<'_>> = vec![
        (
            vec![("d.xml", OLD_DOMAIN), ("p.xml", &bad_weight)],
            "p.xml",
            line(9, 3),
            "a number is wanted",
        ),
        (
            vec![("d.xml", OLD_DOMAIN), ("p.xml", &no_item)],
            "p.xml",
            line(3, 3),
            "has no <item> here",
        ),
        (vec![("d.xml", &real)], "d.xml", line(8, 3), "discrete and integer"),
        (vec![("d.xml", unclosed)], "d.xml", line(11, 16), "this is no XML"),
        (
            vec![("d.xml", OLD_DOMAIN), ("e.xml", OLD_DOMAIN)],
            "e.xml",
            path(""),
            "second domain",
        ),
        (
            vec![("g.json", &missing)],
            "g.json",
            path(".LinearAdditiveUtilitySpace.issueUtilities.seat.discreteutils.valueUtilities.door"),
            "no option “door”",
        ),
        (vec![("g.json", &twice)], "g.json", line(4, 44), "stands twice"),
        (vec![("g.json", "{\"a\": 1,}")], "g.json", line(1, 9), "this is no JSON"),
        (
            vec![("d.yml", NEGMAS_SPACE), ("u.yml", &text_weight)],
            "u.yml",
            path(".ufun.weights[0]"),
            "a finite number is wanted",
        ),
        (
            vec![("d.yml", NEGMAS_SPACE), ("u.yml", &tab)],
            "u.yml",
            line(6, 7),
            "this is no YAML",
        ),
        (vec![("u.yml", NEGMAS_UFUN)], "u.yml", path(""), "the domain is missing"),
        (
            vec![("d.xml", OLD_DOMAIN), ("u.yml", NEGMAS_UFUN)],
            "u.yml",
            path(""),
            "files of one format",
        ),
        (
            vec![("x.json", "{\"hello\": 1}")],
            "x.json",
            path(""),
            "this is no domain",
        ),
        (vec![("x.json", "")], "x.json", path(""), "empty"),
    ];
    for (files, file, place, what) in cases {
        let error = refused(&files);
        assert_eq!(error.file, file, "{error}");
        assert!(error.what.contains(what), "{error} lacks “{what}”");
        assert_eq!(error.place, place, "{error}");
    }
    let bytes = Source {
        name: "latin.xml".to_owned(),
        bytes: b"<a>\n  caf\xe9</a>".to_vec(),
    };
    let error = import("sample", &[bytes]).expect_err("it is not UTF-8");
    assert_eq!(
        (error.place, error.what.as_str()),
        (line(2, 6), "this is not UTF-8 text")
    );
}

#[test]
fn yaml_that_repeats_itself_without_end_is_refused() {
    let mut bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (before, after) in "abcdefghij".chars().zip("bcdefghijk".chars()) {
        let repeated = vec![format!("*{before}"); 9].join(", ");
        bomb = format!("{bomb}{after}: &{after} [{repeated}]\n");
    }
    assert!(refused(&[("bomb.yml", &bomb)]).what.contains("values"));
    let deep = "[".repeat(200);
    assert!(!refused(&[("deep.yml", &format!("a: {deep}"))]).what.is_empty());
    assert!(!refused(&[("deep.json", &deep.repeat(1000))]).what.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_a_file_can_hold_makes_the_readers_panic(
        which in 0_usize..8,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0_u8..4), 1..12),
    ) {
        let log = negolog(0.5);
        let samples: [&[(&str, &str)]; 8] = [
            &[("d.xml", OLD_DOMAIN), ("p.xml", OLD_PROFILE)],
            &[("b.xml", BOXES)],
            &[("d.yml", NEGMAS_SPACE), ("u.yml", NEGMAS_UFUN)],
            &[("g.json", GENIUSWEB)],
            &[("a.json", &log), ("b.json", &log)],
            &[("u.yml", NEGMAS_UFUN)],
            &[("x", "")],
            &[("o.json", "{\"two_tables_domain\": 1, \"domain\": {\"name\": \"n\", \"issues\": [{\"name\": \"i\", \"values\": {\"whole\": {\"from\": 1, \"to\": 3}}}], \"profiles\": []}}")],
        ];
        let mut files = sources(samples[which]);
        for (place, byte, kind) in changes {
            let last = files.len() - 1;
            let bytes = &mut files[last].bytes;
            let at = place.index(bytes.len() + 1);
            match kind {
                0 => bytes.insert(at, byte),
                1 if at < bytes.len() => bytes[at] = byte,
                2 if at < bytes.len() => drop(bytes.remove(at)),
                _ => {
                    // Something repeated: lists and names that stand twice, numbers that grow.
                    let piece = bytes[at.saturating_sub(9)..at].to_vec();
                    bytes.splice(at..at, piece);
                }
            }
        }
        match import("drawn", &files) {
            Ok((_, domain)) => prop_assert!(domain.check().is_ok(), "what is read fits together"),
            Err(error) => prop_assert!(!error.what.is_empty() && !error.file.is_empty()),
        }
    }

    #[test]
    fn no_text_at_all_makes_the_readers_panic(text in any::<String>(), start in prop::sample::select(vec!["", "<", "{", "- ", "a: ", "<utility_space>", "{\"type\": "])) {
        let text = format!("{start}{text}");
        if let Err(error) = import("drawn", &sources(&[("drawn.txt", &text)])) {
            prop_assert!(!error.what.is_empty());
        }
    }
}
