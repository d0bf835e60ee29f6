//! The second pass: whether a game can be played as it is written.
//!
//! Here it is asked what no single line shows: whether every option can ever operate, whether every
//! party can gain from something, whether what is in force at the start is well formed.

use super::fault::{Fault, Why};
use super::file::ScenarioFile;
use super::problem::Collector;
use crate::rules::constituency::Role;
use crate::rules::ids::{IssueId, PartyId, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::open::is_well_formed;
use crate::rules::scenario::{Layer, Scenario};
use crate::rules::schedule::Effect;
use crate::rules::terms::MAX_ANNEX;

/// Packages are counted through up to this many; beyond, a bound is used.
const COUNTED: usize = 100_000;

/// Issues that a game names and too few of its parties can settle.
pub(super) fn check_circles(file: &ScenarioFile, game: &str, out: &mut Collector) {
    let Some(itself) = file.games.get(game) else { return };
    let plays = |party: &String| {
        let seated = itself.seats.as_ref().is_none_or(|seats| seats.contains(party));
        seated && file.parties.has(party)
    };
    for issue in itself.issues.iter().flat_map(super::keyed::Keyed::keys) {
        let circle = file.issues.get(issue).map(|issue| &issue.circle);
        if circle.is_some_and(|circle| circle.iter().filter(|party| plays(party)).count() < 2) {
            let fault = Fault::NoCircle {
                issue: issue.to_owned(),
                game: game.to_owned(),
            };
            out.key(&["games", game, "issues", issue], fault);
        }
    }
}

/// Everything that is wrong with a game.
pub(super) fn check_game(scenario: &Scenario, out: &mut Collector) {
    let sound = Soundness { scenario };
    sound.meetings(out);
    sound.home_tables(out);
    sound.options(out);
    sound.parties(out);
    sound.inherited(out);
    sound.annex(out);
}

struct Soundness<'a> {
    scenario: &'a Scenario,
}

impl Soundness<'_> {
    fn game(&self) -> &str {
        &self.scenario.situation.game
    }

    fn has(&self, layer: Layer) -> bool {
        self.scenario.situation.has(layer)
    }

    fn rounds(&self) -> i64 {
        i64::try_from(self.scenario.situation.meetings.len()).unwrap_or(i64::MAX)
    }

    fn meetings(&self, out: &mut Collector) {
        let situation = &self.scenario.situation;
        for meeting in &situation.meetings {
            if !situation.instruments.iter().any(|form| *form <= meeting.highest) {
                let fault = Fault::NoForm {
                    meeting: meeting.key.clone(),
                    game: self.game().to_owned(),
                };
                out.value(&["meetings", &meeting.key, "highest"], fault);
            }
        }
    }

    fn home_tables(&self, out: &mut Collector) {
        if !self.has(Layer::Home) {
            return;
        }
        for party in &self.scenario.situation.parties {
            if party.constituencies.is_empty() {
                let (low, high) = super::checks::limits::CONSTITUENCIES;
                let fault = Fault::Count {
                    what: "constituencies in a game with a home table",
                    count: 0,
                    low,
                    high,
                };
                out.key(&["parties", &party.key, "constituencies"], fault);
            }
        }
    }

    fn options(&self, out: &mut Collector) {
        let situation = &self.scenario.situation;
        for issue in situation.issue_ids() {
            for rung in (1..situation.issue(issue).options.len()).map(Rung::at) {
                let Some(why) = self.why_unreachable(issue, rung) else {
                    continue;
                };
                let (issue, option) = (&situation.issue(issue).key, &situation.option(issue, rung).key);
                let part = match why {
                    Why::Form { .. } => "lowest_form",
                    Why::Trust { .. } => "requirement",
                    Why::Effort { .. } => "effort",
                    Why::Home { .. } => "",
                };
                let fault = Fault::Unreachable {
                    issue: issue.clone(),
                    option: option.clone(),
                    game: self.game().to_owned(),
                    why,
                };
                let path = ["issues", issue, "options", option, part];
                let path = if part.is_empty() { &path[..4] } else { &path };
                if part.is_empty() {
                    out.key(path, fault);
                } else {
                    out.value(path, fault);
                }
            }
        }
    }

    fn why_unreachable(&self, issue: IssueId, rung: Rung) -> Option<Why> {
        let situation = &self.scenario.situation;
        let option = situation.option(issue, rung);
        let highest = situation.meetings.iter().map(|meeting| meeting.highest).max()?;
        let forms: Vec<Instrument> = situation
            .instruments
            .iter()
            .copied()
            .filter(|form| *form >= option.lowest_form && *form <= highest)
            .collect();
        if forms.is_empty() {
            let lowest = option.lowest_form;
            return Some(Why::Form { lowest, highest });
        }
        if self.has(Layer::FollowThrough) {
            let circle = i64::try_from(situation.issue(issue).circle.len()).unwrap_or(0);
            let tokens = i64::from(situation.coefficients.attention) * circle;
            if i64::from(option.effort) > tokens {
                let effort = i64::from(option.effort);
                return Some(Why::Effort { effort, tokens });
            }
            if let Some(why) = self.trust_too_far(issue, i64::from(option.requirement)) {
                return Some(why);
            }
        }
        if self.has(Layer::Home) {
            let blocked = forms.iter().map(|form| self.blocked(issue, rung, *form));
            return blocked.collect::<Option<Vec<Why>>>()?.into_iter().next();
        }
        None
    }

    /// The most that the lowest trust in a circle can be by the end.
    fn trust_reach(&self, issue: IssueId) -> i64 {
        let situation = &self.scenario.situation;
        let start = i64::from(situation.climate.trust.lowest(situation.issue(issue).circle));
        (start + self.rounds() * i64::from(situation.coefficients.trust_operating_cap).max(1)).min(100)
    }

    /// Each started gap is an obstacle, which takes a token of each party: there must be as many.
    fn trust_too_far(&self, issue: IssueId, asked: i64) -> Option<Why> {
        let coefficients = &self.scenario.situation.coefficients;
        let reach = self.trust_reach(issue);
        let gap = (asked - reach).max(0);
        let step = i64::from(coefficients.confidence_gap).max(1);
        let obstacles = (gap + step - 1) / step;
        (obstacles > i64::from(coefficients.attention) * self.rounds()).then_some(Why::Trust { asked, reach })
    }

    /// Who stops a text of this form with this option, whatever else happens.
    fn blocked(&self, issue: IssueId, rung: Rung, form: Instrument) -> Option<Why> {
        let situation = &self.scenario.situation;
        let circle = situation.issue(issue).circle;
        for party in circle.iter() {
            for (place, constituency) in situation.party(party).constituencies.iter().enumerate() {
                let asked = constituency.need(form).filter(|_| constituency.role != Role::Objector);
                let Some(need) = asked else { continue };
                let best = self.best_support(party, place, issue, rung, form);
                if best < i64::from(need) {
                    return Some(Why::Home {
                        party: situation.party(party).key.clone(),
                        constituency: constituency.key.clone(),
                        best,
                        need: i64::from(need),
                    });
                }
            }
        }
        None
    }

    /// An upper bound of a constituency's support for any text with this option in this form.
    fn best_support(&self, party: PartyId, place: usize, issue: IssueId, rung: Rung, form: Instrument) -> i64 {
        let situation = &self.scenario.situation;
        let numbers = &situation.coefficients;
        let own = &self.scenario.sheet(party).home[place];
        let worth = |issue: IssueId, rung: usize| {
            let concern = own.concerns.get(issue.index()).copied().unwrap_or(0);
            let steps = i64::try_from(rung).unwrap_or(0);
            i64::from(numbers.support_concern) * i64::from(concern) * steps
        };
        let mut others: Vec<i64> = situation
            .issue_ids()
            .filter(|other| *other != issue)
            .map(|other| worth(other, situation.issue(other).options.len() - 1).max(0))
            .collect();
        others.sort_unstable_by_key(|points| std::cmp::Reverse(*points));
        let company = usize::from(situation.max_clauses).saturating_sub(1);
        let clauses = i64::from(situation.max_clauses);
        let open = i64::try_from(situation.annex.len().min(MAX_ANNEX)).unwrap_or(0);
        let when = |layer, points: i64| if self.has(layer) { points.max(0) } else { 0 };
        let asked = i64::from(situation.option(issue, rung).requirement);
        let gap = (asked - self.trust_reach(issue)).max(0);
        self.best_mood(party, place)
            + worth(issue, rung.index())
            + others.iter().take(company).sum::<i64>()
            + i64::from(numbers.support_form[usize::from(form.rank())])
            + when(Layer::FollowThrough, i64::from(numbers.support_open_annex) * open)
            + when(Layer::Ambiguity, i64::from(numbers.support_ambiguous) * clauses)
            + (self.trust_reach(issue) - 40).max(0) / 4
            + when(Layer::Tension, 10)
            + i64::from(numbers.support_gap) * (gap / 5)
            + i64::from(numbers.support_persuade) * i64::from(numbers.persuade_limit)
    }

    /// The best that a mood can become, the hidden part included.
    fn best_mood(&self, party: PartyId, place: usize) -> i64 {
        let numbers = &self.scenario.situation.coefficients;
        let own = &self.scenario.sheet(party).home[place];
        let when = |layer, points: i8| if self.has(layer) { i64::from(points).max(0) } else { 0 };
        let each_round = when(Layer::Podium, numbers.line_firm_home)
            + when(Layer::Podium, numbers.pledge_applause)
            + when(Layer::Podium, numbers.retaliation_mood)
            + when(Layer::Readouts, numbers.readout_victory_mood)
            + when(Layer::FollowThrough, numbers.announcement_applause[0]);
        let told: i64 = self
            .scenario
            .chronicle
            .iter()
            .flat_map(|dispatch| &dispatch.effects)
            .map(|effect| match effect {
                Effect::Mood {
                    party: whose,
                    constituency,
                    change,
                } if *whose == party && constituency.is_none_or(|which| which.index() == place) => {
                    i64::from(*change).max(0)
                }
                _ => 0,
            })
            .sum();
        let drawn = if self.has(Layer::Estimates) {
            i64::from(numbers.hidden_mood) + i64::from(numbers.mood_spread)
        } else {
            i64::from(numbers.mood_spread)
        };
        (i64::from(own.mood) + self.rounds() * each_round + told + drawn).min(100 + i64::from(numbers.hidden_mood))
    }

    /// Whether this is one sitting: drafts count when initialled, and there is a line to beat.
    fn one_sitting(&self) -> bool {
        !self.has(Layer::Home) && !self.has(Layer::FollowThrough)
    }

    fn parties(&self, out: &mut Collector) {
        for party in self.scenario.situation.party_ids() {
            let preferences = &self.scenario.sheet(party).preferences;
            let line = if self.one_sitting() {
                i64::from(preferences.reservation)
            } else {
                0
            };
            let best = self.best_package(party);
            if best <= line {
                let key = &self.scenario.situation.party(party).key;
                let fault = Fault::NeverAgrees {
                    party: key.clone(),
                    game: self.game().to_owned(),
                    best,
                    line,
                };
                out.key(&["parties", key, "points"], fault);
            }
        }
    }

    /// The most that any package gives a party: exact for few packages, else an upper bound.
    fn best_package(&self, party: PartyId) -> i64 {
        let situation = &self.scenario.situation;
        let preferences = &self.scenario.sheet(party).preferences;
        let most = if self.one_sitting() {
            usize::from(situation.max_clauses)
        } else {
            situation.issues.len()
        };
        let sizes: Vec<usize> = situation.issues.iter().map(|issue| issue.options.len()).collect();
        let count = sizes.iter().try_fold(1_usize, |count, size| count.checked_mul(*size));
        if count.is_some_and(|count| count <= COUNTED) {
            let mut rungs = vec![Rung(0); sizes.len()];
            let mut best = 0;
            while advance(&mut rungs, &sizes) {
                if rungs.iter().filter(|rung| rung.0 > 0).count() <= most {
                    best = best.max(i64::from(preferences.package(&rungs)));
                }
            }
            return best;
        }
        let top = |points: &Vec<i16>| i64::from(points.iter().copied().max().unwrap_or(0)).max(0);
        let mut tops: Vec<i64> = preferences.points.iter().map(top).collect();
        tops.sort_unstable_by_key(|points| std::cmp::Reverse(*points));
        let pairs = preferences
            .interactions
            .iter()
            .map(|pair| i64::from(pair.points).max(0));
        tops.iter().take(most).sum::<i64>() + pairs.sum::<i64>()
    }

    fn inherited(&self, out: &mut Collector) {
        let situation = &self.scenario.situation;
        for inherited in &situation.inherited {
            let path = ["inherited", inherited.key.as_str()];
            if !is_well_formed(situation, &inherited.terms) {
                let oral = inherited.terms.instrument == Instrument::Oral;
                out.key(
                    &path,
                    Fault::Inherited(
                        if oral && (inherited.terms.clauses.len() != 1 || !inherited.terms.annex.is_empty()) {
                            "an oral understanding has one clause and settles nothing else"
                        } else {
                            "it settles an annex item that its clauses do not bring up"
                        },
                    ),
                );
            }
            let lowest = inherited
                .terms
                .clauses
                .iter()
                .map(|clause| situation.option(clause.issue, clause.rung).lowest_form);
            if lowest.max().is_some_and(|lowest| lowest > inherited.terms.instrument) {
                let fault = Fault::Inherited("its form is lower than the lowest form of one of its options");
                out.value(&["inherited", &inherited.key, "form"], fault);
            }
            if inherited.has_obstacles && inherited.terms.open_annex(situation).next().is_none() {
                let fault = Fault::Inherited("it is said to have obstacles, and leaves no annex item open");
                out.value(&["inherited", &inherited.key, "has_obstacles"], fault);
            }
        }
    }

    /// A text can settle only so many annex items.
    fn annex(&self, out: &mut Collector) {
        let situation = &self.scenario.situation;
        let mut by_issue: Vec<usize> = situation
            .issue_ids()
            .map(|issue| situation.annex.iter().filter(|item| item.issue == issue).count())
            .collect();
        by_issue.sort_unstable_by_key(|count| std::cmp::Reverse(*count));
        let count = by_issue.iter().take(usize::from(situation.max_clauses)).sum::<usize>();
        if count > MAX_ANNEX {
            let fault = Fault::Count {
                what: "annex items that one draft of this game can bring up",
                count,
                low: 0,
                high: MAX_ANNEX,
            };
            out.key(&["games", self.game()], fault);
        }
    }
}

/// The next package in order; `false` after the last.
fn advance(rungs: &mut [Rung], sizes: &[usize]) -> bool {
    for (rung, size) in rungs.iter_mut().zip(sizes) {
        if rung.index() + 1 < *size {
            rung.0 += 1;
            return true;
        }
        *rung = Rung(0);
    }
    false
}
