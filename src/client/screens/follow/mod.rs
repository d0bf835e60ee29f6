//! Follow-through: what was promised, and what is done.

mod advice;
mod plan;
mod side;
mod strip;
mod tasks;

pub use plan::{FollowMsg, Plan, update};

use super::game::frame_header;
use super::tables::{Share as Width, Side, home_name, nothing_asked, on_ground, since_sheet, two_tables};
use crate::client::model::Msg;
use crate::client::page::{Ctx, Page, actions, framed};
use crate::client::session::Session;
use crate::client::theme::Class;
use crate::client::ui::el::{El, col};
use crate::client::widgets::{self, Look};
use crate::rules::open::{OpenActions, OpenAttention};
use crate::rules::state::Agreement;
use crate::rules::view::{OwnView, View};

/// Everything that the parts of the screen are made from.
struct Place<'a> {
    ctx: &'a Ctx<'a>,
    session: &'a Session,
    view: &'a View,
    own: &'a OwnView,
    menu: &'a OpenAttention,
    plan: &'a Plan,
}

impl Place<'_> {
    /// Agreements in force, in order.
    fn alive(&self) -> impl Iterator<Item = &Agreement> {
        self.view.agreements.iter().filter(|one| one.alive())
    }

    /// An agreement's name at the head of a line.
    fn name(&self, agreement: &Agreement) -> String {
        let texts = self.ctx.texts;
        texts.capitalised(&self.session.clerk(texts).agreement(agreement.id))
    }
}

/// The screen.
#[must_use]
pub fn page(ctx: &Ctx, session: &Session) -> Page {
    let head = frame_header(ctx, session);
    let menu = session.own().and_then(|own| match &own.open {
        OpenActions::FollowThrough(menu) => Some((own, menu)),
        _ => None,
    });
    let Some((own, menu)) = menu else {
        let body = col([nothing_asked(ctx)])
            .pad(12.0)
            .region(ctx.t("phase-follow-through"));
        return Page::new("follow-idle", framed(head, body, actions(ctx, vec![], vec![])));
    };
    let plan = &ctx.model.follow;
    let view = session.view();
    let place = Place {
        ctx,
        session,
        view,
        own,
        menu,
        plan,
    };
    let (signed, operating) = counts(view);
    let tally = ctx.tv(
        "follow-tally",
        &[("signed", signed.into()), ("operating", operating.into())],
    );
    let left = menu.tokens.saturating_sub(plan.spent());
    let left_words = ctx.tv("follow-left", &[("left", left.into()), ("of", menu.tokens.into())]);
    let abroad = Side {
        key: "follow-agreements",
        name: ctx.t("follow-title"),
        beside: vec![on_ground(tally.clone(), false)],
        verdict: tally,
        sheets: since_sheet(ctx, session).into_iter().chain(strips(&place)).collect(),
    };
    let home = Side {
        key: "follow-home",
        name: home_name(ctx, session),
        beside: vec![],
        verdict: left_words.clone(),
        sheets: side::sheets(&place),
    };
    let width = if ctx.class() == Class::Wide { 300.0 } else { 250.0 };
    let body = two_tables(ctx, abroad, home, Width::Home(width));
    let sealing = Msg::Follow(FollowMsg::Seal);
    let seal = widgets::action("follow-seal", ctx.t("follow-seal"), sealing.clone());
    let unspent = (!ctx.narrow()).then(|| widgets::muted_label(left_words));
    let suggest = session
        .has_adviser()
        .then(|| button(ctx, "follow-suggest", FollowMsg::Suggest));
    let clear = button(ctx, "follow-clear", FollowMsg::Clear);
    let first = if suggest.is_some() {
        "follow-suggest"
    } else {
        "follow-clear"
    };
    let left_side = suggest.into_iter().chain([clear]).collect();
    let bar = actions(ctx, left_side, unspent.into_iter().chain([seal]).collect());
    let page = framed(head, body, bar);
    if plan.asks {
        return Page::new(
            "follow/unspent",
            col([page, unspent_question(ctx, session, left)]).full(),
        )
        .back(Msg::Follow(FollowMsg::Back))
        .focus("unspent-back");
    }
    Page::new("follow", page).main(sealing).focus(first)
}

/// Whether tokens that could serve something are to stay unspent.
fn unspent_question(ctx: &Ctx, session: &Session, left: u8) -> El {
    let words = ctx.tv("follow-unspent", &[("left", left.into())]);
    let back = widgets::button("unspent-back", ctx.t("back"), Look::Plain, Msg::Follow(FollowMsg::Back));
    let suggest = || button(ctx, "follow-suggest", FollowMsg::Suggest).key("unspent-suggest");
    let suggest = session.has_adviser().then(suggest);
    let seal = widgets::action(
        "unspent-seal",
        ctx.t("follow-unspent.seal"),
        Msg::Submit(Box::new(ctx.model.follow.deed())),
    );
    let about = widgets::serif(ctx.t("follow-unspent.about"));
    widgets::dialog(
        words,
        vec![about],
        [back].into_iter().chain(suggest).chain([seal]).collect(),
    )
}

fn button(ctx: &Ctx, key: &str, msg: FollowMsg) -> El {
    widgets::button(key, ctx.t(key), Look::Plain, Msg::Follow(msg)).explain(ctx.t(&format!("{key}.about")))
}

/// How many agreements are in force, and how many of them operate.
fn counts(view: &View) -> (usize, usize) {
    let alive = view.agreements.iter().filter(|one| one.alive());
    let operating = alive.clone().filter(|one| one.operating).count();
    (alive.count(), operating)
}

fn strips(place: &Place) -> Vec<El> {
    let mut strips: Vec<El> = place.alive().map(|one| strip::strip(place, one)).collect();
    if strips.is_empty() {
        strips.push(widgets::sheet([widgets::serif(place.ctx.t("follow-none"))]));
    }
    strips.extend(strip::ended(place));
    strips
}
