### The pages of the classroom host. What a page shares with the window is in the window's files.

page-skip = To the page
page-fresh = Something has changed at the table.
page-reload = Show it
page-ways = Pages
page-table = The table
page-brief = Brief
page-ledger = Ledger
page-seat = Seat
page-time-left = time left
page-paused = paused
page-in-draft = in the draft
page-worth = worth to you, a round
page-to-you = points to you
page-added = added:
page-removed = removed:
page-at-home = At home:
page-legend = A filled seal stands on what was tabled, an outline on what was said. Hatched steps ask more trust than there is today: a text may have them, but home minds, and confidence has to be built before they operate.
page-write = Write a draft
page-amend = Amend draft { $number }
page-initial = Initial draft { $number }
page-only-if = Initial draft { $number }, only if
page-decline = Decline draft { $number }, because of
page-withdraw = Withdraw draft { $number }
page-confirm-move = Confirm the move
page-confirm-note = All seats’ moves are opened together.
page-no-answer = no answer
page-no-question = no question
page-show-hand = Show one of your own constituencies
page-no-hand = show nothing
page-writing = A new draft
page-amending = A counter-draft
page-look = Look what they would say
page-as-it-reads = As it reads
page-choose-first = Choose a step on at least one matter, then look.
page-editor-note = Nothing is sent by looking.
page-table-draft = Table this draft
page-table-amendment = Table as my amendment
page-speak = Say it
page-no-pledge = no pledge
page-retaliation = Retaliation
page-no-retaliation = none
page-decide = Confirm what to do
page-submissions = Texts that can be submitted in this round:
page-tokens =
    { $count ->
        [one] { $count } token of attention
       *[other] { $count } tokens of attention
    }
page-tokens-note = Each slip, each piece of work and each unit of upkeep takes one token.
page-suggested = What standing instructions would do is filled in.
page-the-text = The text
page-steps = Steps
page-everything = Everything that was told
page-what = What
page-changes =
    { $count ->
        [0] no news
        [one] { $count } piece of news
       *[other] { $count } pieces of news
    }
page-what-changed = What the last round changed, and why
colon = :{" "}
page-teacher-says = Your teacher:
page-sealed = Sealed:
page-waiting-for = Waiting for: { $parties }
page-brought-in = Your teacher brought this in.
page-kept = A computer keeps your seat
    .line = Nothing was done here for a while, so a computer negotiator plays on. Take the seat back when you are ready.
    .muted = Your teacher has muted you for now, so a computer negotiator plays on. The seat is yours again when you may act.
    .teacher = Your teacher has given the seat to a computer negotiator for now. Take it back when you are ready.
    .instructed = Your delegation’s standing instructions have given the seat to a computer negotiator. Take it back when you are ready.
    .empty = Nobody was here to act, so a computer negotiator plays. Take the seat when you are ready.
page-muted = Your teacher has muted you for now: you can read along, but not act or suggest.
page-take-back-seat = Take the seat back
page-over = The play is over
    .line = What was hidden is opened when your teacher opens the debrief.
seat-computer = computer
seat-suggested = suggested

## Playing alone
solo-title = Play alone
solo-kept = Plays that are kept
solo-round = round { $round }
solo-on = Go on
solo-delete = Delete
solo-delete-sure = Delete for good
solo-new = A new play
    .line = Computer negotiators take the other seats. Everything is kept as it happens; nothing leaves this machine.
solo-next = Choose a seat
solo-seat = Your seat
solo-strength = Strength of the computers
    .novice = novice
    .practised = practised
    .expert = expert: thinks longer
solo-own-temperament = The temperament of your own seat counts only while a computer keeps it for you.
solo-sit = Sit down
solo-all = All plays
solo-back = Back to the start of the phase
solo-debrief = Read the debrief

## Troubles
trouble-on = Go on
trouble-nowhere = There is no such page
    .line = The address leads nowhere. Perhaps it was typed wrongly, or the lesson has been wiped.
trouble-stranger = This device has not joined
    .line = Join with the code on the board, or come back with your personal code.
trouble-forbidden = This page is not yours
    .line = It belongs to another seat, or to the teacher. A teacher opens it with the private link that the host has printed.
trouble-too-many = Too many codes were wrong
    .line = Wait a minute, then try again with the code as it stands on the board.
trouble-unreadable = The form could not be read
    .line = Go back to the table and send it from there.
trouble-other-way = This address is not read like that
    .line = It takes what a page sends. Go on at the table.
trouble-busy = The host has much to do
    .line = Nothing was lost. Try again in a moment.
trouble-too-fast = That was too much at once
    .line = Nothing was done. Wait a second, then try again.
trouble-too-slow = The request took too long
    .line = Nothing was done. Try again.
trouble-log = The host cannot write down what happens
    .line = Nothing was done, and nothing that was accepted is lost. Try again in a moment; the teacher finds the reason where the host was started.
trouble-machine = The host cannot do this now
    .line = Nothing that was accepted is lost. The teacher finds the reason where the host was started.

## Joining
join-title = Join a class
join-code = Code on the board
join-join = Join
join-privacy = No name, no account. This device gets a secret that brings you back to your chair. Nothing else is kept.
join-back = Come back on another device
    .line = Your personal code stands on the page of seats on the first device.
join-personal = Your personal code
    .line = It brings you back on another device. Keep it to yourself.
join-return = Come back
join-no-such-code = There is no lesson with this code. Look at the board again; no sign is a nought, a one or a letter O.
join-no-such-personal = The two codes do not belong together. Look at both again.
join-choose = Choose a seat
join-you-are = In this lesson you are { $name }.
join-table = Table { $number }
join-taken =
    { $taken ->
        [0] nobody yet, { $places } places
       *[other] { $taken } of { $places } places taken
    }
join-sit = Sit down
join-part = Your part in the delegation
join-take-part = Take
join-ready = I am ready
join-sitting = You sit for { $party } at table { $table }.
join-seats-locked = While the tables play, or when your teacher has locked the seats, only your teacher moves anybody.
join-wait = You are seated
    .line = The play begins when your teacher begins it. Read your brief meanwhile.
join-change = Change seat or part

## Parts
part-head = Head of delegation
    .about = You speak for the delegation: listen to the others, then decide.
    .task = Whom you have heard
part-home-adviser = Home adviser
    .about = You watch the table at home: who would refuse, what would tip them, what happens after the signature.
    .task = What home makes of the last text
part-drafter = Treaty drafter
    .about = You write the drafts, and you read the others’ drafts word by word.
    .task = The last text, word by word
part-press-officer = Press officer
    .about = You prepare the public line and its pledges, and keep in mind what everybody has said.
    .task = Words on record
part-all-heard = Everybody in the delegation has suggested something.
part-unheard = Nothing suggested yet: { $names }.

## Delegations
delegation-title = Your delegation
delegation-members = Who is in it
delegation-none = Nothing is suggested in this step.
delegation-suggestions = Suggested in this step
delegation-suggest = Suggest: { $what }
delegation-suggest-this = Suggest this to the delegation
delegation-do = Do this
delegation-support = I am for this, too
delegation-muted = You can read, but not act, at the moment
delegation-is-muted = muted
delegation-paused = The teacher has stopped the clock
binding-head =
    .about = { $name } is the head: what the head confirms is done. What others confirm is a suggestion.
    .you = You are the head: what you confirm is done. What the others confirm is a suggestion to you.
binding-majority =
    .about =
        { $needed ->
            [one] What { $needed } of you confirms is done.
           *[other] What { $needed } of you confirm alike is done.
        }
binding-anybody =
    .about = What any of you confirms is done.
doing-hold = Hold
doing-privately =
    { $count ->
        [one] { $move }, and one thing in private
       *[other] { $move }, and { $count } things in private
    }
doing-table = Table a new draft
doing-amend = Amend draft { $number }
doing-initial = Initial draft { $number }
doing-only-if = Initial draft { $number }, only if
doing-decline = Decline draft { $number }, { $reason }
doing-withdraw = Withdraw draft { $number }
doing-speak =
    { $pledges ->
        [0] Speak: { $line }
       *[other] Speak: { $line }, with a pledge
    }
doing-decide = Submit { $submitted } of { $of } texts at home
doing-reply = Answer riders and silence
doing-consult = Consult: { $who }
doing-persuade = Persuade: { $who }
doing-waive = Waive a ban
doing-home = Spend political capital at home
doing-attend =
    { $count ->
        [0] Attend to nothing
        [one] Spend { $count } token
       *[other] Spend { $count } tokens
    }
act-stale = Something has happened since that page was shown. Look at the table as it is now, and decide again.
act-not-now = This cannot be done now.

## The host's page
host-title = Host a class
host-lessons = Lessons on this host
host-what = Lesson
host-stage = Stage
host-size = Size
host-open = Open
host-counts =
    { $students ->
        [one] { $tables } tables, { $students } student
       *[other] { $tables } tables, { $students } students
    }
stage-lobby = joining
stage-playing = playing
stage-debrief = debrief
host-unread = Lessons that cannot be read
host-unread-changed = Its scenario has changed since the lesson was opened. The version of the program that opened it can still read it.
host-unread-no-scenario = Its scenario is not on this host, or cannot be read there.
host-unread-damaged = Its log is damaged: something in it does not fit what came before.
host-unread-not-now = Its log cannot be read just now. Load this page again in a moment.
host-new = A new lesson
    .line = As it stands it is ready for a period of 50 minutes. Every table plays the same world.
host-scenario = Scenario
host-seats = { $count } seats at each table: { $parties }
host-tables = Tables
    .about = A table that nobody has joined is not opened.
host-places = Students to a seat
    .about = More than one share a delegation.
host-world = World
    .about = The same number brings the same events.
host-pace = Pace
    .about = When the time of a step is over, standing instructions act for whoever has not. On the lesson’s own page each step can be given a time of its own.
    .period = a period of 50 minutes
    .calm = twice as long
    .open = no clock: you advance
host-binding = Whose word binds a delegation
    .head = the head’s
    .majority = the majority’s
    .anybody = anybody’s
host-reading = How much there is to read
    .full = everything
    .short = what is needed to decide; the rest behind a fold
host-assignment = Seats
    .choose = students choose
    .given = given on joining, the emptiest first
host-adviser = A computer adviser
    .yes = students may ask it
    .no = none in this lesson
host-language = Language of the pages
host-keep = Wiped by itself after so many hours
    .about = Everything of the lesson is removed then.
host-make = Open the lesson
host-bad-tables = A lesson has 1 to 2000 tables.
host-bad-places = A seat has 1 to 8 places.
host-bad-keep = A lesson is kept for 1 to 720 hours.
host-bad-timings = A step takes four hours at most.

## The class
class-title = Class, live
class-line =
    { $students ->
        [one] { $scenario } · world { $world } · { $students } student · minute { $minutes }
       *[other] { $scenario } · world { $world } · { $students } students · minute { $minutes }
    }
class-screen = Projector
class-lessons = All lessons
class-all = All tables
class-begin = Begin
    .about = Whoever has no seat yet is given the emptiest. Computers take the seats that stay empty.
class-pause = Pause
class-resume = Go on
class-more = One minute more
class-advance = Advance
class-back = Take back
class-begin-asked =
    { $count ->
        [one] { $count } student has not answered the questions yet, and can answer later.
       *[other] { $count } students have not answered the questions yet, and can answer later.
    }
class-debrief = Open the debrief
    .now = Open it all the same
class-debrief-still =
    { $tables ->
        [one] { $tables } table still plays. All secrets are opened, and its play cannot go on.
       *[other] { $tables } tables still play. All secrets are opened, and their play cannot go on.
    }
class-debriefing = The debrief is open: every student sees all of their own table now.
class-tables = Tables
class-table = Table
class-where = Where
class-seats = Seats
class-waiting = Waiting for
class-climate = Trust, tension
class-papers = Papers
class-not-open = waits for students
class-round = round { $round } of { $of }
class-students =
    { $count ->
        [0] empty
        [one] { $count } student
       *[other] { $count } students
    }
class-nobody = nobody long
class-idle =
    { $students ->
        [0] no move for { $time }
        [one] one student, no move for { $time }
       *[other] { $students } students, no move for { $time }
    }
class-counts = { $drafts } on the table · { $signed } signed · { $operating } operate
class-drafts = { $drafts } on the table
sitting-open = not agreed yet
sitting-agreed = agreed
sitting-apart = ended without agreement
class-watch = Look at the table, all open
class-hand = A computer plays { $party }
class-hand-back = Hand { $party } back
class-say = Message
    .text = What you want to say
    .to = To
    .send = Send
word-title = Worth a word
word-table = Table { $number }:
word-computers = Computers keep every seat.
word-firm = Everybody spoke firmly last, and tension has risen to { $tension }.
word-pledge-broken = A pledge was broken: { $party }.
word-refused-at-home = A text failed at home: { $party }.
word-nothing-operates =
    { $signed ->
        [one] One agreement is in force, and nothing has operated for { $rounds } rounds.
       *[other] { $signed } agreements are in force, and nothing has operated for { $rounds } rounds.
    }
word-nothing-tabled = It is round { $round }, and nobody has tabled a text yet.
word-lacks-one = A text lacks the initials of one party only: { $party }.
word-operates = The first table at which an agreement of its own operates.
referee-title = Events and notes
    .line = What you bring in stands in the log of the play, and everybody reads that it came from you. Tables that had different events are not compared with each other.
referee-event = Event of this scenario
referee-round = At the start of
    .about = Events come at the start of a round, if their condition holds then, else of the first round in which it does.
referee-at = At
referee-bring = Bring it in
referee-events = What the events say
referee-conditional = Only under a condition.
referee-none = No event can be brought in any more: all have come or are on their way, or no round is still to begin.
referee-coming = On their way
referee-due =
    { $count ->
        [one] round { $round } · table { $tables }
       *[other] round { $round } · tables { $tables }
    }
referee-leave = Call off
referee-note = A note from outside
referee-note-about = News, a rumour, a statement from a capital. It changes no number, and everybody at the table reads it at once. At most { $limit } characters.
referee-give = Give the note
referee-brought = Brought in so far
referee-tables =
    { $count ->
        [one] (table { $tables })
       *[other] (tables { $tables })
    }
referee-refused = Nothing was done. Table { $table } says: { $why }
referee-short =
    { $count ->
        [1] one on its way
       *[other] { $count } on their way
    }
referee-answer = Table { $table } says: { $why }
referee-partly =
    { $count ->
        [0] Nothing was done. { $answers }
        [1] Done at table { $tables } only. { $answers }
       *[other] Done at tables { $tables } only. { $answers }
    }
referee-nowhere = Nothing was done: no such table plays now, or nothing of this kind is on its way there.
times-title = Times of the steps
    .line = Minutes (2 or 2.5) or minutes and seconds (2:30). An empty field has no clock: you advance. They hold from the next step on at each table; to a step that is going on you can give more time, or advance it.
times-podium = Podium
times-exchange = Each exchange of talks
times-home = Home, decisions
times-replies = Home, replies to riders
times-follow-through = Follow-through
times-count =
    { $count ->
        [one] once a round
       *[other] { $count } times a round
    }
times-open = no clock
times-short = { $minutes } min of play
times-short-open = { $minutes } min of play, and steps without a clock
times-sum =
    { $fits ->
        [yes] A round takes { $round } min, all { $rounds } rounds { $minutes } min. Of a period of { $period } min, { $left } are left for the briefing, the questions and the debrief.
       *[no] A round takes { $round } min, all { $rounds } rounds { $minutes } min. That is { $left } min more than a period of { $period } min has.
    }
times-sum-open = Steps without a clock are not counted.
times-asked = Not set yet.
times-period = Length of the class period, in minutes
times-set = Set these times
times-reckon = Reckon the sum
times-plan = Plan for the period
times-bad = This is no time between 0:20 and 240 minutes. Write minutes (2 or 2.5) or minutes and seconds (2:30), or leave it empty.
times-bad-period = A class period has { $least } to { $most } minutes, in whole minutes.
times-wrong = The times are as they were: a field could not be read. What is wrong stands beside it.
times-refused = A step takes four hours at most, and a class period has 20 to 480 minutes.
class-lock-joining = Lock joining
class-unlock-joining = Open joining
class-lock-seats = Lock seats
class-unlock-seats = Open seats
class-wipe = Wipe the lesson
    .about = Everything of this lesson is removed from this host, for good. Nobody can come back to it.
    .sure = I am sure
    .now = Wipe it now
class-joined =
    { $count ->
        [0] Nobody has joined yet
        [one] { $count } student has joined
       *[other] { $count } students have joined
    }
class-nobody-yet = Show the projector page: the code and the address are on it.
class-sits = table { $table }, { $party }
class-stands = no seat
class-move = Move
class-crowd = Within a minute { $count } students joined from one address. Where the whole class is behind one network that is usual; if you have fewer students, lock joining and remove whoever is too many.
class-mute = Mute
    .about = Whoever is muted reads along and cannot act. A computer plays a seat in which nobody else sits, until you unmute them.
class-unmute = Unmute
class-remove = Remove
    .about = Their devices show nothing of this lesson any more, and their seat is free. They can join again as somebody new, unless you lock joining.
    .locked = Their devices show nothing of this lesson any more, and their seat is free. Joining is locked: they cannot come back.
    .now = Remove now
class-nothing-back = There is nothing to take back at this table.
class-too-much = More time than a lesson has.
lesson-joining-locked = Your teacher has locked joining.
lesson-full = The lesson is full.
lesson-seat-full = Somebody was quicker: the seat is full.
lesson-no-such-place = There is no such seat.
lesson-nobody = There is no such student any more.
lesson-no-seat = Choose a seat first.
lesson-part-taken = Somebody else in the delegation has that part.
lesson-wrong-stage = That is not possible at this stage of the lesson.
lesson-message = A message has 1 to 400 letters.
lesson-devices = That student has come back on too many devices. Ask your teacher.

## One table, for the teacher
watch-note = Table { $number }, with everything open. Not for the projector.
watch-back = Back to the class
watch-debrief = Debrief of this table
watch-seats = Seats
watch-acts = Last acts
by-person = by a student
by-suggestion = as suggested, at the bell
by-standing = standing instructions
by-instructed = its own instructions
by-computer = computer

## The projector
screen-join = Join with a browser
screen-with = join with
screen-qr = The address as a picture to scan
screen-counts = { $signed } signed, { $operating } operate
screen-climate =
    { $has ->
        [yes] trust { $trust }, tension { $tension }
       *[no] trust { $trust }
    }
screen-apart = The tables are at different steps.
screen-question-podium = What will your own people hear in this line, and what will the others?
screen-question-talks = What would the other side need at home to be able to say yes?
screen-question-home = Who at home would stop this text, and what would move them?
screen-question-follow = What did your last signature still lack?
screen-question-over = What was signed, and what came of it?

## Nicknames
nickname-again = { $name } { $number }
nickname-1 = Alder
nickname-2 = Amber
nickname-3 = Anchor
nickname-4 = Aspen
nickname-5 = Badger
nickname-6 = Beacon
nickname-7 = Birch
nickname-8 = Bramble
nickname-9 = Cedar
nickname-10 = Clover
nickname-11 = Compass
nickname-12 = Copper
nickname-13 = Crane
nickname-14 = Cypress
nickname-15 = Dolphin
nickname-16 = Elder
nickname-17 = Fern
nickname-18 = Finch
nickname-19 = Flint
nickname-20 = Garnet
nickname-21 = Granite
nickname-22 = Harbour
nickname-23 = Hazel
nickname-24 = Heather
nickname-25 = Heron
nickname-26 = Ivory
nickname-27 = Jasper
nickname-28 = Juniper
nickname-29 = Kestrel
nickname-30 = Lantern
nickname-31 = Larch
nickname-32 = Lichen
nickname-33 = Linden
nickname-34 = Magpie
nickname-35 = Maple
nickname-36 = Marlin
nickname-37 = Meadow
nickname-38 = Mistral
nickname-39 = Osprey
nickname-40 = Otter
nickname-41 = Pebble
nickname-42 = Plover
nickname-43 = Quartz
nickname-44 = Rowan
nickname-45 = Sorrel
nickname-46 = Thistle
nickname-47 = Walnut
nickname-48 = Willow

## After the play
compare-title = All tables side by side
compare-note = Every seat is compared with the same seat at the other tables: they played the same world.
compare-export = Export as one zip
compare-none = No table has been opened, so there is nothing to compare.
compare-results = Results
compare-in-force = in force
compare-operating = operating
compare-signed-share = joint result if all signed had operated
compare-operating-share = joint result of what operated
compare-mean = Mean
compare-other = other events
compare-others = Tables { $tables } had other events from the teacher than the rest, or at another time. They are shown, but the means are those of the other tables.
compare-one-other = Table { $tables } had other events from the teacher than the rest, or at another time. It is shown, but the means are those of the other tables.
compare-brought = What the teacher brought in
compare-brought-nothing = nothing
compare-how = Points, and in brackets what is above the line of no agreement. The joint result is the mean of the seats’ shares of a good table’s result.

page-why = Why: who at home says what

## Questions
questions-title = Questions
questions-about = Students see them at once, wherever they are. Pause the tables first if the clock runs.
questions-before = Questions before the play
    .short = before
questions-reflection = A question to reflect on
questions-after = Questions after the play
    .short = after
questions-note = Your answers are kept with the made-up nickname, for your teacher, and wiped with the lesson. There is no mark.
questions-send = Send
questions-pass = Pass
questions-open = Choose one answer for each question, or pass.
questions-later = Later
questions-open-again = Questions
    .note = Your teacher asks you something
questions-length = { $typed } of { $most } characters
questions-close = Close the questions
questions-count =
    { $students ->
        [one] { $answered } of { $students } student has answered.
       *[other] { $answered } of { $students } students have answered.
    }
questions-read-set = Read the set: before and after the play
questions-read-reflection = Read the question to reflect on
debrief-asked = Your teacher asks something.
    .go = Answer, and come back to this page
questions-results = Answers before and after
    .note = How many chose each answer. The set is the same both times.
questions-answer = Answer
questions-right = what the play shows
questions-none = Nothing has been written.
questions-nothing = Nothing is asked just now.
questions-other = Your teacher has asked something else since. Here it is.
questions-unfit = The answer does not fit what is asked. Choose one answer for each question, or write at most 280 characters.
quiz-1 = Two governments have signed an agreement. What is most often true a year later?
    .choice-1 = It works as it was signed, because both wanted it.
    .choice-2 = Something small that was left open still holds it up.
    .choice-3 = It was only meant for the press.
quiz-2 = An envoy says: “My legislature would never pass this.” What can that be?
    .choice-1 = A true limit, and a bargaining card as well.
    .choice-2 = Always an excuse.
    .choice-3 = A reason to stop the talks.
quiz-3 = Two sides differ on four issues, and each cares most about a different one. What leaves both better off?
    .choice-1 = To split every issue in the middle.
    .choice-2 = To settle the hardest issue first and alone.
    .choice-3 = To give way on what matters less, for what matters more.
quiz-4 = What do small and open first steps do for the hard ones that come later?
    .choice-1 = They use up the will that the hard ones would need.
    .choice-2 = They build the trust that the hard ones need.
    .choice-3 = Nothing: each agreement stands alone.
quiz-5 = A firm public line is applauded at home. What else does it do?
    .choice-1 = It makes a later compromise dearer.
    .choice-2 = Nothing: words cost nothing.
    .choice-3 = It brings the other side closer.
quiz-6 = Both sides agree on what is to be done, but not on whether it is a promise or a treaty. What follows?
    .choice-1 = It will be done anyhow, so the form is for lawyers.
    .choice-2 = The stronger form is always better.
    .choice-3 = The form alone can keep it from being signed or approved.
reflect-1 = What did the other side need that it could not say aloud?
reflect-2 = Which word or step at your table cost you most at home, and was it worth it?
reflect-3 = What would you offer now that you would not have offered at the start?
reflect-4 = What of that which you have signed is not yet done, and whose turn is it?

## Two tables side by side
apart-title = Two tables side by side
apart-one = One table
apart-other = The other
apart-look = Compare
apart-same = Both tables did the same from beginning to end.
apart-first = The first decision that set them apart
apart-nothing = nothing
apart-timelines = How it went
apart-history = Trust and tension by round, what happened at the table, and what really happened beside it.

## Standing instructions of a delegation
page-needs-trust = needs trust { $trust }
page-away = If we are away
away-title = Standing instructions
    .line = What is done for your seat if nobody in the delegation has acted when the time of a step is over. What somebody has suggested by then comes first.
away-now = In force now
away-is-usual = The usual ones: a measured line, hold in talks, submit at home what is sure to pass, tend what is signed. After two silent steps a computer keeps your seat.
away-is-computer = A computer negotiator ({ $temperament }) takes your seat with the first silence. You can take it back at any time.
away-initial =
    { $points ->
        [one] Initial the draft that is worth most to us, if it is worth at least { $points } point.
       *[other] Initial the draft that is worth most to us, if it is worth at least { $points } points.
    }
away-initial-none = Initial nothing.
away-at-most = { $issue }: nothing beyond “{ $option }”.
away-nothing-on = { $issue }: nothing at all.
away-is-prompt = Be ready as soon as all others are, so that nobody waits for us.
away-else = For the rest the usual ones, but the seat stays ours.
away-take-back = Take them back
away-wishes = Wished for in the delegation
away-give = Give instructions
away-when = When we have done nothing
away-usual = The usual ones
    .about = A measured line, hold, submit what is sure to pass, tend what is signed; after two silent steps a computer keeps the seat.
away-ours = Our own
    .about = As the usual ones, with the orders below. The seat stays yours.
away-computer = A computer negotiator
    .about = It takes the seat with the first silence and hands it back when you return.
away-points = Initial a draft that is worth at least so many points to us
    .about = Of several the best. Points are those that stand beside each draft. Empty: initial nothing.
away-limits = Never initial beyond these options
away-free = any option
away-nothing = nothing on this matter
away-up-to = up to “{ $option }”
away-prompt = Be ready as soon as all others are
away-temperament = Its temperament
away-set = Set these instructions
away-wrong = The instructions are as they were: the points could not be read.
away-bad-points = This is no number of points. Write a whole number from −{ $most } to { $most }, or leave the field empty.
away-unfit = These instructions name what this game does not have. Open the page again.
away-did =
    { $times ->
        [one] Nobody here acted in time, so the usual standing instructions did: { $what }.
       *[other] Nobody here acted in time, { $times } times running. The usual standing instructions did it, last: { $what }.
    }
away-did-ours =
    { $times ->
        [one] Nobody here acted in time, so your standing instructions did: { $what }.
       *[other] Nobody here acted in time, { $times } times running. Your standing instructions did it, last: { $what }.
    }
