//! Standing instructions: what is done for an empty or silent seat, and the no-agreement line (R1.8, R12.4).
//!
//! Podium measured; talks hold; soundings unanswered; submit if the whole range passes; upkeep by own points, then the
//! oldest obstacles with *my share*. They read a view: an absent seat knows no more than a present one.

use super::action::{Act, Attendance, Deed, HomeDecision, OnRider, Replies, Share, Speech, Talk, Token};
use super::bounded::Bounded;
use super::event::Event;
use super::home::Outlook;
use super::ids::{AgreementId, ConstituencyId, DraftId, PartyId};
use super::open::{OpenActions, OpenAttention, OpenHome};
use super::scenario::Scenario;
use super::state::State;
use super::view::{OwnView, View, Viewer};

/// What standing instructions do in this seat now; `None` if nothing is asked of it.
#[must_use]
pub fn deed(view: &View) -> Option<Deed> {
    let own = view.me()?;
    match &own.open {
        OpenActions::Nothing => None,
        OpenActions::Podium(_) => Some(Deed::Speak(Speech::default())),
        OpenActions::Talks(_) => Some(Deed::Talk(Box::<Talk>::default())),
        OpenActions::Home(menu) => Some(Deed::Decide(decisions(view, own, menu))),
        OpenActions::Replies(_) => Some(Deed::Reply(Replies::default())),
        OpenActions::FollowThrough(menu) => Some(Deed::Attend(Box::new(attendance(view, own, menu)))),
    }
}

fn decisions(view: &View, own: &OwnView, menu: &OpenHome) -> Bounded<(DraftId, HomeDecision), 8> {
    let mut room = usize::from(menu.submissions);
    let mut chosen = Bounded::new();
    for open in &menu.decide {
        let passes = open.submit
            && room > 0
            && view.draft(open.draft).is_some_and(|draft| {
                (0..view.situation.party(own.party).constituencies.len())
                    .map(ConstituencyId::at)
                    .all(|constituency| {
                        let estimate = view.estimate(own, constituency, &draft.terms, Some(draft.id));
                        matches!(estimate.outlook(), Outlook::Sure | Outlook::NotAsked)
                    })
            });
        let decision = if passes {
            room -= 1;
            HomeDecision::Submit(OnRider::Carry)
        } else if open.hold_over {
            HomeDecision::HoldOver
        } else {
            continue;
        };
        if chosen.push((open.draft, decision)).is_err() {
            break;
        }
    }
    chosen
}

fn attendance(view: &View, own: &OwnView, menu: &OpenAttention) -> Attendance {
    let mut tokens: Vec<Token> = Vec::new();
    let worth = |id: &AgreementId| {
        view.agreements.iter().find(|one| one.id == *id).map_or(0, |one| {
            one.terms
                .clauses
                .iter()
                .map(|clause| own.sheet.preferences.of(clause.issue, clause.rung))
                .sum::<i32>()
        })
    };
    let mut kept: Vec<AgreementId> = menu.upkeep.iter().copied().filter(|id| worth(id) > 0).collect();
    kept.sort_by_key(|id| (std::cmp::Reverse(worth(id)), *id));
    for id in kept {
        let needed = view
            .agreements
            .iter()
            .find(|one| one.id == id)
            .map_or(0, |one| one.upkeep(&view.situation).max(u8::from(one.fallow())));
        tokens.extend((0..needed).map(|_| Token::Upkeep(id)));
    }
    for one in &view.agreements {
        tokens.extend(
            menu.burdens
                .iter()
                .filter(|(id, _)| *id == one.id)
                .map(|(id, item)| Token::Burden(*id, *item, Share::Mine)),
        );
        tokens.extend(
            menu.confidence
                .iter()
                .filter(|id| **id == one.id)
                .map(|id| Token::Confidence(*id)),
        );
    }
    Attendance {
        tokens: tokens.into_iter().take(usize::from(menu.tokens)).collect(),
        ..Attendance::default()
    }
}

/// The same world with every seat on standing instructions: what each party has without any new agreement.
#[must_use]
pub fn no_agreement_line(scenario: &Scenario, world: u64) -> Vec<i32> {
    let (mut state, _) = State::begin(scenario, world);
    let mut events: Vec<Event> = Vec::new();
    while let Some((party, deed)) = next(&state, scenario) {
        events.clear();
        if state.apply_into(scenario, &Act { party, deed }, &mut events).is_err() {
            break;
        }
    }
    state.parties.iter().map(|party| party.points).collect()
}

/// The first seat that is asked for something, and what standing instructions do there.
fn next(state: &State, scenario: &Scenario) -> Option<(PartyId, Deed)> {
    scenario
        .situation
        .party_ids()
        .find_map(|party| deed(&state.view(scenario, Viewer::Party(party))).map(|deed| (party, deed)))
}
