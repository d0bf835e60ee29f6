//! Placing labels beside their points without letting them meet.

use super::measure::width;
use super::svg::{Anchor, LABEL};

/// A box on the picture: left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area(pub(super) f32, pub(super) f32, pub(super) f32, pub(super) f32);

impl Area {
    /// The square around a point.
    pub(super) fn around((x, y): (f32, f32), reach: f32) -> Self {
        Self(x - reach, y - reach, x + reach, y + reach)
    }
    fn meets(self, other: Self) -> bool {
        self.0 < other.2 && other.0 < self.2 && self.1 < other.3 && other.1 < self.3
    }
    fn within(self, other: Self) -> bool {
        self.0 >= other.0 && self.1 >= other.1 && self.2 <= other.2 && self.3 <= other.3
    }
    fn holds(self, (x, y): (f32, f32)) -> bool {
        (self.0..=self.2).contains(&x) && (self.1..=self.3).contains(&y)
    }
}

/// What is on the picture already.
#[derive(Debug)]
pub(super) struct Ground {
    bounds: Area,
    taken: Vec<Area>,
    lines: Vec<(f32, f32)>,
}

impl Ground {
    /// An empty picture.
    pub(super) const fn new(bounds: Area) -> Self {
        Self {
            bounds,
            taken: Vec::new(),
            lines: Vec::new(),
        }
    }
    /// Nothing may stand here.
    pub(super) fn take(&mut self, area: Area) {
        self.taken.push(area);
    }
    /// A line passes from point to point: better not to stand on it.
    pub(super) fn line(&mut self, points: &[(f32, f32)]) {
        for pair in points.windows(2) {
            for step in 0_u8..=8 {
                let part = f32::from(step) / 8.0;
                let mix = |a: f32, b: f32| a + (b - a) * part;
                self.lines.push((mix(pair[0].0, pair[1].0), mix(pair[0].1, pair[1].1)));
            }
        }
    }
    /// The best place for a label `reach` away from its point; the place is taken from then on.
    pub(super) fn place(&mut self, at: (f32, f32), reach: f32, text: &str, bold: bool) -> ((f32, f32), Anchor) {
        let wide = width(text, LABEL, bold) * 1.05;
        let gap = reach + 4.0;
        let side = reach * 0.7 + 4.0;
        let offers = [
            ((at.0 + gap, at.1 + 4.5), Anchor::Start),
            ((at.0 - gap, at.1 + 4.5), Anchor::End),
            ((at.0 + side, at.1 - side - 1.0), Anchor::Start),
            ((at.0 - side, at.1 - side - 1.0), Anchor::End),
            ((at.0 + side, at.1 + side + 10.0), Anchor::Start),
            ((at.0 - side, at.1 + side + 10.0), Anchor::End),
            ((at.0, at.1 - gap - 3.0), Anchor::Middle),
            ((at.0, at.1 + gap + 11.0), Anchor::Middle),
            ((at.0 + side, at.1 - side - 18.0), Anchor::Start),
            ((at.0 - side, at.1 - side - 18.0), Anchor::End),
            ((at.0 + side, at.1 + side + 27.0), Anchor::Start),
            ((at.0 - side, at.1 + side + 27.0), Anchor::End),
        ];
        let cost = |(point, anchor): &((f32, f32), Anchor)| {
            let area = covered(*point, *anchor, wide);
            let outside = u32::from(!area.within(self.bounds)) * 1000;
            let met: u32 = self.taken.iter().map(|other| u32::from(area.meets(*other)) * 100).sum();
            let crossed: u32 = self.lines.iter().map(|line| u32::from(area.holds(*line)) * 4).sum();
            outside + met + crossed
        };
        // The first of the cheapest: the order of the offers is the order of taste.
        let best = offers.into_iter().min_by_key(cost).unwrap_or((at, Anchor::Start));
        self.take(covered(best.0, best.1, wide));
        best
    }
}

fn covered((x, y): (f32, f32), anchor: Anchor, wide: f32) -> Area {
    let left = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - wide / 2.0,
        Anchor::End => x - wide,
    };
    Area(left, y - LABEL, left + wide, y + 3.0)
}
