//! States that do not arise in every play, and the pages of a phone.

use super::rounds::{MIDDLE, PHONE};
use super::states;
use super::{DESK, Shot, campaign, large, night, talks};
use two_tables::client::model::{Model, Msg, Screen};
use two_tables::client::pick::PickMsg;
use two_tables::client::screens::debrief::Step;
use two_tables::client::session::Stage;

/// Says so where no play leads to a state: the picture then shows something else.
fn met(what: &str, met: bool) {
    if !met {
        eprintln!("no play leads to: {what}");
    }
}

fn silence(model: &mut Model) {
    met("silence", states::silence(model));
}

fn dispute(model: &mut Model) {
    met("a dispute", states::dispute(model));
}

fn ban(model: &mut Model) {
    met("a ban", states::ban(model));
}

fn persuaded(model: &mut Model) {
    met("persuasion", states::persuaded(model));
}

fn refused(model: &mut Model) {
    met("a refusal", states::refused(model));
}

fn empty_replay(model: &mut Model) {
    met("an empty replay", states::empty_replay(model));
}

fn kept(model: &mut Model) {
    match tempfile::tempdir() {
        Ok(folder) => met("saved plays", states::kept(model, folder.path())),
        Err(problem) => eprintln!("{problem}"),
    }
}

fn brief(model: &mut Model) {
    campaign(model);
    model.update(Msg::Go(Screen::Brief));
}

fn podium(model: &mut Model) {
    campaign(model);
    super::play_until(model, |session| session.stage() == Stage::Podium);
}

fn seats(model: &mut Model) {
    model.update(Msg::Go(Screen::Seats));
    model.update(Msg::Pick(PickMsg::Title(2)));
}

/// Every page once more in the hand, at the size of its text that its reader chose.
macro_rules! with {
    ($change:expr, $steps:expr) => {
        |model| {
            $change(model);
            $steps(model);
        }
    };
}

/// The pictures.
pub fn shots() -> Vec<Shot> {
    let shot = |name, size, steps| Shot { name, size, steps };
    vec![
        shot("rare-silence", DESK, silence),
        shot("rare-silence-phone", PHONE, silence),
        shot("rare-dispute", DESK, dispute),
        shot("rare-dispute-phone", PHONE, dispute),
        shot("rare-ban", DESK, ban),
        shot("rare-ban-phone", PHONE, ban),
        shot("rare-persuaded", DESK, persuaded),
        shot("rare-refused", DESK, refused),
        shot("rare-refused-phone", PHONE, refused),
        shot("rare-empty-replay", DESK, empty_replay),
        shot("rare-kept", DESK, kept),
        shot("rare-kept-phone", PHONE, kept),
        shot("phone-title", PHONE, |_| {}),
        shot("phone-seats", PHONE, seats),
        shot("phone-brief", PHONE, brief),
        shot("phone-podium", PHONE, podium),
        shot("phone-talks", PHONE, talks),
        shot("phone-talks-night", PHONE, with!(night, talks)),
        shot("phone-talks-200", PHONE, with!(large, talks)),
        shot("phone-brief-200", PHONE, with!(large, brief)),
        shot("phone-silence-200", PHONE, with!(large, silence)),
        shot("phone-persuaded-200", PHONE, with!(large, persuaded)),
        shot("medium-talks", MIDDLE, talks),
        shot("longer-talks", DESK, talks),
        shot("longer-talks-phone", PHONE, talks),
        shot("longer-home", DESK, super::rounds::home),
        shot("longer-debrief", DESK, |model| {
            super::rounds::debrief(model, Step::Happened);
        }),
    ]
}
