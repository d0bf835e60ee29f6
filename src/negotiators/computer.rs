//! The computer negotiator: one for all temperaments and strengths, told apart by their profile.

use super::sight::Sight;
use super::temperament::{Profile, Strength, Temperament};
use super::why::Why;
use super::{Decision, Negotiator, attention, foresight, home_table, podium, talks};
use crate::rules::action::{Act, Deed};
use crate::rules::open::OpenActions;
use crate::rules::standing;
use crate::rules::view::View;
use rand_chacha::ChaCha8Rng;

/// A computer negotiator. It holds no memory: everything comes from the view.
#[derive(Clone, Copy, Debug)]
pub struct Computer {
    temperament: Temperament,
    profile: Profile,
}

impl Computer {
    /// A negotiator of this temperament and strength.
    #[must_use]
    pub const fn new(temperament: Temperament, strength: Strength) -> Self {
        Self {
            temperament,
            profile: Profile::of(temperament, strength),
        }
    }

    /// A negotiator with a profile of one's own, as tests and classes may want.
    #[must_use]
    pub const fn with_profile(temperament: Temperament, profile: Profile) -> Self {
        Self { temperament, profile }
    }

    /// What habit says; `None` if there is nothing to do.
    pub(super) fn think(&self, sight: &Sight<'_>, open: &OpenActions, rng: &mut ChaCha8Rng) -> Option<Decision> {
        let profile = &self.profile;
        let (deed, why) = match open {
            OpenActions::Nothing => return None,
            OpenActions::Podium(menu) => {
                let (speech, why) = podium::decide(sight, self.temperament, profile, menu);
                (Deed::Speak(speech), why)
            }
            OpenActions::Talks(menu) => {
                let (talk, why) = talks::decide(sight, profile, menu, rng);
                (Deed::Talk(Box::new(talk)), why)
            }
            OpenActions::Home(menu) => home_table::decide(sight, profile, menu),
            OpenActions::Replies(menu) => {
                let (replies, why) = home_table::reply(sight, profile, menu);
                (Deed::Reply(replies), why)
            }
            OpenActions::FollowThrough(menu) => {
                let (attendance, why) = attention::decide(sight, profile, menu, rng);
                (Deed::Attend(Box::new(attendance)), why)
            }
        };
        Some(Decision { deed, why })
    }
}

impl Negotiator for Computer {
    fn decide(&mut self, view: &View, rng: &mut ChaCha8Rng) -> Decision {
        let decided = Sight::of(view).and_then(|sight| {
            let mut decision = self.think(&sight, &sight.own.open, rng)?;
            if self.profile.tries > 0 {
                decision = foresight::decide(&sight, self.temperament, &self.profile, decision, rng);
            }
            let act = Act {
                party: sight.me,
                deed: decision.deed,
            };
            let admitted = sight.own.open.admits(sight.situation, &act);
            debug_assert!(admitted, "not on the menu: {act:?}");
            admitted.then_some(Decision {
                deed: act.deed,
                why: decision.why,
            })
        });
        decided.unwrap_or_else(|| Decision {
            // With nothing open, whatever is asked is refused by name.
            deed: standing::deed(view).unwrap_or_else(|| Deed::Talk(Box::default())),
            why: vec![Why::StandingInstructions],
        })
    }
}
