//! What moved the numbers most, each with its because.

use super::story::Moment;
use crate::rules::event::{Cause, Fact};
use crate::rules::ids::PartyId;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many of each are worth telling.
const TOLD: usize = 3;

/// The largest gains and losses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Findings {
    /// Points, by party and cause: the largest gains first, then the largest losses.
    pub points: Vec<Finding>,
    /// Trust among all, by cause, over both directions.
    pub trust: Vec<Finding>,
    /// Tension, by cause; a rise is a loss.
    pub tension: Vec<Finding>,
    /// Mood at home, by party and cause.
    pub mood: Vec<Finding>,
}

/// One cause and what it did over the whole play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Whose number, if it is a party's own.
    pub party: Option<PartyId>,
    /// Because of what.
    pub cause: Cause,
    /// By how much, all changes together.
    pub change: i32,
    /// In how many steps.
    pub times: usize,
}

type Sums = BTreeMap<(Option<PartyId>, Cause), (i32, usize)>;

impl Findings {
    /// The findings of a play. Standing, the value without agreement, drift and a round's ordinary
    /// gain are nobody's doing and are left out.
    #[must_use]
    pub fn of(moments: &[Moment]) -> Self {
        let (mut points, mut trust, mut tension, mut mood) = (Sums::new(), Sums::new(), Sums::new(), Sums::new());
        for moment in moments {
            let (sums, party, change, cause) = match &moment.event.fact {
                Fact::PointsPaid {
                    party,
                    points: paid,
                    cause,
                } => (&mut points, Some(*party), i32::from(*paid), *cause),
                Fact::TrustChanged { change, cause, .. } => (&mut trust, None, i32::from(*change), *cause),
                Fact::TensionChanged { change, cause, .. } => (&mut tension, None, i32::from(*change), *cause),
                Fact::MoodChanged {
                    party, change, cause, ..
                } => (&mut mood, Some(*party), i32::from(*change), *cause),
                _ => continue,
            };
            if matches!(
                cause,
                Cause::Standing | Cause::NoAgreement | Cause::Drift | Cause::RoundGain
            ) {
                continue;
            }
            let sum = sums.entry((party, cause)).or_default();
            sum.0 += change;
            sum.1 += 1;
        }
        Self {
            points: largest(&points),
            trust: largest(&trust),
            tension: largest(&tension),
            mood: largest(&mood),
        }
    }
}

/// The largest rises, then the largest falls.
fn largest(sums: &Sums) -> Vec<Finding> {
    let mut all: Vec<Finding> = sums
        .iter()
        .map(|((party, cause), (change, times))| Finding {
            party: *party,
            cause: *cause,
            change: *change,
            times: *times,
        })
        .collect();
    all.sort_by_key(|finding| std::cmp::Reverse(finding.change));
    let rises = all.iter().filter(|finding| finding.change > 0).take(TOLD).copied();
    let falls = all
        .iter()
        .rev()
        .filter(|finding| finding.change < 0)
        .take(TOLD)
        .copied();
    rises.chain(falls).collect()
}
