//! Values that others have published with their domains, where the folder of peers is there.

#![allow(clippy::cast_precision_loss, reason = "small numbers, compared with a margin")]

use std::path::Path;
use two_tables::analysis::domain::{Domain, Semantics};
use two_tables::analysis::{Bargain, Frontier, Limits, Measures};
use two_tables::exchange::{Source, import};

/// The folder of other people's domains, where it is there.
fn peers() -> Option<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/peers/domains");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("{} is not here: published values are not compared", folder.display());
    None
}

fn read(folder: &Path) -> Domain {
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder can be read")
        .map(|entry| entry.expect("the folder can be listed").path())
        .collect();
    paths.sort();
    let sources: Vec<Source> = paths
        .iter()
        .map(|path| Source {
            name: path.display().to_string(),
            bytes: std::fs::read(path).expect("the file can be read"),
        })
        .collect();
    import("peer", &sources).expect("published domains can be read").1
}

#[test]
fn published_values_of_nash_and_welfare_are_found_again() {
    let Some(folder) = peers() else { return };
    for name in ["negolog-13", "negolog-21", "negolog-40"] {
        let domain = read(&folder.join(name));
        let specs = std::fs::read_to_string(folder.join(name).join("specs.json")).expect("it has published values");
        let specs: serde_json::Value = serde_json::from_str(&specs).expect("they are JSON");
        let published = |key: &str| specs[key].as_f64().expect("a published number");
        let grid = domain.grid().expect("it fits");
        let frontier = Frontier::of_problem(&grid.problem, Limits::USUAL).expect("it is small");
        let bargain = Bargain::once(&frontier, grid.line.clone());
        let worth = |outcome: Option<&two_tables::analysis::Outcome>| -> Vec<f64> {
            let outcome = outcome.expect("there is a zone");
            outcome.points.iter().map(|points| *points as f64 * grid.unit).collect()
        };
        let (nash, welfare) = (worth(bargain.nash()), worth(bargain.welfare()));
        assert!(
            (nash[0] * nash[1] - published("Nash Product")).abs() < 1e-9,
            "{name}: {nash:?}"
        );
        assert!(
            (welfare[0] + welfare[1] - published("Social Welfare")).abs() < 1e-9,
            "{name}: {welfare:?}"
        );
        // What they call Kalai's point is the one of the largest sum.
        assert!(
            (welfare[0] + welfare[1] - published("Kalai_A") - published("Kalai_B")).abs() < 1e-9,
            "{name}"
        );
        let measures = Measures::of(&grid.problem, &frontier, Limits::USUAL).expect("it is small");
        assert!(
            (measures.opposition - published("Opposition")).abs() < 1e-9,
            "{name}: {}",
            measures.opposition
        );
    }
}

#[test]
fn published_genius_domains_are_read_as_genius_does() {
    let Some(folder) = peers() else { return };
    let folders = [
        "Amsterdam",
        "EnglandZimbabwe",
        "ItexvsCypress",
        "Laptop",
        "group2-new_sporthal",
        "parsAgent2",
    ];
    for (name, (parties, packages)) in
        folders
            .into_iter()
            .zip([(2, 3024), (2, 576), (2, 180), (2, 27), (3, 243), (3, 612)])
    {
        let domain = read(&folder.join(name));
        assert_eq!(
            (domain.profiles.len(), domain.packages()),
            (parties, packages),
            "{name}"
        );
        for profile in &domain.profiles {
            assert_eq!(profile.semantics, Semantics::Genius);
            // Divided by the largest, every best package is worth 1.
            let best: f64 = profile
                .utility()
                .tables
                .iter()
                .map(|table| table.iter().copied().fold(0.0, f64::max))
                .sum();
            assert!((best - 1.0).abs() < 1e-9, "{name}: {best}");
        }
    }
    // Deciding by the largest evaluation of each issue, worked out by hand from the files: Itex's
    // weights on a price of $3.98 (10 of 30), 45 days (20 of 20), payment after 30 days (25 of 25).
    let itex = read(&folder.join("ItexvsCypress"));
    let profile = itex
        .profiles
        .iter()
        .find(|profile| profile.name.ends_with("Itex"))
        .expect("it is a party");
    let utility = profile.utility();
    let parts = utility.tables[0][2] + utility.tables[1][1] + utility.tables[2][1];
    let expected = 0.288_126_350_273_74 / 3.0 + 0.191_529_048_298_128_3 + 0.242_125_758_775_536_94;
    assert!((parts - expected).abs() < 1e-9);
}
