//! The table abroad: the climate, and where everybody stands on each issue.

use super::verdict_cell;
use crate::adviser::worth;
use crate::charts::Frame;
use crate::charts::climate::{Climate, Pair, climate as climate_chart};
use crate::client::page::Ctx;
use crate::client::session::Session;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, block, col, row, run, spring};
use crate::client::ui::picture::{Fill, Picture, palette};
use crate::client::widgets::{self, Rung as Stair, Step};
use crate::rules::climate::pairs;
use crate::rules::ids::{IssueId, PartyId, Rung};
use crate::rules::scenario::Layer;
use crate::rules::state::Draft;
use accesskit::Role;
use std::sync::Arc;

/// The band that names the table, with what its marks mean.
#[must_use]
pub fn band(ctx: &Ctx, session: &Session) -> El {
    let count = session.view().drafts.iter().filter(|draft| !draft.in_hand).count();
    let in_hand = session.view().drafts.len() - count;
    let counted = |key: &str, count: usize| ctx.tv(key, &[("count", i64::try_from(count).unwrap_or(0).into())]);
    let mut drafts = counted("talks-drafts", count);
    if in_hand > 0 {
        drafts = format!("{drafts} · {}", counted("talks-drafts-in-hand", in_hand));
    }
    let on = |words: String| block([run(words).size(size::LABEL).tone(Tone::AbroadOn)]).one_line();
    let mark = |picture: Picture, key: &str| row([widgets::picture(picture, 12.0, 12.0), on(ctx.t(key))]).gap(5.0);
    let legend = row([
        mark(Picture::Dot(false, Tone::AbroadOn), "talks-said"),
        mark(Picture::Dot(true, Tone::AbroadOn), "talks-tabled"),
        mark(Picture::Hatch(Tone::AbroadOn), "talks-far"),
    ])
    .gap(12.0);
    let room = ctx.class() == crate::client::theme::Class::Wide;
    widgets::band(ctx.t("talks-abroad"), false, [on(drafts)])
        .with(spring())
        .maybe(room.then_some(legend))
}

/// Trust of every pair, tension, and what is shown.
#[must_use]
pub fn climate(ctx: &Ctx, session: &Session) -> El {
    let view = session.view();
    let clerk = session.clerk(ctx.texts);
    let situation = session.situation();
    let (trust_before, tension_before) = session.before();
    let chart = Climate {
        title: ctx.t("talks-trust"),
        parties: situation
            .party_ids()
            .map(|party| (clerk.party_short(party), session.shape(party)))
            .collect(),
        pairs: pairs(situation.everyone())
            .map(|(a, b)| Pair {
                a: a.index(),
                b: b.index(),
                trust: view.trust.pair(a, b),
                change: view.trust.pair(a, b) - trust_before.pair(a, b),
            })
            .collect(),
        columns: [ctx.t("talks-pair"), ctx.t("talks-trust"), ctx.t("talks-change")],
    };
    let theme = ctx.model.settings.theme;
    let frame = Frame {
        width: 150.0,
        palette: palette(theme),
    };
    let svg = climate_chart(&chart, &frame);
    let (width, height) = svg_size(&svg).unwrap_or((150.0, 70.0));
    let spoken: Vec<String> = chart
        .table()
        .rows
        .iter()
        .map(|row| format!("{} {}", row[0], row[1]))
        .collect();
    let picture = widgets::picture(Picture::Svg(Arc::from(svg)), width, height)
        .role(Role::Image)
        .label(format!("{}: {}", chart.title, spoken.join("; ")))
        .explain(ctx.t("talks-trust.about"));
    let arrow = |now: u8, before: u8| match now.cmp(&before) {
        std::cmp::Ordering::Greater => format!("{now} ↑"),
        std::cmp::Ordering::Less => format!("{now} ↓"),
        std::cmp::Ordering::Equal => now.to_string(),
    };
    let tension = situation.has(Layer::Tension).then(|| {
        widgets::bar(
            ctx.t("talks-tension"),
            i32::from(view.tension),
            100,
            arrow(view.tension, tension_before),
        )
        .explain(ctx.t("talks-tension.about"))
    });
    let shown = session.me().filter(|_| situation.has(Layer::Transparency)).map(|me| {
        let shown = situation
            .party_ids()
            .map(|other| view.shown[me.index()][other.index()])
            .max()
            .unwrap_or(0);
        widgets::bar(ctx.t("talks-shown"), i32::from(shown), 100, shown.to_string()).explain(ctx.t("talks-shown.about"))
    });
    let capital = session.own().filter(|_| situation.has(Layer::Home)).map(|own| {
        row([
            widgets::label(ctx.t("talks-capital")),
            spring(),
            block([run(own.capital.to_string()).bold().size(size::LABEL)]),
        ])
        .explain(ctx.t("talks-capital.about"))
    });
    let figures = col([]).maybe(tension).maybe(shown).maybe(capital).gap(6.0);
    if ctx.space.tight() {
        col([row([picture]), figures]).gap(8.0)
    } else {
        row([picture, figures.grow(1.0)]).gap(14.0)
    }
}

/// The size that an SVG names for itself.
fn svg_size(svg: &str) -> Option<(f32, f32)> {
    let number = |name: &str| {
        let from = svg.find(&format!("{name}=\""))? + name.len() + 2;
        let rest = &svg[from..];
        rest[..rest.find('"')?].parse::<f32>().ok()
    };
    Some((number(" width")?, number(" height")?))
}

/// One issue of the draft: its ladder, and what it is worth to this seat.
#[must_use]
pub fn issue(ctx: &Ctx, session: &Session, issue: IssueId, draft: Option<&Draft>) -> El {
    let clerk = session.clerk(ctx.texts);
    let rungs = stairs(ctx, session, issue, draft);
    let worth = draft.and_then(|draft| {
        let own = session.own()?;
        let clause = draft.terms.clause(issue)?;
        let points = worth::clause_points(session.view(), own, clause, draft.terms.instrument);
        Some(ctx.tv("talks-worth", &[("points", ctx.texts.signed(points).into())]))
    });
    let loose = draft.and_then(|draft| {
        let clause = draft.terms.clause(issue)?;
        let lowest = worth::too_loose(session.situation(), issue, clause.rung, draft.terms.instrument)?;
        Some(ctx.tv("clause-pays-from", &[("form", ctx.texts.word(lowest).into())]))
    });
    // What the draft asks matters more than what could be asked.
    let first = |step: Step| rungs.iter().position(|stair| stair.step == step);
    let far = first(Step::DraftFar).or_else(|| first(Step::Far)).map(|place| {
        let option = session
            .situation()
            .option(issue, Rung(u8::try_from(place).unwrap_or(u8::MAX)));
        let name = clerk.option_short(issue, Rung(u8::try_from(place).unwrap_or(u8::MAX)));
        ctx.tv(
            "talks-needs-trust",
            &[("option", name.into()), ("trust", i64::from(option.requirement).into())],
        )
    });
    let about = far.is_some().then(|| ctx.t("talks-needs-trust.about"));
    let mut note = widgets::muted_label(
        worth
            .into_iter()
            .chain(loose)
            .chain(far)
            .collect::<Vec<_>>()
            .join(" · "),
    )
    .right();
    note.explain = about;
    let head = row([widgets::heading(clerk.issue(issue)).stretch(1.0), note])
        .gap(8.0)
        .wrap();
    let spoken = spoken(ctx, session, issue);
    col([head, spring(), widgets::ladder(&rungs, spoken)]).stretch(1.0)
}

/// The ladder of an issue alone, for a page on which a line above names it.
#[must_use]
pub fn steps(ctx: &Ctx, session: &Session, issue: IssueId, draft: Option<&Draft>) -> El {
    let rungs = stairs(ctx, session, issue, draft);
    let spoken = spoken(ctx, session, issue);
    if ctx.space.phone() {
        widgets::ladder_list(&rungs, spoken)
    } else {
        widgets::ladder(&rungs, spoken)
    }
}

fn stairs(ctx: &Ctx, session: &Session, issue: IssueId, draft: Option<&Draft>) -> Vec<Stair> {
    let clerk = session.clerk(ctx.texts);
    let view = session.view();
    let situation = session.situation();
    let trust = view.trust.lowest(situation.issue(issue).circle);
    let options = situation.issue(issue).options.iter().enumerate();
    options
        .map(|(place, option)| {
            let rung = Rung::at(place);
            let closed = view.closed.iter().any(|(of, from)| *of == issue && *from <= rung);
            let is_drafted = draft.is_some_and(|draft| draft.terms.rung(issue) == rung && rung.0 > 0);
            let is_far = i32::from(option.requirement) > trust;
            let step = match (is_drafted, is_far) {
                (true, false) => Step::Draft,
                (true, true) => Step::DraftFar,
                (false, _) if closed => Step::Closed,
                (false, true) => Step::Far,
                (false, false) => Step::Open,
            };
            Stair {
                name: clerk.option_short(issue, rung),
                step,
                seals: seals(session, issue, rung),
            }
        })
        .collect()
}

fn seals(session: &Session, issue: IssueId, rung: Rung) -> Vec<(crate::charts::seal::Shape, Fill)> {
    let standing = |party: PartyId| {
        let position = session
            .positions()
            .of(party, issue)
            .filter(|position| position.rung == rung)?;
        let fill = if position.tabled { Fill::Solid } else { Fill::Outline };
        Some((session.shape(party), fill))
    };
    session.situation().party_ids().filter_map(standing).collect()
}

/// Where everybody stands on an issue, in words.
fn spoken(ctx: &Ctx, session: &Session, issue: IssueId) -> String {
    let clerk = session.clerk(ctx.texts);
    let stands = session.situation().party_ids().filter_map(|party| {
        let position = session.positions().of(party, issue)?;
        Some(format!(
            "{}: {}",
            clerk.party(party),
            clerk.option(issue, position.rung)
        ))
    });
    let stands: Vec<String> = stands.collect();
    let stands = if stands.is_empty() {
        ctx.t("talks-nobody-spoke")
    } else {
        stands.join("; ")
    };
    format!("{}. {stands}", clerk.issue(issue))
}

/// Where everybody stands on an issue, in one line under its article.
#[must_use]
pub fn positions(ctx: &Ctx, session: &Session, issue: IssueId) -> El {
    let clerk = session.clerk(ctx.texts);
    let stands = session.situation().party_ids().filter_map(|party| {
        let position = session.positions().of(party, issue)?;
        let fill = if position.tabled { Fill::Solid } else { Fill::Outline };
        let name = widgets::label(clerk.option_short(issue, position.rung)).one_line();
        Some(widgets::seal_named(session.shape(party), fill, name))
    });
    row(stands).gap(14.0).wrap().pad_left(26.0)
}

/// Issues that the draft leaves out, and soundings.
#[must_use]
pub fn rest(ctx: &Ctx, session: &Session, draft: Option<&Draft>) -> El {
    let clerk = session.clerk(ctx.texts);
    let situation = session.situation();
    let out = situation
        .issue_ids()
        .filter(|issue| draft.is_none_or(|draft| draft.terms.clause(*issue).is_none()));
    let lines = out.map(|issue| {
        let rungs = stairs(ctx, session, issue, None);
        let name = widgets::label(clerk.issue(issue));
        let name = if ctx.space.tight() { name } else { name.grow(1.0) };
        let ladder = widgets::small_ladder(&rungs, spoken(ctx, session, issue));
        if ctx.space.tight() {
            col([name, ladder]).gap(2.0)
        } else {
            row([name, ladder.width(180.0).rigid()]).gap(8.0).min_height(24.0)
        }
    });
    let lines: Vec<El> = lines.collect();
    let head = (!lines.is_empty()).then(|| {
        widgets::muted_label(ctx.t(if draft.is_some() {
            "talks-not-in-draft"
        } else {
            "talks-all-issues"
        }))
    });
    let soundings = situation.has(Layer::Soundings).then(|| soundings(ctx, session));
    let fates = super::fates::fates(&clerk, session);
    let told = (!fates.is_empty()).then(|| {
        let lines = fates.into_iter().map(widgets::label);
        col([widgets::bold(ctx.t("talks-fates"))]).with_all(lines).gap(2.0)
    });
    col([])
        .maybe(told)
        .maybe(head)
        .with_all(lines)
        .maybe(soundings)
        .gap(4.0)
}

fn soundings(ctx: &Ctx, session: &Session) -> El {
    let clerk = session.clerk(ctx.texts);
    let all = &session.view().soundings;
    let lines = all.iter().enumerate().map(|(place, put)| {
        // Only the last question that one party has put to another can still be answered.
        let later = all[place + 1..]
            .iter()
            .any(|other| other.from == put.from && other.sounding.to == put.sounding.to);
        let asked = clerk.question(&put.sounding.question);
        let answer = match put.answer {
            None if later => ctx.t("sounding-unanswered"),
            None => ctx.t("sounding-waits"),
            Some(crate::rules::action::Answer::Warm) => ctx.t("sounding-warm"),
            Some(crate::rules::action::Answer::Cool) => ctx.t("sounding-cool"),
            Some(crate::rules::action::Answer::OnlyIf(change)) => {
                ctx.tv("sounding-only-if", &[("change", clerk.change(change).into())])
            }
        };
        let words = block([
            run(format!("{asked} ")).size(size::LABEL),
            run(answer).bold().size(size::LABEL),
        ])
        .leading(1.25)
        .grow(1.0);
        row([
            widgets::seal(session.shape(put.from), Fill::Solid, 16.0),
            widgets::label("→"),
            widgets::seal(session.shape(put.sounding.to), Fill::Solid, 16.0),
            words,
        ])
        .gap(6.0)
        .pad_xy(0.0, 4.0)
        .lines(Tone::Rule, 0.0, 0.0, 1.0, 0.0)
    });
    let head = row([
        widgets::bold(ctx.t("talks-soundings")),
        widgets::muted_label(ctx.t("talks-soundings.note")).right().grow(1.0),
    ])
    .gap(8.0);
    col([head]).with_all(lines).gap(2.0).margin(0.0, 0.0, 6.0, 0.0)
}

/// The verdict abroad in a few words, for the bar of a narrow page.
#[must_use]
pub fn short(ctx: &Ctx, session: &Session, draft: Option<&Draft>) -> El {
    let clerk = session.clerk(ctx.texts);
    let missing = draft.map(|draft| {
        let missing: Vec<String> = draft
            .parties
            .minus(draft.initials)
            .iter()
            .map(|party| clerk.party_short(party))
            .collect();
        if missing.is_empty() {
            ctx.t("talks-all-initialled")
        } else {
            ctx.tv("talks-not-yet", &[("parties", clerk.list(missing).into())])
        }
    });
    let verdict = missing.unwrap_or_else(|| ctx.t("talks-no-draft"));
    let tension = session.situation().has(Layer::Tension).then(|| {
        ctx.tv(
            "talks-tension-now",
            &[("tension", i64::from(session.view().tension).into())],
        )
    });
    verdict_cell(
        ctx,
        ctx.t("talks-abroad-short"),
        ctx.texts.capitalised(&verdict),
        tension.unwrap_or_default(),
        false,
    )
}
