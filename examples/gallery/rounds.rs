//! The screens of a round after Talks, in the states that matter.

use super::autoplay::{sit, until};
use super::{DESK, Shot, large, night};
use two_tables::client::model::Model;
use two_tables::client::session::Stage;

const PHONE: (u32, u32) = (420, 900);
const MIDDLE: (u32, u32) = (1024, 768);

fn at(model: &mut Model, stage: Stage, round: u8) {
    sit(model, "lisbon-to-chicago", "full", 1, 7);
    until(model, |session| {
        session.stage() == stage && session.view().round >= round
    });
}

fn home(model: &mut Model) {
    at(model, Stage::Home, 0);
}

fn replies(model: &mut Model) {
    at(model, Stage::Replies, 0);
}

fn follow(model: &mut Model) {
    at(model, Stage::FollowThrough, 2);
}

fn stocktaking(model: &mut Model) {
    at(model, Stage::Stocktaking, 2);
}

/// The pictures.
pub fn shots() -> Vec<Shot> {
    let shot = |name, size, steps| Shot { name, size, steps };
    vec![
        shot("home", DESK, home),
        shot("home-night", DESK, |model| {
            night(model);
            home(model);
        }),
        shot("home-200", DESK, |model| {
            large(model);
            home(model);
        }),
        shot("home-medium", MIDDLE, home),
        shot("home-phone", PHONE, home),
        shot("home-basic", DESK, |model| {
            sit(model, "lisbon-to-chicago", "basic", 0, 3);
            until(model, |session| session.stage() == Stage::Home);
        }),
        shot("replies", DESK, replies),
        shot("replies-phone", PHONE, replies),
        shot("follow", DESK, follow),
        shot("follow-night", DESK, |model| {
            night(model);
            follow(model);
        }),
        shot("follow-200", DESK, |model| {
            large(model);
            follow(model);
        }),
        shot("follow-medium", MIDDLE, follow),
        shot("follow-phone", PHONE, follow),
        shot("stocktaking", DESK, stocktaking),
        shot("stocktaking-night", DESK, |model| {
            night(model);
            stocktaking(model);
        }),
        shot("stocktaking-200", DESK, |model| {
            large(model);
            stocktaking(model);
        }),
        shot("stocktaking-medium", MIDDLE, stocktaking),
        shot("stocktaking-phone", PHONE, stocktaking),
    ]
}
