//! The podium: a line by temperament, mood and trust; pledges that are likely kept; threats (R13.3).

use super::pledges;
use super::sight::{Sight, byte};
use super::temperament::{Profile, Temperament};
use super::why::Why;
use crate::rules::action::{Line, RetaliationMove, Speech};
use crate::rules::constituency::Role;
use crate::rules::ids::{ConstituencyId, CourseId, PartyId};
use crate::rules::open::OpenPodium;
use crate::rules::scenario::Layer;
use crate::rules::schedule::Trigger;

/// What a seat says in public this round.
pub fn decide(sight: &Sight<'_>, temperament: Temperament, profile: &Profile, menu: &OpenPodium) -> (Speech, Vec<Why>) {
    let mut why = Vec::with_capacity(4);
    let mut speech = Speech {
        line: line(sight, temperament, profile, &mut why),
        ..Speech::default()
    };
    if !menu.lines.contains(&speech.line) {
        speech.line = menu.lines.first().copied().unwrap_or_default();
    }
    if let Some((pledge, because)) = pledges::choose(sight, profile, menu) {
        speech.pledge = Some(pledge);
        why.push(because);
    }
    speech.retaliation = retaliation(sight, profile, menu, &mut why);
    if let Some(course) = own_course(sight).filter(|_| menu.defer)
        && defers(sight, profile, course)
    {
        speech.defer = true;
        why.push(Why::TensionStands {
            tension: sight.view.tension,
        });
        why.push(Why::Defers { course });
    }
    (speech, why)
}

/// By how much mood exceeds need where it is tightest among those who can stop a text, and whose it is.
fn tightest_mood(sight: &Sight<'_>) -> Option<(i32, ConstituencyId)> {
    sight
        .situation
        .party(sight.me)
        .constituencies
        .iter()
        .enumerate()
        .filter(|(_, constituency)| constituency.role != Role::Objector)
        .map(|(index, constituency)| {
            let room = i32::from(sight.own.moods[index]) - i32::from(constituency.need);
            (room, ConstituencyId::at(index))
        })
        .min()
}

/// The party that trusts it least, or that it trusts least, and how much.
fn lowest_trust(sight: &Sight<'_>) -> Option<(i32, PartyId)> {
    sight
        .situation
        .everyone()
        .without(sight.me)
        .iter()
        .map(|party| (sight.view.trust.pair(sight.me, party), party))
        .min()
}

fn line(sight: &Sight<'_>, temperament: Temperament, profile: &Profile, why: &mut Vec<Why>) -> Line {
    let last = sight.view.lines.get(sight.me.index()).copied().flatten();
    if profile.always {
        why.push(Why::Habit);
        return profile.line;
    }
    let mood = tightest_mood(sight);
    let trust = lowest_trust(sight);
    // An election is won at home, but trust opens the ladder: whichever is further below what it wants.
    let missing_mood = mood.map_or(0, |(room, _)| profile.wants_applause_below - room);
    let missing_trust = trust.map_or(0, |(trust, _)| profile.wants_trust_below - trust);
    if let Some((_, constituency)) = mood.filter(|_| missing_mood > 0 && missing_mood >= missing_trust) {
        why.push(Why::MoodStands {
            constituency,
            mood: sight.own.moods[constituency.index()],
        });
        if last == Some(Line::Firm) {
            why.push(Why::Varies);
            return Line::Measured;
        }
        why.push(Why::NeedsApplause { constituency });
        return Line::Firm;
    }
    if let Some((trust, party)) = trust.filter(|_| missing_trust > 0) {
        let bears = mood.is_none_or(|(room, _)| room >= profile.wants_applause_below + 4);
        if bears && last != Some(Line::Conciliatory) {
            why.push(Why::TrustStands {
                party,
                trust: byte(trust),
            });
            why.push(Why::NeedsTrust { party });
            return Line::Conciliatory;
        }
    }
    if sight.own.capital < profile.wants_capital_below {
        why.push(Why::NeedsCapital);
        return Line::Measured;
    }
    if temperament == Temperament::Mirroring
        && let Some((party, theirs)) = loudest(sight)
    {
        why.push(Why::AnswersLine { party });
        return theirs;
    }
    if last == Some(profile.line) && profile.line == Line::Firm {
        why.push(Why::Varies);
        return Line::Measured;
    }
    why.push(Why::Habit);
    profile.line
}

/// Who has spoken otherwise than measured last time, and how: firm words before warm ones.
fn loudest(sight: &Sight<'_>) -> Option<(PartyId, Line)> {
    let spoken = sight
        .situation
        .party_ids()
        .filter(|party| *party != sight.me)
        .filter_map(|party| {
            let line = sight.view.lines.get(party.index()).copied().flatten()?;
            (line != Line::Measured).then_some((party, line))
        });
    spoken.max_by_key(|(_, line)| *line)
}

fn retaliation(sight: &Sight<'_>, profile: &Profile, menu: &OpenPodium, why: &mut Vec<Why>) -> Option<RetaliationMove> {
    if let Some(id) = menu.answer.first().copied() {
        let against = sight.situation.retaliations[id.index()].against;
        let trust = sight.view.trust.pair(sight.me, against);
        let boils = i32::from(sight.view.tension) + i32::from(sight.situation.coefficients.tension_retaliation) > 75;
        let room = tightest_mood(sight).map_or(0, |(room, _)| room);
        // Dropping costs mood everywhere, carrying out costs trust and heats everything.
        let does = !boils && (profile.warns_below > 0 && trust < profile.warns_below + 10 || room < -8);
        return Some(if does {
            why.push(Why::KeepsThreat { retaliation: id });
            RetaliationMove::CarryOut(id)
        } else {
            why.push(Why::DropsThreat { retaliation: id });
            RetaliationMove::Drop(id)
        });
    }
    let id = menu.announce.iter().copied().find(|id| {
        let known = &sight.situation.retaliations[id.index()];
        let cold = sight.view.trust.pair(sight.me, known.against) < profile.warns_below;
        let wants = match known.trigger {
            Trigger::PhaseOf(_) => sight.view.tension < 60,
            Trigger::NotOperating(issue, rung, _) => {
                sight.base[issue.index()] < rung && sight.preferences.of(issue, rung) > 0 && sight.rounds_left > 2
            }
        };
        cold && wants
    })?;
    let against = sight.situation.retaliations[id.index()].against;
    let trust = byte(sight.view.trust.pair(sight.me, against));
    why.push(Why::TrustStands { party: against, trust });
    why.push(Why::Warns { retaliation: id });
    Some(RetaliationMove::Announce(id))
}

/// Its own course that could be deferred.
fn own_course(sight: &Sight<'_>) -> Option<CourseId> {
    if !sight.situation.has(Layer::Clock) {
        return None;
    }
    let courses = sight.situation.courses.iter().zip(&sight.view.courses);
    courses
        .enumerate()
        .find(|(_, (course, now))| {
            course.party == sight.me && !now.deferred && usize::from(now.begun) < course.phases.len()
        })
        .map(|(index, _)| CourseId::at(index))
}

/// Whether tension is high enough and home content enough.
fn defers(sight: &Sight<'_>, profile: &Profile, course: CourseId) -> bool {
    let minds = sight.situation.courses[course.index()].defer_at;
    let mood = i32::from(sight.own.moods[minds.index()]);
    let tension = i32::from(sight.view.tension);
    tension >= 88 || (tension >= profile.defers_above && mood >= 52)
}
