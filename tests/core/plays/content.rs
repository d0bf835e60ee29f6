//! What a class would see at its tables: over many seeded campaigns of practised negotiators every form and layer of the
//! rules occurs, and nothing is always or never worth it.

use super::drive::GAMES;
use super::kinds::kinds_of;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use two_tables::negotiators::Temperament;
use two_tables::rules::event::{Event, Fact};
use two_tables::rules::scenario::Scenario;
use two_tables::rules::view::Viewer;
use two_tables::table::{Seat, Table};

/// How many campaigns are played.
const PLAYS: u64 = 400;

/// What has to occur in at least so many percent of campaigns: at eight tables, every few lessons.
const SEEN: &[(u32, &[&str])] = &[
    (
        3,
        &[
            "in force: Oral",
            "in force: Statement",
            "in force: Memorandum",
            "in force: Treaty",
            "in force: ambiguous",
            "in force: dark",
            "in force with 2 parties",
            "in force with 3 parties",
            "came to light",
            "outsider offended",
            "silence broken",
            "suspended",
            "left",
            "revived",
            "lapsed",
            "announced again",
            "dispute",
            "dispute settled: Wide",
            "clause replaced",
            "consent",
            "confidence built",
            "burden settled",
            "offer: the whole",
            "offer: an equal share",
            "stopped: Ban",
            "stopped: Health",
            "readout: Modest",
            "readout: Victory",
            "readouts clash",
            "rider accepted",
            "rider refused",
            "consulted",
            "persuaded",
            "waived: a draft",
            "waived: an agreement",
            "held over",
            "verdict: BoughtOff",
            "verdict: Complains",
            "verdict: Refuses",
            "hand shown",
            "answer: warm",
            "answer: cool",
            "answer: only if",
            "asked: a draft",
            "asked: a change",
            "asked: a clause",
            "declined for: an article",
            "declined for: the form",
            "declined for: an annex item",
            "declined for: home",
            "declined for: not now",
            "talks: amend",
            "talks: initial on condition",
            "talks: withdraw",
            "line: Conciliatory",
            "line: Measured",
            "line: Firm",
            "pledge to: operate",
            "pledge to: never",
            "pledge to: first",
            "pledge to: not without",
            "pledge kept",
            "pledge broken",
            "warning carried out",
            "warning dropped",
            "deferred from the podium: programme",
            "deferred from the podium: counter-steps",
            "deferred by a clause: programme",
            "deferred by a clause: counter-steps",
            "phase",
            "phase softened",
            "option closed",
            "ban",
            "ban certified away",
            "shock",
            "false alarm",
            "interests open: 1",
            "interests open: 3",
        ],
    ),
    (1, &["resumed", "dispute settled: Narrow", "clause stopped"]),
];

/// The one option that nobody agreed to in history either, and that no sensible player agrees to here: a shared decision
/// on defence. It is asked for all the same.
const REFUSED: &str = "settled: architecture sectoral";

fn seats(scenario: &Scenario, world: u64) -> Vec<Seat> {
    let mut rng = ChaCha8Rng::seed_from_u64(world ^ 0x5eed);
    let mut drawn = || Temperament::ALL[(rng.next_u32() % 4) as usize];
    scenario
        .situation
        .parties
        .iter()
        .map(|_| Seat::practised(drawn()))
        .collect()
}

/// The round (0-based) in which something new began to operate.
fn first_new(events: &[&Event]) -> Option<u8> {
    let mut now = 0;
    let mut entered = BTreeSet::new();
    events.iter().find_map(|event| {
        match &event.fact {
            Fact::RoundBegan { round, .. } => now = *round,
            Fact::EnteredIntoForce { agreement, .. } => {
                entered.insert(*agreement);
            }
            Fact::BeganOperating { agreement } if entered.contains(agreement) => return Some(now),
            _ => {}
        }
        None
    })
}

/// In how many of some worlds each kind of thing happened, and in how many nothing new operated by the third round.
fn counted(scenario: &Arc<Scenario>, worlds: impl Iterator<Item = u64>) -> (BTreeMap<String, u32>, u32) {
    let mut counts = BTreeMap::new();
    let mut idle = 0;
    for world in worlds {
        let table = Table::open(Arc::clone(scenario), world, seats(scenario, world));
        let events: Vec<&Event> = table.events(Viewer::Instructor, 0).collect();
        for kind in kinds_of(scenario, &events) {
            *counts.entry(kind).or_default() += 1;
        }
        idle += u32::from(first_new(&events).is_none_or(|round| round > 2));
    }
    (counts, idle)
}

#[test]
fn every_form_and_layer_is_seen_at_the_tables_of_a_class() {
    let campaign = GAMES
        .iter()
        .find(|game| game.situation.key == "lisbon-to-chicago" && game.situation.game == "full")
        .expect("the campaign is shipped");
    let (mut counts, mut idle) = (BTreeMap::<String, u32>::new(), 0);
    std::thread::scope(|scope| {
        let halves = [0, 1].map(|half| scope.spawn(move || counted(campaign, (half..PLAYS).step_by(2))));
        for half in halves {
            let (some, without) = half.join().expect("no play panics");
            idle += without;
            for (kind, count) in some {
                *counts.entry(kind).or_default() += count;
            }
        }
    });
    let plays = u32::try_from(PLAYS).expect("a few hundred");
    let percent = |kind: &str| 100.0 * f64::from(counts.get(kind).copied().unwrap_or(0)) / f64::from(plays);
    let mut rare = Vec::new();
    for (least, kinds) in SEEN {
        for kind in *kinds {
            if percent(kind) < f64::from(*least) {
                rare.push(format!("{kind}: {:.1} %, at least {least} %", percent(kind)));
            }
        }
    }
    // Every option is asked for now and then, and agreed on somewhere; so is all else that the scenario offers.
    let situation = &campaign.situation;
    for issue in &situation.issues {
        for option in &issue.options[1..] {
            let name = format!("{} {}", issue.key, option.key);
            if percent(&format!("tabled: {name}")) < 3.0 {
                rare.push(format!("hardly ever tabled: {name}"));
            }
            let settled = format!("settled: {name}");
            if settled != REFUSED && !counts.contains_key(&settled) {
                rare.push(format!("never {settled}"));
            }
        }
    }
    let offered = (situation.pledges.iter().map(|one| format!("pledge: {}", one.key)))
        .chain(situation.riders.iter().map(|one| format!("rider: {}", one.key)))
        .chain(situation.retaliations.iter().map(|one| format!("warning: {}", one.key)))
        .chain(campaign.chronicle.iter().map(|one| format!("news: {}", one.key)));
    rare.extend(
        offered
            .filter(|name| !counts.contains_key(name))
            .map(|name| format!("never {name}")),
    );
    assert!(rare.is_empty(), "in {PLAYS} campaigns: {rare:#?}");
    assert!(
        100 * idle < 15 * plays,
        "nothing new operated by the third round in {idle} of {plays} campaigns"
    );
}
