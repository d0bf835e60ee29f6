//! Attention: what a seat tends (R13.3). What hangs on a token decides: obstacles of what would pay most, upkeep
//! before health runs out, and a word to be had from a third country.

use super::model::Model;
use super::sight::{A_POINT_OF_TRUST, Sight, whole};
use super::temperament::Profile;
use super::why::Why;
use crate::rules::action::{Attendance, Exit, Reading, Readout, Share, Token};
use crate::rules::ids::{AgreementId, AnnexId, IssueId, PartyId, Rung};
use crate::rules::issue::AnnexKind;
use crate::rules::open::{OpenAttention, same_task};
use crate::rules::state::{Agreement, RetaliationStatus};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;

/// One thing that a token could go to.
struct Task {
    /// What hangs on it, in hundredths of points over the rest of the play.
    worth: i32,
    token: Token,
    why: Why,
}

/// How a seat spends a round's attention.
pub fn decide(
    sight: &Sight<'_>,
    profile: &Profile,
    menu: &OpenAttention,
    rng: &mut ChaCha8Rng,
) -> (Attendance, Vec<Why>) {
    let mut attendance = Attendance::default();
    let mut why = Vec::with_capacity(6);
    if profile.tends {
        let mut tasks = tasks(sight, profile, menu, rng);
        tasks.sort_by_key(|task| (std::cmp::Reverse(task.worth), task.token));
        spend(menu, &tasks, &mut attendance, &mut why);
    }
    for id in &menu.announce {
        let tended = attendance.tokens.iter().any(|token| token.agreement() == *id);
        let applause = agreement(sight, *id).is_some_and(|one| {
            let times = &sight.situation.coefficients.announcement_applause;
            times[usize::from(one.announced).min(times.len() - 1)] > 0
        });
        if tended && applause && attendance.announce.push(*id).is_err() {
            break;
        }
    }
    exits(sight, profile, menu, &mut attendance, &mut why);
    for id in &menu.readouts {
        if attendance.readouts.push((*id, readout(sight, profile))).is_err() {
            break;
        }
    }
    (attendance, why)
}

fn agreement<'a>(sight: &Sight<'a>, id: AgreementId) -> Option<&'a Agreement> {
    let view: &'a crate::rules::view::View = sight.view;
    view.agreements.iter().find(|one| one.id == id)
}

/// How an agreement is told at home: as a victory only where applause is needed or it is the habit, and trust can bear it.
fn readout(sight: &Sight<'_>, profile: &Profile) -> Readout {
    let constituencies = &sight.situation.party(sight.me).constituencies;
    let low = constituencies
        .iter()
        .zip(&sight.own.moods)
        .any(|(constituency, mood)| i32::from(*mood) < i32::from(constituency.need) - 8);
    if low { Readout::Victory } else { profile.readout }
}

fn tasks(sight: &Sight<'_>, profile: &Profile, menu: &OpenAttention, rng: &mut ChaCha8Rng) -> Vec<Task> {
    let mut tasks = Vec::with_capacity(8);
    let legacy = i32::from(sight.situation.coefficients.health);
    // An agreement that begins to operate now pays from this round on, and once more for each health at the end.
    let begins = sight.rounds_left + legacy;
    let potential = |id: AgreementId| agreement(sight, id).map(|one| (one, promised_rate(sight, one)));
    let mut add = |worth: i32, token: Token, why: Why| {
        if worth >= profile.token_worth.max(1) {
            tasks.push(Task { worth, token, why });
        }
    };
    for (id, item) in &menu.burdens {
        let Some((one, rate)) = potential(*id) else { continue };
        let share = slip(profile, one, rate, sight.view.round);
        let rate = rate - burden(sight, one, *item, share);
        let worth = rate * begins / waiting(one);
        add(
            worth,
            Token::Burden(*id, *item, share),
            Why::Offers {
                agreement: *id,
                item: *item,
                share,
            },
        );
    }
    for (id, item, price) in &menu.consents {
        let Some((one, rate)) = potential(*id) else { continue };
        let worth = rate * begins / waiting(one) - 80 * i32::from(*price);
        // Somebody else may pay as well; whoever gains most goes first.
        let keen = if sight.own.capital > profile.reserve {
            worth
        } else {
            worth / 3
        };
        add(
            keen,
            Token::Consent(*id, *item),
            Why::BuysConsent {
                agreement: *id,
                item: *item,
            },
        );
    }
    for id in &menu.confidence {
        let Some((one, rate)) = potential(*id) else { continue };
        add(
            rate * begins / waiting(one),
            Token::Confidence(*id),
            Why::BuildsConfidence { agreement: *id },
        );
    }
    if !menu.readings.is_empty() {
        let model = Model::read(sight, profile, rng.next_u64());
        for (id, issue) in &menu.readings {
            let Some(one) = agreement(sight, *id) else { continue };
            let (reading, worth) = read(sight, &model, one, *issue);
            add(
                worth * begins,
                Token::Reading(*id, *issue, reading),
                Why::Reads { issue: *issue, reading },
            );
        }
    }
    for id in &menu.upkeep {
        let Some((one, rate)) = potential(*id) else { continue };
        upkeep(sight, one, rate, &mut add);
    }
    tasks
}

/// Tokens of upkeep: one entry each that this seat would put.
fn upkeep(sight: &Sight<'_>, one: &Agreement, rate: i32, add: &mut impl FnMut(i32, Token, Why)) {
    let needed = i32::from(one.upkeep(sight.situation));
    let parties = i32::try_from(one.parties.len().max(1)).unwrap_or(1);
    let top = sight.situation.coefficients.health;
    let fallow = one.fallow();
    if needed == 0 && !fallow && one.health >= top {
        return;
    }
    let needed = needed.max(1);
    // Taking turns by round, so that partners who think alike don't all pay for the same thing.
    let turn = i32::from(one.id.0) + i32::from(sight.view.round);
    let place = i32::try_from(one.parties.iter().take_while(|party| *party != sight.me).count()).unwrap_or(0);
    let first = (place - turn).rem_euclid(parties);
    let mine = (needed - first + parties - 1).div_euclid(parties).max(0);
    let id = one.id;
    for token in 0..needed {
        let (worth, why) = if fallow {
            (rate * (sight.rounds_left + 1) / needed, Why::Revives { agreement: id })
        } else if one.health <= 1 {
            // The last health: without it nothing is paid from now on.
            (rate * (sight.rounds_left + 1) / needed, keeps(sight, one))
        } else {
            (rate * 3 / 2 / needed, keeps(sight, one))
        };
        let worth = if token < mine { worth } else { worth / 4 };
        add(worth, Token::Upkeep(id), why);
    }
}

/// Why it tends an agreement: for what that pays, or for the trust that it builds.
fn keeps(sight: &Sight<'_>, one: &Agreement) -> Why {
    let points = whole(sight.agreement_rate(one));
    if points > 0 {
        Why::KeepPaying {
            agreement: one.id,
            points,
        }
    } else {
        Why::KeepsGoodwill { agreement: one.id }
    }
}

/// What an agreement that operates is worth beside its points: trust grows and tension falls.
const GOODWILL: i32 = 40;
/// What an agreement may pay a round, in hundredths, for a party that wants to protest to do without it for a while.
const DISPENSABLE: i32 = 250;
/// What it may pay a round for a party to leave it in protest.
const WORTH_LITTLE: i32 = 150;
/// How far above its start a party's trust has to stand for an injury to be forgotten.
const FORGOTTEN_AT: i32 = 4;

/// What an agreement would be worth a round if it operated.
fn promised_rate(sight: &Sight<'_>, one: &Agreement) -> i32 {
    if one.suspended.is_empty() {
        sight.agreement_rate(one) + GOODWILL
    } else {
        0
    }
}

/// How many things still stand between an agreement and operating.
fn waiting(one: &Agreement) -> i32 {
    i32::try_from(one.obstacles.len() + usize::from(one.confidence))
        .unwrap_or(1)
        .max(1)
}

/// What a slip commits it to, in hundredths a round.
fn burden(sight: &Sight<'_>, one: &Agreement, item: AnnexId, share: Share) -> i32 {
    let AnnexKind::Burden { cost, named, .. } = &sight.situation.annex_item(item).kind else {
        return 0;
    };
    let bearers = i32::try_from(named.intersection(one.parties).len().max(1)).unwrap_or(1);
    match share {
        Share::All => 100 * i32::from(*cost) * 2 / 3,
        Share::Mine => 100 * i32::from(*cost) / bearers,
        Share::Nothing => 0,
    }
}

/// Its slip: its share, or nothing at first where little hangs on it; the whole once that has not been enough and much does.
fn slip(profile: &Profile, one: &Agreement, rate: i32, round: u8) -> Share {
    let tried = one.since < round;
    if tried && rate >= profile.bears_all_from {
        Share::All
    } else if !tried && rate < profile.shares_from {
        Share::Nothing
    } else {
        profile.share
    }
}

/// How it reads a disputed clause, and what hangs on it. Different readings stop the clause, so it reads it as it
/// believes that the others will, unless it would then rather have nothing.
fn read(sight: &Sight<'_>, model: &Model, one: &Agreement, issue: IssueId) -> (Reading, i32) {
    let rung = one.terms.rung(issue);
    let narrow = Rung(rung.0.saturating_sub(1));
    let form = one.terms.instrument;
    let (wide_worth, narrow_worth) = (
        sight.points(issue, rung, form),
        if narrow == Rung(0) {
            0
        } else {
            sight.points(issue, narrow, form)
        },
    );
    let others_want_wide = one
        .parties
        .without(sight.me)
        .iter()
        .all(|party| model.of(party, issue, rung) >= model.of(party, issue, narrow));
    let reading = if wide_worth >= narrow_worth && (others_want_wide || narrow_worth <= 0) {
        Reading::Wide
    } else {
        Reading::Narrow
    };
    let worth = if reading == Reading::Wide {
        wide_worth
    } else {
        narrow_worth
    };
    (reading, worth.max(20))
}

fn spend(menu: &OpenAttention, tasks: &[Task], attendance: &mut Attendance, why: &mut Vec<Why>) {
    let mut capital = menu.capital;
    for task in tasks {
        if attendance.tokens.len() >= usize::from(menu.tokens) {
            if let Token::Upkeep(agreement) = task.token {
                why.push(Why::LetsRest { agreement });
            }
            break;
        }
        if attendance.tokens.iter().any(|earlier| same_task(earlier, &task.token)) {
            continue;
        }
        if let Token::Consent(id, item) = task.token {
            match menu.price(id, item).and_then(|price| capital.checked_sub(price)) {
                Some(left) => capital = left,
                None => continue,
            }
        }
        if attendance.tokens.push(task.token).is_err() {
            break;
        }
        if !why.contains(&task.why) {
            why.push(task.why);
        }
    }
}

fn exits(sight: &Sight<'_>, profile: &Profile, menu: &OpenAttention, attendance: &mut Attendance, why: &mut Vec<Why>) {
    for id in &menu.resume {
        let Some(one) = agreement(sight, *id) else { continue };
        let over = provoked_by(sight, one).is_none() || sight.rounds_left <= 1;
        if sight.agreement_rate(one) > 0 && over && attendance.exits.push((*id, Exit::Resume)).is_ok() {
            why.push(Why::StepsBackIn { agreement: *id });
        }
    }
    for id in &menu.leave {
        let Some(one) = agreement(sight, *id).filter(|one| one.operating) else {
            continue;
        };
        let decided = attendance.exits.iter().any(|(earlier, _)| earlier == id);
        let Some((exit, because)) = steps_out(sight, profile, one).filter(|_| !decided) else {
            continue;
        };
        let may = exit == Exit::Leave || menu.suspend.contains(id);
        if may && attendance.exits.push((*id, exit)).is_ok() {
            why.push(because);
        }
    }
}

/// Whether and how it steps out of an agreement that operates: where that saves more points than it costs trust, and
/// where it answers what a partner did.
fn steps_out(sight: &Sight<'_>, profile: &Profile, one: &Agreement) -> Option<(Exit, Why)> {
    let numbers = &sight.situation.coefficients;
    let rate = sight.agreement_rate(one);
    let partners = i32::try_from(one.parties.without(sight.me).len()).unwrap_or(1);
    let saved = -rate * (sight.rounds_left + i32::from(numbers.health));
    let price = |trust: i8| -i32::from(trust) * partners * A_POINT_OF_TRUST + GOODWILL * sight.rounds_left;
    let (agreement, points) = (one.id, whole(rate));
    if rate < profile.leaves_below && saved > price(numbers.trust_leaving) {
        return Some((Exit::Leave, Why::StepsOut { agreement, points }));
    }
    if saved > price(numbers.trust_suspension) {
        return Some((Exit::Suspend, Why::Suspends { agreement, points }));
    }
    let party = provoked_by(sight, one).filter(|_| profile.protests && sight.rounds_left > 1)?;
    if profile.leaves_in_protest && rate <= WORTH_LITTLE {
        return Some((Exit::Leave, Why::LeavesInProtest { agreement, party }));
    }
    (rate <= DISPENSABLE).then_some((Exit::Suspend, Why::Protests { agreement, party }))
}

/// The partner in an agreement that has carried out retaliation against it, or has suspended something with it, as long
/// as its trust in that partner has not come back.
fn provoked_by(sight: &Sight<'_>, one: &Agreement) -> Option<PartyId> {
    one.parties.without(sight.me).iter().find(|party| {
        let struck = sight.view.retaliations.iter().any(|done| {
            let known = &sight.situation.retaliations[done.retaliation.index()];
            done.party == *party && done.status == RetaliationStatus::CarriedOut && known.against == sight.me
        });
        let stopped = sight
            .view
            .agreements
            .iter()
            .any(|other| other.alive() && other.parties.has(sight.me) && other.suspended.has(*party));
        let before = sight.situation.climate.trust.towards(sight.me, *party);
        (struck || stopped) && sight.view.trust.towards(sight.me, *party) < before + FORGOTTEN_AT
    })
}
