//! The two tables of a screen: a green side and a brown one, never one without the other.

use crate::client::page::Ctx;
use crate::client::session::Session;
use crate::client::theme::{Class, Tone, size};
use crate::client::ui::el::{El, block, col, row, run};
use crate::client::widgets;
use crate::text::since::since;
use bevy::ui::{AlignItems, JustifyContent, Val};

/// One side of a screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The key of its scroll area.
    pub key: &'static str,
    /// What its band says.
    pub name: String,
    /// What stands at the right of the band.
    pub beside: Vec<El>,
    /// Its verdict in a few words, for the bar of narrow pages.
    pub verdict: String,
    /// The sheets on it.
    pub sheets: Vec<El>,
}

/// How the width is shared where there is room for two columns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Share {
    /// The home table is this wide, the other one takes the rest.
    Home(f32),
    /// The table abroad is this wide, the home table takes the rest.
    Abroad(f32),
}

/// Both tables: side by side, or one below the other under a bar with both verdicts.
#[must_use]
pub fn two_tables(ctx: &Ctx, abroad: Side, home: Side, share: Share) -> El {
    if ctx.class() == Class::Narrow {
        return narrow(abroad, home, ctx.space.tight());
    }
    let (left, right) = match share {
        Share::Home(width) => (side(abroad, false).grow(1.0), side(home, true).width(width).rigid()),
        Share::Abroad(width) => (side(abroad, false).width(width).rigid(), side(home, true).grow(1.0)),
    };
    let mut pair = row([left, right]);
    pair.node.align_items = AlignItems::Stretch;
    pair.node.min_height = Val::Px(0.0);
    pair
}

fn side(side: Side, home: bool) -> El {
    let name = side.name.clone();
    let sheets = widgets::scroll(side.key, side.sheets).grow(1.0).pad_xy(10.0, 0.0);
    col([band(&side.name, side.beside, home), sheets])
        .fill(if home { Tone::Home } else { Tone::Abroad })
        .region(name)
}

fn narrow(abroad: Side, home: Side, tight: bool) -> El {
    let cell = |words: &str, home: bool| {
        let tone = if home { Tone::HomeOn } else { Tone::AbroadOn };
        let words = block([run(words).bold().size(size::LABEL).tone(tone)]).leading(1.2);
        row([words])
            .justify(JustifyContent::Center)
            .pad_xy(8.0, 5.0)
            .min_height(30.0)
            .fill(if home { Tone::Home } else { Tone::Abroad })
    };
    let cells = [cell(&abroad.verdict, false), cell(&home.verdict, true)];
    let mut bar = if tight {
        col(cells).rigid()
    } else {
        row(cells.map(|cell| cell.grow(1.0))).rigid()
    };
    bar.node.align_items = AlignItems::Stretch;
    let part = |side: Side, home: bool| {
        let name = side.name.clone();
        col([band(&side.name, side.beside, home)])
            .with_all(side.sheets)
            .gap(8.0)
            .pad_xy(8.0, 8.0)
            .fill(if home { Tone::Home } else { Tone::Abroad })
            .region(name)
    };
    let mut both = widgets::scroll("tables", [part(abroad, false), part(home, true)])
        .grow(1.0)
        .fill(Tone::Home);
    both.node.row_gap = Val::Px(0.0);
    col([bar, both])
}

fn band(name: &str, beside: Vec<El>, home: bool) -> El {
    let mut band = widgets::band(name, home, beside)
        .justify(JustifyContent::SpaceBetween)
        .wrap();
    band.node.row_gap = Val::Px(2.0);
    band.pad_xy(12.0, 5.0)
}

/// Sheets on the green ground, and below them sheets on the brown one: for pages of one column without verdicts.
#[must_use]
pub fn one_below_the_other(key: &str, abroad: Vec<El>, home: Vec<El>) -> El {
    let ground = |sheets: Vec<El>, tone: Tone| col(sheets).gap(10.0).pad(10.0).fill(tone);
    let grounds = [ground(abroad, Tone::Abroad), ground(home, Tone::Home)];
    let mut both = widgets::scroll(key, grounds).fill(Tone::Home);
    both.node.row_gap = Val::Px(0.0);
    both
}

/// Words on the green or the brown ground.
#[must_use]
pub fn on_ground(words: impl Into<String>, home: bool) -> El {
    let tone = if home { Tone::HomeOn } else { Tone::AbroadOn };
    block([run(words).size(size::LABEL).tone(tone)]).leading(1.25)
}

/// What the home table of the seat is called, with the city where it stands.
#[must_use]
pub fn home_name(ctx: &Ctx, session: &Session) -> String {
    let city = session.me().and_then(|party| {
        let key = &session.situation().party(party).key;
        ctx.texts.optional(&format!("party-{key}.seat"))
    });
    city.map_or_else(
        || ctx.t("home-table"),
        |city| ctx.tv("home-table-in", &[("city", city.into())]),
    )
}

/// A sheet that says that nothing is asked of the seat until the others are ready.
#[must_use]
pub fn nothing_asked(ctx: &Ctx) -> El {
    widgets::sheet([widgets::heading(ctx.t("wait-title")), widgets::text(ctx.t("wait-line"))])
}

/// What has happened since the seat's last decision, the latest last; nothing while nothing has.
#[must_use]
pub fn since_sheet(ctx: &Ctx, session: &Session) -> Option<El> {
    let clerk = session.clerk(ctx.texts);
    let told: Vec<String> = since(session.events(), session.me())
        .filter_map(|event| clerk.event(event))
        .collect();
    let lines = told.iter().map(widgets::label);
    (!told.is_empty()).then(|| widgets::sheet([widgets::bold(ctx.t("since"))]).with_all(lines).gap(4.0))
}
