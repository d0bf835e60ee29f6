//! A network between window and host: it counts how often the window looks, and may block streams: then it lets requests
//! through, and breaks off whoever asks for a stream.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::spawn;

/// The relay; it ends with the process.
pub struct Relay {
    pub port: u16,
    blocked: Arc<AtomicUsize>,
    looks: Arc<AtomicUsize>,
}

/// What a relay counts of the requests that it passes on.
#[derive(Clone)]
struct Counts {
    /// Streams that were broken off; `None` where they are let through.
    blocked: Option<Arc<AtomicUsize>>,
    looks: Arc<AtomicUsize>,
}

impl Relay {
    /// A relay to a port of this machine that blocks streams.
    pub fn to(port: u16) -> Self {
        Self::of(port, true)
    }

    /// A relay that lets everything through.
    pub fn through(port: u16) -> Self {
        Self::of(port, false)
    }

    fn of(port: u16, blocks: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let here = listener.local_addr().expect("it has one").port();
        let blocked = Arc::new(AtomicUsize::new(0));
        let looks = Arc::new(AtomicUsize::new(0));
        let counts = Counts {
            blocked: blocks.then(|| Arc::clone(&blocked)),
            looks: Arc::clone(&looks),
        };
        spawn(move || {
            for near in listener.incoming().flatten() {
                let Ok(far) = TcpStream::connect(("127.0.0.1", port)) else {
                    continue;
                };
                let back = (
                    far.try_clone().expect("a socket can be shared"),
                    near.try_clone().expect("a socket can be shared"),
                );
                let counts = counts.clone();
                spawn(move || pass(near, far, Some(&counts)));
                spawn(move || pass(back.0, back.1, None));
            }
        });
        Self {
            port: here,
            blocked,
            looks,
        }
    }

    /// How often the view was asked for.
    pub fn looks(&self) -> usize {
        self.looks.load(Ordering::Relaxed)
    }

    /// How many streams were broken off.
    pub fn blocked(&self) -> usize {
        self.blocked.load(Ordering::Relaxed)
    }
}

/// Passes on what comes, and counts it where it is asked; where streams are blocked, none is asked for.
fn pass(mut from: TcpStream, mut to: TcpStream, counts: Option<&Counts>) {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(read @ 1..) = from.read(&mut buffer) {
        let part = &buffer[..read];
        if let Some(counts) = counts {
            let asks = |words: &[u8]| part.windows(words.len()).any(|some| some == words);
            if asks(b"GET /api/view") {
                counts.looks.fetch_add(1, Ordering::Relaxed);
            }
            if let Some(blocked) = counts.blocked.as_ref().filter(|_| asks(b"text/event-stream")) {
                blocked.fetch_add(1, Ordering::Relaxed);
                break;
            }
        }
        if to.write_all(part).is_err() {
            break;
        }
    }
    // Whoever is gone already needs no word.
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}
