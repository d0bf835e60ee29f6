//! What the random player says in Talks.

use super::{below, once_in, one_of};
use crate::rules::action::{Answer, Discretion, Move, Question, Reason, Sounding, Talk};
use crate::rules::ids::{AnnexId, ChoiceId, ConstituencyId, DraftId, IssueId, PartyId, Rung};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::open::{OpenTable, OpenTalks, is_well_formed, reasons};
use crate::rules::scenario::{Layer, Situation};
use crate::rules::terms::{Change, Clause, Settlement, Terms};
use rand_chacha::ChaCha8Rng;

pub(super) fn talk(menu: &OpenTalks, situation: &Situation, party: PartyId, rng: &mut ChaCha8Rng) -> Talk {
    let mut talk = Talk {
        main: main_move(menu, situation, rng),
        ..Talk::default()
    };
    if !menu.sound.is_empty() && once_in(rng, 3) {
        talk.sounding = sounding(menu, situation, party, rng);
    }
    for (asker, text) in &menu.answer {
        if let Some(answer) = answer(text.as_ref(), situation, rng)
            && talk.answers.push((*asker, answer)).is_err()
        {
            break;
        }
    }
    if !menu.show.is_empty() && menu.constituencies > 0 && once_in(rng, 8) {
        talk.show_hand = one_of(rng, &menu.show).map(|(to, draft)| {
            (
                to,
                draft,
                ConstituencyId::at(below(rng, usize::from(menu.constituencies))),
            )
        });
    }
    talk
}

/// A main move: initials come up most, so that random plays get somewhere.
fn main_move(menu: &OpenTalks, situation: &Situation, rng: &mut ChaCha8Rng) -> Move {
    for _ in 0..3 {
        let chosen = match below(rng, 16) {
            0..=4 => one_of(rng, &menu.initial).map(Move::Initial),
            5..=9 => menu
                .table
                .as_ref()
                .filter(|_| menu.new_draft)
                .and_then(|table| new_draft(table, situation, rng)),
            10 | 11 => amendment(menu, situation, rng),
            12 => condition(menu, situation, rng),
            13 => one_of(rng, &menu.decline)
                .and_then(|draft| Some(Move::Decline(draft, reason(menu.text(draft)?, situation, rng)))),
            14 => one_of(rng, &menu.withdraw).map(Move::Withdraw),
            _ => Some(Move::Hold),
        };
        if let Some(chosen) = chosen {
            return chosen;
        }
    }
    Move::Hold
}

fn new_draft(menu: &OpenTable, situation: &Situation, rng: &mut ChaCha8Rng) -> Option<Move> {
    let terms = random_terms(menu, situation, rng)?;
    let dark = menu.dark && once_in(rng, 3) && terms.parties(situation) != situation.everyone();
    let discretion = if dark { Discretion::Dark } else { Discretion::Informed };
    menu.admits(situation, &terms, discretion)
        .then_some(Move::Table(terms, discretion))
}

/// Random terms that fit the menu's issues and forms; whether they may be tabled is still to be asked.
fn random_terms(menu: &OpenTable, situation: &Situation, rng: &mut ChaCha8Rng) -> Option<Terms> {
    let instrument = one_of(rng, &menu.instruments)?;
    let most = if instrument == Instrument::Oral {
        1
    } else {
        usize::from(menu.max_clauses)
    };
    let count = 1 + below(rng, most.min(menu.issues.len()));
    let mut terms = Terms {
        instrument,
        ..Terms::default()
    };
    let start = below(rng, menu.issues.len());
    for step in 0..menu.issues.len() {
        // A walk through the issues from a random place, taking some: each subset can come up.
        let left = menu.issues.len() - step;
        let wanted = count - terms.clauses.len();
        if wanted == 0 {
            break;
        }
        if below(rng, left) < wanted {
            let (issue, highest) = menu.issues[(start + step) % menu.issues.len()];
            if highest.0 > 0 {
                let clause = Clause {
                    issue,
                    rung: Rung::at(1 + below(rng, highest.index())),
                    wording: wording(menu.ambiguous, rng),
                };
                terms.clauses.push(clause).ok()?;
            }
        }
    }
    if instrument != Instrument::Oral {
        for (index, item) in situation.annex.iter().enumerate() {
            let choices = item.choices().len();
            let touched = terms.rung(item.issue) >= item.from && terms.clause(item.issue).is_some();
            if touched && choices > 0 && once_in(rng, 2) {
                let settlement = Settlement {
                    item: AnnexId::at(index),
                    choice: ChoiceId::at(below(rng, choices)),
                };
                terms.annex.push(settlement).ok()?;
            }
        }
    }
    terms.clauses.sort_unstable();
    Some(terms)
}

fn wording(ambiguous: bool, rng: &mut ChaCha8Rng) -> Wording {
    if ambiguous && once_in(rng, 5) {
        Wording::Ambiguous
    } else {
        Wording::Plain
    }
}

fn amendment(menu: &OpenTalks, situation: &Situation, rng: &mut ChaCha8Rng) -> Option<Move> {
    let table = menu.table.as_ref()?;
    let draft = one_of(rng, &menu.amend)?;
    let old = menu.text(draft)?;
    let mut terms = old.changed(situation, random_change(table, old, situation, rng)?)?;
    if once_in(rng, 2)
        && let Some(further) = random_change(table, &terms, situation, rng)
            .and_then(|change| terms.changed(situation, change))
            .filter(|further| further != old)
    {
        terms = further;
    }
    (terms.parties(situation) == old.parties(situation) && table.admits(situation, &terms, Discretion::Informed))
        .then_some(Move::Amend(draft, terms))
}

fn condition(menu: &OpenTalks, situation: &Situation, rng: &mut ChaCha8Rng) -> Option<Move> {
    let table = menu.table.as_ref()?;
    let draft = one_of(rng, &menu.initial_if)?;
    let old = menu.text(draft)?;
    let change = random_change(table, old, situation, rng)?;
    let new = old.changed(situation, change)?;
    (new.parties(situation) == old.parties(situation) && table.fits(situation, &new))
        .then_some(Move::InitialIf(draft, change))
}

/// One random change to a text; it may turn out not to fit.
fn random_change(menu: &OpenTable, terms: &Terms, situation: &Situation, rng: &mut ChaCha8Rng) -> Option<Change> {
    Some(match below(rng, 8) {
        0..=3 => {
            let (issue, highest) = one_of(rng, &menu.issues)?;
            if highest.0 == 0 {
                return None;
            }
            Change::Clause(Clause {
                issue,
                rung: Rung::at(1 + below(rng, highest.index())),
                wording: wording(menu.ambiguous, rng),
            })
        }
        4 => Change::Drop(one_of(rng, &terms.clauses)?.issue),
        5 => Change::Instrument(one_of(rng, &menu.instruments)?),
        6 => settle(terms, situation, rng)?,
        _ => Change::LeaveOpen(one_of(rng, &terms.annex)?.item),
    })
}

fn settle(terms: &Terms, situation: &Situation, rng: &mut ChaCha8Rng) -> Option<Change> {
    let item = one_of_iter(rng, || terms.touched(situation))?;
    let choices = situation.annex_item(item).choices().len();
    (choices > 0).then(|| {
        Change::Settle(Settlement {
            item,
            choice: ChoiceId::at(below(rng, choices)),
        })
    })
}

/// One of the items of an iterator, which is made twice: once to count, once to take.
fn one_of_iter<T, I: Iterator<Item = T>>(rng: &mut ChaCha8Rng, items: impl Fn() -> I) -> Option<T> {
    let place = below(rng, items().count());
    items().nth(place)
}

fn reason(terms: &Terms, situation: &Situation, rng: &mut ChaCha8Rng) -> Reason {
    one_of_iter(rng, || reasons(situation, terms)).unwrap_or(Reason::NotNow)
}

fn sounding(menu: &OpenTalks, situation: &Situation, party: PartyId, rng: &mut ChaCha8Rng) -> Option<Sounding> {
    let to = one_of_iter(rng, || menu.sound.iter())?;
    let about = |rng: &mut ChaCha8Rng| -> Option<DraftId> {
        one_of_iter(rng, || {
            menu.about
                .iter()
                .filter(|(other, _)| *other == to)
                .map(|(_, draft)| *draft)
        })
    };
    let question = match below(rng, 3) {
        0 => Question::Draft(about(rng)?),
        1 => {
            let draft = about(rng)?;
            let old = menu.text(draft)?;
            let change = random_change(menu.table.as_ref()?, old, situation, rng)?;
            let new = old.changed(situation, change)?;
            if !is_well_formed(situation, &new) || new.parties(situation) != old.parties(situation) {
                return None;
            }
            Question::Changed(draft, change)
        }
        _ => {
            let issue = IssueId::at(below(rng, situation.issues.len()));
            let matter = situation.issue(issue);
            if !matter.circle.has(party) || !matter.circle.has(to) || matter.options.len() < 2 {
                return None;
            }
            let clause = Clause {
                issue,
                rung: Rung::at(1 + below(rng, matter.options.len() - 1)),
                wording: wording(situation.has(Layer::Ambiguity), rng),
            };
            Question::Clause(clause, one_of(rng, &situation.instruments)?)
        }
    };
    Some(Sounding { to, question })
}

/// An answer, or silence.
fn answer(text: Option<&Terms>, situation: &Situation, rng: &mut ChaCha8Rng) -> Option<Answer> {
    match below(rng, 5) {
        0 => Some(Answer::Warm),
        1 => Some(Answer::Cool),
        2 | 3 => {
            let terms = text?;
            let change = match below(rng, 3) {
                0 => Change::Instrument(one_of(rng, &situation.instruments)?),
                1 => settle(terms, situation, rng)?,
                _ => {
                    let clause = one_of(rng, &terms.clauses)?;
                    let options = situation.issue(clause.issue).options.len();
                    Change::Clause(Clause {
                        rung: Rung::at(1 + below(rng, options - 1)),
                        ..clause
                    })
                }
            };
            let new = terms.changed(situation, change)?;
            is_well_formed(situation, &new).then_some(Answer::OnlyIf(change))
        }
        _ => None,
    }
}
