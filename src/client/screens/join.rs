//! Into a lesson from the cover: the address and the code that stand at the front of the room.

use crate::client::lobby;
use crate::client::model::{Model, Msg, Screen};
use crate::client::page::{Ctx, Page, actions, framed, header};
use crate::client::typing::{self, Field};
use crate::client::widgets;
use bevy::ui::{AlignItems, Val};

/// The longest address and code that can be typed.
const LONGEST: usize = 80;

/// What has been typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Join {
    address: String,
    code: String,
    personal: String,
}

impl Join {
    /// This is what stands in a field now.
    pub fn type_into(&mut self, field: Field, typed: &str) {
        let text = match field {
            Field::Address => &mut self.address,
            Field::Code => &mut self.code,
            Field::Personal => &mut self.personal,
            Field::Answer => return,
        };
        *text = typing::kept(typed, LONGEST);
    }
}

/// Joins with what has been typed.
pub fn join(model: &mut Model) {
    let typed = model.join.clone();
    let given = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    let (code, personal) = (given(&typed.code), given(&typed.personal));
    if let Err(problem) = lobby::join(model, &typed.address, code.as_deref(), personal.as_deref()) {
        model.notice = Some(problem);
    }
}

/// The page.
#[must_use]
pub fn page(ctx: &Ctx) -> Page {
    let back = Msg::Go(Screen::Title);
    let go = Msg::Join;
    let close = widgets::quiet("join-back", ctx.t("back"), back.clone());
    let head = header(ctx, ctx.t("lobby-title"), ctx.t("lobby-join.line"), vec![close]);
    let typed = &ctx.model.join;
    let entry = |key: &str, field, text: &str| widgets::entry(key, ctx.t(key), field, text, 1, Some(Msg::Join));
    let mut sheet = widgets::sheet([
        widgets::heading(ctx.t("lobby-join")),
        entry("lobby-address", Field::Address, &typed.address),
        entry("lobby-code", Field::Code, &typed.code),
        entry("lobby-personal-code", Field::Personal, &typed.personal),
        widgets::muted_label(ctx.t("lobby-personal-code.note")),
    ])
    .gap(12.0)
    .max_width(560.0);
    sheet.node.width = Val::Percent(100.0);
    let mut body = widgets::scroll("join", [sheet]).pad(12.0).region(ctx.t("lobby-title"));
    body.node.align_items = AlignItems::Center;
    let bar = actions(
        ctx,
        vec![],
        vec![widgets::action("join-go", ctx.t("lobby-join"), go.clone())],
    );
    Page::new("join", framed(head, body, bar))
        .main(go)
        .back(back)
        .focus("lobby-address")
}
