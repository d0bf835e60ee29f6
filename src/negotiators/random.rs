//! The random player: any act that the menu holds, every kind of it now and then. It tests the rules
//! and measures their speed; nobody should play like it.

mod talks;

use super::{Decision, Negotiator, Why};
use crate::rules::action::{
    Attendance, Deed, Exit, HomeDecision, OnRider, Reading, Readout, Replies, RetaliationMove, Share, Speech, Token,
};
use crate::rules::bounded::Bounded;
use crate::rules::ids::PartyId;
use crate::rules::open::{OpenActions, OpenAttention, OpenHome, OpenPodium, OpenReplies, same_task};
use crate::rules::scenario::Situation;
use crate::rules::view::View;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;

/// Does anything that is allowed.
#[derive(Clone, Copy, Debug, Default)]
pub struct RandomLegal;

impl Negotiator for RandomLegal {
    fn decide(&mut self, view: &View, rng: &mut ChaCha8Rng) -> Decision {
        let deed = match view.me() {
            Some(own) => random_deed(&own.open, &view.situation, own.party, rng),
            None => Deed::Talk(Box::default()),
        };
        Decision {
            deed,
            why: vec![Why::Random],
        }
    }
}

/// A random number below `n`; 0 if `n` is 0.
fn below(rng: &mut ChaCha8Rng, n: usize) -> usize {
    let n = u64::try_from(n).unwrap_or(u64::MAX);
    usize::try_from((u64::from(rng.next_u32()).wrapping_mul(n)) >> 32).unwrap_or(0)
}

/// True once in `n` times.
fn once_in(rng: &mut ChaCha8Rng, n: usize) -> bool {
    below(rng, n) == 0
}

/// One of the items.
fn one_of<T: Copy>(rng: &mut ChaCha8Rng, items: &[T]) -> Option<T> {
    items.get(below(rng, items.len())).copied()
}

/// A random deed that the menu admits. Where the menu is empty there is nothing to do; what comes
/// back then is a silent part in Talks, which the rules refuse by name.
#[must_use]
pub fn random_deed(open: &OpenActions, situation: &Situation, party: PartyId, rng: &mut ChaCha8Rng) -> Deed {
    match open {
        OpenActions::Nothing => Deed::Talk(Box::default()),
        OpenActions::Podium(menu) => Deed::Speak(speech(menu, rng)),
        OpenActions::Talks(menu) => Deed::Talk(Box::new(talks::talk(menu, situation, party, rng))),
        OpenActions::Home(menu) => home(menu, rng),
        OpenActions::Replies(menu) => Deed::Reply(replies(menu, rng)),
        OpenActions::FollowThrough(menu) => Deed::Attend(Box::new(attendance(menu, rng))),
    }
}

fn speech(menu: &OpenPodium, rng: &mut ChaCha8Rng) -> Speech {
    let retaliation = if !menu.answer.is_empty() && !once_in(rng, 3) {
        one_of(rng, &menu.answer).map(|id| {
            if once_in(rng, 2) {
                RetaliationMove::CarryOut(id)
            } else {
                RetaliationMove::Drop(id)
            }
        })
    } else if !menu.announce.is_empty() && once_in(rng, 4) {
        one_of(rng, &menu.announce).map(RetaliationMove::Announce)
    } else {
        None
    };
    Speech {
        line: one_of(rng, &menu.lines).unwrap_or_default(),
        pledge: if once_in(rng, 3) {
            one_of(rng, &menu.pledges)
        } else {
            None
        },
        retaliation,
        defer: menu.defer && once_in(rng, 6),
    }
}

fn home(menu: &OpenHome, rng: &mut ChaCha8Rng) -> Deed {
    if once_in(rng, 4) {
        let at_once = match below(rng, 3) {
            0 => one_of(rng, &menu.consult).map(Deed::Consult),
            1 => one_of(rng, &menu.persuade).map(|(draft, constituency)| Deed::Persuade(draft, constituency)),
            _ => one_of(rng, &menu.waive).map(Deed::Waive),
        };
        if let Some(deed) = at_once {
            return deed;
        }
    }
    let mut decisions = Bounded::new();
    let mut submitted = 0;
    for open in &menu.decide {
        let decision = match below(rng, 8) {
            0..=5 if open.submit && submitted < menu.submissions => {
                submitted += 1;
                let on_rider = if once_in(rng, 3) { OnRider::Buy } else { OnRider::Carry };
                HomeDecision::Submit(on_rider)
            }
            6 if open.hold_over => HomeDecision::HoldOver,
            _ => continue,
        };
        if decisions.push((open.draft, decision)).is_err() {
            break;
        }
    }
    Deed::Decide(decisions)
}

fn replies(menu: &OpenReplies, rng: &mut ChaCha8Rng) -> Replies {
    let mut replies = Replies::default();
    for draft in &menu.riders {
        let answer = match below(rng, 6) {
            0..=3 => (*draft, true),
            4 => (*draft, false),
            _ => continue,
        };
        if replies.riders.push(answer).is_err() {
            break;
        }
    }
    for draft in &menu.slips {
        let room = replies.break_silence.len() < usize::from(menu.slips_left);
        if room && once_in(rng, 3) && replies.break_silence.push(*draft).is_err() {
            break;
        }
    }
    replies
}

fn attendance(menu: &OpenAttention, rng: &mut ChaCha8Rng) -> Attendance {
    let mut attendance = Attendance::default();
    let mut capital = menu.capital;
    for _ in 0..menu.tokens {
        let Some(token) = token(menu, rng) else { continue };
        if attendance.tokens.iter().any(|earlier| same_task(earlier, &token)) {
            continue;
        }
        if let Token::Consent(agreement, item) = token {
            match menu.price(agreement, item).and_then(|price| capital.checked_sub(price)) {
                Some(rest) => capital = rest,
                None => continue,
            }
        }
        if attendance.tokens.push(token).is_err() {
            break;
        }
    }
    for agreement in &menu.announce {
        if once_in(rng, 4) && attendance.announce.push(*agreement).is_err() {
            break;
        }
    }
    let exits = [
        (&menu.suspend, Exit::Suspend, 32),
        (&menu.resume, Exit::Resume, 2),
        (&menu.leave, Exit::Leave, 48),
    ];
    for (agreements, exit, seldom) in exits {
        for agreement in agreements {
            let first = !attendance.exits.iter().any(|(earlier, _)| earlier == agreement);
            if first && once_in(rng, seldom) && attendance.exits.push((*agreement, exit)).is_err() {
                break;
            }
        }
    }
    for agreement in &menu.readouts {
        let readout = match below(rng, 3) {
            0 => Readout::Modest,
            1 => Readout::Victory,
            _ => continue,
        };
        if attendance.readouts.push((*agreement, readout)).is_err() {
            break;
        }
    }
    attendance
}

fn token(menu: &OpenAttention, rng: &mut ChaCha8Rng) -> Option<Token> {
    let place = below(
        rng,
        menu.upkeep.len() + menu.burdens.len() + menu.consents.len() + menu.confidence.len() + menu.readings.len(),
    );
    let mut tasks = menu
        .upkeep
        .iter()
        .map(|id| Token::Upkeep(*id))
        .chain(
            menu.burdens
                .iter()
                .map(|(id, item)| Token::Burden(*id, *item, Share::Mine)),
        )
        .chain(menu.consents.iter().map(|(id, item, _)| Token::Consent(*id, *item)))
        .chain(menu.confidence.iter().map(|id| Token::Confidence(*id)))
        .chain(
            menu.readings
                .iter()
                .map(|(id, issue)| Token::Reading(*id, *issue, Reading::Wide)),
        );
    tasks.nth(place).map(|task| match task {
        Token::Burden(id, item, _) => Token::Burden(id, item, [Share::All, Share::Mine, Share::Nothing][below(rng, 3)]),
        Token::Reading(id, issue, _) => Token::Reading(id, issue, [Reading::Wide, Reading::Narrow][below(rng, 2)]),
        other => other,
    })
}
