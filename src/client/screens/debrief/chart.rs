//! A picture of the debrief on its sheet, with its twin as a table one key away.

use super::{Chart, DebriefMsg, Place};
use crate::charts::{Frame, Table};
use crate::client::model::Msg;
use crate::client::ui::el::{El, row};
use crate::client::ui::picture::{Picture, palette};
use crate::client::widgets;
use accesskit::Role;
use bevy::ui::AlignItems;

/// A picture and its twin.
pub(super) struct Shown<'a> {
    /// Which one.
    pub chart: Chart,
    /// What stands above it.
    pub title: String,
    /// Drawn into a frame.
    pub draw: &'a dyn Fn(&Frame<'_>) -> String,
    /// The same facts in rows.
    pub table: Table,
    /// What stands beside the title.
    pub beside: Option<El>,
}

/// The sheet of a picture, `width` logical pixels wide.
pub(super) fn sheet(place: &Place, width: f32, shown: Shown) -> El {
    let ctx = place.ctx;
    let chart = shown.chart;
    let as_table = ctx.model.debrief.tables.contains(&chart);
    let words = ctx.t(if as_table {
        "debrief-as-picture"
    } else {
        "debrief-as-a-table"
    });
    let msg = Msg::Debrief(DebriefMsg::Table(chart, !as_table));
    let switch = widgets::quiet(format!("debrief-table-{chart:?}"), words.clone(), msg)
        .label(format!("{}: {words}", shown.title));
    let head = row([widgets::heading(shown.title.clone()).stretch(1.0)])
        .maybe(shown.beside)
        .with(switch)
        .gap(10.0)
        .wrap()
        .align(AlignItems::Center);
    let inner = width - 32.0;
    let body = if as_table {
        table(&shown.table, inner)
    } else {
        picture(place, inner, &shown.title, shown.draw)
    };
    let mut sheet = widgets::sheet([head, body]);
    sheet.node.width = bevy::ui::Val::Px(width);
    sheet.rigid()
}

fn picture(place: &Place, width: f32, title: &str, draw: &dyn Fn(&Frame<'_>) -> String) -> El {
    let colours = palette(place.ctx.model.settings.theme);
    let svg = draw(&Frame {
        width,
        palette: colours,
    });
    let (wide, high) = (
        measure(&svg, "width").unwrap_or(width),
        measure(&svg, "height").unwrap_or(width * 0.6),
    );
    // A chart may need more than a phone has; it is then drawn smaller as a whole.
    let scale = (width / wide).min(1.0);
    widgets::picture(Picture::Svg(svg.into()), wide * scale, high * scale)
        .role(Role::Image)
        .label(title.to_owned())
}

/// A measure of an SVG's root element.
fn measure(svg: &str, name: &str) -> Option<f32> {
    let from = svg.find(&format!(" {name}=\""))? + name.len() + 3;
    let rest = &svg[from..];
    rest[..rest.find('"')?].parse().ok()
}

/// A table of the same facts; its first column is the widest.
pub(super) fn table(table: &Table, room: f32) -> El {
    let mut shares = vec![1.0; table.header.len()];
    if let Some(first) = shares.first_mut() {
        *first = 2.0;
    }
    // Columns that hold sentences need room.
    for (column, share) in shares.iter_mut().enumerate().skip(1) {
        let longest = table
            .rows
            .iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max();
        if longest.unwrap_or(0) > 24 {
            *share = 4.0;
        }
    }
    let figures = table.header.len();
    widgets::table(
        table.caption.clone(),
        room,
        &shares,
        &table.header,
        &table.rows,
        figures,
    )
}
