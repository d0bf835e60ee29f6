//! Conditions that the law, the menu and the resolution share: each is asked here and nowhere else.

use super::action::{Discretion, Token};
use super::constituency::HomeProcedure;
use super::event::Step;
use super::ids::{AnnexId, CourseId, DraftId, IssueId, PartyId, PartySet, PledgeId, RetaliationId, Rung};
use super::issue::AnnexKind;
use super::scenario::{Layer, Scenario};
use super::schedule::Promise;
use super::state::{Agreement, ClauseReading, Draft, Origin, PledgeState, PledgeStatus, RetaliationStatus, State};

impl State {
    /// A party's pledges that are still to be judged.
    pub fn open_pledges(&self, party: PartyId) -> impl Iterator<Item = &PledgeState> {
        self.pledges
            .iter()
            .filter(move |made| made.party == party && made.status == PledgeStatus::Open)
    }

    /// Whether a party has made this pledge, at any time.
    #[must_use]
    pub fn has_pledged(&self, party: PartyId, pledge: PledgeId) -> bool {
        self.pledges
            .iter()
            .any(|made| made.party == party && made.pledge == pledge)
    }

    /// Whether what a pledge promises to bring about is there, or in hand as far as the party knows (R4.4).
    #[must_use]
    pub fn pledge_is_met(&self, scenario: &Scenario, party: PartyId, pledge: PledgeId) -> bool {
        let everyone = scenario.situation.everyone();
        let in_hand = |issue, rung| {
            self.drafts
                .iter()
                .any(|draft| draft.in_hand && draft.readers(everyone).has(party) && draft.terms.rung(issue) >= rung)
        };
        match scenario.situation.pledges[pledge.index()].promise {
            Promise::Operate(issue, rung) => self.operates_in_public(scenario, issue, rung) || in_hand(issue, rung),
            Promise::Never(issue, rung) => self.in_public_force(issue, rung) || self.is_closed(issue, rung),
            Promise::First { issue, rung, .. } => self.in_public_force(issue, rung) || in_hand(issue, rung),
            Promise::NotWithout(_) => false,
        }
    }

    /// Whether an option, or one above it, operates and everybody knows it.
    #[must_use]
    pub fn operates_in_public(&self, scenario: &Scenario, issue: IssueId, rung: Rung) -> bool {
        self.agreements
            .iter()
            .any(|one| one.operating && one.public && one.paying_rung(&scenario.situation, issue) >= rung)
    }

    /// Whether an option, or one above it, is in force and everybody knows it.
    #[must_use]
    pub fn in_public_force(&self, issue: IssueId, rung: Rung) -> bool {
        self.agreements
            .iter()
            .any(|one| one.alive() && one.public && one.terms.rung(issue) >= rung)
    }

    /// Whether a party can announce this retaliation: its own, not announced before, none waiting.
    #[must_use]
    pub fn can_announce(&self, scenario: &Scenario, party: PartyId, id: RetaliationId) -> bool {
        scenario
            .situation
            .retaliations
            .get(id.index())
            .is_some_and(|known| known.party == party)
            && self.retaliations.iter().filter(|one| one.party == party).all(|one| {
                one.retaliation != id
                    && !matches!(one.status, RetaliationStatus::Waiting | RetaliationStatus::Triggered)
            })
    }

    /// Whether a party's retaliation was set off and waits to be carried out or dropped.
    #[must_use]
    pub fn must_answer(&self, party: PartyId, id: RetaliationId) -> bool {
        self.retaliations
            .iter()
            .any(|one| one.party == party && one.retaliation == id && one.status == RetaliationStatus::Triggered)
    }

    /// The course that a party can defer from the podium: its own, with a phase to come, not deferred before.
    #[must_use]
    pub fn deferrable(&self, scenario: &Scenario, party: PartyId) -> Option<CourseId> {
        if !scenario.situation.has(Layer::Clock) {
            return None;
        }
        scenario
            .situation
            .courses
            .iter()
            .zip(&self.courses)
            .position(|(course, now)| {
                course.party == party && !now.deferred && usize::from(now.begun) < course.phases.len()
            })
            .map(CourseId::at)
    }

    /// Whether a party may put a sounding in this exchange.
    #[must_use]
    pub fn may_sound(&self, scenario: &Scenario, party: PartyId) -> bool {
        let limit = scenario.situation.coefficients.soundings_per_round;
        scenario.situation.has(Layer::Soundings) && (limit == 0 || self.parties[party.index()].soundings_put < limit)
    }

    /// A live draft that both parties may read.
    #[must_use]
    pub fn shared_draft(&self, a: PartyId, b: PartyId, id: DraftId) -> Option<&Draft> {
        self.draft(id)
            .filter(|draft| !draft.in_hand && draft.parties.has(a) && draft.parties.has(b))
    }

    /// What a party's next waiver costs in capital.
    #[must_use]
    pub fn waiver_price(&self, scenario: &Scenario, party: PartyId) -> u8 {
        let numbers = &scenario.situation.coefficients;
        if self.parties[party.index()].waivers_used < 2 {
            numbers.waiver_capital
        } else {
            numbers.waiver_capital_later
        }
    }

    /// Whether a party has to say yes or no to riders that others attached this round.
    #[must_use]
    pub fn owes_rider_answer(&self, scenario: &Scenario, party: PartyId, draft: &Draft) -> bool {
        draft.in_hand
            && draft.parties.has(party)
            && draft
                .riders
                .iter()
                .skip(usize::from(draft.riders_accepted))
                .any(|rider| scenario.situation.riders[rider.index()].party != party)
    }

    /// Whether a party holds a slip in the silence procedure on a draft: an alliance that it belongs to has let it
    /// pass this round, and the party is not itself a party to it. Nobody is asked about a text kept dark from it (R7.9).
    #[must_use]
    pub fn holds_slip(&self, scenario: &Scenario, party: PartyId, draft: &Draft) -> bool {
        scenario.situation.has(Layer::Slips)
            && draft.in_hand
            && draft.discretion == Discretion::Informed
            && !draft.parties.has(party)
            && draft
                .approved_now
                .iter()
                .any(|other| self.is_member(scenario, other, party))
    }

    /// Whether `member` belongs to the alliance `alliance` and holds a slip in it.
    #[must_use]
    pub fn is_member(&self, scenario: &Scenario, alliance: PartyId, member: PartyId) -> bool {
        scenario.situation.party(alliance).procedure == HomeProcedure::Silence { slip: Some(member) }
    }

    /// How many slips a party can still use, its capital counted.
    #[must_use]
    pub fn slips_left(&self, scenario: &Scenario, party: PartyId) -> u8 {
        let numbers = &scenario.situation.coefficients;
        let own = &self.parties[party.index()];
        let by_count = numbers.slips.saturating_sub(own.slips_used);
        own.capital
            .checked_div(numbers.slip_capital)
            .map_or(by_count, |by_capital| by_count.min(by_capital))
    }

    /// What a third country's consent costs now; `None` if it can't be had.
    #[must_use]
    pub fn consent_price(&self, scenario: &Scenario, agreement: &Agreement, item: AnnexId) -> Option<u8> {
        let AnnexKind::Consent { of } = &scenario.situation.annex.get(item.index())?.kind else {
            return None;
        };
        let refuses = self.refusing & (1 << of.0) != 0;
        (agreement.obstacles.contains(&item) && !refuses)
            .then(|| 1 + u8::from(self.tension >= scenario.situation.coefficients.tension_third_party))
    }

    /// Whether a token other than for a consent has something to do.
    #[must_use]
    pub fn can_attend(&self, scenario: &Scenario, party: PartyId, agreement: &Agreement, token: &Token) -> bool {
        match token {
            Token::Upkeep(_) => agreement.clear() || agreement.fallow(),
            Token::Burden(_, item, _) => {
                agreement.obstacles.contains(item) && self.burden_named(scenario, agreement, *item).has(party)
            }
            Token::Consent(..) => false,
            Token::Confidence(_) => agreement.confidence > 0,
            Token::Reading(_, issue, _) => agreement
                .readings
                .iter()
                .any(|(of, reading)| of == issue && *reading == ClauseReading::Disputed),
        }
    }

    /// Who must attend to a burden: those it names, as far as they are parties to the agreement.
    #[must_use]
    pub fn burden_named(&self, scenario: &Scenario, agreement: &Agreement, item: AnnexId) -> PartySet {
        match &scenario.situation.annex_item(item).kind {
            AnnexKind::Burden { named, .. } => named.intersection(agreement.parties),
            AnnexKind::Consent { .. } => PartySet::EMPTY,
        }
    }

    /// Whether a party can announce an agreement again: fallow, and not announced in this spell (R9.10).
    #[must_use]
    pub fn can_announce_again(party: PartyId, agreement: &Agreement) -> bool {
        agreement.fallow() && agreement.public && agreement.parties.has(party) && !agreement.announced_now
    }

    /// Whether a party tells this agreement at home this round.
    #[must_use]
    pub fn can_read_out(&self, scenario: &Scenario, party: PartyId, agreement: &Agreement) -> bool {
        scenario.situation.has(Layer::Readouts)
            && agreement.alive()
            && agreement.public
            && agreement.parties.has(party)
            && agreement.since == self.round
            && matches!(agreement.origin, Origin::Draft(_))
    }

    /// Whether a ban stops an agreement now: on any of its parties, without a waiver that still holds.
    #[must_use]
    pub fn is_banned(&self, scenario: &Scenario, agreement: &Agreement) -> bool {
        agreement.waived_until.is_none_or(|until| until < self.round)
            && agreement
                .parties
                .iter()
                .any(|party| self.binding_bans(scenario, party, &agreement.terms).next().is_some())
    }

    /// The exchange that is going on.
    #[must_use]
    pub fn exchange(&self) -> Option<u8> {
        if let Step::Exchange(exchange) = self.step {
            Some(exchange)
        } else {
            None
        }
    }
}
