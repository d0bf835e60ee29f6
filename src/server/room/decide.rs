//! What is asked becomes entries. Acts are tried on a copy of the table; what the copy did is what is written down.

use super::entry::{By, Entry, Handover};
use super::{Ask, Instructions, Play, Power, Refusal};
use crate::rules::action::{Act, Deed};
use crate::rules::ids::{PartyId, PartySet};
use crate::rules::record::Entry as Done;
use crate::rules::standing;
use crate::rules::view::Viewer;
use crate::server::lesson::{ParticipantId, Timings};
use crate::server::millis::Millis;
use crate::table::{Seat, Table};

/// After so many steps of silence a computer keeps the seat.
const SILENT: u8 = 2;
/// The most time that is given at once: four hours.
const MOST: Millis = Millis::seconds(4 * 60 * 60);

impl Play {
    pub(super) fn entries(&self, ask: &Ask, now: Millis) -> Result<Vec<Entry>, Refusal> {
        if let Ask::Open { taken } = ask {
            return self.opened(*taken);
        }
        // The first step has its time as well: it is set before the table is opened.
        if let Ask::Time(timings) = ask {
            return Ok(self.timed(*timings));
        }
        let table = self.table().ok_or(Refusal::NotOpen)?;
        match ask {
            Ask::Open { .. } => Err(Refusal::Open),
            Ask::Post {
                party,
                by,
                power,
                deed,
                seen,
            } => self.posted(table, *party, *by, *power, deed, *seen),
            Ask::Instruct {
                party,
                by,
                power,
                instructions,
            } => self.instructed(*party, *by, *power, instructions),
            Ask::Occupy { taken } => Ok(self.occupied(table, *taken)),
            Ask::Return { party } => Ok(self.handed(table, *party, Seat::Person, Handover::Taken)),
            Ask::Hand { party, computer } => {
                if party.index() >= table.seats().len() {
                    return Err(Refusal::NoSuchSeat);
                }
                let seat = if *computer { self.keeper(*party) } else { Seat::Person };
                Ok(self.handed(table, *party, seat, Handover::Teacher))
            }
            Ask::Pause if self.clock().is_paused() || table.is_over() => Ok(vec![]),
            Ask::Pause => Ok(vec![Entry::Paused]),
            Ask::Resume if self.clock().is_paused() => Ok(resumed(table)),
            Ask::Resume => Ok(vec![]),
            Ask::Extend { more } if more.0 <= 0 || *more > MOST => Err(Refusal::TooMuch),
            Ask::Extend { more } => Ok(vec![Entry::Extended { more: *more }]),
            Ask::Advance { seen } if *seen != self.moment() => Err(Refusal::Stale),
            Ask::Advance { .. } => Ok(self.time_is_over(table, now)),
            Ask::TakeBack => self.taken_back(table),
            Ask::Time(timings) => Ok(self.timed(*timings)),
            Ask::Rule(ruling) => {
                let (state, scenario) = (table.state(), table.scenario());
                state.check_ruling(scenario, ruling).map_err(Refusal::Rule)?;
                Ok(vec![Entry::Ruled { ruling: ruling.clone() }])
            }
            Ask::Tick => Ok(match self.clock().ends() {
                Some(ends) if ends <= now && !table.is_over() => self.time_is_over(table, now),
                _ => vec![],
            }),
        }
    }

    fn timed(&self, timings: Timings) -> Vec<Entry> {
        if timings == *self.timings() {
            return vec![];
        }
        vec![Entry::Timed { timings }]
    }

    fn opened(&self, taken: PartySet) -> Result<Vec<Entry>, Refusal> {
        if self.table().is_some() {
            return Err(Refusal::Open);
        }
        let seats: Vec<Seat> = self
            .scenario
            .situation
            .party_ids()
            .map(|party| {
                if taken.has(party) {
                    Seat::Person
                } else {
                    self.keeper(party)
                }
            })
            .collect();
        let mut table = self.table_with(seats.clone());
        run(&mut table);
        let mut entries = vec![Entry::Opened { seats }];
        entries.extend(acts(&table, 0, |_| By::Computer));
        Ok(entries)
    }

    fn posted(
        &self,
        table: &Table,
        party: PartyId,
        by: ParticipantId,
        power: Power,
        deed: &Deed,
        seen: usize,
    ) -> Result<Vec<Entry>, Refusal> {
        let seat = table.seats().get(party.index()).ok_or(Refusal::NoSuchSeat)?;
        if self.clock().is_paused() {
            return Err(Refusal::Paused);
        }
        if self.is_stale(table, party, seen) {
            return Err(Refusal::Stale);
        }
        let act = Act {
            party,
            deed: deed.clone(),
        };
        // A suggestion has to be possible too: nobody is to agree on what the rules would refuse.
        table.state().check(table.scenario(), &act).map_err(Refusal::Rule)?;
        let mut entries = Vec::new();
        if *seat != Seat::Person {
            // Whoever acts is back.
            entries.push(Entry::Handed {
                party,
                seat: Seat::Person,
                why: Handover::Taken,
            });
        }
        let alike = self
            .proposals(party)
            .iter()
            .filter(|one| one.by != by && one.deed == *deed)
            .count();
        let binds = power.binds(alike);
        if !binds {
            // Saying the same again is no news.
            if !self
                .proposals(party)
                .iter()
                .any(|one| one.by == by && one.deed == *deed)
            {
                entries.push(Entry::Suggested {
                    party,
                    by,
                    deed: deed.clone(),
                });
            }
            return Ok(entries);
        }
        let mut copy = table.fork();
        if *seat != Seat::Person {
            copy.reseat(party, Seat::Person);
        }
        let from = copy.acts().len();
        copy.accept(act, vec![]).map_err(Refusal::Rule)?;
        run(&mut copy);
        entries.extend(acts(&copy, from, |place| {
            if place == from {
                By::Participant(by)
            } else {
                By::Computer
            }
        }));
        // Whoever wants nobody to wait for them is ready when all others are.
        let waiting = self.waited_for(&copy);
        let away = |one: &PartyId| *one != party && self.instructions(*one).prompt() && self.proposals(*one).is_empty();
        if !waiting.is_empty() && waiting.iter().all(away) {
            for party in waiting {
                entries.extend(self.act_as_instructed(&mut copy, party));
            }
            let from = copy.acts().len();
            run(&mut copy);
            entries.extend(acts(&copy, from, |_| By::Computer));
        }
        Ok(entries)
    }

    /// Seats of people that have not acted in this step.
    fn waited_for(&self, table: &Table) -> Vec<PartyId> {
        let all = self.scenario.situation.party_ids();
        all.filter(|party| table.is_asked(*party) && table.seats()[party.index()] == Seat::Person)
            .collect()
    }

    /// Does for a silent seat what its delegation ordered, or else what the rules say.
    fn act_as_instructed(&self, copy: &mut Table, party: PartyId) -> Vec<Entry> {
        let from = copy.acts().len();
        let view = copy.view(Viewer::Party(party));
        let by = match self.instructions(party) {
            Instructions::Ours(orders) => {
                // What is ordered comes from the menu; were it refused, the rules' own instructions are not.
                let done = orders
                    .deed(&view)
                    .is_some_and(|deed| copy.accept(Act { party, deed }, vec![]).is_ok());
                if done { By::Instructed } else { By::Standing }
            }
            Instructions::Usual | Instructions::Computer(_) => By::Standing,
        };
        if by == By::Standing
            && let Some(deed) = standing::deed(&view)
        {
            // Standing instructions come from the menu, so they are never refused.
            let _ = copy.accept(Act { party, deed }, vec![]);
        }
        acts(copy, from, |_| by)
    }

    fn instructed(
        &self,
        party: PartyId,
        by: ParticipantId,
        power: Power,
        instructions: &Instructions,
    ) -> Result<Vec<Entry>, Refusal> {
        if !instructions.fit(&self.scenario.situation) {
            return Err(Refusal::Instructions);
        }
        let wishes = self.wishes(party).iter();
        let alike = wishes
            .filter(|wish| wish.by != by && wish.instructions == *instructions)
            .count();
        let binds = power.binds(alike);
        let instructions = instructions.clone();
        Ok(if binds && *self.instructions(party) == instructions {
            vec![]
        } else if binds {
            vec![Entry::Instructed {
                party,
                by,
                instructions,
            }]
        } else {
            vec![Entry::Wished {
                party,
                by,
                instructions,
            }]
        })
    }

    /// Sets seats right: a computer keeps what nobody has taken.
    fn occupied(&self, table: &Table, taken: PartySet) -> Vec<Entry> {
        let mut changes = Vec::new();
        for (place, seat) in table.seats().iter().enumerate() {
            let party = PartyId::at(place);
            match (taken.has(party), seat) {
                (false, Seat::Person) => changes.push((party, self.keeper(party), Handover::Empty)),
                // A seat that is computer-held although taken is a silent one, or the teacher's wish: whoever acts
                // there takes it back. A seat that was empty until now has no history of silence.
                (true, Seat::Computer { .. } | Seat::Standing) if self.was_empty(party) => {
                    changes.push((party, Seat::Person, Handover::Taken));
                }
                _ => {}
            }
        }
        self.all_handed(table, &changes)
    }

    /// The table goes back, and computers do again what they did then.
    fn taken_back(&self, table: &Table) -> Result<Vec<Entry>, Refusal> {
        let kept = self.way_back().ok_or(Refusal::NothingToTakeBack)?;
        let mut copy = self.blank_table();
        for entry in table.entries() {
            match entry {
                // Rulings at the very place to which the table goes back stand before it.
                Done::Act(index, _) if index >= kept => break,
                Done::Act(_, act) => copy.accept(act.clone(), vec![]),
                Done::Ruling(_, ruling) => copy.rule(ruling.clone()),
            }
            .map_err(Refusal::Rule)?;
        }
        let mut entries = vec![Entry::TakenBack { acts: kept }];
        for (place, seat) in table.seats().iter().enumerate() {
            let party = PartyId::at(place);
            // Who was silent in what is taken back has not been so yet.
            let back = self.handed_for(party) == Some(Handover::Silent);
            copy.reseat(party, if back { Seat::Person } else { *seat });
            if back {
                entries.push(Entry::Handed {
                    party,
                    seat: Seat::Person,
                    why: Handover::Taken,
                });
            }
        }
        if !self.clock().is_paused() {
            run(&mut copy);
            entries.extend(acts(&copy, kept, |_| By::Computer));
        }
        Ok(entries)
    }

    fn handed(&self, table: &Table, party: PartyId, seat: Seat, why: Handover) -> Vec<Entry> {
        match table.seats().get(party.index()) {
            Some(now) if (*now == Seat::Person) != (seat == Seat::Person) => {
                self.all_handed(table, &[(party, seat, why)])
            }
            _ => vec![],
        }
    }

    /// Seats change hands, and computers that have sat down act at once.
    fn all_handed(&self, table: &Table, changes: &[(PartyId, Seat, Handover)]) -> Vec<Entry> {
        let mut copy = table.fork();
        let mut entries: Vec<Entry> = Vec::new();
        for (party, seat, why) in changes {
            copy.reseat(*party, *seat);
            entries.push(Entry::Handed {
                party: *party,
                seat: *seat,
                why: *why,
            });
        }
        if !entries.is_empty() && !self.clock().is_paused() {
            let from = copy.acts().len();
            run(&mut copy);
            entries.extend(acts(&copy, from, |_| By::Computer));
        }
        entries
    }

    /// Everybody who has not acted in this step does so now: as the delegation suggests, or by standing instructions.
    /// A seat that has been silent too long is kept by a computer from then on; where the teacher moves the table on,
    /// nobody was silent, only not waited for.
    fn time_is_over(&self, table: &Table, now: Millis) -> Vec<Entry> {
        let mut copy = table.fork();
        let mut entries = Vec::new();
        for party in self.waited_for(&copy) {
            let from = copy.acts().len();
            let suggested = self.best_proposal(party).and_then(|(by, deed)| {
                let act = Act { party, deed };
                // What at home is done at once does not end the step for the seat.
                let ends = !matches!(act.deed, Deed::Consult(_) | Deed::Persuade(..) | Deed::Waive(_));
                (ends && copy.accept(act, vec![]).is_ok()).then_some(By::Suggested(by))
            });
            if let Some(by) = suggested {
                entries.extend(acts(&copy, from, |_| by));
                continue;
            }
            let (seat, why) = match self.instructions(party) {
                Instructions::Computer(temperament) => {
                    let seat = self.keeper_of(*temperament);
                    (Some(seat), Handover::Instructed)
                }
                Instructions::Ours(_) => {
                    entries.extend(self.act_as_instructed(&mut copy, party));
                    (None, Handover::Instructed)
                }
                Instructions::Usual => {
                    entries.extend(self.act_as_instructed(&mut copy, party));
                    let silent = self.clock().rang(now) && self.silent(party) + 1 >= SILENT;
                    (silent.then(|| self.keeper(party)), Handover::Silent)
                }
            };
            if let Some(seat) = seat {
                copy.reseat(party, seat);
                entries.push(Entry::Handed { party, seat, why });
            }
        }
        let from = copy.acts().len();
        run(&mut copy);
        entries.extend(acts(&copy, from, |_| By::Computer));
        entries
    }

    /// What most in a delegation suggest alike; among equals, what was suggested last.
    fn best_proposal(&self, party: PartyId) -> Option<(ParticipantId, Deed)> {
        let proposals = self.proposals(party);
        let alike = |deed: &Deed| proposals.iter().filter(|one| one.deed == *deed).count();
        let best = proposals.iter().max_by_key(|one| alike(&one.deed))?;
        Some((best.by, best.deed.clone()))
    }
}

/// Computers act until only people are asked for something. Where no people sit, one step at a time: the clock moves
/// such a table on, so that whoever comes late or comes back finds a play and not its end.
fn run(table: &mut Table) {
    if table.seats().contains(&Seat::Person) {
        table.wake();
    } else {
        table.wake_for_a_step();
    }
}

/// The clock runs again, and computers that sat down while it stood act.
fn resumed(table: &Table) -> Vec<Entry> {
    let mut copy = table.fork();
    let from = copy.acts().len();
    run(&mut copy);
    std::iter::once(Entry::Resumed)
        .chain(acts(&copy, from, |_| By::Computer))
        .collect()
}

/// The acts of a table from a place on, as entries.
fn acts(table: &Table, from: usize, by: impl Fn(usize) -> By) -> Vec<Entry> {
    let reasons = table.reasons();
    table.acts()[from..]
        .iter()
        .enumerate()
        .map(|(place, act)| {
            let place = from + place;
            let why = reasons.iter().rev().find(|reasoned| reasoned.act == place);
            Entry::Done {
                act: act.clone(),
                by: by(place),
                why: why.map_or_else(Vec::new, |reasoned| reasoned.why.clone()),
            }
        })
        .collect()
}
