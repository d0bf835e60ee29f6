//! Open acts: the menu that lies before one seat, as data (R1.3).
//!
//! Screens, computer negotiators and the random player read the menu; [`check`](super::check) is
//! the law. Tests hold the two together, both ways.

mod attention;
pub use attention::{OpenAttention, same_task};

use super::action::{
    Act, Deed, Discretion, HomeDecision, Line, Move, Reason, Replies, RetaliationMove, Speech, Talk, Waived,
};
use super::ids::{ConstituencyId, DraftId, IssueId, PartyId, PartySet, PledgeId, RetaliationId, Rung};
use super::instrument::Instrument;
use super::scenario::{Layer, Situation};
use super::terms::Terms;
use serde::{Deserialize, Serialize};

/// What one seat may do now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum OpenActions {
    /// Nothing: it is ready, or the play is over.
    #[default]
    Nothing,
    /// Podium.
    Podium(OpenPodium),
    /// Talks.
    Talks(Box<OpenTalks>),
    /// Home, first step.
    Home(OpenHome),
    /// Home, second step.
    Replies(OpenReplies),
    /// Follow-through.
    FollowThrough(OpenAttention),
}

/// The menu at the podium.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenPodium {
    /// The public lines.
    pub lines: Vec<Line>,
    /// Pledges that can be made.
    pub pledges: Vec<PledgeId>,
    /// Retaliation that can be announced.
    pub announce: Vec<RetaliationId>,
    /// Retaliation that must be carried out or dropped; doing neither drops it.
    pub answer: Vec<RetaliationId>,
    /// Whether one's own course can be deferred.
    pub defer: bool,
}

/// The menu in Talks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenTalks {
    /// Whether this is the closing exchange: no new texts.
    pub closing: bool,
    /// Drafts that can be initialled.
    pub initial: Vec<DraftId>,
    /// Drafts on which a condition can be stated.
    pub initial_if: Vec<DraftId>,
    /// Drafts that can be declined.
    pub decline: Vec<DraftId>,
    /// Drafts that can be withdrawn.
    pub withdraw: Vec<DraftId>,
    /// Drafts that can be amended.
    pub amend: Vec<DraftId>,
    /// Whether a new draft can be tabled.
    pub new_draft: bool,
    /// What a new text may say: a draft, an amendment or a text that a condition asks for.
    pub table: Option<OpenTable>,
    /// The texts of the drafts named above, for conditions.
    pub texts: Vec<(DraftId, Terms)>,
    /// Parties to whom a sounding can be put.
    pub sound: PartySet,
    /// Drafts that a sounding to each party can be about.
    pub about: Vec<(PartyId, DraftId)>,
    /// Parties whose question waits for an answer, with its text if it had one.
    pub answer: Vec<(PartyId, Option<Terms>)>,
    /// To whom, and on which drafts, a hand can be shown.
    pub show: Vec<(PartyId, DraftId)>,
    /// How many constituencies there are to show.
    pub constituencies: u8,
}

/// What a new draft may say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenTable {
    /// Who drafts: it has to be a party to what it drafts.
    pub party: PartyId,
    /// The issues that are open, with the highest rung that isn't closed.
    pub issues: Vec<(IssueId, Rung)>,
    /// The forms open at this meeting.
    pub instruments: Vec<Instrument>,
    /// The most clauses.
    pub max_clauses: u8,
    /// Whether ambiguous wording is known.
    pub ambiguous: bool,
    /// Whether a draft can be kept dark.
    pub dark: bool,
    /// What earlier drafts of one's own were declined for this round: a new one has to mend it.
    pub mend: Vec<(Terms, Reason)>,
}

/// The menu at home.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenHome {
    /// The texts to decide on.
    pub decide: Vec<OpenDecision>,
    /// How many can be submitted.
    pub submissions: u8,
    /// Constituencies that can be consulted.
    pub consult: Vec<ConstituencyId>,
    /// Constituencies that can be persuaded, by text.
    pub persuade: Vec<(DraftId, ConstituencyId)>,
    /// What a ban can be waived for.
    pub waive: Vec<Waived>,
}

/// One text to decide on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenDecision {
    /// The text.
    pub draft: DraftId,
    /// Whether it can be submitted; a ban without a waiver forbids it.
    pub submit: bool,
    /// Whether it can be held over.
    pub hold_over: bool,
}

/// The menu in the second step at home.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenReplies {
    /// Drafts whose riders from others wait for an answer; silence is a no.
    pub riders: Vec<DraftId>,
    /// Drafts in whose silence procedure this party holds a slip.
    pub slips: Vec<DraftId>,
    /// How many slips it can use.
    pub slips_left: u8,
}

impl OpenActions {
    /// Whether the menu holds an act of this seat.
    #[must_use]
    pub fn admits(&self, situation: &Situation, act: &Act) -> bool {
        match (self, &act.deed) {
            (Self::Podium(menu), Deed::Speak(speech)) => menu.admits(*speech),
            (Self::Talks(menu), Deed::Talk(talk)) => menu.admits(situation, act.party, talk),
            (Self::Home(menu), Deed::Consult(constituency)) => menu.consult.contains(constituency),
            (Self::Home(menu), Deed::Persuade(draft, constituency)) => menu.persuade.contains(&(*draft, *constituency)),
            (Self::Home(menu), Deed::Waive(waived)) => menu.waive.contains(waived),
            (Self::Home(menu), Deed::Decide(decisions)) => menu.admits(decisions),
            (Self::Replies(menu), Deed::Reply(replies)) => menu.admits(replies),
            (Self::FollowThrough(menu), Deed::Attend(attendance)) => menu.admits(attendance),
            _ => false,
        }
    }
}

impl OpenPodium {
    fn admits(&self, speech: Speech) -> bool {
        let retaliation = match speech.retaliation {
            None => true,
            Some(RetaliationMove::Announce(id)) => self.announce.contains(&id),
            Some(RetaliationMove::CarryOut(id) | RetaliationMove::Drop(id)) => self.answer.contains(&id),
        };
        self.lines.contains(&speech.line)
            && speech.pledge.is_none_or(|pledge| self.pledges.contains(&pledge))
            && retaliation
            && (!speech.defer || self.defer)
    }
}

impl OpenTalks {
    /// The text of a draft that the menu names.
    #[must_use]
    pub fn text(&self, draft: DraftId) -> Option<&Terms> {
        self.texts.iter().find(|(id, _)| *id == draft).map(|(_, terms)| terms)
    }

    fn admits(&self, situation: &Situation, party: PartyId, talk: &Talk) -> bool {
        let main = match &talk.main {
            Move::Hold => true,
            Move::Table(terms, discretion) => {
                self.new_draft
                    && self
                        .table
                        .as_ref()
                        .is_some_and(|menu| menu.admits(situation, terms, *discretion))
            }
            Move::Amend(draft, terms) => {
                self.amend.contains(draft)
                    && self
                        .text(*draft)
                        .is_some_and(|old| old.parties(situation) == terms.parties(situation) && old != terms)
                    && self
                        .table
                        .as_ref()
                        .is_some_and(|menu| menu.admits(situation, terms, Discretion::Informed))
            }
            Move::Initial(draft) => self.initial.contains(draft),
            Move::InitialIf(draft, change) => {
                self.initial_if.contains(draft)
                    && self.text(*draft).is_some_and(|old| {
                        old.changed(situation, *change).is_some_and(|new| {
                            new.parties(situation) == old.parties(situation)
                                && self.table.as_ref().is_some_and(|menu| menu.fits(situation, &new))
                        })
                    })
            }
            Move::Decline(draft, reason) => {
                self.decline.contains(draft)
                    && self
                        .text(*draft)
                        .is_some_and(|terms| names_something(situation, terms, *reason))
            }
            Move::Withdraw(draft) => self.withdraw.contains(draft),
        };
        let sounding = talk.sounding.as_ref().is_none_or(|sounding| {
            use super::action::Question;
            self.sound.has(sounding.to)
                && match sounding.question {
                    Question::Draft(draft) => self.about.contains(&(sounding.to, draft)),
                    Question::Changed(draft, change) => {
                        self.about.contains(&(sounding.to, draft))
                            && self.text(draft).is_some_and(|terms| {
                                terms.changed(situation, change).is_some_and(|new| {
                                    is_well_formed(situation, &new)
                                        && new.parties(situation) == terms.parties(situation)
                                })
                            })
                    }
                    Question::Clause(clause, instrument) => Terms::new(instrument, [clause], []).is_ok_and(|terms| {
                        is_well_formed(situation, &terms) && {
                            let parties = terms.parties(situation);
                            parties.has(party) && parties.has(sounding.to)
                        }
                    }),
                }
        });
        let answers = talk.answers.iter().enumerate().all(|(index, (asker, answer))| {
            use super::action::Answer;
            let first = talk.answers[..index].iter().all(|(earlier, _)| earlier != asker);
            first
                && self
                    .answer
                    .iter()
                    .find(|(from, _)| from == asker)
                    .is_some_and(|(_, text)| match answer {
                        Answer::Warm | Answer::Cool => true,
                        Answer::OnlyIf(change) => text.as_ref().is_some_and(|terms| {
                            terms
                                .changed(situation, *change)
                                .is_some_and(|new| is_well_formed(situation, &new))
                        }),
                    })
        });
        let show = talk.show_hand.is_none_or(|(to, draft, constituency)| {
            self.show.contains(&(to, draft)) && constituency.index() < usize::from(self.constituencies)
        });
        main && sounding && answers && show
    }
}

impl OpenTable {
    /// Whether a text could be tabled: what it says fits, and it mends what was declined.
    #[must_use]
    pub fn admits(&self, situation: &Situation, terms: &Terms, discretion: Discretion) -> bool {
        self.fits(situation, terms)
            && (discretion == Discretion::Informed || (self.dark && terms.parties(situation) != situation.everyone()))
            && self
                .mend
                .iter()
                .all(|(old, reason)| mends(situation, old, terms, *reason))
    }

    /// Whether a text says only what can be said at this meeting.
    #[must_use]
    pub fn fits(&self, situation: &Situation, terms: &Terms) -> bool {
        is_well_formed(situation, terms)
            && terms.clauses.len() <= usize::from(self.max_clauses)
            && self.instruments.contains(&terms.instrument)
            && terms.parties(situation).has(self.party)
            && (self.ambiguous || terms.ambiguous() == 0)
            && terms.clauses.iter().all(|clause| {
                self.issues
                    .iter()
                    .any(|(issue, highest)| *issue == clause.issue && clause.rung <= *highest)
            })
    }
}

/// Whether a text is well formed: known issues and rungs, one clause an issue, in order; known
/// annex items that its clauses touch; an oral understanding of one clause with nothing settled.
#[must_use]
pub fn is_well_formed(situation: &Situation, terms: &Terms) -> bool {
    let clauses = !terms.clauses.is_empty()
        && terms.clauses.is_sorted_by(|a, b| a.issue < b.issue)
        && terms.clauses.iter().all(|clause| {
            clause.rung.0 > 0
                && situation
                    .issues
                    .get(clause.issue.index())
                    .is_some_and(|issue| clause.rung.index() < issue.options.len())
        });
    clauses
        && situation.instruments.contains(&terms.instrument)
        && terms.annex.is_sorted_by(|a, b| a.item < b.item)
        && terms.annex.iter().all(|settlement| {
            situation.annex.get(settlement.item.index()).is_some_and(|item| {
                terms.rung(item.issue) >= item.from && settlement.choice.index() < item.choices().len()
            })
        })
        && (terms.instrument != Instrument::Oral || (terms.clauses.len() == 1 && terms.annex.is_empty()))
}

/// What a text can be declined for, in the order in which it is read: its articles, its form, its annex, home, not now
/// (R5.7). The form says nothing where there is one form only, nor home where nobody is asked at home.
pub fn reasons<'a>(situation: &'a Situation, terms: &'a Terms) -> impl Iterator<Item = Reason> + 'a {
    let articles = terms.clauses.iter().map(|clause| Reason::Article(clause.issue));
    let form = (situation.instruments.len() > 1).then_some(Reason::Form);
    let annex = terms.touched(situation).map(Reason::Annex);
    let home = situation.has(Layer::Home).then_some(Reason::Home);
    articles.chain(form).chain(annex).chain(home).chain([Reason::NotNow])
}

/// Whether a reason names something that the text has (R5.7).
#[must_use]
pub fn names_something(situation: &Situation, terms: &Terms, reason: Reason) -> bool {
    reasons(situation, terms).any(|one| one == reason)
}

/// Whether a new text mends what an earlier one was declined for. Texts on other issues need not.
#[must_use]
pub fn mends(situation: &Situation, old: &Terms, new: &Terms, reason: Reason) -> bool {
    if old.issues().intersection(new.issues()).is_empty() {
        return true;
    }
    match reason {
        Reason::Article(issue) => old.clause(issue) != new.clause(issue),
        Reason::Form => old.instrument != new.instrument,
        Reason::Annex(item) => {
            let state = |terms: &Terms| {
                (
                    terms.touched(situation).any(|touched| touched == item),
                    terms.choice(item),
                )
            };
            state(old) != state(new)
        }
        Reason::Home | Reason::NotNow => old != new,
    }
}

impl OpenHome {
    fn admits(&self, decisions: &[(DraftId, HomeDecision)]) -> bool {
        let submitted = decisions
            .iter()
            .filter(|(_, decision)| matches!(decision, HomeDecision::Submit(_)))
            .count();
        submitted <= usize::from(self.submissions)
            && decisions.iter().enumerate().all(|(index, (draft, decision))| {
                decisions[..index].iter().all(|(earlier, _)| earlier != draft)
                    && self
                        .decide
                        .iter()
                        .find(|open| open.draft == *draft)
                        .is_some_and(|open| match decision {
                            HomeDecision::Submit(_) => open.submit,
                            HomeDecision::HoldOver => open.hold_over,
                        })
            })
    }
}

impl OpenReplies {
    fn admits(&self, replies: &Replies) -> bool {
        let distinct = |index: usize| !replies.break_silence[..index].contains(&replies.break_silence[index]);
        replies.riders.iter().enumerate().all(|(index, (draft, _))| {
            self.riders.contains(draft) && replies.riders[..index].iter().all(|(earlier, _)| earlier != draft)
        }) && replies.break_silence.len() <= usize::from(self.slips_left)
            && replies
                .break_silence
                .iter()
                .enumerate()
                .all(|(index, draft)| self.slips.contains(draft) && distinct(index))
    }
}
