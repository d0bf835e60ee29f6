//! The draft editor: what changes, and for whom.

mod article;
mod verdicts;
mod writing;

pub use writing::{Editor, EditorMsg, update};

use super::game::{frame_header, grounds};
use super::talks::menu;
use crate::client::model::Msg;
use crate::client::page::{Ctx, Page, actions, framed};
use crate::client::session::Session;
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, col, row};
use crate::client::widgets::{self, Look};
use crate::rules::open::OpenTable;
use accesskit::Role;
use article::middle;
use bevy::ui::AlignItems;
use verdicts::{abroad, home};

fn say(msg: EditorMsg) -> Msg {
    Msg::Editor(msg)
}

/// The editor.
#[must_use]
pub fn page(ctx: &Ctx, session: &Session, editor: &Editor) -> Page {
    let table = menu(session).and_then(|menu| menu.table.as_ref());
    let matters = matters(ctx, session, editor, table);
    let middle = middle(ctx, session, editor, table);
    let side = col([abroad(ctx, session, editor), home(ctx, session, editor)]).gap(12.0);
    let body = match ctx.class() {
        Class::Wide => {
            let mut three = row([
                widgets::scroll("matters", [matters]).width(258.0).rigid(),
                widgets::scroll("editor", [middle]).grow(1.0),
                widgets::scroll("editor-side", [side]).width(318.0).rigid(),
            ])
            .gap(8.0)
            .pad(8.0);
            three.node.align_items = AlignItems::Stretch;
            grounds(three, 334.0)
        }
        Class::Medium => {
            let mut two = row([
                widgets::scroll("editor", [matters, middle]).grow(1.0),
                widgets::scroll("editor-side", [side]).width(290.0).rigid(),
            ])
            .gap(8.0)
            .pad(8.0);
            two.node.align_items = AlignItems::Stretch;
            grounds(two, 306.0)
        }
        Class::Narrow => grounds(widgets::scroll("editor", [matters, middle, side]).pad(8.0), 0.0),
    };
    let problem = table.and_then(|table| editor.problem(session.situation(), table));
    let save_words = ctx.t(if editor.base.is_some() {
        "editor-save-amend"
    } else {
        "editor-save-table"
    });
    let save =
        widgets::action("editor-save", save_words, say(EditorMsg::Save)).disabled_if(problem.map(|key| ctx.t(key)));
    let discard = widgets::button(
        "editor-discard",
        ctx.t("editor-discard"),
        Look::Plain,
        say(EditorMsg::Discard),
    );
    let note = problem.map_or_else(|| ctx.t("editor-note"), |key| ctx.t(key));
    let bar = actions(ctx, vec![discard, widgets::muted_label(note)], vec![save]);
    let mut page = Page::new("editor", framed(frame_header(ctx, session), body, bar))
        .back(say(EditorMsg::Discard))
        .focus(format!("matter/{}", editor.issue.0));
    if problem.is_none() {
        page.main = Some(say(EditorMsg::Save));
    }
    page
}

/// The issues that can be drafted, in the draft or not.
fn matters(ctx: &Ctx, session: &Session, editor: &Editor, table: Option<&OpenTable>) -> El {
    let clerk = session.clerk(ctx.texts);
    let lines = table.into_iter().flat_map(|table| &table.issues).map(|(issue, _)| {
        let now = editor.terms.clause(*issue);
        let state = now.map_or_else(
            || ctx.t("editor-not-in"),
            |clause| clerk.option_short(*issue, clause.rung),
        );
        let open = *issue == editor.issue;
        let name = widgets::paragraph(clerk.issue(*issue), size::TEXT).grow(1.0);
        let state_text = if now.is_some() {
            widgets::label(state.clone())
        } else {
            widgets::muted_label(state.clone())
        };
        let line = row([name, state_text.right()])
            .gap(8.0)
            .pad_xy(10.0, 6.0)
            .min_height(38.0)
            .lines(
                if open { Tone::Ink } else { Tone::Rule },
                if open { 4.0 } else { 0.0 },
                0.0,
                0.0,
                1.0,
            )
            .hover(Tone::Inset)
            .key(format!("matter/{}", issue.0))
            .role(Role::Tab)
            .label(format!("{}: {state}", clerk.issue(*issue)))
            .chosen(open)
            .does(say(EditorMsg::Select(*issue)));
        if open { line.fill(Tone::Sheet) } else { line }
    });
    let list = col(lines).grouped().role(Role::TabList).label(ctx.t("editor-matters"));
    let count = ctx.tv(
        "editor-count",
        &[
            ("count", i64::try_from(editor.terms.clauses.len()).unwrap_or(0).into()),
            ("most", i64::from(session.situation().max_clauses).into()),
        ],
    );
    widgets::abroad_sheet([
        widgets::toned(ctx.t("editor-matters"), Tone::AbroadText),
        list,
        widgets::muted_label(count),
    ])
    .region(ctx.t("editor-matters"))
}
