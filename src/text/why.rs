//! What computer negotiators say of their own decisions, in the words of their delegation.

use super::catalogue::Catalogue;
use super::clerk::{Clerk, Sentence};
use crate::negotiators::why::{Why, WhyKind};
use crate::rules::ids::{ConstituencyId, PartyId};
use crate::rules::scenario::Situation;
use crate::rules::view::Viewer;

impl Catalogue {
    /// One reason of a party's negotiator, in the words of its delegation: *we* is that party.
    #[must_use]
    pub fn why(&self, situation: &Situation, party: PartyId, why: &Why) -> String {
        self.clerk(situation, Viewer::Observer).why(party, why)
    }

    /// What part a reason plays: what was believed, what was wanted, what tipped it.
    #[must_use]
    pub fn why_kind(&self, kind: WhyKind) -> String {
        self.get(match kind {
            WhyKind::Belief => "why-kind-belief",
            WhyKind::Want => "why-kind-want",
            WhyKind::Tip => "why-kind-tip",
        })
    }
}

impl<'a> Clerk<'a> {
    /// One reason of a party's negotiator, in the words of its delegation: *we* is that party.
    #[must_use]
    pub fn why(&self, party: PartyId, why: &Why) -> String {
        self.why_believed_or_wanted(party, *why)
            .or_else(|| self.why_in_talks(party, *why))
            .unwrap_or_else(|| self.why_elsewhere(party, *why))
            .write()
    }

    fn at(&self, key: &str, party: PartyId, constituency: ConstituencyId) -> Sentence<'a> {
        self.says(key)
            .text("constituency", self.constituency(party, constituency))
    }

    fn with_other(&self, key: &str, other: PartyId) -> Sentence<'a> {
        self.says(key).text("party", self.party_within(other))
    }

    fn worth(&self, key: &str, points: i16, wanted: i16) -> Sentence<'a> {
        self.says(key).number("points", points).number("wanted", wanted)
    }

    fn paying(&self, key: &str, points: i16) -> Sentence<'a> {
        self.says(key)
            .signed(i64::from(points))
            .number("points", i64::from(points))
    }

    fn why_believed_or_wanted(&self, own: PartyId, why: Why) -> Option<Sentence<'a>> {
        Some(match why {
            Why::BelievedGain {
                party,
                issue,
                rung,
                points,
            } => self
                .with_other("why-believed-gain", party)
                .text("issue", self.issue(issue))
                .text("option", self.option(issue, rung))
                .signed(i64::from(points)),
            Why::BelievedLoss {
                party,
                issue,
                rung,
                points,
            } => self
                .with_other("why-believed-loss", party)
                .text("issue", self.issue(issue))
                .text("option", self.option(issue, rung))
                .signed(i64::from(points)),
            Why::KnewInterest { party, issue } => self
                .with_other("why-knew-interest", party)
                .text("issue", self.issue(issue)),
            Why::BelievedAcceptable { percent } => self.says("why-believed-acceptable").number("percent", percent),
            Why::HomeExpected {
                constituency,
                outlook,
                guess,
                need,
            } => self
                .at("why-home-expected", own, constituency)
                .text("outlook", self.catalogue.word(outlook))
                .number("guess", guess)
                .number("need", need),
            Why::SawConcession { party, points } => {
                self.with_other("why-saw-concession", party).number("points", points)
            }
            Why::SawNoConcession { party } => self.with_other("why-saw-no-concession", party),
            Why::TrustShort { gap } => self.says("why-trust-short").number("gap", gap),
            Why::TrustStands { party, trust } => self.with_other("why-trust-stands", party).number("trust", trust),
            Why::TensionStands { tension } => self.says("why-tension-stands").number("tension", tension),
            Why::MoodStands { constituency, mood } => {
                self.at("why-mood-stands", own, constituency).number("mood", mood)
            }
            Why::RoundsLeft { rounds } => self.says("why-rounds-left").number("rounds", rounds),
            Why::Worth { points, wanted } => self.worth("why-worth", points, wanted),
            Why::Trade { gives, gets } => self
                .says("why-trade")
                .text("gives", self.issue(gives))
                .text("gets", self.issue(gets)),
            Why::Climb { issue, from, to } => self
                .says("why-climb")
                .text("issue", self.issue(issue))
                .text("from", self.option(issue, from))
                .text("to", self.option(issue, to)),
            Why::KeepPaying { agreement, points } => self.paying("why-keep-paying", points).agreement(agreement),
            Why::KeepsGoodwill { agreement } => self.says("why-keeps-goodwill").agreement(agreement),
            Why::MakeOperate { agreement, points } => self.paying("why-make-operate", points).agreement(agreement),
            Why::SpareCapital { capital } => self.says("why-spare-capital").number("capital", capital),
            Why::KeepCapital { capital } => self.says("why-keep-capital").number("capital", capital),
            _ => return None,
        })
    }

    fn why_in_talks(&self, own: PartyId, why: Why) -> Option<Sentence<'a>> {
        let form = |key: &str, instrument| self.says(key).form(instrument);
        let item = |key: &str, item| self.says(key).text("item", self.annex(item));
        Some(match why {
            Why::MeetsAspiration => self.says("why-meets-aspiration"),
            Why::BeatsOwnNextBid { points } => self.says("why-beats-own-next-bid").number("points", points),
            Why::LastExchange => self.says("why-last-exchange"),
            Why::OneChangeShort { change } => self.says("why-one-change-short").text("changed", self.change(change)),
            Why::WordGiven { party } => self.with_other("why-word-given", party),
            Why::BestInSight => self.says("why-best-in-sight"),
            Why::WaitsForAnswer { draft } => self.says("why-waits-for-answer").draft("draft", draft),
            Why::NothingGoodEnough => self.says("why-nothing-good-enough"),
            Why::Mends { reason } => self.says("why-mends").text("reason", self.reason(reason)),
            Why::FallsShort { points, wanted } => self.worth("why-falls-short", points, wanted),
            Why::WorstArticle { issue, points } => self
                .paying("why-worst-article", points)
                .text("issue", self.issue(issue)),
            Why::ArticleTooLittle { issue, points, hoped } => self
                .paying("why-article-too-little", points)
                .number("hoped", hoped)
                .text("issue", self.issue(issue)),
            Why::WorstAnnex { item, points } => self.paying("why-worst-annex", points).text("item", self.annex(item)),
            Why::FormTooLow { form: instrument } => form("why-form-too-low", instrument),
            Why::FormTooHigh { form: instrument } => form("why-form-too-high", instrument),
            Why::HomeWouldRefuse { constituency } => self.at("why-home-would-refuse", own, constituency),
            Why::ExpectsBetter { points } => self.says("why-expects-better").number("points", points),
            Why::ClearsTheTable => self.says("why-clears-the-table"),
            Why::LeftOpen { item: left } => item("why-left-open", left),
            Why::SettledNow { item: settled } => item("why-settled-now", settled),
            Why::WordedVaguely { issue } => self.says("why-worded-vaguely").text("issue", self.issue(issue)),
            Why::LoweredForm { form: instrument } => form("why-lowered-form", instrument),
            Why::FormToOperate { form: instrument } => form("why-form-to-operate", instrument),
            Why::KeptDark { party } => self.with_other("why-kept-dark", party),
            Why::FearsSilence { party } => self.with_other("why-fears-silence", party),
            Why::TellsNothing { party } => self.with_other("why-tells-nothing", party),
            Why::AroundPledge { pledge } => self.says("why-around-pledge").text("pledge", self.pledge(pledge)),
            Why::NobodyIsAsked => self.says("why-nobody-is-asked"),
            Why::WouldBreakPledge { pledge } => self.says("why-would-break-pledge").text("pledge", self.pledge(pledge)),
            Why::KeptInformed { party } => self.with_other("why-kept-informed", party),
            Why::AsksFirst { party } => self.with_other("why-asks-first", party),
            Why::AnswersHonestly { party, points, wanted } => self
                .worth("why-answers-honestly", points, wanted)
                .text("party", self.party_within(party)),
            Why::SameAnswer { party } => self.with_other("why-same-answer", party),
            Why::ShowsWeakHome { constituency } => self.at("why-shows-weak-home", own, constituency),
            _ => return None,
        })
    }

    fn why_elsewhere(&self, own: PartyId, why: Why) -> Sentence<'a> {
        let retaliation = |key: &str, id| self.says(key).text("retaliation", self.retaliation(id));
        match why {
            Why::NeedsApplause { constituency } => self.at("why-needs-applause", own, constituency),
            Why::NeedsTrust { party } => self.with_other("why-needs-trust", party),
            Why::NeedsCapital => self.says("why-needs-capital"),
            Why::Habit => self.says("why-habit"),
            Why::AnswersLine { party } => self.with_other("why-answers-line", party),
            Why::Varies => self.says("why-varies"),
            Why::PledgeLikelyKept { pledge } => self.says("why-pledge-likely-kept").text("pledge", self.pledge(pledge)),
            Why::PledgeCostsLittle { pledge, points } => self
                .says("why-pledge-costs-little")
                .number("points", points)
                .text("pledge", self.pledge(pledge)),
            Why::Warns { retaliation: id } => retaliation("why-warns", id),
            Why::KeepsThreat { retaliation: id } => retaliation("why-keeps-threat", id),
            Why::DropsThreat { retaliation: id } => retaliation("why-drops-threat", id),
            Why::Defers { course } => self.says("why-defers").text("course", self.course(course)),
            Why::RangeTooWide { constituency } => self.at("why-range-too-wide", own, constituency),
            Why::PersuadesFor { constituency, missing } => self
                .at("why-persuades-for", own, constituency)
                .number("missing", missing),
            Why::WaiverWorth { points, capital } => self
                .says("why-waiver-worth")
                .number("points", points)
                .number("capital", capital),
            Why::ExpectsToPass => self.says("why-expects-to-pass"),
            Why::NowOrNever => self.says("why-now-or-never"),
            Why::WorthTheRisk { points } => self.says("why-worth-the-risk").number("points", points),
            Why::KeepsForLater { constituency } => self.at("why-keeps-for-later", own, constituency),
            Why::NoLongerWanted { points } => self.says("why-no-longer-wanted").number("points", points),
            Why::BanStands => self.says("why-ban-stands"),
            Why::NoRoomAtHome => self.says("why-no-room-at-home"),
            Why::BuysOff => self.says("why-buys-off"),
            Why::CarriesRider => self.says("why-carries-rider"),
            Why::RiderBearable { cost, points } => self
                .says("why-rider-bearable")
                .number("cost", cost)
                .number("points", points),
            Why::RiderTooDear { cost, points } => self
                .says("why-rider-too-dear")
                .number("cost", cost)
                .number("points", points),
            Why::BreaksSilence { points } => self.says("why-breaks-silence").number("points", points),
            Why::KeepsSilent => self.says("why-keeps-silent"),
            Why::Offers { agreement, item, share } => self
                .says("why-offers")
                .agreement(agreement)
                .text("item", self.annex(item))
                .text("offer", self.catalogue.word(share)),
            Why::BuysConsent { agreement, item } => self
                .says("why-buys-consent")
                .agreement(agreement)
                .text("item", self.annex(item)),
            Why::BuildsConfidence { agreement } => self.says("why-builds-confidence").agreement(agreement),
            Why::Reads { issue, reading } => self
                .says("why-reads")
                .text("issue", self.issue(issue))
                .text("reading", self.catalogue.word(reading)),
            Why::Revives { agreement } => self.says("why-revives").agreement(agreement),
            Why::LetsRest { agreement } => self.says("why-lets-rest").agreement(agreement),
            Why::StepsOut { agreement, points } => self.paying("why-steps-out", points).agreement(agreement),
            Why::Suspends { agreement, points } => self.paying("why-suspends", points).agreement(agreement),
            Why::Protests { agreement, party } => self.with_other("why-protests", party).agreement(agreement),
            Why::LeavesInProtest { agreement, party } => {
                self.with_other("why-leaves-in-protest", party).agreement(agreement)
            }
            Why::StepsBackIn { agreement } => self.says("why-steps-back-in").agreement(agreement),
            Why::LookedAhead { worlds, points } => self
                .says("why-looked-ahead")
                .number("worlds", worlds)
                .number("points", points),
            Why::Random => self.says("why-random"),
            Why::StandingInstructions => self.says("why-standing-instructions"),
            // The other reasons were written above; the test that walks them all proves it.
            _ => self.says("text-missing"),
        }
    }
}
