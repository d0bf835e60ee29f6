//! The second step at home: riders of others, and silence.

use super::desk::Desk;
use super::{delegation, parts};
use crate::rules::open::{OpenActions, OpenReplies};
use crate::rules::state::Draft;
use maud::{Markup, html};

/// The page.
#[must_use]
pub fn page(desk: &Desk<'_>) -> Markup {
    let Some(own) = desk.own() else {
        return super::seated::waiting(desk);
    };
    let OpenActions::Replies(menu) = &own.open else {
        return super::seated::waiting(desk);
    };
    let drafts = desk.view.drafts.iter();
    let drafts: Vec<&Draft> = drafts
        .filter(|draft| menu.riders.contains(&draft.id) || menu.slips.contains(&draft.id))
        .collect();
    html! {
        form method="post" action="/play/act" {
            (delegation::hidden(desk, "reply"))
            div.tables {
                section.ground-a aria-label=(desk.t("region-abroad")) {
                    h2 { (desk.t("replies-title")) }
                    @if drafts.is_empty() { div.sheet { p { (desk.tv("replies-open", &[("count", 0.into())])) } } }
                    @for draft in &drafts { (text(desk, menu, draft)) }
                }
                section.ground-h aria-label=(desk.t("region-home")) {
                    h2 { (desk.tv("home-capital", &[("capital", i64::from(own.capital).into())])) }
                    @for draft in &drafts { (worth(desk, draft)) }
                }
            }
            (delegation::foot(desk, &desk.t("replies-seal"), &desk.t("replies-note")))
        }
        (delegation::sheet(desk))
    }
}

fn text(desk: &Desk<'_>, menu: &OpenReplies, draft: &Draft) -> Markup {
    let clerk = desk.clerk();
    let name = desk.words.capitalised(&clerk.draft(draft.id));
    let numbers = &desk.situation().coefficients;
    html! {
        article.doc {
            p.sm.mut { (desk.words.capitalised(&desk.words.word(draft.terms.instrument))) }
            h3 { (name) }
            hr.double;
            (parts::articles(desk, &draft.terms, None, false))
            @if menu.riders.contains(&draft.id) {
                @for rider in &draft.riders {
                    @let about = &desk.situation().riders[rider.index()];
                    p { (desk.seal(about.party, crate::charts::seal::Fill::Solid, 18.0)) " " b { (desk.tv("replies-rider", &[
                        ("party", clerk.party_short(about.party).into()), ("who", clerk.constituency(about.party, about.constituency).into())])) } }
                    p.serif { (desk.tv("home-says", &[("words", clerk.rider_spoken(*rider).into())])) }
                }
                fieldset {
                    legend { (desk.tv("replies-accept-for", &[("draft", name.clone().into())])) }
                    label.choice { input type="radio" name={ "rider-" (draft.id.0) } value="yes" required; span { (desk.t("replies-yes")) } }
                    label.choice { input type="radio" name={ "rider-" (draft.id.0) } value="no" required; span { (desk.t("replies-no")) } }
                }
            }
            @if menu.slips.contains(&draft.id) {
                h3 { (desk.t("replies-slip")) }
                p.sm { (desk.t("replies-slip.about")) }
                @if menu.slips_left == 0 { p.sm.mut { (desk.t("replies-no-slip")) } } @else {
                    label.choice { input type="checkbox" name={ "break-" (draft.id.0) } value="1"; span { (desk.t("replies-break")) } }
                    p.sm.mut { (desk.tv("replies-slip-price", &[
                        ("capital", i64::from(numbers.slip_capital).into()),
                        ("trust", desk.words.signed(numbers.trust_silence_broken.into()).into()),
                        ("left", i64::from(menu.slips_left).into())])) }
                }
            }
        }
    }
}

/// What a text is worth to the seat, and what its riders would take.
fn worth(desk: &Desk<'_>, draft: &Draft) -> Markup {
    let Some(own) = desk.own() else { return html! {} };
    let clerk = desk.clerk();
    let mut lines: Vec<(i32, String)> = draft
        .terms
        .clauses
        .iter()
        .map(|clause| {
            let points = crate::adviser::worth::clause_points(&desk.view, own, clause, draft.terms.instrument);
            let words = desk.tv(
                "part-words-clause",
                &[
                    ("issue", clerk.issue(clause.issue).into()),
                    ("option", clerk.option(clause.issue, clause.rung).into()),
                ],
            );
            (points, words)
        })
        .collect();
    for rider in &draft.riders {
        let about = &desk.situation().riders[rider.index()];
        if about.party != own.party && draft.parties.has(own.party) {
            let words = desk.tv("replies-cost", &[("rider", clerk.rider(*rider).into())]);
            lines.push((-i32::from(about.cost), words));
        }
    }
    let total: i32 = lines.iter().map(|(points, _)| points).sum();
    html! {
        div.sheet.h {
            h3 { (desk.words.capitalised(&clerk.draft(draft.id))) }
            (parts::reasons(desk, &lines))
            p { b { (desk.t("replies-sum")) " " (parts::signed(desk, total)) } }
            p.sm.mut { (desk.t("replies-sum.note")) }
        }
    }
}
