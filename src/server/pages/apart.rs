//! Two tables side by side: their timelines with history beside them, and the first decision that set them apart.

use super::compare::Tables;
use super::delegation::deed_in_words;
use crate::charts::timeline::timeline;
use crate::charts::{Frame, PAGE};
use crate::debrief::Debrief;
use crate::debrief::pictures::Teller;
use crate::rules::action::Deed;
use crate::rules::event::Step;
use crate::rules::ids::PartyId;
use crate::server::store::LessonId;
use crate::text::Catalogue;
use maud::{Markup, PreEscaped, html};

/// What one party did in one step, at both tables.
pub struct Difference<'a> {
    /// The round, from 0.
    pub round: u8,
    /// The step.
    pub step: Step,
    /// Whose decision.
    pub party: PartyId,
    /// What was done at each of the two; empty where nothing was.
    pub deeds: [Vec<&'a Deed>; 2],
}

/// A step with what was done in it, in order.
type Acted<'a> = (u8, Step, Vec<(PartyId, &'a Deed)>);

fn steps(debrief: &Debrief) -> Vec<Acted<'_>> {
    let mut steps: Vec<Acted<'_>> = Vec::new();
    for (index, act) in debrief.acts.iter().enumerate() {
        let moment = debrief.moments.iter().find(|moment| moment.act == Some(index));
        let at = moment.map(|moment| (moment.round, moment.step));
        match (steps.last_mut(), at) {
            // What brought nothing about by itself belongs to the step that goes on.
            (Some((.., deeds)), None) => deeds.push((act.party, &act.deed)),
            (Some((round, step, deeds)), Some(at)) if (*round, *step) == at => deeds.push((act.party, &act.deed)),
            (None, None) => steps.push((0, Step::Before, vec![(act.party, &act.deed)])),
            (_, Some((round, step))) => steps.push((round, step, vec![(act.party, &act.deed)])),
        }
    }
    steps
}

/// The first step in which the tables did not do the same: what each party did differently. Empty if they never did.
#[must_use]
pub fn first<'a>(a: &'a Debrief, b: &'a Debrief) -> Vec<Difference<'a>> {
    let (here, there) = (steps(a), steps(b));
    let none = (0, Step::Ended, vec![]);
    for place in 0..here.len().max(there.len()) {
        let (one, other) = (here.get(place).unwrap_or(&none), there.get(place).unwrap_or(&none));
        let (round, step, _) = if place < here.len() { one } else { other };
        let deeds = |acted: &Acted<'a>, party: PartyId| -> Vec<&'a Deed> {
            acted
                .2
                .iter()
                .filter(|(by, _)| *by == party)
                .map(|(_, deed)| *deed)
                .collect()
        };
        let differ: Vec<_> = a
            .parties()
            .map(|party| Difference {
                round: *round,
                step: *step,
                party,
                deeds: [deeds(one, party), deeds(other, party)],
            })
            .filter(|difference| difference.deeds[0] != difference.deeds[1])
            .collect();
        if !differ.is_empty() {
            return differ;
        }
    }
    Vec::new()
}

/// The two tables that are looked at: those that were asked for, else the one whose joint result is highest and the one
/// whose is lowest.
#[must_use]
pub fn chosen(tables: &Tables, asked: [Option<u16>; 2]) -> Option<[usize; 2]> {
    if tables.len() < 2 {
        return None;
    }
    let place = |number: Option<u16>| number.and_then(|number| tables.iter().position(|(known, _)| *known == number));
    let mean = |index: &usize| tables[*index].1.operating.as_ref().map_or(0, |result| result.mean);
    let best = (0..tables.len()).rev().max_by_key(mean)?;
    let a = place(asked[0]).unwrap_or(best);
    let others = (0..tables.len()).filter(|index| *index != a);
    let b = place(asked[1])
        .filter(|b| *b != a)
        .or_else(|| others.min_by_key(mean))?;
    Some([a, b])
}

/// The part of the page.
#[must_use]
pub fn section(words: &Catalogue, lesson: LessonId, tables: &Tables, asked: [Option<u16>; 2]) -> Markup {
    let Some([a, b]) = chosen(tables, asked) else {
        return html! {};
    };
    let name = |index: usize| words.get_with("join-table", &[("number", i64::from(tables[index].0).into())]);
    let pick = |field: &str, now: usize, label: &str| {
        html! {
            label for=(field) { (words.get(label)) }
            select id=(field) name=(field) {
                @for (index, (number, _)) in tables.iter().enumerate() { option value=(number) selected[index == now] { (name(index)) } }
            }
        }
    };
    html! {
        section.sheet aria-labelledby="apart" {
            h2 #apart { (words.get("apart-title")) }
            form.row.pick method="get" action={ "/teach/" (lesson) "/debrief#apart" } {
                (pick("a", a, "apart-one")) (pick("b", b, "apart-other"))
                button type="submit" { (words.get("apart-look")) }
            }
            (difference(words, [&tables[a].1, &tables[b].1], &[name(a), name(b)]))
            h3 { (words.get("apart-timelines")) }
            p.sm.mut { (words.get("apart-history")) }
            div.cards.wide { @for index in [a, b] {
                @let teller = Teller::new(&tables[index].1, words);
                figure { figcaption { b { (name(index)) } }
                    div.scroll tabindex="0" role="region" aria-label=(name(index)) { (PreEscaped(timeline(&teller.timeline(), &Frame { width: 640.0, palette: &PAGE }))) } }
            } }
        }
    }
}

/// What the teacher brought in, where the two did not have the same: then it was not decisions alone that set them apart.
fn told_brought(pair: [&Debrief; 2], words: &Catalogue, names: &[String; 2]) -> Markup {
    if pair[0].interventions == pair[1].interventions {
        return html! {};
    }
    html! {
        h3 { (words.get("compare-brought")) }
        dl.long { @for (debrief, name) in pair.iter().zip(names) {
            @let told = Teller::new(debrief, words).interventions();
            dt { b { (name) } }
            @if told.is_empty() { dd { (words.get("compare-brought-nothing")) } }
            @for one in told { dd { (one) } }
        } }
    }
}

fn difference(words: &Catalogue, pair: [&Debrief; 2], names: &[String; 2]) -> Markup {
    let differ = first(pair[0], pair[1]);
    let brought = told_brought(pair, words, names);
    let Some(one) = differ.first() else {
        return html! { (brought) p { (words.get("apart-same")) } };
    };
    let tellers = pair.map(|debrief| Teller::new(debrief, words));
    let clerk = tellers[0].clerk();
    let did = |place: usize, difference: &Difference<'_>| -> String {
        let clerk = tellers[place].clerk();
        let told: Vec<String> = difference.deeds[place]
            .iter()
            .map(|deed| deed_in_words(words, &clerk, Some(difference.party), deed))
            .collect();
        if told.is_empty() {
            words.get("apart-nothing")
        } else {
            told.join("; ")
        }
    };
    html! {
        (brought)
        h3 { (words.get("apart-first")) }
        p { (clerk.meeting(one.round)) " · " (clerk.step(one.step)) }
        table.stack {
            thead { tr { th scope="col" { (words.get("class-seats")) } @for name in names { th scope="col" { (name) } } } }
            tbody { @for difference in &differ {
                tr { th scope="row" { b { (clerk.party(difference.party)) } }
                    @for (place, name) in names.iter().enumerate() { td data-head=(name) { (did(place, difference)) } } }
            } }
        }
    }
}
