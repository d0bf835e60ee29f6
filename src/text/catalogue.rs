//! The texts of one language: the interface's own, and those that a scenario brings.

use super::inflection::{self, Inflections};
use super::language::{ENGLISH, identifier, interface, parse};
use crate::rules::scenario::Scenario;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// What a message can be given: a number or a string. `3.into()`, `"text".into()`.
pub type Value<'a> = FluentValue<'a>;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// Why texts could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// No folder of this name.
    #[error("there are no texts in the language \"{asked}\"; there are texts in: {}", known.join(", "))]
    UnknownLanguage {
        /// What was asked for.
        asked: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The folder's name is no language tag.
    #[error("\"{tag}\" is not a language tag; a folder of texts is named like en, fr or pt-BR")]
    NotALanguage {
        /// The name.
        tag: String,
    },
    /// The file holds bytes that are no text.
    #[error("{file} is not UTF-8 text")]
    NotText {
        /// Which file.
        file: String,
    },
    /// A message could not be parsed.
    #[error("{file}, line {line}: {problem}; a message is written \"key = text\", with further lines indented")]
    Syntax {
        /// Which file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What the parser says.
        problem: String,
    },
    /// Two messages have one key.
    #[error("{file}: the key \"{key}\" is used twice; each key names one message")]
    Twice {
        /// Which texts.
        file: String,
        /// The key.
        key: String,
    },
}

/// The texts of one language and, if it was given, of one scenario.
///
/// A message that the language lacks is taken from English. One that English lacks too, or that
/// can't be formatted, is noted in [`faults`](Self::faults), which tests hold to be empty, and
/// shows as the message `text-missing`; a key is never shown.
///
/// May be shared between threads.
pub struct Catalogue {
    tag: String,
    /// From the most particular to the most general: scenario, scenario in English, interface,
    /// interface in English.
    bundles: Vec<Bundle>,
    dispatches: Vec<String>,
    faults: Mutex<BTreeSet<String>>,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue")
            .field("tag", &self.tag)
            .finish_non_exhaustive()
    }
}

impl Catalogue {
    /// The interface texts of a language, with a scenario's texts in that language.
    ///
    /// # Errors
    /// If there are no such texts, or they can't be parsed.
    pub fn new(tag: &str, scenario_ftl: Option<&str>) -> Result<Self, TextError> {
        Self::layered(tag, scenario_ftl, None)
    }

    /// The texts for playing a scenario: its texts in the language, or in English where the
    /// language lacks them, and the names of its dispatches.
    ///
    /// `texts` is by language tag.
    ///
    /// # Errors
    /// If there are no such texts, or they can't be parsed.
    pub fn for_scenario(tag: &str, texts: &BTreeMap<String, String>, scenario: &Scenario) -> Result<Self, TextError> {
        let own = texts.get(tag).map(String::as_str);
        let english = texts.get(ENGLISH).map(String::as_str).filter(|_| tag != ENGLISH);
        let catalogue = Self::layered(tag, own, english)?;
        Ok(catalogue.with_dispatches(scenario.chronicle.iter().map(|dispatch| dispatch.key.clone())))
    }

    fn layered(tag: &str, own: Option<&str>, english: Option<&str>) -> Result<Self, TextError> {
        let mut layers = Vec::with_capacity(4);
        if let Some(ftl) = own {
            layers.push(scenario_layer(tag, ftl)?);
        }
        if let Some(ftl) = english {
            layers.push(scenario_layer(ENGLISH, ftl)?);
        }
        layers.push(interface_layer(tag)?);
        if tag != ENGLISH {
            layers.push(interface_layer(ENGLISH)?);
        }
        let mut inflections = Inflections::default();
        for resource in layers.iter().flat_map(|layer| &layer.resources) {
            inflections.learn(resource);
        }
        let inflections = Arc::new(inflections);
        let bundles = layers
            .into_iter()
            .map(|layer| bundle(layer, &inflections))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            tag: tag.to_owned(),
            bundles,
            dispatches: Vec::new(),
            faults: Mutex::default(),
        })
    }

    /// The same texts, knowing the keys of the scenario's dispatches in order: events name a
    /// dispatch by its place, and the open sheet doesn't list them.
    #[must_use]
    pub fn with_dispatches(mut self, keys: impl IntoIterator<Item = String>) -> Self {
        self.dispatches = keys.into_iter().collect();
        self
    }

    /// The tag of the language.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.tag
    }

    /// A message without arguments. `key.attribute` names an attribute of a message.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.get_with(key, &[])
    }

    /// A message with arguments.
    #[must_use]
    pub fn get_with(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        let mut args = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            args.set(*name, value.clone());
        }
        self.format(key, &args)
    }

    /// A message that a scenario may leave out; `None` if it does.
    #[must_use]
    pub fn optional(&self, key: &str) -> Option<String> {
        self.try_format(key, &FluentArgs::new())
    }

    /// Whether there is such a message, in the language itself or in English.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|bundle| pattern(bundle, key).is_some())
    }

    /// What went wrong so far: messages that are missing, arguments that were not given. Tests
    /// hold this to be empty after everything has been shown.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.iter().cloned().collect()
    }

    /// The key of a dispatch, if the dispatches were made known.
    pub(super) fn dispatch_key(&self, index: usize) -> Option<&str> {
        self.dispatches.get(index).map(String::as_str)
    }

    pub(super) fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        self.try_format(key, args).unwrap_or_else(|| {
            self.note(format!("no message \"{key}\""));
            self.try_format("text-missing", &FluentArgs::new()).unwrap_or_default()
        })
    }

    fn try_format(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let pattern = pattern(bundle, key)?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
            for error in errors {
                self.note(format!("message \"{key}\": {error}"));
            }
            Some(text)
        })
    }

    fn note(&self, fault: String) {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        if cfg!(debug_assertions) && !faults.contains(&fault) {
            eprintln!("text ({}): {fault}", self.tag);
        }
        faults.insert(fault);
    }
}

fn pattern<'b>(bundle: &'b Bundle, key: &str) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    match key.split_once('.') {
        None => bundle.get_message(key)?.value(),
        Some((message, attribute)) => Some(bundle.get_message(message)?.get_attribute(attribute)?.value()),
    }
}

/// The files that one bundle is made of.
struct Layer {
    language: unic_langid::LanguageIdentifier,
    resources: Vec<Arc<FluentResource>>,
    /// The file that a key used twice is reported in. An interface has none: such a key is found by
    /// the test of the files; in a program the first one stands, since one that starts with a
    /// doubtful word is better than one that doesn't start.
    file: Option<String>,
}

fn interface_layer(tag: &str) -> Result<Layer, TextError> {
    let (language, resources) = interface(tag)?;
    Ok(Layer {
        language,
        resources,
        file: None,
    })
}

fn scenario_layer(tag: &str, ftl: &str) -> Result<Layer, TextError> {
    let file = format!("text.{tag}.ftl");
    Ok(Layer {
        language: identifier(tag)?,
        resources: vec![parse(&file, ftl)?],
        file: Some(file),
    })
}

fn bundle(layer: Layer, inflections: &Arc<Inflections>) -> Result<Bundle, TextError> {
    let mut bundle = empty_bundle(layer.language, inflections);
    for resource in layer.resources {
        if let (Err(errors), Some(file)) = (bundle.add_resource(resource), &layer.file) {
            return Err(twice(&errors, file));
        }
    }
    Ok(bundle)
}

fn empty_bundle(language: unic_langid::LanguageIdentifier, inflections: &Arc<Inflections>) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language]);
    let (cases, genders) = (Arc::clone(inflections), Arc::clone(inflections));
    bundle
        .add_function("CASE", move |given, _| inflection::case(&cases, given))
        .and_then(|()| bundle.add_function("GENDER", move |given, _| inflection::gender(&genders, given)))
        .expect("a new bundle has no function of these names");
    // The marks that isolate directions show as boxes in fonts without them, and no shipped
    // language is written from right to left.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) if number.value < 0.0 => Some(format!("\u{2212}{}", -number.value)),
        _ => None,
    }));
    bundle
}

fn twice(errors: &[fluent_bundle::FluentError], file: &str) -> TextError {
    let key = errors.iter().find_map(|error| match error {
        fluent_bundle::FluentError::Overriding { id, .. } => Some(id.clone()),
        _ => None,
    });
    TextError::Twice {
        file: file.to_owned(),
        key: key.unwrap_or_default(),
    }
}
