//! Meetings, dispatches, courses and what is said in public, in one game.

use super::super::file::{ConditionFile, EffectFile, PromiseFile, TriggerFile, WhenFile};
use super::{Plan, signed, small};
use crate::rules::ids::BanId;
use crate::rules::scenario::Layer;
use crate::rules::schedule::{
    Condition, Course, CoursePhase, Dispatch, Effect, Meeting, Pledge, Promise, Retaliation, Trigger, When,
};

impl<'a> Plan<'a> {
    /// The rounds. A meeting's highest form is the highest of the game's that it allows.
    pub(super) fn meetings(&self) -> Vec<Meeting> {
        self.meetings
            .iter()
            .filter_map(|(_, key)| {
                let meeting = self.file.meetings.get(key)?;
                let allowed = self.instruments.iter().filter(|form| **form <= meeting.highest).max();
                Some(Meeting {
                    key: (*key).to_owned(),
                    date: meeting.date.clone(),
                    level: meeting.level,
                    highest: allowed.copied().unwrap_or(meeting.highest),
                })
            })
            .collect()
    }

    pub(super) fn pledges(&self) -> Vec<Pledge> {
        if !self.on(Layer::Podium) {
            return Vec::new();
        }
        self.file
            .pledges
            .iter()
            .filter_map(|(key, pledge)| {
                let who = self.party_set(&pledge.who);
                let promise = match &pledge.promise {
                    PromiseFile::Operate(issue, option) => {
                        let (issue, rung) = self.from(issue, option)?;
                        Promise::Operate(issue, rung)
                    }
                    PromiseFile::Never(issue, option) => {
                        let (issue, rung) = self.from(issue, option)?;
                        Promise::Never(issue, rung)
                    }
                    PromiseFile::First { option, before } => {
                        let (issue, rung) = self.option(option)?;
                        let before = self.issue_set(before);
                        if before.is_empty() {
                            return None;
                        }
                        Promise::First { issue, rung, before }
                    }
                    PromiseFile::NotWithout(party) => Promise::NotWithout(self.party(party)?),
                };
                (!who.is_empty()).then(|| Pledge {
                    key: key.to_owned(),
                    who,
                    promise,
                    due_in: small(pledge.due_in, 1),
                })
            })
            .collect()
    }

    pub(super) fn retaliations(&self) -> Vec<Retaliation> {
        if !self.on(Layer::Podium) {
            return Vec::new();
        }
        self.file
            .retaliations
            .iter()
            .filter_map(|(key, retaliation)| {
                let (party, against) = self.two(&retaliation.party, &retaliation.against)?;
                let trigger = match &retaliation.trigger {
                    TriggerFile::PhaseOf(course) => Trigger::PhaseOf(self.course(course)?),
                    TriggerFile::NotOperating(issue, option, rounds) => {
                        let (issue, rung) = self.from(issue, option)?;
                        Trigger::NotOperating(issue, rung, small(*rounds, 1))
                    }
                };
                Some(Retaliation {
                    key: key.to_owned(),
                    party,
                    against,
                    trigger,
                })
            })
            .collect()
    }

    /// The courses in play, with their keys.
    pub(super) fn courses(&self) -> Vec<(&'a str, Course)> {
        if !self.on(Layer::Clock) {
            return Vec::new();
        }
        self.file
            .courses
            .iter()
            .filter_map(|(key, course)| {
                let party = self.party(&course.party)?;
                let phases: Vec<CoursePhase> = course
                    .phases
                    .iter()
                    .filter_map(|(key, phase)| {
                        Some(CoursePhase {
                            key: key.to_owned(),
                            round: self.round(&phase.at)?,
                            closes: self.options(&phase.closes),
                        })
                    })
                    .collect();
                let mut worries = Vec::new();
                for (other, constituency) in &course.worries {
                    let Some(other) = self.party(other) else { continue };
                    if let Some(constituency) = self.constituency(other, constituency)
                        && !worries.contains(&(other, constituency))
                    {
                        worries.push((other, constituency));
                    }
                }
                let course = Course {
                    key: key.to_owned(),
                    party,
                    defer_at: self.constituency(party, &course.defer_at)?,
                    softened_by: self.options(&course.softened_by),
                    worries,
                    phases,
                };
                (!course.phases.is_empty()).then_some((key, course))
            })
            .collect()
    }

    /// What happens. A dispatch whose effects all drop out drops out; mere news stays.
    pub(super) fn chronicle(&self) -> Vec<Dispatch> {
        self.file
            .dispatches
            .iter()
            .filter(|(key, _)| {
                self.game
                    .dispatches
                    .as_ref()
                    .is_none_or(|list| list.iter().any(|name| name == key))
            })
            .filter_map(|(key, dispatch)| {
                let condition = match &dispatch.condition {
                    Some(condition) => Some(self.condition(condition)?),
                    None => None,
                };
                let effects: Vec<Effect> = dispatch
                    .effects
                    .iter()
                    .filter_map(|effect| self.effect(effect))
                    .collect();
                let told = effects.is_empty() == dispatch.effects.is_empty();
                let when = self.when(&dispatch.when)?;
                told.then(|| Dispatch {
                    key: key.to_owned(),
                    when,
                    condition,
                    effects,
                })
            })
            .take(limit())
            .collect()
    }

    fn when(&self, when: &WhenFile) -> Option<When> {
        match when {
            WhenFile::At(meeting) => self.round(meeting).map(When::Round),
            WhenFile::Drawn { from, to, percent } => {
                let (from, to) = (self.round_from(from)?, self.round_until(to)?);
                (self.on(Layer::Shocks) && from <= to).then(|| When::Drawn {
                    from,
                    to,
                    percent: small(*percent, 0).min(100),
                })
            }
        }
    }

    fn condition(&self, condition: &ConditionFile) -> Option<Condition> {
        match condition {
            ConditionFile::Operating(issue, option) => {
                let (issue, rung) = self.from(issue, option)?;
                Some(Condition::Operating(issue, rung))
            }
            ConditionFile::NotOperating(issue, option) => {
                let (issue, rung) = self.from(issue, option)?;
                Some(Condition::NotOperating(issue, rung))
            }
            ConditionFile::TensionFrom(tension) => self
                .on(Layer::Tension)
                .then(|| Condition::TensionFrom(small(*tension, 0))),
        }
    }

    fn ban(&self, name: &str) -> Option<BanId> {
        self.bans().iter().position(|(key, _)| *key == name).map(BanId::at)
    }

    fn effect(&self, effect: &EffectFile) -> Option<Effect> {
        let on = |layer: Layer| self.on(layer).then_some(());
        match effect {
            EffectFile::Mood {
                party,
                constituency,
                change,
            } => {
                on(Layer::Home)?;
                let party = self.party(party)?;
                let constituency = match constituency {
                    Some(name) => Some(self.constituency(party, name)?),
                    None => None,
                };
                let change = signed(*change);
                Some(Effect::Mood {
                    party,
                    constituency,
                    change,
                })
            }
            EffectFile::Capital { party, change } => {
                on(Layer::Home)?;
                Some(Effect::Capital {
                    party: self.party(party)?,
                    change: signed(*change),
                })
            }
            EffectFile::Trust { between, change } => {
                let (a, b) = self.two(&between.0, &between.1)?;
                let change = signed(*change);
                Some(Effect::Trust { a, b, change })
            }
            EffectFile::Tension(change) => on(Layer::Tension).map(|()| Effect::Tension(signed(*change))),
            EffectFile::Shock {
                between,
                severity,
                false_alarm,
            } => {
                on(Layer::Shocks)?;
                let (a, b) = self.two(&between.0, &between.1)?;
                Some(Effect::Shock {
                    a,
                    b,
                    severity: (
                        small(severity.0, 0).min(30),
                        small(severity.1.max(severity.0), 0).min(30),
                    ),
                    false_alarm: false_alarm.as_ref().and_then(|option| self.option(option)),
                })
            }
            EffectFile::Dispute(issue) => {
                on(Layer::Ambiguity)?;
                self.issue(issue).map(Effect::Dispute)
            }
            EffectFile::BanBegins(ban) => self.ban(ban).map(Effect::BanBegins),
            EffectFile::BanEnds(ban) => self.ban(ban).map(Effect::BanEnds),
            EffectFile::ThirdPartyRefuses(country) => {
                on(Layer::FollowThrough)?;
                self.third_party(country).map(Effect::ThirdPartyRefuses)
            }
            EffectFile::OptionCloses(issue, option) => {
                let (issue, rung) = self.from(issue, option)?;
                Some(Effect::OptionCloses(issue, rung))
            }
        }
    }
}

/// The most dispatches that a play keeps track of.
const fn limit() -> usize {
    super::super::checks::limits::DISPATCHES.1
}
