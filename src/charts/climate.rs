//! Trust between parties: weight of a line, a number, and where it has gone since.

use super::measure::width;
use super::seal::{self, Fill, Shape};
use super::svg::{Anchor, LABEL, Style, Svg, path, point, rect};
use super::table::signed;
use super::{Frame, Table};

/// The data of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Climate {
    /// The name of the picture.
    pub title: String,
    /// The parties: name and seal.
    pub parties: Vec<(String, Shape)>,
    /// The trust of pairs.
    pub pairs: Vec<Pair>,
    /// The heads of the twin's columns: pair, trust, change.
    pub columns: [String; 3],
}

/// The trust of one pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// One party, by its place.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// Their trust, 0–100.
    pub trust: i32,
    /// Its change since the last stocktaking, or since whatever the caller compares with.
    pub change: i32,
}

impl Climate {
    /// The same facts in rows.
    #[must_use]
    pub fn table(&self) -> Table {
        let name = |party: usize| self.parties.get(party).map_or("", |(name, _)| name);
        Table {
            caption: self.title.clone(),
            header: self.columns.to_vec(),
            rows: self
                .pairs
                .iter()
                .map(|pair| {
                    let both = format!("{} – {}", name(pair.a), name(pair.b));
                    vec![both, pair.trust.to_string(), signed(pair.change)]
                })
                .collect(),
        }
    }
}

/// The picture: two parties on a line, more on a regular polygon.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "trust is at most 100")]
pub fn climate(data: &Climate, frame: &Frame<'_>) -> String {
    let colours = frame.palette;
    let wide = frame.width.max(120.0);
    let corners = places(data.parties.len(), wide);
    let tall = corners.iter().map(|(_, y)| *y).fold(0.0, f32::max) + 20.0;
    let mut svg = Svg::default();
    let known = |pair: &&Pair| pair.a < corners.len() && pair.b < corners.len();
    for pair in data.pairs.iter().filter(known) {
        let weight = 1.0 + pair.trust.clamp(0, 100) as f32 * 0.05;
        svg.stroke(&path([corners[pair.a], corners[pair.b]]), colours.ink, weight);
    }
    for pair in data.pairs.iter().filter(known) {
        // The diagonals of a square cross half-way; those of a pentagon do not.
        let apart = pair.a.abs_diff(pair.b);
        let part = if corners.len() == 4 && apart == 2 { 0.3 } else { 0.5 };
        let mix = |a: f32, b: f32| a + (b - a) * part;
        let (x, y) = (
            mix(corners[pair.a].0, corners[pair.b].0),
            mix(corners[pair.a].1, corners[pair.b].1),
        );
        let lift = if corners.len() == 2 { -10.0 } else { 0.0 };
        let figure = pair.trust.to_string();
        let half = width(&figure, LABEL, true) / 2.0;
        let shift = if pair.change == 0 { 0.0 } else { 6.0 };
        let ground = rect(x - half - shift - 3.0, y + lift - 8.0, (half + shift + 3.0) * 2.0, 16.0);
        svg.shape(&ground, colours.sheet, "none", 0.0);
        let style = Style::of(colours.ink).bold().anchored(Anchor::Middle);
        svg.text((x - shift, y + lift + 4.5), &figure, &style);
        arrow(&mut svg, pair.change, (x + half + 1.0, y + lift), frame);
    }
    for ((_, shape), place) in data.parties.iter().zip(&corners) {
        svg.circle(place.0, place.1, 12.5, colours.sheet, "none", 0.0);
        seal::place(&mut svg, *shape, Fill::Solid, colours, *place, 20.0);
    }
    svg.finish(wide, tall, &data.title)
}

/// A small triangle up or down; nothing where nothing changed.
fn arrow(svg: &mut Svg, change: i32, (x, y): (f32, f32), frame: &Frame<'_>) {
    let tip = match change.signum() {
        1 => -4.0,
        -1 => 4.0,
        _ => return,
    };
    let body = format!(
        "M{}L{}L{}z",
        point(x - 4.0, y - tip),
        point(x + 4.0, y - tip),
        point(x, y + tip)
    );
    svg.shape(&body, frame.palette.ink, frame.palette.sheet, 1.0);
}

fn places(parties: usize, wide: f32) -> Vec<(f32, f32)> {
    let middle = wide / 2.0;
    let reach = (middle - 22.0).min(160.0);
    match parties {
        0 => Vec::new(),
        1 => vec![(middle, 20.0)],
        2 => vec![(middle - reach, 24.0), (middle + reach, 24.0)],
        // Flat, as on the table abroad: the first two below, the third above.
        3 => vec![
            (middle - reach, 20.0 + reach),
            (middle + reach, 20.0 + reach),
            (middle, 20.0),
        ],
        many => (0..many)
            .map(|index| {
                #[allow(clippy::cast_precision_loss, reason = "at most five parties")]
                let turn = std::f32::consts::TAU * index as f32 / many as f32;
                (middle + reach * turn.sin(), 20.0 + reach - reach * turn.cos())
            })
            .collect(),
    }
}
