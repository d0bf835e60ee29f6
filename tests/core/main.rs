//! Tests of the core: rules, analysis, scenarios, text, debrief. One binary, one module a subject.

mod advised;
mod analysis;
mod architecture;
mod charts;
mod cli;
mod debrief;
mod domains;
mod exchange;
mod imagined;
mod negotiators;
mod offer_models;
mod offer_strengths;
mod offers;
mod one_sided;
mod plays;
mod published;
mod rules;
mod scenarios;
mod shipped;
mod sizes;
mod texts;
mod time_based;
mod transcripts;
mod worth;
