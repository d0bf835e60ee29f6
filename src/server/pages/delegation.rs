//! The delegation: who is in it, what they suggest, and whose word binds; the foot of every form.

use super::desk::Desk;
use crate::rules::action::{Deed, HomeDecision, Move, Talk, Token};
use crate::rules::ids::PartyId;
use crate::server::lesson::{Binding, Role};
use crate::server::room::Power;
use crate::text::{Catalogue, Clerk};
use maud::{Markup, html};

/// The fields that every form of an act has: what it is, and what its reader had seen.
#[must_use]
pub fn hidden(desk: &Desk<'_>, kind: &str) -> Markup {
    html! {
        input type="hidden" name="kind" value=(kind);
        input type="hidden" name="seen" value=(desk.seen_count());
    }
}

/// The foot of a form: a note, and the button that says what a press of it means.
#[must_use]
pub fn foot(desk: &Desk<'_>, words: &str, note: &str) -> Markup {
    html! {
        div.acts {
            @if !note.is_empty() { span.note { (note) } }
            (submit(desk, words))
        }
    }
}

/// The button alone.
#[must_use]
pub fn submit(desk: &Desk<'_>, words: &str) -> Markup {
    let closed = !desk.may_act();
    let said = match desk.power {
        None => desk.t("delegation-muted"),
        Some(_) if desk.clock.is_paused() => desk.t("delegation-paused"),
        Some(Power::Binds) => words.to_owned(),
        Some(Power::Counts { .. } | Power::Suggests) => desk.t("delegation-suggest-this"),
    };
    html! { button.p #confirm type="submit" disabled[closed] { (said) } }
}

/// The name of a part.
#[must_use]
pub fn role(desk: &Desk<'_>, role: Role) -> String {
    desk.t(&format!("part-{}", role.key()))
}

/// Who is in the delegation, and whose word binds; nothing where there is one alone.
#[must_use]
pub fn sheet(desk: &Desk<'_>) -> Markup {
    let me = desk.delegation.iter().find(|one| Some(one.id) == desk.reader);
    let part = me.and_then(|me| me.role);
    html! {
        @if desk.delegation.len() > 1 {
            section.sheet aria-labelledby="delegation" {
                h2 #delegation { (desk.t("delegation-title")) }
                @if let Some(part) = part {
                    p { b { (role(desk, part)) } (desk.t("colon")) (desk.t(&format!("part-{}.about", part.key()))) }
                    (super::part::page(desk, part))
                }
                p.sm.mut { (rule(desk)) }
                ul.plain.row.sm {
                    @for one in &desk.delegation {
                        li.tag {
                            (desk.nickname(one.nickname))
                            @if let Some(part) = one.role { " · " (role(desk, part)) }
                            @if Some(one.id) == desk.reader { " · " (desk.t("you")) }
                            @if one.muted { " · " (desk.t("delegation-is-muted")) }
                        }
                    }
                }
            }
        }
    }
}

/// What the delegation suggests in this step: before the form, so that whoever decides has read it.
#[must_use]
pub fn suggestions(desk: &Desk<'_>) -> Markup {
    html! {
        @if desk.delegation.len() > 1 && !desk.proposals.is_empty() {
            section.sheet aria-labelledby="suggestions" {
                h2 #suggestions { (desk.t("delegation-suggestions")) }
                @for proposal in &desk.proposals {
                    @let by = desk.delegation.iter().find(|one| one.id == proposal.by);
                    @let who = by.map_or_else(String::new, |one| desk.nickname(one.nickname));
                    form.row method="post" action="/play/act" {
                        (hidden(desk, "as"))
                        input type="hidden" name="as" value=(proposal.by.0);
                        span.grow { b { (who) } @if desk.reader == Some(proposal.by) { " · " (desk.t("you")) } (desk.t("colon")) (deed(desk, &proposal.deed)) }
                        @if desk.reader != Some(proposal.by) && desk.may_act() {
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

/// Whose word binds.
fn rule(desk: &Desk<'_>) -> String {
    match desk.settings.binding {
        Binding::Anybody => desk.t("binding-anybody.about"),
        Binding::Majority => {
            let able = desk.delegation.iter().filter(|one| !one.muted).count();
            desk.tv("binding-majority.about", &[("needed", (able / 2 + 1).into())])
        }
        Binding::Head => {
            let head = desk.delegation.iter().find(|one| Some(one.id) == desk.head);
            let name = head.map_or_else(String::new, |head| desk.nickname(head.nickname));
            let key = if desk.head == desk.reader {
                "binding-head.you"
            } else {
                "binding-head.about"
            };
            desk.tv(key, &[("name", name.into())])
        }
    }
}

/// A deed in words.
#[must_use]
pub fn deed(desk: &Desk<'_>, deed: &Deed) -> String {
    deed_in_words(desk.words, &desk.clerk(), desk.me(), deed)
}

/// A deed of a party in a clerk's words.
#[must_use]
pub fn deed_in_words(words: &Catalogue, clerk: &Clerk<'_>, party: Option<PartyId>, deed: &Deed) -> String {
    let number = |draft: &crate::rules::ids::DraftId| ("number", i64::from(draft.number()).into());
    match deed {
        Deed::Speak(speech) => words.get_with(
            "doing-speak",
            &[
                ("line", words.word(speech.line).into()),
                ("pledges", i64::from(speech.pledge.is_some()).into()),
            ],
        ),
        Deed::Talk(talk) => privately(
            words,
            talk,
            match &talk.main {
                Move::Hold => words.get("doing-hold"),
                Move::Table(terms, _) => format!("{} ({})", words.get("doing-table"), texts(clerk, terms)),
                Move::Amend(draft, terms) => {
                    format!(
                        "{} ({})",
                        words.get_with("doing-amend", &[number(draft)]),
                        texts(clerk, terms)
                    )
                }
                Move::Initial(draft) => words.get_with("doing-initial", &[number(draft)]),
                Move::InitialIf(draft, change) => format!(
                    "{}: {}",
                    words.get_with("doing-only-if", &[number(draft)]),
                    clerk.change(*change)
                ),
                Move::Decline(draft, reason) => words.get_with(
                    "doing-decline",
                    &[number(draft), ("reason", clerk.reason(*reason).into())],
                ),
                Move::Withdraw(draft) => words.get_with("doing-withdraw", &[number(draft)]),
            },
        ),
        Deed::Consult(who) => match party {
            Some(me) => words.get_with("doing-consult", &[("who", clerk.constituency(me, *who).into())]),
            None => words.get("doing-home"),
        },
        Deed::Persuade(_, who) => match party {
            Some(me) => words.get_with("doing-persuade", &[("who", clerk.constituency(me, *who).into())]),
            None => words.get("doing-home"),
        },
        Deed::Waive(_) => words.get("doing-waive"),
        Deed::Decide(decisions) => {
            let submitted = decisions
                .iter()
                .filter(|(_, decision)| matches!(decision, HomeDecision::Submit(_)))
                .count();
            words.get_with(
                "doing-decide",
                &[("submitted", submitted.into()), ("of", decisions.len().into())],
            )
        }
        Deed::Reply(_) => words.get("doing-reply"),
        Deed::Attend(attendance) => {
            let spent = words.get_with("doing-attend", &[("count", attendance.tokens.len().into())]);
            let mut on: Vec<_> = attendance.tokens.iter().map(Token::agreement).collect();
            on.dedup();
            let on: Vec<String> = on.into_iter().map(|agreement| clerk.agreement(agreement)).collect();
            if on.is_empty() {
                spent
            } else {
                format!("{spent} ({})", on.join("; "))
            }
        }
    }
}

/// The main move in words, and that something was said in private beside it.
fn privately(words: &Catalogue, talk: &Talk, main: String) -> String {
    let count = talk.answers.len() + usize::from(talk.sounding.is_some()) + usize::from(talk.show_hand.is_some());
    if count == 0 {
        return main;
    }
    words.get_with("doing-privately", &[("move", main.into()), ("count", count.into())])
}

/// A text in one line: its options.
fn texts(clerk: &Clerk<'_>, terms: &crate::rules::terms::Terms) -> String {
    let clauses = terms.clauses.iter().map(|clause| {
        format!(
            "{}: {}",
            clerk.issue(clause.issue),
            clerk.option_short(clause.issue, clause.rung)
        )
    });
    clauses.collect::<Vec<_>>().join("; ")
}
