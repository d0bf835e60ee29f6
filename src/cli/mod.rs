//! The command line: what can be asked for, and where it is done.

mod analyse;
mod balance;
mod debrief;
mod failure;
#[cfg(feature = "server")]
mod host;
mod library;
mod negotiate;
mod number;
mod play;
mod replay;
mod scenario;
mod seats;
mod simulate;
#[cfg(feature = "server")]
mod solo;
mod sources;

use clap::{Args, Parser, Subcommand};
use failure::{Failure, Status};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// What the exit statuses mean, for every command's help.
const STATUSES: &str = "Exit status: 0 all is well; 1 problems were found, or a verification failed; \
2 the request or this machine is not usable; 3 a file cannot be read or written.";

/// Negotiate at two tables at once: with the other parties, and at home.
#[derive(Debug, Parser)]
#[command(name = "two-tables", version, about, after_help = STATUSES, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    play: play::Options,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Play in a window, or in a browser where there is none; this is done without a command, too.
    #[command(after_help = STATUSES)]
    Play(play::Options),
    /// Say what a scenario or a domain allows: frontier, solutions, zone of agreement, win-sets at home.
    #[command(after_help = STATUSES)]
    Analyse(analyse::Options),
    /// Play one seat of somebody else's negotiation over standard input and output, by the line protocol.
    #[command(after_help = STATUSES)]
    Negotiate(negotiate::Options),
    /// List, check, show, import or export scenarios.
    #[command(subcommand)]
    Scenario(scenario::Command),
    /// Let computer negotiators play many times, and count.
    #[command(after_help = STATUSES)]
    Simulate(simulate::Options),
    /// Let computer negotiators play many times, and say whether the scenario's numbers are right.
    #[command(after_help = STATUSES)]
    Balance(balance::Options),
    /// Play a saved play again and tell what happened.
    #[command(after_help = STATUSES)]
    Replay(replay::Options),
    /// Host lessons that any browser on the network can join with a code.
    #[cfg(feature = "server")]
    #[command(after_help = STATUSES)]
    Host(host::Options),
    /// Write the debrief of a saved play: a page with pictures, tables and data.
    #[command(after_help = STATUSES)]
    Debrief(debrief::Options),
}

/// Where scenarios are looked for.
#[derive(Clone, Debug, Default, Args)]
struct Shelves {
    /// Look for scenarios in this folder, too; one that has the name of a shipped one replaces it.
    #[arg(long = "scenarios", value_name = "DIR")]
    folders: Vec<PathBuf>,
}

/// Does what the command line asks for.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let mut out = std::io::stdout().lock();
    let done = match cli.command {
        None => play::run(cli.play),
        Some(Command::Play(options)) => play::run(options),
        Some(Command::Analyse(options)) => analyse::run(&options, &mut out),
        Some(Command::Negotiate(options)) => negotiate::run(&options, &mut std::io::stdin().lock(), &mut out),
        Some(Command::Scenario(command)) => scenario::run(command, &mut out),
        Some(Command::Simulate(options)) => simulate::run(&options, &mut out),
        Some(Command::Balance(options)) => balance::run(&options, &mut out),
        Some(Command::Replay(options)) => replay::run(&options, &mut out),
        #[cfg(feature = "server")]
        Some(Command::Host(options)) => host::run(&options, &mut out),
        Some(Command::Debrief(options)) => debrief::run(&options, &mut out),
    };
    let done = done.and_then(|status| out.flush().map_err(Failure::from).map(|()| status));
    match done {
        Ok(status) => status.into(),
        // Whoever reads has enough, as `head` does: that is no failure.
        Err(failure) if failure.is_closed_pipe() => Status::Well.into(),
        Err(failure) => {
            eprintln!("two-tables: {failure}");
            failure.status().into()
        }
    }
}
