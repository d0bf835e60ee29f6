//! What would be right instead.

use super::{Fault, Why};

impl Fault {
    /// What would be right.
    #[must_use]
    pub fn mend(&self) -> String {
        match self {
            Self::Unreadable(_) => "give the folder of a scenario, which you may read".into(),
            Self::FileMissing(_) => {
                "a scenario is a folder with scenario.ron, text.en.ftl, history.ron and sources.md".into()
            }
            Self::NotText => "save the file as UTF-8".into(),
            Self::Syntax { mend, .. } => mend.clone(),
            Self::UnknownName { name, known, .. } => match nearest(name, known.iter().map(String::as_str)) {
                Some(near) => format!("did you mean “{near}”?"),
                None if known.is_empty() => "none is defined".into(),
                None => format!("there are: {}", known.join(", ")),
            },
            Self::Twice(_) => "give each its own name, or take one out".into(),
            Self::BadName(_) => "use small letters a–z, digits and hyphens, and begin with a letter".into(),
            Self::OutOfBounds { low, high, .. } => format!("use a whole number from {low} to {high}"),
            Self::Count { low, high, .. } if low == high => format!("there must be {low}"),
            Self::Count { low, high, .. } => format!("there can be {low} to {high}"),
            Self::Reversed => "write the lower or earlier end first".into(),
            Self::PointsMissing { option, .. } => {
                format!("add \"{option}\": and its points a round; 0 if it is all the same to this party")
            }
            Self::FirstOption(name) => format!("write \"{name}\": () and name it nowhere else"),
            Self::BadDate(_) => "write the year, then month and day where known: 2011-05 or 2011-05-26".into(),
            Self::DateOrder { .. } => "put the earlier one first".into(),
            Self::PhaseOrder => "give each phase a later meeting than the one above it".into(),
            Self::SameParty(_) => "name another party".into(),
            Self::SameIssue(_) => "name options of two issues".into(),
            Self::NotInCircle { .. } => "name a party of the circle, or add it to the circle".into(),
            Self::Role(_) => "change the role, or the party's procedure".into(),
            Self::TrustMissing { .. } => "add it, or use One(…) for all".into(),
            Self::TrustOne(_) => "give the game its own climate, with trust: One(…), or switch the layer on".into(),
            Self::Row { count: 1, .. } => "write one number".into(),
            Self::Row { count, .. } => format!("write a row of {count} numbers: […]"),
            Self::LayerNeeds { .. } => "switch both on, or both off".into(),
            Self::Inherited(_) => "change its clauses, its form or what it settles".into(),
            Self::NoCircle { .. } => "leave the issue out of this game, or let its parties play".into(),
            Self::NoForm { .. } => "add a lower form to the game, or raise the highest form of the meeting".into(),
            Self::Unreachable { why, .. } => match why {
                Why::Form { .. } => "lower its lowest_form, raise a meeting's highest, or leave the option out".into(),
                Why::Trust { .. } => "ask less trust, start with more, or leave the option out".into(),
                Why::Home { .. } => "let the constituency need less or mind it less, or leave the option out".into(),
                Why::Effort { .. } => "ask less effort, or give more attention".into(),
            },
            Self::NeverAgrees { .. } => "give it options worth more than no agreement".into(),
            Self::NoSource(_) => "add sources: [\"…\"], each an entry “- [key] …” of sources.md".into(),
            Self::SourceEmpty(_) => "write after the brackets where it can be found".into(),
            Self::NothingLeft(_) => "leave it two parties, an issue between them, a meeting and a form".into(),
            Self::TextMissing(name) => match name.split_once('.') {
                Some((_, attribute)) => format!("add a line “    .{attribute} = …” under it"),
                None => format!("add a line “{name} = …”"),
            },
            Self::TextUnknown {
                nearest: Some(near), ..
            } => format!("did you mean `{near}`?"),
            Self::TextUnknown { nearest: None, .. } => "take it out, or correct its name".into(),
            Self::TextLong { most, .. } => format!("use {most} characters at most"),
        }
    }
}

/// The known name that is meant by a wrong one, if any is likely: one that differs by a few letters, or the only one that
/// begins with it.
#[must_use]
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let known: Vec<&'a str> = known.into_iter().collect();
    let like = |other: &'a str| {
        let distance = strsim::damerau_levenshtein(name, other);
        let most = (other.chars().count().max(name.chars().count()) / 3).max(1);
        (distance <= most).then_some((distance, other))
    };
    let nearest = known
        .iter()
        .filter_map(|other| like(other))
        .min_by_key(|(distance, _)| *distance);
    nearest.map(|(_, other)| other).or_else(|| {
        let is_beginning = |other: &&&str| name.chars().count() > 2 && other.starts_with(name);
        let mut longer = known.iter().filter(is_beginning);
        longer.next().filter(|_| longer.next().is_none()).copied()
    })
}
