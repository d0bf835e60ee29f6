//! The table at home: would it pass, who minds, what would tip it.

use super::verdict_cell;
use crate::adviser::worth;
use crate::client::page::Ctx;
use crate::client::session::Session;
use crate::client::theme::size;
use crate::client::ui::el::{El, block, col, row, run};
use crate::client::widgets::{self, Gauge};
use crate::rules::ids::DraftId;
use crate::rules::scenario::Layer;
use crate::rules::state::Draft;
use crate::rules::terms::Terms;

/// The band that names the table.
#[must_use]
pub fn band(ctx: &Ctx, session: &Session) -> El {
    let seat = session.me().map(|me| {
        let key = &session.situation().party(me).key;
        ctx.t(&format!("party-{key}.seat"))
    });
    let name = match seat {
        Some(seat) => ctx.tv("talks-home", &[("seat", seat.into())]),
        None => ctx.t("talks-home-nobody"),
    };
    widgets::band(name, true, [])
}

/// The verdict in words; without a home table, what the text is worth against no agreement.
#[must_use]
pub fn verdict(ctx: &Ctx, session: &Session, draft: Option<&Draft>) -> El {
    let (title, line) = words(ctx, session, draft);
    col([widgets::title(title), widgets::muted_label(line)]).gap(3.0)
}

/// The verdict as a title and a line.
fn words(ctx: &Ctx, session: &Session, draft: Option<&Draft>) -> (String, String) {
    let (Some(draft), Some(own)) = (draft, session.own()) else {
        let key = if session.own().is_some() {
            "verdict-no-draft"
        } else {
            "verdict-observer"
        };
        return (ctx.t(key), ctx.t(&format!("{key}.line")));
    };
    let points = ctx.texts.signed(worth::text_points(session.view(), own, &draft.terms));
    let id = (draft.parties.has(own.party)).then_some(draft.id);
    match worth::verdict(session.view(), &draft.terms, id) {
        _ if !draft.parties.has(own.party) => (ctx.t("verdict-not-a-party"), ctx.t("verdict-not-a-party.line")),
        Some(verdict) => {
            let line = ctx.tv(
                "verdict-line",
                &[
                    ("agree", i64::try_from(verdict.agree).unwrap_or(0).into()),
                    ("asked", i64::try_from(verdict.asked).unwrap_or(0).into()),
                    ("points", points.into()),
                ],
            );
            (ctx.t(verdict.key()), line)
        }
        None => {
            let line = i32::from(own.sheet.preferences.reservation);
            let words = ctx.tv("verdict-against-line", &[("line", i64::from(line).into())]);
            (ctx.tv("verdict-worth", &[("points", points.into())]), words)
        }
    }
}

/// What one article does at home, or to the seat's own points where there is no home table.
#[must_use]
pub fn article(ctx: &Ctx, session: &Session, draft: &Draft, place: usize) -> El {
    let Some(own) = session.own() else { return col([]) };
    let clause = &draft.terms.clauses[place];
    let clerk = session.clerk(ctx.texts);
    if !session.situation().has(Layer::Home) {
        let points = worth::clause_points(session.view(), own, clause, draft.terms.instrument);
        let words = ctx.tv(
            "verdict-of-best",
            &[("best", i64::from(best(session, clause.issue)).into())],
        );
        return row([widgets::net(points), widgets::label(words).grow(1.0)])
            .gap(12.0)
            .stretch(1.0);
    }
    let reasons = worth::clause_reasons(session.view(), own, &draft.terms, clause.issue);
    let net: i32 = reasons.iter().map(|(_, points)| points).sum();
    let lines = reasons.iter().map(|(who, points)| {
        block([
            run(format!("{} ", clerk.constituency(own.party, *who)))
                .bold()
                .size(size::LABEL),
            widgets::signed(*points).size(size::LABEL),
        ])
        .leading(1.25)
    });
    let lines: Vec<El> = lines.collect();
    let nobody = lines
        .is_empty()
        .then(|| widgets::muted_label(ctx.t("verdict-nobody-minds")));
    row([widgets::net(net), col(lines).maybe(nobody).gap(1.0).grow(1.0)])
        .gap(12.0)
        .stretch(1.0)
}

fn best(session: &Session, issue: crate::rules::ids::IssueId) -> i32 {
    let rungs = session.situation().issue(issue).options.len();
    session.own().map_or(0, |own| {
        (0..rungs)
            .map(|rung| own.sheet.preferences.of(issue, crate::rules::ids::Rung::at(rung)))
            .max()
            .unwrap_or(0)
    })
}

/// The gauges, and what would tip it; without a home table, the worth of every matter.
#[must_use]
pub fn foot(ctx: &Ctx, session: &Session, draft: Option<&Draft>) -> El {
    let Some(own) = session.own() else { return col([]) };
    let home = session.situation().has(Layer::Home);
    match draft.filter(|draft| draft.parties.has(own.party)) {
        Some(draft) if home => judged(ctx, session, &draft.terms, Some(draft.id)),
        _ => matters(ctx, session, draft),
    }
}

/// The gauges of a text, and what would tip it.
#[must_use]
pub fn judged(ctx: &Ctx, session: &Session, terms: &Terms, draft: Option<DraftId>) -> El {
    let Some(own) = session.own() else { return col([]) };
    let clerk = session.clerk(ctx.texts);
    let constituencies = &session.situation().party(own.party).constituencies;
    let estimates = worth::estimates(session.view(), own, terms, draft);
    let ranged = estimates.iter().any(|estimate| estimate.range > 0);
    let gauges = estimates.into_iter().map(|estimate| {
        let role = constituencies[estimate.constituency.index()].role;
        widgets::meter(&Gauge {
            name: clerk.constituency(own.party, estimate.constituency),
            role: ctx.texts.word(role),
            word: ctx.texts.word(estimate.outlook()),
            guess: estimate.guess,
            range: estimate.range,
            need: estimate.need,
        })
        .explain(clerk.estimate(own.party, &estimate))
    });
    let key = if ranged { "meter-legend" } else { "meter-legend.exact" };
    let legend = widgets::muted_label(ctx.t(key)).explain(ctx.t("meter-legend.about"));
    let tips = worth::weakest(session.view(), own, terms, draft).map_or_else(Vec::new, |constituency| {
        worth::tips(session.view(), own, terms, draft, constituency)
    });
    let list = widgets::reasons(tips.iter().map(|tip| {
        let who = clerk.constituency(own.party, tip.constituency);
        (
            tip.gain,
            None,
            format!("{} ({who})", ctx.texts.capitalised(&clerk.change(tip.change))),
        )
    }));
    let tipping =
        (!tips.is_empty()).then(|| col([widgets::rule(), widgets::bold(ctx.t("verdict-tips")), list]).gap(4.0));
    col(gauges).with(legend).maybe(tipping).gap(6.0)
}

/// What each matter is worth to the seat at best, dearest first.
fn matters(ctx: &Ctx, session: &Session, draft: Option<&Draft>) -> El {
    let Some(own) = session.own() else { return col([]) };
    let clerk = session.clerk(ctx.texts);
    let mut dearest = own.sheet.preferences.dearest();
    dearest.sort_by_key(|issue| std::cmp::Reverse(best(session, *issue)));
    let most = dearest
        .iter()
        .map(|issue| best(session, *issue))
        .max()
        .unwrap_or(0)
        .max(1);
    let bars = dearest
        .iter()
        .filter(|issue| draft.is_none_or(|draft| draft.terms.clause(**issue).is_none()))
        .map(|issue| {
            let best = best(session, *issue);
            widgets::bar(clerk.issue(*issue), best, most, ctx.texts.signed(best))
        });
    let bars: Vec<El> = bars.collect();
    if bars.is_empty() {
        return col([]);
    }
    col([widgets::bold(ctx.t("talks-matters"))]).with_all(bars).gap(6.0)
}

/// The verdict at home in a few words, for the bar of a narrow page.
#[must_use]
pub fn short(ctx: &Ctx, session: &Session, draft: Option<&Draft>) -> El {
    let (title, line) = words(ctx, session, draft);
    verdict_cell(ctx, ctx.t("talks-home-short"), title, line, true)
}

/// What one article comes to: at home, or in the seat's own points where there is no home table.
#[must_use]
pub fn net(session: &Session, draft: &Draft, place: usize) -> Option<i32> {
    let own = session.own()?;
    let clause = &draft.terms.clauses[place];
    if session.situation().has(Layer::Home) {
        let reasons = worth::clause_reasons(session.view(), own, &draft.terms, clause.issue);
        Some(reasons.iter().map(|(_, points)| points).sum())
    } else {
        Some(worth::clause_points(
            session.view(),
            own,
            clause,
            draft.terms.instrument,
        ))
    }
}
