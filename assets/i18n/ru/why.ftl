### Что компьютерные переговорщики говорят о своих решениях — словами своей делегации.
### $points без знака — то, чего сторона ждёт за остаток игры, если в тексте не сказано «за раунд».

why-kind-belief = Что мы думали
why-kind-want = Чего мы хотели
why-kind-tip = Что решило дело

## Что думали.

why-believed-gain = Мы думаем, что для { CASE($party, "gen") } вариант «{ $option }» по вопросу «{ $issue }» хорош: около { $change } за раунд.
why-believed-loss = Мы думаем, что для { CASE($party, "gen") } вариант «{ $option }» по вопросу «{ $issue }» плох: около { $change } за раунд.
why-knew-interest = То, что { $party } { GENDER($party) ->
            [plur] показывают
           *[other] показывает
        }, открывает главный интерес: { $issue }.
why-believed-acceptable = Вероятность того, что остальные это парафируют, мы оцениваем в { $percent } из 100.
why-home-expected = Вот чего мы ждали дома. { $constituency }: { $outlook }, поддержка около { $guess }, нужно { $need }.
why-saw-concession = { $party } { GENDER($party) ->
            [plur] делают
           *[other] делает
        } шаг нам навстречу — на наш взгляд, на { $points } { $points ->
            [one] балл
            [few] балла
           *[many] баллов
        }.
why-saw-no-concession = { $party } не { GENDER($party) ->
            [plur] делают
           *[other] делает
        } шагов нам навстречу.
why-trust-short = Доверия на { $gap } меньше, чем требует текст.
why-trust-stands = Доверие между нами и { CASE($party, "ins") } — { $trust }.
why-tension-stands = Напряжённость — { $tension }.
why-mood-stands = Настрой у нас дома: { $constituency }, { $mood }.
why-rounds-left =
    { $rounds ->
        [1] Это последний раунд.
       *[other] Раундов до конца, считая этот: { $rounds }.
    }

## Чего хотели.

why-worth =
    { $points ->
        [0] Для нас текст ничего не стоит; мы хотели { $wanted }.
       *[other] Для нас текст стоит { $points } { $points ->
               [one] балл
               [few] балла
              *[many] баллов
           }; мы хотели { $wanted }.
    }
why-trade = Мы уступаем в одном, чтобы получить в другом: отдаём «{ $gives }», получаем «{ $gets }».
why-climb = Мы хотим подняться: { $issue }, с варианта «{ $from }» на вариант «{ $to }».
why-keep-paying = { $agreement } приносит нам { $change } за раунд, и мы хотим это сохранить.
why-keeps-goodwill = { $agreement } само по себе приносит нам мало или ничего, но, пока оно работает, растёт доверие, поэтому мы его поддерживаем.
why-make-operate = { $agreement } приносило бы нам { $change } за раунд, если бы работало.
why-spare-capital = Политического капитала у нас { $capital }, и часть можно потратить.
why-keep-capital = Политического капитала у нас { $capital }, и лучше его сберечь.

## Переговоры.

why-meets-aspiration = Это отвечает тому, чего мы просили.
why-beats-own-next-bid = Это не хуже того, что мы предложили бы следующим и что стоит для нас { $points } { $points ->
            [one] балл
            [few] балла
           *[many] баллов
        }.
why-last-exchange = Это последняя возможность в этом раунде.
why-one-change-short = Хватило бы одного изменения: { $changed }.
why-word-given = Мы сказали { CASE($party, "dat") }, что тепло относимся к этому тексту, и держим слово.
why-best-in-sight = Из всего, что приходило нам на ум, это обещало больше всего.
why-waits-for-answer = Мы ждём ответа на { $draft }.
why-nothing-good-enough = Ничего достаточно хорошего, чтобы предложить или парафировать, не нашлось.
why-mends = Здесь исправлено то, из-за чего отклонили наш прошлый проект: { $reason }.
why-falls-short =
    { $points ->
        [0] Для нас текст ничего не стоит, а мы просим { $wanted }.
       *[other] Для нас текст стоит { $points } { $points ->
               [one] балл
               [few] балла
              *[many] баллов
           } — меньше, чем { $wanted }, которые мы просим.
    }
why-worst-article = Дороже всего нам обходится статья «{ $issue }»: { $change } за раунд.
why-article-too-little =
    { $points ->
        [0] Статья «{ $issue }» нам ничего не приносит; мы надеялись на { $hoped } за раунд.
       *[other] Статья «{ $issue }» приносит нам { $change } за раунд; мы надеялись на { $hoped }.
    }
why-worst-annex = Дороже всего нам обходится пункт приложения: { $item }, { $change } за раунд.
why-form-too-low = { $as } текст не стал бы работать.
why-form-too-high = { $as } текст не прошёл бы у нас дома.
why-home-would-refuse = Дома у нас этого не приняли бы: { $constituency }.
why-expects-better = Мы рассчитываем позже добиться большего на { $points } { $points ->
            [one] балл
            [few] балла
           *[many] баллов
        }.
why-clears-the-table = Мы освобождаем стол для проекта получше.

## Как составлен текст.

why-left-open = Мы не стали урегулировать один пункт приложения, чтобы провести текст сейчас: { $item }.
why-settled-now = Мы урегулировали пункт приложения, чтобы соглашение сразу могло работать: { $item }.
why-worded-vaguely = Мы составили статью «{ $issue }» двусмысленно, чтобы провести её дома.
why-lowered-form = Мы выбрали форму попроще, чтобы провести текст дома: { $form }.
why-form-to-operate = Мы выбрали самую простую форму, в которой текст может работать: { $form }.
why-kept-dark = Мы скрыли проект от { CASE($party, "gen") }: там он вызвал бы недовольство.
why-fears-silence = Мы скрыли проект от { CASE($party, "gen") }: там могли бы нарушить молчание в альянсе.
why-tells-nothing = Мы скрыли проект от { CASE($party, "gen") }: недовольства он бы не вызвал, но показал бы, что мы готовы отдать.
why-around-pledge = Закрытая устная договорённость не считается нарушением публичного обещания: «{ $pledge }».
why-nobody-is-asked = Мы выбрали устную форму, поскольку о ней дома никого не запрашивают.
why-would-break-pledge = Это нарушило бы наше публичное обещание: «{ $pledge }».
why-kept-informed = Мы дали { CASE($party, "dat") } прочитать текст, чтобы не обидеть.

## Зондаж и показанные карты.

why-asks-first = Прежде чем связать себя, мы спрашиваем { CASE($party, "acc") }.
why-answers-honestly =
    { $points ->
        [0] Мы отвечаем { CASE($party, "dat") } так, как намерены поступить: для нас текст ничего не стоит, а мы просим { $wanted }.
       *[other] Мы отвечаем { CASE($party, "dat") } так, как намерены поступить: для нас текст стоит { $points } { $points ->
               [one] балл
               [few] балла
              *[many] баллов
           }, а мы просим { $wanted }.
    }
why-same-answer = Мы даём { CASE($party, "dat") } тот же ответ, что и прежде.
why-shows-weak-home = Мы показываем, как слабы наши позиции дома, чтобы нам пошли навстречу: { $constituency }.

## Трибуна.

why-needs-applause = Больше всего нам нужна поддержка дома: { $constituency }.
why-needs-trust = Больше всего нам нужно доверие { CASE($party, "gen") }.
why-needs-capital = Взвешенное слово приносит капитал, который нам нужен.
why-habit = Ничто не торопит, и мы говорим как обычно.
why-answers-line = Мы отвечаем на линию, которой { $party } { GENDER($party) ->
            [plur] держатся
           *[other] держится
        } с прошлого раза.
why-varies = В прошлый раз мы говорили так же; повторение дало бы дома половину эффекта.
why-pledge-likely-kept = Мы думаем, что сможем выполнить это обещание: «{ $pledge }».
why-pledge-costs-little =
    { $points ->
        [0] Обещание не исключает ничего из того, на что мы ещё надеемся: «{ $pledge }».
       *[other] Обещание мало что исключает из того, на что мы ещё надеемся, — около { $points } за раунд: «{ $pledge }».
    }
why-warns = Мы говорим, что последует, чтобы к нам отнеслись серьёзно: «{ $retaliation }».
why-keeps-threat = Мы говорили, что последует, и делаем это: «{ $retaliation }».
why-drops-threat = Мы снимаем это: выполнить обошлось бы нам дороже. «{ $retaliation }».
why-defers = Мы откладываем собственный процесс, чтобы снизить напряжённость: «{ $course }».

## Дома.

why-range-too-wide = Диапазон оценки слишком широк, чтобы решать, поэтому мы спрашиваем: { $constituency }.
why-persuades-for = Слово, сказанное дома, может провести текст: { $constituency }, не хватает { $missing } { $missing ->
            [one] балла
            [few] баллов
           *[many] баллов
        }.
why-waiver-worth = Текст стоит изъятия из запрета: { $points } в баллах против { $capital } капитала.
why-expects-to-pass = Мы рассчитываем, что текст пройдёт.
why-now-or-never = Он может не пройти, но это последняя возможность.
why-worth-the-risk = Он может не пройти, но { $points } { $points ->
            [one] балл стоит
            [few] балла стоят
           *[many] баллов стоят
        } риска.
why-keeps-for-later = Сейчас текст не прошёл бы, поэтому мы бережём его до следующего раунда: { $constituency }.
why-ban-stands = Мешает запрет, а изъятие из него сейчас не стоит для нас своей цены.
why-no-room-at-home = В этом раунде мы больше не можем представить дома ни одного текста.
why-no-longer-wanted = Этот текст нам больше не нужен: сейчас он стоит для нас { $points }.
why-buys-off = Мы предпочитаем откупиться от оговорки, чем снова отправлять текст за рубеж.
why-carries-rider = Мы передаём оговорку остальным.
why-rider-bearable = Оговорка обходится нам в { $cost }; с ней текст всё ещё стоит { $points }.
why-rider-too-dear = Оговорка обходится нам в { $cost }; это больше, чем стоит текст, — { $points }.
why-breaks-silence = Мы нарушаем молчание: текст изменил бы наши баллы на { $points }.
why-keeps-silent = Мы молча пропускаем текст.

## Выполнение.

why-offers = Пункт «{ $item }» приложения к { CASE($agreement, "dat") } стоит на пути, и вот наше предложение: { $offer }.
why-buys-consent = Согласие, которого требует { $agreement }, стоит своей цены: { $item }.
why-builds-confidence = Прежде чем { $agreement } заработает, надо укрепить доверие.
why-reads = Вот как мы читаем статью «{ $issue }»: { $reading }.
why-revives = Мы возвращаем к жизни { $agreement }.
why-lets-rest = Мы оставляем { $agreement } в покое: внимания оно не стоит.
why-steps-out = Мы выходим из { CASE($agreement, "gen") }: для нас это { $change } за раунд.
why-suspends = Мы приостанавливаем { $agreement }: для нас это { $change } за раунд, а приостановка стоит меньше доверия, чем выход.
why-protests = Мы приостанавливаем { $agreement }, пока не вернётся доверие: это ответ на действия { CASE($party, "gen") }.
why-leaves-in-protest = Мы выходим из { CASE($agreement, "gen") }, которое мало что для нас стоит, в ответ на действия { CASE($party, "gen") }.
why-steps-back-in = Мы возвращаемся в { $agreement }.

## Без раздумий.

why-looked-ahead = Взгляд вперёд в { $worlds } { $worlds ->
            [one] воображаемом мире
            [few] воображаемых мирах
           *[many] воображаемых мирах
        }: это вышло { $points ->
        [0] немного лучше нашего обычного курса.
        [one] на { $points } балл лучше нашего обычного курса.
        [few] на { $points } балла лучше нашего обычного курса.
       *[many] на { $points } баллов лучше нашего обычного курса.
    }
why-random = Мы выбрали наугад из того, что разрешено.
why-standing-instructions = Мы действовали по постоянным инструкциям.
