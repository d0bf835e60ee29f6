//! What is written is read back the same, by every format that can say it.

use super::take;
use proptest::prelude::*;
use std::path::Path;
use two_tables::analysis::domain::{Domain, Pair, Profile, Region, Semantics, Topic, Values};
use two_tables::exchange::{Cannot, Format, Source, Written, export, import};

fn reread(files: &[Written]) -> (Format, Domain) {
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|file| (file.name.as_str(), file.text.as_str()))
        .collect();
    take(&files)
}

/// Whether two domains offer the same and mean the same by it.
fn assert_alike(before: &Domain, after: &Domain) {
    assert_eq!(before.issues.len(), after.issues.len());
    for (one, other) in before.issues.iter().zip(&after.issues) {
        assert_eq!(one.name, other.name);
        let names = |topic: &Topic| {
            (0..topic.values.count())
                .map(|option| topic.values.name(option))
                .collect::<Vec<_>>()
        };
        assert_eq!(names(one), names(other));
    }
    assert_eq!(before.profiles.len(), after.profiles.len());
    for (one, other) in before.profiles.iter().zip(&after.profiles) {
        assert_eq!(one.name, other.name);
        let close = |a: f64, b: f64| (a - b).abs() <= 1e-9 * (1.0 + a.abs());
        assert!(close(one.discount, other.discount));
        let (before, after) = (one.utility(), other.utility());
        // Every option of every issue beside two others, so that pairs and boxes are met, too.
        for base in 0..2_u16 {
            let sizes: Vec<u16> = before
                .tables
                .iter()
                .map(|table| u16::try_from(table.len()).expect("small"))
                .collect();
            let package: Vec<u16> = sizes.iter().map(|size| base.min(size - 1)).collect();
            for issue in 0..sizes.len() {
                for option in 0..sizes[issue] {
                    let mut package = package.clone();
                    package[issue] = option;
                    assert!(
                        close(before.of(&package), after.of(&package)),
                        "{}: {package:?}: {} {}",
                        one.name,
                        before.of(&package),
                        after.of(&package)
                    );
                }
            }
        }
    }
}

fn topics() -> impl Strategy<Value = Vec<Topic>> {
    let label = prop_oneof![
        "[ -~]{1,8}",
        "[0-9]{1,3}",
        "[äß€<>&\"'#:\\[\\]{}-]{1,4}",
        Just("null".to_owned()),
        Just("1.50".to_owned())
    ];
    let named =
        prop::collection::btree_set(label.clone(), 1..=4).prop_map(|names| Values::Named(names.into_iter().collect()));
    let whole = (-20_i64..=20, 0_i64..=4).prop_map(|(from, more)| Values::Whole { from, to: from + more });
    let values = prop_oneof![2 => named, 1 => whole];
    let fits = |name: &String| name.trim() == name;
    prop::collection::btree_map(label.prop_filter("blanks", fits), values, 1..=4).prop_map(|topics| {
        topics
            .into_iter()
            .map(|(name, values)| Topic { name, values })
            .collect()
    })
}

/// Two or three parties with weights that add up to 1 and evaluations of 0 to 1, the best being 1.
fn domains() -> impl Strategy<Value = Domain> {
    (topics(), 2_usize..=3).prop_flat_map(|(issues, parties)| {
        let table = |issue: &Topic| prop::collection::vec(0_u32..=1000, issue.values.count());
        let tables: Vec<_> = issues.iter().map(table).collect();
        let own = (prop::collection::vec(1_u32..=99, issues.len()), tables, 0_u32..=60);
        prop::collection::vec(own, parties).prop_map(move |drawn| Domain {
            name: "drawn".to_owned(),
            issues: issues.clone(),
            profiles: drawn
                .into_iter()
                .enumerate()
                .map(|(seat, (weights, tables, reservation))| profile(seat, &weights, tables, reservation))
                .collect(),
        })
    })
}

fn profile(seat: usize, weights: &[u32], tables: Vec<Vec<u32>>, reservation: u32) -> Profile {
    let total = f64::from(weights.iter().sum::<u32>());
    let evaluations = tables.into_iter().map(|mut table| {
        table[0] = 1000;
        table.into_iter().map(|worth| f64::from(worth) / 1000.0).collect()
    });
    Profile {
        name: format!("profile{}", ["A", "B", "C"][seat]),
        semantics: Semantics::Negmas,
        weights: weights.iter().map(|weight| f64::from(*weight) / total).collect(),
        evaluations: evaluations.collect(),
        pairs: Vec::new(),
        regions: Vec::new(),
        largest: 1.0,
        reservation: Some(f64::from(reservation) / 100.0),
        discount: 1.0,
    }
}

fn same_reservation(before: &Domain, after: &Domain) -> bool {
    let pairs = before.profiles.iter().zip(&after.profiles);
    pairs.into_iter().all(|(one, other)| {
        let (one, other) = (one.no_agreement().unwrap_or(0.0), other.no_agreement().unwrap_or(0.0));
        (one - other).abs() < 1e-9
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_format_reads_back_what_it_wrote(mut domain in domains(), reading in any::<bool>()) {
        for format in [Format::Own, Format::NegmasYaml, Format::NegmasJson, Format::Genius] {
            let files = export(&domain, format).unwrap_or_else(|error| panic!("{error}"));
            let (found, after) = reread(&files);
            prop_assert_eq!(found, format);
            assert_alike(&domain, &after);
            prop_assert!(same_reservation(&domain, &after));
        }
        let (_, web) = reread(&export(&domain, Format::Geniusweb).unwrap_or_else(|error| panic!("{error}")));
        assert_alike(&domain, &web);
        for (one, other) in domain.profiles.iter().zip(&web.profiles) {
            // The bid for a reservation is worth it or a little more.
            let (one, other) = (one.reservation.unwrap_or(0.0), other.reservation.unwrap_or(0.0));
            prop_assert!(other >= one - 1e-9, "{} {}", one, other);
        }
        domain.profiles.truncate(2);
        let (_, log) = reread(&export(&domain, Format::Negolog).unwrap_or_else(|error| panic!("{error}")));
        assert_alike(&domain, &log);
        prop_assert!(same_reservation(&domain, &log));
        if reading {
            // What GENIUS reads, it writes and reads again.
            for profile in &mut domain.profiles {
                profile.semantics = Semantics::Genius;
                profile.evaluations[0].iter_mut().for_each(|worth| *worth *= 7.0);
            }
            let (_, after) = reread(&export(&domain, Format::Genius).unwrap_or_else(|error| panic!("{error}")));
            assert_alike(&domain, &after);
        }
    }

    #[test]
    fn pairs_and_boxes_come_back_from_where_they_can_be_said(
        domain in domains(),
        drawn in prop::collection::vec((0_usize..4, 0_usize..4, 1_u32..=9), 1..4),
    ) {
        let mut domain = domain;
        for issue in &mut domain.issues {
            // Boxes need integers in GENIUS.
            issue.values = Values::Whole { from: -1, to: i64::try_from(issue.values.count()).expect("small") - 2 };
        }
        let counts: Vec<usize> = domain.issues.iter().map(|issue| issue.values.count()).collect();
        for (a, b, worth) in drawn {
            let (a, b) = (a % counts.len(), b % counts.len());
            let own = &mut domain.profiles[0];
            own.regions.push(Region { ranges: vec![(a, 0, counts[a] / 2)], worth: f64::from(worth) / 8.0 });
            if a != b {
                own.pairs.push(Pair { a, b, worths: vec![vec![f64::from(worth) / 16.0; counts[b]]; counts[a]] });
            }
        }
        for format in [Format::Own, Format::NegmasYaml, Format::NegmasJson, Format::Genius] {
            let (_, after) = reread(&export(&domain, format).unwrap_or_else(|error| panic!("{error}")));
            assert_alike(&domain, &after);
        }
        for format in [Format::Geniusweb, Format::Negolog] {
            domain.profiles.truncate(2);
            let is_said = matches!(export(&domain, format), Err(Cannot::Say { .. }));
            prop_assert!(is_said);
        }
    }
}

#[test]
fn what_a_format_cannot_say_is_said() {
    let domain = Domain {
        name: "one".to_owned(),
        issues: vec![Topic {
            name: "issue".to_owned(),
            values: Values::Named(vec!["x".to_owned(), "y".to_owned()]),
        }],
        profiles: vec![profile(0, &[1], vec![vec![1000, 500]], 0); 3],
    };
    let cannot = |domain: &Domain, format| export(domain, format).expect_err("it has no words for it").to_string();
    assert!(cannot(&domain, Format::Negolog).contains("two parties"));
    let mut hurried = domain.clone();
    hurried.profiles[0].discount = 0.5;
    assert!(cannot(&hurried, Format::Genius).contains("by round"));
    assert!(cannot(&hurried, Format::Geniusweb).contains("discounted"));
    assert!(export(&hurried, Format::NegmasYaml).is_ok());
    let mut doubled = domain.clone();
    doubled.profiles[0].weights[0] = 2.0;
    assert!(cannot(&doubled, Format::Genius).contains("worth 2"));
    assert!(cannot(&doubled, Format::Geniusweb).contains("add up to 2"));
    let mut boxed = domain;
    boxed.profiles[0].regions.push(Region {
        ranges: vec![(0, 0, 0)],
        worth: 0.5,
    });
    assert!(cannot(&boxed, Format::Genius).contains("integers"));
}

#[test]
fn published_domains_survive_every_format_that_can_say_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/peers/domains");
    let Ok(folders) = std::fs::read_dir(&folder) else {
        eprintln!("{} is not here: published domains are not tried", folder.display());
        return;
    };
    let mut tried = 0;
    for folder in folders {
        let folder = folder.expect("the folder can be listed").path();
        let mut files: Vec<Source> = std::fs::read_dir(&folder)
            .expect("it is a folder")
            .map(|file| file.expect("the folder can be listed").path())
            .map(|path| Source {
                name: path.display().to_string(),
                bytes: std::fs::read(&path).expect("the file can be read"),
            })
            .collect();
        files.sort_by(|a, b| a.name.cmp(&b.name));
        let (_, domain) = import("peer", &files).unwrap_or_else(|error| panic!("{error}"));
        for format in Format::ALL {
            match export(&domain, format) {
                Ok(files) => {
                    let (_, after) = reread(&files);
                    let order = |domain: &Domain| {
                        let mut profiles = domain.profiles.clone();
                        profiles.sort_by(|a, b| a.name.cmp(&b.name));
                        Domain {
                            profiles,
                            ..domain.clone()
                        }
                    };
                    if format != Format::Negolog {
                        assert_alike(&order(&domain), &order(&after));
                    }
                    tried += 1;
                }
                Err(error) => assert!(matches!(error, Cannot::Say { .. } | Cannot::Parties { .. }), "{error}"),
            }
        }
    }
    assert!(tried > 20, "only {tried} were tried");
}
