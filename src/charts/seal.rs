//! Seals: each party's mark, told by shape and hatching, and by colour last.
//!
//! The hatchings are the engravers' code: level lines for blue, points for gold, falling lines for
//! green, rising lines for purple, crossed lines for black.

use super::palette::Palette;
use super::svg::{Svg, escape, tenth};
use serde::{Deserialize, Serialize};

/// The shape of a seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Shape {
    /// A disc with level lines (United States).
    Disc,
    /// A lozenge with points (Russia).
    Lozenge,
    /// A hexagon with falling lines (NATO).
    Hexagon,
    /// A square with rising lines.
    Square,
    /// A triangle with crossed lines.
    Triangle,
}

/// How far the thing has come that the seal stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fill {
    /// Said.
    Outline,
    /// Saved, but not done.
    Half,
    /// Done.
    Solid,
}

impl Shape {
    /// All five, in order.
    pub const ALL: [Self; 5] = [Self::Disc, Self::Lozenge, Self::Hexagon, Self::Square, Self::Triangle];

    /// The seals of a scenario's parties, from their keys: `us`, `russia` and `nato` have their
    /// own, further ones take the square, the triangle, then whatever is free.
    #[must_use]
    pub fn of_parties<'a>(keys: impl IntoIterator<Item = &'a str>) -> Vec<Self> {
        let own = |key: &str| match key {
            "us" => Some(Self::Disc),
            "russia" => Some(Self::Lozenge),
            "nato" => Some(Self::Hexagon),
            _ => None,
        };
        let keys: Vec<&str> = keys.into_iter().collect();
        let mut free = [Self::Square, Self::Triangle, Self::Disc, Self::Lozenge, Self::Hexagon]
            .into_iter()
            .filter(|shape| !keys.iter().any(|key| own(key) == Some(*shape)));
        keys.iter()
            .map(|key| own(key).or_else(|| free.next()).unwrap_or(Self::Triangle))
            .collect()
    }

    /// Its colour.
    #[must_use]
    pub const fn colour(self, palette: &Palette) -> &'static str {
        palette.seals[self as usize]
    }

    const fn body(self) -> &'static str {
        match self {
            Self::Disc => "M12 2a10 10 0 1 0 .01 0z",
            Self::Lozenge => "M12 1 23 12 12 23 1 12z",
            Self::Hexagon => "M6.4 2.4h11.2L23.2 12l-5.6 9.6H6.4L.8 12z",
            Self::Square => "M3 3h18v18H3z",
            Self::Triangle => "M12 1.5 23 21.5H1z",
        }
    }

    const fn lower_half(self) -> &'static str {
        match self {
            Self::Disc => "M2 12a10 10 0 0 0 20 0z",
            Self::Lozenge => "M1 12h22L12 23z",
            Self::Hexagon => "M.8 12h22.4l-5.6 9.6H6.4z",
            Self::Square => "M3 12h18v9H3z",
            Self::Triangle => "M6.2 12h11.6L23 21.5H1z",
        }
    }

    fn hatching(self) -> String {
        let lines = |path: &str| format!(r#"<path d="{path}" stroke-width="1.7" fill="none"/>"#);
        match self {
            Self::Disc => lines("M5.4 7.6h13.2M4 12h16M5.4 16.4h13.2"),
            Self::Lozenge => {
                let dots = [(12.0, 6.6), (6.6, 12.0), (12.0, 12.0), (17.4, 12.0), (12.0, 17.4)];
                let dots = dots.into_iter().fold(String::new(), |dots, (x, y)| {
                    dots + &format!(r#"<circle cx="{}" cy="{}" r="1.5"/>"#, tenth(x), tenth(y))
                });
                format!(r#"<g stroke="none">{dots}</g>"#)
            }
            Self::Hexagon => lines("M7 6.2 17.6 17.6M11.4 4.4 19.8 13.4M4.4 10.8 12.6 19.6"),
            Self::Square => lines("M5.5 18.5 18.5 5.5M5.5 11.5 11.5 5.5M12.5 18.5 18.5 12.5"),
            Self::Triangle => lines("M12 6v13.5M8 13.5v6M16 13.5v6M8.4 13.5h7.2M5.5 17.5h13"),
        }
    }
}

/// A seal as a picture of its own, `size` pixels high. `label` is its name for those who do not
/// see it; an empty one makes it decoration.
#[must_use]
pub fn seal(shape: Shape, fill: Fill, palette: &Palette, size: f32, label: &str) -> String {
    let size = tenth(size);
    let role = if label.is_empty() {
        r#"aria-hidden="true""#.to_owned()
    } else {
        format!(r#"role="img" aria-label="{}""#, escape(label))
    };
    let title = if label.is_empty() {
        String::new()
    } else {
        format!("<title>{}</title>", escape(label))
    };
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="{size}" height="{size}" {role}>{title}{}</svg>"#,
        body(shape, fill, palette)
    )
}

/// A seal inside another picture, around a centre.
pub(super) fn place(svg: &mut Svg, shape: Shape, fill: Fill, palette: &Palette, (x, y): (f32, f32), size: f32) {
    svg.raw(&format!(
        r#"<g transform="translate({} {}) scale({:.3})">{}</g>"#,
        tenth(x - size / 2.0),
        tenth(y - size / 2.0),
        size / 24.0,
        body(shape, fill, palette)
    ));
}

fn body(shape: Shape, fill: Fill, palette: &Palette) -> String {
    let colour = shape.colour(palette);
    let sheet = palette.sheet;
    let outline = shape.body();
    match fill {
        Fill::Solid => format!(
            r#"<path d="{outline}" fill="{colour}"/><g stroke="{sheet}" fill="{sheet}">{}</g>"#,
            shape.hatching()
        ),
        Fill::Outline | Fill::Half => {
            let half = if fill == Fill::Half {
                format!(r#"<path d="{}" fill="{colour}" stroke="none"/>"#, shape.lower_half())
            } else {
                String::new()
            };
            format!(
                r#"<g fill="{sheet}" stroke="{colour}" stroke-width="2.4" transform="translate(1.2 1.2) scale(.9)"><path d="{outline}"/>{half}</g>"#
            )
        }
    }
}
