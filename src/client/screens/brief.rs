//! The brief: what am I sent to get, and how is it counted?

use super::game::grounds;
use super::tables::one_below_the_other;
use crate::client::model::{Msg, Screen};
use crate::client::page::{Ctx, Page, actions, framed, header};
use crate::client::session::Session;
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, block, col, row, run};
use crate::client::ui::picture::Fill;
use crate::client::widgets;
use crate::rules::ids::{ConstituencyId, IssueId, PartyId, Rung};
use crate::rules::scenario::Layer;
use crate::rules::view::OwnView;
use bevy::ui::{AlignItems, JustifyContent, Val};

/// The brief of the seat.
#[must_use]
pub fn page(ctx: &Ctx) -> Page {
    let (Some(session), next) = (&ctx.model.session, Msg::Go(Screen::Game)) else {
        return super::title::page(ctx);
    };
    let Some(own) = session.own() else {
        return super::game::page(ctx);
    };
    let paper = paper(ctx, session, own);
    let side = side(ctx, session, own);
    let body = if ctx.class() == Class::Wide {
        let mut pair = row([
            widgets::scroll("brief", [paper]).grow(1.0).pad(16.0),
            widgets::scroll("brief-side", [side]).width(400.0).rigid().pad(16.0),
        ]);
        pair.node.align_items = AlignItems::Stretch;
        grounds(pair, 400.0)
    } else {
        one_below_the_other("brief", vec![paper], vec![side])
    };
    let line = ctx.t("scenario");
    let head = header(ctx, ctx.t("brief-title"), line, vec![]);
    let plan = widgets::action("brief-next", ctx.t("brief-next"), next.clone());
    let bar = actions(ctx, vec![widgets::muted_label(ctx.t("brief-note"))], vec![plan]);
    Page::new("brief", framed(head, body.region(ctx.t("brief-title")), bar))
        .main(next.clone())
        .back(next)
        .focus("brief-next")
}

fn paper(ctx: &Ctx, session: &Session, own: &OwnView) -> El {
    let clerk = session.clerk(ctx.texts);
    let key = &session.situation().party(own.party).key;
    let only = ctx.tv("brief-only", &[("party", clerk.party_within(own.party).into())]);
    let seal = widgets::seal(
        session.shape(own.party),
        Fill::Solid,
        if ctx.space.phone() { 24.0 } else { 34.0 },
    );
    let title = row([seal, ctx.page_title(ctx.t("brief-instructions"))])
        .gap(14.0)
        .justify(JustifyContent::Center);
    let mut dearest = own.sheet.preferences.dearest();
    dearest.sort_by_key(|issue| std::cmp::Reverse(best(own, *issue)));
    let most = dearest.iter().map(|issue| best(own, *issue)).max().unwrap_or(1).max(1);
    let matters = dearest.iter().map(|issue| matter(ctx, session, own, *issue, most));
    let heads = row([
        widgets::muted_label(ctx.t("brief-matters")).grow(1.0),
        widgets::muted_label(ctx.t("brief-points")).right(),
    ]);
    let foot = vec![
        ("brief-red-line", red_line(ctx, session, own)),
        ("brief-nothing", nothing(ctx, session, own, key)),
        ("brief-together", together(ctx, session, own)),
    ];
    let foot = foot.into_iter().map(|(key, words)| {
        col([widgets::bold(ctx.t(key)), widgets::label(words)])
            .gap(2.0)
            .grow(1.0)
    });
    let mut foot = row(foot).gap(20.0).align(AlignItems::Start);
    if ctx.narrow() {
        foot.node.flex_direction = bevy::ui::FlexDirection::Column;
        foot.node.align_items = AlignItems::Stretch;
        for child in &mut foot.children {
            child.node.flex_basis = Val::Auto;
        }
    }
    widgets::doc([
        widgets::muted_label(only).centered(),
        title,
        widgets::double_rule(),
        widgets::paragraph(ctx.t(&format!("party-{key}.sent")), size::HEADING).leading(1.4),
        heads,
    ])
    .with(col(matters))
    .with(widgets::strong_rule())
    .with(foot)
    .pad_xy(ctx.paper_margin(), 18.0)
    .gap(9.0)
}

fn best(own: &OwnView, issue: IssueId) -> i32 {
    let points = &own.sheet.preferences.points;
    let rungs = points.get(issue.index()).map_or(0, Vec::len);
    (0..rungs)
        .map(|rung| own.sheet.preferences.of(issue, Rung::at(rung)))
        .max()
        .unwrap_or(0)
}

/// One matter: its name, what each step is worth, and the best of them as a bar.
fn matter(ctx: &Ctx, session: &Session, own: &OwnView, issue: IssueId, most: i32) -> El {
    let clerk = session.clerk(ctx.texts);
    let options = session.situation().issue(issue).options.len();
    let steps: Vec<String> = (1..options)
        .map(|place| {
            let rung = Rung::at(place);
            let points = ctx.texts.signed(own.sheet.preferences.of(issue, rung));
            format!("{} {points}", clerk.option_short(issue, rung))
        })
        .collect();
    let name = block([
        run(clerk.issue(issue))
            .face(crate::client::fonts::Face::SerifBold)
            .size(size::ARTICLE),
        run(format!("  {}", steps.join(" · "))).muted().size(size::LABEL),
    ])
    .leading(1.3)
    .grow(1.0);
    let best = best(own, issue);
    let mut full = El::default().height(9.0).fill(Tone::Ink);
    #[expect(clippy::cast_precision_loss, reason = "points are far below 2^23")]
    let share = (best.max(0) as f32) / (most as f32) * 100.0;
    full.node.width = Val::Percent(share);
    let bar = row([full])
        .width(136.0)
        .height(11.0)
        .rigid()
        .fill(Tone::Inset)
        .line(Tone::Edge, 1.0);
    let figure = widgets::mono_figure(best.to_string(), size::ARTICLE)
        .right()
        .width(34.0)
        .rigid();
    let line = if ctx.space.phone() {
        col([row([name, figure]).gap(8.0), bar]).gap(3.0)
    } else {
        row([name, bar, figure]).gap(14.0)
    };
    line.pad_xy(0.0, 6.0).lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
}

/// The steps that cost the seat most.
fn red_line(ctx: &Ctx, session: &Session, own: &OwnView) -> String {
    let clerk = session.clerk(ctx.texts);
    let mut worst: Vec<(i32, IssueId, Rung)> = Vec::new();
    for issue in session.situation().issue_ids() {
        for place in 1..session.situation().issue(issue).options.len() {
            let points = own.sheet.preferences.of(issue, Rung::at(place));
            if points < 0 {
                worst.push((points, issue, Rung::at(place)));
            }
        }
    }
    worst.sort();
    if worst.is_empty() {
        return ctx.t("brief-red-line-none");
    }
    let named = worst.iter().take(2).map(|(points, issue, rung)| {
        format!(
            "{}: {} ({})",
            clerk.issue(*issue),
            clerk.option(*issue, *rung),
            ctx.texts.signed(*points)
        )
    });
    let named: Vec<String> = named.collect();
    ctx.tv("brief-red-line-of", &[("options", clerk.list(named).into())])
}

/// What no agreement means.
fn nothing(ctx: &Ctx, session: &Session, own: &OwnView, key: &str) -> String {
    let line = ctx.t(&format!("party-{key}.line"));
    if session.situation().has(Layer::FollowThrough) {
        return line;
    }
    let points = i64::from(own.sheet.preferences.reservation);
    let counted = ctx.tv("brief-nothing-points", &[("points", points.into())]);
    format!("{line} {counted}")
}

/// Pairs that are worth more, or less, together.
fn together(ctx: &Ctx, session: &Session, own: &OwnView) -> String {
    let clerk = session.clerk(ctx.texts);
    let pairs = own.sheet.preferences.interactions.iter().map(|pair| {
        let a = clerk.option(pair.a, pair.a_from);
        let b = clerk.option(pair.b, pair.b_from);
        let points = ctx.texts.signed(i32::from(pair.points));
        ctx.tv(
            "brief-together-pair",
            &[("a", a.into()), ("b", b.into()), ("points", points.into())],
        )
    });
    let pairs: Vec<String> = pairs.collect();
    if pairs.is_empty() {
        ctx.t("brief-together-none")
    } else {
        pairs.join(" ")
    }
}

/// The table at home, how winning works, and who else sits at the table.
fn side(ctx: &Ctx, session: &Session, own: &OwnView) -> El {
    let clerk = session.clerk(ctx.texts);
    let party = session.situation().party(own.party);
    let seat = ctx.t(&format!("party-{}.seat", party.key));
    let people = party.constituencies.iter().enumerate().map(|(place, constituency)| {
        let id = ConstituencyId::at(place);
        let head = col([
            widgets::heading(clerk.constituency(own.party, id)),
            widgets::muted_label(ctx.texts.word(constituency.role)),
        ]);
        let wants = clerk
            .constituency_says(own.party, id, false)
            .map(|words| widgets::quote(words, size::BUTTON));
        col([head]).maybe(wants).gap(2.0)
    });
    let people: Vec<El> = people.collect();
    let home = (!people.is_empty()).then(|| {
        col([widgets::toned(
            ctx.tv("talks-home", &[("seat", seat.into())]),
            Tone::HomeText,
        )])
        .with_all(people)
        .gap(10.0)
    });
    let key = if session.situation().has(Layer::FollowThrough) {
        "winning"
    } else {
        "winning-one-sitting"
    };
    let how = col([widgets::bold(ctx.t("winning-title")), widgets::text(ctx.t(key))]).gap(6.0);
    let others = session
        .situation()
        .party_ids()
        .filter(|party| *party != own.party)
        .map(|party: PartyId| {
            let about = widgets::text(clerk.party(party));
            widgets::seal_named(session.shape(party), Fill::Solid, about)
        });
    let others = col([widgets::bold(ctx.t("brief-others"))]).with_all(others).gap(6.0);
    widgets::home_sheet([])
        .maybe(home)
        .with(widgets::rule())
        .with(how)
        .with(widgets::rule())
        .with(others)
        .gap(12.0)
        .pad_xy(18.0, 16.0)
}
