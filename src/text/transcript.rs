//! A whole play as prose: what a transcript, a replay and a bug report read like.

use super::{Catalogue, Papers};
use crate::rules::event::{Event, Fact};
use crate::rules::scenario::Situation;
use crate::rules::view::Viewer;
use std::fmt::Write;

/// Tells events, round by round, as this viewer may know them. A line an event; a blank line before a round.
#[must_use]
pub fn transcript(words: &Catalogue, situation: &Situation, viewer: Viewer, events: &[Event]) -> String {
    let mut told = String::new();
    let mut papers = Papers::new();
    for event in events.iter().filter(|event| event.audience.admits(viewer)) {
        papers.learn(event);
        match event.fact {
            // That a seat is ready, and what it has sealed, matters at the table; afterwards it is told as it is opened.
            Fact::SeatReady { .. } | Fact::ActSealed { .. } | Fact::ExchangeClosed => {}
            Fact::RoundBegan { round, .. } => {
                let heading = [
                    ("round", (i64::from(round) + 1).into()),
                    ("meeting", words.meeting(situation, round).into()),
                ];
                let _ = writeln!(told, "\n{}", words.get_with("cli-replay-round", &heading));
            }
            _ => {
                if let Some(sentence) = words.clerk(situation, viewer).with(&papers).event(event) {
                    let _ = writeln!(told, "  {sentence}");
                }
                if let Fact::DraftTabled { terms, .. } = &event.fact {
                    for article in words.terms(situation, terms) {
                        let _ = writeln!(told, "      {article}");
                    }
                }
            }
        }
    }
    told
}
