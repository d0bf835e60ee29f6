//! The commands that read and write domains, as a user runs them.

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_two-tables"))
        .args(arguments)
        .output()
        .expect("the program has been built")
}

fn said(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the program writes UTF-8");
    (
        output.status.code().expect("it ends by itself"),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn ferry(folder: &Path) -> [String; 2] {
    [("ferry.xml", super::OLD_DOMAIN), ("islands.xml", super::OLD_PROFILE)].map(|(name, text)| {
        let path = folder.join(name);
        std::fs::write(&path, text).expect("a temporary file can be written");
        path.display().to_string()
    })
}

#[test]
fn a_domain_goes_in_and_out_and_is_analysed_on_the_way() {
    let folder = TempDir::new().expect("there is room for a folder");
    let [domain, profile] = ferry(folder.path());
    let own = folder.path().join("own.json").display().to_string();
    // Two parties who want the same: the profile twice.
    let (status, out, errors) = said(&run(&[
        "scenario", "import", &domain, &profile, &profile, "--format", "genius", "--out", &own,
    ]));
    assert_eq!(status, 0, "{errors}");
    assert!(out.contains("Ferry: 2 issues, 2 profiles, read as genius"), "{out}");
    let (status, out, _) = said(&run(&["analyse", &own]));
    assert_eq!(status, 0);
    for line in [
        "Ferry (numbers read as GENIUS does)",
        "2 parties, 2 issues, 8 packages",
        "Frontier: one point",
        "Time costs something here",
    ] {
        assert!(out.contains(line), "{out} lacks “{line}”");
    }
    let yaml = folder.path().join("yaml").display().to_string();
    let (status, _, errors) = said(&run(&[
        "scenario",
        "export",
        &own,
        "--format",
        "negmas-yaml",
        "--out",
        &yaml,
    ]));
    assert_eq!(status, 1);
    assert!(errors.contains("discounted over the whole time"), "{errors}");
    assert!(!Path::new(&yaml).exists(), "nothing was written");
    let xml = folder.path().join("xml").display().to_string();
    let (status, _, errors) = said(&run(&["scenario", "export", &own, "--format", "genius", "--out", &xml]));
    assert_eq!(status, 0, "{errors}");
    let (_, again, _) = said(&run(&["analyse", &xml, "--json"]));
    let again: Value = serde_json::from_str(&again).expect("it writes JSON");
    assert_eq!(again["frontier"]["size"], 1);
    assert_eq!(again["solutions"]["nash"]["worth"], serde_json::json!([1.0, 1.0]));
    // All but the cheapest sailing at half the fare: .25 and .75 are the weights, .25 the reservation.
    assert_eq!(again["zone"]["packages"], 7);
}

#[test]
fn a_shipped_scenario_is_analysed_and_exported_with_the_same_result() {
    let folder = TempDir::new().expect("there is room for a folder");
    let (status, out, _) = said(&run(&["analyse", "one-sitting", "--json"]));
    assert_eq!(status, 0);
    let scenario: Value = serde_json::from_str(&out).expect("it writes JSON");
    for format in ["negmas-yaml", "negmas-json", "two-tables"] {
        let out = folder.path().join(format).display().to_string();
        let (status, _, errors) = said(&run(&[
            "scenario",
            "export",
            "one-sitting",
            "--format",
            format,
            "--out",
            &out,
        ]));
        assert_eq!(status, 0, "{errors}");
        let (status, out, errors) = said(&run(&["analyse", &out, "--json"]));
        assert_eq!(status, 0, "{errors}");
        let domain: Value = serde_json::from_str(&out).expect("it writes JSON");
        assert_eq!(domain["frontier"]["size"], scenario["frontier"]["size"]);
        assert_eq!(domain["zone"]["packages"], scenario["zone"]["packages"]);
        assert_eq!(
            domain["measures"]["opposition"].as_f64().map(|far| (far * 1e9).round()),
            scenario["measures"]["opposition"]
                .as_f64()
                .map(|far| (far * 1e9).round())
        );
    }
}

#[test]
fn a_campaign_says_what_its_homes_exclude() {
    let (status, out, _) = said(&run(&["analyse", "schoolhouse", "--json"]));
    assert_eq!(status, 0);
    let found: Value = serde_json::from_str(&out).expect("it writes JSON");
    let homes = &found["homes"];
    let number = |key: &str| homes[key].as_u64().expect("a count");
    assert!(number("excluded") <= number("good") && number("good") <= number("texts"));
    assert!(
        number("pass_everywhere") > 0,
        "a schoolhouse where nothing passes could not be played"
    );
    assert_eq!(homes["homes"].as_array().map(Vec::len), Some(2));
    let (_, page, _) = said(&run(&["analyse", "schoolhouse"]));
    assert!(page.contains("At home:"), "{page}");
}

#[test]
fn what_cannot_be_analysed_says_so() {
    let folder = TempDir::new().expect("there is room for a folder");
    let [domain, _] = ferry(folder.path());
    for (arguments, status, what) in [
        (vec!["analyse", domain.as_str()], 1, "0 parties"),
        (vec!["analyse", "no-such-scenario"], 2, "no-such-scenario"),
        (vec!["analyse", "no/such/file.xml"], 3, "no/such/file.xml"),
        (
            vec![
                "scenario",
                "import",
                &domain,
                "--format",
                "negolog",
                "--out",
                "unwritten",
            ],
            1,
            "genius, not negolog",
        ),
    ] {
        let (found, _, errors) = said(&run(&arguments));
        assert_eq!(found, status, "{errors}");
        assert!(errors.contains(what), "{errors} lacks “{what}”");
    }
    assert!(!Path::new("unwritten").exists());
}
