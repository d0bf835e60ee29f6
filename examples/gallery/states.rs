//! States that do not arise in every play: the first play in which one does, played up to it.

use super::autoplay::{sit, until};
use std::fs;
use std::path::Path;
use two_tables::client::Files;
use two_tables::client::model::{Model, Msg, Screen};
use two_tables::client::screens::debrief::{DebriefMsg, Step};
use two_tables::client::screens::home::HomeMsg;
use two_tables::client::screens::replay::ReplayMsg;
use two_tables::client::session::{Session, Stage};
use two_tables::rules::action::{Deed, Waived};
use two_tables::rules::open::OpenActions;
use two_tables::rules::view::Viewer;

/// How many worlds are looked through, for each seat of the campaign.
const WORLDS: u64 = 60;

/// Plays the campaign from each seat in turn until a state is met. Whether it was.
fn first(model: &mut Model, arrived: impl Fn(&Session) -> bool) -> bool {
    for world in 1..WORLDS {
        for seat in 0..3 {
            sit(model, "lisbon-to-chicago", "full", seat, world);
            until(model, &arrived);
            if model.session.as_ref().is_some_and(&arrived) {
                return true;
            }
        }
    }
    false
}

fn open(session: &Session) -> Option<&OpenActions> {
    session.own().map(|own| &own.open)
}

/// A slip in the silence procedure of an alliance is in the seat's hand.
pub fn silence(model: &mut Model) -> bool {
    first(
        model,
        |session| matches!(open(session), Some(OpenActions::Replies(menu)) if !menu.slips.is_empty()),
    )
}

/// An ambiguous clause is disputed, and the seat can say how it reads it.
pub fn dispute(model: &mut Model) -> bool {
    first(
        model,
        |session| matches!(open(session), Some(OpenActions::FollowThrough(menu)) if !menu.readings.is_empty()),
    )
}

/// A ban stands against a text that came home, and it can be waived.
pub fn ban(model: &mut Model) -> bool {
    let waivable = |session: &Session| match open(session) {
        Some(OpenActions::Home(menu)) => menu.waive.iter().find_map(|waived| match waived {
            Waived::Draft(draft) => Some(*draft),
            Waived::Agreement(_) => None,
        }),
        _ => None,
    };
    if !first(model, |session| waivable(session).is_some()) {
        return false;
    }
    if let Some(draft) = model.session.as_ref().and_then(waivable) {
        model.update(Msg::Home(HomeMsg::Show(draft)));
    }
    true
}

/// A constituency was consulted and one was persuaded, as far as the capital reached.
pub fn persuaded(model: &mut Model) -> bool {
    let deeds = |session: &Session| match open(session) {
        Some(OpenActions::Home(menu)) => {
            let consult = menu.consult.first().map(|id| Deed::Consult(*id));
            let persuade = menu.persuade.first().map(|(draft, id)| Deed::Persuade(*draft, *id));
            consult.zip(persuade)
        }
        _ => None,
    };
    let found = first(model, |session| deeds(session).is_some());
    if let Some((consult, persuade)) = model.session.as_ref().and_then(deeds) {
        model.update(Msg::Submit(Box::new(consult)));
        model.update(Msg::Submit(Box::new(persuade)));
    }
    found
}

/// An act that the rules refuse was sent: its reason stands over the page.
pub fn refused(model: &mut Model) -> bool {
    sit(model, "lisbon-to-chicago", "full", 0, 7);
    until(model, |session| session.stage() == Stage::Talks);
    refuse(model);
    model.notice.is_some()
}

/// Sends an act of another step.
pub fn refuse(model: &mut Model) {
    model.update(Msg::Submit(Box::new(Deed::Decide([].into_iter().collect()))));
}

/// A replay before its first event, seen by somebody from whom everything is hidden that could be.
pub fn empty_replay(model: &mut Model) -> bool {
    sit(model, "one-sitting", "full", 0, 1);
    until(model, |session| session.stage() == Stage::Debrief);
    model.update(Msg::Debrief(DebriefMsg::Step(Step::Felt)));
    model.update(Msg::Replay(ReplayMsg::Open));
    model.update(Msg::Replay(ReplayMsg::Viewer(Viewer::Observer)));
    model.update(Msg::Replay(ReplayMsg::To(0)));
    model.replay.is_some()
}

/// Two plays kept in a folder, one of them finished, and two files that are no plays.
pub fn kept(model: &mut Model, folder: &Path) -> bool {
    let files = Files::in_folder(folder);
    let Ok(fresh) = Model::new(files.clone(), None) else {
        return false;
    };
    *model = fresh;
    for (scenario, stage) in [("schoolhouse", Stage::Debrief), ("lisbon-to-chicago", Stage::Talks)] {
        sit(model, scenario, "full", 0, 11);
        until(model, |session| session.stage() == stage);
        model.update(Msg::Leave);
    }
    let Some(plays) = files.plays() else { return false };
    let broken = [
        ("lisbon-to-chicago-4127-1.json", "{ \"record\": "),
        ("notes.json", "A list of what to ask at the next meeting"),
    ];
    for (name, text) in broken {
        if fs::write(plays.join(name), text).is_err() {
            return false;
        }
    }
    model.update(Msg::Leave);
    model.update(Msg::Go(Screen::Plays));
    true
}
