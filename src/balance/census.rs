//! What is noted of one play.

use super::sample::Sample;
use crate::rules::action::{Discretion, Line, Readout, Reason};
use crate::rules::event::Fact;
use crate::rules::ids::{AgreementId, DispatchId, DraftId, IssueId, PartyId, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::scenario::Scenario;
use crate::rules::terms::Terms;
use std::collections::{BTreeMap, BTreeSet};

/// What is noted of one play.
#[derive(Clone, Debug, Default)]
pub struct Census {
    /// Points by party.
    pub points: Vec<i32>,
    /// The kinds of facts that happened, by the names that [`kind`] gives them.
    pub kinds: BTreeSet<&'static str>,
    /// Options that entered into force in a text of this play; in one sitting, that were agreed.
    pub signed: BTreeSet<(IssueId, Rung)>,
    /// Forms of texts that entered into force; in one sitting, that were agreed.
    pub forms: BTreeSet<Instrument>,
    /// Agreements of this play that entered into force.
    pub entered: u64,
    /// Of these, the ones that operated at least once.
    pub operated: u64,
    /// Of these, the ones that became fallow at least once.
    pub fallow: u64,
    /// Whether one of these operated by the end of the third round.
    pub works_by_round_three: bool,
    /// First tries at an issue, by the step from what operated before.
    pub tries: Vec<Try>,
    /// Shocks that struck.
    pub shocks: Vec<Shock>,
}

/// A clause in a tabled text, and what became of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Try {
    /// How far it goes beyond what has operated on the issue.
    pub step: Step,
    /// Whether its text operated.
    pub operated: bool,
}

/// How far a clause goes beyond what has operated on its issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The next rung.
    Next,
    /// The top rung of three or more, with nothing below it tried.
    Top,
    /// Anything else.
    Other,
}

/// A shock, what the two had shown each other, and what was felt of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shock {
    /// Which, between whom.
    pub which: (DispatchId, PartyId, PartyId),
    /// What was shown.
    pub shown: u8,
    /// What was felt.
    pub felt: u8,
}

impl Census {
    /// Notes what came of a play.
    #[must_use]
    pub fn of(scenario: &Scenario, sample: &Sample) -> Self {
        let mut clerk = Clerk {
            scenario,
            notes: Self {
                points: sample.points(),
                kinds: sample.facts.iter().map(kind).collect(),
                ..Self::default()
            },
            round: 0,
            drafts: BTreeMap::new(),
            agreements: BTreeMap::new(),
            reached: vec![Rung(0); scenario.situation.issues.len()],
            tries: Vec::new(),
            operated: BTreeSet::new(),
            fallow: BTreeSet::new(),
        };
        sample.facts.iter().for_each(|fact| clerk.note(fact));
        clerk.close()
    }
}

struct Clerk<'a> {
    scenario: &'a Scenario,
    notes: Census,
    round: u8,
    drafts: BTreeMap<DraftId, Terms>,
    /// Terms of agreements, and the draft of each that was signed in this play.
    agreements: BTreeMap<AgreementId, (Terms, Option<DraftId>)>,
    /// The highest rung of each issue that has operated so far.
    reached: Vec<Rung>,
    tries: Vec<(DraftId, Step)>,
    operated: BTreeSet<DraftId>,
    fallow: BTreeSet<DraftId>,
}

impl Clerk<'_> {
    fn note(&mut self, fact: &Fact) {
        match fact {
            Fact::RoundBegan { round, .. } => self.round = *round,
            Fact::DraftTabled { draft, terms, .. } => {
                let steps = terms
                    .clauses
                    .iter()
                    .map(|clause| (*draft, self.step(clause.issue, clause.rung)));
                let steps: Vec<(DraftId, Step)> = steps.collect();
                self.tries.extend(steps);
                self.drafts.insert(*draft, terms.clone());
            }
            Fact::Inherited { agreement, terms, .. } => {
                self.agreements.insert(*agreement, (terms.clone(), None));
            }
            Fact::EnteredIntoForce {
                agreement,
                draft,
                terms,
                ..
            } => {
                self.notes.entered += 1;
                self.sign(terms);
                self.agreements.insert(*agreement, (terms.clone(), Some(*draft)));
            }
            Fact::PointsPaid {
                cause: crate::rules::event::Cause::Agreed(draft),
                ..
            } => {
                if let Some(terms) = self.drafts.get(draft).cloned() {
                    self.sign(&terms);
                }
            }
            Fact::BeganOperating { agreement } => self.operate(*agreement),
            Fact::BecameFallow { agreement } => {
                if let Some((_, Some(draft))) = self.agreements.get(agreement) {
                    self.fallow.insert(*draft);
                }
            }
            Fact::ShockStruck {
                dispatch,
                a,
                b,
                shown,
                felt,
                ..
            } => self.notes.shocks.push(Shock {
                which: (*dispatch, *a, *b),
                shown: *shown,
                felt: *felt,
            }),
            _ => {}
        }
    }

    fn step(&self, issue: IssueId, rung: Rung) -> Step {
        let top = self.scenario.situation.issue(issue).options.len() - 1;
        let reached = self.reached[issue.index()];
        if rung.index() == top && top >= 3 && reached == Rung(0) {
            Step::Top
        } else if rung.index() == reached.index() + 1 {
            Step::Next
        } else {
            Step::Other
        }
    }

    fn sign(&mut self, terms: &Terms) {
        self.notes.forms.insert(terms.instrument);
        self.notes
            .signed
            .extend(terms.clauses.iter().map(|clause| (clause.issue, clause.rung)));
    }

    fn operate(&mut self, agreement: AgreementId) {
        let Some((terms, draft)) = self.agreements.get(&agreement) else {
            return;
        };
        for clause in &terms.clauses {
            let reached = &mut self.reached[clause.issue.index()];
            *reached = clause.rung.max(*reached);
        }
        if let Some(draft) = draft {
            self.operated.insert(*draft);
            // Rounds are counted from 0.
            self.notes.works_by_round_three |= self.round < 3;
        }
    }

    fn close(mut self) -> Census {
        self.notes.operated = self.operated.len() as u64;
        self.notes.fallow = self.fallow.len() as u64;
        let operated = &self.operated;
        let tries = self.tries.iter().map(|(draft, step)| Try {
            step: *step,
            operated: operated.contains(draft),
        });
        self.notes.tries = tries.collect();
        self.notes
    }
}

/// What kind of thing happened: the fact's name, and for some what it was about.
#[must_use]
pub fn kind(fact: &Fact) -> &'static str {
    match fact {
        Fact::LineSpoken { line, .. } => match line {
            Line::Conciliatory => "LineSpoken: conciliatory",
            Line::Measured => "LineSpoken: measured",
            Line::Firm => "LineSpoken: firm",
        },
        Fact::DraftTabled {
            discretion: Discretion::Dark,
            ..
        } => "DraftTabled: dark",
        Fact::DraftTabled { amends: Some(_), .. } => "DraftTabled: amendment",
        Fact::Initialled { by_condition: true, .. } => "Initialled: by condition",
        Fact::Declined { reason, .. } => match reason {
            Reason::Article(_) => "Declined: article",
            Reason::Form => "Declined: form",
            Reason::Annex(_) => "Declined: annex",
            Reason::Home => "Declined: home",
            Reason::NotNow => "Declined: not now",
        },
        Fact::ReadoutGiven { readout, .. } => match readout {
            Readout::Modest => "ReadoutGiven: modest",
            Readout::Victory => "ReadoutGiven: victory",
        },
        other => other.into(),
    }
}
