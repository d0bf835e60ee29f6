//! What was hidden: each party's points, its home, its soundings; hidden moods; drafts kept dark.

use super::{DebriefMsg, Place, sheet_room};
use crate::client::model::Msg;
use crate::client::ui::el::{El, col};
use crate::client::widgets::{self, Choice};
use crate::rules::event::{Audience, Fact};
use crate::rules::ids::{ConstituencyId, PartyId, Rung};

/// The sheets of the step.
pub(super) fn sheets(place: &Place) -> Vec<El> {
    let ctx = place.ctx;
    let clerk = place.teller.clerk();
    let count = place.debrief.scenario.situation.party_count();
    let at = ctx.model.debrief.party.min(count.saturating_sub(1));
    let party = PartyId::at(at);
    let choices = place
        .debrief
        .parties()
        .enumerate()
        .map(|(index, party)| Choice::new(clerk.party(party), index == at, Msg::Debrief(DebriefMsg::Party(index))));
    let chooser = widgets::sheet([
        widgets::heading(ctx.t("debrief-opened")),
        widgets::segmented("debrief-party", ctx.t("debrief-opened"), choices.collect()),
    ]);
    let mut sheets = vec![chooser, worth(place, party)];
    sheets.extend(home(place, party));
    sheets.push(private(place, party));
    sheets
}

/// What each option was worth to a party, a round; beside it what the other parties had there.
fn worth(place: &Place, party: PartyId) -> El {
    let ctx = place.ctx;
    let clerk = place.teller.clerk();
    let scenario = &place.debrief.scenario;
    let mut heads = vec![ctx.t("column-issue"), ctx.t("column-option")];
    let order: Vec<PartyId> = std::iter::once(party)
        .chain(place.debrief.parties().filter(|other| *other != party))
        .collect();
    heads.extend(order.iter().map(|party| clerk.party_short(*party)));
    let mut rows = Vec::new();
    for issue in scenario.situation.issue_ids() {
        for (index, _) in scenario.situation.issue(issue).options.iter().enumerate().skip(1) {
            let rung = Rung::at(index);
            let name = if index == 1 { clerk.issue(issue) } else { String::new() };
            let mut cells = vec![name, clerk.option(issue, rung)];
            cells.extend(
                order
                    .iter()
                    .map(|party| widgets::signed_words(scenario.sheet(*party).preferences.of(issue, rung))),
            );
            rows.push(cells);
        }
    }
    let shares: Vec<f32> = [2.4, 2.6].into_iter().chain(order.iter().map(|_| 0.9)).collect();
    widgets::sheet([
        widgets::heading(ctx.t("debrief-points-tables")),
        widgets::table(
            ctx.t("debrief-points-tables"),
            sheet_room(place),
            &shares,
            &heads,
            &rows,
            2,
        ),
    ])
}

/// A party's home: moods at the start and the end, and the hidden moods of every round.
fn home(place: &Place, party: PartyId) -> Option<El> {
    let ctx = place.ctx;
    let clerk = place.teller.clerk();
    let constituencies = &place.debrief.scenario.situation.party(party).constituencies;
    if constituencies.is_empty() {
        return None;
    }
    let mut moods: Vec<(i32, i32)> = place
        .debrief
        .scenario
        .sheet(party)
        .home
        .iter()
        .map(|home| (home.mood.into(), home.mood.into()))
        .collect();
    let mut hidden: Vec<Vec<String>> = vec![Vec::new(); constituencies.len()];
    for moment in &place.debrief.moments {
        match &moment.event.fact {
            Fact::MoodDrawn {
                party: of,
                constituency,
                mood,
            } if *of == party => {
                moods[constituency.index()] = (i32::from(*mood), i32::from(*mood));
            }
            Fact::MoodChanged {
                party: of,
                constituency,
                now,
                ..
            } if *of == party => {
                moods[constituency.index()].1 = i32::from(*now);
            }
            Fact::HiddenMoodsDrawn { party: of, shifts } if *of == party => {
                for (list, shift) in hidden.iter_mut().zip(shifts) {
                    list.push(widgets::signed_words((*shift).into()));
                }
            }
            _ => {}
        }
    }
    let heads = [
        ctx.t("column-constituency"),
        ctx.t("column-mood-start"),
        ctx.t("column-mood-end"),
        ctx.t("debrief-hidden-moods"),
    ];
    let rows: Vec<Vec<String>> = constituencies
        .iter()
        .enumerate()
        .map(|(index, about)| {
            let name = format!(
                "{}, {}",
                clerk.constituency(party, ConstituencyId::at(index)),
                ctx.texts.word(about.role)
            );
            let (start, end) = moods[index];
            vec![name, start.to_string(), end.to_string(), hidden[index].join("  ")]
        })
        .collect();
    let title = ctx.tv("home-of", &[("party", clerk.party_within(party).into())]);
    Some(widgets::sheet([
        widgets::heading(title.clone()),
        widgets::table(title, sheet_room(place), &[3.0, 1.0, 1.0, 2.0], &heads, &rows, 1),
    ]))
}

/// Everything that only some could see, and that this party did or knew.
fn private(place: &Place, party: PartyId) -> El {
    let ctx = place.ctx;
    let clerk = place.teller.clerk();
    let mut round = None;
    let mut lines = Vec::new();
    for moment in &place.debrief.moments {
        let hidden = match moment.event.audience {
            Audience::Only(parties) => parties.has(party),
            Audience::Public | Audience::Nobody => false,
        };
        if !hidden || !worth_telling(&moment.event.fact) {
            continue;
        }
        let Some(words) = clerk.event(&moment.event) else {
            continue;
        };
        if round != Some(moment.round) {
            round = Some(moment.round);
            lines.push(
                widgets::bold(ctx.tv("stock-round", &[("round", (moment.round + 1).into())]))
                    .margin(0.0, 0.0, 6.0, 0.0),
            );
        }
        lines.push(widgets::label(words));
    }
    let none = lines.is_empty().then(|| widgets::muted(ctx.t("debrief-none")));
    let name = clerk.party_within(party);
    widgets::sheet([
        widgets::heading(ctx.tv("debrief-private-of", &[("party", name.into())])),
        widgets::muted_label(ctx.t("debrief-private-note")),
    ])
    .maybe(none)
    .with(col(lines).gap(3.0))
}

/// What is worth telling among the things that only some saw.
const fn worth_telling(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::SoundingPut { .. }
            | Fact::SoundingAnswered { .. }
            | Fact::HandShown { .. }
            | Fact::DraftTabled { .. }
            | Fact::ConditionStated { .. }
            | Fact::Consulted { .. }
            | Fact::Persuaded { .. }
            | Fact::VerdictGiven { .. }
            | Fact::ThreatPictured { .. }
            | Fact::InterestsOpened { .. }
            | Fact::WordBroken { .. }
            | Fact::EnteredIntoForce { .. }
    )
}
