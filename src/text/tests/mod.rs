//! Every value that can be shown has a sentence, in every language that is built in.

mod files;
mod inflections;
mod samples;
mod samples_of_facts;
mod samples_of_reasons;
mod sentences;
mod situation;
