//! `two-tables balance`: whether a scenario's numbers are right.

use super::failure::{Failure, Status};
use super::library::{self, Chosen};
use super::number::within;
use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};
use std::io::{IsTerminal, Write};
use two_tables::balance::{Check, Entrant, Figure, Finding, Label, Plan, Unit, Verdict, examine};
use two_tables::negotiators::{Strength, Temperament};
use two_tables::rules::scenario::Situation;
use two_tables::text::Catalogue;

/// What to examine.
#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    chosen: Chosen,
    /// How many plays at the duplicate tables; trials take a tenth of that many worlds each.
    #[arg(long, value_name = "N", default_value_t = 10_000, value_parser = within(Plan::LEAST..=10_000_000))]
    plays: u32,
    /// The first world.
    #[arg(long, value_name = "NUMBER", default_value_t = 1, allow_negative_numbers = true, value_parser = within(0..=u64::MAX))]
    seed: u64,
    /// Examine this only; may be given several times.
    #[arg(long = "check", value_name = "NAME", value_parser = check)]
    checks: Vec<Check>,
    /// Write one JSON object.
    #[arg(long)]
    json: bool,
}

fn check(name: &str) -> Result<Check, String> {
    Check::ALL
        .into_iter()
        .find(|check| check.name() == name)
        .ok_or_else(|| {
            let known = Check::ALL.map(Check::name).join(", ");
            format!("there is no check called “{name}”; there are: {known}")
        })
}

/// Examines; status 1 if a promise fails or isn't settled.
pub fn run(options: &Options, out: &mut impl Write) -> Result<Status, Failure> {
    let loaded = options.chosen.load()?;
    let words = library::words(Some(&loaded))?;
    let situation = &loaded.scenario.situation;
    let plan = Plan {
        plays: options.plays,
        first: options.seed,
    };
    let wanted = if options.checks.is_empty() {
        Check::ALL.to_vec()
    } else {
        options.checks.clone()
    };
    let bar = progress(wanted.len(), &words);
    let findings = examine(&loaded.scenario, &loaded.history, plan, &wanted, &|_| bar.inc(1));
    bar.finish_and_clear();
    if options.json {
        let report = Report {
            situation,
            plan,
            findings: &findings,
        };
        writeln!(out, "{}", report.json())?;
    } else {
        write(situation, plan, &findings, &words, out)?;
    }
    let well = findings.iter().all(|finding| finding.verdict == Verdict::Holds);
    Ok(if well { Status::Well } else { Status::Problems })
}

fn progress(checks: usize, words: &Catalogue) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(checks as u64), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {msg} ({elapsed})") {
        bar.set_style(style);
    }
    bar.set_message(words.get("balance-progress"));
    bar
}

fn write(
    situation: &Situation,
    plan: Plan,
    findings: &[Finding],
    words: &Catalogue,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let head = [
        ("scenario", words.get("scenario").into()),
        ("game", situation.game.as_str().into()),
        ("first", plan.first.to_string().into()),
        ("plays", plan.plays.into()),
        ("trials", plan.trials().into()),
    ];
    writeln!(out, "{}", words.get_with("balance-head", &head))?;
    for finding in findings {
        let verdict = words.get(match finding.verdict {
            Verdict::Holds => "balance-verdict-holds",
            Verdict::Open => "balance-verdict-open",
            Verdict::Fails => "balance-verdict-fails",
        });
        let name = finding.check.name();
        writeln!(
            out,
            "\n{verdict:<6} {name}\n       {}",
            words.get(&format!("balance-check-{name}"))
        )?;
        for figure in &finding.figures {
            let of: Vec<String> = figure.of.iter().map(|label| said(situation, words, *label)).collect();
            writeln!(out, "       {}: {}", of.join(", "), value(figure, words))?;
        }
    }
    let count = |verdict| findings.iter().filter(|finding| finding.verdict == verdict).count();
    let end = [
        ("all", findings.len().into()),
        ("holds", count(Verdict::Holds).into()),
        ("open", count(Verdict::Open).into()),
        ("fails", count(Verdict::Fails).into()),
    ];
    writeln!(out, "\n{}", words.get_with("balance-end", &end))?;
    Ok(())
}

/// A figure with its unit, and with its interval where it has one.
fn value(figure: &Figure, words: &Catalogue) -> String {
    let (scale, places, unit) = match figure.unit {
        Unit::Points => (1.0, 1, "balance-unit-points"),
        Unit::Share => (100.0, 1, "balance-unit-share"),
        Unit::Number => (1.0, 2, "balance-unit-number"),
    };
    let (mean, half) = (figure.value.mean * scale, figure.value.half * scale);
    let value = if half > 0.0 {
        format!("{mean:.places$} ± {half:.places$}")
    } else {
        format!("{mean:.places$}")
    };
    words.get_with(unit, &[("value", value.into())])
}

fn said(situation: &Situation, words: &Catalogue, label: Label) -> String {
    match label {
        Label::Party(party) => words.party_short(situation, party),
        Label::Entrant(entrant) => entrant_said(words, entrant),
        Label::Against(manner) => {
            words.get_with("balance-against", &[("temperament", temperament(words, manner).into())])
        }
        Label::Option(issue, rung) => format!(
            "{}: {}",
            words.issue(situation, issue),
            words.option_short(situation, issue, rung)
        ),
        Label::Form(form) => words.word(form),
        Label::Fact(fact) => fact.to_owned(),
        Label::Word(word) => words.get(&format!("balance-word-{word}")),
    }
}

fn entrant_said(words: &Catalogue, entrant: Entrant) -> String {
    let strength = |strength| {
        words.get(match strength {
            Strength::Novice => "balance-strength-novice",
            Strength::Practised => "balance-strength-practised",
            Strength::Expert => "balance-strength-expert",
        })
    };
    match entrant {
        Entrant::Computer(manner, how) => words.get_with(
            "balance-entrant-computer",
            &[
                ("strength", strength(how).into()),
                ("temperament", temperament(words, manner).into()),
            ],
        ),
        Entrant::AnyOf(how) => words.get_with("balance-entrant-any-of", &[("strength", strength(how).into())]),
        Entrant::OneSided(kind) => words.get_with("balance-entrant-one-sided", &[("kind", key(&kind).into())]),
        Entrant::Line(line) => words.get_with("balance-entrant-line", &[("line", words.word(line).into())]),
        Entrant::Opening(share) => words.get_with("balance-entrant-opening", &[("share", (share / 10).into())]),
        Entrant::Form(form) => words.get_with("balance-entrant-form", &[("form", words.word(form).into())]),
    }
}

fn temperament(words: &Catalogue, manner: Temperament) -> String {
    words.get(&format!("temperament-{}", key(&manner)))
}

/// The name of a variant, as files have it.
fn key(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(key)) => key,
        other => format!("{other:?}"),
    }
}

struct Report<'a> {
    situation: &'a Situation,
    plan: Plan,
    findings: &'a [Finding],
}

impl Report<'_> {
    fn json(&self) -> Value {
        json!({
            "scenario": self.situation.key,
            "game": self.situation.game,
            "plays": self.plan.plays,
            "seed": self.plan.first,
            "checks": self.findings.iter().map(|finding| json!({
                "check": finding.check,
                "verdict": finding.verdict,
                "figures": finding.figures.iter().map(|figure| json!({
                    "of": figure.of.iter().map(|label| self.label(*label)).collect::<Vec<_>>(),
                    "unit": figure.unit,
                    "mean": figure.value.mean,
                    "half": figure.value.half,
                    "count": figure.value.count,
                })).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
        })
    }

    fn label(&self, label: Label) -> String {
        match label {
            Label::Party(party) => self.situation.party(party).key.clone(),
            Label::Entrant(entrant) => match entrant {
                Entrant::Computer(manner, strength) => format!("{}:{}", key(&manner), key(&strength)),
                Entrant::AnyOf(strength) => key(&strength),
                Entrant::OneSided(kind) => key(&kind),
                Entrant::Line(line) => format!("line:{}", key(&line)),
                Entrant::Opening(share) => format!("opening:{share}"),
                Entrant::Form(form) => format!("form:{}", key(&form)),
            },
            Label::Against(manner) => format!("against:{}", key(&manner)),
            Label::Option(issue, rung) => {
                let issue = self.situation.issue(issue);
                format!("{}:{}", issue.key, issue.options[rung.index()].key)
            }
            Label::Form(form) => format!("form:{}", key(&form)),
            Label::Fact(fact) => fact.to_owned(),
            Label::Word(word) => word.to_owned(),
        }
    }
}
