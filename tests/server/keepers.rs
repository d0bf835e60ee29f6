//! One task and one mailbox: what is acknowledged is in the log, and two hosts agree.

use crate::base::{Place, US, database, places, settings};
use std::sync::Arc;
use two_tables::rules::action::{Deed, Talk};
use two_tables::rules::event::Step;
use two_tables::rules::ids::PartySet;
use two_tables::rules::view::Viewer;
use two_tables::scenarios::Library;
use two_tables::server::class::Class;
use two_tables::server::hall::Hall;
use two_tables::server::keeper::Failed;
use two_tables::server::lesson::{self, ParticipantId, Place as Seat};
use two_tables::server::room::{self, Ask, Power};
use two_tables::server::secret::Hash;
use two_tables::server::store::LessonId;

async fn hall(place: &Place) -> Arc<Hall> {
    Hall::open(place.open().await, Library::embedded())
        .await
        .expect("the hall opens")
}

/// A lesson that plays, with one student in the first seat of table 1.
async fn playing(hall: &Hall) -> (LessonId, Arc<Class>) {
    let (id, _) = hall.create(settings(2)).await.expect("a lesson can be opened");
    let class = hall.class(id).await.expect("it is there");
    let ask = lesson::Ask::Join {
        token: Hash::of("device"),
        reentry: Hash::of("personal"),
        draw: 3,
        parties: 2,
    };
    class.lesson.ask(ask).await.expect("joining is open");
    let place = Seat { table: 1, party: US };
    let ask = lesson::Ask::Sit {
        id: ParticipantId(1),
        place,
        parties: 2,
    };
    class.lesson.ask(ask).await.expect("the seat is free");
    class
        .lesson
        .ask(lesson::Ask::Begin { parties: 2 })
        .await
        .expect("it can begin");
    class.settle().await.expect("tables open");
    (id, class)
}

/// Holds, for the first seat of table 1.
async fn hold(class: &Class) -> Result<u64, Failed<room::Refusal>> {
    let table = class.table(1).await.expect("the table is there");
    let seen = table.read(|play| play.seen(Viewer::Party(US)));
    let deed = Deed::Talk(Box::<Talk>::default());
    let ask = Ask::Post {
        party: US,
        by: ParticipantId(1),
        power: Power::Binds,
        deed,
        seen,
    };
    table.ask(ask).await
}

async fn facts(class: &Class) -> (usize, Step, u8) {
    let table = class.table(1).await.expect("the table is there");
    table.read(|play| {
        let table = play.table().expect("it is open");
        (table.all_events().len(), table.state().step, table.state().round)
    })
}

#[tokio::test]
async fn a_hall_that_is_opened_again_goes_on_where_it_was() {
    for place in places().await {
        let first = hall(&place).await;
        let (id, class) = playing(&first).await;
        hold(&class).await.expect("a hold is always open");
        let before = facts(&class).await;
        assert!(before.0 > 10);
        let again = hall(&place).await;
        let class = again.class(id).await.expect("it is in the log");
        assert_eq!(facts(&class).await, before);
        let participant = class
            .lesson
            .read(|lesson| lesson.is_participant(ParticipantId(1), &Hash::of("device")));
        assert!(participant, "the student's device still opens the way");
        hold(&class).await.expect("the play goes on");
        assert!(facts(&class).await.0 > before.0);
    }
}

#[tokio::test]
async fn two_hosts_on_one_database_agree() {
    let Some(place) = database().await else { return };
    let (one, other) = (hall(&place).await, hall(&place).await);
    let (id, here) = playing(&one).await;
    let there = other.class(id).await.expect("it is in the log");
    facts(&there).await;
    // Both post at the same time, again and again: of two alike exactly one is taken, the other has come too late.
    for _ in 0..6 {
        if facts(&here).await.1 == Step::Ended {
            break;
        }
        let before = here.table(1).await.expect("it is there").read(|play| play.by().len());
        let (a, b) = tokio::join!(hold(&here), hold(&there));
        let late = |done: &Result<u64, Failed<room::Refusal>>| matches!(done, Err(Failed::Refused(_)));
        assert!(a.is_ok() || b.is_ok(), "{a:?} {b:?}");
        assert!(a.is_ok() || late(&a), "{a:?}");
        assert!(b.is_ok() || late(&b), "{b:?}");
        let mine = here.table(1).await.expect("it is there");
        let after = mine.read(|play| play.by().len());
        assert!(after > before);
        // The news reach the other host by themselves.
        let theirs = there.table(1).await.expect("it is there");
        let mut number = theirs.watch();
        let goal = *mine.watch().borrow();
        let reached = tokio::time::timeout(std::time::Duration::from_secs(10), number.wait_for(|now| *now >= goal));
        reached.await.expect("the news come soon").expect("the task runs");
        let mut step = (facts(&here).await, facts(&there).await);
        if *mine.watch().borrow() > goal {
            step = (facts(&here).await, facts(&there).await);
        }
        assert_eq!(step.0, step.1);
        if !matches!(step.0.1, Step::Exchange(_)) {
            break;
        }
    }
}

#[tokio::test]
async fn a_wiped_lesson_is_gone_at_once() {
    for place in places().await {
        let hall = hall(&place).await;
        let (id, class) = playing(&hall).await;
        hall.wipe(id).await.expect("it can be wiped");
        assert!(matches!(hold(&class).await, Err(Failed::Gone)));
        assert!(hall.class(id).await.is_err());
        assert!(hall.lessons().await.expect("it can be read").is_empty());
    }
}

#[tokio::test]
async fn a_seat_that_nobody_has_taken_is_kept_by_a_computer() {
    for place in places().await {
        let hall = hall(&place).await;
        let (_, class) = playing(&hall).await;
        let table = class.table(2).await.expect("it is there");
        assert!(
            table.read(|play| play.table().is_none()),
            "nobody sits at table 2: it waits for whoever comes"
        );
        let table = class.table(1).await.expect("it is there");
        let seats = table.read(|play| play.table().map(|table| table.seats().to_vec()));
        assert!(matches!(
            seats.expect("it is open")[..],
            [
                two_tables::table::Seat::Person,
                two_tables::table::Seat::Computer { .. }
            ]
        ));
        let ask = Ask::Open { taken: PartySet::EMPTY };
        let again = table.ask(ask).await;
        assert!(matches!(again, Err(Failed::Refused(room::Refusal::Open))));
    }
}
