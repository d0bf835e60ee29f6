//! The moves of an exchange, and the questions that they open.

use super::draft::form_key;
use super::{Asking, TalksMsg, menu, shown};
use crate::client::model::Msg;
use crate::client::page::{Ctx, actions};
use crate::client::session::Session;
use crate::client::theme::Class;
use crate::client::ui::el::{El, Mark, col, row};
use crate::client::widgets::{self, Look};
use crate::client::worth;
use crate::rules::action::{Answer, Deed, Move, Question, Reason, Sounding};
use crate::rules::ids::{ConstituencyId, DraftId, PartyId, Rung};
use crate::rules::instrument::Wording;
use crate::rules::open::OpenTalks;
use crate::rules::state::Draft;
use crate::rules::terms::{Change, Clause, Terms};
use accesskit::Role;

fn say(msg: TalksMsg) -> Msg {
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
fn moves(ctx: &Ctx, session: &Session) -> Vec<El> {
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
fn private_button(ctx: &Ctx, session: &Session) -> Option<El> {
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
fn private(ctx: &Ctx, session: &Session, menu: &OpenTalks) -> Vec<El> {
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

/// The dialog of a question: every answer is a line.
#[must_use]
pub fn question(ctx: &Ctx, session: &Session, asking: Asking) -> El {
    let clerk = session.clerk(ctx.texts);
    let (title, lines) = match asking {
        Asking::Reread => (ctx.t("talks-reread.title"), written(ctx, session)),
        Asking::Moves => (
            ctx.t("talks-your-move"),
            vec![
                row(moves(ctx, session).into_iter().chain(private_button(ctx, session)))
                    .gap(10.0)
                    .wrap(),
            ],
        ),
        Asking::Private => {
            let buttons = menu(session).map_or_else(Vec::new, |menu| private(ctx, session, menu));
            (ctx.t("talks-private"), vec![row(buttons).gap(10.0).wrap()])
        }
        Asking::Decline(draft) => (ctx.t("ask-decline"), reasons(ctx, session, draft)),
        Asking::OnlyIf(draft) => {
            let lines = changed(ctx, session, draft, |change| {
                TalksMsg::Main(Box::new(Move::InitialIf(draft, change)))
            });
            (ctx.t("ask-only-if"), lines)
        }
        Asking::Sounding => (ctx.t("ask-sounding"), parties(ctx, session)),
        Asking::SoundingTo(to) => (
            ctx.tv("ask-sounding-to", &[("party", clerk.party_within(to).into())]),
            questions(ctx, session, to),
        ),
        Asking::Answer(to) => (
            ctx.tv("ask-answer", &[("party", clerk.party_within(to).into())]),
            answers(ctx, session, to),
        ),
        Asking::AnswerOnlyIf(to) => {
            let text = menu(session)
                .and_then(|menu| menu.answer.iter().find(|(from, _)| *from == to))
                .and_then(|(_, text)| text.clone());
            let lines = text.map_or_else(Vec::new, |text| {
                changes(ctx, session, &text, |change| {
                    TalksMsg::Answer(to, Answer::OnlyIf(change))
                })
            });
            (ctx.t("ask-only-if"), lines)
        }
        Asking::ShowHand(to, draft) => (
            ctx.tv("ask-show", &[("party", clerk.party_within(to).into())]),
            hands(ctx, session, to, draft),
        ),
    };
    let close = widgets::button("ask-close", ctx.t("back"), Look::Plain, say(TalksMsg::Leave));
    let mut dialog = widgets::dialog(title, lines, vec![close]);
    dialog.key = Some("ask".to_owned());
    dialog
}

/// The new text that is the move of this exchange, as it would be sent, and the way back into the editor.
fn written(ctx: &Ctx, session: &Session) -> Vec<El> {
    let clerk = session.clerk(ctx.texts);
    let (terms, change) = match &ctx.model.talks.talk.main {
        Move::Table(terms, _) => (terms, TalksMsg::Write),
        Move::Amend(draft, terms) => (terms, TalksMsg::Amend(*draft)),
        _ => return Vec::new(),
    };
    let articles = terms.clauses.iter().enumerate().map(|(place, clause)| {
        let tags = (clause.wording == Wording::Ambiguous).then(|| ctx.texts.word(Wording::Ambiguous));
        let words = vec![(clerk.clause(clause), Mark::Plain)];
        widgets::article(place + 1, words, tags.into_iter().collect())
    });
    let form = widgets::muted_label(ctx.texts.capitalised(&ctx.texts.word(terms.instrument)));
    let annex = super::draft::annex_line(ctx, session, terms);
    let again = widgets::button("reread-change", ctx.t("talks-reread.change"), Look::Plain, say(change));
    let paper = widgets::doc(articles).with(form).maybe(annex).gap(6.0);
    vec![paper, row([again]).margin(0.0, 0.0, 10.0, 0.0)]
}

fn line(key: String, words: String, note: String, msg: TalksMsg) -> El {
    widgets::choice_row(key, words, note, say(msg))
}

fn reasons(ctx: &Ctx, session: &Session, id: DraftId) -> Vec<El> {
    let clerk = session.clerk(ctx.texts);
    let Some(draft) = session.view().draft(id) else {
        return Vec::new();
    };
    let articles = draft.terms.clauses.iter().map(|clause| Reason::Article(clause.issue));
    let annex = draft.terms.touched(session.situation()).map(Reason::Annex);
    articles
        .chain([Reason::Form])
        .chain(annex)
        .chain([Reason::Home, Reason::NotNow])
        .enumerate()
        .map(|(place, reason)| {
            let words = ctx.texts.capitalised(&clerk.reason(reason));
            line(
                format!("reason/{place}"),
                words,
                String::new(),
                TalksMsg::Main(Box::new(Move::Decline(id, reason))),
            )
        })
        .collect()
}

fn changed(ctx: &Ctx, session: &Session, draft: DraftId, msg: impl Fn(Change) -> TalksMsg) -> Vec<El> {
    let text = session.view().draft(draft).map(|draft: &Draft| draft.terms.clone());
    text.map_or_else(Vec::new, |text| changes(ctx, session, &text, msg))
}

/// One line for each small change to a text, with what it would do to the seat's points.
fn changes(ctx: &Ctx, session: &Session, text: &Terms, msg: impl Fn(Change) -> TalksMsg) -> Vec<El> {
    let clerk = session.clerk(ctx.texts);
    let table = menu(session).and_then(|menu| menu.table.as_ref());
    let situation = session.situation();
    let fits = |terms: &Terms| {
        terms.parties(situation) == text.parties(situation)
            && table.is_none_or(|table| table.fits(situation, terms))
            && crate::rules::open::is_well_formed(situation, terms)
    };
    let all = worth::changes(session, text).into_iter();
    all.filter_map(|change| Some((change, text.changed(situation, change).filter(&fits)?)))
        .enumerate()
        .map(|(place, (change, terms))| {
            let gain = session.own().map_or(0, |own| {
                worth::text_points(session, own, &terms) - worth::text_points(session, own, text)
            });
            let note = ctx.tv("ask-gain", &[("points", ctx.texts.signed(gain).into())]);
            line(
                format!("change/{place}"),
                ctx.texts.capitalised(&clerk.change(change)),
                note,
                msg(change),
            )
        })
        .collect()
}

fn parties(ctx: &Ctx, session: &Session) -> Vec<El> {
    let clerk = session.clerk(ctx.texts);
    let parties = menu(session).map_or_else(Vec::new, |menu| menu.sound.iter().collect());
    let line = |party: PartyId| {
        line(
            format!("party/{}", party.0),
            clerk.party(party),
            String::new(),
            TalksMsg::Ask(Asking::SoundingTo(party)),
        )
    };
    parties.into_iter().map(line).collect()
}

/// The questions that can be put to a party: drafts a line each, single steps as a strip for each issue.
fn questions(ctx: &Ctx, session: &Session, to: PartyId) -> Vec<El> {
    let clerk = session.clerk(ctx.texts);
    let Some(menu) = menu(session) else { return Vec::new() };
    let situation = session.situation();
    let sound = |question| TalksMsg::Sound(Some(Box::new(Sounding { to, question })));
    let mut place = 0;
    let mut key = || {
        place += 1;
        format!("question/{}", place - 1)
    };
    let mut lines = Vec::new();
    for (_, draft) in menu.about.iter().filter(|(party, _)| *party == to) {
        let question = Question::Draft(*draft);
        lines.push(line(key(), clerk.question(&question), String::new(), sound(question)));
    }
    let form = situation
        .highest_instrument(session.view().round)
        .min(crate::rules::instrument::Instrument::Statement);
    let both = |issue: &crate::rules::ids::IssueId| {
        let circle = situation.issue(*issue).circle;
        session.me().is_some_and(|me| circle.has(me)) && circle.has(to)
    };
    let mut strips = Vec::new();
    for issue in situation.issue_ids().filter(both) {
        let steps = (1..situation.issue(issue).options.len()).map(|place| {
            let rung = Rung::at(place);
            let question = Question::Clause(Clause::plain(issue, rung), form);
            let spoken = clerk.question(&question);
            widgets::quiet(key(), clerk.option(issue, rung), say(sound(question))).label(spoken)
        });
        let name = clerk.issue(issue);
        let strip = row(steps)
            .gap(6.0)
            .wrap()
            .grouped()
            .role(Role::Group)
            .label(name.clone());
        strips.push(col([widgets::bold(name), strip]).gap(3.0));
    }
    if !strips.is_empty() {
        let form = ctx.t(&format!("{}.as", form_key(form)));
        lines.push(widgets::muted(ctx.tv("ask-sounding-clause", &[("form", form.into())])).margin(0.0, 0.0, 10.0, 6.0));
        lines.push(col(strips).gap(10.0));
    }
    lines
}

fn answers(ctx: &Ctx, session: &Session, to: PartyId) -> Vec<El> {
    let clerk = session.clerk(ctx.texts);
    let asked = session
        .view()
        .soundings
        .iter()
        .rev()
        .find(|put| put.from == to && Some(put.sounding.to) == session.me());
    let mut lines: Vec<El> = asked
        .map(|put| widgets::serif(clerk.question(&put.sounding.question)))
        .into_iter()
        .collect();
    let answer = |key: &str, msg: TalksMsg| line(key.to_owned(), ctx.t(key), ctx.t(&format!("{key}.note")), msg);
    lines.push(answer("answer-warm", TalksMsg::Answer(to, Answer::Warm)));
    let text = menu(session).and_then(|menu| menu.answer.iter().find(|(from, _)| *from == to));
    if text.is_some_and(|(_, text)| text.is_some()) {
        lines.push(answer("answer-only-if", TalksMsg::Ask(Asking::AnswerOnlyIf(to))));
    }
    lines.push(answer("answer-cool", TalksMsg::Answer(to, Answer::Cool)));
    lines
}

fn hands(ctx: &Ctx, session: &Session, to: PartyId, draft: DraftId) -> Vec<El> {
    let clerk = session.clerk(ctx.texts);
    let (Some(own), Some(terms)) = (
        session.own(),
        session.view().draft(draft).map(|draft| draft.terms.clone()),
    ) else {
        return Vec::new();
    };
    let estimates = worth::estimates(session, own, &terms, Some(draft));
    let lines = estimates.iter().enumerate().map(|(place, estimate)| {
        let id = ConstituencyId::at(place);
        line(
            format!("hand/{place}"),
            clerk.constituency(own.party, id),
            ctx.texts.word(estimate.outlook()),
            TalksMsg::ShowHand(Some((to, draft, id))),
        )
    });
    lines.collect()
}
