//! What the analysis found, as a page and as JSON.

use super::super::failure::Failure;
use super::subject::{Solution, Subject};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::io::Write;
use std::time::Duration;
use two_tables::analysis::domain::Semantics;
use two_tables::analysis::homes::Homes;
use two_tables::analysis::zone::{Size, Zone};
use two_tables::analysis::{Frontier, Measures};
use two_tables::text::Catalogue;

/// Everything that was found.
pub struct Report<'a> {
    pub subject: &'a Subject,
    pub frontier: &'a Frontier,
    pub solutions: Vec<Solution>,
    pub zone: Zone,
    pub measures: Measures,
    pub homes: Option<Homes>,
    pub laps: Vec<(&'static str, Duration)>,
}

/// A count with commas between thousands.
fn grouped(count: u128) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A share in percent; a small one with the digits that it has.
fn percent(share: f64) -> String {
    let hundred = share * 100.0;
    if hundred == 0.0 || hundred >= 0.1 {
        format!("{hundred:.1}")
    } else {
        format!("{hundred:.1e}")
    }
}

impl Report<'_> {
    fn number(&self, points: i64) -> String {
        let worth = self.subject.worth(points);
        if self.subject.semantics.is_none() {
            format!("{worth}")
        } else {
            format!("{worth:.4}")
        }
    }

    /// A page for a person.
    pub fn write(&self, words: &Catalogue, out: &mut impl Write) -> Result<(), Failure> {
        let subject = self.subject;
        let reading = match subject.semantics {
            None => String::new(),
            Some(Semantics::Genius) => format!(" ({})", words.get("cli-analyse-genius")),
            Some(Semantics::Negmas) => format!(" ({})", words.get("cli-analyse-negmas")),
        };
        writeln!(out, "{}{reading}", subject.name)?;
        let head = [
            ("parties", subject.parties.len().into()),
            ("issues", subject.issues.len().into()),
            ("packages", grouped(self.zone.packages).into()),
        ];
        writeln!(out, "{}", words.get_with("cli-analyse-head", &head))?;
        let count = [("count", self.frontier.outcomes.len().into())];
        writeln!(out, "{}", words.get_with("cli-analyse-frontier", &count))?;
        let percents = ("percent", percent(self.zone.share()).into());
        match self.zone.size {
            Size::Exactly(within) => {
                let zone = [("packages", grouped(within).into()), percents];
                writeln!(out, "{}", words.get_with("cli-analyse-zone", &zone))?;
            }
            Size::About { margin, .. } => {
                let zone = [percents, ("margin", percent(margin).into())];
                writeln!(out, "{}", words.get_with("cli-analyse-zone-about", &zone))?;
            }
        }
        let measures = [
            ("opposition", format!("{:.3}", self.measures.opposition).into()),
            ("priorities", format!("{:.3}", self.measures.priorities).into()),
            ("logrolling", percent(self.measures.logrolling).into()),
        ];
        writeln!(out, "{}", words.get_with("cli-analyse-measures", &measures))?;
        if subject.is_discounted {
            writeln!(out, "{}", words.get("cli-analyse-discount"))?;
        }
        self.table(words, out)?;
        self.write_homes(words, out)?;
        let laps: Vec<String> = self
            .laps
            .iter()
            .map(|(what, time)| {
                format!(
                    "{} {:.2}",
                    words.get(&format!("cli-analyse-lap-{what}")),
                    time.as_secs_f64() * 1e3
                )
            })
            .collect();
        writeln!(
            out,
            "\n{}",
            words.get_with("cli-analyse-time", &[("laps", laps.join(", ").into())])
        )?;
        Ok(())
    }

    /// One row a point, one column a party.
    fn table(&self, words: &Catalogue, out: &mut impl Write) -> Result<(), Failure> {
        let mut rows: Vec<(String, Vec<String>, String)> = Vec::new();
        let numbers = |points: &[i64]| {
            points
                .iter()
                .map(|points| self.number(*points))
                .collect::<Vec<String>>()
        };
        rows.push((
            words.get("cli-analyse-best"),
            numbers(&self.frontier.ideal),
            String::new(),
        ));
        let no_agreement = numbers(&self.subject.least());
        rows.push((words.get("cli-analyse-none"), no_agreement, String::new()));
        for (key, outcome) in &self.solutions {
            let name = words.get(&format!("cli-analyse-{key}"));
            rows.push(match outcome {
                Some(outcome) => (name, numbers(&outcome.points), self.named(&outcome.package)),
                None => (
                    name,
                    vec!["–".to_owned(); self.subject.parties.len()],
                    words.get("cli-analyse-no-zone"),
                ),
            });
        }
        let compromise = &self.measures.compromise;
        let points = self.subject.problem.points(compromise);
        rows.push((
            words.get("cli-analyse-compromise"),
            numbers(&points),
            self.named(compromise),
        ));
        let first = rows.iter().map(|row| row.0.chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..self.subject.parties.len())
            .map(|party| {
                let cells = rows.iter().map(|row| row.1[party].chars().count());
                cells
                    .chain([self.subject.parties[party].chars().count()])
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        let mut line = |name: &str, cells: &[String], package: &str| -> Result<(), Failure> {
            let mut text = format!("{name:<first$}");
            for (cell, width) in cells.iter().zip(&widths) {
                let _ = write!(text, "  {cell:>width$}");
            }
            if !package.is_empty() {
                text.push_str("  ");
                text.push_str(package);
            }
            Ok(writeln!(out, "{}", text.trim_end())?)
        };
        line("", &[], "")?;
        line("", &self.subject.parties, "")?;
        for (name, cells, package) in &rows {
            line(name, cells, package)?;
        }
        Ok(())
    }

    fn named(&self, package: &[u16]) -> String {
        let parts: Vec<String> = self
            .subject
            .package(package)
            .map(|(issue, option)| format!("{issue}: {option}"))
            .collect();
        parts.join("; ")
    }

    fn write_homes(&self, words: &Catalogue, out: &mut impl Write) -> Result<(), Failure> {
        let Some(homes) = &self.homes else { return Ok(()) };
        let count = |count: u64| grouped(u128::from(count));
        let all = [
            ("texts", count(homes.texts).into()),
            ("pass", count(homes.pass_everywhere).into()),
            ("good", count(homes.good).into()),
            ("excluded", count(homes.excluded).into()),
        ];
        writeln!(out, "\n{}", words.get_with("cli-analyse-homes", &all))?;
        for (party, home) in self.subject.parties.iter().zip(&homes.homes) {
            let one = [
                ("party", party.as_str().into()),
                ("texts", count(home.texts).into()),
                ("passes", count(home.passes).into()),
                ("rider", count(home.with_rider).into()),
                ("refuses", count(home.refuses_good).into()),
            ];
            writeln!(out, "  {}", words.get_with("cli-analyse-home", &one))?;
        }
        let closed: Vec<String> = homes
            .closed
            .iter()
            .filter_map(|(issue, rung)| {
                let (name, options) = self.subject.issues.get(issue.index())?;
                Some(format!("{name}: {}", options.get(rung.index())?))
            })
            .collect();
        if !closed.is_empty() {
            let options = [("options", closed.join("; ").into())];
            writeln!(out, "  {}", words.get_with("cli-analyse-closed", &options))?;
        }
        Ok(())
    }

    /// Everything for a program.
    pub fn json(&self) -> Value {
        let subject = self.subject;
        let worths = |points: &[i64]| points.iter().map(|points| subject.worth(*points)).collect::<Vec<f64>>();
        let package = |package: &[u16]| {
            let named = subject
                .package(package)
                .map(|(issue, option)| (issue.to_owned(), Value::from(option)));
            json!({ "options": package, "named": Value::Object(named.collect::<Map<String, Value>>()) })
        };
        let solutions = self.solutions.iter().map(|(key, outcome)| {
            let value = outcome
                .as_ref()
                .map(|outcome| json!({ "worth": worths(&outcome.points), "package": package(&outcome.package) }));
            ((*key).replace('-', "_"), value.unwrap_or(Value::Null))
        });
        let points = self
            .frontier
            .outcomes
            .iter()
            .map(|outcome| json!({ "worth": worths(&outcome.points), "package": outcome.package }));
        let least = worths(&subject.least());
        let best = worths(&self.frontier.ideal);
        let parties = subject.parties.iter().zip(&best).zip(&least);
        let (within, margin) = match self.zone.size {
            Size::Exactly(within) => (number(within), Value::Null),
            Size::About { margin, .. } => (Value::Null, margin.into()),
        };
        json!({
            "name": subject.name,
            "semantics": subject.semantics.map(|semantics| match semantics {
                Semantics::Genius => "genius",
                Semantics::Negmas => "negmas",
            }),
            "discounted": subject.is_discounted,
            "payments": subject.payments,
            "parties": parties.map(|((name, best), least)| json!({ "name": name, "best": best, "no_agreement": least })).collect::<Vec<_>>(),
            "packages": number(self.zone.packages),
            "frontier": { "size": self.frontier.outcomes.len(), "points": points.collect::<Vec<_>>() },
            "zone": { "packages": within, "share": self.zone.share(), "margin": margin },
            "solutions": Value::Object(solutions.collect::<Map<String, Value>>()),
            "measures": {
                "opposition": self.measures.opposition,
                "priorities_apart": self.measures.priorities,
                "likeness": self.measures.likeness,
                "logrolling": self.measures.logrolling,
                "compromise": { "worth": worths(&subject.problem.points(&self.measures.compromise)), "package": package(&self.measures.compromise) },
            },
            "homes": self.homes.as_ref().map(|homes| self.json_homes(homes)),
            "milliseconds": self.laps.iter().map(|(what, time)| ((*what).to_owned(), (time.as_secs_f64() * 1e3).into())).collect::<Map<String, Value>>(),
        })
    }

    fn json_homes(&self, homes: &Homes) -> Value {
        let each = self.subject.parties.iter().zip(&homes.homes).map(|(party, home)| {
            json!({
                "party": party, "texts": home.texts, "passes": home.passes,
                "with_rider": home.with_rider, "refuses_good": home.refuses_good,
            })
        });
        json!({
            "texts": homes.texts,
            "pass_everywhere": homes.pass_everywhere,
            "good": homes.good,
            "excluded": homes.excluded,
            "homes": each.collect::<Vec<_>>(),
            "closed": homes.closed.iter().map(|(issue, rung)| [usize::from(issue.0), usize::from(rung.0)]).collect::<Vec<_>>(),
        })
    }
}

/// A count; as a text where a program's numbers would not hold it.
fn number(count: u128) -> Value {
    u64::try_from(count).map_or_else(|_| count.to_string().into(), Value::from)
}
