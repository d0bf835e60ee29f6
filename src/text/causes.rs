//! Causes: the *because* of every line in the ledger.

use super::clerk::{Clerk, Sentence};
use crate::rules::action::Line;
use crate::rules::event::Cause;

impl Clerk<'_> {
    /// The reason of a change, as a clause: *because …*.
    #[must_use]
    pub fn cause(&self, cause: Cause) -> String {
        self.cause_sentence(cause).clause()
    }

    fn cause_sentence(&self, cause: Cause) -> Sentence<'_> {
        match cause {
            Cause::Dispatch(dispatch) => self.says("cause-dispatch").text("dispatch", self.dispatch(dispatch)),
            Cause::Shock(dispatch) => self.says("cause-shock").text("dispatch", self.dispatch(dispatch)),
            Cause::Phase(course) => self.says("cause-phase").text("course", self.course(course)),
            Cause::Deferral(course) => self.says("cause-deferral").text("course", self.course(course)),
            Cause::Line(party, line) => self
                .says(match line {
                    Line::Conciliatory => "cause-line-conciliatory",
                    Line::Measured => "cause-line-measured",
                    Line::Firm => "cause-line-firm",
                })
                .party("party", party),
            Cause::PledgeMade(pledge) => self.says("cause-pledge-made").text("pledge", self.pledge(pledge)),
            Cause::PledgeKept(party, pledge) => self
                .says("cause-pledge-kept")
                .party("party", party)
                .text("pledge", self.pledge(pledge)),
            Cause::PledgeBroken(party, pledge) => self
                .says("cause-pledge-broken")
                .party("party", party)
                .text("pledge", self.pledge(pledge)),
            Cause::Retaliation(retaliation) => self
                .says("cause-retaliation")
                .text("retaliation", self.retaliation(retaliation)),
            Cause::RetaliationDropped(retaliation) => self
                .says("cause-retaliation-dropped")
                .text("retaliation", self.retaliation(retaliation)),
            Cause::WordBroken => self.says("cause-word-broken"),
            Cause::Excluded(agreement) => self.says("cause-excluded").agreement(agreement),
            Cause::HandShown(draft) => self.says("cause-hand-shown").draft("draft", draft),
            Cause::Consulting => self.says("cause-consulting"),
            Cause::Persuading(draft) => self.says("cause-persuading").draft("draft", draft),
            Cause::BuyingOff(draft) => self.says("cause-buying-off").draft("draft", draft),
            Cause::FailedAtHome(draft) => self.says("cause-failed-at-home").draft("draft", draft),
            Cause::Objection(draft) => self.says("cause-objection").draft("draft", draft),
            Cause::Waiver => self.says("cause-waiver"),
            Cause::HeldOver => self.says("cause-held-over"),
            Cause::SilenceBroken => self.says("cause-silence-broken"),
            Cause::Consent(agreement) => self.says("cause-consent").agreement(agreement),
            Cause::Operating(agreement) => self.says("cause-operating").agreement(agreement),
            Cause::Interaction => self.says("cause-interaction"),
            Cause::Burden(agreement, item) => self
                .says("cause-burden")
                .agreement(agreement)
                .text("item", self.annex(item)),
            Cause::Rider(agreement, rider) => self
                .says("cause-rider")
                .agreement(agreement)
                .text("rider", self.rider(rider)),
            Cause::Untended(agreement) => self.says("cause-untended").agreement(agreement),
            Cause::Tended(agreement) => self.says("cause-tended").agreement(agreement),
            Cause::Lapse(agreement) => self.says("cause-lapse").agreement(agreement),
            Cause::Suspension(agreement) => self.says("cause-suspension").agreement(agreement),
            Cause::Leaving(agreement) => self.says("cause-leaving").agreement(agreement),
            Cause::Announcement(agreement) => self.says("cause-announcement").agreement(agreement),
            Cause::Readout(agreement) => self.says("cause-readout").agreement(agreement),
            Cause::Drift => self.says("cause-drift"),
            Cause::RoundGain => self.says("cause-round-gain"),
            Cause::Legacy(agreement) => self.says("cause-legacy").agreement(agreement),
            Cause::Standing => self.says("cause-standing"),
            Cause::Agreed(draft) => self.says("cause-agreed").draft("draft", draft),
            Cause::NoAgreement => self.says("cause-no-agreement"),
        }
    }
}
