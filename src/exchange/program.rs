//! Somebody else's program in a seat: it is spoken to by the line protocol, has a patience to answer
//! within, and can do no harm but to itself.

use super::protocol::{Answer, Move};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

/// A longer line is nonsense.
const LONGEST: u64 = 1 << 20;

/// What a program did wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It cannot be started.
    #[error("it cannot be started: {0}")]
    Start(String),
    /// It has not answered in time.
    #[error("it has not answered within {0:?}")]
    Silent(Duration),
    /// It ended, or closed its output.
    #[error("it has ended")]
    Gone,
    /// It refused to play.
    #[error("it refuses to play: {0}")]
    Refused(String),
    /// It said what cannot be understood, or cannot be done.
    #[error("it said what cannot be done: {0}")]
    Nonsense(String),
}

/// A running program.
#[derive(Debug)]
pub struct Program {
    child: Child,
    /// Lines to it: written by a thread of their own, because it need not read them.
    to: Option<Sender<String>>,
    from: Receiver<String>,
    patience: Duration,
}

/// A command line in words; double quotes hold blanks together.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut is_quoted = false;
    for letter in command.chars() {
        match letter {
            '"' => {
                is_quoted = !is_quoted;
                word.get_or_insert_default();
            }
            blank if blank.is_whitespace() && !is_quoted => words.extend(word.take()),
            letter => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words
}

impl Program {
    /// Starts a command; what it writes to its standard error is shown.
    ///
    /// # Errors
    /// If it cannot be started.
    pub fn start(command: &str, patience: Duration) -> Result<Self, Fault> {
        let words = words(command);
        let Some((name, arguments)) = words.split_first() else {
            return Err(Fault::Start("the command is empty".to_owned()));
        };
        let mut child = Command::new(name)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| Fault::Start(error.to_string()))?;
        let (to, lines) = channel::<String>();
        let (heard, from) = channel::<String>();
        if let Some(mut input) = child.stdin.take() {
            thread::spawn(move || {
                for line in lines {
                    if input.write_all(line.as_bytes()).and_then(|()| input.flush()).is_err() {
                        break;
                    }
                }
            });
        }
        if let Some(output) = child.stdout.take() {
            thread::spawn(move || {
                let mut output = BufReader::new(output);
                let mut line = String::new();
                while matches!(output.by_ref().take(LONGEST).read_line(&mut line), Ok(read) if read > 0) {
                    if heard.send(std::mem::take(&mut line)).is_err() {
                        break;
                    }
                }
            });
        }
        Ok(Self {
            child,
            to: Some(to),
            from,
            patience,
        })
    }

    /// Says a line that needs no answer.
    pub fn tell(&mut self, line: &serde_json::Value) {
        if let Some(to) = &self.to {
            // If it no longer listens, its silence will tell.
            let _ = to.send(format!("{line}\n"));
        }
    }

    /// Says a line and waits for the answer.
    fn ask(&mut self, line: &serde_json::Value) -> Result<Answer, Fault> {
        self.tell(line);
        let answer = self.from.recv_timeout(self.patience).map_err(|error| match error {
            RecvTimeoutError::Timeout => Fault::Silent(self.patience),
            RecvTimeoutError::Disconnected => Fault::Gone,
        })?;
        let shown: String = answer.trim().chars().take(200).collect();
        serde_json::from_str(&answer).map_err(|_| Fault::Nonsense(shown))
    }

    /// Begins a negotiation.
    ///
    /// # Errors
    /// What it did wrong.
    pub fn begin(&mut self, init: &serde_json::Value) -> Result<(), Fault> {
        match self.ask(init)? {
            Answer::Ready { ok: true, .. } => Ok(()),
            Answer::Ready { error, .. } => Err(Fault::Refused(error.unwrap_or_default())),
            Answer::Move(_) => Err(Fault::Nonsense("a move before the negotiation has begun".to_owned())),
        }
    }

    /// Asks for a move.
    ///
    /// # Errors
    /// What it did wrong.
    pub fn turn(&mut self, turn: &serde_json::Value) -> Result<Move, Fault> {
        match self.ask(turn)? {
            Answer::Move(chosen) => Ok(chosen),
            Answer::Ready { error, .. } => Err(Fault::Nonsense(error.unwrap_or_default())),
        }
    }
}

impl Drop for Program {
    /// It has a moment to end by itself when it is no longer spoken to; then it is ended.
    fn drop(&mut self) {
        drop(self.to.take());
        for _ in 0..20 {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(Duration::from_millis(5));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_command_is_taken_apart_at_blanks_outside_quotes() {
        assert_eq!(
            words("python3  a.py \"two words\" x\"y z\""),
            ["python3", "a.py", "two words", "xy z"]
        );
        assert_eq!(words(" \"\" "), [""]);
        assert!(words("  ").is_empty());
    }
}
