//! What has happened in a lesson: the lines of its log, and the one place where they change it.

use super::{Answer, Lesson, Nickname, Participant, ParticipantId, Place, Role, Saying, Set, Settings, Stage, Timings};
use crate::rules::ids::DispatchId;
use crate::rules::ruling::Ordered;
use crate::server::keeper::Torn;
use crate::server::millis::Millis;
use crate::server::secret::Hash;
use serde::{Deserialize, Serialize};

/// The most devices of one lesson's teacher.
const TEACHERS: usize = 8;

/// To whom something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Every table.
    All,
    /// One table.
    Table(u16),
}

impl Audience {
    /// Whether a table hears it.
    #[must_use]
    pub fn reaches(self, table: u16) -> bool {
        match self {
            Self::All => true,
            Self::Table(one) => one == table,
        }
    }
}

/// Something that happened in a lesson. Secrets are in it as hashes only.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The lesson was opened.
    Opened {
        /// What the teacher chose.
        settings: Box<Settings>,
        /// The code for joining.
        code: String,
        /// The teacher's secret.
        teacher: Hash,
    },
    /// The teacher has another link; the old ones are of no use any more.
    TeacherChanged {
        /// The new secret.
        teacher: Hash,
    },
    /// The teacher has one more link, for one more device; of too many the oldest is of no use any more.
    TeacherAdded {
        /// The new secret.
        teacher: Hash,
    },
    /// Somebody joined.
    Joined {
        /// Their number.
        id: ParticipantId,
        /// Their nickname.
        nickname: Nickname,
        /// The secret of their device.
        token: Hash,
        /// Their personal code.
        reentry: Hash,
    },
    /// Somebody came back on another device.
    Reentered {
        /// Who.
        id: ParticipantId,
        /// The secret of the device.
        token: Hash,
    },
    /// Somebody sat down, or stood up.
    Sat {
        /// Who.
        id: ParticipantId,
        /// Where; nowhere for standing up.
        place: Option<Place>,
        /// Their part.
        role: Option<Role>,
    },
    /// Somebody took another part.
    RoleTaken {
        /// Who.
        id: ParticipantId,
        /// Which part.
        role: Role,
    },
    /// Somebody may not act any more, or may again.
    Muted {
        /// Who.
        id: ParticipantId,
        /// Whether they are muted now.
        muted: bool,
    },
    /// Somebody was removed; their devices open nothing any more.
    Removed {
        /// Who.
        id: ParticipantId,
    },
    /// Joining was locked or opened.
    JoiningLocked(bool),
    /// Seats were locked or opened.
    SeatsLocked(bool),
    /// The tables began to play.
    Begun,
    /// The debrief was opened.
    DebriefOpened,
    /// The teacher said something.
    Said {
        /// To whom.
        to: Audience,
        /// What.
        text: String,
    },
    /// The teacher asked.
    Asked {
        /// What.
        set: Set,
    },
    /// The times of the steps were set; they hold from each table's next step on.
    TimesSet {
        /// The times.
        timings: Timings,
        /// The class period that they are reckoned against, in minutes.
        period: u16,
    },
    /// The teacher brought an event into every table, those that open later included.
    Brought {
        /// Which, and for which round.
        order: Ordered,
    },
    /// What was brought into every table was called off, wherever it had not come yet.
    CalledOff {
        /// Which event.
        dispatch: DispatchId,
    },
    /// Nothing is asked any more.
    AskingClosed,
    /// Somebody answered what was asked last.
    Answered {
        /// Who.
        id: ParticipantId,
        /// What.
        answer: Answer,
    },
}

impl Lesson {
    pub(super) fn evolve(&mut self, fact: Fact, at: Millis) -> Result<(), Torn> {
        match fact {
            Fact::Opened {
                settings,
                code,
                teacher,
            } => {
                self.settings = Some(*settings);
                self.code = code;
                self.teachers = vec![teacher];
                self.created = at;
            }
            Fact::TeacherChanged { teacher } => self.teachers = vec![teacher],
            Fact::TeacherAdded { teacher } => {
                self.teachers.push(teacher);
                if self.teachers.len() > TEACHERS {
                    self.teachers.remove(0);
                }
            }
            Fact::Joined {
                id,
                nickname,
                token,
                reentry,
            } => {
                let participant = Participant {
                    id,
                    nickname,
                    tokens: vec![token],
                    reentry,
                    place: None,
                    role: None,
                    muted: false,
                    removed: false,
                    seated: at,
                };
                self.participants.insert(id, participant);
            }
            Fact::Reentered { id, token } => self.someone(id)?.tokens.push(token),
            Fact::Sat { id, place, role } => {
                self.stand_up(id)?;
                if let Some(place) = place {
                    self.seated.entry(place).or_default().insert(id);
                }
                let participant = self.someone(id)?;
                participant.place = place;
                participant.role = role;
                participant.seated = at;
            }
            Fact::RoleTaken { id, role } => self.someone(id)?.role = Some(role),
            Fact::Muted { id, muted } => self.someone(id)?.muted = muted,
            Fact::Removed { id } => {
                self.stand_up(id)?;
                let participant = self.someone(id)?;
                participant.removed = true;
                participant.place = None;
                participant.tokens.clear();
            }
            Fact::JoiningLocked(locked) => self.joining_locked = locked,
            Fact::SeatsLocked(locked) => self.seats_locked = locked,
            Fact::Begun => self.stage = Stage::Playing,
            Fact::DebriefOpened => self.stage = Stage::Debrief,
            Fact::Asked { set } => self.begin_asking(set),
            Fact::TimesSet { timings, period } => self.times = Some((timings, period)),
            Fact::Brought { order } => {
                self.orders.retain(|known| known.dispatch != order.dispatch);
                self.orders.push(order);
            }
            Fact::CalledOff { dispatch } => self.orders.retain(|known| known.dispatch != dispatch),
            Fact::AskingClosed => self.asking_open = false,
            Fact::Answered { id, answer } => self.take_answer(id, answer),
            Fact::Said { to, text } => self.sayings.push(Saying { to, text, at }),
        }
        Ok(())
    }

    /// Takes somebody from the seat that they have, if any.
    fn stand_up(&mut self, id: ParticipantId) -> Result<(), Torn> {
        if let Some(place) = self.someone(id)?.place.take()
            && let Some(here) = self.seated.get_mut(&place)
        {
            here.remove(&id);
        }
        Ok(())
    }

    fn someone(&mut self, id: ParticipantId) -> Result<&mut Participant, Torn> {
        self.participants
            .get_mut(&id)
            .ok_or_else(|| Torn::because(format!("nobody has the number {}", id.0)))
    }
}
