//! What the adviser would do with a round's attention, and with tokens that it leaves over whatever else they could
//! serve, dearest agreements first.

use super::strip::pays;
use super::tasks::needed;
use crate::negotiators::{Temperament, advise};
use crate::rules::action::{Deed, Share, Token};
use crate::rules::ids::AgreementId;
use crate::rules::open::{OpenAttention, same_task};
use crate::rules::view::{OwnView, View};

/// All tokens, as the adviser would spend them: the same that it says when it is asked.
pub(super) fn tokens(
    (view, own, menu): (&View, &OwnView, &OpenAttention),
    temperament: Temperament,
    seen: usize,
) -> Vec<Token> {
    let mut tokens = match advise(view, temperament, seen).deed {
        Deed::Attend(attendance) => attendance.tokens.iter().copied().collect(),
        _ => Vec::new(),
    };
    let more = left_over(view, own, menu, &tokens);
    tokens.extend(more);
    tokens
}

/// What the tokens that a plan leaves over could still serve; nothing where it is not worth one.
pub(super) fn left_over(view: &View, own: &OwnView, menu: &OpenAttention, planned: &[Token]) -> Vec<Token> {
    let mut room = usize::from(menu.tokens).saturating_sub(planned.len());
    let worth = |id: AgreementId| {
        let agreement = view.agreements.iter().find(|one| one.id == id);
        agreement.map_or(0, |one| pays(view, own, one, true))
    };
    let upkeep = |id: AgreementId| {
        let agreement = view.agreements.iter().find(|one| one.id == id);
        let needed = agreement.map_or(0, |one| usize::from(needed(view, one)));
        let spent = planned.iter().filter(|token| **token == Token::Upkeep(id)).count();
        vec![Token::Upkeep(id); needed.saturating_sub(spent)]
    };
    let burdens = menu
        .burdens
        .iter()
        .map(|(id, item)| vec![Token::Burden(*id, *item, Share::Mine)]);
    let confidence = menu.confidence.iter().map(|id| vec![Token::Confidence(*id)]);
    let mut tasks: Vec<Vec<Token>> = burdens.chain(confidence).collect();
    tasks.retain(|task| !planned.iter().any(|token| same_task(token, &task[0])));
    tasks.extend(menu.upkeep.iter().map(|id| upkeep(*id)).filter(|task| !task.is_empty()));
    tasks.retain(|task| worth(task[0].agreement()) > 0);
    tasks.sort_by_key(|task| std::cmp::Reverse(worth(task[0].agreement())));
    let mut more = Vec::new();
    for task in tasks {
        if task.len() <= room {
            room -= task.len();
            more.extend(task);
        }
    }
    more
}
