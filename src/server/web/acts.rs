//! Forms of acts: what a student's page sends becomes a deed. What makes no sense is refused as a whole; whether it may
//! be done is for the rules to say.

use super::Trouble;
use crate::rules::action::{
    Answer, Attendance, Deed, Discretion, HomeDecision, Move, OnRider, Replies, Sounding, Speech, Talk, Token,
};
use crate::rules::ids::{AgreementId, AnnexId, ChoiceId, ConstituencyId, DraftId, IssueId, PartyId, PledgeId, Rung};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::scenario::Situation;
use crate::rules::terms::{Clause, Settlement, Terms};
use crate::server::pages::editor::Writing;
use serde::de::DeserializeOwned;
use std::str::FromStr;

/// The fields of a form, in order.
#[derive(Clone, Debug, Default)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// A field's value; nothing if it is empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// A field's number.
    ///
    /// # Errors
    /// If it holds something else.
    pub fn number<T: FromStr>(&self, name: &str) -> Result<Option<T>, Trouble> {
        self.get(name)
            .map(|value| value.parse().map_err(|_| Trouble::unreadable()))
            .transpose()
    }

    /// A field's number, which has to be there.
    ///
    /// # Errors
    /// If it is not there, or holds something else.
    pub fn needed<T: FromStr>(&self, name: &str) -> Result<T, Trouble> {
        self.number(name)?.ok_or_else(Trouble::unreadable)
    }

    /// A field's value as the page wrote it into a list.
    ///
    /// # Errors
    /// If it is something else.
    fn value<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Trouble> {
        self.get(name).map(value).transpose()
    }

    /// Fields whose name begins so, with what follows the beginning.
    fn starting<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> + 'a {
        self.0.iter().filter_map(move |(key, value)| {
            let rest = key.strip_prefix(start)?;
            let value = value.trim();
            (!value.is_empty()).then_some((rest, value))
        })
    }
}

fn value<T: DeserializeOwned>(text: &str) -> Result<T, Trouble> {
    serde_json::from_str(text).map_err(|_| Trouble::unreadable())
}

fn parse<T: FromStr>(text: &str) -> Result<T, Trouble> {
    text.parse().map_err(|_| Trouble::unreadable())
}

/// Two numbers with a dash between them.
fn pair<A: FromStr, B: FromStr>(text: &str) -> Result<(A, B), Trouble> {
    let (a, b) = text.split_once('-').ok_or_else(Trouble::unreadable)?;
    Ok((parse(a)?, parse(b)?))
}

/// A list that has to have room for all.
fn bounded<T, const N: usize>(items: Vec<T>) -> Result<crate::rules::bounded::Bounded<T, N>, Trouble> {
    let mut list = crate::rules::bounded::Bounded::new();
    for item in items {
        list.push(item).map_err(|_| Trouble::unreadable())?;
    }
    Ok(list)
}

/// The deed of a form.
///
/// # Errors
/// If no page of ours sends such a form.
pub fn deed(fields: &Fields, situation: &Situation) -> Result<Deed, Trouble> {
    Ok(match fields.get("kind").unwrap_or_default() {
        "speak" => Deed::Speak(Speech {
            line: fields.value("line")?.unwrap_or_default(),
            pledge: fields.number("pledge")?.map(PledgeId),
            retaliation: fields.value("retaliation")?,
            defer: fields.get("defer").is_some(),
        }),
        "talk" => talk(fields, main_move(fields)?)?,
        "draft" => {
            let writing = writing(fields, situation)?;
            let main = match writing.base {
                Some(base) => Move::Amend(base, writing.terms),
                None => Move::Table(writing.terms, writing.discretion),
            };
            talk(fields, main)?
        }
        "consult" => Deed::Consult(ConstituencyId(fields.needed("who")?)),
        "persuade" => Deed::Persuade(DraftId(fields.needed("draft")?), ConstituencyId(fields.needed("who")?)),
        "waive" => Deed::Waive(fields.value("waived")?.ok_or_else(Trouble::unreadable)?),
        "decide" => decide(fields)?,
        "reply" => reply(fields)?,
        "attend" => attend(fields)?,
        _ => return Err(Trouble::unreadable()),
    })
}

fn main_move(fields: &Fields) -> Result<Move, Trouble> {
    let main = fields.get("main").unwrap_or("hold");
    if main == "hold" {
        return Ok(Move::Hold);
    }
    let (kind, id) = main.rsplit_once('-').ok_or_else(Trouble::unreadable)?;
    let draft = DraftId(parse(id)?);
    Ok(match kind {
        "initial" => Move::Initial(draft),
        "withdraw" => Move::Withdraw(draft),
        "if" => Move::InitialIf(
            draft,
            fields.value(&format!("change-{id}"))?.ok_or_else(Trouble::unreadable)?,
        ),
        "decline" => Move::Decline(
            draft,
            fields.value(&format!("reason-{id}"))?.ok_or_else(Trouble::unreadable)?,
        ),
        _ => return Err(Trouble::unreadable()),
    })
}

fn talk(fields: &Fields, main: Move) -> Result<Deed, Trouble> {
    let mut answers: Vec<(PartyId, Answer)> = Vec::new();
    for (party, text) in fields.starting("answer-") {
        answers.push((PartyId(parse(party)?), value(text)?));
    }
    let mut sounding = None;
    for (party, text) in fields.starting("sound-") {
        // One question an exchange: the first that was chosen.
        if sounding.is_none() {
            sounding = Some(Sounding {
                to: PartyId(parse(party)?),
                question: value(text)?,
            });
        }
    }
    Ok(Deed::Talk(Box::new(Talk {
        main,
        sounding,
        answers: bounded(answers)?,
        show_hand: fields.value("show")?,
    })))
}

/// A draft as the editor's form has it.
///
/// # Errors
/// If no page of ours sends such a form.
pub fn writing(fields: &Fields, situation: &Situation) -> Result<Writing, Trouble> {
    let form: u8 = fields.number("form")?.unwrap_or(1);
    let forms = situation.instruments.iter().copied();
    let instrument = forms
        .clone()
        .find(|known| known.rank() == form)
        .unwrap_or(Instrument::Statement);
    let mut clauses = Vec::new();
    for (issue, rung) in fields.starting("issue-") {
        let (issue, rung) = (IssueId(parse(issue)?), Rung(parse(rung)?));
        if rung.0 > 0 {
            let vague = fields.get(&format!("vague-{}", issue.0)).is_some();
            let wording = if vague { Wording::Ambiguous } else { Wording::Plain };
            clauses.push(Clause { issue, rung, wording });
        }
    }
    let rung = |issue: IssueId| {
        clauses
            .iter()
            .find(|clause| clause.issue == issue)
            .map_or(Rung(0), |clause| clause.rung)
    };
    let mut settlements = Vec::new();
    for (item, choice) in fields.starting("annex-") {
        let (item, choice) = (AnnexId(parse(item)?), ChoiceId(parse(choice)?));
        let about = situation.annex.get(item.index()).ok_or_else(Trouble::unreadable)?;
        // An item that the text no longer touches falls away, as in the window's editor.
        if rung(about.issue) >= about.from {
            settlements.push(Settlement { item, choice });
        }
    }
    Ok(Writing {
        base: fields.number("base")?.map(DraftId),
        terms: Terms::new(instrument, clauses, settlements).map_err(|_| Trouble::unreadable())?,
        discretion: if fields.get("dark").is_some() {
            Discretion::Dark
        } else {
            Discretion::Informed
        },
    })
}

fn decide(fields: &Fields) -> Result<Deed, Trouble> {
    let mut decisions = Vec::new();
    for (draft, decision) in fields.starting("decide-") {
        let decision = match decision {
            "carry" => HomeDecision::Submit(OnRider::Carry),
            "buy" => HomeDecision::Submit(OnRider::Buy),
            "hold" => HomeDecision::HoldOver,
            // A text that is let fall is not named.
            "fall" => continue,
            _ => return Err(Trouble::unreadable()),
        };
        decisions.push((DraftId(parse(draft)?), decision));
    }
    Ok(Deed::Decide(bounded(decisions)?))
}

fn reply(fields: &Fields) -> Result<Deed, Trouble> {
    let mut riders = Vec::new();
    for (draft, answer) in fields.starting("rider-") {
        riders.push((DraftId(parse(draft)?), answer == "yes"));
    }
    let mut broken = Vec::new();
    for (draft, _) in fields.starting("break-") {
        broken.push(DraftId(parse(draft)?));
    }
    Ok(Deed::Reply(Replies {
        riders: bounded(riders)?,
        break_silence: bounded(broken)?,
    }))
}

fn attend(fields: &Fields) -> Result<Deed, Trouble> {
    let mut tokens = Vec::new();
    for (id, count) in fields.starting("upkeep-") {
        let count: u8 = parse(count)?;
        let token = Token::Upkeep(AgreementId(parse(id)?));
        tokens.extend(std::iter::repeat_n(token, usize::from(count)));
    }
    for (at, share) in fields.starting("burden-") {
        let (id, item) = pair(at)?;
        tokens.push(Token::Burden(AgreementId(id), AnnexId(item), value(share)?));
    }
    for (at, _) in fields.starting("consent-") {
        let (id, item) = pair(at)?;
        tokens.push(Token::Consent(AgreementId(id), AnnexId(item)));
    }
    for (id, _) in fields.starting("confidence-") {
        tokens.push(Token::Confidence(AgreementId(parse(id)?)));
    }
    for (at, reading) in fields.starting("reading-") {
        let (id, issue) = pair(at)?;
        tokens.push(Token::Reading(AgreementId(id), IssueId(issue), value(reading)?));
    }
    let ids = |start: &'static str| {
        let found = fields.starting(start);
        found
            .map(|(id, _)| parse(id).map(AgreementId))
            .collect::<Result<Vec<_>, _>>()
    };
    let mut exits = Vec::new();
    for (id, exit) in fields.starting("exit-") {
        exits.push((AgreementId(parse(id)?), value(exit)?));
    }
    let mut readouts = Vec::new();
    for (id, readout) in fields.starting("readout-") {
        readouts.push((AgreementId(parse(id)?), value(readout)?));
    }
    Ok(Deed::Attend(Box::new(Attendance {
        tokens: bounded(tokens)?,
        announce: bounded(ids("announce-")?)?,
        exits: bounded(exits)?,
        readouts: bounded(readouts)?,
    })))
}
