//! Articles where there is but one column: folded to a line each, opened one by one.

use super::{Talks, TalksMsg, abroad, draft, home};
use crate::client::model::Msg;
use crate::client::page::Ctx;
use crate::client::session::Session;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, block, col, row};
use crate::client::ui::picture::Picture;
use crate::client::widgets;
use crate::rules::state::Draft;
use accesskit::Role;
use bevy::ui::AlignItems;

/// The articles of a draft.
#[must_use]
pub fn articles(ctx: &Ctx, session: &Session, draft: &Draft) -> Vec<El> {
    let open = opened(&ctx.model.talks, session, draft);
    (0..draft.terms.clauses.len())
        .map(|place| article(ctx, session, draft, place, open[place]))
        .collect()
}

/// Which articles stand open: as the reader left them, or else the first one that was changed, or the first.
fn opened(talks: &Talks, session: &Session, draft: &Draft) -> Vec<bool> {
    let clauses = &draft.terms.clauses;
    let base = draft::base(session, draft);
    let changed = base.and_then(|base| {
        clauses
            .iter()
            .position(|clause| base.clause(clause.issue) != Some(clause))
    });
    let first = changed.unwrap_or(0);
    let open = |(place, clause): (usize, &crate::rules::terms::Clause)| {
        talks.folds.get(&clause.issue).copied().unwrap_or(place == first)
    };
    clauses.iter().enumerate().map(open).collect()
}

fn article(ctx: &Ctx, session: &Session, text: &Draft, place: usize, open: bool) -> El {
    let clerk = session.clerk(ctx.texts);
    let clause = &text.terms.clauses[place];
    let (issue, option) = (clerk.issue(clause.issue), clerk.option(clause.issue, clause.rung));
    let (figure_room, gap) = if ctx.space.tight() { (16.0, 4.0) } else { (20.0, 8.0) };
    let number = widgets::muted(format!("{}.", place + 1)).width(figure_room).rigid();
    let name = col([
        widgets::serif(issue.clone()).leading(1.25),
        widgets::muted_label(option.clone()),
    ])
    .grow(1.0);
    let net = home::net(session, text, place);
    let figure = net.map(|net| block([widgets::signed(net).size(size::HEADING)]).one_line().rigid());
    let spoken = net.map_or_else(String::new, |net| format!(", {}", widgets::signed_words(net)));
    let head = row([number, name])
        .maybe(figure)
        .with(widgets::picture(Picture::Fold(open, Tone::Ink), 12.0, 12.0).margin(0.0, 0.0, 5.0, 0.0))
        .gap(gap)
        .align(AlignItems::Start)
        .pad_xy(0.0, 6.0)
        .min_height(44.0)
        .hover(Tone::Inset)
        .key(format!("article/{}", clause.issue.0))
        .role(Role::DisclosureTriangle)
        .label(format!("{}. {issue}: {option}{spoken}", place + 1))
        .explain(ctx.t("talks-fold.about"))
        .chosen(open)
        .does(Msg::Talks(TalksMsg::Fold(clause.issue, !open)));
    let inside = open.then(|| {
        let strip = |inside: El, ground: Tone, edge: Tone| {
            col([inside])
                .fill(ground)
                .pad_xy(10.0, 6.0)
                .lines(edge, 4.0, 0.0, 0.0, 0.0)
        };
        col([
            draft::sentence(ctx, session, text, place),
            strip(
                abroad::steps(ctx, session, clause.issue, Some(text)),
                Tone::AbroadTint,
                Tone::Abroad,
            ),
            strip(home::article(ctx, session, text, place), Tone::HomeTint, Tone::Home),
        ])
        .gap(8.0)
        .pad_xy(0.0, 6.0)
    });
    col([head]).maybe(inside).lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
}
