//! What a seat may do with its attention (R9).

use super::super::action::{Attendance, Exit, Token};
use super::super::ids::{AgreementId, AnnexId, IssueId};
use serde::{Deserialize, Serialize};

/// The menu in follow-through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenAttention {
    /// Tokens.
    pub tokens: u8,
    /// Capital, for consents.
    pub capital: u8,
    /// Agreements that can be kept up.
    pub upkeep: Vec<AgreementId>,
    /// Burdens on which this party has a slip.
    pub burdens: Vec<(AgreementId, AnnexId)>,
    /// Consents that can be had, with their price in capital.
    pub consents: Vec<(AgreementId, AnnexId, u8)>,
    /// Agreements that lack confidence.
    pub confidence: Vec<AgreementId>,
    /// Disputed clauses.
    pub readings: Vec<(AgreementId, IssueId)>,
    /// Fallow agreements that can be announced again.
    pub announce: Vec<AgreementId>,
    /// Agreements that can be suspended.
    pub suspend: Vec<AgreementId>,
    /// Agreements that this party can resume.
    pub resume: Vec<AgreementId>,
    /// Agreements that can be left.
    pub leave: Vec<AgreementId>,
    /// Agreements new in force, to be told at home.
    pub readouts: Vec<AgreementId>,
}

impl OpenAttention {
    pub(super) fn admits(&self, attendance: &Attendance) -> bool {
        let tokens = attendance.tokens.len() <= usize::from(self.tokens)
            && attendance.tokens.iter().enumerate().all(|(index, token)| {
                let first = !attendance.tokens[..index]
                    .iter()
                    .any(|earlier| same_task(earlier, token));
                match token {
                    Token::Upkeep(agreement) => self.upkeep.contains(agreement),
                    Token::Burden(agreement, item, _) => first && self.burdens.contains(&(*agreement, *item)),
                    Token::Consent(agreement, item) => first && self.price(*agreement, *item).is_some(),
                    Token::Confidence(agreement) => first && self.confidence.contains(agreement),
                    Token::Reading(agreement, issue, _) => first && self.readings.contains(&(*agreement, *issue)),
                }
            });
        let price: u32 = attendance
            .tokens
            .iter()
            .filter_map(|token| match token {
                Token::Consent(agreement, item) => self.price(*agreement, *item),
                _ => None,
            })
            .map(u32::from)
            .sum();
        let once = |ids: &[AgreementId], open: &[AgreementId]| {
            ids.iter()
                .enumerate()
                .all(|(index, id)| open.contains(id) && !ids[..index].contains(id))
        };
        let exits = attendance.exits.iter().enumerate().all(|(index, (agreement, exit))| {
            let open = match exit {
                Exit::Suspend => &self.suspend,
                Exit::Resume => &self.resume,
                Exit::Leave => &self.leave,
            };
            open.contains(agreement)
                && attendance.exits[..index]
                    .iter()
                    .all(|(earlier, _)| earlier != agreement)
        });
        let readouts: Vec<AgreementId> = attendance.readouts.iter().map(|(agreement, _)| *agreement).collect();
        tokens
            && price <= u32::from(self.capital)
            && once(&attendance.announce, &self.announce)
            && exits
            && once(&readouts, &self.readouts)
    }

    /// The price of a consent in capital, if it can be had.
    #[must_use]
    pub fn price(&self, agreement: AgreementId, item: AnnexId) -> Option<u8> {
        self.consents
            .iter()
            .find(|(id, of, _)| *id == agreement && *of == item)
            .map(|(_, _, price)| *price)
    }
}

/// Whether two tokens go to the same task, whatever their slips say.
#[must_use]
pub fn same_task(a: &Token, b: &Token) -> bool {
    let same_place = a.agreement() == b.agreement();
    match (a, b) {
        (Token::Burden(_, one, _), Token::Burden(_, other, _)) | (Token::Consent(_, one), Token::Consent(_, other)) => {
            same_place && one == other
        }
        (Token::Confidence(_), Token::Confidence(_)) => same_place,
        (Token::Reading(_, one, _), Token::Reading(_, other, _)) => same_place && one == other,
        _ => false,
    }
}
