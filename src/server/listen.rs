//! Connections: how many there may be, how long each may dawdle, and how they are closed.
//!
//! Nobody can hold the host up by being slow: a request whose head does not come, or an answer that is not taken, ends its
//! connection. Nobody can take all the room there is: one address may hold half of the connections.

use axum::Router;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::collections::HashMap;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{Instant, Sleep, sleep};
use tower_service::Service;

/// How long the head of a request may take.
const HEAD: Duration = Duration::from_secs(15);
/// How long an answer may wait for somebody to take any more of it.
const TAKEN: Duration = Duration::from_secs(30);
/// The largest head of a request, in bytes.
const LARGEST_HEAD: usize = 16 * 1024;
/// How long open streams are waited for when the host closes.
const CLOSING: Duration = Duration::from_secs(2);
/// How long it is waited when the system has no room for a further connection.
const FULL: Duration = Duration::from_millis(100);
/// Files that the host keeps for itself: its log, its database, what the system needs.
const OWN_FILES: u64 = 64;
/// The most connections on a system that knows no bound.
const MOST: u64 = 65_536;

/// The connections there are, by the address they come from.
struct Room {
    most: usize,
    held: Mutex<(usize, HashMap<IpAddr, usize>)>,
}

/// A place in the room; it is free again when this is dropped.
struct Place {
    room: Arc<Room>,
    from: IpAddr,
}

impl Room {
    /// A place for one more connection from an address, unless there is none, or the address holds half of all already.
    fn enter(self: &Arc<Self>, from: IpAddr) -> Option<Place> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let (all, by_address) = &mut *held;
        let here = by_address.get(&from).copied().unwrap_or(0);
        if *all >= self.most || here >= (self.most / 2).max(1) {
            return None;
        }
        *all += 1;
        by_address.insert(from, here + 1);
        Some(Place {
            room: Arc::clone(self),
            from,
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut held = self.room.held.lock().unwrap_or_else(PoisonError::into_inner);
        let (all, by_address) = &mut *held;
        *all = all.saturating_sub(1);
        let left = by_address.get(&self.from).map_or(0, |here| here.saturating_sub(1));
        if left == 0 {
            by_address.remove(&self.from);
        } else {
            by_address.insert(self.from, left);
        }
    }
}

/// Whom an address stands for: a device has one address of the older kind, and as many as it likes of the newer, all with
/// the same first half.
#[must_use]
pub fn person(from: IpAddr) -> IpAddr {
    match from.to_canonical() {
        IpAddr::V4(four) => four.into(),
        IpAddr::V6(six) => {
            let [a, b, c, d, ..] = six.segments();
            std::net::Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
    }
}

/// How many connections there may be: as many as the system lets this program have files, its own left out. Where the
/// program may raise that bound itself, it does.
fn most_connections() -> usize {
    let files = rlimit::increase_nofile_limit(MOST).unwrap_or(256);
    usize::try_from(files.min(MOST).saturating_sub(OWN_FILES))
        .unwrap_or(64)
        .max(64)
}

/// Serves until `until` comes to pass; then what has been begun is ended, and open streams are closed.
pub async fn serve(listener: TcpListener, router: Router, until: impl Future<Output = ()>) {
    let room = Arc::new(Room {
        most: most_connections(),
        held: Mutex::default(),
    });
    let (closing, closed) = watch::channel(false);
    let mut until = pin!(until);
    loop {
        let (socket, from) = tokio::select! {
            () = &mut until => break,
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                // Whoever left before it was its turn is no trouble; a system without room is given time.
                Err(error) => {
                    if error.kind() != io::ErrorKind::ConnectionAborted {
                        sleep(FULL).await;
                    }
                    continue;
                }
            },
        };
        let Some(place) = room.enter(person(from.ip())) else {
            continue;
        };
        // Events are small, and are not to wait for one another.
        let _ = socket.set_nodelay(true);
        tokio::spawn(connection(socket, from, place, router.clone(), closed.clone()));
    }
    drop(listener);
    closing.send_replace(true);
    drop(closed);
    // Streams never end by themselves: whoever listens connects again to the host that comes after.
    let _ = tokio::time::timeout(CLOSING, closing.closed()).await;
}

/// One connection, to its end.
async fn connection(
    socket: TcpStream,
    from: SocketAddr,
    place: Place,
    router: Router,
    mut closed: watch::Receiver<bool>,
) {
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(from));
        // A router is always ready.
        router.clone().call(request)
    });
    let io = TokioIo::new(Watched {
        socket,
        waiting: false,
        deadline: Box::pin(sleep(TAKEN)),
    });
    let mut serving = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD)
            .max_buf_size(LARGEST_HEAD)
            .serve_connection(io, service)
    );
    let closing = async {
        // A host that is gone is closing, too.
        let _ = closed.wait_for(|closing| *closing).await;
    };
    tokio::select! {
        // How a connection ends is the other side's matter.
        _ = serving.as_mut() => {}
        () = closing => {
            serving.as_mut().graceful_shutdown();
            let _ = serving.await;
        }
    }
    drop(place);
}

/// A socket that is given up when nobody takes what is written to it.
struct Watched {
    socket: TcpStream,
    /// Whether something waits to be taken.
    waiting: bool,
    /// Until when.
    deadline: Pin<Box<Sleep>>,
}

impl Watched {
    fn judged<T>(&mut self, context: &mut Context<'_>, done: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if done.is_ready() {
            self.waiting = false;
            return done;
        }
        if !self.waiting {
            self.waiting = true;
            self.deadline.as_mut().reset(Instant::now() + TAKEN);
        }
        match self.deadline.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl AsyncRead for Watched {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_read(context, into)
    }
}

impl AsyncWrite for Watched {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let done = Pin::new(&mut self.socket).poll_write(context, bytes);
        self.judged(context, done)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let done = Pin::new(&mut self.socket).poll_write_vectored(context, bytes);
        self.judged(context, done)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let done = Pin::new(&mut self.socket).poll_flush(context);
        self.judged(context, done)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_shutdown(context)
    }
}
