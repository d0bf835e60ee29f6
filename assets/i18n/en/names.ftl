### Names of papers, lists, dates, and the words for values.
###
### Arguments that recur everywhere:
### $you   names the argument that is the reader's own party ("party", "from", "to" …), or "none".
### $party and other parties' names come as they stand within a sentence; the program makes the
###        first letter of a whole sentence a capital.

language-name = English
text-missing = (This text is missing.)

## Papers. $readers: "all", or "some" for a draft that outsiders do not see.

name-draft =
    { $readers ->
        [some] private draft { $number }
       *[all] draft { $number }
    }
name-draft-about =
    { $readers ->
        [some] private draft { $number } ({ $issues })
       *[all] draft { $number } ({ $issues })
    }
name-agreement =
    { $readers ->
        [some] private agreement { $number }
       *[all] agreement { $number }
    }
name-agreement-about =
    { $readers ->
        [some] private agreement { $number } ({ $issues })
       *[all] agreement { $number } ({ $issues })
    }
name-dispatch = dispatch { $number }
# An agreement from before the play has a title of its own.
name-inherited = “{ $title }”

## Lists and dates.

list-next = { $list }, { $item }
list-last = { $list } and { $item }
# $count: how many issues there are beside the first.
list-and-more = { $first } and { $count } more
date-month =
    { $month ->
        [1] January { $year }
        [2] February { $year }
        [3] March { $year }
        [4] April { $year }
        [5] May { $year }
        [6] June { $year }
        [7] July { $year }
        [8] August { $year }
        [9] September { $year }
        [10] October { $year }
        [11] November { $year }
       *[12] December { $year }
    }
date-day =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
       *[12] { $day } December { $year }
    }

## Forms, wording, meetings.

instrument-oral = oral understanding
    .about = One clause, nothing written: quick, deniable, gone with the first shock.
    .short = Oral
    .as = as an oral understanding
instrument-statement = political statement
    .about = Said in public and binding in honour.
    .short = Statement
    .as = as a political statement
instrument-memorandum = memorandum
    .about = Signed by governments; most constituencies are asked.
    .short = Memorandum
    .as = as a memorandum
instrument-treaty = treaty
    .about = Binding in law; a legislature votes on it.
    .short = Treaty
    .as = as a treaty
wording-plain = plain
    .about = One reading only.
wording-ambiguous = ambiguous
    .about = Easier at home today; two readings when a dispute comes.
level-working = working meeting
    .about = Officials meet.
level-ministerial = ministerial
    .about = Ministers meet.
level-summit = summit
    .about = Heads of state and government meet.
discretion-informed = outsiders are shown the text
    .about = Parties that the text does not need may read it.
discretion-dark = kept between its parties
    .about = Outsiders learn of the text only when it comes to light.

## The podium.

line-conciliatory = conciliatory
    .about = Warms the others; cools your own people.
line-measured = measured
    .about = Moves nobody, and earns political capital.
line-firm = firm
    .about = Pleases your own people; cools the others.
pledged-open = open
pledged-kept = kept
pledged-broken = broken
retaliating-waiting = announced
retaliating-triggered = due: carry it out or drop it
retaliating-carried-out = carried out
retaliating-dropped = dropped

## Home.

verdict-agrees = agrees
verdict-bought-off = agrees, after its missing points were bought
verdict-asks-rider = agrees if a rider is added
verdict-complains = objects, but cannot stop it
verdict-refuses = refuses
outlook-against = very unlikely
    .about = Even the best case falls short of what is needed.
outlook-doubtful = doubtful
    .about = The best guess falls short of what is needed.
outlook-likely = likely
    .about = The best guess is enough; the worst case is not.
outlook-sure = very likely
    .about = Even the worst case that the adviser sees is enough.
outlook-not-asked = not asked
    .about = A text of this form is not put to it.
role-blocker = can stop a text
role-rider = can stop a text, or ask for a rider
role-bloc = can break silence
role-objector = can object, not stop

## Follow-through.

exit-suspend = suspend
    .about = It stops operating until you resume it; the others trust you less.
exit-resume = resume
    .about = It operates again, if nothing else stands in its way.
exit-leave = leave
    .about = It ends for everybody; the others trust you much less.
readout-modest = a step for both
    .about = Nobody is offended.
readout-victory = our victory
    .about = Pleases your own people. If the others tell it otherwise, trust falls.
reading-wide = what it seems to say
    .about = The clause counts in full.
reading-narrow = one step less
    .about = The clause counts one step lower.
share-all = the whole of it
share-mine = an equal share
share-nothing = nothing
status-in-force = in force
status-lapsed = lapsed
status-left = ended: a party left
status-superseded = replaced
sent-back-refused = refused at home
sent-back-rider-declined = a rider was not accepted
sent-back-silence-broken = silence was broken
sent-back-not-submitted = held over and not submitted
sent-back-option-closed = an option in it has closed
stopped-health = it lost its health
stopped-suspension = a party suspended it
stopped-ban = a ban stops it

## Steps of a round, and the ends of a play.

step-before = Before the first round
step-podium = Podium
step-talks = Talks
step-exchange = Talks, exchange { $number } of { $of }
step-closing-exchange = Talks, closing exchange
step-home = Home
step-replies = Replies
step-follow-through = Follow-through
step-ended = The end
ending-completed = The last round has closed.
ending-collapsed = Collapse: tension stayed at the top.
ending-agreed = Agreed.
ending-impasse = Impasse: the deadline came without an agreement.

## Parts of the rules that a scenario switches on.

layer-podium = Podium
    .about = Parties speak in public: a line, a pledge, a warning.
layer-home = The home table
    .about = What was initialled abroad has to pass at home.
layer-estimates = Advisers’ estimates
    .about = Moods at home are partly hidden; advisers give a range.
layer-follow-through = Follow-through
    .about = Agreements have to be made to work, and pay only while they operate.
layer-ambiguity = Ambiguous wording
    .about = A clause may be left open to two readings, and be disputed later.
layer-soundings = Soundings
    .about = Private questions between two parties.
layer-secrecy = Secrecy
    .about = A pair may keep a draft from outsiders, and be found out.
layer-riders = Riders
    .about = A constituency may agree on a condition that the others must accept.
layer-bans = Bans
    .about = A legislature may forbid a category of cooperation.
layer-slips = The member’s slip
    .about = A party that belongs to an alliance may break its silence.
layer-readouts = Readouts
    .about = Each party tells a new agreement at home in its own way.
layer-transparency = Transparency
    .about = What operates shows things: shocks shrink, and interests come into the open.
layer-shocks = Shocks
    .about = Accidents, disputed claims and crises elsewhere.
layer-clock = The clock
    .about = Programmes advance by their own dates.
layer-threat-picture = Threat pictures
    .about = Each party has its own estimate of the outside danger.
layer-directed-trust = Trust by direction
    .about = Each party trusts each other one separately.
layer-tension = Tension
    .about = One shared number; at the top of it the play can collapse.

## Texts.

terms-clause = { $issue }: { $option }.
terms-form = Form: { $form }
terms-annex-settled = { $item }: { $choice }.
terms-annex-open = { $item }: left open.
change-clause = { $issue }: { $option }
change-clause-ambiguous = { $issue }: { $option }, worded ambiguously
change-drop = { $issue }: left out
change-form = form: { $form }
change-settle = { $item }: { $choice }
change-leave-open = { $item }: left open
reason-article = the article on { $issue }
reason-form = the form
reason-annex = the annex item { $item }
reason-home = it would not pass at home
reason-not-now = not now
question-draft = Would you initial { $draft }?
question-changed = Would you initial { $draft } with this change: { $changed }?
question-clause = Would you accept this, { $as }: { $changed }?
