//! Pages whose words are longer, as those of other languages are: they fit at every size.

use super::autoplay::{sit, until};
use super::driver::Driver;
use super::fits::{SIZES, assert_none, problems};
use super::pseudo::lengthen;
use two_tables::client::model::{Model, Msg, Screen};
use two_tables::client::screens::debrief::{DebriefMsg, Step};
use two_tables::client::session::Stage;
use two_tables::client::settings::SettingsMsg;
use two_tables::client::ui::draw::{Look, draw};

/// The problems of a page with longer words, at each text size.
fn lengthened(driver: &mut Driver, page: &str, percents: &[u16]) -> Vec<String> {
    let (width, height) = driver.size();
    let mut found = Vec::new();
    for percent in percents.iter().copied() {
        driver.send(Msg::Settings(SettingsMsg::Text(percent)));
        let mut longer = driver.page().clone();
        let before = longer.words().chars().count();
        lengthen(&mut longer);
        let after = longer.words().chars().count();
        assert!(
            after * 100 > before * 115,
            "{page}: {after} letters instead of {before}"
        );
        let settings = &driver.model().settings;
        let look = Look {
            theme: settings.theme,
            pixels: settings.scale(),
            motion: settings.motion,
        };
        draw(driver.app.world_mut(), longer, look);
        driver.settle();
        found.extend(problems(
            driver,
            &format!("longer {page} at {width}×{height}, {percent} %"),
        ));
    }
    driver.send(Msg::Settings(SettingsMsg::Text(100)));
    found
}

#[test]
fn longer_words_have_room_at_every_size() {
    let mut found = Vec::new();
    for (width, height, percents) in SIZES {
        let mut driver = Driver::new(width, height);
        for screen in [Screen::Title, Screen::Settings, Screen::Seats] {
            driver.send(Msg::Go(screen));
            found.extend(lengthened(&mut driver, &format!("{screen:?}"), percents));
        }
        for stage in [
            Stage::Podium,
            Stage::Talks,
            Stage::Home,
            Stage::FollowThrough,
            Stage::Stocktaking,
        ] {
            let model = &mut driver.app.world_mut().resource_mut::<Model>();
            sit(model, "lisbon-to-chicago", "full", 1, 7);
            until(model, |session| {
                session.stage() == stage && (stage != Stage::Talks || !session.view().drafts.is_empty())
            });
            driver.settle();
            found.extend(lengthened(&mut driver, &format!("{stage:?}"), percents));
        }
        let model = &mut driver.app.world_mut().resource_mut::<Model>();
        sit(model, "schoolhouse", "full", 0, 3);
        until(model, |session| session.stage() == Stage::Debrief);
        driver.settle();
        for step in Step::ALL {
            driver.send(Msg::Debrief(DebriefMsg::Step(step)));
            found.extend(lengthened(&mut driver, &format!("{step:?}"), percents));
        }
    }
    assert_none(&found);
}
