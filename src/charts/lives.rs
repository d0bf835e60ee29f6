//! The life of each agreement: outline while in force, inked while it operates, hatched while
//! nobody tends it, and a mark where it ended.

use super::measure::{fit, width};
use super::seal::{self, Fill, Shape};
use super::svg::{Anchor, LABEL, Style, Svg, hatch, path, rect};
use super::{Frame, Table};

const ROW: f32 = 32.0;
/// The same with a line of text beneath the bar.
const TALL_ROW: f32 = 48.0;
const BAR: f32 = 14.0;

/// The data of the picture. Places count rounds from 0; a round fills the place from its number to
/// the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Lives {
    /// The name of the picture.
    pub title: String,
    /// The rounds, by label.
    pub rounds: Vec<String>,
    /// One row an agreement.
    pub rows: Vec<Life>,
    /// The labels.
    pub words: Words,
}

/// One agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct Life {
    /// Its name.
    pub name: String,
    /// The seals of its parties.
    pub shapes: Vec<Shape>,
    /// Its spans, in order.
    pub spans: Vec<Span>,
    /// Where and how it ended, if it did, in a few words.
    pub end: Option<(f32, String)>,
}

/// A span of an agreement's life.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// From this place.
    pub from: f32,
    /// To this one.
    pub to: f32,
    /// How it stood.
    pub standing: Standing,
}

/// How an agreement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Signed and approved, not yet done.
    InForce,
    /// It operates.
    Operating,
    /// Without health.
    Fallow,
}

/// The labels of the picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The column of agreements.
    pub agreement: String,
    /// The level axis.
    pub round: String,
    /// Outlined.
    pub in_force: String,
    /// Inked.
    pub operating: String,
    /// Hatched.
    pub fallow: String,
    /// The column of ends.
    pub end: String,
}

impl Words {
    fn of(&self, standing: Standing) -> &str {
        match standing {
            Standing::InForce => &self.in_force,
            Standing::Operating => &self.operating,
            Standing::Fallow => &self.fallow,
        }
    }
}

impl Lives {
    /// The same facts in rows: how each agreement stood at the end of each round.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "rounds are few")]
    pub fn table(&self) -> Table {
        let words = &self.words;
        let mut header = vec![words.agreement.clone()];
        header.extend(self.rounds.iter().map(|label| format!("{} {label}", words.round)));
        header.push(words.end.clone());
        let rows = self
            .rows
            .iter()
            .map(|life| {
                let mut row = vec![life.name.clone()];
                row.extend((0..self.rounds.len()).map(|round| {
                    let last = round as f32 + 0.99;
                    let span = life
                        .spans
                        .iter()
                        .rev()
                        .find(|span| span.from <= last && span.to > round as f32);
                    span.map_or(String::new(), |span| words.of(span.standing).to_owned())
                }));
                row.push(life.end.as_ref().map_or(String::new(), |(_, how)| how.clone()));
                row
            })
            .collect();
        Table {
            caption: self.title.clone(),
            header,
            rows,
        }
    }
}

/// The picture.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "rounds and agreements are few")]
pub fn lives(data: &Lives, frame: &Frame<'_>) -> String {
    let colours = frame.palette;
    let wide = frame.width.max(320.0);
    let names = data
        .rows
        .iter()
        .map(|life| width(&life.name, LABEL, true) * 1.05 + 18.0 * life.shapes.len() as f32 + 18.0)
        .fold(90.0, f32::max)
        .min(wide * 0.42);
    let right = wide - 10.0;
    let rounds = data.rounds.len().max(1) as f32;
    let x = |place: f32| names + place.clamp(0.0, rounds) / rounds * (right - names);
    let beside = |life: &Life| {
        let end = life.end.as_ref();
        end.is_none_or(|(at, how)| x(*at) + 10.0 + width(how, LABEL, false) * 1.05 <= right)
    };
    let height = |life: &Life| if beside(life) { ROW } else { TALL_ROW };
    let bottom = 30.0 + data.rows.iter().map(height).sum::<f32>();
    let mut svg = Svg::default();

    let style = Style::of(colours.ink2);
    svg.text((names - 10.0, 16.0), &data.words.round, &style.anchored(Anchor::End));
    for (round, label) in data.rounds.iter().enumerate() {
        let middle = f32::midpoint(x(round as f32), x(round as f32 + 1.0));
        svg.text((middle, 16.0), label, &Style::of(colours.ink).anchored(Anchor::Middle));
    }
    for round in 0..=data.rounds.len() {
        svg.stroke(
            &path([(x(round as f32), 24.0), (x(round as f32), bottom)]),
            colours.rule,
            1.0,
        );
    }
    let mut top = 30.0;
    for life in &data.rows {
        let y = top + ROW / 2.0;
        top += height(life);
        let mut left = 8.0;
        for shape in &life.shapes {
            seal::place(&mut svg, *shape, Fill::Solid, colours, (left, y), 15.0);
            left += 18.0;
        }
        let name = fit(&life.name, LABEL, true, names - left - 4.0);
        svg.text((left, y + 4.5), &name, &Style::of(colours.ink).bold());
        for span in &life.spans {
            let (from, to) = (x(span.from), x(span.to));
            bar(
                &mut svg,
                (from, y - BAR / 2.0, (to - from).max(2.0)),
                span.standing,
                frame,
            );
        }
        if let Some((at, how)) = &life.end {
            ended(&mut svg, (x(*at), y), how, frame, beside(life), names);
        }
    }
    let height = legend(&mut svg, data, frame, bottom + 22.0, wide);
    svg.finish(wide, height, &data.title)
}

fn bar(svg: &mut Svg, (x, y, wide): (f32, f32, f32), standing: Standing, frame: &Frame<'_>) {
    let colours = frame.palette;
    let outline = rect(x, y, wide, BAR);
    match standing {
        Standing::InForce => svg.shape(&outline, colours.sheet, colours.ink, 1.8),
        Standing::Operating => svg.shape(&outline, colours.ink, colours.ink, 1.8),
        Standing::Fallow => {
            svg.shape(&outline, colours.sheet, colours.edge, 1.8);
            svg.stroke(&hatch(x, y, wide, BAR, 7.0), colours.edge, 1.4);
        }
    }
}

/// A cross at the end, and how it came: beside it, or beneath the bar where there is no room.
fn ended(svg: &mut Svg, (x, y): (f32, f32), how: &str, frame: &Frame<'_>, beside: bool, left: f32) {
    let colours = frame.palette;
    svg.cross((x, y), (colours.sheet, 5.5), (colours.minus, 2.4));
    let style = Style::of(colours.minus).over(colours.sheet);
    if beside {
        svg.text((x + 10.0, y + 4.5), how, &style);
    } else {
        let room = (x - left).max(frame.width - left - 10.0);
        let how = fit(how, LABEL, false, room);
        let end = (x + 5.0).max(left + width(&how, LABEL, false) * 1.05);
        svg.text((end, y + BAR / 2.0 + 15.0), &how, &style.anchored(Anchor::End));
    }
}

/// What the three bars mean; gives the height of the picture.
fn legend(svg: &mut Svg, data: &Lives, frame: &Frame<'_>, top: f32, wide: f32) -> f32 {
    let mut x = 8.0;
    let mut y = top;
    for standing in [Standing::InForce, Standing::Operating, Standing::Fallow] {
        let words = data.words.of(standing);
        let room = 36.0 + width(words, LABEL, false) * 1.05 + 20.0;
        if x > 8.0 && x + room > wide {
            x = 8.0;
            y += 22.0;
        }
        bar(svg, (x, y - BAR / 2.0, 28.0), standing, frame);
        svg.text((x + 36.0, y + 4.5), words, &Style::of(frame.palette.ink2));
        x += room;
    }
    y + 16.0
}
