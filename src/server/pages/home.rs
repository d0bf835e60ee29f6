//! Home: texts that came home initialled, and what each constituency makes of them.

use super::desk::Desk;
use super::talks::{home_name, json};
use super::{delegation, frame, parts};
use crate::adviser::worth;
use crate::rules::action::Waived;
use crate::rules::home::Part;
use crate::rules::ids::ConstituencyId;
use crate::rules::open::{OpenActions, OpenDecision, OpenHome};
use crate::rules::scenario::Layer;
use crate::rules::state::Draft;
use crate::rules::view::OwnView;
use maud::{Markup, html};

/// The page.
#[must_use]
pub fn page(desk: &Desk<'_>) -> Markup {
    let Some(own) = desk.own() else {
        return super::seated::waiting(desk);
    };
    let OpenActions::Home(menu) = &own.open else {
        return super::seated::waiting(desk);
    };
    let shown: Vec<(&OpenDecision, &Draft)> = menu
        .decide
        .iter()
        .filter_map(|open| Some((open, desk.view.draft(open.draft)?)))
        .collect();
    let home = shown.first().map_or_else(
        || (desk.t("home-no-text"), desk.t("home-no-text.line")),
        |(_, draft)| parts::verdict(desk, &draft.terms, Some(draft)),
    );
    let count = desk.tv("home-count", &[("count", menu.decide.len().into())]);
    let capital = desk.tv("home-capital", &[("capital", i64::from(own.capital).into())]);
    html! {
        (frame::verdicts(desk, &(desk.t("home-came"), count), &home))
        div.tables {
            section.ground-h aria-label=(desk.t("region-home")) {
                h2 { (home_name(desk)) " · " (capital) }
                @if shown.is_empty() { div.sheet.h { p { (desk.t("home-no-text.line")) } } }
                @for (open, draft) in &shown { (text(desk, own, menu, open, draft)) }
                (waivers(desk, menu))
            }
            section.ground-a aria-label=(desk.t("region-abroad")) { h2 { (desk.t("talks-abroad")) } div.sheet.a { (parts::climate(desk)) } }
        }
        form method="post" action="/play/act" {
            (delegation::hidden(desk, "decide"))
            @if !shown.is_empty() {
                div.sheet {
                    @for (open, draft) in &shown { (decision(desk, menu, open, draft)) }
                    p.sm.mut { (desk.t("page-submissions")) " " (menu.submissions) }
                }
            }
            @let words = if shown.is_empty() { "home-seal-nothing" } else { "page-decide" };
            (delegation::foot(desk, &desk.t(words), &desk.t("home-verdict.note")))
        }
        (delegation::sheet(desk))
    }
}

fn text(desk: &Desk<'_>, own: &OwnView, menu: &OpenHome, open: &OpenDecision, draft: &Draft) -> Markup {
    let clerk = desk.clerk();
    let (title, line) = parts::verdict(desk, &draft.terms, Some(draft));
    let constituencies = &desk.situation().party(own.party).constituencies;
    let all = (0..constituencies.len()).map(ConstituencyId::at);
    let (asked, others): (Vec<_>, Vec<_>) =
        all.partition(|id| constituencies[id.index()].need(draft.terms.instrument).is_some());
    html! {
        article.doc {
            p.sm.mut { (parts::caption(desk, draft)) }
            h3 { (desk.words.capitalised(&clerk.draft(draft.id))) }
            hr.double;
            (parts::articles(desk, &draft.terms, None, false))
            (parts::form_and_annex(desk, &draft.terms))
            p { b { (title) } " " span.sm { (line) } }
            @if !open.submit {
                p.note-box { (desk.t("home-banned")) }
                @if menu.waive.contains(&Waived::Draft(draft.id)) { (waive(desk, Waived::Draft(draft.id))) }
            }
        }
        div.cards { @for id in &asked { (card(desk, own, menu, draft, *id)) } }
        @if !others.is_empty() {
            @let names = others.iter().map(|id| clerk.constituency(own.party, *id)).collect();
            p.sm { (desk.tv("home-not-asked", &[("who", clerk.list(names).into()), ("form", desk.words.word(draft.terms.instrument).into())])) }
        }
        (riders(desk, own, draft))
    }
}

fn card(desk: &Desk<'_>, own: &OwnView, menu: &OpenHome, draft: &Draft, id: ConstituencyId) -> Markup {
    let clerk = desk.clerk();
    let view = &desk.view;
    let numbers = &desk.situation().coefficients;
    let estimate = view.estimate(own, id, &draft.terms, Some(draft.id));
    let content = estimate.need.is_some_and(|need| estimate.guess >= need);
    let tips: Vec<(i32, String)> = worth::tips(view, own, &draft.terms, Some(draft.id), id)
        .iter()
        .map(|tip| (tip.gain, desk.words.capitalised(&clerk.change(tip.change))))
        .collect();
    let name = clerk.constituency(own.party, id);
    html! {
        div.sheet.h {
            (parts::gauge(desk, own.party, &estimate))
            p.num { b { (estimate.guess) } " " span.sm.mut {
                @if let Some(need) = estimate.need { (desk.tv("home-needed", &[("need", need.into())])) }
                @if estimate.range > 0 { " · " (desk.tv("home-range", &[("low", (estimate.guess - estimate.range).into()), ("high", (estimate.guess + estimate.range).into())])) }
            } }
            @if let Some(says) = clerk.constituency_says(own.party, id, content) { p.serif { (desk.tv("home-says", &[("words", says.into())])) } }
            p.base { b.num { (own.moods[id.index()]) } span { (desk.t("part-words-mood")) } }
            (parts::reasons(desk, &reasons(desk, own, draft, id)))
            @if tips.is_empty() { p.sm.mut { (desk.t("home-no-tip")) } } @else { p.sm { b { (desk.t("home-tip")) } } (parts::reasons(desk, &tips)) }
            div.row {
                @if menu.consult.contains(&id) {
                    form method="post" action="/play/act" {
                        (delegation::hidden(desk, "consult"))
                        input type="hidden" name="who" value=(id.0);
                        button.s type="submit" disabled[!desk.may_act()] { (desk.tv("home-consult", &[("capital", 1.into())])) span.hid { (desk.t("colon")) (name) } }
                    }
                }
                @if menu.persuade.contains(&(draft.id, id)) {
                    form method="post" action="/play/act" {
                        (delegation::hidden(desk, "persuade"))
                        input type="hidden" name="who" value=(id.0);
                        input type="hidden" name="draft" value=(draft.id.0);
                        button.s type="submit" disabled[!desk.may_act()] {
                            (desk.tv("home-persuade", &[("capital", 1.into()), ("gain", desk.words.signed(numbers.support_persuade.into()).into())])) span.hid { (desk.t("colon")) (name) }
                        }
                    }
                }
            }
        }
    }
}

/// Every part of the estimate with its points: they add up to the figure.
fn reasons(desk: &Desk<'_>, own: &OwnView, draft: &Draft, id: ConstituencyId) -> Vec<(i32, String)> {
    let clerk = desk.clerk();
    let pledges = desk.view.open_pledges(own.party);
    let facts = desk.view.home_facts(own, &pledges);
    let persuaded = draft.persuaded[own.party.index()][id.index()];
    let mut parts = Vec::new();
    facts.parts(id, &draft.terms, persuaded, |part, points| {
        let words = match part {
            Part::Mood => desk.t("part-words-mood"),
            Part::Clause(issue) => desk.tv(
                "part-words-clause",
                &[
                    ("issue", clerk.issue(issue).into()),
                    ("option", clerk.option(issue, draft.terms.rung(issue)).into()),
                ],
            ),
            Part::Form(form) => desk.tv("part-words-form", &[("form", desk.words.word(form).into())]),
            Part::OpenAnnex(count) => desk.tv("part-words-open-annex", &[("count", count.into())]),
            Part::Ambiguous(count) => desk.tv("part-words-ambiguous", &[("count", count.into())]),
            Part::Pledge(pledge) => desk.tv("part-words-pledge", &[("pledge", clerk.pledge(pledge).into())]),
            Part::Trust => desk.t("part-words-trust"),
            Part::Tension => desk.t("part-words-tension"),
            Part::Gap(gap) => desk.tv("part-words-gap", &[("gap", gap.into())]),
            Part::Persuaded => desk.t("part-words-persuaded"),
        };
        // The mood is where it begins, neither a gain nor a loss: it has a line of its own.
        if points != 0 && part != Part::Mood {
            parts.push((points, words));
        }
    });
    if let Some(shift) = own.consulted[id.index()].filter(|shift| *shift != 0) {
        parts.push((shift.into(), desk.t("part-words-consulted")));
    }
    parts
}

fn riders(desk: &Desk<'_>, own: &OwnView, draft: &Draft) -> Markup {
    let clerk = desk.clerk();
    let view = &desk.view;
    html! {
        @for estimate in worth::estimates(view, own, &draft.terms, Some(draft.id)) {
            @if let Some(rider) = worth::rider(view, own, &draft.terms, Some(draft.id), &estimate) {
                div.sheet {
                    b { (desk.tv("home-rider", &[("who", clerk.constituency(own.party, estimate.constituency).into())])) }
                    p.serif { (desk.tv("home-says", &[("words", clerk.rider_spoken(rider).into())])) }
                    p.sm.mut { (desk.tv("home-rider.cost", &[("cost", i64::from(desk.situation().riders[rider.index()].cost).into())])) }
                }
            }
        }
    }
}

fn decision(desk: &Desk<'_>, menu: &OpenHome, open: &OpenDecision, draft: &Draft) -> Markup {
    let clerk = desk.clerk();
    let before = menu.decide.iter().take_while(|other| other.draft != open.draft);
    let room = before.filter(|other| other.submit).count() < usize::from(menu.submissions);
    let first = open.submit && room;
    let name = format!("decide-{}", draft.id.0);
    let one = |value: &str, key: &str, about: &str, on: bool, closed: bool| {
        html! {
            label.choice { input type="radio" name=(name) value=(value) checked[on] disabled[closed];
                span { (desk.t(key)) " " span.sm.mut { (desk.t(&format!("{key}.{about}"))) } } }
        }
    };
    let choice = |value: &str, key: &str, on: bool, closed: bool| one(value, key, "about", on, closed);
    html! {
        fieldset {
            legend { (desk.t("home-decision")) (desk.t("colon")) (clerk.draft(draft.id)) }
            @if desk.situation().has(Layer::Riders) {
                (choice("carry", "home-carry", first, !open.submit))
                (choice("buy", "home-buy", false, !open.submit))
            } @else { (choice("carry", "home-submit", first, !open.submit)) }
            @if open.hold_over {
                (choice("hold", "home-hold", !first, false))
                (one("fall", "home-fall", "chosen", false, false))
            } @else { (choice("fall", "home-fall", !first, false)) }
        }
    }
}

fn waive(desk: &Desk<'_>, waived: Waived) -> Markup {
    let used = desk.own().map_or(0, |own| own.waivers_used);
    let numbers = &desk.situation().coefficients;
    let price = if used >= 2 {
        numbers.waiver_capital_later
    } else {
        numbers.waiver_capital
    };
    html! {
        form.row method="post" action="/play/act" {
            (delegation::hidden(desk, "waive"))
            input type="hidden" name="waived" value=(json(&waived));
            button.s type="submit" disabled[!desk.may_act()] { (desk.tv("home-waive", &[("capital", i64::from(price).into())])) }
            span.sm.grow { (desk.t("home-waive.about")) }
        }
    }
}

/// Agreements whose operation a ban has stopped, and which can be let operate again.
fn waivers(desk: &Desk<'_>, menu: &OpenHome) -> Markup {
    let clerk = desk.clerk();
    let stopped: Vec<_> = menu
        .waive
        .iter()
        .filter_map(|waived| match waived {
            Waived::Agreement(id) => Some((*id, *waived)),
            Waived::Draft(_) => None,
        })
        .collect();
    html! {
        @if !stopped.is_empty() {
            div.sheet { h3 { (desk.t("home-waivers")) } @for (id, waived) in stopped { p { (desk.words.capitalised(&clerk.agreement(id))) } (waive(desk, waived)) } }
        }
    }
}
