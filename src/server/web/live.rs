//! Pages that stay true: a stream of numbers. Whoever hears a number that is not the page's reads the page again.

use super::Trouble;
use super::callers::{Student, Teaching};
use crate::server::class::Class;
use crate::server::lesson::{Lesson, Stage};
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use futures_util::Stream;
use futures_util::stream;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// How often a silent stream shows that it lives.
const ALIVE: Duration = Duration::from_secs(15);
/// How long a student's stream waits after a change, so that one press is heard once.
const TOGETHER: Duration = Duration::from_millis(60);
/// How long a teacher's does: at many tables something always happens.
const CLASS_TOGETHER: Duration = Duration::from_millis(500);

/// What is said instead of a number to a reader who has been removed or shut out.
const GONE: &str = "gone";

pub type Numbers = Vec<watch::Receiver<u64>>;

/// What a page of these numbers carries.
pub fn written(numbers: &mut Numbers) -> String {
    let all = numbers.iter_mut().map(|number| number.borrow_and_update().to_string());
    all.collect::<Vec<_>>().join(".")
}

/// Whose page it is.
enum Reader {
    /// A student's, with a seat or without one.
    Student(Student),
    /// The teacher's, or the projector's.
    Class(Teaching),
}

impl Reader {
    /// Whether the reader may read it still.
    fn is_known(&self) -> bool {
        match self {
            Self::Student(student) => student.is_known(),
            Self::Class(teaching) => teaching.is_known(),
        }
    }

    /// What the page shows: the lesson, and every table of it or, once it has begun, the one where the student sits.
    async fn numbers(&self) -> Result<Numbers, Trouble> {
        let student = match self {
            Self::Class(teaching) => return all(&teaching.class).await,
            Self::Student(student) => student,
        };
        let class = &student.class;
        let mut numbers = vec![class.lesson.watch()];
        let stage = class.lesson.read(Lesson::stage);
        if let Some(place) = student.place().filter(|_| stage != Stage::Lobby) {
            numbers.push(class.table(place.table).await?.watch());
        }
        Ok(numbers)
    }
}

/// A stream of the numbers, the present ones first; it ends when one of the tasks behind them does. What is followed is
/// looked up after each change: who waited sits at an open table now, and who was moved sits at another. Whoever was
/// removed or shut out is told so as the last thing: their page has to go.
async fn follow(
    reader: Reader,
    together: Duration,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Trouble> {
    let numbers = reader.numbers().await?;
    let stream = stream::unfold(
        (reader, numbers, Some(true)),
        move |(reader, mut numbers, first)| async move {
            let first = first?;
            if !first {
                changed(&mut numbers).await?;
                tokio::time::sleep(together).await;
                if !reader.is_known() {
                    return Some((Ok(Event::default().data(GONE)), (reader, numbers, None)));
                }
                numbers = reader.numbers().await.ok()?;
            }
            let event = Event::default().data(written(&mut numbers));
            Some((Ok(event), (reader, numbers, Some(false))))
        },
    );
    Ok(Sse::new(stream).keep_alive(KeepAlive::new().interval(ALIVE)))
}

/// Waits until one of the numbers has changed; `None` if one never will again.
pub(super) async fn changed(numbers: &mut Numbers) -> Option<()> {
    let waiting = numbers.iter_mut().map(|number| Box::pin(number.changed()));
    let (done, ..) = futures_util::future::select_all(waiting).await;
    done.ok()
}

/// The stream of a student's page.
pub async fn play(student: Student) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Trouble> {
    follow(Reader::Student(student), TOGETHER).await
}

/// The stream of the teacher's pages.
pub async fn class(teaching: Teaching) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Trouble> {
    follow(Reader::Class(teaching), CLASS_TOGETHER).await
}

/// The numbers of a lesson and all its tables.
///
/// # Errors
/// If a table cannot be read.
pub async fn all(class: &Arc<Class>) -> Result<Numbers, Trouble> {
    let mut numbers = vec![class.lesson.watch()];
    for number in class.numbers() {
        numbers.push(class.table(number).await?.watch());
    }
    Ok(numbers)
}
