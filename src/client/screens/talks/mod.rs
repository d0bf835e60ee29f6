//! Talks: what is on the table, who holds out, and whether home would pass it. Both tables at once.

mod abroad;
mod draft;
pub mod fates;
mod fold;
mod home;
mod moves;
mod questions;

pub use home::judged;

use super::game::{frame_header, grounds};
use crate::client::fonts::Face;
use crate::client::model::{Model, Msg};
use crate::client::page::{Ctx, Page, framed};
use crate::client::screens::editor::Editor;
use crate::client::session::Session;
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, block, col, grid, row, run};
use crate::client::ui::motion::Entrance;
use crate::client::widgets;
use crate::rules::action::{Answer, Discretion, Move, Question, Sounding, Talk};
use crate::rules::ids::{ConstituencyId, DraftId, IssueId, PartyId};
use crate::rules::open::{OpenActions, OpenTalks};
use crate::rules::state::Draft;
use bevy::ui::{AlignItems, Val};
use std::collections::BTreeMap;

/// What is being put together for this exchange.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Talks {
    /// The draft that is being read; the last one, if none was chosen.
    pub shown: Option<DraftId>,
    /// The move with its soundings, not sent yet.
    pub talk: Talk,
    /// The question that is open over the page.
    pub asking: Option<Asking>,
    /// Articles that the reader has opened or folded, where they fold.
    pub folds: BTreeMap<IssueId, bool>,
}

/// A question over the page: one thing has to be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// The new text that is the move of this exchange, to be read again.
    Reread,
    /// Which move? Where there is no room for all of them in the bar.
    Moves,
    /// What is said in private?
    Private,
    /// Why decline?
    Decline(DraftId),
    /// On which one change would you initial?
    OnlyIf(DraftId),
    /// To whom is the sounding put, and what does it ask?
    Sounding,
    /// What is asked of this party?
    SoundingTo(PartyId),
    /// How is this party's question answered?
    Answer(PartyId),
    /// On which one change would you say yes to this party?
    AnswerOnlyIf(PartyId),
    /// Which constituency is shown to this party, about this draft?
    ShowHand(PartyId, DraftId),
}

/// What can be asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum TalksMsg {
    /// Read this draft.
    Show(DraftId),
    /// Open the article on this issue, or fold it.
    Fold(IssueId, bool),
    /// This is to be the main move.
    Main(Box<Move>),
    /// Open a question.
    Ask(Asking),
    /// Close the question.
    Leave,
    /// Put this sounding, or none.
    Sound(Option<Box<Sounding>>),
    /// Answer this party so.
    Answer(PartyId, Answer),
    /// Show this constituency, or none.
    ShowHand(Option<(PartyId, DraftId, ConstituencyId)>),
    /// Write a new draft.
    Write,
    /// Write a counter-draft to this one.
    Amend(DraftId),
}

/// Changes what is being put together.
pub fn update(model: &mut Model, msg: TalksMsg) {
    let talks = &mut model.talks;
    match msg {
        TalksMsg::Show(draft) => talks.shown = Some(draft),
        TalksMsg::Fold(issue, open) => drop(talks.folds.insert(issue, open)),
        TalksMsg::Main(main) => {
            talks.talk.main = *main;
            talks.asking = None;
        }
        TalksMsg::Ask(asking) => talks.asking = Some(asking),
        TalksMsg::Leave => talks.asking = None,
        TalksMsg::Sound(sounding) => {
            talks.talk.sounding = sounding.map(|sounding| *sounding);
            talks.asking = None;
        }
        TalksMsg::Answer(party, answer) => {
            let mut answers = talks.talk.answers.clone();
            answers.retain(|(to, _)| *to != party);
            if answers.push((party, answer)).is_ok() {
                talks.talk.answers = answers;
            }
            talks.asking = None;
        }
        TalksMsg::ShowHand(hand) => {
            talks.talk.show_hand = hand;
            talks.asking = None;
        }
        TalksMsg::Write => {
            talks.asking = None;
            let written = model.talks.talk.main.clone();
            model.editor = model.session.as_ref().and_then(|session| match written {
                Move::Table(terms, discretion) => Editor::resume(session, None, terms, discretion),
                _ => Editor::open(session, None),
            });
        }
        TalksMsg::Amend(draft) => {
            talks.asking = None;
            let written = model.talks.talk.main.clone();
            model.editor = model.session.as_ref().and_then(|session| match written {
                Move::Amend(of, terms) if of == draft => {
                    Editor::resume(session, Some(draft), terms, Discretion::Informed)
                }
                _ => Editor::open(session, Some(draft)),
            });
        }
    }
}

/// What the seat may do in this exchange.
#[must_use]
pub fn menu(session: &Session) -> Option<&OpenTalks> {
    match &session.own()?.open {
        OpenActions::Talks(menu) => Some(menu),
        _ => None,
    }
}

/// The draft that is being read: the chosen one, or else the last one on the table.
#[must_use]
pub fn shown<'a>(ctx: &'a Ctx, session: &'a Session) -> Option<&'a Draft> {
    let view = session.view();
    let chosen = ctx.model.talks.shown.and_then(|draft| view.draft(draft));
    chosen
        .or_else(|| view.drafts.iter().rev().find(|draft| !draft.in_hand))
        .or(view.drafts.last())
}

/// Talks.
#[must_use]
pub fn page(ctx: &Ctx, session: &Session) -> Page {
    if let Some(editor) = &ctx.model.editor {
        return super::editor::page(ctx, session, editor);
    }
    let body = match ctx.class() {
        Class::Wide => three_columns(ctx, session),
        Class::Medium => two_columns(ctx, session),
        Class::Narrow => one_column(ctx, session),
    };
    let (bar, main) = moves::bar(ctx, session);
    let mut page = Page::new("talks", framed(frame_header(ctx, session), body, bar)).focus("talks-confirm");
    page.main = main;
    if let Some(asking) = ctx.model.talks.asking {
        page.name = format!("talks/{asking:?}");
        page.body = col([page.body, questions::question(ctx, session, asking)]).full();
        page.focus = None;
        page.main = None;
        page.back = Some(Msg::Talks(TalksMsg::Leave));
    }
    page
}

const LEFT: f32 = 364.0;
const RIGHT: f32 = 342.0;
const GAP: f32 = 10.0;

/// Rows of ladder, article and reasons, tied across the three columns.
fn three_columns(ctx: &Ctx, session: &Session) -> El {
    let draft = shown(ctx, session);
    let mut cells: Vec<El> = Vec::new();
    cells.push(top(abroad::climate(ctx, session), Tone::AbroadTint));
    cells.push(laid(top(draft::head(ctx, session, draft), Tone::Doc), draft, "head"));
    cells.push(top(home::verdict(ctx, session, draft), Tone::HomeTint));
    for (place, clause) in draft.iter().flat_map(|draft| draft.terms.clauses.iter().enumerate()) {
        let Some(draft) = draft else { continue };
        cells.push(middle(
            abroad::issue(ctx, session, clause.issue, Some(draft)),
            Tone::AbroadTint,
        ));
        let article = middle(draft::article(ctx, session, draft, place), Tone::Doc).with(thread());
        cells.push(laid(article, Some(draft), &place.to_string()));
        cells.push(middle(home::article(ctx, session, draft, place), Tone::HomeTint));
    }
    cells.push(bottom(abroad::rest(ctx, session, draft), Tone::AbroadTint));
    cells.push(laid(bottom(draft::foot(ctx, session, draft), Tone::Doc), draft, "foot"));
    cells.push(bottom(home::foot(ctx, session, draft), Tone::HomeTint));
    let mut table = grid(&[1.0], cells);
    table.node.grid_template_columns = vec![
        bevy::ui::RepeatedGridTrack::px(1, LEFT),
        bevy::ui::RepeatedGridTrack::flex(1, 1.0),
        bevy::ui::RepeatedGridTrack::px(1, RIGHT),
    ];
    table.node.column_gap = Val::Px(GAP);
    // The last row takes what is left over, so that the sheets reach down to the foot.
    let rows = u16::try_from(draft.map_or(0, |draft| draft.terms.clauses.len()) + 1).unwrap_or(1);
    table.node.grid_template_rows = vec![
        bevy::ui::RepeatedGridTrack::auto(rows),
        bevy::ui::RepeatedGridTrack::flex(1, 1.0),
    ];
    table.node.min_height = Val::Percent(100.0);
    let bands = row([
        abroad::band(ctx, session).grow(1.0),
        home::band(ctx, session).width(RIGHT + GAP).rigid(),
    ])
    .gap(GAP);
    let inside = col([bands.rigid(), widgets::scroll("talks", [table]).grow(1.0)]).pad_xy(8.0, 0.0);
    let inside = inside.margin(0.0, 0.0, 0.0, 8.0);
    grounds(inside, RIGHT + GAP + GAP / 2.0 + 3.0).region(ctx.t("phase-talks"))
}

/// The draft with positions inside it, and home.
fn two_columns(ctx: &Ctx, session: &Session) -> El {
    let draft = shown(ctx, session);
    let articles = draft.iter().flat_map(|draft| {
        (0..draft.terms.clauses.len()).map(|place| {
            col([
                draft::article(ctx, session, draft, place),
                abroad::positions(ctx, session, draft.terms.clauses[place].issue),
            ])
            .gap(4.0)
        })
    });
    let paper = widgets::doc([draft::head(ctx, session, draft)])
        .with_all(articles)
        .with(draft::foot(ctx, session, draft));
    let paper = laid(paper, draft, "paper");
    let reasons = draft
        .iter()
        .flat_map(|draft| (0..draft.terms.clauses.len()).map(|place| numbered(ctx, session, draft, place)));
    let side = widgets::home_sheet([home::verdict(ctx, session, draft)])
        .with_all(reasons)
        .with(home::foot(ctx, session, draft));
    let rest = widgets::abroad_sheet([abroad::climate(ctx, session), abroad::rest(ctx, session, draft)]);
    let left = col([
        abroad::band(ctx, session),
        widgets::scroll("talks", [paper, rest]).grow(1.0),
    ])
    .grow(1.7);
    let right = col([
        home::band(ctx, session),
        widgets::scroll("talks-home", [side]).grow(1.0),
    ])
    .width(300.0);
    let mut pair = row([left.region(ctx.t("region-abroad")), right.region(ctx.t("region-home"))])
        .gap(12.0)
        .pad(8.0);
    pair.node.align_items = AlignItems::Stretch;
    grounds(pair, 314.0)
}

/// What home makes of an article, with the article's number: its row is not beside it.
fn numbered(ctx: &Ctx, session: &Session, draft: &Draft, place: usize) -> El {
    let number = widgets::muted_label(format!("{}.", place + 1)).width(16.0).rigid();
    row([number, home::article(ctx, session, draft, place).grow(1.0)]).gap(4.0)
}

/// Both verdicts in a bar that stays, and everything below in one column.
fn one_column(ctx: &Ctx, session: &Session) -> El {
    let draft = shown(ctx, session);
    let mut verdicts = row([
        abroad::short(ctx, session, draft).fill(Tone::Abroad).grow(1.0),
        home::short(ctx, session, draft).fill(Tone::Home).grow(1.0),
    ])
    .rigid();
    verdicts.node.align_items = AlignItems::Stretch;
    let articles = draft.map_or_else(Vec::new, |draft| fold::articles(ctx, session, draft));
    let paper = widgets::doc([draft::head(ctx, session, draft)])
        .with(col(articles))
        .with(draft::foot(ctx, session, draft));
    let paper = laid(paper, draft, "paper");
    let home = widgets::home_sheet([home::verdict(ctx, session, draft), home::foot(ctx, session, draft)]);
    let abroad = widgets::abroad_sheet([abroad::climate(ctx, session), abroad::rest(ctx, session, draft)]);
    let all = widgets::scroll("talks", [paper, home, abroad])
        .pad(8.0)
        .gap(8.0)
        .grow(1.0);
    col([verdicts, all.fill(Tone::Room)]).region(ctx.t("phase-talks"))
}

/// A part of the draft on the table: it slides in when the draft is laid down or taken up to be read.
fn laid(part: El, draft: Option<&Draft>, name: &str) -> El {
    match draft {
        Some(draft) => part.enters(Entrance::Slides, format!("draft/{}/{name}", draft.id.0)),
        None => part,
    }
}

/// One half of the bar with both verdicts: the table, the verdict, and a line about it. Where a page is low as well as
/// narrow, the table and its verdict share a line; where there is hardly any room, the line about it goes.
fn verdict_cell(ctx: &Ctx, table: String, verdict: String, about: String, home: bool) -> El {
    let on = if home { Tone::HomeOn } else { Tone::AbroadOn };
    let name = run(table).bold().size(size::LABEL).tone(on);
    let words = run(verdict).face(Face::SerifBold).tone(on);
    let lines = if ctx.space.low() && !ctx.space.phone() {
        vec![block([name, run("   ").tone(on), words.size(size::ARTICLE)]).leading(1.2)]
    } else {
        let large = if ctx.space.tight() { size::TEXT } else { size::ARTICLE };
        vec![block([name]).leading(1.2), block([words.size(large)]).leading(1.2)]
    };
    let about =
        (!about.is_empty() && !ctx.space.tight()).then(|| block([run(about).size(size::LABEL).tone(on)]).leading(1.25));
    col(lines)
        .maybe(about)
        .gap(1.0)
        .pad_xy(if ctx.space.tight() { 8.0 } else { 14.0 }, 6.0)
}

fn cell(inside: El, tone: Tone) -> El {
    let mut cell = col([inside]).fill(tone).pad_xy(12.0, 5.0);
    cell.node.min_width = Val::Px(0.0);
    cell
}

fn top(inside: El, tone: Tone) -> El {
    let mut cell = cell(inside, tone);
    cell.node.border_radius = bevy::ui::BorderRadius::top(Val::Px(3.0));
    cell
}

fn middle(inside: El, tone: Tone) -> El {
    cell(inside, tone).lines(Tone::Rule, 0.0, 0.0, 1.0, 0.0)
}

fn bottom(inside: El, tone: Tone) -> El {
    let mut cell = cell(inside, tone).lines(Tone::Rule, 0.0, 0.0, 1.0, 0.0);
    cell.children.iter_mut().for_each(|child| child.node.flex_grow = 1.0);
    cell.node.border_radius = bevy::ui::BorderRadius::bottom(Val::Px(3.0));
    cell
}

/// The thread that ties an article to what home makes of it.
fn thread() -> El {
    El::default().width(GAP + 6.0).height(3.0).fill(Tone::HomeOn).over(
        None,
        Some(Val::Px(-GAP - 3.0)),
        Some(Val::Percent(50.0)),
        None,
    )
}

/// What a sounding asks, for showing it.
#[must_use]
pub fn question_words(ctx: &Ctx, session: &Session, question: &Question) -> String {
    session.clerk(ctx.texts).question(question)
}
