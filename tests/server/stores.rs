//! The log: the same suite on a file and on a database.

use crate::base::{Place, database, places};
use two_tables::server::millis::Millis;
use two_tables::server::secret::Secret;
use two_tables::server::store::{Appended, LessonId, Line, Listed, News, Store, StoreError, Stream};

const LESSON: LessonId = LessonId(0x1f_ffff_ffff_fff0);
const TABLE: Stream = Stream {
    lesson: LESSON,
    table: 3,
};

fn line(text: &str) -> Line {
    Line {
        at: Millis(1_700_000_000_000),
        body: text.to_owned(),
    }
}

fn listed(id: LessonId, code: &str) -> Listed {
    Listed {
        id,
        code: code.to_owned(),
        wipe_at: Millis(5),
    }
}

async fn with_lesson(place: &Place) -> Store {
    let store = place.open().await;
    let made = store.create(listed(LESSON, "ACDEF"), line("opened")).await;
    assert!(made.expect("it can be written"));
    store
}

#[tokio::test]
async fn lines_come_back_in_order_and_after_opening_again() {
    for place in places().await {
        let store = with_lesson(&place).await;
        let done = store.append(TABLE, 0, vec![line("a"), line("ä “b”\n")]).await;
        assert_eq!(done.expect("it can be written"), Appended::Done);
        assert_eq!(
            store
                .append(TABLE, 2, vec![line("c")])
                .await
                .expect("it can be written"),
            Appended::Done
        );
        drop(store);
        let store = place.open().await;
        let all = store.read(TABLE, 0).await.expect("it can be read");
        assert_eq!(all, [line("a"), line("ä “b”\n"), line("c")]);
        assert_eq!(store.read(TABLE, 2).await.expect("it can be read"), [line("c")]);
        let own = Stream { table: 0, ..TABLE };
        assert_eq!(store.read(own, 0).await.expect("it can be read"), [line("opened")]);
        assert_eq!(
            store.lessons().await.expect("it can be read"),
            [listed(LESSON, "ACDEF")]
        );
    }
}

#[tokio::test]
async fn a_number_is_given_once_and_lines_come_together_or_not_at_all() {
    for place in places().await {
        let store = with_lesson(&place).await;
        assert_eq!(
            store.append(TABLE, 0, vec![line("a")]).await.expect("open"),
            Appended::Done
        );
        let taken = store.append(TABLE, 0, vec![line("b")]).await;
        assert_eq!(taken.expect("open"), Appended::Taken);
        // The second of these would fit if the first did.
        let half = store.append(TABLE, 0, vec![line("b"), line("c")]).await;
        assert_eq!(half.expect("open"), Appended::Taken);
        assert_eq!(store.read(TABLE, 0).await.expect("open"), [line("a")]);
    }
}

#[tokio::test]
async fn of_many_writers_exactly_one_gets_each_number() {
    for place in places().await {
        let store = with_lesson(&place).await;
        let writers: Vec<_> = (0..8_usize)
            .map(|writer| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut won = Vec::new();
                    for number in 0..25 {
                        let text = format!("{writer}");
                        if store.append(TABLE, number, vec![line(&text)]).await.expect("open") == Appended::Done {
                            won.push(number);
                        }
                    }
                    won
                })
            })
            .collect();
        let mut all = Vec::new();
        for writer in writers {
            all.extend(writer.await.expect("a writer ends"));
        }
        all.sort_unstable();
        assert_eq!(all, (0..25).collect::<Vec<u64>>());
    }
}

#[tokio::test]
async fn a_code_is_in_use_once_and_free_after_wiping() {
    for place in places().await {
        let store = with_lesson(&place).await;
        let other = LessonId(12);
        assert!(!store.create(listed(other, "ACDEF"), line("x")).await.expect("open"));
        assert!(
            store
                .read(
                    Stream {
                        lesson: other,
                        table: 0
                    },
                    0
                )
                .await
                .expect("open")
                .is_empty()
        );
        store
            .append(TABLE, 0, vec![line("secret-of-a-table")])
            .await
            .expect("open");
        store.wipe(LESSON).await.expect("open");
        assert!(store.read(TABLE, 0).await.expect("open").is_empty());
        assert_eq!(
            store.append(TABLE, 1, vec![line("late")]).await.expect("open"),
            Appended::Gone
        );
        assert!(store.create(listed(other, "ACDEF"), line("x")).await.expect("open"));
    }
}

#[tokio::test]
async fn what_is_wiped_is_not_left_in_the_file() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let place = Place::File(folder);
    let store = with_lesson(&place).await;
    store
        .append(TABLE, 0, vec![line("unmistakable-words")])
        .await
        .expect("open");
    store.wipe(LESSON).await.expect("open");
    // The journal is emptied after the commit that is told; the next answer comes after that.
    store.lessons().await.expect("open");
    let Place::File(folder) = &place else { return };
    for entry in std::fs::read_dir(folder.path()).expect("it can be listed") {
        let path = entry.expect("it can be listed").path();
        let bytes = std::fs::read(&path).expect("it can be read");
        let found = bytes.windows(18).any(|window| window == b"unmistakable-words");
        assert!(!found, "{} still holds what was wiped", path.display());
    }
}

#[tokio::test]
async fn the_hosts_secret_stays_until_it_is_renewed() {
    let secret = |text: &str| Secret::kept(text.to_owned());
    for place in places().await {
        let store = place.open().await;
        let first = store.host_secret(secret("first"), false).await.expect("open");
        assert_eq!(first.as_str(), "first", "there was none");
        drop(store);
        let (here, there) = (place.open().await, place.open().await);
        let again = here.host_secret(secret("second"), false).await.expect("open");
        assert_eq!(again.as_str(), "first");
        let renewed = there.host_secret(secret("third"), true).await.expect("open");
        assert_eq!(renewed.as_str(), "third");
        let again = here.host_secret(secret("fourth"), false).await.expect("open");
        assert_eq!(again.as_str(), "third");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_folder_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder can be made");
    let inner = folder.path().join("a/b");
    Store::open(None, &inner).await.expect("it can be made");
    let folder_mode = inner.metadata().expect("it is there").permissions().mode();
    assert_eq!(folder_mode & 0o777, 0o700);
    // So is the file, also in a folder that was there before and from a time when it was not.
    let file = inner.join("lessons.sqlite");
    let mode = |file: &std::path::Path| file.metadata().expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode(&file), 0o600);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).expect("it is ours");
    Store::open(None, &inner).await.expect("it can be opened");
    assert_eq!(mode(&file), 0o600);
}

#[tokio::test]
async fn another_host_hears_what_was_written() {
    let Some(place) = database().await else { return };
    let here = with_lesson(&place).await;
    let there = place.open().await;
    let mut news = there.news();
    here.append(TABLE, 0, vec![line("a"), line("b")]).await.expect("open");
    let heard = tokio::time::timeout(std::time::Duration::from_secs(10), news.recv()).await;
    assert_eq!(
        heard.expect("it is heard soon").expect("the channel is open"),
        News::Grown(TABLE, 2)
    );
    here.wipe(LESSON).await.expect("open");
    let heard = tokio::time::timeout(std::time::Duration::from_secs(10), news.recv()).await;
    assert_eq!(
        heard.expect("it is heard soon").expect("the channel is open"),
        News::Wiped(LESSON)
    );
}

#[tokio::test]
async fn an_address_of_no_kind_is_refused_with_what_would_be_right() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let refused = Store::open(Some("mysql://x"), folder.path()).await;
    let Err(error @ StoreError::Address(_)) = refused else {
        panic!("it was taken");
    };
    assert!(error.to_string().contains("postgres://"), "{error}");
    let file = folder.path().join("file");
    std::fs::write(&file, "not a folder").expect("it can be written");
    let refused = Store::open(None, &file).await;
    assert!(matches!(refused, Err(StoreError::Folder { .. })));
    let broken = folder.path().join("broken.sqlite");
    std::fs::write(&broken, "this is a text and no database at all, whatever its name says").expect("written");
    let refused = Store::open(Some(&format!("sqlite:{}", broken.display())), folder.path()).await;
    assert!(matches!(refused, Err(StoreError::Database(_))));
}
