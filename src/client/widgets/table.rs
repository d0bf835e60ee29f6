//! Figures with their reasons: ledger lines, signed reasons, tables.

use super::text::{label, mono_figure, muted_label, signed_words};
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, Run, block, col, grid, row, run};
use accesskit::Role;
use bevy::ui::AlignItems;

/// One line of a ledger: what, by how much, what it is now, and because of what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What changed.
    pub what: String,
    /// By how much.
    pub change: i32,
    /// What it is now; empty if that says nothing.
    pub now: String,
    /// Because of what. Never empty.
    pub because: String,
}

/// A line of the ledger.
#[must_use]
pub fn ledger_line(line: &Line) -> El {
    let change = block([super::signed(line.change)]).right();
    let now = block([run(line.now.clone()).bold()]).right();
    let spoken = format!(
        "{} {}, {}. {}",
        line.what,
        signed_words(line.change),
        line.now,
        line.because
    );
    grid(
        &[3.0, 0.8, 0.8, 5.0],
        [label(line.what.clone()), change, now, muted_label(line.because.clone())],
    )
    .gap(12.0)
    .pad_xy(2.0, 5.0)
    .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
    .align(AlignItems::Start)
    .role(Role::Row)
    .label(spoken)
}

/// One signed reason: `+6 publishes its timetable already`.
#[must_use]
pub fn reason(number: i32, who: Option<String>, words: impl Into<String>) -> El {
    let figure = block([super::signed(number).size(size::LABEL)])
        .leading(1.25)
        .right()
        .width(30.0)
        .rigid();
    let mut runs: Vec<Run> = Vec::new();
    if let Some(who) = who {
        runs.push(run(format!("{who} ")).bold().size(size::LABEL));
    }
    runs.push(run(words).size(size::LABEL));
    row([figure, block(runs).leading(1.25).grow(1.0)])
        .gap(6.0)
        .align(AlignItems::Start)
}

/// Signed reasons, one below the other.
#[must_use]
pub fn reasons(list: impl IntoIterator<Item = (i32, Option<String>, String)>) -> El {
    col(list.into_iter().map(|(number, who, words)| reason(number, who, words))).gap(2.0)
}

/// The net of a matter, large, in the colour of gain or loss.
#[must_use]
pub fn net(number: i32) -> El {
    let tone = super::signed(number).tone;
    let mut figure = mono_figure(signed_words(number), size::FIGURE)
        .right()
        .width(44.0)
        .rigid();
    if let crate::client::ui::el::Kind::Text(block) = &mut figure.kind {
        for run in &mut block.runs {
            run.tone = tone;
        }
    }
    figure
}

/// A table with a heading row. `shares` are the widths of its columns; columns from `figures` on
/// are set to the right.
#[must_use]
pub fn table(name: impl Into<String>, shares: &[f32], heads: &[String], rows: &[Vec<String>], figures: usize) -> El {
    let cell = |index: usize, words: &str, head: bool| {
        let text = if head { muted_label(words) } else { label(words) };
        let role = if head { Role::ColumnHeader } else { Role::Cell };
        if index >= figures {
            text.right().role(role)
        } else {
            text.role(role)
        }
    };
    let line = |cells: Vec<El>| {
        grid(shares, cells)
            .gap(12.0)
            .pad_xy(2.0, 5.0)
            .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
            .role(Role::Row)
    };
    let head = line(
        heads
            .iter()
            .enumerate()
            .map(|(index, words)| cell(index, words, true))
            .collect(),
    );
    let body = rows.iter().map(|cells| {
        line(
            cells
                .iter()
                .enumerate()
                .map(|(index, words)| cell(index, words, false))
                .collect(),
        )
    });
    col([head]).with_all(body).role(Role::Table).label(name)
}
