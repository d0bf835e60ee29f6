### Журнал: что изменилось, насколько, сколько теперь и по какой причине.

## $change — со знаком; $amount — без знака, для множественного числа; $way — «up», «down» или «level».

ledger-line = { $what }: { $change }, теперь { $now }, { $because }.
ledger-line-paid = { $what }: { $change }, { $because }.
ledger-trust =
    { $you ->
        [from] ваше доверие к { CASE($to, "dat") }
        [to] доверие { CASE($from, "gen") } к вам
       *[none] доверие { CASE($from, "gen") } к { CASE($to, "dat") }
    }
ledger-tension = напряжённость
ledger-mood =
    { $you ->
        [party] настрой у вас дома, { $constituency }
       *[none] настрой у { CASE($party, "gen") } дома, { $constituency }
    }
ledger-capital =
    { $you ->
        [party] ваш политический капитал
       *[none] политический капитал { CASE($party, "gen") }
    }
ledger-health = состояние: { $agreement }
ledger-points =
    { $you ->
        [party] ваши баллы
       *[none] баллы { CASE($party, "gen") }
    }

## Причины.

cause-dispatch = потому что пришла депеша: { $dispatch }
cause-shock = потому что произошло потрясение: { $dispatch }
cause-phase = потому что продвинулся процесс: «{ $course }»
cause-deferral = потому что отложен процесс: «{ $course }»
cause-line-conciliatory =
    { $you ->
        [party] потому что вы взяли примирительный тон
       *[none] потому что { $party } { GENDER($party) ->
               [plur] говорят
              *[other] говорит
           } примирительно
    }
cause-line-measured =
    { $you ->
        [party] потому что вы высказались взвешенно
       *[none] потому что { $party } { GENDER($party) ->
               [plur] говорят
              *[other] говорит
           } взвешенно
    }
cause-line-firm =
    { $you ->
        [party] потому что вы высказались твёрдо
       *[none] потому что { $party } { GENDER($party) ->
               [plur] говорят
              *[other] говорит
           } твёрдо
    }
cause-pledge-made = потому что дано обещание: «{ $pledge }»
cause-pledge-kept =
    { $you ->
        [party] потому что вы выполнили обещание: «{ $pledge }»
       *[none] потому что { $party } { GENDER($party) ->
               [plur] выполняют
              *[other] выполняет
           } обещание: «{ $pledge }»
    }
cause-pledge-broken =
    { $you ->
        [party] потому что вы нарушили обещание: «{ $pledge }»
       *[none] потому что { $party } { GENDER($party) ->
               [plur] нарушают
              *[other] нарушает
           } обещание: «{ $pledge }»
    }
cause-retaliation = потому что объявленное выполнено: «{ $retaliation }»
cause-retaliation-dropped = потому что объявленное снято: «{ $retaliation }»
cause-word-broken = потому что слово, данное при зондаже, не сдержано
cause-excluded = потому что одну из сторон не допустили к { CASE($agreement, "dat") }, которое её касается
cause-hand-shown = потому что другой стороне показали отношение инстанции к { CASE($draft, "dat") }
cause-consulting = потому что с инстанцией проведена консультация
cause-persuading = потому что инстанцию уговаривали поддержать { $draft }
cause-buying-off = потому что от оговорки к { CASE($draft, "dat") } откупились
cause-failed-at-home = потому что { $draft } не прошёл дома
cause-objection = потому что { $draft } прошёл вопреки возражению
cause-waiver = потому что сделано изъятие из запрета
cause-held-over = потому что текст отложен
cause-silence-broken = потому что молчание нарушено
cause-consent = потому что третья страна взяла свою цену за согласие по { CASE($agreement, "dat") }
cause-operating = потому что { $agreement } работает
cause-interaction = потому что работающие соглашения влияют друг на друга
cause-burden = из-за пункта «{ $item }» приложения к { CASE($agreement, "dat") }
cause-rider = из-за оговорки к { CASE($agreement, "dat") }: «{ $rider }»
cause-untended = потому что { $agreement } никто не поддерживает
cause-tended = потому что { $agreement } поддерживают
cause-lapse = потому что { $agreement } утратило силу
cause-suspension = потому что { $agreement } приостановлено
cause-leaving = потому что из { CASE($agreement, "gen") } вышла одна из сторон
cause-announcement = потому что { $agreement } объявлено заново
cause-readout = потому что { $agreement } так преподнесли дома
cause-drift = потому что доверие, упавшее ниже начального, само понемногу возвращается
cause-round-gain = потому что прошёл раунд
cause-legacy = потому что { $agreement } работает в конце и оставляет наследие
cause-standing = благодаря положению в конце: поддержка дома, доверие и капитал
cause-agreed = потому что { $draft } согласован
cause-no-agreement = потому что соглашения нет
