//! The plan of a round's attention, before it is sealed.

use super::advice;
use crate::client::model::{Model, Msg};
use crate::rules::action::{Attendance, Deed, Exit, Reading, Readout, Share, Token};
use crate::rules::ids::{AgreementId, AnnexId, IssueId};
use crate::rules::open::{OpenActions, OpenAttention};
use crate::rules::view::{OwnView, View};
use std::collections::{BTreeMap, BTreeSet};

/// What the seat means to do with its attention.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    upkeep: BTreeMap<AgreementId, u8>,
    burdens: BTreeMap<(AgreementId, AnnexId), Share>,
    consents: BTreeSet<(AgreementId, AnnexId)>,
    confidence: BTreeSet<AgreementId>,
    readings: BTreeMap<(AgreementId, IssueId), Reading>,
    announce: BTreeSet<AgreementId>,
    exits: BTreeMap<AgreementId, Exit>,
    readouts: BTreeMap<AgreementId, Readout>,
    /// Whether it is asked if tokens are to stay unspent.
    pub(super) asks: bool,
}

/// A change of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowMsg {
    /// So many tokens of upkeep for an agreement.
    Upkeep(AgreementId, u8),
    /// A slip on a burden, or none.
    Burden(AgreementId, AnnexId, Option<Share>),
    /// Pay a third country, or don't.
    Consent(AgreementId, AnnexId, bool),
    /// Build confidence, or don't.
    Confidence(AgreementId, bool),
    /// A reading of a disputed clause, or none.
    Reading(AgreementId, IssueId, Option<Reading>),
    /// Announce again, or don't.
    Announce(AgreementId, bool),
    /// Step out or back in, or leave it as it is.
    Exit(AgreementId, Option<Exit>),
    /// How a new agreement is told at home.
    Readout(AgreementId, Readout),
    /// As the adviser would spend the tokens; what is done without tokens stays.
    Suggest,
    /// Seal it; if tokens are left that could serve something, ask first.
    Seal,
    /// Not yet.
    Back,
    /// Nothing of it.
    Clear,
}

fn put<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}

fn tick<K: Ord>(set: &mut BTreeSet<K>, key: K, yes: bool) {
    if yes {
        set.insert(key);
    } else {
        set.remove(&key);
    }
}

/// Changes the plan, if there are tokens and capital enough; says so if there are not.
pub fn update(model: &mut Model, msg: FollowMsg) {
    let mut plan = model.follow.clone();
    plan.asks = false;
    match msg {
        FollowMsg::Upkeep(agreement, tokens) => put(&mut plan.upkeep, agreement, (tokens > 0).then_some(tokens)),
        FollowMsg::Burden(agreement, item, share) => put(&mut plan.burdens, (agreement, item), share),
        FollowMsg::Consent(agreement, item, yes) => tick(&mut plan.consents, (agreement, item), yes),
        FollowMsg::Confidence(agreement, yes) => tick(&mut plan.confidence, agreement, yes),
        FollowMsg::Reading(agreement, issue, reading) => put(&mut plan.readings, (agreement, issue), reading),
        FollowMsg::Announce(agreement, yes) => tick(&mut plan.announce, agreement, yes),
        FollowMsg::Exit(agreement, exit) => put(&mut plan.exits, agreement, exit),
        FollowMsg::Readout(agreement, readout) => put(&mut plan.readouts, agreement, Some(readout)),
        FollowMsg::Suggest => plan.take_tokens(&advised(model)),
        FollowMsg::Seal if !wasted(model, &plan).is_empty() => plan.asks = true,
        FollowMsg::Seal => return model.update(Msg::Submit(Box::new(plan.deed()))),
        FollowMsg::Back => {}
        FollowMsg::Clear => plan = Plan::default(),
    }
    let Some(own) = model.session.as_ref().and_then(|session| session.own()) else {
        return;
    };
    let OpenActions::FollowThrough(menu) = &own.open else {
        return;
    };
    if plan.spent() > menu.tokens {
        model.notice = Some(model.texts().get("follow-no-token"));
    } else if plan.price(menu) > u32::from(menu.capital) {
        model.notice = Some(model.texts().get("follow-no-capital"));
    } else {
        model.follow = plan;
    }
}

/// What the seat sees, if attention is asked of it.
fn asked(model: &Model) -> Option<(&View, &OwnView, &OpenAttention)> {
    let session = model.session.as_ref()?;
    match session.own() {
        Some(own) => match &own.open {
            OpenActions::FollowThrough(menu) => Some((session.view(), own, menu)),
            _ => None,
        },
        None => None,
    }
}

/// What the adviser would do.
fn advised(model: &Model) -> Vec<Token> {
    let session = model.session.as_ref().filter(|session| session.has_adviser());
    let seen = session.map_or(0, |session| session.events().len());
    let asked = session.and_then(|_| asked(model));
    asked.map_or_else(Vec::new, |asked| advice::tokens(asked, model.counsel.temperament, seen))
}

/// What unspent tokens could serve.
fn wasted(model: &Model, plan: &Plan) -> Vec<Token> {
    let planned: Vec<Token> = plan.attendance().tokens.iter().copied().collect();
    asked(model).map_or_else(Vec::new, |(view, own, menu)| {
        advice::left_over(view, own, menu, &planned)
    })
}

impl Plan {
    /// This act instead of the plan.
    pub fn take_up(&mut self, attendance: &Attendance) {
        *self = Self {
            announce: attendance.announce.iter().copied().collect(),
            exits: attendance.exits.iter().copied().collect(),
            readouts: attendance.readouts.iter().copied().collect(),
            ..Self::default()
        };
        let tokens: Vec<Token> = attendance.tokens.iter().copied().collect();
        self.take_tokens(&tokens);
    }

    /// These tokens instead of its own.
    fn take_tokens(&mut self, tokens: &[Token]) {
        *self = Self {
            announce: std::mem::take(&mut self.announce),
            exits: std::mem::take(&mut self.exits),
            readouts: std::mem::take(&mut self.readouts),
            ..Self::default()
        };
        for token in tokens {
            match *token {
                Token::Upkeep(id) => *self.upkeep.entry(id).or_default() += 1,
                Token::Burden(id, item, share) => drop(self.burdens.insert((id, item), share)),
                Token::Consent(id, item) => drop(self.consents.insert((id, item))),
                Token::Confidence(id) => drop(self.confidence.insert(id)),
                Token::Reading(id, issue, reading) => drop(self.readings.insert((id, issue), reading)),
            }
        }
    }

    /// The plan as the deed that seals it.
    #[must_use]
    pub fn deed(&self) -> Deed {
        Deed::Attend(Box::new(self.attendance()))
    }

    /// Tokens spent so far.
    #[must_use]
    pub fn spent(&self) -> u8 {
        let once = self.burdens.len() + self.consents.len() + self.confidence.len() + self.readings.len();
        let upkeep: u32 = self.upkeep.values().map(|tokens| u32::from(*tokens)).sum();
        u8::try_from(upkeep)
            .unwrap_or(u8::MAX)
            .saturating_add(u8::try_from(once).unwrap_or(u8::MAX))
    }

    /// Tokens that go to one agreement.
    #[must_use]
    pub fn on(&self, agreement: AgreementId) -> u8 {
        let tokens = self.attendance().tokens;
        let here = tokens.iter().filter(|token| token.agreement() == agreement).count();
        u8::try_from(here).unwrap_or(u8::MAX)
    }

    /// Political capital that it would cost.
    #[must_use]
    pub fn price(&self, menu: &OpenAttention) -> u32 {
        let asked = menu
            .consents
            .iter()
            .filter(|(id, item, _)| self.consents.contains(&(*id, *item)));
        asked.map(|(_, _, price)| u32::from(*price)).sum()
    }

    /// Tokens of upkeep for an agreement.
    #[must_use]
    pub fn upkeep(&self, agreement: AgreementId) -> u8 {
        self.upkeep.get(&agreement).copied().unwrap_or(0)
    }
    /// The slip on a burden.
    #[must_use]
    pub fn burden(&self, agreement: AgreementId, item: AnnexId) -> Option<Share> {
        self.burdens.get(&(agreement, item)).copied()
    }
    /// Whether a third country is paid.
    #[must_use]
    pub fn consent(&self, agreement: AgreementId, item: AnnexId) -> bool {
        self.consents.contains(&(agreement, item))
    }
    /// Whether confidence is built.
    #[must_use]
    pub fn confidence(&self, agreement: AgreementId) -> bool {
        self.confidence.contains(&agreement)
    }
    /// The reading of a disputed clause.
    #[must_use]
    pub fn reading(&self, agreement: AgreementId, issue: IssueId) -> Option<Reading> {
        self.readings.get(&(agreement, issue)).copied()
    }
    /// Whether it is announced again.
    #[must_use]
    pub fn announced(&self, agreement: AgreementId) -> bool {
        self.announce.contains(&agreement)
    }
    /// Whether the seat steps out, or back in.
    #[must_use]
    pub fn exit(&self, agreement: AgreementId) -> Option<Exit> {
        self.exits.get(&agreement).copied()
    }
    /// How it is told at home.
    #[must_use]
    pub fn readout(&self, agreement: AgreementId) -> Readout {
        self.readouts.get(&agreement).copied().unwrap_or_default()
    }

    /// The plan as an act.
    #[must_use]
    pub fn attendance(&self) -> Attendance {
        let upkeep = self.upkeep.iter();
        let mut tokens: Vec<Token> = upkeep
            .flat_map(|(id, count)| std::iter::repeat_n(Token::Upkeep(*id), usize::from(*count)))
            .collect();
        tokens.extend(
            self.burdens
                .iter()
                .map(|((id, item), share)| Token::Burden(*id, *item, *share)),
        );
        tokens.extend(self.consents.iter().map(|(id, item)| Token::Consent(*id, *item)));
        tokens.extend(self.confidence.iter().map(|id| Token::Confidence(*id)));
        tokens.extend(
            self.readings
                .iter()
                .map(|((id, issue), reading)| Token::Reading(*id, *issue, *reading)),
        );
        Attendance {
            tokens: tokens.into_iter().collect(),
            announce: self.announce.iter().copied().collect(),
            exits: self.exits.iter().map(|(id, exit)| (*id, *exit)).collect(),
            readouts: self.readouts.iter().map(|(id, readout)| (*id, *readout)).collect(),
        }
    }
}
