//! The search for a text: the best single step, again and again, over sums that each step only corrects.

use super::model::Model;
use super::sight::{MAX_ISSUES, Sight};
use super::temperament::Profile;
use crate::rules::action::Reason;
use crate::rules::climate::MAX_PARTIES;
use crate::rules::constituency::Role;
use crate::rules::ids::{IssueId, PartySet, Rung};
use crate::rules::instrument::Instrument;
use crate::rules::open::OpenTable;
use crate::rules::scenario::Layer;
use crate::rules::state::MAX_CONSTITUENCIES;
use crate::rules::terms::Clause;

/// What a clause costs in complexity, in hundredths of points.
const PER_CLAUSE: i32 = 20;
/// What a missing point of support at home costs in the search.
const PER_MISSING_POINT: i32 = 45;
/// What a point of missing trust costs in the search: other homes feel it too.
const PER_MISSING_TRUST: i32 = 14;

/// What one option would do, as the seat reckons: read once, used in every search of a decision.
#[derive(Clone, Copy, Default)]
struct Cell {
    /// What it adds for the seat, in hundredths.
    own: i32,
    /// What it is believed to add for each other party.
    others: [i32; MAX_PARTIES],
    /// What it does to support at home.
    home: [i32; MAX_CONSTITUENCIES],
    /// The trust that it asks.
    asks: i32,
    /// Whether a text may say it: not what is there already, nor what was just declined.
    free: bool,
}

/// Every option that could be written, and what it would do.
pub struct Options {
    issues: Vec<(IssueId, Rung)>,
    cells: Vec<Cell>,
    stride: usize,
    form: Instrument,
    most: usize,
}

impl Options {
    /// Reads every option that the menu offers.
    pub fn read(sight: &Sight<'_>, model: &Model, profile: &Profile, menu: &OpenTable) -> Option<Self> {
        let form = profile.only_form.or(menu.instruments.last().copied())?;
        let clauses = if sight.sitting {
            menu.max_clauses
        } else {
            menu.max_clauses.min(profile.clauses)
        };
        let issues: Vec<_> = menu
            .issues
            .iter()
            .copied()
            .filter(|(_, highest)| highest.0 > 0)
            .collect();
        let stride = 1 + issues.iter().map(|(_, highest)| highest.index()).max()?;
        let mut options = Self {
            cells: vec![Cell::default(); issues.len() * stride],
            issues,
            stride,
            form,
            most: if form == Instrument::Oral {
                1
            } else {
                usize::from(clauses)
            },
        };
        let concern = i32::from(sight.situation.coefficients.support_concern);
        for (place, (issue, highest)) in options.issues.iter().enumerate() {
            for rung in (1..=highest.0).map(Rung) {
                let cell = &mut options.cells[place * stride + rung.index()];
                cell.own = sight.gain(*issue, rung, form);
                cell.asks = i32::from(sight.situation.option(*issue, rung).requirement);
                for party in sight.situation.issue(*issue).circle.without(sight.me).iter() {
                    cell.others[party.index()] = model.gain(sight, party, *issue, rung);
                }
                for (home, known) in cell.home.iter_mut().zip(&sight.own.sheet.home) {
                    let feels = known.concerns.get(issue.index()).copied().unwrap_or(0);
                    *home = concern * i32::from(feels) * i32::from(rung.0);
                }
                let declined = menu
                    .mend
                    .iter()
                    .any(|(old, reason)| *reason == Reason::Article(*issue) && old.rung(*issue) == rung);
                cell.free = rung != sight.base[issue.index()] && !declined;
            }
        }
        Some(options)
    }

    /// The form for which the options were read.
    #[must_use]
    pub const fn form(&self) -> Instrument {
        self.form
    }

    fn cell(&self, place: usize, rung: Rung) -> &Cell {
        &self.cells[place * self.stride + rung.index()]
    }
}

/// Running sums over the chosen options.
#[derive(Clone, Copy, Default)]
struct Sums {
    own: i32,
    others: [i32; MAX_PARTIES],
    home: [i32; MAX_CONSTITUENCIES],
    clauses: i32,
}

impl Sums {
    fn plus(mut self, cell: &Cell, sign: i32) -> Self {
        self.own += sign * cell.own;
        for (sum, one) in self.others.iter_mut().zip(&cell.others) {
            *sum += sign * one;
        }
        for (sum, one) in self.home.iter_mut().zip(&cell.home) {
            *sum += sign * one;
        }
        self.clauses += sign;
        self
    }
}

/// The two highest requirements among chosen options, so that any one of them can be left out.
#[derive(Clone, Copy, Default)]
struct Asks {
    most: i32,
    place: usize,
    next: i32,
}

impl Asks {
    fn note(&mut self, place: usize, asks: i32) {
        if asks > self.most {
            *self = Self {
                most: asks,
                place,
                next: self.most,
            };
        } else {
            self.next = self.next.max(asks);
        }
    }

    /// The trust that the chosen options ask, one place left out.
    const fn without(self, place: usize) -> i32 {
        if place == self.place { self.next } else { self.most }
    }
}

/// A text in the making among some parties: a rung for every issue, 0 for none.
pub struct Search<'a> {
    sight: &'a Sight<'a>,
    options: &'a Options,
    parties: PartySet,
    own_weight: i32,
    rungs: [Rung; MAX_ISSUES],
    /// What holds on every issue: the chosen rung, or what is there already.
    held: [Rung; MAX_ISSUES],
    sums: Sums,
    trust: i32,
    floor: i32,
    /// Slack at home before any clause, where it counts.
    slack: [Option<i32>; MAX_CONSTITUENCIES],
}

impl<'a> Search<'a> {
    /// A search among these parties; `None` if they have no issue of their own to settle.
    pub fn new(
        sight: &'a Sight<'a>,
        options: &'a Options,
        profile: &Profile,
        parties: PartySet,
        own_weight: i32,
    ) -> Option<Self> {
        let mut search = Self {
            sight,
            options,
            parties,
            own_weight,
            rungs: [Rung(0); MAX_ISSUES],
            held: sight.base,
            sums: Sums::default(),
            trust: sight.view.trust.lowest(parties),
            floor: Model::floor(sight),
            slack: [None; MAX_CONSTITUENCIES],
        };
        if profile.reads_home && sight.situation.has(Layer::Home) {
            search.read_slack(profile);
        }
        (0..options.issues.len())
            .any(|place| search.is_open(place))
            .then_some(search)
    }

    fn is_open(&self, place: usize) -> bool {
        let (issue, _) = self.options.issues[place];
        self.parties.contains(self.sight.situation.issue(issue).circle)
    }

    /// Slack at home before any clause. The exact reading comes when the text is whole.
    fn read_slack(&mut self, profile: &Profile) {
        let own = self.sight.situation.party(self.sight.me);
        let tension = i32::from(self.sight.view.tension);
        let climate = (self.trust - 40) / 4 - (tension - 40) / 4;
        let form = self.options.form.min(Instrument::Memorandum);
        for (index, constituency) in own.constituencies.iter().enumerate() {
            self.slack[index] = constituency
                .need(form)
                .filter(|_| constituency.role != Role::Objector)
                .map(|need| i32::from(self.sight.own.moods[index]) + climate - need - profile.margin);
        }
    }

    /// The worth of a choice of rungs with these sums that asks this much trust.
    fn score(&self, sums: &Sums, asks: i32) -> i32 {
        if sums.clauses == 0 {
            return if self.sight.sitting { i32::MIN } else { 0 };
        }
        let own = sums.own + self.sight.interactions(&self.held);
        let least = self
            .parties
            .without(self.sight.me)
            .iter()
            .map(|party| sums.others[party.index()])
            .min();
        let least = least.unwrap_or(0) - self.floor;
        // What others have beyond its own share moves it little; what they lose weighs double.
        let least = if least < 0 {
            2 * least
        } else {
            least.min(own.max(0) + 50)
        };
        let gap = if self.sight.sitting {
            0
        } else {
            (asks - self.trust).max(0)
        };
        let lost = gap / 5 * i32::from(self.sight.situation.coefficients.support_gap);
        let shortfall = self
            .slack
            .iter()
            .zip(&sums.home)
            .filter_map(|(slack, home)| slack.map(|slack| (slack + home + lost).min(0)))
            .min()
            .unwrap_or(0);
        (own * self.own_weight + least * (1000 - self.own_weight)) / 1000 + shortfall * PER_MISSING_POINT
            - gap * PER_MISSING_TRUST
            - sums.clauses * PER_CLAUSE
    }

    /// The most trust that a chosen option asks, where, and the most that any other asks.
    fn asks(&self) -> Asks {
        let mut asks = Asks::default();
        for place in 0..self.options.issues.len() {
            let rung = self.rung(place);
            if rung != Rung(0) {
                asks.note(place, self.options.cell(place, rung).asks);
            }
        }
        asks
    }

    fn rung(&self, place: usize) -> Rung {
        self.rungs[self.options.issues[place].0.index()]
    }

    /// Takes the best single step until none helps.
    pub fn climb(&mut self, profile: &Profile) {
        let mut score = if profile.bundles {
            i32::MIN
        } else {
            self.score(&self.sums, 0)
        };
        let most = self.options.most;
        for _ in 0..most * usize::from(profile.passes.max(1)) {
            let full = usize::try_from(self.sums.clauses).unwrap_or(0) >= most;
            let asks = self.asks();
            let mut best: Option<(i32, usize, Rung)> = None;
            for place in 0..self.options.issues.len() {
                let before = self.rung(place);
                if !(full && before == Rung(0)) && self.is_open(place) {
                    self.try_place(place, before, asks.without(place), profile, &mut best);
                }
            }
            let fills = profile.bundles && !full;
            let Some((reached, place, rung)) = best.filter(|(reached, ..)| *reached > score || fills) else {
                break;
            };
            self.set(place, rung);
            score = reached;
        }
    }

    /// Every other rung at one place.
    fn try_place(
        &mut self,
        place: usize,
        before: Rung,
        asks: i32,
        profile: &Profile,
        best: &mut Option<(i32, usize, Rung)>,
    ) {
        let (issue, highest) = self.options.issues[place];
        let without = if before == Rung(0) {
            self.sums
        } else {
            self.sums.plus(self.options.cell(place, before), -1)
        };
        for rung in (0..=highest.0).map(Rung).filter(|rung| *rung != before) {
            let cell = self.options.cell(place, rung);
            let allowed = if rung == Rung(0) { !profile.bundles } else { cell.free };
            if !allowed {
                continue;
            }
            let sums = if rung == Rung(0) {
                without
            } else {
                without.plus(cell, 1)
            };
            self.choose(issue, rung);
            let reached = self.score(&sums, asks.max(cell.asks));
            if best.is_none_or(|(most, ..)| reached > most) {
                *best = Some((reached, place, rung));
            }
        }
        self.choose(issue, before);
    }

    fn choose(&mut self, issue: IssueId, rung: Rung) {
        self.rungs[issue.index()] = rung;
        self.held[issue.index()] = if rung == Rung(0) {
            self.sight.base[issue.index()]
        } else {
            rung
        };
    }

    fn set(&mut self, place: usize, rung: Rung) {
        let before = self.rung(place);
        if before != Rung(0) {
            self.sums = self.sums.plus(self.options.cell(place, before), -1);
        }
        if rung != Rung(0) {
            self.sums = self.sums.plus(self.options.cell(place, rung), 1);
        }
        self.choose(self.options.issues[place].0, rung);
    }

    /// The chosen clauses, plainly worded.
    pub fn clauses(&self) -> impl Iterator<Item = Clause> + '_ {
        (0..self.options.issues.len())
            .map(|place| Clause::plain(self.options.issues[place].0, self.rung(place)))
            .filter(|clause| clause.rung != Rung(0))
    }
}
