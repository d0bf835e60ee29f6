//! Events: what happened, in the past tense, each with its audience (R1.6).
//!
//! Events carry every number that was drawn, so the log rebuilds the state without a random
//! number generator. What a viewer may not see, the viewer does not receive; viewers count their
//! own events, so that no gap tells anything (R6.4).

pub use super::cause::Cause;
pub use super::detail::{Ending, Occasion, SentBackWhy, Step, StoppedWhy, TokenUse, Verdict};

use super::action::{Answer, Deed, Discretion, Line, Reading, Readout, Reason, Sounding};
use super::ids::{
    AgreementId, AnnexId, BanId, ConstituencyId, CourseId, DispatchId, DraftId, IssueId, PartyId, PartySet, PledgeId,
    RetaliationId, RiderId, Rung, ThirdPartyId,
};
use super::terms::{Change, Terms};
use super::view::Viewer;
use serde::{Deserialize, Serialize};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Who may know of it.
    pub audience: Audience,
    /// What it was.
    pub fact: Fact,
}

/// Who may know of an event while the play goes on. Afterwards everything is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Audience {
    /// Everybody, observers included.
    Public,
    /// These parties, and the instructor.
    Only(PartySet),
    /// Nobody but the instructor.
    Nobody,
}

impl Audience {
    /// Whether a viewer may know of the event.
    #[must_use]
    pub const fn admits(self, viewer: Viewer) -> bool {
        match (self, viewer) {
            (Self::Public, _) | (_, Viewer::Instructor) => true,
            (Self::Only(parties), Viewer::Party(party)) => parties.has(party),
            (Self::Only(_), Viewer::Observer) | (Self::Nobody, _) => false,
        }
    }
}

/// What happened. Past tense; fields are named after what they hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[expect(
    missing_docs,
    reason = "each variant says what happened; its fields are named as in the state"
)]
pub enum Fact {
    // ---- frame
    /// A play began in this world.
    PlayBegan { world: u64 },
    /// A mood at the start was drawn.
    MoodDrawn {
        party: PartyId,
        constituency: ConstituencyId,
        mood: u8,
    },
    /// A threat picture was drawn or moved.
    ThreatPictured { party: PartyId, estimate: u8 },
    /// A round began. A crisis round has Podium and Talks only.
    RoundBegan { round: u8, crisis: bool },
    /// A step began.
    StepBegan { step: Step },
    /// A seat is ready; what it does stays sealed.
    SeatReady { party: PartyId },
    /// What a seat has sealed, for its own eyes.
    ActSealed { party: PartyId, deed: Deed },
    /// Tension stood at the top in so many stocktakings running.
    TopOfTension { stocktakings: u8 },
    /// The round closed; what only holds for a round is cleared.
    RoundClosed { round: u8 },
    /// The play ended.
    PlayEnded { ending: Ending },

    // ---- the ledger: every change of a number, with its reason
    /// Trust changed.
    TrustChanged {
        from: PartyId,
        to: PartyId,
        change: i8,
        now: u8,
        cause: Cause,
    },
    /// Tension changed.
    TensionChanged { change: i8, now: u8, cause: Cause },
    /// A mood changed.
    MoodChanged {
        party: PartyId,
        constituency: ConstituencyId,
        change: i8,
        now: u8,
        cause: Cause,
    },
    /// Capital changed.
    CapitalChanged {
        party: PartyId,
        change: i8,
        now: u8,
        cause: Cause,
    },
    /// Health changed.
    HealthChanged {
        agreement: AgreementId,
        change: i8,
        now: u8,
        cause: Cause,
    },
    /// Points were paid, or taken.
    PointsPaid { party: PartyId, points: i16, cause: Cause },
    /// What a party shows another changed.
    ShownChanged { by: PartyId, to: PartyId, now: u8 },
    /// A party's dearest issues were opened to another: its points on them can be read.
    InterestsOpened { of: PartyId, to: PartyId, count: u8 },

    // ---- dispatches and the clock
    /// A dispatch came.
    DispatchArrived { dispatch: DispatchId, by: Occasion },
    /// The referee ordered a dispatch for the start of a round (R1.10).
    DispatchOrdered { dispatch: DispatchId, round: u8 },
    /// The referee left an ordered dispatch to its own time again.
    DispatchLeft { dispatch: DispatchId },
    /// The referee gave a note from outside; it changes no number.
    NoteGiven { text: String },
    /// A shock struck; what was shown took part of it away.
    ShockStruck {
        dispatch: DispatchId,
        a: PartyId,
        b: PartyId,
        severity: u8,
        shown: u8,
        felt: u8,
    },
    /// A shock turned out a false alarm.
    FalseAlarm { dispatch: DispatchId, issue: IssueId },
    /// Moods that nobody sees were drawn for this round.
    HiddenMoodsDrawn { party: PartyId, shifts: [i8; 4] },
    /// A phase of a course began.
    PhaseBegan {
        course: CourseId,
        phase: u8,
        softened: bool,
    },
    /// A course was deferred one round.
    CourseDeferred { course: CourseId, by_clause: bool },
    /// An option closed for good.
    OptionClosed { issue: IssueId, rung: Rung },
    /// A third country refuses this round.
    ThirdPartyRefused { third_party: ThirdPartyId },
    /// A ban began.
    BanBegan { ban: BanId },
    /// A ban ended.
    BanEnded { ban: BanId, certified: bool },
    /// A ban's condition operated one more round, or broke off (0).
    BanConditionCounted { ban: BanId, rounds: u8 },

    // ---- podium
    /// A party spoke.
    LineSpoken { party: PartyId, line: Line },
    /// A party made a pledge.
    PledgeMade { party: PartyId, pledge: PledgeId, due: u8 },
    /// A pledge was kept.
    PledgeKept { party: PartyId, pledge: PledgeId },
    /// A pledge was broken.
    PledgeBroken { party: PartyId, pledge: PledgeId },
    /// Retaliation was announced.
    RetaliationAnnounced { party: PartyId, retaliation: RetaliationId },
    /// What was to set it off has come.
    RetaliationTriggered { party: PartyId, retaliation: RetaliationId },
    /// It was carried out.
    RetaliationCarriedOut { party: PartyId, retaliation: RetaliationId },
    /// It was dropped.
    RetaliationDropped { party: PartyId, retaliation: RetaliationId },

    // ---- talks
    /// A pair met; what was said stays between them.
    PairMet { a: PartyId, b: PartyId },
    /// A draft was tabled.
    DraftTabled {
        draft: DraftId,
        sponsor: PartyId,
        terms: Terms,
        amends: Option<DraftId>,
        discretion: Discretion,
    },
    /// A party initialled.
    Initialled {
        draft: DraftId,
        party: PartyId,
        by_condition: bool,
    },
    /// A party's initial came off: its pen went to another draft.
    InitialStruck {
        draft: DraftId,
        party: PartyId,
        pen_to: Option<DraftId>,
    },
    /// A party would initial with exactly this change.
    ConditionStated {
        draft: DraftId,
        party: PartyId,
        change: Change,
    },
    /// A party declined; that version is dead.
    Declined {
        draft: DraftId,
        party: PartyId,
        reason: Reason,
    },
    /// The sponsor took its draft back.
    Withdrawn { draft: DraftId },
    /// A draft ran out of time.
    Expired { draft: DraftId },
    /// A draft fell because its issues went into another one that is in hand.
    Overtaken { draft: DraftId, by: DraftId },
    /// An exchange was resolved; drafts still on the table are an exchange older.
    ExchangeClosed,
    /// All parties have initialled: the draft goes home.
    DraftInitialled { draft: DraftId },
    /// A private question was put.
    SoundingPut { from: PartyId, sounding: Sounding },
    /// A private question was answered.
    SoundingAnswered { from: PartyId, to: PartyId, answer: Answer },
    /// One party showed another what one of its constituencies thinks of a draft.
    HandShown {
        from: PartyId,
        to: PartyId,
        draft: DraftId,
        constituency: ConstituencyId,
        support: i8,
        need: i8,
    },
    /// A party refused the very text that it had called warm.
    WordBroken {
        party: PartyId,
        to: PartyId,
        draft: DraftId,
    },

    // ---- home
    /// A constituency was consulted: its hidden mood, to within the consulted range.
    Consulted {
        party: PartyId,
        constituency: ConstituencyId,
        shift: i8,
    },
    /// A constituency was persuaded on a text.
    Persuaded {
        party: PartyId,
        draft: DraftId,
        constituency: ConstituencyId,
    },
    /// A ban was waived for a text.
    DraftWaived { party: PartyId, draft: DraftId },
    /// A ban was waived for an agreement.
    AgreementWaived {
        party: PartyId,
        agreement: AgreementId,
        until: u8,
    },
    /// A constituency gave its verdict on a text.
    VerdictGiven {
        party: PartyId,
        draft: DraftId,
        constituency: ConstituencyId,
        support: i8,
        need: i8,
        verdict: Verdict,
    },
    /// A text passed at a party's home.
    HomeApproved { party: PartyId, draft: DraftId },
    /// A text failed at a party's home.
    HomeRefused { party: PartyId, draft: DraftId },
    /// A text was held over.
    HeldOver { party: PartyId, draft: DraftId },
    /// A text passed on condition of a rider.
    RiderAttached {
        party: PartyId,
        draft: DraftId,
        rider: RiderId,
    },
    /// A party answered the riders of a draft.
    RidersAnswered {
        party: PartyId,
        draft: DraftId,
        accepted: bool,
    },
    /// All other parties have accepted a draft's riders.
    RidersAccepted { draft: DraftId },
    /// A member broke silence.
    SilenceBroken { party: PartyId, draft: DraftId },
    /// A text went back to the table and is gone from home.
    SentBack { draft: DraftId, why: SentBackWhy },
    /// A text entered into force.
    EnteredIntoForce {
        agreement: AgreementId,
        draft: DraftId,
        terms: Terms,
        riders: super::bounded::Bounded<RiderId, 4>,
        confidence: u8,
    },
    /// An agreement was in force before the play.
    Inherited {
        agreement: AgreementId,
        index: u8,
        terms: Terms,
        health: u8,
        has_obstacles: bool,
    },
    /// A dark agreement came to light; from now on it counts for trust and tension.
    CameToLight { agreement: AgreementId },

    // ---- follow-through
    /// A token was spent on an agreement.
    TokenSpent {
        party: PartyId,
        agreement: AgreementId,
        on: TokenUse,
    },
    /// A token came back: a partner put none.
    TokenReturned { party: PartyId, agreement: AgreementId },
    /// A burden was settled: who bears what, points a round.
    BurdenSettled {
        agreement: AgreementId,
        item: AnnexId,
        shares: [u8; 5],
    },
    /// A burden stays open: the offers did not cover it.
    BurdenLeftOpen { agreement: AgreementId, item: AnnexId },
    /// A third country consented.
    ConsentGiven {
        agreement: AgreementId,
        item: AnnexId,
        paid_by: PartyId,
    },
    /// An obstacle of confidence was cleared.
    ConfidenceBuilt { agreement: AgreementId, left: u8 },
    /// An agreement began to operate.
    BeganOperating { agreement: AgreementId },
    /// An agreement stopped operating.
    StoppedOperating { agreement: AgreementId, why: StoppedWhy },
    /// A clause gave way to a newer agreement on the same issue.
    ClauseReplaced {
        agreement: AgreementId,
        issue: IssueId,
        by: AgreementId,
    },
    /// An agreement became fallow.
    BecameFallow { agreement: AgreementId },
    /// A fallow agreement came back to life.
    Revived { agreement: AgreementId },
    /// A fallow agreement was announced again.
    AnnouncedAgain {
        agreement: AgreementId,
        party: PartyId,
        attended: bool,
    },
    /// An agreement lapsed.
    Lapsed { agreement: AgreementId },
    /// A party suspended an agreement.
    Suspended { agreement: AgreementId, party: PartyId },
    /// A party resumed an agreement.
    Resumed { agreement: AgreementId, party: PartyId },
    /// A party left an agreement, and it ended.
    Left { agreement: AgreementId, party: PartyId },
    /// An agreement ended because every clause had been replaced.
    Superseded { agreement: AgreementId },
    /// A dispute over an ambiguous clause came up.
    DisputeOpened { agreement: AgreementId, issue: IssueId },
    /// Both read it the same way.
    DisputeSettled {
        agreement: AgreementId,
        issue: IssueId,
        reading: Reading,
    },
    /// They read it differently: the clause stops.
    ClauseStopped { agreement: AgreementId, issue: IssueId },
    /// A party told a new agreement at home.
    ReadoutGiven {
        agreement: AgreementId,
        party: PartyId,
        readout: Readout,
    },
    /// A party is without capital or support: it plays a caretaker round.
    CaretakerBegan { party: PartyId },
    /// A caretaker round is over.
    CaretakerEnded { party: PartyId },
}

impl Fact {
    /// Whether everybody was told something that the referee brought in (R1.10), and not the world of the play.
    #[must_use]
    pub const fn is_referees(&self) -> bool {
        matches!(
            self,
            Self::NoteGiven { .. }
                | Self::DispatchArrived {
                    by: Occasion::Referee,
                    ..
                }
        )
    }
}
