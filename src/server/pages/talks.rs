//! Talks: what is on the table, who holds out, and whether home would pass it. Both tables at once.

use super::desk::Desk;
use super::{delegation, frame, parts};
use crate::adviser::worth;
use crate::rules::action::{Answer, Question};
use crate::rules::ids::{ConstituencyId, DraftId, PartyId, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::open::{OpenActions, OpenTalks, is_well_formed, reasons};
use crate::rules::scenario::Layer;
use crate::rules::state::Draft;
use crate::rules::terms::{Change, Clause, Terms};
use crate::server::lesson::Reading;
use maud::{Markup, html};

/// The text of something that a form sends back.
#[must_use]
pub fn json<T: serde::Serialize>(value: &T) -> String {
    // Plain data with string keys always serialises.
    serde_json::to_string(value).unwrap_or_default()
}

/// What the seat may do in this exchange.
#[must_use]
pub fn menu<'d>(desk: &'d Desk<'_>) -> Option<&'d OpenTalks> {
    match &desk.own()?.open {
        OpenActions::Talks(menu) => Some(menu),
        _ => None,
    }
}

/// The page.
#[must_use]
pub fn page(desk: &Desk<'_>) -> Markup {
    let view = &desk.view;
    let latest = view
        .drafts
        .iter()
        .rev()
        .find(|draft| !draft.in_hand)
        .or(view.drafts.last());
    html! {
        (frame::verdicts(desk, &(desk.words.capitalised(&abroad(desk, latest)), frame::tension(desk)), &home(desk, latest)))
        form #talk method="post" action="/play/act" {
            @if menu(desk).is_some() { (delegation::hidden(desk, "talk")) }
            div.tables {
                section.ground-a aria-label=(desk.t("region-abroad")) {
                    h2 { (desk.t("talks-abroad")) " · " (desk.tv("talks-drafts", &[("count", view.drafts.iter().filter(|draft| !draft.in_hand).count().into())])) }
                    (super::follow::in_force(desk))
                    @if view.drafts.is_empty() {
                        div.doc {
                            h3 { (desk.t("talks-empty")) }
                            @let closing = menu(desk).is_some_and(|menu| menu.closing);
                            p.serif { (desk.t(if closing { "talks-empty.closing" } else { "talks-empty.line" })) }
                        }
                    }
                    @for draft in view.drafts.iter().rev() {
                        @if latest.is_some_and(|latest| latest.id == draft.id) { (paper(desk, draft)) } @else { (folded(desk, draft)) }
                    }
                    (rest(desk, latest))
                }
                section.ground-h aria-label=(desk.t("region-home")) {
                    h2 { (home_name(desk)) }
                    @if let Some(draft) = latest { (at_home(desk, draft)) } @else { (matters(desk)) }
                    (soundings(desk))
                }
            }
            @match menu(desk) {
                Some(menu) => { (moves(desk, menu)) }
                None => { p.note-box role="status" { (desk.t(if desk.me().is_some() { "talks-waiting" } else { "talks-observing" })) } }
            }
        }
        (delegation::sheet(desk))
    }
}

fn abroad(desk: &Desk<'_>, draft: Option<&Draft>) -> String {
    let Some(draft) = draft else {
        return desk.t("talks-no-draft");
    };
    let clerk = desk.clerk();
    let missing: Vec<String> = draft
        .parties
        .minus(draft.initials)
        .iter()
        .map(|party| clerk.party_short(party))
        .collect();
    if missing.is_empty() {
        desk.t("talks-all-initialled")
    } else {
        desk.tv("talks-not-yet", &[("parties", clerk.list(missing).into())])
    }
}

/// What home makes of a text, or of there being none.
#[must_use]
pub fn home(desk: &Desk<'_>, draft: Option<&Draft>) -> (String, String) {
    match draft {
        Some(draft) => parts::verdict(desk, &draft.terms, Some(draft)),
        None if desk.situation().has(Layer::Home) => (desk.t("verdict-no-draft"), desk.t("verdict-no-draft.line")),
        None => (desk.t("verdict-no-draft"), desk.t("verdict-no-draft.sitting")),
    }
}

/// The name of the table at home.
#[must_use]
pub fn home_name(desk: &Desk<'_>) -> String {
    match desk.me() {
        Some(me) => {
            let seat = desk.t(&format!("party-{}.seat", desk.situation().party(me).key));
            desk.tv("talks-home", &[("seat", seat.into())])
        }
        None => desk.t("talks-home-nobody"),
    }
}

fn paper(desk: &Desk<'_>, draft: &Draft) -> Markup {
    let clerk = desk.clerk();
    let base = draft.amends.and_then(|old| desk.positions.text(old));
    let id = format!("draft-{}", draft.id.0);
    html! {
        article.doc aria-labelledby=(id) {
            p.sm.mut { (desk.seal(draft.sponsor, crate::charts::seal::Fill::Solid, 16.0)) " " (parts::caption(desk, draft)) }
            h3 id=(id) { (desk.words.capitalised(&clerk.issues(draft.terms.issues()))) }
            hr.double;
            (parts::articles(desk, &draft.terms, base, true))
            (parts::form_and_annex(desk, &draft.terms))
            (parts::signatures(desk, draft))
        }
    }
}

/// An older draft: its line, and its text behind a fold.
fn folded(desk: &Desk<'_>, draft: &Draft) -> Markup {
    let issues = desk.clerk().issues(draft.terms.issues());
    html! {
        details.fold id={ "fold-" (draft.id.0) } {
            summary { (desk.seal(draft.sponsor, crate::charts::seal::Fill::Solid, 16.0)) " " (desk.words.capitalised(&issues)) " · " span.sm { (parts::caption(desk, draft)) } }
            (paper(desk, draft))
        }
    }
}

fn at_home(desk: &Desk<'_>, draft: &Draft) -> Markup {
    let (title, line) = parts::verdict(desk, &draft.terms, Some(draft));
    let own = desk.own().filter(|own| draft.parties.has(own.party));
    html! {
        div.sheet.h {
            h3 { (title) } p.sm { (line) }
            @if own.is_some() && desk.situation().has(Layer::Home) {
                details #judged open[desk.settings.reading == Reading::Full] { summary { (desk.t("page-why")) } (parts::judged(desk, &draft.terms, Some(draft.id))) }
            }
        }
    }
}

/// What each matter is worth to the seat, dearest first.
#[must_use]
pub fn matters(desk: &Desk<'_>) -> Markup {
    let Some(own) = desk.own() else { return html! {} };
    let clerk = desk.clerk();
    let preferences = &own.sheet.preferences;
    html! {
        div.sheet.h {
            h3 { (desk.t("talks-matters")) }
            @for issue in preferences.dearest() {
                @let options = desk.situation().issue(issue).options.len();
                p.sm { b { (clerk.issue(issue)) } (desk.t("colon"))
                    @for place in 1..options {
                        @if place > 1 { " · " }
                        (clerk.option_short(issue, Rung::at(place))) " " (parts::signed(desk, preferences.of(issue, Rung::at(place))))
                    }
                }
            }
        }
    }
}

fn rest(desk: &Desk<'_>, draft: Option<&Draft>) -> Markup {
    let clerk = desk.clerk();
    let left = desk
        .situation()
        .issue_ids()
        .filter(|issue| draft.is_none_or(|draft| draft.terms.clause(*issue).is_none()));
    let left: Vec<_> = left.collect();
    html! {
        div.sheet.a {
            (parts::climate(desk))
            @if !left.is_empty() {
                details #positions open[draft.is_none() && desk.settings.reading == Reading::Full] {
                    summary { (desk.t(if draft.is_some() { "talks-not-in-draft" } else { "talks-all-issues" })) }
                    @for issue in left { div.issue { b.sm { (clerk.issue(issue)) } (parts::ladder(desk, issue, None)) } }
                    p.sm.mut { (desk.t("page-legend")) }
                }
            }
        }
    }
}

fn soundings(desk: &Desk<'_>) -> Markup {
    let clerk = desk.clerk();
    if !desk.situation().has(Layer::Soundings) || desk.view.soundings.is_empty() {
        return html! {};
    }
    html! {
        div.sheet.h {
            h3 { (desk.t("talks-soundings")) }
            p.sm.mut { (desk.t("talks-soundings.note")) }
            ul.plain.sm {
                @for put in &desk.view.soundings {
                    li {
                        (desk.seal(put.from, crate::charts::seal::Fill::Solid, 15.0)) " "
                        span.hid { (clerk.party(put.from)) (desk.t("colon")) } (clerk.question(&put.sounding.question)) " "
                        b { @match put.answer {
                            None => { (desk.t("sounding-waits")) }
                            Some(Answer::Warm) => { (desk.t("sounding-warm")) }
                            Some(Answer::Cool) => { (desk.t("sounding-cool")) }
                            Some(Answer::OnlyIf(change)) => { (desk.tv("sounding-only-if", &[("change", clerk.change(change).into())])) }
                        } }
                    }
                }
            }
        }
    }
}

fn moves(desk: &Desk<'_>, menu: &OpenTalks) -> Markup {
    let view = &desk.view;
    html! {
        div.sheet {
            fieldset #your-move {
                legend { (desk.t("talks-your-move")) }
                @for draft in view.drafts.iter().rev() { (on_draft(desk, menu, draft)) }
                // Who has a choice makes it: nobody holds because a button was in the way.
                @let choice = menu.table.is_some() || !view.drafts.is_empty();
                label.choice { input type="radio" name="main" value="hold" required checked[!choice]; span { (desk.t("move-hold")) " " span.sm.mut { (desk.t("move-hold.about")) } } }
            }
            @if menu.table.is_some() {
                p.row {
                    @if menu.new_draft { a.btn href="/play/draft" { (desk.t("page-write")) } }
                    @for draft in &menu.amend {
                        a.btn href={ "/play/draft?base=" (draft.0) } { (desk.tv("page-amend", &[("number", i64::from(draft.number()).into())])) }
                    }
                }
            } @else if menu.closing { p.sm.mut { (desk.t("talks-empty.closing")) } }
            (private(desk, menu))
        }
        div.acts {
            span.note { a href="#your-move" { (desk.t("talks-your-move")) } " · " (desk.t("page-confirm-note")) }
            (delegation::submit(desk, &desk.t("page-confirm-move")))
        }
    }
}

fn on_draft(desk: &Desk<'_>, menu: &OpenTalks, draft: &Draft) -> Markup {
    let clerk = desk.clerk();
    let id = draft.id;
    let number = || [("number", i64::from(id.number()).into())];
    html! {
        @if menu.initial.contains(&id) {
            label.choice { input type="radio" name="main" value={ "initial-" (id.0) };
                span { (desk.tv("page-initial", &number())) " " span.sm.mut { (desk.t("move-initial.about")) } } }
        }
        @if menu.initial_if.contains(&id) {
            @let changes = changes(desk, menu, &draft.terms);
            @if !changes.is_empty() {
                div.choice { input #{ "if-" (id.0) } type="radio" name="main" value={ "if-" (id.0) };
                    div { label for={ "if-" (id.0) } { (desk.tv("page-only-if", &number())) }
                        select name={ "change-" (id.0) } aria-label=(desk.t("ask-only-if")) {
                            @for (change, gain) in &changes { (change_option(desk, change, *gain)) }
                        } } }
            }
        }
        @if menu.decline.contains(&id) {
            div.choice { input #{ "decline-" (id.0) } type="radio" name="main" value={ "decline-" (id.0) };
                div { label for={ "decline-" (id.0) } { (desk.tv("page-decline", &number())) }
                    select name={ "reason-" (id.0) } aria-label=(desk.t("ask-decline")) {
                        @for reason in reasons(desk.situation(), &draft.terms) {
                            option value=(json(&reason)) { (desk.words.capitalised(&clerk.reason(reason))) }
                        }
                    } } }
        }
        @if menu.withdraw.contains(&id) {
            label.choice { input type="radio" name="main" value={ "withdraw-" (id.0) };
                span { (desk.tv("page-withdraw", &number())) " " span.sm.mut { (desk.t("move-withdraw.about")) } } }
        }
    }
}

fn change_option(desk: &Desk<'_>, change: &Change, gain: i32) -> Markup {
    let gain = desk.tv("ask-gain", &[("points", desk.words.signed(gain).into())]);
    html! { option value=(json(change)) { (desk.words.capitalised(&desk.clerk().change(*change))) " (" (gain) ")" } }
}

/// Small changes to a text that could be asked for, with what each would do to the seat's points; best first.
fn changes(desk: &Desk<'_>, menu: &OpenTalks, text: &Terms) -> Vec<(Change, i32)> {
    let situation = desk.situation();
    let Some(own) = desk.own() else { return Vec::new() };
    let before = worth::text_points(&desk.view, own, text);
    let fits = |terms: &Terms| {
        terms.parties(situation) == text.parties(situation)
            && menu.table.as_ref().is_none_or(|table| table.fits(situation, terms))
            && is_well_formed(situation, terms)
    };
    let mut changes: Vec<(Change, i32)> = worth::changes(&desk.view, text)
        .into_iter()
        .filter_map(|change| {
            let terms = text.changed(situation, change).filter(&fits)?;
            Some((change, worth::text_points(&desk.view, own, &terms) - before))
        })
        .collect();
    changes.sort_by_key(|(_, gain)| -gain);
    changes
}

/// What is said in private: answers, a sounding, a hand that is shown.
#[must_use]
pub fn private(desk: &Desk<'_>, menu: &OpenTalks) -> Markup {
    if menu.answer.is_empty() && menu.sound.is_empty() && menu.show.is_empty() {
        return html! {};
    }
    html! {
        details #private open[!menu.answer.is_empty()] {
            summary { (desk.tv("talks-private-count", &[("count", menu.answer.len().into())])) }
            p.sm.mut { (desk.t("talks-private.about")) }
            @for (party, text) in &menu.answer { (answer(desk, menu, *party, text.as_ref())) }
            @if !menu.sound.is_empty() { (sounding(desk, menu)) }
            @if !menu.show.is_empty() { (show(desk, menu)) }
        }
    }
}

fn answer(desk: &Desk<'_>, menu: &OpenTalks, party: PartyId, text: Option<&Terms>) -> Markup {
    let clerk = desk.clerk();
    let mut asked = desk
        .view
        .soundings
        .iter()
        .rev()
        .filter(|put| put.from == party && Some(put.sounding.to) == desk.me());
    let changes = text.map_or_else(Vec::new, |text| changes(desk, menu, text));
    html! {
        div.field {
            label for={ "answer-" (party.0) } { (desk.tv("ask-answer", &[("party", clerk.party(party).into())])) }
            @if let Some(put) = asked.next() { p.serif { (clerk.question(&put.sounding.question)) } }
            select #{ "answer-" (party.0) } name={ "answer-" (party.0) } {
                option value="" { (desk.t("page-no-answer")) }
                option value=(json(&Answer::Warm)) { (desk.t("answer-warm")) " (" (desk.t("answer-warm.note")) ")" }
                option value=(json(&Answer::Cool)) { (desk.t("answer-cool")) " (" (desk.t("answer-cool.note")) ")" }
                @for (change, _) in &changes {
                    option value=(json(&Answer::OnlyIf(*change))) { (desk.tv("sounding-only-if", &[("change", clerk.change(*change).into())])) }
                }
            }
        }
    }
}

fn sounding(desk: &Desk<'_>, menu: &OpenTalks) -> Markup {
    let clerk = desk.clerk();
    let form = desk
        .situation()
        .highest_instrument(desk.view.round)
        .min(Instrument::Statement);
    html! {
        @for to in menu.sound.iter() {
            div.field {
                label for={ "sound-" (to.0) } { (desk.tv("ask-sounding-to", &[("party", clerk.party(to).into())])) }
                select #{ "sound-" (to.0) } name={ "sound-" (to.0) } {
                    option value="" { (desk.t("page-no-question")) }
                    @for question in questions(desk, menu, to, form) {
                        option value=(json(&question)) { (clerk.question(&question)) }
                    }
                }
            }
        }
    }
}

fn questions(desk: &Desk<'_>, menu: &OpenTalks, to: PartyId, form: Instrument) -> Vec<Question> {
    let situation = desk.situation();
    let drafts = menu
        .about
        .iter()
        .filter(|(party, _)| *party == to)
        .map(|(_, draft)| Question::Draft(*draft));
    let both = |issue: &crate::rules::ids::IssueId| {
        let circle = situation.issue(*issue).circle;
        desk.me().is_some_and(|me| circle.has(me)) && circle.has(to)
    };
    let clauses = situation.issue_ids().filter(both).flat_map(|issue| {
        let rungs = 1..situation.issue(issue).options.len();
        rungs.map(move |place| Question::Clause(Clause::plain(issue, Rung::at(place)), form))
    });
    drafts.chain(clauses).collect()
}

fn show(desk: &Desk<'_>, menu: &OpenTalks) -> Markup {
    let clerk = desk.clerk();
    let Some(me) = desk.me() else { return html! {} };
    html! {
        div.field {
            label for="show" { (desk.t("page-show-hand")) }
            select #show name="show" {
                option value="" { (desk.t("page-no-hand")) }
                @for (to, draft) in &menu.show {
                    @for place in 0..usize::from(menu.constituencies) {
                        @let who = ConstituencyId::at(place);
                        @let hand: (PartyId, DraftId, ConstituencyId) = (*to, *draft, who);
                        option value=(json(&hand)) { (clerk.party_short(*to)) (desk.t("colon")) (clerk.constituency(me, who)) ", " (clerk.draft(*draft)) }
                    }
                }
            }
            span.sm.mut { (desk.t("move-show.about")) }
        }
    }
}
