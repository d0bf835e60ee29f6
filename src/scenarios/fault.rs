//! What can be wrong with a scenario: each kind as data, with its sentence and its mend.
//!
//! These are an author's diagnostics, in English like the file format itself; what players read
//! is in `text`.

mod mend;

pub use mend::nearest;

use crate::rules::instrument::Instrument;
use crate::rules::scenario::Layer;
use serde::Serialize;
use std::fmt;

/// A kind of thing that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each says itself")]
pub enum Thing {
    Party,
    Issue,
    Option,
    Constituency,
    AnnexItem,
    Choice,
    Meeting,
    Category,
    ThirdCountry,
    Ban,
    Course,
    Dispatch,
    Inherited,
    Coefficient,
    Form,
    Source,
    Game,
    Scenario,
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Party => "party",
            Self::Issue => "issue",
            Self::Option => "option of this issue",
            Self::Constituency => "constituency of this party",
            Self::AnnexItem => "annex item",
            Self::Choice => "choice of this annex item",
            Self::Meeting => "meeting",
            Self::Category => "category",
            Self::ThirdCountry => "third country",
            Self::Ban => "ban",
            Self::Course => "course",
            Self::Dispatch => "dispatch",
            Self::Inherited => "inherited agreement",
            Self::Coefficient => "coefficient",
            Self::Form => "form",
            Self::Source => "source",
            Self::Game => "game",
            Self::Scenario => "scenario",
        })
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file cannot be had.
    #[error("this cannot be read: {0}")]
    Unreadable(String),
    /// A file that a scenario needs is not there.
    #[error("there is no {0} here")]
    FileMissing(&'static str),
    /// Bytes that are no text.
    #[error("this is not UTF-8 text")]
    NotText,
    /// The file's language was not followed.
    #[error("{message}")]
    Syntax {
        /// What the parser says.
        message: String,
        /// What would be right.
        mend: String,
    },
    /// A name that stands for nothing.
    #[error("there is no {thing} called “{name}”")]
    UnknownName {
        /// What was meant.
        thing: Thing,
        /// The name.
        name: String,
        /// The names that there are.
        known: Vec<String>,
    },
    /// A name that stands twice in one place.
    #[error("“{0}” stands here twice")]
    Twice(String),
    /// A name that cannot be one.
    #[error("“{0}” cannot be a name")]
    BadName(String),
    /// A number outside its bounds.
    #[error("{what} is {value}")]
    OutOfBounds {
        /// What the number is.
        what: &'static str,
        /// The number.
        value: i64,
        /// The least that it can be.
        low: i64,
        /// The most.
        high: i64,
    },
    /// Too many or too few.
    #[error("there are {count} {what}")]
    Count {
        /// Of what.
        what: &'static str,
        /// How many there are.
        count: usize,
        /// The fewest that there can be.
        low: usize,
        /// The most.
        high: usize,
    },
    /// A range whose end comes before its beginning.
    #[error("this range ends before it begins")]
    Reversed,
    /// An option whose worth to a party of its circle is not given.
    #[error("“{party}” has no points for “{option}” of “{issue}”")]
    PointsMissing {
        /// The party.
        party: String,
        /// The issue.
        issue: String,
        /// The option.
        option: String,
    },
    /// Something is asked of, or by, the first option.
    #[error("“{0}” is the first option, “as things are”: it asks nothing and brings nothing")]
    FirstOption(String),
    /// A date that is none.
    #[error("“{0}” is not a date")]
    BadDate(String),
    /// A date before the one above it.
    #[error("“{date}” comes before “{previous}”")]
    DateOrder {
        /// The date.
        date: String,
        /// The one above it.
        previous: String,
    },
    /// A phase that begins before the one above it.
    #[error("this phase does not begin after the one above it")]
    PhaseOrder,
    /// One party where two are meant.
    #[error("“{0}” cannot stand opposite itself")]
    SameParty(String),
    /// An interaction of an issue with itself.
    #[error("both options are of “{0}”, and only one of them can hold")]
    SameIssue(String),
    /// A party that has no say in an issue.
    #[error("“{party}” is not in the circle of “{issue}”")]
    NotInCircle {
        /// The party.
        party: String,
        /// The issue.
        issue: String,
    },
    /// A role that does not fit how its home table decides.
    #[error("this role does not fit: {0}")]
    Role(&'static str),
    /// Trust at the start is not given for a pair.
    #[error("trust from “{from}” to “{to}” is not given")]
    TrustMissing {
        /// Who trusts.
        from: String,
        /// Whom.
        to: String,
    },
    /// Several trusts in a game that knows one.
    #[error("the game “{0}” has no layer directed_trust, and so one trust for all")]
    TrustOne(String),
    /// A row of numbers of another length, or a row for a number.
    #[error("“{name}” takes {count} number(s)")]
    Row {
        /// The coefficient.
        name: String,
        /// How many numbers it has.
        count: usize,
    },
    /// A layer that does nothing without another.
    #[error("the layer {layer:?} does nothing without {needs:?}")]
    LayerNeeds {
        /// The layer.
        layer: Layer,
        /// The one that it needs.
        needs: Layer,
    },
    /// An inherited agreement that could not be one.
    #[error("{0}")]
    Inherited(&'static str),
    /// An issue whose circle has fewer than two of the game's parties.
    #[error("fewer than two parties of “{issue}” play in the game “{game}”")]
    NoCircle {
        /// The issue.
        issue: String,
        /// The game.
        game: String,
    },
    /// A meeting at which no form of the game can be used.
    #[error("none of the forms of the game “{game}” can be tabled at “{meeting}”")]
    NoForm {
        /// The meeting.
        meeting: String,
        /// The game.
        game: String,
    },
    /// An option that cannot operate in a game.
    #[error("“{option}” of “{issue}” can never operate in the game “{game}”: {why}")]
    Unreachable {
        /// The issue.
        issue: String,
        /// The option.
        option: String,
        /// The game.
        game: String,
        /// Why.
        why: Why,
    },
    /// A party that has nothing to gain.
    #[error("“{party}” can never agree in the game “{game}”: the best package gives it {best}, no agreement {line}")]
    NeverAgrees {
        /// The party.
        party: String,
        /// The game.
        game: String,
        /// Its best package.
        best: i64,
        /// What it has without any agreement.
        line: i64,
    },
    /// A fact without a source.
    #[error("the fact “{0}” names no source")]
    NoSource(String),
    /// A source that says nothing.
    #[error("the source “{0}” says nothing")]
    SourceEmpty(String),
    /// A game from which too much is left out.
    #[error("the game “{0}” takes too little from the scenario to be played")]
    NothingLeft(String),
    /// A text that is not written.
    #[error("the text `{0}` is not written")]
    TextMissing(String),
    /// A text that nothing asks for.
    #[error("nothing asks for the text `{name}`")]
    TextUnknown {
        /// Its name.
        name: String,
        /// The nearest that is asked for.
        nearest: Option<String>,
    },
    /// A text longer than its place on the screen.
    #[error("the text `{name}` has {length} characters")]
    TextLong {
        /// Its name.
        name: String,
        /// Its length.
        length: usize,
        /// The most that it can have.
        most: usize,
    },
}

/// Why an option can never operate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// No meeting allows its lowest form.
    Form {
        /// Its lowest form.
        lowest: Instrument,
        /// The highest that can be used.
        highest: Instrument,
    },
    /// Trust can't come near enough to what it asks.
    Trust {
        /// What it asks.
        asked: i64,
        /// The most that trust can be.
        reach: i64,
    },
    /// A constituency stops it even at its best.
    Home {
        /// Whose home.
        party: String,
        /// Which constituency.
        constituency: String,
        /// The most support that it can have.
        best: i64,
        /// What it needs.
        need: i64,
    },
    /// The parties to it cannot pay its effort.
    Effort {
        /// Tokens a round that it takes.
        effort: i64,
        /// Tokens a round that there are.
        tokens: i64,
    },
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form { lowest, highest } => {
                write!(
                    f,
                    "it needs the form {lowest:?}, and the highest that can be tabled is {highest:?}"
                )
            }
            Self::Trust { asked, reach } => {
                write!(f, "it asks trust of {asked}, and trust can reach {reach} at most")
            }
            Self::Home {
                party,
                constituency,
                best,
                need,
            } => write!(
                f,
                "“{constituency}” of “{party}” needs {need}, and supports it with {best} at the very most"
            ),
            Self::Effort { effort, tokens } => {
                write!(f, "it takes {effort} tokens a round, and its parties have {tokens}")
            }
        }
    }
}

/// The short names of all kinds, as programs read them.
pub const CODES: [&str; 34] = [
    "unreadable",
    "file_missing",
    "not_text",
    "syntax",
    "unknown_name",
    "twice",
    "bad_name",
    "out_of_bounds",
    "count",
    "reversed",
    "points_missing",
    "first_option",
    "bad_date",
    "date_order",
    "phase_order",
    "same_party",
    "same_issue",
    "not_in_circle",
    "role",
    "trust_missing",
    "trust_one",
    "row",
    "layer_needs",
    "inherited",
    "no_circle",
    "no_form",
    "unreachable",
    "never_agrees",
    "no_source",
    "source_empty",
    "nothing_left",
    "text_missing",
    "text_unknown",
    "text_long",
];

impl Fault {
    /// A short name of the kind, for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::FileMissing(_) => "file_missing",
            Self::NotText => "not_text",
            Self::Syntax { .. } => "syntax",
            Self::UnknownName { .. } => "unknown_name",
            Self::Twice(_) => "twice",
            Self::BadName(_) => "bad_name",
            Self::OutOfBounds { .. } => "out_of_bounds",
            Self::Count { .. } => "count",
            Self::Reversed => "reversed",
            Self::PointsMissing { .. } => "points_missing",
            Self::FirstOption(_) => "first_option",
            Self::BadDate(_) => "bad_date",
            Self::DateOrder { .. } => "date_order",
            Self::PhaseOrder => "phase_order",
            Self::SameParty(_) => "same_party",
            Self::SameIssue(_) => "same_issue",
            Self::NotInCircle { .. } => "not_in_circle",
            Self::Role(_) => "role",
            Self::TrustMissing { .. } => "trust_missing",
            Self::TrustOne(_) => "trust_one",
            Self::Row { .. } => "row",
            Self::LayerNeeds { .. } => "layer_needs",
            Self::Inherited(_) => "inherited",
            Self::NoCircle { .. } => "no_circle",
            Self::NoForm { .. } => "no_form",
            Self::Unreachable { .. } => "unreachable",
            Self::NeverAgrees { .. } => "never_agrees",
            Self::NoSource(_) => "no_source",
            Self::SourceEmpty(_) => "source_empty",
            Self::NothingLeft(_) => "nothing_left",
            Self::TextMissing(_) => "text_missing",
            Self::TextUnknown { .. } => "text_unknown",
            Self::TextLong { .. } => "text_long",
        }
    }
}
