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

/// Points by party, issue and rung.
pub struct Model {
    issues: usize,
    rungs: usize,
    points: Vec<i16>,
    /// What a middling step is worth to the seat itself, in hundredths: others are believed to reckon on the same scale.
    unit: i32,
    /// Issues laid open, by party, as bits.
    known: [u32; crate::rules::climate::MAX_PARTIES],
}

/// What a first step is believed to bring anybody in the circle, in percent of the unit; as are all weights below.
const FIRST_STEP: i32 = 55;
/// What a second step is believed to add.
const SECOND_STEP: i32 = 20;
/// What each step above is believed to take away again: the top of a ladder is somebody's red line.
const FURTHER_STEP: i32 = -45;
/// What a decline of the round before still says, against one of this round: moods and trust have moved since.
const REMEMBERED: i32 = 40;

impl Model {
    /// What a seat believes now; the seed makes it differ a little from play to play.
    pub fn read(sight: &Sight<'_>, profile: &Profile, seed: u64) -> Self {
        let mut seed = seed;
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
            unit: unit(sight),
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
                let mut points = wander(&mut seed, profile.wanders);
                for rung in 1..situation.issue(issue).options.len() {
                    points += match rung {
                        1 => FIRST_STEP,
                        2 => SECOND_STEP,
                        _ => FURTHER_STEP,
                    };
                    let place = model.place(party, issue, Rung::at(rung));
                    model.points[place] = narrow(points * model.unit / 100);
                }
            }
        }
        model.learn_from_the_open_sheet(sight);
        if profile.learns {
            model.learn_from_moves(sight);
        }
        for opened in &sight.view.opened {
            for (rung, points) in opened.points.iter().enumerate().take(rungs) {
                let place = model.place(opened.party, opened.issue, Rung::at(rung));
                model.points[place] = points.saturating_mul(100);
            }
        }
        model
    }

    fn place(&self, party: PartyId, issue: IssueId, rung: Rung) -> usize {
        (party.index() * self.issues + issue.index()) * self.rungs + rung.index()
    }

    /// Adds to a belief, for every rung from one to another, in percent of the unit.
    fn add(&mut self, party: PartyId, issue: IssueId, from: Rung, to: Rung, percent: i32) {
        let points = narrow(percent * self.unit / 100);
        for rung in from.index().max(1)..=to.index().min(self.rungs - 1) {
            let place = self.place(party, issue, Rung::at(rung));
            if let Some(slot) = self.points.get_mut(place) {
                *slot = slot.saturating_add(points);
            }
        }
    }

    /// What a middling step is worth to the seat itself, in hundredths.
    #[must_use]
    pub const fn unit(&self) -> i32 {
        self.unit
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

    /// What a text is believed to add for a party; in one sitting above what it has without an agreement, which is
    /// believed to be much like one's own.
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
        clauses - annex - Self::floor(sight)
    }

    /// What others are believed to have without an agreement, in one sitting.
    #[must_use]
    pub fn floor(sight: &Sight<'_>) -> i32 {
        if sight.sitting {
            80 * i32::from(sight.preferences.reservation)
        } else {
            0
        }
    }

    /// The chance in percent that the other parties initial a text, as far as it knows them: each by itself.
    #[must_use]
    pub fn chance_of(&self, sight: &Sight<'_>, terms: &Terms, parties: PartySet) -> i32 {
        // What it does not know adds up with every clause.
        let unsure = i32::try_from(terms.clauses.len()).unwrap_or(0) - 1;
        let certain = if sight.sitting { 100 } else { 100 - 5 * unsure };
        parties.without(sight.me).iter().fold(certain.max(40), |chance, party| {
            let gain = self.text(sight, party, terms);
            chance * (45 + 33 * gain / self.unit).clamp(5, 95) / 100
        })
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
                    Promise::Operate(issue, rung) => self.add(party, issue, rung, rung, 40),
                    // That it could draw this line says something; that it has drawn it, more.
                    Promise::Never(issue, rung) => self.add(party, issue, rung, top, -85),
                    Promise::First { issue, rung, .. } => self.add(party, issue, rung, top, 60),
                    Promise::NotWithout(_) => {}
                }
            }
        }
        for made in sight.view.pledges.iter().filter(|made| made.party != sight.me) {
            match situation.pledges[made.pledge.index()].promise {
                Promise::Operate(issue, rung) => self.add(made.party, issue, rung, rung, 40),
                Promise::Never(issue, rung) => self.add(made.party, issue, rung, top, -175),
                Promise::First { issue, rung, .. } => self.add(made.party, issue, rung, top, 60),
                Promise::NotWithout(_) => {}
            }
        }
        for retaliation in situation.retaliations.iter().filter(|one| one.party != sight.me) {
            if let Trigger::NotOperating(issue, rung, _) = retaliation.trigger {
                self.add(retaliation.party, issue, rung, top, 75);
            }
        }
        for course in &situation.courses {
            for (issue, rung) in &course.softened_by {
                for (party, _) in course.worries.iter().filter(|(party, _)| *party != sight.me) {
                    self.add(*party, *issue, *rung, top, 30);
                }
            }
        }
        for party in situation.party_ids().filter(|party| *party != sight.me) {
            for issue in situation.party(party).concerns.iter() {
                self.add(party, issue, Rung(1), top, 20);
            }
        }
    }

    /// What they table, initial, decline and answer.
    fn learn_from_moves(&mut self, sight: &Sight<'_>) {
        for draft in &sight.view.drafts {
            if draft.sponsor != sight.me {
                for clause in &draft.terms.clauses {
                    self.learn_proposal(draft.sponsor, *clause, 60);
                }
                self.learn_silence(sight, draft.sponsor, &draft.terms);
            }
            for party in draft.initials.without(draft.sponsor).without(sight.me).iter() {
                for clause in &draft.terms.clauses {
                    self.add(party, clause.issue, clause.rung, clause.rung, 30);
                }
            }
            for (party, change) in draft.conditions.iter().filter(|(party, _)| *party != sight.me) {
                self.learn_wish(*party, &draft.terms, *change);
            }
        }
        for agreement in &sight.view.agreements {
            for party in agreement.parties.without(sight.me).iter() {
                for clause in &agreement.terms.clauses {
                    self.add(party, clause.issue, clause.rung, clause.rung, 30);
                }
            }
        }
        for decline in sight.view.declines.iter().filter(|decline| decline.by != sight.me) {
            self.learn_decline(decline.by, &decline.terms, decline.reason, 100);
            if decline.sponsor != sight.me {
                for clause in &decline.terms.clauses {
                    self.learn_proposal(decline.sponsor, *clause, 40);
                }
            }
        }
        self.remember_declines(sight);
        for put in &sight.view.soundings {
            if put.from != sight.me {
                if let Some(text) = &put.text {
                    for clause in &text.clauses {
                        self.learn_proposal(put.from, *clause, 20);
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
                        self.add(to, clause.issue, clause.rung, clause.rung, 60);
                    }
                }
                Answer::Cool => {
                    for clause in &text.clauses {
                        self.add(to, clause.issue, clause.rung, clause.rung, -40);
                    }
                }
                Answer::OnlyIf(change) => self.learn_wish(to, text, change),
            }
        }
    }

    /// What was declined in earlier rounds, for as long as it says something: with every round it says less.
    fn remember_declines(&mut self, sight: &Sight<'_>) {
        for past in sight
            .view
            .past_declines
            .iter()
            .filter(|past| past.decline.by != sight.me)
        {
            let rounds_ago = i32::from(sight.view.round.saturating_sub(past.round)).max(1);
            self.learn_decline(
                past.decline.by,
                &past.decline.terms,
                past.decline.reason,
                REMEMBERED / rounds_ago,
            );
        }
    }

    /// A party put this clause itself: it likes this rung, and would hardly ask for less than it wants.
    fn learn_proposal(&mut self, party: PartyId, clause: Clause, weight: i32) {
        let top = Rung::at(self.rungs - 1);
        self.add(party, clause.issue, clause.rung, clause.rung, weight);
        self.add(party, clause.issue, Rung(clause.rung.0 + 1), top, -weight / 3);
    }

    /// What a party leaves out although there was room for it, it can do without.
    fn learn_silence(&mut self, sight: &Sight<'_>, party: PartyId, terms: &Terms) {
        if terms.clauses.len() >= usize::from(sight.situation.max_clauses) || !sight.sitting {
            return;
        }
        let top = Rung::at(self.rungs - 1);
        for issue in sight
            .situation
            .issue_ids()
            .filter(|issue| terms.clause(*issue).is_none())
        {
            self.add(party, issue, Rung(1), top, -25);
        }
    }

    /// A party wants exactly this change.
    fn learn_wish(&mut self, party: PartyId, old: &Terms, change: Change) {
        let top = Rung::at(self.rungs - 1);
        match change {
            Change::Clause(clause) => {
                self.add(party, clause.issue, clause.rung, clause.rung, 75);
                let was = old.rung(clause.issue);
                if was > clause.rung {
                    self.add(party, clause.issue, was, top, -100);
                } else if was > Rung(0) {
                    self.add(party, clause.issue, Rung(1), was, -50);
                }
            }
            Change::Drop(issue) => self.add(party, issue, old.rung(issue), top, -125),
            Change::Instrument(_) | Change::Settle(_) | Change::LeaveOpen(_) => {}
        }
    }

    /// A party declined and named what it would not have.
    fn learn_decline(&mut self, party: PartyId, terms: &Terms, reason: Reason, weight: i32) {
        match reason {
            Reason::Article(issue) => {
                let rung = terms.rung(issue);
                // Whoever asked for more before finds this too little; else it is too much.
                let better = (rung.index() + 1..self.rungs)
                    .map(Rung::at)
                    .max_by_key(|above| self.of(party, issue, *above));
                if better
                    .is_some_and(|above| self.of(party, issue, above) > self.of(party, issue, rung) + self.unit / 3)
                {
                    self.add(party, issue, Rung(1), rung, -75 * weight / 100);
                } else {
                    self.add(party, issue, rung, Rung::at(self.rungs - 1), -125 * weight / 100);
                }
            }
            Reason::NotNow => {
                for clause in &terms.clauses {
                    self.add(party, clause.issue, clause.rung, clause.rung, -20 * weight / 100);
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

/// A random number between minus and plus `width`, and the next seed.
fn wander(seed: &mut u64, width: i32) -> i32 {
    if width <= 0 {
        return 0;
    }
    // One step of a linear congruential generator; its high bits are good enough for a little variety.
    *seed = seed
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    let span = u64::from(2 * width.unsigned_abs() + 1);
    let drawn = ((*seed >> 33) * span) >> 31;
    i32::try_from(drawn).unwrap_or(0) - width
}

/// What a middling step is worth to the seat, in hundredths: a bit less than half of its mean best option.
fn unit(sight: &Sight<'_>) -> i32 {
    let issues = sight
        .situation
        .issue_ids()
        .filter(|issue| sight.situation.issue(*issue).circle.has(sight.me));
    let (mut sum, mut count) = (0, 0);
    for issue in issues {
        let best = sight
            .preferences
            .points
            .get(issue.index())
            .and_then(|points| points.iter().max());
        sum += i32::from(best.copied().unwrap_or(0).max(0));
        count += 1;
    }
    (45 * sum / count.max(1)).max(50)
}

fn narrow(points: i32) -> i16 {
    i16::try_from(points.clamp(-30_000, 30_000)).unwrap_or(0)
}
