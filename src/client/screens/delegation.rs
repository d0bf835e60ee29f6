//! The delegation of a seat in a lesson: who is in it and with which part, and what is suggested.

use crate::client::lobby::LobbyMsg;
use crate::client::model::Msg;
use crate::client::page::Ctx;
use crate::client::session::remote::{Binding, Delegation, Member, Part, Remote, Suggestion, Word};
use crate::client::ui::el::{El, col, row};
use crate::client::widgets::{self, Look};
use accesskit::Role;

/// What is laid over the page of a play.
#[must_use]
pub fn dialog(ctx: &Ctx, remote: &Remote) -> El {
    let inside = remote.delegation().map_or_else(Vec::new, |delegation| {
        let suggestions = match remote.suggestions() {
            [] => vec![widgets::muted_label(ctx.t("delegation-none"))],
            all => all.iter().map(|one| suggestion(ctx, remote, delegation, one)).collect(),
        };
        let suggested = col([widgets::heading(ctx.t("delegation-suggestions"))])
            .with_all(suggestions)
            .gap(8.0);
        let together = delegation.members.len() > 1;
        let parts = together.then_some(suggested).into_iter().chain(sheets(ctx, delegation));
        vec![col(parts).gap(16.0)]
    });
    let close = widgets::action("delegation-close", ctx.t("close"), Msg::Dismiss);
    widgets::dialog(ctx.t("delegation-title"), inside, vec![close])
}

/// Who is in the delegation, and the parts: also for whoever waits for the lesson to begin.
pub fn sheets(ctx: &Ctx, delegation: &Delegation) -> impl Iterator<Item = El> {
    who(ctx, delegation).into_iter().chain([parts(ctx, delegation)])
}

/// Who is in the delegation, and whose word binds it; nothing where there is one alone.
fn who(ctx: &Ctx, delegation: &Delegation) -> Option<El> {
    let members = delegation.members.iter().map(|one| {
        let words = member(ctx, one);
        widgets::text(words.clone()).role(Role::ListItem).label(words)
    });
    let list = col(members)
        .gap(2.0)
        .role(Role::List)
        .label(ctx.t("delegation-members"));
    let rule = widgets::muted_label(rule(ctx, delegation));
    let whole = col([widgets::heading(ctx.t("delegation-members")), list, rule]).gap(6.0);
    (delegation.members.len() > 1).then_some(whole)
}

fn member(ctx: &Ctx, one: &Member) -> String {
    let part = one.part.map(|part| ctx.t(part.key()));
    let you = one.you.then(|| ctx.t("you"));
    let muted = one.muted.then(|| ctx.t("delegation-is-muted"));
    let words = std::iter::once(one.nickname.clone())
        .chain(part)
        .chain(you)
        .chain(muted);
    words.collect::<Vec<_>>().join(" · ")
}

/// Whose word binds.
fn rule(ctx: &Ctx, delegation: &Delegation) -> String {
    match delegation.binding {
        Binding::Anybody => ctx.t("binding-anybody.about"),
        Binding::Majority => ctx.tv("binding-majority.about", &[("needed", delegation.needed().into())]),
        Binding::Head => match delegation.members.iter().find(|one| one.head) {
            Some(head) if !head.you => ctx.tv("binding-head.about", &[("name", head.nickname.clone().into())]),
            _ => ctx.t("binding-head.you"),
        },
    }
}

/// The parts, each to be taken if nobody else has it.
fn parts(ctx: &Ctx, delegation: &Delegation) -> El {
    let rows = Part::ALL.map(|part| {
        let has = |one: &Member| one.part == Some(part);
        let mine = delegation.me().is_some_and(has);
        let taken = delegation.members.iter().any(|one| !one.you && has(one));
        let name = ctx.t(part.key());
        let words = ctx.t(if mine { "you" } else { "join-take-part" });
        let take = widgets::button(
            part.key(),
            words.clone(),
            if mine { Look::SmallPressed } else { Look::Small },
            Msg::Lobby(LobbyMsg::TakePart(part)),
        )
        .label(format!("{words}: {name}"))
        .chosen(mine)
        .disabled_if(taken.then(|| ctx.t("lesson-part-taken")));
        let about = widgets::muted_label(ctx.t(&format!("{}.about", part.key())));
        row([col([widgets::bold(name), about]).grow(1.0), take]).gap(10.0)
    });
    col([widgets::heading(ctx.t("join-part"))]).with_all(rows).gap(8.0)
}

/// What somebody suggests, and the button of whoever is for it: to send the same is to do it, or to support it.
fn suggestion(ctx: &Ctx, remote: &Remote, delegation: &Delegation, one: &Suggestion) -> El {
    let who = delegation.nickname_of(one.participant).to_owned();
    let words = ctx.t(if delegation.word == Some(Word::Binds) {
        "delegation-do"
    } else {
        "delegation-support"
    });
    let closed = if remote.is_paused() {
        Some(ctx.t("lobby-paused"))
    } else if remote.is_sending() {
        Some(ctx.t("lobby-still-sending"))
    } else {
        delegation.word.is_none().then(|| ctx.t("delegation-muted"))
    };
    let mine = delegation.me().is_some_and(|me| me.participant == one.participant);
    let send = widgets::button(
        format!("suggestion/{}", one.participant),
        words.clone(),
        Look::Small,
        Msg::Submit(Box::new(one.deed.clone())),
    )
    .label(format!("{words}: {who}: {}", one.words))
    .disabled_if(closed);
    let name = if mine {
        format!("{who} · {}", ctx.t("you"))
    } else {
        who
    };
    let said = col([widgets::bold(name), widgets::text(one.words.clone())]).grow(1.0);
    row([said]).maybe((!mine).then_some(send)).gap(10.0)
}
