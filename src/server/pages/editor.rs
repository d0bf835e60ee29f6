//! The editor of drafts: what it would say, and what both tables would make of it. Every press of *Look* shows it anew.

use super::desk::Desk;
use super::talks::{home_name, menu, private};
use super::{delegation, frame, parts};
use crate::adviser::worth;
use crate::rules::action::Discretion;
use crate::rules::ids::{ChoiceId, DraftId, IssueId, Rung};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::open::{OpenTable, is_well_formed};
use crate::rules::scenario::Layer;
use crate::rules::terms::Terms;
use maud::{Markup, html};

/// A draft that is being written.
#[derive(Clone, Debug, Default)]
pub struct Writing {
    /// The draft that it amends, if it does.
    pub base: Option<DraftId>,
    /// What it says so far; it may say nothing yet.
    pub terms: Terms,
    /// Whether outsiders are told.
    pub discretion: Discretion,
}

/// Why a draft cannot be tabled as it stands, as the key of a message.
#[must_use]
pub fn problem(desk: &Desk<'_>, table: &OpenTable, writing: &Writing) -> Option<&'static str> {
    let situation = desk.situation();
    let terms = &writing.terms;
    let base = writing.base.and_then(|id| desk.view.draft(id));
    if terms.clauses.is_empty() {
        return Some("editor-problem-empty");
    }
    if terms.clauses.len() > usize::from(table.max_clauses) {
        return Some("editor-problem-long");
    }
    if terms.instrument == Instrument::Oral && (terms.clauses.len() > 1 || !terms.annex.is_empty()) {
        return Some("editor-problem-oral");
    }
    if !is_well_formed(situation, terms) || !table.fits(situation, terms) {
        let is_party = terms.parties(situation).has(table.party);
        return Some(if is_party {
            "editor-problem-closed"
        } else {
            "editor-problem-party"
        });
    }
    match base {
        Some(old) if old.terms == *terms => Some("editor-problem-same"),
        Some(old) if old.parties != terms.parties(situation) => Some("editor-problem-parties"),
        _ if !table.admits(situation, terms, writing.discretion) => Some("editor-problem-mend"),
        _ => None,
    }
}

/// The page.
#[must_use]
pub fn page(desk: &Desk<'_>, writing: &Writing) -> Markup {
    let Some((menu, table)) = menu(desk).and_then(|menu| Some((menu, menu.table.as_ref()?))) else {
        return html! { p.note-box { (desk.t("move-table.closed")) } p { a.btn href="/play" { (desk.t("page-table")) } } };
    };
    let empty = writing.terms.clauses.is_empty();
    let problem = problem(desk, table, writing);
    let home = if empty {
        super::talks::home(desk, None)
    } else {
        parts::verdict(desk, &writing.terms, None)
    };
    let count = desk.tv(
        "editor-count",
        &[
            ("count", writing.terms.clauses.len().into()),
            ("most", i64::from(table.max_clauses).into()),
        ],
    );
    html! {
        (frame::verdicts(desk, &(desk.t(if writing.base.is_some() { "page-amending" } else { "page-writing" }), count), &home))
        form method="get" action="/play/draft" {
            input type="hidden" name="base" value=[writing.base.map(|base| base.0)];
            input type="hidden" name="written" value="1";
            (delegation::hidden(desk, "draft"))
            div.tables {
                section.ground-a aria-label=(desk.t("region-abroad")) {
                    h2 { (desk.t("editor-matters")) }
                    @for (issue, highest) in &table.issues { (matter(desk, table, writing, *issue, *highest)) }
                    (form(desk, table, writing))
                    button type="submit" { (desk.t("page-look")) }
                }
                section.ground-h aria-label=(desk.t("region-home")) {
                    h2 { (home_name(desk)) }
                    @if !empty {
                        div.doc {
                            h3 { (desk.t("page-as-it-reads")) }
                            hr.double;
                            (parts::articles(desk, &writing.terms, writing.base.and_then(|id| desk.view.draft(id)).map(|old| &old.terms), false))
                            (parts::form_and_annex(desk, &writing.terms))
                        }
                        @if desk.situation().has(Layer::Home) { div.sheet.h { h3 { (home_title(desk, writing)) } (parts::judged(desk, &writing.terms, None)) } }
                    } @else { div.sheet.h { p { (desk.t("page-choose-first")) } } }
                }
            }
            div.sheet { (private(desk, menu)) p.row { a.btn href="/play" { (desk.t("editor-discard")) } } }
            @if let Some(key) = problem { p.note-box { (desk.t(key)) } }
            div.acts {
                span.note { (desk.t("page-editor-note")) }
                button.p #confirm type="submit" formmethod="post" formaction="/play/act" disabled[!desk.may_act()] {
                    @let key = if writing.base.is_some() { "page-table-amendment" } else { "page-table-draft" };
                    @if matches!(desk.power, Some(crate::server::room::Power::Binds)) { (desk.t(key)) }
                    @else { (desk.tv("delegation-suggest", &[("what", desk.t(key).into())])) }
                }
            }
        }
        (delegation::suggestions(desk))
        (delegation::sheet(desk))
    }
}

fn home_title(desk: &Desk<'_>, writing: &Writing) -> String {
    parts::verdict(desk, &writing.terms, None).0
}

/// One matter: its steps, its wording, its annex items.
fn matter(desk: &Desk<'_>, table: &OpenTable, writing: &Writing, issue: IssueId, highest: Rung) -> Markup {
    let clerk = desk.clerk();
    let situation = desk.situation();
    let now = writing.terms.rung(issue);
    let trust = desk.view.trust.lowest(situation.issue(issue).circle);
    let vague = writing
        .terms
        .clause(issue)
        .is_some_and(|clause| clause.wording == Wording::Ambiguous);
    let items = situation
        .annex
        .iter()
        .enumerate()
        .filter(|(_, item)| item.issue == issue && now >= item.from);
    html! {
        fieldset.sheet.a {
            legend.hid { (clerk.issue(issue)) }
            h3 { (clerk.issue(issue)) }
            (parts::ladder(desk, issue, Some(&writing.terms)))
            label.hid for={ "issue-" (issue.0) } { (clerk.issue(issue)) }
            select #{ "issue-" (issue.0) } name={ "issue-" (issue.0) } {
                @for (place, option) in situation.issue(issue).options.iter().enumerate() {
                    @let rung = Rung::at(place);
                    @if rung <= highest {
                        option value=(place) selected[rung == now] {
                            @if place == 0 { (desk.t("editor-not-in")) } @else {
                                (clerk.option(issue, rung))
                                @if let Some(own) = desk.own() { " (" (desk.tv("talks-worth", &[("points", desk.words.signed(worth::option_points(&desk.view, own, issue, rung, writing.terms.instrument)).into())])) ")" }
                                @if let Some(form) = parts::pays_from(desk, issue, rung, writing.terms.instrument) { " · " (form) }
                                @if i32::from(option.requirement) > trust { " · " (desk.tv("editor-needs-trust", &[("trust", i64::from(option.requirement).into()), ("now", i64::from(trust).into())])) }
                            }
                        }
                    }
                }
            }
            @if table.ambiguous {
                label.choice { input type="checkbox" name={ "vague-" (issue.0) } value="1" checked[vague];
                    span { (desk.words.capitalised(&desk.words.word(Wording::Ambiguous))) " " span.sm.mut { (desk.t("editor-ambiguous")) } } }
            }
            @for (place, item) in items {
                @let id = crate::rules::ids::AnnexId::at(place);
                div.field {
                    label for={ "annex-" (place) } { (desk.t("talks-annex")) (desk.t("colon")) (clerk.annex(id)) }
                    select #{ "annex-" (place) } name={ "annex-" (place) } {
                        option value="" { (desk.t("editor-leave-open")) " (" (desk.t("editor-obstacle")) ")" }
                        @for choice in 0..item.choices().len() {
                            @let choice = ChoiceId::at(choice);
                            option value=(choice.0) selected[writing.terms.choice(id) == Some(choice)] {
                                (clerk.choice(id, choice))
                                @if let Some(own) = desk.own() {
                                    @let share = item.choices()[choice.index()].share(own.party);
                                    @if share != 0 { " (" (desk.tv("talks-worth", &[("points", desk.words.signed(-share).into())])) ")" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn form(desk: &Desk<'_>, table: &OpenTable, writing: &Writing) -> Markup {
    html! {
        div.sheet.a {
            div.field {
                label for="form" { (desk.t("editor-form")) }
                select #form name="form" {
                    @for form in &table.instruments {
                        option value=(form.rank()) selected[*form == writing.terms.instrument] { (desk.words.capitalised(&desk.words.word(*form))) }
                    }
                }
            }
            @if table.dark && writing.base.is_none() {
                label.choice { input type="checkbox" name="dark" value="1" checked[writing.discretion == Discretion::Dark];
                    span { (desk.words.capitalised(&desk.words.word(Discretion::Dark))) } }
            }
        }
    }
}
