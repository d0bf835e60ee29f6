//! What is said in private beside the move: soundings, answers, a hand shown (R5.9, R5.10). Temperaments are
//! honest: an answer says what the seat means to do this round, and the same question gets the same answer.

use super::acceptance::{self, judge};
use super::bidding::{Bid, Stance, asked};
use super::home::read_home;
use super::model::Model;
use super::sight::{Sight, whole};
use super::temperament::Profile;
use super::why::Why;
use crate::rules::action::{Answer, Question, Sounding, Talk};
use crate::rules::ids::{ConstituencyId, DraftId, PartyId};
use crate::rules::open::{OpenTalks, is_well_formed};
use crate::rules::state::Draft;
use crate::rules::terms::{Change, Terms};

/// Answers every question that waits.
pub fn answer(
    sight: &Sight<'_>,
    profile: &Profile,
    stance: Stance,
    menu: &OpenTalks,
    talk: &mut Talk,
    why: &mut Vec<Why>,
) {
    for (asker, text) in &menu.answer {
        let answer = answer_one(sight, profile, stance, *asker, text.as_ref(), why);
        if talk.answers.push((*asker, answer)).is_err() {
            return;
        }
    }
}

fn answer_one(
    sight: &Sight<'_>,
    profile: &Profile,
    stance: Stance,
    asker: PartyId,
    text: Option<&Terms>,
    why: &mut Vec<Why>,
) -> Answer {
    let Some(terms) = text else { return Answer::Cool };
    let earlier = sight
        .view
        .soundings
        .iter()
        .find(|put| put.sounding.to == sight.me && put.answer.is_some() && put.text.as_ref() == Some(terms));
    if let Some(answer) = earlier.and_then(|put| put.answer) {
        why.push(Why::SameAnswer { party: asker });
        return answer;
    }
    // By what it will ask at the end of the round: a warm word has to be one that it can keep.
    let wanted = asked(sight, terms, stance.asks_at_close);
    let rate = sight.rate(terms);
    why.push(Why::AnswersHonestly {
        party: asker,
        points: whole(rate * sight.horizon),
        wanted: whole(wanted * sight.horizon),
    });
    let mine = terms.parties(sight.situation).has(sight.me);
    let bears = |terms: &Terms| acceptance::passes(sight, profile, terms, &read_home(sight, terms, None));
    if mine && rate >= wanted {
        let home = read_home(sight, terms, None);
        if acceptance::passes(sight, profile, terms, &home) {
            return Answer::Warm;
        }
        why.extend(home.tightest.map(|estimate| Why::HomeWouldRefuse {
            constituency: estimate.constituency,
        }));
    }
    // What it holds against the text, taken out, if that is all.
    let mut best: Option<(i32, Change)> = None;
    let mut consider = |change: Change| {
        if let Some(changed) = terms.changed(sight.situation, change) {
            let rate = sight.rate(&changed);
            if best.is_none_or(|(least, _)| rate < least)
                && rate >= asked(sight, &changed, stance.asks_at_close)
                && is_well_formed(sight.situation, &changed)
                && changed.parties(sight.situation) == terms.parties(sight.situation)
                && bears(&changed)
            {
                best = Some((rate, change));
            }
        }
    };
    if mine {
        for clause in &terms.clauses {
            let top = sight.situation.issue(clause.issue).options.len() - 1;
            for rung in [clause.rung.index().wrapping_sub(1), clause.rung.index() + 1] {
                if (1..=top).contains(&rung) && !is_closed(sight, clause.issue, rung) {
                    consider(Change::Clause(crate::rules::terms::Clause {
                        rung: crate::rules::ids::Rung::at(rung),
                        ..*clause
                    }));
                }
            }
            consider(Change::Drop(clause.issue));
        }
        for form in sight
            .situation
            .instruments
            .iter()
            .filter(|form| **form <= sight.situation.highest_instrument(sight.view.round))
        {
            consider(Change::Instrument(*form));
        }
    }
    best.map_or(Answer::Cool, |(_, change)| Answer::OnlyIf(change))
}

fn is_closed(sight: &Sight<'_>, issue: crate::rules::ids::IssueId, rung: usize) -> bool {
    sight
        .view
        .closed
        .iter()
        .any(|(closed, from)| *closed == issue && from.index() <= rung)
}

/// A question, if one is worth putting: about a draft of its own that somebody has not initialled, or about the
/// clause of its next text that it is least sure of.
#[must_use]
pub fn ask(
    sight: &Sight<'_>,
    model: &Model,
    menu: &OpenTalks,
    bid: Option<&Bid>,
    changed: Option<(DraftId, Change)>,
) -> Option<(Sounding, Why)> {
    let fresh = |sounding: &Sounding| {
        !sight
            .view
            .soundings
            .iter()
            .any(|put| put.sounding == *sounding && put.from == sight.me)
    };
    let about = |to: PartyId, draft: DraftId| menu.sound.has(to) && menu.about.contains(&(to, draft));
    if let Some((id, change)) = changed {
        let sponsor = acceptance::draft(sight, id)?.sponsor;
        let sounding = Sounding {
            to: sponsor,
            question: Question::Changed(id, change),
        };
        if about(sponsor, id) && fresh(&sounding) {
            return Some((sounding, Why::AsksFirst { party: sponsor }));
        }
    }
    let own = sight
        .view
        .drafts
        .iter()
        .filter(|draft| draft.sponsor == sight.me && !draft.in_hand && draft.age > 0);
    for draft in own {
        for to in draft.parties.minus(draft.initials).without(sight.me).iter() {
            let sounding = Sounding {
                to,
                question: Question::Draft(draft.id),
            };
            if about(to, draft.id) && fresh(&sounding) {
                return Some((sounding, Why::AsksFirst { party: to }));
            }
        }
    }
    let bid = bid?;
    let doubt = bid.terms.clauses.iter().filter_map(|clause| {
        let circle = sight.situation.issue(clause.issue).circle;
        if !circle.has(sight.me) {
            return None;
        }
        let to = circle
            .without(sight.me)
            .intersection(menu.sound)
            .iter()
            .filter(|party| !model.is_known(*party, clause.issue))
            .min_by_key(|party| model.gain(sight, *party, clause.issue, clause.rung))?;
        Some((model.gain(sight, to, clause.issue, clause.rung), to, *clause))
    });
    let (_, to, clause) = doubt.min_by_key(|(points, ..)| *points)?;
    let form = bid.terms.instrument;
    let sounding = Sounding {
        to,
        question: Question::Clause(clause, form),
    };
    let fits = Terms::new(form, [clause], []).is_ok_and(|terms| is_well_formed(sight.situation, &terms));
    (fits && fresh(&sounding)).then_some((sounding, Why::AsksFirst { party: to }))
}

/// Shows a weak home table to the sponsor of a draft that would be good enough but for home; once, in the middle of
/// the round.
#[must_use]
pub fn show_hand(
    sight: &Sight<'_>,
    profile: &Profile,
    stance: Stance,
    menu: &OpenTalks,
) -> Option<((PartyId, DraftId, ConstituencyId), Why)> {
    let (exchange, exchanges) = sight.exchange();
    if !profile.shows_hand || exchange != exchanges / 2 {
        return None;
    }
    let weak = |draft: &Draft| {
        let verdict = judge(sight, profile, stance, draft);
        let estimate = verdict.home.tightest?;
        let mood = sight.own.moods[estimate.constituency.index()];
        (verdict.rate >= verdict.asked_at_close && verdict.home.slack < -2 && mood > 30)
            .then_some(estimate.constituency)
    };
    menu.show.iter().find_map(|(to, id)| {
        let draft = acceptance::draft(sight, *id).filter(|draft| draft.sponsor == *to)?;
        let constituency = weak(draft)?;
        Some(((*to, *id, constituency), Why::ShowsWeakHome { constituency }))
    })
}
