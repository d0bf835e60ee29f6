//! The clerk writes for one viewer of one play.

use super::catalogue::{Catalogue, Value};
use super::papers::Papers;
use super::terms::Article;
use super::words::Word;
use crate::rules::event::{Cause, Event};
use crate::rules::home::Part;
use crate::rules::ids::{AgreementId, DraftId, PartyId};
use crate::rules::instrument::Instrument;
use crate::rules::scenario::Situation;
use crate::rules::terms::{Change, Terms};
use crate::rules::view::Viewer;
use fluent_bundle::FluentArgs;

/// Writes sentences for one viewer: its own party is addressed as *you*.
#[derive(Clone, Copy, Debug)]
pub struct Clerk<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) situation: &'a Situation,
    pub(super) viewer: Viewer,
    pub(super) papers: Option<&'a Papers>,
}

impl Catalogue {
    /// A clerk who writes in this language for a viewer.
    #[must_use]
    pub fn clerk<'a>(&'a self, situation: &'a Situation, viewer: Viewer) -> Clerk<'a> {
        Clerk {
            catalogue: self,
            situation,
            viewer,
            papers: None,
        }
    }

    /// What an event tells a viewer; `None` if the viewer may not know of it. Drafts and
    /// agreements are named by number; a [`Clerk`] with [`Papers`] names their matter too.
    #[must_use]
    pub fn event(&self, situation: &Situation, viewer: Viewer, event: &Event) -> Option<String> {
        self.clerk(situation, viewer).event(event)
    }

    /// The reason of a change, as a clause: *because …*.
    #[must_use]
    pub fn cause(&self, situation: &Situation, viewer: Viewer, cause: Cause) -> String {
        self.clerk(situation, viewer).cause(cause)
    }

    /// One part of a constituency's support, with its points.
    #[must_use]
    pub fn part(&self, situation: &Situation, part: Part, points: i32) -> String {
        self.clerk(situation, Viewer::Observer).part(part, points)
    }

    /// The articles of a text as sentences, without numbers, form or annex.
    #[must_use]
    pub fn terms(&self, situation: &Situation, terms: &Terms) -> Vec<String> {
        let articles = self.clerk(situation, Viewer::Observer).articles(terms);
        articles.into_iter().map(|Article { text, .. }| text).collect()
    }

    /// One change to a text: *Transit: all cargo by air*.
    #[must_use]
    pub fn change(&self, situation: &Situation, change: Change) -> String {
        self.clerk(situation, Viewer::Observer).change(change)
    }
}

impl<'a> Clerk<'a> {
    /// The same clerk with papers at hand: drafts and agreements are named by their matter.
    #[must_use]
    pub const fn with(self, papers: &'a Papers) -> Self {
        Self {
            papers: Some(papers),
            ..self
        }
    }

    /// Starts a sentence.
    pub(super) fn says(&self, key: impl Into<String>) -> Sentence<'a> {
        Sentence {
            clerk: *self,
            key: key.into(),
            args: FluentArgs::new(),
            you: "none",
        }
    }
}

/// A sentence that is being given its arguments.
pub(super) struct Sentence<'a> {
    clerk: Clerk<'a>,
    key: String,
    args: FluentArgs<'a>,
    you: &'static str,
}

impl Sentence<'_> {
    /// A party. If the viewer sits in its seat, `$you` tells the message the argument's name.
    pub fn party(mut self, name: &'static str, party: PartyId) -> Self {
        if self.clerk.viewer == Viewer::Party(party) && self.you == "none" {
            self.you = name;
        }
        let text = self.clerk.party_within(party);
        self.text(name, text)
    }

    /// A draft.
    pub fn draft(self, name: &'static str, draft: DraftId) -> Self {
        let text = self.clerk.draft(draft);
        self.text(name, text)
    }

    /// An agreement.
    pub fn agreement(self, agreement: AgreementId) -> Self {
        let text = self.clerk.agreement(agreement);
        self.text("agreement", text)
    }

    /// A string.
    pub fn text(mut self, name: &'static str, text: String) -> Self {
        self.args.set(name, text);
        self
    }

    /// A form: `$form` names it, `$as` is the phrase *as a treaty*.
    pub fn form(self, instrument: Instrument) -> Self {
        let catalogue = self.clerk.catalogue;
        let phrase = catalogue.get(&format!("{}.as", instrument.message()));
        self.text("form", catalogue.word(instrument)).text("as", phrase)
    }

    /// A plain number, for plurals.
    pub fn number(mut self, name: &'static str, number: impl Into<i64>) -> Self {
        self.args.set(name, Value::from(number.into()));
        self
    }

    /// A change: `$change` with its sign, `$amount` without, `$way` up, down or level.
    pub fn signed(mut self, change: i64) -> Self {
        let way = match change.signum() {
            1 => "up",
            -1 => "down",
            _ => "level",
        };
        self.args.set("change", signed(change));
        self.args.set("amount", Value::from(change.abs()));
        self.args.set("way", way);
        self
    }

    /// The sentence: its first letter is a capital, whichever name it begins with.
    pub fn write(self) -> String {
        capitalised(&self.clause())
    }

    /// The same as a clause within a sentence.
    pub fn clause(mut self) -> String {
        self.args.set("you", self.you);
        self.clerk.catalogue.format(&self.key, &self.args)
    }
}

/// A number with its sign: +2, −3, 0. The minus is the typographic one.
pub(super) fn signed(number: i64) -> String {
    match number.signum() {
        1 => format!("+{number}"),
        -1 => format!("\u{2212}{}", number.unsigned_abs()),
        _ => String::from("0"),
    }
}

/// The text with a capital first letter.
pub(super) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
