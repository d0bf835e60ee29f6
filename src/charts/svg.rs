//! A small writer of SVG: numbers rounded to tenths, text escaped, no ids (so that several
//! pictures can stand on one page).

use std::fmt::Write as _;

/// The size of labels.
pub(super) const LABEL: f32 = 13.0;
/// The height of a line of labels.
pub(super) const LINE: f32 = 16.0;

/// Which end of a text stands at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A picture in the making.
#[derive(Debug, Default)]
pub(super) struct Svg(String);

impl Svg {
    /// Raw markup that this module or a sibling made.
    pub(super) fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// A path with a stroke and no fill.
    pub(super) fn stroke(&mut self, path: &str, colour: &str, width: f32) {
        let _ = write!(
            self.0,
            r#"<path d="{path}" fill="none" stroke="{colour}" stroke-width="{}" stroke-linejoin="round"/>"#,
            tenth(width)
        );
    }

    /// A path with both.
    pub(super) fn shape(&mut self, path: &str, fill: &str, stroke: &str, width: f32) {
        let _ = write!(
            self.0,
            r#"<path d="{path}" fill="{fill}" stroke="{stroke}" stroke-width="{}" stroke-linejoin="round"/>"#,
            tenth(width)
        );
    }

    /// A cross of ten by ten on a ground that sets it off: each a colour and the width of its strokes.
    pub(super) fn cross(&mut self, (x, y): (f32, f32), ground: (&str, f32), cross: (&str, f32)) {
        let (left, right, top, bottom) = (x - 5.0, x + 5.0, y - 5.0, y + 5.0);
        let path = format!(
            "M{}L{}M{}L{}",
            point(left, top),
            point(right, bottom),
            point(left, bottom),
            point(right, top)
        );
        for (colour, width) in [ground, cross] {
            self.stroke(&path, colour, width);
        }
    }

    /// A circle.
    pub(super) fn circle(&mut self, x: f32, y: f32, r: f32, fill: &str, stroke: &str, width: f32) {
        let _ = write!(
            self.0,
            r#"<circle cx="{}" cy="{}" r="{}" fill="{fill}" stroke="{stroke}" stroke-width="{}"/>"#,
            tenth(x),
            tenth(y),
            tenth(r),
            tenth(width)
        );
    }

    /// One line of text. `halo` is the colour of a thin ground behind it, so that lines may pass.
    pub(super) fn text(&mut self, at: (f32, f32), text: &str, style: &Style<'_>) {
        let anchor = match style.anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        let (x, y) = (tenth(at.0), tenth(at.1));
        let attributes = format!(r#"x="{x}" y="{y}" font-size="{}"{anchor}"#, tenth(style.size));
        let weight = if style.bold { r#" font-weight="600""# } else { "" };
        let text = escape(text);
        if let Some(halo) = style.halo {
            // Twice rather than `paint-order`, which not every renderer knows.
            let _ = write!(
                self.0,
                r#"<text {attributes}{weight} fill="{halo}" stroke="{halo}" stroke-width="4" stroke-linejoin="round" aria-hidden="true">{text}</text>"#
            );
        }
        let _ = write!(
            self.0,
            r#"<text {attributes}{weight} fill="{}">{text}</text>"#,
            style.colour
        );
    }

    /// The finished picture.
    pub(super) fn finish(self, width: f32, height: f32, title: &str) -> String {
        let (width, height) = (tenth(width), tenth(height));
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" font-family="'IBM Plex Sans', 'PT Sans', system-ui, sans-serif" font-size="13"><title>{}</title>{}</svg>"#,
            escape(title),
            self.0
        )
    }
}

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style<'a> {
    pub(super) colour: &'a str,
    pub(super) bold: bool,
    pub(super) anchor: Anchor,
    pub(super) halo: Option<&'a str>,
    pub(super) size: f32,
}

impl<'a> Style<'a> {
    /// A label that starts at its point.
    pub(super) const fn of(colour: &'a str) -> Self {
        Self {
            colour,
            bold: false,
            anchor: Anchor::Start,
            halo: None,
            size: LABEL,
        }
    }
    /// The same, semibold.
    pub(super) const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }
    /// The same, anchored elsewhere.
    pub(super) const fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }
    /// The same, with a ground behind it.
    pub(super) const fn over(self, halo: &'a str) -> Self {
        Self {
            halo: Some(halo),
            ..self
        }
    }
}

/// A number with at most one decimal.
pub(super) fn tenth(number: f32) -> String {
    let text = format!("{number:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// A point for a path.
pub(super) fn point(x: f32, y: f32) -> String {
    format!("{} {}", tenth(x), tenth(y))
}

/// A path through points.
pub(super) fn path(points: impl IntoIterator<Item = (f32, f32)>) -> String {
    let points: Vec<String> = points.into_iter().map(|(x, y)| point(x, y)).collect();
    if points.is_empty() {
        String::new()
    } else {
        format!("M{}", points.join("L"))
    }
}

/// The outline of a rectangle.
pub(super) fn rect(x: f32, y: f32, width: f32, height: f32) -> String {
    format!(
        "M{}H{}V{}H{}z",
        point(x, y),
        tenth(x + width),
        tenth(y + height),
        tenth(x)
    )
}

/// Falling hatch lines inside a rectangle, as one path.
pub(super) fn hatch(x: f32, y: f32, width: f32, height: f32, gap: f32) -> String {
    let mut lines = String::new();
    let mut offset = gap;
    while offset < width + height {
        // The line u + v = offset, cut at the rectangle's sides.
        let from = (offset.min(width), (offset - width).max(0.0));
        let to = ((offset - height).max(0.0), offset.min(height));
        let _ = write!(
            lines,
            "M{}L{}",
            point(x + from.0, y + from.1),
            point(x + to.0, y + to.1)
        );
        offset += gap;
    }
    lines
}

/// Text as it may stand in markup. Control characters that XML forbids are left out.
pub(super) fn escape(text: &str) -> String {
    text.chars()
        .fold(String::with_capacity(text.len()), |mut done, letter| {
            match letter {
                '&' => done.push_str("&amp;"),
                '<' => done.push_str("&lt;"),
                '>' => done.push_str("&gt;"),
                '"' => done.push_str("&quot;"),
                '\t' | '\n' | '\r' => done.push(' '),
                letter if letter.is_control() || matches!(letter, '\u{FFFE}' | '\u{FFFF}') => {}
                letter => done.push(letter),
            }
            done
        })
}
