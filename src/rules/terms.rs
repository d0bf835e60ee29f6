//! Terms: what a text says. A draft proposes terms, an agreement has them (R2.5).
//!
//! Terms are small, fixed in size and copied freely; they are kept in one canonical order, so that
//! two drafts that say the same thing are equal.

use super::bounded::Bounded;
use super::ids::{AnnexId, ChoiceId, IssueId, IssueSet, PartySet, Rung};
use super::instrument::{Instrument, Wording};
use super::scenario::Situation;
use serde::{Deserialize, Serialize};

/// The most clauses that any scenario may allow in one draft.
pub const MAX_CLAUSES: usize = 12;
/// The most annex items that one draft can touch.
pub const MAX_ANNEX: usize = 8;

/// One article: an issue settled at a rung, plainly or ambiguously.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Clause {
    /// The issue that the clause settles.
    pub issue: IssueId,
    /// The option, never rung 0: a clause changes something.
    pub rung: Rung,
    /// Plain or ambiguous.
    pub wording: Wording,
}

impl Clause {
    /// A plainly worded clause.
    #[must_use]
    pub const fn plain(issue: IssueId, rung: Rung) -> Self {
        Self {
            issue,
            rung,
            wording: Wording::Plain,
        }
    }
}

/// An annex item that the text settles; items it touches and does not list are left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Settlement {
    /// The item.
    pub item: AnnexId,
    /// The way it is settled.
    pub choice: ChoiceId,
}

/// What a text says: clauses by ascending issue, a form, and the annex items it settles.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Terms {
    /// The articles, one an issue, in ascending order of issue.
    pub clauses: Bounded<Clause, MAX_CLAUSES>,
    /// The legal form.
    pub instrument: Instrument,
    /// The annex items settled in the text, in ascending order of item.
    pub annex: Bounded<Settlement, MAX_ANNEX>,
}

/// Exactly one named change to terms: what a precondition or an "only if" asks for (R5.8, R5.9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Change {
    /// Settle the issue at this rung and wording: adds the clause or alters it.
    Clause(Clause),
    /// Leave the issue out.
    Drop(IssueId),
    /// Use another form.
    Instrument(Instrument),
    /// Settle an annex item this way.
    Settle(Settlement),
    /// Leave an annex item open.
    LeaveOpen(AnnexId),
}

impl Terms {
    /// Terms in canonical order. Clauses beyond the capacity are refused.
    ///
    /// # Errors
    /// The number of clauses or settlements that do not fit.
    pub fn new(
        instrument: Instrument,
        clauses: impl IntoIterator<Item = Clause>,
        annex: impl IntoIterator<Item = Settlement>,
    ) -> Result<Self, TooLong> {
        let mut terms = Self {
            instrument,
            ..Self::default()
        };
        for clause in clauses {
            terms.clauses.push(clause).map_err(|_| TooLong)?;
        }
        for settlement in annex {
            terms.annex.push(settlement).map_err(|_| TooLong)?;
        }
        terms.sort();
        Ok(terms)
    }

    fn sort(&mut self) {
        self.clauses.sort_unstable();
        self.annex.sort_unstable();
    }

    /// The issues that the text settles.
    #[must_use]
    pub fn issues(&self) -> IssueSet {
        self.clauses.iter().map(|clause| clause.issue).collect()
    }

    /// The clause on an issue, if the text has one.
    #[must_use]
    pub fn clause(&self, issue: IssueId) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.issue == issue)
    }

    /// The rung at which the text settles an issue; 0 where it does not speak.
    #[must_use]
    pub fn rung(&self, issue: IssueId) -> Rung {
        self.clause(issue).map_or(Rung(0), |clause| clause.rung)
    }

    /// How the text settles an annex item; `None` where it is left open or not touched.
    #[must_use]
    pub fn choice(&self, item: AnnexId) -> Option<ChoiceId> {
        self.annex
            .iter()
            .find(|settlement| settlement.item == item)
            .map(|settlement| settlement.choice)
    }

    /// The parties to the text: the union of its issues' circles (R5.1).
    #[must_use]
    pub fn parties(&self, situation: &Situation) -> PartySet {
        self.clauses
            .iter()
            .filter_map(|clause| situation.issues.get(clause.issue.index()))
            .fold(PartySet::EMPTY, |set, issue| set.union(issue.circle))
    }

    /// The annex items that these clauses bring up, settled or not (R2.7).
    pub fn touched<'a>(&'a self, situation: &'a Situation) -> impl Iterator<Item = AnnexId> + 'a {
        situation
            .annex
            .iter()
            .enumerate()
            .filter(|(_, item)| self.rung(item.issue) >= item.from)
            .map(|(index, _)| AnnexId::at(index))
    }

    /// The annex items that the text leaves open.
    pub fn open_annex<'a>(&'a self, situation: &'a Situation) -> impl Iterator<Item = AnnexId> + 'a {
        self.touched(situation).filter(|item| self.choice(*item).is_none())
    }

    /// These terms with one change made; settlements that no longer apply fall away.
    /// `None` if the change changes nothing or does not fit.
    #[must_use]
    pub fn changed(&self, situation: &Situation, change: Change) -> Option<Self> {
        let mut terms = self.clone();
        match change {
            Change::Clause(clause) => {
                terms.clauses.retain(|other| other.issue != clause.issue);
                terms.clauses.push(clause).ok()?;
            }
            Change::Drop(issue) => terms.clauses.retain(|clause| clause.issue != issue),
            Change::Instrument(instrument) => terms.instrument = instrument,
            Change::Settle(settlement) => {
                terms.annex.retain(|other| other.item != settlement.item);
                terms.annex.push(settlement).ok()?;
            }
            Change::LeaveOpen(item) => terms.annex.retain(|other| other.item != item),
        }
        terms.sort();
        let kept: Bounded<Settlement, MAX_ANNEX> = terms
            .annex
            .iter()
            .filter(|settlement| terms.touched(situation).any(|item| item == settlement.item))
            .copied()
            .collect();
        terms.annex = kept;
        (terms != *self && !terms.clauses.is_empty()).then_some(terms)
    }

    /// What differs between two texts, as changes that lead from `self` to `other`.
    #[must_use]
    pub fn differences(&self, other: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        changes.extend(
            self.clauses
                .iter()
                .filter(|clause| other.clause(clause.issue).is_none())
                .map(|clause| Change::Drop(clause.issue)),
        );
        changes.extend(
            other
                .clauses
                .iter()
                .filter(|clause| self.clause(clause.issue) != Some(clause))
                .map(|clause| Change::Clause(*clause)),
        );
        if self.instrument != other.instrument {
            changes.push(Change::Instrument(other.instrument));
        }
        changes.extend(
            self.annex
                .iter()
                .filter(|old| other.choice(old.item).is_none())
                .map(|old| Change::LeaveOpen(old.item)),
        );
        changes.extend(
            other
                .annex
                .iter()
                .filter(|new| self.choice(new.item) != Some(new.choice))
                .map(|new| Change::Settle(*new)),
        );
        changes
    }

    /// How many clauses are worded ambiguously.
    #[must_use]
    pub fn ambiguous(&self) -> usize {
        self.clauses
            .iter()
            .filter(|clause| clause.wording == Wording::Ambiguous)
            .count()
    }
}

/// More clauses or settlements than a text can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;
