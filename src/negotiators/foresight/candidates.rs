//! What could be done now: habit, habits that bargain otherwise, and plain alternatives.

use super::super::computer::Computer;
use super::super::sight::Sight;
use super::super::temperament::{Profile, Temperament};
use super::super::why::Why;
use super::super::{Decision, acceptance};
use crate::rules::action::{Act, Attendance, Deed, Move, Replies, Share, Talk, Token};
use crate::rules::open::{OpenActions, OpenAttention, OpenReplies, OpenTalks, same_task};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// What the seat could do now, habit first; each different from the others and on the menu.
pub fn candidates(
    sight: &Sight<'_>,
    temperament: Temperament,
    profile: &Profile,
    usual: &Decision,
    seed: u64,
) -> Vec<Decision> {
    let mut list = List {
        sight,
        found: vec![usual.clone()],
    };
    let open = &sight.own.open;
    for other in otherwise(profile, open) {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let computer = Computer::with_profile(temperament, other);
        if let Some(decision) = computer.think(sight, open, &mut rng) {
            list.add(decision);
        }
    }
    match (open, &usual.deed) {
        (OpenActions::Talks(menu), Deed::Talk(talk)) => talks(menu, talk, &mut list),
        (OpenActions::Replies(menu), Deed::Reply(usual)) => replies(menu, usual, &mut list),
        (OpenActions::FollowThrough(menu), Deed::Attend(usual)) => attention(menu, usual, &mut list),
        _ => {}
    }
    list.found
}

/// Habits that go about it otherwise, as far as that matters in this step.
fn otherwise(profile: &Profile, open: &OpenActions) -> Vec<Profile> {
    let usual = profile.habit();
    match open {
        OpenActions::Talks(_) => {
            let firmness = |by: i32| Profile {
                opens_at: usual.opens_at + by,
                closes_at: usual.closes_at + by,
                own_weight_opening: usual.own_weight_opening + by / 2,
                own_weight_closing: usual.own_weight_closing + by / 2,
                ..usual
            };
            vec![
                firmness(-150),
                firmness(150),
                firmness(300),
                Profile {
                    clauses: usual.clauses.saturating_sub(2).max(1),
                    ..usual
                },
                Profile { vague: 0, ..usual },
            ]
        }
        OpenActions::FollowThrough(_) => vec![
            Profile {
                share: Share::All,
                shares_from: 0,
                ..usual
            },
            Profile {
                share: Share::Nothing,
                ..usual
            },
            Profile {
                bears_all_from: i32::MAX,
                protests: false,
                ..usual
            },
        ],
        _ => Vec::new(),
    }
}

/// Candidates as they are found.
struct List<'a> {
    sight: &'a Sight<'a>,
    found: Vec<Decision>,
}

impl List<'_> {
    /// Adds a decision if it is new and may be asked for.
    fn add(&mut self, decision: Decision) {
        let act = Act {
            party: self.sight.me,
            deed: decision.deed,
        };
        let known = self.found.iter().any(|one| one.deed == act.deed);
        if !known && self.sight.own.open.admits(self.sight.situation, &act) {
            self.found.push(Decision {
                deed: act.deed,
                why: decision.why,
            });
        }
    }

    fn plain(&mut self, deed: Deed) {
        self.add(Decision { deed, why: Vec::new() });
    }
}

/// Every text that could be initialled and is worth something, and waiting; what is said in private stays as it was.
fn talks(menu: &OpenTalks, usual: &Talk, list: &mut List<'_>) {
    let with = |main: Move| Deed::Talk(Box::new(Talk { main, ..usual.clone() }));
    let sight = list.sight;
    let mut texts: Vec<_> = menu
        .initial
        .iter()
        .filter_map(|id| acceptance::draft(sight, *id))
        .map(|draft| (sight.worth(&draft.terms), draft))
        .filter(|(worth, _)| *worth > 0)
        .collect();
    texts.sort_by_key(|(worth, draft)| (std::cmp::Reverse(*worth), draft.id));
    for (worth, draft) in texts.into_iter().take(3) {
        list.add(Decision {
            deed: with(Move::Initial(draft.id)),
            why: vec![Why::Worth {
                points: super::super::sight::whole(worth),
                wanted: 0,
            }],
        });
    }
    list.plain(with(Move::Hold));
}

/// The opposite answer to each question.
fn replies(menu: &OpenReplies, usual: &Replies, list: &mut List<'_>) {
    for id in &menu.riders {
        let mut other = usual.clone();
        for (draft, yes) in &mut other.riders {
            if draft == id {
                *yes = !*yes;
            }
        }
        list.plain(Deed::Reply(other));
    }
    for id in &menu.slips {
        let mut other = usual.clone();
        if other.break_silence.contains(id) {
            other.break_silence.retain(|draft| draft != id);
        } else if other.break_silence.push(*id).is_err() {
            continue;
        }
        list.plain(Deed::Reply(other));
    }
}

/// Each token of habit put to each other task instead, and tokens that habit left unused.
fn attention(menu: &OpenAttention, usual: &Attendance, list: &mut List<'_>) {
    let tasks = menu
        .upkeep
        .iter()
        .map(|id| Token::Upkeep(*id))
        .chain(
            menu.burdens
                .iter()
                .map(|(id, item)| Token::Burden(*id, *item, Share::Mine)),
        )
        .chain(menu.consents.iter().map(|(id, item, _)| Token::Consent(*id, *item)))
        .chain(menu.confidence.iter().map(|id| Token::Confidence(*id)));
    for task in tasks {
        if usual.tokens.iter().any(|token| same_task(token, &task)) && !matches!(task, Token::Upkeep(_)) {
            continue;
        }
        if usual.tokens.len() < usize::from(menu.tokens) {
            let mut more = usual.clone();
            if more.tokens.push(task).is_ok() {
                list.plain(Deed::Attend(Box::new(more)));
            }
            continue;
        }
        // The last token is the one that habit thinks least of.
        let mut other = usual.clone();
        if let Some(last) = other.tokens.last_mut() {
            *last = task;
            list.plain(Deed::Attend(Box::new(other)));
        }
    }
    let mut stays = usual.clone();
    stays.exits.clear();
    list.plain(Deed::Attend(Box::new(stays)));
}
