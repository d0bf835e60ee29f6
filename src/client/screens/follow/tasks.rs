//! What can be done for one agreement: tokens, slips, announcements, exits, readouts.

use super::strip::{pays, seals};
use super::{FollowMsg, Place};
use crate::client::model::Msg;
use crate::client::theme::{Class, Tone};
use crate::client::ui::el::{El, col, row};
use crate::client::ui::picture::Picture;
use crate::client::widgets::{self, Choice};
use crate::rules::action::{Exit, Reading, Readout, Share};
use crate::rules::ids::{AnnexId, IssueId, PartySet};
use crate::rules::issue::AnnexKind;
use crate::rules::state::{Agreement, ClauseReading, Origin};
use crate::rules::view::View;
use bevy::ui::AlignItems;

/// Every line of work on an agreement.
pub(super) fn tasks(place: &Place, one: &Agreement) -> Vec<El> {
    let mut lines = vec![worth(place, one)];
    lines.extend(one.obstacles.iter().map(|item| obstacle(place, one, *item)));
    lines.extend((one.confidence > 0).then(|| confidence(place, one)));
    let disputed = one
        .readings
        .iter()
        .filter(|(_, reading)| *reading == ClauseReading::Disputed);
    lines.extend(disputed.map(|(issue, _)| reading(place, one, *issue)));
    lines.extend((place.menu.upkeep.contains(&one.id) && needed(place.view, one) > 0).then(|| upkeep(place, one)));
    lines.extend(place.menu.announce.contains(&one.id).then(|| announce(place, one)));
    lines.extend(place.menu.readouts.contains(&one.id).then(|| readout(place, one)));
    lines.extend(exits(place, one));
    lines
}

/// What it pays the seat, or would.
fn worth(place: &Place, one: &Agreement) -> El {
    let ctx = place.ctx;
    let points = pays(place.view, place.own, one, one.operating);
    let key = if one.operating {
        "follow-pays"
    } else {
        "follow-would-pay"
    };
    widgets::text(ctx.tv(key, &[("points", widgets::signed_words(points).into())]))
}

/// A line of work: a dot (filled when done), its name, who has to attend, and the control.
fn line(place: &Place, dot: Option<bool>, name: String, who: PartySet, control: El) -> El {
    let dot = dot.map(|filled| widgets::picture(Picture::Dot(filled, Tone::Ink), 11.0, 11.0));
    let words = row([]).maybe(dot).with(widgets::text(name).grow(1.0)).gap(7.0);
    let who = row(seals(place, who, 15.0)).gap(2.0).rigid();
    if place.ctx.class() == Class::Narrow {
        return col([row([words.grow(1.0), who]).gap(8.0), control]).gap(4.0);
    }
    row([words.grow(1.0), who, control.rigid()])
        .gap(10.0)
        .align(AlignItems::Center)
}

fn obstacle(place: &Place, one: &Agreement, item: AnnexId) -> El {
    let ctx = place.ctx;
    let clerk = place.session.clerk(ctx.texts);
    let name = clerk.annex(item);
    let at = format!("{}-{}", one.id.0, item.0);
    match &place.view.situation.annex_item(item).kind {
        AnnexKind::Burden { cost, named, .. } => {
            let named = named.intersection(one.parties);
            let words = ctx.tv(
                "follow-burden",
                &[("item", name.clone().into()), ("cost", (*cost).into())],
            );
            if !place.menu.burdens.contains(&(one.id, item)) {
                return line(
                    place,
                    Some(false),
                    words,
                    named,
                    widgets::muted_label(ctx.t("follow-others")),
                );
            }
            let now = place.plan.burden(one.id, item);
            let choice = |key: &str, share: Option<Share>| {
                Choice::new(
                    ctx.t(key),
                    now == share,
                    Msg::Follow(FollowMsg::Burden(one.id, item, share)),
                )
            };
            let strip = widgets::segmented(
                &format!("follow-burden-{at}"),
                ctx.tv("follow-slip-for", &[("item", name.into())]),
                vec![
                    choice("follow-no-slip", None),
                    choice("follow-all", Some(Share::All)),
                    choice("follow-mine", Some(Share::Mine)),
                    choice("follow-nothing", Some(Share::Nothing)),
                ],
            )
            .explain_all(&ctx.t("follow-slip-for.about"));
            line(place, Some(false), words, named, strip)
        }
        AnnexKind::Consent { of } => {
            let third = clerk.third_party(*of);
            let price = place
                .menu
                .consents
                .iter()
                .find(|(id, of, _)| *id == one.id && *of == item);
            let words = ctx.tv("follow-consent", &[("item", name.into()), ("country", third.into())]);
            let Some((_, _, price)) = price else {
                return line(
                    place,
                    Some(false),
                    words,
                    PartySet::EMPTY,
                    widgets::muted_label(ctx.t("follow-refuses")),
                );
            };
            let now = place.plan.consent(one.id, item);
            let pay = ctx.tv("follow-pay", &[("capital", (*price).into())]);
            let msg = Msg::Follow(FollowMsg::Consent(one.id, item, !now));
            let control = toggle(format!("follow-consent-{at}"), &words, pay, now, msg);
            line(place, Some(now), words, PartySet::EMPTY, control)
        }
    }
}

/// A button that stays pressed.
fn toggle(key: String, about: &str, words: String, on: bool, msg: Msg) -> El {
    let tick = on.then(|| widgets::picture(Picture::Tick(Tone::Sheet), 12.0, 12.0));
    let tone = if on { Tone::Sheet } else { Tone::Ink };
    let label = format!("{about}: {words}");
    row([])
        .maybe(tick)
        .with(widgets::toned(words, tone))
        .gap(6.0)
        .pad_xy(12.0, 5.0)
        .min_height(34.0)
        .fill(if on { Tone::Ink } else { Tone::Sheet })
        .line(Tone::Edge, 1.0)
        .radius(3.0)
        .hover(if on { Tone::Ink } else { Tone::Inset })
        .key(key)
        .role(accesskit::Role::CheckBox)
        .label(label)
        .does(msg)
        .chosen(on)
}

fn confidence(place: &Place, one: &Agreement) -> El {
    let ctx = place.ctx;
    let words = ctx.tv("follow-confidence", &[("left", one.confidence.into())]);
    if !place.menu.confidence.contains(&one.id) {
        return line(
            place,
            Some(false),
            words,
            one.parties,
            widgets::muted_label(ctx.t("follow-others")),
        );
    }
    let now = place.plan.confidence(one.id);
    let msg = Msg::Follow(FollowMsg::Confidence(one.id, !now));
    let control = toggle(
        format!("follow-confidence-{}", one.id.0),
        &words,
        ctx.t("follow-token"),
        now,
        msg,
    )
    .explain_all(&ctx.t("follow-confidence.about"));
    line(place, Some(now), words, one.parties, control)
}

fn reading(place: &Place, one: &Agreement, issue: IssueId) -> El {
    let ctx = place.ctx;
    let name = place.session.clerk(ctx.texts).issue(issue);
    let words = ctx.tv("follow-dispute", &[("issue", name.into())]);
    let now = place.plan.reading(one.id, issue);
    let choice = |key: &str, reading: Option<Reading>| {
        Choice::new(
            ctx.t(key),
            now == reading,
            Msg::Follow(FollowMsg::Reading(one.id, issue, reading)),
        )
    };
    let strip = widgets::segmented(
        &format!("follow-reading-{}-{}", one.id.0, issue.0),
        words.clone(),
        vec![
            choice("follow-no-slip", None),
            choice("follow-wide", Some(Reading::Wide)),
            choice("follow-narrow", Some(Reading::Narrow)),
        ],
    )
    .explain_all(&ctx.t("follow-dispute.about"));
    let about = widgets::muted_label(ctx.t("follow-dispute.about"));
    col([line(place, Some(false), words, one.parties, strip), about]).gap(2.0)
}

/// Tokens a round that keep it going, or bring it back.
pub(super) fn needed(view: &View, one: &Agreement) -> u8 {
    one.upkeep(&view.situation).max(u8::from(one.fallow()))
}

fn upkeep(place: &Place, one: &Agreement) -> El {
    let ctx = place.ctx;
    let needed = needed(place.view, one);
    let now = place.plan.upkeep(one.id);
    let key = if one.fallow() { "follow-revive" } else { "follow-upkeep" };
    let words = ctx.tv(key, &[("needed", needed.into())]);
    let name = format!("{}: {words}", place.name(one));
    let step = |which: &str, sign: &str, to: u8, why: Option<String>| {
        let msg = Msg::Follow(FollowMsg::Upkeep(one.id, to));
        widgets::quiet(format!("follow-{which}-{}", one.id.0), sign, msg)
            .width(36.0)
            .label(format!("{name} {sign}"))
            .disabled_if(why)
    };
    let left = place.menu.tokens.saturating_sub(place.plan.spent());
    let none = (now == 0).then(|| ctx.t("follow-none-spent"));
    let full = if now >= needed {
        Some(ctx.t("follow-enough"))
    } else {
        (left == 0).then(|| ctx.t("follow-no-token"))
    };
    let figure = widgets::bold(now.to_string()).centered().width(26.0);
    let control = row([
        step("less", "\u{2212}", now.saturating_sub(1), none),
        figure,
        step("more", "+", now.saturating_add(1), full),
    ])
    .gap(2.0)
    .explain_all(&ctx.t("follow-upkeep.about"));
    line(place, None, words, PartySet::EMPTY, control)
}

fn announce(place: &Place, one: &Agreement) -> El {
    let ctx = place.ctx;
    let numbers = &place.view.situation.coefficients;
    let applause = numbers.announcement_applause[usize::from(one.announced).min(2)];
    let words = ctx.tv(
        "follow-announce",
        &[
            ("times", one.announced.into()),
            ("mood", widgets::signed_words(applause.into()).into()),
            (
                "trust",
                widgets::signed_words(numbers.trust_empty_announcement.into()).into(),
            ),
        ],
    );
    let now = place.plan.announced(one.id);
    let msg = Msg::Follow(FollowMsg::Announce(one.id, !now));
    let control = toggle(
        format!("follow-announce-{}", one.id.0),
        &words,
        ctx.t("follow-announce.act"),
        now,
        msg,
    );
    line(place, None, words, PartySet::EMPTY, control)
}

fn readout(place: &Place, one: &Agreement) -> El {
    let ctx = place.ctx;
    let now = place.plan.readout(one.id);
    let choice = |readout: Readout| {
        let words = ctx.texts.capitalised(&ctx.texts.word(readout));
        Choice::new(words, now == readout, Msg::Follow(FollowMsg::Readout(one.id, readout)))
    };
    let words = ctx.t("follow-readout");
    let strip = widgets::segmented(
        &format!("follow-readout-{}", one.id.0),
        format!("{}: {words}", place.name(one)),
        vec![choice(Readout::Modest), choice(Readout::Victory)],
    )
    .explain_all(&ctx.t("follow-readout.about"));
    line(place, None, words, PartySet::EMPTY, strip)
}

/// Suspending, resuming, leaving; not for what has only just entered into force.
fn exits(place: &Place, one: &Agreement) -> Option<El> {
    let (ctx, menu) = (place.ctx, place.menu);
    let fresh = one.since == place.view.round && matches!(one.origin, Origin::Draft(_));
    let mut ways = vec![None];
    let open = [
        (&menu.suspend, Exit::Suspend),
        (&menu.resume, Exit::Resume),
        (&menu.leave, Exit::Leave),
    ];
    ways.extend(
        open.into_iter()
            .filter(|(list, _)| list.contains(&one.id))
            .map(|(_, exit)| Some(exit)),
    );
    if ways.len() < 2 || fresh {
        return None;
    }
    let now = place.plan.exit(one.id);
    let choices = ways.into_iter().map(|exit| {
        let words = exit.map_or_else(
            || ctx.t("follow-stay"),
            |exit| ctx.texts.capitalised(&ctx.texts.word(exit)),
        );
        Choice::new(words, now == exit, Msg::Follow(FollowMsg::Exit(one.id, exit)))
    });
    let strip = widgets::segmented(
        &format!("follow-exit-{}", one.id.0),
        ctx.tv("follow-exit-for", &[("agreement", place.name(one).into())]),
        choices.collect(),
    );
    Some(line(place, None, ctx.t("follow-exit"), PartySet::EMPTY, strip))
}
