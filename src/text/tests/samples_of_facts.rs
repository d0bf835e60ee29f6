//! At least one of every fact, and one for every value of every enum that facts hold.

use super::samples::{
    AGREEMENT, COURSE, DARK, DISPATCH, DRAFT, HOME, ITEM, PLEDGE, RIDER, THREAT, answers, causes, changes, deeds,
    endings, every, lines, questions, reasons, sent_back, steps, stopped, token_uses, verdicts,
};
use super::situation::{BAN, RUSSIA, TRANSIT, US, terms};
use crate::rules::action::{Answer, Deed, Discretion, Line, Question, Reading, Readout, Reason, Sounding, Speech};
use crate::rules::event::{Cause, Ending, Fact, Occasion, SentBackWhy, Step, StoppedWhy, TokenUse, Verdict};
use crate::rules::ids::{AgreementId, AnnexId, DraftId, RiderId, Rung, ThirdPartyId};
use crate::rules::terms::Change;

fn tabled(draft: DraftId, amends: Option<DraftId>, discretion: Discretion) -> Fact {
    Fact::DraftTabled {
        draft,
        sponsor: US,
        terms: terms(1, None),
        amends,
        discretion,
    }
}

fn entered(riders: &[RiderId], confidence: u8) -> Fact {
    Fact::EnteredIntoForce {
        agreement: AGREEMENT,
        draft: DRAFT,
        terms: terms(1, Some(0)),
        riders: riders.iter().copied().collect(),
        confidence,
    }
}

every!(facts_but_enums: Fact {
    Fact::PlayBegan { .. } => [Fact::PlayBegan { world: u64::MAX }],
    Fact::MoodDrawn { .. } => [Fact::MoodDrawn { party: US, constituency: HOME, mood: 50 }],
    Fact::ThreatPictured { .. } => [Fact::ThreatPictured { party: US, estimate: 5 }],
    Fact::RoundBegan { .. } => [Fact::RoundBegan { round: 0, crisis: false }, Fact::RoundBegan { round: 3, crisis: true }],
    Fact::StepBegan { .. } => [Fact::StepBegan { step: Step::Podium }],
    Fact::SeatReady { .. } => [Fact::SeatReady { party: US }],
    Fact::ActSealed { .. } => [Fact::ActSealed { party: US, deed: Deed::Speak(Speech::default()) }],
    Fact::RoundClosed { .. } => [Fact::RoundClosed { round: 0 }],
    Fact::PlayEnded { .. } => [Fact::PlayEnded { ending: Ending::Completed }],
    Fact::TrustChanged { .. } => [Fact::TrustChanged { from: US, to: RUSSIA, change: -2, now: 38, cause: Cause::Drift }],
    Fact::TensionChanged { .. } => [Fact::TensionChanged { change: 4, now: 44, cause: Cause::Phase(COURSE) }],
    Fact::MoodChanged { .. } => [
        Fact::MoodChanged { party: US, constituency: HOME, change: 3, now: 53, cause: Cause::Line(US, Line::Firm) },
    ],
    Fact::CapitalChanged { .. } => [Fact::CapitalChanged { party: US, change: 2, now: 6, cause: Cause::RoundGain }],
    Fact::HealthChanged { .. } => [
        Fact::HealthChanged { agreement: AGREEMENT, change: -1, now: 1, cause: Cause::Untended(AGREEMENT) },
    ],
    Fact::PointsPaid { .. } => [
        Fact::PointsPaid { party: US, points: 1, cause: Cause::Operating(AGREEMENT) },
        Fact::PointsPaid { party: US, points: -3, cause: Cause::Burden(AGREEMENT, ITEM) },
    ],
    Fact::ShownChanged { .. } => [Fact::ShownChanged { by: US, to: RUSSIA, now: 30 }],
    Fact::InterestsOpened { .. } => [
        Fact::InterestsOpened { of: US, to: RUSSIA, count: 0 },
        Fact::InterestsOpened { of: US, to: RUSSIA, count: 1 },
        Fact::InterestsOpened { of: US, to: RUSSIA, count: 3 },
    ],
    Fact::DispatchArrived { .. } => [
        Fact::DispatchArrived { dispatch: DISPATCH, by: Occasion::Chronicle },
        Fact::DispatchArrived { dispatch: DISPATCH, by: Occasion::Referee },
    ],
    Fact::DispatchOrdered { .. } => [Fact::DispatchOrdered { dispatch: DISPATCH, round: 2 }],
    Fact::DispatchLeft { .. } => [Fact::DispatchLeft { dispatch: DISPATCH }],
    Fact::NoteGiven { .. } => [Fact::NoteGiven { text: "The harbour is closed.".to_owned() }],
    Fact::ShockStruck { .. } => [
        Fact::ShockStruck { dispatch: DISPATCH, a: US, b: RUSSIA, severity: 10, shown: 30, felt: 7 },
    ],
    Fact::TopOfTension { .. } => [
        Fact::TopOfTension { stocktakings: 0 },
        Fact::TopOfTension { stocktakings: 1 },
        Fact::TopOfTension { stocktakings: 2 },
    ],
    Fact::FalseAlarm { .. } => [Fact::FalseAlarm { dispatch: DISPATCH, issue: TRANSIT }],
    Fact::HiddenMoodsDrawn { .. } => [Fact::HiddenMoodsDrawn { party: US, shifts: [1, 0, 0, 0] }],
    Fact::PhaseBegan { .. } => [
        Fact::PhaseBegan { course: COURSE, phase: 0, softened: false },
        Fact::PhaseBegan { course: COURSE, phase: 0, softened: true },
    ],
    Fact::CourseDeferred { .. } => [
        Fact::CourseDeferred { course: COURSE, by_clause: false },
        Fact::CourseDeferred { course: COURSE, by_clause: true },
    ],
    Fact::OptionClosed { .. } => [Fact::OptionClosed { issue: TRANSIT, rung: Rung(2) }],
    Fact::ThirdPartyRefused { .. } => [Fact::ThirdPartyRefused { third_party: ThirdPartyId(0) }],
    Fact::BanBegan { .. } => [Fact::BanBegan { ban: BAN }],
    Fact::BanEnded { .. } => [Fact::BanEnded { ban: BAN, certified: false }, Fact::BanEnded { ban: BAN, certified: true }],
    Fact::BanConditionCounted { .. } => [
        Fact::BanConditionCounted { ban: BAN, rounds: 0 },
        Fact::BanConditionCounted { ban: BAN, rounds: 1 },
        Fact::BanConditionCounted { ban: BAN, rounds: 2 },
    ],
    Fact::LineSpoken { .. } => [Fact::LineSpoken { party: US, line: Line::Firm }],
    Fact::PledgeMade { .. } => [Fact::PledgeMade { party: US, pledge: PLEDGE, due: 2 }],
    Fact::PledgeKept { .. } => [Fact::PledgeKept { party: US, pledge: PLEDGE }],
    Fact::PledgeBroken { .. } => [Fact::PledgeBroken { party: US, pledge: PLEDGE }],
    Fact::RetaliationAnnounced { .. } => [Fact::RetaliationAnnounced { party: RUSSIA, retaliation: THREAT }],
    Fact::RetaliationTriggered { .. } => [Fact::RetaliationTriggered { party: RUSSIA, retaliation: THREAT }],
    Fact::RetaliationCarriedOut { .. } => [Fact::RetaliationCarriedOut { party: RUSSIA, retaliation: THREAT }],
    Fact::RetaliationDropped { .. } => [Fact::RetaliationDropped { party: RUSSIA, retaliation: THREAT }],
    Fact::PairMet { .. } => [Fact::PairMet { a: US, b: RUSSIA }],
    Fact::DraftTabled { .. } => [
        tabled(DRAFT, None, Discretion::Informed),
        tabled(DARK, None, Discretion::Dark),
        tabled(DRAFT, Some(DraftId(1)), Discretion::Informed),
        tabled(DARK, Some(DraftId(0x0302)), Discretion::Dark),
    ],
    Fact::Initialled { .. } => [
        Fact::Initialled { draft: DRAFT, party: US, by_condition: false },
        Fact::Initialled { draft: DRAFT, party: US, by_condition: true },
    ],
    Fact::InitialStruck { .. } => [
        Fact::InitialStruck { draft: DRAFT, party: US, pen_to: None },
        Fact::InitialStruck { draft: DRAFT, party: US, pen_to: Some(DARK) },
    ],
    Fact::ConditionStated { .. } => [Fact::ConditionStated { draft: DRAFT, party: US, change: Change::Drop(TRANSIT) }],
    Fact::Declined { .. } => [Fact::Declined { draft: DRAFT, party: US, reason: Reason::Home }],
    Fact::Withdrawn { .. } => [Fact::Withdrawn { draft: DRAFT }],
    Fact::Expired { .. } => [Fact::Expired { draft: DRAFT }],
    Fact::Overtaken { .. } => [Fact::Overtaken { draft: DRAFT, by: DARK }],
    Fact::ExchangeClosed => [Fact::ExchangeClosed],
    Fact::DraftInitialled { .. } => [Fact::DraftInitialled { draft: DRAFT }],
    Fact::SoundingPut { .. } => [
        Fact::SoundingPut { from: US, sounding: Sounding { to: RUSSIA, question: Question::Draft(DRAFT) } },
    ],
    Fact::SoundingAnswered { .. } => [Fact::SoundingAnswered { from: US, to: RUSSIA, answer: Answer::Warm }],
    Fact::HandShown { .. } => [
        Fact::HandShown { from: US, to: RUSSIA, draft: DRAFT, constituency: HOME, support: 44, need: 50 },
    ],
    Fact::WordBroken { .. } => [Fact::WordBroken { party: US, to: RUSSIA, draft: DRAFT }],
    Fact::Consulted { .. } => [Fact::Consulted { party: US, constituency: HOME, shift: -3 }],
    Fact::Persuaded { .. } => [Fact::Persuaded { party: US, draft: DRAFT, constituency: HOME }],
    Fact::DraftWaived { .. } => [Fact::DraftWaived { party: US, draft: DRAFT }],
    Fact::AgreementWaived { .. } => [Fact::AgreementWaived { party: US, agreement: AGREEMENT, until: 2 }],
    Fact::VerdictGiven { .. } => [
        Fact::VerdictGiven { party: US, draft: DRAFT, constituency: HOME, support: 51, need: 50, verdict: Verdict::Agrees },
    ],
    Fact::HomeApproved { .. } => [Fact::HomeApproved { party: US, draft: DRAFT }],
    Fact::HomeRefused { .. } => [Fact::HomeRefused { party: US, draft: DRAFT }],
    Fact::HeldOver { .. } => [Fact::HeldOver { party: US, draft: DRAFT }],
    Fact::RiderAttached { .. } => [Fact::RiderAttached { party: US, draft: DRAFT, rider: RIDER }],
    Fact::RidersAnswered { .. } => [
        Fact::RidersAnswered { party: US, draft: DRAFT, accepted: true },
        Fact::RidersAnswered { party: US, draft: DRAFT, accepted: false },
    ],
    Fact::RidersAccepted { .. } => [Fact::RidersAccepted { draft: DRAFT }],
    Fact::SilenceBroken { .. } => [Fact::SilenceBroken { party: US, draft: DRAFT }],
    Fact::SentBack { .. } => [Fact::SentBack { draft: DRAFT, why: SentBackWhy::Refused }],
    Fact::EnteredIntoForce { .. } => [
        entered(&[], 0),
        entered(&[], 1),
        entered(&[], 2),
        entered(&[RIDER], 0),
        entered(&[RIDER, RIDER], 1),
        entered(&[RIDER], 3),
    ],
    Fact::Inherited { .. } => [
        Fact::Inherited { agreement: AGREEMENT, index: 0, terms: terms(1, None), health: 2, has_obstacles: true },
        Fact::Inherited { agreement: AGREEMENT, index: 0, terms: terms(1, None), health: 2, has_obstacles: false },
    ],
    Fact::CameToLight { .. } => [Fact::CameToLight { agreement: AGREEMENT }],
    Fact::TokenSpent { .. } => [Fact::TokenSpent { party: US, agreement: AGREEMENT, on: TokenUse::Upkeep }],
    Fact::TokenReturned { .. } => [Fact::TokenReturned { party: US, agreement: AGREEMENT }],
    Fact::BurdenSettled { .. } => [
        Fact::BurdenSettled { agreement: AGREEMENT, item: ITEM, shares: [1, 2, 0, 0, 0] },
        Fact::BurdenSettled { agreement: AGREEMENT, item: ITEM, shares: [0; 5] },
    ],
    Fact::BurdenLeftOpen { .. } => [Fact::BurdenLeftOpen { agreement: AGREEMENT, item: ITEM }],
    Fact::ConsentGiven { .. } => [Fact::ConsentGiven { agreement: AGREEMENT, item: AnnexId(1), paid_by: US }],
    Fact::ConfidenceBuilt { .. } => [
        Fact::ConfidenceBuilt { agreement: AGREEMENT, left: 0 },
        Fact::ConfidenceBuilt { agreement: AGREEMENT, left: 1 },
        Fact::ConfidenceBuilt { agreement: AGREEMENT, left: 2 },
    ],
    Fact::BeganOperating { .. } => [Fact::BeganOperating { agreement: AGREEMENT }],
    Fact::StoppedOperating { .. } => [Fact::StoppedOperating { agreement: AGREEMENT, why: StoppedWhy::Ban }],
    Fact::ClauseReplaced { .. } => [Fact::ClauseReplaced { agreement: AGREEMENT, issue: TRANSIT, by: AgreementId(2) }],
    Fact::BecameFallow { .. } => [Fact::BecameFallow { agreement: AGREEMENT }],
    Fact::Revived { .. } => [Fact::Revived { agreement: AGREEMENT }],
    Fact::AnnouncedAgain { .. } => [
        Fact::AnnouncedAgain { agreement: AGREEMENT, party: US, attended: true },
        Fact::AnnouncedAgain { agreement: AGREEMENT, party: US, attended: false },
    ],
    Fact::Lapsed { .. } => [Fact::Lapsed { agreement: AGREEMENT }],
    Fact::Suspended { .. } => [Fact::Suspended { agreement: AGREEMENT, party: US }],
    Fact::Resumed { .. } => [Fact::Resumed { agreement: AGREEMENT, party: US }],
    Fact::Left { .. } => [Fact::Left { agreement: AGREEMENT, party: US }],
    Fact::Superseded { .. } => [Fact::Superseded { agreement: AGREEMENT }],
    Fact::DisputeOpened { .. } => [Fact::DisputeOpened { agreement: AGREEMENT, issue: TRANSIT }],
    Fact::DisputeSettled { .. } => [
        Fact::DisputeSettled { agreement: AGREEMENT, issue: TRANSIT, reading: Reading::Wide },
        Fact::DisputeSettled { agreement: AGREEMENT, issue: TRANSIT, reading: Reading::Narrow },
    ],
    Fact::ClauseStopped { .. } => [Fact::ClauseStopped { agreement: AGREEMENT, issue: TRANSIT }],
    Fact::ReadoutGiven { .. } => [
        Fact::ReadoutGiven { agreement: AGREEMENT, party: US, readout: Readout::Modest },
        Fact::ReadoutGiven { agreement: AGREEMENT, party: US, readout: Readout::Victory },
    ],
    Fact::CaretakerBegan { .. } => [Fact::CaretakerBegan { party: US }],
    Fact::CaretakerEnded { .. } => [Fact::CaretakerEnded { party: US }],
});

/// One fact for every value of every enum that facts hold.
pub fn facts() -> Vec<Fact> {
    let mut facts = facts_but_enums();
    facts.extend(steps().into_iter().map(|step| Fact::StepBegan { step }));
    facts.extend(deeds().into_iter().map(|deed| Fact::ActSealed { party: US, deed }));
    facts.extend(endings().into_iter().map(|ending| Fact::PlayEnded { ending }));
    facts.extend(lines().into_iter().map(|line| Fact::LineSpoken { party: US, line }));
    facts.extend(causes().into_iter().map(|cause| Fact::TensionChanged {
        change: 1,
        now: 41,
        cause,
    }));
    facts.extend(changes().into_iter().map(|change| Fact::ConditionStated {
        draft: DRAFT,
        party: US,
        change,
    }));
    facts.extend(reasons().into_iter().map(|reason| Fact::Declined {
        draft: DARK,
        party: US,
        reason,
    }));
    facts.extend(questions().into_iter().map(|question| Fact::SoundingPut {
        from: US,
        sounding: Sounding { to: RUSSIA, question },
    }));
    facts.extend(answers().into_iter().map(|answer| Fact::SoundingAnswered {
        from: US,
        to: RUSSIA,
        answer,
    }));
    facts.extend(verdicts().into_iter().map(|verdict| Fact::VerdictGiven {
        party: US,
        draft: DRAFT,
        constituency: HOME,
        support: 40,
        need: 50,
        verdict,
    }));
    facts.extend(sent_back().into_iter().map(|why| Fact::SentBack { draft: DRAFT, why }));
    facts.extend(stopped().into_iter().map(|why| Fact::StoppedOperating {
        agreement: AGREEMENT,
        why,
    }));
    facts.extend(token_uses().into_iter().map(|on| Fact::TokenSpent {
        party: US,
        agreement: AGREEMENT,
        on,
    }));
    facts
}
