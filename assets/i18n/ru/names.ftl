### Названия документов, перечни, даты и слова для значений.
###
### Повторяющиеся аргументы:
### $you   называет аргумент, который означает сторону самого читателя («party», «from», «to» …), или «none».
### $party и имена других сторон стоят в именительном падеже; падежи дают CASE и GENDER.
###        Первую букву целого предложения программа делает заглавной.

language-name = Русский
text-missing = (Этого текста нет.)

## Документы. $readers: «all» или, для проекта, которого не видят остальные, «some».

name-draft =
    { $readers ->
        [some] закрытый проект { $number }
       *[other] проект { $number }
    }
name-draft-about =
    { $readers ->
        [some] закрытый проект { $number } ({ $issues })
       *[other] проект { $number } ({ $issues })
    }
name-agreement =
    { $readers ->
        [some] закрытое соглашение { $number }
       *[other] соглашение { $number }
    }
name-agreement-about =
    { $readers ->
        [some] закрытое соглашение { $number } ({ $issues })
       *[other] соглашение { $number } ({ $issues })
    }
name-dispatch = депеша { $number }
# У соглашения, заключённого до игры, есть собственное название.
name-inherited = соглашение «{ $title }»

## Перечни и даты.

list-next = { $list }, { $item }
list-last = { $list } и { $item }
# $count: сколько вопросов, кроме первого.
list-and-more = { $first } и ещё { $count }
date-month =
    { $month ->
        [1] январь { $year } г.
        [2] февраль { $year } г.
        [3] март { $year } г.
        [4] апрель { $year } г.
        [5] май { $year } г.
        [6] июнь { $year } г.
        [7] июль { $year } г.
        [8] август { $year } г.
        [9] сентябрь { $year } г.
        [10] октябрь { $year } г.
        [11] ноябрь { $year } г.
       *[12] декабрь { $year } г.
    }
date-day =
    { $month ->
        [1] { $day } января { $year } г.
        [2] { $day } февраля { $year } г.
        [3] { $day } марта { $year } г.
        [4] { $day } апреля { $year } г.
        [5] { $day } мая { $year } г.
        [6] { $day } июня { $year } г.
        [7] { $day } июля { $year } г.
        [8] { $day } августа { $year } г.
        [9] { $day } сентября { $year } г.
        [10] { $day } октября { $year } г.
        [11] { $day } ноября { $year } г.
       *[12] { $day } декабря { $year } г.
    }

## Формы, формулировки, встречи.

instrument-oral = устная договорённость
    .about = Одна статья и ничего на бумаге: быстро, от неё легко отречься, и первое же потрясение её уносит.
    .short = Устно
    .as = в форме устной договорённости
instrument-statement = политическое заявление
    .about = Сделано публично и обязывает честью.
    .short = Заявление
    .as = в форме политического заявления
instrument-memorandum = меморандум
    .about = Подписывают правительства; мнение большинства инстанций запрашивают.
    .short = Меморандум
    .as = в форме меморандума
instrument-treaty = договор
    .about = Обязывает юридически; голосует законодательный орган.
    .short = Договор
    .as = в форме договора
wording-plain = однозначно
    .about = Только одно прочтение.
wording-ambiguous = двусмысленно
    .about = Сегодня дома легче; при споре окажется два прочтения.
level-working = рабочая встреча
    .about = Встречаются должностные лица.
level-ministerial = встреча министров
    .about = Встречаются министры.
level-summit = саммит
    .about = Встречаются главы государств и правительств.
discretion-informed = остальным текст показывают
    .about = Стороны, без которых текст обходится, могут его прочитать.
discretion-dark = только между его сторонами
    .about = Остальные узнают о тексте, лишь если он выйдет наружу.

## Трибуна.

line-conciliatory = примирительно
    .about = Согревает остальных, охлаждает своих.
line-measured = взвешенно
    .about = Никого не задевает и приносит политический капитал.
line-firm = твёрдо
    .about = Нравится своим, охлаждает остальных.
pledged-open = в силе
pledged-kept = выполнено
pledged-broken = нарушено
retaliating-waiting = объявлено
retaliating-triggered = пора выполнить или снять
retaliating-carried-out = выполнено
retaliating-dropped = снято

## Дома.

verdict-agrees = за
verdict-bought-off = за, после того как недостающие баллы куплены
verdict-asks-rider = за, если добавить оговорку
verdict-complains = возражает, но остановить не может
verdict-refuses = против
outlook-against = весьма маловероятно
    .about = Даже в лучшем случае поддержки меньше, чем нужно.
outlook-doubtful = сомнительно
    .about = По наиболее вероятной оценке поддержки не хватает.
outlook-likely = вероятно
    .about = По наиболее вероятной оценке хватает, в худшем случае — нет.
outlook-sure = весьма вероятно
    .about = Хватает даже в худшем случае, который допускает советник.
outlook-not-asked = не запрашивается
    .about = Тексты такой формы сюда не направляют.
role-blocker = может остановить текст
role-rider = может остановить текст или потребовать оговорку
role-bloc = может нарушить молчание
role-objector = может возражать, но не остановить

## Выполнение.

exit-suspend = приостановить
    .about = Соглашение не работает, пока вы его не возобновите; доверие к вам снижается.
exit-resume = возобновить
    .about = Соглашение снова работает, если ему больше ничто не мешает.
exit-leave = выйти
    .about = Соглашение прекращается для всех; доверие к вам сильно снижается.
readout-modest = шаг с обеих сторон
    .about = Никого не задевает.
readout-victory = наша победа
    .about = Нравится своим. Если остальные рассказывают иначе, доверие падает.
reading-wide = то, что кажется написанным
    .about = Статья засчитывается полностью.
reading-narrow = на ступень меньше
    .about = Статья засчитывается ступенью ниже.
share-all = всё целиком
share-mine = равная доля
share-nothing = ничего
status-in-force = в силе
status-lapsed = истекло
status-left = прекращено: одна из сторон вышла
status-superseded = заменено
sent-back-refused = отклонено дома
sent-back-rider-declined = оговорка не принята
sent-back-silence-broken = молчание нарушено
sent-back-not-submitted = отложено и не представлено
sent-back-option-closed = один из вариантов закрылся
stopped-health = пришло в негодность
stopped-suspension = приостановлено одной из сторон
stopped-ban = остановлено запретом

## Шаги раунда и завершение игры.

step-before = Перед первым раундом
step-podium = Трибуна
step-talks = Переговоры
step-exchange = Переговоры, обмен { $number } из { $of }
step-closing-exchange = Переговоры, заключительный обмен
step-home = Дома
step-replies = Ответы
step-follow-through = Выполнение
step-ended = Конец
ending-completed = Завершён последний раунд.
ending-collapsed = Срыв: напряжённость осталась на пределе.
ending-agreed = Согласовано.
ending-impasse = Тупик: срок истёк, соглашения нет.

## Части правил, которые включает сценарий.

layer-podium = Трибуна
    .about = Стороны выступают публично: линия, обещание, предупреждение.
layer-home = Внутренний стол
    .about = То, что парафировано за рубежом, должно пройти дома.
layer-estimates = Оценки советников
    .about = Настрой дома отчасти скрыт; советники называют диапазон.
layer-follow-through = Выполнение
    .about = Соглашения надо заставить работать, и платят они, только пока работают.
layer-ambiguity = Двусмысленные формулировки
    .about = Статью можно составить так, что её прочтут двояко, и позже о ней спорить.
layer-soundings = Зондаж
    .about = Закрытые вопросы одной стороны другой.
layer-secrecy = Секретность
    .about = Двое могут держать проект в тайне от остальных — и попасться.
layer-riders = Оговорки
    .about = Инстанция может согласиться с условием, которое должны принять остальные.
layer-bans = Запреты
    .about = Законодательный орган может запретить целый вид сотрудничества.
layer-slips = Право члена альянса
    .about = Сторона, входящая в альянс, может нарушить его молчание.
layer-readouts = Рассказ дома
    .about = О новом соглашении каждая сторона рассказывает дома по-своему.
layer-transparency = Прозрачность
    .about = Работающие соглашения многое показывают: потрясения слабеют, интересы открываются.
layer-shocks = Потрясения
    .about = Происшествия, спорные утверждения и кризисы в других местах.
layer-clock = Ход времени
    .about = Программы продвигаются в собственные сроки.
layer-threat-picture = Оценки угрозы
    .about = У каждой стороны своя оценка внешней опасности.
layer-directed-trust = Доверие по направлениям
    .about = Каждая сторона доверяет каждой другой отдельно.
layer-tension = Напряжённость
    .about = Одно число на всех; на его пределе игра может сорваться.

## Тексты.

terms-clause = { $issue }: { $option }.
terms-form = Форма: { $form }
terms-annex-settled = { $item }: { $choice }.
terms-annex-open = { $item }: не урегулировано.
change-clause = { $issue } — { $option }
change-clause-ambiguous = { $issue } — { $option }, двусмысленно
change-drop = { $issue } — исключить
change-form = форма: { $form }
change-settle = { $item } — { $choice }
change-leave-open = { $item } — не урегулировать
reason-article = статья «{ $issue }»
reason-form = форма
reason-annex = пункт приложения «{ $item }»
reason-home = дома это не пройдёт
reason-not-now = не сейчас
question-draft = Парафировали бы вы { $draft }?
question-changed = Парафировали бы вы { $draft } с таким изменением: { $changed }?
question-clause = Приняли бы вы такое { $as }: { $changed }?
