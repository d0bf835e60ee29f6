//! The host as a process of its own, and what the system says of it.

use super::Options;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, ChildStdout, Command, Stdio};
use tempfile::TempDir;

/// Ticks of the system's clock for processes, in a second.
const TICKS: f64 = 100.0;

pub struct Host {
    child: Child,
    _out: BufReader<ChildStdout>,
    _folder: TempDir,
    pub address: SocketAddr,
    pub private: String,
}

impl Host {
    /// Starts it with a folder of its own on the disk.
    pub fn start(options: &Options) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let mut command = Command::new(env!("CARGO_BIN_EXE_two-tables"));
        command.args(["host", "--listen", "127.0.0.1:0"]);
        match &options.store {
            Some(store) => command.args(["--store", store]),
            None => command.arg("--data").arg(folder.path()),
        };
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the program starts");
        let mut out = BufReader::new(child.stdout.take().expect("its output is ours"));
        let mut told = || {
            let mut line = String::new();
            out.read_line(&mut line).expect("it says where it is");
            let at = line.find("http://").expect("an address is told") + 7;
            line[at..].split_whitespace().next().expect("an address").to_owned()
        };
        let address = told();
        let private = told();
        Self {
            child,
            _out: out,
            _folder: folder,
            address: address.parse().expect("an address with a port"),
            private: private[private.find('/').expect("a path")..].to_owned(),
        }
    }

    fn status(&self, name: &str) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let kib = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
        kib.unwrap_or(0) / 1024
    }

    /// Memory that it holds now, in MiB; 0 where the system does not say.
    pub fn memory(&self) -> u64 {
        self.status("VmRSS")
    }

    /// The most that it has held, in MiB.
    pub fn most_memory(&self) -> u64 {
        self.status("VmHWM")
    }

    /// Seconds of a core that it has used.
    pub fn seconds(&self) -> f64 {
        let text = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        let after = text.rsplit_once(')').map_or("", |(_, rest)| rest);
        let ticks = after
            .split_whitespace()
            .skip(11)
            .take(2)
            .filter_map(|word| word.parse::<f64>().ok());
        ticks.sum::<f64>() / TICKS
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How many want to run on this machine, over the last minutes.
pub fn load_average() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}
