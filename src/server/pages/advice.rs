//! What the adviser would do in the seat's place, and why.

use super::desk::Desk;
use super::solo::temperament_word;
use crate::negotiators::{Decision, Temperament};
use maud::{Markup, html};

/// The page: the answer, if anything is asked of the seat, and in what manner the adviser goes about it.
#[must_use]
pub fn page(desk: &Desk<'_>, manner: Temperament, told: Option<&Decision>) -> Markup {
    html! {
        section.sheet aria-labelledby="advice" {
            h2 #advice { (desk.t("counsel-title")) }
            @match (told, desk.me()) {
                (Some(decision), Some(me)) => {
                    @for (place, sentence) in desk.clerk().advised(me, &desk.view, &decision.deed).iter().enumerate() {
                        p.serif { @if place == 0 { b { (sentence) } } @else { (sentence) } }
                    }
                    @for (head, lines) in desk.clerk().advised_because(me, &decision.why) {
                        h3 { (head) }
                        ul { @for line in lines { li { (line) } } }
                    }
                    p.sm.mut { (desk.t("counsel-note")) }
                }
                _ => { p { (desk.t("counsel-nothing-asked")) } }
            }
            p { a.btn href="/play" { (desk.t("page-table")) } }
        }
        form.sheet method="get" action="/play/advice" {
            fieldset {
                legend { (desk.t("counsel-manner")) }
                @for one in Temperament::ALL {
                    @let word = temperament_word(one);
                    label.choice { input type="radio" name="manner" value=(word) checked[one == manner];
                        span { (desk.t(&format!("temperament-{word}"))) } }
                }
            }
            button type="submit" { (desk.t("counsel-menu")) }
        }
    }
}
