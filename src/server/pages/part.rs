//! What each part in a delegation has in hand, so that everybody has something to bring to the others.

use super::desk::Desk;
use super::{parts, podium, talks};
use crate::rules::scenario::Layer;
use crate::server::lesson::Role;
use maud::{Markup, html};

/// What the reader's part prepares in this step.
#[must_use]
pub fn page(desk: &Desk<'_>, part: Role) -> Markup {
    html! {
        details #part.part open {
            summary { (desk.t(&format!("part-{}.task", part.key()))) }
            @match part {
                Role::Head => { (head(desk)) }
                Role::HomeAdviser => { (home_adviser(desk)) }
                Role::Drafter => { (drafter(desk)) }
                Role::PressOfficer => { (podium::record(desk)) }
            }
        }
    }
}

/// Who has suggested something, and who has not been heard.
fn head(desk: &Desk<'_>) -> Markup {
    let others = || desk.delegation.iter().filter(|one| Some(one.id) != desk.reader);
    let heard = |id| desk.proposals.iter().any(|proposal| proposal.by == id);
    let unheard: Vec<String> = others()
        .filter(|one| !heard(one.id))
        .map(|one| desk.nickname(one.nickname))
        .collect();
    html! {
        @if unheard.is_empty() { p.sm { (desk.t("part-all-heard")) } }
        @else { p.sm { (desk.tv("part-unheard", &[("names", desk.clerk().list(unheard).into())])) } }
    }
}

/// What home makes of the last text; before there is one, what each matter is worth.
fn home_adviser(desk: &Desk<'_>) -> Markup {
    html! {
        @if let Some(draft) = desk.view.drafts.last() {
            @let (title, line) = parts::verdict(desk, &draft.terms, Some(draft));
            @let own = desk.own().filter(|own| draft.parties.has(own.party));
            p.sm { (parts::caption(desk, draft)) }
            p { b { (title) } " " span.sm { (line) } }
            @if own.is_some() && desk.situation().has(Layer::Home) { (parts::judged(desk, &draft.terms, Some(draft.id))) }
        } @else { (talks::matters(desk)) }
        @if desk.settings.adviser { p { a.btn.s href="/play/advice" { (desk.t("counsel-menu")) } } }
    }
}

/// The last text word by word against the one that it amends, and the way to the next.
fn drafter(desk: &Desk<'_>) -> Markup {
    let last = desk.view.drafts.last();
    html! {
        @if let Some(draft) = last {
            p.sm { (parts::caption(desk, draft)) }
            (parts::articles(desk, &draft.terms, draft.amends.and_then(|old| desk.positions.text(old)), false))
        } @else { p.sm { (desk.t("talks-no-draft")) } }
        @if let Some(menu) = talks::menu(desk).filter(|menu| menu.table.is_some()) {
            p.row {
                @if menu.new_draft { a.btn.s href="/play/draft" { (desk.t("page-write")) } }
                @for draft in &menu.amend { a.btn.s href={ "/play/draft?base=" (draft.0) } { (desk.tv("page-amend", &[("number", i64::from(draft.number()).into())])) } }
            }
        }
    }
}
