//! Issues, annex items and inherited agreements of one game.

use super::super::file::{AnnexTakes, ClauseFile, OptionFile, OptionInGame};
use super::{Ladder, Plan, small};
use crate::rules::ids::{AnnexId, CategoryId, ChoiceId, CourseId, PartyId, ThirdPartyId};
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::issue::{AnnexItem, AnnexKind, BurdenChoice, Issue, IssueOption, Shown};
use crate::rules::scenario::{Inherited, Layer};
use crate::rules::terms::{Clause, Settlement, Terms};

impl<'a> Plan<'a> {
    pub(super) fn issues(&self) -> Vec<Issue> {
        self.ladders.iter().map(|ladder| self.one_issue(ladder)).collect()
    }

    fn one_issue(&self, ladder: &Ladder<'_>) -> Issue {
        let file = ladder.file;
        Issue {
            key: ladder.key.to_owned(),
            circle: self.party_set(&file.circle),
            options: ladder
                .options
                .iter()
                .map(|(_, key, option, differs)| self.one_option(key, option, *differs))
                .collect(),
            category: file.category.as_ref().and_then(|category| self.category(category)),
            form_matters: ladder
                .differs
                .and_then(|differs| differs.form_matters)
                .unwrap_or(file.form_matters),
            threat: file.threat,
        }
    }

    fn one_option(&self, key: &str, option: &OptionFile, differs: Option<&OptionInGame>) -> IssueOption {
        let differs = differs.cloned().unwrap_or_default();
        IssueOption {
            key: key.to_owned(),
            requirement: small(differs.requirement.unwrap_or(option.requirement), 0),
            effort: small(differs.effort.unwrap_or(option.effort), 0),
            lowest_form: differs.lowest_form.or(option.lowest_form).unwrap_or(Instrument::Oral),
            shows: option
                .shows
                .iter()
                .filter_map(|(party, amount)| {
                    Some(Shown {
                        by: self.party(party)?,
                        amount: small(*amount, 0),
                    })
                })
                .collect(),
            defers: option.defers.as_ref().and_then(|course| self.course(course)),
        }
    }

    pub(super) fn category(&self, name: &str) -> Option<CategoryId> {
        self.file
            .categories
            .iter()
            .position(|other| other == name)
            .map(CategoryId::at)
    }

    pub(super) fn third_party(&self, name: &str) -> Option<ThirdPartyId> {
        self.file
            .third_parties
            .iter()
            .position(|other| other == name)
            .map(ThirdPartyId::at)
    }

    /// A course that is in play.
    pub(super) fn course(&self, name: &str) -> Option<CourseId> {
        self.courses()
            .iter()
            .position(|(key, _)| *key == name)
            .map(CourseId::at)
    }

    /// The annex items in play; agreements that need no follow-through have none.
    pub(super) fn annex(&self) -> Vec<(&'a str, AnnexItem)> {
        if !self.on(Layer::FollowThrough) {
            return Vec::new();
        }
        self.file
            .annex
            .iter()
            .filter(|(key, _)| {
                self.game
                    .annex
                    .as_ref()
                    .is_none_or(|chosen| chosen.iter().any(|name| name == key))
            })
            .filter_map(|(key, item)| {
                let (issue, from) = self.option(&item.from)?;
                let item = AnnexItem {
                    key: key.to_owned(),
                    issue,
                    from,
                    kind: self.takes(&item.takes)?,
                };
                Some((key, item))
            })
            .take(255)
            .collect()
    }

    fn takes(&self, takes: &AnnexTakes) -> Option<AnnexKind> {
        match takes {
            AnnexTakes::Consent(country) => self.third_party(country).map(|of| AnnexKind::Consent { of }),
            AnnexTakes::Burden { cost, named, choices } => {
                let named = self.party_set(named);
                let choices = choices
                    .iter()
                    .take(255)
                    .map(|(key, shares)| {
                        let share = |(party, points): (&str, &i64)| Some((self.party(party)?, small(*points, 0)));
                        BurdenChoice {
                            key: key.to_owned(),
                            shares: shares.iter().filter_map(share).collect::<Vec<(PartyId, u8)>>(),
                        }
                    })
                    .collect();
                (!named.is_empty()).then(|| AnnexKind::Burden {
                    cost: small(*cost, 0),
                    named,
                    choices,
                })
            }
        }
    }

    /// Agreements in force at the start: those of which nothing is left out.
    pub(super) fn inherited(&self, annex: &[(&str, AnnexItem)]) -> Vec<Inherited> {
        if !self.on(Layer::FollowThrough) {
            return Vec::new();
        }
        let chosen = |key: &str| {
            self.game
                .inherited
                .as_ref()
                .is_none_or(|list| list.iter().any(|name| name == key))
        };
        let top = self.coefficients.health;
        self.file
            .inherited
            .iter()
            .filter(|(key, inherited)| chosen(key) && self.instruments.contains(&inherited.form))
            .filter_map(|(key, inherited)| {
                let clauses = inherited
                    .clauses
                    .iter()
                    .map(|(issue, clause)| self.clause(issue, clause));
                let clauses: Vec<Clause> = clauses.collect::<Option<_>>()?;
                let settled = inherited
                    .settled
                    .iter()
                    .filter_map(|(item, choice)| settlement(annex, item, choice));
                Some(Inherited {
                    key: key.to_owned(),
                    terms: Terms::new(inherited.form, clauses, settled).ok()?,
                    health: inherited.health.map_or(top, |health| small(health, 0).min(top)),
                    has_obstacles: inherited.has_obstacles,
                })
            })
            .collect()
    }

    fn clause(&self, issue: &str, clause: &ClauseFile) -> Option<Clause> {
        let (option, wording) = match clause {
            ClauseFile::Plain(option) => (option, Wording::Plain),
            ClauseFile::Worded(option, wording) => (option, *wording),
        };
        let (issue, rung) = self.exactly(issue, option)?;
        let wording = if self.on(Layer::Ambiguity) {
            wording
        } else {
            Wording::Plain
        };
        Some(Clause { issue, rung, wording })
    }
}

fn settlement(annex: &[(&str, AnnexItem)], item: &str, choice: &str) -> Option<Settlement> {
    let place = annex.iter().position(|(key, _)| *key == item)?;
    let choice = annex[place].1.choices().iter().position(|other| other.key == choice)?;
    Some(Settlement {
        item: AnnexId::at(place),
        choice: ChoiceId::at(choice),
    })
}
