//! How many tables one host bears. The host is the program itself, a process of its own; this one is the students: each
//! has an address, follows its seat's events as a stream, looks, thinks and acts.
//!
//! ```sh
//! cargo bench --no-default-features --features server --bench load -- --tables 1000 --seconds 60
//! ```
//!
//! What is measured: the time from the moment at which a student begins to send an act to the moment at which the last
//! seat of the table has read of it in its stream. `docs/load.md` has the figures and how they were got.

mod class;
mod host;
mod http;
mod student;
mod tally;

use std::sync::Arc;
use std::time::Duration;

/// What is played, and for how long.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many tables.
    pub tables: u16,
    /// The scenario and its game.
    pub scenario: String,
    /// Seconds that a student thinks before acting, on average; between half and one and a half of it.
    pub pause: f64,
    /// Seconds until the tables have warmed up.
    pub warm: u32,
    /// Seconds that are measured.
    pub seconds: u32,
    /// Whether every student has a browser's page open, too, that is fetched again whenever the table has changed.
    pub pages: bool,
    /// How many seats of each table nobody takes, so that computers keep them.
    pub computers: u8,
    /// Where the log is kept, if not in a file: the address of a PostgreSQL database.
    pub store: Option<String>,
}

fn options() -> Options {
    let mut options = Options {
        tables: 1000,
        scenario: "lisbon-to-chicago/full".to_owned(),
        pause: 20.0,
        warm: 20,
        seconds: 60,
        pages: false,
        computers: 0,
        store: None,
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        if word == "--pages" {
            options.pages = true;
            continue;
        }
        // What cargo itself says.
        if word == "--bench" {
            continue;
        }
        let value = words.next().unwrap_or_else(|| panic!("{word} needs a value"));
        let number = || {
            value
                .parse::<f64>()
                .unwrap_or_else(|_| panic!("{word} needs a number, not “{value}”"))
        };
        match word.as_str() {
            "--tables" => options.tables = value.parse().expect("--tables needs a number of tables"),
            "--computers" => options.computers = value.parse().expect("--computers needs a number of seats"),
            "--scenario" => options.scenario.clone_from(&value),
            "--store" => options.store = Some(value.clone()),
            "--pause" => options.pause = number(),
            "--warm" => options.warm = value.parse().expect("--warm needs whole seconds"),
            "--seconds" => options.seconds = value.parse().expect("--seconds needs whole seconds"),
            _ => panic!("{word} is not known; see the head of benches/load/main.rs"),
        }
    }
    options
}

fn main() {
    let options = options();
    // Each student holds two connections, and each has two ends; the host raises its own bound.
    rlimit::increase_nofile_limit(65_536).expect("the system says how many files may be open");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(run(&options));
}

async fn run(options: &Options) {
    println!("{options:?}");
    println!("load of the machine before: {}", host::load_average());
    let host = host::Host::start(options);
    let class = Arc::new(class::open(&host, options).await);
    println!("memory of the host with an empty lesson: {} MiB", host.memory());
    let began = std::time::Instant::now();
    let seated = class::fill(&class, &host).await;
    println!(
        "{} students joined and sat down in {:.1} s",
        seated.len(),
        began.elapsed().as_secs_f64()
    );
    let began = std::time::Instant::now();
    class::begin(&class).await;
    println!(
        "{} tables opened in {:.1} s",
        options.tables,
        began.elapsed().as_secs_f64()
    );
    for student in seated {
        tokio::spawn(student.play());
    }
    tokio::time::sleep(Duration::from_secs(u64::from(options.warm))).await;
    class.tally.start();
    let before = host.seconds();
    tokio::time::sleep(Duration::from_secs(u64::from(options.seconds))).await;
    class.tally.stop();
    let spent = host.seconds() - before;
    class.tally.report(options);
    println!(
        "the host: {} MiB, at most {} MiB; {:.0} % of one core",
        host.memory(),
        host.most_memory(),
        100.0 * spent / f64::from(options.seconds),
    );
    println!("load of the machine after: {}", host::load_average());
}
