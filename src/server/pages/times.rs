//! The times of the steps: what each takes, what that makes of the lesson, and the plan for a class period.

use super::class::Class;
use super::frame::minutes;
use crate::rules::scenario::Situation;
use crate::server::lesson::{PERIODS, Stage, Timed, Timings};
use crate::server::millis::Millis;
use maud::{Markup, html};

/// A field that was filled in with something else than a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The time of a step.
    Step(Timed),
    /// The class period.
    Period,
}

/// What is being reckoned on the page: nothing, a sum that was asked for, or fields that are wrong.
#[derive(Clone, Debug, Default)]
pub struct Reckoning {
    /// The times that were typed and are not set yet.
    pub asked: Option<(Timings, u16)>,
    /// What cannot be read.
    pub wrong: Vec<Wrong>,
    /// Whether times have just been set.
    pub set: bool,
}

/// The name of the field of a step.
#[must_use]
pub fn field(step: Timed) -> String {
    format!("time-{}", step.key())
}

/// The part of the teacher's page; nothing once the debrief is open.
#[must_use]
pub fn desk(class: &Class<'_>) -> Markup {
    if class.lesson.stage() == Stage::Debrief {
        return html! {};
    }
    let situation = &class.scenario.situation;
    let (timings, period) = (class.lesson.timings(), class.lesson.period());
    let shown = class.reckoning.asked.unwrap_or((timings, period));
    let open = class.reckoning.set || class.reckoning.asked.is_some() || !class.reckoning.wrong.is_empty();
    html! {
        details #times.sheet open[open] {
            summary { (class.t("times-title")) " · " (sum_in_short(class, &timings)) }
            p.sm.mut { (class.t("times-title.line")) }
            form method="post" action={ "/teach/" (class.id) "#times" } {
                input type="hidden" name="table" value="all";
                div.two {
                    @for step in Timed::ALL.into_iter().filter(|step| step.in_a_round(situation) > 0) { (one(class, step, &shown.0)) }
                }
                (sum(class, &shown.0, shown.1, open))
                div.field.short {
                    label for="period" { (class.t("times-period")) }
                    @let wrong = class.reckoning.wrong.contains(&Wrong::Period);
                    input #period type="text" inputmode="numeric" name="period" value=(class.typed("period").map_or_else(|| shown.1.to_string(), str::to_owned)) maxlength="12" size="5" aria-invalid=[wrong.then_some("true")] aria-describedby=[wrong.then_some("period-wrong")];
                    @if wrong { (said("period-wrong", &class.words.get_with("times-bad-period", &[("least", i64::from(*PERIODS.start()).into()), ("most", i64::from(*PERIODS.end()).into())]))) }
                }
                div.row {
                    button.p type="submit" name="do" value="times" { (class.t("times-set")) }
                    button type="submit" name="do" value="reckon" { (class.t("times-reckon")) }
                    button type="submit" name="do" value="plan" formnovalidate { (class.t("times-plan")) }
                }
            }
        }
    }
}

/// The field of one step.
fn one(class: &Class<'_>, step: Timed, timings: &Timings) -> Markup {
    let (name, count) = (field(step), step.in_a_round(&class.scenario.situation));
    let wrong = class.reckoning.wrong.contains(&Wrong::Step(step));
    let value = class
        .typed(&name)
        .map_or_else(|| written(timings.seconds(step)), str::to_owned);
    let (about, bad) = (format!("{name}-about"), format!("{name}-wrong"));
    let described = if wrong { format!("{about} {bad}") } else { about.clone() };
    html! {
        div.field {
            label for=(name) { (class.t(&format!("times-{}", step.key()))) }
            input id=(name) type="text" inputmode="decimal" name=(name) value=(value) maxlength="12" size="6" autocomplete="off" aria-invalid=[wrong.then_some("true")] aria-describedby=(described);
            span id=(about).sm.mut { (class.words.get_with("times-count", &[("count", i64::from(count).into())])) }
            @if wrong { (said(&bad, &class.t("times-bad"))) }
        }
    }
}

/// What is wrong with a field, beside it.
fn said(id: &str, words: &str) -> Markup {
    html! { span id=(id).sm.bad { (words) } }
}

/// The time of a step as it stands in its field; nothing where nobody is hurried.
fn written(seconds: u32) -> String {
    if seconds == 0 {
        String::new()
    } else {
        minutes(Millis::seconds(seconds))
    }
}

/// Whole minutes, halves up.
fn rounded(seconds: u32) -> i64 {
    i64::from((seconds.saturating_add(30)) / 60)
}

fn sum_in_short(class: &Class<'_>, timings: &Timings) -> String {
    let situation: &Situation = &class.scenario.situation;
    let all = timings.of_a_play(situation);
    if all == 0 {
        return class.t("times-open");
    }
    let key = if timings.is_open(situation) {
        "times-short-open"
    } else {
        "times-short"
    };
    class.words.get_with(key, &[("minutes", rounded(all).into())])
}

/// What the times make of the lesson.
fn sum(class: &Class<'_>, timings: &Timings, period: u16, open: bool) -> Markup {
    let situation = &class.scenario.situation;
    let (round, all) = (timings.of_a_round(situation), timings.of_a_play(situation));
    let left = i64::from(period) - rounded(all);
    html! {
        p #times-sum role=[open.then_some("status")] {
            @if class.reckoning.asked.is_some() { (class.t("times-asked")) " " }
            (class.words.get_with("times-sum", &[
                ("round", rounded(round).into()), ("rounds", situation.meetings.len().into()),
                ("minutes", rounded(all).into()), ("period", i64::from(period).into()), ("left", left.abs().into()),
                ("fits", if left >= 0 { "yes" } else { "no" }.into()),
            ]))
            @if timings.is_open(situation) { " " (class.t("times-sum-open")) }
        }
    }
}
