//! The draft editor: what changes, and for whom.

use super::game::{frame_header, grounds};
use super::talks::{TalksMsg, menu, worth};
use crate::client::model::{Model, Msg};
use crate::client::page::{Ctx, Page, actions, framed};
use crate::client::session::Session;
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, Mark, block, col, row, run, spring};
use crate::client::ui::picture::{Fill, Picture};
use crate::client::widgets::{self, Choice, Look};
use crate::rules::action::{Discretion, Move};
use crate::rules::ids::{AnnexId, ChoiceId, DraftId, IssueId, PartyId, Rung};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::open::{OpenTable, is_well_formed};
use crate::rules::scenario::{Layer, Situation};
use crate::rules::terms::{Change, Clause, Settlement, Terms};
use accesskit::Role;
use bevy::ui::AlignItems;

/// A draft that is being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Editor {
    /// The draft that it amends, if it does.
    pub base: Option<(DraftId, Terms)>,
    /// What it says so far; it may say nothing yet.
    pub terms: Terms,
    /// Whether outsiders are told.
    pub discretion: Discretion,
    /// The issue that is open in the middle.
    pub issue: IssueId,
}

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditorMsg {
    /// Open this issue.
    Select(IssueId),
    /// Settle the open issue at this rung; 0 leaves it out.
    Rung(Rung),
    /// Word the open issue so.
    Wording(Wording),
    /// Use this form.
    Form(Instrument),
    /// Settle an annex item so, or leave it open.
    Annex(AnnexId, Option<ChoiceId>),
    /// Tell outsiders, or not.
    Discretion(Discretion),
    /// Throw it away.
    Discard,
    /// Make it the move of this exchange.
    Save,
}

impl Editor {
    /// A new draft, or a counter-draft to one on the table; `None` if there is no such draft.
    #[must_use]
    pub fn open(session: &Session, base: Option<DraftId>) -> Option<Self> {
        let table = menu(session)?.table.as_ref()?;
        let base = match base {
            None => None,
            Some(id) => Some((id, session.view().draft(id)?.terms.clone())),
        };
        let first = base
            .as_ref()
            .and_then(|(_, terms)| terms.clauses.first().map(|clause| clause.issue));
        let issue = first.or_else(|| table.issues.first().map(|(issue, _)| *issue))?;
        let plain = table.instruments.iter().find(|form| **form == Instrument::Statement);
        let form = plain.or(table.instruments.first()).copied().unwrap_or_default();
        let terms = base.as_ref().map_or_else(
            || Terms {
                instrument: form,
                ..Terms::default()
            },
            |(_, terms)| terms.clone(),
        );
        Some(Self {
            base,
            terms,
            discretion: Discretion::Informed,
            issue,
        })
    }

    fn settle(&mut self, situation: &Situation, change: Change) {
        if let Some(terms) = self.terms.changed(situation, change) {
            self.terms = terms;
        } else if let (Change::Drop(issue), true) = (change, self.terms.clauses.len() == 1) {
            // Terms without a clause are no text; an editor may hold them all the same.
            if self.terms.clause(issue).is_some() {
                self.terms.clauses.clear();
                self.terms.annex.clear();
            }
        }
    }

    /// The move that it makes.
    #[must_use]
    pub fn as_move(&self) -> Move {
        match &self.base {
            Some((id, _)) => Move::Amend(*id, self.terms.clone()),
            None => Move::Table(self.terms.clone(), self.discretion),
        }
    }

    /// Why it cannot be tabled as it stands, as the key of a message.
    #[must_use]
    pub fn problem(&self, situation: &Situation, table: &OpenTable) -> Option<&'static str> {
        let parties = self.terms.parties(situation);
        if self.terms.clauses.is_empty() {
            return Some("editor-problem-empty");
        }
        if self.terms.clauses.len() > usize::from(table.max_clauses) {
            return Some("editor-problem-long");
        }
        if self.terms.instrument == Instrument::Oral && (self.terms.clauses.len() > 1 || !self.terms.annex.is_empty()) {
            return Some("editor-problem-oral");
        }
        if !is_well_formed(situation, &self.terms) || !table.fits(situation, &self.terms) {
            return Some(if parties.has(table.party) {
                "editor-problem-closed"
            } else {
                "editor-problem-party"
            });
        }
        match &self.base {
            Some((_, old)) if *old == self.terms => Some("editor-problem-same"),
            Some((_, old)) if old.parties(situation) != parties => Some("editor-problem-parties"),
            _ if !table.admits(situation, &self.terms, self.discretion) => Some("editor-problem-mend"),
            _ => None,
        }
    }
}

/// Changes the draft.
pub fn update(model: &mut Model, msg: EditorMsg) {
    let (Some(session), Some(editor)) = (&model.session, &mut model.editor) else {
        return;
    };
    let situation = session.situation();
    let issue = editor.issue;
    match msg {
        EditorMsg::Select(issue) => editor.issue = issue,
        EditorMsg::Rung(Rung(0)) => editor.settle(situation, Change::Drop(issue)),
        EditorMsg::Rung(rung) => {
            let wording = editor
                .terms
                .clause(issue)
                .map_or(Wording::Plain, |clause| clause.wording);
            editor.settle(situation, Change::Clause(Clause { issue, rung, wording }));
        }
        EditorMsg::Wording(wording) => {
            if let Some(clause) = editor.terms.clause(issue).copied() {
                editor.settle(situation, Change::Clause(Clause { wording, ..clause }));
            }
        }
        EditorMsg::Form(form) => editor.terms.instrument = form,
        EditorMsg::Annex(item, Some(choice)) => editor.settle(situation, Change::Settle(Settlement { item, choice })),
        EditorMsg::Annex(item, None) => editor.settle(situation, Change::LeaveOpen(item)),
        EditorMsg::Discretion(discretion) => editor.discretion = discretion,
        EditorMsg::Discard => model.editor = None,
        EditorMsg::Save => {
            let main = editor.as_move();
            model.editor = None;
            model.update(Msg::Talks(TalksMsg::Main(Box::new(main))));
        }
    }
}

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

/// The open issue: its steps, its wording, its sentence; then form and annex.
fn middle(ctx: &Ctx, session: &Session, editor: &Editor, table: Option<&OpenTable>) -> El {
    let clerk = session.clerk(ctx.texts);
    let situation = session.situation();
    let issue = editor.issue;
    let circle: Vec<String> = situation
        .issue(issue)
        .circle
        .iter()
        .map(|party| clerk.party(party))
        .collect();
    let head = block([
        run(clerk.issue(issue)).bold(),
        run(format!("  {}", clerk.list(circle))).muted().size(size::LABEL),
    ]);
    let wording = table.filter(|table| table.ambiguous).map(|_| wording(ctx, editor));
    let sentence = sentence(ctx, session, editor);
    let annex: Vec<AnnexId> = editor.terms.touched(situation).collect();
    let annex = annex.into_iter().map(|item| annex_row(ctx, session, editor, item));
    let discretion = table
        .filter(|table| table.dark && editor.base.is_none() && editor.terms.parties(situation) != situation.everyone())
        .map(|_| discretion(ctx, editor));
    widgets::doc([head, steps(ctx, session, editor, table)])
        .maybe(wording)
        .with(widgets::rule())
        .with(sentence)
        .with(widgets::rule())
        .with(form(ctx, session, editor, table))
        .with_all(annex)
        .maybe(discretion)
        .with(spring())
        .maybe(against(ctx, session, editor))
        .pad_xy(20.0, 12.0)
        .gap(10.0)
        .region(ctx.t("editor-article"))
}

fn steps(ctx: &Ctx, session: &Session, editor: &Editor, table: Option<&OpenTable>) -> El {
    let clerk = session.clerk(ctx.texts);
    let situation = session.situation();
    let issue = editor.issue;
    let trust = session.view().trust.lowest(situation.issue(issue).circle);
    let highest = table
        .and_then(|table| table.issues.iter().find(|(open, _)| *open == issue))
        .map_or(Rung(0), |(_, highest)| *highest);
    let now = editor.terms.rung(issue);
    let cards = situation
        .issue(issue)
        .options
        .iter()
        .enumerate()
        .map(|(place, option)| {
            let rung = Rung::at(place);
            let chosen = now == rung;
            let closed = (rung > highest).then(|| ctx.t("editor-option-closed"));
            let ink = if chosen { Tone::Sheet } else { Tone::Ink };
            let quiet = if chosen { Tone::Sheet } else { Tone::Ink2 };
            let name = block([run(clerk.option(issue, rung)).bold().tone(ink)]).leading(1.15);
            let points = session.own().map(|own| {
                let points = own.sheet.preferences.of(issue, rung);
                let words = ctx.tv("talks-worth", &[("points", ctx.texts.signed(points).into())]);
                block([run(words).size(size::LABEL).tone(quiet)]).leading(1.2)
            });
            let far = (i32::from(option.requirement) > trust).then(|| {
                let words = ctx.tv(
                    "editor-needs-trust",
                    &[
                        ("trust", i64::from(option.requirement).into()),
                        ("now", i64::from(trust).into()),
                    ],
                );
                block([run(words).size(size::LABEL).tone(quiet)]).leading(1.2)
            });
            let seals = row(session.situation().party_ids().filter_map(|party| {
                let position = session
                    .positions()
                    .of(party, issue)
                    .filter(|position| position.rung == rung)?;
                let fill = if position.tabled { Fill::Solid } else { Fill::Outline };
                Some(
                    row([widgets::seal(session.shape(party), fill, 16.0)])
                        .pad(2.0)
                        .fill(Tone::Sheet)
                        .radius(3.0),
                )
            }))
            .gap(3.0)
            .min_height(20.0);
            let choice = say(EditorMsg::Rung(rung));
            let label = format!("{}: {}", clerk.issue(issue), clerk.option(issue, rung));
            col([name])
                .maybe(points)
                .maybe(far)
                .with(spring())
                .with(seals)
                .gap(3.0)
                .pad(8.0)
                .min_height(92.0)
                .min_width(110.0)
                .stretch(1.0)
                .fill(if chosen { Tone::Ink } else { Tone::Doc })
                .line(if chosen { Tone::Ink } else { Tone::Edge }, 1.0)
                .radius(2.0)
                .hover(if chosen { Tone::Ink } else { Tone::Inset })
                .key(format!("rung/{place}"))
                .role(Role::RadioButton)
                .label(label)
                .chosen(chosen)
                .does(choice)
                .disabled_if(closed)
        });
    let mut strip = row(cards)
        .gap(8.0)
        .grouped()
        .role(Role::RadioGroup)
        .label(clerk.issue(issue))
        .wrap();
    strip.node.align_items = AlignItems::Stretch;
    for card in &mut strip.children {
        card.node.flex_basis = bevy::ui::Val::Px(110.0);
    }
    strip
}

fn wording(ctx: &Ctx, editor: &Editor) -> El {
    let clause = editor.terms.clause(editor.issue);
    let closed = clause.is_none().then(|| ctx.t("editor-wording-closed"));
    let choice = |wording: Wording| {
        let chosen = clause.is_some_and(|clause| clause.wording == wording);
        Choice::new(ctx.texts.word(wording), chosen, say(EditorMsg::Wording(wording))).closed(closed.clone())
    };
    let strip = widgets::segmented(
        "wording",
        ctx.t("editor-wording"),
        vec![choice(Wording::Plain), choice(Wording::Ambiguous)],
    );
    labelled(
        ctx,
        "editor-wording",
        strip.with(widgets::muted_label(ctx.t("editor-ambiguous")).margin(10.0, 0.0, 0.0, 0.0)),
    )
}

fn labelled(ctx: &Ctx, key: &str, control: El) -> El {
    let name = widgets::bold(ctx.t(key));
    if ctx.narrow() {
        col([name, control]).gap(4.0)
    } else {
        row([name.width(104.0).rigid(), control.grow(1.0)]).gap(8.0)
    }
}

/// The sentence of the article, with what differs from the base.
fn sentence(ctx: &Ctx, session: &Session, editor: &Editor) -> El {
    let clerk = session.clerk(ctx.texts);
    let issue = editor.issue;
    let new = editor.terms.clause(issue).map(|clause| clerk.clause(clause));
    let old = editor
        .base
        .as_ref()
        .and_then(|(_, terms)| terms.clause(issue))
        .map(|clause| clerk.clause(clause));
    let marked = match (old, new) {
        (None, None) => vec![(ctx.t("editor-silent"), Mark::Plain)],
        (Some(old), None) => vec![(old, Mark::Removed)],
        (None, Some(new)) if editor.base.is_some() => vec![(new, Mark::Added)],
        (None, Some(new)) => vec![(new, Mark::Plain)],
        (Some(old), Some(new)) => widgets::compared(&old, &new),
    };
    let runs = marked.into_iter().map(|(words, mark)| {
        run(words)
            .face(crate::client::fonts::Face::Serif)
            .size(size::TITLE)
            .mark(mark)
    });
    block(runs).min_height(54.0)
}

fn form(ctx: &Ctx, session: &Session, editor: &Editor, table: Option<&OpenTable>) -> El {
    let choices = session.situation().instruments.iter().map(|form| {
        let open = table.is_some_and(|table| table.instruments.contains(form));
        let words = ctx.texts.capitalised(&ctx.texts.word(*form));
        Choice::new(words, editor.terms.instrument == *form, say(EditorMsg::Form(*form)))
            .closed((!open).then(|| ctx.t("editor-form-closed")))
    });
    labelled(
        ctx,
        "editor-form",
        widgets::segmented("form", ctx.t("editor-form"), choices.collect()),
    )
}

fn annex_row(ctx: &Ctx, session: &Session, editor: &Editor, item: AnnexId) -> El {
    let clerk = session.clerk(ctx.texts);
    let now = editor.terms.choice(item);
    let kinds = session.situation().annex_item(item).choices();
    let mut choices: Vec<Choice> = (0..kinds.len())
        .map(|place| {
            let choice = ChoiceId::at(place);
            Choice::new(
                clerk.choice(item, choice),
                now == Some(choice),
                say(EditorMsg::Annex(item, Some(choice))),
            )
        })
        .collect();
    choices.push(Choice::new(
        ctx.t("editor-leave-open"),
        now.is_none(),
        say(EditorMsg::Annex(item, None)),
    ));
    let strip = widgets::segmented(&format!("annex/{}", item.0), clerk.annex(item), choices);
    let state = row([
        widgets::picture(Picture::Dot(now.is_some(), Tone::Ink), 12.0, 12.0),
        widgets::label(ctx.t(if now.is_some() {
            "editor-settled"
        } else {
            "editor-obstacle"
        })),
    ])
    .gap(6.0);
    col([
        widgets::bold(ctx.texts.capitalised(&clerk.annex(item))),
        row([strip, state]).gap(10.0).wrap(),
    ])
    .gap(4.0)
}

fn discretion(ctx: &Ctx, editor: &Editor) -> El {
    let choice = |discretion: Discretion| {
        let words = ctx.texts.capitalised(&ctx.texts.word(discretion));
        Choice::new(
            words,
            editor.discretion == discretion,
            say(EditorMsg::Discretion(discretion)),
        )
    };
    let strip = widgets::segmented(
        "discretion",
        ctx.t("editor-discretion"),
        vec![choice(Discretion::Informed), choice(Discretion::Dark)],
    );
    labelled(ctx, "editor-discretion", strip)
}

/// What differs from the base, in one line.
fn against(ctx: &Ctx, session: &Session, editor: &Editor) -> Option<El> {
    let (id, base) = editor.base.as_ref()?;
    let clerk = session.clerk(ctx.texts);
    let changes: Vec<String> = base
        .differences(&editor.terms)
        .into_iter()
        .map(|change| clerk.change(change))
        .collect();
    let changes = if changes.is_empty() {
        ctx.t("editor-no-change")
    } else {
        changes.join(" · ")
    };
    let name = ctx.tv("editor-against", &[("number", i64::from(id.0 & 0xff).into())]);
    let line = block([
        run(format!("{name} ")).bold().size(size::LABEL),
        run(changes).size(size::LABEL),
    ])
    .leading(1.25);
    Some(col([widgets::strong_rule(), line]).gap(6.0))
}

/// What the others have shown so far about this text: no more than lawfully seen.
fn abroad(ctx: &Ctx, session: &Session, editor: &Editor) -> El {
    let clerk = session.clerk(ctx.texts);
    let parties = editor.terms.parties(session.situation());
    let others = parties.iter().filter(|party| Some(*party) != session.me());
    let lines = others.map(|party| {
        let list: Vec<(i32, Option<String>, String)> = editor
            .terms
            .clauses
            .iter()
            .filter_map(|clause| distance(ctx, session, party, clause))
            .collect();
        let silent = list
            .is_empty()
            .then(|| widgets::muted_label(ctx.t("editor-others-silent")));
        let head = row([
            widgets::seal(session.shape(party), Fill::Outline, 22.0),
            widgets::heading(clerk.party(party)),
        ])
        .gap(8.0);
        col([head, widgets::reasons(list)]).maybe(silent).gap(3.0)
    });
    let lines: Vec<El> = lines.collect();
    let nobody = lines.is_empty().then(|| widgets::muted_label(ctx.t("editor-nobody")));
    widgets::abroad_sheet([row([
        widgets::toned(ctx.t("editor-abroad"), Tone::AbroadText).grow(1.0),
        widgets::muted_label(ctx.t("editor-guess")),
    ])])
    .maybe(nobody)
    .with_all(lines)
}

/// How far a clause is from what a party has said or tabled, in steps.
fn distance(ctx: &Ctx, session: &Session, party: PartyId, clause: &Clause) -> Option<(i32, Option<String>, String)> {
    let clerk = session.clerk(ctx.texts);
    let position = session.positions().of(party, clause.issue)?;
    let steps = i32::from(clause.rung.0) - i32::from(position.rung.0);
    let key = if steps == 0 {
        "editor-as-they-said"
    } else {
        "editor-they-said"
    };
    let words = ctx.tv(
        key,
        &[
            ("issue", clerk.issue(clause.issue).into()),
            ("option", clerk.option(clause.issue, position.rung).into()),
        ],
    );
    Some((-steps.abs(), None, words))
}

/// What it is worth to the seat, and what home would make of it.
fn home(ctx: &Ctx, session: &Session, editor: &Editor) -> El {
    let Some(own) = session.own() else { return col([]) };
    let points = ctx.texts.signed(worth::text_points(session, own, &editor.terms));
    let points = widgets::label(ctx.tv("editor-points", &[("points", points.into())]));
    let seat = ctx.t(&format!("party-{}.seat", session.situation().party(own.party).key));
    let name = widgets::toned(ctx.tv("talks-home", &[("seat", seat.into())]), Tone::HomeText);
    let judged = session.situation().has(Layer::Home) && !editor.terms.clauses.is_empty();
    let verdict = worth::verdict(session, &editor.terms, None).filter(|_| judged);
    let title = verdict.map(|verdict| widgets::heading(ctx.t(super::talks::verdict_key(verdict))));
    let gauges = judged.then(|| super::talks::judged(ctx, session, &editor.terms, None));
    widgets::home_sheet([name]).maybe(title).with(points).maybe(gauges)
}
