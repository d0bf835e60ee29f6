//! Refusals: why an act can't be done. Each names the rule that it would break.

use super::ids::{
    AgreementId, AnnexId, ConstituencyId, DispatchId, DraftId, IssueId, PartyId, PledgeId, RetaliationId, Rung,
};
use super::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// Why an act was refused. A refused act changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub enum Refusal {
    // ---- frame (R1)
    /// The play is over, or has not begun.
    NotInPlay,
    /// There is no such party.
    NoSuchParty(PartyId),
    /// The act belongs to another step (R1.3).
    WrongStep,
    /// The seat is ready already (R1.3).
    AlreadyReady(PartyId),
    /// A caretaker may decline, tend and sound, no more (R12.6).
    Caretaker,

    // ---- rulings (R1.10)
    /// There is no such dispatch in this game, or it has come, or is on its way.
    DispatchNotOpen(DispatchId),
    /// That round has begun, or is not in the calendar.
    RoundNotToCome(u8),
    /// Nobody has ordered that dispatch.
    NotOrdered(DispatchId),
    /// A note is one paragraph of so many characters at most.
    NoteUnusable,

    // ---- podium (R4)
    /// A caretaker speaks measured lines only.
    LineNotOpen,
    /// This party can't make that pledge (R4.4).
    PledgeNotOpen(PledgeId),
    /// What is pledged is met or in hand already.
    PledgeAlreadyMet(PledgeId),
    /// Too many open pledges.
    TooManyPledges,
    /// This party can't announce that retaliation, or has announced one (R4.6).
    RetaliationNotOpen(RetaliationId),
    /// That retaliation does not wait for an answer.
    RetaliationNotTriggered(RetaliationId),
    /// There is no course to defer, or it was deferred once (R10.2).
    NothingToDefer,

    // ---- talks (R5)
    /// In the closing exchange there are no new texts (R5.4).
    ClosingExchange,
    /// The sponsor has as many live drafts as it may (R5.4).
    TooManyDrafts,
    /// There is no such draft on the table, or it can't be read from this seat.
    NoSuchDraft(DraftId),
    /// The party is not one of the draft's parties.
    NotAParty(DraftId),
    /// The party has initialled it already.
    AlreadyInitialled(DraftId),
    /// Only its sponsor can withdraw a draft; others decline.
    NotTheSponsor(DraftId),
    /// A sponsor withdraws its own draft; it doesn't decline it.
    OwnDraft(DraftId),
    /// The text is not well formed, or says what is not known to the scenario.
    NotWellFormed,
    /// More clauses than a draft may have.
    TooManyClauses(u8),
    /// This form is above the meeting's (R4.7).
    FormTooHigh(Instrument),
    /// The drafter is not a party to the text.
    NotOwnBusiness,
    /// Ambiguous wording isn't part of this game.
    NoAmbiguity,
    /// The issue is in hand: a draft on it has gone home (R5.4).
    IssueInHand(IssueId),
    /// The option is closed for good.
    OptionClosed(IssueId, Rung),
    /// The text isn't a change of the draft, or needs other parties.
    NotAnAmendment(DraftId),
    /// The change changes nothing, does not fit, or brings in other parties.
    NoSuchChange(DraftId),
    /// A draft that needs everybody, or a game without secrecy, can't be kept dark (R6.2).
    NotDark,
    /// An earlier draft was declined: this one has to change what was named (R5.7).
    NotMended(DraftId),
    /// The reason names something that the draft does not have.
    NamesNothing(DraftId),
    /// No sounding can be put to that party now (R5.9).
    NoSounding(PartyId),
    /// That party put no question that waits for an answer.
    NothingToAnswer(PartyId),
    /// An answer that doesn't fit the question.
    AnswerDoesNotFit(PartyId),
    /// There is no hand to show there (R5.10).
    NoHandToShow,

    // ---- home (R7)
    /// The text isn't waiting for this party's home.
    NotWaiting(DraftId),
    /// The text is named twice.
    NamedTwice(DraftId),
    /// A ban forbids submitting it; a waiver is needed (R7.8).
    Banned(DraftId),
    /// It was held over once (R7.7).
    HeldOverOnce(DraftId),
    /// More texts than a party may submit in a round.
    TooManySubmissions(u8),
    /// There is no such constituency.
    NoSuchConstituency(ConstituencyId),
    /// It was consulted already, or estimates are exact in this game.
    NothingToConsult(ConstituencyId),
    /// It was persuaded as often as it can be, or it isn't asked.
    NothingToPersuade(DraftId, ConstituencyId),
    /// There is no ban to waive for it.
    NothingToWaive,
    /// Not enough political capital: so much is needed.
    NotEnoughCapital(u8),
    /// The draft has no rider for this party to answer.
    NoRider(DraftId),
    /// This party holds no slip in that silence procedure, or has used its slips.
    NoSlip(DraftId),

    // ---- follow-through (R9)
    /// More tokens than the party has.
    TooManyTokens(u8),
    /// There is no such agreement in force, or the party is not in it.
    NoSuchAgreement(AgreementId),
    /// There is nothing there to attend to.
    NothingToAttend(AgreementId),
    /// One token is enough for this.
    OneTokenEnough(AgreementId),
    /// The third country refuses this round, or its consent was given.
    NoConsent(AgreementId, AnnexId),
    /// It isn't fallow, or was announced in this fallow spell.
    NothingToAnnounce(AgreementId),
    /// It can't be suspended, resumed or left now.
    NoExit(AgreementId),
    /// It isn't new in force, or this game has no readouts.
    NoReadout(AgreementId),
    /// The agreement is named twice.
    AgreementNamedTwice(AgreementId),
}
