//! Figures with their reasons: ledger lines, signed reasons, tables.

use super::text::{label, mono_figure, muted_label, signed_words};
use crate::client::theme::{Tone, size};
use crate::client::ui::el::{El, Run, block, col, grid, row, run};
use accesskit::Role;
use bevy::ui::{AlignItems, JustifyContent};

/// One line of a ledger: what, by how much, what it is now, and because of what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Seals before what changed; may be empty.
    pub seals: Vec<El>,
    /// What changed.
    pub what: String,
    /// By how much.
    pub change: i32,
    /// What it is now; empty if that says nothing.
    pub now: String,
    /// Because of what. Never empty.
    pub because: String,
}

/// Shares of a ledger's columns: what, change, now, because.
pub const LEDGER: [f32; 4] = [2.6, 1.4, 0.9, 4.8];

/// A line of the ledger: four columns, or with its reason below where there is no room for them.
#[must_use]
pub fn ledger_line(line: Line, narrow: bool) -> El {
    // A text that does not break has no width to be set right in: the row around it has.
    let right = |figure: Run| row([block([figure]).one_line()]).justify(JustifyContent::End);
    let change = right(super::signed(line.change));
    let now = right(run(line.now.clone()).bold());
    let spoken = format!(
        "{} {}, {}. {}",
        line.what,
        signed_words(line.change),
        line.now,
        line.because
    );
    let what = row(line.seals)
        .with(label(line.what).grow(1.0))
        .gap(5.0)
        .align(AlignItems::Start);
    let because = muted_label(line.because);
    let inside = if narrow {
        let figure = |figure: El| figure.width(30.0).rigid();
        let head = row([what.grow(1.0), figure(change), figure(now)]).gap(8.0);
        col([head, because]).gap(1.0)
    } else {
        grid(&LEDGER, [what, change, now, because]).gap(12.0)
    };
    inside
        .pad_xy(2.0, 5.0)
        .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
        .align(if narrow { AlignItems::Stretch } else { AlignItems::Start })
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

/// The gap between columns.
const GAP: f32 = 12.0;

/// A table with a heading row, in this much room. `shares` are the widths of its columns; columns from `figures` on
/// are set to the right. Where a column has no room for its longest word, every row becomes a short list.
#[must_use]
pub fn table(
    name: impl Into<String>,
    room: f32,
    shares: &[f32],
    heads: &[String],
    rows: &[Vec<String>],
    figures: usize,
) -> El {
    let body = if fits(room, shares, heads, rows) {
        columns(shares, heads, rows, figures)
    } else {
        lists(heads, rows)
    };
    col(body).role(Role::Table).label(name)
}

/// Whether every column has room for its longest word.
fn fits(room: f32, shares: &[f32], heads: &[String], rows: &[Vec<String>]) -> bool {
    // The average letter of the interface face at label size, with a little to spare.
    const LETTER: f32 = 7.4;
    #[expect(
        clippy::cast_precision_loss,
        reason = "a table has a handful of columns, a word some dozen letters"
    )]
    let float = |count: usize| count as f32;
    let total: f32 = shares.iter().sum();
    let room = room - GAP * float(shares.len().saturating_sub(1));
    shares.iter().enumerate().all(|(column, share)| {
        let cells = rows.iter().filter_map(|row| row.get(column)).chain(heads.get(column));
        let words = cells.flat_map(|cell| cell.split(' '));
        let longest = words.map(|word| word.chars().count()).max().unwrap_or(0);
        float(longest) * LETTER <= room * share / total
    })
}

fn columns(shares: &[f32], heads: &[String], rows: &[Vec<String>], figures: usize) -> Vec<El> {
    let cell = |index: usize, words: &str, head: bool| {
        let text = if head { muted_label(words) } else { label(words) };
        let role = if head { Role::ColumnHeader } else { Role::Cell };
        if index >= figures {
            text.right().role(role)
        } else {
            text.role(role)
        }
    };
    let line = |cells: &[String], head: bool| {
        let cells = cells.iter().enumerate();
        grid(shares, cells.map(|(index, words)| cell(index, words, head)))
            .gap(GAP)
            .pad_xy(2.0, 5.0)
            .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
            .role(Role::Row)
    };
    std::iter::once(line(heads, true))
        .chain(rows.iter().map(|cells| line(cells, false)))
        .collect()
}

/// Every row as a name with a line for each further cell that says something.
fn lists(heads: &[String], rows: &[Vec<String>]) -> Vec<El> {
    let list = |cells: &Vec<String>| {
        let name = cells.first().filter(|name| !name.is_empty());
        let name = name.map(|name| block([run(name.clone()).bold().size(size::LABEL)]).leading(1.25));
        let rest = cells.iter().zip(heads).skip(1).filter(|(words, _)| !words.is_empty());
        let lines = rest.map(|(words, head)| {
            let head = (!head.is_empty()).then(|| muted_label(head.clone()));
            row(head).with(label(words.clone())).gap(6.0).wrap().role(Role::Cell)
        });
        col(name)
            .with_all(lines)
            .gap(1.0)
            .pad_xy(2.0, 5.0)
            .lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
            .role(Role::Row)
    };
    rows.iter().map(list).collect()
}
