//! What an adviser would do, in sentences: one for each part of an act.

use super::clerk::Clerk;
use crate::negotiators::{Why, WhyKind};
use crate::rules::action::{
    Answer, Attendance, Deed, Discretion, Exit, HomeDecision, Line, Move, OnRider, Reading, Readout, Replies,
    RetaliationMove, Share, Speech, Talk, Token, Waived,
};
use crate::rules::ids::{ConstituencyId, DraftId, PartyId};
use crate::rules::open::OpenActions;
use crate::rules::scenario::Layer;
use crate::rules::terms::Terms;
use crate::rules::view::View;

/// The kinds of an adviser's reasons with their headings, in the order in which they are told.
const KINDS: [(WhyKind, &str); 3] = [
    (WhyKind::Belief, "counsel-belief"),
    (WhyKind::Want, "counsel-want"),
    (WhyKind::Tip, "counsel-tip"),
];

impl Clerk<'_> {
    /// Reasons of the adviser of `own` by their kinds: a heading for each kind that there is, and its sentences.
    #[must_use]
    pub fn advised_because(&self, own: PartyId, why: &[Why]) -> Vec<(String, Vec<String>)> {
        let of_kind = |(kind, key): (WhyKind, &str)| {
            let lines: Vec<String> = why
                .iter()
                .filter(|why| why.kind() == kind)
                .map(|why| self.why(own, why))
                .collect();
            (!lines.is_empty()).then(|| (self.says(key).write(), lines))
        };
        KINDS.into_iter().filter_map(of_kind).collect()
    }

    /// An act as its seat's adviser would propose it, the main thing first. `own` is the seat, `view` what it sees.
    #[must_use]
    pub fn advised(&self, own: PartyId, view: &View, deed: &Deed) -> Vec<String> {
        match deed {
            Deed::Speak(speech) => self.advised_speech(*speech),
            Deed::Talk(talk) => self.advised_talk(own, view, talk),
            Deed::Consult(who) => vec![self.at_home_of("advised-consult", own, *who)],
            Deed::Persuade(draft, who) => vec![
                self.says("advised-persuade")
                    .draft("draft", *draft)
                    .text("constituency", self.constituency(own, *who))
                    .write(),
            ],
            Deed::Waive(Waived::Draft(draft)) => vec![self.on_draft("advised-waive-draft", *draft)],
            Deed::Waive(Waived::Agreement(agreement)) => {
                vec![self.says("advised-waive-agreement").agreement(*agreement).write()]
            }
            Deed::Decide(decisions) => self.advised_decisions(view, decisions),
            Deed::Reply(replies) => self.advised_replies(replies),
            Deed::Attend(attendance) => self.advised_attendance(attendance),
        }
    }

    fn on_draft(&self, key: &str, draft: DraftId) -> String {
        self.says(key).draft("draft", draft).write()
    }

    fn before_party(&self, key: &str, party: PartyId) -> String {
        self.says(key).text("party", self.party_within(party)).write()
    }

    fn at_home_of(&self, key: &str, own: PartyId, who: ConstituencyId) -> String {
        self.says(key).text("constituency", self.constituency(own, who)).write()
    }

    fn advised_speech(&self, speech: Speech) -> Vec<String> {
        let line = self.says(match speech.line {
            Line::Conciliatory => "advised-speak-conciliatory",
            Line::Measured => "advised-speak-measured",
            Line::Firm => "advised-speak-firm",
        });
        let pledge = speech.pledge.map(|pledge| {
            self.says("advised-pledge")
                .text("pledge", self.pledge_spoken(pledge))
                .write()
        });
        let retaliation = speech.retaliation.map(|what| {
            let (key, id) = match what {
                RetaliationMove::Announce(id) => ("advised-announce", id),
                RetaliationMove::CarryOut(id) => ("advised-carry-out", id),
                RetaliationMove::Drop(id) => ("advised-drop", id),
            };
            self.says(key).text("retaliation", self.retaliation(id)).write()
        });
        let defer = speech.defer.then(|| self.says("advised-defer").write());
        std::iter::once(line.write())
            .chain(pledge)
            .chain(retaliation)
            .chain(defer)
            .collect()
    }

    fn advised_talk(&self, own: PartyId, view: &View, talk: &Talk) -> Vec<String> {
        let mut sentences = self.advised_move(view, &talk.main);
        sentences.extend(talk.sounding.as_ref().map(|sounding| {
            self.says("advised-sounding")
                .text("party", self.party_within(sounding.to))
                .text("question", self.question(&sounding.question))
                .write()
        }));
        sentences.extend(talk.answers.iter().map(|(party, answer)| {
            match answer {
                Answer::Warm => self.before_party("advised-answer-warm", *party),
                Answer::Cool => self.before_party("advised-answer-cool", *party),
                Answer::OnlyIf(change) => self
                    .says("advised-answer-only-if")
                    .text("party", self.party_within(*party))
                    .text("changed", self.change(*change))
                    .write(),
            }
        }));
        sentences.extend(talk.show_hand.map(|(party, draft, who)| {
            self.says("advised-show-hand")
                .text("party", self.party_within(party))
                .draft("draft", draft)
                .text("constituency", self.constituency(own, who))
                .write()
        }));
        sentences
    }

    fn advised_move(&self, view: &View, main: &Move) -> Vec<String> {
        match main {
            Move::Hold => vec![self.says("advised-hold").write()],
            Move::Table(terms, discretion) => {
                let key = match discretion {
                    Discretion::Informed => "advised-table",
                    Discretion::Dark => "advised-table-dark",
                };
                let head = self.says(key).text("issues", self.issues(terms.issues())).write();
                std::iter::once(head).chain(self.whole(terms)).collect()
            }
            Move::Amend(draft, terms) => {
                let head = self.on_draft("advised-amend", *draft);
                let changes = match view.draft(*draft) {
                    Some(base) => base.terms.differences(terms),
                    None => return std::iter::once(head).chain(self.whole(terms)).collect(),
                };
                let changes = changes
                    .into_iter()
                    .map(|change| self.says("advised-change").text("changed", self.change(change)).write());
                std::iter::once(head).chain(changes).collect()
            }
            Move::Initial(draft) => vec![self.on_draft("advised-initial", *draft)],
            Move::InitialIf(draft, change) => vec![
                self.says("advised-initial-if")
                    .draft("draft", *draft)
                    .text("changed", self.change(*change))
                    .write(),
            ],
            Move::Decline(draft, reason) => vec![
                self.says("advised-decline")
                    .draft("draft", *draft)
                    .text("reason", self.reason(*reason))
                    .write(),
            ],
            Move::Withdraw(draft) => vec![self.on_draft("advised-withdraw", *draft)],
        }
    }

    /// A whole text: articles, form, annex.
    fn whole(&self, terms: &Terms) -> Vec<String> {
        let articles = self.articles(terms).into_iter().map(|article| article.text);
        articles
            .chain([self.form(terms)])
            .chain(self.annex_lines(terms))
            .collect()
    }

    fn advised_decisions(&self, view: &View, decisions: &[(DraftId, HomeDecision)]) -> Vec<String> {
        let riders = view.situation.has(Layer::Riders);
        let decided = decisions.iter().map(|(draft, decision)| {
            let key = match decision {
                HomeDecision::Submit(_) if !riders => "advised-submit",
                HomeDecision::Submit(OnRider::Carry) => "advised-submit-carry",
                HomeDecision::Submit(OnRider::Buy) => "advised-submit-buy",
                HomeDecision::HoldOver => "advised-hold-over",
            };
            self.on_draft(key, *draft)
        });
        // What came home and is not named falls.
        let came = match view.me().map(|own| &own.open) {
            Some(OpenActions::Home(menu)) => menu.decide.as_slice(),
            _ => &[],
        };
        let named = |draft: DraftId| decisions.iter().any(|(one, _)| *one == draft);
        let fallen = came.iter().map(|open| open.draft).filter(|draft| !named(*draft));
        let fallen = fallen.map(|draft| self.on_draft("advised-let-fall", draft));
        let sentences: Vec<String> = decided.chain(fallen).collect();
        if sentences.is_empty() {
            return vec![self.says("advised-decide-nothing").write()];
        }
        sentences
    }

    fn advised_replies(&self, replies: &Replies) -> Vec<String> {
        let riders = replies.riders.iter().map(|(draft, accepted)| {
            let key = if *accepted {
                "advised-riders-accept"
            } else {
                "advised-riders-refuse"
            };
            self.on_draft(key, *draft)
        });
        let broken = replies.break_silence.iter();
        let broken = broken.map(|draft| self.on_draft("advised-break-silence", *draft));
        let sentences: Vec<String> = riders.chain(broken).collect();
        if sentences.is_empty() {
            return vec![self.says("advised-keep-silent").write()];
        }
        sentences
    }

    fn advised_attendance(&self, attendance: &Attendance) -> Vec<String> {
        let mut tokens: Vec<(Token, i64)> = Vec::new();
        for token in &attendance.tokens {
            match tokens.iter_mut().find(|(one, _)| one == token) {
                Some((_, count)) => *count += 1,
                None => tokens.push((*token, 1)),
            }
        }
        let mut sentences: Vec<String> = tokens
            .into_iter()
            .map(|(token, count)| self.advised_token(token, count))
            .collect();
        let about = |key: &str, agreement| self.says(key).agreement(agreement).write();
        let again = attendance
            .announce
            .iter()
            .map(|id| about("advised-announce-again", *id));
        let exits = attendance.exits.iter().map(|(id, exit)| match exit {
            Exit::Suspend => about("advised-suspend", *id),
            Exit::Resume => about("advised-resume", *id),
            Exit::Leave => about("advised-leave", *id),
        });
        let told = attendance.readouts.iter().map(|(id, readout)| match readout {
            Readout::Modest => about("advised-readout-modest", *id),
            Readout::Victory => about("advised-readout-victory", *id),
        });
        sentences.extend(again.chain(exits).chain(told));
        if sentences.is_empty() {
            return vec![self.says("advised-attend-nothing").write()];
        }
        sentences
    }

    fn advised_token(&self, token: Token, count: i64) -> String {
        let says = |key: &str| self.says(key).agreement(token.agreement());
        match token {
            Token::Upkeep(_) => says("advised-upkeep").number("count", count).write(),
            Token::Burden(_, item, share) => says(match share {
                Share::All => "advised-burden-all",
                Share::Mine => "advised-burden-mine",
                Share::Nothing => "advised-burden-nothing",
            })
            .text("item", self.annex(item))
            .write(),
            Token::Consent(_, item) => says("advised-consent").text("item", self.annex(item)).write(),
            Token::Confidence(_) => says("advised-confidence").write(),
            Token::Reading(_, issue, reading) => says(match reading {
                Reading::Wide => "advised-reading-wide",
                Reading::Narrow => "advised-reading-narrow",
            })
            .text("issue", self.issue(issue))
            .write(),
        }
    }
}
