//! The start of a round: dispatches, shocks, bans, courses and disputes (R4.1, R10).

use super::Resolution;
use super::draw::{between, happens};
use super::round::place;
use crate::rules::action::Discretion;
use crate::rules::event::{Cause, Fact, Occasion, SentBackWhy};
use crate::rules::ids::{
    AgreementId, BanId, ConstituencyId, CourseId, DispatchId, DraftId, IssueId, PartyId, PartySet, Rung, ThirdPartyId,
};
use crate::rules::instrument::Wording;
use crate::rules::scenario::Layer;
use crate::rules::schedule::{Condition, Effect, Trigger, When};

impl Resolution<'_> {
    pub(super) fn dispatches(&mut self) {
        let mut disputed = false;
        for index in 0..self.scenario.chronicle.len() {
            let id = DispatchId::at(index);
            if let Some(by) = self.comes(id) {
                self.public(Fact::DispatchArrived { dispatch: id, by });
                for effect in 0..self.scenario.chronicle[index].effects.len() {
                    let effect = self.scenario.chronicle[index].effects[effect];
                    disputed |= self.effect(id, effect, disputed);
                }
            }
        }
        self.start_bans();
        if self.has(Layer::Clock) {
            self.advance_courses();
        }
        let hot = self.state.tension >= self.scenario.situation.coefficients.tension_dispute;
        if self.has(Layer::Ambiguity) && !disputed && hot && self.has(Layer::Tension) {
            self.dispute(None);
        }
    }

    /// Whether a dispatch comes this round, and why: its time, its draw or the referee's order; and its condition.
    fn comes(&self, id: DispatchId) -> Option<Occasion> {
        let dispatch = &self.scenario.chronicle[id.index()];
        if self.state.has_come(id) || dispatch.condition.is_some_and(|condition| !self.holds(condition)) {
            return None;
        }
        // What the referee has ordered comes then, and not at its own time.
        if let Some(order) = self.state.order_of(id) {
            return (order.round <= self.state.round).then_some(Occasion::Referee);
        }
        let timely = match dispatch.when {
            When::Round(round) => round == self.state.round,
            When::Drawn { from, to, percent } => {
                self.has(Layer::Shocks)
                    && (from..=to).contains(&self.state.round)
                    && happens(self.key(&dispatch.key, 0), percent)
            }
        };
        timely.then_some(Occasion::Chronicle)
    }

    fn holds(&self, condition: Condition) -> bool {
        match condition {
            Condition::Operating(issue, rung) => self.state.operates_in_public(self.scenario, issue, rung),
            Condition::NotOperating(issue, rung) => !self.state.operates_in_public(self.scenario, issue, rung),
            Condition::TensionFrom(tension) => self.state.tension >= tension,
        }
    }

    /// One effect of a dispatch; says whether it opened a dispute (at most one a round).
    fn effect(&mut self, dispatch: DispatchId, effect: Effect, disputed: bool) -> bool {
        let cause = Cause::Dispatch(dispatch);
        match effect {
            Effect::Mood {
                party,
                constituency: Some(one),
                change,
            } => self.mood(party, one, change.into(), cause),
            Effect::Mood {
                party,
                constituency: None,
                change,
            } => self.mood_everywhere(party, change.into(), cause),
            Effect::Capital { party, change } => self.capital(party, change.into(), cause),
            Effect::Trust { a, b, change } => self.trust_between(a, b, change.into(), cause),
            Effect::Tension(change) => self.tension(change.into(), cause),
            Effect::Shock {
                a,
                b,
                severity,
                false_alarm,
            } => {
                if self.has(Layer::Shocks) {
                    self.shock(dispatch, (a, b), severity, false_alarm);
                }
            }
            Effect::Dispute(issue) => {
                return !disputed && self.has(Layer::Ambiguity) && self.dispute(Some(issue));
            }
            Effect::BanBegins(ban) => self.begin_ban(ban),
            Effect::BanEnds(ban) => {
                if self.state.bans[ban.index()].active {
                    self.public(Fact::BanEnded { ban, certified: false });
                }
            }
            Effect::ThirdPartyRefuses(third_party) => self.refuse(third_party),
            Effect::OptionCloses(issue, rung) => self.close_option(issue, rung),
        }
        false
    }

    fn refuse(&mut self, third_party: ThirdPartyId) {
        self.public(Fact::ThirdPartyRefused { third_party });
    }

    /// A shock between two parties: what they show each other takes part of it away (R10.3).
    fn shock(
        &mut self,
        dispatch: DispatchId,
        (a, b): (PartyId, PartyId),
        severity: (u8, u8),
        alarm: Option<(IssueId, Rung)>,
    ) {
        if let Some((issue, rung)) = alarm
            && self.state.operates_in_public(self.scenario, issue, rung)
        {
            self.public(Fact::FalseAlarm { dispatch, issue });
            return;
        }
        let key = &self.scenario.chronicle[dispatch.index()].key;
        let severity = between(self.key(key, 1), severity.0.into(), severity.1.into());
        let shown = if self.has(Layer::Transparency) {
            let mutual = |x: PartyId, y: PartyId| i32::from(self.state.shown[x.index()][y.index()]);
            i32::midpoint(mutual(a, b), mutual(b, a))
        } else {
            0
        };
        let felt = (severity * (100 - shown) + 50) / 100;
        let small = |value: i32| u8::try_from(value).unwrap_or(u8::MAX);
        let (severity, shown) = (small(severity), small(shown));
        self.public(Fact::ShockStruck {
            dispatch,
            a,
            b,
            severity,
            shown,
            felt: small(felt),
        });
        let cause = Cause::Shock(dispatch);
        self.tension(2 * felt, cause);
        self.trust_between(a, b, -felt, cause);
        let pair = PartySet::only(a).with(b);
        let shaken: Vec<AgreementId> = self
            .state
            .agreements
            .iter()
            .filter(|one| {
                one.alive()
                    && one.health > 0
                    && one.parties.contains(pair)
                    && felt > i32::from(one.terms.instrument.rank())
            })
            .map(|one| one.id)
            .collect();
        for id in shaken {
            self.lose_health(id, cause);
        }
    }

    fn start_bans(&mut self) {
        if !self.has(Layer::Bans) {
            return;
        }
        for index in 0..self.scenario.situation.bans.len() {
            if self.scenario.situation.bans[index].from_round == Some(self.state.round) {
                self.begin_ban(BanId::at(index));
            }
        }
    }

    fn begin_ban(&mut self, ban: BanId) {
        let now = self.state.bans[ban.index()];
        if self.has(Layer::Bans) && !now.active && !now.ended {
            self.public(Fact::BanBegan { ban });
            self.update_operating();
        }
    }

    fn advance_courses(&mut self) {
        for index in 0..self.scenario.situation.courses.len() {
            let course = CourseId::at(index);
            loop {
                let now = self.state.courses[index];
                let Some(phase) = self.scenario.situation.courses[index]
                    .phases
                    .get(usize::from(now.begun))
                else {
                    break;
                };
                if phase.round.saturating_add(now.delay) > self.state.round {
                    break;
                }
                self.begin_phase(course, now.begun);
            }
        }
    }

    /// A phase of a course begins, whatever the talks do (R10.1).
    fn begin_phase(&mut self, course: CourseId, phase: u8) {
        let numbers = &self.scenario.situation.coefficients;
        let written = &self.scenario.situation.courses[course.index()];
        let softened = written
            .softened_by
            .iter()
            .any(|(issue, rung)| self.state.operates_in_public(self.scenario, *issue, *rung));
        let (tension, mood) = if softened {
            (numbers.tension_phase_softened, numbers.phase_mood / 2)
        } else {
            (numbers.tension_phase, numbers.phase_mood)
        };
        let cause = Cause::Phase(course);
        self.public(Fact::PhaseBegan {
            course,
            phase,
            softened,
        });
        self.tension(tension.into(), cause);
        for (party, constituency) in &written.worries {
            self.mood(*party, *constituency, mood.into(), cause);
        }
        for (issue, rung) in &written.phases[usize::from(phase)].closes {
            self.close_option(*issue, *rung);
        }
        self.trigger(|_, trigger, _| matches!(trigger, Trigger::PhaseOf(of) if *of == course));
    }

    /// Puts a course with a phase to come off by one round: from the podium, or by a clause (R10.2).
    pub(super) fn defer(&mut self, course: CourseId, by_clause: bool) {
        let begun = usize::from(self.state.courses[course.index()].begun);
        if begun >= self.scenario.situation.courses[course.index()].phases.len() {
            return;
        }
        let numbers = &self.scenario.situation.coefficients;
        let (mood, tension) = (numbers.defer_mood, numbers.tension_defer);
        let written = &self.scenario.situation.courses[course.index()];
        let (party, at) = (written.party, written.defer_at);
        self.public(Fact::CourseDeferred { course, by_clause });
        self.mood(party, at, mood.into(), Cause::Deferral(course));
        self.tension(tension.into(), Cause::Deferral(course));
    }

    fn close_option(&mut self, issue: IssueId, rung: Rung) {
        if self.state.is_closed(issue, rung) {
            return;
        }
        self.public(Fact::OptionClosed { issue, rung });
        let stranded: Vec<(DraftId, PartySet)> = self
            .state
            .drafts
            .iter()
            .filter(|draft| draft.terms.rung(issue) >= rung)
            .map(|draft| (draft.id, draft.readers(self.everyone())))
            .collect();
        for (draft, readers) in stranded {
            self.readers(
                readers,
                Fact::SentBack {
                    draft,
                    why: SentBackWhy::OptionClosed,
                },
            );
        }
    }

    /// Opens a dispute over the oldest ambiguous clause in operation, on this issue if one is named (R9.8).
    fn dispute(&mut self, named: Option<IssueId>) -> bool {
        let found = self
            .state
            .agreements
            .iter()
            .filter(|one| one.operating)
            .find_map(|one| {
                one.terms
                    .clauses
                    .iter()
                    .filter(|clause| {
                        clause.wording == Wording::Ambiguous && named.is_none_or(|issue| issue == clause.issue)
                    })
                    .find(|clause| one.readings.iter().all(|(issue, _)| *issue != clause.issue))
                    .map(|clause| (one.id, clause.issue))
            });
        if let Some((agreement, issue)) = found {
            let audience = self.knowers(agreement);
            self.emit(audience, Fact::DisputeOpened { agreement, issue });
        }
        found.is_some()
    }

    /// An agreement loses one health; at none it is fallow, and a dark one comes to light (R9.4, R6.5).
    pub(super) fn lose_health(&mut self, id: AgreementId, cause: Cause) {
        self.bring_to_light(id);
        self.health(id, -1, cause);
        if self.state.agreement(id).is_some_and(|one| one.health == 0) {
            self.public(Fact::BecameFallow { agreement: id });
            self.update_operating();
        }
    }

    /// A dark agreement comes to light: outsiders on whose concern it touches take offence (R6.3), and promises
    /// that it goes against are broken for all to see. One that lies open already stays as it is.
    pub(super) fn bring_to_light(&mut self, id: AgreementId) {
        if self.state.agreement(id).is_some_and(|one| !one.public) {
            self.public(Fact::CameToLight { agreement: id });
            self.offend_outsiders(id, Discretion::Dark);
            self.judge_promises_against(id);
        }
    }

    /// Outsiders who were kept in the dark about a matter of their concern lose trust in each party to it.
    pub(super) fn offend_outsiders(&mut self, id: AgreementId, discretion: Discretion) {
        if discretion == Discretion::Informed || !self.has(Layer::Secrecy) {
            return;
        }
        let Some(agreement) = self.state.agreement(id) else {
            return;
        };
        let (parties, issues) = (agreement.parties, agreement.terms.issues());
        let numbers = &self.scenario.situation.coefficients;
        let (plain, by_member) = (numbers.trust_excluded.into(), numbers.trust_excluded_by_member.into());
        for outsider in self.everyone().minus(parties).iter() {
            if self
                .scenario
                .situation
                .party(outsider)
                .concerns
                .intersection(issues)
                .is_empty()
            {
                continue;
            }
            for party in parties.iter() {
                let member = self.state.is_member(self.scenario, outsider, party);
                self.trust_towards(
                    outsider,
                    party,
                    if member { by_member } else { plain },
                    Cause::Excluded(id),
                );
            }
        }
    }

    /// The draw of what a consultation tells: the hidden mood, give or take the consulted range.
    pub(super) fn consulted_shift(&self, party: PartyId, constituency: ConstituencyId) -> i8 {
        let range = i32::from(self.scenario.situation.coefficients.consulted_range);
        let hidden = i32::from(self.state.parties[party.index()].hidden[constituency.index()]);
        let noise = between(
            self.key("consulting", place(party, constituency.index())),
            -range,
            range,
        );
        i8::try_from(hidden + noise).unwrap_or(0)
    }
}
