//! Everything can be done with keys.

use super::driver::Driver;
use bevy::input::keyboard::KeyCode;
use two_tables::client::model::Screen;
use two_tables::client::theme::Theme;

#[test]
fn settings_are_reached_changed_and_left_by_keys() {
    let mut driver = Driver::new(1280.0, 720.0);
    driver.choose("title-settings");
    assert_eq!(driver.model().screen, Screen::Settings);
    assert_eq!(driver.focused().as_deref(), Some("settings-text"));
    driver.press(KeyCode::ArrowRight);
    assert_eq!(driver.model().settings.text, 125);
    assert_eq!(
        driver.focused().as_deref(),
        Some("settings-text"),
        "the focus survives a new page"
    );
    driver.choose("settings-theme/1");
    assert_eq!(driver.model().settings.theme, Theme::Night);
    driver.press(KeyCode::Escape);
    assert_eq!(driver.model().screen, Screen::Title);
}

#[test]
fn the_tab_key_goes_round_and_shift_goes_back() {
    let mut driver = Driver::new(1280.0, 720.0);
    let first = driver.focused();
    driver.press(KeyCode::Tab);
    assert_ne!(driver.focused(), first);
    driver.chord(&[KeyCode::ShiftLeft, KeyCode::Tab]);
    assert_eq!(driver.focused(), first);
}

#[test]
fn control_and_enter_do_the_main_action_only() {
    let mut driver = Driver::new(1280.0, 720.0);
    driver.choose("title-settings");
    driver.walk("settings-theme/1");
    driver.chord(&[KeyCode::ControlLeft, KeyCode::Enter]);
    assert_eq!(driver.model().screen, Screen::Title);
    assert_eq!(
        driver.model().settings.theme,
        Theme::Paper,
        "the focused control was not pressed"
    );
}

#[test]
fn f6_goes_from_region_to_region() {
    let mut driver = Driver::new(1280.0, 720.0);
    driver.choose("title-settings");
    let mut regions = std::collections::BTreeSet::new();
    for _ in 0..3 {
        driver.press(KeyCode::F6);
        let here = driver.focused();
        let stop = driver
            .stops()
            .iter()
            .find(|stop| Some(&stop.key) == here.as_ref())
            .expect("something has the focus");
        regions.insert(stop.region);
    }
    assert_eq!(regions.len(), 3, "header, settings, actions");
}

#[test]
fn a_question_mark_explains_and_escape_closes() {
    let mut driver = Driver::new(1280.0, 720.0);
    driver.walk("title-settings");
    driver.press(KeyCode::Slash);
    assert!(driver.words().contains("Close"), "{}", driver.words());
    assert_eq!(driver.focused().as_deref(), Some("explanation-close"));
    driver.press(KeyCode::Escape);
    assert!(!driver.words().contains("Close"));
}

#[test]
fn letters_that_are_keys_elsewhere_are_letters_in_a_field() {
    let mut driver = Driver::new(1280.0, 720.0);
    driver.choose("title-join");
    assert_eq!(driver.focused().as_deref(), Some("lobby-address"));
    driver.types("host dat?й");
    assert!(driver.words().contains("host dat?й"), "{}", driver.words());
    assert!(driver.model().explanation.is_none() && driver.model().notice.is_none());
    driver.types("\u{8}\u{8}");
    driver.press(KeyCode::Tab);
    driver.types("k7m4r");
    let words = driver.words();
    assert!(
        words.contains("host dat") && !words.contains("dat?") && words.contains("k7m4r"),
        "{words}"
    );
    // The cursor stands where it is put, and what is marked is written over.
    driver.press(KeyCode::Home);
    driver.types("x");
    driver.chord(&[KeyCode::ShiftLeft, KeyCode::ArrowLeft]);
    driver.types("y-");
    assert!(driver.words().contains("y-k7m4r"), "{}", driver.words());
    driver.chord(&[KeyCode::ControlLeft, KeyCode::KeyA]);
    driver.types("k7m4r");
    assert!(!driver.words().contains("y-") && driver.words().contains("k7m4r"));
    // What is too long ends where it has to, for the eye as for the program.
    driver.types(&"z".repeat(100));
    let longest = format!("k7m4r{}", "z".repeat(75));
    assert!(driver.words().contains(&longest) && !driver.words().contains(&format!("{longest}z")));
    assert_eq!(driver.written("lobby-code"), longest);
    driver.press(KeyCode::Escape);
    assert_eq!(driver.model().screen, Screen::Title);
    driver.choose("title-join");
    assert!(driver.words().contains("k7m4r"), "what was typed is still there");
}
