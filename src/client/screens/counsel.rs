//! What the adviser would do, laid over the page of a play.

use super::seats::temperament_key;
use crate::client::counsel::{Advice, CounselMsg, can_be_prepared};
use crate::client::model::Msg;
use crate::client::page::Ctx;
use crate::client::session::Session;
use crate::client::theme::Tone;
use crate::client::ui::el::{El, col};
use crate::client::widgets::{self, Choice, Look};
use crate::negotiators::{Decision, Temperament};
use crate::rules::ids::PartyId;
use accesskit::Role;

/// The dialog over the page.
#[must_use]
pub fn dialog(ctx: &Ctx, session: &Session, advice: Advice<'_>) -> El {
    let inside = match (advice, session.me()) {
        (Advice::Told(decision), Some(me)) => told(ctx, session, me, decision),
        (Advice::Thinking, _) => vec![widgets::text(ctx.t("counsel-thinking")).role(Role::Status)],
        (Advice::Told(_), None) | (Advice::Lost, _) => vec![widgets::text(ctx.t("counsel-lost")).role(Role::Status)],
    };
    let close = widgets::button("counsel-close", ctx.t("close"), Look::Plain, Msg::Dismiss);
    let prepare = prepared(advice).map(|msg| {
        widgets::action("counsel-prepare", ctx.t("counsel-prepare"), msg).explain(ctx.t("counsel-prepare.explain"))
    });
    let inside = inside.into_iter().chain([manner(ctx)]).collect();
    let buttons = std::iter::once(close).chain(prepare).collect();
    let mut dialog = widgets::dialog(ctx.t("counsel-title"), inside, buttons);
    dialog.key = Some("counsel".to_owned());
    dialog
}

/// What sets the screen as advised, if that can be done.
#[must_use]
pub fn prepared(advice: Advice<'_>) -> Option<Msg> {
    match advice {
        Advice::Told(decision) if can_be_prepared(&decision.deed) => Some(Msg::Counsel(CounselMsg::Prepare)),
        _ => None,
    }
}

/// The act, then what was believed, what was wanted, what tipped it.
fn told(ctx: &Ctx, session: &Session, me: PartyId, decision: &Decision) -> Vec<El> {
    let clerk = session.clerk(ctx.texts);
    let mut sentences = clerk.advised(me, session.view(), &decision.deed).into_iter();
    let main = sentences.next().map(widgets::heading);
    let rest: Vec<El> = sentences.map(widgets::serif).collect();
    let at_once = (!can_be_prepared(&decision.deed)).then(|| widgets::muted_label(ctx.t("counsel-at-once")));
    let act = col(main).with_all(rest).maybe(at_once).gap(4.0);
    let reasons = clerk
        .advised_because(me, &decision.why)
        .into_iter()
        .map(|(head, lines)| {
            col([widgets::toned(head, Tone::HomeText)])
                .with_all(lines.into_iter().map(widgets::text))
                .gap(2.0)
        });
    let reasons: Vec<El> = reasons.collect();
    let note = widgets::muted_label(ctx.t("counsel-note"));
    vec![
        col([act, widgets::rule()])
            .with_all(reasons)
            .with(note)
            .gap(10.0)
            .role(Role::Status),
    ]
}

/// How the adviser goes about it.
fn manner(ctx: &Ctx) -> El {
    let now = ctx.model.counsel.temperament;
    let choices = Temperament::ALL.map(|temperament| {
        Choice::new(
            ctx.t(temperament_key(temperament)),
            now == temperament,
            Msg::Counsel(CounselMsg::Manner(temperament)),
        )
    });
    let name = ctx.t("counsel-manner");
    col([
        widgets::muted_label(name.clone()),
        widgets::segmented("counsel-manner", name, choices.to_vec()),
    ])
    .gap(4.0)
    .margin(0.0, 0.0, 10.0, 0.0)
}
