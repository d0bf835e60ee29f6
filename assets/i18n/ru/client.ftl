# Окно: заголовки, названия кнопок, примечания. Предложения об игре — в других файлах.

program = Два стола
    .line = Игра о переговорах: обещания и что из них выходит

close = Закрыть
back = Назад

## Области, для программ чтения с экрана
region-header = Шапка
region-actions = Действия
region-menu = Меню

## Обложка
title-abroad = За рубежом
title-home = Дома
title-envoy-first = США
    .line = посланник
title-envoy-second = Россия
    .line = посланник
title-envoy-third = НАТО
    .line = посланник союзников
title-legislature = Парламент
    .line = должен дать согласие на договор
title-ministry = Министерство
    .line = должно жить с этим текстом
title-budget = Бюджет
    .line = должен платить за это каждый год
title-continue = Продолжить
title-play = Играть одному
title-join = Войти в занятие
    .note = адрес и код
title-plays = Сохранённые игры
title-settings = Настройки
    .note = размер текста, тема, клавиши
title-quit = Выйти
title-privacy = Без учётной записи. Ничто не покидает эту машину.

## Настройки
settings-title = Настройки
    .line = хранятся только на этом устройстве
settings-reading = Чтение
settings-text = Размер текста
    .line = от 100 до 200 %, везде
settings-theme = Тема
    .line = бумага днём, ночное заседание
    .paper = Бумага
    .night = Ночное заседание
settings-motion = Движение
    .line = листов и печатей, но не чисел
    .full = Полное
    .short = Краткое
    .none = Нет
settings-language = Язык
    .line = программы и её сценариев
settings-restore = По умолчанию
settings-at-once = Изменения действуют сразу.
settings-done = Готово
settings-sample = Проект 7
    .caption = Как это будет выглядеть
    .article = Каждая сторона ежегодно и заблаговременно передаёт остальным график своей программы.
    .said = сказано
    .saved = сохранено
    .done = сделано
keys-title = Клавиатура, всегда включена
keys-tab = к следующему элементу; с Shift — назад
keys-region = между двумя столами
keys-arrows = строки, ступени, варианты
keys-enter = открыть или выбрать
keys-main = главное действие экрана
keys-back = назад или закрыть
keys-explain = пояснить выделенное
keys-clock = прочитать раунд, шаг и кто готов
keys-counsel = спросить советника
keys-delegation = на занятии: делегация и что предложено

## Рамка игры
game-round =
    { $rounds ->
        [1] { $date }
       *[other] Раунд { $round } из { $rounds } · { $date }
    }
game-crisis = Кризисный раунд
game-phase-note = { $phase }, { $note }
game-meeting-round =
    { $rounds ->
        [1] { $meeting }
       *[other] { $meeting }, раунд { $round } из { $rounds }
    }
game-seats = Места
game-phases = Этапы раунда
game-menu = Меню
    .explain = Начать этап заново, настройки, клавиши, уйти из-за стола. Игра сохраняется после каждого решения.
explain-plain = { $name }: выполняется по Enter или щелчку. Ctrl+Enter делает то, что стоит справа внизу страницы, где бы вы ни были; T читает состояние раунда.
phase-dispatches = Депеши
phase-podium = Трибуна
phase-talks = Переговоры
phase-home = Дома
phase-follow-through = Выполнение
phase-exchange = обмен { $exchange } из { $of }
phase-closing = заключительный обмен
phase-replies = ответы
phase-stocktaking = подведение итогов
seat-ready = готовы
seat-deciding = решают
seat-you = вы, { $state }
you = Вы
clock = { $meeting }, раунд { $round }. { $stage }. Готовы: { $ready }.
clock-left = { $clock } Осталось времени: { $minutes }:{ $seconds }.
clock-nobody = пока никто
region-abroad = Внешний стол
region-home = Внутренний стол
menu-undo = Отменить
    .note = до начала этого этапа
menu-settings = Настройки
    .note = размер текста, тема, клавиши
menu-leave = Уйти из-за стола
    .note = игра сохраняется
menu-close = Назад к столу
undo-done = Этап начинается заново.
undo-nothing = На этом этапе отменять нечего.

## Депеши
dispatches-none = Сегодня новостей нет.
dispatches-no-change = Ничего не изменилось.
dispatches-changes = Что это меняет
dispatches-note = Один и тот же номер мира приносит одни и те же события всем, кто в нём играет.
dispatches-next = К столу

## Трибуна
podium-lines = Публичная линия
podium-line-closed = При ограниченных полномочиях говорят только взвешенно.
podium-home = дома
podium-abroad = за рубежом
podium-says-conciliatory = «Мы нашли партнёров, которые умеют слушать. Работа продолжается».
podium-says-measured = «Мы готовы работать вместе, на равных и по ясным правилам».
podium-says-firm = «Без ответа на нашу озабоченность общего результата быть не может».
podium-release = Прозвучит, когда выберут все
podium-pledges = Добавить обещание
    .note = (не больше одного; его записывают под вашим именем)
podium-pledge-note = дома { $home } · если нарушить { $broken }
podium-announce = объявить
podium-carry-out = выполнить сейчас
podium-drop = снять
podium-defer = Отложить собственный процесс на один раунд
podium-last = { $party }, прошлый раунд: { $line }
podium-home-now = Дома, сейчас
podium-abroad-now = За рубежом, сейчас
podium-every-constituency = настрой каждой инстанции
podium-the-pledge = обещание, которому аплодируют дома
podium-capital = политический капитал за взвешенный тон
podium-their-trust = их доверие к вам
podium-words = Слова, которые записаны
podium-no-words = Обещаний пока никто не давал.
podium-due = срок настал
podium-later-title = Потом
podium-later-nothing = Линия без обещания потом ничего не стоит. Та же линия второй раз подряд действует дома вполовину.
podium-later =
    { $rounds ->
        [1] Срок обещания — следующий раунд. Если выполнить: доверие { $kept } у каждого партнёра. Если нарушить: настрой { $mood } везде дома, доверие { $trust } у каждого партнёра.
       *[other] Срок обещания — через { $rounds } { $rounds ->
               [one] раунд
               [few] раунда
              *[many] раундов
           }. Если выполнить: доверие { $kept } у каждого партнёра. Если нарушить: настрой { $mood } везде дома, доверие { $trust } у каждого партнёра.
    }
podium-note = Все линии открываются одновременно. Та же линия второй раз подряд действует дома вполовину.
podium-ready =
    { $pledges ->
        [0] Готово: { $line }
       *[other] Готово: { $line }, одно обещание
    }

## Переговоры
talks-abroad = Внешний стол
talks-abroad-short = За рубежом
talks-home = Внутренний стол · { $seat }
talks-home-nobody = Внутренний стол
talks-home-short = Дома
talks-drafts =
    { $count ->
        [0] на столе нет проектов
       *[other] { $count } { $count ->
               [one] проект
               [few] проекта
              *[many] проектов
           } на столе
    }
talks-drafts-in-hand = парафировано всеми: { $count }
talks-drafts-all = Проекты на столе
talks-said = сказано
talks-tabled = внесено
talks-far = выше нынешнего доверия
talks-trust = Доверие
    .about = Доверие между двумя сторонами, от 0 до 100: меньшее из двух направлений. Знак показывает, выросло оно в этом раунде или упало. Каждый вариант требует некоторого доверия.
talks-pair = Пара
talks-change = Изменение
talks-tension = Напряжённость
    .about = Одно число на всех, от 0 до 100. Резкие действия и потрясения повышают его, работающие соглашения снижают. Если оно остаётся на пределе, игра заканчивается.
talks-tension-now = напряжённость { $tension }
talks-shown = Показано
    .about = Что вы показываете остальным через работающие соглашения, от 0 до 100, — по тому, кто видит больше всех. С 30 ему открыт самый дорогой вам вопрос, с 60 — три.
talks-capital = Политический капитал
    .about = Ваш собственный запас дома. Им платят за консультации и уговоры своих инстанций и за согласие третьих стран.
talks-worth = { $points } вам
clause-pays-from = приносит баллы только начиная с формы: { $form }
talks-needs-trust = { $option }: нужно доверие { $trust }
    .about = Внести это всё равно можно. Если доверия не хватает, каждый дом поддерживает текст слабее, а прежде чем он заработает, доверие надо укрепить.
talks-nobody-spoke = Об этом пока никто не говорил.
talks-not-in-draft = Нет в этом проекте
talks-all-issues = О чём можно договориться
talks-soundings = Зондаж
    .note = это видите только вы двое
talks-empty = На столе ничего нет
    .line = Внесите проект или выждите и посмотрите, что принесут остальные.
    .closing = В заключительном обмене новых текстов нет: что до сих пор не закреплено, истекает.
talks-draft-number = Проект { $number }
talks-tabled-by = внесён: { $party }
talks-amends = { $count } { $count ->
            [one] отличие
            [few] отличия
           *[many] отличий
        } от проекта { $number }
talks-in-hand = парафирован всеми, отправляется домой
talks-form = Форма
talks-annex = Приложение
talks-open = открыто
talks-annex-open = { $count } не урегулировано: { $count } { $count ->
            [one] препятствие
            [few] препятствия
           *[many] препятствий
        } после подписания
talks-all-initialled = парафирован всеми
talks-not-yet = пока нет: { $parties }
talks-no-draft = на столе ничего нет
talks-fold =
    .about = Раскрывает статью с позицией каждого и тем, что о ней думают дома, или сворачивает её.
talks-matters = Чего стоит для вас каждый вопрос в лучшем случае
talks-your-move = Ваш ход
talks-fates = Что стало с вашими проектами
talks-reread = Прочитать ещё раз
    .about = Показывает новый текст таким, каким он будет отправлен.
    .title = Ваш новый текст, ещё не отправлен
    .change = Изменить
talks-moves = Выберите ход
talks-private = Что вы говорите наедине
    .about = Ответить на вопросы, задать вопрос, показать одну из своих инстанций. Узнает об этом только тот, с кем вы говорите.
talks-private-count =
    { $count ->
        [0] Наедине
       *[other] Наедине · { $count } { $count ->
               [one] вопрос
               [few] вопроса
              *[many] вопросов
           }
    }
talks-waiting = Ждём остальных.
talks-observing = Вы наблюдаете; от вас ничего не требуется.
signature-initialled = парафировано
signature-only-if = только если
    .about = Готовность парафировать этот текст ровно с одним этим изменением, и ни с каким другим.
signature-about-to = готовится парафировать
signature-not-yet = не парафировано
meter-legend = черта: нужно · полоса: диапазон советника
    .exact = черта: нужно · точка: оценка советника
    .about = От 0 до 100. Точка — оценка поддержки вашим советником, черта — сколько нужно, полоса — насколько оценка может ошибаться. Без полосы оценка точна.
verdict-no-draft = Текста пока нет
    .line = Дома судят о текстах, а не о желаниях.
    .sitting = Каждое место судит о тексте по своим баллам.
verdict-observer = Взгляд ни с одного места
    .line = Что о тексте думают дома — дело каждого места.
verdict-not-a-party = Не ваш текст
    .line = Ваш параф под ним не нужен.
verdict-line = за { $agree } из { $asked } · вам { $points } за раунд (в баллах)
verdict-worth = Стоит для вас { $points }
verdict-against-line = Без всякого соглашения у вас остаётся { $line }.
verdict-of-best = из { $best } в лучшем случае
verdict-nobody-minds = Дома никто не против.
verdict-sure = Прошло бы
verdict-likely = Скорее прошло бы
verdict-rider = Сомнительно; могут потребовать оговорку
verdict-doubtful = Сомнительно
verdict-against = Не прошло бы
verdict-not-asked = Никого не запрашивают
verdict-tips = Что переубедило бы

move-initial = Парафировать
    .about = Поставить параф под показанным проектом. С остальных проектов по тем же вопросам он снимается.
    .closed = Показанный проект вы сейчас парафировать не можете.
move-only-if = Только если
    .about = Параф при условии ровно одного изменения. Если появится проект именно с этим изменением, ваш параф сразу стоит под ним.
    .closed = К показанному проекту нельзя поставить условие.
move-amend = Встречный
    .about = Положить рядом с показанным проектом встречный, с вашим парафом.
    .closed = Встречного к показанному проекту сейчас предложить нельзя.
move-table = Внести
    .about = Составить собственный проект; внося, вы его парафируете.
    .closed = Нового проекта сейчас внести нельзя: идёт заключительный обмен или на столе столько ваших проектов, сколько можно.
move-decline = Отклонить
    .about = Отказаться от показанного проекта и назвать одну причину. Следующий текст должен изменить то, что вы назвали.
    .closed = Нет чужого проекта, который можно отклонить.
move-withdraw = Отозвать
    .about = Взять назад собственный показанный проект.
move-hold = Выждать
    .about = Ничего не делать в этом обмене.
move-sounding = Провести зондаж
    .about = Задать одной из сторон закрытый вопрос. Тёплый ответ — это данное слово.
move-answer = Ответ: { $party }
move-show = Показать карты: { $party }
    .about = Показать одной из сторон одну из своих инстанций: это убедительно и стоит там настроя.
confirm-hold = Подтвердить: выждать
confirm-table = Подтвердить: внести проект
confirm-amend = Подтвердить: встречный к проекту { $number }
confirm-initial = Подтвердить: парафировать проект { $number }
confirm-only-if = Подтвердить: проект { $number }, только если
confirm-decline = Подтвердить: отклонить проект { $number }, { $reason }
confirm-withdraw = Подтвердить: отозвать проект { $number }
ask-decline = Почему вы отклоняете? Назовите что-нибудь одно
ask-only-if = При каком одном изменении?
ask-sounding = Кого вы зондируете?
ask-sounding-clause = Или приняли бы вы что-нибудь из этого, { $form }?
ask-sounding-to = О чём вы спрашиваете? ({ $party })
ask-answer = Закрытый вопрос от { CASE($party, "gen") }
ask-show = Что вы показываете? ({ $party })
ask-gain = { $points } вам
answer-warm = Тепло
    .note = да: слово дано
answer-only-if = Только если …
    .note = да, ровно с одним изменением: слово дано
answer-cool = Прохладно
    .note = нет
sounding-waits = ждёт ответа
sounding-unanswered = осталось без ответа
sounding-warm = тепло
sounding-cool = прохладно
sounding-only-if = только если { $change }

## Составление проектов
editor-matters = Вопросы
editor-article = Статья
editor-not-in = нет
editor-count = статей { $count }, самое большее { $most }
editor-wording = Формулировка
editor-wording-closed = Об этом вопросе проект ещё ничего не говорит.
editor-ambiguous = Двусмысленное легче подписать, но потом его могут прочесть двояко.
editor-silent = Проект оставляет это как есть.
editor-form = Форма
editor-form-closed = На этой встрече текстов такой формы не подписывают.
editor-option-closed = Этот вариант закрыт или закреплён в другом тексте.
editor-needs-trust = нужно доверие { $trust }, сейчас { $now }
editor-leave-open = не урегулировать
editor-settled = решено
editor-obstacle = потом препятствие
editor-discretion = Остальные
editor-against = По сравнению с проектом { $number }:
editor-no-change = пока ничего не изменено
editor-abroad = За рубежом
editor-guess = по тому, что они показали
editor-others-silent = По этим вопросам не высказывались.
editor-nobody = Проект пока никого не называет.
editor-as-they-said = { $issue }: как они говорили
editor-they-said = { $issue }: они говорили «{ $option }»
editor-points = Стоит для вас { $points } за раунд
editor-discard = Отбросить
editor-note = Пока вы не подтвердите ход, ничего не отправляется.
editor-save-table = Вынести на стол
editor-save-amend = Взять как встречный
editor-problem-empty = Проект должен решать хотя бы один вопрос.
editor-problem-long = В проекте больше статей, чем может быть в тексте.
editor-problem-oral = В устной договорённости одна статья и нет приложения.
editor-problem-closed = В проекте сказано то, чего на этой встрече сказать нельзя.
editor-problem-party = По вопросам этого проекта вы не сторона.
editor-problem-same = Пока ничего не изменено.
editor-problem-parties = У встречного текста те же стороны, что и у исходного.
editor-problem-mend = Текст по этим вопросам отклонён; новый должен изменить то, что было названо.

start-unknown = Нет «{ $what }», с чего можно начать; выберите из того, что здесь есть.
title-scenarios = { $count } { $count ->
            [one] сценарий
            [few] сценария
           *[many] сценариев
        }
title-kept =
    { $count ->
        [0] пока нет
       *[other] сохранено: { $count }
    }
menu-brief = Ваши инструкции
    .note = чего стоит каждый вопрос

## Сохранённые игры
plays-title = Сохранённые игры
    .line = хранятся на этом устройстве после каждого решения
plays-none = Пока ни одной игры не сохранено.
plays-note = Продолжение записывается в тот же файл.
plays-broken = Продолжить нельзя
    .line = Эти файлы лежат среди игр. Программа их не трогает.
plays-round = раунд { $round }, мир { $world }
plays-over = закончена, мир { $world }
plays-delete = Удалить
    .label = Удалить: { $play }
    .about = Убирает игру с этого устройства. Пока программа не закрыта, её можно восстановить на этой странице.
plays-deleted = Удалено: { $play }. Пока программа не закрыта, ниже это можно восстановить.
plays-not-deleted = Удалить игру не удалось, и ничего не изменилось. { $problem }
plays-basket = Удалённые игры
    .line = Исчезнут насовсем, когда программа закроется.
plays-restore = Восстановить
    .label = Восстановить: { $play }
    .about = Записывает игру туда, где она была.
plays-restored = Восстановлено: { $play }.
plays-not-restored = Восстановить игру не удалось; она остаётся среди удалённых. { $problem }

## Выбор места
seats-title = Играть одному
    .line = выберите историю, потом место
seats-scenarios = Сценарии
seats-seats = Места
seats-minutes = { $minutes } мин
seats-game = Игра
seats-answer-to = Ваши инстанции дома
seats-sent = За чем вас послали
seats-hard = В чём трудность
seats-observe = Наблюдать
    .about = Все места занимают компьютеры. Вы видите то, что видит публика, а когда игра окончена — всё.
seats-others = Остальные места
seats-temperament = Темперамент: { $party }
seats-sit = Сесть за стол: { $party }
    .about = Стол открывается; сначала вы читаете свои инструкции.
seats-observe-sit = Смотреть игру
seats-world = Мир { $world }
    .note = Одни и те же события для всех, кто играет под этим номером.
seats-world-before = Предыдущий мир
seats-world-next = Следующий мир
temperament-drawn = по жребию
temperament-cooperative = уступчивый
temperament-hard = жёсткий
temperament-cautious = осторожный
temperament-mirroring = зеркальный
winning-title = Как выигрывают
winning = Считается то, что работает, а не то, что подписано: каждый раунд каждое работающее соглашение приносит свои баллы за вычетом того, чего оно вам стоит. То, что работает в конце, оставляет наследие — свои баллы ещё раз за каждую единицу состояния, причём в обязывающей форме больше, чем в свободной; к положению добавляют довольный дом, доверие и капитал. Считается то, что у вас выше линии без соглашения; ваш результат стоит рядом с тем же местом в других играх того же мира.
winning-one-sitting = Один текст, парафированный всеми, завершает заседание. Он приносит вам баллы своих статей; без текста вы остаётесь при том, что имеете. Текст, который стоит меньше, хуже, чем никакого.

## Инструкции
brief-title = Ваши инструкции
brief-only = Только для места «{ $party }» · этой страницы больше никто не видит
brief-instructions = Инструкции посланнику
brief-matters = Чего стоит для вас каждый вопрос и каждая его ступень
brief-points = баллы
brief-forms = Формы
brief-at-best = самое большее
brief-red-line = Красная черта
brief-red-line-none = Ни одна ступень ни по одному вопросу не стоит вам баллов. Чего не примут дома — другой вопрос.
brief-red-line-of = Дороже всего вам обходится: { $options }.
brief-nothing = Если ни о чём не договорятся
brief-nothing-points = У вас остаётся { $points } { $points ->
            [one] балл
            [few] балла
           *[many] баллов
        }; текст, который стоит меньше, хуже, чем никакого.
brief-together = Вместе стоят больше
brief-together-none = Никакие два вопроса не меняют ценности друг друга для вас.
brief-together-pair = { $a } и { $b }: { $points }.
brief-others = За столом
brief-note = Это можно в любое время перечитать через меню.
brief-next = Прочитано. К столу
since = С вашего последнего решения
since-earlier =
    { $count ->
        [one] ещё { $count } запись до этого — в журнале
        [few] ещё { $count } записи до этого — в журнале
       *[many] ещё { $count } записей до этого — в журнале
    }
