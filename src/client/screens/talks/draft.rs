//! The draft in the middle: articles with marks of change, form, annex, signatures.

use super::{Talks, TalksMsg};
use crate::client::model::Msg;
use crate::client::page::Ctx;
use crate::client::session::Session;
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, Mark, block, col, row, run, spring};
use crate::client::ui::picture::{Fill, Picture};
use crate::client::widgets::{self, Choice, Signature};
use crate::rules::action::Move;
use crate::rules::ids::PartyId;
use crate::rules::instrument::Wording;
use crate::rules::open::OpenActions;
use crate::rules::state::Draft;
use crate::rules::terms::Terms;
use bevy::ui::JustifyContent;

/// The sponsor, the number, what it amends; and a strip to choose among the drafts on the table.
#[must_use]
pub fn head(ctx: &Ctx, session: &Session, draft: Option<&Draft>) -> El {
    let clerk = session.clerk(ctx.texts);
    let Some(draft) = draft else {
        let own = session.view().me();
        let closing = own.is_some_and(|own| matches!(&own.open, OpenActions::Talks(menu) if menu.closing));
        return col([
            widgets::title(ctx.t("talks-empty")).centered(),
            widgets::double_rule(),
            widgets::serif(ctx.t(if closing {
                "talks-empty.closing"
            } else {
                "talks-empty.line"
            }))
            .centered(),
        ])
        .gap(8.0)
        .pad_xy(0.0, 6.0);
    };
    let view = session.view();
    let others = (view.drafts.len() > 1).then(|| {
        let choices = view.drafts.iter().map(|other| {
            let words = ctx.tv("talks-draft-number", &[("number", i64::from(other.id.0 & 0xff).into())]);
            Choice::new(words, other.id == draft.id, Msg::Talks(TalksMsg::Show(other.id)))
        });
        widgets::segmented("drafts", ctx.t("talks-drafts-all"), choices.collect())
    });
    let changes = base(session, draft).map(|base| {
        let count = i64::try_from(base.differences(&draft.terms).len()).unwrap_or(0);
        let number = draft.amends.map_or(0, |amends| i64::from(amends.0 & 0xff));
        ctx.tv("talks-amends", &[("count", count.into()), ("number", number.into())])
    });
    let sponsor = ctx.tv(
        "talks-tabled-by",
        &[("party", clerk.party_within(draft.sponsor).into())],
    );
    let line: Vec<String> = [Some(sponsor), changes, draft.in_hand.then(|| ctx.t("talks-in-hand"))]
        .into_iter()
        .flatten()
        .collect();
    let number = ctx.tv("talks-draft-number", &[("number", i64::from(draft.id.0 & 0xff).into())]);
    // The strip already says which draft it is.
    let number = others
        .is_none()
        .then(|| run(format!("{number} · ")).bold().size(size::LABEL));
    let caption = row([
        widgets::seal(session.shape(draft.sponsor), Fill::Solid, 16.0),
        block(
            number
                .into_iter()
                .chain([run(line.join(" · ")).muted().size(size::LABEL)]),
        )
        .leading(1.25),
    ])
    .gap(6.0);
    let caption = row(others)
        .with(caption)
        .gap(10.0)
        .wrap()
        .justify(JustifyContent::Center);
    let title = widgets::title(ctx.texts.capitalised(&clerk.issues(draft.terms.issues()))).centered();
    col([caption])
        .with(title)
        .with(spring())
        .with(widgets::double_rule())
        .gap(6.0)
        .stretch(1.0)
}

/// The text that a draft amends, if it does and we have read it.
pub(super) fn base<'a>(session: &'a Session, draft: &Draft) -> Option<&'a Terms> {
    session.positions().text(draft.amends?)
}

/// One article with its number, and what was changed from the draft that it amends.
#[must_use]
pub fn article(ctx: &Ctx, session: &Session, draft: &Draft, place: usize) -> El {
    let (marked, tags) = words(ctx, session, draft, place);
    widgets::article(place + 1, marked, tags)
}

/// The sentence of an article alone, for a page on which a line above names it.
#[must_use]
pub fn sentence(ctx: &Ctx, session: &Session, draft: &Draft, place: usize) -> El {
    let (marked, tags) = words(ctx, session, draft, place);
    widgets::sentence(marked, tags)
}

fn words(ctx: &Ctx, session: &Session, draft: &Draft, place: usize) -> (Vec<(String, Mark)>, Vec<String>) {
    let clerk = session.clerk(ctx.texts);
    let clause = &draft.terms.clauses[place];
    let words = clerk.clause(clause);
    let marked = match base(session, draft) {
        None => vec![(words, Mark::Plain)],
        Some(base) => match base.clause(clause.issue) {
            None => vec![(words, Mark::Added)],
            Some(old) => widgets::compared(&clerk.clause(old), &words),
        },
    };
    let tags = (clause.wording == Wording::Ambiguous).then(|| ctx.texts.word(Wording::Ambiguous));
    (marked, tags.into_iter().collect())
}

/// Articles that were taken out, the form, the annex, and the signatures.
#[must_use]
pub fn foot(ctx: &Ctx, session: &Session, draft: Option<&Draft>) -> El {
    let clerk = session.clerk(ctx.texts);
    let Some(draft) = draft else { return col([]) };
    let dropped = base(session, draft).into_iter().flat_map(|base| {
        let gone = base
            .clauses
            .iter()
            .filter(|clause| draft.terms.clause(clause.issue).is_none());
        gone.map(|clause| {
            let words = run(clerk.clause(clause))
                .face(crate::client::fonts::Face::Serif)
                .size(size::ARTICLE);
            block([words.tone(Tone::Ink2).mark(Mark::Removed)])
        })
        .collect::<Vec<_>>()
    });
    let form = form_line(ctx, session, &draft.terms);
    let annex = annex_line(ctx, session, &draft.terms);
    let signatures: Vec<Signature> = draft
        .parties
        .iter()
        .map(|party| signature(ctx, session, draft, party))
        .collect();
    col(dropped)
        .with(form)
        .maybe(annex)
        .with(widgets::signatures(&signatures, ctx.space.phone()))
        .gap(10.0)
        .stretch(1.0)
}

fn form_line(ctx: &Ctx, session: &Session, terms: &Terms) -> El {
    let forms = session.situation().instruments.iter().map(|form| {
        let now = *form == terms.instrument;
        let words = run(ctx.t(&format!("{}.short", form_key(*form)))).size(size::LABEL);
        let words = if now {
            words.bold().tone(Tone::Sheet)
        } else {
            words.muted()
        };
        row([block([words]).leading(1.15).one_line()])
            .pad_xy(9.0, 3.0)
            .fill(if now { Tone::Ink } else { Tone::Doc })
            .line(Tone::Edge, 1.0)
            .margin(0.0, -1.0, 0.0, 0.0)
    });
    let strip = row(forms).wrap().label(ctx.texts.word(terms.instrument));
    widgets::named(ctx.t("talks-form"), strip, ctx.space.tight())
}

pub(super) const fn form_key(form: crate::rules::instrument::Instrument) -> &'static str {
    use crate::rules::instrument::Instrument;
    match form {
        Instrument::Oral => "instrument-oral",
        Instrument::Statement => "instrument-statement",
        Instrument::Memorandum => "instrument-memorandum",
        Instrument::Treaty => "instrument-treaty",
    }
}

pub(super) fn annex_line(ctx: &Ctx, session: &Session, terms: &Terms) -> Option<El> {
    let clerk = session.clerk(ctx.texts);
    let situation = session.situation();
    let items: Vec<El> = terms
        .touched(situation)
        .map(|item| {
            let (settled, words) = match terms.choice(item) {
                Some(choice) => (true, clerk.choice(item, choice)),
                None => (false, ctx.t("talks-open")),
            };
            let words = format!("{}: {words}", clerk.annex(item));
            row([
                widgets::picture(Picture::Dot(settled, Tone::Ink), 12.0, 12.0),
                widgets::label(words),
            ])
            .gap(6.0)
        })
        .collect();
    if items.is_empty() {
        return None;
    }
    let open = i64::try_from(terms.open_annex(situation).count()).unwrap_or(0);
    let note = (open > 0).then(|| widgets::muted_label(ctx.tv("talks-annex-open", &[("count", open.into())])));
    let list = col([row(items).gap(12.0).wrap()]).maybe(note).gap(2.0);
    Some(widgets::named(ctx.t("talks-annex"), list, ctx.space.tight()))
}

/// How a party stands to a draft: its state, and its reason as it gave it.
fn signature(ctx: &Ctx, session: &Session, draft: &Draft, party: PartyId) -> Signature {
    let clerk = session.clerk(ctx.texts);
    let mine = session.me() == Some(party);
    let condition = draft.conditions.iter().find(|(who, _)| *who == party);
    let (fill, state, words) = if draft.initials.has(party) {
        (Fill::Solid, ctx.t("signature-initialled"), String::new())
    } else if let Some((_, change)) = condition {
        (
            Fill::Outline,
            ctx.t("signature-only-if"),
            ctx.texts.capitalised(&clerk.change(*change)),
        )
    } else if mine && plans_to_initial(&ctx.model.talks, draft) {
        (Fill::Half, ctx.t("signature-about-to"), String::new())
    } else {
        (Fill::Outline, ctx.t("signature-not-yet"), String::new())
    };
    let name = if mine { ctx.t("you") } else { clerk.party(party) };
    Signature {
        shape: session.shape(party),
        fill,
        name,
        state,
        words,
        about: condition.map(|_| ctx.t("signature-only-if.about")),
        pressed: (fill == Fill::Solid).then(|| format!("seal/{}/{}", draft.id.0, party.0)),
    }
}

fn plans_to_initial(talks: &Talks, draft: &Draft) -> bool {
    talks.talk.main == Move::Initial(draft.id)
}
