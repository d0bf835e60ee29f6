//! The process of a host: it opens the log, listens, and closes in order.

use super::hall::{Hall, HallError};
use super::listen;
use super::secret::Secret;
use super::store::{Store, StoreError};
use super::web::{Arrivals, Guard, Host, Tellings, router};
use crate::scenarios::Library;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::net::TcpListener;

/// Addresses of private networks: what the system would send there from is our address in that network. Nothing is sent.
const NETWORKS: [Ipv4Addr; 4] = [
    Ipv4Addr::new(192, 0, 2, 1),
    Ipv4Addr::new(192, 168, 255, 254),
    Ipv4Addr::new(10, 255, 255, 254),
    Ipv4Addr::new(172, 31, 255, 254),
];

/// What a host is opened with.
pub struct Opening {
    /// Where it listens.
    pub listen: SocketAddr,
    /// The folder for data; the usual one of the system, if none is named.
    pub data: Option<PathBuf>,
    /// Where the log is kept, if not in a file in that folder.
    pub store: Option<String>,
    /// Whether the private link is to be a new one.
    pub new_link: bool,
    /// The scenarios.
    pub library: Library,
}

/// Why a host cannot be opened, or has ended.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The log cannot be used.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The lessons cannot be read.
    #[error("{0}")]
    Hall(#[from] HallError),
    /// The address cannot be listened on.
    #[error("{address}: {problem}; another port can be named with --listen, as in --listen 0.0.0.0:{other}")]
    Listen {
        /// Which address.
        address: SocketAddr,
        /// What the system says.
        problem: String,
        /// A port to try.
        other: u16,
    },
    /// The system has no source of random numbers.
    #[error("there are no random numbers to be had: {0}")]
    Random(#[from] getrandom::Error),
    /// The system has no usual folder for data.
    #[error("this system names no folder for data; name one with --data")]
    NoFolder,
    /// The system says no.
    #[error("{0}")]
    System(#[from] std::io::Error),
}

impl ServeError {
    /// Whether a file or folder is what is wrong.
    #[must_use]
    pub const fn is_file(&self) -> bool {
        matches!(
            self,
            Self::Store(StoreError::Folder { .. } | StoreError::Database(_)) | Self::NoFolder
        )
    }
}

/// A host that is open and listens.
pub struct Open {
    listener: TcpListener,
    host: Arc<Host>,
    /// The address under which devices on the network reach it.
    pub address: String,
    /// The address on this machine itself.
    pub here: String,
    /// The private link of whoever started it, to open lessons.
    pub private: String,
    /// The private link of whoever plays alone.
    pub solo: String,
    /// Where the log is kept, in words that hold no password.
    pub kept: String,
}

/// Opens a host: the log is read and the address listened on when this returns.
///
/// # Errors
/// Why it cannot be opened; nothing listens then.
pub async fn open(opening: Opening) -> Result<Open, ServeError> {
    let data = match (&opening.data, &opening.store) {
        (Some(folder), _) => folder.clone(),
        (None, Some(_)) => PathBuf::new(),
        (None, None) => usual_folder().ok_or(ServeError::NoFolder)?,
    };
    let store = Store::open(opening.store.as_deref(), &data).await?;
    let listener = TcpListener::bind(opening.listen)
        .await
        .map_err(|error| ServeError::Listen {
            address: opening.listen,
            problem: error.to_string(),
            other: opening.listen.port().wrapping_add(1).max(1024),
        })?;
    let port = listener.local_addr()?.port();
    let secret = store.host_secret(Secret::draw()?, opening.new_link).await?;
    let hall = Hall::open(store, opening.library).await?;
    let ip = match opening.listen.ip() {
        ip if ip.is_unspecified() => network_address(),
        ip => ip,
    };
    let of = |ip: IpAddr| format!("http://{}", SocketAddr::new(ip, port));
    let address = of(ip);
    let here = if opening.listen.ip().is_unspecified() {
        of(IpAddr::V4(Ipv4Addr::LOCALHOST))
    } else {
        address.clone()
    };
    Ok(Open {
        listener,
        private: format!("{here}/host/key/{}", secret.as_str()),
        solo: format!("{here}/solo/key/{}", secret.as_str()),
        kept: match &opening.store {
            Some(store) => without_password(store),
            None => data.join("lessons.sqlite").display().to_string(),
        },
        host: Arc::new(Host {
            hall,
            guard: Guard::new(&secret),
            limits: Arc::default(),
            arrivals: Arrivals::default(),
            debriefs: Tellings::default(),
            counsels: Tellings::default(),
            address: address.clone(),
        }),
        address,
        here,
    })
}

impl Open {
    /// Serves until `until` comes to pass; then what has been begun is ended, and open streams are closed.
    pub async fn serve(self, until: impl Future<Output = ()>) {
        listen::serve(self.listener, router(self.host), until).await;
    }
}

/// The usual folder for a host's data.
fn usual_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "two-tables").map(|dirs| dirs.data_dir().join("host"))
}

/// The usual folder for the plays of one person.
#[must_use]
pub fn solo_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "two-tables").map(|dirs| dirs.data_dir().join("solo"))
}

/// Our address in the local network; that of this machine alone, if there is none.
fn network_address() -> IpAddr {
    let own = |target: &Ipv4Addr| {
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
        socket.connect((*target, 9)).ok()?;
        let ip = socket.local_addr().ok()?.ip();
        (!ip.is_loopback() && !ip.is_unspecified()).then_some(ip)
    };
    NETWORKS.iter().find_map(own).unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
}

/// An address of a database without its password.
fn without_password(store: &str) -> String {
    match (store.split_once("://"), store.rsplit_once('@')) {
        (Some((kind, _)), Some((_, place))) => format!("{kind}://…@{place}"),
        _ => store.to_owned(),
    }
}
