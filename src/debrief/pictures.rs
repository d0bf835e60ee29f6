//! The data of the charts, from a debrief and a catalogue: the same for window, page and print.

use super::Debrief;
use super::interventions::Intervention;
use super::lives::Life;
use crate::analysis::joint;
use crate::charts::climate::{Climate, Pair};
use crate::charts::frontier::{self, Axis, Frontier};
use crate::charts::lives::{self, Lives, Span};
use crate::charts::seal::Shape;
use crate::charts::timeline::{self, Fact as DatedFact, Mark, Series, Timeline};
use crate::rules::event::{Ending, Fact, Occasion};
use crate::rules::ids::{AgreementId, IssueSet, PartyId, PartySet};
use crate::rules::view::Viewer;
use crate::text::{Catalogue, Clerk, Papers, Value};

/// A debrief and the language in which it is told.
#[derive(Debug)]
pub struct Teller<'a> {
    /// The debrief.
    pub debrief: &'a Debrief,
    /// The texts.
    pub catalogue: &'a Catalogue,
    papers: Papers,
    shapes: Vec<Shape>,
}

impl<'a> Teller<'a> {
    /// Prepares to tell a debrief; `catalogue` holds the scenario's texts too.
    #[must_use]
    pub fn new(debrief: &'a Debrief, catalogue: &'a Catalogue) -> Self {
        let mut papers = Papers::new();
        for moment in &debrief.moments {
            papers.learn(&moment.event);
        }
        let keys = debrief
            .scenario
            .situation
            .parties
            .iter()
            .map(|party| party.key.as_str());
        Self {
            debrief,
            catalogue,
            papers,
            shapes: Shape::of_parties(keys),
        }
    }

    /// Who writes the sentences: for everybody's eyes.
    #[must_use]
    pub fn clerk(&self) -> Clerk<'_> {
        self.catalogue
            .clerk(&self.debrief.scenario.situation, Viewer::Instructor)
            .with(&self.papers)
    }

    /// A party's seal.
    #[must_use]
    pub fn shape(&self, party: PartyId) -> Shape {
        self.shapes[party.index()]
    }

    pub(super) fn get(&self, key: &str) -> String {
        self.catalogue.get(key)
    }

    pub(super) fn get_with(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        self.catalogue.get_with(key, arguments)
    }

    pub(super) fn party(&self, party: PartyId) -> String {
        self.clerk().party(party)
    }

    /// A party's name as it stands within a sentence.
    pub(super) fn party_within(&self, party: PartyId) -> String {
        self.clerk().party_within(party)
    }

    /// Whether a draft's worth counts at once, and nothing is followed through.
    #[must_use]
    pub fn is_one_sitting(&self) -> bool {
        joint::is_one_sitting(&self.debrief.scenario.situation)
    }

    pub(super) fn parties(&self, parties: PartySet) -> String {
        self.clerk()
            .list(parties.iter().map(|party| self.party(party)).collect())
    }

    /// The labels of the rounds: their numbers.
    fn rounds(&self) -> Vec<String> {
        self.debrief
            .rounds
            .iter()
            .map(|end| (end.round + 1).to_string())
            .collect()
    }

    /// What issues are about, in as few letters as possible.
    pub(super) fn matter(&self, issues: IssueSet) -> String {
        let short = |key: &str| {
            let name = format!("issue-{key}.short");
            self.catalogue
                .optional(&name)
                .unwrap_or_else(|| self.get(&format!("issue-{key}")))
        };
        let mut names = issues
            .iter()
            .map(|issue| short(&self.debrief.scenario.situation.issue(issue).key));
        let first = names.next().unwrap_or_default();
        match names.count() {
            0 => first,
            more => {
                let more = i64::try_from(more).unwrap_or(i64::MAX);
                self.get_with("list-and-more", &[("first", first.into()), ("count", more.into())])
            }
        }
    }

    /// The matter of an agreement; inherited ones have a name.
    pub(super) fn matter_of(&self, agreement: AgreementId) -> String {
        let inherited = self.debrief.moments.iter().find_map(|moment| match moment.event.fact {
            Fact::Inherited {
                agreement: id, index, ..
            } if id == agreement => Some(index),
            _ => None,
        });
        if let Some(index) = inherited {
            return self.clerk().inherited(index);
        }
        let life = self.debrief.lives.iter().find(|life| life.agreement == agreement);
        life.map_or(String::new(), |life| self.matter(life.terms.issues()))
    }

    /// Every pair of parties, for the frontier's pictures.
    #[must_use]
    pub fn pairs(&self) -> Vec<(PartyId, PartyId)> {
        crate::rules::climate::pairs(self.debrief.scenario.situation.everyone()).collect()
    }

    /// What was possible for two parties, what was signed and what operated. Where some package
    /// leaves nobody below the line, only such packages are drawn.
    #[must_use]
    pub fn frontier(&self, a: PartyId, b: PartyId) -> Frontier {
        let debrief = self.debrief;
        let bargain = joint::bargain(&debrief.scenario, &debrief.frontier, &debrief.line);
        let two = |gains: &[i64]| (small(gains[a.index()]), small(gains[b.index()]));
        let mut possible: Vec<(i32, i32)> = bargain.zone().map(|outcome| two(&bargain.gains(outcome))).collect();
        if possible.is_empty() {
            let all = debrief.frontier.outcomes.iter();
            possible = all.map(|outcome| two(&bargain.gains(outcome))).collect();
        }
        let score = |party: PartyId| &debrief.scores[party.index()];
        let signed = (score(a).signed_gain(), score(b).signed_gain());
        let operating = (score(a).gain(), score(b).gain());
        let axis = |party: PartyId| Axis {
            label: self.get_with("chart-axis", &[("party", self.party(party).into())]),
            shape: self.shape(party),
        };
        let one_sitting = self.is_one_sitting();
        let agreed = debrief.ending == Some(Ending::Agreed);
        Frontier {
            title: self.get_with(
                "chart-frontier",
                &[("a", self.party(a).into()), ("b", self.party(b).into())],
            ),
            x: axis(a),
            y: axis(b),
            possible,
            solutions: debrief
                .reference
                .iter()
                .map(|reference| (self.get("chart-reference"), two(&reference.gains)))
                .collect(),
            // In one sitting there is one point, and without an agreement it is the corner.
            signed: (!one_sitting).then_some(signed),
            operating: (!one_sitting || agreed).then_some(operating),
            words: frontier::Words {
                what: self.get("column-point"),
                possible: self.get("chart-possible"),
                signed: self.get("chart-signed"),
                operating: self.get(if one_sitting { "chart-both" } else { "chart-operating" }),
                lost: self.get("chart-lost"),
                origin: self.get("chart-origin"),
            },
        }
    }

    /// Trust, tension, what happened and what history did, by round.
    #[must_use]
    pub fn timeline(&self) -> Timeline {
        let debrief = self.debrief;
        let situation = &debrief.scenario.situation;
        let ends = || std::iter::once(&debrief.start).chain(&debrief.rounds);
        let trust = self.pairs().into_iter().enumerate().map(|(index, (a, b))| Series {
            label: format!("{} – {}", self.party(a), self.party(b)),
            shapes: [self.shape(a), self.shape(b)],
            values: ends().map(|end| end.trust[index].2).collect(),
        });
        let tension = situation.has(crate::rules::scenario::Layer::Tension);
        Timeline {
            title: self.get("chart-timeline"),
            rounds: self.rounds(),
            trust: trust.collect(),
            tension: if tension {
                ends().map(|end| i32::from(end.tension)).collect()
            } else {
                Vec::new()
            },
            events: self.marks(),
            facts: debrief
                .history
                .iter()
                .filter_map(|placed| {
                    Some(DatedFact {
                        at: placed.place?,
                        date: self.catalogue.date(&placed.fact.date),
                        text: self.get(&format!("fact-{}", placed.fact.key)),
                    })
                })
                .collect(),
            words: timeline::Words {
                trust: self.get("chart-trust"),
                tension: self.get("chart-tension"),
                round: self.get("chart-round"),
                start: self.get("chart-start"),
                fact: self.get("chart-fact"),
                event: self.get("chart-event"),
            },
        }
    }

    /// What is worth a mark on the timeline.
    fn marks(&self) -> Vec<Mark> {
        let clerk = self.clerk();
        let about = |key: &str, agreement: AgreementId| {
            Some(self.get_with(key, &[("matter", self.matter_of(agreement).into())]))
        };
        let mut marks: Vec<Mark> = self
            .debrief
            .moments
            .iter()
            .filter_map(|moment| {
                let label = match &moment.event.fact {
                    Fact::EnteredIntoForce { agreement, .. } => about("mark-in-force", *agreement),
                    Fact::BeganOperating { agreement } => about("mark-operating", *agreement),
                    Fact::Lapsed { agreement } => about("mark-lapsed", *agreement),
                    Fact::Suspended { agreement, .. } => about("mark-suspended", *agreement),
                    Fact::Left { agreement, party } => Some(self.get_with(
                        "mark-left",
                        &[
                            ("matter", self.matter_of(*agreement).into()),
                            ("party", self.party(*party).into()),
                        ],
                    )),
                    Fact::PhaseBegan { course, phase, .. } => Some(clerk.phase(*course, *phase)),
                    Fact::DispatchArrived {
                        dispatch,
                        by: Occasion::Referee,
                    } => Some(self.get_with("mark-brought", &[("dispatch", clerk.dispatch(*dispatch).into())])),
                    Fact::NoteGiven { .. } => Some(self.get("mark-note")),
                    Fact::ShockStruck { dispatch, .. } => Some(clerk.dispatch(*dispatch)),
                    Fact::BanBegan { ban } => Some(clerk.ban(*ban)),
                    Fact::PlayEnded { ending: Ending::Agreed } => Some(self.get("mark-agreed")),
                    _ => None,
                }?;
                Some(Mark {
                    at: moment.place(),
                    label,
                })
            })
            .collect();
        // A shock that strikes several pairs is one mark.
        marks.dedup();
        marks
    }

    /// What the teacher brought in, each with its round.
    #[must_use]
    pub fn interventions(&self) -> Vec<String> {
        let clerk = self.clerk();
        let told = self.debrief.interventions.iter().map(|one| match one {
            Intervention::Dispatch { round, dispatch } => self.get_with(
                "brought-dispatch",
                &[
                    ("round", (i64::from(*round) + 1).into()),
                    ("dispatch", clerk.dispatch(*dispatch).into()),
                ],
            ),
            Intervention::Note { round, text } => self.get_with(
                "brought-note",
                &[
                    ("round", (i64::from(*round) + 1).into()),
                    ("text", text.as_str().into()),
                ],
            ),
        });
        told.collect()
    }

    /// Trust at the start.
    #[must_use]
    pub fn climate_at_start(&self) -> Climate {
        self.climate(&self.debrief.start, "chart-climate-start")
    }

    /// Trust at the end, against the start.
    #[must_use]
    pub fn climate_at_end(&self) -> Climate {
        self.climate(
            self.debrief.rounds.last().unwrap_or(&self.debrief.start),
            "chart-climate-end",
        )
    }

    fn climate(&self, end: &super::story::RoundEnd, title: &str) -> Climate {
        let before = &self.debrief.start.trust;
        Climate {
            title: self.get(title),
            parties: self
                .debrief
                .parties()
                .map(|party| (self.party(party), self.shape(party)))
                .collect(),
            pairs: end
                .trust
                .iter()
                .zip(before)
                .map(|((a, b, now), (_, _, then))| Pair {
                    a: a.index(),
                    b: b.index(),
                    trust: *now,
                    change: now - then,
                })
                .collect(),
            columns: ["column-pair", "column-trust", "column-change"].map(|key| self.get(key)),
        }
    }

    /// How each agreement stood, round by round.
    #[must_use]
    pub fn lives(&self) -> Lives {
        let row = |(index, life): (usize, &Life)| lives::Life {
            name: self.life_name(index, life),
            shapes: life.parties.iter().map(|party| self.shape(party)).collect(),
            spans: life
                .spans
                .iter()
                .map(|(from, to, standing)| Span {
                    from: *from,
                    to: *to,
                    standing: *standing,
                })
                .collect(),
            end: life.ended.map(|at| (at, self.end_of(life))),
        };
        Lives {
            title: self.get("chart-lives"),
            rounds: self.rounds(),
            rows: self.debrief.lives.iter().enumerate().map(row).collect(),
            words: lives::Words {
                agreement: self.get("column-agreement"),
                round: self.get("chart-round"),
                in_force: self.get("chart-in-force"),
                operating: self.get("chart-operating"),
                fallow: self.get("chart-fallow"),
                end: self.get("chart-end"),
            },
        }
    }

    /// An agreement's name among all of them.
    pub(super) fn life_name(&self, index: usize, life: &Life) -> String {
        let number = i64::try_from(index + 1).unwrap_or(i64::MAX);
        self.get_with(
            "life-name",
            &[
                ("number", number.into()),
                ("matter", self.matter_of(life.agreement).into()),
            ],
        )
    }

    /// How an agreement ended, in a few words.
    fn end_of(&self, life: &Life) -> String {
        let facts = life
            .moments
            .iter()
            .rev()
            .map(|index| &self.debrief.moments[*index].event.fact);
        for fact in facts {
            match fact {
                Fact::Lapsed { .. } => return self.get("life-lapsed"),
                Fact::Left { party, .. } => {
                    return self.get_with("life-left", &[("party", self.party(*party).into())]);
                }
                Fact::Superseded { .. } => return self.get("life-superseded"),
                _ => {}
            }
        }
        String::new()
    }
}

/// Gains fit far below two thousand million; a larger one would only stretch an axis.
fn small(gain: i64) -> i32 {
    i32::try_from(gain).unwrap_or(if gain < 0 { i32::MIN } else { i32::MAX })
}
