//! How a command ends: its exit status, and why it could not do what was asked.

use std::path::Path;
use std::process::ExitCode;
use two_tables::analysis::TooLarge;
use two_tables::analysis::domain::Flaw;
use two_tables::debrief::WriteError;
use two_tables::exchange::{Cannot, Malformed};
use two_tables::rules::record::ReplayError;
use two_tables::scenarios::LoadError;
use two_tables::table::SaveError;
use two_tables::text::TextError;

/// Exit statuses.
#[derive(Clone, Copy, Debug)]
pub enum Status {
    /// All is well.
    Well,
    /// Problems were found, or a verification failed.
    Problems,
    /// The request or this machine is not usable.
    Unusable,
    /// A file cannot be read or written.
    File,
    /// Whatever the window says.
    #[cfg(feature = "client")]
    Window(ExitCode),
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Well => Self::SUCCESS,
            Status::Problems => Self::from(1),
            Status::Unusable => Self::from(2),
            Status::File => Self::from(3),
            #[cfg(feature = "client")]
            Status::Window(code) => code,
        }
    }
}

/// Why a command could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The scenario cannot be had.
    #[error("{0}")]
    Load(#[from] LoadError),
    /// A file cannot be read or written.
    #[error("{path}: {error}")]
    File {
        /// Which file.
        path: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// The output cannot be written.
    #[error("the output cannot be written: {0}")]
    Output(#[from] std::io::Error),
    /// The file is no saved play.
    #[error("{path}: {error}")]
    Save {
        /// Which file.
        path: String,
        /// What is wrong with it.
        error: SaveError,
    },
    /// A record does not lead to the same play here.
    #[error("{path}: {error}")]
    Replay {
        /// Which file.
        path: String,
        /// Where it parts.
        error: ReplayError,
    },
    /// A debrief of a play that is not over.
    #[error(
        "{path}: this play is not over; it stands in round {round}. A debrief opens everything: every sheet, mood and drawn number; with --open it is written all the same"
    )]
    Unfinished {
        /// Which file.
        path: String,
        /// Where it stands, from 1.
        round: u32,
    },
    /// A debrief cannot be written.
    #[error("{0}")]
    Debrief(#[from] WriteError),
    /// Texts cannot be read.
    #[error("{0}")]
    Text(#[from] TextError),
    /// A file of a domain is not what it should be.
    #[error("{0}")]
    Malformed(#[from] Malformed),
    /// A domain cannot be analysed as it is.
    #[error("{0}")]
    Flaw(#[from] Flaw),
    /// A domain is too large to be analysed.
    #[error("{0}")]
    TooLarge(#[from] TooLarge),
    /// A domain cannot be written in a format.
    #[error("{0}")]
    Cannot(#[from] Cannot),
    /// Files in another format than was said.
    #[error("the files are in the format {found}, not {wanted}")]
    Format {
        /// What was said.
        wanted: &'static str,
        /// What they are.
        found: &'static str,
    },
    /// A seat that the scenario does not have.
    #[error("there is no party called “{name}” in this game; there are: {}", known.join(", "))]
    Seat {
        /// The name.
        name: String,
        /// The parties.
        known: Vec<String>,
    },
    /// A temperament in a play by alternating offers.
    #[error(
        "in play by alternating offers “{0}” is a bidder, if it is left out, or boulware, linear or conceder, or a program, as in {0}=exec:COMMAND"
    )]
    SeatInOffers(String),
    /// A profile that the line protocol cannot say.
    #[error(
        "profile “{0}”: the line protocol cannot say that options of more than two issues are worth something together"
    )]
    Unsayable(String),
    /// The host cannot be opened.
    #[cfg(feature = "server")]
    #[error("{0}")]
    Host(#[from] two_tables::server::serve::ServeError),
    /// A seat that is given twice.
    #[error("the seat of “{0}” is given twice; give it once")]
    SeatTwice(String),
}

impl Failure {
    /// A file that cannot be read or written.
    pub fn file(path: &Path, error: std::io::Error) -> Self {
        Self::File {
            path: path.display().to_string(),
            error,
        }
    }

    /// The exit status.
    pub const fn status(&self) -> Status {
        match self {
            Self::Load(LoadError::Unreadable(_))
            | Self::File { .. }
            | Self::Output(_)
            | Self::Save { .. }
            | Self::Debrief(WriteError::Disk { .. }) => Status::File,
            Self::Load(LoadError::Broken { .. })
            | Self::Replay { .. }
            | Self::Malformed(_)
            | Self::Flaw(_)
            | Self::TooLarge(_)
            | Self::Cannot(_)
            | Self::Format { .. } => Status::Problems,
            #[cfg(feature = "server")]
            Self::Host(error) if error.is_file() => Status::File,
            #[cfg(feature = "server")]
            Self::Host(_) => Status::Unusable,
            Self::Load(_)
            | Self::Debrief(_)
            | Self::Text(_)
            | Self::Unfinished { .. }
            | Self::Seat { .. }
            | Self::SeatTwice(_)
            | Self::SeatInOffers(_)
            | Self::Unsayable(_) => Status::Unusable,
        }
    }

    /// Whether whoever read the output has left.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == std::io::ErrorKind::BrokenPipe)
    }
}
