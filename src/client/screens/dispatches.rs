//! Dispatches: what came with the round.

use super::game::{frame_header, grounds};
use super::tables::one_below_the_other;
use crate::client::model::Msg;
use crate::client::page::{Ctx, Page, actions, framed};
use crate::client::session::Session;
use crate::client::theme::{Class, size};
use crate::client::ui::el::{El, col, row};
use crate::client::ui::motion::Entrance;
use crate::client::widgets;
use crate::rules::event::{Event, Fact};
use bevy::ui::AlignItems;

/// The news of the round.
#[must_use]
pub fn page(ctx: &Ctx, session: &Session) -> Page {
    let clerk = session.clerk(ctx.texts);
    let events = session.round_events();
    let news: Vec<El> = events
        .iter()
        .filter_map(|event| dispatch(ctx, session, event))
        .collect();
    let quiet = news
        .is_empty()
        .then(|| widgets::paragraph(ctx.t("dispatches-none"), size::ARTICLE));
    let paper = widgets::doc([
        widgets::muted_label(clerk.meeting_date(session.shown_round())).centered(),
        ctx.page_title(clerk.meeting(session.shown_round())).centered(),
        widgets::double_rule(),
    ])
    .maybe(quiet)
    .with_all(news)
    .pad_xy(ctx.paper_margin(), 18.0)
    .gap(12.0)
    .enters(Entrance::Slides, format!("dispatches/{}", session.shown_round()));
    let changes: Vec<El> = events
        .iter()
        .take_while(|event| !matches!(event.fact, Fact::StepBegan { .. }))
        .filter_map(|event| clerk.ledger(event))
        .map(|line| {
            let line = widgets::Line {
                what: line.what,
                change: line.change,
                now: line.now.map_or_else(String::new, |now| now.to_string()),
                because: line.because,
                ..widgets::Line::default()
            };
            // The column beside the news is no wider than a phone.
            widgets::ledger_line(line, true)
        })
        .collect();
    let nothing = changes
        .is_empty()
        .then(|| widgets::muted(ctx.t("dispatches-no-change")));
    let side = widgets::home_sheet([widgets::heading(ctx.t("dispatches-changes"))])
        .maybe(nothing)
        .with_all(changes);
    let body = if ctx.class() == Class::Wide {
        let mut pair = row([
            widgets::scroll("news", [paper]).grow(1.0).pad(12.0),
            widgets::scroll("changes", [side]).width(430.0).pad(12.0),
        ]);
        pair.node.align_items = AlignItems::Stretch;
        grounds(pair, 430.0)
    } else {
        one_below_the_other("news", vec![paper], vec![side])
    };
    let next = widgets::action("dispatches-next", ctx.t("dispatches-next"), Msg::TurnPage);
    let bar = actions(ctx, vec![widgets::muted_label(ctx.t("dispatches-note"))], vec![next]);
    Page::new(
        "dispatches",
        framed(frame_header(ctx, session), body.region(ctx.t("phase-dispatches")), bar),
    )
    .main(Msg::TurnPage)
    .focus("dispatches-next")
}

fn dispatch(ctx: &Ctx, session: &Session, event: &Event) -> Option<El> {
    let clerk = session.clerk(ctx.texts);
    match &event.fact {
        Fact::DispatchArrived { dispatch, .. } => {
            let body = clerk.dispatch_body(*dispatch).map(widgets::serif);
            Some(col([widgets::heading(clerk.dispatch(*dispatch))]).maybe(body).gap(3.0))
        }
        Fact::ShockStruck { .. }
        | Fact::NoteGiven { .. }
        | Fact::FalseAlarm { .. }
        | Fact::PhaseBegan { .. }
        | Fact::CourseDeferred { .. }
        | Fact::OptionClosed { .. }
        | Fact::ThirdPartyRefused { .. }
        | Fact::BanBegan { .. }
        | Fact::BanEnded { .. }
        | Fact::RetaliationTriggered { .. }
        | Fact::DisputeOpened { .. } => clerk.event(event).map(widgets::serif),
        _ => None,
    }
}
