//! States that do not arise in every play: they say what they should, and fit at every size.

use super::driver::Driver;
use super::fits::{SIZES, assert_none, problems};
use super::states;
use two_tables::client::Files;
use two_tables::client::model::{Model, Msg};
use two_tables::client::settings::SettingsMsg;

fn model() -> Model {
    Model::new(Files::nowhere(), None).expect("built-in texts are read")
}

/// Shows a state in every window at every text size. `again` brings back what any other act takes away.
fn hold(name: &str, mut model: Model, again: fn(&mut Model), words: &str) {
    let mut found = Vec::new();
    for (width, height, percents) in SIZES {
        let mut driver = Driver::new(width, height);
        driver.app.insert_resource(model);
        for percent in percents.iter().copied() {
            driver.send(Msg::Settings(SettingsMsg::Text(percent)));
            again(&mut driver.app.world_mut().resource_mut::<Model>());
            driver.settle();
            let page = format!("{name} at {width}×{height}, {percent} %");
            if !driver.words().contains(words) {
                found.push(format!("{page}: {words:?} does not stand on it"));
            }
            found.extend(problems(&mut driver, &page));
        }
        driver.send(Msg::Settings(SettingsMsg::Text(100)));
        let taken = driver.app.world_mut().remove_resource::<Model>();
        model = taken.expect("the driver holds the model");
    }
    assert_none(&found);
}

const fn nothing(_: &mut Model) {}

#[test]
fn a_slip_in_a_silence_procedure() {
    let mut model = model();
    assert!(states::silence(&mut model), "some world leads to a silence procedure");
    hold("silence", model, nothing, "Break silence");
}

#[test]
fn a_dispute_on_an_ambiguous_clause() {
    let mut model = model();
    assert!(states::dispute(&mut model), "some world leads to a dispute");
    hold("a dispute", model, nothing, "One step less");
}

#[test]
fn a_ban_that_can_be_waived() {
    let mut model = model();
    assert!(states::ban(&mut model), "some world leads to a ban");
    hold("a ban", model, nothing, "Waive the ban");
}

#[test]
fn persuasion_at_home() {
    let mut model = model();
    assert!(states::persuaded(&mut model), "somebody can be consulted and persuaded");
    hold("persuasion", model, nothing, "persuasion");
}

#[test]
fn an_act_that_is_refused() {
    let mut model = model();
    assert!(states::refused(&mut model), "what is not asked for is refused");
    let words = model.notice.clone().expect("the refusal is told");
    hold("a refusal", model, states::refuse, &words);
}

#[test]
fn a_replay_in_which_nothing_has_happened() {
    let mut model = model();
    assert!(states::empty_replay(&mut model), "a finished play can be replayed");
    hold("an empty replay", model, nothing, "event 0 of");
}

#[test]
fn files_that_are_no_plays() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut model = model();
    assert!(states::kept(&mut model, folder.path()), "plays and files are written");
    assert_eq!(model.kept.len(), 2, "two of the files are plays");
    assert_eq!(model.broken.len(), 2, "two of the files are not");
    hold("saved plays", model, nothing, "Cannot be taken up");
}
