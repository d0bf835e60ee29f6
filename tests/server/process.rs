//! The program itself, as a process that can be killed and started again.

use crate::base::Place;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A host that runs as a process of its own.
pub struct Process {
    child: Child,
    /// Held, so that the program has somebody to talk to.
    _out: BufReader<ChildStdout>,
    /// Where it listens.
    pub address: SocketAddr,
    /// The path of the private link.
    pub private: String,
}

/// A port at which nobody listens now.
pub fn free_port() -> u16 {
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    free.local_addr().expect("it has one").port()
}

/// The command that hosts the lessons of a place.
pub fn command(place: &Place, port: u16) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_two-tables"));
    command.args(["host", "--listen", &format!("127.0.0.1:{port}")]);
    match place {
        Place::File(folder) => command.arg("--data").arg(folder.path()),
        Place::Database(address) => command.args(["--store", address]),
    };
    command
}

impl Process {
    /// Starts a host of the lessons of a place.
    pub fn start(place: &Place, port: u16) -> Self {
        Self::of(command(place, port))
    }

    /// Starts a host; it listens when this returns.
    pub fn of(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the program starts");
        let out = child.stdout.take().expect("its output is ours");
        let mut out = BufReader::new(out);
        let mut lines = [String::new(), String::new()];
        for line in &mut lines {
            out.read_line(line).expect("it says where it is");
        }
        let word = |line: &str, start: &str| {
            let at = line.find(start).expect("the address is told") + start.len();
            line[at..].split_whitespace().next().expect("an address").to_owned()
        };
        let address = word(&lines[0], "http://");
        let private = word(&lines[1], "http://");
        Self {
            child,
            _out: out,
            address: address.parse().expect("an address with a port"),
            private: private[private.find('/').expect("a path")..].to_owned(),
        }
    }

    /// Its number in the system.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Kills it without a warning.
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}
