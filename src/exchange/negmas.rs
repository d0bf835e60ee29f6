//! NegMAS JSON and YAML: a domain, and one file a utility function.
//!
//! Numbers count as they stand. A discounted function wraps another; its discount is by round.
//! Ranges of hyper-rectangles are lists of values, as NegMAS itself reads them back.

use super::fault::Malformed;
use super::names;
use super::tree::{At, Node};
use crate::analysis::domain::{Domain, Profile, Region, Topic, Values};

/// Whether a tree says what is negotiated, not what it is worth.
pub(super) fn is_domain(node: &Node) -> bool {
    node.has("issues")
}

/// Whether a tree is anything of NegMAS at all.
pub(super) fn is_known(node: &Node) -> bool {
    node.has("type") && (is_domain(node) || ["values", "ufun", "outcome_ranges"].iter().any(|key| node.has(key)))
}

/// The last part of a type's name, which may be written with its modules.
fn kind(at: &At<'_>) -> Result<String, Malformed> {
    let name = at.get("type")?.label()?;
    Ok(name.rsplit('.').next().unwrap_or_default().to_owned())
}

/// Puts files together: exactly one domain, and profiles in their order.
pub(super) fn import(files: &[At<'_>]) -> Result<Domain, Malformed> {
    let (domains, profiles): (Vec<&At<'_>>, Vec<&At<'_>>) = files.iter().partition(|file| is_domain(file.node));
    let source = match domains.as_slice() {
        [one] => *one,
        [_, second, ..] => {
            return Err(second.wrong("this is a second domain; give one domain and its utility functions"));
        }
        [] => {
            let file = files.first().map_or("", |file| file.file);
            return Err(Malformed::whole(file, "the domain is missing: a file with “issues”"));
        }
    };
    let issues = source.get("issues")?.list()?;
    let issues = issues
        .iter()
        .zip(0..)
        .map(|(issue, place)| read_issue(issue, place))
        .collect::<Result<Vec<Topic>, _>>()?;
    let profiles = profiles
        .into_iter()
        .map(|file| profile(file, &issues, 0))
        .collect::<Result<Vec<Profile>, _>>()?;
    let name = source.find("name")?.map(|name| name.label()).transpose()?;
    let domain = Domain {
        name: name.unwrap_or_else(|| super::stem(source.file)),
        issues,
        profiles,
    };
    names::checked(source.file, domain)
}

fn read_issue(issue: &At<'_>, place: usize) -> Result<Topic, Malformed> {
    let name = match issue.find("name")? {
        Some(name) => name.label()?,
        None => place.to_string(),
    };
    let kind = kind(issue)?;
    let values = issue.get("values")?;
    let values = match (kind.as_str(), values.node) {
        ("ContinuousIssue", _) => {
            return Err(issue
                .wrong("a continuous issue has every real number as its option; only discrete issues can be taken"));
        }
        (_, Node::Number(_)) => Values::Whole {
            from: 0,
            to: values.whole()? - 1,
        },
        ("ContiguousIssue", _) => match values.list()?.as_slice() {
            [from, to] => Values::Whole {
                from: from.whole()?,
                to: to.whole()?,
            },
            _ => return Err(values.wrong("a contiguous issue needs two values, the lowest and the highest")),
        },
        _ => Values::Named(values.list()?.iter().map(At::label).collect::<Result<_, _>>()?),
    };
    if names::bounded(values.count()) {
        Ok(Topic { name, values })
    } else {
        Err(issue.wrong("an issue needs 1 to 65,535 options"))
    }
}

fn profile(file: &At<'_>, issues: &[Topic], depth: u8) -> Result<Profile, Malformed> {
    let mut profile = match kind(file)?.as_str() {
        "LinearAdditiveUtilityFunction" | "LinearUtilityAggregationFunction" => additive(file, issues)?,
        "HyperRectangleUtilityFunction" => rectangles(file, issues)?,
        "ExpDiscountedUFun" | "ExpDiscountedUtilityFunction" if depth == 0 => discounted(file, issues)?,
        other => {
            return Err(file.get("type")?.wrong(format!(
                "“{other}” is not known here; known are LinearAdditiveUtilityFunction, HyperRectangleUtilityFunction and ExpDiscountedUFun"
            )));
        }
    };
    if let Some(reservation) = file.find("reserved_value")? {
        match reservation.node {
            // NegMAS's word for “any agreement is better”.
            Node::Number(number) if *number == f64::NEG_INFINITY => {}
            Node::Text(text) if text == "-Infinity" => {}
            _ => profile.reservation = Some(reservation.number()?),
        }
    }
    profile.name = match file.find("name")? {
        Some(name) if depth == 0 => name.label()?,
        _ => super::stem(file.file),
    };
    Ok(profile)
}

fn discounted(file: &At<'_>, issues: &[Topic]) -> Result<Profile, Malformed> {
    let factor = file
        .find("factor")?
        .map_or(Ok("step".to_owned()), |factor| factor.label())?;
    if factor != "step" {
        return Err(file.wrong(format!(
            "the discount counts “{factor}”; only “step”, the rounds, can be taken"
        )));
    }
    let mut profile = profile(&file.get("ufun")?, issues, 1)?;
    profile.discount = file.get("discount")?.number()?;
    Ok(profile)
}

fn weights(file: &At<'_>, count: usize) -> Result<Vec<f64>, Malformed> {
    let Some(weights) = file.find("weights")? else {
        return Ok(vec![1.0; count]);
    };
    let weights = weights.list()?;
    if weights.len() != count {
        return Err(file.wrong(format!("there are {} weights; {count} are wanted", weights.len())));
    }
    weights.iter().map(At::number).collect()
}

fn additive(file: &At<'_>, issues: &[Topic]) -> Result<Profile, Malformed> {
    let values = file.get("values")?;
    let tables: Vec<At<'_>> = if matches!(values.node, Node::Map(_)) {
        issues
            .iter()
            .map(|issue| values.get(&issue.name))
            .collect::<Result<_, _>>()?
    } else {
        values.list()?
    };
    if tables.len() != issues.len() {
        return Err(values.wrong(format!(
            "there are {} tables; {} are wanted",
            tables.len(),
            issues.len()
        )));
    }
    let evaluations = issues
        .iter()
        .zip(&tables)
        .map(|(issue, table)| evaluations(table, issue));
    Ok(names::plain(
        String::new(),
        weights(file, issues.len())?,
        evaluations.collect::<Result<_, _>>()?,
    ))
}

fn evaluations(table: &At<'_>, issue: &Topic) -> Result<Vec<f64>, Malformed> {
    let part = |key: &str, usual: f64| table.find(key)?.map_or(Ok(usual), |at| at.number());
    let (slope, bias) = match kind(table)?.as_str() {
        "TableFun" => return names::evaluations(issue, &table.get("mapping")?),
        "IdentityFun" => (1.0, 0.0),
        "LinearFun" => (table.get("slope")?.number()?, 0.0),
        "AffineFun" => (table.get("slope")?.number()?, part("bias", 0.0)?),
        "ConstFun" => (0.0, part("bias", 0.0)?),
        other => {
            return Err(table.wrong(format!(
                "“{other}” is not known here; known are TableFun, IdentityFun, LinearFun, AffineFun and ConstFun"
            )));
        }
    };
    let worth = |name: String| {
        let value = name.parse::<f64>().ok().filter(|value| value.is_finite());
        let value =
            value.ok_or_else(|| table.wrong(format!("option “{name}” of issue “{}” is no number", issue.name)))?;
        Ok(slope * value + bias)
    };
    names::options(issue).into_iter().map(worth).collect()
}

fn rectangles(file: &At<'_>, issues: &[Topic]) -> Result<Profile, Malformed> {
    let tables = issues.iter().map(|issue| vec![0.0; issue.values.count()]).collect();
    let mut profile = names::plain(String::new(), vec![1.0; issues.len()], tables);
    let ranges = file.get("outcome_ranges")?.list()?;
    let worths = file.get("utilities")?;
    let worths = worths.list()?;
    if worths.len() != ranges.len() {
        return Err(file.wrong(format!(
            "there are {} ranges and {} utilities; as many are wanted",
            ranges.len(),
            worths.len()
        )));
    }
    let weights = weights(file, ranges.len())?;
    for ((range, worth), weight) in ranges.iter().zip(&worths).zip(weights) {
        let worth = worth.number()? * weight;
        for ranges in boxes(range, issues)? {
            profile.regions.push(Region { ranges, worth });
        }
    }
    if let Some(bias) = file.find("bias")? {
        let bias = bias.number()?;
        // What is always added can as well be added by every option of the first issue.
        if let Some(first) = profile.evaluations.first_mut() {
            for worth in first {
                *worth += bias;
            }
        }
    }
    Ok(profile)
}

type Ranges = Vec<(usize, usize, usize)>;

/// The boxes of one outcome range: values of an issue that are not neighbours make several.
fn boxes(range: &At<'_>, issues: &[Topic]) -> Result<Vec<Ranges>, Malformed> {
    let mut boxes: Vec<Ranges> = vec![Vec::new()];
    for (key, at) in range.entries()? {
        let place = key.parse::<usize>().ok().filter(|place| *place < issues.len());
        let place = place.or_else(|| issues.iter().position(|issue| issue.name == key));
        let place = place.ok_or_else(|| at.wrong(format!("there is no issue “{key}”")))?;
        let issue = &issues[place];
        let listed = if matches!(at.node, Node::List(_)) {
            at.list()?
        } else {
            vec![at.clone()]
        };
        let mut options = Vec::new();
        for value in &listed {
            let name = value.label()?;
            let option = issue.values.find(&name);
            options.push(option.ok_or_else(|| value.wrong(format!("issue “{}” has no option “{name}”", issue.name)))?);
        }
        options.sort_unstable();
        options.dedup();
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for option in options {
            match runs.last_mut() {
                Some(run) if run.1 + 1 == option => run.1 = option,
                _ => runs.push((option, option)),
            }
        }
        let longer = |ranges: &Ranges| {
            let ranges = ranges.clone();
            runs.iter()
                .map(move |(from, to)| [ranges.as_slice(), &[(place, *from, *to)]].concat())
                .collect::<Vec<_>>()
        };
        boxes = boxes.iter().flat_map(longer).collect();
        if boxes.len() > 10_000 {
            return Err(range.wrong("its values make more than 10,000 boxes"));
        }
    }
    Ok(boxes.into_iter().filter(|ranges| !ranges.is_empty()).collect())
}
