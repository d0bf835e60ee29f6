//! A draft that is being written, and what changes it.

use crate::client::model::{Model, Msg};
use crate::client::screens::talks::{TalksMsg, menu};
use crate::client::session::Session;
use crate::rules::action::{Discretion, Move};
use crate::rules::ids::{AnnexId, ChoiceId, DraftId, IssueId, Rung};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::open::{OpenTable, is_well_formed};
use crate::rules::scenario::Situation;
use crate::rules::terms::{Change, Clause, Settlement, Terms};

/// A draft that is being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Editor {
    /// The draft that it amends, if it does.
    pub base: Option<(DraftId, Terms)>,
    /// What it says so far; it may say nothing yet.
    pub terms: Terms,
    /// Whether outsiders are told.
    pub discretion: Discretion,
    /// The issue that is open in the middle.
    pub issue: IssueId,
}

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditorMsg {
    /// Open this issue.
    Select(IssueId),
    /// Settle the open issue at this rung; 0 leaves it out.
    Rung(Rung),
    /// Word the open issue so.
    Wording(Wording),
    /// Use this form.
    Form(Instrument),
    /// Settle an annex item so, or leave it open.
    Annex(AnnexId, Option<ChoiceId>),
    /// Tell outsiders, or not.
    Discretion(Discretion),
    /// Throw it away.
    Discard,
    /// Make it the move of this exchange.
    Save,
}

impl Editor {
    /// A new draft, or a counter-draft to one on the table; `None` if there is no such draft.
    #[must_use]
    pub fn open(session: &Session, base: Option<DraftId>) -> Option<Self> {
        let table = menu(session)?.table.as_ref()?;
        let base = match base {
            None => None,
            Some(id) => Some((id, session.view().draft(id)?.terms.clone())),
        };
        let first = base
            .as_ref()
            .and_then(|(_, terms)| terms.clauses.first().map(|clause| clause.issue));
        let issue = first.or_else(|| table.issues.first().map(|(issue, _)| *issue))?;
        let plain = table.instruments.iter().find(|form| **form == Instrument::Statement);
        let form = plain.or(table.instruments.first()).copied().unwrap_or_default();
        let terms = base.as_ref().map_or_else(
            || Terms {
                instrument: form,
                ..Terms::default()
            },
            |(_, terms)| terms.clone(),
        );
        Some(Self {
            base,
            terms,
            discretion: Discretion::Informed,
            issue,
        })
    }

    /// A text that has been written already, to be changed.
    #[must_use]
    pub fn resume(session: &Session, base: Option<DraftId>, terms: Terms, discretion: Discretion) -> Option<Self> {
        let fresh = Self::open(session, base)?;
        Some(Self {
            issue: terms.clauses.first().map_or(fresh.issue, |clause| clause.issue),
            terms,
            discretion,
            ..fresh
        })
    }

    fn settle(&mut self, situation: &Situation, change: Change) {
        if let Some(terms) = self.terms.changed(situation, change) {
            self.terms = terms;
        } else if let (Change::Drop(issue), true) = (change, self.terms.clauses.len() == 1) {
            // Terms without a clause are no text; an editor may hold them all the same.
            if self.terms.clause(issue).is_some() {
                self.terms.clauses.clear();
                self.terms.annex.clear();
            }
        }
    }

    /// The move that it makes.
    #[must_use]
    pub fn as_move(&self) -> Move {
        match &self.base {
            Some((id, _)) => Move::Amend(*id, self.terms.clone()),
            None => Move::Table(self.terms.clone(), self.discretion),
        }
    }

    /// Why it cannot be tabled as it stands, as the key of a message.
    #[must_use]
    pub fn problem(&self, situation: &Situation, table: &OpenTable) -> Option<&'static str> {
        let parties = self.terms.parties(situation);
        if self.terms.clauses.is_empty() {
            return Some("editor-problem-empty");
        }
        if self.terms.clauses.len() > usize::from(table.max_clauses) {
            return Some("editor-problem-long");
        }
        if self.terms.instrument == Instrument::Oral && (self.terms.clauses.len() > 1 || !self.terms.annex.is_empty()) {
            return Some("editor-problem-oral");
        }
        if !is_well_formed(situation, &self.terms) || !table.fits(situation, &self.terms) {
            return Some(if parties.has(table.party) {
                "editor-problem-closed"
            } else {
                "editor-problem-party"
            });
        }
        match &self.base {
            Some((_, old)) if *old == self.terms => Some("editor-problem-same"),
            Some((_, old)) if old.parties(situation) != parties => Some("editor-problem-parties"),
            _ if !table.admits(situation, &self.terms, self.discretion) => Some("editor-problem-mend"),
            _ => None,
        }
    }
}

/// Changes the draft.
pub fn update(model: &mut Model, msg: EditorMsg) {
    let (Some(session), Some(editor)) = (&model.session, &mut model.editor) else {
        return;
    };
    let situation = session.situation();
    let issue = editor.issue;
    match msg {
        EditorMsg::Select(issue) => editor.issue = issue,
        EditorMsg::Rung(Rung(0)) => editor.settle(situation, Change::Drop(issue)),
        EditorMsg::Rung(rung) => {
            let wording = editor
                .terms
                .clause(issue)
                .map_or(Wording::Plain, |clause| clause.wording);
            editor.settle(situation, Change::Clause(Clause { issue, rung, wording }));
        }
        EditorMsg::Wording(wording) => {
            if let Some(clause) = editor.terms.clause(issue).copied() {
                editor.settle(situation, Change::Clause(Clause { wording, ..clause }));
            }
        }
        EditorMsg::Form(form) => editor.terms.instrument = form,
        EditorMsg::Annex(item, Some(choice)) => editor.settle(situation, Change::Settle(Settlement { item, choice })),
        EditorMsg::Annex(item, None) => editor.settle(situation, Change::LeaveOpen(item)),
        EditorMsg::Discretion(discretion) => editor.discretion = discretion,
        EditorMsg::Discard => model.editor = None,
        EditorMsg::Save => {
            let main = editor.as_move();
            model.editor = None;
            model.update(Msg::Talks(TalksMsg::Main(Box::new(main))));
        }
    }
}
