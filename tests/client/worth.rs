//! Both tables judge a text alike, and tips keep what they promise.

use super::driver::Driver;
use two_tables::adviser::worth;
use two_tables::client::model::Model;
use two_tables::client::session::{Session, Stage};
use two_tables::rules::home::{Estimate, Outlook};
use two_tables::rules::ids::DraftId;
use two_tables::rules::open::OpenActions;
use two_tables::rules::terms::Terms;

/// The text that is decided on first at home, if one is.
fn in_hand(session: &Session) -> Option<(DraftId, Terms)> {
    let OpenActions::Home(menu) = &session.own()?.open else {
        return None;
    };
    let draft = session.view().draft(menu.decide.first()?.draft)?;
    Some((draft.id, draft.terms.clone()))
}

fn margin(estimate: &Estimate) -> Option<i32> {
    Some(estimate.guess - estimate.need?)
}

#[test]
fn home_shows_the_verdict_that_talks_would_show() {
    let (mut tips_seen, mut riders_seen, mut texts_seen) = (0, 0, 0);
    for world in 0..6 {
        let mut driver = Driver::new(1280.0, 720.0);
        let model = driver.app.world_mut().resource_mut::<Model>().into_inner();
        super::autoplay::sit(model, "lisbon-to-chicago", "full", 0, world);
        super::autoplay::until(model, |session| {
            session.stage() == Stage::Home && in_hand(session).is_some()
        });
        driver.settle();
        let model = driver.model();
        let session = model.session.as_ref().expect("a play is under way");
        let Some((id, terms)) = in_hand(session) else { continue };
        texts_seen += 1;
        let own = session.own().expect("a person has a seat");
        let verdict = worth::verdict(session.view(), &terms, Some(id)).expect("the campaign has a home table");
        let words = model.texts().get(verdict.key());
        assert!(driver.words().contains(&words), "{words}: {}", driver.words());

        let estimates = worth::estimates(session.view(), own, &terms, Some(id));
        for estimate in &estimates {
            let outlook = estimate.outlook();
            if let Some(rider) = worth::rider(session.view(), own, &terms, Some(id), estimate) {
                let rider = &session.situation().riders[rider.index()];
                assert_eq!((rider.party, rider.constituency), (own.party, estimate.constituency));
                assert!(
                    matches!(outlook, Outlook::Against | Outlook::Doubtful | Outlook::Likely),
                    "{outlook:?}"
                );
                riders_seen += 1;
            }
            let tips = worth::tips(session.view(), own, &terms, Some(id), estimate.constituency);
            assert!(tips.len() <= 2 && (outlook != Outlook::NotAsked || tips.is_empty()));
            for tip in tips {
                let changed = terms
                    .changed(session.situation(), tip.change)
                    .expect("a tip can be done");
                let then = session.view().estimate(own, estimate.constituency, &changed, Some(id));
                let (Some(before), Some(after)) = (margin(estimate), margin(&then)) else {
                    assert_eq!(then.need, None, "only a form of which it is not asked has no margin");
                    continue;
                };
                assert_eq!(after - before, tip.gain, "{tip:?}");
                assert!(tip.gain > 0);
                tips_seen += 1;
            }
        }
    }
    assert!(
        texts_seen > 0 && tips_seen > 0 && riders_seen > 0,
        "{texts_seen}, {tips_seen}, {riders_seen}"
    );
}
