//! What was possible, what was signed and what operated, for two parties at a time.

use super::labels::{Area, Ground};
use super::measure::width;
use super::seal::{self, Fill, Shape};
use super::svg::{Anchor, LABEL, Style, Svg, path};
use super::{Frame, Table};

/// Points of two parties above their no-agreement lines: first the one on the level axis.
pub type Pair = (i32, i32);

/// The data of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frontier {
    /// The name of the picture.
    pub title: String,
    /// The party on the level axis.
    pub x: Axis,
    /// The party on the upright axis.
    pub y: Axis,
    /// Packages worth drawing, in any order; the curve runs through those that no other one beats
    /// for these two parties.
    pub possible: Vec<Pair>,
    /// Named points, such as the reference solution.
    pub solutions: Vec<(String, Pair)>,
    /// What was signed would have come to this.
    pub signed: Option<Pair>,
    /// What operated came to this.
    pub operating: Option<Pair>,
    /// The labels.
    pub words: Words,
}

/// One axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// What it counts, with the party's name.
    pub label: String,
    /// The party's seal.
    pub shape: Shape,
}

/// The labels of the picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The column that names a point.
    pub what: String,
    /// The curve.
    pub possible: String,
    /// The outlined point.
    pub signed: String,
    /// The solid point.
    pub operating: String,
    /// The line from signed to operating, where something was lost.
    pub lost: String,
    /// The corner, where nobody agrees.
    pub origin: String,
}

impl Frontier {
    /// The points of the curve: those that no other one beats for both, from left to right.
    #[must_use]
    pub fn curve(&self) -> Vec<Pair> {
        let mut points = self.possible.clone();
        points.sort_unstable_by_key(|(x, y)| std::cmp::Reverse((*x, *y)));
        let mut best = i32::MIN;
        points.retain(|(_, y)| {
            let kept = *y > best;
            best = best.max(*y);
            kept
        });
        points.reverse();
        points
    }

    /// The same facts in rows.
    #[must_use]
    pub fn table(&self) -> Table {
        let words = &self.words;
        let row = |name: &str, (x, y): Pair| vec![name.to_owned(), x.to_string(), y.to_string()];
        let own = [(&words.signed, self.signed), (&words.operating, self.operating)];
        Table {
            caption: self.title.clone(),
            header: vec![words.what.clone(), self.x.label.clone(), self.y.label.clone()],
            rows: own
                .into_iter()
                .filter_map(|(name, at)| at.map(|at| row(name, at)))
                .chain(self.solutions.iter().map(|(name, at)| row(name, *at)))
                .chain(self.curve().into_iter().map(|at| row(&words.possible, at)))
                .collect(),
        }
    }

    fn extent(&self) -> (Pair, Pair) {
        let all = self
            .curve()
            .into_iter()
            .chain(self.solutions.iter().map(|(_, at)| *at))
            .chain(self.signed)
            .chain(self.operating);
        let mut low = (0, 0);
        let mut high = (1, 1);
        for (x, y) in all {
            low = (low.0.min(x), low.1.min(y));
            high = (high.0.max(x), high.1.max(y));
        }
        (low, high)
    }
}

/// The picture.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "points of a play are far below 2^23")]
pub fn frontier(data: &Frontier, frame: &Frame<'_>) -> String {
    let colours = frame.palette;
    let (low, high) = data.extent();
    let wide = frame.width.max(240.0);
    let tall = (wide * 0.62).clamp(260.0, 460.0);
    let area = Area(54.0, 26.0, wide - 14.0, tall - 46.0);
    // A twelfth of room beyond the farthest point, so that no mark touches the edge.
    let span = |low: i32, high: i32| (high - low) as f32 * 1.08;
    let x = |v: i32| area.0 + (v - low.0) as f32 / span(low.0, high.0) * (area.2 - area.0);
    let y = |v: i32| area.3 - (v - low.1) as f32 / span(low.1, high.1) * (area.3 - area.1);
    let at = |(px, py): Pair| (x(px), y(py));
    let mut svg = Svg::default();
    let mut ground = Ground::new(Area(area.0 + 2.0, 2.0, wide - 2.0, area.3 - 1.0));

    grid(&mut svg, frame, area, (low, high), &x, &y);

    let curve: Vec<(f32, f32)> = data.curve().into_iter().map(at).collect();
    // Less for one is always to be had: thin lines close the curve towards the axes.
    if let (Some(first), Some(last)) = (curve.first(), curve.last()) {
        svg.stroke(&path([(x(low.0), first.1), *first]), colours.edge, 1.2);
        svg.stroke(&path([*last, (last.0, y(low.1))]), colours.edge, 1.2);
    }
    svg.stroke(&path(curve.iter().copied()), colours.ink, 2.5);
    if curve.len() <= 30 {
        for (px, py) in &curve {
            svg.circle(*px, *py, 2.6, colours.ink, "none", 0.0);
        }
    }
    ground.line(&curve);
    for mark in data
        .solutions
        .iter()
        .map(|(_, at)| *at)
        .chain(data.signed)
        .chain(data.operating)
    {
        ground.take(Area::around(at(mark), 8.0));
    }
    let halo = colours.sheet;
    let quiet = Style::of(colours.ink2).over(halo);
    let loud = Style::of(colours.ink).bold().over(halo);

    let mut lost = None;
    if let (Some(was), Some(is)) = (data.signed.map(at), data.operating.map(at))
        && was != is
    {
        svg.stroke(&path([was, is]), colours.minus, 2.5);
        ground.line(&[was, is]);
        lost = Some((f32::midpoint(was.0, is.0), f32::midpoint(was.1, is.1)));
    }
    let mut later: Vec<((f32, f32), &str, Style<'_>)> = Vec::new();
    for (name, place) in &data.solutions {
        svg.cross(at(*place), (colours.sheet, 5.0), (colours.ink, 2.0));
        later.push((at(*place), name, quiet));
    }
    if let Some(place) = data.signed.map(at) {
        svg.circle(place.0, place.1, 8.0, colours.sheet, colours.ink, 3.0);
        later.push((place, &data.words.signed, loud));
    }
    if let Some(place) = data.operating.map(at) {
        // Smaller than the outline, so that both are seen where they fall together.
        let r = if data.signed == data.operating { 4.5 } else { 8.0 };
        svg.circle(place.0, place.1, r, colours.ink, "none", 0.0);
        later.push((place, &data.words.operating, loud));
    }
    if let Some(place) = lost {
        later.push((place, &data.words.lost, Style::of(colours.minus).bold().over(halo)));
    }
    if let Some(place) = curve.get(curve.len() / 3) {
        later.push((*place, &data.words.possible, Style::of(colours.ink).over(halo)));
    }
    let (spot, anchor) = ground.place((x(0), y(0)), 2.0, &data.words.origin, false);
    svg.text(spot, &data.words.origin, &quiet.anchored(anchor));
    // The play's own points choose their places before the rest.
    later.sort_by_key(|(_, _, style)| !style.bold);
    for (place, words, style) in later {
        let (spot, anchor) = ground.place(place, 9.0, words, style.bold);
        svg.text(spot, words, &style.anchored(anchor));
    }
    axes(&mut svg, data, frame, area, tall);
    svg.finish(wide, tall, &data.title)
}

/// Ticks with their figures, light lines across, and the two lines where nobody gains.
fn grid(
    svg: &mut Svg,
    frame: &Frame<'_>,
    area: Area,
    (low, high): (Pair, Pair),
    x: &dyn Fn(i32) -> f32,
    y: &dyn Fn(i32) -> f32,
) {
    let colours = frame.palette;
    for tick in ticks(low.0, high.0) {
        svg.stroke(&path([(x(tick), area.3), (x(tick), area.3 + 5.0)]), colours.edge, 1.0);
        let style = Style::of(colours.ink2).anchored(Anchor::Middle);
        svg.text((x(tick), area.3 + 18.0), &signed(tick), &style);
    }
    for tick in ticks(low.1, high.1) {
        svg.stroke(&path([(area.0 - 5.0, y(tick)), (area.0, y(tick))]), colours.edge, 1.0);
        if tick != 0 {
            svg.stroke(&path([(area.0, y(tick)), (area.2, y(tick))]), colours.rule, 0.6);
        }
        let style = Style::of(colours.ink2).anchored(Anchor::End);
        svg.text((area.0 - 9.0, y(tick) + 4.5), &signed(tick), &style);
    }
    svg.stroke(
        &path([(area.0, area.1), (area.0, area.3), (area.2, area.3)]),
        colours.edge,
        1.5,
    );
    svg.stroke(&path([(x(0), area.1), (x(0), area.3)]), colours.ink, 1.5);
    svg.stroke(&path([(area.0, y(0)), (area.2, y(0))]), colours.ink, 1.5);
}

/// The names of the axes with their seals: the upright one above its axis, the level one below.
fn axes(svg: &mut Svg, data: &Frontier, frame: &Frame<'_>, area: Area, tall: f32) {
    let colours = frame.palette;
    let style = Style::of(colours.ink);
    seal::place(svg, data.y.shape, Fill::Solid, colours, (area.0 - 44.0, 12.0), 16.0);
    svg.text((area.0 - 32.0, 16.5), &data.y.label, &style);
    let wide = width(&data.x.label, LABEL, false);
    let end = area.2;
    svg.text((end, tall - 8.0), &data.x.label, &style.anchored(Anchor::End));
    seal::place(
        svg,
        data.x.shape,
        Fill::Solid,
        colours,
        (end - wide - 14.0, tall - 12.5),
        16.0,
    );
}

/// Round numbers between two bounds, zero among them, about five of them.
fn ticks(low: i32, high: i32) -> Vec<i32> {
    let span = (high - low).max(1);
    let mut step = 1;
    while span / step > 6 {
        // 1, 2, 5, 10, 20, 50 …
        step = if step.to_string().starts_with('2') {
            step / 2 * 5
        } else {
            step * 2
        };
    }
    let first = low.div_euclid(step) * step;
    (0..)
        .map(|count| first + count * step)
        .skip_while(|tick| *tick < low)
        .take_while(|tick| *tick <= high)
        .collect()
}

/// A number with a true minus sign.
fn signed(number: i32) -> String {
    if number < 0 {
        format!("−{}", number.unsigned_abs())
    } else {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::ticks;

    #[test]
    fn ticks_are_round_few_and_hold_zero() {
        assert_eq!(ticks(0, 24), [0, 5, 10, 15, 20]);
        assert_eq!(ticks(-7, 31), [0, 10, 20, 30]);
        assert_eq!(ticks(0, 1), [0, 1]);
        for high in 1..400 {
            let ticks = ticks(-high / 2, high);
            assert!(ticks.contains(&0) && ticks.len() <= 8);
        }
    }
}
