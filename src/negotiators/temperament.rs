//! Temperaments and strengths: what tells one negotiator from another, as data.

use crate::rules::action::{Line, Readout, Share};
use crate::rules::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// How a computer negotiator goes about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Temperament {
    /// Looks for what serves both, concedes early, tends what is signed.
    Cooperative,
    /// Asks for much, concedes late, speaks firmly.
    Hard,
    /// Signs only what is sure to pass at home and to be kept up.
    Cautious,
    /// Answers like with like.
    Mirroring,
}

impl Temperament {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Cooperative, Self::Hard, Self::Cautious, Self::Mirroring];
}

/// How much thought a computer negotiator gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Looks at its own points, and little else.
    Novice,
    /// Reads its home, learns from moves, tends what it signs.
    #[default]
    Practised,
    /// Searches wider.
    Expert,
}

impl Strength {
    /// All three, from weak to strong.
    pub const ALL: [Self; 3] = [Self::Novice, Self::Practised, Self::Expert];
}

/// How a negotiator goes about it, as numbers: everything that tells one temperament or strength from another.
///
/// Shares of what it could hope for are in thousandths; points are in hundredths a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "a table of independent habits, not the state of something"
)]
pub struct Profile {
    // What it asks for
    /// Share of the ideal that it asks for when a round's Talks open.
    pub opens_at: i32,
    /// The same in the closing exchange.
    pub closes_at: i32,
    /// The same in the closing exchange of a sitting, when nothing can come after.
    pub settles_at: i32,
    /// How late it concedes: 1 evenly, 2 late, 3 very late.
    pub lateness: u8,
    /// How much of this it lets go by the last round, in thousandths.
    pub fades: i32,
    /// How much of its concession waits for others to concede, in thousandths.
    pub mirrors: i32,
    /// Weight of its own points against those that it believes the others have, when Talks open, in thousandths.
    pub own_weight_opening: i32,
    /// The same in the closing exchange.
    pub own_weight_closing: i32,
    /// It signs nothing before the last exchange of the last round.
    pub holds_out: bool,

    // How it writes
    /// The most clauses that it puts into one text; the scenario may allow fewer.
    pub clauses: u8,
    /// It fills its texts up to that number whatever the worth.
    pub bundles: bool,
    /// The one form in which it tables and signs; any, if none.
    pub only_form: Option<Instrument>,
    /// How it settles annex items in its own texts.
    pub annex: AnnexHabit,
    /// How many annex items it leaves open in its own texts: every home likes them open, and tokens settle them later.
    pub leaves_open: u8,
    /// How many clauses it is ready to word ambiguously to carry a text at home.
    pub vague: u8,
    /// Random change to what it believes of others, so that plays differ, in hundredths of points.
    pub wanders: i32,
    /// Whether it learns from what others do.
    pub learns: bool,
    /// Passes of the search for a text.
    pub passes: u8,

    // Home
    /// Whether it reads its home before it tables and signs.
    pub reads_home: bool,
    /// How far above need it wants its adviser's guess before it tables.
    pub margin: i32,
    /// How far below need the guess may lie when it submits.
    pub dares: i32,
    /// Capital that it keeps back when it buys support.
    pub reserve: u8,
    /// Whether it would rather buy off a rider than carry it.
    pub buys_off: bool,

    // Follow-through
    /// Whether it tends what it has signed.
    pub tends: bool,
    /// The least that an agreement must pay a round to be worth a token, in hundredths.
    pub token_worth: i32,
    /// Slip on a burden when not much hangs on it.
    pub share: Share,
    /// Points a round from which it offers its share of a burden at once, in hundredths; below, it first sees whether
    /// others bear it.
    pub shares_from: i32,
    /// Points a round from which it takes the whole burden on itself, in hundredths.
    pub bears_all_from: i32,
    /// Points a round below which it leaves an agreement, in hundredths; one that costs it less it suspends.
    pub leaves_below: i32,
    /// It answers retaliation and suspension by suspending what it can do without, until trust is back.
    pub protests: bool,
    /// In protest it leaves what is worth little to it.
    pub leaves_in_protest: bool,
    /// How it tells a new agreement at home.
    pub readout: Readout,

    /// What a text of others may cost it over the rest of the play before it breaks silence, in hundredths of points.
    pub bears_in_silence: i32,
    /// Whether it keeps a draft from a member of an alliance who might break silence on it.
    pub goes_around: bool,
    /// From which form down it keeps drafts from outsiders who would not mind, so that they learn nothing of what it
    /// would give; `None` for never.
    pub keeps_to_itself: Option<Instrument>,

    // Podium
    /// The line when nothing presses.
    pub line: Line,
    /// It always speaks this line.
    pub always: bool,
    /// It wants applause where mood exceeds need by less than this.
    pub wants_applause_below: i32,
    /// Trust below which it wants to be warm abroad.
    pub wants_trust_below: i32,
    /// Capital below which it wants to earn some.
    pub wants_capital_below: u8,
    /// Whether it makes pledges to bring something about; red lines it draws only if it speaks firmly.
    pub pledges: bool,
    /// Whether it draws red lines.
    pub red_lines: bool,
    /// Trust below which it announces retaliation; 0 for never.
    pub warns_below: i32,
    /// Tension above which it defers its own course.
    pub defers_above: i32,

    // Private talk
    /// Whether it puts soundings.
    pub asks: bool,
    /// Whether it shows a weak home table.
    pub shows_hand: bool,

    // Looking ahead
    /// How many imagined plays it may spend on a decision; 0 for none.
    pub tries: u16,
    /// How far what it supposes of others differs from world to world, as `wanders`.
    pub doubts: i32,
    /// What a point of the others' mean gain is worth to it beside its own, in thousandths.
    pub regards_others: i32,
}

/// How a negotiator settles annex items in its own texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AnnexHabit {
    /// Settles them evenly.
    Even,
    /// Settles them on others as far as it can.
    OnOthers,
}

impl Profile {
    /// The numbers of a temperament at a strength.
    #[must_use]
    pub const fn of(temperament: Temperament, strength: Strength) -> Self {
        let practised = Self::practised(temperament);
        match strength {
            Strength::Practised => practised,
            Strength::Novice => Self {
                settles_at: practised.closes_at,
                learns: false,
                passes: 1,
                margin: -6,
                dares: 10,
                wanders: 200,
                own_weight_opening: practised.own_weight_opening + 150,
                own_weight_closing: practised.own_weight_closing + 100,
                asks: false,
                ..practised
            },
            Strength::Expert => Self {
                own_weight_opening: practised.own_weight_opening - 120,
                settles_at: 0,
                wanders: 0,
                dares: practised.dares / 2,
                warns_below: 0,
                defers_above: 45,
                tries: 64,
                ..practised
            },
        }
    }

    /// The numbers of a temperament at practised strength.
    const fn practised(temperament: Temperament) -> Self {
        match temperament {
            Temperament::Cooperative => COOPERATIVE,
            Temperament::Hard => Self {
                opens_at: 850,
                closes_at: 440,
                settles_at: 250,
                lateness: 3,
                fades: 350,
                own_weight_opening: 680,
                own_weight_closing: 560,
                annex: AnnexHabit::OnOthers,
                leaves_open: 1,
                vague: 1,
                margin: 0,
                dares: 4,
                buys_off: false,
                shares_from: 150,
                bears_all_from: 700,
                leaves_below: -150,
                protests: true,
                leaves_in_protest: true,
                bears_in_silence: 300,
                goes_around: true,
                keeps_to_itself: Some(Instrument::Treaty),
                readout: Readout::Victory,
                line: Line::Firm,
                wants_applause_below: 9,
                wants_trust_below: 22,
                wants_capital_below: 2,
                pledges: false,
                regards_others: 0,
                red_lines: true,
                warns_below: 40,
                defers_above: 80,
                ..COOPERATIVE
            },
            Temperament::Cautious => Self {
                opens_at: 720,
                closes_at: 420,
                settles_at: 150,
                lateness: 2,
                own_weight_opening: 560,
                own_weight_closing: 470,
                clauses: 3,
                bears_in_silence: 800,
                keeps_to_itself: Some(Instrument::Oral),
                vague: 0,
                margin: 2,
                dares: 0,
                reserve: 2,
                token_worth: 20,
                line: Line::Measured,
                wants_applause_below: 7,
                wants_trust_below: 30,
                wants_capital_below: 5,
                pledges: false,
                regards_others: 0,
                defers_above: 65,
                ..COOPERATIVE
            },
            Temperament::Mirroring => Self {
                opens_at: 760,
                closes_at: 380,
                settles_at: 150,
                lateness: 1,
                mirrors: 600,
                leaves_open: 1,
                protests: true,
                goes_around: true,
                keeps_to_itself: Some(Instrument::Oral),
                own_weight_opening: 560,
                own_weight_closing: 450,
                line: Line::Measured,
                regards_others: 100,
                wants_trust_below: 33,
                ..COOPERATIVE
            },
        }
    }

    /// The same habits without looking ahead: what an expert expects itself to do later.
    #[must_use]
    pub const fn habit(self) -> Self {
        Self { tries: 0, ..self }
    }
}

/// Cooperative at practised strength; the others are told by how they differ from it.
const COOPERATIVE: Profile = Profile {
    opens_at: 650,
    closes_at: 330,
    settles_at: 120,
    lateness: 1,
    fades: 400,
    mirrors: 0,
    own_weight_opening: 500,
    own_weight_closing: 430,
    holds_out: false,
    clauses: 4,
    bundles: false,
    only_form: None,
    annex: AnnexHabit::Even,
    leaves_open: 0,
    vague: 1,
    wanders: 40,
    learns: true,
    passes: 2,
    reads_home: true,
    margin: 1,
    dares: 2,
    reserve: 1,
    buys_off: true,
    tends: true,
    token_worth: 10,
    share: Share::Mine,
    shares_from: 0,
    bears_all_from: 500,
    leaves_below: -300,
    protests: false,
    leaves_in_protest: false,
    bears_in_silence: 500,
    goes_around: false,
    keeps_to_itself: None,
    readout: Readout::Modest,
    line: Line::Measured,
    always: false,
    wants_applause_below: 6,
    wants_trust_below: 34,
    wants_capital_below: 3,
    pledges: true,
    red_lines: false,
    warns_below: 0,
    defers_above: 60,
    asks: true,
    shows_hand: true,
    tries: 0,
    doubts: 60,
    regards_others: 250,
};
