//! Home: texts that came home initialled, and what each constituency makes of them.

mod card;
mod paper;

use super::game::frame_header;
use super::tables::{Share, Side, home_name, nothing_asked, on_ground, two_tables};
use crate::adviser::worth;
use crate::client::model::{Model, Msg};
use crate::client::page::{Ctx, Page, actions, framed};
use crate::client::session::Session;
use crate::client::theme::Class;
use crate::client::ui::el::{El, col, grid, row};
use crate::client::widgets::{self, Choice};
use crate::rules::action::{Deed, HomeDecision, OnRider, Waived};
use crate::rules::ids::{ConstituencyId, DraftId};
use crate::rules::open::{OpenActions, OpenDecision, OpenHome};
use crate::rules::scenario::Layer;
use crate::rules::state::Draft;
use crate::rules::view::{OwnView, View};
use std::collections::BTreeMap;

/// What is being decided at home, and not yet sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HomeDesk {
    shown: Option<DraftId>,
    chosen: BTreeMap<DraftId, Chosen>,
}

/// What is to be done with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Submit it; a rider goes to the other parties.
    Carry,
    /// Submit it; a rider is bought off.
    Buy,
    /// Keep it for the next round.
    Keep,
    /// Let it fall.
    Fall,
}

/// What can be done on this screen before it is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HomeMsg {
    /// Lay this text on the table.
    Show(DraftId),
    /// Decide on a text.
    Choose(DraftId, Chosen),
}

/// Changes what is being decided.
pub fn update(model: &mut Model, msg: HomeMsg) {
    match msg {
        HomeMsg::Show(draft) => model.home.shown = Some(draft),
        HomeMsg::Choose(draft, chosen) => {
            model.home.chosen.insert(draft, chosen);
        }
    }
}

impl HomeDesk {
    /// These decisions instead of its own; what came home and is not named falls.
    pub fn take_up(&mut self, came: &[OpenDecision], decisions: &[(DraftId, HomeDecision)]) {
        let decided = |draft: DraftId| decisions.iter().find(|(one, _)| *one == draft);
        let chosen = came.iter().map(|open| match decided(open.draft) {
            Some((_, HomeDecision::Submit(OnRider::Carry))) => (open.draft, Chosen::Carry),
            Some((_, HomeDecision::Submit(OnRider::Buy))) => (open.draft, Chosen::Buy),
            Some((_, HomeDecision::HoldOver)) => (open.draft, Chosen::Keep),
            None => (open.draft, Chosen::Fall),
        });
        self.chosen = chosen.collect();
    }

    /// The decision on a text: the one made, or else to submit as many as may be and keep the rest, where it may be kept.
    fn chosen(&self, menu: &OpenHome, open: &OpenDecision) -> Chosen {
        let may = |chosen: &Chosen| match chosen {
            Chosen::Carry | Chosen::Buy => open.submit,
            Chosen::Keep => open.hold_over,
            Chosen::Fall => true,
        };
        if let Some(chosen) = self.chosen.get(&open.draft).copied().filter(may) {
            return chosen;
        }
        let before = menu.decide.iter().take_while(|other| other.draft != open.draft);
        let submitted = before.filter(|other| other.submit).count();
        if open.submit && submitted < usize::from(menu.submissions) {
            Chosen::Carry
        } else if open.hold_over {
            Chosen::Keep
        } else {
            Chosen::Fall
        }
    }

    fn deed(&self, menu: &OpenHome) -> Deed {
        let decisions = menu.decide.iter().filter_map(|open| {
            let decision = match self.chosen(menu, open) {
                Chosen::Carry => HomeDecision::Submit(OnRider::Carry),
                Chosen::Buy => HomeDecision::Submit(OnRider::Buy),
                Chosen::Keep => HomeDecision::HoldOver,
                Chosen::Fall => return None,
            };
            Some((open.draft, decision))
        });
        Deed::Decide(decisions.collect())
    }
}

/// The screen.
#[must_use]
pub fn page(ctx: &Ctx, session: &Session) -> Page {
    let head = frame_header(ctx, session);
    let (Some(own), view) = (session.own(), session.view()) else {
        return idle(ctx, head);
    };
    let OpenActions::Home(menu) = &own.open else {
        return idle(ctx, head);
    };
    let desk = &ctx.model.home;
    let open = desk
        .shown
        .and_then(|shown| menu.decide.iter().find(|open| open.draft == shown))
        .or_else(|| menu.decide.first());
    let shown = open.and_then(|open| Some((open, view.draft(open.draft)?)));
    let place = Place {
        ctx,
        session,
        view,
        own,
        menu,
    };
    let judged = |draft: &Draft| worth::verdict(session.view(), &draft.terms, Some(draft.id));
    let verdict = shown.and_then(|(_, draft)| Some(ctx.t(judged(draft)?.key())));
    let abroad = Side {
        key: "home-texts",
        name: ctx.t("home-came"),
        beside: shown.map(|_| on_ground(count(ctx, menu), false)).into_iter().collect(),
        verdict: shown.map_or_else(
            || ctx.t("home-no-text"),
            |(_, draft)| ctx.texts.capitalised(&session.clerk(ctx.texts).draft(draft.id)),
        ),
        sheets: paper::sheets(&place, shown),
    };
    let legend = if view.situation.has(Layer::Estimates) {
        "home-legend"
    } else {
        "home-legend-exact"
    };
    let home = Side {
        key: "home-table",
        name: home_name(ctx, session),
        beside: vec![on_ground(ctx.tv(legend, &[("capital", own.capital.into())]), true)],
        verdict: verdict.clone().unwrap_or_else(|| ctx.t("home-no-text")),
        sheets: decision_sheet(&place, shown)
            .into_iter()
            .chain(cards(&place, shown.map(|(_, draft)| draft), verdict))
            .collect(),
    };
    let wide = if ctx.class() == Class::Wide { 384.0 } else { 320.0 };
    let body = two_tables(ctx, abroad, home, Share::Abroad(wide));
    let deed = Msg::Submit(Box::new(desk.deed(menu)));
    // A phone's bar has room for the main action only: there the choice stands on a sheet.
    let choice = shown.map(|(open, draft)| decision(&place, open, draft));
    let left = choice.filter(|_| !ctx.space.phone()).into_iter().collect();
    let seal = widgets::action("home-seal", seal_words(&place), deed.clone());
    // Where there is little room the menu alone holds what takes a phase back.
    let roomy = !ctx.space.low() && !ctx.narrow();
    let undo = (roomy && session.takes_back()).then(|| undo(ctx));
    let bar = actions(ctx, left, undo.into_iter().chain([seal]).collect());
    Page::new("home", framed(head, body, bar)).main(deed).focus("home-seal")
}

/// Everything that the parts of the screen are made from.
struct Place<'a> {
    ctx: &'a Ctx<'a>,
    session: &'a Session,
    view: &'a View,
    own: &'a OwnView,
    menu: &'a OpenHome,
}

fn idle(ctx: &Ctx, head: El) -> Page {
    let body = col([nothing_asked(ctx)]).pad(12.0).region(ctx.t("phase-home"));
    Page::new("home-idle", framed(head, body, actions(ctx, vec![], vec![])))
}

fn undo(ctx: &Ctx) -> El {
    widgets::button("home-undo", ctx.t("home-undo"), widgets::Look::Plain, Msg::Undo).explain(ctx.t("home-undo.about"))
}

fn count(ctx: &Ctx, menu: &OpenHome) -> String {
    ctx.tv("home-count", &[("count", menu.decide.len().into())])
}

fn cards(place: &Place, draft: Option<&Draft>, verdict: Option<String>) -> Vec<El> {
    let ctx = place.ctx;
    let Some(draft) = draft else {
        return vec![widgets::home_sheet([widgets::text(ctx.t("home-no-text.line"))])];
    };
    let constituencies = place
        .view
        .situation
        .party(place.own.party)
        .constituencies
        .iter()
        .enumerate();
    let (asked, others): (Vec<_>, Vec<_>) =
        constituencies.partition(|(_, about)| about.need(draft.terms.instrument).is_some());
    let cards: Vec<El> = asked
        .iter()
        .map(|(index, _)| card::card(place, draft, ConstituencyId::at(*index)))
        .collect();
    let others: Vec<ConstituencyId> = others.iter().map(|(index, _)| ConstituencyId::at(*index)).collect();
    let columns = match ctx.class() {
        Class::Wide => cards.len().min(3),
        Class::Medium if ctx.space.width >= 900.0 => 2,
        Class::Medium | Class::Narrow => 1,
    };
    let mut table = grid(&vec![1.0; columns.max(1)], cards).gap(10.0);
    table.node.grid_auto_rows = vec![bevy::ui::GridTrack::auto()];
    let head = verdict.map(|words| {
        let words = widgets::title(words);
        let note = widgets::muted_label(ctx.t("home-verdict.note"));
        widgets::home_sheet([row([words, note]).gap(12.0).wrap()]).pad_xy(16.0, 8.0)
    });
    head.into_iter()
        .chain((!asked.is_empty()).then_some(table))
        .chain(card::not_asked(place, draft, &others))
        .chain(card::riders(place, draft))
        .collect()
}

/// The choice for the text on the table as a sheet, where the bar has no room for it.
fn decision_sheet(place: &Place, shown: Option<(&OpenDecision, &Draft)>) -> Option<El> {
    let ctx = place.ctx;
    let (open, draft) = shown.filter(|_| ctx.space.phone())?;
    let about = widgets::muted_label(ctx.t(about(place, open)));
    Some(widgets::sheet([
        widgets::bold(ctx.t("home-decision")),
        decision(place, open, draft),
        about,
    ]))
}

/// What the decision means, as the key of a message.
fn about(place: &Place, open: &OpenDecision) -> &'static str {
    match place.ctx.model.home.chosen(place.menu, open) {
        Chosen::Carry if !place.view.situation.has(Layer::Riders) => "home-submit.about",
        Chosen::Carry => "home-carry.about",
        Chosen::Buy => "home-buy.about",
        Chosen::Keep => "home-hold.about",
        Chosen::Fall if open.hold_over => "home-fall.chosen",
        Chosen::Fall => "home-fall.about",
    }
}

/// The choice for the text on the table.
fn decision(place: &Place, open: &OpenDecision, draft: &Draft) -> El {
    let ctx = place.ctx;
    let chosen = ctx.model.home.chosen(place.menu, open);
    let banned = (!open.submit).then(|| ctx.t("home-banned"));
    let choice =
        |key: &str, what: Chosen| Choice::new(ctx.t(key), chosen == what, Msg::Home(HomeMsg::Choose(draft.id, what)));
    let mut all = Vec::new();
    if place.view.situation.has(Layer::Riders) {
        all.push(choice("home-carry", Chosen::Carry).closed(banned.clone()));
        all.push(choice("home-buy", Chosen::Buy).closed(banned));
    } else {
        all.push(choice("home-submit", Chosen::Carry).closed(banned));
    }
    if open.hold_over {
        all.push(choice("home-hold", Chosen::Keep));
    }
    all.push(choice("home-fall", Chosen::Fall));
    let strip = widgets::segmented("home-decide", ctx.t("home-decision"), all);
    let note =
        (!ctx.space.low() && !ctx.narrow()).then(|| widgets::muted_label(ctx.t(about(place, open))).width(330.0));
    row([strip]).maybe(note).gap(10.0).wrap()
}

fn seal_words(place: &Place) -> String {
    let ctx = place.ctx;
    let chosen = |open: &OpenDecision| ctx.model.home.chosen(place.menu, open);
    match place.menu.decide.as_slice() {
        [] => ctx.t("home-seal-nothing"),
        [open] => ctx.t(match chosen(open) {
            Chosen::Carry | Chosen::Buy => "home-seal-submit",
            Chosen::Keep => "home-seal-hold",
            Chosen::Fall => "home-seal-fall",
        }),
        several => {
            let goes = |open: &&OpenDecision| matches!(chosen(open), Chosen::Carry | Chosen::Buy);
            let submitted = several.iter().filter(goes).count();
            ctx.tv(
                "home-seal-several",
                &[("submitted", submitted.into()), ("of", several.len().into())],
            )
        }
    }
}

/// What a waiver would cost now, political capital.
fn waiver_price(view: &View, own: &OwnView) -> u8 {
    let numbers = &view.situation.coefficients;
    if own.waivers_used >= 2 {
        numbers.waiver_capital_later
    } else {
        numbers.waiver_capital
    }
}

fn waiver(place: &Place, waived: Waived) -> Msg {
    debug_assert!(
        place.menu.waive.contains(&waived),
        "only what the menu offers is waived"
    );
    Msg::Submit(Box::new(Deed::Waive(waived)))
}
