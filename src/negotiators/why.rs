//! Reasons as data: what a negotiator believed, what it wanted and what tipped it (R13.4).
//!
//! Each entry is one sentence in the making; the sentences themselves are in `text`. Points are the
//! negotiator's own points over the rest of the play as it expects them, unless a field says otherwise.

use crate::rules::action::{Reading, Reason, Share};
use crate::rules::home::Outlook;
use crate::rules::ids::{
    AgreementId, AnnexId, ConstituencyId, CourseId, DraftId, IssueId, PartyId, PledgeId, RetaliationId, Rung,
};
use crate::rules::instrument::Instrument;
use crate::rules::terms::Change;
use serde::{Deserialize, Serialize};

/// The reasons for one act of a play.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reasoned {
    /// Which act of the record, from 0.
    pub act: usize,
    /// Why.
    pub why: Vec<Why>,
}

/// One reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(
    missing_docs,
    reason = "each variant says what it means; its fields are named after what they hold"
)]
pub enum Why {
    // ---- what it believed
    /// It believed that this option is good for another party (points a round, its own guess).
    BelievedGain {
        party: PartyId,
        issue: IssueId,
        rung: Rung,
        points: i16,
    },
    /// It believed that this option is bad for another party (points a round, below zero).
    BelievedLoss {
        party: PartyId,
        issue: IssueId,
        rung: Rung,
        points: i16,
    },
    /// It knew: transparency has laid this interest open.
    KnewInterest { party: PartyId, issue: IssueId },
    /// It thought that the other parties would initial this, with this chance in percent.
    BelievedAcceptable { percent: u8 },
    /// What it expected of one of its own constituencies.
    HomeExpected {
        constituency: ConstituencyId,
        outlook: Outlook,
        guess: i16,
        need: i16,
    },
    /// Another party has moved towards it, by so many points in its own eyes.
    SawConcession { party: PartyId, points: i16 },
    /// Another party has not moved.
    SawNoConcession { party: PartyId },
    /// Trust falls short of what the text asks.
    TrustShort { gap: u8 },
    /// Trust between it and another party stands here.
    TrustStands { party: PartyId, trust: u8 },
    /// Tension stands here.
    TensionStands { tension: u8 },
    /// The mood of one of its own constituencies stands here.
    MoodStands { constituency: ConstituencyId, mood: u8 },
    /// So many rounds are left, this one included.
    RoundsLeft { rounds: u8 },

    // ---- what it wanted
    /// The text is worth this; it was asking for this at this moment.
    Worth { points: i16, wanted: i16 },
    /// It gives on one issue to get on another.
    Trade { gives: IssueId, gets: IssueId },
    /// It wants to climb an issue's ladder.
    Climb { issue: IssueId, from: Rung, to: Rung },
    /// An agreement that operates pays this a round; it wants to keep it.
    KeepPaying { agreement: AgreementId, points: i16 },
    /// An agreement pays it little, but while it operates it builds trust.
    KeepsGoodwill { agreement: AgreementId },
    /// An agreement would pay this a round if it operated.
    MakeOperate { agreement: AgreementId, points: i16 },
    /// It has so much capital and means to use some of it.
    SpareCapital { capital: u8 },
    /// It has so much capital and means to keep it.
    KeepCapital { capital: u8 },

    // ---- what tipped it: talks
    /// It meets what it was asking for.
    MeetsAspiration,
    /// It is as good as what it would propose next itself (that is worth this).
    BeatsOwnNextBid { points: i16 },
    /// It is the last chance of this round.
    LastExchange,
    /// It would do with exactly one change.
    OneChangeShort { change: Change },
    /// It had called this text warm, and keeps its word.
    WordGiven { party: PartyId },
    /// Of what it could think of, this promised most.
    BestInSight,
    /// It waits for the others to answer a draft that lies on the table.
    WaitsForAnswer { draft: DraftId },
    /// Nothing that it could propose or initial was good enough.
    NothingGoodEnough,
    /// The text mends what its last one was declined for.
    Mends { reason: Reason },
    /// The text is worth less than it asks for.
    FallsShort { points: i16, wanted: i16 },
    /// This article costs it most (points a round).
    WorstArticle { issue: IssueId, points: i16 },
    /// This article brings it less than it hoped for (points a round).
    ArticleTooLittle { issue: IssueId, points: i16, hoped: i16 },
    /// This annex item, as settled, costs it most (points a round).
    WorstAnnex { item: AnnexId, points: i16 },
    /// In this form the text does not operate.
    FormTooLow { form: Instrument },
    /// In this form the text does not pass at home.
    FormTooHigh { form: Instrument },
    /// This constituency would not have it.
    HomeWouldRefuse { constituency: ConstituencyId },
    /// The time is not ripe: it expects to do better.
    ExpectsBetter { points: i16 },
    /// It clears the table for a better draft.
    ClearsTheTable,

    // ---- how it shaped a text
    /// It left an annex item open, for its home or because nobody would bear it yet.
    LeftOpen { item: AnnexId },
    /// It settled an annex item, so that the agreement can operate at once.
    SettledNow { item: AnnexId },
    /// It worded a clause ambiguously to carry it at home.
    WordedVaguely { issue: IssueId },
    /// It chose a lower form to carry the text at home.
    LoweredForm { form: Instrument },
    /// It chose the lowest form in which the text can operate.
    FormToOperate { form: Instrument },
    /// It kept the draft from an outsider who would mind.
    KeptDark { party: PartyId },
    /// It kept the draft from a member of an alliance who could break silence on it.
    FearsSilence { party: PartyId },
    /// It kept the draft from an outsider who would not mind, so that it learns nothing of what the party would give.
    TellsNothing { party: PartyId },
    /// An oral understanding in the dark does not count against its public pledge.
    AroundPledge { pledge: PledgeId },
    /// It chose the oral form, which asks nobody at home.
    NobodyIsAsked,
    /// The text would break its public pledge.
    WouldBreakPledge { pledge: PledgeId },
    /// It let an outsider read along so as not to offend.
    KeptInformed { party: PartyId },

    // ---- soundings and shown hands
    /// It asks before it commits itself.
    AsksFirst { party: PartyId },
    /// It answers as it means to act this round.
    AnswersHonestly { party: PartyId, points: i16, wanted: i16 },
    /// It gives the same answer as before.
    SameAnswer { party: PartyId },
    /// It shows a weak home table as a reason to be met.
    ShowsWeakHome { constituency: ConstituencyId },

    // ---- podium
    /// Applause at home is what it needs most.
    NeedsApplause { constituency: ConstituencyId },
    /// A warm word abroad is what it needs most.
    NeedsTrust { party: PartyId },
    /// A quiet word earns the capital that it needs.
    NeedsCapital,
    /// Its temperament sets the line when nothing presses.
    Habit,
    /// It answers the line that another party took last time.
    AnswersLine { party: PartyId },
    /// It has spoken the same way last time, and again would be half as good at home.
    Varies,
    /// It thinks that it can keep this pledge.
    PledgeLikelyKept { pledge: PledgeId },
    /// The pledge costs it little: what it rules out, the party can do without (points a round).
    PledgeCostsLittle { pledge: PledgeId, points: i16 },
    /// It announces what would follow, to be taken seriously.
    Warns { retaliation: RetaliationId },
    /// It said what would follow, and does it.
    KeepsThreat { retaliation: RetaliationId },
    /// It lets a threat go: carrying it out would cost more.
    DropsThreat { retaliation: RetaliationId },
    /// It defers its own course to bring tension down.
    Defers { course: CourseId },

    // ---- home
    /// It asks its adviser because the range is too wide to decide on.
    RangeTooWide { constituency: ConstituencyId },
    /// A word at home may carry the text: so many points are missing.
    PersuadesFor { constituency: ConstituencyId, missing: i16 },
    /// The text is worth a waiver: its worth against the price in capital.
    WaiverWorth { points: i16, capital: u8 },
    /// It expects the text to pass.
    ExpectsToPass,
    /// It may fail, but this is the last chance.
    NowOrNever,
    /// It may fail, and what it would win is worth the risk.
    WorthTheRisk { points: i16 },
    /// It expects the text to fall, and keeps it for the next round.
    KeepsForLater { constituency: ConstituencyId },
    /// A ban stands in the way, and a waiver is not worth its price.
    BanStands,
    /// It can put no more texts to its home in this round.
    NoRoomAtHome,
    /// It no longer wants the text.
    NoLongerWanted { points: i16 },
    /// It would rather buy a rider off than send the text abroad again.
    BuysOff,
    /// It would let the others bear a rider.
    CarriesRider,
    /// The rider costs this; the text is still worth that.
    RiderBearable { cost: i16, points: i16 },
    /// The rider costs this; that is more than the text is worth.
    RiderTooDear { cost: i16, points: i16 },
    /// It breaks silence: the text would cost it this.
    BreaksSilence { points: i16 },
    /// It lets the text pass in silence.
    KeepsSilent,

    // ---- follow-through
    /// It offers this share of a burden, because this much hangs on it.
    Offers {
        agreement: AgreementId,
        item: AnnexId,
        share: Share,
    },
    /// A third country's consent is worth its price.
    BuysConsent { agreement: AgreementId, item: AnnexId },
    /// Confidence has to be built before it operates.
    BuildsConfidence { agreement: AgreementId },
    /// How it reads a disputed clause.
    Reads { issue: IssueId, reading: Reading },
    /// It brings a fallow agreement back.
    Revives { agreement: AgreementId },
    /// It lets an agreement go untended: it is not worth the attention.
    LetsRest { agreement: AgreementId },
    /// It steps out of an agreement that costs it more than it brings (points a round).
    StepsOut { agreement: AgreementId, points: i16 },
    /// It suspends an agreement that costs it more than it brings (points a round): cheaper in trust than leaving.
    Suspends { agreement: AgreementId, points: i16 },
    /// It suspends an agreement as an answer to what another party did.
    Protests { agreement: AgreementId, party: PartyId },
    /// It leaves an agreement that is worth little to it, as an answer to what another party did.
    LeavesInProtest { agreement: AgreementId, party: PartyId },
    /// It steps back in.
    StepsBackIn { agreement: AgreementId },

    // ---- looking ahead
    /// It imagined so many worlds; in them this ended better by so many points than what it would have done by habit.
    LookedAhead { worlds: i16, points: i16 },

    // ---- no thought at all
    /// It chose at random among what is allowed.
    Random,
    /// It fell back on its standing instructions.
    StandingInstructions,
}

/// What part a reason plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum WhyKind {
    /// What it believed.
    Belief,
    /// What it wanted.
    Want,
    /// What tipped it.
    Tip,
}

impl Why {
    /// What part the reason plays.
    #[must_use]
    pub const fn kind(&self) -> WhyKind {
        match self {
            Self::BelievedGain { .. }
            | Self::BelievedLoss { .. }
            | Self::KnewInterest { .. }
            | Self::BelievedAcceptable { .. }
            | Self::HomeExpected { .. }
            | Self::SawConcession { .. }
            | Self::SawNoConcession { .. }
            | Self::TrustShort { .. }
            | Self::TrustStands { .. }
            | Self::TensionStands { .. }
            | Self::MoodStands { .. }
            | Self::RoundsLeft { .. } => WhyKind::Belief,
            Self::Worth { .. }
            | Self::Trade { .. }
            | Self::Climb { .. }
            | Self::KeepPaying { .. }
            | Self::KeepsGoodwill { .. }
            | Self::MakeOperate { .. }
            | Self::SpareCapital { .. }
            | Self::KeepCapital { .. } => WhyKind::Want,
            _ => WhyKind::Tip,
        }
    }
}
