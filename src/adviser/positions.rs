//! Where each party stands on each issue, from what the viewer has seen: said, or put in a text.

use crate::rules::action::{Answer, Question};
use crate::rules::event::{Event, Fact};
use crate::rules::ids::{DraftId, IssueId, PartyId, Rung};
use crate::rules::terms::{Change, Terms};
use std::collections::BTreeMap;

/// A party's position on an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The rung.
    pub rung: Rung,
    /// Whether it is in a text that the party tabled or initialled; otherwise it was only said.
    pub tabled: bool,
}

/// All positions, and the texts of all drafts that the viewer has read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Positions {
    stands: BTreeMap<(PartyId, IssueId), Position>,
    texts: BTreeMap<DraftId, Terms>,
}

impl Positions {
    /// Notes what an event tells about positions.
    pub fn learn(&mut self, event: &Event) {
        match &event.fact {
            Fact::DraftTabled {
                draft, sponsor, terms, ..
            } => {
                self.texts.insert(*draft, terms.clone());
                self.stand_by(*sponsor, terms);
            }
            Fact::Initialled { draft, party, .. } => {
                if let Some(terms) = self.texts.get(draft).cloned() {
                    self.stand_by(*party, &terms);
                }
            }
            Fact::ConditionStated { party, change, .. } => self.say(*party, *change),
            Fact::SoundingPut { from, sounding } => match sounding.question {
                Question::Clause(clause, _) => self.say(*from, Change::Clause(clause)),
                Question::Changed(_, change) => self.say(*from, change),
                Question::Draft(_) => {}
            },
            Fact::SoundingAnswered {
                from,
                answer: Answer::OnlyIf(change),
                ..
            } => self.say(*from, *change),
            _ => {}
        }
    }

    fn stand_by(&mut self, party: PartyId, terms: &Terms) {
        for clause in &terms.clauses {
            let position = Position {
                rung: clause.rung,
                tabled: true,
            };
            self.stands.insert((party, clause.issue), position);
        }
    }

    fn say(&mut self, party: PartyId, change: Change) {
        let (issue, rung) = match change {
            Change::Clause(clause) => (clause.issue, clause.rung),
            Change::Drop(issue) => (issue, Rung(0)),
            Change::Instrument(_) | Change::Settle(_) | Change::LeaveOpen(_) => return,
        };
        self.stands.insert((party, issue), Position { rung, tabled: false });
    }

    /// Where a party stands on an issue, if it has shown it.
    #[must_use]
    pub fn of(&self, party: PartyId, issue: IssueId) -> Option<Position> {
        self.stands.get(&(party, issue)).copied()
    }

    /// What a draft said, even if it has left the table.
    #[must_use]
    pub fn text(&self, draft: DraftId) -> Option<&Terms> {
        self.texts.get(&draft)
    }
}
