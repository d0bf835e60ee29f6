//! No technical military content: a word list is kept out of everything that ships with the program.
//!
//! What the scenarios are about appears as political positions only: whose decision, whose data,
//! who is told what and when. `sources.md` may name what a cited title names.

use std::path::{Path, PathBuf};

/// Words that describe weapons, sensors, their parts, their places or what they can do. A word is
/// found whatever its ending, so `radar` finds `radars`; a space stands for a space or a hyphen.
const WORDS: &[&str] = &[
    // Weapons, and what carries them
    "missile",
    "rocket",
    "warhead",
    "interceptor",
    "torpedo",
    "bomber",
    "fighter jet",
    "fighter aircraft",
    "gunship",
    "howitzer",
    "artillery",
    "mortar",
    "munition",
    "ammunition",
    "grenade",
    "battle tank",
    "armoured vehicle",
    "armored vehicle",
    "submarine",
    "frigate",
    "destroyer",
    "aircraft carrier",
    "drone",
    "loitering",
    "cruise weapon",
    "glide vehicle",
    "hypersonic",
    "launcher",
    "launch pad",
    "silo",
    "decoy",
    "kill vehicle",
    "re entry vehicle",
    "reentry",
    "chaff",
    "explosive",
    "icbm",
    "slbm",
    "irbm",
    "mirv",
    "abm system",
    // Names of systems
    "aegis",
    "patriot battery",
    "thaad",
    "standard missile",
    "s 300",
    "s 400",
    "s 500",
    "iskander",
    "kalibr",
    "kinzhal",
    "topol",
    "yars",
    "bulava",
    "sarmat",
    "minuteman",
    "trident",
    "tomahawk",
    "tu 95",
    "tu 160",
    "su 24",
    "su 35",
    "mig 29",
    "mig 31",
    "f 16",
    "f 35",
    "b 52",
    "pantsir",
    // Sensors
    "radar",
    "sonar",
    "infrared",
    "x band",
    "lidar",
    "radio frequency",
    "sensor",
    "seeker",
    "transponder",
    "telemetry",
    "phased array",
    // What they can do
    "trajectory",
    "trajectories",
    "ballistic",
    "velocity",
    "burnout",
    "boost phase",
    "midcourse",
    "terminal phase",
    "apogee",
    "throw weight",
    "payload",
    "kiloton",
    "megaton",
    "blast radius",
    "hit to kill",
    "first strike",
    "second strike",
    "counterforce",
    "countermeasure",
    "jamming",
    "stealth",
    "targeting",
    "fire control",
    "rules of engagement",
    "engagement zone",
    "footprint of",
    "yield of",
    "plutonium",
    "uranium",
    "propellant",
    "tritium",
    "fissile",
    // Places of installations
    "deveselu",
    "redzikowo",
    "gabala",
    "qabala",
    "armavir",
    "kaliningrad",
    "fylingdales",
    "thule",
    "vandenberg",
    "plesetsk",
    "fort greely",
];

/// Units that follow a number only where something is measured that should not be here.
const UNITS: &[&str] = &[
    "km",
    "kilometre",
    "kilometer",
    "mile",
    "metre",
    "meter",
    "m/s",
    "km/s",
    "km/h",
    "mph",
    "knot",
    "mach",
    "kg",
    "kilogram",
    "tonne",
    "ton",
    "mhz",
    "ghz",
    "kiloton",
    "megaton",
];

/// The line and what is wrong with it, for every line of a text.
fn technical(text: &str, cites: bool) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let plain: String = line.to_lowercase().replace(['-', '‑', '–'], " ");
        if !cites {
            let hits = WORDS.iter().filter(|word| has_word(&plain, word));
            found.extend(hits.map(|word| (index + 1, (*word).to_owned())));
        }
        found.extend(measure(&plain).map(|unit| (index + 1, unit)));
    }
    found
}

/// Whether a word begins somewhere in a line.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let begins = before.is_none_or(|letter| !letter.is_alphanumeric());
        // Short words and names with numbers stand alone; longer ones may have an ending.
        let ends = after.is_none_or(|letter| !letter.is_alphanumeric())
            || word.len() > 4 && !word.ends_with(|last: char| last.is_ascii_digit());
        begins && ends
    })
}

/// A number with a unit.
fn measure(line: &str) -> Option<String> {
    let words: Vec<&str> = line
        .split(|letter: char| letter.is_whitespace() || "(),;:.\"".contains(letter))
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(2).find_map(|pair| {
        let number = pair[0].chars().all(|letter| letter.is_ascii_digit() || letter == '.');
        let unit = UNITS
            .iter()
            .find(|unit| pair[1] == **unit || pair[1].strip_suffix('s') == Some(unit));
        (number && unit.is_some()).then(|| format!("{} {}", pair[0], pair[1]))
    })
}

fn files(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("assets can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, all);
        } else if path.extension().is_some_and(|end| {
            ["ftl", "ron", "md", "html", "svg", "css"]
                .iter()
                .any(|known| end == *known)
        }) {
            all.push(path);
        }
    }
}

#[test]
fn no_technical_military_words_in_what_ships() {
    let mut all = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"), &mut all);
    assert!(all.len() > 10, "the assets are not where they were");
    let mut found = Vec::new();
    for path in all {
        let text = std::fs::read_to_string(&path).expect("assets are text");
        let cites = path.file_name().is_some_and(|name| name == "sources.md");
        let hits = technical(&text, cites).into_iter();
        found.extend(hits.map(|(line, word)| format!("{}:{line}: {word}", path.display())));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_planted_word_is_caught() {
    for text in [
        "the radar at the coast",
        "two Radars",
        "an S-400 stands there",
        "the s 300 is old",
        "hit-to-kill",
        "Interceptors, they said",
        "a range of 300 km",
        "at 7 Mach",
        "its trajectory",
        "the site at Deveselu",
        "MIRV",
        "reaches 20 kilometres",
    ] {
        assert_eq!(
            technical(&format!("first line\n{text}"), false)
                .first()
                .map(|hit| hit.0),
            Some(2),
            "{text}"
        );
    }
}

#[test]
fn ordinary_words_are_not() {
    for text in [
        "a range of options",
        "the talks took 300 days",
        "the launch-notification centre",
        "early-warning data, as politics",
        "destroy nothing",
        "a tonne of paper",
        "12 million dollars",
        "consilos",
        "the su 24th",
        "20 meetings",
    ] {
        assert_eq!(technical(text, false), [], "{text}");
    }
    assert_eq!(
        technical("“New law restricts U.S. missile defense disclosures”", true),
        []
    );
}
