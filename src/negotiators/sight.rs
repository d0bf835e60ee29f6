//! What a seat sees when it decides: its own worth of texts, read from the view and nothing else.
//!
//! Rates are in hundredths of its points a round (in one sitting: hundredths of points), counted
//! from what is there already.

use crate::rules::action::Discretion;
use crate::rules::event::Step;
use crate::rules::ids::{AnnexId, IssueId, PartyId, PartySet, PledgeId, Rung};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::issue::AnnexKind;
use crate::rules::preferences::Preferences;
use crate::rules::scenario::{Layer, Situation};
use crate::rules::state::Agreement;
use crate::rules::terms::{Clause, Terms};
use crate::rules::view::{OwnView, View};
use std::cell::RefCell;

/// The most issues that any scenario has: one bit each in an issue set.
pub const MAX_ISSUES: usize = crate::rules::ids::IssueSet::CAPACITY;

/// What an obstacle costs in attention, in hundredths of points a round.
const NUISANCE: i32 = 25;
/// What a token of upkeep costs in attention, in hundredths of points.
const TOKEN: i32 = 60;
/// The share of a clause's worth that its ambiguity puts at risk, in percent.
const RISK_OF_DISPUTE: i32 = 15;
/// What a point of another party's trust is worth over the rest of the play, in hundredths of points.
pub const A_POINT_OF_TRUST: i32 = 60;
/// What a broken pledge costs beside trust, in hundredths of points: mood everywhere at home.
const BROKEN_PLEDGE: i32 = 500;

/// One seat's view with what it reckons from it.
pub struct Sight<'a> {
    /// The view.
    pub view: &'a View,
    /// The seat's own matters.
    pub own: &'a OwnView,
    /// The open sheet.
    pub situation: &'a Situation,
    /// Who it is.
    pub me: PartyId,
    /// Its own points.
    pub preferences: &'a Preferences,
    /// The rung of each issue that pays now, or will once its agreement operates.
    pub base: [Rung; MAX_ISSUES],
    /// What that pays it, in hundredths a round.
    pub base_points: [i32; MAX_ISSUES],
    /// Points from pairs of options as things are, in hundredths.
    base_interactions: i32,
    /// Rounds left, this one included.
    pub rounds_left: i32,
    /// How often an agreement made now would pay if it operated at once, the legacy included.
    pub horizon: i32,
    /// Whether drafts count when they are initialled: one sitting.
    pub sitting: bool,
    /// Its own open pledges.
    pub pledges: Vec<PledgeId>,
    /// What it could hope for, worked out when it is first asked for.
    hopes: RefCell<Vec<Hopes>>,
}

/// The best that a seat could hope for on each issue with some parties in a form, in hundredths a round.
struct Hopes {
    parties: PartySet,
    form: Instrument,
    best: [i32; MAX_ISSUES],
}

impl<'a> Sight<'a> {
    /// What a seat sees; `None` for a viewer without a seat.
    #[must_use]
    pub fn of(view: &'a View) -> Option<Self> {
        let own = view.me()?;
        let situation: &'a Situation = &view.situation;
        let sitting = !situation.has(Layer::FollowThrough);
        let rounds = i32::try_from(situation.meetings.len()).unwrap_or(i32::MAX);
        let rounds_left = (rounds - i32::from(view.round)).max(1);
        let legacy = i32::from(situation.coefficients.health);
        let mut sight = Self {
            view,
            own,
            situation,
            me: own.party,
            preferences: &own.sheet.preferences,
            base: [Rung(0); MAX_ISSUES],
            base_points: [0; MAX_ISSUES],
            base_interactions: 0,
            rounds_left,
            horizon: if sitting { 1 } else { rounds_left + legacy },
            sitting,
            pledges: view.open_pledges(own.party),
            hopes: RefCell::new(Vec::new()),
        };
        sight.read_agreements();
        Some(sight)
    }

    fn read_agreements(&mut self) {
        for agreement in self.view.agreements.iter().filter(|one| one.alive() && !one.fallow()) {
            for clause in &agreement.terms.clauses {
                let rung = agreement.paying_rung(self.situation, clause.issue);
                let slot = clause.issue.index();
                if slot < MAX_ISSUES && rung > self.base[slot] {
                    self.base[slot] = rung;
                    self.base_points[slot] = self.points(clause.issue, rung, agreement.terms.instrument);
                }
            }
        }
        self.base_interactions = 100
            * self
                .preferences
                .interaction_points(|issue| self.base.get(issue.index()).copied().unwrap_or_default());
    }

    /// The exchange of Talks, 0-based, and how many there are.
    #[must_use]
    pub fn exchange(&self) -> (i32, i32) {
        let now = if let Step::Exchange(exchange) = self.view.step {
            exchange
        } else {
            0
        };
        (i32::from(now), i32::from(self.situation.exchanges))
    }

    /// What an option pays it in a form, in hundredths: threat and form counted, obstacles not.
    #[must_use]
    pub fn points(&self, issue: IssueId, rung: Rung, form: Instrument) -> i32 {
        let matter = self.situation.issue(issue);
        let mut points = 100 * self.preferences.of(issue, rung);
        if matter.threat && self.situation.has(Layer::ThreatPicture) {
            points += 100 * ((i32::from(self.own.threat) - 5) * i32::from(rung.0) / 5);
        }
        if matter.form_matters {
            let percent = i32::from(self.situation.coefficients.form_points[usize::from(form.rank())]);
            points = points * percent / 100;
        }
        if self.sitting {
            return points;
        }
        // What a form leaves behind counts for less where it is loose: points are those of a round of the horizon.
        let lasts = 100 * self.rounds_left + self.situation.legacy(form, self.situation.coefficients.health);
        points * lasts / (100 * self.horizon)
    }

    /// What one clause would add to what is there, in hundredths a round. A clause in a form in which it
    /// cannot operate adds nothing.
    #[must_use]
    pub fn gain(&self, issue: IssueId, rung: Rung, form: Instrument) -> i32 {
        if !self.sitting && form < self.situation.option(issue, rung).lowest_form {
            return 0;
        }
        self.points(issue, rung, form) - self.base_points[issue.index().min(MAX_ISSUES - 1)]
    }

    /// What pairs of options add if these rungs hold, in hundredths above what they add as things are.
    #[must_use]
    pub fn interactions(&self, held: &[Rung; MAX_ISSUES]) -> i32 {
        if self.preferences.interactions.is_empty() {
            return 0;
        }
        100 * self.preferences.interaction_points(|issue| held[issue.index()]) - self.base_interactions
    }

    /// The same for what a text says.
    fn interactions_of(&self, terms: &Terms) -> i32 {
        if self.preferences.interactions.is_empty() {
            return 0;
        }
        let mut held = self.base;
        for clause in &terms.clauses {
            held[clause.issue.index()] = clause.rung;
        }
        self.interactions(&held)
    }

    /// What a text would add to what is there once it operates, in hundredths a round. In one sitting: what it
    /// is worth above having no agreement.
    #[must_use]
    pub fn rate(&self, terms: &Terms) -> i32 {
        let mut total = self.interactions_of(terms);
        for clause in &terms.clauses {
            total += self.rate_of(*clause, terms.instrument);
        }
        if self.sitting {
            return total - 100 * i32::from(self.preferences.reservation);
        }
        let parties = terms.parties(self.situation);
        for item in terms.touched(self.situation) {
            total -= self.annex_cost_among(terms, item, parties);
        }
        let parties = i32::try_from(parties.len().max(1)).unwrap_or(1);
        let effort: i32 = terms
            .clauses
            .iter()
            .map(|clause| i32::from(self.situation.option(clause.issue, clause.rung).effort))
            .sum();
        let oral = i32::from(terms.instrument == Instrument::Oral);
        total - TOKEN * (effort + oral) / parties
    }

    /// What the clause on an issue adds, its ambiguity counted.
    #[must_use]
    pub fn clause_rate(&self, terms: &Terms, issue: IssueId) -> i32 {
        terms
            .clause(issue)
            .map_or(0, |clause| self.rate_of(*clause, terms.instrument))
    }

    fn rate_of(&self, clause: Clause, form: Instrument) -> i32 {
        let gain = self.gain(clause.issue, clause.rung, form);
        if clause.wording == Wording::Ambiguous {
            gain - gain.abs() * RISK_OF_DISPUTE / 100
        } else {
            gain
        }
    }

    /// What an annex item that a text touches costs it, in hundredths a round.
    #[must_use]
    pub fn annex_cost(&self, terms: &Terms, item: AnnexId) -> i32 {
        self.annex_cost_among(terms, item, terms.parties(self.situation))
    }

    fn annex_cost_among(&self, terms: &Terms, item: AnnexId, parties: PartySet) -> i32 {
        let known = self.situation.annex_item(item);
        match (&known.kind, terms.choice(item)) {
            (AnnexKind::Burden { choices, .. }, Some(choice)) => choices
                .get(choice.index())
                .map_or(0, |choice| 100 * choice.share(self.me)),
            (AnnexKind::Burden { cost, named, .. }, None) => {
                let named = named.intersection(parties);
                let bearers = i32::try_from(named.len().max(1)).unwrap_or(1);
                let share = if named.has(self.me) {
                    100 * i32::from(*cost) / bearers
                } else {
                    0
                };
                share + NUISANCE
            }
            (AnnexKind::Consent { .. }, _) => NUISANCE,
        }
    }

    /// The first of its own open pledges that a text goes against, if everybody will know of the text.
    #[must_use]
    pub fn broken_pledge(&self, terms: &Terms, discretion: Discretion) -> Option<PledgeId> {
        let unseen = discretion == Discretion::Dark && terms.instrument == Instrument::Oral;
        if unseen || self.pledges.is_empty() {
            return None;
        }
        let facts = self.view.home_facts(self.own, &self.pledges);
        self.pledges
            .iter()
            .copied()
            .find(|pledge| facts.goes_against(*pledge, terms))
    }

    /// What breaking a pledge with a text would cost, in hundredths a round over the rest of the play; 0 if it breaks none.
    #[must_use]
    pub fn pledge_cost(&self, terms: &Terms, discretion: Discretion) -> i32 {
        if self.broken_pledge(terms, discretion).is_none() {
            return 0;
        }
        let others = i32::try_from(self.situation.party_count()).unwrap_or(2) - 1;
        let trust = -i32::from(self.situation.coefficients.trust_pledge_broken);
        (BROKEN_PLEDGE + others * trust * A_POINT_OF_TRUST) / self.horizon.max(1)
    }

    /// What a text is worth over the rest of the play, in hundredths of points: later where obstacles wait.
    #[must_use]
    pub fn worth(&self, terms: &Terms) -> i32 {
        let rate = self.rate(terms);
        if self.sitting || rate <= 0 {
            return rate * self.horizon;
        }
        let open = i32::try_from(terms.open_annex(self.situation).count()).unwrap_or(0);
        let gap = crate::rules::home::gap(self.situation, &self.view.trust, terms);
        let per_token = i32::from(self.situation.coefficients.confidence_gap.max(1));
        let confidence = (gap + per_token - 1) / per_token;
        // Two obstacles cost about one round.
        rate * (2 * self.horizon - open - confidence).max(0) / 2
    }

    /// What a text is worth over the rest of the play in whole points, for reasons.
    #[must_use]
    pub fn worth_points(&self, terms: &Terms) -> i16 {
        whole(self.worth(terms))
    }

    /// The best that it could hope for on these issues with these parties, in hundredths a round: its best option of
    /// each that trust does not put far out of reach.
    #[must_use]
    pub fn ideal(&self, issues: impl Iterator<Item = IssueId>, parties: PartySet, form: Instrument) -> i32 {
        let mut known = self.hopes.borrow_mut();
        let place = known
            .iter()
            .position(|hopes| hopes.parties == parties && hopes.form == form)
            .unwrap_or_else(|| {
                known.push(self.hopes_with(parties, form));
                known.len() - 1
            });
        let mut total: i32 = issues.map(|issue| known[place].best[issue.index()]).sum();
        if self.sitting {
            total -= 100 * i32::from(self.preferences.reservation);
        }
        total.max(0)
    }

    fn hopes_with(&self, parties: PartySet, form: Instrument) -> Hopes {
        let trust = self.view.trust.lowest(parties);
        let mut best = [0; MAX_ISSUES];
        for (issue, best) in self.situation.issue_ids().zip(&mut best) {
            let options = &self.situation.issue(issue).options;
            for (rung, option) in options.iter().enumerate().skip(1) {
                let short = if self.sitting {
                    0
                } else {
                    (i32::from(option.requirement) - trust).max(0)
                };
                let within_reach = (100 - 4 * short).max(0);
                *best = (*best).max(self.gain(issue, Rung::at(rung), form) * within_reach / 100);
            }
        }
        Hopes { parties, form, best }
    }

    /// What an agreement pays it a round when it operates, in hundredths.
    #[must_use]
    pub fn agreement_rate(&self, agreement: &Agreement) -> i32 {
        let mut total = 0;
        for clause in &agreement.terms.clauses {
            let rung = agreement.paying_rung(self.situation, clause.issue);
            total += self.points(clause.issue, rung, agreement.terms.instrument);
        }
        for (_, shares) in &agreement.burdens {
            total -= 100 * i32::from(shares[self.me.index()]);
        }
        for rider in &agreement.riders {
            let rider = &self.situation.riders[rider.index()];
            if rider.party != self.me {
                total -= 100 * i32::from(rider.cost);
            }
        }
        total
    }
}

/// Hundredths as whole points that fit into a reason, rounded to the nearest.
#[must_use]
pub fn whole(hundredths: i32) -> i16 {
    i16::try_from(((hundredths + 50).div_euclid(100)).clamp(i32::from(i16::MIN), i32::from(i16::MAX))).unwrap_or(0)
}

/// A number as a small one that fits into a reason.
#[must_use]
pub fn small(number: i32) -> i16 {
    i16::try_from(number.clamp(i32::from(i16::MIN), i32::from(i16::MAX))).unwrap_or(0)
}

/// A number as one from 0 to 255.
#[must_use]
pub fn byte(number: i32) -> u8 {
    u8::try_from(number.clamp(0, 255)).unwrap_or(0)
}
