//! Acts: what the menu holds and what the law allows are the same, both ways; a refused act changes nothing.

use super::drive::{Driver, GAMES, Player, name};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use two_tables::rules::action::{
    Act, Answer, Deed, Discretion, Exit, HomeDecision, Line, Move, OnRider, Question, Reading, Readout, Reason,
    RetaliationMove, Share, Sounding, Talk, Token, Waived,
};
use two_tables::rules::event::Step;
use two_tables::rules::ids::{
    AgreementId, AnnexId, ChoiceId, ConstituencyId, DraftId, IssueId, PartyId, PledgeId, RetaliationId, Rung,
};
use two_tables::rules::instrument::{Instrument, Wording};
use two_tables::rules::state::State;
use two_tables::rules::terms::{Change, Clause, Settlement, Terms};

struct Mischief(ChaCha8Rng);

impl Mischief {
    fn below(&mut self, limit: u8) -> u8 {
        self.0.random_range(0..limit)
    }
    fn draft(&mut self, state: &State) -> DraftId {
        if state.drafts.is_empty() || self.below(4) == 0 {
            DraftId::numbered(u16::from(self.below(8)), u16::from(self.below(9)))
        } else {
            state.drafts[self.0.random_range(0..state.drafts.len())].id
        }
    }
    fn agreement(&mut self, state: &State) -> AgreementId {
        if state.agreements.is_empty() || self.below(5) == 0 {
            AgreementId::numbered(u16::from(self.below(8)), u16::from(self.below(5)))
        } else {
            state.agreements[self.0.random_range(0..state.agreements.len())].id
        }
    }
    fn party(&mut self) -> PartyId {
        PartyId(self.below(4))
    }
    fn issue(&mut self) -> IssueId {
        IssueId(self.below(12))
    }
    fn annex(&mut self) -> AnnexId {
        AnnexId(self.below(8))
    }
    fn instrument(&mut self) -> Instrument {
        Instrument::ALL[usize::from(self.below(4))]
    }
    fn clause(&mut self) -> Clause {
        let wording = if self.below(4) == 0 {
            Wording::Ambiguous
        } else {
            Wording::Plain
        };
        Clause {
            issue: self.issue(),
            rung: Rung(self.below(5)),
            wording,
        }
    }
    fn settlement(&mut self) -> Settlement {
        Settlement {
            item: self.annex(),
            choice: ChoiceId(self.below(4)),
        }
    }
    fn change(&mut self) -> Change {
        match self.below(5) {
            0 => Change::Clause(self.clause()),
            1 => Change::Drop(self.issue()),
            2 => Change::Instrument(self.instrument()),
            3 => Change::Settle(self.settlement()),
            _ => Change::LeaveOpen(self.annex()),
        }
    }
    fn terms(&mut self, state: &State) -> Terms {
        if !state.drafts.is_empty() && self.below(2) == 0 {
            let mut terms = state.drafts[self.0.random_range(0..state.drafts.len())].terms.clone();
            if self.below(2) == 0 {
                terms.instrument = self.instrument();
            }
            return terms;
        }
        let clauses: Vec<Clause> = (0..=self.below(3)).map(|_| self.clause()).collect();
        let annex: Vec<Settlement> = (0..self.below(2)).map(|_| self.settlement()).collect();
        Terms::new(self.instrument(), clauses, annex).expect("a few clauses fit")
    }
    fn reason(&mut self) -> Reason {
        match self.below(5) {
            0 => Reason::Article(self.issue()),
            1 => Reason::Form,
            2 => Reason::Annex(self.annex()),
            3 => Reason::Home,
            _ => Reason::NotNow,
        }
    }
    fn main_move(&mut self, state: &State) -> Move {
        match self.below(7) {
            0 => Move::Hold,
            1 => Move::Table(
                self.terms(state),
                if self.below(2) == 0 {
                    Discretion::Dark
                } else {
                    Discretion::Informed
                },
            ),
            2 => Move::Amend(self.draft(state), self.terms(state)),
            3 => Move::Initial(self.draft(state)),
            4 => Move::InitialIf(self.draft(state), self.change()),
            5 => Move::Decline(self.draft(state), self.reason()),
            _ => Move::Withdraw(self.draft(state)),
        }
    }
    fn talk(&mut self, state: &State) -> Talk {
        let mut talk = Talk {
            main: self.main_move(state),
            ..Talk::default()
        };
        if self.below(3) == 0 {
            let question = match self.below(3) {
                0 => Question::Draft(self.draft(state)),
                1 => Question::Changed(self.draft(state), self.change()),
                _ => Question::Clause(self.clause(), self.instrument()),
            };
            talk.sounding = Some(Sounding {
                to: self.party(),
                question,
            });
        }
        for _ in 0..self.below(3) {
            let answer = match self.below(3) {
                0 => Answer::Warm,
                1 => Answer::Cool,
                _ => Answer::OnlyIf(self.change()),
            };
            let _ = talk.answers.push((self.party(), answer));
        }
        if self.below(5) == 0 {
            talk.show_hand = Some((self.party(), self.draft(state), ConstituencyId(self.below(4))));
        }
        talk
    }
    fn token(&mut self, state: &State) -> Token {
        let agreement = self.agreement(state);
        match self.below(5) {
            0 => Token::Upkeep(agreement),
            1 => Token::Burden(agreement, self.annex(), Share::Mine),
            2 => Token::Consent(agreement, self.annex()),
            3 => Token::Confidence(agreement),
            _ => Token::Reading(agreement, self.issue(), Reading::Wide),
        }
    }
    fn attend(&mut self, state: &State) -> Deed {
        let mut attendance = two_tables::rules::action::Attendance::default();
        for _ in 0..self.below(4) {
            let _ = attendance.tokens.push(self.token(state));
        }
        if self.below(3) == 0 {
            let _ = attendance.announce.push(self.agreement(state));
        }
        for _ in 0..self.below(3) {
            let exit = [Exit::Suspend, Exit::Resume, Exit::Leave][usize::from(self.below(3))];
            let _ = attendance.exits.push((self.agreement(state), exit));
        }
        if self.below(3) == 0 {
            let _ = attendance.readouts.push((self.agreement(state), Readout::Victory));
        }
        Deed::Attend(Box::new(attendance))
    }
    /// Any deed; mostly one of the step that is going on, with any contents.
    fn deed(&mut self, state: &State) -> Deed {
        let of_this_step = match state.step {
            Step::Podium => 0,
            Step::Exchange(_) => 1,
            Step::Home => 3 + self.below(4),
            Step::Replies => 7,
            Step::Before | Step::FollowThrough | Step::Ended => 8,
        };
        let kind = if self.below(4) == 0 {
            self.below(9)
        } else {
            of_this_step
        };
        match kind {
            0 => Deed::Speak(two_tables::rules::action::Speech {
                line: Line::ALL[usize::from(self.below(3))],
                pledge: (self.below(2) == 0).then(|| PledgeId(self.below(8))),
                retaliation: match self.below(4) {
                    0 => Some(RetaliationMove::Announce(RetaliationId(self.below(4)))),
                    1 => Some(RetaliationMove::CarryOut(RetaliationId(self.below(4)))),
                    2 => Some(RetaliationMove::Drop(RetaliationId(self.below(4)))),
                    _ => None,
                },
                defer: self.below(3) == 0,
            }),
            1 | 2 => Deed::Talk(Box::new(self.talk(state))),
            3 => Deed::Consult(ConstituencyId(self.below(5))),
            4 => Deed::Persuade(self.draft(state), ConstituencyId(self.below(5))),
            5 => Deed::Waive(if self.below(2) == 0 {
                Waived::Draft(self.draft(state))
            } else {
                Waived::Agreement(self.agreement(state))
            }),
            6 => {
                let mut decisions = two_tables::rules::bounded::Bounded::new();
                for _ in 0..self.below(3) {
                    let decision = match self.below(3) {
                        0 => HomeDecision::Submit(OnRider::Carry),
                        1 => HomeDecision::Submit(OnRider::Buy),
                        _ => HomeDecision::HoldOver,
                    };
                    let _ = decisions.push((self.draft(state), decision));
                }
                Deed::Decide(decisions)
            }
            7 => {
                let mut replies = two_tables::rules::action::Replies::default();
                for _ in 0..self.below(3) {
                    let _ = replies.riders.push((self.draft(state), self.below(2) == 0));
                }
                if self.below(3) == 0 {
                    let _ = replies.break_silence.push(self.draft(state));
                }
                Deed::Reply(replies)
            }
            _ => self.attend(state),
        }
    }
}

#[test]
fn the_menu_and_the_law_agree_and_a_refused_act_changes_nothing() {
    let (mut allowed, mut refused) = (0_u32, 0_u32);
    for scenario in GAMES.iter() {
        for world in 0..20 {
            let mut driver = Driver::new(Player::Random, world);
            let mut mischief = Mischief(ChaCha8Rng::seed_from_u64(world ^ 0xdead));
            let (mut state, _) = State::begin(scenario, world);
            while let Some(act) = driver.next(scenario, &state) {
                for _ in 0..12 {
                    let attempt = Act {
                        party: mischief.party(),
                        deed: mischief.deed(&state),
                    };
                    let menu = state.open_actions(scenario, attempt.party);
                    let admitted = menu.admits(&scenario.situation, &attempt);
                    let checked = state.check(scenario, &attempt);
                    assert_eq!(
                        admitted,
                        checked.is_ok(),
                        "{}: {attempt:?}: {checked:?}\n{menu:?}",
                        name(scenario)
                    );
                    match checked {
                        Ok(()) => allowed += 1,
                        Err(refusal) => {
                            refused += 1;
                            let before = state.clone();
                            let mut events = Vec::new();
                            let result = state.apply_into(scenario, &attempt, &mut events);
                            assert_eq!(result, Err(refusal));
                            assert!(state == before && events.is_empty(), "a refused act changed something");
                        }
                    }
                }
                let menu = state.open_actions(scenario, act.party);
                assert!(menu.admits(&scenario.situation, &act), "{}: {act:?}", name(scenario));
                state.apply(scenario, &act).expect("the menu holds legal acts");
            }
        }
    }
    assert!(
        allowed > 1000 && refused > 1000,
        "both were tried: {allowed} allowed, {refused} refused"
    );
}
