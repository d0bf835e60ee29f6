//! The screens of a round after Talks, in the states that matter.

use super::autoplay::{sit, until};
use super::{DESK, Shot, large, night};
use two_tables::client::counsel::CounselMsg;
use two_tables::client::model::{Model, Msg};
use two_tables::client::screens::debrief::{Chart, DebriefMsg, Step};
use two_tables::client::screens::editor::EditorMsg;
use two_tables::client::screens::follow::FollowMsg;
use two_tables::client::screens::replay::ReplayMsg;
use two_tables::client::screens::talks::fates::fates;
use two_tables::client::screens::talks::{Asking, TalksMsg};
use two_tables::client::session::{Session, Stage};
use two_tables::rules::ids::Rung;

/// A phone.
pub const PHONE: (u32, u32) = (420, 900);
/// A tablet.
pub const MIDDLE: (u32, u32) = (1024, 768);

fn at(model: &mut Model, stage: Stage, round: u8) {
    sit(model, "lisbon-to-chicago", "full", 1, 7);
    until(model, |session| {
        session.stage() == stage && session.view().round >= round
    });
}

/// Texts came home.
pub fn home(model: &mut Model) {
    at(model, Stage::Home, 0);
}

/// The first world of the campaign in which a seat meets a state that does not arise in each.
fn first(model: &mut Model, seat: usize, arrived: impl Fn(&Session) -> bool) {
    for world in 1..40 {
        sit(model, "lisbon-to-chicago", "full", seat, world);
        until(model, &arrived);
        if model.session.as_ref().is_some_and(&arrived) {
            return;
        }
    }
}

/// Riders come before this seat.
fn replies(model: &mut Model) {
    first(model, 1, |session| session.stage() == Stage::Replies);
}

/// The debrief of a whole campaign.
pub fn debrief(model: &mut Model, step: Step) {
    sit(model, "lisbon-to-chicago", "full", 1, 7);
    until(model, |session| session.stage() == Stage::Debrief);
    model.update(Msg::Debrief(DebriefMsg::Step(step)));
}

fn happened(model: &mut Model) {
    debrief(model, Step::Happened);
}

fn why(model: &mut Model) {
    debrief(model, Step::Why);
}

fn replay(model: &mut Model) {
    debrief(model, Step::Felt);
    model.update(Msg::Replay(ReplayMsg::Open));
    model.update(Msg::Replay(ReplayMsg::To(420)));
}

fn follow(model: &mut Model) {
    at(model, Stage::FollowThrough, 2);
}

/// Attention is sealed with tokens left that could serve something.
fn unspent(model: &mut Model) {
    follow(model);
    model.update(Msg::Follow(FollowMsg::Seal));
}

/// A new text, read again before it is sent.
fn reread(model: &mut Model) {
    at(model, Stage::Talks, 1);
    model.update(Msg::Talks(TalksMsg::Write));
    for rung in [1, 2] {
        model.update(Msg::Editor(EditorMsg::Rung(Rung(rung))));
    }
    model.update(Msg::Editor(EditorMsg::Save));
    model.update(Msg::Talks(TalksMsg::Ask(Asking::Reread)));
}

/// A draft of the seat's own has fallen in the last exchange.
fn fallen(model: &mut Model) {
    let texts = Model::new(two_tables::client::Files::nowhere(), None);
    let Ok(texts) = texts else { return };
    first(model, 0, |session| {
        session.stage() == Stage::Talks && !fates(&session.clerk(texts.texts()), session).is_empty()
    });
}

/// The draft on the table asks more trust than there is today.
fn far(model: &mut Model) {
    first(model, 0, |session| {
        let view = session.view();
        let draft = view.drafts.iter().rev().find(|draft| !draft.in_hand);
        session.stage() == Stage::Talks
            && draft.is_some_and(|draft| {
                draft.terms.clauses.iter().any(|clause| {
                    let trust = view.trust.lowest(view.situation.issue(clause.issue).circle);
                    i32::from(view.situation.option(clause.issue, clause.rung).requirement) > trust
                })
            })
    });
}

/// The adviser has been asked, and has answered.
fn advised(model: &mut Model, stage: Stage) {
    first(model, 1, |session| session.stage() == stage);
    model.update(Msg::Counsel(CounselMsg::Ask));
    while model.waits() {
        std::thread::sleep(std::time::Duration::from_millis(5));
        model.listen();
    }
}

/// What the adviser said has been prepared.
fn prepared(model: &mut Model) {
    advised(model, Stage::Talks);
    model.update(Msg::Counsel(CounselMsg::Prepare));
}

fn stocktaking(model: &mut Model) {
    at(model, Stage::Stocktaking, 2);
}

fn by_night(model: &mut Model, screen: fn(&mut Model)) {
    night(model);
    screen(model);
}

fn in_large(model: &mut Model, screen: fn(&mut Model)) {
    large(model);
    screen(model);
}

/// The pictures.
pub fn shots() -> Vec<Shot> {
    let shot = |name, size, steps| Shot { name, size, steps };
    vec![
        shot("round-home", DESK, home),
        shot("round-home-night", DESK, |model| by_night(model, home)),
        shot("round-home-200", DESK, |model| in_large(model, home)),
        shot("round-home-medium", MIDDLE, home),
        shot("round-home-phone", PHONE, home),
        shot("round-home-basic", DESK, |model| {
            sit(model, "lisbon-to-chicago", "basic", 0, 3);
            until(model, |session| session.stage() == Stage::Home);
        }),
        shot("round-replies", DESK, replies),
        shot("round-replies-phone", PHONE, replies),
        shot("round-follow", DESK, follow),
        shot("round-follow-night", DESK, |model| by_night(model, follow)),
        shot("round-follow-200", DESK, |model| in_large(model, follow)),
        shot("round-follow-medium", MIDDLE, follow),
        shot("round-follow-phone", PHONE, follow),
        shot("round-follow-unspent", DESK, unspent),
        shot("round-follow-unspent-phone", PHONE, unspent),
        shot("round-talks-reread", DESK, reread),
        shot("round-talks-reread-phone", PHONE, reread),
        shot("round-talks-far", DESK, far),
        shot("round-talks-far-phone", PHONE, far),
        shot("round-talks-fallen", DESK, fallen),
        shot("round-talks-fallen-phone", PHONE, fallen),
        shot("round-adviser-podium", DESK, |model| advised(model, Stage::Podium)),
        shot("round-adviser-talks", DESK, |model| advised(model, Stage::Talks)),
        shot("round-adviser-talks-200", DESK, |model| {
            in_large(model, |model| advised(model, Stage::Talks));
        }),
        shot("round-adviser-talks-phone", PHONE, |model| advised(model, Stage::Talks)),
        shot("round-adviser-home", DESK, |model| advised(model, Stage::Home)),
        shot("round-adviser-follow-night", DESK, |model| {
            by_night(model, |model| advised(model, Stage::FollowThrough));
        }),
        shot("round-adviser-prepared", DESK, prepared),
        shot("round-ledger", DESK, stocktaking),
        shot("round-ledger-night", DESK, |model| by_night(model, stocktaking)),
        shot("round-ledger-200", DESK, |model| in_large(model, stocktaking)),
        shot("round-ledger-medium", MIDDLE, stocktaking),
        shot("round-ledger-phone", PHONE, stocktaking),
        shot("debrief-felt", DESK, |model| debrief(model, Step::Felt)),
        shot("debrief-happened", DESK, happened),
        shot("debrief-happened-all", (1280, 1500), happened),
        shot("debrief-happened-night", DESK, |model| by_night(model, happened)),
        shot("debrief-happened-phone", PHONE, happened),
        shot("debrief-happened-tables", (1280, 1500), |model| {
            happened(model);
            for chart in [Chart::Frontier, Chart::Timeline, Chart::Lives] {
                model.update(Msg::Debrief(DebriefMsg::Table(chart, true)));
            }
        }),
        shot("debrief-why", DESK, why),
        shot("debrief-hidden", DESK, |model| debrief(model, Step::Hidden)),
        shot("debrief-really", DESK, |model| debrief(model, Step::Really)),
        shot("debrief-next", DESK, |model| debrief(model, Step::Next)),
        shot("debrief-why-200", DESK, |model| in_large(model, why)),
        shot("replay", DESK, replay),
        shot("replay-night", DESK, |model| by_night(model, replay)),
        shot("replay-phone", PHONE, replay),
    ]
}
