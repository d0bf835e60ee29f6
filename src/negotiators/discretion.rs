//! Whether outsiders are told of a draft that does not need them (R6.2): as a rule yes, so as not to offend.
//!
//! Two things speak for the dark. A member of an alliance that reads a text can break silence on it; and an oral
//! understanding that nobody hears of does not count against a public pledge. Both have their price once the text
//! comes to light.

use super::bidding::Bid;
use super::sight::{A_POINT_OF_TRUST, Sight};
use super::temperament::Profile;
use super::why::Why;
use crate::rules::action::{Discretion, Line};
use crate::rules::constituency::HomeProcedure;
use crate::rules::ids::{PartyId, PartySet, PledgeId};
use crate::rules::instrument::Instrument;
use crate::rules::scenario::Layer;
use crate::rules::schedule::Promise;
use crate::rules::state::PledgeStatus;
use crate::rules::terms::Terms;

/// The chance in percent that a member breaks silence, for each step of a text on what it has marked as its concern.
const FEAR_A_STEP: i32 = 6;
/// The same beside that, if the member has last spoken firmly.
const FEAR_OF_FIRM_WORDS: i32 = 14;
/// The same if transparency shows that the text would cost the member something.
const FEAR_IF_KNOWN: i32 = 60;

/// How a text of its own is put on the table, with the reason where there is a choice.
pub fn choose(sight: &Sight<'_>, profile: &Profile, bid: &Bid, outsiders: PartySet, why: &mut Vec<Why>) -> Discretion {
    if !sight.situation.has(Layer::Secrecy) || outsiders.is_empty() {
        return Discretion::Informed;
    }
    if let Some(pledge) = pledge_in_the_way(sight, &bid.terms) {
        why.push(Why::AroundPledge { pledge });
        return Discretion::Dark;
    }
    if profile.goes_around
        && let Some(member) = outsiders.iter().find(|member| might_break_silence(sight, bid, *member))
    {
        why.push(Why::FearsSilence { party: member });
        return Discretion::Dark;
    }
    if let Some(party) = outsiders.iter().find(|party| minds(sight, *party, &bid.terms)) {
        why.push(Why::KeptInformed { party });
        return Discretion::Informed;
    }
    let keeps = profile.keeps_to_itself.is_some_and(|form| bid.terms.instrument <= form);
    match outsiders.iter().next().filter(|_| keeps) {
        Some(party) => {
            why.push(Why::TellsNothing { party });
            Discretion::Dark
        }
        None => Discretion::Informed,
    }
}

/// The open pledge of one of its parties that an oral understanding would break if everybody heard of it.
fn pledge_in_the_way(sight: &Sight<'_>, terms: &Terms) -> Option<PledgeId> {
    if terms.instrument != Instrument::Oral {
        return None;
    }
    let parties = terms.parties(sight.situation);
    let open = sight
        .view
        .pledges
        .iter()
        .filter(|made| made.status == PledgeStatus::Open);
    open.filter(|made| parties.has(made.party))
        .map(|made| made.pledge)
        .find(|pledge| match sight.situation.pledges[pledge.index()].promise {
            Promise::NotWithout(party) => !parties.has(party),
            Promise::Operate(..) | Promise::Never(..) | Promise::First { .. } => false,
        })
}

/// Whether an outsider has marked one of a text's issues as its concern.
fn minds(sight: &Sight<'_>, party: PartyId, terms: &Terms) -> bool {
    let concerns = sight.situation.party(party).concerns;
    !concerns.intersection(terms.issues()).is_empty()
}

/// Whether a member of an alliance that is party to a text is likely enough to break silence on it that its offence,
/// once it learns of the text, is the smaller loss.
fn might_break_silence(sight: &Sight<'_>, bid: &Bid, member: PartyId) -> bool {
    let slip = HomeProcedure::Silence { slip: Some(member) };
    let parties = bid.terms.parties(sight.situation);
    let asked = parties
        .iter()
        .any(|party| sight.situation.party(party).procedure == slip);
    if !asked || !sight.situation.has(Layer::Slips) || !minds(sight, member, &bid.terms) {
        return false;
    }
    let numbers = &sight.situation.coefficients;
    let offence = if sight.situation.party(sight.me).procedure == slip {
        -i32::from(numbers.trust_excluded_by_member)
    } else {
        -i32::from(numbers.trust_excluded)
    };
    let worth = sight.rate(&bid.terms) * sight.horizon;
    worth * fear(sight, member, &bid.terms) / 100 > offence * A_POINT_OF_TRUST
}

/// The chance in percent that a member breaks silence on a text, as far as can be told from outside.
fn fear(sight: &Sight<'_>, member: PartyId, terms: &Terms) -> i32 {
    let concerns = sight.situation.party(member).concerns;
    let steps: i32 = terms
        .clauses
        .iter()
        .filter(|clause| concerns.has(clause.issue))
        .map(|clause| i32::from(clause.rung.0))
        .sum();
    let costs = terms.clauses.iter().any(|clause| {
        let open = |one: &&crate::rules::view::OpenedInterest| one.party == member && one.issue == clause.issue;
        let known = sight.view.opened.iter().find(open);
        known
            .and_then(|one| one.points.get(clause.rung.index()))
            .is_some_and(|points| *points < 0)
    });
    let spoke_firmly = sight.view.lines.get(member.index()).copied().flatten() == Some(Line::Firm);
    FEAR_A_STEP * steps + if spoke_firmly { FEAR_OF_FIRM_WORDS } else { 0 } + if costs { FEAR_IF_KNOWN } else { 0 }
}
