//! The questions that moves open over the page: every answer is a line.

use super::draft::form_key;
use super::moves::{moves, private, private_button, say};
use super::{Asking, TalksMsg, menu};
use crate::adviser::worth;
use crate::client::page::Ctx;
use crate::client::session::Session;
use crate::client::ui::el::{El, Mark, col, row};
use crate::client::widgets::{self, Look};
use crate::rules::action::{Answer, Move, Question, Sounding};
use crate::rules::ids::{ConstituencyId, DraftId, PartyId, Rung};
use crate::rules::instrument::Wording;
use crate::rules::open;
use crate::rules::state::Draft;
use crate::rules::terms::{Change, Clause, Terms};
use accesskit::Role;

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
    open::reasons(session.situation(), &draft.terms)
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
    let all = worth::changes(session.view(), text).into_iter();
    all.filter_map(|change| Some((change, text.changed(situation, change).filter(&fits)?)))
        .enumerate()
        .map(|(place, (change, terms))| {
            let gain = session.own().map_or(0, |own| {
                worth::text_points(session.view(), own, &terms) - worth::text_points(session.view(), own, text)
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
    let estimates = worth::estimates(session.view(), own, &terms, Some(draft));
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
