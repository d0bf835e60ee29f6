//! A network that blocks streams: it lets requests through, and breaks off whoever asks for a stream.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::spawn;

/// The relay; it ends with the process.
pub struct Relay {
    pub port: u16,
    blocked: Arc<AtomicUsize>,
}

impl Relay {
    /// A relay to a port of this machine.
    pub fn to(port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let here = listener.local_addr().expect("it has one").port();
        let blocked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&blocked);
        spawn(move || {
            for near in listener.incoming().flatten() {
                let Ok(far) = TcpStream::connect(("127.0.0.1", port)) else {
                    continue;
                };
                let back = (
                    far.try_clone().expect("a socket can be shared"),
                    near.try_clone().expect("a socket can be shared"),
                );
                let count = Arc::clone(&count);
                spawn(move || pass(near, far, Some(&count)));
                spawn(move || pass(back.0, back.1, None));
            }
        });
        Self { port: here, blocked }
    }

    /// How many streams were broken off.
    pub fn blocked(&self) -> usize {
        self.blocked.load(Ordering::Relaxed)
    }
}

/// Passes on what comes; where streams are counted, none is asked for.
fn pass(mut from: TcpStream, mut to: TcpStream, count: Option<&AtomicUsize>) {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(read @ 1..) = from.read(&mut buffer) {
        let part = &buffer[..read];
        let streams = part.windows(17).any(|words| words == b"text/event-stream");
        if let Some(count) = count.filter(|_| streams) {
            count.fetch_add(1, Ordering::Relaxed);
            break;
        }
        if to.write_all(part).is_err() {
            break;
        }
    }
    // Whoever is gone already needs no word.
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}
