### Разбор: заголовки, столбцы и короткие подписи его страницы и рисунков.

## Страница.

debrief-title = Разбор: { $scenario }
debrief-world = Мир { $world }, { $game }.
debrief-unfinished = Эта игра не закончена. Ниже — как обстоят дела сейчас.
debrief-contents = Содержание
debrief-result = Что получилось
debrief-possible = Что было возможно, подписано, сделано
debrief-why = Почему вышло так
debrief-course = Ход игры и история под ним
debrief-lives = Судьбы соглашений
debrief-history = Что было на самом деле
debrief-opened = Теперь открыто: что было скрыто
debrief-drafts = Все проекты
debrief-soundings = Все зондажи
debrief-reasons = Почему компьютерные переговорщики действовали так
debrief-everything = Всё, что произошло
debrief-method = Как получены эти числа
debrief-as-table = То же в виде таблицы

## Результат.

debrief-signed = подписано
    .about = от возможного вместе, если бы всё, что в силе, работало
debrief-operating = работает
    .about = от возможного вместе, как вышло на деле
debrief-lowest = ниже всех: { $party }, { $percent }
debrief-percent = { $percent } %
debrief-no-reference = Ни один пакет не поднимает все стороны выше их линии без соглашения, поэтому общего результата нет.
debrief-agreed = согласовано
    .about = от возможного вместе
debrief-left = Из каждых 100 баллов, возможных вместе, за столом оставлено { $left }, а после подписания потеряно ещё { $lost }.
debrief-left-nothing-lost = Из каждых 100 баллов, возможных вместе, за столом оставлено { $left }. После подписания не потеряно ничего.
debrief-left-below = Если мерить 100 баллами, возможными вместе, места закончили на { $below } ниже своих линий без соглашения. Подписанное дало бы { $signed }.
debrief-points = Баллы по сторонам
column-party = Сторона
column-constituency = Инстанция
column-paid = Получено
column-legacy = Наследие
column-standing = Положение
column-costs = Расходы
column-other = Прочее
column-total = Баллы
column-line = Линия без соглашения
column-gain = Выше линии
column-signed-gain = Выше линии, если бы всё подписанное работало
column-reference-gain = Выше линии, в эталоне
column-share = Доля эталона, работает

## Что было возможно.

chart-frontier = { $a } и { $b }: что было возможно, подписано и сделано
chart-axis = { $party }, баллы сверх линии без соглашения
chart-possible = что было возможно
chart-signed = подписано
chart-operating = работает
chart-both = согласовано
chart-lost = потеряно после подписания
chart-origin = 0 = без соглашения
chart-reference = эталон
column-point = Точка
debrief-solutions = Справедливые и эффективные точки
solution-nash = Наибольшее произведение выигрышей (Нэш): эталон
solution-kalai = Равные доли от лучшего для каждого (Калаи и Смородинский)
solution-egalitarian = Наибольший из наименьших выигрышей
solution-welfare = Наибольшая сумма выигрышей
column-solution = Точка
debrief-by-issue = Вопрос за вопросом
column-issue = Вопрос
column-possible = В эталоне
column-in-force = В силе в конце
column-operating = Работает в конце

## Находки.

debrief-findings-points = Баллы
debrief-findings-trust = Доверие
debrief-findings-tension = Напряжённость
debrief-findings-mood = Настрой дома
finding-of = { $party }, { $because }
finding-times =
    { $times ->
        [1] один раз
       *[other] за { $times } { $times ->
               [one] шаг
               [few] шага
              *[many] шагов
           }
    }
debrief-no-findings = Ничего не изменилось.

## Ход игры.

chart-timeline = Доверие и напряжённость по раундам
chart-trust = доверие
chart-tension = напряжённость
chart-round = раунд
chart-start = начало
chart-fact = история
chart-event = что произошло
chart-climate-start = Доверие в начале
chart-climate-end = Доверие в конце
column-pair = Пара
column-trust = Доверие
column-change = Изменение
debrief-round = Раунд { $round }: { $meeting }, { $date }
debrief-crisis = { $round }, кризис
mark-in-force = { $matter }: в силе
mark-operating = { $matter }: работает
mark-lapsed = { $matter }: утрата силы
mark-left = { $matter }: { $party } — выход
mark-suspended = { $matter }: пауза
mark-agreed = Согласовано
mark-brought = от преподавателя: { $dispatch }
mark-note = записка преподавателя

chart-lives = В каком состоянии было каждое соглашение по раундам
chart-in-force = в силе
chart-fallow = заброшено
chart-end = конец
column-agreement = Соглашение
life-name = { $number }. { $matter }
life-lapsed = истекло
life-left = { $party }: выход
life-superseded = заменено
life-paid = Оно принесло { $points } { $points ->
            [one] балл
            [few] балла
           *[many] баллов
        } всем сторонам вместе.
life-never-operated = Оно ни разу не работало.
debrief-no-agreements = Ничто не вступило в силу.

record-sources = Источники: { $sources }.

## Что было скрыто.

debrief-points-tables = Сколько стоил каждый вариант
column-option = Вариант
points-together = { $a } от ступени «{ $arung }» вместе с { $b } от ступени «{ $brung }»
points-reservation = Без соглашения
debrief-homes = Внутренние столы
home-of = Внутренний стол { CASE($party, "gen") }
column-mood = Настрой, скрытая часть
column-estimate = Оценка
column-power = Что может
column-mood-start = Настрой в начале
column-mood-end = Настрой в конце
debrief-hidden-moods = Скрытый настрой по раундам
column-round = Раунд
debrief-threat = Оценки угрозы, от 0 до 10
debrief-together = Что вместе значит больше или меньше
column-draft = Проект
column-sponsor = Автор
column-text = Текст
column-shown = Кому показан
column-fate = Что с ним стало
fate-none = Лежал на столе, когда игра закончилась.
debrief-none = Нет.
debrief-private = только { $who }
debrief-everybody = все
reason-of = { $party }, { $step }: { $deed }

## Действия как заголовки над доводами.

deed-speak = выступление: { $line }
deed-hold = выжидание
deed-table = вносится { $draft }
deed-table-text = вносится проект: { $issues }
deed-amend = встречный текст, { $draft }
deed-initial = парафируется { $draft }
deed-initial-if = согласие парафировать { $draft } с одним изменением
deed-decline = отклоняется { $draft }: { $reason }
deed-withdraw = отзывается { $draft }
deed-consult = консультация: { $constituency }
deed-persuade = уговоры: { $constituency }, { $draft }
deed-waive = изъятие из запрета
deed-decide = решение дома
deed-reply = ответы
deed-attend = трата внимания: { $count } { $count ->
            [one] жетон
            [few] жетона
           *[many] жетонов
        }

## Как получены числа.

method-line = Линия без соглашения — тот же мир, где все места действуют по постоянным инструкциям: взвешенная линия, никаких текстов, поддержание того, что в силе.
method-frontier = Возможное вычислено точно по баллам сторон: из всех пакетов взяты те, которые не превосходит ни один другой. Доверие, внутренние столы, формы, приложение, оговорки и оценки угрозы не учтены, так что это то, что допускают интересы.
method-reference = Эталон — пакет с наибольшим произведением выигрышей над линией. Он засчитан как оплаченный { $payments ->
        [1] один раз
        [one] { $payments } раз, со второго раунда по последний и как наследие в полном состоянии
        [few] { $payments } раза, со второго раунда по последний и как наследие в полном состоянии
       *[many] { $payments } раз, со второго раунда по последний и как наследие в полном состоянии
    }.
method-joint = Общий результат — среднее из долей, которые места получили от собственного выигрыша в эталоне, так что ни одна сторона не считается дважды.
method-signed = «Подписано» засчитывает каждый текст в силе так, как если бы он работал в полном состоянии с раунда вступления в силу, без расходов и в той форме, в которой подписан.

## Что ввёл преподаватель.

brought-title = Что ввёл преподаватель
brought-line = Это пришло от преподавателя, а не из мира. Линия без соглашения взята для мира с теми же событиями.
brought-dispatch = Раунд { $round }: { $dispatch }
brought-note = Раунд { $round }, записка: { $text }
