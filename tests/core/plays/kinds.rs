//! What kinds of things happened in a play: every act, form and layer under a name of its own.

use std::collections::BTreeSet;
use two_tables::rules::action::{Answer, Deed, Discretion, Move, Question, Reason, Share};
use two_tables::rules::event::{Cause, Event, Fact, TokenUse};
use two_tables::rules::instrument::Wording;
use two_tables::rules::scenario::Scenario;
use two_tables::rules::schedule::Promise;
use two_tables::rules::terms::Terms;

/// The names of everything that happened in a play.
pub fn kinds_of(scenario: &Scenario, events: &[&Event]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for event in events {
        let mut note = |kind: String| {
            found.insert(kind);
        };
        in_talks(scenario, &event.fact, &mut note);
        in_public(scenario, &event.fact, &mut note);
        at_home(scenario, &event.fact, &mut note);
        afterwards(scenario, &event.fact, &mut note);
    }
    found
}

fn in_talks(scenario: &Scenario, fact: &Fact, note: &mut impl FnMut(String)) {
    match fact {
        Fact::ActSealed {
            deed: Deed::Talk(talk), ..
        } => {
            let main = match &talk.main {
                Move::Hold => "hold",
                Move::Table(..) => "table",
                Move::Amend(..) => "amend",
                Move::Initial(_) => "initial",
                Move::InitialIf(..) => "initial on condition",
                Move::Decline(..) => "decline",
                Move::Withdraw(_) => "withdraw",
            };
            note(format!("talks: {main}"));
        }
        Fact::DraftTabled { terms, discretion, .. } => {
            if *discretion == Discretion::Dark {
                note("draft: dark".into());
            }
            note(format!("draft: {:?}", terms.instrument));
            for clause in &terms.clauses {
                let issue = scenario.situation.issue(clause.issue);
                note(format!(
                    "tabled: {} {}",
                    issue.key,
                    issue.options[clause.rung.index()].key
                ));
            }
        }
        Fact::Declined { reason, .. } => note(format!(
            "declined for: {}",
            match reason {
                Reason::Article(_) => "an article",
                Reason::Form => "the form",
                Reason::Annex(_) => "an annex item",
                Reason::Home => "home",
                Reason::NotNow => "not now",
            }
        )),
        Fact::SoundingPut { sounding, .. } => note(format!(
            "asked: {}",
            match sounding.question {
                Question::Draft(_) => "a draft",
                Question::Changed(..) => "a change",
                Question::Clause(..) => "a clause",
            }
        )),
        Fact::SoundingAnswered { answer, .. } => note(format!(
            "answer: {}",
            match answer {
                Answer::Warm => "warm",
                Answer::Cool => "cool",
                Answer::OnlyIf(_) => "only if",
            }
        )),
        Fact::HandShown { .. } => note("hand shown".into()),
        _ => {}
    }
}

fn in_public(scenario: &Scenario, fact: &Fact, note: &mut impl FnMut(String)) {
    let situation = &scenario.situation;
    match fact {
        Fact::LineSpoken { line, .. } => note(format!("line: {line:?}")),
        Fact::PledgeMade { pledge, .. } => {
            let known = &situation.pledges[pledge.index()];
            note(format!("pledge: {}", known.key));
            note(format!(
                "pledge to: {}",
                match known.promise {
                    Promise::Operate(..) => "operate",
                    Promise::Never(..) => "never",
                    Promise::First { .. } => "first",
                    Promise::NotWithout(_) => "not without",
                }
            ));
        }
        Fact::PledgeKept { .. } => note("pledge kept".into()),
        Fact::PledgeBroken { .. } => note("pledge broken".into()),
        Fact::RetaliationAnnounced { retaliation, .. } => {
            note(format!("warning: {}", situation.retaliations[retaliation.index()].key));
        }
        Fact::RetaliationCarriedOut { .. } => note("warning carried out".into()),
        Fact::RetaliationDropped { .. } => note("warning dropped".into()),
        Fact::CourseDeferred { by_clause, course } => {
            let by = if *by_clause { "by a clause" } else { "from the podium" };
            note(format!("deferred {by}: {}", situation.courses[course.index()].key));
        }
        Fact::PhaseBegan { softened, .. } => {
            note(if *softened { "phase softened" } else { "phase" }.into());
        }
        Fact::DispatchArrived { dispatch, .. } => note(format!("news: {}", scenario.chronicle[dispatch.index()].key)),
        Fact::ShockStruck { .. } => note("shock".into()),
        Fact::FalseAlarm { .. } => note("false alarm".into()),
        Fact::BanBegan { .. } => note("ban".into()),
        Fact::BanEnded { certified: true, .. } => note("ban certified away".into()),
        Fact::OptionClosed { .. } => note("option closed".into()),
        Fact::InterestsOpened { count, .. } => note(format!("interests open: {count}")),
        Fact::TrustChanged {
            cause: Cause::Excluded(_),
            ..
        } => note("outsider offended".into()),
        Fact::TrustChanged {
            cause: Cause::Readout(_),
            ..
        } => note("readouts clash".into()),
        _ => {}
    }
}

fn at_home(scenario: &Scenario, fact: &Fact, note: &mut impl FnMut(String)) {
    match fact {
        Fact::Consulted { .. } => note("consulted".into()),
        Fact::Persuaded { .. } => note("persuaded".into()),
        Fact::DraftWaived { .. } => note("waived: a draft".into()),
        Fact::AgreementWaived { .. } => note("waived: an agreement".into()),
        Fact::VerdictGiven { verdict, .. } => note(format!("verdict: {verdict:?}")),
        Fact::HeldOver { .. } => note("held over".into()),
        Fact::RiderAttached { rider, .. } => {
            note(format!("rider: {}", scenario.situation.riders[rider.index()].key));
        }
        Fact::RidersAnswered { accepted, .. } => {
            note(if *accepted { "rider accepted" } else { "rider refused" }.into());
        }
        Fact::SilenceBroken { .. } => note("silence broken".into()),
        _ => {}
    }
}

fn afterwards(scenario: &Scenario, fact: &Fact, note: &mut impl FnMut(String)) {
    match fact {
        Fact::EnteredIntoForce { agreement, terms, .. } => {
            if agreement.group() != 0 {
                note("in force: dark".into());
            }
            in_force(scenario, terms, note);
        }
        Fact::CameToLight { .. } => note("came to light".into()),
        Fact::TokenSpent {
            on: TokenUse::Burden(_, share),
            ..
        } => note(format!(
            "offer: {}",
            match share {
                Share::All => "the whole",
                Share::Mine => "an equal share",
                Share::Nothing => "nothing",
            }
        )),
        Fact::BurdenSettled { .. } => note("burden settled".into()),
        Fact::BurdenLeftOpen { .. } => note("offers too small".into()),
        Fact::TokenReturned { .. } => note("token returned".into()),
        Fact::ConsentGiven { .. } => note("consent".into()),
        Fact::ConfidenceBuilt { .. } => note("confidence built".into()),
        Fact::StoppedOperating { why, .. } => note(format!("stopped: {why:?}")),
        Fact::ClauseReplaced { .. } => note("clause replaced".into()),
        Fact::BecameFallow { .. } => note("fallow".into()),
        Fact::Revived { .. } => note("revived".into()),
        Fact::AnnouncedAgain { attended, .. } => {
            note(
                if *attended {
                    "announced again"
                } else {
                    "announced again, empty"
                }
                .into(),
            );
        }
        Fact::Lapsed { .. } => note("lapsed".into()),
        Fact::Suspended { .. } => note("suspended".into()),
        Fact::Resumed { .. } => note("resumed".into()),
        Fact::Left { .. } => note("left".into()),
        Fact::DisputeOpened { .. } => note("dispute".into()),
        Fact::DisputeSettled { reading, .. } => note(format!("dispute settled: {reading:?}")),
        Fact::ClauseStopped { .. } => note("clause stopped".into()),
        Fact::ReadoutGiven { readout, .. } => note(format!("readout: {readout:?}")),
        Fact::CaretakerBegan { .. } => note("caretaker".into()),
        _ => {}
    }
}

fn in_force(scenario: &Scenario, terms: &Terms, note: &mut impl FnMut(String)) {
    let situation = &scenario.situation;
    note(format!("in force: {:?}", terms.instrument));
    note(format!("in force with {} parties", terms.parties(situation).len()));
    for clause in &terms.clauses {
        let issue = situation.issue(clause.issue);
        note(format!(
            "settled: {} {}",
            issue.key,
            issue.options[clause.rung.index()].key
        ));
        if clause.wording == Wording::Ambiguous {
            note("in force: ambiguous".into());
        }
    }
    for item in terms.touched(situation) {
        let known = situation.annex_item(item);
        match terms.choice(item) {
            Some(choice) => note(format!("annex: {} {}", known.key, known.choices()[choice.index()].key)),
            None => note(format!("annex left open: {}", known.key)),
        }
    }
}
