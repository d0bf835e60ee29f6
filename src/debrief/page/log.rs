//! Soundings, reasons, and everything that happened.

use crate::debrief::pictures::Teller;
use crate::debrief::story::Moment;
use crate::rules::action::{Deed, Move};
use crate::rules::event::Fact;
use crate::rules::ids::PartyId;
use crate::rules::scenario::Layer;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// Every private question and its answer.
pub(super) fn soundings(teller: &Teller<'_>) -> Markup {
    let asked = by_round(teller, |moment| {
        matches!(
            moment.event.fact,
            Fact::SoundingPut { .. } | Fact::SoundingAnswered { .. } | Fact::HandShown { .. } | Fact::WordBroken { .. }
        )
    });
    html! {
        @if asked.is_empty() { p { (teller.get("debrief-none")) } }
        @for (round, sentences) in asked {
            h3 { (heading(teller, round)) }
            ul.events { @for sentence in sentences { li { (sentence) } } }
        }
    }
}

/// What computer negotiators thought, act by act.
pub(super) fn reasons(teller: &Teller<'_>) -> Markup {
    let debrief = teller.debrief;
    let mut rounds: BTreeMap<u8, Vec<Markup>> = BTreeMap::new();
    for reasons in &debrief.reasons {
        let clerk = teller.clerk();
        let deed = debrief
            .deed(reasons.act)
            .map_or(String::new(), |deed| told(teller, reasons.party, reasons.act, deed));
        let title = teller.get_with(
            "reason-of",
            &[
                ("party", teller.party(reasons.party).into()),
                ("step", clerk.step(reasons.step).into()),
                ("deed", deed.into()),
            ],
        );
        rounds.entry(reasons.round).or_default().push(html! {
            h4 { (title) }
            ul.events { @for why in &reasons.why { li { (clerk.why(reasons.party, why)) } } }
        });
    }
    html! {
        @if rounds.is_empty() { p { (teller.get("debrief-none")) } }
        @for (round, entries) in rounds {
            details {
                summary { (heading(teller, round)) }
                @for entry in entries { (entry) }
            }
        }
    }
}

/// A deed in a few words.
fn told(teller: &Teller<'_>, party: PartyId, act: usize, deed: &Deed) -> String {
    let clerk = teller.clerk();
    let with_draft = |key: &str, draft| teller.get_with(key, &[("draft", clerk.draft(draft).into())]);
    match deed {
        Deed::Speak(speech) => teller.get_with("deed-speak", &[("line", teller.catalogue.word(speech.line).into())]),
        Deed::Talk(talk) => match &talk.main {
            Move::Hold => teller.get("deed-hold"),
            Move::Table(terms, _) => tabled(teller, party, act).map_or_else(
                || teller.get_with("deed-table-text", &[("issues", clerk.issues(terms.issues()).into())]),
                |draft| with_draft("deed-table", draft),
            ),
            Move::Amend(draft, _) => with_draft("deed-amend", *draft),
            Move::Initial(draft) => with_draft("deed-initial", *draft),
            Move::InitialIf(draft, _) => with_draft("deed-initial-if", *draft),
            Move::Decline(draft, reason) => teller.get_with(
                "deed-decline",
                &[
                    ("draft", clerk.draft(*draft).into()),
                    ("reason", clerk.reason(*reason).into()),
                ],
            ),
            Move::Withdraw(draft) => with_draft("deed-withdraw", *draft),
        },
        Deed::Consult(one) => teller.get_with(
            "deed-consult",
            &[("constituency", clerk.constituency(party, *one).into())],
        ),
        Deed::Persuade(draft, one) => teller.get_with(
            "deed-persuade",
            &[
                ("constituency", clerk.constituency(party, *one).into()),
                ("draft", clerk.draft(*draft).into()),
            ],
        ),
        Deed::Waive(_) => teller.get("deed-waive"),
        Deed::Decide(_) => teller.get("deed-decide"),
        Deed::Reply(_) => teller.get("deed-reply"),
        Deed::Attend(attendance) => {
            let count = i64::try_from(attendance.tokens.len()).unwrap_or(i64::MAX);
            teller.get_with("deed-attend", &[("count", count.into())])
        }
    }
}

/// The draft that an act brought to the table, once the exchange was opened.
fn tabled(teller: &Teller<'_>, party: PartyId, act: usize) -> Option<crate::rules::ids::DraftId> {
    let parties = teller.debrief.scenario.situation.party_count();
    teller
        .debrief
        .moments
        .iter()
        .filter(|moment| moment.act.is_some_and(|one| (act..act + parties).contains(&one)))
        .find_map(|moment| match &moment.event.fact {
            Fact::DraftTabled { draft, sponsor, .. } if *sponsor == party => Some(*draft),
            _ => None,
        })
}

/// Every event that says something, by round.
pub(super) fn everything(teller: &Teller<'_>) -> Markup {
    let told = by_round(teller, |moment| {
        !matches!(moment.event.fact, Fact::SeatReady { .. } | Fact::ActSealed { .. })
    });
    html! {
        @for (round, sentences) in told {
            details {
                summary { (heading(teller, round)) }
                ol.events { @for sentence in sentences { li { (sentence) } } }
            }
        }
    }
}

fn by_round(teller: &Teller<'_>, keep: impl Fn(&Moment) -> bool) -> BTreeMap<u8, Vec<String>> {
    let clerk = teller.clerk();
    let mut rounds: BTreeMap<u8, Vec<String>> = BTreeMap::new();
    for moment in teller.debrief.moments.iter().filter(|moment| keep(moment)) {
        if let Some(sentence) = clerk.event(&moment.event) {
            rounds.entry(moment.round).or_default().push(sentence);
        }
    }
    rounds
}

/// A round by number, meeting and date.
fn heading(teller: &Teller<'_>, round: u8) -> String {
    let clerk = teller.clerk();
    let name = teller.get_with(
        "debrief-round",
        &[
            ("round", (i64::from(round) + 1).into()),
            ("meeting", clerk.meeting(round).into()),
            ("date", clerk.meeting_date(round).into()),
        ],
    );
    let crisis = teller.debrief.rounds.iter().any(|end| end.round == round && end.crisis);
    if crisis && teller.debrief.scenario.situation.has(Layer::Tension) {
        teller.get_with("debrief-crisis", &[("round", name.into())])
    } else {
        name
    }
}
