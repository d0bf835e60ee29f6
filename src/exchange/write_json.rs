//! NegMAS, GeniusWeb and NegoLog, written: trees that keep their order, as JSON or as YAML.

use super::export::{Written, as_they_stand, discount, names as file_names, say};
use super::fault::Cannot;
use super::tree::Node;
use super::{Format, names};
use crate::analysis::domain::{Domain, Profile, Semantics, Topic, Values};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt::Write;

/// GeniusWeb wants weights that add up to exactly 1, in decimals.
const DECIMALS: f64 = 1e12;
/// How long a list of bids may be when the bid for a reservation is looked for.
const LONGEST: usize = 1 << 20;

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Whole(value) => serializer.serialize_i64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(nodes) => serializer.collect_seq(nodes),
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, node) in entries {
                    map.serialize_entry(key, node)?;
                }
                map.end()
            }
        }
    }
}

fn json(node: &Node) -> String {
    let text = serde_json::to_string_pretty(node).expect("a tree has text keys only");
    format!("{text}\n")
}

/// Block style; texts in double quotes as in JSON, which YAML reads the same way.
fn yaml(node: &Node, indent: usize, out: &mut String) {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    match node {
        Node::Map(entries) if !entries.is_empty() => {
            for (key, node) in entries {
                let key = if whole(key).is_some() { key.clone() } else { quoted(key) };
                let _ = write!(out, "\n{:indent$}{key}:", "");
                yaml(node, indent + 2, out);
            }
        }
        Node::List(nodes) if !nodes.is_empty() => {
            for node in nodes {
                let _ = write!(out, "\n{:indent$}-", "");
                yaml(node, indent + 2, out);
            }
        }
        Node::Map(_) => out.push_str(" {}"),
        Node::List(_) => out.push_str(" []"),
        Node::Null => out.push_str(" null"),
        Node::Bool(value) => {
            let _ = write!(out, " {value}");
        }
        Node::Whole(value) => {
            let _ = write!(out, " {value}");
        }
        Node::Number(value) if *value == f64::NEG_INFINITY => out.push_str(" -.inf"),
        Node::Number(value) => {
            let text = value.to_string();
            // Older readers take a number without a dot for a whole one.
            let _ = write!(out, " {text}{}", if text.contains('.') { "" } else { ".0" });
        }
        Node::Text(text) => {
            let _ = write!(out, " {}", quoted(text));
        }
    }
}

/// A text that is a whole number as it would be written.
fn whole(text: &str) -> Option<i64> {
    text.parse::<i64>().ok().filter(|value| value.to_string() == text)
}

/// An option's name: a whole number where it is one, so that keys and values stay alike.
fn label(name: String) -> Node {
    whole(&name).map_or(Node::Text(name), Node::Whole)
}

fn map(entries: Vec<(&str, Node)>) -> Node {
    Node::Map(entries.into_iter().map(|(key, node)| (key.to_owned(), node)).collect())
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn numbers(values: &[f64]) -> Node {
    Node::List(values.iter().copied().map(Node::Number).collect())
}

fn table(issue: &Topic, worths: &[f64]) -> Node {
    let entries = names::options(issue)
        .into_iter()
        .zip(worths.iter().copied().map(Node::Number));
    Node::Map(entries.collect())
}

/// NegMAS: a domain and one file a utility function.
pub(super) fn negmas(domain: &Domain, format: Format) -> Result<Vec<Written>, Cannot> {
    let (extension, is_yaml) = if format == Format::NegmasYaml {
        ("yml", true)
    } else {
        ("json", false)
    };
    let (name, profile_names) = file_names(domain, extension);
    let write = |name: String, node: &Node| {
        let mut out = String::new();
        if is_yaml {
            yaml(node, 0, &mut out);
            out.push('\n');
        } else {
            out = json(node);
        }
        let text = out.trim_start().to_owned();
        Written { name, text }
    };
    let issues = domain.issues.iter().map(|issue| {
        let (kind, values) = match &issue.values {
            Values::Named(names) => ("CategoricalIssue", names.iter().cloned().map(label).collect()),
            Values::Whole { from, to } => ("ContiguousIssue", vec![Node::Whole(*from), Node::Whole(*to)]),
        };
        map(vec![
            ("name", text(&issue.name)),
            ("type", text(kind)),
            ("values", Node::List(values)),
        ])
    });
    let space = map(vec![
        ("type", text("DiscreteCartesianOutcomeSpace")),
        ("name", text(&domain.name)),
        ("issues", Node::List(issues.collect())),
    ]);
    let mut files = vec![write(name, &space)];
    for (profile, name) in domain.profiles.iter().zip(profile_names) {
        files.push(write(name, &negmas_profile(domain, profile)?));
    }
    Ok(files)
}

fn negmas_profile(domain: &Domain, profile: &Profile) -> Result<Node, Cannot> {
    let reserved = profile.no_agreement().unwrap_or(f64::NEG_INFINITY);
    let head = |kind: &str| {
        vec![
            ("type", text(kind)),
            ("name", text(&profile.name)),
            ("reserved_value", Node::Number(reserved)),
        ]
    };
    let mut own = if profile.regions.is_empty() && profile.pairs.is_empty() {
        let (weights, tables) = as_they_stand(profile);
        let values = domain.issues.iter().zip(&tables);
        let values =
            values.map(|(issue, worths)| map(vec![("type", text("TableFun")), ("mapping", table(issue, worths))]));
        let mut own = head("LinearAdditiveUtilityFunction");
        own.extend([("weights", numbers(&weights)), ("values", Node::List(values.collect()))]);
        own
    } else {
        let (ranges, worths) = ranges(domain, profile);
        let mut own = head("HyperRectangleUtilityFunction");
        own.extend([("outcome_ranges", Node::List(ranges)), ("utilities", numbers(&worths))]);
        own
    };
    if let Some(discount) = discount(profile, "NegMAS", Semantics::Negmas)? {
        let inner = map(own);
        own = head("ExpDiscountedUFun");
        own.extend([
            ("discount", Node::Number(discount)),
            ("factor", text("step")),
            ("ufun", inner),
        ]);
    }
    Ok(map(own))
}

/// Everything as hyper-rectangles, ranges as lists of values.
fn ranges(domain: &Domain, profile: &Profile) -> (Vec<Node>, Vec<f64>) {
    let utility = profile.utility();
    let values = |issue: usize, from: usize, to: usize| {
        let names = (from..=to).filter_map(|option| domain.issues[issue].values.name(option));
        (issue.to_string(), Node::List(names.map(label).collect()))
    };
    let mut found: Vec<(Node, f64)> = Vec::new();
    for (issue, table) in utility.tables.iter().enumerate() {
        for (option, worth) in table.iter().enumerate().filter(|(_, worth)| **worth != 0.0) {
            found.push((Node::Map(vec![values(issue, option, option)]), *worth));
        }
    }
    for (spans, worth) in &utility.links {
        let spans = spans
            .iter()
            .map(|span| values(span.issue, usize::from(span.from), usize::from(span.to)));
        found.push((Node::Map(spans.collect()), *worth));
    }
    found.into_iter().unzip()
}

/// What NegoLog and GeniusWeb can say: weights that add up to 1, evaluations from 0 to 1, nothing
/// together and no discount.
fn simple(profile: &Profile, format: &'static str) -> Result<(Vec<f64>, Vec<Vec<f64>>), Cannot> {
    if !profile.regions.is_empty() || !profile.pairs.is_empty() {
        return Err(say(
            profile,
            format,
            "options of several issues are worth something together",
        ));
    }
    if profile.discount < 1.0 {
        return Err(say(profile, format, "utility is discounted"));
    }
    let (weights, tables) = as_they_stand(profile);
    let total: f64 = weights.iter().sum();
    if (total - 1.0).abs() > 1e-6 {
        return Err(say(
            profile,
            format,
            format!("weights add up to {total}; there they add up to 1"),
        ));
    }
    match tables.iter().flatten().find(|worth| !(0.0..=1.0).contains(*worth)) {
        Some(worth) => Err(say(
            profile,
            format,
            format!("an option counts {worth}; there it counts 0 to 1"),
        )),
        None => Ok((weights, tables)),
    }
}

/// NegoLog: one file for each of two parties.
pub(super) fn negolog(domain: &Domain) -> Result<Vec<Written>, Cannot> {
    if domain.profiles.len() != 2 {
        return Err(Cannot::Parties {
            format: "NegoLog",
            wanted: "two parties",
            parties: domain.profiles.len(),
        });
    }
    let mut files = Vec::new();
    for (profile, letter) in domain.profiles.iter().zip(["A", "B"]) {
        let (weights, tables) = simple(profile, "NegoLog")?;
        let by_issue = |nodes: Vec<Node>| {
            Node::Map(
                domain
                    .issues
                    .iter()
                    .map(|issue| issue.name.clone())
                    .zip(nodes)
                    .collect(),
            )
        };
        let worths = domain
            .issues
            .iter()
            .zip(&tables)
            .map(|(issue, worths)| table(issue, worths));
        let node = map(vec![
            ("reservationValue", Node::Number(profile.no_agreement().unwrap_or(0.0))),
            (
                "issueWeights",
                by_issue(weights.into_iter().map(Node::Number).collect()),
            ),
            ("issues", by_issue(worths.collect())),
        ]);
        files.push(Written {
            name: format!("profile{letter}.json"),
            text: json(&node),
        });
    }
    Ok(files)
}

/// GeniusWeb: one file a party, with the domain in each.
pub(super) fn geniusweb(domain: &Domain) -> Result<Vec<Written>, Cannot> {
    let (_, profile_names) = file_names(domain, "json");
    let names_of = |issue: &Topic| Node::List(names::options(issue).into_iter().map(Node::Text).collect());
    let issues = domain
        .issues
        .iter()
        .map(|issue| (issue.name.clone(), map(vec![("values", names_of(issue))])));
    let space = map(vec![
        ("name", text(&domain.name)),
        ("issuesValues", Node::Map(issues.collect())),
    ]);
    let mut files = Vec::new();
    for (profile, name) in domain.profiles.iter().zip(profile_names) {
        let (weights, tables) = simple(profile, "GeniusWeb")?;
        let worths = domain.issues.iter().zip(&tables).map(|(issue, worths)| {
            let utilities = map(vec![("valueUtilities", table(issue, worths))]);
            (issue.name.clone(), map(vec![("discreteutils", utilities)]))
        });
        let weighted = domain
            .issues
            .iter()
            .map(|issue| issue.name.clone())
            .zip(decimals(&weights));
        let mut own = vec![
            ("name", text(&profile.name)),
            ("issueUtilities", Node::Map(worths.collect())),
            ("issueWeights", Node::Map(weighted.collect())),
            ("domain", space.clone()),
        ];
        if let Some(reservation) = profile.no_agreement().filter(|reservation| *reservation > 0.0) {
            let bid = reservation_bid(&profile.utility().tables, reservation).ok_or_else(|| {
                say(
                    profile,
                    "GeniusWeb",
                    "no agreement is better than every bid, or bids are too many to find one",
                )
            })?;
            let values = domain
                .issues
                .iter()
                .zip(bid)
                .filter_map(|(issue, option)| Some((issue.name.clone(), Node::Text(issue.values.name(option)?))));
            own.push((
                "reservationBid",
                map(vec![("issuevalues", Node::Map(values.collect()))]),
            ));
        }
        let file = map(vec![("LinearAdditiveUtilitySpace", map(own))]);
        files.push(Written {
            name,
            text: json(&file),
        });
    }
    Ok(files)
}

/// Weights in decimals that add up to exactly 1: what rounding leaves goes to the largest.
fn decimals(weights: &[f64]) -> Vec<Node> {
    let mut units: Vec<f64> = weights.iter().map(|weight| (weight * DECIMALS).round()).collect();
    let rest = DECIMALS - units.iter().sum::<f64>();
    if let Some(largest) = units.iter_mut().max_by(|a, b| a.total_cmp(b)) {
        *largest += rest;
    }
    units.into_iter().map(|units| Node::Number(units / DECIMALS)).collect()
}

/// The bid with the least utility that is no worse than a reservation: what is at least as good as
/// it is what was at least as good as the reservation. Bids of two halves of the issues are listed
/// and put together; `None` if there is none, or if the lists would be too long.
fn reservation_bid(tables: &[Vec<f64>], reservation: f64) -> Option<Vec<usize>> {
    let list = |tables: &[Vec<f64>]| {
        let mut bids: Vec<(f64, Vec<usize>)> = vec![(0.0, Vec::new())];
        for table in tables {
            if bids.len() * table.len() > LONGEST {
                return None;
            }
            let longer = |(worth, bid): &(f64, Vec<usize>)| {
                let (worth, bid) = (*worth, bid.clone());
                table
                    .iter()
                    .enumerate()
                    .map(move |(option, more)| (worth + more, [bid.as_slice(), &[option]].concat()))
            };
            bids = bids.iter().flat_map(|bid| longer(bid).collect::<Vec<_>>()).collect();
        }
        bids.sort_by(|a, b| a.0.total_cmp(&b.0));
        Some(bids)
    };
    // So much less than the reservation may be the rounding of a sum.
    let wanted = reservation - 1e-12;
    let (left, right) = tables.split_at(tables.len() / 2);
    let (left, right) = (list(left)?, list(right)?);
    let mut best: Option<(f64, usize, usize)> = None;
    for (place, (worth, _)) in left.iter().enumerate() {
        let other = right.partition_point(|(more, _)| worth + more < wanted);
        let Some((more, _)) = right.get(other) else { continue };
        if best.is_none_or(|best| worth + more < best.0) {
            best = Some((worth + more, place, other));
        }
    }
    best.map(|(_, a, b)| [left[a].1.as_slice(), right[b].1.as_slice()].concat())
}
