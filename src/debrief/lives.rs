//! The life of each agreement: from signature to the end of the play, or its own.

use super::story::Moment;
use crate::charts::lives::Standing;
use crate::rules::event::{Cause, Fact};
use crate::rules::ids::{AgreementId, PartySet};
use crate::rules::scenario::Scenario;
use crate::rules::terms::Terms;
use serde::Serialize;

/// One agreement's life.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Life {
    /// Its number.
    pub agreement: AgreementId,
    /// What it said when it entered into force.
    pub terms: Terms,
    /// Its parties.
    pub parties: PartySet,
    /// How it stood, by spans of places among the rounds.
    #[serde(skip)]
    pub spans: Vec<(f32, f32, Standing)>,
    /// Where it ended; `None` if it is in force at the end.
    pub ended: Option<f32>,
    /// What happened to it, as positions in the list of moments.
    pub moments: Vec<usize>,
    /// Points that it paid, all parties together, costs taken off.
    pub paid: i32,
    /// Whether it ever operated.
    pub operated: bool,
}

/// The lives of all agreements, in the order in which they began.
#[must_use]
pub fn of(moments: &[Moment], scenario: &Scenario) -> Vec<Life> {
    let mut growing: Vec<Growing> = Vec::new();
    let mut last = 0.0_f32;
    for (index, moment) in moments.iter().enumerate() {
        let place = moment.place();
        last = last.max(place);
        match &moment.event.fact {
            Fact::Inherited { agreement, terms, .. } | Fact::EnteredIntoForce { agreement, terms, .. } => {
                growing.push(Growing::new(*agreement, terms, scenario, place));
            }
            Fact::PointsPaid {
                points,
                cause: Cause::Operating(id) | Cause::Legacy(id),
                ..
            } => {
                if let Some(one) = growing.iter_mut().find(|one| one.life.agreement == *id) {
                    one.life.paid += i32::from(*points);
                }
            }
            _ => {}
        }
        if let Some(id) = subject(&moment.event.fact)
            && let Some(one) = growing.iter_mut().find(|one| one.life.agreement == id)
        {
            one.life.moments.push(index);
            one.turn(&moment.event.fact, place);
        }
    }
    growing.into_iter().map(|one| one.end(last)).collect()
}

/// A life that is still being told.
struct Growing {
    life: Life,
    since: f32,
    operating: bool,
    fallow: bool,
}

impl Growing {
    fn new(agreement: AgreementId, terms: &Terms, scenario: &Scenario, place: f32) -> Self {
        Self {
            life: Life {
                agreement,
                terms: terms.clone(),
                parties: terms.parties(&scenario.situation),
                spans: Vec::new(),
                ended: None,
                moments: Vec::new(),
                paid: 0,
                operated: false,
            },
            since: place,
            operating: false,
            fallow: false,
        }
    }

    const fn standing(&self) -> Standing {
        if self.fallow {
            Standing::Fallow
        } else if self.operating {
            Standing::Operating
        } else {
            Standing::InForce
        }
    }

    fn turn(&mut self, fact: &Fact, place: f32) {
        let before = self.standing();
        match fact {
            Fact::BeganOperating { .. } => {
                self.operating = true;
                self.life.operated = true;
            }
            Fact::StoppedOperating { .. } => self.operating = false,
            Fact::BecameFallow { .. } => self.fallow = true,
            Fact::Revived { .. } => self.fallow = false,
            Fact::Lapsed { .. } | Fact::Left { .. } | Fact::Superseded { .. } => {
                self.close(before, place);
                self.life.ended = Some(place);
                return;
            }
            _ => return,
        }
        if self.standing() != before {
            self.close(before, place);
        }
    }

    fn close(&mut self, standing: Standing, place: f32) {
        if self.life.ended.is_none() && place > self.since {
            self.life.spans.push((self.since, place, standing));
        }
        self.since = place;
    }

    fn end(mut self, last: f32) -> Life {
        let standing = self.standing();
        self.close(standing, last.ceil());
        self.life
    }
}

/// The agreement that an event is about, changes of other numbers left out.
#[must_use]
pub fn subject(fact: &Fact) -> Option<AgreementId> {
    match fact {
        Fact::Inherited { agreement, .. }
        | Fact::EnteredIntoForce { agreement, .. }
        | Fact::CameToLight { agreement }
        | Fact::AgreementWaived { agreement, .. }
        | Fact::TokenSpent { agreement, .. }
        | Fact::TokenReturned { agreement, .. }
        | Fact::BurdenSettled { agreement, .. }
        | Fact::BurdenLeftOpen { agreement, .. }
        | Fact::ConsentGiven { agreement, .. }
        | Fact::ConfidenceBuilt { agreement, .. }
        | Fact::BeganOperating { agreement }
        | Fact::StoppedOperating { agreement, .. }
        | Fact::ClauseReplaced { agreement, .. }
        | Fact::BecameFallow { agreement }
        | Fact::Revived { agreement }
        | Fact::AnnouncedAgain { agreement, .. }
        | Fact::Lapsed { agreement }
        | Fact::Suspended { agreement, .. }
        | Fact::Resumed { agreement, .. }
        | Fact::Left { agreement, .. }
        | Fact::Superseded { agreement }
        | Fact::DisputeOpened { agreement, .. }
        | Fact::DisputeSettled { agreement, .. }
        | Fact::ClauseStopped { agreement, .. }
        | Fact::ReadoutGiven { agreement, .. }
        | Fact::HealthChanged { agreement, .. } => Some(*agreement),
        _ => None,
    }
}
