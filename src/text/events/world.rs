//! What the world does, and what is said in public.

use crate::rules::action::Line;
use crate::rules::event::{Fact, Occasion};
use crate::text::clerk::{Clerk, Sentence};

impl<'a> Clerk<'a> {
    /// What the world does: dispatches, shocks, the clock, bans.
    pub(super) fn world(&self, fact: &Fact) -> Option<Sentence<'a>> {
        Some(match fact {
            Fact::ShownChanged { by, to, now } => self
                .says("event-shown-changed")
                .party("by", *by)
                .party("to", *to)
                .number("now", *now),
            Fact::InterestsOpened { of, to, count } => self
                .says("event-interests-opened")
                .party("of", *of)
                .party("to", *to)
                .number("count", *count),
            Fact::DispatchArrived { dispatch, by } => self
                .says(match by {
                    Occasion::Chronicle => "event-dispatch-arrived",
                    Occasion::Referee => "event-dispatch-brought-in",
                })
                .text("dispatch", self.dispatch(*dispatch)),
            Fact::DispatchOrdered { dispatch, round } => self
                .says("event-dispatch-ordered")
                .text("dispatch", self.dispatch(*dispatch))
                .number("round", round + 1),
            Fact::DispatchLeft { dispatch } => self
                .says("event-dispatch-left")
                .text("dispatch", self.dispatch(*dispatch)),
            Fact::NoteGiven { text } => self.says("event-note-given").text("text", text.clone()),
            Fact::ShockStruck {
                dispatch,
                a,
                b,
                severity,
                shown,
                felt,
            } => self
                .says("event-shock-struck")
                .text("dispatch", self.dispatch(*dispatch))
                .party("a", *a)
                .party("b", *b)
                .number("severity", *severity)
                .number("shown", *shown)
                .number("felt", *felt),
            Fact::TopOfTension { stocktakings } => self.says("event-top-of-tension").number("count", *stocktakings),
            Fact::FalseAlarm { dispatch, issue } => self
                .says("event-false-alarm")
                .text("dispatch", self.dispatch(*dispatch))
                .text("issue", self.issue(*issue)),
            Fact::HiddenMoodsDrawn { party, .. } => self.says("event-hidden-moods-drawn").party("party", *party),
            Fact::PhaseBegan {
                course,
                phase,
                softened,
            } => self
                .says(if *softened {
                    "event-phase-began-softened"
                } else {
                    "event-phase-began"
                })
                .text("course", self.course(*course))
                .text("phase", self.phase(*course, *phase)),
            Fact::CourseDeferred { course, by_clause } => self
                .says(if *by_clause {
                    "event-course-deferred-by-clause"
                } else {
                    "event-course-deferred"
                })
                .text("course", self.course(*course))
                .party("party", self.situation.courses[course.index()].party),
            Fact::OptionClosed { issue, rung } => self
                .says("event-option-closed")
                .text("issue", self.issue(*issue))
                .text("option", self.option(*issue, *rung)),
            Fact::ThirdPartyRefused { third_party } => self
                .says("event-third-party-refused")
                .text("country", self.third_party(*third_party)),
            Fact::BanBegan { ban } => self
                .says("event-ban-began")
                .text("ban", self.ban(*ban))
                .party("party", self.situation.bans[ban.index()].party),
            Fact::BanEnded { ban, certified } => self
                .says(if *certified {
                    "event-ban-certified"
                } else {
                    "event-ban-ended"
                })
                .text("ban", self.ban(*ban))
                .party("party", self.situation.bans[ban.index()].party),
            Fact::BanConditionCounted { ban, rounds } => self
                .says("event-ban-condition-counted")
                .text("ban", self.ban(*ban))
                .number("rounds", *rounds),
            _ => return None,
        })
    }

    /// What is said in public.
    pub(super) fn podium(&self, fact: &Fact) -> Option<Sentence<'a>> {
        let pledge =
            |key: &str, party, pledge| self.says(key).party("party", party).text("pledge", self.pledge(pledge));
        let retaliation = |key: &str, party, retaliation| {
            self.says(key)
                .party("party", party)
                .text("retaliation", self.retaliation(retaliation))
        };
        Some(match fact {
            Fact::LineSpoken { party, line } => self
                .says(match line {
                    Line::Conciliatory => "event-line-conciliatory",
                    Line::Measured => "event-line-measured",
                    Line::Firm => "event-line-firm",
                })
                .party("party", *party),
            Fact::PledgeMade {
                party,
                pledge: made,
                due,
            } => pledge("event-pledge-made", *party, *made).number("round", due + 1),
            Fact::PledgeKept { party, pledge: kept } => pledge("event-pledge-kept", *party, *kept),
            Fact::PledgeBroken { party, pledge: broken } => pledge("event-pledge-broken", *party, *broken),
            Fact::RetaliationAnnounced { party, retaliation: id } => {
                retaliation("event-retaliation-announced", *party, *id)
            }
            Fact::RetaliationTriggered { party, retaliation: id } => {
                retaliation("event-retaliation-triggered", *party, *id)
            }
            Fact::RetaliationCarriedOut { party, retaliation: id } => {
                retaliation("event-retaliation-carried-out", *party, *id)
            }
            Fact::RetaliationDropped { party, retaliation: id } => {
                retaliation("event-retaliation-dropped", *party, *id)
            }
            _ => return None,
        })
    }
}
