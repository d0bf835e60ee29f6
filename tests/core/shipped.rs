//! What the shipped scenarios hold between them: every rule occurs, and no seat is written to win.

use std::collections::BTreeSet;
use std::sync::Arc;
use two_tables::balance::{Check, Plan, Verdict, examine};
use two_tables::rules::constituency::{HomeProcedure, Role};
use two_tables::rules::ids::{IssueId, PartyId, Rung};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::issue::AnnexKind;
use two_tables::rules::scenario::{Layer, Scenario};
use two_tables::rules::schedule::{Condition, Effect, Promise, Trigger, When};
use two_tables::scenarios::{Library, Loaded};

fn every_game() -> Vec<Arc<Loaded>> {
    let library = Library::embedded();
    let games = |key: &str, games: &[String]| -> Vec<Arc<Loaded>> {
        games
            .iter()
            .map(|game| library.load(key, game).unwrap_or_else(|error| panic!("{error}")))
            .collect()
    };
    library
        .list()
        .iter()
        .flat_map(|listing| games(&listing.key, &listing.games))
        .collect()
}

/// The name of an enum's variant.
fn variant(value: &impl std::fmt::Debug) -> String {
    format!("{value:?}")
        .split(|letter: char| !letter.is_alphanumeric())
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// What a scenario makes use of, one word a device.
fn devices(scenario: &Scenario) -> BTreeSet<String> {
    let situation = &scenario.situation;
    let mut found: BTreeSet<String> = situation.layers.iter().map(|layer| format!("{layer:?}")).collect();
    let mut note = |word: String| {
        found.insert(word);
    };
    situation.instruments.iter().for_each(|form| note(variant(form)));
    for party in &situation.parties {
        party.constituencies.iter().for_each(|one| note(variant(&one.role)));
        if let HomeProcedure::Silence { slip: Some(_) } = party.procedure {
            note("SilenceWithSlip".into());
        }
        if !party.concerns.is_empty() {
            note("Concern".into());
        }
    }
    for issue in &situation.issues {
        note(format!("CircleOf{}", issue.circle.len()));
        if issue.form_matters {
            note("FormMatters".into());
        }
        if issue.threat {
            note("Threat".into());
        }
        for option in &issue.options {
            if option.effort > 0 {
                note("Effort".into());
            }
            if !option.shows.is_empty() {
                note("Shows".into());
            }
            if option.defers.is_some() {
                note("DefersAsClause".into());
            }
        }
    }
    for item in &situation.annex {
        note(match item.kind {
            AnnexKind::Burden { .. } => "Burden".into(),
            AnnexKind::Consent { .. } => "Consent".into(),
        });
    }
    situation
        .pledges
        .iter()
        .for_each(|pledge| note(variant(&pledge.promise)));
    situation
        .retaliations
        .iter()
        .for_each(|one| note(variant(&one.trigger)));
    situation.riders.iter().for_each(|rider| {
        note(
            if rider.issue.is_some() {
                "RiderOnIssue"
            } else {
                "RiderOnAny"
            }
            .into(),
        );
    });
    situation
        .bans
        .iter()
        .filter(|ban| ban.certification.is_some())
        .for_each(|_| note("Certification".into()));
    for course in &situation.courses {
        note("Course".into());
        if course.phases.iter().any(|phase| !phase.closes.is_empty()) {
            note("PhaseCloses".into());
        }
        if !course.softened_by.is_empty() {
            note("Softened".into());
        }
    }
    news(scenario, &mut note);
    found
}

/// What its chronicle, its inheritance and its confidential sheets make use of.
fn news(scenario: &Scenario, note: &mut impl FnMut(String)) {
    let situation = &scenario.situation;
    for dispatch in &scenario.chronicle {
        note(match dispatch.when {
            When::Round(_) => "Dated".into(),
            When::Drawn { .. } => "Drawn".into(),
        });
        if let Some(condition) = &dispatch.condition {
            note(format!("If{}", variant(condition)));
        }
        for effect in &dispatch.effects {
            note(format!("Effect{}", variant(effect)));
            if let Effect::Shock {
                false_alarm: Some(_), ..
            } = effect
            {
                note("FalseAlarm".into());
            }
        }
    }
    for inherited in &situation.inherited {
        note(
            if inherited.has_obstacles {
                "InheritedOpen"
            } else {
                "InheritedWorking"
            }
            .into(),
        );
    }
    for sheet in &scenario.confidential {
        if !sheet.preferences.interactions.is_empty() {
            note("Interaction".into());
        }
        if sheet.preferences.reservation != 0 {
            note("Reservation".into());
        }
    }
}

#[test]
fn every_device_of_the_rules_occurs_in_a_shipped_scenario() {
    let found: BTreeSet<String> = every_game().iter().flat_map(|game| devices(&game.scenario)).collect();
    let anywhere = IssueId(0);
    let mut wanted: BTreeSet<String> = Layer::ALL.iter().map(|layer| format!("{layer:?}")).collect();
    wanted.extend(Instrument::ALL.iter().map(variant));
    wanted.extend(
        [Role::Blocker, Role::Rider, Role::Bloc, Role::Objector]
            .iter()
            .map(variant),
    );
    let promises = [
        Promise::Operate(anywhere, Rung(1)),
        Promise::Never(anywhere, Rung(1)),
        Promise::NotWithout(PartyId(0)),
    ];
    wanted.extend(promises.iter().map(variant));
    wanted.extend([Trigger::NotOperating(anywhere, Rung(1), 1)].iter().map(variant));
    let conditions = [
        Condition::Operating(anywhere, Rung(1)),
        Condition::NotOperating(anywhere, Rung(1)),
        Condition::TensionFrom(0),
    ];
    wanted.extend(conditions.iter().map(|condition| format!("If{}", variant(condition))));
    let words = "SilenceWithSlip Concern CircleOf2 CircleOf3 FormMatters Threat Effort Shows DefersAsClause Burden \
        Consent First PhaseOf RiderOnIssue RiderOnAny Certification Course PhaseCloses Softened Dated Drawn FalseAlarm \
        EffectMood EffectCapital EffectTrust EffectTension EffectShock EffectDispute EffectBanBegins EffectBanEnds \
        EffectThirdPartyRefuses EffectOptionCloses InheritedOpen InheritedWorking Interaction Reservation";
    wanted.extend(words.split_whitespace().map(str::to_owned));
    let missing: Vec<&String> = wanted.difference(&found).collect();
    assert!(missing.is_empty(), "no shipped scenario has {missing:?}");
}

#[test]
fn where_there_is_something_to_tend_there_is_something_inherited() {
    for game in every_game() {
        let situation = &game.scenario.situation;
        if situation.has(Layer::FollowThrough) {
            let open = situation.inherited.iter().any(|one| one.has_obstacles);
            assert!(
                open,
                "{} {}: no inherited agreement with an obstacle",
                situation.key, situation.game
            );
        }
    }
}

/// Decision 14: seats are unequal in what they want, not in how hard it is to come by.
#[test]
fn seats_are_written_alike_in_how_hard_their_interests_are_to_come_by() {
    let plan = Plan {
        plays: Plan::LEAST,
        first: 1,
    };
    for game in every_game() {
        let findings = examine(&game.scenario, &game.history, plan, &[Check::SheetsAlike], &|_| {});
        assert_eq!(findings.len(), 1);
        let name = format!("{} {}", game.scenario.situation.key, game.scenario.situation.game);
        assert_eq!(findings[0].verdict, Verdict::Holds, "{name}: {:?}", findings[0].figures);
    }
}
