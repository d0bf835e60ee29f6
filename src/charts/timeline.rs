//! The play by rounds: trust and tension, what happened above, what history did beneath.

use super::measure::{width, wrap};
use super::seal::{self, Fill, Shape};
use super::svg::{Anchor, LABEL, LINE, Style, Svg, path};
use super::{Frame, Table};

/// The most rows of labels above; what finds no room is in the twin only.
const LANES: usize = 4;
/// The most rows of notes beneath; facts that find no room have their mark, and the twin.
const NOTES: usize = 3;
/// Height of the part between trust 0 and trust 100.
const PLOT: f32 = 130.0;

/// The data of the picture. A *place* counts rounds from 0 with fractions: 1.0 is where the second
/// round begins, 1.5 the middle of it. Values are those at the start and at the end of each round,
/// one more than there are rounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// The name of the picture.
    pub title: String,
    /// The rounds, by label; at least one.
    pub rounds: Vec<String>,
    /// Trust by pair.
    pub trust: Vec<Series>,
    /// Tension at the start and at the end of each round; empty where the layer is off.
    pub tension: Vec<i32>,
    /// What happened, each at its place.
    pub events: Vec<Mark>,
    /// What really happened, each at its place.
    pub facts: Vec<Fact>,
    /// The labels.
    pub words: Words,
}

/// The trust of one pair at the start and at the end of each round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Names of the pair.
    pub label: String,
    /// Their seals.
    pub shapes: [Shape; 2],
    /// Trust, 0–100.
    pub values: Vec<i32>,
}

/// Something that happened in the play.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where.
    pub at: f32,
    /// What, in a few words.
    pub label: String,
}

/// A historical fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Where.
    pub at: f32,
    /// When, as a reader writes it.
    pub date: String,
    /// What.
    pub text: String,
}

/// The labels of the picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The upright axis.
    pub trust: String,
    /// The area.
    pub tension: String,
    /// The level axis.
    pub round: String,
    /// The first row of the twin.
    pub start: String,
    /// The line of history.
    pub fact: String,
    /// The column of what happened.
    pub event: String,
}

impl Timeline {
    /// The same facts in rows: the start, then one a round.
    #[must_use]
    pub fn table(&self) -> Table {
        let words = &self.words;
        let mut header = vec![words.round.clone()];
        header.extend(
            self.trust
                .iter()
                .map(|series| format!("{} {}", words.trust, series.label)),
        );
        if !self.tension.is_empty() {
            header.push(words.tension.clone());
        }
        header.push(words.event.clone());
        if !self.facts.is_empty() {
            header.push(words.fact.clone());
        }
        let value = |values: &[i32], round: usize| values.get(round).map_or(String::new(), ToString::to_string);
        let rows = (0..=self.rounds.len())
            .map(|place| {
                let here = |at: f32| place == nearest(at, self.rounds.len()) + 1;
                let name = place.checked_sub(1).map_or(&words.start, |round| &self.rounds[round]);
                let mut row = vec![name.clone()];
                row.extend(self.trust.iter().map(|series| value(&series.values, place)));
                if !self.tension.is_empty() {
                    row.push(value(&self.tension, place));
                }
                let events: Vec<&str> = self
                    .events
                    .iter()
                    .filter(|mark| here(mark.at))
                    .map(|mark| mark.label.as_str())
                    .collect();
                row.push(events.join("; "));
                if !self.facts.is_empty() {
                    let facts: Vec<String> = self
                        .facts
                        .iter()
                        .filter(|fact| here(fact.at))
                        .map(|fact| format!("{}: {}", fact.date, fact.text.trim_end_matches('.')))
                        .collect();
                    row.push(facts.join("; "));
                }
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

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the rounds first"
)]
fn nearest(at: f32, rounds: usize) -> usize {
    (at.max(0.0).floor() as usize).min(rounds.saturating_sub(1))
}

/// Where things stand on the picture.
struct Layout {
    left: f32,
    right: f32,
    rounds: f32,
    top: f32,
}

impl Layout {
    fn x(&self, place: f32) -> f32 {
        self.left + (place / self.rounds).clamp(0.0, 1.0) * (self.right - self.left)
    }
    #[allow(clippy::cast_precision_loss, reason = "trust and tension are at most 100")]
    fn y(&self, value: i32) -> f32 {
        self.top + PLOT - value.clamp(0, 100) as f32 / 100.0 * PLOT
    }
}

/// The picture.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "rounds are few")]
pub fn timeline(data: &Timeline, frame: &Frame<'_>) -> String {
    let colours = frame.palette;
    let wide = frame.width.max(360.0);
    let tail = tail_width(data);
    let mut layout = Layout {
        left: 62.0,
        right: wide - tail - 16.0,
        rounds: data.rounds.len().max(1) as f32,
        top: 0.0,
    };
    let lanes = event_lanes(data, &layout, wide);
    let rows = lanes.iter().flatten().max().map_or(0, |lane| lane + 1);
    layout.top = rows as f32 * LINE + 8.0;
    let floor = layout.top + PLOT;
    let mut svg = Svg::default();
    let places = |values: &[i32]| -> Vec<(f32, f32)> {
        let shown = values.iter().take(data.rounds.len() + 1).enumerate();
        shown
            .map(|(place, value)| (layout.x(place as f32), layout.y(*value)))
            .collect()
    };

    let tension = places(&data.tension);
    if let (Some(first), Some(last)) = (tension.first(), tension.last()) {
        let area = tension.iter().copied().chain([(last.0, floor), (first.0, floor)]);
        svg.shape(&format!("{}z", path(area)), colours.inset, "none", 0.0);
        svg.stroke(&path(tension.iter().copied()), colours.edge, 1.5);
    }
    for value in [0, 50, 100] {
        let y = layout.y(value);
        svg.stroke(&path([(layout.left, y), (layout.right, y)]), colours.rule, 0.6);
        let style = Style::of(colours.ink2).anchored(Anchor::End);
        svg.text((layout.left - 8.0, y + 4.5), &value.to_string(), &style);
    }
    for (mark, lane) in data.events.iter().zip(&lanes) {
        let Some(lane) = lane else { continue };
        let (x, y) = (layout.x(mark.at), *lane as f32 * LINE + 13.0);
        svg.stroke(&path([(x, y - 9.0), (x, floor)]), colours.edge, 1.0);
    }
    for (mark, lane) in data.events.iter().zip(&lanes) {
        let Some(lane) = lane else { continue };
        let at = (layout.x(mark.at) + 5.0, *lane as f32 * LINE + 13.0);
        svg.text(at, &mark.label, &Style::of(colours.ink).bold().over(colours.sheet));
    }
    svg.stroke(&path([(layout.left, floor), (layout.right, floor)]), colours.ink, 1.5);
    for (round, label) in data.rounds.iter().enumerate() {
        let style = Style::of(colours.ink).anchored(Anchor::Middle);
        svg.text((layout.x(round as f32 + 0.5), floor + 17.0), label, &style);
        let edge = layout.x(round as f32 + 1.0);
        svg.stroke(&path([(edge, floor), (edge, floor + 6.0)]), colours.edge, 1.0);
    }
    for (index, series) in data.trust.iter().enumerate() {
        let line = places(&series.values);
        // The weight of the line is that of the climate picture; knots tell one line from another.
        let weight = 1.4 + series.values.last().map_or(0, |v| (*v).clamp(0, 100)) as f32 * 0.035;
        svg.stroke(&path(line.iter().copied()), colours.ink, weight);
        for (x, y) in line {
            let fill = if index % 2 == 0 { colours.ink } else { colours.sheet };
            svg.circle(x, y, weight * 0.5 + 1.4, fill, colours.ink, 1.4);
        }
    }
    let names = Style::of(colours.ink2).anchored(Anchor::End);
    svg.text((layout.left - 8.0, layout.y(75) + 4.5), &data.words.trust, &names);
    svg.text((layout.left - 20.0, floor + 17.0), &data.words.round, &names);
    tails(&mut svg, data, frame, &layout);
    let bottom = facts(&mut svg, data, frame, &layout, floor + 38.0, wide);
    svg.finish(wide, bottom, &data.title)
}

fn tail_width(data: &Timeline) -> f32 {
    let pair = 18.0 * 2.0 + 8.0 + width("100", LABEL, true);
    let tension = if data.tension.is_empty() {
        0.0
    } else {
        width(&format!("{} 100", data.words.tension), LABEL, true)
    };
    pair.max(tension) + 8.0
}

/// The row of each event's label, so that none meets another; `None` where there is no room.
fn event_lanes(data: &Timeline, layout: &Layout, wide: f32) -> Vec<Option<usize>> {
    let mut ends = [f32::MIN; LANES];
    let mut order: Vec<usize> = (0..data.events.len()).collect();
    order.sort_by(|a, b| data.events[*a].at.total_cmp(&data.events[*b].at));
    let mut lanes = vec![None; data.events.len()];
    for index in order {
        let mark = &data.events[index];
        let x = layout.x(mark.at);
        let end = x + 5.0 + width(&mark.label, LABEL, true) * 1.05;
        if end > wide {
            continue;
        }
        // Below every label that still runs here, so that no line crosses one; failing that, anywhere.
        let below = ends
            .iter()
            .rposition(|taken| *taken >= x - 3.0)
            .map_or(0, |lane| lane + 1);
        let free = || ends.iter().position(|taken| *taken < x - 3.0);
        if let Some(lane) = (below < LANES).then_some(below).or_else(free) {
            ends[lane] = end + 8.0;
            lanes[index] = Some(lane);
        }
    }
    lanes
}

/// The last values at the right, moved apart where they would meet.
fn tails(svg: &mut Svg, data: &Timeline, frame: &Frame<'_>, layout: &Layout) {
    let colours = frame.palette;
    let mut tails: Vec<(f32, Option<&Series>, i32)> = data
        .trust
        .iter()
        .filter_map(|series| series.values.last().map(|last| (layout.y(*last), Some(series), *last)))
        .chain(data.tension.last().map(|last| (layout.y(*last), None, *last)))
        .collect();
    tails.sort_by(|a, b| a.0.total_cmp(&b.0));
    let gap = LINE + 1.0;
    let mut lowest = f32::MIN;
    for tail in &mut tails {
        tail.0 = tail.0.max(lowest + gap);
        lowest = tail.0;
    }
    // Pushed past the floor: pull the whole stack up again from below.
    let mut limit = layout.top + PLOT + 4.0;
    for tail in tails.iter_mut().rev() {
        tail.0 = tail.0.min(limit);
        limit = tail.0 - gap;
    }
    let x = layout.right + 16.0;
    for (y, series, value) in tails {
        let figure = Style::of(colours.ink).bold();
        if let Some(series) = series {
            seal::place(svg, series.shapes[0], Fill::Solid, colours, (x + 4.0, y), 15.0);
            seal::place(svg, series.shapes[1], Fill::Solid, colours, (x + 22.0, y), 15.0);
            svg.text((x + 34.0, y + 4.5), &value.to_string(), &figure);
        } else {
            let words = format!("{} ", data.words.tension);
            svg.text((x - 4.0, y + 4.5), words.trim_end(), &Style::of(colours.ink2));
            let wide = width(&words, LABEL, false);
            svg.text((x - 4.0 + wide, y + 4.5), &value.to_string(), &figure);
        }
    }
}

/// The line of history and its notes; gives the height that the picture needs.
fn facts(svg: &mut Svg, data: &Timeline, frame: &Frame<'_>, layout: &Layout, y: f32, wide: f32) -> f32 {
    const NOTE: f32 = 132.0;
    let colours = frame.palette;
    if data.facts.is_empty() {
        return y - 12.0;
    }
    svg.stroke(&path([(layout.left, y), (layout.right, y)]), colours.home, 3.0);
    let style = Style::of(colours.ink2).anchored(Anchor::End);
    svg.text((layout.left - 12.0, y + 4.5), &data.words.fact, &style);
    let mut order: Vec<&Fact> = data.facts.iter().collect();
    order.sort_by(|a, b| a.at.total_cmp(&b.at));
    let notes: Vec<(f32, Vec<String>)> = order
        .iter()
        .map(|fact| {
            let x = (layout.x(fact.at) - 6.0).min(wide - NOTE - 2.0);
            (x, wrap(&fact.text, LABEL, false, NOTE, 4))
        })
        .collect();
    // From right to left: notes hang below those that follow them, so that no thread crosses one.
    let mut starts: Vec<f32> = Vec::new();
    let mut lanes: Vec<Option<usize>> = notes
        .iter()
        .rev()
        .map(|(x, _)| {
            let end = x + NOTE + 12.0;
            // Nothing may stand in the way from here down, threads to deeper notes included.
            let free = (0..starts.len()).find(|lane| starts[*lane..].iter().all(|start| end <= *start));
            if free.is_none() && starts.len() < NOTES {
                starts.push(f32::MAX);
            }
            let lane = free.or_else(|| (0..starts.len()).rfind(|lane| end <= starts[*lane]));
            if let Some(lane) = lane {
                starts[lane] = *x;
            }
            lane
        })
        .collect();
    lanes.reverse();
    let height = |lane: usize| -> f32 {
        let most = notes
            .iter()
            .zip(&lanes)
            .filter(|(_, own)| **own == Some(lane))
            .map(|((_, lines), _)| lines.len())
            .max()
            .unwrap_or(0);
        #[allow(clippy::cast_precision_loss, reason = "at most four lines")]
        let text = most as f32;
        (text + 1.0) * LINE + 10.0
    };
    let top = |lane: usize| -> f32 { y + 24.0 + (0..lane).map(height).sum::<f32>() };
    for ((fact, (x, _)), lane) in order.iter().zip(&notes).zip(&lanes) {
        // A thread to notes below the first row.
        if let Some(lane) = lane.filter(|lane| *lane > 0) {
            let at = layout.x(fact.at);
            svg.stroke(&path([(at, y), (at, top(lane) - 12.0)]), colours.rule, 1.0);
            svg.stroke(
                &path([(at, top(lane) - 12.0), (x + 2.0, top(lane) - 12.0)]),
                colours.rule,
                1.0,
            );
        }
    }
    for ((fact, (x, lines)), lane) in order.iter().zip(&notes).zip(&lanes) {
        svg.circle(layout.x(fact.at), y, 6.0, colours.sheet, colours.home, 2.5);
        let Some(lane) = lane else { continue };
        let mut below = top(*lane);
        svg.text(
            (*x, below),
            &fact.date,
            &Style::of(colours.ink).bold().over(colours.sheet),
        );
        for text in lines {
            below += LINE;
            svg.text((*x, below), text, &Style::of(colours.ink2).over(colours.sheet));
        }
    }
    top(starts.len())
}
