//! The pages: HTML that is whole without a script. A page is made from what its reader may see, and from nothing else.
//!
//! - [`Sheet`] and [`front`]: the frame of every page.
//! - [`desk`]: what one student's page is made from.
//! - one module for each page; [`parts`] holds what several of them show.

pub mod advice;
pub mod apart;
pub mod away;
pub mod brief;
pub mod class;
pub mod compare;
pub mod delegation;
pub mod desk;
pub mod editor;
pub mod follow;
pub mod frame;
pub mod home;
pub mod join;
pub mod ledger;
pub mod lessons;
pub mod part;
pub mod parts;
pub mod podium;
pub mod questions;
pub mod referee;
pub mod replies;
pub mod rows;
pub mod screen;
pub mod seated;
pub mod since;
pub mod solo;
pub mod students;
pub mod talks;
pub mod times;
pub mod watch;
pub mod word;

use crate::server::web::{css_path, script_path};
use crate::text::Catalogue;
use axum::response::Html;
use maud::{DOCTYPE, Markup, html};

/// What is said about a page beside what is on it.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The title.
    pub title: String,
    /// The class of its main part: `narrow`, `wide`, or none.
    pub main: &'static str,
    /// The class of its body.
    pub body: &'static str,
    /// Where it hears that something has changed.
    pub live: Option<String>,
    /// Where it is read again, if that is not the address where it was shown: it may be the answer to a form.
    pub here: Option<&'static str>,
    /// The number of that which it shows.
    pub number: String,
    /// What it asks for: when this changes, what was being filled in has become useless.
    pub step: String,
    /// The bar at its head.
    pub bar: Option<Markup>,
    /// What has just happened, for those who hear the page.
    pub news: Option<String>,
    /// What the teacher has said last, for those who hear the page.
    pub told: Option<String>,
    /// Whether it is read again by itself where no script runs: nothing is filled in on it.
    pub waits: bool,
}

impl Sheet {
    /// A page of this title.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }
}

/// The whole page.
pub fn front(words: &Catalogue, sheet: &Sheet, body: &Markup) -> Html<String> {
    let page = html! {
        (DOCTYPE)
        html lang=(words.language()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (sheet.title) " · " (words.get("program")) }
                link rel="stylesheet" href=(css_path());
                link rel="icon" href="data:,";
                @if sheet.waits { noscript { meta http-equiv="refresh" content="5"; } }
            }
            body class=[(!sheet.body.is_empty()).then_some(sheet.body)] data-live=[sheet.live.as_deref()] data-here=[sheet.here]
                data-number=(sheet.number) data-step=(sheet.step) {
                a.skip href="#main" { (words.get("page-skip")) }
                div #live {
                    @if let Some(bar) = &sheet.bar { (bar) }
                    main #main class=[(!sheet.main.is_empty()).then_some(sheet.main)] tabindex="-1" { (body) }
                }
                p #news.hid aria-live="polite" role="status" { @if let Some(news) = &sheet.news { (news) } }
                p #told.hid aria-live="polite" { @if let Some(told) = &sheet.told { (told) } }
                p #fresh.note-box hidden { (words.get("page-fresh")) " " a href=(sheet.here.unwrap_or_default()) { (words.get("page-reload")) } }
                script src=(script_path()) defer {}
            }
        }
    };
    Html(page.into_string())
}

/// The line that says what came of what was just asked.
#[must_use]
pub fn notice(text: Option<&str>, bad: bool) -> Markup {
    html! {
        @if let Some(text) = text {
            p.note-box.bad[bad] role=(if bad { "alert" } else { "status" }) { (text) }
        }
    }
}
