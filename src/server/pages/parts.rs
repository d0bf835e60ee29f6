//! What several pages show: seals, gauges, reasons, ladders, a draft on paper, the climate.

use super::desk::Desk;
use crate::adviser::worth;
use crate::charts::climate::{Climate, Pair, climate as climate_chart};
use crate::charts::seal::Fill;
use crate::charts::{Frame, PAGE};
use crate::rules::climate::pairs;
use crate::rules::home::Estimate;
use crate::rules::ids::{IssueId, PartyId, Rung};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::scenario::Layer;
use crate::rules::state::Draft;
use crate::rules::terms::Terms;
use maud::{Markup, PreEscaped, html};

/// A number with its sign, told by sign and colour.
#[must_use]
pub fn signed(desk: &Desk<'_>, points: i32) -> Markup {
    html! { span.num.plus[points > 0].minus[points < 0] { (desk.words.signed(points)) } }
}

/// Reasons with their points.
#[must_use]
pub fn reasons(desk: &Desk<'_>, list: &[(i32, String)]) -> Markup {
    html! {
        ul.why {
            @for (points, words) in list { li { span.n { (signed(desk, *points)) } span { (words) } } }
        }
    }
}

/// A party's seal with its name.
#[must_use]
pub fn named(desk: &Desk<'_>, party: PartyId, fill: Fill) -> Markup {
    html! { (desk.seal(party, fill, 18.0)) " " (desk.clerk().party(party)) }
}

/// A gauge: the range as a band, the best guess as a dot, what is needed as a line; and the same in words.
#[must_use]
pub fn gauge(desk: &Desk<'_>, party: PartyId, estimate: &Estimate) -> Markup {
    let clerk = desk.clerk();
    let name = clerk.constituency(party, estimate.constituency);
    let role = desk.situation().party(party).constituencies[estimate.constituency.index()].role;
    let word = desk.words.word(estimate.outlook());
    let at = |value: i32| value.clamp(0, 100);
    let (low, high) = (at(estimate.guess - estimate.range), at(estimate.guess + estimate.range));
    html! {
        div.gauge {
            div.row { span { b { (name) } " " span.sm.mut { (desk.words.word(role)) } } b.sm { (word) } }
            @if let Some(need) = estimate.need {
                svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" {
                    rect x="0.2" y="1.2" width="99.6" height="5.6" fill="var(--inset)" stroke="var(--edge)" stroke-width=".4" {}
                    rect x=(low) y="1.4" width=((high - low).max(1)) height="5.2" fill="var(--edge)" {}
                    rect x=(at(need)) y="0" width=".7" height="8" fill="var(--ink)" {}
                    rect x=(at(estimate.guess) - 1) y="2" width="2" height="4" fill="var(--ink)" {}
                }
            }
            span.hid { (clerk.estimate(party, estimate)) }
        }
    }
}

/// All gauges of a text, and what would tip the weakest.
#[must_use]
pub fn judged(desk: &Desk<'_>, terms: &Terms, draft: Option<crate::rules::ids::DraftId>) -> Markup {
    let Some(own) = desk.own() else { return html! {} };
    let view = &desk.view;
    let clerk = desk.clerk();
    let tips = worth::weakest(view, own, terms, draft).map_or_else(Vec::new, |constituency| {
        worth::tips(view, own, terms, draft, constituency)
    });
    let lines: Vec<(i32, String)> = tips
        .iter()
        .map(|tip| {
            let who = clerk.constituency(own.party, tip.constituency);
            (
                tip.gain,
                format!("{} ({who})", desk.words.capitalised(&clerk.change(tip.change))),
            )
        })
        .collect();
    let estimates = worth::estimates(view, own, terms, draft);
    html! {
        @for estimate in &estimates { (gauge(desk, own.party, estimate)) }
        p.sm.mut { (desk.t(if estimates.iter().any(|one| one.range > 0) { "meter-legend" } else { "meter-legend.exact" })) }
        @if !lines.is_empty() { p { b { (desk.t("verdict-tips")) } } (reasons(desk, &lines)) }
    }
}

/// What home makes of a text as a title and a line, for this seat.
#[must_use]
pub fn verdict(desk: &Desk<'_>, terms: &Terms, draft: Option<&Draft>) -> (String, String) {
    let Some(own) = desk.own() else {
        return (desk.t("verdict-observer"), desk.t("verdict-observer.line"));
    };
    let is_party = terms.parties(desk.situation()).has(own.party);
    if !is_party {
        return (desk.t("verdict-not-a-party"), desk.t("verdict-not-a-party.line"));
    }
    let points = desk.words.signed(worth::text_points(&desk.view, own, terms));
    let Some(verdict) = worth::verdict(&desk.view, terms, draft.map(|draft| draft.id)) else {
        let line = i64::from(own.sheet.preferences.reservation);
        let words = desk.tv("verdict-against-line", &[("line", line.into())]);
        return (desk.tv("verdict-worth", &[("points", points.into())]), words);
    };
    let line = desk.tv(
        "verdict-line",
        &[
            ("agree", verdict.agree.into()),
            ("asked", verdict.asked.into()),
            ("points", points.into()),
        ],
    );
    (desk.t(verdict.key()), line)
}

/// An issue's ladder with everybody's seals on its steps.
#[must_use]
pub fn ladder(desk: &Desk<'_>, issue: IssueId, terms: Option<&Terms>) -> Markup {
    let clerk = desk.clerk();
    let situation = desk.situation();
    let trust = desk.view.trust.lowest(situation.issue(issue).circle);
    let options = situation.issue(issue).options.iter().enumerate();
    html! {
        ul.ladder {
            @for (place, option) in options {
                @let rung = Rung::at(place);
                @let closed = desk.view.closed.iter().any(|(of, from)| *of == issue && *from <= rung);
                @let draft = terms.is_some_and(|terms| terms.rung(issue) == rung && rung.0 > 0);
                @let far = i32::from(option.requirement) > trust;
                li.draft[draft].closed[closed && !draft].far[far && !draft && !closed] {
                    span.who {
                        @for party in situation.party_ids() {
                            @if let Some(position) = desk.positions.of(party, issue).filter(|at| at.rung == rung) {
                                @let fill = if position.tabled { Fill::Solid } else { Fill::Outline };
                                (desk.seal(party, fill, 15.0))
                                span.hid { (clerk.party(party)) (desk.t("colon")) }
                            }
                        }
                    }
                    span.step {}
                    (clerk.option_short(issue, rung))
                    @if draft { span.hid { " (" (desk.t("page-in-draft")) ")" } }
                    @if far && !closed { span.needs { " " (desk.tv("page-needs-trust", &[("trust", i64::from(option.requirement).into())])) } }
                }
            }
        }
    }
}

/// The articles of a text: what each says, what has changed, what it is worth, who at home minds.
#[must_use]
pub fn articles(desk: &Desk<'_>, terms: &Terms, base: Option<&Terms>, positions: bool) -> Markup {
    let clerk = desk.clerk();
    let view = &desk.view;
    html! {
        ol.articles {
            @for clause in &terms.clauses {
                @let sentence = clerk.clause(clause);
                @let old = base.and_then(|base| base.clause(clause.issue)).map(|old| clerk.clause(old));
                li {
                    @if let Some(own) = desk.own() {
                        span.worth title=(desk.t("page-worth")) {
                            (signed(desk, worth::clause_points(view, own, clause, terms.instrument)))
                            span.hid { " " (desk.t("page-to-you")) }
                        }
                    }
                    p.serif {
                        @match (base, old) {
                            (None, _) => { (sentence) }
                            (Some(_), None) => { ins { span.hid { (desk.t("page-added")) " " } (sentence) } }
                            (Some(_), Some(old)) if old == sentence => { (sentence) }
                            (Some(_), Some(old)) => {
                                del { span.hid { (desk.t("page-removed")) " " } (old) } " "
                                ins { span.hid { (desk.t("page-added")) " " } (sentence) }
                            }
                        }
                        @if clause.wording == Wording::Ambiguous { " " span.tag { (desk.words.word(Wording::Ambiguous)) } }
                    }
                    @if let Some(form) = pays_from(desk, clause.issue, clause.rung, terms.instrument) { p.sm { b { (desk.words.capitalised(&form)) } } }
                    @if positions { div.thread.a { b.sm { (clerk.issue(clause.issue)) } (ladder(desk, clause.issue, Some(terms))) } }
                    @if let Some(own) = desk.own().filter(|_| desk.situation().has(Layer::Home)) {
                        @let list: Vec<(i32, String)> = worth::clause_reasons(view, own, terms, clause.issue).into_iter()
                            .map(|(who, points)| (points, clerk.constituency(own.party, who))).collect();
                        @if !list.is_empty() { div.thread { span.hid { (desk.t("page-at-home")) } (reasons(desk, &list)) } }
                    }
                }
            }
            @if let Some(base) = base {
                @for gone in base.clauses.iter().filter(|old| terms.clause(old.issue).is_none()) {
                    li { p.serif { del { span.hid { (desk.t("page-removed")) " " } (clerk.clause(gone)) } } }
                }
            }
        }
    }
}

/// From which form on an option pays, if it pays nothing in this one.
#[must_use]
pub fn pays_from(desk: &Desk<'_>, issue: IssueId, rung: Rung, form: Instrument) -> Option<String> {
    let lowest = worth::too_loose(desk.situation(), issue, rung, form)?;
    Some(desk.tv("clause-pays-from", &[("form", desk.words.word(lowest).into())]))
}

/// Form and annex of a text.
#[must_use]
pub fn form_and_annex(desk: &Desk<'_>, terms: &Terms) -> Markup {
    let clerk = desk.clerk();
    let items: Vec<_> = terms.touched(desk.situation()).collect();
    let open = terms.open_annex(desk.situation()).count();
    html! {
        dl.sm {
            dt { (desk.t("talks-form")) } dd { (desk.words.capitalised(&desk.words.word(terms.instrument))) }
            @if !items.is_empty() {
                dt { (desk.t("talks-annex")) }
                dd {
                    @for item in items {
                        div {
                            (dot(terms.choice(item).is_some())) " " (clerk.annex(item)) (desk.t("colon"))
                            @match terms.choice(item) {
                                Some(choice) => { (clerk.choice(item, choice)) }
                                None => { b { (desk.t("talks-open")) } }
                            }
                        }
                    }
                    @if open > 0 { div.mut { (desk.tv("talks-annex-open", &[("count", open.into())])) } }
                }
            }
        }
    }
}

/// A dot: outline is said, solid is done.
#[must_use]
pub fn dot(filled: bool) -> Markup {
    let fill = if filled { "var(--ink)" } else { "none" };
    html! {
        svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" {
            circle cx="6" cy="6" r="4.7" fill=(fill) stroke="var(--ink)" stroke-width="1.8" {}
        }
    }
}

/// How each party stands to a draft.
#[must_use]
pub fn signatures(desk: &Desk<'_>, draft: &Draft) -> Markup {
    let clerk = desk.clerk();
    html! {
        div.signs {
            @for party in draft.parties.iter() {
                @let condition = draft.conditions.iter().find(|(who, _)| *who == party);
                @let initialled = draft.initials.has(party);
                div {
                    (desk.seal(party, if initialled { Fill::Solid } else { Fill::Outline }, 18.0)) " "
                    b { @if desk.me() == Some(party) { (desk.t("you")) } @else { (clerk.party_short(party)) } }
                    br;
                    @match (initialled, condition) {
                        (true, _) => { (desk.t("signature-initialled")) }
                        (false, Some((_, change))) => { (desk.t("signature-only-if")) (desk.t("colon")) (clerk.change(*change)) }
                        (false, None) => { (desk.t("signature-not-yet")) }
                    }
                }
            }
        }
    }
}

/// The line under a draft's number: sponsor, what it changes, whether it goes home.
#[must_use]
pub fn caption(desk: &Desk<'_>, draft: &Draft) -> String {
    let clerk = desk.clerk();
    let number = |id: crate::rules::ids::DraftId| i64::from(id.number());
    let changes = draft.amends.and_then(|old| {
        let count = desk.positions.text(old)?.differences(&draft.terms).len();
        Some(desk.tv(
            "talks-amends",
            &[("count", count.into()), ("number", number(old).into())],
        ))
    });
    let sponsor = desk.tv(
        "talks-tabled-by",
        &[("party", clerk.party_within(draft.sponsor).into())],
    );
    let first = desk.tv("talks-draft-number", &[("number", number(draft.id).into())]);
    let all = [
        Some(first),
        Some(sponsor),
        changes,
        draft.in_hand.then(|| desk.t("talks-in-hand")),
    ];
    all.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Trust of every pair, tension, what is shown, capital.
#[must_use]
pub fn climate(desk: &Desk<'_>) -> Markup {
    let clerk = desk.clerk();
    let (view, situation) = (&desk.view, desk.situation());
    let (trust_before, tension_before) = &desk.before;
    let chart = Climate {
        title: desk.t("talks-trust"),
        parties: situation
            .party_ids()
            .map(|party| (clerk.party_short(party), desk.shape(party)))
            .collect(),
        pairs: pairs(situation.everyone())
            .map(|(a, b)| Pair {
                a: a.index(),
                b: b.index(),
                trust: view.trust.pair(a, b),
                change: view.trust.pair(a, b) - trust_before.pair(a, b),
            })
            .collect(),
        columns: [desk.t("talks-pair"), desk.t("talks-trust"), desk.t("talks-change")],
    };
    let frame = Frame {
        width: 200.0,
        palette: &PAGE,
    };
    let table = chart.table();
    let shown = desk.me().filter(|_| situation.has(Layer::Transparency)).and_then(|me| {
        let others = situation.party_ids().map(|other| view.shown[me.index()][other.index()]);
        others.max()
    });
    html! {
        div {
            div aria-hidden="true" { (PreEscaped(climate_chart(&chart, &frame))) }
            p.hid { (chart.title) (desk.t("colon")) (table.rows.iter().map(|row| format!("{} {} ({})", row[0], row[1], row[2])).collect::<Vec<_>>().join("; ")) }
            dl.sm {
                @if situation.has(Layer::Tension) {
                    dt { (desk.t("talks-tension")) }
                    dd.num { (view.tension) (arrow(i32::from(view.tension), i32::from(*tension_before))) }
                }
                @if let Some(shown) = shown { dt { (desk.t("talks-shown")) } dd.num { (shown) } }
                @if let Some(own) = desk.own().filter(|_| situation.has(Layer::Home)) {
                    dt { (desk.t("talks-capital")) } dd.num { (own.capital) }
                }
            }
        }
    }
}

fn arrow(now: i32, before: i32) -> &'static str {
    match now.cmp(&before) {
        std::cmp::Ordering::Greater => " ↑",
        std::cmp::Ordering::Less => " ↓",
        std::cmp::Ordering::Equal => "",
    }
}
