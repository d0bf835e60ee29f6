### Refusals: what was wrong, and what would be right.

refusal-unknown-thing = (unknown)

## The frame.

refusal-not-in-play = Nothing can be done now: the play has not begun, or it is over.
refusal-no-such-party = There is no party number { $number } in this scenario. Act for one of its parties.
refusal-wrong-step = This belongs to another phase. Do what the present phase asks for.
refusal-already-ready =
    { $you ->
        [party] You are ready already. Wait until every seat is ready.
       *[none] { $party } is ready already. Wait until every seat is ready.
    }
refusal-caretaker = A caretaker may decline, tend and sound. Leave new commitments until the caretaker round is over.

## The podium.

refusal-line-not-open = A caretaker speaks in measured terms only. Choose the measured line.
refusal-pledge-not-open = This pledge is not yours to make, or you have made it: { $pledge }. Choose another one or none.
refusal-pledge-already-met = What you would pledge is met, or in hand, so it would promise nothing: { $pledge }. Choose another pledge or none.
refusal-too-many-pledges =
    { $limit ->
        [one] You have { $limit } open pledge, the most there can be. Wait until it is kept, or speak without a pledge.
       *[other] You have { $limit } open pledges, the most there can be. Wait until one is kept, or speak without a pledge.
    }
refusal-retaliation-not-open = This warning is not yours to give, or you have given it: { $retaliation }. Choose another one or none.
refusal-retaliation-not-triggered = What was to set this off has not come: { $retaliation }. It can be carried out or dropped only then.
refusal-nothing-to-defer = You have no course that can be deferred now: each can be deferred from the podium once, and only while a phase of it is still to come.

## Rulings of the teacher.

refusal-dispatch-not-open = This event cannot be brought in, because it has come, is on its way, or is not part of this game: { $dispatch }. Choose another one.
refusal-round-not-to-come = Round { $round } has begun, or is not in the calendar. Choose a round that is still to come.
refusal-not-ordered = This event is not on its way: { $dispatch }. There is nothing to call off.
refusal-note-unusable = A note is one paragraph of at least 1 and at most { $limit } characters. Shorten it, or write something.

## Talks.

refusal-closing-exchange = The closing exchange has no new texts and questions. Initial, decline, withdraw or hold.
refusal-too-many-drafts =
    { $limit ->
        [one] You have { $limit } draft on the table, the most there can be. Withdraw it first.
       *[other] You have { $limit } drafts on the table, the most there can be. Withdraw one of them first.
    }
refusal-no-such-draft = There is no { $draft } on the table before you. Choose one of the drafts that lie there.
refusal-not-a-party = You are not a party to { $draft }. Only its parties can move on it.
refusal-already-initialled = You have initialled { $draft } already. Hold, or move on another draft.
refusal-not-the-sponsor = Only its sponsor can withdraw { $draft }. Decline it instead.
refusal-own-draft = { $draft } is your own. Withdraw it instead of declining it.
refusal-not-well-formed = This text cannot stand: each article settles one issue of the scenario above "as things are", the annex holds only what the articles bring up, and an oral understanding has one article and no annex.
refusal-too-many-clauses =
    { $limit ->
        [one] A draft has at most { $limit } article here. Leave some out, or put them in a second draft.
       *[other] A draft has at most { $limit } articles here. Leave some out, or put them in a second draft.
    }
refusal-form-too-high = This meeting is not high enough for this form: { $form }. Choose a lower form, or wait for a higher meeting.
refusal-not-own-business = You would not be a party to this text. Draft on issues that are yours to settle.
refusal-no-ambiguity = This game knows plain wording only. Word every article plainly.
refusal-issue-in-hand = { $issue } is in hand: a text on it has gone home. Wait for the verdict.
refusal-option-closed = { $issue }: { $option } has closed for good. Choose an option below it.
refusal-not-an-amendment = An amendment of { $draft } changes something and needs the same parties. Change an article, the form or the annex, or table a new draft.
refusal-no-such-change = This change to { $draft } changes nothing, does not fit, or brings in other parties. Name exactly one change that its parties can make.
refusal-not-dark = This draft cannot be kept from outsiders: it needs everybody, or this game has no secrecy. Table it openly.
refusal-not-mended = An earlier draft of yours on this was declined: { $draft }. Change what the decline named, or wait for the next round.
refusal-names-nothing = The reason names something that { $draft } does not have. Name one of its articles, its form, an annex item that it brings up, home, or not now.
refusal-no-sounding = This question cannot be put to { $party } now. One question goes out with a move, before the closing exchange, about a text that both of you may read or would be parties to.
refusal-nothing-to-answer = No question from { $party } waits for your answer. Answer each question once.
refusal-answer-does-not-fit =
    { $you ->
        [party] The change in this answer does not fit the text that was asked about. Answer warm, cool, or only if with one change to that text.
       *[none] The change in this answer does not fit the text that { $party } asked about. Answer warm, cool, or only if with one change to that text.
    }
refusal-no-hand-to-show = There is no hand to show here. Show one of your own constituencies, on a draft that both of you may read, to another party.

## Home.

refusal-not-waiting = { $draft } is not waiting for your home. Decide on the texts that are.
refusal-named-twice = { $draft } is named twice. Decide on each text once.
refusal-banned = A ban forbids you to submit { $draft }. Waive the ban first, or hold the text over.
refusal-held-over-once = { $draft } has been held over once. Submit it now, or let it go back.
refusal-too-many-submissions =
    { $limit ->
        [one] You can submit { $limit } text a round. Hold another one over.
       *[other] You can submit { $limit } texts a round. Hold another one over.
    }
refusal-no-such-constituency = There is no such constituency at your home. Choose one of your own.
refusal-nothing-to-consult = There is nothing to learn there: it was consulted this round, or estimates are exact in this game.
refusal-nothing-to-persuade =
    { $limit ->
        [one] { $draft }: this constituency is not asked about it, or was persuaded { $limit } time, which is the most.
       *[other] { $draft }: this constituency is not asked about it, or was persuaded { $limit } times, which is the most.
    }
refusal-nothing-to-waive = No ban stands in the way of this, so there is nothing to waive.
refusal-not-enough-capital = This needs { $needed } of political capital, and you have less. Choose something cheaper, or wait: capital grows each round.
refusal-no-rider = { $draft } has no rider for you to answer. Answer the texts whose riders wait for you.
refusal-no-slip = You hold no slip on { $draft }, or have used your slips. Keep silent.

## Follow-through.

refusal-too-many-tokens =
    { $limit ->
        [one] You have { $limit } token of attention a round. Spend no more than that.
       *[other] You have { $limit } tokens of attention a round. Spend no more than that.
    }
refusal-no-such-agreement = You are not in { $agreement }, or it is not in force. Attend to one that you are in.
refusal-nothing-to-attend = { $agreement } has nothing of this kind to attend to. Choose an obstacle that is open, or upkeep.
refusal-one-token-enough = One token is enough for this task of { $agreement }. Spend the other one elsewhere.
refusal-no-consent = { $agreement }: consent cannot be had now, { $item }. The third country refuses this round, or has consented already.
refusal-nothing-to-announce = { $agreement } cannot be announced again: it does not lie fallow, or it was announced in this spell.
refusal-no-exit = { $agreement } cannot be suspended, resumed or left like this. Suspend or leave what is in force, resume what you suspended.
refusal-no-readout = { $agreement } is not new in force this round, or this game has no readouts. Tell only what is new.
refusal-agreement-named-twice = { $agreement } is named twice. Name it once.
