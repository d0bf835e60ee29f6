//! The moves among which a seat chooses in an exchange, each with what has to hold for it and with its reasons.

use super::{Bargaining, Choice};
use crate::negotiators::acceptance::{self, Verdict, judge, main_reason, word_given};
use crate::negotiators::bidding::{self, Bid, asked};
use crate::negotiators::discretion;
use crate::negotiators::home::read_home;
use crate::negotiators::sight::whole;
use crate::negotiators::why::Why;
use crate::rules::action::{Discretion, Move, Reason};
use crate::rules::ids::{DraftId, IssueSet};
use crate::rules::state::Draft;
use crate::rules::terms::Terms;

impl<'a> Bargaining<'a> {
    /// Initials the very text that it has called warm.
    pub(super) fn keep_word(&self) -> Option<Choice> {
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
    pub(super) fn accept(&self) -> Option<Choice> {
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
    pub(super) fn meet_condition(&self) -> Option<Choice> {
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
    pub(super) fn counter(&self) -> Option<Choice> {
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
        why.extend(acceptance::falls_short(
            self.sight,
            self.sight.rate(&draft.terms),
            asked(self.sight, &draft.terms, self.stance.asks),
        ));
        why.push(Why::BestInSight);
        Some(Choice {
            main: Move::Amend(draft.id, bid.terms.clone()),
            why,
        })
    }

    /// Tables its own text, unless one of its own still has a chance.
    pub(super) fn propose(&self) -> Option<Choice> {
        let bid = self
            .bid()
            .filter(|bid| self.menu.new_draft && !self.is_on_the_table(&bid.terms))?;
        // A draft has one exchange to be answered; then something better for the others may take its place.
        if !self.improves_on_what_waits(bid) {
            return None;
        }
        Some(self.put(bid))
    }

    /// Late in the round, when its texts wait for others or nothing would pass: one step that needs no paper.
    pub(super) fn understand(&self) -> Option<Choice> {
        let menu = self
            .table()
            .filter(|_| self.menu.new_draft && self.has_room() && self.is_late())?;
        let waits = self
            .waiting()
            .fold(IssueSet::EMPTY, |issues, own| issues.union(own.terms.issues()));
        let bid = bidding::understandings(self.sight, self.model(), self.profile, self.stance, menu)
            .filter(|bid| bid.terms.issues().intersection(waits).is_empty() && !self.is_on_the_table(&bid.terms))
            .max_by_key(|bid| bid.promise(self.sight))?;
        Some(self.put(&bid))
    }

    /// Tables a text, openly or not, with its reasons.
    fn put(&self, bid: &Bid) -> Choice {
        let outsiders = self
            .sight
            .situation
            .everyone()
            .minus(bid.terms.parties(self.sight.situation));
        let mut why = Vec::with_capacity(8);
        why.extend(self.moved);
        why.extend(bidding::reasons(self.sight, self.model(), bid, self.stance));
        let discretion = discretion::choose(self.sight, self.profile, bid, outsiders, &mut why);
        let mended = self.table().and_then(|menu| {
            let overlaps = |old: &Terms| !old.issues().intersection(bid.terms.issues()).is_empty();
            menu.mend
                .iter()
                .find(|(old, _)| overlaps(old))
                .map(|(_, reason)| *reason)
        });
        why.extend(mended.map(|reason| Why::Mends { reason }));
        why.push(Why::BestInSight);
        Choice {
            main: Move::Table(bid.terms.clone(), discretion),
            why,
        }
    }

    /// Takes back a draft of its own that it no longer stands by, to make room.
    pub(super) fn clear_the_table(&self) -> Option<Choice> {
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
    pub(super) fn decline(&self) -> Option<Choice> {
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
        let (reason, because) = main_reason(self.sight, self.profile, verdict);
        let mut why = Vec::with_capacity(4);
        acceptance::reasons(self.sight, verdict, &mut why);
        why.push(because);
        if reason != Reason::Home && reason != Reason::Form {
            why.extend(acceptance::falls_short(
                self.sight,
                verdict.rate,
                verdict.asked_at_close,
            ));
        }
        Some(Choice {
            main: Move::Decline(verdict.draft.id, reason),
            why,
        })
    }

    pub(super) fn hold(&self) -> Choice {
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
