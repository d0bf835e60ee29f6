//! Follow-through: what was promised, and what is done.

use super::desk::Desk;
use super::talks::home_name;
use super::{delegation, frame, parts};
use crate::charts::seal::Fill;
use crate::rules::action::{Deed, Exit, Reading, Readout, Share, Token};
use crate::rules::ids::{AnnexId, IssueId};
use crate::rules::issue::AnnexKind;
use crate::rules::open::{OpenActions, OpenAttention};
use crate::rules::standing;
use crate::rules::state::{Agreement, ClauseReading, Origin};
use maud::{Markup, html};

/// The page.
#[must_use]
pub fn page(desk: &Desk<'_>) -> Markup {
    let Some(own) = desk.own() else {
        return super::seated::waiting(desk);
    };
    let OpenActions::FollowThrough(menu) = &own.open else {
        return super::seated::waiting(desk);
    };
    let alive = || desk.view.agreements.iter().filter(|one| one.alive());
    let tally = desk.tv(
        "follow-tally",
        &[
            ("signed", alive().count().into()),
            ("operating", alive().filter(|one| one.operating).count().into()),
        ],
    );
    let left = desk.tv(
        "follow-left",
        &[
            ("left", i64::from(menu.tokens).into()),
            ("of", i64::from(menu.tokens).into()),
        ],
    );
    // What standing instructions would do is filled in; whoever changes nothing has tended something.
    let suggested: Vec<Token> = match standing::deed(&desk.view) {
        Some(Deed::Attend(attendance)) => attendance.tokens.to_vec(),
        _ => Vec::new(),
    };
    let plan = Plan { desk, menu, suggested };
    html! {
        (frame::verdicts(desk, &(desk.t("follow-title"), tally), &(desk.t("follow-attention"), left)))
        form method="post" action="/play/act" {
            (delegation::hidden(desk, "attend"))
            div.tables {
                section.ground-a aria-label=(desk.t("region-abroad")) {
                    h2 { (desk.t("stock-agreements")) }
                    @if alive().next().is_none() { div.sheet { p.serif { (desk.t("follow-none")) } } }
                    @for one in alive() { (agreement(&plan, one)) }
                }
                section.ground-h aria-label=(desk.t("region-home")) {
                    h2 { (home_name(desk)) }
                    div.sheet.h {
                        p { b { (desk.tv("page-tokens", &[("count", i64::from(menu.tokens).into())])) } }
                        p.sm { (desk.t("follow-attention.about")) }
                        p.sm { (desk.tv("home-capital", &[("capital", i64::from(menu.capital).into())])) }
                        @if !plan.suggested.is_empty() { p.sm.mut { (desk.t("page-suggested")) } }
                    }
                }
            }
            (delegation::foot(desk, &desk.t("follow-seal"), &desk.t("page-tokens-note")))
        }
        (delegation::sheet(desk))
    }
}

/// The agreements that are alive, a line each: what was signed before is part of every talk.
#[must_use]
pub fn in_force(desk: &Desk<'_>) -> Markup {
    let alive = || desk.view.agreements.iter().filter(|one| one.alive());
    html! {
        @if alive().next().is_some() {
            div.sheet.a {
                h3 { (desk.t("stock-agreements")) }
                @for one in alive() {
                    p.sm { (parts::dot(one.operating)) " " b { (desk.words.capitalised(&desk.clerk().agreement(one.id))) } " · " (state(desk, one)) }
                }
            }
        }
    }
}

/// How an agreement stands, in a line.
#[must_use]
pub fn state(desk: &Desk<'_>, one: &Agreement) -> Markup {
    let key = if one.operating {
        "follow-operating"
    } else if one.fallow() {
        "follow-fallow"
    } else {
        "follow-in-force"
    };
    let (health, of) = (one.health, desk.situation().coefficients.health);
    let open = one.obstacles.len() + usize::from(one.confidence);
    html! {
        b { (desk.t(key)) } " · " (desk.tv("follow-health", &[("health", i64::from(health).into()), ("of", i64::from(of).into())]))
        @if open > 0 { " · " (desk.tv("follow-left-to-do", &[("count", open.into())])) }
    }
}

struct Plan<'a> {
    desk: &'a Desk<'a>,
    menu: &'a OpenAttention,
    suggested: Vec<Token>,
}

fn agreement(plan: &Plan<'_>, one: &Agreement) -> Markup {
    let (desk, menu) = (plan.desk, plan.menu);
    let clerk = desk.clerk();
    let situation = desk.situation();
    let needed = one.upkeep(situation).max(u8::from(one.fallow()));
    html! {
        article.doc {
            h3 { (parts::dot(one.operating)) " " (desk.words.capitalised(&clerk.agreement(one.id))) }
            p.sm { (state(desk, one))
                " · " @for party in one.parties.iter() { (desk.seal(party, Fill::Solid, 15.0)) span.hid { (clerk.party(party)) " " } }
                @for party in one.suspended.iter() { " · " (desk.tv("follow-suspended-by", &[("party", clerk.party_within(party).into())])) }
            }
            details id={ "terms-" (one.id.0) } { summary { (desk.t("page-the-text")) } (parts::articles(desk, &one.terms, None, false)) }
            @for item in &one.obstacles { (obstacle(plan, one, *item)) }
            @if one.confidence > 0 {
                @let words = desk.tv("follow-confidence", &[("left", i64::from(one.confidence).into())]);
                @if menu.confidence.contains(&one.id) { (check(&format!("confidence-{}", one.id.0), &words, plan.suggested.contains(&Token::Confidence(one.id)))) }
                @else { p { (parts::dot(false)) " " (words) " · " span.mut { (desk.t("follow-others")) } } }
            }
            @for (issue, reading) in &one.readings { @if *reading == ClauseReading::Disputed { (dispute(plan, one, *issue)) } }
            @if menu.upkeep.contains(&one.id) && needed > 0 {
                @let key = if one.fallow() { "follow-revive" } else { "follow-upkeep" };
                @let now = plan.suggested.iter().filter(|token| **token == Token::Upkeep(one.id)).count();
                div.field.row {
                    label.grow for={ "upkeep-" (one.id.0) } { (desk.tv(key, &[("needed", i64::from(needed).into())])) }
                    input #{ "upkeep-" (one.id.0) } type="number" name={ "upkeep-" (one.id.0) } min="0" max=(menu.tokens) value=(now);
                }
            }
            @if menu.announce.contains(&one.id) { (announce(desk, one)) }
            @if menu.readouts.contains(&one.id) {
                div.field {
                    label for={ "readout-" (one.id.0) } { (desk.t("follow-readout")) }
                    select #{ "readout-" (one.id.0) } name={ "readout-" (one.id.0) } {
                        @for readout in [Readout::Modest, Readout::Victory] { option value=(super::talks::json(&readout)) { (desk.words.capitalised(&desk.words.word(readout))) } }
                    }
                }
            }
            (exits(plan, one))
        }
    }
}

fn check(name: &str, words: &str, on: bool) -> Markup {
    html! { label.choice { input type="checkbox" name=(name) value="1" checked[on]; span { (words) } } }
}

fn obstacle(plan: &Plan<'_>, one: &Agreement, item: AnnexId) -> Markup {
    let (desk, menu) = (plan.desk, plan.menu);
    let clerk = desk.clerk();
    let name = clerk.annex(item);
    let at = format!("{}-{}", one.id.0, item.0);
    match &desk.situation().annex_item(item).kind {
        AnnexKind::Burden { cost, named, .. } => {
            let words = desk.tv(
                "follow-burden",
                &[("item", name.clone().into()), ("cost", i64::from(*cost).into())],
            );
            let chosen = |share: Share| plan.suggested.contains(&Token::Burden(one.id, item, share));
            html! {
                @if menu.burdens.contains(&(one.id, item)) {
                    div.field {
                        label for={ "burden-" (at) } { (parts::dot(false)) " " (words) }
                        select #{ "burden-" (at) } name={ "burden-" (at) } {
                            option value="" { (desk.t("follow-no-slip")) }
                            @for (share, key) in [(Share::All, "follow-all"), (Share::Mine, "follow-mine"), (Share::Nothing, "follow-nothing")] {
                                option value=(super::talks::json(&share)) selected[chosen(share)] { (desk.t(key)) }
                            }
                        }
                        span.sm.mut { (desk.t("follow-slip-for.about")) }
                    }
                } @else {
                    p { (parts::dot(false)) " " (words) " · "
                        @for party in named.intersection(one.parties).iter() { (desk.seal(party, Fill::Outline, 15.0)) }
                        span.mut { (desk.t("follow-others")) } }
                }
            }
        }
        AnnexKind::Consent { of } => {
            let words = desk.tv(
                "follow-consent",
                &[("item", name.into()), ("country", clerk.third_party(*of).into())],
            );
            let price = menu.price(one.id, item);
            html! {
                @match price {
                    None => { p { (parts::dot(false)) " " (words) " · " span.mut { (desk.t("follow-refuses")) } } }
                    Some(price) => {
                        (check(&format!("consent-{at}"), &format!("{words} · {}", desk.tv("follow-pay", &[("capital", i64::from(price).into())])),
                            plan.suggested.contains(&Token::Consent(one.id, item))))
                    }
                }
            }
        }
    }
}

fn dispute(plan: &Plan<'_>, one: &Agreement, issue: IssueId) -> Markup {
    let desk = plan.desk;
    let name = desk.clerk().issue(issue);
    let at = format!("{}-{}", one.id.0, issue.0);
    let chosen = |reading: Reading| plan.suggested.contains(&Token::Reading(one.id, issue, reading));
    html! {
        div.field {
            label for={ "reading-" (at) } { (desk.tv("follow-dispute", &[("issue", name.into())])) }
            select #{ "reading-" (at) } name={ "reading-" (at) } {
                option value="" { (desk.t("follow-no-slip")) }
                @for (reading, key) in [(Reading::Wide, "follow-wide"), (Reading::Narrow, "follow-narrow")] {
                    option value=(super::talks::json(&reading)) selected[chosen(reading)] { (desk.t(key)) }
                }
            }
            span.sm.mut { (desk.t("follow-dispute.about")) }
        }
    }
}

fn announce(desk: &Desk<'_>, one: &Agreement) -> Markup {
    let numbers = &desk.situation().coefficients;
    let applause = numbers.announcement_applause[usize::from(one.announced).min(2)];
    let words = desk.tv(
        "follow-announce",
        &[
            ("times", i64::from(one.announced).into()),
            ("mood", desk.words.signed(applause.into()).into()),
            (
                "trust",
                desk.words.signed(numbers.trust_empty_announcement.into()).into(),
            ),
        ],
    );
    check(&format!("announce-{}", one.id.0), &words, false)
}

fn exits(plan: &Plan<'_>, one: &Agreement) -> Markup {
    let (desk, menu) = (plan.desk, plan.menu);
    let fresh = one.since == desk.view.round && matches!(one.origin, Origin::Draft(_));
    let ways: Vec<Exit> = [
        (&menu.suspend, Exit::Suspend),
        (&menu.resume, Exit::Resume),
        (&menu.leave, Exit::Leave),
    ]
    .into_iter()
    .filter(|(list, _)| list.contains(&one.id))
    .map(|(_, exit)| exit)
    .collect();
    html! {
        @if !fresh && !ways.is_empty() {
            details id={ "exit-of-" (one.id.0) } {
                summary { (desk.t("follow-exit")) }
                select name={ "exit-" (one.id.0) } aria-label=(desk.tv("follow-exit-for", &[("agreement", desk.clerk().agreement(one.id).into())])) {
                    option value="" { (desk.t("follow-stay")) }
                    @for exit in ways { option value=(super::talks::json(&exit)) { (desk.words.capitalised(&desk.words.word(exit))) } }
                }
            }
        }
    }
}
