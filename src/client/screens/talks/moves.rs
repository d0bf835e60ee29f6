//! The moves of an exchange.

use super::{Asking, TalksMsg, menu, shown};
use crate::client::model::Msg;
use crate::client::page::{Ctx, actions};
use crate::client::session::Session;
use crate::client::theme::Class;
use crate::client::ui::el::El;
use crate::client::widgets::{self, Look};
use crate::rules::action::{Deed, Move};
use crate::rules::ids::DraftId;
use crate::rules::open::OpenTalks;

pub(super) fn say(msg: TalksMsg) -> Msg {
    Msg::Talks(msg)
}

fn main_move(main: Move) -> Msg {
    say(TalksMsg::Main(Box::new(main)))
}

/// The action bar, and what Ctrl+Enter does.
#[must_use]
pub fn bar(ctx: &Ctx, session: &Session) -> (El, Option<Msg>) {
    if menu(session).is_none() {
        let words = ctx.t(if session.me().is_some() {
            "talks-waiting"
        } else {
            "talks-observing"
        });
        return (actions(ctx, vec![widgets::muted_label(words)], vec![]), None);
    }
    let left = if ctx.class() == Class::Wide {
        {
            let label = widgets::bold(ctx.t("talks-your-move"));
            std::iter::once(label)
                .chain(moves(ctx, session))
                .chain(private_button(ctx, session))
                .collect()
        }
    } else {
        let ask = say(TalksMsg::Ask(Asking::Moves));
        vec![widgets::button("moves", ctx.t("talks-moves"), Look::Plain, ask)]
    };
    let talk = &ctx.model.talks.talk;
    let deed = Msg::Submit(Box::new(Deed::Talk(Box::new(talk.clone()))));
    let confirm = widgets::action("talks-confirm", confirm_words(ctx, session, &talk.main), deed.clone());
    let reread = matches!(talk.main, Move::Table(..) | Move::Amend(..)).then(|| {
        widgets::button(
            "talks-reread",
            ctx.t("talks-reread"),
            Look::Plain,
            say(TalksMsg::Ask(Asking::Reread)),
        )
        .explain(ctx.t("talks-reread.about"))
    });
    let right = reread.into_iter().chain([confirm]).collect();
    (actions(ctx, left, right), Some(deed))
}

/// Everything that can be chosen in this exchange, as buttons.
pub(super) fn moves(ctx: &Ctx, session: &Session) -> Vec<El> {
    let Some(menu) = menu(session) else { return Vec::new() };
    let talk = &ctx.model.talks.talk;
    let draft = shown(ctx, session).map(|draft| draft.id);
    let mut left: Vec<El> = Vec::new();
    let mut push = |key: &str, here: bool, msg: Option<Msg>, why: &str| {
        let look = if here { Look::Pressed } else { Look::Plain };
        let closed = msg.is_none().then(|| ctx.t(why));
        let msg = msg.unwrap_or(Msg::Dismiss);
        left.push(
            widgets::button(key, ctx.t(key), look, msg)
                .chosen(here)
                .explain(ctx.t(&format!("{key}.about")))
                .disabled_if(closed),
        );
    };
    let on = |list: &[DraftId]| draft.filter(|draft| list.contains(draft));
    let is = |probe: fn(&Move) -> bool| probe(&talk.main);
    push(
        "move-initial",
        is(|main| matches!(main, Move::Initial(_))),
        on(&menu.initial).map(|draft| main_move(Move::Initial(draft))),
        "move-initial.closed",
    );
    push(
        "move-only-if",
        is(|main| matches!(main, Move::InitialIf(..))),
        on(&menu.initial_if).map(|draft| say(TalksMsg::Ask(Asking::OnlyIf(draft)))),
        "move-only-if.closed",
    );
    push(
        "move-amend",
        is(|main| matches!(main, Move::Amend(..))),
        on(&menu.amend)
            .filter(|_| menu.table.is_some())
            .map(|draft| say(TalksMsg::Amend(draft))),
        "move-amend.closed",
    );
    push(
        "move-table",
        is(|main| matches!(main, Move::Table(..))),
        menu.table.is_some().then(|| say(TalksMsg::Write)),
        "move-table.closed",
    );
    if let Some(draft) = on(&menu.withdraw) {
        push(
            "move-withdraw",
            is(|main| matches!(main, Move::Withdraw(_))),
            Some(main_move(Move::Withdraw(draft))),
            "",
        );
    } else {
        push(
            "move-decline",
            is(|main| matches!(main, Move::Decline(..))),
            on(&menu.decline).map(|draft| say(TalksMsg::Ask(Asking::Decline(draft)))),
            "move-decline.closed",
        );
    }
    push("move-hold", talk.main == Move::Hold, Some(main_move(Move::Hold)), "");
    left
}

/// One button for all that is said in private, if there is anything; it tells how many questions wait.
pub(super) fn private_button(ctx: &Ctx, session: &Session) -> Option<El> {
    let menu = menu(session)?;
    if private(ctx, session, menu).is_empty() {
        return None;
    }
    let talk = &ctx.model.talks.talk;
    let waiting = menu
        .answer
        .iter()
        .filter(|(party, _)| talk.answers.iter().all(|(to, _)| to != party))
        .count();
    let words = ctx.tv(
        "talks-private-count",
        &[("count", i64::try_from(waiting).unwrap_or(0).into())],
    );
    let used = talk.sounding.is_some() || talk.show_hand.is_some() || !talk.answers.is_empty();
    let look = if used { Look::Pressed } else { Look::Plain };
    let ask = say(TalksMsg::Ask(Asking::Private));
    Some(widgets::button("move-private", words, look, ask).explain(ctx.t("talks-private.about")))
}

/// Soundings, answers, and showing a hand.
pub(super) fn private(ctx: &Ctx, session: &Session, menu: &OpenTalks) -> Vec<El> {
    let clerk = session.clerk(ctx.texts);
    let talk = &ctx.model.talks.talk;
    let mut buttons = Vec::new();
    for (party, _) in &menu.answer {
        let answered = talk.answers.iter().any(|(to, _)| to == party);
        let words = ctx.tv("move-answer", &[("party", clerk.party_short(*party).into())]);
        let look = if answered { Look::Pressed } else { Look::Plain };
        let key = format!("move-answer/{}", party.0);
        buttons.push(widgets::button(key, words, look, say(TalksMsg::Ask(Asking::Answer(*party)))).chosen(answered));
    }
    if !menu.sound.is_empty() {
        let put = talk.sounding.is_some();
        let look = if put { Look::Pressed } else { Look::Plain };
        let msg = if put {
            TalksMsg::Sound(None)
        } else {
            TalksMsg::Ask(Asking::Sounding)
        };
        let button = widgets::button("move-sounding", ctx.t("move-sounding"), look, say(msg));
        buttons.push(button.chosen(put).explain(ctx.t("move-sounding.about")));
    }
    let shown = shown(ctx, session).map(|draft| draft.id);
    for (party, draft) in menu.show.iter().filter(|(_, draft)| Some(*draft) == shown) {
        let chosen = talk.show_hand.is_some_and(|(to, ..)| to == *party);
        let msg = if chosen {
            TalksMsg::ShowHand(None)
        } else {
            TalksMsg::Ask(Asking::ShowHand(*party, *draft))
        };
        let words = ctx.tv("move-show", &[("party", clerk.party_short(*party).into())]);
        let look = if chosen { Look::Pressed } else { Look::Plain };
        let button = widgets::button(format!("move-show/{}", party.0), words, look, say(msg));
        buttons.push(button.chosen(chosen).explain(ctx.t("move-show.about")));
    }
    buttons
}

/// The words of the main action: what would be done.
fn confirm_words(ctx: &Ctx, session: &Session, main: &Move) -> String {
    let number = |draft: &DraftId| [("number", i64::from(draft.0 & 0xff).into())];
    let clerk = session.clerk(ctx.texts);
    match main {
        Move::Hold => ctx.t("confirm-hold"),
        Move::Table(..) => ctx.t("confirm-table"),
        Move::Amend(draft, _) => ctx.tv("confirm-amend", &number(draft)),
        Move::Initial(draft) => ctx.tv("confirm-initial", &number(draft)),
        Move::InitialIf(draft, _) => ctx.tv("confirm-only-if", &number(draft)),
        Move::Decline(draft, reason) => ctx.tv(
            "confirm-decline",
            &[
                ("number", i64::from(draft.0 & 0xff).into()),
                ("reason", clerk.reason(*reason).into()),
            ],
        ),
        Move::Withdraw(draft) => ctx.tv("confirm-withdraw", &number(draft)),
    }
}
