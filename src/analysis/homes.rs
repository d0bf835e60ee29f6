//! Win-sets: which texts each party's home would pass, and what the home tables exclude.
//!
//! A *text* is any choice of at most `max_clauses` clauses, plainly worded, in the lowest form that
//! they admit, with every annex item settled that can be (what is left open is easier at home, R7.3,
//! and dearer later). It *passes* at a home as R7.3 to R7.6 say, as things stand when the play
//! begins and with hidden moods at their mean; a fitting rider is taken to be carried. There are
//! some ten thousand texts in a campaign, so they are listed.

use crate::rules::constituency::Role;
use crate::rules::home::HomeFacts;
use crate::rules::ids::{AnnexId, ChoiceId, ConstituencyId, IssueId, PartyId, Rung};
use crate::rules::scenario::{Layer, Scenario};
use crate::rules::state::MAX_CONSTITUENCIES;
use crate::rules::terms::{Clause, Settlement, Terms};

/// More texts than this are not listed.
const MOST: u64 = 1 << 21;

/// One party's home.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Home {
    /// Texts to which it would be a party.
    pub texts: u64,
    /// Of these, the ones that its home passes: its win-set.
    pub passes: u64,
    /// Of the win-set, those that pass with a rider only.
    pub with_rider: u64,
    /// Texts that are worth something to each of their parties, and that this home refuses.
    pub refuses_good: u64,
}

/// What the homes make of all texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Homes {
    /// All texts.
    pub texts: u64,
    /// Texts that every party's home passes.
    pub pass_everywhere: u64,
    /// Texts that are worth more than nothing to each of their parties, in points a round.
    pub good: u64,
    /// Of these, the ones that some home refuses: what the home tables exclude.
    pub excluded: u64,
    /// By party.
    pub homes: Vec<Home>,
    /// Options that no text carries through every home.
    pub closed: Vec<(IssueId, Rung)>,
}

impl Homes {
    /// Asks every home about every text; `None` where there is no home table, or where there are
    /// more than two million texts.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Option<Self> {
        if !scenario.situation.has(Layer::Home) || count(scenario) > MOST {
            return None;
        }
        let mut survey = Survey {
            scenario,
            clauses: Vec::new(),
            open: scenario
                .situation
                .issues
                .iter()
                .map(|issue| vec![false; issue.options.len()])
                .collect(),
            found: Self {
                texts: 0,
                pass_everywhere: 0,
                good: 0,
                excluded: 0,
                homes: vec![Home::default(); scenario.situation.party_count()],
                closed: Vec::new(),
            },
        };
        survey.extend(0);
        let mut found = survey.found;
        for (issue, options) in survey.open.iter().enumerate() {
            let shut = options.iter().enumerate().skip(1).filter(|(_, open)| !**open);
            found
                .closed
                .extend(shut.map(|(rung, _)| (IssueId::at(issue), Rung::at(rung))));
        }
        Some(found)
    }
}

/// How many texts there are.
fn count(scenario: &Scenario) -> u64 {
    let most = usize::from(scenario.situation.max_clauses);
    // By number of clauses.
    let mut ways = vec![0_u64; most + 1];
    ways[0] = 1;
    for issue in &scenario.situation.issues {
        let options = issue.options.len().saturating_sub(1) as u64;
        for clauses in (1..=most).rev() {
            ways[clauses] = ways[clauses].saturating_add(ways[clauses - 1].saturating_mul(options));
        }
    }
    ways[1..].iter().fold(0, |sum, ways| sum.saturating_add(*ways))
}

struct Survey<'a> {
    scenario: &'a Scenario,
    clauses: Vec<Clause>,
    /// By issue and rung: whether some text carries it through every home.
    open: Vec<Vec<bool>>,
    found: Homes,
}

impl Survey<'_> {
    /// Every way to go on with clauses on later issues.
    fn extend(&mut self, from: usize) {
        let situation = &self.scenario.situation;
        if self.clauses.len() >= usize::from(situation.max_clauses) {
            return;
        }
        for issue in from..situation.issues.len() {
            for rung in 1..situation.issues[issue].options.len() {
                self.clauses.push(Clause::plain(IssueId::at(issue), Rung::at(rung)));
                self.ask();
                self.extend(issue + 1);
                self.clauses.pop();
            }
        }
    }

    /// The text of the present clauses.
    fn terms(&self) -> Option<Terms> {
        let situation = &self.scenario.situation;
        let lowest = self
            .clauses
            .iter()
            .map(|clause| situation.option(clause.issue, clause.rung).lowest_form);
        let lowest = lowest.max()?;
        let form = situation
            .instruments
            .iter()
            .copied()
            .filter(|form| *form >= lowest)
            .min()?;
        let bare = Terms::new(form, self.clauses.iter().copied(), []).ok()?;
        let settled: Vec<Settlement> = bare
            .touched(situation)
            .filter(|item: &AnnexId| !situation.annex_item(*item).choices().is_empty())
            .map(|item| Settlement {
                item,
                choice: ChoiceId(0),
            })
            .collect();
        Terms::new(form, bare.clauses.iter().copied(), settled).ok()
    }

    fn ask(&mut self) {
        let Some(terms) = self.terms() else { return };
        let situation = &self.scenario.situation;
        let parties = terms.parties(situation);
        let mut rungs = vec![Rung(0); situation.issues.len()];
        for clause in &terms.clauses {
            rungs[clause.issue.index()] = clause.rung;
        }
        let is_good = parties
            .iter()
            .all(|party| self.scenario.sheet(party).preferences.package(&rungs) > 0);
        let answers: Vec<(PartyId, Answer)> = parties
            .iter()
            .map(|party| (party, answer(self.scenario, party, &terms)))
            .collect();
        let passes = answers.iter().all(|(_, answer)| *answer != Answer::Refuses);
        self.found.texts += 1;
        self.found.pass_everywhere += u64::from(passes);
        self.found.good += u64::from(is_good);
        self.found.excluded += u64::from(is_good && !passes);
        for (party, answer) in answers {
            let home = &mut self.found.homes[party.index()];
            home.texts += 1;
            home.passes += u64::from(answer != Answer::Refuses);
            home.with_rider += u64::from(answer == Answer::WithRider);
            home.refuses_good += u64::from(is_good && answer == Answer::Refuses);
        }
        if passes {
            for clause in &terms.clauses {
                self.open[clause.issue.index()][clause.rung.index()] = true;
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Passes,
    WithRider,
    Refuses,
}

/// What one home makes of a text.
fn answer(scenario: &Scenario, party: PartyId, terms: &Terms) -> Answer {
    let situation = &scenario.situation;
    let sheet = scenario.sheet(party);
    let mut moods = [0; MAX_CONSTITUENCIES];
    for (mood, own) in moods.iter_mut().zip(&sheet.home) {
        *mood = own.mood;
    }
    let facts = HomeFacts {
        situation,
        sheet,
        party,
        moods: &moods,
        trust: &situation.climate.trust,
        tension: i32::from(situation.climate.tension),
        pledges: &[],
    };
    let mut answer = Answer::Passes;
    for (index, constituency) in situation.party(party).constituencies.iter().enumerate() {
        let id = ConstituencyId::at(index);
        let Some(need) = constituency.need(terms.instrument) else {
            continue;
        };
        let missing = need - facts.support(id, terms, 0);
        if missing <= 0 || constituency.role == Role::Objector {
            continue;
        }
        let fits = situation.riders.iter().any(|rider| {
            rider.party == party
                && rider.constituency == id
                && rider.issue.is_none_or(|issue| terms.clause(issue).is_some())
        });
        if missing > i32::from(situation.coefficients.rider_range) || !situation.has(Layer::Riders) || !fits {
            return Answer::Refuses;
        }
        answer = Answer::WithRider;
    }
    answer
}
