//! Pledges (R4.4): only those that very likely will be kept, and that rule out little that the seat wants.

use super::sight::{Sight, whole};
use super::temperament::Profile;
use super::why::Why;
use crate::rules::ids::{IssueId, IssueSet, PartyId, PledgeId, Rung};
use crate::rules::open::OpenPodium;
use crate::rules::schedule::Promise;

/// What a pledge may rule out, in hundredths of points a round: applause and a kept word are worth about as much.
const RULES_OUT_LITTLE: i32 = 150;

/// The pledge that it makes, if one is worth making.
pub fn choose(sight: &Sight<'_>, profile: &Profile, menu: &OpenPodium) -> Option<(PledgeId, Why)> {
    menu.pledges
        .iter()
        .find_map(|pledge| Some((*pledge, worth_making(sight, profile, *pledge)?)))
}

/// Why a pledge would be worth making; `None` if it would not.
fn worth_making(sight: &Sight<'_>, profile: &Profile, pledge: PledgeId) -> Option<Why> {
    match sight.situation.pledges[pledge.index()].promise {
        // Only what is signed and needs no more than attention.
        Promise::Operate(issue, rung) => {
            (profile.pledges && nearly_operates(sight, issue, rung)).then_some(Why::PledgeLikelyKept { pledge })
        }
        // A line that it would not cross anyway.
        Promise::Never(issue, rung) => {
            let circle = sight.situation.issue(issue).circle;
            let unwanted = (rung.index()..sight.situation.issue(issue).options.len())
                .all(|rung| sight.preferences.of(issue, Rung::at(rung)) <= 0);
            (profile.red_lines && circle.has(sight.me) && unwanted).then_some(Why::PledgeLikelyKept { pledge })
        }
        // What has to wait is worth less to it than what is to come first.
        Promise::First { issue, rung, before } => {
            let wanted = sight.preferences.of(issue, rung) * 100;
            let rules_out = hoped_on(sight, before);
            let asks = profile.red_lines && sight.base[issue.index()] < rung && sight.rounds_left > 2;
            (asks && rules_out > 0 && 2 * rules_out < wanted).then_some(Why::PledgeCostsLittle {
                pledge,
                points: whole(rules_out),
            })
        }
        Promise::NotWithout(party) => {
            let rules_out = hoped_on(sight, without(sight, party));
            let pending = sight
                .view
                .drafts
                .iter()
                .any(|draft| draft.in_hand && draft.parties.has(sight.me) && !draft.parties.has(party));
            let willing = profile.pledges || profile.red_lines;
            (willing && !pending && rules_out <= RULES_OUT_LITTLE).then_some(Why::PledgeCostsLittle {
                pledge,
                points: whole(rules_out),
            })
        }
    }
}

/// Whether an option is signed and needs no more than attention to operate in public.
fn nearly_operates(sight: &Sight<'_>, issue: IssueId, rung: Rung) -> bool {
    sight.view.agreements.iter().any(|one| {
        one.alive()
            && one.public
            && one.parties.has(sight.me)
            && one.paying_rung(sight.situation, issue) >= rung
            && one.obstacles.len() + usize::from(one.confidence) <= 1
            && sight.agreement_rate(one) > 0
    })
}

/// The issues that it settles with others than this party.
fn without(sight: &Sight<'_>, party: PartyId) -> IssueSet {
    let circle = |issue: &IssueId| sight.situation.issue(*issue).circle;
    sight
        .situation
        .issue_ids()
        .filter(|issue| circle(issue).has(sight.me) && !circle(issue).has(party))
        .collect()
}

/// What it could still hope to add on these issues, in hundredths a round.
fn hoped_on(sight: &Sight<'_>, issues: IssueSet) -> i32 {
    let form = sight.situation.highest_instrument(sight.view.round);
    issues
        .iter()
        .map(|issue| sight.ideal(std::iter::once(issue), sight.situation.issue(issue).circle, form))
        .sum()
}
