//! `two-tables host`: lessons that any browser on the network can join.

use super::failure::{Failure, Status};
use super::{Shelves, library};
use clap::Args;
use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use two_tables::server::serve::{Opening, open};

/// Where to listen, and where to keep what happens.
#[derive(Debug, Args)]
pub struct Options {
    /// Listen on this address; 127.0.0.1 in place of 0.0.0.0 keeps it to this machine.
    #[arg(long, value_name = "ADDR", default_value = "0.0.0.0:8080")]
    listen: SocketAddr,
    /// Keep lessons in this folder; without it, in the system's usual folder for data.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Keep lessons here in place of a file in that folder: `sqlite:FILE`, or `postgres://USER:PASSWORD@HOST/DATABASE` for several hosts.
    #[arg(long, value_name = "URL", conflicts_with = "data")]
    store: Option<String>,
    /// Print a new private link; the one before opens nothing any more.
    #[arg(long)]
    new_link: bool,
    #[command(flatten)]
    shelves: Shelves,
}

/// Hosts until it is told to end.
pub fn run(options: &Options, out: &mut impl Write) -> Result<Status, Failure> {
    let words = library::words(None)?;
    let opening = Opening {
        listen: options.listen,
        data: options.data.clone(),
        store: options.store.clone(),
        new_link: options.new_link,
        library: library::open(&options.shelves)?,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let open = open(opening).await?;
        let lines = [
            ("cli-host-open", &open.address),
            ("cli-host-private", &open.private),
            ("cli-host-kept", &open.kept),
        ];
        for (key, what) in lines {
            writeln!(out, "{}", words.get_with(key, &[("what", what.clone().into())]))?;
        }
        writeln!(out, "{}", words.get("cli-host-end"))?;
        out.flush()?;
        open.serve(told_to_end()).await;
        // Whoever started the host may no longer listen; it has closed in order all the same.
        let _ = writeln!(out, "{}", words.get("cli-host-closed"));
        Ok::<(), Failure>(())
    })?;
    Ok(Status::Well)
}

/// Ends with Ctrl+C, or when the system says so.
pub(super) async fn told_to_end() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    // A system without such a signal: the program is ended from outside.
    let _ = interrupt.await;
}
