//! Causes: why a number changed. Every change in the ledger has one (R11.1).

use super::action::Line;
use super::ids::{AgreementId, AnnexId, CourseId, DispatchId, DraftId, PartyId, PledgeId, RetaliationId, RiderId};
use serde::{Deserialize, Serialize};

/// The reason of a change in the ledger. Never a change without a because.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Cause {
    /// A dispatch.
    Dispatch(DispatchId),
    /// A shock.
    Shock(DispatchId),
    /// A phase of a course.
    Phase(CourseId),
    /// A deferral.
    Deferral(CourseId),
    /// A public line.
    Line(PartyId, Line),
    /// A pledge was made.
    PledgeMade(PledgeId),
    /// A pledge was kept.
    PledgeKept(PartyId, PledgeId),
    /// A pledge was broken.
    PledgeBroken(PartyId, PledgeId),
    /// Retaliation was carried out.
    Retaliation(RetaliationId),
    /// Retaliation was dropped.
    RetaliationDropped(RetaliationId),
    /// A word given in a sounding was not kept.
    WordBroken,
    /// Shut out of a text.
    Excluded(AgreementId),
    /// A hand was shown.
    HandShown(DraftId),
    /// A constituency was consulted.
    Consulting,
    /// A constituency was persuaded.
    Persuading(DraftId),
    /// A rider was bought off.
    BuyingOff(DraftId),
    /// A text failed at home.
    FailedAtHome(DraftId),
    /// An objector was passed over.
    Objection(DraftId),
    /// A ban was waived.
    Waiver,
    /// A text was held over.
    HeldOver,
    /// Silence was broken.
    SilenceBroken,
    /// A third country's price.
    Consent(AgreementId),
    /// An agreement operates.
    Operating(AgreementId),
    /// The interaction of what operates.
    Interaction,
    /// A burden borne.
    Burden(AgreementId, AnnexId),
    /// A rider of another party.
    Rider(AgreementId, RiderId),
    /// Untended.
    Untended(AgreementId),
    /// Tended.
    Tended(AgreementId),
    /// A lapse.
    Lapse(AgreementId),
    /// A suspension.
    Suspension(AgreementId),
    /// Leaving.
    Leaving(AgreementId),
    /// Announced again.
    Announcement(AgreementId),
    /// Readouts of an agreement.
    Readout(AgreementId),
    /// Trust below its starting value drifts up.
    Drift,
    /// The round's ordinary gain.
    RoundGain,
    /// The legacy of an operating agreement after the last round (R12.3).
    Legacy(AgreementId),
    /// Standing at the end (R12.2).
    Standing,
    /// One sitting: the worth of what was agreed.
    Agreed(DraftId),
    /// One sitting: no agreement.
    NoAgreement,
}
