//! Bidding: what to propose (R13.3). A greedy search, clause by clause, for a text that is worth enough to
//! this seat and, as it believes, most to the one who gets least of the others.

use super::home::{HomeReading, read_home};
use super::model::Model;
use super::search::{Options, Search};
use super::shaping;
use super::sight::Sight;
use super::temperament::Profile;
use super::why::Why;
use crate::rules::action::Discretion;
use crate::rules::ids::{IssueId, PartySet, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::open::OpenTable;
use crate::rules::terms::{Clause, Terms};

/// How hard a seat bargains at this moment.
#[derive(Clone, Copy, Debug)]
pub struct Stance {
    /// Share of the ideal that it asks for, in thousandths.
    pub asks: i32,
    /// The same at the end of this round.
    pub asks_at_close: i32,
    /// Weight of its own points against others', in thousandths.
    pub own_weight: i32,
}

/// A text that a seat could propose.
#[derive(Clone, Debug)]
pub struct Bid {
    /// What it says.
    pub terms: Terms,
    /// What it would add for the seat, in hundredths a round.
    pub rate: i32,
    /// The chance that the others would initial it, as the seat believes, in percent.
    pub chance: i32,
    /// How it would fare at home.
    pub home: HomeReading,
    /// How it was shaped.
    pub shaped: Vec<Why>,
}

impl Bid {
    /// What it promises, all in all.
    #[must_use]
    pub fn promise(&self, sight: &Sight<'_>) -> i32 {
        let worth = sight.worth(&self.terms);
        worth / 100 * self.chance * self.home.chance().max(5) / 100
    }
}

/// What a seat asks of a text at a share of the ideal, in hundredths a round; always something.
#[must_use]
pub fn asked(sight: &Sight<'_>, terms: &Terms, share: i32) -> i32 {
    let parties = terms.parties(sight.situation);
    let ideal = if sight.sitting {
        sight.ideal(sight.situation.issue_ids(), parties, terms.instrument)
    } else {
        sight.ideal(
            terms.clauses.iter().map(|clause| clause.issue),
            parties,
            // An oral understanding is measured by what can be understood orally.
            if terms.instrument == Instrument::Oral {
                Instrument::Oral
            } else {
                highest_form(sight)
            },
        )
    };
    (ideal * share / 1000).max(10)
}

fn highest_form(sight: &Sight<'_>) -> Instrument {
    sight.situation.highest_instrument(sight.view.round)
}

/// The best text that a seat can think of.
pub fn best(sight: &Sight<'_>, model: &Model, profile: &Profile, stance: Stance, menu: &OpenTable) -> Option<Bid> {
    let options = Options::read(sight, model, profile, menu)?;
    let everyone = sight.situation.everyone();
    let others = everyone.without(sight.me);
    let pairs = others.iter().map(|other| PartySet::only(other).with(sight.me));
    let circles = pairs.chain((others.len() > 1).then_some(everyone));
    let mut best: Option<(i32, Bid)> = None;
    for parties in circles {
        let Some(bid) = best_among(sight, model, profile, stance, menu, &options, parties) else {
            continue;
        };
        let promise = bid.promise(sight);
        if best.as_ref().is_none_or(|(most, _)| promise > *most) {
            best = Some((promise, bid));
        }
    }
    for bid in understandings(sight, model, profile, stance, menu) {
        let promise = bid.promise(sight);
        if best.as_ref().is_none_or(|(most, _)| promise > *most) {
            best = Some((promise, bid));
        }
    }
    best.map(|(_, bid)| bid)
}

/// Oral understandings: one step that needs no paper, and that nobody at home is asked about.
pub fn understandings<'a>(
    sight: &'a Sight<'a>,
    model: &'a Model,
    profile: &'a Profile,
    stance: Stance,
    menu: &'a OpenTable,
) -> impl Iterator<Item = Bid> + 'a {
    let oral = !sight.sitting && profile.only_form.is_none() && menu.instruments.contains(&Instrument::Oral);
    let issues = menu
        .issues
        .iter()
        .filter(move |(issue, _)| oral && sight.situation.issue(*issue).circle.has(sight.me));
    issues.filter_map(move |(issue, highest)| {
        let rung = (1..=highest.0)
            .map(Rung)
            .take_while(|rung| sight.situation.option(*issue, *rung).lowest_form == Instrument::Oral)
            .last()
            .filter(|rung| *rung > sight.base[issue.index()])?;
        let terms = Terms::new(Instrument::Oral, [Clause::plain(*issue, rung)], []).ok()?;
        let rate = sight.rate(&terms);
        let good = rate > 0
            && rate >= asked(sight, &terms, stance.asks)
            && menu.admits(sight.situation, &terms, Discretion::Informed);
        good.then(|| Bid {
            rate,
            chance: model.chance_of(sight, &terms, terms.parties(sight.situation)),
            home: read_home(sight, &terms, None),
            shaped: vec![Why::NobodyIsAsked],
            terms,
        })
    })
}

/// The best text among these parties: it looks to the others as much as its stance says, and less if that falls short
/// of what it asks for.
fn best_among(
    sight: &Sight<'_>,
    model: &Model,
    profile: &Profile,
    stance: Stance,
    menu: &OpenTable,
    options: &Options,
    parties: PartySet,
) -> Option<Bid> {
    let mut fallback = None;
    for own_weight in [stance.own_weight, i32::midpoint(1000, stance.own_weight), 950] {
        let mut search = Search::new(sight, options, profile, parties, own_weight)?;
        search.climb(profile);
        let Some(bid) = finish(sight, model, profile, stance, menu, options.form(), &search) else {
            continue;
        };
        if bid.rate >= asked(sight, &bid.terms, stance.asks) {
            return Some(bid);
        }
        fallback = fallback.filter(|old: &Bid| old.rate >= bid.rate).or(Some(bid));
    }
    // Nothing meets what it asks for now; what would do by the end of the round is still worth saying.
    fallback.filter(|bid| bid.rate >= asked(sight, &bid.terms, stance.asks_at_close))
}

/// The clauses found as a text: form, annex and wording shaped so that it can pass at home.
fn finish(
    sight: &Sight<'_>,
    model: &Model,
    profile: &Profile,
    stance: Stance,
    menu: &OpenTable,
    form: Instrument,
    search: &Search<'_>,
) -> Option<Bid> {
    let terms = Terms::new(form, search.clauses(), [])
        .ok()
        .filter(|terms| !terms.clauses.is_empty())?;
    let (terms, shaped) = shaping::shape(sight, profile, menu, stance, terms)?;
    if !menu.admits(sight.situation, &terms, Discretion::Informed) {
        return None;
    }
    let rate = sight.rate(&terms) - sight.pledge_cost(&terms, Discretion::Informed);
    let home = read_home(sight, &terms, None);
    if rate <= 0 || (profile.reads_home && home.slack < -home.range / 2 - 2) {
        return None;
    }
    let chance = model.chance_of(sight, &terms, terms.parties(sight.situation));
    Some(Bid {
        terms,
        rate,
        chance,
        home,
        shaped,
    })
}

/// The reasons for a bid: what it believes the others have of it, the trade in it, and how it was shaped.
#[must_use]
pub fn reasons(sight: &Sight<'_>, model: &Model, bid: &Bid, stance: Stance) -> Vec<Why> {
    let mut why = Vec::with_capacity(6);
    let parties = bid.terms.parties(sight.situation).without(sight.me);
    let gains = |issue: IssueId| sight.clause_rate(&bid.terms, issue);
    let believed = bid.terms.clauses.iter().flat_map(|clause| {
        parties
            .iter()
            .map(move |party| (model.gain(sight, party, clause.issue, clause.rung), party, *clause))
    });
    if let Some((points, party, clause)) = believed.max_by_key(|(points, ..)| *points) {
        let points = super::sight::whole(points);
        let (issue, rung) = (clause.issue, clause.rung);
        if model.is_known(party, issue) {
            why.push(Why::KnewInterest { party, issue });
        } else if points > 0 {
            why.push(Why::BelievedGain {
                party,
                issue,
                rung,
                points,
            });
        } else if points < 0 {
            why.push(Why::BelievedLoss {
                party,
                issue,
                rung,
                points,
            });
        }
    }
    why.push(Why::BelievedAcceptable {
        percent: super::sight::byte(bid.chance),
    });
    why.extend(bid.home.why());
    why.push(Why::Worth {
        points: sight.worth_points(&bid.terms),
        wanted: super::sight::whole(asked(sight, &bid.terms, stance.asks) * sight.horizon),
    });
    let best = bid
        .terms
        .clauses
        .iter()
        .map(|clause| clause.issue)
        .max_by_key(|issue| gains(*issue));
    let worst = bid
        .terms
        .clauses
        .iter()
        .map(|clause| clause.issue)
        .min_by_key(|issue| gains(*issue));
    match (worst, best) {
        (Some(gives), Some(gets)) if gives != gets && gains(gives) < gains(gets) / 2 => {
            why.push(Why::Trade { gives, gets });
        }
        (_, Some(issue)) => why.push(Why::Climb {
            issue,
            from: sight.base[issue.index()],
            to: bid.terms.rung(issue),
        }),
        _ => {}
    }
    why.extend(bid.shaped.iter().copied());
    why
}
