//! What a text is worth to this seat, and what home would make of it: read from the view, never from the state. Every
//! screen that judges a text asks here, so that no two tables tell different things of it.

use crate::rules::constituency::Role;
use crate::rules::home::{Estimate, Outlook, Part};
use crate::rules::ids::{ConstituencyId, DraftId, IssueId, RiderId, Rung};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::open::is_well_formed;
use crate::rules::scenario::{Layer, Situation};
use crate::rules::terms::{Change, Clause, Settlement, Terms};
use crate::rules::view::{OwnView, View};

/// What home would say about a text, all in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The weakest answer among those who can stop it.
    pub outlook: Outlook,
    /// How many of those asked would agree, by the best guess.
    pub agree: usize,
    /// How many are asked.
    pub asked: usize,
    /// Whether somebody falls short, by the best guess, and everybody who does may ask for a rider instead.
    pub rider: bool,
}

impl Verdict {
    /// The message that says it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match (self.outlook, self.rider) {
            (Outlook::NotAsked, _) => "verdict-not-asked",
            (Outlook::Sure, _) => "verdict-sure",
            (Outlook::Likely, _) => "verdict-likely",
            (_, true) => "verdict-rider",
            (Outlook::Doubtful, _) => "verdict-doubtful",
            (Outlook::Against, _) => "verdict-against",
        }
    }
}

/// The adviser's estimates of a text, one a constituency.
#[must_use]
pub fn estimates(view: &View, own: &OwnView, terms: &Terms, draft: Option<DraftId>) -> Vec<Estimate> {
    let count = view.situation.party(own.party).constituencies.len();
    let constituencies = (0..count).map(ConstituencyId::at);
    constituencies
        .map(|constituency| view.estimate(own, constituency, terms, draft))
        .collect()
}

/// What home would say about a text; `None` where there is no home table.
#[must_use]
pub fn verdict(view: &View, terms: &Terms, draft: Option<DraftId>) -> Option<Verdict> {
    let own = view.me().filter(|_| view.situation.has(Layer::Home))?;
    let constituencies = &view.situation.party(own.party).constituencies;
    let estimates = estimates(view, own, terms, draft);
    let agrees = |estimate: &Estimate| matches!(estimate.outlook(), Outlook::Likely | Outlook::Sure);
    let asked = || estimates.iter().filter(|estimate| estimate.need.is_some());
    let stoppers = || asked().filter(|estimate| constituencies[estimate.constituency.index()].role != Role::Objector);
    let outlook = stoppers().map(Estimate::outlook).min();
    let short = || stoppers().filter(|estimate| !agrees(estimate));
    Some(Verdict {
        outlook: outlook.unwrap_or(Outlook::NotAsked),
        agree: asked().filter(|estimate| agrees(estimate)).count(),
        asked: asked().count(),
        rider: short().next().is_some() && short().all(|estimate| rider(view, own, terms, draft, estimate).is_some()),
    })
}

/// The rider that a constituency may ask for instead of refusing a text, as far as the adviser's range reaches (R7.6):
/// one is on the list for such a text, and the support may fall short, yet by no more than the range for riders.
#[must_use]
pub fn rider(
    view: &View,
    own: &OwnView,
    terms: &Terms,
    draft: Option<DraftId>,
    estimate: &Estimate,
) -> Option<RiderId> {
    let situation = &view.situation;
    let constituency = estimate.constituency;
    let about = &situation.party(own.party).constituencies[constituency.index()];
    if !situation.has(Layer::Riders) || about.role == Role::Objector {
        return None;
    }
    let carried = draft.and_then(|id| view.draft(id));
    let full = carried.is_some_and(|draft| draft.riders.is_full());
    let need = estimate.need?;
    let reach = need - i32::from(situation.coefficients.rider_range);
    let may = estimate.guess - estimate.range < need && estimate.guess + estimate.range >= reach;
    let offered = situation.riders.iter().position(|rider| {
        rider.party == own.party
            && rider.constituency == constituency
            && rider.issue.is_none_or(|issue| terms.clause(issue).is_some())
    });
    offered.filter(|_| may && !full).map(RiderId::at)
}

/// The loosest form in which an option pays, if this form is looser: then its clause pays nothing (R9.7). In one
/// sitting nothing has to operate, and every form does.
#[must_use]
pub fn too_loose(situation: &Situation, issue: IssueId, rung: Rung, form: Instrument) -> Option<Instrument> {
    let lowest = situation.option(issue, rung).lowest_form;
    (situation.has(Layer::FollowThrough) && form < lowest).then_some(lowest)
}

/// Points of one clause to this seat, a round (in one sitting: in all), by the form of its text; none where the form is
/// too loose for it.
#[must_use]
pub fn clause_points(view: &View, own: &OwnView, clause: &Clause, form: Instrument) -> i32 {
    if too_loose(&view.situation, clause.issue, clause.rung, form).is_some() {
        return 0;
    }
    option_points(view, own, clause.issue, clause.rung, form)
}

/// Points of an option to this seat in a form, if that form is not too loose for it: what is told while it is chosen.
#[must_use]
pub fn option_points(view: &View, own: &OwnView, issue: IssueId, rung: Rung, form: Instrument) -> i32 {
    let points = own.sheet.preferences.of(issue, rung);
    if view.situation.issue(issue).form_matters {
        let percent = view.situation.coefficients.form_points[usize::from(form.rank())];
        points * i32::from(percent) / 100
    } else {
        points
    }
}

/// Points of a text to this seat: its clauses, what they add to one another and to what is in force, less what it
/// would bear of the burdens that the text settles.
#[must_use]
pub fn text_points(view: &View, own: &OwnView, terms: &Terms) -> i32 {
    let clauses: i32 = terms
        .clauses
        .iter()
        .map(|clause| clause_points(view, own, clause, terms.instrument))
        .sum();
    let preferences = &own.sheet.preferences;
    let before = preferences.interaction_points(|issue| view.in_force_rung(issue));
    let paying = |issue| {
        let rung = terms.rung(issue);
        too_loose(&view.situation, issue, rung, terms.instrument).map_or(rung, |_| Rung(0))
    };
    let after = preferences.interaction_points(|issue| view.in_force_rung(issue).max(paying(issue)));
    let borne: i32 = terms
        .annex
        .iter()
        .filter_map(|settlement| {
            let item = view.situation.annex_item(settlement.item);
            item.choices().get(settlement.choice.index())
        })
        .map(|choice| choice.share(own.party))
        .sum();
    clauses + after - before - borne
}

/// What one clause does at home: points by constituency that feels something about it.
#[must_use]
pub fn clause_reasons(view: &View, own: &OwnView, terms: &Terms, issue: IssueId) -> Vec<(ConstituencyId, i32)> {
    let pledges = view.open_pledges(own.party);
    let facts = view.home_facts(own, &pledges);
    let party = view.situation.party(own.party);
    let mut reasons = Vec::new();
    for (place, constituency) in party.constituencies.iter().enumerate() {
        if constituency.need(terms.instrument).is_none() {
            continue;
        }
        let id = ConstituencyId::at(place);
        facts.parts(id, terms, 0, |part, points| {
            if part == Part::Clause(issue) {
                reasons.push((id, points));
            }
        });
    }
    reasons
}

/// One small change that would bring a constituency nearer to agreeing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// The change.
    pub change: Change,
    /// Who minds.
    pub constituency: ConstituencyId,
    /// How much nearer it comes to what is needed, points of support.
    pub gain: i32,
}

/// The most tips that are given for one constituency.
const MOST_TIPS: usize = 2;

/// By how much a constituency may fall short of what is needed, at the worst; below 0 if it cannot.
fn missing(estimate: &Estimate) -> i32 {
    estimate
        .need
        .map_or(i32::MIN, |need| need - estimate.guess + estimate.range)
}

/// The constituency that may fall short most, if any may.
#[must_use]
pub fn weakest(view: &View, own: &OwnView, terms: &Terms, draft: Option<DraftId>) -> Option<ConstituencyId> {
    let estimates = estimates(view, own, terms, draft);
    let weakest = estimates.iter().max_by_key(|estimate| missing(estimate))?;
    (missing(weakest) > 0).then_some(weakest.constituency)
}

/// At most two single changes to a text that would bring a constituency nearer to agreeing, best first. Each leaves a
/// text that could be tabled, between the same parties.
#[must_use]
pub fn tips(
    view: &View,
    own: &OwnView,
    terms: &Terms,
    draft: Option<DraftId>,
    constituency: ConstituencyId,
) -> Vec<Tip> {
    let situation = &view.situation;
    let parties = terms.parties(situation);
    let now = view.estimate(own, constituency, terms, draft);
    let Some(need) = now.need else { return Vec::new() };
    let mut tips: Vec<Tip> = changes(view, terms)
        .into_iter()
        .filter_map(|change| {
            let changed = terms.changed(situation, change)?;
            if !is_well_formed(situation, &changed) || changed.parties(situation) != parties {
                return None;
            }
            let new = view.estimate(own, constituency, &changed, draft);
            let gain = match new.need {
                Some(other) => (new.guess - other) - (now.guess - need),
                // A form about which it is not asked takes away all that is missing.
                None => missing(&now),
            };
            (gain > 0).then_some(Tip {
                change,
                constituency,
                gain,
            })
        })
        .collect();
    tips.sort_by_key(|tip| std::cmp::Reverse(tip.gain));
    tips.truncate(MOST_TIPS);
    tips
}

/// Small changes to a text: one step on a ladder, plain words, another form, an annex item settled.
#[must_use]
pub fn changes(view: &View, terms: &Terms) -> Vec<Change> {
    let situation = &view.situation;
    let mut changes = Vec::new();
    for clause in &terms.clauses {
        let top = situation.issue(clause.issue).options.len();
        let steps = [clause.rung.0.checked_sub(1), clause.rung.0.checked_add(1)];
        for rung in steps
            .into_iter()
            .flatten()
            .filter(|rung| *rung > 0 && usize::from(*rung) < top)
        {
            changes.push(Change::Clause(Clause {
                rung: Rung(rung),
                ..*clause
            }));
        }
        if clause.wording == Wording::Ambiguous {
            changes.push(Change::Clause(Clause {
                wording: Wording::Plain,
                ..*clause
            }));
        } else if situation.has(Layer::Ambiguity) {
            changes.push(Change::Clause(Clause {
                wording: Wording::Ambiguous,
                ..*clause
            }));
        }
        if terms.clauses.len() > 1 {
            changes.push(Change::Drop(clause.issue));
        }
    }
    let highest = situation.highest_instrument(view.round);
    let forms = situation
        .instruments
        .iter()
        .filter(|form| **form != terms.instrument && **form <= highest);
    changes.extend(forms.map(|form| Change::Instrument(*form)));
    for item in terms.touched(situation) {
        let now = terms.choice(item);
        for (place, _) in situation.annex_item(item).choices().iter().enumerate() {
            let choice = crate::rules::ids::ChoiceId::at(place);
            if now != Some(choice) {
                changes.push(Change::Settle(Settlement { item, choice }));
            }
        }
        if now.is_some() {
            changes.push(Change::LeaveOpen(item));
        }
    }
    changes
}
