//! Scenario files: format, validation (all problems at once), and the library of shipped ones.
