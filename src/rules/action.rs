//! Acts: what a seat can ask for (R4–R9). Imperatives; whether one may be done is [`check`](super::check)'s matter.

use super::bounded::Bounded;
use super::ids::{AgreementId, AnnexId, ConstituencyId, DraftId, IssueId, PartyId, PledgeId, RetaliationId};
use super::instrument::Instrument;
use super::terms::{Change, Clause, Terms};
use serde::{Deserialize, Serialize};

/// The most drafts that one home decision can name.
pub const MAX_DECISIONS: usize = 8;
/// The most tokens, readouts or exits that one follow-through act can name.
pub const MAX_TASKS: usize = 16;

/// One act of one seat.
///
/// `Consult`, `Persuade` and `Waive` take effect at once, on the actor's own side only. All other
/// acts are sealed: they are opened together when every seat has acted (R1.3).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Act {
    /// Who acts.
    pub party: PartyId,
    /// What it asks for.
    pub deed: Deed,
}

/// What an act asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Deed {
    /// Podium: speak in public (sealed).
    Speak(Speech),
    /// Talks: one main move, with soundings (sealed).
    Talk(Box<Talk>),
    /// Home: narrow one constituency's estimate for one capital (at once).
    Consult(ConstituencyId),
    /// Home: spend one capital on a constituency's support for one text (at once).
    Persuade(DraftId, ConstituencyId),
    /// Home: waive a ban for one text or agreement (at once).
    Waive(Waived),
    /// Home: decide on every text that came home (sealed).
    Decide(Bounded<(DraftId, HomeDecision), MAX_DECISIONS>),
    /// Home, second step: answer riders and the silence procedure (sealed).
    Reply(Replies),
    /// Follow-through: spend attention (sealed).
    Attend(Box<Attendance>),
}

/// What a waiver covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Waived {
    /// A text that is to be submitted.
    Draft(DraftId),
    /// An agreement whose operation the ban has stopped.
    Agreement(AgreementId),
}

/// A public line (R4.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Line {
    /// Warm abroad, cool at home.
    Conciliatory,
    /// Neither; it earns capital.
    #[default]
    Measured,
    /// Applause at home, cool abroad.
    Firm,
}

impl Line {
    /// All three, from warm to firm.
    pub const ALL: [Self; 3] = [Self::Conciliatory, Self::Measured, Self::Firm];
}

/// What a party says in public in a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Speech {
    /// The line.
    pub line: Line,
    /// At most one new pledge.
    pub pledge: Option<PledgeId>,
    /// Announce, carry out or drop retaliation.
    pub retaliation: Option<RetaliationMove>,
    /// Defer one's own course by one round.
    pub defer: bool,
}

/// What is done with retaliation (R4.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RetaliationMove {
    /// Say what would follow if.
    Announce(RetaliationId),
    /// Do what was said: its trigger has come.
    CarryOut(RetaliationId),
    /// Let it go.
    Drop(RetaliationId),
}

/// One seat's part in one exchange: a move, and what it says privately (R5.2).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Talk {
    /// The main move.
    pub main: Move,
    /// A private question to one other party.
    pub sounding: Option<Sounding>,
    /// Answers to questions that were put to this seat in the exchange before.
    pub answers: Bounded<(PartyId, Answer), 4>,
    /// Show one of one's own constituencies to one other party (R5.10).
    pub show_hand: Option<(PartyId, DraftId, ConstituencyId)>,
}

/// The main move of an exchange.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Move {
    /// Do nothing.
    #[default]
    Hold,
    /// Put a new draft on the table; the sponsor has initialled it.
    Table(Terms, Discretion),
    /// Put a counter-draft beside a draft and take one's initial off that one.
    Amend(DraftId, Terms),
    /// Initial a draft.
    Initial(DraftId),
    /// Initial a draft on condition of exactly one change (a precondition).
    InitialIf(DraftId, Change),
    /// Refuse a draft, and say why.
    Decline(DraftId, Reason),
    /// Take back a draft of one's own.
    Withdraw(DraftId),
}

/// Whether outsiders are told of a draft that does not need them (R6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Discretion {
    /// They are shown the text.
    #[default]
    Informed,
    /// They are kept in the dark.
    Dark,
}

/// Why a draft is declined: exactly one thing (R5.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// This article.
    Article(IssueId),
    /// The form.
    Form,
    /// This annex item.
    Annex(AnnexId),
    /// Our people would not have it.
    Home,
    /// Not now.
    NotNow,
}

/// A private, non-binding question (R5.9).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Sounding {
    /// Whom it is put to.
    pub to: PartyId,
    /// What is asked.
    pub question: Question,
}

/// What a sounding asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Question {
    /// Would you initial this draft?
    Draft(DraftId),
    /// Would you, with this one change?
    Changed(DraftId, Change),
    /// Would you have this clause, in this form?
    Clause(Clause, Instrument),
}

/// The answer to a sounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// Yes: a word given.
    Warm,
    /// No; it may be said falsely.
    Cool,
    /// Yes, with exactly this change: a word given.
    OnlyIf(Change),
}

/// What a party does with one text that came home (R7.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum HomeDecision {
    /// Put it to the constituencies.
    Submit(OnRider),
    /// Keep it for the next round; once only.
    HoldOver,
}

/// What to do if a constituency asks for a rider.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OnRider {
    /// Carry it to the other parties.
    #[default]
    Carry,
    /// Buy it off with capital, a point each; fall if there is not enough.
    Buy,
}

/// Answers in the second step at home (R7.7, R7.9).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Replies {
    /// Drafts with riders from others, and whether their riders are accepted.
    pub riders: Bounded<(DraftId, bool), MAX_DECISIONS>,
    /// Drafts in whose silence procedure this party breaks silence.
    pub break_silence: Bounded<DraftId, MAX_DECISIONS>,
}

/// How a party spends a round's attention (R9).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Attendance {
    /// One entry a token.
    pub tokens: Bounded<Token, MAX_TASKS>,
    /// Fallow agreements to announce again.
    pub announce: Bounded<AgreementId, MAX_TASKS>,
    /// Agreements to suspend, resume or leave.
    pub exits: Bounded<(AgreementId, Exit), MAX_TASKS>,
    /// How agreements new in force this round are told at home.
    pub readouts: Bounded<(AgreementId, Readout), MAX_TASKS>,
}

/// What one token of attention is spent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Token {
    /// Upkeep: keeps an agreement going or brings a fallow one back.
    Upkeep(AgreementId),
    /// A burden nobody has taken on yet, with an offer.
    Burden(AgreementId, AnnexId, Share),
    /// A third country's consent; it costs capital too.
    Consent(AgreementId, AnnexId),
    /// An obstacle of confidence.
    Confidence(AgreementId),
    /// A disputed clause, with one's reading.
    Reading(AgreementId, IssueId, Reading),
}

impl Token {
    /// The agreement that the token goes to.
    #[must_use]
    pub const fn agreement(&self) -> AgreementId {
        match self {
            Self::Upkeep(id)
            | Self::Burden(id, ..)
            | Self::Consent(id, _)
            | Self::Confidence(id)
            | Self::Reading(id, ..) => *id,
        }
    }
}

/// A slip on a burden: how much of it a party offers to bear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Share {
    /// The whole of it.
    All,
    /// An equal share.
    Mine,
    /// Nothing.
    Nothing,
}

/// A slip on a disputed clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reading {
    /// It means what it seems to say.
    Wide,
    /// It means one step less.
    Narrow,
}

/// Stepping out of an agreement, or back in (R9.9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Exit {
    /// Stop operating for now.
    Suspend,
    /// Operate again.
    Resume,
    /// End it.
    Leave,
}

/// How a new agreement is told at home.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Readout {
    /// As a step for both.
    #[default]
    Modest,
    /// As our victory.
    Victory,
}
