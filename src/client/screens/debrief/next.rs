//! What next: questions to take along, and what can be done with the play.

use super::{DebriefMsg, Place};
use crate::client::model::{Model, Msg};
use crate::client::screens::replay::ReplayMsg;
use crate::client::theme::size;
use crate::client::ui::el::{El, col, row};
use crate::client::widgets;
use crate::debrief;
use bevy::ui::AlignItems;

/// The sheets of the step.
pub(super) fn sheets(place: &Place) -> Vec<El> {
    let ctx = place.ctx;
    let questions = ["debrief-next-1", "debrief-next-2", "debrief-next-3"].map(|key| {
        row([widgets::paragraph(ctx.t(key), size::HEADING).grow(1.0)])
            .pad_xy(0.0, 5.0)
            .align(AlignItems::Start)
    });
    let lesson = ctx.texts.optional("scenario.lesson").map(widgets::serif);
    let paper = widgets::doc([ctx.page_title(ctx.t("debrief-step-next")), widgets::double_rule()])
        .with_all(questions)
        .maybe(lesson.is_some().then(widgets::rule))
        .maybe(lesson)
        .pad_xy(30.0, 20.0);
    let seals = row(place.debrief.parties().map(|party| place.named(party)))
        .gap(18.0)
        .wrap();
    // A narrow page has no room for a note beside the words.
    let note = |key: &str| {
        if ctx.narrow() {
            String::new()
        } else {
            ctx.t(&format!("{key}.note"))
        }
    };
    let line = |key: &str, msg: Msg| widgets::link_row(key, ctx.t(key), note(key), false, msg);
    let ways = widgets::sheet([
        widgets::heading(ctx.t("debrief-ways")),
        seals,
        col([
            line("debrief-way-replay", Msg::Replay(ReplayMsg::Open)),
            line("debrief-way-export", Msg::Debrief(DebriefMsg::Export)),
        ]),
    ]);
    vec![paper, ways]
}

/// Writes the debrief into a folder beside the saved plays, and says where, or why not.
pub(super) fn export(model: &mut Model) {
    let Some(made) = &model.debrief.made else { return };
    let Some(plays) = model.files.plays() else {
        model.notice = Some(model.texts().get("debrief-export-nowhere"));
        return;
    };
    let folder = plays
        .with_file_name("debriefs")
        .join(format!("{}-{}-{}", made.key, made.game, made.world));
    let written = std::fs::create_dir_all(&folder)
        .map_err(|problem| problem.to_string())
        .and_then(|()| debrief::write(made, model.texts(), &folder).map_err(|problem| problem.to_string()));
    model.notice = Some(match written {
        Ok(page) => {
            let page = page.display().to_string();
            model.texts().get_with("debrief-exported", &[("page", page.into())])
        }
        Err(problem) => problem,
    });
}
