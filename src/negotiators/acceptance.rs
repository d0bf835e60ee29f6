//! Acceptance: what is good enough now (R13.3), and the true main reason when it isn't.

use super::bidding::{Stance, asked};
use super::home::{HomeReading, read_home};
use super::model::Model;
use super::sight::{Sight, whole};
use super::temperament::Profile;
use super::why::Why;
use crate::rules::action::Reason;
use crate::rules::ids::{ChoiceId, DraftId, PartyId, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::open::{OpenTable, names_something};
use crate::rules::state::Draft;
use crate::rules::terms::{Change, Clause, Settlement, Terms};

/// How hard a seat bargains now: by exchange, by round, and by what others have conceded (thousandths of what it
/// could hope for).
#[must_use]
pub fn stance(sight: &Sight<'_>, profile: &Profile, conceded: i32) -> Stance {
    let (exchange, exchanges) = sight.exchange();
    // The last new texts are written in the exchange before the closing one: by then it has conceded what it will.
    let time = if exchanges > 2 {
        (1000 * exchange / (exchanges - 2)).min(1000)
    } else {
        1000
    };
    let late = match profile.lateness {
        0 | 1 => time,
        2 => time * time / 1000,
        _ => time * time / 1000 * time / 1000,
    };
    let rounds = sight.rounds_left + i32::from(sight.view.round);
    let progress = if rounds > 1 {
        1000 * i32::from(sight.view.round) / (rounds - 1)
    } else {
        time
    };
    let kept = 1000 - profile.fades * progress / 1000;
    // Whoever mirrors moves by time only for the rest, and with the others for this part.
    let moved = (late * (1000 - profile.mirrors) + conceded.clamp(0, 1000) * profile.mirrors) / 1000;
    let moved = if time >= 1000 { 1000 } else { moved };
    let asks = profile.opens_at + (profile.closes_at - profile.opens_at) * moved / 1000;
    let weight = profile.own_weight_opening + (profile.own_weight_closing - profile.own_weight_opening) * moved / 1000;
    let waits = profile.holds_out && (sight.rounds_left > 1 || exchange + 1 < exchanges);
    let closing = sight.sitting && exchange + 1 >= exchanges;
    let asks = if closing { asks.min(profile.settles_at) } else { asks };
    let at_close = if closing { profile.settles_at } else { profile.closes_at };
    Stance {
        asks: if waits { 3000 } else { asks * kept / 1000 },
        asks_at_close: if waits { 3000 } else { at_close * kept / 1000 },
        own_weight: weight,
    }
}

/// What others have conceded in this round, in this seat's eyes, in thousandths of what it could hope for; and who moved most.
#[must_use]
pub fn concessions(sight: &Sight<'_>) -> (i32, Option<Why>) {
    let mut most = (0, None);
    for party in sight.situation.party_ids().filter(|party| *party != sight.me) {
        let mut texts = sight
            .view
            .drafts
            .iter()
            .filter(|draft| draft.sponsor == party && draft.parties.has(sight.me) && !draft.in_hand)
            .map(|draft| &draft.terms)
            .chain(
                sight
                    .view
                    .declines
                    .iter()
                    .filter(|decline| decline.sponsor == party)
                    .map(|decline| &decline.terms),
            );
        let Some(first) = texts.next() else { continue };
        let (low, high) = texts
            .map(|terms| sight.rate(terms))
            .fold((sight.rate(first), sight.rate(first)), |(low, high), rate| {
                (low.min(rate), high.max(rate))
            });
        let hoped = asked(sight, first, 1000).max(100);
        let moved = 1000 * (high - low) / hoped;
        if moved > most.0 && whole((high - low) * sight.horizon) > 0 {
            most = (
                moved,
                Some(Why::SawConcession {
                    party,
                    points: whole((high - low) * sight.horizon),
                }),
            );
        } else if most.1.is_none() {
            most.1 = Some(Why::SawNoConcession { party });
        }
    }
    most
}

/// What a seat thinks of one draft.
#[derive(Clone, Copy, Debug)]
pub struct Verdict<'a> {
    /// The draft.
    pub draft: &'a Draft,
    /// What it would add, in hundredths a round.
    pub rate: i32,
    /// What the seat asks of it now.
    pub asked: i32,
    /// What it will ask of it at the end of the round.
    pub asked_at_close: i32,
    /// How it would fare at home.
    pub home: HomeReading,
    /// Whether home would bear it, with what can be spent on it.
    pub passes: bool,
}

impl Verdict<'_> {
    /// Whether it is good enough now.
    #[must_use]
    pub const fn acceptable(&self) -> bool {
        self.passes && self.rate >= self.asked
    }
    /// Whether it would be good enough at the end of the round.
    #[must_use]
    pub const fn acceptable_at_close(&self) -> bool {
        self.passes && self.rate >= self.asked_at_close
    }
}

/// What a seat thinks of a draft.
#[must_use]
pub fn judge<'a>(sight: &Sight<'_>, profile: &Profile, stance: Stance, draft: &'a Draft) -> Verdict<'a> {
    let home = read_home(sight, &draft.terms, Some(draft.id));
    let mut rate = sight.rate(&draft.terms);
    for rider in &draft.riders {
        let rider = &sight.situation.riders[rider.index()];
        if rider.party != sight.me {
            rate -= 100 * i32::from(rider.cost);
        }
    }
    rate -= sight.pledge_cost(&draft.terms, draft.discretion);
    Verdict {
        draft,
        rate,
        asked: asked(sight, &draft.terms, stance.asks),
        asked_at_close: asked(sight, &draft.terms, stance.asks_at_close),
        home,
        passes: passes(sight, profile, &draft.terms, &home),
    }
}

/// Whether home would bear a text, with what can be spent on persuading and waiving.
#[must_use]
pub fn passes(sight: &Sight<'_>, profile: &Profile, terms: &Terms, home: &HomeReading) -> bool {
    if profile.only_form.is_some_and(|form| form != terms.instrument) {
        return false;
    }
    let numbers = &sight.situation.coefficients;
    let price = i32::from(waiver_price(sight, terms));
    let purse = i32::from(sight.own.capital) - i32::from(profile.reserve) - price;
    if price > 0 && purse < 0 {
        return false;
    }
    let words = purse.clamp(0, i32::from(numbers.persuade_limit));
    !profile.reads_home || home.slack + i32::from(numbers.support_persuade) * words >= -profile.dares
}

/// Capital that a waiver for a text would cost; 0 if no ban binds.
#[must_use]
pub fn waiver_price(sight: &Sight<'_>, terms: &Terms) -> u8 {
    let numbers = &sight.situation.coefficients;
    let bound = sight.situation.bans.iter().zip(&sight.view.bans).any(|(ban, now)| {
        now.active
            && ban.party == sight.me
            && terms
                .clauses
                .iter()
                .any(|clause| sight.situation.issue(clause.issue).category == Some(ban.category))
    });
    match (bound, sight.own.waivers_used) {
        (false, _) => 0,
        (true, 0 | 1) => numbers.waiver_capital,
        (true, _) => numbers.waiver_capital_later,
    }
}

/// The true main reason for which a text isn't good enough, with what it rests on.
#[must_use]
pub fn main_reason(sight: &Sight<'_>, profile: &Profile, verdict: &Verdict<'_>) -> (Reason, Why) {
    let terms = &verdict.draft.terms;
    if verdict.rate >= verdict.asked_at_close
        && let Some(estimate) = verdict.home.tightest.filter(|_| !verdict.passes)
    {
        if passes_in_a_lower_form(sight, profile, terms) {
            return (Reason::Form, Why::FormTooHigh { form: terms.instrument });
        }
        return (
            Reason::Home,
            Why::HomeWouldRefuse {
                constituency: estimate.constituency,
            },
        );
    }
    let without_pledge = verdict.rate + sight.pledge_cost(terms, verdict.draft.discretion);
    if without_pledge >= verdict.asked_at_close
        && let Some(pledge) = sight.broken_pledge(terms, verdict.draft.discretion)
    {
        // Where nobody is asked at home, a word given in public is no reason that can be named (R5.7).
        let reason = if names_something(sight.situation, terms, Reason::Home) {
            Reason::Home
        } else {
            Reason::NotNow
        };
        return (reason, Why::WouldBreakPledge { pledge });
    }
    let rate = |clause: &Clause| sight.clause_rate(terms, clause.issue);
    let worst = terms.clauses.iter().min_by_key(|clause| rate(clause)).copied();
    if let Some(clause) = worst.filter(|clause| rate(clause) < 0) {
        let points = whole(rate(&clause));
        return (
            Reason::Article(clause.issue),
            Why::WorstArticle {
                issue: clause.issue,
                points,
            },
        );
    }
    let hollow = !sight.sitting
        && names_something(sight.situation, terms, Reason::Form)
        && terms
            .clauses
            .iter()
            .any(|clause| terms.instrument < sight.situation.option(clause.issue, clause.rung).lowest_form);
    if hollow {
        return (Reason::Form, Why::FormTooLow { form: terms.instrument });
    }
    let dearest = terms
        .touched(sight.situation)
        .max_by_key(|item| sight.annex_cost(terms, *item));
    if let Some(item) = dearest.filter(|item| 2 * sight.annex_cost(terms, *item) >= verdict.rate.abs().max(100)) {
        let points = whole(-sight.annex_cost(terms, item));
        return (Reason::Annex(item), Why::WorstAnnex { item, points });
    }
    let parties = terms.parties(sight.situation);
    let form = sight.situation.highest_instrument(sight.view.round);
    let shortfall = |clause: &Clause| sight.ideal(std::iter::once(clause.issue), parties, form) - rate(clause);
    match terms.clauses.iter().max_by_key(|clause| shortfall(clause)) {
        Some(clause) if shortfall(clause) >= 100 => (
            Reason::Article(clause.issue),
            Why::ArticleTooLittle {
                issue: clause.issue,
                points: whole(rate(clause)),
                hoped: whole(rate(clause) + shortfall(clause)),
            },
        ),
        _ => (
            Reason::NotNow,
            Why::ExpectsBetter {
                points: whole((verdict.asked - verdict.rate) * sight.horizon).max(1),
            },
        ),
    }
}

/// Whether the next lower form would carry a text at home and still let every clause operate.
fn passes_in_a_lower_form(sight: &Sight<'_>, profile: &Profile, terms: &Terms) -> bool {
    let forms = sight.situation.instruments.iter().copied();
    let Some(lower) = forms
        .filter(|form| *form < terms.instrument && *form > Instrument::Oral)
        .max()
    else {
        return false;
    };
    let operates = terms
        .clauses
        .iter()
        .all(|clause| sight.situation.option(clause.issue, clause.rung).lowest_form <= lower);
    operates
        && terms
            .changed(sight.situation, Change::Instrument(lower))
            .is_some_and(|lowered| passes(sight, profile, &lowered, &read_home(sight, &lowered, None)))
}

/// The reason that a text is worth less than is asked, where in whole points it is.
#[must_use]
pub fn falls_short(sight: &Sight<'_>, rate: i32, wanted: i32) -> Option<Why> {
    let (points, wanted) = (whole(rate * sight.horizon), whole(wanted * sight.horizon));
    (points < wanted).then_some(Why::FallsShort { points, wanted })
}

/// One change that makes a text good enough: the one that the others are believed to mind least.
#[must_use]
pub fn one_change(
    sight: &Sight<'_>,
    model: &Model,
    profile: &Profile,
    share: i32,
    fits: impl Fn(&Terms) -> bool,
    draft: &Draft,
    menu: &OpenTable,
) -> Option<(Change, Terms)> {
    let mut best: Option<(i32, Change, Terms)> = None;
    let before = model.least(sight, &draft.terms, draft.parties);
    let mut consider = |change: Change| {
        let Some(terms) = draft.terms.changed(sight.situation, change) else {
            return;
        };
        if terms.parties(sight.situation) != draft.parties || sight.rate(&terms) < asked(sight, &terms, share) {
            return;
        }
        let least = model.least(sight, &terms, draft.parties);
        // Nobody would take a change that leaves them much worse off.
        if least < before.min(0) - 150 || best.as_ref().is_some_and(|(most, ..)| *most >= least) || !fits(&terms) {
            return;
        }
        if passes(sight, profile, &terms, &read_home(sight, &terms, None)) {
            best = Some((least, change, terms));
        }
    };
    for clause in &draft.terms.clauses {
        let highest = menu
            .issues
            .iter()
            .find(|(issue, _)| *issue == clause.issue)
            .map_or(Rung(0), |(_, top)| *top);
        for rung in [clause.rung.0.saturating_sub(1), clause.rung.0 + 1] {
            if rung > 0 && rung <= highest.0 {
                consider(Change::Clause(Clause {
                    rung: Rung(rung),
                    ..*clause
                }));
            }
        }
        consider(Change::Drop(clause.issue));
    }
    if draft.terms.clauses.len() < usize::from(menu.max_clauses) && draft.terms.instrument != Instrument::Oral {
        for (issue, highest) in &menu.issues {
            let absent = draft.terms.clause(*issue).is_none();
            if absent && highest.0 > 0 && draft.parties.contains(sight.situation.issue(*issue).circle) {
                let next = Rung((sight.base[issue.index()].0 + 1).min(highest.0));
                consider(Change::Clause(Clause::plain(*issue, next)));
            }
        }
    }
    for item in draft.terms.touched(sight.situation) {
        for choice in 0..sight.situation.annex_item(item).choices().len() {
            consider(Change::Settle(Settlement {
                item,
                choice: ChoiceId::at(choice),
            }));
        }
    }
    for form in &menu.instruments {
        consider(Change::Instrument(*form));
    }
    best.map(|(_, change, terms)| (change, terms))
}

/// Whether this seat has called a text warm in this round, and to whom: a word given.
#[must_use]
pub fn word_given(sight: &Sight<'_>, terms: &Terms) -> Option<PartyId> {
    use crate::rules::action::Answer;
    sight
        .view
        .soundings
        .iter()
        .filter(|put| put.sounding.to == sight.me)
        .find(|put| match (&put.text, put.answer) {
            (Some(text), Some(Answer::Warm)) => text == terms,
            (Some(text), Some(Answer::OnlyIf(change))) => text
                .changed(sight.situation, change)
                .is_some_and(|changed| changed == *terms),
            _ => false,
        })
        .map(|put| put.from)
}

/// Reasons that go with a verdict.
pub fn reasons(sight: &Sight<'_>, verdict: &Verdict<'_>, why: &mut Vec<Why>) {
    why.extend(verdict.home.why());
    why.push(Why::Worth {
        points: whole(verdict.rate * sight.horizon),
        wanted: whole(verdict.asked * sight.horizon),
    });
}

/// A draft by its number, among those that the seat may read.
#[must_use]
pub fn draft<'a>(sight: &Sight<'a>, id: DraftId) -> Option<&'a Draft> {
    let view: &'a crate::rules::view::View = sight.view;
    view.draft(id)
}
