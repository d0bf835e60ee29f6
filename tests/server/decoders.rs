//! What comes from outside becomes deeds here: whatever it is, it is refused or it is a deed that the rules can judge.

use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde_json::Value;
use std::sync::{Arc, LazyLock};
use two_tables::negotiators::random_deed;
use two_tables::rules::action::{Act, Deed};
use two_tables::rules::ids::PartyId;
use two_tables::rules::open::OpenActions;
use two_tables::rules::scenario::Scenario;
use two_tables::rules::state::State;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::Library;
use two_tables::server::lesson::{JoinCode, PersonalCode};
use two_tables::server::store::LessonId;
use two_tables::server::web::acts::{self, Fields};

/// A scenario, states of a play of it, and deeds that were right in them.
struct Ground {
    scenario: Arc<Scenario>,
    states: Vec<State>,
    deeds: Vec<(usize, Act)>,
}

static GROUND: LazyLock<Ground> = LazyLock::new(|| {
    let loaded = Library::embedded()
        .load("lisbon-to-chicago", "full")
        .expect("it is shipped");
    let scenario = Arc::new(loaded.scenario.clone());
    let (mut state, mut events) = State::begin(&scenario, 11);
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let (mut states, mut deeds) = (vec![state.clone()], Vec::new());
    while state.ending.is_none() && states.len() < 400 {
        let asked = scenario.situation.party_ids().find_map(|party| {
            let open = state.open_actions(&scenario, party);
            (open != OpenActions::Nothing).then_some((party, open))
        });
        let Some((party, open)) = asked else { break };
        let deed = random_deed(&open, &scenario.situation, party, &mut rng);
        let act = Act { party, deed };
        deeds.push((states.len() - 1, act.clone()));
        state
            .apply_into(&scenario, &act, &mut events)
            .expect("the menu is right");
        states.push(state.clone());
    }
    Ground {
        scenario,
        states,
        deeds,
    }
});

/// The rules judge a deed without falling over, and what they accept they can do.
fn judged(at: usize, act: &Act) {
    let ground = &*GROUND;
    let state = &ground.states[at % ground.states.len()];
    if state.check(&ground.scenario, act).is_ok() {
        let mut state = state.clone();
        state
            .apply_into(&ground.scenario, act, &mut Vec::new())
            .expect("what is accepted can be done");
        for party in ground.scenario.situation.party_ids() {
            let _ = state.view(&ground.scenario, Viewer::Party(party));
        }
    }
}

/// A number somewhere between sense and nonsense.
fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (0_u32..6).prop_map(|number| number.to_string()),
        1 => any::<i64>().prop_map(|number| number.to_string()),
        1 => prop::sample::select(vec!["255", "256", "65535", "65536", "4294967295", "-1", "1e9", "", " 1 ", "٣"])
            .prop_map(str::to_owned),
    ]
}

fn name() -> impl Strategy<Value = String> {
    let plain = prop::sample::select(vec![
        "kind",
        "main",
        "seen",
        "line",
        "pledge",
        "retaliation",
        "defer",
        "show",
        "form",
        "base",
        "dark",
        "who",
        "draft",
        "waived",
        "as",
    ]);
    let numbered = prop::sample::select(vec![
        "issue-",
        "vague-",
        "annex-",
        "answer-",
        "sound-",
        "decide-",
        "rider-",
        "break-",
        "upkeep-",
        "burden-",
        "consent-",
        "confidence-",
        "reading-",
        "announce-",
        "exit-",
        "readout-",
        "change-",
        "reason-",
    ]);
    prop_oneof![
        plain.prop_map(str::to_owned),
        (numbered.clone(), number()).prop_map(|(start, number)| format!("{start}{number}")),
        (numbered, number(), number()).prop_map(|(start, one, other)| format!("{start}{one}-{other}")),
    ]
}

fn value() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "speak",
        "talk",
        "draft",
        "consult",
        "persuade",
        "waive",
        "decide",
        "reply",
        "attend",
        "hold",
        "initial-0",
        "if-1",
        "decline-0",
        "withdraw-2",
        "carry",
        "buy",
        "fall",
        "yes",
        "no",
        "\"Firm\"",
        "\"Warm\"",
        "{\"OnlyIf\":{\"Drop\":3}}",
        "{\"Clause\":{\"issue\":0,\"rung\":9,\"wording\":\"Plain\"}}",
        "{\"Article\":200}",
        "{\"Draft\":65535}",
        "{\"Announce\":7}",
        "[0,1,2]",
        "\"Leave\"",
        "\"All\"",
        "\"Wide\"",
        "null",
        "{{{{",
        "\u{0}",
    ]);
    prop_oneof![3 => word.prop_map(str::to_owned), 2 => number(), 1 => ".{0,40}"]
}

/// Puts something else in place of one part of a value.
fn changed(value: &mut Value, at: &mut usize, with: &Value) {
    if *at == 0 {
        *value = with.clone();
    }
    *at = at.wrapping_sub(1);
    match value {
        Value::Array(items) => {
            for item in items {
                changed(item, at, with);
            }
        }
        Value::Object(fields) => {
            for field in fields.values_mut() {
                changed(field, at, with);
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_form_is_refused_or_judged(fields in prop::collection::vec((name(), value()), 0..24), at in any::<usize>(), party in 0_u8..3) {
        let situation = &GROUND.scenario.situation;
        if let Ok(deed) = acts::deed(&Fields(fields), situation) {
            judged(at, &Act { party: PartyId(party), deed });
        }
    }

    #[test]
    fn any_json_is_refused_or_judged(which in any::<usize>(), at in 0_usize..40, with in prop_oneof![
        any::<i64>().prop_map(Value::from),
        (0_u8..255).prop_map(Value::from),
        Just(Value::Null),
        prop::sample::select(vec!["Hold", "Firm", "Warm", "Treaty", "All", "Carry"]).prop_map(Value::from),
        prop::collection::vec((0_u8..9).prop_map(Value::from), 0..40).prop_map(Value::from),
    ]) {
        let (place, act) = &GROUND.deeds[which % GROUND.deeds.len()];
        let mut value = serde_json::to_value(&act.deed).expect("JSON");
        changed(&mut value, &mut { at }, &with);
        if let Ok(deed) = serde_json::from_value::<Deed>(value) {
            judged(*place, &Act { party: act.party, deed });
        }
    }

    #[test]
    fn lists_that_say_things_twice_are_refused_or_judged(which in any::<usize>(), seed in any::<u64>()) {
        let (place, act) = &GROUND.deeds[which % GROUND.deeds.len()];
        let mut value = serde_json::to_value(&act.deed).expect("JSON");
        shuffled(&mut value, seed);
        if let Ok(deed) = serde_json::from_value::<Deed>(value) {
            judged(*place, &Act { party: act.party, deed });
        }
    }

    #[test]
    fn any_text_is_a_code_or_none(text in ".{0,60}") {
        for code in [JoinCode::parse(&text).map(|code| code.as_str().to_owned()), PersonalCode::parse(&text).map(|code| code.to_string())] {
            prop_assert!(code.is_none_or(|code| code.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')));
        }
        if let Some(id) = LessonId::parse(&text) {
            prop_assert_eq!(LessonId::parse(&id.to_string()), Some(id));
        }
    }
}

/// Turns lists round, and says their first part twice.
fn shuffled(value: &mut Value, seed: u64) {
    match value {
        Value::Array(items) => {
            if seed & 1 == 0 {
                items.reverse();
            }
            if seed & 2 == 0
                && let Some(first) = items.first().cloned()
            {
                items.push(first);
            }
            for item in items {
                shuffled(item, seed >> 2);
            }
        }
        Value::Object(fields) => {
            for field in fields.values_mut() {
                shuffled(field, seed >> 2);
            }
        }
        _ => {}
    }
}
