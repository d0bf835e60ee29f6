//! Debriefs that have been told: telling one takes a while, and a class asks for it at the same moment.

use crate::server::store::LessonId;
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

/// How many are kept.
const MANY: usize = 64;

/// Which debrief: the lesson, the table, the language.
pub type Which = (LessonId, u16, String);

/// Debriefs as pages, each with the number of acts that it tells of.
#[derive(Default)]
pub struct Tellings {
    kept: Mutex<BTreeMap<Which, (usize, Arc<str>)>>,
    /// Held while one is told: one at a time, so that the plays go on beside.
    telling: tokio::sync::Mutex<()>,
}

impl Tellings {
    fn kept(&self, which: &Which, acts: usize) -> Option<Arc<str>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let (told, page) = kept.get(which)?;
        (*told == acts).then(|| Arc::clone(page))
    }

    /// The page, told anew if it was not told since the table had so many acts.
    ///
    /// # Errors
    /// Whatever telling it comes to.
    pub async fn page<E>(
        &self,
        which: Which,
        acts: usize,
        tell: impl Future<Output = Result<String, E>>,
    ) -> Result<Arc<str>, E> {
        if let Some(page) = self.kept(&which, acts) {
            return Ok(page);
        }
        let _telling = self.telling.lock().await;
        // Somebody else may have asked for the same a moment ago.
        if let Some(page) = self.kept(&which, acts) {
            return Ok(page);
        }
        let page: Arc<str> = tell.await?.into();
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MANY {
            kept.pop_first();
        }
        kept.insert(which, (acts, Arc::clone(&page)));
        Ok(page)
    }
}
