//! At least one of every value of the enums that facts hold. Each list is checked against its type by an exhaustive match, so a
//! new variant doesn't compile until it is listed here.

use super::situation::{CENTRE, RUSSIA, TRANSIT, US};
use crate::rules::action::{Answer, Deed, Line, Question, Reading, Reason, Replies, Share, Speech, Waived};
use crate::rules::bounded::Bounded;
use crate::rules::event::{Cause, Ending, SentBackWhy, Step, StoppedWhy, TokenUse, Verdict};
use crate::rules::home::{Outlook, Part};
use crate::rules::ids::{
    AgreementId, AnnexId, ChoiceId, ConstituencyId, CourseId, DispatchId, DraftId, PledgeId, RetaliationId, RiderId,
    Rung,
};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::terms::{Change, Clause, Settlement};

pub const DRAFT: DraftId = DraftId(2);
/// A draft that only the first two parties read.
pub const DARK: DraftId = DraftId(0x0301);
pub const AGREEMENT: AgreementId = AgreementId(1);
pub const HOME: ConstituencyId = ConstituencyId(0);
pub const ITEM: AnnexId = AnnexId(0);
pub const COURSE: CourseId = CourseId(0);
pub const DISPATCH: DispatchId = DispatchId(0);
pub const PLEDGE: PledgeId = PledgeId(0);
pub const THREAT: RetaliationId = RetaliationId(0);
pub const RIDER: RiderId = RiderId(0);

/// A list of samples, with a check that every variant is in it.
macro_rules! every {
    ($name:ident: $type:ty { $($pattern:pat => [$($sample:expr),+ $(,)?]),+ $(,)? }) => {
        pub fn $name() -> Vec<$type> {
            // Fails to compile when a variant has no line here.
            const fn listed(value: &$type) {
                match value {
                    $($pattern => {})+
                }
            }
            let mut samples: Vec<$type> = Vec::new();
            $($(
                let sample = $sample;
                assert!(matches!(sample, $pattern), "{sample:?} stands on the wrong line");
                samples.push(sample);
            )+)+
            samples.iter().for_each(listed);
            samples
        }
    };
}

pub(super) use every;

every!(lines: Line {
    Line::Conciliatory => [Line::Conciliatory],
    Line::Measured => [Line::Measured],
    Line::Firm => [Line::Firm],
});

every!(endings: Ending {
    Ending::Completed => [Ending::Completed],
    Ending::Collapsed => [Ending::Collapsed],
    Ending::Agreed => [Ending::Agreed],
    Ending::Impasse => [Ending::Impasse],
});

every!(steps: Step {
    Step::Before => [Step::Before],
    Step::Podium => [Step::Podium],
    Step::Exchange(_) => [Step::Exchange(0), Step::Exchange(4)],
    Step::Home => [Step::Home],
    Step::Replies => [Step::Replies],
    Step::FollowThrough => [Step::FollowThrough],
    Step::Ended => [Step::Ended],
});

every!(verdicts: Verdict {
    Verdict::Agrees => [Verdict::Agrees],
    Verdict::BoughtOff => [Verdict::BoughtOff],
    Verdict::AsksRider => [Verdict::AsksRider],
    Verdict::Complains => [Verdict::Complains],
    Verdict::Refuses => [Verdict::Refuses],
});

every!(deeds: Deed {
    Deed::Speak(_) => [Deed::Speak(Speech::default())],
    Deed::Talk(_) => [Deed::Talk(Box::default())],
    Deed::Consult(_) => [Deed::Consult(HOME)],
    Deed::Persuade(..) => [Deed::Persuade(DRAFT, HOME)],
    Deed::Waive(_) => [Deed::Waive(Waived::Draft(DRAFT)), Deed::Waive(Waived::Agreement(AGREEMENT))],
    Deed::Decide(_) => [Deed::Decide(Bounded::new())],
    Deed::Reply(_) => [Deed::Reply(Replies::default())],
    Deed::Attend(_) => [Deed::Attend(Box::default())],
});

every!(changes: Change {
    Change::Clause(_) => [
        Change::Clause(Clause::plain(TRANSIT, Rung(1))),
        Change::Clause(Clause { issue: TRANSIT, rung: Rung(1), wording: Wording::Ambiguous }),
    ],
    Change::Drop(_) => [Change::Drop(TRANSIT)],
    Change::Instrument(_) => [Change::Instrument(Instrument::Treaty)],
    Change::Settle(_) => [Change::Settle(Settlement { item: ITEM, choice: ChoiceId(0) })],
    Change::LeaveOpen(_) => [Change::LeaveOpen(ITEM)],
});

every!(reasons: Reason {
    Reason::Article(_) => [Reason::Article(TRANSIT)],
    Reason::Form => [Reason::Form],
    Reason::Annex(_) => [Reason::Annex(ITEM)],
    Reason::Home => [Reason::Home],
    Reason::NotNow => [Reason::NotNow],
});

every!(questions: Question {
    Question::Draft(_) => [Question::Draft(DRAFT)],
    Question::Changed(..) => [Question::Changed(DARK, Change::Drop(TRANSIT))],
    Question::Clause(..) => [Question::Clause(Clause::plain(CENTRE, Rung(1)), Instrument::Oral)],
});

every!(answers: Answer {
    Answer::Warm => [Answer::Warm],
    Answer::Cool => [Answer::Cool],
    Answer::OnlyIf(_) => [Answer::OnlyIf(Change::Drop(CENTRE))],
});

every!(token_uses: TokenUse {
    TokenUse::Upkeep => [TokenUse::Upkeep],
    TokenUse::Burden(..) => [
        TokenUse::Burden(ITEM, Share::All),
        TokenUse::Burden(ITEM, Share::Mine),
        TokenUse::Burden(ITEM, Share::Nothing),
    ],
    TokenUse::Consent(_) => [TokenUse::Consent(AnnexId(1))],
    TokenUse::Confidence => [TokenUse::Confidence],
    TokenUse::Reading(..) => [TokenUse::Reading(TRANSIT, Reading::Wide), TokenUse::Reading(TRANSIT, Reading::Narrow)],
});

every!(sent_back: SentBackWhy {
    SentBackWhy::Refused => [SentBackWhy::Refused],
    SentBackWhy::RiderDeclined => [SentBackWhy::RiderDeclined],
    SentBackWhy::SilenceBroken => [SentBackWhy::SilenceBroken],
    SentBackWhy::NotSubmitted => [SentBackWhy::NotSubmitted],
    SentBackWhy::OptionClosed => [SentBackWhy::OptionClosed],
});

every!(stopped: StoppedWhy {
    StoppedWhy::Health => [StoppedWhy::Health],
    StoppedWhy::Suspension => [StoppedWhy::Suspension],
    StoppedWhy::Ban => [StoppedWhy::Ban],
});

every!(outlooks: Outlook {
    Outlook::Against => [Outlook::Against],
    Outlook::Doubtful => [Outlook::Doubtful],
    Outlook::Likely => [Outlook::Likely],
    Outlook::Sure => [Outlook::Sure],
    Outlook::NotAsked => [Outlook::NotAsked],
});

every!(parts: Part {
    Part::Mood => [Part::Mood],
    Part::Clause(_) => [Part::Clause(TRANSIT)],
    Part::Form(_) => [Part::Form(Instrument::Treaty)],
    Part::OpenAnnex(_) => [Part::OpenAnnex(1), Part::OpenAnnex(2)],
    Part::Ambiguous(_) => [Part::Ambiguous(1), Part::Ambiguous(3)],
    Part::Pledge(_) => [Part::Pledge(PLEDGE)],
    Part::Trust => [Part::Trust],
    Part::Tension => [Part::Tension],
    Part::Gap(_) => [Part::Gap(5)],
    Part::Persuaded => [Part::Persuaded],
});

every!(causes: Cause {
    Cause::Dispatch(_) => [Cause::Dispatch(DISPATCH)],
    Cause::Shock(_) => [Cause::Shock(DISPATCH)],
    Cause::Phase(_) => [Cause::Phase(COURSE)],
    Cause::Deferral(_) => [Cause::Deferral(COURSE)],
    Cause::Line(..) => [Cause::Line(US, Line::Conciliatory), Cause::Line(US, Line::Measured), Cause::Line(RUSSIA, Line::Firm)],
    Cause::PledgeMade(_) => [Cause::PledgeMade(PLEDGE)],
    Cause::PledgeKept(..) => [Cause::PledgeKept(US, PLEDGE)],
    Cause::PledgeBroken(..) => [Cause::PledgeBroken(US, PLEDGE)],
    Cause::Retaliation(_) => [Cause::Retaliation(THREAT)],
    Cause::RetaliationDropped(_) => [Cause::RetaliationDropped(THREAT)],
    Cause::WordBroken => [Cause::WordBroken],
    Cause::Excluded(_) => [Cause::Excluded(AGREEMENT)],
    Cause::HandShown(_) => [Cause::HandShown(DRAFT)],
    Cause::Consulting => [Cause::Consulting],
    Cause::Persuading(_) => [Cause::Persuading(DRAFT)],
    Cause::BuyingOff(_) => [Cause::BuyingOff(DRAFT)],
    Cause::FailedAtHome(_) => [Cause::FailedAtHome(DRAFT)],
    Cause::Objection(_) => [Cause::Objection(DRAFT)],
    Cause::Waiver => [Cause::Waiver],
    Cause::HeldOver => [Cause::HeldOver],
    Cause::SilenceBroken => [Cause::SilenceBroken],
    Cause::Consent(_) => [Cause::Consent(AGREEMENT)],
    Cause::Operating(_) => [Cause::Operating(AGREEMENT)],
    Cause::Interaction => [Cause::Interaction],
    Cause::Burden(..) => [Cause::Burden(AGREEMENT, ITEM)],
    Cause::Rider(..) => [Cause::Rider(AGREEMENT, RIDER)],
    Cause::Untended(_) => [Cause::Untended(AGREEMENT)],
    Cause::Tended(_) => [Cause::Tended(AGREEMENT)],
    Cause::Lapse(_) => [Cause::Lapse(AGREEMENT)],
    Cause::Suspension(_) => [Cause::Suspension(AGREEMENT)],
    Cause::Leaving(_) => [Cause::Leaving(AGREEMENT)],
    Cause::Announcement(_) => [Cause::Announcement(AGREEMENT)],
    Cause::Readout(_) => [Cause::Readout(AGREEMENT)],
    Cause::Drift => [Cause::Drift],
    Cause::RoundGain => [Cause::RoundGain],
    Cause::Legacy(_) => [Cause::Legacy(AGREEMENT)],
    Cause::Standing => [Cause::Standing],
    Cause::Agreed(_) => [Cause::Agreed(DRAFT)],
    Cause::NoAgreement => [Cause::NoAgreement],
});
