//! The middle of the editor: one matter, its steps and its sentence; the form and the annex.

use super::{Editor, EditorMsg, say};
use crate::adviser::worth;
use crate::client::page::Ctx;
use crate::client::session::Session;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, Mark, block, col, row, run, spring};
use crate::client::ui::motion::Entrance;
use crate::client::ui::picture::{Fill, Picture};
use crate::client::widgets::{self, Choice};
use crate::rules::action::Discretion;
use crate::rules::ids::{AnnexId, ChoiceId, Rung};
use crate::rules::instrument::Wording;
use crate::rules::open::OpenTable;
use accesskit::Role;
use bevy::ui::AlignItems;

/// The open issue: its steps, its wording, its sentence; then form and annex.
pub(super) fn middle(ctx: &Ctx, session: &Session, editor: &Editor, table: Option<&OpenTable>) -> El {
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
        .enters(Entrance::Slides, "editor")
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
                let points = worth::option_points(session.view(), own, issue, rung, editor.terms.instrument);
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
            let loose = worth::too_loose(situation, issue, rung, editor.terms.instrument).map(|lowest| {
                let words = ctx.tv("clause-pays-from", &[("form", ctx.texts.word(lowest).into())]);
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
                .maybe(loose)
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
