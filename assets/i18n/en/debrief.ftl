### The debrief: headings, columns and short labels of its page and pictures.

## The page.

debrief-title = Debrief: { $scenario }
debrief-world = World { $world }, { $game }.
debrief-unfinished = This play is not finished. What follows is how it stands now.
debrief-contents = Contents
debrief-result = What it came to
debrief-possible = What was possible, signed, done
debrief-why = Why it came out so
debrief-course = The play, and the record beneath it
debrief-lives = The lives of the agreements
debrief-history = What really happened
debrief-opened = Now open: what was hidden
debrief-drafts = Every draft
debrief-soundings = Every sounding
debrief-reasons = Why the computer negotiators acted as they did
debrief-everything = Everything that happened
debrief-method = How the figures are made
debrief-as-table = The same as a table

## The result.

debrief-signed = signed
    .about = of what was possible together, had everything in force operated
debrief-operating = operating
    .about = of what was possible together, as it came out
debrief-lowest = lowest seat: { $party }, { $percent }
debrief-percent = { $percent } %
debrief-no-reference = No package leaves every party above its no-agreement line, so there is no joint result.
debrief-agreed = agreed
    .about = of what was possible together
debrief-left = Of every 100 points that were possible together, { $left } were left at the table and { $lost } more were lost after the signature.
debrief-left-nothing-lost = Of every 100 points that were possible together, { $left } were left at the table. Nothing was lost after the signature.
debrief-left-below = Measured by the 100 points that were possible together, the seats ended { $below } below their lines of no agreement. What was signed would have come to { $signed }.
debrief-points = Points by party
column-party = Party
column-constituency = Constituency
column-paid = Paid
column-legacy = Legacy
column-standing = Standing
column-costs = Costs
column-other = Other
column-total = Points
column-line = No-agreement line
column-gain = Above the line
column-signed-gain = Above the line, if all signed had operated
column-reference-gain = Above the line, at the reference
column-share = Share of the reference, operating

## What was possible.

chart-frontier = { $a } and { $b }: what was possible, signed and done
chart-axis = { $party }, points above no agreement
chart-possible = what was possible
chart-signed = signed
chart-operating = operating
chart-both = agreed
chart-lost = lost after signature
chart-origin = 0 = no agreement
chart-reference = reference
column-point = Point
debrief-solutions = Fair and efficient points
solution-nash = Largest product of gains (Nash): the reference
solution-kalai = Equal shares of each one’s best (Kalai and Smorodinsky)
solution-egalitarian = Largest least gain
solution-welfare = Largest sum of gains
column-solution = Point
debrief-by-issue = Issue by issue
column-issue = Issue
column-possible = At the reference
column-in-force = In force at the end
column-operating = Operating at the end

## Findings.

debrief-findings-points = Points
debrief-findings-trust = Trust
debrief-findings-tension = Tension
debrief-findings-mood = Mood at home
finding-of = { $party }, { $because }
finding-times =
    { $times ->
        [one] once
       *[other] in { $times } steps
    }
debrief-no-findings = Nothing moved.

## The course of the play.

chart-timeline = Trust and tension by round
chart-trust = trust
chart-tension = tension
chart-round = round
chart-start = start
chart-fact = record
chart-event = what happened
chart-climate-start = Trust at the start
chart-climate-end = Trust at the end
column-pair = Pair
column-trust = Trust
column-change = Change
debrief-round = Round { $round }: { $meeting }, { $date }
debrief-crisis = { $round }, crisis
mark-in-force = { $matter } in force
mark-operating = { $matter } operates
mark-lapsed = { $matter } lapses
mark-left = { $matter }: { $party } leaves
mark-suspended = { $matter } suspended
mark-agreed = Agreed
mark-brought = from the teacher: { $dispatch }
mark-note = a note from the teacher

chart-lives = How each agreement stood, round by round
chart-in-force = in force
chart-fallow = fallow
chart-end = end
column-agreement = Agreement
life-name = { $number }. { $matter }
life-lapsed = lapsed
life-left = { $party } left
life-superseded = replaced
life-paid =
    { $points ->
        [one] It paid 1 point, all parties together.
       *[other] It paid { $points } points, all parties together.
    }
life-never-operated = It never operated.
debrief-no-agreements = Nothing came into force.

record-sources = Sources: { $sources }.

## What was hidden.

debrief-points-tables = What each option was worth
column-option = Option
points-together = { $a } from { $arung } on, with { $b } from { $brung } on
points-reservation = Without agreement
debrief-homes = The homes
home-of = The home of { $party }
column-mood = Mood, hidden part
column-estimate = Estimate
column-power = What it can do
column-mood-start = Mood at the start
column-mood-end = Mood at the end
debrief-hidden-moods = Hidden moods, by round
column-round = Round
debrief-threat = Threat pictures, 0 to 10
debrief-together = What counts more, or less, together
column-draft = Draft
column-sponsor = Sponsor
column-text = Text
column-shown = Shown to
column-fate = What became of it
fate-none = It was on the table when the play ended.
debrief-none = None.
debrief-private = { $who } only
debrief-everybody = everybody
reason-of = { $party }, { $step }: { $deed }

## Deeds, as a heading over reasons.

deed-speak = speaks: { $line }
deed-hold = holds
deed-table = tables { $draft }
deed-table-text = tables a draft on { $issues }
deed-amend = amends { $draft }
deed-initial = initials { $draft }
deed-initial-if = would initial { $draft } with one change
deed-decline = declines { $draft }: { $reason }
deed-withdraw = withdraws { $draft }
deed-consult = consults { $constituency }
deed-persuade = persuades { $constituency } of { $draft }
deed-waive = waives a ban
deed-decide = decides at home
deed-reply = replies
deed-attend =
    { $count ->
        [one] spends 1 token
       *[other] spends { $count } tokens
    }

## How the figures are made.

method-line = The no-agreement line is the same world with every seat on standing instructions: a measured line, no texts, upkeep of what is in force.
method-frontier = What was possible is computed exactly from the parties’ points: of all packages, those that no other one beats. Trust, homes, forms, annex, riders and threat pictures are left out, so it is what interests allow.
method-reference = The reference is the package with the largest product of gains above the line. It is counted as paid { $payments ->
        [one] once
       *[other] { $payments } times, from the second round to the last and as legacy in full health
    }.
method-joint = The joint result is the mean of the seats’ shares of their own gain at the reference, so that no side counts twice.
method-signed = Signed counts every text in force as if it had operated in full health from the round of its entry, at no cost, in the form in which it was signed.

## What the teacher brought in.

brought-title = What the teacher brought in
brought-line = These came from the teacher and not from the world. The line of no agreement is that of a world with the same events.
brought-dispatch = Round { $round }: { $dispatch }
brought-note = Round { $round }, a note: { $text }
