//! NegoLog JSON: `profileA.json` and `profileB.json`; numbers count as they stand. `specs.json`
//! holds published results and is left aside.

use super::fault::Malformed;
use super::names;
use super::tree::{At, Node};
use crate::analysis::domain::{Domain, Profile, Topic};

/// Whether a tree is a profile of NegoLog.
pub(super) fn is_known(node: &Node) -> bool {
    node.has("issueWeights") && node.has("issues")
}

/// Whether a tree holds published results.
pub(super) fn is_specs(node: &Node) -> bool {
    node.has("NumberOfBids") || node.has("NashBid")
}

/// Puts profiles together; the first one says what the issues are.
pub(super) fn import(name: &str, files: &[At<'_>]) -> Result<Domain, Malformed> {
    let Some(first) = files.first() else {
        return Err(Malformed::whole(name, "there is no profile"));
    };
    let mut issues: Vec<Topic> = Vec::new();
    for (issue, at) in first.get("issues")?.entries()? {
        let values = at.entries()?.into_iter().map(|(value, _)| value.to_owned());
        issues.push(names::topic(issue, values.collect()));
    }
    let profiles = files
        .iter()
        .map(|file| profile(file, &issues))
        .collect::<Result<Vec<Profile>, _>>()?;
    let domain = Domain {
        name: name.to_owned(),
        issues,
        profiles,
    };
    names::checked(first.file, domain)
}

fn profile(file: &At<'_>, issues: &[Topic]) -> Result<Profile, Malformed> {
    let (worths, importance) = (file.get("issues")?, file.get("issueWeights")?);
    let (mut weights, mut evaluations) = (Vec::new(), Vec::new());
    for issue in issues {
        weights.push(importance.get(&issue.name)?.number()?);
        evaluations.push(names::evaluations(issue, &worths.get(&issue.name)?)?);
    }
    if worths.entries()?.len() != issues.len() {
        return Err(worths.wrong(format!(
            "there are {} issues; {} are wanted",
            worths.entries()?.len(),
            issues.len()
        )));
    }
    let mut profile = names::plain(super::stem(file.file), weights, evaluations);
    profile.reservation = Some(file.get("reservationValue")?.number()?);
    Ok(profile)
}
