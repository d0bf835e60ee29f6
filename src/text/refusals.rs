//! Refusals: what was wrong with an act, and what would be right.

use super::catalogue::Catalogue;
use super::clerk::{Clerk, Sentence};
use crate::rules::refusal::Refusal;
use crate::rules::ruling::LONGEST_NOTE;
use crate::rules::scenario::Situation;
use crate::rules::view::Viewer;

impl Catalogue {
    /// Why an act was refused, and what would be right instead.
    #[must_use]
    pub fn refusal(&self, situation: &Situation, refusal: Refusal) -> String {
        self.clerk(situation, Viewer::Observer).refusal(refusal)
    }
}

impl Clerk<'_> {
    /// Why an act was refused, and what would be right instead.
    #[must_use]
    pub fn refusal(&self, refusal: Refusal) -> String {
        self.refusal_frame(refusal)
            .or_else(|| self.refusal_in_talks(refusal))
            .unwrap_or_else(|| self.refusal_after_talks(refusal))
            .write()
    }

    fn refusal_frame(&self, refusal: Refusal) -> Option<Sentence<'_>> {
        let numbers = &self.situation.coefficients;
        Some(match refusal {
            Refusal::NotInPlay => self.says("refusal-not-in-play"),
            Refusal::NoSuchParty(party) => self.says("refusal-no-such-party").number("number", party.0 + 1),
            Refusal::WrongStep => self.says("refusal-wrong-step"),
            Refusal::AlreadyReady(party) => self.says("refusal-already-ready").party("party", party),
            Refusal::Caretaker => self.says("refusal-caretaker"),
            Refusal::DispatchNotOpen(dispatch) => self
                .says("refusal-dispatch-not-open")
                .text("dispatch", self.dispatch(dispatch)),
            Refusal::RoundNotToCome(round) => self
                .says("refusal-round-not-to-come")
                .number("round", i64::from(round) + 1),
            Refusal::NotOrdered(dispatch) => self
                .says("refusal-not-ordered")
                .text("dispatch", self.dispatch(dispatch)),
            Refusal::NoteUnusable => self.says("refusal-note-unusable").number("limit", LONGEST_NOTE),
            Refusal::LineNotOpen => self.says("refusal-line-not-open"),
            Refusal::PledgeNotOpen(pledge) => self.says("refusal-pledge-not-open").text(
                "pledge",
                self.known(pledge.index(), self.situation.pledges.len(), || self.pledge(pledge)),
            ),
            Refusal::PledgeAlreadyMet(pledge) => self
                .says("refusal-pledge-already-met")
                .text("pledge", self.pledge(pledge)),
            Refusal::TooManyPledges => self
                .says("refusal-too-many-pledges")
                .number("limit", numbers.pledges_open),
            Refusal::RetaliationNotOpen(id) => self.says("refusal-retaliation-not-open").text(
                "retaliation",
                self.known(id.index(), self.situation.retaliations.len(), || self.retaliation(id)),
            ),
            Refusal::RetaliationNotTriggered(id) => self.says("refusal-retaliation-not-triggered").text(
                "retaliation",
                self.known(id.index(), self.situation.retaliations.len(), || self.retaliation(id)),
            ),
            Refusal::NothingToDefer => self.says("refusal-nothing-to-defer"),
            _ => return None,
        })
    }

    fn refusal_in_talks(&self, refusal: Refusal) -> Option<Sentence<'_>> {
        let numbers = &self.situation.coefficients;
        Some(match refusal {
            Refusal::ClosingExchange => self.says("refusal-closing-exchange"),
            Refusal::TooManyDrafts => self
                .says("refusal-too-many-drafts")
                .number("limit", numbers.drafts_per_sponsor),
            Refusal::NoSuchDraft(draft) => self.says("refusal-no-such-draft").draft("draft", draft),
            Refusal::NotAParty(draft) => self.says("refusal-not-a-party").draft("draft", draft),
            Refusal::AlreadyInitialled(draft) => self.says("refusal-already-initialled").draft("draft", draft),
            Refusal::NotTheSponsor(draft) => self.says("refusal-not-the-sponsor").draft("draft", draft),
            Refusal::OwnDraft(draft) => self.says("refusal-own-draft").draft("draft", draft),
            Refusal::NotWellFormed => self.says("refusal-not-well-formed"),
            Refusal::TooManyClauses(limit) => self.says("refusal-too-many-clauses").number("limit", limit),
            Refusal::FormTooHigh(instrument) => self.says("refusal-form-too-high").form(instrument),
            Refusal::NotOwnBusiness => self.says("refusal-not-own-business"),
            Refusal::NoAmbiguity => self.says("refusal-no-ambiguity"),
            Refusal::IssueInHand(issue) => self.says("refusal-issue-in-hand").text("issue", self.issue(issue)),
            Refusal::OptionClosed(issue, rung) => self
                .says("refusal-option-closed")
                .text("issue", self.issue(issue))
                .text("option", self.option(issue, rung)),
            Refusal::NotAnAmendment(draft) => self.says("refusal-not-an-amendment").draft("draft", draft),
            Refusal::NoSuchChange(draft) => self.says("refusal-no-such-change").draft("draft", draft),
            Refusal::NotDark => self.says("refusal-not-dark"),
            Refusal::NotMended(draft) => self.says("refusal-not-mended").draft("draft", draft),
            Refusal::NamesNothing(draft) => self.says("refusal-names-nothing").draft("draft", draft),
            Refusal::NoSounding(party) => self.says("refusal-no-sounding").text(
                "party",
                self.known(party.index(), self.situation.parties.len(), || self.party_within(party)),
            ),
            Refusal::NothingToAnswer(party) => self.says("refusal-nothing-to-answer").text(
                "party",
                self.known(party.index(), self.situation.parties.len(), || self.party_within(party)),
            ),
            Refusal::AnswerDoesNotFit(party) => self.says("refusal-answer-does-not-fit").party("party", party),
            Refusal::NoHandToShow => self.says("refusal-no-hand-to-show"),
            _ => return None,
        })
    }

    fn refusal_after_talks(&self, refusal: Refusal) -> Sentence<'_> {
        let numbers = &self.situation.coefficients;
        match refusal {
            Refusal::NotWaiting(draft) => self.says("refusal-not-waiting").draft("draft", draft),
            Refusal::NamedTwice(draft) => self.says("refusal-named-twice").draft("draft", draft),
            Refusal::Banned(draft) => self.says("refusal-banned").draft("draft", draft),
            Refusal::HeldOverOnce(draft) => self.says("refusal-held-over-once").draft("draft", draft),
            Refusal::TooManySubmissions(limit) => self.says("refusal-too-many-submissions").number("limit", limit),
            Refusal::NoSuchConstituency(_) => self.says("refusal-no-such-constituency"),
            Refusal::NothingToConsult(_) => self.says("refusal-nothing-to-consult"),
            Refusal::NothingToPersuade(draft, _) => self
                .says("refusal-nothing-to-persuade")
                .draft("draft", draft)
                .number("limit", numbers.persuade_limit),
            Refusal::NothingToWaive => self.says("refusal-nothing-to-waive"),
            Refusal::NotEnoughCapital(needed) => self.says("refusal-not-enough-capital").number("needed", needed),
            Refusal::NoRider(draft) => self.says("refusal-no-rider").draft("draft", draft),
            Refusal::NoSlip(draft) => self.says("refusal-no-slip").draft("draft", draft),
            Refusal::TooManyTokens(limit) => self.says("refusal-too-many-tokens").number("limit", limit),
            Refusal::NoSuchAgreement(agreement) => self.says("refusal-no-such-agreement").agreement(agreement),
            Refusal::NothingToAttend(agreement) => self.says("refusal-nothing-to-attend").agreement(agreement),
            Refusal::OneTokenEnough(agreement) => self.says("refusal-one-token-enough").agreement(agreement),
            Refusal::NoConsent(agreement, item) => self.says("refusal-no-consent").agreement(agreement).text(
                "item",
                self.known(item.index(), self.situation.annex.len(), || self.annex(item)),
            ),
            Refusal::NothingToAnnounce(agreement) => self.says("refusal-nothing-to-announce").agreement(agreement),
            Refusal::NoExit(agreement) => self.says("refusal-no-exit").agreement(agreement),
            Refusal::NoReadout(agreement) => self.says("refusal-no-readout").agreement(agreement),
            Refusal::AgreementNamedTwice(agreement) => self.says("refusal-agreement-named-twice").agreement(agreement),
            // The other refusals were written above; the test that walks them all proves it.
            _ => self.says("text-missing"),
        }
    }

    /// A name, or the words for something that the scenario does not know: an act can name
    /// anything, and a refusal must not fail for it.
    fn known(&self, index: usize, count: usize, name: impl FnOnce() -> String) -> String {
        if index < count {
            name()
        } else {
            self.says("refusal-unknown-thing").clause()
        }
    }
}
