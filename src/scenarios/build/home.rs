//! Parties, their home tables and their confidential sheets in one game.

use super::super::file::{Number, PartyInGame, ProcedureFile};
use super::super::keyed::Keyed;
use super::{Ladder, Plan, points, signed, small};
use crate::rules::constituency::{Ban, Constituency, ConstituencyAtHome, HomeProcedure, Rider, Role};
use crate::rules::ids::PartyId;
use crate::rules::instrument::Instrument;
use crate::rules::preferences::{Interaction, Preferences};
use crate::rules::scenario::{Confidential, Layer, Party};
use crate::rules::state::MAX_CONSTITUENCIES;

impl<'a> Plan<'a> {
    pub(super) fn parties(&self) -> Vec<Party> {
        (0..self.parties.len())
            .map(|index| self.one_party(PartyId::at(index)))
            .collect()
    }

    fn one_party(&self, party: PartyId) -> Party {
        let (key, file) = self.parties[party.index()];
        let home = self.on(Layer::Home).then(|| self.home_of(party));
        Party {
            key: key.to_owned(),
            constituencies: home
                .into_iter()
                .flat_map(Keyed::iter)
                .take(MAX_CONSTITUENCIES)
                .map(|(key, constituency)| Constituency {
                    key: key.to_owned(),
                    role: constituency.role,
                    asked_from: constituency.asked_from.unwrap_or(Instrument::Oral),
                    need: small(constituency.need, 0),
                    treaty_need: small(constituency.treaty_need.unwrap_or(constituency.need), 0),
                })
                .collect(),
            procedure: match &file.procedure {
                ProcedureFile::Approval => HomeProcedure::Approval,
                ProcedureFile::Silence { slip } => HomeProcedure::Silence {
                    slip: slip
                        .as_ref()
                        .filter(|_| self.on(Layer::Slips))
                        .and_then(|name| self.party(name))
                        .filter(|member| *member != party),
                },
            },
            concerns: self.issue_set(&file.concerns),
        }
    }

    pub(super) fn confidential(&self) -> Vec<Confidential> {
        (0..self.parties.len())
            .map(PartyId::at)
            .map(|party| Confidential {
                preferences: self.preferences(party),
                home: self.moods(party),
            })
            .collect()
    }

    fn moods(&self, party: PartyId) -> Vec<ConstituencyAtHome> {
        let home = self.on(Layer::Home).then(|| self.home_of(party));
        home.into_iter()
            .flat_map(Keyed::iter)
            .take(MAX_CONSTITUENCIES)
            .map(|(_, constituency)| ConstituencyAtHome {
                mood: small(constituency.mood, 0),
                concerns: self
                    .ladders
                    .iter()
                    .map(|ladder| {
                        constituency
                            .concerns
                            .get(ladder.key)
                            .map_or(0, |concern| signed(*concern))
                    })
                    .collect(),
            })
            .collect()
    }

    fn preferences(&self, party: PartyId) -> Preferences {
        let (key, file) = self.parties[party.index()];
        let usual = PartyInGame::default();
        let differs = self.game.parties.get(key).unwrap_or(&usual);
        let interactions = differs.interactions.as_ref().unwrap_or(&file.interactions);
        let threat = differs.threat.unwrap_or(file.threat);
        Preferences {
            points: self
                .ladders
                .iter()
                .map(|ladder| {
                    let own = differs.points.get(ladder.key).or_else(|| file.points.get(ladder.key));
                    rungs(ladder, own)
                })
                .collect(),
            interactions: interactions
                .iter()
                .filter_map(|pair| {
                    let (a, a_from) = self.option(&pair.of.0)?;
                    let (b, b_from) = self.option(&pair.of.1)?;
                    (a != b).then(|| Interaction {
                        a,
                        a_from,
                        b,
                        b_from,
                        points: points(pair.points),
                    })
                })
                .collect(),
            reservation: points(differs.reservation.unwrap_or(file.reservation)),
            threat: (small(threat.0, 0).min(10), small(threat.1.max(threat.0), 0).min(10)),
        }
    }

    pub(super) fn riders(&self) -> Vec<Rider> {
        if !self.on(Layer::Riders) {
            return Vec::new();
        }
        self.file
            .riders
            .iter()
            .filter_map(|(key, rider)| {
                let party = self.party(&rider.party)?;
                let home = self.home_of(party);
                let constituency = self.constituency(party, &rider.constituency)?;
                let attaches = home
                    .get(&rider.constituency)
                    .is_some_and(|itself| itself.role == Role::Rider);
                let issue = match &rider.issue {
                    Some(name) => Some(self.issue(name)?),
                    None => None,
                };
                attaches.then(|| Rider {
                    key: key.to_owned(),
                    party,
                    constituency,
                    issue,
                    cost: small(rider.cost, 0),
                })
            })
            .collect()
    }

    /// The bans in play, with their keys.
    pub(super) fn bans(&self) -> Vec<(&'a str, Ban)> {
        if !self.on(Layer::Bans) {
            return Vec::new();
        }
        self.file
            .bans
            .iter()
            .filter_map(|(key, ban)| {
                let ban = Ban {
                    key: key.to_owned(),
                    party: self.party(&ban.party)?,
                    category: self.category(&ban.category)?,
                    from_round: ban.from.as_ref().and_then(|meeting| self.round_from(meeting)),
                    certification: ban.certification.as_ref().and_then(|option| self.option(option)),
                };
                Some((key, ban))
            })
            .collect()
    }
}

/// The points of the options in play; the first is always worth nothing.
fn rungs(ladder: &Ladder<'_>, own: Option<&Keyed<Number>>) -> Vec<i16> {
    ladder
        .options
        .iter()
        .enumerate()
        .map(|(rung, (_, option, ..))| match own.and_then(|own| own.get(option)) {
            Some(value) if rung > 0 => points(*value),
            _ => 0,
        })
        .collect()
}
