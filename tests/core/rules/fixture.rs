//! A play of the small scenario, through the public interface only. Each act that a case does has to be open by the law
//! and by the menu; each that is refused has to be on no menu and to change nothing.

pub use super::sheets::*;

use two_tables::rules::action::{
    Act, Attendance, Deed, Discretion, HomeDecision, Move, OnRider, Replies, Speech, Talk, Token,
};
use two_tables::rules::bounded::Bounded;
use two_tables::rules::event::{Event, Fact, Step};
use two_tables::rules::ids::{AgreementId, DraftId, IssueId, PartyId, Rung};
use two_tables::rules::instrument::Instrument;
use two_tables::rules::refusal::Refusal;
use two_tables::rules::scenario::{Layer, Scenario};
use two_tables::rules::state::{Agreement, Draft, Origin, State};
use two_tables::rules::terms::{Clause, Terms};
use two_tables::rules::view::{View, Viewer};

/// A play of the fixture, with all that has happened.
pub struct Play {
    pub scenario: Scenario,
    pub state: State,
    pub events: Vec<Event>,
}

/// Begins a play with these layers on, after the case has edited the sheets.
pub fn begin(layers: &[Layer], edit: impl FnOnce(&mut Sheets)) -> Play {
    begin_in(1, layers, edit)
}

/// The same in a world of one's choice.
pub fn begin_in(world: u64, layers: &[Layer], edit: impl FnOnce(&mut Sheets)) -> Play {
    let mut sheets = sheets(layers);
    edit(&mut sheets);
    let scenario = Scenario {
        situation: sheets.situation.into(),
        confidential: sheets.own.into_iter().map(Into::into).collect(),
        chronicle: sheets.chronicle,
    };
    let (state, events) = State::begin(&scenario, world);
    Play {
        scenario,
        state,
        events,
    }
}

/// A text of plain clauses.
pub fn text(form: Instrument, clauses: &[(IssueId, u8)]) -> Terms {
    let clauses = clauses.iter().map(|(issue, rung)| Clause::plain(*issue, Rung(*rung)));
    Terms::new(form, clauses, []).expect("short enough")
}

/// A political statement.
pub fn statement(clauses: &[(IssueId, u8)]) -> Terms {
    text(Instrument::Statement, clauses)
}

/// Puts an informed draft on the table.
pub fn table(terms: &Terms) -> Move {
    Move::Table(terms.clone(), Discretion::Informed)
}

/// Tokens and nothing else.
pub fn tokens(list: &[Token]) -> Attendance {
    Attendance {
        tokens: list.iter().copied().collect(),
        ..Attendance::default()
    }
}

/// The so-many-th draft that everybody may read.
pub fn draft(number: u16) -> DraftId {
    DraftId::numbered(0, number)
}

impl Play {
    /// Does an act that has to be open, by the law and by the menu.
    pub fn act(&mut self, party: PartyId, deed: Deed) {
        let act = Act { party, deed };
        let menu = self.state.open_actions(&self.scenario, party);
        assert!(
            menu.admits(&self.scenario.situation, &act),
            "the menu lacks {act:?}: {menu:?}"
        );
        let result = self.state.apply_into(&self.scenario, &act, &mut self.events);
        assert_eq!(result, Ok(()), "{act:?}");
    }

    /// Why an act is refused; it is on no menu, and changes nothing.
    pub fn refused(&mut self, party: PartyId, deed: Deed) -> Refusal {
        let act = Act { party, deed };
        let menu = self.state.open_actions(&self.scenario, party);
        assert!(!menu.admits(&self.scenario.situation, &act), "the menu holds {act:?}");
        let before = self.state.clone();
        let refusal = self
            .state
            .apply(&self.scenario, &act)
            .expect_err("it has to be refused");
        assert_eq!(self.state, before, "a refused act changes nothing");
        refusal
    }

    /// Why a move in Talks is refused.
    pub fn refused_move(&mut self, party: PartyId, main: Move) -> Refusal {
        self.refused(party, saying(main))
    }

    fn waiting(&self) -> Vec<PartyId> {
        let sealed = |party: &PartyId| self.state.sealed[party.index()].is_some();
        EVERYBODY.into_iter().filter(|party| !sealed(party)).collect()
    }

    /// Every seat speaks; measured where the case names no speech.
    pub fn podium(&mut self, speeches: &[(PartyId, Speech)]) {
        for party in EVERYBODY {
            let speech = speeches
                .iter()
                .find(|(who, _)| *who == party)
                .map(|(_, speech)| *speech);
            self.act(party, Deed::Speak(speech.unwrap_or_default()));
        }
    }

    /// One exchange: these moves, and the others hold.
    pub fn exchange(&mut self, moves: &[(PartyId, Move)]) {
        let talks: Vec<(PartyId, Talk)> = moves
            .iter()
            .map(|(party, main)| {
                (
                    *party,
                    Talk {
                        main: main.clone(),
                        ..Talk::default()
                    },
                )
            })
            .collect();
        self.talks(&talks);
    }

    /// One exchange, with what is said in private.
    pub fn talks(&mut self, talks: &[(PartyId, Talk)]) {
        for party in EVERYBODY {
            let talk = talks
                .iter()
                .find(|(who, _)| *who == party)
                .map(|(_, talk)| talk.clone());
            self.act(party, Deed::Talk(Box::new(talk.unwrap_or_default())));
        }
    }

    /// One step in which nobody does anything of note; what comes home is submitted, riders are refused.
    pub fn quiet(&mut self) {
        let step = self.state.step;
        for party in self.waiting() {
            let deed = match step {
                Step::Podium => Deed::Speak(Speech::default()),
                Step::Exchange(_) => Deed::Talk(Box::default()),
                Step::Home => Deed::Decide(self.submissions(party)),
                Step::Replies => Deed::Reply(Replies::default()),
                Step::FollowThrough => Deed::Attend(Box::default()),
                Step::Before | Step::Ended => panic!("nothing is asked for in {step:?}"),
            };
            self.act(party, deed);
        }
    }

    fn submissions(&self, party: PartyId) -> Bounded<(DraftId, HomeDecision), 8> {
        self.state
            .drafts
            .iter()
            .filter(|one| one.in_hand && one.parties.has(party) && !one.approved.has(party))
            .map(|one| (one.id, HomeDecision::Submit(OnRider::Carry)))
            .collect()
    }

    /// Quietly on until this step is reached in this round.
    pub fn until(&mut self, step: Step) {
        let round = self.state.round;
        while self.state.step != step {
            assert_eq!(self.state.round, round, "the round went by without {step:?}");
            self.quiet();
        }
    }

    /// Quietly on into the next round, or to the end.
    pub fn next_round(&mut self) {
        let round = self.state.round;
        while self.state.round == round && self.state.ending.is_none() {
            self.quiet();
        }
    }

    /// Quietly to the end.
    pub fn finish(&mut self) {
        while self.state.ending.is_none() {
            self.next_round();
        }
    }

    /// Brings a text in hand: its first party tables it, the others initial it. Ends after Talks.
    pub fn initial(&mut self, terms: &Terms, discretion: Discretion) -> DraftId {
        self.until(Step::Exchange(0));
        let parties = terms.parties(&self.scenario.situation);
        let sponsor = parties.iter().next().expect("a text has parties");
        self.exchange(&[(sponsor, Move::Table(terms.clone(), discretion))]);
        let id = self.state.drafts.last().expect("it is on the table").id;
        let others: Vec<_> = parties
            .without(sponsor)
            .iter()
            .map(|party| (party, Move::Initial(id)))
            .collect();
        self.exchange(&others);
        while matches!(self.state.step, Step::Exchange(_)) {
            self.quiet();
        }
        id
    }

    /// Brings a text into force in this round. Ends at follow-through.
    pub fn sign(&mut self, terms: &Terms) -> AgreementId {
        self.sign_as(terms, Discretion::Informed)
    }

    /// The same, dark or informed.
    pub fn sign_as(&mut self, terms: &Terms, discretion: Discretion) -> AgreementId {
        let draft = self.initial(terms, discretion);
        self.pass_home();
        let agreement = self.state.agreements.last().expect("something is in force");
        assert_eq!(agreement.origin, Origin::Draft(draft), "the text did not pass");
        agreement.id
    }

    /// Brings a text in hand and submits it at every home, whatever comes of it.
    pub fn sign_or_fail(&mut self, terms: &Terms) {
        self.initial(terms, Discretion::Informed);
        self.pass_home();
    }

    fn pass_home(&mut self) {
        while matches!(self.state.step, Step::Home | Step::Replies) {
            self.quiet();
        }
    }

    /// Home: each seat decides as the case says, and nothing else.
    pub fn decide(&mut self, decisions: &[(PartyId, DraftId, HomeDecision)]) {
        for party in self.waiting() {
            let own = decisions.iter().filter(|(who, ..)| *who == party);
            let own = own.map(|(_, draft, decision)| (*draft, *decision)).collect();
            self.act(party, Deed::Decide(own));
        }
    }

    /// Replies: as the case says, silence otherwise.
    pub fn reply(&mut self, replies: &[(PartyId, Replies)]) {
        for party in self.waiting() {
            let own = replies
                .iter()
                .find(|(who, _)| *who == party)
                .map(|(_, reply)| reply.clone());
            self.act(party, Deed::Reply(own.unwrap_or_default()));
        }
    }

    /// Follow-through: as the case says, nothing otherwise. Goes on into the next round.
    pub fn attend(&mut self, attendances: &[(PartyId, Attendance)]) {
        self.until(Step::FollowThrough);
        for party in self.waiting() {
            let own = attendances
                .iter()
                .find(|(who, _)| *who == party)
                .map(|(_, own)| own.clone());
            self.act(party, Deed::Attend(Box::new(own.unwrap_or_default())));
        }
    }

    /// One party puts one token of upkeep on an agreement. Goes on into the next round.
    pub fn keep_up(&mut self, party: PartyId, agreement: AgreementId) {
        self.attend(&[(party, tokens(&[Token::Upkeep(agreement)]))]);
    }

    pub fn draft(&self, id: DraftId) -> &Draft {
        self.state.draft(id).expect("it is on the table or in hand")
    }
    pub fn agreement(&self, id: AgreementId) -> &Agreement {
        self.state.agreement(id).expect("it was in force")
    }
    pub fn mood(&self, party: PartyId) -> i32 {
        self.state.mood(party, HOUSE)
    }
    pub fn capital(&self, party: PartyId) -> u8 {
        self.state.parties[party.index()].capital
    }
    pub fn points(&self, party: PartyId) -> i32 {
        self.state.parties[party.index()].points
    }
    pub fn trust(&self, from: PartyId, to: PartyId) -> i32 {
        self.state.trust.towards(from, to)
    }
    pub fn view(&self, party: PartyId) -> View {
        self.state.view(&self.scenario, Viewer::Party(party))
    }
    /// What a viewer has received so far.
    pub fn received(&self, viewer: Viewer) -> Vec<Fact> {
        let admitted = self.events.iter().filter(|event| event.audience.admits(viewer));
        admitted.map(|event| event.fact.clone()).collect()
    }
    /// How often something of this kind has happened.
    pub fn count(&self, kind: impl Fn(&Fact) -> bool) -> usize {
        self.events.iter().filter(|event| kind(&event.fact)).count()
    }
    pub fn happened(&self, kind: impl Fn(&Fact) -> bool) -> bool {
        self.count(kind) > 0
    }
    /// The support for a text at a party's house, as its exact gauge or its adviser gives it.
    pub fn support(&self, party: PartyId, terms: &Terms) -> i32 {
        let view = self.view(party);
        let own = view.me().expect("a seat");
        view.estimate(own, HOUSE, terms, None).guess
    }
}

/// A talk that is a move and nothing else.
pub fn saying(main: Move) -> Deed {
    Deed::Talk(Box::new(Talk {
        main,
        ..Talk::default()
    }))
}
