### The screens of a round after Talks, the debrief and the replay.

## Both tables
home-table = The table at home
home-table-in = The table at home · { $city }
wait-title = You are ready
wait-line = Nothing is asked of you until the others are ready too.

## Home
home-came = Came home initialled
home-count =
    { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }
home-no-text = No text came home
    .line = No text waits for your people in this round.
home-legend = line: needed · band: adviser’s range · political capital { $capital }
home-legend-exact = line: needed · political capital { $capital }
home-capital = Political capital: { $capital }
home-annex-settled = { $item }: { $choice }
home-annex-open = { $item }: open
home-initialled = initialled
home-approved = passed at home
home-you = You
home-banned = A ban forbids it
home-waive =
    { $capital ->
        [one] Waive the ban ({ $capital } capital)
       *[other] Waive the ban ({ $capital } capital)
    }
    .about = For this text only, and for a few rounds. Your people do not like it.
home-waive-poor = A waiver costs { $capital } political capital, more than there is.
home-waivers = Stopped by a ban
home-undo = Start this phase again
    .about = Takes back everything that you did in this phase, what it cost included.
home-decision = What to do with the text
home-submit = Submit
    .about = Your people decide.
home-carry = Submit, carry a rider
    .about = If somebody asks for a rider, it goes to the other parties. One no sends the text back.
home-buy = Submit, buy a rider off
    .about = If somebody asks for a rider, missing points are bought, one capital each. Without enough capital the text falls.
home-hold = Hold over
    .about = It comes back next round, once only. The others trust you a little less.
home-fall = Let it fall
    .about = It was held over once already; it goes back to the table and is gone from home.
    .chosen = It goes back to the table and is gone from home.
home-seal-nothing = Nothing to submit
home-seal-submit = Submit the text
home-seal-hold = Hold the text over
home-seal-fall = Let the text fall
home-seal-several = Submit { $submitted } of { $of }
home-verdict = Verdict
    .note = An adviser’s guess, never a promise.
# $form: statement, memorandum …
home-not-asked = Not asked about a text of this form ({ $form }): { $who }.
home-needed = of { $need } needed
home-range = between { $low } and { $high }
home-says = “{ $words }”
home-tip = What would tip it, in another draft
home-no-tip = No single change to the text would please it more.
home-consult = Consult ({ $capital })
    .about = Narrows the adviser’s range at this table to { $range } either way, for this round.
home-persuade = Persuade ({ $capital }): { $gain }
    .about = Raises support here for this text only.
home-nothing-to-spend = Nothing more can be spent here.
home-rider = { $who } may ask for a rider
    .cost =
        { $cost ->
            [one] The others must all accept it. It takes { $cost } point a round from each of them.
           *[other] The others must all accept it. It takes { $cost } points a round from each of them.
        }
part-words-mood = its mood
part-words-clause = { $issue }: { $option }
part-words-form = the form: { $form }
part-words-open-annex =
    { $count ->
        [one] { $count } annex item left open
       *[other] { $count } annex items left open
    }
part-words-ambiguous =
    { $count ->
        [one] { $count } ambiguous clause
       *[other] { $count } ambiguous clauses
    }
part-words-pledge = against your pledge: { $pledge }
part-words-trust = trust in the other parties
part-words-tension = tension
part-words-gap = trust is { $gap } short of what the text asks
part-words-persuaded = persuasion
part-words-consulted = what consulting told

## Replies
replies-title = Riders of others, and silence
replies-open =
    { $count ->
        [0] All answered
        [one] { $count } rider to answer
       *[other] { $count } riders to answer
    }
replies-rider = { $party }: { $who } asks for a rider
replies-accept = Your answer
replies-accept-for = Your answer to the riders on { $draft }
replies-yes = Accept
replies-no = Do not accept
replies-cost = rider: { $rider }
replies-sum = A round, while it operates
    .note = Your own points, before burdens that are still open.
replies-slip = Silence procedure
    .about = The text passes in your alliance unless somebody breaks silence.
replies-slip-for = Silence on { $draft }
replies-silent = Keep silent
replies-break = Break silence
replies-no-slip = You have no slip left.
replies-slip-price = Breaking it costs { $capital } capital and { $trust } trust, in public. Slips left: { $left }.
replies-first = Answer each rider first.
replies-seal = Send the replies
replies-note = One no sends a text back with its initials struck.

## Follow-through
follow-title = What was promised, and what is done
follow-tally = in force { $signed } · operating { $operating }
follow-left = { $left } of { $of } left
follow-none = No agreement is in force. Attention cannot be kept for the next round.
follow-operating = operating
follow-in-force = in force
follow-fallow = fallow
follow-health = health { $health } of { $of }
follow-left-to-do =
    { $count ->
        [one] { $count } obstacle left
       *[other] { $count } obstacles left
    }
follow-pays-now = pays every round
follow-pays-nothing = pays nothing yet
follow-suspended-by = suspended by { $party }
follow-banned = stopped by a ban
follow-lapses =
    { $rounds ->
        [0] lapses now
        [one] { $rounds } round to its lapse
       *[other] { $rounds } rounds to its lapse
    }
follow-ended = Ended
follow-ended-line = { $agreement }: { $how }
follow-pays = { $points } a round to you.
follow-would-pay = { $points } a round to you, once it operates.
follow-burden = { $item }, costs { $cost } a round
follow-others = for others to attend
follow-no-slip = No token
follow-all = All
follow-mine = My share
follow-nothing = Nothing
follow-slip-for = Your slip on { $item }
    .about = A slip takes one token. It says what you take of the cost: all of it, an equal share, or nothing. The slips of everybody who is named have to cover the cost.
follow-consent = { $item }: consent of { $country }
follow-refuses = refuses this round
follow-pay = Pay { $capital } capital
follow-confidence =
    { $left ->
        [one] Confidence: { $left } token from each party is missing
       *[other] Confidence: { $left } tokens from each party are missing
    }
    .about = Attend spends one of your tokens on it. When every party has done so, one step of confidence is built.
follow-token = Attend
follow-dispute = Disputed: { $issue }
    .about = While disputed it pays nothing. If all read it alike, it is settled; if not, it stands still until it is redrafted.
follow-wide = As written
follow-narrow = One step less
follow-upkeep =
    { $needed ->
        [one] Upkeep: { $needed } token keeps it going
       *[other] Upkeep: { $needed } tokens keep it going
    }
    .about = Tokens of upkeep. Any party may spend them. With all of them the agreement keeps its health; without, it loses some.
follow-revive =
    { $needed ->
        [one] { $needed } token brings it back
       *[other] { $needed } tokens bring it back
    }
follow-none-spent = No token is spent on it.
follow-enough = That is enough.
follow-no-token = No token is left.
follow-no-capital = There is not enough political capital.
follow-announce =
    { $times ->
        [0] Announce it again: home { $mood }; trust { $trust } if nobody attends
        [one] Announced again once: home { $mood }; trust { $trust } if you do not attend
       *[other] Announced again { $times } times: home { $mood }; trust { $trust } if you do not attend
    }
    .act = Announce again
follow-readout = Tell it at home
    .about = How you tell the agreement at home; it takes no token. A victory lifts moods at home. If two parties tell it differently, or both as a victory, trust between them falls.
follow-exit = Your part in it
follow-exit-for = Your part in { $agreement }
follow-stay = Stay
follow-attention = Your attention this round
    .about = A token is a minister’s week. What nobody attends to withers, and nothing is kept for next round.
follow-if = If you confirm this
follow-costs = It costs { $capital } political capital.
follow-then-ends = ends for everybody
follow-then-revives = comes back to life
follow-then-fallow = stays fallow
follow-then-kept = is tended: its health is kept
follow-then-loses = loses 1 health, unless a partner tends it
follow-then-waits = waits; it does not wither yet
follow-then-partners = moves if your partners attend too
follow-moods = Moods at home
follow-capital = Political capital
follow-suggest = Suggest
    .about = Fills in what your adviser would do with the tokens: first what would bring you most, then whatever else they could serve.
follow-clear = Clear
    .about = Takes all tokens back.
follow-seal = Confirm attention
follow-unspent =
    { $left ->
        [one] One token is not spent
       *[other] { $left } tokens are not spent
    }
    .about = They could still serve an agreement that pays you. Nothing is kept for the next round.
    .seal = Confirm all the same

## Stocktaking
stock-abroad = Abroad
stock-open-to-all = as you know it
stock-only-you = only you see this page
stock-change = change
stock-now = now
stock-why = why
stock-trust = Trust
stock-tension = Tension
stock-agreements = Agreements
stock-earned = Earned
stock-spent = Spent
stock-paid = Paid
stock-taken = Taken
stock-costs = Costs
    .because = because of burdens and riders in { $agreement }
stock-mood = Mood
stock-words = Words
stock-capital = Capital
stock-points = Points
stock-nothing = Nothing has changed here.
stock-round = Round { $round }
stock-signed = in force
stock-operating = operating
stock-total =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
stock-question = What did the last signature still lack?
stock-next = Ready for round { $round }
stock-over = To the debrief

## Debrief
debrief-head = Debrief
debrief-place = { $scenario } · world { $world }
debrief-steps = Steps of the debrief
debrief-step-of = { $number } of { $of }: { $step }
debrief-step-felt = How it felt
debrief-step-happened = What happened
debrief-step-why = Why
debrief-step-hidden = What was hidden
debrief-step-really = What really happened
debrief-step-next = What next
debrief-next = Next: { $step }
debrief-leave = To the cover
debrief-replay = Replay
debrief-none-made = The play can’t be told again, so there is no debrief.
debrief-felt-title = Before any number
debrief-felt-1 = When did you feel that the other side understood you? When not?
debrief-felt-2 = Which text were you proudest of on the day it was initialled? Did it come to anything?
debrief-felt-3 = What did your own people not let you do? Were they right?
debrief-felt-note = Talk about this first. The figures come after.
debrief-as-a-table = As a table
debrief-as-picture = As a picture
debrief-pairs = Pair of parties
debrief-you = { $party } (you)
debrief-reasons-note = Each reason as the computer negotiator noted it when it acted. They saw what a person in their seat would have seen.
debrief-no-reasons = No computer negotiator acted in this play.
debrief-private-of = What only { $party } and its partners saw
debrief-private-note = Drafts kept between two, soundings, shown hands, verdicts at home.
debrief-history-note = What follows is a matter of record. Each side’s reason is put as that side would put it.
debrief-no-history = This scenario is not about a matter of record.
debrief-next-1 = What would you put into the first text if you began again?
debrief-next-2 = What would you attend to in the first week after a signature?
debrief-next-3 = Where does the model leave out something that mattered to you?
debrief-ways = With this play
debrief-way-replay = Replay it
    .note = phase by phase, through anybody’s eyes
debrief-way-export = Write the debrief into a folder
    .note = a page to print, tables, data
debrief-export-nowhere = Nothing is kept on this device, so there is no folder to write to.
debrief-exported = Written: { $page }

## Replay
replay-number = event { $number } of { $of }
replay-place = Round { $round }, { $meeting } · { $step }
replay-close = Back to the debrief
replay-eyes = Through whose eyes
replay-observer = Observer
replay-instructor = All open
replay-phases = Phase
replay-phase-back = Phase back
replay-back = Event back
replay-forward = Event forward
replay-phase-forward = Phase forward
replay-at-start = This is the beginning.
replay-at-end = This is the end.
replay-events = What happened
replay-nothing = Nothing that this viewer could see has happened in this phase.
replay-homes = At home
replay-no-home = An observer sees nobody’s home.
