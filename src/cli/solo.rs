//! The same play in a browser, where there can be no window.

use super::failure::{Failure, Status};
use super::host::told_to_end;
use super::play::Options;
use super::{Shelves, library};
use std::net::{Ipv4Addr, SocketAddr};
use two_tables::server::serve::{Opening, ServeError, open, solo_folder};

/// The port that is tried first; any that is free, if it is taken.
const PORT: u16 = 8080;

/// Why there is no window.
#[derive(Clone, Copy, Debug)]
pub enum Why {
    /// Nothing to show it on.
    #[cfg(feature = "client")]
    Display,
    /// Nothing to draw it with.
    #[cfg(feature = "client")]
    Adapter,
    /// The build has none.
    #[cfg(not(feature = "client"))]
    Build,
}

impl Why {
    const fn message(self) -> &'static str {
        match self {
            #[cfg(feature = "client")]
            Self::Display => "cli-solo-display",
            #[cfg(feature = "client")]
            Self::Adapter => "cli-solo-adapter",
            #[cfg(not(feature = "client"))]
            Self::Build => "cli-solo-window",
        }
    }
}

/// Serves pages for one person on this machine until it is told to end.
pub fn run(options: &Options, why: Why) -> Result<Status, Failure> {
    let words = library::words(None)?;
    if options.load.is_some() {
        eprintln!("two-tables: {}", words.get("cli-solo-load"));
        return Ok(Status::Unusable);
    }
    let asked = asked(options)?;
    let shelves = Shelves {
        folders: options.folder.iter().cloned().collect(),
    };
    let opening = |port| {
        Ok::<_, Failure>(Opening {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
            data: Some(solo_folder().ok_or(ServeError::NoFolder)?),
            store: None,
            new_link: false,
            library: library::open(&shelves)?,
        })
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let open = match open(opening(PORT)?).await {
            Err(ServeError::Listen { .. }) => open(opening(0)?).await?,
            other => other?,
        };
        println!("{}", words.get(why.message()));
        let link = format!("{}{asked}", open.solo);
        println!("{}", words.get_with("cli-solo-open", &[("what", link.into())]));
        println!(
            "{}",
            words.get_with("cli-host-kept", &[("what", open.kept.clone().into())])
        );
        println!("{}", words.get("cli-host-end"));
        open.serve(told_to_end()).await;
        Ok(Status::Well)
    })
}

/// What the command line has chosen already, as the link says it.
fn asked(options: &Options) -> Result<String, Failure> {
    let Some(scenario) = &options.scenario else {
        return Ok(String::new());
    };
    let shelves = Shelves {
        folders: options.folder.iter().cloned().collect(),
    };
    // Whoever names one that is not there is told now, in the words of the other commands.
    let loaded = library::load(&library::open(&shelves)?, scenario, options.game.as_deref())?;
    let mut asked = format!("?scenario={}/{}", loaded.scenario.situation.key, loaded.info.game);
    if let Some(seat) = &options.seat {
        asked.push_str("&seat=");
        // Keys of parties are plain words; anything else names none.
        asked.extend(seat.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-'));
    }
    if let Some(world) = options.seed {
        asked.push_str("&world=");
        asked.push_str(&world.to_string());
    }
    Ok(asked)
}
