//! GeniusWeb JSON: one `LinearAdditiveUtilitySpace` a party, with the domain in each.
//!
//! Values lie in 0 to 1 and weights add up to 1, so numbers count as they stand. The reservation is
//! a bid, and worth its utility.

use super::fault::Malformed;
use super::names;
use super::tree::{At, Node};
use crate::analysis::domain::{Domain, Profile, Topic, Values};

const SPACE: &str = "LinearAdditiveUtilitySpace";
/// How far a number may be from a step of a range, in steps.
const CLOSE: f64 = 1e-6;

/// Whether a tree is anything of GeniusWeb.
pub(super) fn is_known(node: &Node) -> bool {
    node.has(SPACE) || node.has("issuesValues")
}

/// Puts files together: profiles in their order, and a domain if one is there.
pub(super) fn import(files: &[At<'_>]) -> Result<Domain, Malformed> {
    let Some(first) = files.first() else {
        return Err(Malformed::whole("", "there is no file"));
    };
    let named = files.iter().find(|file| file.node.has("issuesValues"));
    let source = match named {
        Some(domain) => domain.clone(),
        None => first.get(SPACE)?.get("domain")?,
    };
    let mut issues = Vec::new();
    for (name, at) in source.get("issuesValues")?.entries()? {
        issues.push(read_issue(name, &at)?);
    }
    let profiles = files.iter().filter(|file| file.node.has(SPACE));
    let profiles = profiles
        .map(|file| profile(file, &issues))
        .collect::<Result<Vec<Profile>, _>>()?;
    let domain = Domain {
        name: source
            .find("name")?
            .map_or(Ok(super::stem(source.file)), |name| name.label())?,
        issues,
        profiles,
    };
    names::checked(source.file, domain)
}

fn read_issue(name: &str, at: &At<'_>) -> Result<Topic, Malformed> {
    if let Some(values) = at.find("values")? {
        let values = values.list()?;
        return Ok(names::topic(
            name,
            values.iter().map(At::label).collect::<Result<_, _>>()?,
        ));
    }
    let range = at.get("range")?;
    let [low, high, step] = match range.node {
        Node::List(_) => match range.list()?.as_slice() {
            [low, high, step] => [decimal(low)?, decimal(high)?, decimal(step)?],
            _ => return Err(range.wrong("a range needs three numbers: the lowest, the highest and the step")),
        },
        _ => [
            decimal(&range.get("low")?)?,
            decimal(&range.get("high")?)?,
            decimal(&range.get("step")?)?,
        ],
    };
    let steps = ((high - low) / step + CLOSE).floor();
    if !(step > 0.0 && (0.0..65_535.0).contains(&steps)) {
        return Err(range.wrong("a range needs a step above 0 and 1 to 65,535 options"));
    }
    let whole = |number: f64| number.fract() == 0.0 && number.abs() < 9e15;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole numbers within their bounds"
    )]
    let values = if whole(low) && whole(high) && (step - 1.0).abs() < CLOSE {
        Values::Whole {
            from: low as i64,
            to: high as i64,
        }
    } else {
        Values::Named(
            (0..=steps as u32)
                .map(|place| (low + step * f64::from(place)).to_string())
                .collect(),
        )
    };
    Ok(Topic {
        name: name.to_owned(),
        values,
    })
}

/// A number, which GeniusWeb may write as a text.
fn decimal(at: &At<'_>) -> Result<f64, Malformed> {
    match at.node {
        Node::Text(text) => text
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite())
            .ok_or_else(|| at.wrong(format!("“{text}” is no number"))),
        _ => at.number(),
    }
}

fn profile(file: &At<'_>, issues: &[Topic]) -> Result<Profile, Malformed> {
    let space = file.get(SPACE)?;
    let (worths, importance) = (space.get("issueUtilities")?, space.get("issueWeights")?);
    let (mut weights, mut evaluations) = (Vec::new(), Vec::new());
    for issue in issues {
        weights.push(decimal(&importance.get(&issue.name)?)?);
        evaluations.push(table(&worths.get(&issue.name)?, issue)?);
    }
    let name = space
        .find("name")?
        .map_or(Ok(super::stem(file.file)), |name| name.label())?;
    let mut profile = names::plain(name, weights, evaluations);
    if let Some(bid) = space.find("reservationBid")? {
        // Complete bids only: what is left out would be worth nothing.
        let chosen = bid.find("issuevalues")?.unwrap_or(bid);
        let mut worth = 0.0;
        for (place, issue) in issues.iter().enumerate() {
            let value = chosen.get(&issue.name)?;
            let name = value.label()?;
            let option = issue.values.find(&name);
            let option = option.ok_or_else(|| value.wrong(format!("issue “{}” has no option “{name}”", issue.name)))?;
            worth += profile.weights[place] * profile.evaluations[place][option];
        }
        profile.reservation = Some(worth);
    }
    Ok(profile)
}

fn table(at: &At<'_>, issue: &Topic) -> Result<Vec<f64>, Malformed> {
    for key in ["discreteutils", "DiscreteValueSetUtilities"] {
        if let Some(discrete) = at.find(key)? {
            return names::evaluations(issue, &discrete.get("valueUtilities")?);
        }
    }
    for key in ["numberutils", "NumberValueSetUtilities"] {
        let Some(line) = at.find(key)? else { continue };
        let part = |key: &str| decimal(&line.get(key)?);
        let (low, from, high, to) = (
            part("lowValue")?,
            part("lowUtility")?,
            part("highValue")?,
            part("highUtility")?,
        );
        if high <= low {
            return Err(line.wrong("“highValue” has to be above “lowValue”"));
        }
        let worth = |name: String| {
            let value: f64 = name
                .parse()
                .map_err(|_| line.wrong(format!("option “{name}” is no number")))?;
            Ok(from + (to - from) * (value - low) / (high - low))
        };
        return names::options(issue).into_iter().map(worth).collect();
    }
    Err(at.wrong("“discreteutils” or “numberutils” is missing"))
}
