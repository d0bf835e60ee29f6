//! Writing domains.

use super::fault::Cannot;
use super::{Format, own, write_genius, write_json};
use crate::analysis::domain::{Domain, Profile, Semantics};

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its name, without a folder.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// Writes a domain.
///
/// # Errors
/// If the domain is wrong, or the format cannot say what it says.
pub fn export(domain: &Domain, format: Format) -> Result<Vec<Written>, Cannot> {
    domain.check()?;
    match format {
        Format::Genius => write_genius::write(domain),
        Format::NegmasYaml | Format::NegmasJson => write_json::negmas(domain, format),
        Format::Geniusweb => write_json::geniusweb(domain),
        Format::Negolog => write_json::negolog(domain),
        Format::Own => Ok(vec![Written {
            name: format!("{}.json", plain(&domain.name)),
            text: own::write(domain),
        }]),
    }
}

/// A name as a file's: letters, digits, dots and dashes.
fn plain(name: &str) -> String {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    let name: String = name
        .chars()
        .map(|letter| if fits(letter) { letter } else { '-' })
        .collect();
    if name.is_empty() { "domain".to_owned() } else { name }
}

/// File names for a domain and its profiles, each once whatever the system makes of capitals.
pub(super) fn names(domain: &Domain, extension: &str) -> (String, Vec<String>) {
    let mut taken = vec![plain(&domain.name).to_lowercase()];
    let profiles = domain.profiles.iter().map(|profile| {
        let wanted = plain(&profile.name);
        let mut name = wanted.clone();
        let mut number = 2;
        while taken.contains(&name.to_lowercase()) {
            name = format!("{wanted}-{number}");
            number += 1;
        }
        taken.push(name.to_lowercase());
        format!("{name}.{extension}")
    });
    let profiles = profiles.collect();
    (format!("{}.{extension}", plain(&domain.name)), profiles)
}

/// Weights and evaluations that mean the same where numbers count as they stand.
pub(super) fn as_they_stand(profile: &Profile) -> (Vec<f64>, Vec<Vec<f64>>) {
    if profile.semantics == Semantics::Negmas {
        return (profile.weights.clone(), profile.evaluations.clone());
    }
    let total: f64 = profile.weights.iter().sum();
    let weights = profile
        .weights
        .iter()
        .map(|weight| if total > 0.0 { weight / total } else { 0.0 });
    let evaluations = profile.evaluations.iter().map(|table| {
        let most = table.iter().copied().fold(0.0, f64::max);
        table
            .iter()
            .map(|worth| if most > 0.0 { worth / most } else { 0.0 })
            .collect()
    });
    (weights.collect(), evaluations.collect())
}

/// A discount counts another time in the other school, and there is no telling how many rounds make
/// up the whole of it.
pub(super) fn discount(profile: &Profile, format: &'static str, semantics: Semantics) -> Result<Option<f64>, Cannot> {
    match profile.discount {
        discount if discount >= 1.0 => Ok(None),
        discount if profile.semantics == semantics => Ok(Some(discount)),
        _ => Err(say(
            profile,
            format,
            match profile.semantics {
                Semantics::Genius => "utility is discounted over the whole time, not by round",
                Semantics::Negmas => "utility is discounted by round, not over the whole time",
            },
        )),
    }
}

/// A profile that the format has no words for.
pub(super) fn say(profile: &Profile, format: &'static str, what: impl Into<String>) -> Cannot {
    Cannot::Say {
        profile: profile.name.clone(),
        format,
        what: what.into(),
    }
}
