# What an adviser would do, one sentence for each part of an act, in the words of the delegation: we are the seat.

advised-speak-conciliatory = Take a conciliatory line in public.
advised-speak-measured = Take a measured line in public.
advised-speak-firm = Take a firm line in public.
advised-pledge = Make this pledge: “{ $pledge }”
advised-announce = Announce what would follow: { $retaliation }.
advised-carry-out = Carry out what was announced: { $retaliation }.
advised-drop = Drop what was announced: { $retaliation }.
advised-defer = Defer our own course by one round.

advised-hold = Hold: make no move in this exchange.
advised-table = Table a new draft on { $issues }:
advised-table-dark = Table a new draft on { $issues }, and keep it from those who are no party to it:
advised-amend = Put a counter-draft beside { $draft }:
advised-change = With this change: { $changed }.
advised-initial = Initial { $draft }.
advised-initial-if = Initial { $draft }, only if: { $changed }.
advised-decline = Decline { $draft }: { $reason }.
advised-withdraw = Take back { $draft }.
advised-sounding = Ask { $party } in private: “{ $question }”
advised-answer-warm = Answer { $party } in private: yes.
advised-answer-cool = Answer { $party } in private: no.
advised-answer-only-if = Answer { $party } in private: yes, only if: { $changed }.
advised-show-hand = Show { $party } how { $constituency } stands to { $draft }.

advised-consult = Consult { $constituency }.
advised-persuade = Persuade { $constituency } of { $draft }.
advised-waive-draft = Waive the ban that stands against { $draft }.
advised-waive-agreement = Waive the ban that has stopped { $agreement }.
advised-submit = Submit { $draft }.
advised-submit-carry = Submit { $draft }; if home asks for a rider, carry it to the other parties.
advised-submit-buy = Submit { $draft }; if home asks for a rider, buy it off.
advised-hold-over = Keep { $draft } for the next round.
advised-let-fall = Let { $draft } fall.
advised-decide-nothing = Submit nothing: no text came home.
advised-riders-accept = Accept the riders to { $draft }.
advised-riders-refuse = Refuse the riders to { $draft }.
advised-break-silence = Break silence on { $draft }.
advised-keep-silent = Keep silent: what lies open passes.

advised-upkeep =
    { $count ->
        [one] Spend 1 token on the upkeep of { $agreement }.
       *[other] Spend { $count } tokens on the upkeep of { $agreement }.
    }
advised-burden-all = For { $agreement }, offer to bear the whole of this: { $item }.
advised-burden-mine = For { $agreement }, offer to bear an equal share of this: { $item }.
advised-burden-nothing = For { $agreement }, offer to bear nothing of this: { $item }.
advised-consent = For { $agreement }, obtain a third country’s consent: { $item }.
advised-confidence = Build confidence in { $agreement }.
advised-reading-wide = In { $agreement }, read this widely: { $issue }.
advised-reading-narrow = In { $agreement }, read this narrowly: { $issue }.
advised-announce-again = Announce { $agreement } again.
advised-suspend = Suspend { $agreement }.
advised-resume = Resume { $agreement }.
advised-leave = Leave { $agreement }.
advised-readout-modest = Tell { $agreement } at home as a step for both.
advised-readout-victory = Tell { $agreement } at home as our victory.
advised-attend-nothing = Spend no attention in this round.

# The window in which the adviser answers.

counsel-ask = Adviser
    .explain = Asks a computer negotiator what it would do in your place now, and why. It sees what you see and nothing else; nothing is sent. The key A does the same.
counsel-menu = Ask the adviser
    .note = what it would do now, and why
counsel-title = What your adviser would do
counsel-manner = How your adviser goes about it
counsel-belief = What it believes
counsel-want = What it wants
counsel-tip = What tips it
counsel-thinking = Your adviser is reading the papers.
counsel-lost = Your adviser has no answer to this. Decide without it.
counsel-nothing-asked = Nothing is asked of you now; your adviser has nothing to say.
counsel-elsewhere = Your adviser answers at the table. Go back to it and ask there.
counsel-not-here = In this lesson the computer adviser is not asked.
counsel-note = It sees what you see and nothing else. What it believes of the others is a guess. Nothing has been sent.
counsel-at-once = This takes effect at once, and is done with the button beside the constituency.
counsel-prepare = Prepare this
    .explain = Sets everything on this screen as the adviser would. You can still change it; nothing is sent before you confirm.
counsel-prepared = Prepared as your adviser would do it. Nothing has been sent yet.
