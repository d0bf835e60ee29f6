### Что произошло — так, как об этом сообщают каждому читателю.

## Рамка.

event-play-began = Игра начинается. Номер мира: { $world }.
event-mood-drawn =
    { $you ->
        [party] Ваш дом в начале: { $constituency }, настрой { $mood }.
       *[none] У { CASE($party, "gen") } дома в начале: { $constituency }, настрой { $mood }.
    }
event-threat-pictured =
    { $you ->
        [party] Ваша оценка внешней опасности: { $estimate } из 10.
       *[none] Оценка внешней опасности у { CASE($party, "gen") }: { $estimate } из 10.
    }
event-round-began = Начинается раунд { $round }: { $meeting }, { $date }
event-crisis-round-began = Начинается кризисный раунд, раунд { $round }: только трибуна и переговоры.
event-step-before = Игра ещё не началась.
event-step-podium = Трибуна открыта: каждая сторона выступает один раз, и всех слышно одновременно.
event-step-exchange = Переговоры: начинается обмен { $number } из { $of }.
event-step-closing-exchange = Переговоры: начинается заключительный обмен. Тексты можно парафировать, отклонить или оставить.
event-step-home = Дома: парафированные тексты предстают перед вашими собственными инстанциями.
event-step-replies = Ответы: на оговорки дают ответ, молчание хранят или нарушают.
event-step-follow-through = Выполнение: внимание тратят на то, о чём договорились.
event-step-ended = Игра окончена.
event-seat-ready =
    { $you ->
        [party] Вы готовы.
       *[none] { $party }: готовность подтверждена.
    }
event-sealed-speech =
    { $you ->
        [party] Ваше выступление запечатано.
       *[none] Выступление { CASE($party, "gen") } запечатано.
    }
event-sealed-talk =
    { $you ->
        [party] Ваш ход запечатан.
       *[none] Ход { CASE($party, "gen") } запечатан.
    }
event-sealed-consult =
    { $you ->
        [party] Ваша консультация отмечена.
       *[none] Консультация { CASE($party, "gen") } отмечена.
    }
event-sealed-persuade =
    { $you ->
        [party] Ваши уговоры отмечены.
       *[none] Уговоры { CASE($party, "gen") } отмечены.
    }
event-sealed-waive =
    { $you ->
        [party] Ваше изъятие из запрета отмечено.
       *[none] Изъятие { CASE($party, "gen") } из запрета отмечено.
    }
event-sealed-decisions =
    { $you ->
        [party] Ваши решения дома запечатаны.
       *[none] Внутренние решения { CASE($party, "gen") } запечатаны.
    }
event-sealed-replies =
    { $you ->
        [party] Ваши ответы запечатаны.
       *[none] Ответы { CASE($party, "gen") } запечатаны.
    }
event-sealed-attention =
    { $you ->
        [party] Ваше распределение внимания запечатано.
       *[none] Распределение внимания { CASE($party, "gen") } запечатано.
    }
event-round-closed = Раунд { $round } закрыт.
event-play-completed = Игра заканчивается: завершён последний раунд.
event-play-collapsed = Игра заканчивается срывом: при двух подведениях итогов подряд напряжённость стояла на пределе.
event-play-agreed = Игра заканчивается соглашением.
event-play-impasse = Игра заканчивается тупиком: срок истёк, соглашения нет.

## Мир.

event-shown-changed =
    { $you ->
        [by] Теперь вы показываете { CASE($to, "dat") } { $now } из 100.
        [to] { $by } теперь { GENDER($by) ->
                [plur] показывают
               *[other] показывает
            } вам { $now } из 100.
       *[none] { $by } теперь { GENDER($by) ->
               [plur] показывают
              *[other] показывает
           } { CASE($to, "dat") } { $now } из 100.
    }
event-interests-opened =
    { $you ->
        [of]
            { $count ->
                [0] То, что вы показываете, больше не открывает { CASE($to, "dat") } ваших интересов.
                [one] То, что вы показываете, открывает { CASE($to, "dat") } { $count } самый дорогой вам вопрос.
                [few] То, что вы показываете, открывает { CASE($to, "dat") } { $count } самых дорогих вам вопроса.
               *[many] То, что вы показываете, открывает { CASE($to, "dat") } { $count } самых дорогих вам вопросов.
            }
        [to]
            { $count ->
                [0] Интересы { CASE($of, "gen") } снова от вас закрыты.
                [one] То, что { $of } { GENDER($of) ->
                        [plur] показывают
                       *[other] показывает
                    }, открывает вам { $count } самый дорогой для { CASE($of, "gen") } вопрос.
                [few] То, что { $of } { GENDER($of) ->
                        [plur] показывают
                       *[other] показывает
                    }, открывает вам { $count } самых дорогих для { CASE($of, "gen") } вопроса.
               *[many] То, что { $of } { GENDER($of) ->
                       [plur] показывают
                      *[other] показывает
                   }, открывает вам { $count } самых дорогих для { CASE($of, "gen") } вопросов.
            }
       *[none]
            { $count ->
                [0] Интересы { CASE($of, "gen") } снова закрыты от { CASE($to, "gen") }.
                [one] Для { CASE($to, "gen") } открыт { $count } самый дорогой вопрос { CASE($of, "gen") }.
                [few] Для { CASE($to, "gen") } открыты { $count } самых дорогих вопроса { CASE($of, "gen") }.
               *[many] Для { CASE($to, "gen") } открыто { $count } самых дорогих вопросов { CASE($of, "gen") }.
            }
    }
event-dispatch-arrived = Депеша: { $dispatch }.
event-dispatch-brought-in = Депеша, которую ввёл преподаватель: { $dispatch }.
event-dispatch-ordered = Преподаватель назначил депешу на начало раунда { $round }: { $dispatch }.
event-dispatch-left = Преподаватель отменил своё назначение, депеша придёт в свой срок: { $dispatch }.
event-note-given = Записка извне, от преподавателя: { $text }
event-shock-struck =
    { $you ->
        [a] { $dispatch }: потрясение между вами и { CASE($b, "ins") } силой { $severity }. Показано { $shown } из 100, поэтому ощущается { $felt }.
        [b] { $dispatch }: потрясение между вами и { CASE($a, "ins") } силой { $severity }. Показано { $shown } из 100, поэтому ощущается { $felt }.
       *[none] { $dispatch }: потрясение между { CASE($a, "ins") } и { CASE($b, "ins") } силой { $severity }. Показано { $shown } из 100, поэтому ощущается { $felt }.
    }
event-top-of-tension =
    { $count ->
        [0] Напряжённость отошла от предела.
        [1] Напряжённость на пределе. Если она останется там и при следующем подведении итогов, игра закончится.
        [one] Напряжённость стоит на пределе { $count } подведение итогов подряд.
        [few] Напряжённость стоит на пределе { $count } подведения итогов подряд.
       *[many] Напряжённость стоит на пределе { $count } подведений итогов подряд.
    }
event-false-alarm = { $dispatch }: ложная тревога, и это понятно сразу, поскольку работает договорённость по вопросу «{ $issue }».
event-hidden-moods-drawn =
    { $you ->
        [party] У вас дома сложился скрытый настрой этого раунда.
       *[none] У { CASE($party, "gen") } дома сложился скрытый настрой этого раунда.
    }
event-phase-began = { $course }: { $phase }.
event-phase-began-softened = { $course }: { $phase }. Работающее соглашение это смягчает.
event-course-deferred =
    { $you ->
        [party] Вы откладываете свой процесс на один раунд: «{ $course }».
       *[none] { $party } { GENDER($party) ->
               [plur] откладывают
              *[other] откладывает
           } свой процесс на один раунд: «{ $course }».
    }
event-course-deferred-by-clause = По договорённости процесс отложен на один раунд: «{ $course }».
event-option-closed = { $issue }: вариант «{ $option }» и всё, что выше, закрыто окончательно.
event-third-party-refused = В этом раунде согласия извне не получить: { $country }.
event-ban-began =
    { $you ->
        [party] Теперь вас связывает запрет: «{ $ban }».
       *[none] Введён запрет, который связывает { CASE($party, "acc") }: «{ $ban }».
    }
event-ban-ended =
    { $you ->
        [party] Связывавший вас запрет снят: «{ $ban }».
       *[none] Запрет, связывавший { CASE($party, "acc") }, снят: «{ $ban }».
    }
event-ban-certified =
    { $you ->
        [party] Связывавший вас запрет снят: «{ $ban }». Выполнение его условия удостоверено.
       *[none] Запрет, связывавший { CASE($party, "acc") }, снят: «{ $ban }». Выполнение его условия удостоверено.
    }
event-ban-condition-counted =
    { $rounds ->
        [0] «{ $ban }»: условие его снятия больше не работает.
       *[other] { $ban }: условие его снятия работает уже { $rounds } { $rounds ->
               [one] раунд
               [few] раунда
              *[many] раундов
           }.
    }

## Трибуна.

event-line-conciliatory =
    { $you ->
        [party] Вы берёте примирительный тон.
       *[none] { $party } { GENDER($party) ->
               [plur] берут
              *[other] берёт
           } примирительный тон.
    }
event-line-measured =
    { $you ->
        [party] Вы высказываетесь взвешенно.
       *[none] { $party } { GENDER($party) ->
               [plur] высказываются
              *[other] высказывается
           } взвешенно.
    }
event-line-firm =
    { $you ->
        [party] Вы высказываетесь твёрдо.
       *[none] { $party } { GENDER($party) ->
               [plur] высказываются
              *[other] высказывается
           } твёрдо.
    }
event-pledge-made =
    { $you ->
        [party] Вы публично обещаете: «{ $pledge }». Срок — раунд { $round }.
       *[none] { $party } публично { GENDER($party) ->
               [plur] обещают
              *[other] обещает
           }: «{ $pledge }». Срок — раунд { $round }.
    }
event-pledge-kept =
    { $you ->
        [party] Вы выполнили обещание: «{ $pledge }».
       *[none] { $party } { GENDER($party) ->
               [plur] выполняют
              *[other] выполняет
           } своё обещание: «{ $pledge }».
    }
event-pledge-broken =
    { $you ->
        [party] Вы нарушили обещание: «{ $pledge }».
       *[none] { $party } { GENDER($party) ->
               [plur] нарушают
              *[other] нарушает
           } своё обещание: «{ $pledge }».
    }
event-retaliation-announced =
    { $you ->
        [party] Вы объявляете, что последует: «{ $retaliation }».
       *[none] { $party } { GENDER($party) ->
               [plur] объявляют
              *[other] объявляет
           }, что последует: «{ $retaliation }».
    }
event-retaliation-triggered =
    { $you ->
        [party] То, о чём вы предупреждали, наступило. При следующем выступлении выполните объявленное или снимите его: «{ $retaliation }».
       *[none] { $party }: наступило то, о чём было объявлено; теперь объявленное надо выполнить или снять: «{ $retaliation }».
    }
event-retaliation-carried-out =
    { $you ->
        [party] Вы выполняете объявленное: «{ $retaliation }».
       *[none] { $party } { GENDER($party) ->
               [plur] выполняют
              *[other] выполняет
           } объявленное: «{ $retaliation }».
    }
event-retaliation-dropped =
    { $you ->
        [party] Вы снимаете объявленное: «{ $retaliation }».
       *[none] { $party } { GENDER($party) ->
               [plur] снимают
              *[other] снимает
           } объявленное: «{ $retaliation }».
    }

## Переговоры.

event-pair-met =
    { $you ->
        [a] Вы встретились с { CASE($b, "ins") } наедине. Сказанное останется между вами.
        [b] Вы встретились с { CASE($a, "ins") } наедине. Сказанное останется между вами.
       *[none] { $a } и { $b } встретились. Сказанное останется между ними.
    }
event-draft-tabled =
    { $you ->
        [sponsor] Вы вносите { $draft }: { $articles } { $articles ->
                [one] статья
                [few] статьи
               *[many] статей
            }, { $as }.
       *[none] { $sponsor } { GENDER($sponsor) ->
               [plur] вносят
              *[other] вносит
           } { $draft }: { $articles } { $articles ->
               [one] статья
               [few] статьи
              *[many] статей
           }, { $as }.
    }
event-draft-tabled-dark =
    { $you ->
        [sponsor] Вы вносите { $draft } только для его сторон: { $articles } { $articles ->
                [one] статья
                [few] статьи
               *[many] статей
            }, { $as }.
       *[none] { $sponsor } { GENDER($sponsor) ->
               [plur] вносят
              *[other] вносит
           } { $draft } только для его сторон: { $articles } { $articles ->
               [one] статья
               [few] статьи
              *[many] статей
           }, { $as }.
    }
event-draft-amended =
    { $you ->
        [sponsor] Вы предлагаете { $draft } как встречный к { CASE($other, "dat") }, { $as }.
       *[none] { $sponsor } { GENDER($sponsor) ->
               [plur] предлагают
              *[other] предлагает
           } { $draft } как встречный к { CASE($other, "dat") }, { $as }.
    }
event-draft-amended-dark =
    { $you ->
        [sponsor] Вы предлагаете { $draft } как встречный к { CASE($other, "dat") }, { $as }, только для его сторон.
       *[none] { $sponsor } { GENDER($sponsor) ->
               [plur] предлагают
              *[other] предлагает
           } { $draft } как встречный к { CASE($other, "dat") }, { $as }, только для его сторон.
    }
event-initialled =
    { $you ->
        [party] Вы парафируете { $draft }.
       *[none] { $party } { GENDER($party) ->
               [plur] парафируют
              *[other] парафирует
           } { $draft }.
    }
event-initialled-by-condition =
    { $you ->
        [party] Ваш параф стоит под { CASE($draft, "ins") }: там сделано именно то изменение, о котором вы просили.
       *[none] Параф { CASE($party, "gen") } стоит под { CASE($draft, "ins") }: там сделано именно то изменение, о котором просили.
    }
event-initial-struck =
    { $you ->
        [party] Ваш параф снят с { CASE($draft, "gen") }: перо перешло к { CASE($other, "dat") }.
       *[none] Параф { CASE($party, "gen") } снят с { CASE($draft, "gen") }: перо перешло к { CASE($other, "dat") }.
    }
event-initial-struck-only =
    { $you ->
        [party] Ваш параф снят с { CASE($draft, "gen") }.
       *[none] Параф { CASE($party, "gen") } снят с { CASE($draft, "gen") }.
    }
event-condition-stated =
    { $you ->
        [party] Вы готовы парафировать { $draft } ровно с одним изменением: { $changed }.
       *[none] { $party } { GENDER($party) ->
               [plur] соглашаются
              *[other] соглашается
           } парафировать { $draft } ровно с одним изменением: { $changed }.
    }
event-declined =
    { $you ->
        [party] Вы отклоняете { $draft }. Причина: { $reason }.
       *[none] { $party } { GENDER($party) ->
               [plur] отклоняют
              *[other] отклоняет
           } { $draft }. Причина: { $reason }.
    }
event-withdrawn = { $draft } отозван внёсшей его стороной.
event-expired = Срок истёк: { $draft } больше не рассматривается.
event-overtaken = { $draft } отпадает: один из его вопросов уже закрепил за собой { $by }.
event-exchange-closed = Обмен закрыт.
event-draft-initialled = { $draft } парафирован всеми его сторонами и отправляется домой.
event-draft-initialled-at-once = { $draft } парафирован всеми его сторонами.
event-sounding-put =
    { $you ->
        [from] Вы спрашиваете { CASE($to, "acc") } наедине: { $question }
        [to] { $from } { GENDER($from) ->
                [plur] спрашивают
               *[other] спрашивает
            } вас наедине: { $question }
       *[none] { $from } { GENDER($from) ->
               [plur] спрашивают
              *[other] спрашивает
           } { CASE($to, "acc") } наедине: { $question }
    }
event-sounding-answered-warm =
    { $you ->
        [from] Вы отвечаете { CASE($to, "dat") }: тепло. По этому тексту вы дали слово на переговоры этого раунда.
        [to] { $from } { GENDER($from) ->
                [plur] отвечают
               *[other] отвечает
            } вам: тепло. По этому тексту вам дали слово на переговоры этого раунда.
       *[none] { $from } { GENDER($from) ->
               [plur] отвечают
              *[other] отвечает
           } { CASE($to, "dat") }: тепло.
    }
event-sounding-answered-cool =
    { $you ->
        [from] Вы отвечаете { CASE($to, "dat") }: прохладно.
        [to] { $from } { GENDER($from) ->
                [plur] отвечают
               *[other] отвечает
            } вам: прохладно.
       *[none] { $from } { GENDER($from) ->
               [plur] отвечают
              *[other] отвечает
           } { CASE($to, "dat") }: прохладно.
    }
event-sounding-answered-only-if =
    { $you ->
        [from] Вы отвечаете { CASE($to, "dat") }: только с таким изменением: { $changed }. По этому тексту вы дали слово на переговоры этого раунда.
        [to] { $from } { GENDER($from) ->
                [plur] отвечают
               *[other] отвечает
            } вам: только с таким изменением: { $changed }. По этому тексту вам дали слово на переговоры этого раунда.
       *[none] { $from } { GENDER($from) ->
               [plur] отвечают
              *[other] отвечает
           } { CASE($to, "dat") }: только с таким изменением: { $changed }.
    }
event-hand-shown =
    { $you ->
        [from] Вы показываете { CASE($to, "dat") }, как { $draft } воспринимают у вас дома: { $constituency }, поддержка { $support }, нужно { $need }.
        [to] { $from } { GENDER($from) ->
                [plur] показывают
               *[other] показывает
            } вам, как { $draft } воспринимают у { CASE($from, "gen") } дома: { $constituency }, поддержка { $support }, нужно { $need }.
       *[none] { $from } { GENDER($from) ->
               [plur] показывают
              *[other] показывает
           } { CASE($to, "dat") }, как { $draft } воспринимают у { CASE($from, "gen") } дома: { $constituency }, поддержка { $support }, нужно { $need }.
    }
event-word-broken =
    { $you ->
        [party] Вы отклонили тот самый текст, по которому дали { CASE($to, "dat") } слово: { $draft }.
        [to] { $party } { GENDER($party) ->
                [plur] отклоняют
               *[other] отклоняет
            } тот самый текст, по которому вам дали слово: { $draft }.
       *[none] { $party } { GENDER($party) ->
               [plur] отклоняют
              *[other] отклоняет
           } тот самый текст, по которому { CASE($to, "dat") } дали слово: { $draft }.
    }

## Дома.

event-consulted =
    { $you ->
        [party] Вы провели консультацию. { $constituency }: скрытый настрой в этом раунде около { $change }.
       *[none] { $party } { GENDER($party) ->
               [plur] проводят
              *[other] проводит
           } консультацию. { $constituency }: скрытый настрой в этом раунде около { $change }.
    }
event-persuaded =
    { $you ->
        [party] Вы потратили капитал, чтобы провести { $draft }: { $constituency }.
       *[none] { $party } { GENDER($party) ->
               [plur] тратят
              *[other] тратит
           } капитал, чтобы провести { $draft }: { $constituency }.
    }
event-draft-waived =
    { $you ->
        [party] Вы делаете изъятие из запрета для { CASE($draft, "gen") }.
       *[none] { $party } { GENDER($party) ->
               [plur] делают
              *[other] делает
           } изъятие из запрета для { CASE($draft, "gen") }.
    }
event-agreement-waived =
    { $you ->
        [party] Вы делаете изъятие из запрета для { CASE($agreement, "gen") } до конца раунда { $round }.
       *[none] { $party } { GENDER($party) ->
               [plur] делают
              *[other] делает
           } изъятие из запрета для { CASE($agreement, "gen") } до конца раунда { $round }.
    }
event-verdict-agrees =
    { $you ->
        [party] { $draft } у вас дома. { $constituency }: за, поддержка { $support }, нужно { $need }.
       *[none] { $draft } у { CASE($party, "gen") } дома. { $constituency }: за, поддержка { $support }, нужно { $need }.
    }
event-verdict-bought-off =
    { $you ->
        [party] { $draft } у вас дома. { $constituency }: за, после того как недостающие баллы куплены; поддержка { $support }, нужно { $need }.
       *[none] { $draft } у { CASE($party, "gen") } дома. { $constituency }: за, после того как недостающие баллы куплены; поддержка { $support }, нужно { $need }.
    }
event-verdict-asks-rider =
    { $you ->
        [party] { $draft } у вас дома. { $constituency }: нужна оговорка, поддержка { $support }, нужно { $need }.
       *[none] { $draft } у { CASE($party, "gen") } дома. { $constituency }: нужна оговорка, поддержка { $support }, нужно { $need }.
    }
event-verdict-complains =
    { $you ->
        [party] { $draft } у вас дома. { $constituency }: возражение, но не остановка; поддержка { $support }, нужно { $need }.
       *[none] { $draft } у { CASE($party, "gen") } дома. { $constituency }: возражение, но не остановка; поддержка { $support }, нужно { $need }.
    }
event-verdict-refuses =
    { $you ->
        [party] { $draft } у вас дома. { $constituency }: против, поддержка { $support }, нужно { $need }.
       *[none] { $draft } у { CASE($party, "gen") } дома. { $constituency }: против, поддержка { $support }, нужно { $need }.
    }
event-home-approved =
    { $you ->
        [party] { $draft } прошёл у вас дома.
       *[none] { $draft } прошёл у { CASE($party, "gen") } дома.
    }
event-home-refused =
    { $you ->
        [party] { $draft } не прошёл у вас дома.
       *[none] { $draft } не прошёл у { CASE($party, "gen") } дома.
    }
event-held-over =
    { $you ->
        [party] Вы откладываете { $draft } до следующего раунда.
       *[none] { $party } { GENDER($party) ->
               [plur] откладывают
              *[other] откладывает
           } { $draft } до следующего раунда.
    }
event-rider-attached =
    { $you ->
        [party] { $draft } проходит у вас дома при одном условии: «{ $rider }». Теперь отвечают остальные.
       *[none] { $draft } проходит у { CASE($party, "gen") } дома при одном условии: «{ $rider }». Теперь отвечают остальные.
    }
event-riders-accepted =
    { $you ->
        [party] Вы принимаете оговорки к { CASE($draft, "dat") }.
       *[none] { $party } { GENDER($party) ->
               [plur] принимают
              *[other] принимает
           } оговорки к { CASE($draft, "dat") }.
    }
event-riders-declined =
    { $you ->
        [party] Вы не принимаете оговорок к { CASE($draft, "dat") }.
       *[none] { $party } не { GENDER($party) ->
               [plur] принимают
              *[other] принимает
           } оговорок к { CASE($draft, "dat") }.
    }
event-riders-all-accepted = Все остальные стороны принимают оговорки к { CASE($draft, "dat") }.
event-silence-broken =
    { $you ->
        [party] Вы нарушаете молчание по { CASE($draft, "dat") }.
       *[none] { $party } { GENDER($party) ->
               [plur] нарушают
              *[other] нарушает
           } молчание по { CASE($draft, "dat") }.
    }
event-sent-back-refused = { $draft } возвращается: его отклонили дома у одной из сторон.
event-sent-back-rider-declined = { $draft } возвращается: оговорку не приняли.
event-sent-back-silence-broken = { $draft } возвращается: молчание нарушено.
event-sent-back-not-submitted = { $draft } возвращается: его отложили и потом не представили.
event-sent-back-option-closed = { $draft } возвращается: один из его вариантов закрылся.
event-entered-into-force =
    { $confidence ->
        [0] { $agreement } вступает в силу { $as }; основа — { $draft }.
       *[other] { $agreement } вступает в силу { $as }; основа — { $draft }. Доверия для него не хватает: надо сделать { $confidence } { $confidence ->
               [one] шаг
               [few] шага
              *[many] шагов
           } по его укреплению.
    }
event-entered-into-force-with-riders =
    { $confidence ->
        [0] { $agreement } вступает в силу { $as }; основа — { $draft }, условие: { $riders }.
       *[other] { $agreement } вступает в силу { $as }; основа — { $draft }, условие: { $riders }. Доверия для него не хватает: надо сделать { $confidence } { $confidence ->
               [one] шаг
               [few] шага
              *[many] шагов
           } по его укреплению.
    }
event-inherited = В силе с прежних лет и работает: { $agreement }. Состояние: { $health }.
event-inherited-open = В силе с прежних лет и пока не работает: { $agreement }. Состояние: { $health }.
event-came-to-light = { $agreement } выходит наружу: о нём узнают те, кто в нём не участвует.

## Выполнение.

event-token-upkeep =
    { $you ->
        [party] Вы уделяете внимание поддержанию { CASE($agreement, "gen") }.
       *[none] { $party } { GENDER($party) ->
               [plur] уделяют
              *[other] уделяет
           } внимание поддержанию { CASE($agreement, "gen") }.
    }
event-token-burden =
    { $you ->
        [party] Вы занимаетесь пунктом «{ $item }» приложения к { CASE($agreement, "dat") }. Предложение: { $offer }.
       *[none] { $party } { GENDER($party) ->
               [plur] занимаются
              *[other] занимается
           } пунктом «{ $item }» приложения к { CASE($agreement, "dat") }. Предложение: { $offer }.
    }
event-token-consent =
    { $you ->
        [party] Вы добиваетесь согласия, которого требует { $agreement }: { $item }.
       *[none] { $party } { GENDER($party) ->
               [plur] добиваются
              *[other] добивается
           } согласия, которого требует { $agreement }: { $item }.
    }
event-token-confidence =
    { $you ->
        [party] Вы укрепляете доверие, на котором держится { $agreement }.
       *[none] { $party } { GENDER($party) ->
               [plur] укрепляют
              *[other] укрепляет
           } доверие, на котором держится { $agreement }.
    }
event-token-reading =
    { $you ->
        [party] Вы объявляете своё прочтение статьи «{ $issue }» в { CASE($agreement, "prep") }: { $reading }.
       *[none] { $party } { GENDER($party) ->
               [plur] объявляют
              *[other] объявляет
           } своё прочтение статьи «{ $issue }» в { CASE($agreement, "prep") }: { $reading }.
    }
event-token-returned =
    { $you ->
        [party] Ваше внимание к { CASE($agreement, "dat") } возвращается: партнёр своего не уделил.
       *[none] Внимание { CASE($party, "gen") } к { CASE($agreement, "dat") } возвращается: партнёр своего не уделил.
    }
event-burden-settled = { $agreement }: пункт «{ $item }» урегулирован. Вклад за раунд: { $shares }.
shares-nobody = никто ничего не несёт
shares-one =
    { $you ->
        [party] вы { $points }
       *[none] { $party } { $points }
    }
event-burden-left-open = { $agreement }: пункт «{ $item }» остаётся открытым. Предложения не покрыли его целиком.
event-consent-given =
    { $you ->
        [party] { $agreement } получает нужное согласие: { $item }. Заплатили вы.
       *[none] { $agreement } получает нужное согласие: { $item }. { GENDER($party) ->
               [plur] Платят
              *[other] Платит
           } { $party }.
    }
event-confidence-built =
    { $left ->
        [0] { $agreement }: нужное доверие укреплено.
       *[other] { $agreement }: сделан шаг по укреплению доверия, осталось { $left }.
    }
event-began-operating = { $agreement } начинает работать.
event-stopped-health = { $agreement } перестаёт работать: оно пришло в негодность.
event-stopped-suspension = { $agreement } перестаёт работать: одна из сторон его приостановила.
event-stopped-ban = { $agreement } перестаёт работать: его на законном основании останавливает запрет.
event-clause-replaced = { $agreement }: статья «{ $issue }» уступает место новой; её содержит { $by }.
event-became-fallow = { $agreement } заброшено.
event-revived = { $agreement } возвращено к жизни.
event-announced-again =
    { $you ->
        [party] Вы объявляете заново { $agreement } и занимаетесь им.
       *[none] { $party } { GENDER($party) ->
               [plur] объявляют
              *[other] объявляет
           } заново { $agreement } и { GENDER($party) ->
               [plur] занимаются
              *[other] занимается
           } им.
    }
event-announced-again-empty =
    { $you ->
        [party] Вы объявляете заново { $agreement } и ничего для него не делаете.
       *[none] { $party } { GENDER($party) ->
               [plur] объявляют
              *[other] объявляет
           } заново { $agreement } и ничего для него не { GENDER($party) ->
               [plur] делают
              *[other] делает
           }.
    }
event-lapsed = { $agreement } тихо утрачивает силу.
event-suspended =
    { $you ->
        [party] Вы приостанавливаете { $agreement }.
       *[none] { $party } { GENDER($party) ->
               [plur] приостанавливают
              *[other] приостанавливает
           } { $agreement }.
    }
event-resumed =
    { $you ->
        [party] Вы возобновляете { $agreement }.
       *[none] { $party } { GENDER($party) ->
               [plur] возобновляют
              *[other] возобновляет
           } { $agreement }.
    }
event-left =
    { $you ->
        [party] Вы выходите из { CASE($agreement, "gen") }, и оно прекращается.
       *[none] { $party } { GENDER($party) ->
               [plur] выходят
              *[other] выходит
           } из { CASE($agreement, "gen") }, и оно прекращается.
    }
event-superseded = { $agreement } прекращается: все его статьи заменены.
event-dispute-opened = { $agreement }: о статье «{ $issue }» возник спор. Стороны объявляют свои прочтения.
event-dispute-settled-wide = { $agreement }: спор о статье «{ $issue }» улажен. Она означает то, что в ней кажется написанным.
event-dispute-settled-narrow = { $agreement }: спор о статье «{ $issue }» улажен. Она означает ступенью меньше.
event-clause-stopped = { $agreement }: статью «{ $issue }» читают по-разному. Она не действует, пока её не напишут заново.
event-readout-modest =
    { $you ->
        [party] Дома вы преподносите { $agreement } как общий шаг обеих сторон.
       *[none] { $party } дома { GENDER($party) ->
               [plur] преподносят
              *[other] преподносит
           } { $agreement } как общий шаг обеих сторон.
    }
event-readout-victory =
    { $you ->
        [party] Дома вы преподносите { $agreement } как свою победу.
       *[none] { $party } дома { GENDER($party) ->
               [plur] преподносят
              *[other] преподносит
           } { $agreement } как свою победу.
    }
event-caretaker-began =
    { $you ->
        [party] У вас нет ни капитала, ни поддержки: в этом раунде вы действуете с ограниченными полномочиями. Можно отклонять, поддерживать и зондировать; парафировать новое нельзя.
       *[none] У { CASE($party, "gen") } нет ни капитала, ни поддержки: в этом раунде полномочия ограничены.
    }
event-caretaker-ended =
    { $you ->
        [party] Раунд с ограниченными полномочиями для вас закончился.
       *[none] Раунд с ограниченными полномочиями для { CASE($party, "gen") } закончился.
    }
