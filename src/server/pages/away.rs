//! Standing instructions of a delegation: what is done for its seat when it is absent, and what was done.

use super::delegation::deed;
use super::desk::Desk;
use super::notice;
use super::solo::temperament_word;
use crate::negotiators::Temperament;
use crate::rules::ids::{IssueId, Rung};
use crate::server::room::{By, Instructions, MOST_POINTS, Orders, Power};
use maud::{Markup, html};

/// A form that could not be read: what was typed, and whether it was the points that were wrong.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typed<'a> {
    /// The fields, in order; empty if nothing was typed.
    pub fields: &'a [(String, String)],
    /// Whether the points cannot be read.
    pub points: bool,
}

impl Typed<'_> {
    fn value(&self, name: &str) -> Option<&str> {
        let found = self.fields.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The name of the field of an issue.
#[must_use]
pub fn field(issue: IssueId) -> String {
    format!("most-{}", issue.0)
}

/// The page.
#[must_use]
pub fn page(desk: &Desk<'_>, typed: Typed<'_>) -> Markup {
    html! {
        (notice(typed.points.then(|| desk.t("away-wrong")).as_deref(), true))
        (used(desk))
        section.sheet aria-labelledby="away" {
            h2 #away { (desk.t("away-title")) }
            p { (desk.t("away-title.line")) }
            h3 { (desk.t("away-now")) }
            (in_force(desk))
            @if desk.instructions != Instructions::Usual && desk.power.is_some() {
                form method="post" action="/play/away" {
                    input type="hidden" name="mode" value="usual";
                    button type="submit" { (said(desk, "away-take-back")) }
                }
            }
        }
        (wishes(desk))
        (form(desk, typed))
    }
}

/// The words of a button, as far as the reader's word goes.
fn said(desk: &Desk<'_>, key: &str) -> String {
    match desk.power {
        Some(Power::Counts { .. } | Power::Suggests) => desk.tv("delegation-suggest", &[("what", desk.t(key).into())]),
        Some(Power::Binds) | None => desk.t(key),
    }
}

/// What is in force, as a list of sentences.
fn in_force(desk: &Desk<'_>) -> Markup {
    html! { ul { @for sentence in in_words(desk, &desk.instructions) { li { (sentence) } } } }
}

/// Instructions in words, a sentence for each.
#[must_use]
pub fn in_words(desk: &Desk<'_>, instructions: &Instructions) -> Vec<String> {
    let clerk = desk.clerk();
    match instructions {
        Instructions::Usual => vec![desk.t("away-is-usual")],
        Instructions::Computer(temperament) => {
            let temperament = desk.t(&format!("temperament-{}", temperament_word(*temperament)));
            vec![desk.tv("away-is-computer", &[("temperament", temperament.into())])]
        }
        Instructions::Ours(Orders {
            initial,
            at_most,
            prompt,
        }) => {
            let mut all = vec![initial.map_or_else(
                || desk.t("away-initial-none"),
                |points| desk.tv("away-initial", &[("points", i64::from(points).into())]),
            )];
            // Where nothing is initialled, limits on it limit nothing.
            all.extend(at_most.iter().filter(|_| initial.is_some()).map(|(issue, most)| {
                let key = if most.0 == 0 { "away-nothing-on" } else { "away-at-most" };
                let option = clerk.option_short(*issue, *most);
                desk.tv(key, &[("issue", clerk.issue(*issue).into()), ("option", option.into())])
            }));
            if *prompt {
                all.push(desk.t("away-is-prompt"));
            }
            all.push(desk.t("away-else"));
            all
        }
    }
}

/// What others in the delegation wish for.
fn wishes(desk: &Desk<'_>) -> Markup {
    html! {
        @if !desk.wishes.is_empty() {
            section.sheet aria-labelledby="wishes" {
                h2 #wishes { (desk.t("away-wishes")) }
                @for wish in &desk.wishes {
                    @let by = desk.delegation.iter().find(|one| one.id == wish.by);
                    @let who = by.map_or_else(String::new, |one| desk.nickname(one.nickname));
                    form.row method="post" action="/play/away" {
                        input type="hidden" name="as" value=(wish.by.0);
                        span.grow { b { (who) } (desk.t("colon")) (in_words(desk, &wish.instructions).join(" ")) }
                        @if desk.reader != Some(wish.by) && desk.power.is_some() {
                            button.s type="submit" {
                                @if desk.power == Some(Power::Binds) { (desk.t("delegation-do")) } @else { (desk.t("delegation-support")) }
                                span.hid { (desk.t("colon")) (who) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn form(desk: &Desk<'_>, typed: Typed<'_>) -> Markup {
    let mode = typed.value("mode").unwrap_or(match desk.instructions {
        Instructions::Usual => "usual",
        Instructions::Ours(_) => "ours",
        Instructions::Computer(_) => "computer",
    });
    let temperament = match desk.instructions {
        Instructions::Computer(temperament) => Some(temperament),
        Instructions::Usual | Instructions::Ours(_) => None,
    };
    let orders = match &desk.instructions {
        Instructions::Ours(orders) => orders.clone(),
        Instructions::Usual | Instructions::Computer(_) => Orders::default(),
    };
    let again = !typed.fields.is_empty();
    let choice = |value: &str, more: Markup| {
        let key = format!("away-{value}");
        html! {
            label.choice { input type="radio" name="mode" value=(value) checked[mode == value];
                span { b { (desk.t(&key)) } br; span.sm.mut { (desk.t(&format!("{key}.about"))) } (more) } }
        }
    };
    html! {
        form.sheet method="post" action="/play/away" {
            h2 { (desk.t("away-give")) }
            fieldset {
                legend { (desk.t("away-when")) }
                (choice("usual", html! {}))
                (choice("ours", html! {}))
                (choice("computer", html! {}))
            }
            (orders_of(desk, typed, &orders, again))
            fieldset {
                legend { (desk.t("away-computer")) }
                div.field { label for="temperament" { (desk.t("away-temperament")) }
                    select #temperament name="temperament" { @for one in Temperament::ALL {
                        @let word = temperament_word(one);
                        @let chosen = typed.value("temperament").map_or(temperament == Some(one), |typed| typed == word);
                        option value=(word) selected[chosen] { (desk.t(&format!("temperament-{word}"))) } } } }
            }
            div.acts { a.btn href="/play" { (desk.t("page-table")) } button.p type="submit" disabled[desk.power.is_none()] { (if desk.power.is_none() { desk.t("delegation-muted") } else { said(desk, "away-set") }) } }
        }
    }
}

/// The fields of orders of one's own.
fn orders_of(desk: &Desk<'_>, typed: Typed<'_>, orders: &Orders, again: bool) -> Markup {
    let clerk = desk.clerk();
    let points = match typed.value("points") {
        Some(points) => points.to_owned(),
        None => orders.initial.map_or_else(String::new, |points| points.to_string()),
    };
    let prompt = if again {
        typed.value("prompt").is_some()
    } else {
        orders.prompt
    };
    html! {
        fieldset {
            legend { (desk.t("away-ours")) }
            div.field {
                label for="points" { (desk.t("away-points")) }
                input #points type="text" inputmode="numeric" name="points" value=(points) maxlength="6" autocomplete="off" aria-invalid=[typed.points.then_some("true")] aria-describedby=(if typed.points { "points-about points-wrong" } else { "points-about" });
                span #points-about.sm.mut { (desk.t("away-points.about")) }
                @if typed.points { span #points-wrong.sm.bad { (desk.tv("away-bad-points", &[("most", i64::from(MOST_POINTS).into())])) } }
            }
            details #limits open[!orders.at_most.is_empty() || again] {
                summary { (desk.t("away-limits")) }
                div.two { @for issue in desk.situation().issue_ids() {
                    @let name = field(issue);
                    @let now = orders.at_most.iter().find(|(one, _)| *one == issue).map(|(_, most)| most.0);
                    @let chosen = if again { typed.value(&name).and_then(|typed| typed.parse().ok()) } else { now };
                    div.field { label for=(name) { (clerk.issue(issue)) }
                        select id=(name) name=(name) {
                            option value="" selected[chosen.is_none()] { (desk.t("away-free")) }
                            option value="0" selected[chosen == Some(0)] { (desk.t("away-nothing")) }
                            @for rung in (1..desk.situation().issue(issue).options.len()).filter_map(|rung| u8::try_from(rung).ok()) {
                                option value=(rung) selected[chosen == Some(rung)] { (desk.tv("away-up-to", &[("option", clerk.option_short(issue, Rung(rung)).into())])) }
                            }
                        }
                    }
                } }
            }
            label.choice { input type="checkbox" name="prompt" value="1" checked[prompt]; span { (desk.t("away-prompt")) } }
        }
    }
}

/// What standing instructions have done since somebody of the delegation last acted; nothing if they have not.
#[must_use]
pub fn used(desk: &Desk<'_>) -> Markup {
    html! { @if let Some(told) = told(desk) { p.note-box { (told) } } }
}

/// The same as a sentence, for those who hear the page as well.
#[must_use]
pub fn told(desk: &Desk<'_>) -> Option<String> {
    let (by, last) = desk.done_for.last()?;
    let key = if *by == By::Instructed {
        "away-did-ours"
    } else {
        "away-did"
    };
    let arguments = [("what", deed(desk, last).into()), ("times", desk.done_for.len().into())];
    Some(desk.tv(key, &arguments))
}
