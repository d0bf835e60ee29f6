//! From text to the structures of an author's file, with the place of what cannot be read.

use serde::de::DeserializeOwned;

/// How RON is read here: `Some(…)` need not be written.
#[must_use]
pub fn ron_options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

/// Reads one file.
///
/// # Errors
/// The first thing that cannot be read, with its place.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, ron::error::SpannedError> {
    ron_options().from_str(text)
}

#[cfg(test)]
mod tests {
    use super::super::file::ScenarioFile;
    use super::*;

    const SMALL: &str = r#"(
    order: 1, minutes: 20,
    parties: {
        "us": (
            concerns: ["centre"],
            constituencies: { "congress": (role: Blocker, asked_from: Memorandum, need: 50, mood: 52, concerns: {"centre": 2}) },
            points: { "centre": { "pilot": 2, "permanent": 5 } },
            interactions: [ (of: (("centre", "pilot"), ("transit", "ground")), points: 1) ],
        ),
        "nato": (procedure: Silence(slip: "us"), points: {}, threat: (2, 8)),
    },
    issues: {
        "centre": (circle: ["us", "nato"], options: {
            "none": (),
            "pilot": (requirement: 15, lowest_form: Statement, shows: {"us": 10}),
            "permanent": (requirement: 30, effort: 1, lowest_form: Memorandum, defers: "programme"),
        }),
    },
    annex: {
        "cost": (from: ("centre", "pilot"), takes: Burden(cost: 3, named: ["us"], choices: { "half": {"us": 2} })),
        "overflight": (from: ("centre", "permanent"), takes: Consent("neighbour")),
    },
    instruments: [Statement, Memorandum],
    meetings: { "moscow": (date: "1998-09", level: Summit, highest: Memorandum) },
    pledges: { "soon": (who: ["us"], promise: First(option: ("centre", "pilot"), before: ["transit"]), due_in: 2) },
    retaliations: { "answer": (party: "us", against: "nato", trigger: NotOperating("centre", "pilot", 2)) },
    bans: { "act": (party: "us", category: "military", from: "moscow", certification: ("centre", "pilot")) },
    dispatches: {
        "news": (when: At("moscow")),
        "storm": (when: Drawn(from: "moscow", to: "moscow", percent: 30), condition: TensionFrom(40), effects: [
            Mood(party: "us", change: -2), Tension(3), Trust(between: ("us", "nato"), change: -1),
            Shock(between: ("us", "nato"), severity: (3, 9), false_alarm: ("centre", "pilot")),
        ]),
    },
    inherited: { "old": (clauses: {"centre": "pilot", "transit": ("ground", Ambiguous)}, form: Memorandum, has_obstacles: true) },
    climate: (trust: Pairs([("us", "nato", 40)]), tension: 40),
    coefficients: { "attention": 2, "support_form": [0, 0, -2, -4] },
    games: {
        "full": (layers: All, exchanges: 5, max_clauses: 4),
        "basic": (layers: Only([home, follow_through]), exchanges: 3, max_clauses: 3,
            issues: { "centre": (options: {"pilot": (requirement: 0)}) },
            parties: { "us": (constituencies: {"country": (role: Blocker, need: 50, mood: 50)}) },
            climate: (trust: One(30)), coefficients: {"attention": 2}),
    },
)"#;

    #[test]
    fn an_alliance_without_a_slip_can_be_read() {
        use super::super::file::ProcedureFile;
        let silence: ProcedureFile = read("Silence()").unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(silence, ProcedureFile::Silence { slip: None });
    }

    #[test]
    fn every_form_of_the_format_can_be_read() {
        let file: ScenarioFile = read(SMALL).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(file.parties.keys().collect::<Vec<_>>(), ["us", "nato"]);
        assert_eq!(file.games.len(), 2);
        assert_eq!(file.dispatches.get("storm").map(|storm| storm.effects.len()), Some(4));
        assert_eq!(file.inherited.get("old").map(|old| old.clauses.len()), Some(2));
    }
}
