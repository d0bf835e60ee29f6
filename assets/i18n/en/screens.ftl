### Screens: titles, headings, what each control does. One block a screen.

## Choosing a seat.

page-seats = Choose a seat
    .line = One scenario, one chair; the others are taken by people or by the computer.
page-seats-scenario = Scenario
page-seats-game = Rules
    .full = Everything this scenario has
    .basic = The basic game, for a first lesson
page-seats-world = World number
    .about = The same number gives the same moods, dispatches and draws. Tell it to others to play the same world.
page-seats-minutes =
    { $minutes ->
        [one] about { $minutes } minute
       *[other] about { $minutes } minutes
    }
page-seats-rounds =
    { $rounds ->
        [one] { $rounds } round
       *[other] { $rounds } rounds
    }
page-seats-yours = Your chair
page-seats-person = A person at this screen
page-seats-computer = The computer
page-seats-standing = Standing instructions only
page-seats-temperament = Temperament
temperament-cooperative = cooperative
    .about = Looks for what serves both; keeps its word.
temperament-hard = hard
    .about = Asks for much, gives late.
temperament-cautious = cautious
    .about = Asks first, and puts its home before a deal.
temperament-mirroring = mirroring
    .about = Answers as it is treated.
strength-novice = novice
strength-practised = practised
strength-expert = expert
page-seats-home-table = Home table: { $city }
page-seats-sit = Sit down

## How winning works; told before the first round, the same to all.

page-winning = How winning works
page-winning-points = Your points are what agreements pay you in the rounds in which they operate. What is only signed pays nothing.
page-winning-legacy = After the last round, each agreement that operates pays once more for each point of its health.
page-winning-standing = At the end, support at home, the others' trust in you and capital left over count as standing.
page-winning-line = Your points are shown against your no-agreement line: what this seat would have if everybody only followed standing instructions.
page-winning-joint = The table has a joint result: what it realised of what was possible, once for what was signed and once for what operated.
page-winning-collapse = If tension stands at the top at two stocktakings running, the play ends. What was paid is kept; nothing more is.
page-winning-sitting = One sitting: the first text initialled by all its parties ends it. You have its points, or your no-agreement value if there is none.

## The brief.

page-brief = Your brief
    .line = For your eyes only
page-brief-sent = What you are sent to get
page-brief-line = If there is no agreement
page-brief-hard = What makes this seat hard
page-brief-worth = What each matter is worth to you
page-brief-worth-round = in points a round, while it operates
page-brief-worth-sitting = in points
page-brief-together = Worth more, or less, together
page-brief-home = Who decides at your home
page-brief-concern = Being shut out of these offends you
page-brief-begin = To the first meeting

## The draft editor.

page-editor = Draft
page-editor-add = Add an article
page-editor-remove = Leave this article out
page-editor-word-plain = Word it plainly
page-editor-word-ambiguous = Word it ambiguously
    .about = Each ambiguous article makes the text easier at home today, and can be disputed while it operates.
page-editor-form = Form
page-editor-annex = Annex
    .about = What is left open helps at home today and becomes an obstacle later.
page-editor-leave-open = leave open
page-editor-needs-trust = needs trust { $requirement }; the lowest among its parties is { $trust }
page-editor-cannot-operate = In this form it could not operate; the lowest that can is a { $form }.
page-editor-dark = Keep it from outsiders
page-editor-table = Table as a new draft
page-editor-amend = Put beside { $draft }
page-editor-articles =
    { $count ->
        [one] { $count } article of { $limit }
       *[other] { $count } articles of { $limit }
    }

## Home.

page-home = At home
page-home-nothing = No text has come home this round.
page-home-needed = needed { $need }
page-home-submit = Submit
page-home-hold-over = Hold over to the next round
    .about = Once for each text; the others trust you a little less.
page-home-carry = If a rider is asked for, carry it to the others
page-home-buy = If a rider is asked for, buy the missing points with capital
page-home-consult = Ask { $constituency }
    .about = Costs one capital and narrows the estimate.
page-home-persuade = Persuade { $constituency }
    .about = Costs one capital for some support on this text.
page-home-waive = Waive the ban
page-home-waive-price = Costs { $price } of capital, and mood everywhere at home.
page-home-capital = Political capital: { $capital }
page-home-confirm = Confirm decisions

## Replies.

page-replies = Replies
page-replies-rider = { $party } can approve { $draft } only with this: { $rider }
page-replies-cost =
    { $cost ->
        [one] It would take { $cost } point a round from you.
       *[other] It would take { $cost } points a round from you.
    }
page-replies-accept = Accept
page-replies-decline = Do not accept
page-replies-silence = { $draft } passes unless a member breaks silence.
page-replies-keep = Keep silent
page-replies-break = Break silence
page-replies-confirm = Confirm replies

## Follow-through.

page-follow = Follow-through
    .line = Signing is not doing
page-follow-tokens =
    { $left ->
        [one] { $left } token of attention left, of { $all }
       *[other] { $left } tokens of attention left, of { $all }
    }
page-follow-signed = signed
page-follow-operating = operating
page-follow-fallow = fallow
page-follow-health = health { $health } of { $top }
page-follow-upkeep =
    { $effort ->
        [0] keeps going by itself
        [one] { $effort } token a round keeps it going
       *[other] { $effort } tokens a round keep it going
    }
page-follow-obstacles =
    { $count ->
        [0] nothing stands in its way
        [one] { $count } obstacle
       *[other] { $count } obstacles
    }
page-follow-must-attend = to be attended to together by { $parties }
page-follow-burden = Someone has to bear { $item }: { $cost } a round altogether. You offer:
page-follow-consent =
    { $price ->
        [one] The consent of { $country } costs a token and { $price } of capital.
       *[other] The consent of { $country } costs a token and { $price } of capital.
    }
page-follow-confidence =
    { $count ->
        [one] Trust fell short: { $count } step of confidence is to be built, with a token from each party.
       *[other] Trust fell short: { $count } steps of confidence are to be built, each with a token from each party.
    }
page-follow-dispute = The article on { $issue } is disputed. What does it mean?
page-follow-announce = Announce again
    .about = Applause at home, no progress. Without a token on it in the same round the partners trust you less.
page-follow-readout = How you tell it at home
page-follow-confirm = Confirm attention

## Stocktaking.

page-stocktaking = Stocktaking
    .line = What changed, and because of what
page-stocktaking-what = What
page-stocktaking-change = Change
page-stocktaking-now = Now
page-stocktaking-because = Because
page-stocktaking-quiet = Nothing changed this round.
page-stocktaking-question = One question before the next round
page-stocktaking-next = To the next round

## Debrief.

page-debrief = Debrief
page-debrief-signed = Signed
page-debrief-operating = Operating
page-debrief-joint = Joint result: { $share } of what was possible
page-debrief-lowest = The lowest seat had { $share } of its own
page-debrief-above-line =
    { $points ->
        [one] { $points } point against the no-agreement line
       *[other] { $points } points against the no-agreement line
    }
page-debrief-feel = How did it feel to sit there?
page-debrief-happened = What happened?
page-debrief-why = Why did it happen?
page-debrief-really = What really happened
page-debrief-what-if = What if?
page-debrief-next = What would you do differently?
page-debrief-open = Everything is open now: points, moods, soundings, plans.
page-debrief-same-world = Play the same world from another seat
page-debrief-save = Save the debrief as a page

## Saved plays and replay.

page-saves = Saved plays
page-saves-none = There is no saved play yet.
page-saves-entry = { $scenario }, round { $round }, { $party }
page-saves-load = Load
page-saves-delete = Delete
page-saves-delete-sure = Delete this play for good?
page-saves-saved = Saved as { $name }.
page-saves-undo = Undo to the start of this phase
page-replay = Replay
page-replay-step = Event { $number } of { $of }
page-replay-forward = Forward
page-replay-back = Back
page-replay-take-over = Play on from here

## Errors: what happened, where, and what would be right.

page-error = Something went wrong
page-error-load = { $name } could not be read: { $problem }
page-error-save = { $name } could not be written: { $problem } Choose another folder, or make room.
page-error-other-version = { $name } was played with another version of this scenario. It can be read, not played on.
page-error-scenario = The scenario { $name } has faults. Check it with: two-tables scenario check { $name }
page-error-nothing-lost = Nothing was changed.
