### The ledger: what changed, by how much, what it is now, and because of what.

## $change has its sign; $amount is the same without, for plurals; $way is "up", "down" or "level".

ledger-line = { $what }: { $change }, now { $now }, { $because }.
ledger-line-paid = { $what }: { $change }, { $because }.
ledger-trust =
    { $you ->
        [from] your trust in { $to }
        [to] the trust of { $from } in you
       *[none] the trust of { $from } in { $to }
    }
ledger-tension = tension
ledger-mood =
    { $you ->
        [party] mood at your home, { $constituency }
       *[none] mood at the home of { $party }, { $constituency }
    }
ledger-capital =
    { $you ->
        [party] your political capital
       *[none] political capital of { $party }
    }
ledger-health = health of { $agreement }
ledger-points =
    { $you ->
        [party] your points
       *[none] points of { $party }
    }

## Because.

cause-dispatch = because of a dispatch: { $dispatch }
cause-shock = because of a shock: { $dispatch }
cause-phase = because a course moved on: { $course }
cause-deferral = because a course was deferred: { $course }
cause-line-conciliatory =
    { $you ->
        [party] because you struck a conciliatory tone
       *[none] because { $party } struck a conciliatory tone
    }
cause-line-measured =
    { $you ->
        [party] because you spoke in measured terms
       *[none] because { $party } spoke in measured terms
    }
cause-line-firm =
    { $you ->
        [party] because you spoke firmly
       *[none] because { $party } spoke firmly
    }
cause-pledge-made = because of a pledge: { $pledge }
cause-pledge-kept =
    { $you ->
        [party] because you kept a pledge: { $pledge }
       *[none] because { $party } kept a pledge: { $pledge }
    }
cause-pledge-broken =
    { $you ->
        [party] because you broke a pledge: { $pledge }
       *[none] because { $party } broke a pledge: { $pledge }
    }
cause-retaliation = because what was announced was carried out: { $retaliation }
cause-retaliation-dropped = because what was announced was dropped: { $retaliation }
cause-word-broken = because a word given in a sounding was not kept
cause-excluded = because a party was shut out of { $agreement } on a concern of its own
cause-hand-shown = because it was shown to another party, over { $draft }
cause-consulting = because a constituency was consulted
cause-persuading = because a constituency was persuaded of { $draft }
cause-buying-off = because a rider on { $draft } was bought off
cause-failed-at-home = because { $draft } failed at home
cause-objection = because { $draft } passed over its objection
cause-waiver = because a ban was waived
cause-held-over = because a text was held over
cause-silence-broken = because silence was broken
cause-consent = because a third country had its price for { $agreement }
cause-operating = because { $agreement } operates
cause-interaction = because of how the things that operate act together
cause-burden = because of “{ $item }” in { $agreement }
cause-rider = because of a rider in { $agreement }: { $rider }
cause-untended = because nobody tended { $agreement }
cause-tended = because { $agreement } was tended
cause-lapse = because { $agreement } lapsed
cause-suspension = because { $agreement } was suspended
cause-leaving = because a party left { $agreement }
cause-announcement = because { $agreement } was announced again
cause-readout = because of how { $agreement } was told at home
cause-drift = because trust below where it began returns by itself
cause-round-gain = because a round has passed
cause-legacy = because { $agreement } operates at the end and leaves a legacy
cause-standing = because of standing at the end: support at home, trust and capital
cause-agreed = because { $draft } was agreed
cause-no-agreement = because there was no agreement
