//! What can be asked of a lesson, and what comes of it.

use super::questions::MOST_ASKINGS;
use super::{
    Answer, Assignment, Audience, Delegation, Fact, Lesson, NICKNAMES, Nickname, PERIODS, ParticipantId, Place, Role,
    Set, Settings, Stage, Timings,
};
use crate::rules::ids::{DispatchId, PartyId};
use crate::rules::ruling::Ordered;
use crate::server::secret::Hash;

/// The most students of a lesson; a seat each for the most tables would be more than a host can serve.
const MOST: usize = 20_000;
/// The most devices of one student.
const DEVICES: usize = 8;
/// The longest message, in characters.
const LONGEST: usize = 400;
/// The most messages of a lesson.
const SAYINGS: usize = 500;

/// What can be asked of a lesson. Who may ask for what is checked where the request comes in.
#[derive(Clone, Debug)]
pub enum Ask {
    /// Nothing.
    Nothing,
    /// To join.
    Join {
        /// The device's secret.
        token: Hash,
        /// The personal code.
        reentry: Hash,
        /// A random number, for the nickname.
        draw: u32,
        /// How many parties a table has, for giving out seats.
        parties: u8,
    },
    /// To come back on another device.
    Reenter {
        /// Who.
        id: ParticipantId,
        /// The device's secret.
        token: Hash,
    },
    /// To sit down, as a student asks for it.
    Sit {
        /// Who.
        id: ParticipantId,
        /// Where.
        place: Place,
        /// How many parties a table has.
        parties: u8,
    },
    /// To take a part.
    TakeRole {
        /// Who.
        id: ParticipantId,
        /// Which.
        role: Role,
    },
    /// The teacher: to move a student, or have them stand up.
    Move {
        /// Who.
        id: ParticipantId,
        /// Where to.
        place: Option<Place>,
        /// How many parties a table has.
        parties: u8,
    },
    /// The teacher: to mute a student, or let them act again.
    Mute {
        /// Who.
        id: ParticipantId,
        /// Whether they are to be muted.
        muted: bool,
    },
    /// The teacher: to remove a student.
    Remove {
        /// Who.
        id: ParticipantId,
    },
    /// The teacher: to lock joining, or open it.
    LockJoining(bool),
    /// The teacher: to lock seats, or open them.
    LockSeats(bool),
    /// The teacher: to begin.
    Begin {
        /// How many parties a table has: who has no seat yet is given one.
        parties: u8,
    },
    /// The teacher: to open the debrief.
    OpenDebrief,
    /// The teacher: to set the times of the steps.
    SetTimes {
        /// The times.
        timings: Timings,
        /// The class period that they are reckoned against, in minutes.
        period: u16,
    },
    /// The teacher: to bring an event into every table. Whether it can come is for each table to say.
    Bring(Ordered),
    /// The teacher: to call off at every table what was brought into all.
    CallOff(DispatchId),
    /// The teacher: to say something.
    Say {
        /// To whom.
        to: Audience,
        /// What.
        text: String,
    },
    /// The teacher: to ask a set of questions, or one to reflect on; what was asked until now is closed.
    Question(Set),
    /// The teacher: to ask nothing any more.
    CloseQuestions,
    /// To answer what is asked.
    Answer {
        /// Who.
        id: ParticipantId,
        /// What.
        answer: Answer,
    },
    /// The host: to give the teacher another link instead of all that there were.
    ChangeTeacher {
        /// The new secret.
        teacher: Hash,
    },
    /// The host: to give the teacher one more link, for one more device.
    AddTeacher {
        /// The new secret.
        teacher: Hash,
    },
}

/// Why a lesson refuses something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The teacher has locked joining.
    JoiningLocked,
    /// The teacher has locked seats.
    SeatsLocked,
    /// There is no room for more students.
    Full,
    /// The seat is full.
    SeatFull,
    /// There is no such table or seat.
    NoSuchPlace,
    /// There is no such student.
    Nobody,
    /// They have no seat.
    NoSeat,
    /// Somebody else in the delegation has that part.
    RoleTaken,
    /// It is not possible at this stage of the lesson.
    WrongStage,
    /// The message is empty or too long, or there have been too many.
    Message,
    /// A step that is longer than four hours, or a class period out of bounds.
    Times,
    /// Too many devices.
    Devices,
    /// Nothing is asked just now, or too much was asked already.
    NothingAsked,
    /// The answer does not fit what is asked.
    Answer,
}

impl Lesson {
    pub(super) fn facts(&self, ask: &Ask) -> Result<Vec<Fact>, Refusal> {
        let settings = self.settings().ok_or(Refusal::WrongStage)?;
        Ok(match ask {
            Ask::Nothing => vec![],
            Ask::Join {
                token,
                reentry,
                draw,
                parties,
            } => {
                if self.joining_locked {
                    return Err(Refusal::JoiningLocked);
                }
                if self.participants().count() >= MOST {
                    return Err(Refusal::Full);
                }
                let id = ParticipantId(self.participants.keys().next_back().map_or(1, |last| last.0 + 1));
                let mut facts = vec![Fact::Joined {
                    id,
                    nickname: self.nickname(*draw),
                    token: token.clone(),
                    reentry: reentry.clone(),
                }];
                if settings.assignment == Assignment::Given
                    && let Some(place) = self.emptiest(*parties, &[])
                {
                    facts.push(self.sat(id, place));
                }
                facts
            }
            Ask::Reenter { id, token } => self.reentered(*id, token)?,
            Ask::Sit { id, place, parties } => {
                if self.seat_is_fixed(*id) {
                    return Err(Refusal::SeatsLocked);
                }
                self.placed(*id, *place, *parties)?
            }
            Ask::Move { id, place, parties } => {
                if let Some(place) = place {
                    return self.placed(*id, *place, *parties);
                }
                self.participant(*id).ok_or(Refusal::Nobody)?;
                vec![Fact::Sat {
                    id: *id,
                    place: None,
                    role: None,
                }]
            }
            Ask::TakeRole { id, role } => self.role(*id, *role)?,
            Ask::Mute { id, muted } => {
                self.participant(*id).ok_or(Refusal::Nobody)?;
                vec![Fact::Muted { id: *id, muted: *muted }]
            }
            Ask::Remove { id } => {
                self.participant(*id).ok_or(Refusal::Nobody)?;
                vec![Fact::Removed { id: *id }]
            }
            Ask::LockJoining(locked) => vec![Fact::JoiningLocked(*locked)],
            Ask::LockSeats(locked) => vec![Fact::SeatsLocked(*locked)],
            Ask::Begin { parties } => self.begin(*parties)?,
            Ask::OpenDebrief if self.stage == Stage::Playing => vec![Fact::DebriefOpened],
            Ask::OpenDebrief => return Err(Refusal::WrongStage),
            Ask::Say { to, text } => {
                let text = text.trim();
                if text.is_empty() || text.chars().count() > LONGEST || self.sayings.len() >= SAYINGS {
                    return Err(Refusal::Message);
                }
                vec![Fact::Said {
                    to: *to,
                    text: text.to_owned(),
                }]
            }
            Ask::SetTimes { timings, period } => self.times_set(*timings, *period)?,
            Ask::Bring(_) if self.stage == Stage::Lobby => return Err(Refusal::WrongStage),
            Ask::Bring(order) if self.orders.contains(order) => vec![],
            Ask::Bring(order) => vec![Fact::Brought { order: *order }],
            Ask::CallOff(dispatch) if self.orders.iter().all(|order| order.dispatch != *dispatch) => vec![],
            Ask::CallOff(dispatch) => vec![Fact::CalledOff { dispatch: *dispatch }],
            Ask::Question(_) if self.askings().len() >= MOST_ASKINGS => return Err(Refusal::NothingAsked),
            Ask::Question(set) => vec![Fact::Asked { set: *set }],
            Ask::CloseQuestions => vec![Fact::AskingClosed],
            Ask::Answer { id, answer } => {
                self.checked_answer(*id, answer)?;
                vec![Fact::Answered {
                    id: *id,
                    answer: answer.clone(),
                }]
            }
            Ask::ChangeTeacher { teacher } => vec![Fact::TeacherChanged {
                teacher: teacher.clone(),
            }],
            Ask::AddTeacher { teacher } => vec![Fact::TeacherAdded {
                teacher: teacher.clone(),
            }],
        })
    }

    fn reentered(&self, id: ParticipantId, token: &Hash) -> Result<Vec<Fact>, Refusal> {
        let participant = self.participant(id).ok_or(Refusal::Nobody)?;
        // Whoever plays alone holds the host's own link.
        let alone = self.settings().is_some_and(|settings| settings.alone.is_some());
        if participant.tokens.len() >= DEVICES && !alone {
            return Err(Refusal::Devices);
        }
        let token = token.clone();
        Ok(vec![Fact::Reentered { id, token }])
    }

    fn times_set(&self, timings: Timings, period: u16) -> Result<Vec<Fact>, Refusal> {
        if !timings.in_bounds() || !PERIODS.contains(&period) {
            return Err(Refusal::Times);
        }
        if (timings, period) == (self.timings(), self.period()) {
            return Ok(vec![]);
        }
        Ok(vec![Fact::TimesSet { timings, period }])
    }

    /// A nickname that nobody has: the word that was drawn or the next free one, and laps as they are needed.
    fn nickname(&self, draw: u32) -> Nickname {
        let lap_of = |word: u32| {
            let same = self
                .participants
                .values()
                .filter(|participant| participant.nickname.word == word);
            u32::try_from(same.count()).unwrap_or(u32::MAX)
        };
        let words = (0..NICKNAMES).map(|step| (draw % NICKNAMES + step) % NICKNAMES + 1);
        let word = words.min_by_key(|word| lap_of(*word)).unwrap_or(1);
        Nickname {
            word,
            lap: lap_of(word),
        }
    }

    fn placed(&self, id: ParticipantId, place: Place, parties: u8) -> Result<Vec<Fact>, Refusal> {
        let participant = self.participant(id).ok_or(Refusal::Nobody)?;
        let settings = self.settings().ok_or(Refusal::WrongStage)?;
        if place.table == 0 || place.table > settings.tables || place.party.0 >= parties {
            return Err(Refusal::NoSuchPlace);
        }
        if participant.place == Some(place) {
            return Ok(vec![]);
        }
        if self.delegation(place).participants().len() >= usize::from(settings.places) {
            return Err(Refusal::SeatFull);
        }
        Ok(vec![self.sat(id, place)])
    }

    fn sat(&self, id: ParticipantId, place: Place) -> Fact {
        Fact::Sat {
            id,
            place: Some(place),
            role: self.delegation(place).free_role(),
        }
    }

    fn role(&self, id: ParticipantId, role: Role) -> Result<Vec<Fact>, Refusal> {
        let participant = self.participant(id).ok_or(Refusal::Nobody)?;
        let place = participant.place.ok_or(Refusal::NoSeat)?;
        if participant.role == Some(role) {
            return Ok(vec![]);
        }
        let taken = |delegation: &Delegation<'_>| {
            let mut others = delegation.participants().iter().filter(|other| other.id != id);
            others.any(|other| other.role == Some(role))
        };
        if taken(&self.delegation(place)) {
            return Err(Refusal::RoleTaken);
        }
        Ok(vec![Fact::RoleTaken { id, role }])
    }

    fn begin(&self, parties: u8) -> Result<Vec<Fact>, Refusal> {
        if self.stage != Stage::Lobby {
            return Err(Refusal::WrongStage);
        }
        let mut given: Vec<Place> = Vec::new();
        let mut facts = Vec::new();
        for participant in self.participants().filter(|participant| participant.place.is_none()) {
            // Whoever finds no seat may watch, and be moved by the teacher.
            let Some(place) = self.emptiest(parties, &given) else {
                break;
            };
            let before = given.iter().filter(|other| **other == place).count();
            let taken = self.delegation(place).participants().len() + before;
            facts.push(Fact::Sat {
                id: participant.id,
                place: Some(place),
                role: if before == 0 {
                    self.delegation(place).free_role()
                } else {
                    Role::ALL.get(taken).copied()
                },
            });
            given.push(place);
        }
        facts.push(Fact::Begun);
        Ok(facts)
    }

    /// The seat with the fewest students; among equals the first table's first seat. `None` if all are full.
    fn emptiest(&self, parties: u8, given: &[Place]) -> Option<Place> {
        let settings: &Settings = self.settings()?;
        let mut counts = vec![0_usize; usize::from(settings.tables) * usize::from(parties)];
        let index = |place: &Place| usize::from(place.table - 1) * usize::from(parties) + place.party.index();
        let seated = self.participants().filter_map(|participant| participant.place);
        for place in seated.chain(given.iter().copied()) {
            if let Some(count) = counts.get_mut(index(&place)) {
                *count += 1;
            }
        }
        let (place, count) = counts.iter().enumerate().min_by_key(|(_, count)| **count)?;
        let parties = usize::from(parties);
        (*count < usize::from(settings.places)).then(|| Place {
            table: u16::try_from(place / parties + 1).unwrap_or(u16::MAX),
            party: PartyId::at(place % parties),
        })
    }
}
