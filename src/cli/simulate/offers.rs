//! Play by alternating offers: on a domain, or on a scenario's packages when other people's programs
//! sit at the table (docs/line-protocol.md).

use super::super::failure::{Failure, Status};
use super::super::library;
use super::super::scenario::of_loaded;
use super::super::seats::{Named, Sitter};
use super::super::sources;
use super::Options;
use serde_json::json;
use std::io::Write;
use std::time::Duration;
use two_tables::analysis::domain::{Profile, Utility};
use two_tables::analysis::{Domain, Grid};
use two_tables::balance::on_all_processors;
use two_tables::exchange::program::{Fault, Program};
use two_tables::exchange::session::{Held, Player, can_be_said, hold};
use two_tables::negotiators::offers::time_based::TimeBased;
use two_tables::negotiators::offers::{Bidder, Seat, USUAL};

/// What came of many negotiations for one party.
#[derive(Clone, Debug, Default)]
struct Party {
    /// Negotiations that count for it: all but those that somebody else spoiled.
    counted: u32,
    agreed: u32,
    sum: f64,
    faults: u32,
    first_fault: Option<String>,
}

/// What is negotiated.
struct Table {
    domain: Domain,
    grid: Grid,
    utilities: Vec<Utility>,
    /// Keys by which seats are named.
    keys: Vec<String>,
}

fn table(options: &Options) -> Result<Table, Failure> {
    let named = sources::open(
        std::slice::from_ref(&options.scenario),
        options.game.as_deref(),
        None,
        &options.shelves,
    )?;
    let (domain, keys): (Domain, Vec<String>) = match named {
        sources::Named::Domain(domain) => {
            let keys = domain.profiles.iter().map(|profile| profile.name.clone()).collect();
            (domain, keys)
        }
        sources::Named::Scenario(loaded) => {
            let parties = loaded.scenario.situation.parties.iter();
            let keys = parties.map(|party| party.key.clone()).collect();
            (of_loaded(&loaded, &library::words(Some(&loaded))?), keys)
        }
    };
    Ok(Table {
        grid: domain.grid()?,
        utilities: domain.profiles.iter().map(Profile::utility).collect(),
        domain,
        keys,
    })
}

/// Who sits in each seat; `None` for a bidder.
fn sitters<'a>(named: &'a [Named], keys: &[String]) -> Result<Vec<Option<&'a Sitter>>, Failure> {
    let mut sitters = vec![None; keys.len()];
    let mut taken = vec![false; keys.len()];
    for one in named {
        let Some(place) = keys.iter().position(|key| *key == one.party) else {
            return Err(Failure::Seat {
                name: one.party.clone(),
                known: keys.to_vec(),
            });
        };
        if std::mem::replace(&mut taken[place], true) {
            return Err(Failure::SeatTwice(one.party.clone()));
        }
        if !one.sitter.is_for_offers() {
            return Err(Failure::SeatInOffers(one.party.clone()));
        }
        sitters[place] = Some(&one.sitter);
    }
    Ok(sitters)
}

/// Holds the negotiations.
pub fn run(options: &Options, out: &mut impl Write) -> Result<Status, Failure> {
    let table = table(options)?;
    let (domain, keys) = (&table.domain, &table.keys);
    let sitters = sitters(&options.seats, keys)?;
    for (profile, sitter) in domain.profiles.iter().zip(&sitters) {
        if matches!(sitter, Some(Sitter::Program(_))) && !can_be_said(profile) {
            return Err(Failure::Unsayable(profile.name.clone()));
        }
    }
    let patience = Duration::from_millis(options.patience);
    let seeds: Vec<u64> = (0..options.plays).map(|play| options.seed.wrapping_add(play)).collect();
    let mut parties = vec![Party::default(); keys.len()];
    for batch in seeds.chunks(super::BATCH) {
        let all = on_all_processors(batch, |seed| one(&table, &sitters, options.rounds, *seed, patience));
        for (seed, held) in batch.iter().zip(all) {
            let worths = worths(&table, &held);
            if options.json {
                let fault = held
                    .fault
                    .as_ref()
                    .map(|(seat, fault)| json!({ "seat": keys[*seat], "what": fault.to_string() }));
                let line = json!({ "seed": seed, "agreement": held.agreement, "step": held.step, "worth": worths, "fault": fault });
                writeln!(out, "{line}")?;
            }
            count(&mut parties, &held, &worths);
        }
    }
    if options.json {
        let each = keys.iter().zip(&parties).map(|(key, party)| {
            json!({
                "party": key, "counted": party.counted, "agreed": party.agreed, "faults": party.faults,
                "mean": party.sum / f64::from(party.counted.max(1)),
            })
        });
        writeln!(
            out,
            "{}",
            json!({ "summary": each.collect::<Vec<_>>(), "plays": options.plays, "rounds": options.rounds })
        )?;
    } else {
        summary(options, domain, keys, &parties, out)?;
    }
    Ok(Status::Well)
}

/// One negotiation, with players of its own.
fn one(table: &Table, sitters: &[Option<&Sitter>], rounds: u64, seed: u64, patience: Duration) -> Held {
    let mut players = Vec::with_capacity(sitters.len());
    for (me, sitter) in sitters.iter().enumerate() {
        match player(table, me, *sitter, patience) {
            Ok(player) => players.push(player),
            Err(fault) => {
                return Held {
                    agreement: None,
                    step: 0,
                    fault: Some((me, fault)),
                };
            }
        }
    }
    hold(&table.domain, &mut players, rounds, seed)
}

fn player(table: &Table, me: usize, sitter: Option<&Sitter>, patience: Duration) -> Result<Player, Fault> {
    match sitter {
        Some(Sitter::Program(command)) => {
            Program::start(command, patience).map(|program| Player::Program(Box::new(program)))
        }
        Some(Sitter::TimeBased(concession)) => TimeBased::new(&table.grid, me, *concession)
            .map(|player| Player::TimeBased(Box::new(player)))
            .map_err(|error| Fault::Refused(error.to_string())),
        Some(Sitter::Seat(_)) | None => bidder(&table.domain, me).map(|bidder| Player::Bidder(Box::new(bidder))),
    }
}

fn bidder(domain: &Domain, me: usize) -> Result<Bidder, Fault> {
    let own = Domain {
        profiles: vec![domain.profiles[me].clone()],
        ..domain.clone()
    };
    let seat = Seat {
        me,
        parties: domain.profiles.len(),
    };
    Bidder::new(&own, seat, USUAL.0, USUAL.1).map_err(|error| Fault::Refused(error.to_string()))
}

/// What each party ended with.
fn worths(table: &Table, held: &Held) -> Vec<f64> {
    let each = table.utilities.iter().zip(&table.domain.profiles);
    each.map(|(utility, profile)| match &held.agreement {
        Some(package) => utility.of(package),
        None => profile.no_agreement().unwrap_or(0.0),
    })
    .collect()
}

/// A spoiled negotiation counts as none for whoever spoiled it, and not at all for the others.
fn count(parties: &mut [Party], held: &Held, worths: &[f64]) {
    for (seat, (party, worth)) in parties.iter_mut().zip(worths).enumerate() {
        match &held.fault {
            Some((guilty, fault)) if *guilty == seat => {
                party.faults += 1;
                party.first_fault.get_or_insert_with(|| fault.to_string());
            }
            Some(_) => continue,
            None => {}
        }
        party.counted += 1;
        party.agreed += u32::from(held.agreement.is_some());
        party.sum += worth;
    }
}

fn summary(
    options: &Options,
    domain: &Domain,
    keys: &[String],
    parties: &[Party],
    out: &mut impl Write,
) -> Result<(), Failure> {
    let words = library::words(None)?;
    let head = [
        ("plays", options.plays.into()),
        ("name", domain.name.as_str().into()),
        ("rounds", options.rounds.into()),
    ];
    writeln!(out, "{}", words.get_with("cli-offers-head", &head))?;
    for (key, party) in keys.iter().zip(parties) {
        let counted = f64::from(party.counted.max(1));
        let line = [
            ("party", key.as_str().into()),
            ("worth", format!("{:.4}", party.sum / counted).into()),
            (
                "agreed",
                format!("{:.1}", 100.0 * f64::from(party.agreed) / counted).into(),
            ),
            ("counted", party.counted.into()),
        ];
        writeln!(out, "  {}", words.get_with("cli-offers-party", &line))?;
        if let Some(what) = &party.first_fault {
            let fault = [("faults", party.faults.into()), ("what", what.as_str().into())];
            writeln!(out, "    {}", words.get_with("cli-offers-fault", &fault))?;
        }
    }
    Ok(())
}
