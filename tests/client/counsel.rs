//! The adviser: it speaks when it is asked, says why, and sends nothing.

use super::autoplay::{sit, until};
use super::driver::Driver;
use super::fits::{SIZES, assert_none, assert_sound, problems_at};
use bevy::input::keyboard::KeyCode;
use std::time::{Duration, Instant};
use two_tables::client::counsel::{Advice, CounselMsg, can_be_prepared};
use two_tables::client::model::{Model, Msg, Screen};
use two_tables::client::screens::home::HomeMsg;
use two_tables::client::session::{Session, Stage};
use two_tables::negotiators::{Decision, Temperament};
use two_tables::rules::action::Deed;
use two_tables::rules::open::{OpenActions, OpenDecision};
use two_tables::table::SaveFile;

fn change(driver: &mut Driver, change: impl FnOnce(&mut Model)) {
    change(&mut driver.app.world_mut().resource_mut::<Model>());
    driver.settle();
}

fn session(driver: &Driver) -> &Session {
    driver.model().session.as_ref().expect("a play is under way")
}

/// The play as it would be kept.
fn saved(driver: &Driver) -> SaveFile {
    session(driver).local().expect("a table on this machine").save()
}

/// Plays up to a stage in which something is asked of the seat; the world is one in which there is such a stage.
fn go(driver: &mut Driver, stage: Stage) {
    change(driver, |model| {
        for world in 1..40 {
            sit(model, "lisbon-to-chicago", "full", 1, world);
            until(model, |session| session.stage() == stage);
            if model.session.as_ref().is_some_and(|session| session.stage() == stage) {
                return;
            }
        }
    });
    assert_eq!(session(driver).stage(), stage, "a world of forty has this stage");
}

/// Lets frames pass until the adviser has answered.
fn answer(driver: &mut Driver) -> Decision {
    let begun = Instant::now();
    loop {
        match driver.model().counsel.advice() {
            Some(Advice::Told(decision)) => return decision.clone(),
            Some(Advice::Thinking) => {}
            other => panic!("the adviser was asked and answers, not {other:?}"),
        }
        assert!(begun.elapsed() < Duration::from_mins(1), "the adviser answers in time");
        std::thread::sleep(Duration::from_millis(2));
        driver.app.update();
    }
}

/// What would be sent if the screen were confirmed now.
fn on_the_screen(driver: &Driver, decision: &Decision) -> Option<Deed> {
    let model = driver.model();
    match decision.deed {
        Deed::Speak(_) => Some(Deed::Speak(model.podium.speech)),
        Deed::Talk(_) => Some(Deed::Talk(Box::new(model.talks.talk.clone()))),
        _ => None,
    }
}

/// The same act with its lists in order: in which order tasks are named does not matter.
fn in_order(deed: Deed) -> Deed {
    match deed {
        Deed::Decide(mut decisions) => {
            decisions.sort();
            Deed::Decide(decisions)
        }
        Deed::Reply(mut replies) => {
            replies.riders.sort();
            replies.break_silence.sort();
            Deed::Reply(replies)
        }
        Deed::Attend(mut attendance) => {
            attendance.tokens.sort();
            attendance.announce.sort();
            attendance.exits.sort();
            attendance.readouts.sort();
            Deed::Attend(attendance)
        }
        other => other,
    }
}

const ACTING: [Stage; 5] = [
    Stage::Podium,
    Stage::Talks,
    Stage::Home,
    Stage::Replies,
    Stage::FollowThrough,
];

#[test]
fn on_every_step_the_adviser_says_what_it_would_do_and_why() {
    let mut driver = Driver::new(1280.0, 720.0);
    for stage in ACTING {
        go(&mut driver, stage);
        assert!(
            driver.model().counsel.advice().is_none(),
            "{stage:?}: nobody is advised who has not asked"
        );
        let (save, before) = (saved(&driver), driver.words());
        driver.choose("counsel-ask");
        let decision = answer(&mut driver);
        driver.settle();
        let words = driver.words();
        let model = driver.model();
        let clerk = session(&driver).clerk(model.texts());
        let me = session(&driver).me().expect("a seat");
        for sentence in clerk.advised(me, session(&driver).view(), &decision.deed) {
            assert!(words.contains(&sentence), "{stage:?}: {sentence:?} is on the page");
        }
        assert!(!decision.why.is_empty(), "{stage:?}: every decision has reasons");
        for why in &decision.why {
            let why = clerk.why(me, why);
            assert!(words.contains(&why), "{stage:?}: {why:?} is on the page");
        }
        assert_sound(&mut driver, &format!("the adviser at {stage:?}"));
        driver.press(KeyCode::Escape);
        assert!(driver.model().counsel.advice().is_none(), "{stage:?}: Esc closes it");
        assert_eq!(driver.words(), before, "{stage:?}: the page is as it was");
        assert_eq!(saved(&driver), save, "{stage:?}: nothing was recorded");
    }
}

#[test]
fn what_is_advised_can_be_prepared_and_is_sent_only_when_it_is_confirmed() {
    let mut driver = Driver::new(1280.0, 720.0);
    let mut prepared = 0;
    for stage in ACTING {
        go(&mut driver, stage);
        let save = saved(&driver);
        driver.press(KeyCode::KeyA);
        let decision = answer(&mut driver);
        driver.settle();
        if !can_be_prepared(&decision.deed) {
            assert!(driver.stops().iter().all(|stop| stop.key != "counsel-prepare"));
            driver.press(KeyCode::Escape);
            continue;
        }
        prepared += 1;
        driver.choose("counsel-prepare");
        assert_eq!(saved(&driver), save, "{stage:?}: nothing is sent");
        if let Some(deed) = on_the_screen(&driver, &decision) {
            assert_eq!(deed, decision.deed, "{stage:?}");
        }
        // What is sealed now is what was advised, to the last token.
        driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
        if driver.stops().iter().any(|stop| stop.key == "unspent-seal") {
            driver.choose("unspent-seal");
        }
        let acts = saved(&driver).record.acts;
        let me = session(&driver).me().expect("a seat");
        let sent = acts[save.record.acts.len()..].iter().find(|act| act.party == me);
        assert_eq!(
            sent.map(|act| in_order(act.deed.clone())),
            Some(in_order(decision.deed)),
            "{stage:?}: what was advised is sent"
        );
    }
    assert!(prepared >= 4, "most acts can be prepared, here {prepared}");
}

#[test]
fn the_same_question_has_the_same_answer_and_other_manners_are_asked_by_keys() {
    let mut driver = Driver::new(1280.0, 720.0);
    go(&mut driver, Stage::Talks);
    driver.press(KeyCode::KeyA);
    let first = answer(&mut driver);
    driver.press(KeyCode::Escape);
    driver.press(KeyCode::KeyA);
    assert_eq!(answer(&mut driver), first, "asked twice, told the same");
    driver.settle();
    driver.choose("counsel-manner/1");
    assert_eq!(driver.model().counsel.temperament, Temperament::Hard);
    let hard = answer(&mut driver);
    assert_ne!(hard, first, "a hard adviser thinks otherwise");
}

#[test]
fn where_nothing_is_asked_the_adviser_has_nothing_to_say() {
    let mut driver = Driver::new(1280.0, 720.0);
    go(&mut driver, Stage::Stocktaking);
    assert!(driver.stops().iter().all(|stop| stop.key != "counsel-ask"));
    driver.press(KeyCode::KeyA);
    assert!(driver.model().counsel.advice().is_none());
    let said = driver.model().texts().get("counsel-nothing-asked");
    assert_eq!(driver.model().notice.as_deref(), Some(said.as_str()));
    // Away from the table its answer would not be seen.
    go(&mut driver, Stage::Talks);
    for screen in [Screen::Brief, Screen::Settings] {
        driver.send(Msg::Go(screen));
        driver.press(KeyCode::KeyA);
        assert!(
            driver.model().counsel.advice().is_none(),
            "{screen:?}: nothing is asked"
        );
        let said = driver.model().texts().get("counsel-elsewhere");
        assert!(driver.words().contains(&said), "{screen:?}: it is told where to ask");
    }
    driver.send(Msg::Go(Screen::Game));
    // Without a play the key does nothing.
    driver.send(Msg::Leave);
    driver.press(KeyCode::KeyA);
    assert!(driver.model().notice.is_none());
}

/// Plays up to a step at home in which a text could be held over.
fn go_home_with_a_text(driver: &mut Driver) -> Vec<OpenDecision> {
    let held = |session: &Session| match session.own().map(|own| &own.open) {
        Some(OpenActions::Home(menu)) if session.stage() == Stage::Home => menu
            .decide
            .iter()
            .any(|open| open.hold_over)
            .then(|| menu.decide.clone()),
        _ => None,
    };
    change(driver, |model| {
        for world in 1..40 {
            sit(model, "lisbon-to-chicago", "full", 1, world);
            until(model, |session| held(session).is_some());
            if model.session.as_ref().and_then(held).is_some() {
                return;
            }
        }
    });
    held(session(driver)).expect("a world of forty has such a text")
}

/// What the seat itself sent since so many acts, in order.
fn sent_since(driver: &Driver, acts: usize) -> Vec<Deed> {
    let me = session(driver).me().expect("a seat");
    let acts = saved(driver).record.acts.into_iter().skip(acts);
    acts.filter(|act| act.party == me).map(|act| act.deed).collect()
}

#[test]
fn a_text_that_is_to_fall_falls_whether_it_is_advised_or_chosen() {
    let mut driver = Driver::new(1280.0, 720.0);
    let came = go_home_with_a_text(&mut driver);
    let acts = saved(&driver).record.acts.len();
    // Advised: a worthless text is not named.
    change(&mut driver, |model| model.home.take_up(&came, &[]));
    driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
    let nothing = Deed::Decide([].into_iter().collect());
    assert_eq!(
        sent_since(&driver, acts).first(),
        Some(&nothing),
        "nothing is held over"
    );
    // Chosen: it is the last of the choices on the screen.
    let came = go_home_with_a_text(&mut driver);
    let acts = saved(&driver).record.acts.len();
    for open in &came {
        driver.send(Msg::Home(HomeMsg::Show(open.draft)));
        let choices = driver.stops();
        let choices = choices.iter().filter(|stop| stop.key.starts_with("home-decide/"));
        let last = choices
            .map(|stop| stop.key.clone())
            .next_back()
            .expect("there are choices");
        driver.choose(&last);
    }
    driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
    assert_eq!(
        sent_since(&driver, acts).first(),
        Some(&nothing),
        "nothing is held over"
    );
}

#[test]
fn the_adviser_holds_its_text_at_every_size() {
    let mut found = Vec::new();
    for (width, height, percents) in SIZES {
        let mut driver = Driver::new(width, height);
        for stage in ACTING {
            go(&mut driver, stage);
            driver.send(Msg::Counsel(CounselMsg::Ask));
            answer(&mut driver);
            driver.settle();
            found.extend(problems_at(&mut driver, &format!("the adviser at {stage:?}"), percents));
            driver.send(Msg::Dismiss);
        }
    }
    assert_none(&found);
}
