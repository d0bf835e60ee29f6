### What computer negotiators say of their own decisions, in the words of their delegation.
### $points without a sign is what the party expects over the rest of the play, unless the text says "a round".

why-kind-belief = What we believed
why-kind-want = What we wanted
why-kind-tip = What tipped it

## What it believed.

why-believed-gain = We think that { $issue }: { $option } is good for { $party }, about { $change } a round.
why-believed-loss = We think that { $issue }: { $option } is bad for { $party }, about { $change } a round.
why-knew-interest = What { $party } shows lays its interest open: { $issue }.
why-believed-acceptable = We put the chance that the others initial this at { $percent } in 100.
why-home-expected = We expected this at our home: { $constituency } { $outlook }, support about { $guess }, needed { $need }.
why-saw-concession =
    { $points ->
        [one] { $party } has moved towards us, by { $points } point in our eyes.
       *[other] { $party } has moved towards us, by { $points } points in our eyes.
    }
why-saw-no-concession = { $party } has not moved towards us.
why-trust-short = Trust is { $gap } short of what the text asks.
why-trust-stands = Trust between us and { $party } stands at { $trust }.
why-tension-stands = Tension stands at { $tension }.
why-mood-stands = Mood at our home: { $constituency }, { $mood }.
why-rounds-left =
    { $rounds ->
        [one] This is the last round.
       *[other] { $rounds } rounds are left, this one included.
    }

## What it wanted.

why-worth =
    { $points ->
        [0] The text is worth nothing to us; we were asking for { $wanted }.
        [one] The text is worth { $points } point to us; we were asking for { $wanted }.
       *[other] The text is worth { $points } points to us; we were asking for { $wanted }.
    }
why-trade = We give on { $gives } to get on { $gets }.
why-climb = We want to climb on { $issue }: from { $from } to { $to }.
why-keep-paying = { $agreement } brings us { $change } a round, and we want to keep that.
why-keeps-goodwill = { $agreement } pays us little or nothing by itself, but while it operates trust grows, so we keep it up.
why-make-operate = { $agreement } would bring us { $change } a round if it operated.
why-spare-capital = We have { $capital } of political capital and can use some of it.
why-keep-capital = We have { $capital } of political capital and would rather keep it.

## Talks.

why-meets-aspiration = It meets what we were asking for.
why-beats-own-next-bid =
    { $points ->
        [one] It is as good as what we would have proposed next, which is worth { $points } point to us.
       *[other] It is as good as what we would have proposed next, which is worth { $points } points to us.
    }
why-last-exchange = It is the last chance of this round.
why-one-change-short = One change would be enough: { $changed }.
why-word-given = We had told { $party } that we are warm to this text, and we keep our word.
why-best-in-sight = Of all that we could think of, this promised most.
why-waits-for-answer = We wait for the answer to { $draft }.
why-nothing-good-enough = Nothing that we could propose or initial was good enough.
why-mends = It mends what our last draft was declined for: { $reason }.
why-falls-short =
    { $points ->
        [0] The text is worth nothing to us, and we ask for { $wanted }.
        [one] The text is worth { $points } point to us, less than the { $wanted } that we ask for.
       *[other] The text is worth { $points } points to us, less than the { $wanted } that we ask for.
    }
why-worst-article = The article on { $issue } costs us most: { $change } a round.
why-article-too-little =
    { $points ->
        [0] The article on { $issue } brings us nothing; we hoped for { $hoped } a round.
       *[other] The article on { $issue } brings us { $change } a round; we hoped for { $hoped }.
    }
why-worst-annex = An annex item costs us most: { $item }, { $change } a round.
why-form-too-low = { $as } the text would not operate.
why-form-too-high = { $as } the text would not pass at our home.
why-home-would-refuse = Our home would not have it: { $constituency }.
why-expects-better =
    { $points ->
        [one] We expect to do better later, by { $points } point.
       *[other] We expect to do better later, by { $points } points.
    }
why-clears-the-table = We clear the table for a better draft.

## How it shaped a text.

why-left-open = We left an annex item open, to carry the text now: { $item }.
why-settled-now = We settled an annex item, so that the agreement can operate at once: { $item }.
why-worded-vaguely = We worded the article on { $issue } ambiguously, to carry it at our home.
why-lowered-form = We chose a lower form to carry the text at our home: { $form }.
why-form-to-operate = We chose the lowest form in which the text can operate: { $form }.
why-kept-dark = We kept the draft from { $party }, who would mind it.
why-fears-silence = We kept the draft from { $party }, who could break silence on it in the alliance.
why-tells-nothing = We kept the draft from { $party }, who would not mind it but could learn from it what we would give.
why-around-pledge = In the dark, an oral understanding does not count against a public pledge: { $pledge }.
why-nobody-is-asked = We chose the oral form, since nobody at home is asked about it.
why-would-break-pledge = It would break our public pledge: { $pledge }.
why-kept-informed = We let { $party } read along, so as not to offend.

## Soundings and shown hands.

why-asks-first = We ask { $party } before we commit ourselves.
why-answers-honestly =
    { $points ->
        [0] We answer { $party } as we mean to act: the text is worth nothing to us, and we ask for { $wanted }.
        [one] We answer { $party } as we mean to act: the text is worth { $points } point to us, and we ask for { $wanted }.
       *[other] We answer { $party } as we mean to act: the text is worth { $points } points to us, and we ask for { $wanted }.
    }
why-same-answer = We give { $party } the same answer as before.
why-shows-weak-home = We show how weak our home table is, as a reason to be met: { $constituency }.

## The podium.

why-needs-applause = We need support at home most of all: { $constituency }.
why-needs-trust = We need the trust of { $party } most of all.
why-needs-capital = A measured word earns the capital that we need.
why-habit = Nothing presses, so we speak as we usually do.
why-answers-line = We answer the line that { $party } took last time.
why-varies = We spoke like this last time, and again it would be half as good at home.
why-pledge-likely-kept = We think that we can keep this pledge: { $pledge }.
why-pledge-costs-little =
    { $points ->
        [0] The pledge rules out nothing that we still hope for: { $pledge }.
       *[other] The pledge rules out little that we still hope for, about { $points } a round: { $pledge }.
    }
why-warns = We say what would follow, so as to be taken seriously: { $retaliation }.
why-keeps-threat = We said what would follow, and we do it: { $retaliation }.
why-drops-threat = We let it go, since carrying it out would cost us more: { $retaliation }.
why-defers = We defer our own course to bring tension down: { $course }.

## Home.

why-range-too-wide = The estimate is too wide to decide on, so we ask: { $constituency }.
why-persuades-for =
    { $missing ->
        [one] A word at home may carry the text: { $constituency } is { $missing } point short.
       *[other] A word at home may carry the text: { $constituency } is { $missing } points short.
    }
why-waiver-worth = The text is worth a waiver: { $points } in points, against { $capital } of capital.
why-expects-to-pass = We expect the text to pass.
why-now-or-never = It may fail, but this is the last chance.
why-worth-the-risk =
    { $points ->
        [one] It may fail, but { $points } point is worth the risk.
       *[other] It may fail, but { $points } points are worth the risk.
    }
why-keeps-for-later = It would fall now, so we keep it for the next round: { $constituency }.
why-ban-stands = A ban stands in the way, and a waiver is not worth its price to us now.
why-no-room-at-home = We can put no more texts to our home in this round.
why-no-longer-wanted = We no longer want the text: it is worth { $points } to us now.
why-buys-off = We would rather buy the rider off than send the text abroad again.
why-carries-rider = We carry the rider to the others.
why-rider-bearable = The rider costs us { $cost }; with it the text is still worth { $points }.
why-rider-too-dear = The rider costs us { $cost }; that is more than the text is worth, { $points }.
why-breaks-silence = We break silence: the text would change our points by { $points }.
why-keeps-silent = We let the text pass in silence.

## Follow-through.

why-offers = For “{ $item }” in { $agreement } we offer { $offer }, because it stands in the way.
why-buys-consent = The consent that { $agreement } needs is worth its price: { $item }.
why-builds-confidence = Confidence has to be built before { $agreement } can operate.
why-reads = This is how we read the article on { $issue }: { $reading }.
why-revives = We bring { $agreement } back to life.
why-lets-rest = We let { $agreement } rest: it is not worth the attention.
why-steps-out = We step out of { $agreement }: to us it is { $change } a round.
why-suspends = We suspend { $agreement }: to us it is { $change } a round, and suspending costs less trust than leaving.
why-protests = We suspend { $agreement } until trust is back, as an answer to what { $party } has done.
why-leaves-in-protest = We leave { $agreement }, which is worth little to us, as an answer to what { $party } has done.
why-steps-back-in = We step back into { $agreement }.

## No thought at all.

why-looked-ahead =
    { $worlds ->
        [one] Looking ahead in { $worlds } imagined world,
       *[other] Looking ahead in { $worlds } imagined worlds,
    } this { $points ->
        [0] came out a little better than our usual course.
        [one] came out { $points } point better than our usual course.
       *[other] came out { $points } points better than our usual course.
    }
why-random = We chose at random among what is allowed.
why-standing-instructions = We acted on our standing instructions.
