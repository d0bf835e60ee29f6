//! Words: one message for every value of the small enums that are shown as labels.

use crate::rules::action::{Discretion, Exit, Line, Reading, Readout, Share};
use crate::rules::constituency::Role;
use crate::rules::event::{Ending, SentBackWhy, Step, StoppedWhy, Verdict};
use crate::rules::home::Outlook;
use crate::rules::instrument::{Instrument, Wording};
use crate::rules::scenario::Layer;
use crate::rules::schedule::Level;
use crate::rules::state::{PledgeStatus, RetaliationStatus, Status};

/// A value that has a word of its own in every language.
///
/// Some words carry an attribute `.about` with one sentence that explains them; see
/// [`Catalogue::explain`](super::Catalogue::explain).
pub trait Word: Copy {
    /// The key of its message.
    fn message(self) -> &'static str;
}

macro_rules! words {
    ($($type:ty { $($pattern:pat => $key:literal),+ $(,)? })+) => {
        $(impl Word for $type {
            fn message(self) -> &'static str {
                match self {
                    $($pattern => $key),+
                }
            }
        })+
    };
}

words! {
    Instrument {
        Self::Oral => "instrument-oral",
        Self::Statement => "instrument-statement",
        Self::Memorandum => "instrument-memorandum",
        Self::Treaty => "instrument-treaty",
    }
    Wording {
        Self::Plain => "wording-plain",
        Self::Ambiguous => "wording-ambiguous",
    }
    Level {
        Self::Working => "level-working",
        Self::Ministerial => "level-ministerial",
        Self::Summit => "level-summit",
    }
    Line {
        Self::Conciliatory => "line-conciliatory",
        Self::Measured => "line-measured",
        Self::Firm => "line-firm",
    }
    Discretion {
        Self::Informed => "discretion-informed",
        Self::Dark => "discretion-dark",
    }
    Verdict {
        Self::Agrees => "verdict-agrees",
        Self::BoughtOff => "verdict-bought-off",
        Self::AsksRider => "verdict-asks-rider",
        Self::Complains => "verdict-complains",
        Self::Refuses => "verdict-refuses",
    }
    Outlook {
        Self::Against => "outlook-against",
        Self::Doubtful => "outlook-doubtful",
        Self::Likely => "outlook-likely",
        Self::Sure => "outlook-sure",
        Self::NotAsked => "outlook-not-asked",
    }
    Role {
        Self::Blocker => "role-blocker",
        Self::Rider => "role-rider",
        Self::Bloc => "role-bloc",
        Self::Objector => "role-objector",
    }
    Exit {
        Self::Suspend => "exit-suspend",
        Self::Resume => "exit-resume",
        Self::Leave => "exit-leave",
    }
    Readout {
        Self::Modest => "readout-modest",
        Self::Victory => "readout-victory",
    }
    Reading {
        Self::Wide => "reading-wide",
        Self::Narrow => "reading-narrow",
    }
    Share {
        Self::All => "share-all",
        Self::Mine => "share-mine",
        Self::Nothing => "share-nothing",
    }
    Ending {
        Self::Completed => "ending-completed",
        Self::Collapsed => "ending-collapsed",
        Self::Agreed => "ending-agreed",
        Self::Impasse => "ending-impasse",
    }
    SentBackWhy {
        Self::Refused => "sent-back-refused",
        Self::RiderDeclined => "sent-back-rider-declined",
        Self::SilenceBroken => "sent-back-silence-broken",
        Self::NotSubmitted => "sent-back-not-submitted",
        Self::OptionClosed => "sent-back-option-closed",
    }
    StoppedWhy {
        Self::Health => "stopped-health",
        Self::Suspension => "stopped-suspension",
        Self::Ban => "stopped-ban",
    }
    Status {
        Self::InForce => "status-in-force",
        Self::Lapsed => "status-lapsed",
        Self::Left(_) => "status-left",
        Self::Superseded => "status-superseded",
    }
    PledgeStatus {
        Self::Open => "pledged-open",
        Self::Kept => "pledged-kept",
        Self::Broken => "pledged-broken",
    }
    RetaliationStatus {
        Self::Waiting => "retaliating-waiting",
        Self::Triggered => "retaliating-triggered",
        Self::CarriedOut => "retaliating-carried-out",
        Self::Dropped => "retaliating-dropped",
    }
    // The phase that a step belongs to; the clerk's `step` names the exchange too.
    Step {
        Self::Before => "step-before",
        Self::Podium => "step-podium",
        Self::Exchange(_) => "step-talks",
        Self::Home => "step-home",
        Self::Replies => "step-replies",
        Self::FollowThrough => "step-follow-through",
        Self::Ended => "step-ended",
    }
    Layer {
        Self::Podium => "layer-podium",
        Self::Home => "layer-home",
        Self::Estimates => "layer-estimates",
        Self::FollowThrough => "layer-follow-through",
        Self::Ambiguity => "layer-ambiguity",
        Self::Soundings => "layer-soundings",
        Self::Secrecy => "layer-secrecy",
        Self::Riders => "layer-riders",
        Self::Bans => "layer-bans",
        Self::Slips => "layer-slips",
        Self::Readouts => "layer-readouts",
        Self::Transparency => "layer-transparency",
        Self::Shocks => "layer-shocks",
        Self::Clock => "layer-clock",
        Self::ThreatPicture => "layer-threat-picture",
        Self::DirectedTrust => "layer-directed-trust",
        Self::Tension => "layer-tension",
    }
}

impl super::Catalogue {
    /// The word for a value: *treaty*, *likely*, *firm*.
    #[must_use]
    pub fn word(&self, word: impl Word) -> String {
        self.get(word.message())
    }

    /// One sentence that explains the word, where there is something to explain.
    #[must_use]
    pub fn explain(&self, word: impl Word) -> Option<String> {
        self.optional(&format!("{}.about", word.message()))
    }
}
