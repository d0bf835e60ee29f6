# The window: titles, names of controls, notes. Sentences about the play are in the other files.

program = Two Tables
    .line = A negotiation game about promises and what becomes of them

close = Close
back = Back

## Regions, for screen readers
region-header = Header
region-actions = Actions
region-menu = Menu

## Cover
title-abroad = Abroad
title-home = At home
title-envoy-first = United States
    .line = the envoy
title-envoy-second = Russia
    .line = the envoy
title-envoy-third = NATO
    .line = the allies’ envoy
title-legislature = A legislature
    .line = must consent to a treaty
title-ministry = A ministry
    .line = must live with the text
title-budget = A budget
    .line = must pay for it, every year
title-continue = Continue
title-play = Play alone
title-join = Join a lesson
    .note = address and code
title-plays = Saved plays
title-settings = Settings
    .note = text size, theme, keys
title-quit = Leave
title-privacy = No account. Nothing leaves this machine.

## Settings
settings-title = Settings
    .line = kept on this device only
settings-reading = Reading
settings-text = Text size
    .line = 100 to 200 %, everywhere
settings-theme = Theme
    .line = paper by day, night session
    .paper = Paper
    .night = Night session
settings-motion = Motion
    .line = of sheets and seals, never of numbers
    .full = Full
    .short = Short
    .none = None
settings-language = Language
    .line = of the program and its scenarios
settings-restore = Restore defaults
settings-at-once = Changes apply at once.
settings-done = Done
settings-sample = Draft 7
    .caption = How it will look
    .article = Each side gives the others, every year and in advance, the timetable of its programme.
    .said = said
    .saved = saved
    .done = done
keys-title = Keyboard, always on
keys-tab = to the next control; with Shift, back
keys-region = between the two tables
keys-arrows = rows, steps, choices
keys-enter = open or choose
keys-main = the main action of the screen
keys-back = back, or close
keys-explain = explain what has the focus
keys-clock = read round, step, who is ready
keys-counsel = ask the adviser
keys-delegation = in a lesson: the delegation, and what is suggested

## The frame of a play
game-round =
    { $rounds ->
        [1] { $date }
       *[other] Round { $round } of { $rounds } · { $date }
    }
game-crisis = Crisis round
game-phase-note = { $phase }, { $note }
game-meeting-round =
    { $rounds ->
        [1] { $meeting }
       *[other] { $meeting }, round { $round } of { $rounds }
    }
game-seats = Seats
game-phases = Phases of the round
game-menu = Menu
    .explain = Take back this phase, settings, keys, or leave the table. The play is saved after every decision.
explain-plain = { $name }: Enter or a click does this. Ctrl+Enter does what stands at the right of the foot of the page, wherever you are; T reads the state of the round.
phase-dispatches = Dispatches
phase-podium = Podium
phase-talks = Talks
phase-home = Home
phase-follow-through = Follow-through
phase-exchange = exchange { $exchange } of { $of }
phase-closing = closing exchange
phase-replies = replies
phase-stocktaking = stocktaking
seat-ready = ready
seat-deciding = deciding
seat-you = you, { $state }
you = You
clock = { $meeting }, round { $round }. { $stage }. Ready: { $ready }.
clock-left = { $clock } Time left: { $minutes }:{ $seconds }.
clock-nobody = nobody yet
region-abroad = The table abroad
region-home = The table at home
menu-undo = Take back
    .note = to the start of this phase
menu-settings = Settings
    .note = text size, theme, keys
menu-leave = Leave the table
    .note = the play is kept
menu-close = Back to the table
undo-done = The phase begins anew.
undo-nothing = There is nothing to take back in this phase.

## Dispatches
dispatches-none = No news today.
dispatches-no-change = Nothing has changed.
dispatches-changes = What it changes
dispatches-note = The same world number brings the same events to whoever plays it.
dispatches-next = To the table

## Podium
podium-lines = Public line
podium-line-closed = A caretaker speaks measured lines only.
podium-home = home
podium-abroad = abroad
podium-says-conciliatory = “We have found partners who listen. The work goes on.”
podium-says-measured = “We are ready to work together, as equals and with clear rules.”
podium-says-firm = “Without an answer to our concern there can be no common result.”
podium-release = For release when all have chosen
podium-pledges = Add a pledge
    .note = (at most one; it is recorded with your name on it)
podium-pledge-note = home { $home } · broken later { $broken }
podium-announce = announce
podium-carry-out = carry out now
podium-drop = drop it
podium-defer = Defer our own course by one round
podium-last = { $party }, last round: { $line }
podium-home-now = At home, now
podium-abroad-now = Abroad, now
podium-every-constituency = mood of every constituency
podium-the-pledge = the pledge, applauded at home
podium-capital = political capital, for a measured tone
podium-their-trust = their trust in you
podium-words = Words on record
podium-no-words = No pledge has been made yet.
podium-due = due now
podium-later-title = Later
podium-later-nothing = A line without a pledge costs nothing later. The same line twice running has half its effect at home.
podium-later =
    { $rounds ->
        [one] The pledge falls due next round. Kept: trust { $kept } from each partner. Broken: mood { $mood } everywhere at home, trust { $trust } from each partner.
       *[other] The pledge falls due in { $rounds } rounds. Kept: trust { $kept } from each partner. Broken: mood { $mood } everywhere at home, trust { $trust } from each partner.
    }
podium-note = All lines are opened together. The same line twice running has half its effect at home.
podium-ready =
    { $pledges ->
        [0] Ready: { $line }
       *[other] Ready: { $line }, one pledge
    }

## Talks
talks-abroad = The table abroad
talks-abroad-short = Abroad
talks-home = The table at home · { $seat }
talks-home-nobody = The table at home
talks-home-short = At home
talks-drafts =
    { $count ->
        [0] no draft on the table
        [one] { $count } draft on the table
       *[other] { $count } drafts on the table
    }
talks-drafts-in-hand = { $count } initialled by all
talks-drafts-all = Drafts on the table
talks-said = said
talks-tabled = tabled
talks-far = above today’s trust
talks-trust = Trust
    .about = Trust between two parties, 0 to 100: the lower of its two directions. The mark says whether it has risen or fallen in this round. Every option asks for some trust.
talks-pair = Pair
talks-change = Change
talks-tension = Tension
    .about = One number for all, 0 to 100. Harsh acts and shocks raise it, agreements that operate lower it. If it stays at the top, the play ends.
talks-tension-now = tension { $tension }
talks-shown = Shown
    .about = What you show the others through agreements that operate, 0 to 100, as far as the one who sees most. From 30 on your dearest matter lies open to it, from 60 on three.
talks-capital = Political capital
    .about = Your own stock at home. It pays for consulting and persuading your own people, and for the consent of third countries.
talks-worth = { $points } to you
clause-pays-from = pays only from this form on: { $form }
talks-needs-trust = { $option } needs trust { $trust }
    .about = It can be tabled all the same. Where trust falls short, every home supports the text less, and confidence has to be built before it operates.
talks-nobody-spoke = Nobody has spoken on it yet.
talks-not-in-draft = Not in this draft
talks-all-issues = What can be settled
talks-soundings = Soundings
    .note = only the two of you see these
talks-empty = Nothing is on the table
    .line = Table a draft, or hold and see what the others bring.
    .closing = In the closing exchange there are no new texts: what is not in hand by now runs out.
talks-draft-number = Draft { $number }
talks-tabled-by = tabled by { $party }
talks-amends =
    { $count ->
        [one] { $count } change from draft { $number }
       *[other] { $count } changes from draft { $number }
    }
talks-in-hand = initialled by all, goes home
talks-form = Instrument
talks-annex = Annex
talks-open = open
talks-annex-open =
    { $count ->
        [one] 1 left open: an obstacle after signature
       *[other] { $count } left open: { $count } obstacles after signature
    }
talks-all-initialled = initialled by all
talks-not-yet = not yet: { $parties }
talks-no-draft = nothing on the table
talks-fold =
    .about = Opens the article with everybody’s position on it and what home makes of it, or folds it.
talks-matters = What each matter is worth to you, at best
talks-your-move = Your move
talks-fates = What became of your drafts
talks-reread = Read it again
    .about = Shows the new text as it would be sent.
    .title = Your new text, not sent yet
    .change = Change it
talks-moves = Choose a move
talks-private = What you say in private
    .about = Answer questions, put a sounding, show one of your own constituencies. Only the one you speak to learns of it.
talks-private-count =
    { $count ->
        [0] In private
        [one] In private · { $count } question
       *[other] In private · { $count } questions
    }
talks-waiting = Waiting for the others.
talks-observing = You observe; nothing is asked of you.
signature-initialled = initialled
signature-only-if = only if
    .about = It would initial this text with exactly this one change, and with no other.
signature-about-to = about to initial
signature-not-yet = not initialled
meter-legend = line: needed · band: adviser’s range
    .exact = line: needed · dot: your adviser’s guess
    .about = From 0 to 100. The dot is your adviser’s guess of the support, the line what is needed, the band how far the guess may be off. Without a band the guess is exact.
verdict-no-draft = No text yet
    .line = Home judges texts, not wishes.
    .sitting = Each seat judges a text by its own points.
verdict-observer = Seen from no seat
    .line = What home makes of a text is each seat’s own matter.
verdict-not-a-party = Not your text
    .line = Your initial is not needed for it.
verdict-line = { $agree } of { $asked } agree · { $points } points a round to you
verdict-worth = Worth { $points } to you
verdict-against-line = Without any agreement you keep { $line }.
verdict-of-best = of { $best } at best
verdict-nobody-minds = Nobody at home minds.
verdict-sure = Would pass
verdict-likely = Likely to pass
verdict-rider = In doubt; a rider may be asked for
verdict-doubtful = In doubt
verdict-against = Would not pass
verdict-not-asked = Nobody is asked
verdict-tips = What would tip it

move-initial = Initial
    .about = Put your initial under the draft that is shown. It comes off every other draft on the same matters.
    .closed = The draft that is shown cannot be initialled by you now.
move-only-if = Only if
    .about = Initial on condition of exactly one change. If a draft with just this change comes, your initial is on it at once.
    .closed = No condition can be put on the draft that is shown.
move-amend = Amend
    .about = Put a counter-draft beside the draft that is shown, with your initial.
    .closed = The draft that is shown cannot be amended now.
move-table = Table new
    .about = Write a draft of your own; you initial it by tabling it.
    .closed = No new draft can be tabled now: it is the closing exchange, or you have as many drafts on the table as you may.
move-decline = Decline
    .about = Refuse the draft that is shown and name one reason. The next text has to change what you named.
    .closed = There is no draft of another party to decline.
move-withdraw = Withdraw
    .about = Take back your own draft that is shown.
move-hold = Hold
    .about = Do nothing in this exchange.
move-sounding = Ask a sounding
    .about = Put a private question to one other party. A warm answer is a word given.
move-answer = Answer { $party }
move-show = Show { $party } my hand
    .about = Show one of your own constituencies to one party: it is credible, and costs mood there.
confirm-hold = Confirm: hold
confirm-table = Confirm: table new draft
confirm-amend = Confirm: amend draft { $number }
confirm-initial = Confirm: initial draft { $number }
confirm-only-if = Confirm: draft { $number }, only if
confirm-decline = Confirm: decline draft { $number }, { $reason }
confirm-withdraw = Confirm: withdraw draft { $number }
ask-decline = Why do you decline? Name one thing
ask-only-if = On which one change?
ask-sounding = Whom do you sound out?
ask-sounding-clause = Or would you accept one of these, { $form }?
ask-sounding-to = What do you ask { $party }?
ask-answer = { $party } asks in private
ask-show = What do you show { $party }?
ask-gain = { $points } to you
answer-warm = Warm
    .note = yes: a word given
answer-only-if = Only if …
    .note = yes, with exactly one change: a word given
answer-cool = Cool
    .note = no
sounding-waits = waits for an answer
sounding-unanswered = was not answered
sounding-warm = warm
sounding-cool = cool
sounding-only-if = only if { $change }

## The editor of drafts
editor-matters = Matters
editor-article = Article
editor-not-in = not in
editor-count = { $count } of at most { $most } clauses
editor-wording = Wording
editor-wording-closed = The draft does not speak on this matter yet.
editor-ambiguous = Ambiguous is easier to sign and can be read two ways later.
editor-silent = The draft leaves this as it is.
editor-form = Instrument
editor-form-closed = This meeting does not sign texts of that form.
editor-option-closed = This option is closed, or in hand elsewhere.
editor-needs-trust = needs trust { $trust }, now { $now }
editor-leave-open = leave open
editor-settled = settled
editor-obstacle = an obstacle later
editor-discretion = Outsiders
editor-against = Against draft { $number }:
editor-no-change = nothing is changed yet
editor-abroad = Abroad
editor-guess = from what they have shown
editor-others-silent = Has not spoken on these matters.
editor-nobody = The draft names nobody yet.
editor-as-they-said = { $issue }: as they said
editor-they-said = { $issue }: they said “{ $option }”
editor-points = Worth { $points } a round to you
editor-discard = Discard
editor-note = Nothing is sent before you confirm the move.
editor-save-table = Take it to the table
editor-save-amend = Take it as my amendment
editor-problem-empty = A draft has to settle at least one matter.
editor-problem-long = The draft has more clauses than a text may have.
editor-problem-oral = An oral understanding has one clause and no annex.
editor-problem-closed = The draft says something that cannot be said at this meeting.
editor-problem-party = You are not a party to the matters of this draft.
editor-problem-same = Nothing is changed yet.
editor-problem-parties = An amendment has the same parties as the draft that it amends.
editor-problem-mend = A text on these matters was declined; the new one has to change what was named.

start-unknown = There is no “{ $what }” to begin with; choose from what is here.
title-scenarios =
    { $count ->
        [one] { $count } scenario
       *[other] { $count } scenarios
    }
title-kept =
    { $count ->
        [0] none yet
        [one] { $count } kept here
       *[other] { $count } kept here
    }
menu-brief = Your instructions
    .note = worth of each matter

## Kept plays
plays-title = Saved plays
    .line = kept on this device after every decision
plays-none = No play has been kept yet.
plays-note = Taking up a play goes on in the same file.
plays-broken = Cannot be taken up
    .line = These files lie among the plays. The program leaves them as they are.
plays-round = round { $round }, world { $world }
plays-over = finished, world { $world }
plays-delete = Delete
    .label = Delete: { $play }
    .about = Removes the play from this device. Until the program is closed, it can be restored on this page.
plays-deleted = Deleted: { $play }. Until the program is closed, it can be restored below.
plays-not-deleted = The play could not be deleted, and nothing has changed. { $problem }
plays-basket = Deleted plays
    .line = Gone for good when the program is closed.
plays-restore = Restore
    .label = Restore: { $play }
    .about = Writes the play back to where it was.
plays-restored = Restored: { $play }.
plays-not-restored = The play could not be restored; it stays among the deleted ones. { $problem }

## The picker
seats-title = Play alone
    .line = choose a story, then a chair
seats-scenarios = Scenarios
seats-seats = Seats
seats-minutes = { $minutes } min
seats-game = Game
seats-answer-to = At home you answer to
seats-sent = You are sent to get
seats-hard = What makes it hard
seats-observe = Observe
    .about = All seats are taken by computers. You see what the public sees, and everything when it is over.
seats-others = The other chairs
seats-temperament = Temperament of { $party }
seats-sit = Sit down for { $party }
    .about = The table opens; you read your instructions first.
seats-observe-sit = Watch the play
seats-world = World { $world }
    .note = The same events for whoever plays this number.
seats-world-before = World before
seats-world-next = Next world
temperament-drawn = as drawn
temperament-cooperative = cooperative
temperament-hard = hard
temperament-cautious = cautious
temperament-mirroring = mirroring
winning-title = How winning works
winning = You score what operates, not what is signed: each round, every agreement that operates pays its points, less what it costs you. What operates at the end leaves a legacy, its points once more for each point of its health, more of them in a binding form than in a loose one; a content home, trust and capital add standing. What you have above the line of no agreement counts; your result stands beside the same seat in other plays of the same world.
winning-one-sitting = One text, initialled by all, ends the afternoon. It pays you the points of its articles; without a text you keep what you have. A text worth less than that is worse than none.

## The brief
brief-title = Your brief
brief-only = For the seat of { $party } only · nobody else sees this page
brief-instructions = Instructions to the envoy
brief-matters = What each matter is worth to you, and what each step of it
brief-points = points
brief-forms = Forms
brief-at-best = at best
brief-red-line = Red line
brief-red-line-none = No step on any matter costs you points. What home will not have is another question.
brief-red-line-of = These cost you most: { $options }.
brief-nothing = If nothing is agreed
brief-nothing-points = You keep { $points } points; a text worth less is worse than none.
brief-together = Together worth more
brief-together-none = No two matters change each other’s worth to you.
brief-together-pair = { $a } with { $b }: { $points }.
brief-others = At the table
brief-note = You can read this again from the menu at any time.
brief-next = Read. To the table
since = Since your last decision
since-earlier =
    { $count ->
        [one] { $count } more before it, in the ledger
       *[other] { $count } more before that, in the ledger
    }
