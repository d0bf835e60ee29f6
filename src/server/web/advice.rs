//! The adviser whom a student may ask, where the teacher allows it: what it would do in the seat's place now, and why.

use super::acts::Fields;
use super::callers::{Sitting, open_table};
use super::play::with_desk;
use super::{Shared, Trouble};
use crate::adviser::is_asked;
use crate::negotiators::{Decision, Temperament, advise};
use crate::rules::view::{View, Viewer};
use crate::server::pages::advice as page;
use crate::server::pages::solo::temperament_word;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;

/// The page with the adviser's answer; who asks again before anything has happened is told the same.
pub async fn advice(
    State(host): State<Shared>,
    sitting: Sitting,
    Query(fields): Query<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let class = &sitting.student.class;
    if !class.settings().adviser {
        return Ok(Redirect::to("/play").into_response());
    }
    let manner = match Fields(fields).get("manner") {
        None => Temperament::Cooperative,
        Some(word) => {
            let known = Temperament::ALL.into_iter().find(|one| temperament_word(*one) == word);
            known.ok_or_else(Trouble::unreadable)?
        }
    };
    let table = open_table(class, sitting.place.table).await?;
    let viewer = Viewer::Party(sitting.place.party);
    let asked = table.read(|play| Some((play.table()?.view(viewer), play.seen(viewer))));
    let told = match asked.filter(|(view, _)| is_asked(view)) {
        Some((view, seen)) => {
            let which = (class.id, sitting.place, manner);
            Some(host.counsels.get(which, seen, think(view, manner, seen)).await?)
        }
        None => None,
    };
    let shown = with_desk(&sitting, "advice", None, |desk| {
        page::page(desk, manner, told.as_deref())
    });
    Ok(shown.await?.into_response())
}

/// It takes an expert some milliseconds, for which no other request waits.
async fn think(view: View, manner: Temperament, seen: usize) -> Result<Arc<Decision>, Trouble> {
    let thought = tokio::task::spawn_blocking(move || advise(&view, manner, seen));
    Ok(Arc::new(thought.await.map_err(Trouble::machine)?))
}
