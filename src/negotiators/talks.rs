//! One exchange of Talks: the main move, and what goes with it (R13.3).

mod moves;

use super::acceptance::{self, Verdict, concessions, judge, one_change, stance};
use super::bidding::{self, Bid, Stance};
use super::model::Model;
use super::private;
use super::sight::Sight;
use super::temperament::Profile;
use super::why::Why;
use crate::rules::action::{Move, Talk};
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
            .or_else(|| self.understand())
            .or_else(|| self.clear_the_table())
            .or_else(|| self.decline())
            .unwrap_or_else(|| self.hold())
    }
}
