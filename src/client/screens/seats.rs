//! Whose chair, and how hard? Scenario, game, seat, opponents and world.

use crate::client::fonts::Face;
use crate::client::model::{Msg, Screen};
use crate::client::page::{Ctx, Page, actions, framed, header};
use crate::client::pick::PickMsg;
use crate::client::shelf::Title;
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, block, col, row, run};
use crate::client::ui::picture::{Fill, Shape};
use crate::client::widgets::{self, Choice};
use crate::negotiators::{Strength, Temperament};
use crate::scenarios::Loaded;
use crate::text::Catalogue;
use accesskit::Role;
use bevy::ui::{AlignItems, FlexDirection, Val};
use std::sync::Arc;

fn say(msg: PickMsg) -> Msg {
    Msg::Pick(msg)
}

/// The picker.
#[must_use]
pub fn page(ctx: &Ctx) -> Page {
    let pick = &ctx.model.pick;
    let back = Msg::Go(Screen::Title);
    let leave = widgets::quiet("seats-back", ctx.t("back"), back.clone());
    let head = header(ctx, ctx.t("seats-title"), ctx.t("seats-title.line"), vec![leave]);
    let title = ctx.model.shelf.titles.get(pick.title);
    let list = list(ctx).region(ctx.t("seats-scenarios"));
    let chosen = title.and_then(|title| Some(chosen(ctx, title, title.games.get(pick.game)?)));
    let chosen = chosen.unwrap_or_else(|| col([]));
    let body = if ctx.class() == Class::Wide {
        let mut pair = row([
            widgets::scroll("scenarios", [list]).width(360.0).rigid(),
            col([widgets::scroll("chosen", [chosen]).grow(1.0)])
                .grow(1.0)
                .fill(Tone::Abroad),
        ]);
        pair.node.align_items = AlignItems::Stretch;
        pair
    } else {
        widgets::scroll("scenarios", [list, col([chosen]).fill(Tone::Abroad)])
    };
    let name = title
        .and_then(|title| {
            let loaded = title.games.get(pick.game)?;
            let clerk = title
                .texts
                .clerk(&loaded.scenario.situation, crate::rules::view::Viewer::Observer);
            let party = clerk.party_within(pick.seat?);
            Some(ctx.tv("seats-sit", &[("party", party.into())]))
        })
        .unwrap_or_else(|| ctx.t("seats-observe-sit"));
    let sit = widgets::action("seats-sit", name, say(PickMsg::Sit)).explain(ctx.t("seats-sit.about"));
    let world = row([
        widgets::quiet("world-before", "\u{2212}", say(PickMsg::WorldBefore)).label(ctx.t("seats-world-before")),
        widgets::bold(ctx.tv("seats-world", &[("world", pick.world.to_string().into())])).one_line(),
        widgets::quiet("world-next", "+", say(PickMsg::NextWorld)).label(ctx.t("seats-world-next")),
    ])
    .gap(8.0);
    let note = (!ctx.narrow()).then(|| widgets::muted_label(ctx.t("seats-world.note")).stretch(1.0));
    let bar = actions(ctx, std::iter::once(world).chain(note).collect(), vec![sit]);
    Page::new("seats", framed(head, body, bar))
        .main(say(PickMsg::Sit))
        .back(back)
        .focus(format!("scenario/{}", pick.title))
}

/// The scenarios.
fn list(ctx: &Ctx) -> El {
    let lines = ctx.model.shelf.titles.iter().enumerate().map(|(place, title)| {
        let chosen = place == ctx.model.pick.title;
        let texts = &title.texts;
        let minutes = ctx.tv("seats-minutes", &[("minutes", title.listing.minutes.into())]);
        let years = years(title);
        let right = col([
            widgets::label(minutes.clone()).right(),
            widgets::muted_label(years.clone()).right(),
        ])
        .rigid();
        let left = col([
            widgets::heading(texts.get("scenario")),
            widgets::label(texts.get("scenario.lesson")),
        ])
        .gap(2.0)
        .grow(1.0);
        let line = row([left, right])
            .gap(10.0)
            .align(AlignItems::Start)
            .pad_xy(12.0, 10.0)
            .hover(Tone::Inset)
            .key(format!("scenario/{place}"))
            .role(Role::RadioButton)
            .label(format!("{}, {minutes}, {years}", texts.get("scenario")))
            .chosen(chosen)
            .does(say(PickMsg::Title(place)));
        if chosen {
            line.fill(Tone::Sheet).line(Tone::Ink, 2.0).radius(3.0)
        } else {
            line.lines(Tone::Edge, 0.0, 0.0, 0.0, 1.0)
        }
    });
    let problems = ctx
        .model
        .shelf
        .problems
        .iter()
        .map(|problem| widgets::label(problem.clone()));
    let list = col(lines)
        .grouped()
        .role(Role::RadioGroup)
        .label(ctx.t("seats-scenarios"));
    col([list]).with_all(problems).gap(8.0).pad(12.0)
}

/// The years between the first and the last meeting.
fn years(title: &Title) -> String {
    let meetings = title
        .games
        .first()
        .map_or(&[][..], |loaded| &loaded.scenario.situation.meetings);
    let year = |date: &str| date.split('-').next().unwrap_or_default().to_owned();
    match (meetings.first(), meetings.last()) {
        (Some(first), Some(last)) if year(&first.date) != year(&last.date) => {
            format!("{}–{}", year(&first.date), year(&last.date))
        }
        (Some(first), _) => year(&first.date),
        _ => String::new(),
    }
}

fn on_green(words: String, face: Face, size: f32) -> El {
    block([run(words).face(face).size(size).tone(Tone::AbroadOn)]).leading(1.3)
}

/// The chosen scenario: its game, its seats, how winning works, the other chairs.
fn chosen(ctx: &Ctx, title: &Title, loaded: &Arc<Loaded>) -> El {
    let texts = &title.texts;
    let name = on_green(texts.get("scenario"), Face::SerifBold, size::PAGE).leading(1.2);
    let about = on_green(texts.get("scenario.about"), Face::Sans, size::TEXT);
    let games = title.games.iter().enumerate().map(|(place, game)| {
        Choice::new(
            texts.get(&format!("game-{}", game.info.game)),
            place == ctx.model.pick.game,
            say(PickMsg::Game(place)),
        )
    });
    let several = title.games.len() > 1;
    let games = several.then(|| {
        col([
            row([widgets::segmented("game", ctx.t("seats-game"), games.collect())]).on_ground(),
            on_green(
                texts.get(&format!("game-{}.about", loaded.info.game)),
                Face::Sans,
                size::LABEL,
            ),
        ])
        .gap(4.0)
    });
    col([col([name, about]).gap(4.0)])
        .maybe(games)
        .with(seats(ctx, texts, loaded))
        .with(winning(ctx, texts, loaded))
        .gap(12.0)
        .pad(16.0)
        .region(texts.get("scenario"))
}

fn seats(ctx: &Ctx, texts: &Catalogue, loaded: &Arc<Loaded>) -> El {
    let situation = &loaded.scenario.situation;
    let clerk = texts.clerk(situation, crate::rules::view::Viewer::Observer);
    let shapes = Shape::of_parties(situation.parties.iter().map(|party| party.key.as_str()));
    let cards = situation.party_ids().map(|party| {
        let key = &situation.party(party).key;
        let mine = ctx.model.pick.seat == Some(party);
        let fill = if mine { Fill::Solid } else { Fill::Outline };
        let head = row([
            widgets::seal(shapes[party.index()], fill, 34.0),
            widgets::title(clerk.party(party)).grow(1.0),
        ])
        .gap(12.0);
        let constituencies = (0..situation.party(party).constituencies.len())
            .map(|place| clerk.constituency(party, crate::rules::ids::ConstituencyId::at(place)))
            .collect::<Vec<_>>();
        let home = (!constituencies.is_empty()).then(|| point(ctx, "seats-answer-to", clerk.list(constituencies)));
        let inside = col([head, widgets::rule()])
            .maybe(home)
            .with(point(ctx, "seats-sent", texts.get(&format!("party-{key}.sent"))))
            .with(point(ctx, "seats-hard", texts.get(&format!("party-{key}.hard"))))
            .gap(9.0);
        (
            Choice::new(clerk.party(party), mine, say(PickMsg::Seat(Some(party)))),
            inside,
        )
    });
    let mut cards: Vec<(Choice, El)> = cards.collect();
    if loaded.info.listing.observer {
        let observes = ctx.model.pick.seat.is_none();
        let inside = col([
            widgets::title(ctx.t("seats-observe")),
            widgets::rule(),
            widgets::serif(ctx.t("seats-observe.about")),
        ]);
        cards.push((
            Choice::new(ctx.t("seats-observe"), observes, say(PickMsg::Seat(None))),
            inside.gap(9.0),
        ));
    }
    let mut strip = widgets::choices("seat", ctx.t("seats-seats"), cards);
    if ctx.class() != Class::Wide {
        strip.node.flex_direction = FlexDirection::Column;
        for card in &mut strip.children {
            card.node.flex_basis = Val::Auto;
        }
    }
    strip
}

fn point(ctx: &Ctx, key: &str, words: String) -> El {
    col([
        widgets::muted_label(ctx.t(key)),
        widgets::paragraph(words, size::BUTTON).leading(1.25),
    ])
    .gap(1.0)
}

/// How winning works, and who sits in the other chairs.
fn winning(ctx: &Ctx, texts: &Catalogue, loaded: &Arc<Loaded>) -> El {
    use crate::rules::scenario::Layer;
    let situation = &loaded.scenario.situation;
    let clerk = texts.clerk(situation, crate::rules::view::Viewer::Observer);
    let shapes = Shape::of_parties(situation.parties.iter().map(|party| party.key.as_str()));
    let key = if situation.has(Layer::FollowThrough) {
        "winning"
    } else {
        "winning-one-sitting"
    };
    let how = col([widgets::bold(ctx.t("winning-title")), widgets::text(ctx.t(key))]).gap(4.0);
    let pick = &ctx.model.pick;
    let chairs = situation
        .party_ids()
        .filter(|party| pick.seat != Some(*party))
        .map(|party| {
            let now = pick.others[party.index()];
            let mut choices = vec![Choice::new(
                ctx.t("temperament-drawn"),
                now.is_none(),
                say(PickMsg::Other(party, None)),
            )];
            choices.extend(Temperament::ALL.map(|temperament| {
                let words = ctx.t(temperament_key(temperament));
                Choice::new(
                    words,
                    now == Some(temperament),
                    say(PickMsg::Other(party, Some(temperament))),
                )
            }));
            let name = widgets::seal_named(shapes[party.index()], Fill::Solid, widgets::bold(clerk.party(party)));
            let name_label = ctx.tv("seats-temperament", &[("party", clerk.party_within(party).into())]);
            col([
                name,
                widgets::segmented(&format!("other/{}", party.0), name_label, choices),
            ])
            .gap(4.0)
        });
    let strengths = [
        ("solo-strength.novice", Strength::Novice),
        ("solo-strength.practised", Strength::Practised),
        ("solo-strength.expert", Strength::Expert),
    ]
    .map(|(key, strength)| Choice::new(ctx.t(key), pick.strength == strength, say(PickMsg::Strength(strength))));
    let strength = col([
        widgets::text(ctx.t("solo-strength")),
        widgets::segmented("strength", ctx.t("solo-strength"), strengths.to_vec()),
    ])
    .gap(4.0);
    let chairs = col([widgets::bold(ctx.t("seats-others"))])
        .with_all(chairs)
        .with(strength)
        .gap(8.0);
    let pair = if ctx.class() == Class::Wide {
        row([how.grow(1.0), chairs.grow(1.2)])
            .gap(24.0)
            .align(AlignItems::Start)
    } else {
        col([how, chairs]).gap(12.0)
    };
    widgets::sheet([pair])
}

/// The message for a temperament.
#[must_use]
pub const fn temperament_key(temperament: Temperament) -> &'static str {
    match temperament {
        Temperament::Cooperative => "temperament-cooperative",
        Temperament::Hard => "temperament-hard",
        Temperament::Cautious => "temperament-cautious",
        Temperament::Mirroring => "temperament-mirroring",
    }
}
