### What happened, as each reader is told.

## The frame.

event-play-began = The play begins. World number: { $world }.
event-mood-drawn =
    { $you ->
        [party] Your home at the start: { $constituency }, mood { $mood }.
       *[none] The home of { $party } at the start: { $constituency }, mood { $mood }.
    }
event-threat-pictured =
    { $you ->
        [party] Your estimate of the outside danger: { $estimate } of 10.
       *[none] Estimate of the outside danger by { $party }: { $estimate } of 10.
    }
event-round-began = Round { $round } begins: { $meeting }, { $date }.
event-crisis-round-began = A crisis round begins, round { $round }: podium and talks only.
event-step-before = The play has not begun.
event-step-podium = The podium is open: each party speaks once, and all are heard together.
event-step-exchange = Talks: exchange { $number } of { $of } begins.
event-step-closing-exchange = Talks: the closing exchange begins. Texts can be initialled, declined or left.
event-step-home = Home: the texts that were initialled come before your own people.
event-step-replies = Replies: riders are answered, and silence is kept or broken.
event-step-follow-through = Follow-through: attention is spent on what was agreed.
event-step-ended = The play is over.
event-seat-ready =
    { $you ->
        [party] You are ready.
       *[none] { $party } is ready.
    }
event-sealed-speech =
    { $you ->
        [party] Your speech is sealed.
       *[none] The speech of { $party } is sealed.
    }
event-sealed-talk =
    { $you ->
        [party] Your move is sealed.
       *[none] The move of { $party } is sealed.
    }
event-sealed-consult =
    { $you ->
        [party] Your consultation is noted.
       *[none] A consultation by { $party } is noted.
    }
event-sealed-persuade =
    { $you ->
        [party] Your persuasion is noted.
       *[none] A persuasion by { $party } is noted.
    }
event-sealed-waive =
    { $you ->
        [party] Your waiver is noted.
       *[none] A waiver by { $party } is noted.
    }
event-sealed-decisions =
    { $you ->
        [party] Your decisions at home are sealed.
       *[none] The decisions of { $party } at home are sealed.
    }
event-sealed-replies =
    { $you ->
        [party] Your replies are sealed.
       *[none] The replies of { $party } are sealed.
    }
event-sealed-attention =
    { $you ->
        [party] Your attention is sealed.
       *[none] The attention of { $party } is sealed.
    }
event-round-closed = Round { $round } closes.
event-play-completed = The play ends: the last round has closed.
event-play-collapsed = The play ends in collapse: tension stood at the top at two stocktakings running.
event-play-agreed = The play ends with an agreement.
event-play-impasse = The play ends at an impasse: the deadline came without an agreement.

## The world.

event-shown-changed =
    { $you ->
        [by] You now show { $to } { $now } of 100.
        [to] { $by } now shows you { $now } of 100.
       *[none] { $by } now shows { $to } { $now } of 100.
    }
event-interests-opened =
    { $you ->
        [of]
            { $count ->
                [0] What you show no longer opens your interests to { $to }.
                [one] What you show opens your dearest issue to { $to }.
               *[other] What you show opens your { $count } dearest issues to { $to }.
            }
        [to]
            { $count ->
                [0] The interests of { $of } are closed to you again.
                [one] What { $of } shows opens its dearest issue to you.
               *[other] What { $of } shows opens its { $count } dearest issues to you.
            }
       *[none]
            { $count ->
                [0] The interests of { $of } are closed to { $to } again.
                [one] The dearest issue of { $of } is open to { $to }.
               *[other] The { $count } dearest issues of { $of } are open to { $to }.
            }
    }
event-dispatch-arrived = Dispatch: { $dispatch }.
event-dispatch-brought-in = Dispatch, brought in by the teacher: { $dispatch }.
event-dispatch-ordered = The teacher ordered a dispatch for the start of round { $round }: { $dispatch }.
event-dispatch-left = The teacher left a dispatch to its own time again: { $dispatch }.
event-note-given = A note from outside, given by the teacher: { $text }
event-shock-struck =
    { $you ->
        [a] { $dispatch }: a shock between you and { $b }, of { $severity }. { $shown } of 100 was shown, so { $felt } is felt.
        [b] { $dispatch }: a shock between you and { $a }, of { $severity }. { $shown } of 100 was shown, so { $felt } is felt.
       *[none] { $dispatch }: a shock between { $a } and { $b }, of { $severity }. { $shown } of 100 was shown, so { $felt } is felt.
    }
event-top-of-tension =
    { $count ->
        [0] Tension has come down from the top.
        [one] Tension stands at the top. If it stands there at the next stocktaking too, the play ends.
       *[other] Tension has stood at the top at { $count } stocktakings running.
    }
event-false-alarm = { $dispatch }: a false alarm, known for one at once because { $issue } operates.
event-hidden-moods-drawn =
    { $you ->
        [party] The hidden moods of this round were drawn at your home.
       *[none] The hidden moods of this round were drawn at the home of { $party }.
    }
event-phase-began = { $course }: { $phase }.
event-phase-began-softened = { $course }: { $phase }. An agreement that operates softens it.
event-course-deferred =
    { $you ->
        [party] You defer a course by one round: { $course }.
       *[none] { $party } defers a course by one round: { $course }.
    }
event-course-deferred-by-clause = By agreement a course is deferred by one round: { $course }.
event-option-closed = { $issue }: { $option }, and all above it, has closed for good.
event-third-party-refused = This round no consent can be had from outside: { $country }.
event-ban-began =
    { $you ->
        [party] A ban now binds you: { $ban }.
       *[none] A ban now binds { $party }: { $ban }.
    }
event-ban-ended =
    { $you ->
        [party] A ban on you has ended: { $ban }.
       *[none] A ban on { $party } has ended: { $ban }.
    }
event-ban-certified =
    { $you ->
        [party] A ban on you has ended: { $ban }. Its condition was certified.
       *[none] A ban on { $party } has ended: { $ban }. Its condition was certified.
    }
event-ban-condition-counted =
    { $rounds ->
        [0] { $ban }: the condition for its end no longer operates.
        [one] { $ban }: the condition for its end has operated for { $rounds } round.
       *[other] { $ban }: the condition for its end has operated for { $rounds } rounds.
    }

## The podium.

event-line-conciliatory =
    { $you ->
        [party] You strike a conciliatory tone.
       *[none] { $party } strikes a conciliatory tone.
    }
event-line-measured =
    { $you ->
        [party] You speak in measured terms.
       *[none] { $party } speaks in measured terms.
    }
event-line-firm =
    { $you ->
        [party] You speak firmly.
       *[none] { $party } speaks firmly.
    }
event-pledge-made =
    { $you ->
        [party] You pledge in public: { $pledge }. It falls due in round { $round }.
       *[none] { $party } pledges in public: { $pledge }. It falls due in round { $round }.
    }
event-pledge-kept =
    { $you ->
        [party] You have kept your pledge: { $pledge }.
       *[none] { $party } has kept its pledge: { $pledge }.
    }
event-pledge-broken =
    { $you ->
        [party] You have broken your pledge: { $pledge }.
       *[none] { $party } has broken its pledge: { $pledge }.
    }
event-retaliation-announced =
    { $you ->
        [party] You announce what would follow: { $retaliation }.
       *[none] { $party } announces what would follow: { $retaliation }.
    }
event-retaliation-triggered =
    { $you ->
        [party] What you named has come. At your next podium you carry it out or drop it: { $retaliation }.
       *[none] What { $party } named has come; it has to carry it out or drop it: { $retaliation }.
    }
event-retaliation-carried-out =
    { $you ->
        [party] You carry out what you announced: { $retaliation }.
       *[none] { $party } carries out what it announced: { $retaliation }.
    }
event-retaliation-dropped =
    { $you ->
        [party] You drop what you announced: { $retaliation }.
       *[none] { $party } drops what it announced: { $retaliation }.
    }

## Talks.

event-pair-met =
    { $you ->
        [a] You met { $b } privately. What was said stays between you.
        [b] You met { $a } privately. What was said stays between you.
       *[none] { $a } and { $b } met. What was said stays between them.
    }
event-draft-tabled =
    { $articles ->
        [one]
            { $you ->
                [sponsor] You table { $draft }: { $articles } article, { $as }.
               *[none] { $sponsor } tables { $draft }: { $articles } article, { $as }.
            }
       *[other]
            { $you ->
                [sponsor] You table { $draft }: { $articles } articles, { $as }.
               *[none] { $sponsor } tables { $draft }: { $articles } articles, { $as }.
            }
    }
event-draft-tabled-dark =
    { $articles ->
        [one]
            { $you ->
                [sponsor] You table { $draft } between its parties only: { $articles } article, { $as }.
               *[none] { $sponsor } tables { $draft } between its parties only: { $articles } article, { $as }.
            }
       *[other]
            { $you ->
                [sponsor] You table { $draft } between its parties only: { $articles } articles, { $as }.
               *[none] { $sponsor } tables { $draft } between its parties only: { $articles } articles, { $as }.
            }
    }
event-draft-amended =
    { $you ->
        [sponsor] You put { $draft } beside { $other }, { $as }.
       *[none] { $sponsor } puts { $draft } beside { $other }, { $as }.
    }
event-draft-amended-dark =
    { $you ->
        [sponsor] You put { $draft } beside { $other }, { $as }, between its parties only.
       *[none] { $sponsor } puts { $draft } beside { $other }, { $as }, between its parties only.
    }
event-initialled =
    { $you ->
        [party] You initial { $draft }.
       *[none] { $party } initials { $draft }.
    }
event-initialled-by-condition =
    { $you ->
        [party] Your initial is on { $draft }: it makes exactly the change that you asked for.
       *[none] The initial of { $party } is on { $draft }: it makes exactly the change that was asked for.
    }
event-initial-struck =
    { $you ->
        [party] Your initial comes off { $draft }: your pen went to { $other }.
       *[none] The initial of { $party } comes off { $draft }: its pen went to { $other }.
    }
event-initial-struck-only =
    { $you ->
        [party] Your initial comes off { $draft }.
       *[none] The initial of { $party } comes off { $draft }.
    }
event-condition-stated =
    { $you ->
        [party] You would initial { $draft } with exactly one change: { $changed }.
       *[none] { $party } would initial { $draft } with exactly one change: { $changed }.
    }
event-declined =
    { $you ->
        [party] You decline { $draft }. Reason: { $reason }.
       *[none] { $party } declines { $draft }. Reason: { $reason }.
    }
event-withdrawn = { $draft } is withdrawn by its sponsor.
event-expired = { $draft } has run out of time.
event-overtaken = { $draft } falls: one of its issues is in hand with { $by }.
event-exchange-closed = The exchange closes.
event-draft-initialled = { $draft } is initialled by all its parties and goes home.
event-draft-initialled-at-once = { $draft } is initialled by all its parties.
event-sounding-put =
    { $you ->
        [from] You ask { $to } privately: { $question }
        [to] { $from } asks you privately: { $question }
       *[none] { $from } asks { $to } privately: { $question }
    }
event-sounding-answered-warm =
    { $you ->
        [from] You answer { $to }: warm. Your word is given on that text, for this round’s talks.
        [to] { $from } answers you: warm. Its word is given on that text, for this round’s talks.
       *[none] { $from } answers { $to }: warm.
    }
event-sounding-answered-cool =
    { $you ->
        [from] You answer { $to }: cool.
        [to] { $from } answers you: cool.
       *[none] { $from } answers { $to }: cool.
    }
event-sounding-answered-only-if =
    { $you ->
        [from] You answer { $to }: only with this change: { $changed }. Your word is given on that text, for this round’s talks.
        [to] { $from } answers you: only with this change: { $changed }. Its word is given on that text, for this round’s talks.
       *[none] { $from } answers { $to }: only with this change: { $changed }.
    }
event-hand-shown =
    { $you ->
        [from] You show { $to } how { $draft } stands at your home: { $constituency }, support { $support }, needed { $need }.
        [to] { $from } shows you how { $draft } stands at its home: { $constituency }, support { $support }, needed { $need }.
       *[none] { $from } shows { $to } how { $draft } stands at its home: { $constituency }, support { $support }, needed { $need }.
    }
event-word-broken =
    { $you ->
        [party] You refused the very text on which you had given { $to } your word: { $draft }.
        [to] { $party } refused the very text on which it had given you its word: { $draft }.
       *[none] { $party } refused the very text on which it had given { $to } its word: { $draft }.
    }

## Home.

event-consulted =
    { $you ->
        [party] You consulted { $constituency }: its hidden mood this round is about { $change }.
       *[none] { $party } consulted { $constituency }: its hidden mood this round is about { $change }.
    }
event-persuaded =
    { $you ->
        [party] You spent capital on { $constituency } for { $draft }.
       *[none] { $party } spent capital on { $constituency } for { $draft }.
    }
event-draft-waived =
    { $you ->
        [party] You waive the ban for { $draft }.
       *[none] { $party } waives the ban for { $draft }.
    }
event-agreement-waived =
    { $you ->
        [party] You waive the ban for { $agreement } until the end of round { $round }.
       *[none] { $party } waives the ban for { $agreement } until the end of round { $round }.
    }
event-verdict-agrees =
    { $you ->
        [party] { $draft } at your home: agreed by { $constituency }, support { $support }, needed { $need }.
       *[none] { $draft } at the home of { $party }: agreed by { $constituency }, support { $support }, needed { $need }.
    }
event-verdict-bought-off =
    { $you ->
        [party] { $draft } at your home: agreed by { $constituency } after its missing points were bought, support { $support }, needed { $need }.
       *[none] { $draft } at the home of { $party }: agreed by { $constituency } after its missing points were bought, support { $support }, needed { $need }.
    }
event-verdict-asks-rider =
    { $you ->
        [party] { $draft } at your home: a rider asked for by { $constituency }, support { $support }, needed { $need }.
       *[none] { $draft } at the home of { $party }: a rider asked for by { $constituency }, support { $support }, needed { $need }.
    }
event-verdict-complains =
    { $you ->
        [party] { $draft } at your home: objected to, not stopped, by { $constituency }, support { $support }, needed { $need }.
       *[none] { $draft } at the home of { $party }: objected to, not stopped, by { $constituency }, support { $support }, needed { $need }.
    }
event-verdict-refuses =
    { $you ->
        [party] { $draft } at your home: refused by { $constituency }, support { $support }, needed { $need }.
       *[none] { $draft } at the home of { $party }: refused by { $constituency }, support { $support }, needed { $need }.
    }
event-home-approved =
    { $you ->
        [party] { $draft } has passed at your home.
       *[none] { $draft } has passed at the home of { $party }.
    }
event-home-refused =
    { $you ->
        [party] { $draft } has failed at your home.
       *[none] { $draft } has failed at the home of { $party }.
    }
event-held-over =
    { $you ->
        [party] You hold { $draft } over to the next round.
       *[none] { $party } holds { $draft } over to the next round.
    }
event-rider-attached =
    { $you ->
        [party] { $draft } passes at your home on one condition: { $rider }. The others answer it now.
       *[none] { $draft } passes at the home of { $party } on one condition: { $rider }. The others answer it now.
    }
event-riders-accepted =
    { $you ->
        [party] You accept the riders of { $draft }.
       *[none] { $party } accepts the riders of { $draft }.
    }
event-riders-declined =
    { $you ->
        [party] You do not accept the riders of { $draft }.
       *[none] { $party } does not accept the riders of { $draft }.
    }
event-riders-all-accepted = All other parties accept the riders of { $draft }.
event-silence-broken =
    { $you ->
        [party] You break silence on { $draft }.
       *[none] { $party } breaks silence on { $draft }.
    }
event-sent-back-refused = { $draft } goes back: a home table refused it.
event-sent-back-rider-declined = { $draft } goes back: a rider was not accepted.
event-sent-back-silence-broken = { $draft } goes back: silence was broken.
event-sent-back-not-submitted = { $draft } goes back: it was held over and not submitted after.
event-sent-back-option-closed = { $draft } goes back: an option in it has closed.
event-entered-into-force =
    { $confidence ->
        [0] { $agreement } enters into force { $as }, from { $draft }.
        [one] { $agreement } enters into force { $as }, from { $draft }. Trust falls short of it: { $confidence } step of confidence has to be built.
       *[other] { $agreement } enters into force { $as }, from { $draft }. Trust falls short of it: { $confidence } steps of confidence have to be built.
    }
event-entered-into-force-with-riders =
    { $confidence ->
        [0] { $agreement } enters into force { $as }, from { $draft }, with this condition: { $riders }.
        [one] { $agreement } enters into force { $as }, from { $draft }, with this condition: { $riders }. Trust falls short of it: { $confidence } step of confidence has to be built.
       *[other] { $agreement } enters into force { $as }, from { $draft }, with this condition: { $riders }. Trust falls short of it: { $confidence } steps of confidence have to be built.
    }
event-inherited = In force from earlier years, and operating: { $agreement }. Health { $health }.
event-inherited-open = In force from earlier years, and not yet operating: { $agreement }. Health { $health }.
event-came-to-light = { $agreement } comes to light: its outsiders learn of it.

## Follow-through.

event-token-upkeep =
    { $you ->
        [party] You spend attention on the upkeep of { $agreement }.
       *[none] { $party } spends attention on the upkeep of { $agreement }.
    }
event-token-burden =
    { $you ->
        [party] You attend to “{ $item }” in { $agreement } and offer { $offer }.
       *[none] { $party } attends to “{ $item }” in { $agreement } and offers { $offer }.
    }
event-token-consent =
    { $you ->
        [party] You seek the consent that { $agreement } needs: { $item }.
       *[none] { $party } seeks the consent that { $agreement } needs: { $item }.
    }
event-token-confidence =
    { $you ->
        [party] You work on confidence for { $agreement }.
       *[none] { $party } works on confidence for { $agreement }.
    }
event-token-reading =
    { $you ->
        [party] You give your reading of { $issue } in { $agreement }: { $reading }.
       *[none] { $party } gives its reading of { $issue } in { $agreement }: { $reading }.
    }
event-token-returned =
    { $you ->
        [party] Your attention to { $agreement } comes back: a partner put none.
       *[none] The attention of { $party } to { $agreement } comes back: a partner put none.
    }
event-burden-settled = { $agreement }: “{ $item }” is settled. Borne each round: { $shares }.
shares-nobody = by nobody
shares-one =
    { $you ->
        [party] you { $points }
       *[none] { $party } { $points }
    }
event-burden-left-open = { $agreement }: “{ $item }” stays open. The offers did not cover the whole of it.
event-consent-given =
    { $you ->
        [party] { $agreement } has the consent that it needs: { $item }. You paid for it.
       *[none] { $agreement } has the consent that it needs: { $item }. Paid for by { $party }.
    }
event-confidence-built =
    { $left ->
        [0] { $agreement }: the confidence that it asks for is built.
        [one] { $agreement }: a step of confidence is built, { $left } is left.
       *[other] { $agreement }: a step of confidence is built, { $left } are left.
    }
event-began-operating = { $agreement } begins to operate.
event-stopped-health = { $agreement } stops operating: it lost its health.
event-stopped-suspension = { $agreement } stops operating: a party suspended it.
event-stopped-ban = { $agreement } stops operating: a ban stops it, lawfully.
event-clause-replaced = { $agreement }: the clause on { $issue } gives way to { $by }.
event-became-fallow = { $agreement } lies fallow.
event-revived = { $agreement } has come back to life.
event-announced-again =
    { $you ->
        [party] You announce { $agreement } again, and attend to it.
       *[none] { $party } announces { $agreement } again, and attends to it.
    }
event-announced-again-empty =
    { $you ->
        [party] You announce { $agreement } again, and do nothing for it.
       *[none] { $party } announces { $agreement } again, and does nothing for it.
    }
event-lapsed = { $agreement } lapses without ceremony.
event-suspended =
    { $you ->
        [party] You suspend { $agreement }.
       *[none] { $party } suspends { $agreement }.
    }
event-resumed =
    { $you ->
        [party] You resume { $agreement }.
       *[none] { $party } resumes { $agreement }.
    }
event-left =
    { $you ->
        [party] You leave { $agreement }, and it ends.
       *[none] { $party } leaves { $agreement }, and it ends.
    }
event-superseded = { $agreement } ends: every clause of it has been replaced.
event-dispute-opened = { $agreement }: the clause on { $issue } is disputed. Its parties declare their readings.
event-dispute-settled-wide = { $agreement }: the dispute on { $issue } is settled. It means what it seems to say.
event-dispute-settled-narrow = { $agreement }: the dispute on { $issue } is settled. It means one step less.
event-clause-stopped = { $agreement }: the readings of { $issue } differ. The clause stands still until it is redrafted.
event-readout-modest =
    { $you ->
        [party] You tell { $agreement } at home as a step for both.
       *[none] { $party } tells { $agreement } at home as a step for both.
    }
event-readout-victory =
    { $you ->
        [party] You tell { $agreement } at home as your victory.
       *[none] { $party } tells { $agreement } at home as its victory.
    }
event-caretaker-began =
    { $you ->
        [party] You are without capital and support: this round you play as a caretaker. You may decline, tend and sound; you may not initial anew.
       *[none] { $party } is without capital and support, and plays this round as a caretaker.
    }
event-caretaker-ended =
    { $you ->
        [party] Your caretaker round is over.
       *[none] The caretaker round of { $party } is over.
    }
