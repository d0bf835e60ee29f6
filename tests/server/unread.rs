//! Lessons that cannot be read any more: listed with the reason, and the way to be rid of them.

use crate::base::settings;
use crate::class::{Host, Lesson};
use two_tables::server::lesson::{Fact, Settings};
use two_tables::server::millis::Millis;
use two_tables::server::secret::Hash;
use two_tables::server::store::{LessonId, Line, Listed, Store};

/// Writes a lesson into the log as another version of the program, or a broken disk, may have left it.
async fn leave(store: &Store, number: u64, code: &str, body: String) {
    let listed = Listed {
        id: LessonId(number),
        code: code.to_owned(),
        wipe_at: Millis(i64::MAX),
    };
    let first = Line { at: Millis(1), body };
    assert!(store.create(listed, first).await.expect("it can be written"));
}

fn opened(settings: Settings, code: &str) -> String {
    let fact = Fact::Opened {
        settings: Box::new(settings),
        code: code.to_owned(),
        teacher: Hash::of("teacher"),
    };
    serde_json::to_string(&fact).expect("plain data")
}

#[test]
fn a_lesson_that_cannot_be_read_is_listed_with_the_reason_and_can_be_wiped() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let store = Store::open(None, folder.path()).await.expect("the store opens");
        let changed = Settings {
            hash: "of another version".to_owned(),
            ..settings(1)
        };
        let gone = Settings {
            scenario: "atlantis".to_owned(),
            ..settings(1)
        };
        leave(&store, 11, "CHNGD", opened(changed, "CHNGD")).await;
        leave(&store, 12, "GONEX", opened(gone, "GONEX")).await;
        leave(&store, 13, "TORNX", "{\"opened\":".to_owned()).await;
    });
    drop(runtime);
    let host = Host::open(folder.path(), None);
    let sound = Lesson::open(&host, &[]);
    let mut browser = host.browser();
    let page = browser.get(&host.private).body;
    let list = |page: &str| {
        let list = page.split(" id=\"unread\"").nth(1);
        list.map(|list| list.split("</section>").next().expect("a section ends").to_owned())
    };
    let said = list(&page).expect("they are listed");
    for (code, why) in [
        ("CHNGD", "Its scenario has changed"),
        ("GONEX", "Its scenario is not on this host"),
        ("TORNX", "Its log is damaged"),
    ] {
        let line = said.split("<li").find(|line| line.contains(code)).expect(code);
        assert!(line.contains(why), "{code}: {line}");
        assert!(
            line.contains("name=\"sure\"") && line.contains("required"),
            "it asks first"
        );
    }
    assert!(
        !said.contains(&sound.code),
        "a lesson that can be read is not among them"
    );
    let mut addresses = said.split("action=\"").skip(1).filter(|part| part.contains(": TORNX"));
    let wipe = addresses.next().and_then(|part| part.split('"').next());
    let wipe = wipe.expect("there is a form for it");
    assert_eq!(browser.post(wipe, &[]).status, 400, "not without the tick");
    assert!(list(&browser.get("/host").body).is_some_and(|list| list.contains("TORNX")));
    assert_eq!(
        host.browser().post(wipe, &[("sure", "1")]).status,
        403,
        "not by anybody"
    );
    let page = browser.post(wipe, &[("sure", "1")]);
    assert_eq!(page.status, 200, "{}", page.body);
    let said = list(&page.body).expect("two are left");
    assert!(!said.contains("TORNX") && said.contains("CHNGD"), "{said}");
}
