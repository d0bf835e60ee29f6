//! Bidding: what to propose (R13.3). A greedy search, clause by clause, for a text that is worth enough to
//! this seat and, as it believes, most to the one who gets least of the others.

use super::home::{HomeReading, read_home};
use super::model::Model;
use super::shaping;
use super::sight::{MAX_ISSUES, Sight};
use super::temperament::Profile;
use super::why::Why;
use crate::rules::action::{Discretion, Reason};
use crate::rules::ids::{IssueId, PartySet, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::open::OpenTable;
use crate::rules::scenario::Layer;
use crate::rules::state::MAX_CONSTITUENCIES;
use crate::rules::terms::{Clause, Terms};

/// What a clause costs in complexity, in hundredths of points.
const PER_CLAUSE: i32 = 35;
/// What a missing point of support at home costs in the search.
const PER_MISSING_POINT: i32 = 45;
/// What a point of missing trust costs in the search: other homes feel it too.
const PER_MISSING_TRUST: i32 = 14;

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
            highest_form(sight),
        )
    };
    (ideal * share / 1000).max(10)
}

fn highest_form(sight: &Sight<'_>) -> Instrument {
    sight.situation.highest_instrument(sight.view.round)
}

/// The best text that a seat can think of, among texts with `with` as parties if given.
pub fn best(
    sight: &Sight<'_>,
    model: &Model,
    profile: &Profile,
    stance: Stance,
    menu: &OpenTable,
    with: Option<PartySet>,
) -> Option<Bid> {
    let everyone = sight.situation.everyone();
    let mut best: Option<(i32, Bid)> = None;
    let others = everyone.without(sight.me);
    let pairs = others.iter().map(|other| PartySet::only(other).with(sight.me));
    let circles = pairs.chain((others.len() > 1).then_some(everyone));
    for parties in circles.filter(|parties| with.is_none_or(|with| with == *parties)) {
        let Some(bid) = best_among(sight, model, profile, stance, menu, parties) else {
            continue;
        };
        if with.is_some_and(|with| bid.terms.parties(sight.situation) != with) {
            continue;
        }
        let promise = bid.promise(sight);
        if best.as_ref().is_none_or(|(most, _)| promise > *most) {
            best = Some((promise, bid));
        }
    }
    best.map(|(_, bid)| bid)
}

fn best_among(
    sight: &Sight<'_>,
    model: &Model,
    profile: &Profile,
    stance: Stance,
    menu: &OpenTable,
    parties: PartySet,
) -> Option<Bid> {
    let mut fallback = None;
    for own_weight in [stance.own_weight, i32::midpoint(1000, stance.own_weight), 950] {
        let mut search = Search::new(sight, model, profile, menu, parties, own_weight)?;
        search.climb(profile);
        let Some(bid) = search.finish(profile, menu, stance) else {
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

/// A text in the making: a rung for every issue, 0 for none, with running sums.
struct Search<'a> {
    sight: &'a Sight<'a>,
    model: &'a Model,
    parties: PartySet,
    issues: Vec<(IssueId, Rung)>,
    form: Instrument,
    own_weight: i32,
    most: usize,
    rungs: [Rung; MAX_ISSUES],
    /// Clauses that were declined in this round: the next text must not say them again.
    declined: Vec<(IssueId, Rung)>,
    trust: i32,
    /// Slack at home before any clause, where it counts.
    slack: [Option<i32>; MAX_CONSTITUENCIES],
}

impl<'a> Search<'a> {
    fn new(
        sight: &'a Sight<'a>,
        model: &'a Model,
        profile: &Profile,
        menu: &OpenTable,
        parties: PartySet,
        own_weight: i32,
    ) -> Option<Self> {
        let situation = sight.situation;
        let issues: Vec<_> = menu
            .issues
            .iter()
            .copied()
            .filter(|(issue, highest)| parties.contains(situation.issue(*issue).circle) && highest.0 > 0)
            .collect();
        let form = if profile.only_oral {
            Instrument::Oral
        } else {
            *menu.instruments.last()?
        };
        let most = if form == Instrument::Oral {
            1
        } else {
            usize::from(if sight.sitting {
                menu.max_clauses
            } else {
                menu.max_clauses.min(profile.clauses)
            })
        };
        let mut search = Self {
            sight,
            model,
            parties,
            issues,
            form,
            own_weight,
            most,
            rungs: [Rung(0); MAX_ISSUES],
            declined: menu
                .mend
                .iter()
                .filter_map(|(old, reason)| match reason {
                    Reason::Article(issue) => Some((*issue, old.rung(*issue))),
                    _ => None,
                })
                .collect(),
            trust: sight.view.trust.lowest(parties),
            slack: [None; MAX_CONSTITUENCIES],
        };
        if profile.reads_home && situation.has(Layer::Home) {
            search.read_slack(profile);
        }
        (!search.issues.is_empty()).then_some(search)
    }

    /// Slack at home before any clause. The exact reading comes when the text is whole.
    fn read_slack(&mut self, profile: &Profile) {
        let tension = i32::from(self.sight.view.tension);
        for (index, constituency) in self
            .sight
            .situation
            .party(self.sight.me)
            .constituencies
            .iter()
            .enumerate()
        {
            let asked = self.form.min(Instrument::Memorandum);
            if let Some(need) = constituency.need(asked)
                && constituency.role != crate::rules::constituency::Role::Objector
            {
                let mood = i32::from(self.sight.own.moods[index]);
                let climate = (self.trust - 40) / 4 - (tension - 40) / 4;
                self.slack[index] = Some(mood + climate - need - profile.margin);
            }
        }
    }

    /// The worth of a choice of rungs in the search.
    fn score(&self) -> i32 {
        let sight = self.sight;
        let mut own = sight.interactions(|issue| self.rungs[issue.index()]);
        let mut others = [0_i32; crate::rules::climate::MAX_PARTIES];
        let mut slack = self.slack;
        let mut asked = 0;
        let mut clauses = 0;
        let concern = i32::from(sight.situation.coefficients.support_concern);
        for (issue, _) in &self.issues {
            let rung = self.rungs[issue.index()];
            if rung == Rung(0) {
                continue;
            }
            clauses += 1;
            own += sight.gain(*issue, rung, self.form);
            let option = sight.situation.option(*issue, rung);
            asked = asked.max(i32::from(option.requirement));
            for party in self.parties.without(sight.me).iter() {
                others[party.index()] += self.model.gain(sight, party, *issue, rung);
            }
            for (index, slack) in slack.iter_mut().enumerate() {
                if let Some(slack) = slack {
                    let feels = sight.own.sheet.home[index]
                        .concerns
                        .get(issue.index())
                        .copied()
                        .unwrap_or(0);
                    *slack += concern * i32::from(feels) * i32::from(rung.0);
                }
            }
        }
        if clauses == 0 {
            return 0;
        }
        let least = self
            .parties
            .without(sight.me)
            .iter()
            .map(|party| others[party.index()])
            .min()
            .unwrap_or(0)
            - Model::floor(sight);
        // What others have beyond its own share moves it little; what they lose weighs double.
        let least = if least < 0 {
            2 * least
        } else {
            least.min(own.max(0) + 50)
        };
        let gap = if sight.sitting { 0 } else { (asked - self.trust).max(0) };
        let shortfall: i32 = slack
            .iter()
            .flatten()
            .map(|slack| (gap / 5 * i32::from(sight.situation.coefficients.support_gap) + slack).min(0))
            .min()
            .unwrap_or(0);
        (own * self.own_weight + least * (1000 - self.own_weight)) / 1000 + shortfall * PER_MISSING_POINT
            - gap * PER_MISSING_TRUST
            - clauses * PER_CLAUSE
    }

    /// Takes the best single step until none helps.
    fn climb(&mut self, profile: &Profile) {
        let mut score = if profile.bundles { i32::MIN } else { 0 };
        for _ in 0..self.most * usize::from(profile.passes.max(1)) {
            let full = self.count() >= self.most;
            let mut best: Option<(i32, IssueId, Rung)> = None;
            for place in 0..self.issues.len() {
                let (issue, highest) = self.issues[place];
                let before = self.rungs[issue.index()];
                if full && before == Rung(0) {
                    continue;
                }
                for rung in 0..=highest.0 {
                    let rung = Rung(rung);
                    // What is there already need not be said again.
                    let needless = rung != Rung(0) && rung == self.sight.base[issue.index()];
                    let hollow = profile.bundles && rung == Rung(0);
                    if rung == before || needless || hollow || self.declined.contains(&(issue, rung)) {
                        continue;
                    }
                    self.rungs[issue.index()] = rung;
                    let reached = self.score();
                    if best.is_none_or(|(most, ..)| reached > most) {
                        best = Some((reached, issue, rung));
                    }
                }
                self.rungs[issue.index()] = before;
            }
            let fills = profile.bundles && !full;
            let Some((reached, issue, rung)) = best.filter(|(reached, ..)| *reached > score || fills) else {
                break;
            };
            self.rungs[issue.index()] = rung;
            score = reached;
        }
    }

    fn count(&self) -> usize {
        self.issues
            .iter()
            .filter(|(issue, _)| self.rungs[issue.index()] != Rung(0))
            .count()
    }

    /// The chosen clauses as a text: form, annex and wording shaped so that it can pass at home.
    fn finish(&self, profile: &Profile, menu: &OpenTable, stance: Stance) -> Option<Bid> {
        let sight = self.sight;
        let clauses = self
            .issues
            .iter()
            .map(|(issue, _)| Clause::plain(*issue, self.rungs[issue.index()]))
            .filter(|clause| clause.rung != Rung(0));
        let terms = Terms::new(self.form, clauses, [])
            .ok()
            .filter(|terms| !terms.clauses.is_empty())?;
        let (terms, shaped) = shaping::shape(sight, profile, menu, stance, terms)?;
        if !menu.admits(sight.situation, &terms, Discretion::Informed) {
            return None;
        }
        let rate = sight.rate(&terms);
        let parties = terms.parties(sight.situation);
        let home = read_home(sight, &terms, None);
        if rate <= 0 || (profile.reads_home && home.slack < -home.range / 2 - 2) {
            return None;
        }
        Some(Bid {
            chance: self.model.chance_of(sight, &terms, parties),
            terms,
            rate,
            home,
            shaped,
        })
    }
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
        why.push(if model.is_known(party, clause.issue) {
            Why::KnewInterest {
                party,
                issue: clause.issue,
            }
        } else {
            Why::BelievedGain {
                party,
                issue: clause.issue,
                rung: clause.rung,
                points: super::sight::whole(points),
            }
        });
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
