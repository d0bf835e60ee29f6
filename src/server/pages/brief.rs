//! The brief: what am I sent to get, and how is it counted?

use super::desk::Desk;
use super::parts;
use super::talks::home_name;
use crate::charts::seal::Fill;
use crate::rules::ids::{ConstituencyId, IssueId, PartyId, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::scenario::{Layer, Scenario, Situation};
use crate::text::Catalogue;
use maud::{Markup, html};

/// What a brief is made from: it can be read before the table is open, too.
pub struct Sheet<'a> {
    /// The texts.
    pub words: &'a Catalogue,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Whose brief.
    pub party: PartyId,
}

/// The brief of a seat at a table that is open.
#[must_use]
pub fn page(desk: &Desk<'_>, scenario: &Scenario) -> Markup {
    let Some(party) = desk.me() else { return html! {} };
    let sheet = Sheet {
        words: desk.words,
        scenario,
        party,
    };
    html! {
        (paper(&sheet))
        div.sheet.h { h2 { (home_name(desk)) } (parts::climate(desk)) }
        div.acts { a.btn.p href="/play" { (desk.t("brief-next")) } }
    }
}

/// The brief itself.
#[must_use]
pub fn paper(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let clerk = words.clerk(
        &sheet.scenario.situation,
        crate::rules::view::Viewer::Party(sheet.party),
    );
    let situation = &sheet.scenario.situation;
    let party = situation.party(sheet.party);
    let preferences = &sheet.scenario.sheet(sheet.party).preferences;
    let best = |issue: IssueId| {
        let rungs = 0..situation.issue(issue).options.len();
        rungs
            .map(|rung| preferences.of(issue, Rung::at(rung)))
            .max()
            .unwrap_or(0)
    };
    let mut dearest = preferences.dearest();
    dearest.sort_by_key(|issue| std::cmp::Reverse(best(*issue)));
    let winning = if situation.has(Layer::FollowThrough) {
        "winning"
    } else {
        "winning-one-sitting"
    };
    html! {
        article.doc {
            p.sm.mut { (words.get_with("brief-only", &[("party", clerk.party_within(sheet.party).into())])) }
            h2 { (seal(situation, sheet.party)) " " (words.get("brief-instructions")) }
            hr.double;
            p.serif { (words.get(&format!("party-{}.sent", party.key))) }
            h3 { (words.get("brief-matters")) }
            table.stack {
                thead { tr { th scope="col" { (words.get("editor-matters")) } th scope="col" { (words.get("page-steps")) } th.n scope="col" { (words.get("brief-at-best")) } } }
                tbody {
                    @for issue in dearest {
                        tr {
                            th scope="row" { b { (clerk.issue(issue)) } }
                            td.sm {
                                @for place in 1..situation.issue(issue).options.len() {
                                    @if place > 1 { " · " }
                                    (clerk.option_short(issue, Rung::at(place))) " " (words.signed(preferences.of(issue, Rung::at(place))))
                                }
                            }
                            td.n data-head=(words.get("brief-at-best")) { b { (words.signed(best(issue))) } }
                        }
                    }
                }
            }
            dl.long {
                dt { (words.get("brief-red-line")) } dd { (red_line(sheet)) }
                @let forms = forms(sheet);
                @if !forms.is_empty() { dt { (words.get("brief-forms")) } dd { @for line in &forms { div { (line) } } } }
                dt { (words.get("brief-nothing")) } dd { (nothing(sheet)) }
                dt { (words.get("brief-together")) } dd { (together(sheet)) }
            }
        }
        @if !party.constituencies.is_empty() {
            div.sheet.h {
                h3 { (words.get("seats-answer-to")) }
                @for (place, constituency) in party.constituencies.iter().enumerate() {
                    @let id = ConstituencyId::at(place);
                    p { b { (clerk.constituency(sheet.party, id)) } " " span.sm.mut { (words.word(constituency.role)) }
                        @if let Some(says) = clerk.constituency_says(sheet.party, id, false) { br; span.serif { (words.get_with("home-says", &[("words", says.into())])) } } }
                }
                p.sm { b { (words.get("seats-hard")) } (words.get("colon")) (words.get(&format!("party-{}.hard", party.key))) }
            }
        }
        div.sheet { h3 { (words.get("winning-title")) } p { (words.get(winning)) } }
    }
}

fn seal(situation: &Situation, party: PartyId) -> Markup {
    let shapes = crate::charts::seal::Shape::of_parties(situation.parties.iter().map(|party| party.key.as_str()));
    let shape = shapes
        .get(party.index())
        .copied()
        .unwrap_or(crate::charts::seal::Shape::Triangle);
    maud::PreEscaped(crate::charts::seal::seal(
        shape,
        Fill::Solid,
        &crate::charts::PAGE,
        26.0,
        "",
    ))
}

/// The steps that cost the seat most.
fn red_line(sheet: &Sheet<'_>) -> String {
    let words = sheet.words;
    let situation = &sheet.scenario.situation;
    let clerk = words.clerk(situation, crate::rules::view::Viewer::Party(sheet.party));
    let preferences = &sheet.scenario.sheet(sheet.party).preferences;
    let steps = situation.issue_ids().flat_map(|issue| {
        let rungs = 1..situation.issue(issue).options.len();
        rungs.map(move |place| (preferences.of(issue, Rung::at(place)), issue, Rung::at(place)))
    });
    let mut worst: Vec<_> = steps.filter(|(points, ..)| *points < 0).collect();
    worst.sort();
    if worst.is_empty() {
        return words.get("brief-red-line-none");
    }
    let named = worst.iter().take(2).map(|(points, issue, rung)| {
        format!(
            "{}: {} ({})",
            clerk.issue(*issue),
            clerk.option(*issue, *rung),
            words.signed(*points)
        )
    });
    let named = clerk.list(named.collect());
    words.get_with("brief-red-line-of", &[("options", named.into())])
}

/// What pays only from a firmer form on, a line each form; nothing where every form does.
fn forms(sheet: &Sheet<'_>) -> Vec<String> {
    let words = sheet.words;
    let situation = &sheet.scenario.situation;
    let clerk = words.clerk(situation, crate::rules::view::Viewer::Party(sheet.party));
    let loosest = situation.instruments.iter().min().copied();
    let of_form = |form: Instrument| {
        let options = situation.issue_ids().flat_map(|issue| {
            let options = situation.issue(issue).options.iter().enumerate();
            let asks = options.filter(move |(_, option)| option.lowest_form == form);
            asks.map(move |(place, _)| (issue, Rung::at(place)))
        });
        let named = options
            .filter(|(_, rung)| rung.0 > 0)
            .map(|(issue, rung)| clerk.option(issue, rung));
        let named: Vec<String> = named.collect();
        let pays = words.get_with("clause-pays-from", &[("form", words.word(form).into())]);
        (!named.is_empty()).then(|| format!("{}{}{}", words.capitalised(&pays), words.get("colon"), named.join("; ")))
    };
    let forms = situation.instruments.iter().copied();
    let firmer = forms.filter(|form| situation.has(Layer::FollowThrough) && Some(*form) != loosest);
    firmer.filter_map(of_form).collect()
}

/// What no agreement means.
fn nothing(sheet: &Sheet<'_>) -> String {
    let words = sheet.words;
    let situation = &sheet.scenario.situation;
    let line = words.get(&format!("party-{}.line", situation.party(sheet.party).key));
    if situation.has(Layer::FollowThrough) {
        return line;
    }
    let points = i64::from(sheet.scenario.sheet(sheet.party).preferences.reservation);
    format!(
        "{line} {}",
        words.get_with("brief-nothing-points", &[("points", points.into())])
    )
}

/// Pairs that are worth more, or less, together.
fn together(sheet: &Sheet<'_>) -> String {
    let words = sheet.words;
    let clerk = words.clerk(
        &sheet.scenario.situation,
        crate::rules::view::Viewer::Party(sheet.party),
    );
    let preferences = &sheet.scenario.sheet(sheet.party).preferences;
    let pairs = preferences.interactions.iter().map(|pair| {
        words.get_with(
            "brief-together-pair",
            &[
                ("a", clerk.option(pair.a, pair.a_from).into()),
                ("b", clerk.option(pair.b, pair.b_from).into()),
                ("points", words.signed(i32::from(pair.points)).into()),
            ],
        )
    });
    let pairs: Vec<String> = pairs.collect();
    if pairs.is_empty() {
        words.get("brief-together-none")
    } else {
        pairs.join(" ")
    }
}
