//! `two-tables scenario show`: what a game of a scenario holds, for its author and for teachers.

use super::super::failure::{Failure, Status};
use super::super::library::{self, Chosen};
use clap::Args;
use std::io::Write;
use two_tables::analysis::{Frontier, Line, Reference, joint};
use two_tables::rules::ids::{ConstituencyId, IssueId, PartyId, Rung};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::Loaded;
use two_tables::text::{Catalogue, Clerk};

/// The world whose no-agreement line is shown.
const WORLD: u64 = 1;

/// What to show.
#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    chosen: Chosen,
    /// Show what is confidential too: points, moods and concerns, and what the analysis says.
    #[arg(long)]
    open_all: bool,
}

/// Shows it.
pub fn run(options: &Options, out: &mut impl Write) -> Result<Status, Failure> {
    let loaded = options.chosen.load()?;
    let words = library::words(Some(&loaded))?;
    let show = Show {
        loaded: &loaded,
        words: &words,
        clerk: words.clerk(&loaded.scenario.situation, Viewer::Instructor),
        open: options.open_all,
    };
    show.head(out)?;
    show.parties(out)?;
    show.issues(out)?;
    show.annex(out)?;
    if options.open_all {
        show.analysis(out)?;
    } else {
        writeln!(out, "\n{}", words.get("cli-show-closed"))?;
    }
    Ok(Status::Well)
}

struct Show<'a> {
    loaded: &'a Loaded,
    words: &'a Catalogue,
    clerk: Clerk<'a>,
    open: bool,
}

impl Show<'_> {
    fn heading(&self, out: &mut impl Write, key: &str) -> Result<(), Failure> {
        Ok(writeln!(out, "\n{}", self.words.get(key))?)
    }

    fn form(&self, form: Instrument) -> String {
        let key = match form {
            Instrument::Oral => "instrument-oral",
            Instrument::Statement => "instrument-statement",
            Instrument::Memorandum => "instrument-memorandum",
            Instrument::Treaty => "instrument-treaty",
        };
        self.words.get(key)
    }

    fn names(&self, parties: impl Iterator<Item = PartyId>) -> String {
        parties
            .map(|party| self.clerk.party_short(party))
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn head(&self, out: &mut impl Write) -> Result<(), Failure> {
        let situation = &self.loaded.scenario.situation;
        writeln!(out, "{} ({})", self.words.get("scenario"), situation.key)?;
        writeln!(out, "{}", self.words.get("scenario.about"))?;
        writeln!(
            out,
            "\n{}: {} ({})",
            self.words.get("cli-show-game"),
            self.words.get(&format!("game-{}", situation.game)),
            situation.game
        )?;
        let layers: Vec<String> = situation
            .layers
            .iter()
            .filter_map(|layer| Some(serde_json::to_value(layer).ok()?.as_str()?.replace('_', "-")))
            .map(|layer| self.words.get(&format!("layer-{layer}")))
            .collect();
        writeln!(out, "{}: {}", self.words.get("cli-show-layers"), layers.join(", "))?;
        self.heading(out, "cli-show-meetings")?;
        for round in (0..situation.meetings.len()).filter_map(|round| u8::try_from(round).ok()) {
            writeln!(
                out,
                "  {}. {}, {} ({})",
                round + 1,
                self.clerk.meeting(round),
                self.clerk.meeting_date(round),
                self.form(situation.meeting(round).highest)
            )?;
        }
        Ok(())
    }

    fn parties(&self, out: &mut impl Write) -> Result<(), Failure> {
        let situation = &self.loaded.scenario.situation;
        self.heading(out, "cli-show-parties")?;
        for party in situation.party_ids() {
            write!(out, "  {} ({})", self.clerk.party(party), situation.party(party).key)?;
            let sheet = self.loaded.scenario.sheet(party);
            if self.open && joint::is_one_sitting(situation) {
                let points = [("points", i64::from(sheet.preferences.reservation).into())];
                write!(out, ", {}", self.words.get_with("cli-show-reservation", &points))?;
            }
            writeln!(out)?;
            for (place, constituency) in situation.party(party).constituencies.iter().enumerate() {
                let need = [("need", i64::from(constituency.need).into())];
                let id = ConstituencyId::at(place);
                write!(
                    out,
                    "    {}: {}",
                    self.clerk.constituency(party, id),
                    self.words.get_with("cli-show-needs", &need)
                )?;
                if self.open {
                    let home = &sheet.home[place];
                    let mood = [("mood", i64::from(home.mood).into())];
                    write!(out, ", {}", self.words.get_with("cli-show-mood", &mood))?;
                    for (issue, concern) in home.concerns.iter().enumerate().filter(|(_, concern)| **concern != 0) {
                        write!(out, "; {} {concern:+}", self.clerk.issue(IssueId::at(issue)))?;
                    }
                }
                writeln!(out)?;
            }
        }
        Ok(())
    }

    fn issues(&self, out: &mut impl Write) -> Result<(), Failure> {
        let situation = &self.loaded.scenario.situation;
        self.heading(out, "cli-show-issues")?;
        for id in situation.issue_ids() {
            let issue = situation.issue(id);
            let circle = [("parties", self.names(issue.circle.iter()).into())];
            writeln!(
                out,
                "  {} ({}), {}",
                self.clerk.issue(id),
                issue.key,
                self.words.get_with("cli-show-circle", &circle)
            )?;
            for rung in (0..issue.options.len()).map(Rung::at) {
                self.option(out, id, rung)?;
            }
        }
        Ok(())
    }

    fn option(&self, out: &mut impl Write, issue: IssueId, rung: Rung) -> Result<(), Failure> {
        let situation = &self.loaded.scenario.situation;
        let option = situation.option(issue, rung);
        write!(
            out,
            "    {}. {} ({})",
            rung.0,
            self.clerk.option(issue, rung),
            option.key
        )?;
        if rung.0 == 0 {
            writeln!(out)?;
            return Ok(());
        }
        let trust = [("trust", i64::from(option.requirement).into())];
        write!(out, ": {}", self.words.get_with("cli-show-requirement", &trust))?;
        if option.effort > 0 {
            let tokens = [("tokens", i64::from(option.effort).into())];
            write!(out, ", {}", self.words.get_with("cli-show-effort", &tokens))?;
        }
        let form = [("form", self.form(option.lowest_form).into())];
        write!(out, ", {}", self.words.get_with("cli-show-form", &form))?;
        if self.open {
            write!(out, "; {}", self.words.get("cli-show-points"))?;
            for party in situation.party_ids() {
                let points = self.loaded.scenario.sheet(party).preferences.of(issue, rung);
                write!(out, " {} {points:+}", self.clerk.party_short(party))?;
            }
        }
        writeln!(out)?;
        Ok(())
    }

    fn annex(&self, out: &mut impl Write) -> Result<(), Failure> {
        use two_tables::rules::ids::{AnnexId, ChoiceId};
        let situation = &self.loaded.scenario.situation;
        if !situation.annex.is_empty() {
            self.heading(out, "cli-show-annex")?;
        }
        for (place, item) in situation.annex.iter().enumerate() {
            let id = AnnexId::at(place);
            let choices: Vec<String> = (0..item.choices().len())
                .map(|choice| self.clerk.choice(id, ChoiceId::at(choice)))
                .collect();
            write!(
                out,
                "  {} ({}: {})",
                self.clerk.annex(id),
                self.clerk.issue(item.issue),
                self.clerk.option(item.issue, item.from)
            )?;
            writeln!(
                out,
                "{}{}",
                if choices.is_empty() { "" } else { ": " },
                choices.join(" / ")
            )?;
        }
        if !situation.inherited.is_empty() {
            self.heading(out, "cli-show-inherited")?;
        }
        for index in (0..situation.inherited.len()).filter_map(|index| u8::try_from(index).ok()) {
            writeln!(out, "  {}", self.clerk.inherited(index))?;
        }
        Ok(())
    }

    /// What an author wants to know: is there a zone of agreement, and how is it shared?
    fn analysis(&self, out: &mut impl Write) -> Result<(), Failure> {
        let scenario = &self.loaded.scenario;
        let situation = &scenario.situation;
        let (frontier, line) = (Frontier::of(scenario), Line::of(scenario, WORLD));
        let bargain = joint::bargain(scenario, &frontier, &line);
        self.heading(out, "cli-show-analysis")?;
        let count = [("count", frontier.outcomes.len().into())];
        writeln!(out, "  {}", self.words.get_with("cli-show-packages", &count))?;
        let count = [("count", bargain.zone().count().into())];
        writeln!(out, "  {}", self.words.get_with("cli-show-zone", &count))?;
        let points: Vec<String> = situation
            .party_ids()
            .map(|party| format!("{} {}", self.clerk.party_short(party), line.points[party.index()]))
            .collect();
        let world = [("world", WORLD.into())];
        writeln!(
            out,
            "  {}: {}",
            self.words.get_with("cli-show-line", &world),
            points.join(", ")
        )?;
        if let Some(best) = Reference::of(&bargain) {
            let package: Vec<String> = situation
                .issue_ids()
                .map(|issue| (issue, best.package.rung(issue)))
                .filter(|(_, rung)| rung.0 > 0)
                .map(|(issue, rung)| format!("{}: {}", self.clerk.issue(issue), self.clerk.option(issue, rung)))
                .collect();
            writeln!(out, "  {}: {}", self.words.get("cli-show-best"), package.join("; "))?;
        }
        Ok(())
    }
}
