//! The home table: consulting, persuading, waiving, submitting; riders and silence (R13.3).

use super::bidding::asked;
use super::home::{HomeReading, has_rider, read_home};
use super::sight::{Sight, small, whole};
use super::temperament::Profile;
use super::why::Why;
use crate::rules::action::{Deed, HomeDecision, OnRider, Replies, Waived};
use crate::rules::bounded::Bounded;
use crate::rules::ids::DraftId;
use crate::rules::open::{OpenDecision, OpenHome, OpenReplies};
use crate::rules::scenario::Layer;
use crate::rules::state::Draft;

/// What a text has to be worth over the rest of the play for a capital to be spent on it, in hundredths of points.
const WORTH_A_CAPITAL: i32 = 300;
/// What a text that falls costs at home, in hundredths of points.
const COST_OF_FAILING: i32 = 120;

/// One text that came home, as the seat sees it.
struct Case<'a> {
    open: OpenDecision,
    draft: &'a Draft,
    /// What it is worth over the rest of the play, in hundredths.
    worth: i32,
    home: HomeReading,
}

/// What it does at home: something at once, or the decision on every text.
pub fn decide(sight: &Sight<'_>, profile: &Profile, menu: &OpenHome) -> (Deed, Vec<Why>) {
    let mut cases: Vec<Case<'_>> = menu
        .decide
        .iter()
        .filter_map(|open| {
            let draft = sight.view.draft(open.draft)?;
            Some(Case {
                open: *open,
                draft,
                worth: sight.worth(&draft.terms)
                    - (riders(sight, draft) + sight.pledge_cost(&draft.terms, draft.discretion)) * sight.horizon,
                home: read_home(sight, &draft.terms, Some(draft.id)),
            })
        })
        .collect();
    cases.sort_by_key(|case| (std::cmp::Reverse(case.worth), case.open.draft));
    if let Some(at_once) = waive(sight, profile, menu, &cases).or_else(|| win_over(sight, profile, menu, &cases)) {
        return at_once;
    }
    let mut why = Vec::with_capacity(4);
    let mut decisions = Bounded::new();
    let mut left = usize::from(menu.submissions);
    for case in &cases {
        let decision = decide_one(sight, profile, case, left > 0, &mut why);
        left -= usize::from(matches!(decision, Some(HomeDecision::Submit(_))));
        if let Some(decision) = decision
            && decisions.push((case.open.draft, decision)).is_err()
        {
            break;
        }
    }
    (Deed::Decide(decisions), why)
}

/// What riders of others in a text cost, in hundredths a round.
fn riders(sight: &Sight<'_>, draft: &Draft) -> i32 {
    draft
        .riders
        .iter()
        .map(|rider| &sight.situation.riders[rider.index()])
        .filter(|rider| rider.party != sight.me)
        .map(|rider| 100 * i32::from(rider.cost))
        .sum()
}

/// Waives a ban where what it stops is worth the price.
fn waive(sight: &Sight<'_>, profile: &Profile, menu: &OpenHome, cases: &[Case<'_>]) -> Option<(Deed, Vec<Why>)> {
    let numbers = &sight.situation.coefficients;
    let capital = if sight.own.waivers_used < 2 {
        numbers.waiver_capital
    } else {
        numbers.waiver_capital_later
    };
    if sight.own.capital < capital + profile.reserve {
        return None;
    }
    let price = WORTH_A_CAPITAL * i32::from(capital);
    menu.waive.iter().find_map(|waived| {
        let worth = match waived {
            Waived::Draft(id) => {
                let case = cases.iter().find(|case| case.open.draft == *id)?;
                if case.home.slack < -profile.dares - 4 {
                    0
                } else {
                    case.worth
                }
            }
            Waived::Agreement(id) => {
                let agreement = sight.view.agreements.iter().find(|one| one.id == *id)?;
                let rounds = i32::from(numbers.waiver_rounds).min(sight.rounds_left);
                if agreement.clear() {
                    sight.agreement_rate(agreement) * rounds
                } else {
                    0
                }
            }
        };
        (worth >= price).then(|| {
            (
                Deed::Waive(*waived),
                vec![Why::WaiverWorth {
                    points: whole(worth),
                    capital,
                }],
            )
        })
    })
}

/// Spends capital where it may carry a text: on a better estimate, or on a word with a constituency.
fn win_over(sight: &Sight<'_>, profile: &Profile, menu: &OpenHome, cases: &[Case<'_>]) -> Option<(Deed, Vec<Why>)> {
    let purse = i32::from(sight.own.capital) - i32::from(profile.reserve);
    let numbers = &sight.situation.coefficients;
    let step = i32::from(numbers.support_persuade).max(1);
    for case in cases
        .iter()
        .filter(|case| case.open.submit && case.worth > WORTH_A_CAPITAL)
    {
        let Some(estimate) = case.home.tightest else { continue };
        let constituency = estimate.constituency;
        let wide = case.home.range > i32::from(numbers.consulted_range);
        if purse >= 2 && wide && case.home.slack.abs() <= 5 && menu.consult.contains(&constituency) {
            let mut why: Vec<Why> = case.home.why().into_iter().collect();
            why.push(Why::SpareCapital {
                capital: sight.own.capital,
            });
            why.push(Why::RangeTooWide { constituency });
            return Some((Deed::Consult(constituency), why));
        }
        let missing = profile.margin.max(0) - case.home.slack;
        let words = (missing + step - 1) / step;
        let spent = i32::from(case.draft.persuaded[sight.me.index()][constituency.index()]);
        let can = purse.min(i32::from(numbers.persuade_limit) - spent);
        let open = menu.persuade.contains(&(case.draft.id, constituency));
        if missing > 0 && words <= can && open && case.worth > WORTH_A_CAPITAL * words {
            let mut why: Vec<Why> = case.home.why().into_iter().collect();
            why.push(Why::PersuadesFor {
                constituency,
                missing: small(missing),
            });
            return Some((Deed::Persuade(case.draft.id, constituency), why));
        }
    }
    None
}

fn decide_one(
    sight: &Sight<'_>,
    profile: &Profile,
    case: &Case<'_>,
    room: bool,
    why: &mut Vec<Why>,
) -> Option<HomeDecision> {
    if case.worth <= 0 {
        why.push(Why::NoLongerWanted {
            points: whole(case.worth),
        });
        return None;
    }
    why.extend(case.home.why());
    let chance = case.home.chance();
    let last = sight.rounds_left <= 1 || !case.open.hold_over;
    let worth_it = case.worth / 100 * chance > COST_OF_FAILING / 100 * (100 - chance);
    let likely = !profile.reads_home || case.home.slack >= -profile.dares;
    if case.open.submit && room && (likely || (last && chance > 0 && worth_it)) {
        why.push(if likely && chance >= 50 {
            Why::ExpectsToPass
        } else if last {
            Why::NowOrNever
        } else {
            Why::WorthTheRisk {
                points: whole(case.worth),
            }
        });
        return Some(HomeDecision::Submit(on_rider(sight, profile, case, why)));
    }
    let later = case.open.hold_over && sight.rounds_left > 1;
    let estimate = case.home.tightest;
    why.push(match estimate.map(|estimate| estimate.constituency) {
        _ if !case.open.submit => Why::BanStands,
        _ if !room => Why::NoRoomAtHome,
        Some(constituency) if later => Why::KeepsForLater { constituency },
        Some(constituency) => Why::HomeWouldRefuse { constituency },
        None => Why::NoRoomAtHome,
    });
    (later && estimate.is_some()).then_some(HomeDecision::HoldOver)
}

/// What to do about a constituency that nearly agrees: its missing points are bought, or a rider goes to the others.
fn on_rider(sight: &Sight<'_>, profile: &Profile, case: &Case<'_>, why: &mut Vec<Why>) -> OnRider {
    let Some(estimate) = case.home.tightest.filter(|_| sight.situation.has(Layer::Riders)) else {
        return OnRider::Carry;
    };
    let missing = estimate.need.unwrap_or(0) - estimate.guess + case.home.range / 2;
    let purse = i32::from(sight.own.capital) - i32::from(profile.reserve);
    let offers = has_rider(sight, estimate.constituency, &case.draft.terms);
    if missing <= 0 && offers {
        return OnRider::Carry;
    }
    if !offers && purse > 0 {
        // Without a rider to offer it would refuse: buying costs nothing if it agrees by itself.
        return OnRider::Buy;
    }
    if profile.buys_off && purse >= missing {
        why.push(Why::BuysOff);
        OnRider::Buy
    } else {
        why.push(Why::CarriesRider);
        OnRider::Carry
    }
}

/// Answers riders of others, and breaks silence where a text would cost it dear.
pub fn reply(sight: &Sight<'_>, profile: &Profile, menu: &OpenReplies) -> (Replies, Vec<Why>) {
    let mut replies = Replies::default();
    let mut why = Vec::with_capacity(3);
    for id in &menu.riders {
        let Some(draft) = sight.view.draft(*id) else { continue };
        let cost = riders(sight, draft);
        let rate = sight.rate(&draft.terms) - sight.pledge_cost(&draft.terms, draft.discretion);
        let bearable = rate - cost > 0 && rate - cost >= asked(sight, &draft.terms, profile.closes_at / 2);
        let (cost, points) = (whole(cost * sight.horizon), whole(rate * sight.horizon));
        why.push(if bearable {
            Why::RiderBearable { cost, points }
        } else {
            Why::RiderTooDear { cost, points }
        });
        if replies.riders.push((*id, bearable)).is_err() {
            break;
        }
    }
    let mut slips = usize::from(menu.slips_left);
    for id in &menu.slips {
        let worth = outsiders_worth(sight, *id);
        if worth < -profile.bears_in_silence && slips > 0 && sight.own.capital > profile.reserve {
            slips -= 1;
            why.push(Why::BreaksSilence { points: whole(worth) });
            if replies.break_silence.push(*id).is_err() {
                break;
            }
        } else {
            why.push(Why::KeepsSilent);
        }
    }
    (replies, why)
}

/// What a text of others is worth to it over the rest of the play, in hundredths.
fn outsiders_worth(sight: &Sight<'_>, id: DraftId) -> i32 {
    sight.view.draft(id).map_or(0, |draft| {
        let clauses = draft.terms.clauses.iter();
        let gains: i32 = clauses
            .map(|clause| sight.clause_rate(&draft.terms, clause.issue))
            .sum();
        gains * sight.horizon
    })
}
