//! Why support at home is what it is.

use super::clerk::{Clerk, capitalised, signed};
use crate::rules::home::{Estimate, Part};
use crate::rules::ids::PartyId;

impl Clerk<'_> {
    /// One part of a constituency's support, with its points: *Transit: −9*.
    #[must_use]
    pub fn part(&self, part: Part, points: i32) -> String {
        let sentence = match part {
            Part::Mood => self.says("part-mood"),
            Part::Clause(issue) => self.says("part-clause").text("issue", self.issue(issue)),
            Part::Form(instrument) => self.says("part-form").form(instrument),
            Part::OpenAnnex(count) => self.says("part-open-annex").number("count", count),
            Part::Ambiguous(count) => self.says("part-ambiguous").number("count", count),
            Part::Pledge(pledge) => self.says("part-pledge").text("pledge", self.pledge(pledge)),
            Part::Trust => self.says("part-trust"),
            Part::Tension => self.says("part-tension"),
            Part::Gap(gap) => self.says("part-gap").number("gap", gap),
            Part::Persuaded => self.says("part-persuaded"),
        };
        sentence
            .signed(i64::from(points))
            .number("points", i64::from(points))
            .write()
    }

    /// An adviser's estimate of one constituency, in words with its numbers.
    #[must_use]
    pub fn estimate(&self, party: PartyId, estimate: &Estimate) -> String {
        let name = self.constituency(party, estimate.constituency);
        let Some(need) = estimate.need else {
            return self.says("estimate-not-asked").text("constituency", name).write();
        };
        let key = if estimate.range == 0 {
            "estimate-exact"
        } else {
            "estimate-range"
        };
        self.says(key)
            .text("constituency", name)
            .text("outlook", self.catalogue.word(estimate.outlook()))
            .number("guess", estimate.guess)
            .number("low", estimate.guess - estimate.range)
            .number("high", estimate.guess + estimate.range)
            .number("need", need)
            .write()
    }
}

impl super::Catalogue {
    /// A number with its sign: +2, −3, 0.
    #[must_use]
    pub fn signed(&self, number: i32) -> String {
        signed(i64::from(number))
    }

    /// The text with a capital first letter, for a name that begins a line.
    #[must_use]
    pub fn capitalised(&self, text: &str) -> String {
        capitalised(text)
    }
}
