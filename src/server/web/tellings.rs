//! What takes a while to work out and is asked for by many at the same moment: a debrief, an adviser's answer.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

/// How many are kept.
const MANY: usize = 256;

/// Answers, each with how much had happened when it was worked out.
pub struct Tellings<Which, Told: ?Sized> {
    kept: Mutex<BTreeMap<Which, (usize, Arc<Told>)>>,
    /// Held while one is worked out: one at a time, so that the plays go on beside.
    telling: tokio::sync::Mutex<()>,
}

impl<Which, Told: ?Sized> Default for Tellings<Which, Told> {
    fn default() -> Self {
        Self {
            kept: Mutex::default(),
            telling: tokio::sync::Mutex::default(),
        }
    }
}

impl<Which: Ord, Told: ?Sized> Tellings<Which, Told> {
    fn kept(&self, which: &Which, happened: usize) -> Option<Arc<Told>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let (told, answer) = kept.get(which)?;
        (*told == happened).then(|| Arc::clone(answer))
    }

    /// Forgets some.
    pub fn forget(&self, gone: impl Fn(&Which) -> bool) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|which, _| !gone(which));
    }

    /// The answer, worked out anew if it was not since so much had happened.
    ///
    /// # Errors
    /// Whatever working it out comes to.
    pub async fn get<E>(
        &self,
        which: Which,
        happened: usize,
        tell: impl Future<Output = Result<Arc<Told>, E>>,
    ) -> Result<Arc<Told>, E> {
        if let Some(answer) = self.kept(&which, happened) {
            return Ok(answer);
        }
        let _telling = self.telling.lock().await;
        // Somebody else may have asked for the same a moment ago.
        if let Some(answer) = self.kept(&which, happened) {
            return Ok(answer);
        }
        let answer = tell.await?;
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MANY {
            kept.pop_first();
        }
        kept.insert(which, (happened, Arc::clone(&answer)));
        Ok(answer)
    }
}
