//! Parties, their home tables and their points.

use super::super::fault::{Fault, Thing};
use super::super::file::{ConstituencyFile, InteractionFile, Number, PartyFile, ProcedureFile};
use super::super::keyed::Keyed;
use super::{Checker, limits, under};
use crate::rules::constituency::Role;

impl Checker<'_> {
    pub(super) fn parties(&mut self) {
        let file = self.file;
        self.count(&["parties"], "parties", file.parties.len(), limits::PARTIES);
        self.names(&["parties"], &file.parties);
        for (key, party) in file.parties.iter() {
            self.one_party(key, party);
        }
    }

    fn one_party(&mut self, key: &str, party: &PartyFile) {
        let path = ["parties", key];
        if let ProcedureFile::Silence { slip: Some(slip) } = &party.procedure {
            let place = under(&path, &["procedure", "slip"]);
            if self.party(&place, slip) && slip == key {
                self.out.value(&place, Fault::SameParty(slip.clone()));
            }
        }
        self.issue_list(&under(&path, &["concerns"]), &party.concerns);
        self.home(&under(&path, &["constituencies"]), party, &party.constituencies);
        let issues: Vec<(&str, Vec<&str>)> = self
            .file
            .issues
            .iter()
            .map(|(issue, file)| (issue, file.options.keys().skip(1).collect()))
            .collect();
        self.points(&under(&path, &["points"]), key, &party.points, &issues);
        for (issue, options) in issues {
            let sits = self
                .file
                .issues
                .get(issue)
                .is_some_and(|file| file.circle.iter().any(|name| name == key));
            if sits
                && !party.points.has(issue)
                && let Some(option) = options.first()
            {
                self.out.key(
                    &under(&path, &["points"]),
                    Fault::PointsMissing {
                        party: key.to_owned(),
                        issue: issue.to_owned(),
                        option: (*option).to_owned(),
                    },
                );
            }
        }
        self.interactions(&under(&path, &["interactions"]), &party.interactions);
        self.number(
            &under(&path, &["reservation"]),
            "the value of no agreement",
            party.reservation,
            limits::POINTS,
        );
        self.range(&under(&path, &["threat"]), "a threat estimate", party.threat, (0, 10));
    }

    /// A home table.
    pub(super) fn home(&mut self, path: &[&str], party: &PartyFile, constituencies: &Keyed<ConstituencyFile>) {
        let silent = matches!(party.procedure, ProcedureFile::Silence { .. });
        if !constituencies.is_empty() {
            self.count(path, "constituencies", constituencies.len(), limits::CONSTITUENCIES);
        }
        self.names(path, constituencies);
        for (key, constituency) in constituencies.iter() {
            let path = under(path, &[key]);
            if constituency.role == Role::Bloc && !silent {
                let fault = Fault::Role("a bloc breaks silence, and this party's procedure is not Silence");
                self.out.value(&under(&path, &["role"]), fault);
            }
            self.number(
                &under(&path, &["need"]),
                "the support needed",
                constituency.need,
                (0, 100),
            );
            if let Some(need) = constituency.treaty_need {
                self.number(
                    &under(&path, &["treaty_need"]),
                    "the support that a treaty needs",
                    need,
                    (0, 100),
                );
            }
            self.number(&under(&path, &["mood"]), "the mood", constituency.mood, (0, 100));
            let concerns = under(&path, &["concerns"]);
            for (issue, concern) in constituency.concerns.iter() {
                let place = under(&concerns, &[issue]);
                let file = self.file;
                self.known_key(&place, Thing::Issue, issue, file.issues.keys());
                self.number(&place, "a concern", *concern, (-3, 3));
            }
        }
    }

    /// Points by issue and option; an issue that is named has all of the given options.
    pub(super) fn points(
        &mut self,
        path: &[&str],
        party: &str,
        points: &Keyed<Keyed<Number>>,
        wanted: &[(&str, Vec<&str>)],
    ) {
        let file = self.file;
        for (issue, by_option) in points.iter() {
            let path = under(path, &[issue]);
            if !self.known_key(&path, Thing::Issue, issue, file.issues.keys()) {
                continue;
            }
            let Some(ladder) = file.issues.get(issue) else { continue };
            for (option, value) in by_option.iter() {
                let place = under(&path, &[option]);
                if self.known_key(&place, Thing::Option, option, ladder.options.keys())
                    && ladder.options.position(option) == Some(0)
                {
                    self.out.key(&place, Fault::FirstOption(option.to_owned()));
                }
                self.number(&place, "the points", *value, limits::POINTS);
            }
            let options = wanted
                .iter()
                .find(|(name, _)| *name == issue)
                .map(|(_, options)| options);
            for option in options.into_iter().flatten() {
                if !by_option.has(option) {
                    self.out.key(
                        &path,
                        Fault::PointsMissing {
                            party: party.to_owned(),
                            issue: issue.to_owned(),
                            option: (*option).to_owned(),
                        },
                    );
                }
            }
        }
    }

    /// Pairs of options.
    pub(super) fn interactions(&mut self, path: &[&str], interactions: &[InteractionFile]) {
        self.count(path, "interactions", interactions.len(), limits::LONG_LIST);
        for (index, interaction) in interactions.iter().enumerate() {
            let place = index.to_string();
            let path = under(path, &[&place]);
            self.option_name(&under(&path, &["of", "0"]), &interaction.of.0);
            self.option_name(&under(&path, &["of", "1"]), &interaction.of.1);
            if interaction.of.0.0 == interaction.of.1.0 {
                let fault = Fault::SameIssue(interaction.of.1.0.clone());
                self.out.value(&under(&path, &["of", "1", "0"]), fault);
            }
            self.number(
                &under(&path, &["points"]),
                "the points",
                interaction.points,
                limits::POINTS,
            );
        }
    }
}
