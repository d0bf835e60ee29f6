//! Views: what one viewer may know, built by inclusion from the state (R6).
//!
//! A view holds the open sheet, the viewer's own confidential sheet, and copies of what the
//! viewer may see. There is no list of secrets to strike out: what isn't put in isn't there.

use super::action::{Deed, Line};
use super::agreement::{in_force_rung, operating_rung};
use super::climate::{MAX_PARTIES, Trust};
use super::event::{Ending, Step};
use super::home::{Estimate, HomeFacts};
use super::ids::{ConstituencyId, DraftId, IssueId, PartyId, PartySet, PledgeId, Rung};
use super::open::OpenActions;
use super::scenario::{Confidential, Layer, Scenario, Situation};
use super::state::{
    Agreement, BanState, CourseState, DeclinedDraft, Draft, MAX_CONSTITUENCIES, PastDecline, PledgeState, PledgeStatus,
    PutSounding, RetaliationState, State,
};
use super::terms::Terms;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Viewer {
    /// A seat.
    Party(PartyId),
    /// Somebody without a seat: sees what is public.
    Observer,
    /// The teacher, and everybody in the debrief: sees all.
    Instructor,
}

/// What a viewer may know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Who looks.
    pub viewer: Viewer,
    /// The open sheet.
    #[serde(with = "super::bounded::shared")]
    pub situation: Arc<Situation>,
    /// The round, 0-based.
    pub round: u8,
    /// Whether it is a crisis round.
    pub crisis: bool,
    /// The step.
    pub step: Step,
    /// How the play ended.
    pub ending: Option<Ending>,
    /// The seats that are ready.
    pub ready: PartySet,
    /// Trust.
    pub trust: Trust,
    /// Tension, 0–100.
    pub tension: u8,
    /// What each party shows each other.
    pub shown: [[u8; MAX_PARTIES]; MAX_PARTIES],
    /// Options closed for good, each with all above it.
    pub closed: Vec<(IssueId, Rung)>,
    /// Third countries that refuse this round, as bits.
    pub refusing: u16,
    /// Courses.
    pub courses: Vec<CourseState>,
    /// Bans.
    pub bans: Vec<BanState>,
    /// Pledges.
    pub pledges: Vec<PledgeState>,
    /// Retaliation.
    pub retaliations: Vec<RetaliationState>,
    /// The lines spoken in the last podium, by party.
    pub lines: Vec<Option<Line>>,
    /// Parties that play a caretaker round.
    pub caretakers: PartySet,
    /// Drafts that the viewer may read.
    pub drafts: Vec<Draft>,
    /// Agreements that the viewer may know, ended ones included.
    pub agreements: Vec<Agreement>,
    /// This round's declines that the viewer may know.
    pub declines: Vec<DeclinedDraft>,
    /// Declines of earlier rounds that the viewer heard.
    pub past_declines: Vec<PastDecline>,
    /// This round's soundings put by or to the viewer.
    pub soundings: Vec<PutSounding>,
    /// Other parties' points on issues that transparency has opened to the viewer.
    pub opened: Vec<OpenedInterest>,
    /// The viewer's own matters: one for a party, none for an observer, all for an instructor.
    pub own: Vec<OwnView>,
}

/// Another party's points on one issue, laid open by what it shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenedInterest {
    /// Whose.
    pub party: PartyId,
    /// The issue.
    pub issue: IssueId,
    /// Points by rung.
    pub points: Vec<i16>,
}

/// A party's own matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnView {
    /// Whose.
    pub party: PartyId,
    /// Its confidential sheet.
    #[serde(with = "super::bounded::shared")]
    pub sheet: Arc<Confidential>,
    /// Political capital.
    pub capital: u8,
    /// Moods, 0–100.
    pub moods: [u8; MAX_CONSTITUENCIES],
    /// What consulting told this round.
    pub consulted: [Option<i8>; MAX_CONSTITUENCIES],
    /// Its estimate of the outside danger, 0–10.
    pub threat: u8,
    /// Points so far.
    pub points: i32,
    /// What it has sealed in this step.
    pub sealed: Option<Deed>,
    /// Silence broken so far.
    pub slips_used: u8,
    /// Waivers so far.
    pub waivers_used: u8,
    /// What it may do now.
    pub open: OpenActions,
}

impl State {
    /// What a viewer may know now.
    #[must_use]
    pub fn view(&self, scenario: &Scenario, viewer: Viewer) -> View {
        let situation = &scenario.situation;
        let everyone = situation.everyone();
        let sees = |parties: PartySet| match viewer {
            Viewer::Instructor => true,
            Viewer::Observer => parties == everyone,
            Viewer::Party(party) => parties.has(party),
        };
        let own: Vec<OwnView> = match viewer {
            Viewer::Party(party) => vec![self.own_view(scenario, party)],
            Viewer::Observer => Vec::new(),
            Viewer::Instructor => situation
                .party_ids()
                .map(|party| self.own_view(scenario, party))
                .collect(),
        };
        View {
            viewer,
            situation: Arc::clone(situation),
            round: self.round,
            crisis: self.crisis,
            step: self.step,
            ending: self.ending,
            ready: situation
                .party_ids()
                .filter(|party| self.sealed[party.index()].is_some())
                .collect(),
            trust: self.trust,
            tension: self.tension,
            shown: self.shown,
            closed: self.closed.clone(),
            refusing: self.refusing,
            courses: self.courses.clone(),
            bans: self.bans.clone(),
            pledges: self.pledges.clone(),
            retaliations: self.retaliations.clone(),
            lines: self.parties.iter().map(|party| party.line).collect(),
            caretakers: situation
                .party_ids()
                .filter(|party| self.parties[party.index()].caretaker)
                .collect(),
            drafts: copies(
                &self.drafts,
                |draft| sees(draft.readers(everyone)),
                |draft| reader_copy(draft, viewer),
            ),
            agreements: copies(
                &self.agreements,
                |agreement| agreement.public || sees(agreement.parties),
                Clone::clone,
            ),
            declines: copies(
                &self.declines,
                |decline| sees(decline.terms.parties(situation)),
                Clone::clone,
            ),
            past_declines: copies(
                &self.past_declines,
                |past| sees(past.decline.terms.parties(situation)),
                Clone::clone,
            ),
            soundings: copies(
                &self.soundings,
                |put| sees(PartySet::only(put.from).with(put.sounding.to)),
                Clone::clone,
            ),
            opened: self.opened_to(scenario, viewer),
            own,
        }
    }

    fn own_view(&self, scenario: &Scenario, party: PartyId) -> OwnView {
        let own = &self.parties[party.index()];
        OwnView {
            party,
            sheet: Arc::clone(&scenario.confidential[party.index()]),
            capital: own.capital,
            moods: own.moods,
            consulted: own.consulted,
            threat: own.threat,
            points: own.points,
            sealed: self.sealed[party.index()].clone(),
            slips_used: own.slips_used,
            waivers_used: own.waivers_used,
            open: self.open_actions(scenario, party),
        }
    }

    fn opened_to(&self, scenario: &Scenario, viewer: Viewer) -> Vec<OpenedInterest> {
        let Viewer::Party(me) = viewer else { return Vec::new() };
        let mut interests = Vec::new();
        for other in scenario.situation.party_ids() {
            let count = usize::from(self.opened[other.index()][me.index()]);
            if count > 0 {
                let preferences = &scenario.sheet(other).preferences;
                interests.extend(
                    preferences
                        .dearest()
                        .into_iter()
                        .take(count)
                        .map(|issue| OpenedInterest {
                            party: other,
                            issue,
                            points: preferences.points[issue.index()].clone(),
                        }),
                );
            }
        }
        interests
    }
}

/// Copies of what a viewer may see, with room for all at once.
fn copies<T>(all: &[T], sees: impl Fn(&T) -> bool, copy: impl Fn(&T) -> T) -> Vec<T> {
    let mut copied = Vec::with_capacity(all.len());
    copied.extend(all.iter().filter(|one| sees(one)).map(copy));
    copied
}

/// A reader's copy of a draft: persuasion is known to the persuader alone, conditions to the parties.
fn reader_copy(draft: &Draft, viewer: Viewer) -> Draft {
    let mut draft = draft.clone();
    let (own, is_party) = match viewer {
        Viewer::Instructor => return draft,
        Viewer::Observer => (None, false),
        Viewer::Party(me) => (Some(me.index()), draft.parties.has(me)),
    };
    for (party, persuaded) in draft.persuaded.iter_mut().enumerate() {
        if Some(party) != own {
            *persuaded = Default::default();
        }
    }
    if !is_party {
        draft.conditions.clear();
    }
    draft
}

impl View {
    /// The viewer's own matters, if it sits at the table.
    #[must_use]
    pub fn me(&self) -> Option<&OwnView> {
        match self.viewer {
            Viewer::Party(_) => self.own.first(),
            Viewer::Observer | Viewer::Instructor => None,
        }
    }

    /// A draft that the viewer may read.
    #[must_use]
    pub fn draft(&self, id: DraftId) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.id == id)
    }

    /// A party's open pledges.
    #[must_use]
    pub fn open_pledges(&self, party: PartyId) -> Vec<PledgeId> {
        self.pledges
            .iter()
            .filter(|pledge| pledge.party == party && pledge.status == PledgeStatus::Open)
            .map(|pledge| pledge.pledge)
            .collect()
    }

    /// The rung at which an issue operates, as far as the viewer knows.
    #[must_use]
    pub fn operating_rung(&self, issue: IssueId) -> Rung {
        operating_rung(&self.agreements, &self.situation, issue)
    }

    /// The rung at which an issue is in force, as far as the viewer knows.
    #[must_use]
    pub fn in_force_rung(&self, issue: IssueId) -> Rung {
        in_force_rung(&self.agreements, issue)
    }

    /// What the adviser says of a text at one of a party's own constituencies (R7.5).
    ///
    /// `draft` is the text's number if it's on the table or in hand: persuasion counts then.
    #[must_use]
    pub fn estimate(
        &self,
        own: &OwnView,
        constituency: ConstituencyId,
        terms: &Terms,
        draft: Option<DraftId>,
    ) -> Estimate {
        let pledges = self.open_pledges(own.party);
        let facts = self.home_facts(own, &pledges);
        self.estimate_beside(own, &facts, facts.shared_support(terms), constituency, terms, draft)
    }

    /// The same, if what support depends on is at hand and the part that all constituencies share is known already.
    #[must_use]
    pub fn estimate_beside(
        &self,
        own: &OwnView,
        facts: &HomeFacts<'_>,
        shared: i32,
        constituency: ConstituencyId,
        terms: &Terms,
        draft: Option<DraftId>,
    ) -> Estimate {
        let persuaded = draft
            .and_then(|id| self.draft(id))
            .map_or(0, |draft| draft.persuaded[own.party.index()][constituency.index()]);
        let numbers = &self.situation.coefficients;
        let base = facts.support_beside(shared, constituency, terms, persuaded);
        let (guess, range) = if self.situation.has(Layer::Estimates) {
            match own.consulted[constituency.index()] {
                Some(shift) => (base + i32::from(shift), i32::from(numbers.consulted_range)),
                None => (base, i32::from(numbers.adviser_range)),
            }
        } else {
            (base, 0)
        };
        let need = self.situation.party(own.party).constituencies[constituency.index()].need(terms.instrument);
        Estimate {
            constituency,
            guess,
            range,
            need,
        }
    }

    /// What support at home depends on, for [`HomeFacts::parts`].
    #[must_use]
    pub fn home_facts<'a>(&'a self, own: &'a OwnView, pledges: &'a [PledgeId]) -> HomeFacts<'a> {
        HomeFacts {
            situation: &self.situation,
            sheet: &own.sheet,
            party: own.party,
            moods: &own.moods,
            trust: &self.trust,
            tension: i32::from(self.tension),
            pledges,
        }
    }
}
