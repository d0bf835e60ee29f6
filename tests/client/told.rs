//! Nothing happens to the reader's own matters without a word, and what is shown says what it means.

use super::autoplay::{sit, step, until};
use super::driver::Driver;
use bevy::ui::widget::Text;
use bevy::ui::{ComputedNode, UiGlobalTransform};
use two_tables::client::model::{Model, Msg};
use two_tables::client::screens::follow::FollowMsg;
use two_tables::client::screens::talks::fates::fates;
use two_tables::client::session::{Session, Stage};
use two_tables::client::theme::Space;
use two_tables::client::ui::el::El;
use two_tables::client::ui::el::Kind;
use two_tables::client::ui::picture::Picture;
use two_tables::rules::action::{Deed, Move, Token};
use two_tables::rules::event::{Cause, Fact};
use two_tables::rules::open::OpenActions;
use two_tables::rules::view::View;

fn model() -> Model {
    Model::new(two_tables::client::Files::nowhere(), None).expect("built-in texts are read")
}

fn session(model: &Model) -> &Session {
    model.session.as_ref().expect("a play is under way")
}

/// The first play of a campaign that comes to such a state, from any seat.
fn arrive(driver: &mut Driver, arrived: impl Fn(&Session) -> bool) {
    let mut model = driver.app.world_mut().resource_mut::<Model>();
    let found = (1..40).any(|world| {
        (0..3).any(|seat| {
            sit(&mut model, "lisbon-to-chicago", "full", seat, world);
            until(&mut model, &arrived);
            model.session.as_ref().is_some_and(&arrived)
        })
    });
    assert!(found, "forty worlds have no such state");
    driver.settle();
}

fn asks_attention(session: &Session) -> bool {
    session.stage() == Stage::FollowThrough
        && matches!(session.own().map(|own| &own.open), Some(OpenActions::FollowThrough(_)))
}

/// What one's own share of work on an agreement takes, in tokens.
fn needed(view: &View, token: &Token) -> usize {
    let agreement = view.agreements.iter().find(|one| one.id == token.agreement());
    let upkeep = agreement.map_or(0, |one| one.upkeep(&view.situation).max(u8::from(one.fallow())));
    if matches!(token, Token::Upkeep(_)) {
        usize::from(upkeep)
    } else {
        1
    }
}

#[test]
fn suggested_tokens_do_not_go_where_they_cannot_do_anything_while_they_could_elsewhere() {
    let mut model = model();
    let mut looked_at = 0;
    for world in 1..7 {
        for seat in 0..3 {
            sit(&mut model, "lisbon-to-chicago", "full", seat, world);
            loop {
                until(&mut model, asks_attention);
                if !model.session.as_ref().is_some_and(asks_attention) {
                    break;
                }
                model.update(Msg::Follow(FollowMsg::Suggest));
                let (view, own) = (session(&model).view(), session(&model).own().expect("a seat"));
                let OpenActions::FollowThrough(menu) = &own.open else {
                    panic!("attention is asked for");
                };
                let tokens: Vec<Token> = model.follow.attendance().tokens.iter().copied().collect();
                assert!(tokens.len() <= usize::from(menu.tokens));
                let served = |id| tokens.iter().any(|token| token.agreement() == id);
                let idle = |token: &&Token| {
                    let same = tokens.iter().filter(|other| other == token).count();
                    same < needed(view, token)
                };
                let single = menu.confidence.iter().copied().find(|id| {
                    let one = view.agreements.iter().find(|one| one.id == *id);
                    let pays = one.is_some_and(|one| {
                        let points = one.terms.clauses.iter();
                        points
                            .map(|clause| own.sheet.preferences.of(clause.issue, clause.rung))
                            .sum::<i32>()
                            > one.cost(&view.situation, own.party) + 4
                    });
                    pays && !served(*id)
                });
                if let (Some(idle), Some(left)) = (tokens.iter().find(idle), single) {
                    panic!("world {world}, seat {seat}: {idle:?} does nothing alone, and {left:?} is left: {tokens:?}");
                }
                model.update(Msg::Follow(FollowMsg::Seal));
                assert!(
                    !asks_attention(session(&model)),
                    "what was suggested is sealed without a question"
                );
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 20, "only {looked_at} plans were looked at");
}

#[test]
fn tokens_that_could_serve_something_are_not_left_without_a_question() {
    let mut driver = Driver::new(1280.0, 720.0);
    arrive(&mut driver, |session| {
        let confidence = |menu: &two_tables::rules::open::OpenAttention| !menu.confidence.is_empty() && menu.tokens > 0;
        matches!(session.own().map(|own| &own.open), Some(OpenActions::FollowThrough(menu)) if confidence(menu))
            && session.stage() == Stage::FollowThrough
    });
    driver.choose("follow-clear");
    driver.choose("follow-seal");
    let asked = driver.stops().iter().any(|stop| stop.key == "unspent-seal");
    if !asked {
        // Nothing that is open pays this seat: then there is nothing to ask.
        assert!(!asks_attention(session(driver.model())));
        return;
    }
    assert!(asks_attention(session(driver.model())), "nothing is sealed yet");
    driver.choose("unspent-back");
    assert!(driver.stops().iter().all(|stop| stop.key != "unspent-seal"));
    driver.choose("follow-seal");
    driver.choose("unspent-suggest");
    assert!(driver.model().follow.spent() > 0);
    driver.choose("follow-clear");
    driver.choose("follow-seal");
    driver.choose("unspent-seal");
    assert!(!asks_attention(session(driver.model())), "sealed all the same");
}

#[test]
fn a_draft_of_ones_own_does_not_vanish_without_a_word() {
    let mut driver = Driver::new(1280.0, 720.0);
    let told = |session: &Session, model: &Model| fates(&session.clerk(model.texts()), session);
    let texts = model();
    arrive(&mut driver, |session| {
        session.stage() == Stage::Talks && !told(session, &texts).is_empty()
    });
    let sentences = told(session(driver.model()), driver.model());
    let words = driver.words();
    for sentence in sentences {
        assert!(words.contains(&sentence), "{sentence:?} stands on the page: {words}");
    }
    // The exchange after, it is told no more.
    let mut model = driver.app.world_mut().resource_mut::<Model>();
    model.update(Msg::Submit(Box::new(Deed::Talk(Box::default()))));
    let session = session(&model);
    let again = session.stage() == Stage::Talks
        && session.view().step > two_tables::rules::event::Step::Exchange(1)
        && fates(&session.clerk(model.texts()), session)
            .iter()
            .any(|sentence| words.contains(sentence));
    assert!(!again, "it is told once");
}

#[test]
fn the_moment_a_draft_falls_a_notice_says_so() {
    let mut model = model();
    let mut noticed = 0;
    for world in 1..8 {
        sit(&mut model, "lisbon-to-chicago", "full", 0, world);
        loop {
            let before = session(&model).stage();
            let moved = step(&mut model);
            let fallen = fates(&session(&model).clerk(model.texts()), session(&model));
            if moved && before == Stage::Talks && !fallen.is_empty() {
                let notice = model.notice.clone().unwrap_or_default();
                assert!(
                    fallen.iter().all(|sentence| notice.contains(sentence)),
                    "{notice}: {fallen:?}"
                );
                noticed += 1;
            }
            if !moved {
                break;
            }
        }
    }
    assert!(noticed > 0, "drafts of one's own do fall");
}

#[test]
fn a_new_text_can_be_read_again_and_changed_before_it_is_sent() {
    let mut driver = Driver::new(1280.0, 720.0);
    arrive(&mut driver, |session| {
        let open = session.own().map(|own| &own.open);
        session.stage() == Stage::Talks && matches!(open, Some(OpenActions::Talks(menu)) if menu.table.is_some())
    });
    assert!(
        driver.stops().iter().all(|stop| stop.key != "talks-reread"),
        "nothing is written yet"
    );
    driver.choose("move-table");
    driver.choose("rung/1");
    let written = driver
        .model()
        .editor
        .as_ref()
        .expect("the editor is open")
        .terms
        .clone();
    assert!(!written.clauses.is_empty());
    driver.choose("editor-save");
    let Move::Table(terms, _) = driver.model().talks.talk.main.clone() else {
        panic!("the text is the move: {}", driver.words());
    };
    assert_eq!(terms, written);
    driver.choose("talks-reread");
    let clause = {
        let session = session(driver.model());
        session.clerk(driver.model().texts()).clause(&terms.clauses[0])
    };
    assert!(driver.words().contains(&clause), "{clause:?}: {}", driver.words());
    driver.choose("reread-change");
    let editor = driver.model().editor.as_ref().expect("the editor is open again");
    assert_eq!(editor.terms, written, "with what was written");
}

#[test]
fn what_is_initialled_is_counted_beside_what_lies_on_the_table() {
    let mut driver = Driver::new(1280.0, 720.0);
    arrive(&mut driver, |session| {
        session.stage() == Stage::Talks && session.view().drafts.iter().any(|draft| draft.in_hand)
    });
    let count = session(driver.model())
        .view()
        .drafts
        .iter()
        .filter(|draft| draft.in_hand)
        .count();
    let count = i64::try_from(count).expect("a handful");
    let words = driver
        .model()
        .texts()
        .get_with("talks-drafts-in-hand", &[("count", count.into())]);
    assert!(driver.words().contains(&words), "{words}: {}", driver.words());
}

#[test]
fn questions_that_wait_are_as_many_as_the_button_says() {
    let mut driver = Driver::new(1280.0, 720.0);
    let waiting = |session: &Session| match session.own().map(|own| &own.open) {
        Some(OpenActions::Talks(menu)) => menu.answer.len(),
        _ => 0,
    };
    arrive(&mut driver, |session| {
        session.stage() == Stage::Talks && waiting(session) > 0
    });
    let model = driver.model();
    let me = session(model).me();
    let words = model.texts().get("sounding-waits");
    let own = session(model)
        .view()
        .soundings
        .iter()
        .filter(|put| Some(put.from) == me && put.answer.is_none())
        .count();
    let shown = driver.words().matches(&words).count();
    assert!(
        shown >= waiting(session(model)) && shown <= waiting(session(model)) + own,
        "{}",
        driver.words()
    );
}

fn has_picture(el: &El, wanted: &Picture) -> bool {
    matches!(&el.kind, Kind::Picture(picture) if picture == wanted)
        || el.children.iter().any(|child| has_picture(child, wanted))
}

#[test]
fn an_option_above_todays_trust_stays_hatched_when_it_is_in_the_draft() {
    use two_tables::client::theme::Tone;
    let mut driver = Driver::new(1280.0, 720.0);
    let far = |session: &Session| {
        let view = session.view();
        let last = view.drafts.iter().rev().find(|draft| !draft.in_hand);
        session.stage() == Stage::Talks
            && last.is_some_and(|draft| {
                draft.terms.clauses.iter().any(|clause| {
                    let issue = view.situation.issue(clause.issue);
                    let option = view.situation.option(clause.issue, clause.rung);
                    i32::from(option.requirement) > view.trust.lowest(issue.circle)
                })
            })
    };
    arrive(&mut driver, far);
    assert!(
        has_picture(driver.page(), &Picture::Hatch(Tone::Sheet)),
        "inked and hatched"
    );
}

/// The right edges of texts that a test picks, logical pixels.
fn right_edges(driver: &mut Driver, picks: impl Fn(&str) -> bool) -> Vec<f32> {
    let world = driver.app.world_mut();
    let mut texts = world.query::<(&Text, &ComputedNode, &UiGlobalTransform)>();
    let edges = texts.iter(world).filter(|(text, ..)| picks(text.as_str()));
    edges
        .map(|(_, node, transform)| (transform.translation.x + node.size().x / 2.0) * node.inverse_scale_factor())
        .collect()
}

#[test]
fn figures_of_the_ledger_stand_under_their_headings() {
    let mut driver = Driver::new(1280.0, 720.0);
    arrive(&mut driver, |session| {
        session.stage() == Stage::Stocktaking && session.view().round >= 1
    });
    let head = driver.model().texts().get("stock-change");
    let heads = right_edges(&mut driver, |text| text == head);
    assert_eq!(heads.len(), 2, "abroad and at home");
    let is_change =
        |text: &str| text.starts_with(['+', '\u{2212}']) && text.chars().skip(1).all(|c| c.is_ascii_digit());
    let figures = right_edges(&mut driver, is_change);
    assert!(figures.len() > 4, "a round changes something");
    let under = figures
        .iter()
        .filter(|figure| heads.iter().any(|head| (*head - **figure).abs() < 1.5))
        .count();
    // One figure more is the sum of the round at the foot.
    assert!(under + 1 >= figures.len(), "{figures:?} under {heads:?}");
}

#[test]
fn another_phase_is_read_from_its_top() {
    let mut driver = Driver::new(1024.0, 600.0);
    arrive(&mut driver, |session| {
        session.stage() == Stage::Talks && session.view().drafts.iter().any(|draft| draft.terms.clauses.len() > 2)
    });
    driver.bring_into_sight("talks-confirm");
    let area = driver.area("talks");
    driver
        .app
        .world_mut()
        .get_mut::<bevy::ui::ScrollPosition>(area)
        .expect("it scrolls")
        .y = 150.0;
    driver.settle();
    assert!(driver.scrolled("talks") > 0.0, "it has been scrolled down");
    let mut model = driver.app.world_mut().resource_mut::<Model>();
    sit(&mut model, "one-sitting", "full", 0, 3);
    until(&mut model, |session| session.stage() == Stage::Talks);
    driver.settle();
    assert!(driver.scrolled("talks").abs() < 0.5, "another play begins at its top");
}

#[test]
fn what_an_agreement_costs_stands_apart_as_in_the_debrief() {
    let mut driver = Driver::new(1280.0, 720.0);
    let costs = |session: &Session| {
        let view = session.view();
        session.round_events().iter().find_map(|event| match event.fact {
            Fact::PointsPaid {
                party,
                points,
                cause: Cause::Operating(id),
            } if Some(party) == session.me() => {
                let one = view.agreements.iter().find(|one| one.id == id)?;
                let cost = one.cost(&view.situation, party);
                (cost > 0).then_some((i32::from(points), cost))
            }
            _ => None,
        })
    };
    arrive(&mut driver, |session| {
        session.stage() == Stage::Stocktaking && costs(session).is_some()
    });
    let (points, cost) = costs(session(driver.model())).expect("it has just been found");
    let words = driver.words();
    let name = driver.model().texts().get("stock-costs");
    assert!(words.contains(&name), "{words}");
    for figure in [points + cost, -cost] {
        let figure = two_tables::client::widgets::signed_words(figure);
        assert!(words.contains(&figure), "{figure} stands on the page: {words}");
    }
}

#[test]
fn marks_of_talks_and_follow_through_explain_themselves() {
    fn explained(el: &El, found: &mut Vec<String>) {
        found.extend(el.explain.clone());
        el.children.iter().for_each(|child| explained(child, found));
    }
    let mut model = model();
    let mut found = Vec::new();
    let room = Space {
        width: 1280.0,
        height: 720.0,
    };
    for world in 1..5 {
        sit(&mut model, "lisbon-to-chicago", "full", 0, world);
        while step(&mut model) {
            if session(&model).stage() == Stage::Talks {
                explained(&model.page(room).body, &mut found);
            }
        }
    }
    for key in [
        "talks-trust.about",
        "talks-tension.about",
        "talks-shown.about",
        "talks-capital.about",
        "talks-needs-trust.about",
        "signature-only-if.about",
        "meter-legend.about",
        "move-only-if.about",
    ] {
        let words = model.texts().get(key);
        assert!(found.contains(&words), "{key}");
    }
    let mut driver = Driver::new(1280.0, 720.0);
    arrive(&mut driver, |session| {
        asks_attention(session)
            && matches!(&session.own().expect("a seat").open, OpenActions::FollowThrough(menu) if !menu.burdens.is_empty() && !menu.upkeep.is_empty())
    });
    let key = driver
        .stops()
        .iter()
        .find(|stop| stop.key.starts_with("follow-burden-"));
    let about = key.and_then(|stop| stop.explain.clone());
    assert_eq!(about, Some(driver.model().texts().get("follow-slip-for.about")));
}
