//! What was hidden while the play went on.

use super::{plain, signed, table};
use crate::charts::Table;
use crate::debrief::pictures::Teller;
use crate::debrief::story::Moment;
use crate::rules::action::Discretion;
use crate::rules::event::Fact;
use crate::rules::ids::{ConstituencyId, DraftId, PartyId, Rung};
use crate::rules::scenario::Layer;
use maud::{Markup, html};

pub(super) fn opened(teller: &Teller<'_>) -> Markup {
    let situation = &teller.debrief.scenario.situation;
    html! {
        (table(&points(teller)))
        @let together = together(teller);
        @if !together.rows.is_empty() { (table(&together)) }
        @if situation.has(Layer::Home) {
            h3 { (teller.get("debrief-homes")) }
            @for party in teller.debrief.parties() { (table(&home(teller, party))) }
        }
        @let moods = moods(teller);
        @if !moods.rows.is_empty() { (table(&moods)) }
        @let threats = threats(teller);
        @if !threats.rows.is_empty() { (table(&threats)) }
    }
}

/// What each option is worth to each party, and what goes together.
fn points(teller: &Teller<'_>) -> Table {
    let debrief = teller.debrief;
    let clerk = teller.clerk();
    let situation = &debrief.scenario.situation;
    let parties = || debrief.parties();
    let mut rows = Vec::new();
    for issue in situation.issue_ids() {
        for rung in 1..situation.issue(issue).options.len() {
            let rung = Rung::at(rung);
            let mut row = vec![clerk.issue(issue), clerk.option(issue, rung)];
            row.extend(parties().map(|party| signed(debrief.scenario.sheet(party).preferences.of(issue, rung).into())));
            rows.push(row);
        }
    }
    if teller.is_one_sitting() {
        let mut row = vec![teller.get("points-reservation"), String::new()];
        row.extend(parties().map(|party| plain(debrief.scenario.sheet(party).preferences.reservation.into())));
        rows.push(row);
    }
    let heads = ["column-issue", "column-option"].map(|key| teller.get(key));
    Table {
        caption: teller.get("debrief-points-tables"),
        header: heads
            .into_iter()
            .chain(parties().map(|party| teller.party(party)))
            .collect(),
        rows,
    }
}

/// Pairs of options that change each other's worth.
fn together(teller: &Teller<'_>) -> Table {
    let debrief = teller.debrief;
    let clerk = teller.clerk();
    let rows = debrief.parties().flat_map(|owner| {
        let pairs = &debrief.scenario.sheet(owner).preferences.interactions;
        pairs.iter().map(move |pair| (owner, pair))
    });
    let rows = rows.map(|(owner, pair)| {
        let text = teller.get_with(
            "points-together",
            &[
                ("a", clerk.issue(pair.a).into()),
                ("arung", clerk.option(pair.a, pair.a_from).into()),
                ("b", clerk.issue(pair.b).into()),
                ("brung", clerk.option(pair.b, pair.b_from).into()),
            ],
        );
        vec![teller.party(owner), text, signed(pair.points.into())]
    });
    Table {
        caption: teller.get("debrief-together"),
        header: ["column-party", "column-option", "column-total"]
            .map(|key| teller.get(key))
            .to_vec(),
        rows: rows.collect(),
    }
}

/// One party's home, a column for each constituency: power, moods, and concerns by issue.
fn home(teller: &Teller<'_>, party: PartyId) -> Table {
    let debrief = teller.debrief;
    let clerk = teller.clerk();
    let situation = &debrief.scenario.situation;
    let sheet = debrief.scenario.sheet(party);
    let constituencies = &situation.party(party).constituencies;
    let ids = || (0..constituencies.len()).map(ConstituencyId::at);
    let drawn = |id: ConstituencyId| {
        let of = |moment: &Moment| match moment.event.fact {
            Fact::MoodDrawn {
                party: whose,
                constituency,
                mood,
            } if whose == party && constituency == id => Some(mood),
            _ => None,
        };
        debrief.moments.iter().find_map(of)
    };
    let row = |name: String, cell: &dyn Fn(ConstituencyId) -> String| -> Vec<String> {
        std::iter::once(name).chain(ids().map(cell)).collect()
    };
    let mut rows = vec![
        row(teller.get("column-power"), &|id| {
            teller.catalogue.word(constituencies[id.index()].role)
        }),
        row(teller.get("column-mood-start"), &|id| {
            drawn(id).unwrap_or(sheet.home[id.index()].mood).to_string()
        }),
        row(teller.get("column-mood-end"), &|id| {
            debrief.end.mood(party, id).to_string()
        }),
    ];
    for issue in situation.issue_ids() {
        let concern = |id: ConstituencyId| sheet.home[id.index()].concerns.get(issue.index()).copied().unwrap_or(0);
        if ids().any(|id| concern(id) != 0) {
            rows.push(row(clerk.issue(issue), &|id| signed(concern(id).into())));
        }
    }
    Table {
        caption: teller.get_with("home-of", &[("party", teller.party_within(party).into())]),
        header: std::iter::once(teller.get("column-issue"))
            .chain(ids().map(|id| clerk.constituency(party, id)))
            .collect(),
        rows,
    }
}

/// The moods that nobody saw, by round and party.
fn moods(teller: &Teller<'_>) -> Table {
    let clerk = teller.clerk();
    let situation = &teller.debrief.scenario.situation;
    let rows = teller
        .debrief
        .moments
        .iter()
        .filter_map(|moment| match &moment.event.fact {
            Fact::HiddenMoodsDrawn { party, shifts } => {
                let shown = shifts
                    .iter()
                    .enumerate()
                    .take(situation.party(*party).constituencies.len());
                let shown = shown.map(|(index, shift)| {
                    let name = clerk.constituency(*party, ConstituencyId::at(index));
                    format!("{name} {}", signed(i64::from(*shift)))
                });
                let round = (u32::from(moment.round) + 1).to_string();
                Some(vec![round, teller.party(*party), shown.collect::<Vec<_>>().join("; ")])
            }
            _ => None,
        });
    Table {
        caption: teller.get("debrief-hidden-moods"),
        header: ["column-round", "column-party", "column-mood"]
            .map(|key| teller.get(key))
            .to_vec(),
        rows: rows.collect(),
    }
}

/// Every estimate of the outside danger, in the order in which it was drawn or moved.
fn threats(teller: &Teller<'_>) -> Table {
    let rows = teller
        .debrief
        .moments
        .iter()
        .filter_map(|moment| match moment.event.fact {
            Fact::ThreatPictured { party, estimate } => {
                let round = (u32::from(moment.round) + 1).to_string();
                Some(vec![round, teller.party(party), estimate.to_string()])
            }
            _ => None,
        });
    Table {
        caption: teller.get("debrief-threat"),
        header: ["column-round", "column-party", "column-estimate"]
            .map(|key| teller.get(key))
            .to_vec(),
        rows: rows.collect(),
    }
}

/// Every draft, dark ones too, and what became of it.
pub(super) fn drafts(teller: &Teller<'_>) -> Markup {
    let clerk = teller.clerk();
    let everyone = teller.debrief.scenario.situation.everyone();
    let moments = &teller.debrief.moments;
    let rows = moments
        .iter()
        .enumerate()
        .filter_map(|(index, moment)| match &moment.event.fact {
            Fact::DraftTabled {
                draft,
                sponsor,
                terms,
                discretion,
                ..
            } => {
                let parties = terms.parties(&teller.debrief.scenario.situation);
                let dark = *discretion == Discretion::Dark && parties != everyone;
                let shown = if dark {
                    teller.get_with("debrief-private", &[("who", teller.parties(parties).into())])
                } else {
                    teller.get("debrief-everybody")
                };
                let last = moments[index..]
                    .iter()
                    .rev()
                    .find(|later| is_fate(&later.event.fact, *draft));
                let fate = last.and_then(|later| clerk.event(&later.event));
                Some((*draft, *sponsor, moment, terms, shown, fate))
            }
            _ => None,
        });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return html! { p { (teller.get("debrief-none")) } };
    }
    let heads = [
        "column-draft",
        "column-round",
        "column-sponsor",
        "column-text",
        "column-shown",
        "column-fate",
    ];
    html! {
        div.table tabindex="0" {
            table {
                thead { tr { @for head in heads { th scope="col" { (teller.get(head)) } } } }
                tbody {
                    @for (draft, sponsor, moment, terms, shown, fate) in rows {
                        tr {
                            th scope="row" { (teller.catalogue.capitalised(&clerk.draft(draft))) }
                            td.n { (u32::from(moment.round) + 1) }
                            td { (teller.party(sponsor)) }
                            td {
                                @for clause in &terms.clauses { (clerk.clause(clause)) " " }
                                (clerk.form(terms)) ". "
                                @for line in clerk.annex_lines(terms) { (line) " " }
                            }
                            td { (shown) }
                            td { @match fate { Some(text) => { (text) } None => { (teller.get("fate-none")) } } }
                        }
                    }
                }
            }
        }
    }
}

/// Whether an event decides what becomes of a draft.
fn is_fate(fact: &Fact, id: DraftId) -> bool {
    match fact {
        Fact::Declined { draft, .. }
        | Fact::Withdrawn { draft }
        | Fact::Expired { draft }
        | Fact::Overtaken { draft, .. }
        | Fact::DraftInitialled { draft }
        | Fact::HomeRefused { draft, .. }
        | Fact::SilenceBroken { draft, .. }
        | Fact::SentBack { draft, .. }
        | Fact::EnteredIntoForce { draft, .. } => *draft == id,
        _ => false,
    }
}
