//! Shaping a text for one's own home and for the day after: form, annex items, wording (R13.3).
//!
//! A text is made to operate where it can; where home would not have it, items are left open, a clause is worded
//! ambiguously, the form is lowered or a clause gives way, in this order, and the reason is kept.

use super::bidding::{Stance, asked};
use super::home::read_home;
use super::sight::Sight;
use super::temperament::{AnnexHabit, Profile};
use super::why::Why;
use crate::rules::ids::{AnnexId, ChoiceId, Rung};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::issue::AnnexKind;
use crate::rules::open::OpenTable;
use crate::rules::scenario::Layer;
use crate::rules::terms::{Change, Clause, Settlement, Terms};

/// Most steps taken to carry a text at home.
const STEPS: usize = 6;

/// A text with form, annex and wording chosen, and the reasons; `None` if it can't be said at this meeting.
pub fn shape(
    sight: &Sight<'_>,
    profile: &Profile,
    menu: &OpenTable,
    stance: Stance,
    mut terms: Terms,
) -> Option<(Terms, Vec<Why>)> {
    let mut shaped = Vec::new();
    terms.instrument = operating_form(sight, profile, menu, &terms)?;
    if terms.clauses.iter().any(|clause| {
        let lowest = sight.situation.option(clause.issue, clause.rung).lowest_form;
        lowest == terms.instrument && lowest > Instrument::Statement
    }) {
        shaped.push(Why::FormToOperate { form: terms.instrument });
    }
    if terms.instrument != Instrument::Oral {
        settle_annex(sight, profile, &mut terms, &mut shaped);
    }
    if profile.reads_home {
        carry_home(sight, profile, menu, stance, &mut terms, &mut shaped);
    }
    Some((terms, shaped))
}

/// The lowest form in which every clause can operate; higher where the form pays and home bears it.
fn operating_form(sight: &Sight<'_>, profile: &Profile, menu: &OpenTable, terms: &Terms) -> Option<Instrument> {
    if let Some(only) = profile.only_form {
        return menu.instruments.iter().copied().find(|form| *form == only);
    }
    let lowest = terms
        .clauses
        .iter()
        .map(|clause| sight.situation.option(clause.issue, clause.rung).lowest_form)
        .max()?
        .max(Instrument::Statement);
    let mut forms = menu.instruments.iter().copied().filter(|form| *form >= lowest);
    let form = forms.next().or(menu.instruments.last().copied())?;
    let matters = terms
        .clauses
        .iter()
        .any(|clause| sight.situation.issue(clause.issue).form_matters);
    let Some(higher) = forms.next().filter(|_| matters && !sight.sitting) else {
        return Some(form);
    };
    let (mut low, mut high) = (terms.clone(), terms.clone());
    (low.instrument, high.instrument) = (form, higher);
    let bears = !profile.reads_home || read_home(sight, &high, None).slack >= profile.margin;
    Some(if bears && sight.rate(&high) > sight.rate(&low) {
        higher
    } else {
        form
    })
}

/// Settles the burdens that the clauses bring up, by habit.
fn settle_annex(sight: &Sight<'_>, profile: &Profile, terms: &mut Terms, shaped: &mut Vec<Why>) {
    let touched: crate::rules::bounded::Bounded<AnnexId, { crate::rules::terms::MAX_ANNEX }> = terms
        .touched(sight.situation)
        .take(crate::rules::terms::MAX_ANNEX)
        .collect();
    let mut open = 0;
    for item in touched {
        let burden = matches!(sight.situation.annex_item(item).kind, AnnexKind::Burden { .. });
        if burden && open < profile.leaves_open && sight.situation.has(Layer::FollowThrough) {
            open += 1;
            shaped.push(Why::LeftOpen { item });
            continue;
        }
        let Some(choice) = wanted_choice(sight, profile, terms, item) else {
            if burden {
                shaped.push(Why::LeftOpen { item });
            }
            continue;
        };
        if let Some(settled) = terms.changed(sight.situation, Change::Settle(Settlement { item, choice })) {
            *terms = settled;
            shaped.push(Why::SettledNow { item });
        }
    }
}

/// How a seat would settle a burden in its own text; `None` to leave it open.
fn wanted_choice(sight: &Sight<'_>, profile: &Profile, terms: &Terms, item: AnnexId) -> Option<ChoiceId> {
    let AnnexKind::Burden { choices, cost, named } = &sight.situation.annex_item(item).kind else {
        return None;
    };
    let bearers = i32::try_from(named.intersection(terms.parties(sight.situation)).len().max(1)).unwrap_or(1);
    let even = (i32::from(*cost) + bearers - 1) / bearers;
    let mine = |place: &usize| choices[*place].share(sight.me);
    let heaviest = |place: &usize| {
        choices[*place]
            .shares
            .iter()
            .map(|(_, share)| *share)
            .max()
            .unwrap_or(0)
    };
    let place = match profile.annex {
        AnnexHabit::Even => (0..choices.len()).min_by_key(|place| (heaviest(place), mine(place))),
        AnnexHabit::OnOthers => (0..choices.len()).min_by_key(|place| (mine(place), heaviest(place))),
    }?;
    // More than an even share is not written into a text of one's own.
    (mine(&place) <= even.max(1)).then(|| ChoiceId::at(place))
}

/// Changes a text until it can pass at home, or until nothing more can be done.
fn carry_home(
    sight: &Sight<'_>,
    profile: &Profile,
    menu: &OpenTable,
    stance: Stance,
    terms: &mut Terms,
    shaped: &mut Vec<Why>,
) {
    for _ in 0..STEPS {
        let home = read_home(sight, terms, None);
        let Some(tightest) = home.tightest.filter(|_| home.slack < profile.margin) else {
            return;
        };
        let enough = |changed: &Terms| sight.rate(changed) >= asked(sight, changed, stance.asks_at_close);
        let (changed, why) = if let Some(last) = terms.annex.last().map(|settlement| settlement.item)
            && let Some(changed) = terms.changed(sight.situation, Change::LeaveOpen(last))
            && sight.situation.coefficients.support_open_annex > 0
        {
            shaped.retain(|why| *why != Why::SettledNow { item: last });
            (changed, Some(Why::LeftOpen { item: last }))
        } else if let Some((changed, issue)) = worded_vaguely(sight, profile, menu, terms) {
            (changed, Some(Why::WordedVaguely { issue }))
        } else if let Some(changed) = in_a_lower_form(sight, menu, terms) {
            let form = changed.instrument;
            (changed, Some(Why::LoweredForm { form }))
        } else if let Some(changed) = one_step_less(sight, tightest.constituency.index(), terms).filter(enough) {
            (changed, None)
        } else {
            return;
        };
        *terms = changed;
        shaped.extend(why);
    }
}

/// The clause that matters most to others is left to be read in two ways.
fn worded_vaguely(
    sight: &Sight<'_>,
    profile: &Profile,
    menu: &OpenTable,
    terms: &Terms,
) -> Option<(Terms, crate::rules::ids::IssueId)> {
    if !menu.ambiguous || terms.ambiguous() >= usize::from(profile.vague) {
        return None;
    }
    let clause = terms
        .clauses
        .iter()
        .filter(|clause| clause.wording == Wording::Plain)
        .min_by_key(|clause| sight.clause_rate(terms, clause.issue))?;
    let vague = Clause {
        wording: Wording::Ambiguous,
        ..*clause
    };
    Some((terms.changed(sight.situation, Change::Clause(vague))?, clause.issue))
}

/// The next lower form in which every clause can still operate.
fn in_a_lower_form(sight: &Sight<'_>, menu: &OpenTable, terms: &Terms) -> Option<Terms> {
    let lower = menu
        .instruments
        .iter()
        .copied()
        .rfind(|form| *form < terms.instrument && *form > Instrument::Oral)?;
    let operates = terms
        .clauses
        .iter()
        .all(|clause| sight.situation.option(clause.issue, clause.rung).lowest_form <= lower);
    operates.then(|| terms.changed(sight.situation, Change::Instrument(lower)))?
}

/// One step less, or nothing, on the clause that the tightest constituency likes least.
fn one_step_less(sight: &Sight<'_>, constituency: usize, terms: &Terms) -> Option<Terms> {
    let concerns = &sight.own.sheet.home.get(constituency)?.concerns;
    let feels = |clause: &Clause| {
        i32::from(concerns.get(clause.issue.index()).copied().unwrap_or(0)) * i32::from(clause.rung.0)
    };
    let clause = terms
        .clauses
        .iter()
        .min_by_key(|clause| feels(clause))
        .filter(|clause| feels(clause) < 0)?;
    let lower = Rung(clause.rung.0 - 1);
    let change = if lower == Rung(0) || lower == sight.base[clause.issue.index()] {
        Change::Drop(clause.issue)
    } else {
        Change::Clause(Clause { rung: lower, ..*clause })
    };
    terms.changed(sight.situation, change)
}
