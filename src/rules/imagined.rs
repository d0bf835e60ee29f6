//! Imagined plays: what a seat can see, completed by what it supposes, played on by the same rules (R13.1).
//!
//! A [`View`] leaves out what its seat may not know. With a [`Supposition`] for each of these things
//! it becomes a play again, in which one can see what an act would lead to. Nothing here reads a real
//! state: two plays that look the same to a seat are imagined the same.

use super::action::{Act, Attendance, Deed, Replies};
use super::bounded::Bounded;
use super::climate::MAX_PARTIES;
use super::event::{Event, Step};
use super::ids::{DraftId, PartyId};
use super::refusal::Refusal;
use super::scenario::{Confidential, Scenario};
use super::state::{DraftCounts, MAX_CONSTITUENCIES, Origin, PartyState, State};
use super::view::{View, Viewer};
use std::sync::Arc;

/// What a seat supposes of everything that it cannot see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supposition {
    /// The world number of what is still to be drawn.
    pub world: u64,
    /// Each party's matters, in order; what the seat knows of its own is taken from its view.
    pub parties: Vec<SupposedParty>,
}

/// What a seat supposes of one party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupposedParty {
    /// Its confidential sheet.
    pub sheet: Arc<Confidential>,
    /// Its political capital.
    pub capital: u8,
    /// The moods of its constituencies, 0–100.
    pub moods: [u8; MAX_CONSTITUENCIES],
    /// This round's hidden moods; the seat's own are hidden from it, too.
    pub hidden: [i8; MAX_CONSTITUENCIES],
    /// Its estimate of the outside danger, 0–10.
    pub threat: u8,
}

/// An imagined play.
#[derive(Clone, Debug)]
pub struct Imagined {
    scenario: Scenario,
    state: State,
    events: Vec<Event>,
}

impl Imagined {
    /// Completes what a seat sees by what it supposes. What is drawn later follows the supposed world; dispatches do not
    /// come, as nobody knows the chronicle. Other seats that have sealed an act in this step are asked anew.
    ///
    /// `None` for a viewer without a seat, before the play and after its end, and where parties are missing.
    #[must_use]
    pub fn of(view: &View, supposed: &Supposition) -> Option<Self> {
        let own = view.me()?;
        let situation = &view.situation;
        if matches!(view.step, Step::Before | Step::Ended) || supposed.parties.len() != situation.party_count() {
            return None;
        }
        let sheets = situation.party_ids().map(|party| {
            if party == own.party {
                Arc::clone(&own.sheet)
            } else {
                Arc::clone(&supposed.parties[party.index()].sheet)
            }
        });
        let scenario = Scenario {
            situation: Arc::clone(situation),
            confidential: sheets.collect(),
            chronicle: Vec::new(),
        };
        let mut imagined = Self {
            state: complete(view, &scenario, supposed),
            scenario,
            events: Vec::new(),
        };
        imagined.seal_the_idle(own.party);
        Some(imagined)
    }

    /// The first seat that has still to act in this step; `None` once the play has ended.
    #[must_use]
    pub fn asked(&self) -> Option<PartyId> {
        let mut parties = self.scenario.situation.party_ids();
        parties
            .find(|party| self.state.sealed[party.index()].is_none())
            .filter(|_| self.state.ending.is_none())
    }

    /// What a seat would see.
    #[must_use]
    pub fn view(&self, party: PartyId) -> View {
        self.state.view(&self.scenario, Viewer::Party(party))
    }

    /// Does an act, if it may be done.
    ///
    /// # Errors
    /// The rule that it would break; nothing has changed then.
    pub fn apply(&mut self, act: &Act) -> Result<(), Refusal> {
        self.events.clear();
        self.state.apply_into(&self.scenario, act, &mut self.events)
    }

    /// A party's points so far: for the seat that imagines its own, for others counted from this moment on.
    #[must_use]
    pub fn points(&self, party: PartyId) -> i32 {
        self.state.parties[party.index()].points
    }

    /// Seats without anything to decide in this step are ready at once, as they are when it begins.
    fn seal_the_idle(&mut self, me: PartyId) {
        let idle = match self.state.step {
            Step::Home => Deed::Decide(Bounded::new()),
            Step::Replies => Deed::Reply(Replies::default()),
            Step::FollowThrough => Deed::Attend(Box::<Attendance>::default()),
            Step::Before | Step::Podium | Step::Exchange(_) | Step::Ended => return,
        };
        for party in self.scenario.situation.party_ids().filter(|party| *party != me) {
            if !self.state.has_something_to_do(&self.scenario, party) {
                self.state.sealed[party.index()] = Some(idle.clone());
            }
        }
    }
}

/// The state that a view and a supposition make together.
fn complete(view: &View, scenario: &Scenario, supposed: &Supposition) -> State {
    let situation = &scenario.situation;
    let mut state = State::blank(scenario);
    state.world = supposed.world;
    state.round = view.round;
    state.crisis = view.crisis;
    state.step = view.step;
    state.parties = situation
        .party_ids()
        .map(|party| party_as_seen(view, party, &supposed.parties[party.index()]))
        .collect();
    state.trust = view.trust;
    state.tension = view.tension;
    state.shown = view.shown;
    state.opened = opened(view);
    state.drafts.clone_from(&view.drafts);
    state.draft_counts = draft_counts(view);
    state.agreements.clone_from(&view.agreements);
    state.declines.clone_from(&view.declines);
    state.past_declines.clone_from(&view.past_declines);
    state.soundings.clone_from(&view.soundings);
    state.closed.clone_from(&view.closed);
    state.refusing = view.refusing;
    state.courses.clone_from(&view.courses);
    state.bans.clone_from(&view.bans);
    state.pledges.clone_from(&view.pledges);
    state.retaliations.clone_from(&view.retaliations);
    // A crisis round follows a first stocktaking at the top of tension (R12.5).
    state.at_the_top = u8::from(view.crisis);
    state
}

fn party_as_seen(view: &View, party: PartyId, supposed: &SupposedParty) -> PartyState {
    let seen = PartyState {
        capital: supposed.capital,
        moods: supposed.moods,
        hidden: supposed.hidden,
        threat: supposed.threat,
        line: view.lines.get(party.index()).copied().flatten(),
        caretaker: view.caretakers.has(party),
        soundings_put: count(view.soundings.iter().filter(|put| put.from == party)),
        ..PartyState::default()
    };
    match view.me().filter(|own| own.party == party) {
        Some(own) => PartyState {
            capital: own.capital,
            moods: own.moods,
            consulted: own.consulted,
            threat: own.threat,
            points: own.points,
            slips_used: own.slips_used,
            waivers_used: own.waivers_used,
            ..seen
        },
        None => seen,
    }
}

fn count<T>(items: impl Iterator<Item = T>) -> u8 {
    u8::try_from(items.count()).unwrap_or(u8::MAX)
}

/// How many dearest issues lie open (R10.4): to the seat what it has been told, among others what is shown now.
fn opened(view: &View) -> [[u8; MAX_PARTIES]; MAX_PARTIES] {
    let numbers = &view.situation.coefficients;
    let mut opened = [[0; MAX_PARTIES]; MAX_PARTIES];
    for (row, shown) in opened.iter_mut().zip(&view.shown) {
        for (count, shown) in row.iter_mut().zip(shown) {
            *count = if *shown >= numbers.shown_three {
                3
            } else {
                u8::from(*shown >= numbers.shown_one)
            };
        }
    }
    if let Some(own) = view.me() {
        for party in view.situation.party_ids().filter(|party| *party != own.party) {
            opened[party.index()][own.party.index()] =
                count(view.opened.iter().filter(|interest| interest.party == party));
        }
    }
    opened
}

/// The highest number of each group of readers, as far as the seat has seen drafts: new ones are numbered after it.
fn draft_counts(view: &View) -> DraftCounts {
    let mut counts = DraftCounts::default();
    let mut note = |id: DraftId| {
        if let Some(count) = counts.get_mut(usize::from(id.group())) {
            *count = id.number().max(*count);
        }
    };
    view.drafts.iter().for_each(|draft| note(draft.id));
    let declines = view.declines.iter();
    let past = view.past_declines.iter().map(|past| &past.decline);
    declines.chain(past).for_each(|decline| note(decline.draft));
    for agreement in &view.agreements {
        if let Origin::Draft(id) = agreement.origin {
            note(id);
        }
    }
    counts
}
