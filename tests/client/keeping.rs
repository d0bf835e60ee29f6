//! Kept plays are deleted and restored; what fails is told, and changes nothing.

use super::driver::Driver;
use super::fits::assert_sound;
use bevy::input::keyboard::KeyCode;
use std::fs;
use std::path::{Path, PathBuf};
use two_tables::client::Files;
use two_tables::client::model::{Msg, Screen};
use two_tables::client::settings::SettingsMsg;

/// Two plays, kept in a folder: of *One sitting* from the second seat, and of *The schoolhouse* from the first, which is
/// the one written last.
pub fn two_plays(folder: &Path) -> Driver {
    let mut driver = Driver::with_files(Files::in_folder(folder), 1280.0, 720.0);
    for (scenario, seat) in [("one-sitting", 1), ("schoolhouse", 0)] {
        super::autoplay::sit(
            driver
                .app
                .world_mut()
                .resource_mut::<two_tables::client::model::Model>()
                .into_inner(),
            scenario,
            "full",
            seat,
            11,
        );
        driver.settle();
        driver.press(KeyCode::Escape);
        driver.choose("menu-leave");
    }
    driver.choose("title-plays");
    assert_eq!(driver.model().screen, Screen::Plays);
    assert_eq!(driver.model().kept.len(), 2);
    driver
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join("plays")).expect("the folder of plays is there");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

#[test]
fn a_play_is_deleted_and_restored_by_keys() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut driver = two_plays(folder.path());
    let gone = driver.model().kept[0].clone();
    let text = fs::read(&gone.path).expect("the play is on the disk");

    driver.choose("plays-delete/0");
    assert!(!gone.path.exists());
    assert_eq!(files(folder.path()).len(), 1);
    assert!(driver.model().kept.iter().all(|kept| kept.path != gone.path));
    let words = driver.words();
    assert!(words.contains("Deleted: The schoolhouse"), "{words}");
    assert!(words.contains("Gone for good when the program is closed."), "{words}");
    assert_sound(&mut driver, "saved plays with a deleted one");
    driver.send(Msg::Settings(SettingsMsg::Text(200)));
    assert_sound(&mut driver, "saved plays with a deleted one, 200 %");
    driver.send(Msg::Settings(SettingsMsg::Text(100)));

    driver.choose("plays-restore/0");
    assert_eq!(fs::read(&gone.path).expect("the play is back"), text);
    assert_eq!(driver.model().kept[0], gone, "in its old place");
    assert!(driver.model().deleted.is_empty());
    driver.choose("play/0");
    assert_eq!(driver.model().screen, Screen::Game, "and it can be taken up");
}

#[test]
fn what_was_deleted_is_gone_for_the_next_start() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut driver = two_plays(folder.path());
    driver.choose("plays-delete/1");
    driver.choose("plays-delete/0");
    assert!(driver.words().contains("No play has been kept yet."));
    driver.press(KeyCode::Escape);
    assert!(
        driver.stops().iter().all(|stop| stop.key != "title-continue"),
        "nothing is left to continue"
    );
    drop(driver);
    assert!(files(folder.path()).is_empty(), "nothing is left on the disk");
    let again = Driver::with_files(Files::in_folder(folder.path()), 1280.0, 720.0);
    assert!(again.model().kept.is_empty() && again.model().deleted.is_empty());
}

#[test]
fn a_play_that_cannot_be_deleted_stays_and_the_reason_is_told() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut driver = two_plays(folder.path());
    let path = driver.model().kept[0].path.clone();
    // A folder in the place of the file: no user of any system can delete that as a file.
    fs::remove_file(&path).expect("the play was there");
    fs::create_dir(&path).expect("a folder in its place");
    driver.choose("plays-delete/0");
    assert_eq!(driver.model().kept.len(), 2);
    assert!(driver.model().deleted.is_empty());
    let notice = driver.model().notice.clone().expect("a sentence is shown");
    assert!(notice.starts_with("The play could not be deleted"), "{notice}");
    assert!(notice.contains(&path.display().to_string()), "it says where: {notice}");
    assert!(driver.words().contains(&notice));
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_keeps_its_plays() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut driver = two_plays(folder.path());
    let plays = folder.path().join("plays");
    let allow = |mode: u32| fs::set_permissions(&plays, fs::Permissions::from_mode(mode)).expect("the folder is ours");
    allow(0o500);
    // The administrator may write everywhere; for everybody else the folder is closed.
    let closed = fs::write(plays.join("probe"), "").is_err();
    driver.choose("plays-delete/0");
    allow(0o700);
    let notice = driver.model().notice.clone().expect("a sentence is shown");
    if closed {
        assert!(notice.starts_with("The play could not be deleted"), "{notice}");
        assert_eq!(driver.model().kept.len(), 2);
        assert_eq!(files(folder.path()).len(), 2);
    } else {
        assert!(notice.starts_with("Deleted: "), "{notice}");
        assert_eq!(driver.model().kept.len(), 1);
    }
}

#[test]
fn a_play_is_not_restored_over_another_file() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut driver = two_plays(folder.path());
    let path = driver.model().kept[0].path.clone();
    driver.choose("plays-delete/0");
    fs::write(&path, "something else").expect("the folder can be written");
    driver.choose("plays-restore/0");
    assert_eq!(fs::read_to_string(&path).expect("it is still there"), "something else");
    assert_eq!(driver.model().deleted.len(), 1, "it can be restored later");
    let notice = driver.model().notice.clone().expect("a sentence is shown");
    assert!(notice.starts_with("The play could not be restored"), "{notice}");
    fs::remove_file(&path).expect("it was there");
    driver.choose("plays-restore/0");
    assert_eq!(driver.model().kept[0].path, path);
}
