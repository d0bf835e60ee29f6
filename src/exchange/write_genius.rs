//! GENIUS XML, written.

use super::export::{Written, discount, names as file_names, say};
use super::fault::Cannot;
use super::names;
use crate::analysis::domain::{Domain, Profile, Semantics, Topic, Values};
use std::fmt::Write;

const FORMAT: &str = "GENIUS";
/// How far sums of fractions may be from what they should be.
const CLOSE: f64 = 1e-9;

/// Ranges of options: issue, first option, last option.
type Ranges = Vec<(usize, usize, usize)>;

/// An attribute's text.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => {
                // Written so, they are not taken for mere blanks.
                let _ = write!(out, "&#{};", u32::from(letter));
            }
            // XML has no way to write other control characters.
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            letter => out.push(letter),
        }
    }
    out
}

fn has_boxes(profile: &Profile) -> bool {
    !profile.regions.is_empty() || !profile.pairs.is_empty()
}

/// The line on which an integer issue's evaluations lie: slope and offset, if they do.
fn line(table: &[f64], from: i64) -> Option<(f64, f64)> {
    let slope = if table.len() > 1 { table[1] - table[0] } else { 0.0 };
    #[allow(
        clippy::cast_precision_loss,
        reason = "formats write bounds as floating-point numbers"
    )]
    let offset = table[0] - slope * from as f64;
    let size = table.iter().fold(1.0_f64, |size, worth| size.max(worth.abs()));
    let mut expected = table[0];
    for worth in table {
        if (worth - expected).abs() > CLOSE * size {
            return None;
        }
        expected += slope;
    }
    Some((slope, offset))
}

/// The bounds of an issue that is written as one of integers: boxes need them, and otherwise every
/// profile has to be able to say what it makes of them.
fn as_integers(domain: &Domain, place: usize) -> Option<(i64, i64)> {
    let Values::Whole { from, to } = domain.issues[place].values else {
        return None;
    };
    let straight = |profile: &Profile| line(&profile.evaluations[place], from).is_some();
    (domain.profiles.iter().any(has_boxes) || domain.profiles.iter().all(straight)).then_some((from, to))
}

/// Whether a profile is written as boxes: if it has some, or if it cannot say otherwise what it makes
/// of an issue of integers.
fn is_boxed(domain: &Domain, profile: &Profile) -> bool {
    let bent = |place: usize| {
        as_integers(domain, place).is_some_and(|(from, _)| line(&profile.evaluations[place], from).is_none())
    };
    has_boxes(profile) || (0..domain.issues.len()).any(bent)
}

/// Writes the domain and one file a profile.
pub(super) fn write(domain: &Domain) -> Result<Vec<Written>, Cannot> {
    let (name, profile_names) = file_names(domain, "xml");
    let mut text = String::from("<negotiation_template>\n");
    let count = domain.issues.len();
    let _ = writeln!(text, "<utility_space number_of_issues=\"{count}\">");
    let _ = writeln!(text, "{}", objective(domain, None));
    text.push_str("</utility_space>\n</negotiation_template>\n");
    let mut files = vec![Written { name, text }];
    for (profile, name) in domain.profiles.iter().zip(profile_names) {
        let text = profile_text(domain, profile)?;
        files.push(Written { name, text });
    }
    Ok(files)
}

/// The issues, with a profile's evaluations if there is one.
fn objective(domain: &Domain, tables: Option<(&[f64], &[Vec<f64>])>) -> String {
    let mut text = String::new();
    let name = escaped(&domain.name);
    let _ = writeln!(
        text,
        "<objective index=\"0\" name=\"{name}\" type=\"objective\" etype=\"objective\" description=\"\">"
    );
    for (place, issue) in domain.issues.iter().enumerate() {
        let (index, name) = (place + 1, escaped(&issue.name));
        if let Some((from, to)) = as_integers(domain, place) {
            let kind = "vtype=\"integer\" type=\"integer\" etype=\"integer\"";
            let _ = writeln!(
                text,
                "<issue index=\"{index}\" name=\"{name}\" {kind} lowerbound=\"{from}\" upperbound=\"{to}\">"
            );
            if let Some((slope, offset)) = tables.and_then(|(_, tables)| line(&tables[place], from)) {
                let _ = writeln!(
                    text,
                    "<evaluator ftype=\"linear\" slope=\"{slope}\" offset=\"{offset}\"/>"
                );
            }
        } else {
            let kind = "vtype=\"discrete\" type=\"discrete\" etype=\"discrete\"";
            let _ = writeln!(text, "<issue index=\"{index}\" name=\"{name}\" {kind}>");
            items(&mut text, issue, tables.map(|(_, tables)| tables[place].as_slice()));
        }
        text.push_str("</issue>\n");
    }
    for (weight, index) in tables.map_or(&[][..], |(weights, _)| weights).iter().zip(1..) {
        let _ = writeln!(text, "<weight index=\"{index}\" value=\"{weight}\"/>");
    }
    text.push_str("</objective>");
    text
}

fn items(text: &mut String, issue: &Topic, table: Option<&[f64]>) {
    for (option, name) in names::options(issue).iter().enumerate() {
        let (index, value) = (option + 1, escaped(name));
        let _ = match table {
            Some(table) => writeln!(
                text,
                "<item index=\"{index}\" value=\"{value}\" evaluation=\"{}\"/>",
                table[option]
            ),
            None => writeln!(text, "<item index=\"{index}\" value=\"{value}\"/>"),
        };
    }
}

fn profile_text(domain: &Domain, profile: &Profile) -> Result<String, Cannot> {
    let mut text = String::new();
    let count = domain.issues.len();
    if is_boxed(domain, profile) {
        let _ = writeln!(text, "<utility_space type=\"nonlinear\" number_of_issues=\"{count}\">");
        let _ = writeln!(text, "{}", objective(domain, None));
        boxes(&mut text, domain, profile)?;
    } else {
        let (weights, tables) = weighed(profile)?;
        let _ = writeln!(text, "<utility_space number_of_issues=\"{count}\">");
        let _ = writeln!(text, "{}", objective(domain, Some((&weights, &tables))));
    }
    if let Some(discount) = discount(profile, FORMAT, Semantics::Genius)? {
        let _ = writeln!(text, "<discount_factor value=\"{discount}\"/>");
    }
    if let Some(reservation) = profile.reservation {
        if reservation < 0.0 && profile.semantics == Semantics::Negmas {
            return Err(say(profile, FORMAT, "no agreement is worth less than 0"));
        }
        let _ = writeln!(text, "<reservation value=\"{reservation}\"/>");
    }
    text.push_str("</utility_space>\n");
    Ok(text)
}

/// Weights and evaluations that mean the same after GENIUS has divided them.
fn weighed(profile: &Profile) -> Result<(Vec<f64>, Vec<Vec<f64>>), Cannot> {
    if profile.semantics == Semantics::Genius {
        return Ok((profile.weights.clone(), profile.evaluations.clone()));
    }
    let tables = profile.utility().tables;
    if tables.iter().flatten().any(|worth| *worth < 0.0) {
        return Err(say(profile, FORMAT, "an option is worth less than 0"));
    }
    let weights: Vec<f64> = tables
        .iter()
        .map(|table| table.iter().copied().fold(0.0, f64::max))
        .collect();
    let best: f64 = weights.iter().sum();
    if (best - 1.0).abs() > CLOSE {
        return Err(say(
            profile,
            FORMAT,
            format!("the best package is worth {best}; there it is worth 1"),
        ));
    }
    Ok((weights, tables))
}

/// Everything as hyper-rectangles: also what single options are worth.
fn boxes(text: &mut String, domain: &Domain, profile: &Profile) -> Result<(), Cannot> {
    let factor = if profile.semantics == Semantics::Genius {
        profile.largest
    } else {
        1.0
    };
    let _ = writeln!(
        text,
        "<utility maxutility=\"{factor}\">\n<ufun type=\"PlainUfun\" weight=\"1\" aggregation=\"sum\">"
    );
    let utility = profile.utility();
    let single = utility.tables.iter().enumerate().flat_map(|(issue, table)| {
        table
            .iter()
            .enumerate()
            .map(move |(option, worth)| (vec![(issue, option, option)], *worth))
    });
    let joint = utility.links.iter().map(|(spans, worth)| {
        let range = |span: &crate::analysis::problem::Span| (span.issue, usize::from(span.from), usize::from(span.to));
        (spans.iter().map(range).collect(), *worth)
    });
    let all: Vec<(Ranges, f64)> = single.filter(|(_, worth)| *worth != 0.0).chain(joint).collect();
    for (ranges, worth) in all {
        let _ = writeln!(text, "<hyperRectangle utility=\"{}\">", worth * factor);
        for (issue, from, to) in ranges {
            let Values::Whole { from: lowest, .. } = domain.issues[issue].values else {
                return Err(say(
                    profile,
                    FORMAT,
                    "options with names are worth something together; its boxes need integers",
                ));
            };
            let value = |option: usize| i128::from(lowest) + option as i128;
            let (index, min, max) = (issue + 1, value(from), value(to));
            let _ = writeln!(text, "<INCLUDES index=\"{index}\" min=\"{min}\" max=\"{max}\"/>");
        }
        text.push_str("</hyperRectangle>\n");
    }
    text.push_str("</ufun>\n</utility>\n");
    Ok(())
}
