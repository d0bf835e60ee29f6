//! What a text says: articles, form, annex, and changes to them.

use super::clerk::Clerk;
use crate::rules::action::{Question, Reason};
use crate::rules::ids::{AnnexId, IssueId};
use crate::rules::instrument::Wording;
use crate::rules::terms::{Change, Clause, Terms};

/// One article of a text as a reader sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// The issue that it settles.
    pub issue: IssueId,
    /// The sentence.
    pub text: String,
    /// Whether it is worded ambiguously, so that it is tagged.
    pub ambiguous: bool,
}

impl Clerk<'_> {
    /// The articles of a text in order.
    #[must_use]
    pub fn articles(&self, terms: &Terms) -> Vec<Article> {
        terms
            .clauses
            .iter()
            .map(|clause| Article {
                issue: clause.issue,
                text: self.clause(clause),
                ambiguous: clause.wording == Wording::Ambiguous,
            })
            .collect()
    }

    /// One clause as the sentence of a text.
    #[must_use]
    pub fn clause(&self, clause: &Clause) -> String {
        self.clause_text(*clause).unwrap_or_else(|| {
            self.says("terms-clause")
                .text("issue", self.issue(clause.issue))
                .text("option", self.option(clause.issue, clause.rung))
                .write()
        })
    }

    /// The form of a text: *Form: memorandum*.
    #[must_use]
    pub fn form(&self, terms: &Terms) -> String {
        self.says("terms-form").form(terms.instrument).write()
    }

    /// The annex of a text: every item that it touches, and how it is settled, if it is.
    #[must_use]
    pub fn annex_lines(&self, terms: &Terms) -> Vec<String> {
        terms
            .touched(self.situation)
            .map(|item| self.annex_line(terms, item))
            .collect()
    }

    fn annex_line(&self, terms: &Terms, item: AnnexId) -> String {
        match terms.choice(item) {
            Some(choice) => self
                .says("terms-annex-settled")
                .text("item", self.annex(item))
                .text("choice", self.choice(item, choice))
                .write(),
            None => self.says("terms-annex-open").text("item", self.annex(item)).write(),
        }
    }

    /// One change to a text.
    #[must_use]
    pub fn change(&self, change: Change) -> String {
        match change {
            Change::Clause(clause) => self
                .says(match clause.wording {
                    Wording::Plain => "change-clause",
                    Wording::Ambiguous => "change-clause-ambiguous",
                })
                .text("issue", self.issue(clause.issue))
                .text("option", self.option(clause.issue, clause.rung))
                .clause(),
            Change::Drop(issue) => self.says("change-drop").text("issue", self.issue(issue)).clause(),
            Change::Instrument(instrument) => self.says("change-form").form(instrument).clause(),
            Change::Settle(settlement) => self
                .says("change-settle")
                .text("item", self.annex(settlement.item))
                .text("choice", self.choice(settlement.item, settlement.choice))
                .clause(),
            Change::LeaveOpen(item) => self.says("change-leave-open").text("item", self.annex(item)).clause(),
        }
    }

    /// Why a draft is declined.
    #[must_use]
    pub fn reason(&self, reason: Reason) -> String {
        match reason {
            Reason::Article(issue) => self.says("reason-article").text("issue", self.issue(issue)).clause(),
            Reason::Form => self.says("reason-form").clause(),
            Reason::Annex(item) => self.says("reason-annex").text("item", self.annex(item)).clause(),
            Reason::Home => self.says("reason-home").clause(),
            Reason::NotNow => self.says("reason-not-now").clause(),
        }
    }

    /// What a sounding asks, as a question.
    #[must_use]
    pub fn question(&self, question: &Question) -> String {
        match question {
            Question::Draft(draft) => self.says("question-draft").draft("draft", *draft).write(),
            Question::Changed(draft, change) => self
                .says("question-changed")
                .draft("draft", *draft)
                .text("changed", self.change(*change))
                .write(),
            Question::Clause(clause, instrument) => self
                .says("question-clause")
                .text("changed", self.change(Change::Clause(*clause)))
                .form(*instrument)
                .write(),
        }
    }
}
