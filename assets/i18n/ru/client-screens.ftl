### Экраны раунда после переговоров, разбор и повтор.

## Оба стола
home-table = Внутренний стол
home-table-in = Внутренний стол · { $city }
wait-title = Вы готовы
wait-line = Пока не будут готовы и остальные, от вас ничего не требуется.

## Дома
home-came = Вернулось парафированным
home-count = { $count } { $count ->
            [one] текст
            [few] текста
           *[many] текстов
        }
home-no-text = Домой ничего не пришло
    .line = В этом раунде ни один текст не ждёт решения ваших инстанций.
home-legend = черта: нужно · полоса: диапазон советника · политический капитал { $capital }
home-legend-exact = черта: нужно · политический капитал { $capital }
home-capital = Политический капитал: { $capital }
home-annex-settled = { $item }: { $choice }
home-annex-open = { $item }: открыто
home-initialled = парафировано
home-approved = прошло дома
home-you = Вы
home-banned = Действует запрет
home-waive = Изъятие из запрета (капитал: { $capital })
    .about = Только для этого текста и лишь на несколько раундов. Вашим инстанциям это не нравится.
home-waive-poor = Изъятие стоит { $capital } политического капитала, а столько нет.
home-waivers = Остановлено запретом
home-undo = Начать этап заново
    .about = Отменяет всё, что вы сделали на этом этапе, вместе с затратами.
home-decision = Что делать с текстом
home-submit = Представить
    .about = Решают ваши инстанции.
home-carry = Представить, передать оговорку
    .about = Если кто-то потребует оговорку, её передают остальным сторонам. Одно «нет» возвращает текст.
home-buy = Представить и откупиться
    .about = Если кто-то потребует оговорку, недостающие баллы покупают, по единице капитала за балл. Если капитала мало, текст отпадает.
home-hold = Отложить
    .about = Текст вернётся в следующем раунде, но лишь один раз. Доверие к вам немного снизится.
home-fall = Дать отпасть
    .about = Его уже откладывали; он возвращается на стол переговоров, и дома его больше нет.
    .chosen = Он возвращается на стол переговоров, и дома его больше нет.
home-seal-nothing = Представлять нечего
home-seal-submit = Представить текст
home-seal-hold = Отложить текст
home-seal-fall = Дать тексту отпасть
home-seal-several = Представить { $submitted } из { $of }
home-verdict = Вердикт
    .note = Предположение советника, а не обещание.
# $form: заявление, меморандум …
home-not-asked = О тексте такой формы ({ $form }) не запрашиваются: { $who }.
home-needed = из нужных { $need }
home-range = от { $low } до { $high }
home-says = «{ $words }»
home-tip = Что переубедило бы в другом проекте
home-no-tip = Ни одно отдельное изменение текста не понравилось бы больше.
home-consult = Консультация ({ $capital })
    .about = В этом раунде сужает диапазон советника за этим столом до { $range } в обе стороны.
home-persuade = Уговорить ({ $capital }): { $gain }
    .about = Повышает здесь поддержку только этого текста.
home-nothing-to-spend = Больше здесь потратить не на что.
home-rider = Возможна оговорка: { $who }
    .cost = Её должны принять все остальные. Каждому из них она обходится в { $cost } { $cost ->
            [one] балл
            [few] балла
           *[many] баллов
        } за раунд.
part-words-mood = настрой
part-words-clause = { $issue }: { $option }
part-words-form = форма: { $form }
part-words-open-annex = { $count } { $count ->
            [one] неурегулированный пункт
            [few] неурегулированных пункта
           *[many] неурегулированных пунктов
        } приложения
part-words-ambiguous = { $count } { $count ->
            [one] двусмысленная статья
            [few] двусмысленные статьи
           *[many] двусмысленных статей
        }
part-words-pledge = против вашего обещания «{ $pledge }»
part-words-trust = доверие к другим сторонам
part-words-tension = напряжённость
part-words-gap = доверия на { $gap } меньше, чем требует текст
part-words-persuaded = уговоры
part-words-consulted = что показала консультация

## Ответы
replies-title = Чужие оговорки и молчание
replies-open =
    { $count ->
        [0] На всё отвечено
       *[other] { $count } { $count ->
               [one] оговорка ждёт
               [few] оговорки ждут
              *[many] оговорок ждут
           } ответа
    }
replies-rider = { $party }, { $who }: нужна оговорка
replies-accept = Ваш ответ
replies-accept-for = Ваш ответ на оговорки: { $draft }
replies-yes = Принять
replies-no = Не принимать
replies-cost = оговорка: { $rider }
replies-sum = За раунд, пока работает
    .note = Ваши собственные баллы, без бремени, которое ещё не распределено.
replies-slip = Процедура умолчания
    .about = В вашем альянсе текст проходит, если никто не нарушит молчания.
replies-slip-for = Молчание: { $draft }
replies-silent = Хранить молчание
replies-break = Нарушить молчание
replies-no-slip = Права нарушить молчание у вас больше нет.
replies-slip-price = Нарушить его стоит { $capital } капитала и { $trust } доверия, публично. Осталось таких прав: { $left }.
replies-first = Сначала ответьте на каждую оговорку.
replies-seal = Отправить ответы
replies-note = Одно «нет» возвращает текст, и парафы с него снимают.

## Выполнение
follow-title = Что обещано и что сделано
follow-tally = в силе { $signed } · работают { $operating }
follow-left = осталось { $left } из { $of }
follow-none = В силе ничего нет. Внимание нельзя приберечь на следующий раунд.
follow-operating = работает
follow-in-force = в силе
follow-fallow = заброшено
follow-health = состояние { $health } из { $of }
follow-left-to-do =
    { $count ->
        [one] осталось { $count } препятствие
        [few] осталось { $count } препятствия
       *[many] осталось { $count } препятствий
    }
follow-pays-now = платит каждый раунд
follow-pays-nothing = пока ничего не платит
follow-suspended-by = приостановлено: { $party }
follow-banned = остановлено запретом
follow-lapses =
    { $rounds ->
        [0] сейчас утратит силу
       *[other] { $rounds } { $rounds ->
               [one] раунд
               [few] раунда
              *[many] раундов
           } до утраты силы
    }
follow-ended = Завершены
follow-ended-line = { $agreement }: { $how }
follow-pays = Вам { $points } за раунд.
follow-would-pay = Вам { $points } за раунд, когда заработает.
follow-burden = { $item }, стоит { $cost } за раунд
follow-others = этим занимаются другие
follow-no-slip = Без жетона
follow-all = Всё
follow-mine = Моя доля
follow-nothing = Ничего
follow-slip-for = Ваша записка: { $item }
    .about = Записка забирает один жетон. В ней сказано, какую часть расходов вы берёте: всё, равную долю или ничего. Записки всех названных должны покрыть расходы.
follow-consent = { $item }; чьё согласие: { $country }
follow-refuses = в этом раунде отказ
follow-pay = Заплатить капиталом: { $capital }
follow-confidence = Укрепление доверия: от каждой стороны не хватает { $left } { $left ->
            [one] жетона
            [few] жетонов
           *[many] жетонов
        }
    .about = «Заняться» тратит на это один ваш жетон. Когда это сделает каждая сторона, сделан один шаг по укреплению доверия.
follow-token = Заняться
follow-dispute = Спор: { $issue }
    .about = Пока идёт спор, статья ничего не платит. Если все читают её одинаково, он улажен; если нет, она не действует, пока её не напишут заново.
follow-wide = Как написано
follow-narrow = На ступень меньше
follow-upkeep = Поддержание: достаточно { $needed } { $needed ->
            [one] жетона
            [few] жетонов
           *[many] жетонов
        }
    .about = Жетоны на поддержание. Потратить их может любая сторона. Если внесены все, соглашение сохраняет состояние; если нет, оно ухудшается.
follow-revive = { $needed } { $needed ->
            [one] жетон вернёт
            [few] жетона вернут
           *[many] жетонов вернут
        } его к жизни
follow-none-spent = На него не потрачено ни одного жетона.
follow-enough = Этого достаточно.
follow-no-token = Жетонов не осталось.
follow-no-capital = Политического капитала не хватает.
follow-announce =
    { $times ->
        [0] Объявить заново: дома { $mood }; доверие { $trust }, если им никто не займётся
       *[other] Объявлено заново, раз: { $times }; дома { $mood }; доверие { $trust }, если вы им не займётесь
    }
    .act = Объявить заново
follow-readout = Рассказать дома
    .about = Как вы рассказываете о соглашении дома; жетонов это не требует. Победа поднимает настрой дома. Если две стороны рассказывают по-разному или обе — как о победе, доверие между ними падает.
follow-exit = Ваше участие
follow-exit-for = Ваше участие: { $agreement }
follow-stay = Остаться
follow-attention = Ваше внимание в этом раунде
    .about = Жетон — неделя министра. То, чем никто не занят, увядает, и на следующий раунд ничего не остаётся.
follow-if = Если вы это подтвердите
follow-costs = Это стоит { $capital } политического капитала.
follow-then-ends = прекратится для всех
follow-then-revives = вернётся к жизни
follow-then-fallow = останется заброшенным
follow-then-kept = под присмотром: состояние сохранится
follow-then-loses = состояние снизится на 1, если не займётся партнёр
follow-then-waits = ждёт; пока не увядает
follow-then-partners = сдвинется, если займутся и партнёры
follow-moods = Настрой дома
follow-capital = Политический капитал
follow-suggest = Предложить
    .about = Заполняет то, что сделал бы с жетонами ваш советник: сначала самое выгодное для вас, потом всё остальное, чему они могут послужить.
follow-clear = Очистить
    .about = Забирает все жетоны обратно.
follow-seal = Подтвердить внимание
follow-unspent = Не потрачено: { $left } { $left ->
            [one] жетон
            [few] жетона
           *[many] жетонов
        }
    .about = Они ещё могут послужить соглашению, которое вам платит. На следующий раунд ничего не остаётся.
    .seal = Всё равно подтвердить

## Подведение итогов
stock-abroad = За рубежом
stock-open-to-all = насколько вам известно
stock-only-you = эту страницу видите только вы
stock-change = изменение
stock-now = теперь
stock-why = почему
stock-trust = Доверие
stock-tension = Напряжённость
stock-agreements = Соглашения
stock-earned = Заработано
stock-spent = Потрачено
stock-paid = Получено
stock-taken = Забрано
stock-costs = Расходы
    .because = из-за бремени и оговорок: { $agreement }
stock-mood = Настрой
stock-words = Слова
stock-capital = Капитал
stock-points = Баллы
stock-nothing = Здесь ничего не изменилось.
stock-round = Раунд { $round }
stock-signed = в силе
stock-operating = работают
stock-total = { $points } { $points ->
            [one] балл
            [few] балла
           *[many] баллов
        }
stock-question = Чего ещё не хватало последнему подписанию?
stock-next = К раунду { $round }
stock-over = К разбору

## Разбор
debrief-head = Разбор
debrief-place = { $scenario } · мир { $world }
debrief-steps = Шаги разбора
debrief-step-of = { $number } из { $of }: { $step }
debrief-step-felt = Что чувствовали
debrief-step-happened = Что произошло
debrief-step-why = Почему
debrief-step-hidden = Что скрывалось
debrief-step-really = Как было в истории
debrief-step-next = Что дальше
debrief-next = Дальше: { $step }
debrief-leave = К обложке
debrief-replay = Повтор
debrief-none-made = Эту игру нельзя рассказать заново, поэтому разбора нет.
debrief-felt-title = Прежде всех чисел
debrief-felt-1 = Когда вам казалось, что другая сторона вас поняла? А когда нет?
debrief-felt-2 = Каким текстом вы больше всего гордились в день парафирования? Вышло ли из него что-нибудь?
debrief-felt-3 = Чего вам не позволили сделать дома? Были ли там правы?
debrief-felt-note = Сначала поговорите об этом. Числа потом.
debrief-as-a-table = Таблицей
debrief-as-picture = Рисунком
debrief-pairs = Пара сторон
debrief-you = { $party } (вы)
debrief-reasons-note = Каждый довод — так, как его записал компьютерный переговорщик, когда действовал. Он видел то же, что увидел бы на его месте человек.
debrief-no-reasons = В этой игре компьютерные переговорщики не действовали.
debrief-private-of = Что видели только { $party } и партнёры
debrief-private-note = Проекты, скрытые между двоими, зондажи, показанные карты, вердикты дома.
debrief-history-note = Дальше — то, что известно из истории. Доводы каждой стороны изложены так, как изложила бы она сама.
debrief-no-history = Этот сценарий не об исторических событиях.
debrief-next-1 = Что вы включили бы в первый текст, если бы начали заново?
debrief-next-2 = Чем вы занялись бы в первую неделю после подписания?
debrief-next-3 = Где модель упускает то, что было для вас важно?
debrief-ways = С этой игрой
debrief-way-replay = Повторить
    .note = этап за этапом, глазами любого
debrief-way-export = Записать разбор в папку
    .note = страница для печати, таблицы, данные
debrief-export-nowhere = На этом устройстве ничего не хранится, поэтому записывать некуда.
debrief-exported = Записано: { $page }

## Повтор
replay-number = событие { $number } из { $of }
replay-place = Раунд { $round }, { $meeting } · { $step }
replay-close = Назад к разбору
replay-eyes = Чьими глазами
replay-observer = Наблюдатель
replay-instructor = Всё открыто
replay-phases = Этап
replay-phase-back = Этап назад
replay-back = Событие назад
replay-forward = Событие вперёд
replay-phase-forward = Этап вперёд
replay-at-start = Это начало.
replay-at-end = Это конец.
replay-events = Что произошло
replay-nothing = На этом этапе не произошло ничего, что этот зритель мог бы видеть.
replay-homes = Дома
replay-no-home = Наблюдатель не видит ничьего дома.
