//! One exchange of Talks: the main move, and what goes with it (R13.3).

use super::acceptance::{self, Verdict, concessions, judge, main_reason, one_change, stance, word_given};
use super::bidding::{self, Bid, Stance, asked};
use super::home::read_home;
use super::model::Model;
use super::private;
use super::sight::{Sight, whole};
use super::temperament::Profile;
use super::why::Why;
use crate::rules::action::{Discretion, Move, Talk};
use crate::rules::ids::DraftId;
use crate::rules::open::{OpenTable, OpenTalks};
use crate::rules::state::Draft;
use crate::rules::terms::{Change, Terms};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;
use std::cell::OnceCell;

/// A move with its reasons.
struct Choice {
    main: Move,
    why: Vec<Why>,
}

/// Everything that the choice of a move looks at.
struct Bargaining<'a> {
    sight: &'a Sight<'a>,
    profile: &'a Profile,
    model: LazyModel,
    stance: Stance,
    menu: &'a OpenTalks,
    moved: Option<Why>,
    /// What it thinks of every draft that it could initial.
    verdicts: Vec<Verdict<'a>>,
    /// What it would table next; sought only when it is asked for.
    bid: OnceCell<Option<Bid>>,
    /// The draft that one change would make good enough; sought only when it is asked for.
    near: OnceCell<Option<NearMiss<'a>>>,
}

/// A draft of somebody else, the change that would make it good enough, and what it would say then.
type NearMiss<'a> = (&'a Draft, Change, Terms);

/// What a seat does in one exchange.
pub fn decide(sight: &Sight<'_>, profile: &Profile, menu: &OpenTalks, rng: &mut ChaCha8Rng) -> (Talk, Vec<Why>) {
    let (conceded, moved) = if profile.mirrors > 0 {
        concessions(sight)
    } else {
        (0, None)
    };
    let stance = stance(sight, profile, conceded);
    let drafts = menu.initial.iter().filter_map(|id| acceptance::draft(sight, *id));
    let table = Bargaining {
        sight,
        profile,
        model: LazyModel {
            seed: rng.next_u64(),
            model: OnceCell::new(),
        },
        stance,
        menu,
        moved,
        verdicts: drafts.map(|draft| judge(sight, profile, stance, draft)).collect(),
        bid: OnceCell::new(),
        near: OnceCell::new(),
    };
    let choice = table.choose();
    let mut talk = Talk {
        main: choice.main,
        ..Talk::default()
    };
    let mut why = choice.why;
    private::answer(sight, profile, table.stance, menu, &mut talk, &mut why);
    let signs = matches!(talk.main, Move::Initial(_) | Move::InitialIf(..));
    if profile.asks && !menu.sound.is_empty() {
        // It asks about what it has thought of anyway.
        let near = table.near.get().and_then(Option::as_ref).filter(|_| !signs);
        let near = near.map(|(draft, change, _)| (draft.id, *change));
        let bid = table.bid.get().and_then(Option::as_ref);
        if let Some((sounding, because)) = private::ask(sight, table.model(), menu, bid, near) {
            talk.sounding = Some(sounding);
            why.push(because);
        }
    }
    if let Some((shown, because)) = private::show_hand(sight, profile, table.stance, menu).filter(|_| !signs) {
        talk.show_hand = Some(shown);
        why.push(because);
    }
    (talk, why)
}

/// What it believes of the others, read when it is first asked for.
struct LazyModel {
    seed: u64,
    model: OnceCell<Model>,
}

impl<'a> Bargaining<'a> {
    /// Whether there is still room at home this round for another text.
    fn has_room(&self) -> bool {
        let in_hand = self
            .sight
            .view
            .drafts
            .iter()
            .filter(|draft| draft.in_hand && draft.parties.has(self.sight.me));
        self.sight.sitting || in_hand.count() < usize::from(self.sight.situation.coefficients.submissions)
    }

    fn is_late(&self) -> bool {
        let (exchange, exchanges) = self.sight.exchange();
        2 * exchange >= exchanges
    }

    /// Whether a new text would do better than its own that wait on the same issues: more for those who have not
    /// initialled, and not much less for those who have.
    fn improves_on_what_waits(&self, bid: &Bid) -> bool {
        let issues = bid.terms.issues();
        self.waiting()
            .filter(|own| !own.terms.issues().intersection(issues).is_empty())
            .all(|own| {
                let gain = |party| {
                    self.model().text(self.sight, party, &bid.terms) - self.model().text(self.sight, party, &own.terms)
                };
                let missing = own.parties.minus(own.initials);
                let present = own.initials.without(self.sight.me);
                own.age > 0
                    && missing.iter().all(|party| gain(party) > self.model().unit() / 10)
                    && present.iter().all(|party| gain(party) > -self.model().unit() / 2)
            })
    }

    fn table(&self) -> Option<&'a OpenTable> {
        self.menu.table.as_ref()
    }

    fn model(&self) -> &Model {
        let lazy = &self.model;
        lazy.model
            .get_or_init(|| Model::read(self.sight, self.profile, lazy.seed))
    }

    /// What it would table next.
    fn bid(&self) -> Option<&Bid> {
        let seek = || {
            let menu = self.table().filter(|_| !self.menu.closing && self.has_room())?;
            bidding::best(self.sight, self.model(), self.profile, self.stance, menu)
        };
        self.bid.get_or_init(seek).as_ref()
    }

    /// The draft of somebody else that one change would make good enough.
    fn near(&self) -> Option<&NearMiss<'a>> {
        self.near.get_or_init(|| self.near_miss()).as_ref()
    }

    fn near_miss(&self) -> Option<NearMiss<'a>> {
        let menu = self.table()?;
        let verdict = self
            .verdicts
            .iter()
            .filter(|verdict| !verdict.acceptable() && self.menu.initial_if.contains(&verdict.draft.id))
            .max_by_key(|verdict| verdict.rate)?;
        let stated = verdict
            .draft
            .conditions
            .iter()
            .any(|(party, _)| *party == self.sight.me);
        if stated {
            return None;
        }
        let fits = |terms: &Terms| menu.fits(self.sight.situation, terms);
        let (change, terms) = one_change(
            self.sight,
            self.model(),
            self.profile,
            self.stance.asks,
            fits,
            verdict.draft,
            menu,
        )?;
        Some((verdict.draft, change, terms))
    }

    /// Drafts with its own initial that wait for others.
    fn waiting(&self) -> impl Iterator<Item = &'a Draft> + '_ {
        let sight: &'a Sight<'a> = self.sight;
        sight
            .view
            .drafts
            .iter()
            .filter(|draft| !draft.in_hand && draft.initials.has(sight.me))
    }

    fn choose(&self) -> Choice {
        self.keep_word()
            .or_else(|| self.accept())
            .or_else(|| self.meet_condition())
            .or_else(|| self.counter())
            .or_else(|| self.propose())
            .or_else(|| self.clear_the_table())
            .or_else(|| self.decline())
            .unwrap_or_else(|| self.hold())
    }

    /// Initials the very text that it has called warm.
    fn keep_word(&self) -> Option<Choice> {
        self.verdicts.iter().find_map(|verdict| {
            let party = word_given(self.sight, &verdict.draft.terms)?;
            let mut why = Vec::with_capacity(4);
            acceptance::reasons(self.sight, verdict, &mut why);
            why.push(Why::WordGiven { party });
            (verdict.rate > 0).then_some(Choice {
                main: Move::Initial(verdict.draft.id),
                why,
            })
        })
    }

    /// Initials the best draft that is good enough: by what it asks now, or by what it would propose itself.
    fn accept(&self) -> Option<Choice> {
        if !self.has_room() {
            return None;
        }
        let pick = |good: &dyn Fn(&Verdict<'a>) -> bool| {
            self.verdicts
                .iter()
                .filter(|verdict| good(verdict) && self.beats_what_waits(verdict))
                .max_by_key(|verdict| {
                    // Late in the day all have to meet on one text: the one with most initials, then the oldest.
                    let initials = if self.is_late() {
                        verdict.draft.initials.len()
                    } else {
                        0
                    };
                    let worth = if self.menu.closing {
                        0
                    } else {
                        self.sight.worth(&verdict.draft.terms)
                    };
                    (initials, worth, std::cmp::Reverse(verdict.draft.id))
                })
        };
        let (verdict, tip) = if let Some(verdict) = pick(&Verdict::acceptable) {
            (verdict, Why::MeetsAspiration)
        } else if self.verdicts.iter().any(Verdict::acceptable_at_close)
            && let Some(bid) = self.bid()
        {
            let beats = |verdict: &Verdict<'a>| {
                let shared = bid.terms.issues().intersection(verdict.draft.terms.issues());
                verdict.acceptable_at_close() && verdict.rate >= bid.rate && !shared.is_empty()
            };
            (
                pick(&beats)?,
                Why::BeatsOwnNextBid {
                    points: whole(bid.rate * self.sight.horizon),
                },
            )
        } else {
            return None;
        };
        let mut why = Vec::with_capacity(5);
        why.extend(self.moved);
        acceptance::reasons(self.sight, verdict, &mut why);
        if self.menu.closing {
            why.push(Why::LastExchange);
        }
        why.push(tip);
        Some(Choice {
            main: Move::Initial(verdict.draft.id),
            why,
        })
    }

    /// An initial here takes its initial off other texts on the same issues. Two who initial each other's drafts at the
    /// same moment sign nothing, so the text with more initials goes first, then the one that lay there first;
    /// unless its own seems to go nowhere.
    fn beats_what_waits(&self, verdict: &Verdict<'_>) -> bool {
        let place = |draft: &Draft| (std::cmp::Reverse(draft.initials.len()), draft.id);
        let here = place(verdict.draft);
        self.waiting()
            .filter(|draft| {
                !draft
                    .terms
                    .issues()
                    .intersection(verdict.draft.terms.issues())
                    .is_empty()
            })
            .all(|own| {
                let hopeless = || self.model().chance_of(self.sight, &own.terms, own.parties) < 40;
                here < place(own) || (own.age >= 2 && !self.menu.closing) || (self.menu.closing && hopeless())
            })
    }

    /// Writes the text that somebody else has already initialled on condition.
    fn meet_condition(&self) -> Option<Choice> {
        let menu = self.table().filter(|_| self.has_room())?;
        let drafts = self
            .sight
            .view
            .drafts
            .iter()
            .filter(|draft| self.menu.amend.contains(&draft.id));
        let offers = drafts.flat_map(|draft| {
            let mine = self.sight.me;
            draft
                .conditions
                .iter()
                .filter(move |(party, _)| *party != mine)
                .map(move |(_, change)| (draft, *change))
        });
        let (draft, change, terms, rate) = offers
            .filter_map(|(draft, change)| {
                let terms = draft.terms.changed(self.sight.situation, change)?;
                let rate = self.sight.rate(&terms);
                let good = rate >= asked(self.sight, &terms, self.stance.asks)
                    && acceptance::passes(self.sight, self.profile, &terms, &read_home(self.sight, &terms, None))
                    && terms.parties(self.sight.situation) == draft.parties
                    && menu.admits(self.sight.situation, &terms, Discretion::Informed)
                    && !self.is_on_the_table(&terms);
                good.then_some((draft, change, terms, rate))
            })
            .max_by_key(|(.., rate)| *rate)?;
        let why = vec![
            Why::Worth {
                points: whole(rate * self.sight.horizon),
                wanted: whole(asked(self.sight, &terms, self.stance.asks) * self.sight.horizon),
            },
            Why::OneChangeShort { change },
        ];
        Some(Choice {
            main: Move::Amend(draft.id, terms),
            why,
        })
    }

    fn is_on_the_table(&self, terms: &Terms) -> bool {
        self.sight.view.drafts.iter().any(|draft| draft.terms == *terms)
    }

    /// Answers somebody else's draft: on one condition, or with a counter-draft.
    fn counter(&self) -> Option<Choice> {
        if !self.has_room() {
            return None;
        }
        let waits = |draft: &Draft| {
            self.waiting().any(|own| {
                own.age == 0
                    && own.sponsor == self.sight.me
                    && !own.terms.issues().intersection(draft.terms.issues()).is_empty()
            })
        };
        if let Some((draft, change, terms)) = self.near()
            && !waits(draft)
            && !self.is_on_the_table(terms)
        {
            let mut why = Vec::with_capacity(5);
            why.extend(self.moved);
            let verdict = judge(self.sight, self.profile, self.stance, draft);
            acceptance::reasons(self.sight, &verdict, &mut why);
            why.push(Why::OneChangeShort { change: *change });
            return Some(Choice {
                main: Move::InitialIf(draft.id, *change),
                why,
            });
        }
        let bid = self.bid()?;
        let parties = bid.terms.parties(self.sight.situation);
        let draft = self.sight.view.drafts.iter().find(|draft| {
            self.menu.amend.contains(&draft.id)
                && draft.sponsor != self.sight.me
                && draft.parties == parties
                && draft.terms != bid.terms
                && !draft.terms.issues().intersection(bid.terms.issues()).is_empty()
        })?;
        if waits(draft) || self.is_on_the_table(&bid.terms) || !self.improves_on_what_waits(bid) {
            return None;
        }
        let mut why = bidding::reasons(self.sight, self.model(), bid, self.stance);
        why.push(Why::FallsShort {
            points: whole(self.sight.rate(&draft.terms) * self.sight.horizon),
            wanted: whole(asked(self.sight, &draft.terms, self.stance.asks) * self.sight.horizon),
        });
        Some(Choice {
            main: Move::Amend(draft.id, bid.terms.clone()),
            why,
        })
    }

    /// Tables its own text, unless one of its own still has a chance.
    fn propose(&self) -> Option<Choice> {
        let bid = self
            .bid()
            .filter(|bid| self.menu.new_draft && !self.is_on_the_table(&bid.terms))?;
        // A draft has one exchange to be answered; then something better for the others may take its place.
        if !self.improves_on_what_waits(bid) {
            return None;
        }
        let parties = bid.terms.parties(self.sight.situation);
        let outsiders = self.sight.situation.everyone().minus(parties);
        let mut why = Vec::with_capacity(8);
        why.extend(self.moved);
        why.extend(bidding::reasons(self.sight, self.model(), bid, self.stance));
        if self.sight.situation.has(crate::rules::scenario::Layer::Secrecy)
            && let Some(party) = outsiders.iter().find(|party| self.minds(*party, &bid.terms))
        {
            why.push(Why::KeptInformed { party });
        }
        let mended = self.table().and_then(|menu| {
            let overlaps = |old: &Terms| !old.issues().intersection(bid.terms.issues()).is_empty();
            menu.mend
                .iter()
                .find(|(old, _)| overlaps(old))
                .map(|(_, reason)| *reason)
        });
        why.extend(mended.map(|reason| Why::Mends { reason }));
        Some(Choice {
            main: Move::Table(bid.terms.clone(), Discretion::Informed),
            why,
        })
    }

    fn minds(&self, party: crate::rules::ids::PartyId, terms: &Terms) -> bool {
        !self
            .sight
            .situation
            .party(party)
            .concerns
            .intersection(terms.issues())
            .is_empty()
    }

    /// Takes back a draft of its own that it no longer stands by, to make room.
    fn clear_the_table(&self) -> Option<Choice> {
        self.bid().filter(|_| !self.menu.new_draft && !self.menu.closing)?;
        let stale = |id: &DraftId| {
            acceptance::draft(self.sight, *id)
                .is_some_and(|draft| !draft.initials.has(self.sight.me) && draft.initials.is_empty())
        };
        let id = self.menu.withdraw.iter().copied().find(stale)?;
        Some(Choice {
            main: Move::Withdraw(id),
            why: vec![Why::ClearsTheTable],
        })
    }

    /// Declines what would not be good enough by the end of the round either, and says why.
    fn decline(&self) -> Option<Choice> {
        let (exchange, _) = self.sight.exchange();
        if exchange == 0 && !self.menu.closing {
            return None;
        }
        let clearly = |verdict: &Verdict<'_>| {
            let hopeless = verdict.rate <= 0 || (!verdict.passes && verdict.home.chance() == 0);
            hopeless
                || (self.menu.closing && !verdict.acceptable_at_close())
                || 2 * verdict.rate < verdict.asked_at_close
        };
        let verdict = self
            .verdicts
            .iter()
            .filter(|verdict| self.menu.decline.contains(&verdict.draft.id))
            .filter(|verdict| clearly(verdict))
            .filter(|verdict| word_given(self.sight, &verdict.draft.terms).is_none())
            .min_by_key(|verdict| verdict.rate)?;
        let (reason, because) = main_reason(self.sight, verdict);
        let mut why = Vec::with_capacity(4);
        acceptance::reasons(self.sight, verdict, &mut why);
        why.push(because);
        why.push(Why::FallsShort {
            points: whole(verdict.rate * self.sight.horizon),
            wanted: whole(verdict.asked_at_close * self.sight.horizon),
        });
        Some(Choice {
            main: Move::Decline(verdict.draft.id, reason),
            why,
        })
    }

    fn hold(&self) -> Choice {
        let why = self
            .waiting()
            .next()
            .map_or(Why::NothingGoodEnough, |draft| Why::WaitsForAnswer { draft: draft.id });
        Choice {
            main: Move::Hold,
            why: vec![why],
        }
    }
}
