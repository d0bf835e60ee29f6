//! The home table's arithmetic (R7.3): one integer for each constituency, with its parts.
//!
//! The same function serves the authority, which knows the hidden moods, and the adviser, who
//! does not: nobody computes support in a second way.

use super::ids::{ConstituencyId, IssueId, PartyId, PledgeId};
use super::scenario::{Confidential, Layer, Situation};
use super::state::MAX_CONSTITUENCIES;
use super::terms::Terms;
use super::{instrument::Instrument, schedule::Promise};
use serde::{Deserialize, Serialize};

/// What support depends on beside the text itself: all of it lies open to the party.
#[derive(Clone, Copy, Debug)]
pub struct HomeFacts<'a> {
    /// The open sheet.
    pub situation: &'a Situation,
    /// The party's own sheet.
    pub sheet: &'a Confidential,
    /// Whose home.
    pub party: PartyId,
    /// Moods, 0–100.
    pub moods: &'a [u8; MAX_CONSTITUENCIES],
    /// Trust between parties.
    pub trust: &'a super::climate::Trust,
    /// Tension, 0–100.
    pub tension: i32,
    /// The party's open pledges.
    pub pledges: &'a [PledgeId],
}

/// One part of a constituency's support, for the reasons that a player reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Part {
    /// Its mood.
    Mood,
    /// A clause that it cares about.
    Clause(IssueId),
    /// The form.
    Form(Instrument),
    /// Annex items left open, so many.
    OpenAnnex(u8),
    /// Ambiguous clauses, so many.
    Ambiguous(u8),
    /// An open pledge that the text goes against.
    Pledge(PledgeId),
    /// Trust in the other parties.
    Trust,
    /// Tension.
    Tension,
    /// Trust falls short of what the text asks, by so much.
    Gap(u8),
    /// Persuasion.
    Persuaded,
}

impl HomeFacts<'_> {
    /// Every part of the support for a text at one constituency, hidden mood apart.
    pub fn parts(&self, constituency: ConstituencyId, terms: &Terms, persuaded: u8, mut part: impl FnMut(Part, i32)) {
        self.own_parts(constituency, terms, &mut part);
        self.shared_parts(terms, &mut part);
        if persuaded > 0 {
            part(Part::Persuaded, self.persuasion(persuaded));
        }
    }

    /// The parts that are a constituency's own: its mood and its concerns.
    fn own_parts(&self, constituency: ConstituencyId, terms: &Terms, mut part: impl FnMut(Part, i32)) {
        let step = i32::from(self.situation.coefficients.support_concern);
        let own = &self.sheet.home[constituency.index()];
        part(Part::Mood, i32::from(self.moods[constituency.index()]));
        for clause in &terms.clauses {
            let concern = own.concerns.get(clause.issue.index()).copied().unwrap_or(0);
            if concern != 0 {
                let points = step * i32::from(concern) * i32::from(clause.rung.0);
                part(Part::Clause(clause.issue), points);
            }
        }
    }

    /// The parts that are the same at every constituency of the party: they are the text's and the climate's.
    fn shared_parts(&self, terms: &Terms, mut part: impl FnMut(Part, i32)) {
        let numbers = &self.situation.coefficients;
        let form = i32::from(numbers.support_form[usize::from(terms.instrument.rank())]);
        if form != 0 {
            part(Part::Form(terms.instrument), form);
        }
        let open = terms.open_annex(self.situation).count();
        if open > 0 {
            part(
                Part::OpenAnnex(small(open)),
                i32::from(numbers.support_open_annex) * i32::from(small(open)),
            );
        }
        let ambiguous = terms.ambiguous();
        if ambiguous > 0 {
            part(
                Part::Ambiguous(small(ambiguous)),
                i32::from(numbers.support_ambiguous) * i32::from(small(ambiguous)),
            );
        }
        if let Some(pledge) = self.pledges.iter().find(|pledge| self.goes_against(**pledge, terms)) {
            part(Part::Pledge(*pledge), i32::from(numbers.support_inconsistent));
        }
        let lowest = self.trust.lowest(terms.parties(self.situation));
        let trust = (lowest - 40) / 4;
        if trust != 0 {
            part(Part::Trust, trust);
        }
        let tension = (self.tension - 40) / 4;
        if tension != 0 && self.situation.has(Layer::Tension) {
            part(Part::Tension, -tension);
        }
        let gap = gap_above(self.situation, lowest, terms);
        if gap >= 5 {
            part(
                Part::Gap(small(usize::try_from(gap).unwrap_or(0))),
                i32::from(numbers.support_gap) * (gap / 5),
            );
        }
    }

    fn persuasion(&self, persuaded: u8) -> i32 {
        i32::from(self.situation.coefficients.support_persuade) * i32::from(persuaded)
    }

    /// The support for a text at one constituency, hidden mood apart. It may lie outside 0–100.
    #[must_use]
    pub fn support(&self, constituency: ConstituencyId, terms: &Terms, persuaded: u8) -> i32 {
        self.support_beside(self.shared_support(terms), constituency, terms, persuaded)
    }

    /// The part of the support for a text that is the same at every constituency of the party.
    #[must_use]
    pub fn shared_support(&self, terms: &Terms) -> i32 {
        let mut total = 0;
        self.shared_parts(terms, |_, points| total += points);
        total
    }

    /// The support at one constituency, if the part that all share is known already ([`Self::shared_support`]).
    #[must_use]
    pub fn support_beside(&self, shared: i32, constituency: ConstituencyId, terms: &Terms, persuaded: u8) -> i32 {
        let mut total = shared + self.persuasion(persuaded);
        self.own_parts(constituency, terms, |_, points| total += points);
        total
    }

    /// Whether a text goes on its face against a pledge of one's own (R4.4).
    #[must_use]
    pub fn goes_against(&self, pledge: PledgeId, terms: &Terms) -> bool {
        match self.situation.pledges[pledge.index()].promise {
            Promise::Operate(..) => false,
            Promise::Never(issue, rung) => terms.rung(issue) >= rung,
            Promise::First { issue, rung, before } => {
                terms.rung(issue) < rung && !terms.issues().intersection(before).is_empty()
            }
            Promise::NotWithout(party) => !terms.parties(self.situation).has(party),
        }
    }
}

/// By how much trust falls short of what a text asks: the highest requirement among its clauses
/// less the lowest trust among its pairs, at least 0 (R3.3).
#[must_use]
pub fn gap(situation: &Situation, trust: &super::climate::Trust, terms: &Terms) -> i32 {
    gap_above(situation, trust.lowest(terms.parties(situation)), terms)
}

/// The same above a trust that is known already.
fn gap_above(situation: &Situation, lowest: i32, terms: &Terms) -> i32 {
    let asked = terms
        .clauses
        .iter()
        .map(|clause| i32::from(situation.option(clause.issue, clause.rung).requirement))
        .max()
        .unwrap_or(0);
    (asked - lowest).max(0)
}

fn small(count: usize) -> u8 {
    u8::try_from(count).unwrap_or(u8::MAX)
}

/// What an adviser can say of one constituency and one text: a range, and what is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Estimate {
    /// Whose opinion.
    pub constituency: ConstituencyId,
    /// The best guess.
    pub guess: i32,
    /// Half the width of the range: the truth lies within guess ± range.
    pub range: i32,
    /// The support needed; `None` if it isn't asked about this form.
    pub need: Option<i32>,
}

/// An estimate in words: buttons say *likely*, they never promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Outlook {
    /// The whole range falls short.
    Against,
    /// The guess falls short.
    Doubtful,
    /// The guess suffices.
    Likely,
    /// The whole range suffices.
    Sure,
    /// It isn't asked.
    NotAsked,
}

impl Estimate {
    /// The estimate in words.
    #[must_use]
    pub fn outlook(&self) -> Outlook {
        match self.need {
            None => Outlook::NotAsked,
            Some(need) if self.guess + self.range < need => Outlook::Against,
            Some(need) if self.guess < need => Outlook::Doubtful,
            Some(need) if self.guess - self.range < need => Outlook::Likely,
            Some(_) => Outlook::Sure,
        }
    }
}
