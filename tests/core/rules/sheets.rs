//! The small scenario that the cases play. Every number in it is exact, and each case edits what it is about.
//!
//! Three parties; trust 40 everywhere and tension 40, so that neither adds to support; one constituency each with mood
//! 50 and need 50; options that ask, show and cost nothing but one token of upkeep.

use two_tables::rules::climate::{ClimateAtStart, Trust};
use two_tables::rules::coefficients::Coefficients;
use two_tables::rules::constituency::{Constituency, ConstituencyAtHome, HomeProcedure, Role};
use two_tables::rules::ids::{ConstituencyId, IssueId, IssueSet, PartyId, PartySet, Rung, ThirdPartyId};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::issue::{AnnexItem, AnnexKind, BurdenChoice, Issue, IssueOption};
use two_tables::rules::preferences::Preferences;
use two_tables::rules::scenario::{Confidential, Layer, Party, Situation};
use two_tables::rules::schedule::{Dispatch, Effect, Level, Meeting, When};

pub const US: PartyId = PartyId(0);
pub const RUSSIA: PartyId = PartyId(1);
pub const NATO: PartyId = PartyId(2);
pub const EVERYBODY: [PartyId; 3] = [US, RUSSIA, NATO];

/// Settled by the United States and Russia.
pub const TRANSIT: IssueId = IssueId(0);
/// Settled by Russia and NATO.
pub const REGIONAL: IssueId = IssueId(1);
/// Settled by the United States and NATO.
pub const PROGRAMME: IssueId = IssueId(2);
/// Settled by all three.
pub const CENTRE: IssueId = IssueId(3);
/// Settled by the United States and Russia.
pub const ARMS: IssueId = IssueId(4);

/// The one constituency of each party.
pub const HOUSE: ConstituencyId = ConstituencyId(0);

/// A round with home and follow-through, trust by direction, and nothing else.
pub const PLAIN: &[Layer] = &[Layer::Home, Layer::FollowThrough, Layer::DirectedTrust];

/// The sheets of the scenario, while a case edits them.
pub struct Sheets {
    pub situation: Situation,
    pub own: Vec<Confidential>,
    pub chronicle: Vec<Dispatch>,
}

impl Sheets {
    pub fn option(&mut self, issue: IssueId, rung: u8) -> &mut IssueOption {
        &mut self.situation.issues[issue.index()].options[usize::from(rung)]
    }
    pub fn numbers(&mut self) -> &mut Coefficients {
        &mut self.situation.coefficients
    }
    pub fn house(&mut self, party: PartyId) -> &mut Constituency {
        &mut self.situation.parties[party.index()].constituencies[0]
    }
    pub fn mood(&mut self, party: PartyId, mood: u8) {
        self.own[party.index()].home[0].mood = mood;
    }
    pub fn moods(&mut self, mood: u8) {
        for party in EVERYBODY {
            self.mood(party, mood);
        }
    }
    pub fn trust(&mut self, from: PartyId, to: PartyId, trust: u8) {
        self.situation.climate.trust.0[from.index()][to.index()] = trust;
    }
    /// The transit brings up a burden of so many points from its first rung on, for both its parties.
    pub fn burden(&mut self, cost: u8) {
        self.situation.annex.push(AnnexItem {
            key: "costs".into(),
            issue: TRANSIT,
            from: Rung(1),
            kind: AnnexKind::Burden {
                cost,
                named: set(&[US, RUSSIA]),
                choices: vec![BurdenChoice {
                    key: "us-pays".into(),
                    shares: vec![(US, cost)],
                }],
            },
        });
    }
    /// The transit needs a third country's consent from its first rung on.
    pub fn consent(&mut self) {
        self.situation.third_parties.push("transit-country".into());
        self.situation.annex.push(AnnexItem {
            key: "overflight".into(),
            issue: TRANSIT,
            from: Rung(1),
            kind: AnnexKind::Consent { of: ThirdPartyId(0) },
        });
    }
    /// Something that happens in a round (0-based).
    pub fn dispatch(&mut self, round: u8, effects: Vec<Effect>) {
        self.chronicle.push(Dispatch {
            key: format!("dispatch-{}", self.chronicle.len()),
            when: When::Round(round),
            condition: None,
            effects,
        });
    }
}

/// A set of parties.
pub fn set(parties: &[PartyId]) -> PartySet {
    parties.iter().copied().collect()
}

fn issue(key: &str, circle: &[PartyId]) -> Issue {
    let option = |rung: u8| IssueOption {
        key: format!("rung-{rung}"),
        requirement: 0,
        effort: u8::from(rung > 0),
        lowest_form: Instrument::Oral,
        shows: Vec::new(),
        defers: None,
    };
    Issue {
        key: key.into(),
        circle: set(circle),
        options: (0..=3).map(option).collect(),
        category: None,
        form_matters: false,
        threat: false,
    }
}

/// The sheets as every case finds them, with these layers on.
pub fn sheets(layers: &[Layer]) -> Sheets {
    let party = |key: &str| Party {
        key: key.into(),
        constituencies: vec![Constituency {
            key: "house".into(),
            role: Role::Blocker,
            asked_from: Instrument::Oral,
            need: 50,
            treaty_need: 50,
        }],
        procedure: HomeProcedure::Approval,
        concerns: IssueSet::EMPTY,
    };
    let meeting = |round: u8| Meeting {
        key: format!("meeting-{round}"),
        date: format!("2010-{:02}", round + 1),
        level: Level::Summit,
        highest: Instrument::Treaty,
    };
    // Points a rung: the United States 2, Russia 3, NATO 1, on every issue.
    let own = |step: i16| Confidential {
        preferences: Preferences {
            points: vec![(0..=3).map(|rung| rung * step).collect(); 5],
            interactions: Vec::new(),
            reservation: 7,
            threat: (5, 5),
        },
        home: vec![ConstituencyAtHome {
            mood: 50,
            concerns: vec![0; 5],
        }],
    };
    Sheets {
        situation: Situation {
            key: "fixture".into(),
            game: "case".into(),
            layers: layers.iter().copied().collect(),
            parties: vec![party("us"), party("russia"), party("nato")],
            issues: vec![
                issue("transit", &[US, RUSSIA]),
                issue("regional", &[RUSSIA, NATO]),
                issue("programme", &[US, NATO]),
                issue("centre", &EVERYBODY),
                issue("arms", &[US, RUSSIA]),
            ],
            annex: Vec::new(),
            instruments: Instrument::ALL.to_vec(),
            meetings: (0..4).map(meeting).collect(),
            exchanges: 3,
            max_clauses: 4,
            categories: Vec::new(),
            third_parties: Vec::new(),
            pledges: Vec::new(),
            retaliations: Vec::new(),
            riders: Vec::new(),
            bans: Vec::new(),
            courses: Vec::new(),
            inherited: Vec::new(),
            climate: ClimateAtStart {
                trust: Trust([[40; 5]; 5]),
                tension: 40,
            },
            coefficients: Coefficients {
                mood_spread: 0,
                hidden_mood: 0,
                ..Coefficients::default()
            },
        },
        own: vec![own(2), own(3), own(1)],
        chronicle: Vec::new(),
    }
}
