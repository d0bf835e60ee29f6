//! Every number of the model that is not a party's own (R1.5).
//!
//! They are assumptions, and a scenario may change them: a class can argue with the model. The
//! rulebook names the source or the reason of each.

use serde::{Deserialize, Serialize};

/// The model's numbers. Whole numbers throughout, so that every machine computes the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Coefficients {
    // Attention and capital
    /// Attention tokens of each party a round; none are kept (R9.1).
    pub attention: u8,
    /// Political capital at the start.
    pub capital: u8,
    /// Capital that each party gains a round.
    pub capital_gain: u8,
    /// The most capital that a party can hold.
    pub capital_cap: u8,

    // Trust
    /// Trust gained a round by the pairs of an operating agreement.
    pub trust_operating: i8,
    /// The most that operating agreements add to a pair a round.
    pub trust_operating_cap: i8,
    /// A lapse.
    pub trust_lapse: i8,
    /// A suspension, towards the one who suspends.
    pub trust_suspension: i8,
    /// Leaving, towards the one who leaves.
    pub trust_leaving: i8,
    /// A kept pledge, from every other party.
    pub trust_pledge_kept: i8,
    /// A broken pledge, from every other party.
    pub trust_pledge_broken: i8,
    /// Refusing the very text that one called warm.
    pub trust_word_broken: i8,
    /// Being shut out of a text on one's concern.
    pub trust_excluded: i8,
    /// The same, by a member of one's own alliance.
    pub trust_excluded_by_member: i8,
    /// Breaking silence, towards the one who breaks it.
    pub trust_silence_broken: i8,
    /// Holding a text over.
    pub trust_held_over: i8,
    /// Announcing a fallow agreement again without attending to it.
    pub trust_empty_announcement: i8,
    /// Different readouts of one text.
    pub trust_readouts_differ: i8,
    /// Victory claimed on both sides.
    pub trust_two_victories: i8,
    /// The most that words lower a pair's trust in a round.
    pub trust_words_limit: i8,
    /// Words never lower trust below this.
    pub trust_words_floor: u8,

    // Tension
    /// An operating agreement, a round.
    pub tension_operating: i8,
    /// The most that operating agreements lower tension in a round.
    pub tension_operating_cap: i8,
    /// A phase of a course.
    pub tension_phase: i8,
    /// A phase that something assures or shows.
    pub tension_phase_softened: i8,
    /// Mood of the constituencies that a phase worries; half if it is softened.
    pub phase_mood: i8,
    /// A deferral.
    pub tension_defer: i8,
    /// Retaliation carried out.
    pub tension_retaliation: i8,
    /// A firm line, each.
    pub tension_firm: i8,
    /// A conciliatory line, each.
    pub tension_conciliatory: i8,
    /// Tension at which disputes come up by themselves.
    pub tension_dispute: u8,
    /// Tension at which a third country asks one capital more.
    pub tension_third_party: u8,

    // Podium
    /// Mood at home after a firm line.
    pub line_firm_home: i8,
    /// Trust from the others after a firm line.
    pub line_firm_abroad: i8,
    /// Mood at home after a conciliatory line.
    pub line_conciliatory_home: i8,
    /// Trust from the others after a conciliatory line.
    pub line_conciliatory_abroad: i8,
    /// Capital earned by a measured line.
    pub line_measured_capital: i8,
    /// Mood at home when a pledge is made.
    pub pledge_applause: i8,
    /// Mood everywhere at home when a pledge is broken.
    pub pledge_broken_mood: i8,
    /// The most pledges open at once.
    pub pledges_open: u8,
    /// Mood everywhere at home when retaliation is carried out.
    pub retaliation_mood: i8,
    /// Mood everywhere at home when announced retaliation is dropped.
    pub retaliation_dropped_mood: i8,
    /// Trust from the one struck when retaliation is carried out.
    pub retaliation_trust: i8,
    /// Mood of the named constituency after a deferral.
    pub defer_mood: i8,
    /// Mood everywhere at home after a victory readout.
    pub readout_victory_mood: i8,

    // Talks
    /// Exchanges that a draft lives without being initialled by all.
    pub draft_life: u8,
    /// Live drafts that one sponsor may have.
    pub drafts_per_sponsor: u8,
    /// Soundings that a seat may put in a round; 0 for one an exchange.
    pub soundings_per_round: u8,
    /// Mood at the constituency whose hand is shown.
    pub hand_shown_mood: i8,

    // Home
    /// Support for each step of a clause and each point of concern.
    pub support_concern: i8,
    /// Support by form: oral, statement, memorandum, treaty.
    pub support_form: [i8; 4],
    /// Support for each annex item left open.
    pub support_open_annex: i8,
    /// Support for each ambiguous clause.
    pub support_ambiguous: i8,
    /// Support when the text goes against an open pledge.
    pub support_inconsistent: i8,
    /// Support lost for each five points by which trust falls short.
    pub support_gap: i8,
    /// Support for each capital spent on persuading.
    pub support_persuade: i8,
    /// How often one constituency can be persuaded on one text.
    pub persuade_limit: u8,
    /// Half the width of the adviser's range.
    pub adviser_range: u8,
    /// Half the width after consulting.
    pub consulted_range: u8,
    /// Hidden moods are drawn between minus and plus this.
    pub hidden_mood: u8,
    /// Mood at the start is drawn between minus and plus this.
    pub mood_spread: u8,
    /// How far below its need a constituency still offers a rider.
    pub rider_range: u8,
    /// Capital lost by a text that fails at home.
    pub fail_capital: u8,
    /// Mood lost at the constituency that stopped it.
    pub fail_mood: i8,
    /// Mood lost at an objector that was passed over.
    pub objector_mood: i8,
    /// Texts that a party may submit in a round.
    pub submissions: u8,
    /// Capital for a waiver.
    pub waiver_capital: u8,
    /// Capital for the third waiver and later ones.
    pub waiver_capital_later: u8,
    /// Mood everywhere at home after a waiver.
    pub waiver_mood: i8,
    /// Rounds that a waiver holds.
    pub waiver_rounds: u8,
    /// Capital for breaking silence.
    pub slip_capital: u8,
    /// How often silence can be broken in a play.
    pub slips: u8,

    // Follow-through
    /// Top health.
    pub health: u8,
    /// Rounds fallow before an agreement lapses.
    pub fallow_rounds: u8,
    /// Trust gap for each obstacle of confidence.
    pub confidence_gap: u8,
    /// Percent of an option's points by form, where form matters.
    pub form_points: [u8; 4],
    /// Percent of an agreement's points that each point of its health leaves behind at the end, by form (R12.3).
    pub legacy: [u8; 4],
    /// Applause for announcing again: first time, second, and after.
    pub announcement_applause: [i8; 3],

    // Transparency
    /// What is shown from which the dearest issue is open to the other.
    pub shown_one: u8,
    /// What is shown from which the three dearest are.
    pub shown_three: u8,

    // End
    /// Mean mood below which a party without capital plays a caretaker round.
    pub caretaker_mood: u8,
    /// Tension at which two stocktakings running end the play.
    pub collapse_tension: u8,
    /// One sitting: points kept of each thousand after each exchange (1000: no discount).
    pub discount_per_mille: u16,
}

impl Default for Coefficients {
    /// The campaign's starting magnitudes.
    fn default() -> Self {
        Self {
            attention: 3,
            capital: 4,
            capital_gain: 2,
            capital_cap: 8,
            trust_operating: 2,
            trust_operating_cap: 6,
            trust_lapse: -3,
            trust_suspension: -5,
            trust_leaving: -8,
            trust_pledge_kept: 1,
            trust_pledge_broken: -2,
            trust_word_broken: -2,
            trust_excluded: -4,
            trust_excluded_by_member: -6,
            trust_silence_broken: -5,
            trust_held_over: -1,
            trust_empty_announcement: -3,
            trust_readouts_differ: -2,
            trust_two_victories: -3,
            trust_words_limit: -3,
            trust_words_floor: 20,
            tension_operating: -1,
            tension_operating_cap: -4,
            tension_phase: 8,
            tension_phase_softened: 4,
            phase_mood: -2,
            tension_defer: -5,
            tension_retaliation: 8,
            tension_firm: 1,
            tension_conciliatory: -1,
            tension_dispute: 50,
            tension_third_party: 60,
            line_firm_home: 3,
            line_firm_abroad: -2,
            line_conciliatory_home: -3,
            line_conciliatory_abroad: 2,
            line_measured_capital: 1,
            pledge_applause: 2,
            pledge_broken_mood: -5,
            pledges_open: 2,
            retaliation_mood: 3,
            retaliation_dropped_mood: -4,
            retaliation_trust: -4,
            defer_mood: -6,
            readout_victory_mood: 2,
            draft_life: 4,
            drafts_per_sponsor: 2,
            soundings_per_round: 0,
            hand_shown_mood: -1,
            support_concern: 3,
            support_form: [0, 0, -4, -8],
            support_open_annex: 4,
            support_ambiguous: 4,
            support_inconsistent: -4,
            support_gap: -2,
            support_persuade: 4,
            persuade_limit: 2,
            adviser_range: 8,
            consulted_range: 2,
            hidden_mood: 6,
            mood_spread: 3,
            rider_range: 8,
            fail_capital: 1,
            fail_mood: -2,
            objector_mood: -2,
            submissions: 2,
            waiver_capital: 2,
            waiver_capital_later: 3,
            waiver_mood: -5,
            waiver_rounds: 2,
            slip_capital: 1,
            slips: 2,
            health: 2,
            fallow_rounds: 2,
            confidence_gap: 10,
            form_points: [50, 50, 75, 100],
            legacy: [0, 25, 100, 100],
            announcement_applause: [3, 1, 0],
            shown_one: 30,
            shown_three: 60,
            caretaker_mood: 25,
            collapse_tension: 100,
            discount_per_mille: 1000,
        }
    }
}
