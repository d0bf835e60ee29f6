//! What a seat believes of the others' interests (R13.3): points a round by party, issue and rung, in
//! hundredths, guessed from the open sheet and learned from what they table, initial, decline and answer.
//!
//! It reads the view only. Interests that transparency has opened are known, not guessed.

use super::sight::Sight;
use super::temperament::Profile;
use crate::rules::action::{Answer, Reason};
use crate::rules::ids::{AnnexId, IssueId, PartyId, PartySet, Rung};
use crate::rules::issue::AnnexKind;
use crate::rules::schedule::{Promise, Trigger};
use crate::rules::terms::{Change, Clause, Terms};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;

/// Points by party, issue and rung.
pub struct Model {
    issues: usize,
    rungs: usize,
    points: Vec<i16>,
    /// Issues laid open, by party, as bits.
    known: [u32; crate::rules::climate::MAX_PARTIES],
}

/// What a first step is believed to bring anybody in the circle.
const FIRST_STEP: i16 = 110;
/// What each further step is believed to bring.
const FURTHER_STEP: i16 = 30;

impl Model {
    /// What a seat believes now.
    pub fn read(sight: &Sight<'_>, profile: &Profile, rng: &mut ChaCha8Rng) -> Self {
        let situation = sight.situation;
        let issues = situation.issues.len();
        let rungs = situation
            .issues
            .iter()
            .map(|issue| issue.options.len())
            .max()
            .unwrap_or(1);
        let mut model = Self {
            issues,
            rungs,
            points: vec![0; situation.parties.len() * issues * rungs],
            known: Default::default(),
        };
        for opened in &sight.view.opened {
            model.known[opened.party.index()] |= 1 << opened.issue.0;
        }
        for party in situation.party_ids().filter(|party| *party != sight.me) {
            for issue in situation
                .issue_ids()
                .filter(|issue| situation.issue(*issue).circle.has(party))
            {
                let wander = i16::try_from(wander(rng, profile.wanders)).unwrap_or(0);
                let mut points = 0;
                for rung in 1..situation.issue(issue).options.len() {
                    points += if rung == 1 { FIRST_STEP } else { FURTHER_STEP };
                    model.set(party, issue, Rung::at(rung), points + wander);
                }
            }
        }
        model.learn_from_the_open_sheet(sight);
        if profile.learns {
            model.learn_from_moves(sight);
        }
        for opened in &sight.view.opened {
            for (rung, points) in opened.points.iter().enumerate() {
                model.set(opened.party, opened.issue, Rung::at(rung), points.saturating_mul(100));
            }
        }
        model
    }

    fn place(&self, party: PartyId, issue: IssueId, rung: Rung) -> usize {
        (party.index() * self.issues + issue.index()) * self.rungs + rung.index()
    }

    fn set(&mut self, party: PartyId, issue: IssueId, rung: Rung, points: i16) {
        let place = self.place(party, issue, rung);
        if let Some(slot) = self.points.get_mut(place) {
            *slot = points;
        }
    }

    /// Adds to a belief, for every rung from one to another.
    fn add(&mut self, party: PartyId, issue: IssueId, from: Rung, to: Rung, points: i16) {
        for rung in from.index().max(1)..=to.index().min(self.rungs - 1) {
            let place = self.place(party, issue, Rung::at(rung));
            if let Some(slot) = self.points.get_mut(place) {
                *slot = slot.saturating_add(points);
            }
        }
    }

    /// Whether this interest has been laid open.
    #[must_use]
    pub fn is_known(&self, party: PartyId, issue: IssueId) -> bool {
        self.known[party.index()] & (1 << issue.0) != 0
    }

    /// What an option is believed to be worth to a party, in hundredths a round.
    #[must_use]
    pub fn of(&self, party: PartyId, issue: IssueId, rung: Rung) -> i32 {
        self.points
            .get(self.place(party, issue, rung))
            .map_or(0, |points| i32::from(*points))
    }

    /// What an option is believed to add for a party to what is there.
    #[must_use]
    pub fn gain(&self, sight: &Sight<'_>, party: PartyId, issue: IssueId, rung: Rung) -> i32 {
        self.of(party, issue, rung) - self.of(party, issue, sight.base[issue.index()])
    }

    /// What a text is believed to add for a party.
    #[must_use]
    pub fn text(&self, sight: &Sight<'_>, party: PartyId, terms: &Terms) -> i32 {
        let clauses: i32 = terms
            .clauses
            .iter()
            .map(|clause| self.gain(sight, party, clause.issue, clause.rung))
            .sum();
        let annex: i32 = terms
            .touched(sight.situation)
            .map(|item| annex_share(sight, party, terms, item))
            .sum();
        clauses - annex
    }

    /// The least that a text is believed to add for any of its other parties.
    #[must_use]
    pub fn least(&self, sight: &Sight<'_>, terms: &Terms, parties: PartySet) -> i32 {
        parties
            .without(sight.me)
            .iter()
            .map(|party| self.text(sight, party, terms))
            .min()
            .unwrap_or(0)
    }

    /// What everybody can read: pledges, threats, courses and concerns tell what a party cares about.
    fn learn_from_the_open_sheet(&mut self, sight: &Sight<'_>) {
        let situation = sight.situation;
        let top = Rung::at(self.rungs - 1);
        for pledge in &situation.pledges {
            for party in pledge.who.without(sight.me).iter() {
                match pledge.promise {
                    Promise::Operate(issue, rung) => self.add(party, issue, rung, rung, 80),
                    Promise::Never(issue, rung) => self.add(party, issue, rung, top, -350),
                    Promise::First { issue, rung, .. } => self.add(party, issue, rung, top, 120),
                    Promise::NotWithout(_) => {}
                }
            }
        }
        for retaliation in situation.retaliations.iter().filter(|one| one.party != sight.me) {
            if let Trigger::NotOperating(issue, rung, _) = retaliation.trigger {
                self.add(retaliation.party, issue, rung, top, 150);
            }
        }
        for course in &situation.courses {
            for (issue, rung) in &course.softened_by {
                for (party, _) in course.worries.iter().filter(|(party, _)| *party != sight.me) {
                    self.add(*party, *issue, *rung, top, 60);
                }
            }
        }
        for party in situation.party_ids().filter(|party| *party != sight.me) {
            for issue in situation.party(party).concerns.iter() {
                self.add(party, issue, Rung(1), top, 40);
            }
        }
    }

    /// What they table, initial, decline and answer.
    fn learn_from_moves(&mut self, sight: &Sight<'_>) {
        for draft in &sight.view.drafts {
            if draft.sponsor != sight.me {
                for clause in &draft.terms.clauses {
                    self.learn_proposal(draft.sponsor, *clause, 120);
                }
            }
            for party in draft.initials.without(draft.sponsor).without(sight.me).iter() {
                for clause in &draft.terms.clauses {
                    self.add(party, clause.issue, clause.rung, clause.rung, 60);
                }
            }
            for (party, change) in draft.conditions.iter().filter(|(party, _)| *party != sight.me) {
                self.learn_wish(*party, &draft.terms, *change);
            }
        }
        for agreement in &sight.view.agreements {
            for party in agreement.parties.without(sight.me).iter() {
                for clause in &agreement.terms.clauses {
                    self.add(party, clause.issue, clause.rung, clause.rung, 60);
                }
            }
        }
        for decline in sight.view.declines.iter().filter(|decline| decline.by != sight.me) {
            self.learn_decline(decline.by, &decline.terms, decline.reason);
            if decline.sponsor != sight.me {
                for clause in &decline.terms.clauses {
                    self.learn_proposal(decline.sponsor, *clause, 80);
                }
            }
        }
        for put in &sight.view.soundings {
            if put.from != sight.me {
                if let Some(text) = &put.text {
                    for clause in &text.clauses {
                        self.learn_proposal(put.from, *clause, 40);
                    }
                }
                continue;
            }
            let (Some(text), Some(answer)) = (&put.text, put.answer) else {
                continue;
            };
            let to = put.sounding.to;
            match answer {
                Answer::Warm => {
                    for clause in &text.clauses {
                        self.add(to, clause.issue, clause.rung, clause.rung, 120);
                    }
                }
                Answer::Cool => {
                    for clause in &text.clauses {
                        self.add(to, clause.issue, clause.rung, clause.rung, -80);
                    }
                }
                Answer::OnlyIf(change) => self.learn_wish(to, text, change),
            }
        }
    }

    /// A party put this clause itself: it likes this rung, and would hardly ask for less than it wants.
    fn learn_proposal(&mut self, party: PartyId, clause: Clause, weight: i16) {
        let top = Rung::at(self.rungs - 1);
        self.add(party, clause.issue, clause.rung, clause.rung, weight);
        self.add(party, clause.issue, Rung(clause.rung.0 + 1), top, -weight / 3);
    }

    /// A party wants exactly this change.
    fn learn_wish(&mut self, party: PartyId, old: &Terms, change: Change) {
        let top = Rung::at(self.rungs - 1);
        match change {
            Change::Clause(clause) => {
                self.add(party, clause.issue, clause.rung, clause.rung, 150);
                let was = old.rung(clause.issue);
                if was > clause.rung {
                    self.add(party, clause.issue, was, top, -200);
                } else if was > Rung(0) {
                    self.add(party, clause.issue, Rung(1), was, -100);
                }
            }
            Change::Drop(issue) => self.add(party, issue, old.rung(issue), top, -250),
            Change::Instrument(_) | Change::Settle(_) | Change::LeaveOpen(_) => {}
        }
    }

    /// A party declined and named what it would not have.
    fn learn_decline(&mut self, party: PartyId, terms: &Terms, reason: Reason) {
        match reason {
            Reason::Article(issue) => {
                let rung = terms.rung(issue);
                // Whoever asked for more before finds this too little; else it is too much.
                let better = (rung.index() + 1..self.rungs)
                    .map(Rung::at)
                    .max_by_key(|above| self.of(party, issue, *above));
                if better.is_some_and(|above| self.of(party, issue, above) > self.of(party, issue, rung) + 60) {
                    self.add(party, issue, Rung(1), rung, -150);
                } else {
                    self.add(party, issue, rung, Rung::at(self.rungs - 1), -250);
                }
            }
            Reason::NotNow => {
                for clause in &terms.clauses {
                    self.add(party, clause.issue, clause.rung, clause.rung, -40);
                }
            }
            Reason::Form | Reason::Annex(_) | Reason::Home => {}
        }
    }
}

/// What an annex item costs a party as a text has it, in hundredths a round: open items are expected to be shared.
fn annex_share(sight: &Sight<'_>, party: PartyId, terms: &Terms, item: AnnexId) -> i32 {
    let AnnexKind::Burden { cost, named, choices } = &sight.situation.annex_item(item).kind else {
        return 0;
    };
    match terms.choice(item).and_then(|choice| choices.get(choice.index())) {
        Some(choice) => 100 * choice.share(party),
        None if named.has(party) => 100 * i32::from(*cost) / i32::try_from(named.len().max(1)).unwrap_or(1),
        None => 0,
    }
}

/// A random number between minus and plus `width`.
fn wander(rng: &mut ChaCha8Rng, width: i32) -> i32 {
    if width <= 0 {
        return 0;
    }
    let span = u64::from(2 * width.unsigned_abs() + 1);
    let drawn = (u64::from(rng.next_u32()) * span) >> 32;
    i32::try_from(drawn).unwrap_or(0) - width
}
