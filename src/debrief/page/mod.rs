//! The debrief as one HTML page: no scripts, nothing to fetch, readable with a keyboard, a screen
//! reader, on paper and at night.

mod course;
mod log;
mod opened;
mod result;

use super::pictures::Teller;
use crate::charts::{Frame, NIGHT, PAGE, PAPER, Table};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The fonts of the pictures, so that they look the same everywhere: regular and semibold.
const FONTS: [(u16, &[u8]); 2] = [
    (400, include_bytes!("../../../assets/fonts/IBMPlexSans_400Regular.ttf")),
    (600, include_bytes!("../../../assets/fonts/IBMPlexSans_600SemiBold.ttf")),
];

/// How wide pictures are drawn on the page, in CSS pixels.
const WIDE: f32 = 868.0;

/// A section: its anchor, the key of its heading, and what it holds.
type Section = (&'static str, &'static str, Markup);

/// The whole page.
#[must_use]
pub fn html(teller: &Teller<'_>) -> String {
    let debrief = teller.debrief;
    let name = teller.get("scenario");
    let title = teller.get_with("debrief-title", &[("scenario", name.into())]);
    let mut sections: Vec<Section> = vec![
        ("result", "debrief-result", result::result(teller)),
        ("possible", "debrief-possible", result::possible(teller)),
        ("why", "debrief-why", result::findings(teller)),
        ("course", "debrief-course", course::course(teller)),
        ("lives", "debrief-lives", course::lives(teller)),
        ("history", "debrief-history", course::history(teller)),
        ("opened", "debrief-opened", opened::opened(teller)),
        ("drafts", "debrief-drafts", opened::drafts(teller)),
        ("soundings", "debrief-soundings", log::soundings(teller)),
        ("reasons", "debrief-reasons", log::reasons(teller)),
        ("everything", "debrief-everything", log::everything(teller)),
        ("method", "debrief-method", result::method(teller)),
    ];
    if teller.is_one_sitting() {
        // Trust does not move and nothing is followed through: there is no course to draw.
        sections.retain(|(anchor, ..)| !matches!(*anchor, "course" | "lives"));
    }
    let page = html! {
        (DOCTYPE)
        html lang=(teller.catalogue.language()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(style())) }
            }
            body {
                header {
                    h1 { (title) }
                    p {
                        (teller.get_with("debrief-world", &[
                            ("world", debrief.world.to_string().into()),
                            ("game", teller.get(&format!("game-{}", debrief.game)).into()),
                        ]))
                        " "
                        @match debrief.ending {
                            Some(ending) => { (teller.catalogue.word(ending)) }
                            None => { (teller.get("debrief-unfinished")) }
                        }
                    }
                    nav aria-label=(teller.get("debrief-contents")) {
                        ul {
                            @for (anchor, heading, _) in &sections {
                                li { a href=(format!("#{anchor}")) { (teller.get(heading)) } }
                            }
                        }
                    }
                }
                main {
                    @for (anchor, heading, body) in &sections {
                        section id=(anchor) aria-labelledby=(format!("{anchor}-heading")) {
                            h2 id=(format!("{anchor}-heading")) { (teller.get(heading)) }
                            (body)
                        }
                    }
                }
            }
        }
    };
    page.into_string()
}

/// A frame of the page's own colours.
const fn frame(width: f32) -> Frame<'static> {
    Frame { width, palette: &PAGE }
}

/// A picture with its twin folded beneath it.
fn figure(teller: &Teller<'_>, svg: String, twin: &Table) -> Markup {
    html! {
        figure {
            div.picture tabindex="0" { (PreEscaped(svg)) }
            details {
                summary { (teller.get("debrief-as-table")) }
                (table(twin))
            }
        }
    }
}

/// A table; figures stand to the right. The first cell of a row names it.
fn table(data: &Table) -> Markup {
    let figures: Vec<bool> = (0..data.header.len())
        .map(|column| {
            column > 0
                && data
                    .rows
                    .iter()
                    .all(|row| row[column].is_empty() || is_figure(&row[column]))
        })
        .collect();
    html! {
        div.table tabindex="0" {
            table {
                caption { (data.caption) }
                thead {
                    tr {
                        @for (head, figures) in data.header.iter().zip(&figures) {
                            th.n[*figures] scope="col" { (head) }
                        }
                    }
                }
                tbody {
                    @for row in &data.rows {
                        tr {
                            @for (index, cell) in row.iter().enumerate() {
                                @if index == 0 { th scope="row" { (cell) } }
                                @else { td.n[is_figure(cell)] { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn is_figure(cell: &str) -> bool {
    let mut letters = cell.trim_end_matches([' ', '\u{a0}', '%']).chars();
    letters
        .next()
        .is_some_and(|first| first.is_ascii_digit() || "+−-".contains(first))
        && letters.all(|letter| letter.is_ascii_digit() || letter == '.')
}

/// A number with its sign, as a reader writes it.
fn signed(number: i64) -> String {
    match number.signum() {
        1 => format!("+{number}"),
        -1 => format!("−{}", number.unsigned_abs()),
        _ => "0".to_owned(),
    }
}

/// A number with a true minus.
fn plain(number: i64) -> String {
    if number < 0 { signed(number) } else { number.to_string() }
}

/// Per-mille as whole per cent, rounded to the nearest.
fn percent(teller: &Teller<'_>, per_mille: i64) -> String {
    let rounded = (per_mille + 5).div_euclid(10);
    teller.get_with("debrief-percent", &[("percent", plain(rounded).into())])
}

fn style() -> String {
    let fonts = FONTS.iter().fold(String::new(), |css, (weight, bytes)| {
        let data = STANDARD.encode(bytes);
        css + &format!(
            "@font-face{{font-family:'IBM Plex Sans';font-weight:{weight};src:url(data:font/ttf;base64,{data})}}"
        )
    });
    let sheet = include_str!("page.css");
    // What the charts do not need: the ground of the page, and the voice of documents.
    format!(
        "{fonts}:root{{color-scheme:light dark;--room:#E9E3D6;{}}}@media screen and (prefers-color-scheme:dark){{:root{{--room:#161513;{}}}}}{sheet}",
        PAPER.css(),
        NIGHT.css()
    )
}
