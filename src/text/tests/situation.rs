//! A small situation with one of everything, and texts for it.

use crate::rules::climate::ClimateAtStart;
use crate::rules::coefficients::Coefficients;
use crate::rules::constituency::{Ban, Constituency, HomeProcedure, Rider, Role};
use crate::rules::ids::{
    AnnexId, BanId, CategoryId, ChoiceId, ConstituencyId, CourseId, IssueId, IssueSet, PartyId, PartySet, Rung,
    ThirdPartyId,
};
use crate::rules::instrument::Instrument;
use crate::rules::issue::{AnnexItem, AnnexKind, BurdenChoice, Issue, IssueOption};
use crate::rules::scenario::{Inherited, Layer, Party, Situation};
use crate::rules::schedule::{Course, CoursePhase, Level, Meeting, Pledge, Promise, Retaliation, Trigger};
use crate::rules::terms::{Clause, Settlement, Terms};

pub const US: PartyId = PartyId(0);
pub const RUSSIA: PartyId = PartyId(1);
pub const NATO: PartyId = PartyId(2);
pub const TRANSIT: IssueId = IssueId(0);
pub const CENTRE: IssueId = IssueId(1);
pub const STUDIES: IssueId = IssueId(2);

pub const TEXTS: &str = "
party-us = United States
    .within = the United States
    .short = US
party-russia = Russia
party-nato = NATO
issue-transit = Transit
option-transit-none = as things are
option-transit-ground = by ground
    .short = Ground
    .article = Cargo may pass by ground.
    .vague = Cargo may pass as agreed from time to time.
option-transit-air = by air
issue-centre = Notification centre
option-centre-none = no centre
option-centre-joint = a joint centre
issue-studies = Studies
option-studies-none = none
option-studies-table = a table-top study
constituency-us-senate = Senate
    .for = It serves us.
    .against = It binds us.
constituency-russia-duma = Duma
constituency-nato-allies = Allies
annex-costs = cost share
choice-costs-equal = shared equally
annex-passage = passage
meeting-first = First meeting
    .place = Geneva
dispatch-storm = A storm of words
    .body = Everybody wrote a letter.
pledge-open = the centre opens this year
    .says = The centre will open this year.
retaliation-leave = leaving the table
    .says = We will leave the table.
rider-reports = yearly reports
    .says = Reports are made every year.
ban-cooperation = the ban on joint work
course-programme = the programme
phase-programme-one = the first phase
third-neighbour = the neighbour
category-joint = joint work
inherited-line = the old line
";

pub fn terms(rung: u8, choice: Option<u8>) -> Terms {
    Terms::new(
        Instrument::Memorandum,
        [Clause::plain(TRANSIT, Rung(1)), Clause::plain(CENTRE, Rung(rung))],
        choice.map(|choice| Settlement {
            item: AnnexId(0),
            choice: ChoiceId(choice),
        }),
    )
    .expect("two clauses fit")
}

fn option(key: &str) -> IssueOption {
    IssueOption {
        key: key.to_owned(),
        requirement: 20,
        effort: 1,
        lowest_form: Instrument::Oral,
        shows: Vec::new(),
        defers: None,
    }
}

fn issue(key: &str, circle: PartySet, options: &[&str]) -> Issue {
    Issue {
        key: key.to_owned(),
        circle,
        options: options.iter().map(|key| option(key)).collect(),
        category: Some(CategoryId(0)),
        form_matters: false,
        threat: false,
    }
}

fn party(key: &str, constituency: &str) -> Party {
    Party {
        key: key.to_owned(),
        constituencies: vec![Constituency {
            key: constituency.to_owned(),
            role: Role::Blocker,
            asked_from: Instrument::Statement,
            need: 50,
            treaty_need: 60,
        }],
        procedure: HomeProcedure::Approval,
        concerns: IssueSet::EMPTY,
    }
}

pub fn situation() -> Situation {
    let everyone = PartySet::first(3);
    let pair = PartySet::only(US).with(RUSSIA);
    Situation {
        key: String::from("test"),
        game: String::from("full"),
        layers: Layer::ALL.into_iter().collect(),
        parties: vec![party("us", "senate"), party("russia", "duma"), party("nato", "allies")],
        issues: vec![
            issue("transit", pair, &["none", "ground", "air"]),
            issue("centre", pair, &["none", "joint"]),
            issue("studies", everyone, &["none", "table"]),
        ],
        annex: vec![
            AnnexItem {
                key: String::from("costs"),
                issue: CENTRE,
                from: Rung(1),
                kind: AnnexKind::Burden {
                    cost: 2,
                    named: pair,
                    choices: vec![BurdenChoice {
                        key: String::from("equal"),
                        shares: vec![(US, 1), (RUSSIA, 1)],
                    }],
                },
            },
            AnnexItem {
                key: String::from("passage"),
                issue: TRANSIT,
                from: Rung(1),
                kind: AnnexKind::Consent { of: ThirdPartyId(0) },
            },
        ],
        instruments: Instrument::ALL.to_vec(),
        meetings: vec![Meeting {
            key: String::from("first"),
            date: String::from("2010-11"),
            level: Level::Summit,
            highest: Instrument::Treaty,
        }],
        exchanges: 5,
        max_clauses: 4,
        categories: vec![String::from("joint")],
        third_parties: vec![String::from("neighbour")],
        pledges: vec![Pledge {
            key: String::from("open"),
            who: everyone,
            promise: Promise::Operate(CENTRE, Rung(1)),
            due_in: 2,
        }],
        retaliations: vec![Retaliation {
            key: String::from("leave"),
            party: RUSSIA,
            against: US,
            trigger: Trigger::PhaseOf(CourseId(0)),
        }],
        riders: vec![Rider {
            key: String::from("reports"),
            party: US,
            constituency: ConstituencyId(0),
            issue: None,
            cost: 1,
        }],
        bans: vec![Ban {
            key: String::from("cooperation"),
            party: US,
            category: CategoryId(0),
            from_round: None,
            certification: None,
        }],
        courses: vec![Course {
            key: String::from("programme"),
            party: US,
            phases: vec![CoursePhase {
                key: String::from("one"),
                round: 0,
                closes: Vec::new(),
            }],
            defer_at: ConstituencyId(0),
            softened_by: Vec::new(),
            worries: Vec::new(),
        }],
        inherited: vec![Inherited {
            key: String::from("line"),
            terms: terms(1, None),
            health: 2,
            has_obstacles: true,
        }],
        climate: ClimateAtStart::default(),
        coefficients: Coefficients::default(),
    }
}

pub const BAN: BanId = BanId(0);
