//! Games: what each takes from the scenario exists, and what differs fits.

use super::super::coefficients;
use super::super::fault::{Fault, Thing};
use super::super::file::{CoefficientFile, GameFile, LayersFile, PartyInGame, TrustFile};
use super::super::keyed::Keyed;
use super::{Checker, limits, under};
use crate::rules::scenario::{Layer, Layers};

/// Layers that do nothing without another.
const NEEDS: [(Layer, Layer); 4] = [
    (Layer::Estimates, Layer::Home),
    (Layer::Riders, Layer::Home),
    (Layer::Bans, Layer::Home),
    (Layer::Slips, Layer::Home),
];

/// The layers that a game names.
pub(in crate::scenarios) fn layers(file: &LayersFile) -> Layers {
    match file {
        LayersFile::All => Layer::ALL.into_iter().collect(),
        LayersFile::AllBut(off) => Layer::ALL.into_iter().filter(|layer| !off.contains(layer)).collect(),
        LayersFile::Only(on) => on.iter().copied().collect(),
    }
}

impl Checker<'_> {
    pub(super) fn games(&mut self) {
        let file = self.file;
        self.coefficients(&["coefficients"], &file.coefficients);
        self.count(&["games"], "games", file.games.len(), (1, limits::LIST.1));
        self.names(&["games"], &file.games);
        for (key, game) in file.games.iter() {
            self.game(&["games", key], key, game);
        }
    }

    fn game(&mut self, path: &[&str], key: &str, game: &GameFile) {
        let file = self.file;
        let on = layers(&game.layers);
        for (layer, needs) in NEEDS {
            if on.has(layer) && !on.has(needs) {
                self.out
                    .value(&under(path, &["layers"]), Fault::LayerNeeds { layer, needs });
            }
        }
        self.number(&under(path, &["exchanges"]), "the exchanges", game.exchanges, (2, 20));
        let most = i64::try_from(crate::rules::terms::MAX_CLAUSES).unwrap_or(i64::MAX);
        self.number(
            &under(path, &["max_clauses"]),
            "the most clauses",
            game.max_clauses,
            (1, most),
        );
        if let Some(seats) = &game.seats {
            self.party_list(&under(path, &["seats"]), seats);
            self.count(&under(path, &["seats"]), "parties", seats.len(), limits::PARTIES);
        }
        if let Some(meetings) = &game.meetings {
            self.list(&under(path, &["meetings"]), Thing::Meeting, meetings, &file.meetings);
            self.count(
                &under(path, &["meetings"]),
                "meetings",
                meetings.len(),
                limits::MEETINGS,
            );
        }
        if let Some(annex) = &game.annex {
            self.list(&under(path, &["annex"]), Thing::AnnexItem, annex, &file.annex);
        }
        if let Some(inherited) = &game.inherited {
            self.list(
                &under(path, &["inherited"]),
                Thing::Inherited,
                inherited,
                &file.inherited,
            );
        }
        if let Some(dispatches) = &game.dispatches {
            self.list(
                &under(path, &["dispatches"]),
                Thing::Dispatch,
                dispatches,
                &file.dispatches,
            );
        }
        if let Some(instruments) = &game.instruments {
            self.count(&under(path, &["instruments"]), "forms", instruments.len(), (1, 4));
            for (index, form) in instruments.iter().enumerate() {
                if !file.instruments.contains(form) {
                    let fault = Fault::UnknownName {
                        thing: Thing::Form,
                        name: format!("{form:?}"),
                        known: file.instruments.iter().map(|form| format!("{form:?}")).collect(),
                    };
                    self.out
                        .value(&under(path, &["instruments", &index.to_string()]), fault);
                }
            }
        }
        self.issues_in_game(&under(path, &["issues"]), game);
        for (party, differs) in game.parties.iter() {
            self.party_in_game(&under(path, &["parties", party]), party, game, differs);
        }
        if let Some(climate) = &game.climate {
            self.climate(&under(path, &["climate"]), climate);
        }
        let climate = game.climate.as_ref().unwrap_or(&file.climate);
        if !on.has(Layer::DirectedTrust) && !matches!(climate.trust, TrustFile::One(_)) {
            let place = if game.climate.is_some() {
                under(path, &["climate", "trust"])
            } else {
                path.to_vec()
            };
            self.out.value(&place, Fault::TrustOne(key.to_owned()));
        }
        self.coefficients(&under(path, &["coefficients"]), &game.coefficients);
    }

    /// A list of names of things of one kind.
    fn list<T>(&mut self, path: &[&str], thing: Thing, names: &[String], things: &Keyed<T>) {
        for (index, name) in names.iter().enumerate() {
            self.known(&under(path, &[&index.to_string()]), thing, name, things.keys());
        }
        self.once(path, names);
    }

    fn issues_in_game(&mut self, path: &[&str], game: &GameFile) {
        let file = self.file;
        for (issue, differs) in game.issues.iter().flat_map(Keyed::iter) {
            let path = under(path, &[issue]);
            if !self.known_key(&path, Thing::Issue, issue, file.issues.keys()) {
                continue;
            }
            let Some(ladder) = file.issues.get(issue) else { continue };
            for (option, differs) in differs.options.iter().flat_map(Keyed::iter) {
                let path = under(&path, &["options", option]);
                if self.known_key(&path, Thing::Option, option, ladder.options.keys())
                    && ladder.options.position(option) == Some(0)
                {
                    self.out.key(&path, Fault::FirstOption(option.to_owned()));
                }
                if let Some(requirement) = differs.requirement {
                    self.number(
                        &under(&path, &["requirement"]),
                        "the trust that it asks",
                        requirement,
                        (0, 100),
                    );
                }
                if let Some(effort) = differs.effort {
                    self.number(&under(&path, &["effort"]), "the effort", effort, (0, 9));
                }
            }
        }
    }

    fn party_in_game(&mut self, path: &[&str], party: &str, game: &GameFile, differs: &PartyInGame) {
        let file = self.file;
        if !self.known_key(path, Thing::Party, party, file.parties.keys()) {
            return;
        }
        let Some(usual) = file.parties.get(party) else { return };
        if let Some(home) = &differs.constituencies {
            self.home(&under(path, &["constituencies"]), usual, home);
        }
        let wanted: Vec<(&str, Vec<&str>)> = file
            .issues
            .iter()
            .map(|(issue, ladder)| {
                let chosen = game
                    .issues
                    .as_ref()
                    .and_then(|issues| issues.get(issue))
                    .and_then(|differs| differs.options.as_ref());
                let options = ladder.options.keys().skip(1);
                let options = options.filter(|option| chosen.is_none_or(|chosen| chosen.has(option)));
                (issue, options.collect())
            })
            .collect();
        self.points(&under(path, &["points"]), party, &differs.points, &wanted);
        if let Some(interactions) = &differs.interactions {
            self.interactions(&under(path, &["interactions"]), interactions);
        }
        if let Some(reservation) = differs.reservation {
            let place = under(path, &["reservation"]);
            self.number(&place, "the value of no agreement", reservation, limits::POINTS);
        }
        if let Some(threat) = differs.threat {
            self.range(&under(path, &["threat"]), "a threat estimate", threat, (0, 10));
        }
    }

    fn coefficients(&mut self, path: &[&str], given: &Keyed<CoefficientFile>) {
        for (name, number) in given.iter() {
            let place = under(path, &[name]);
            match coefficients::fault(name, number) {
                Some(fault @ Fault::UnknownName { .. }) => self.out.key(&place, fault),
                Some(fault) => self.out.value(&place, fault),
                None => {}
            }
        }
    }
}
