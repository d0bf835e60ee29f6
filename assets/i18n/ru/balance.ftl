# Отчёт команды «two-tables balance»: что должны выдерживать числа сценария и что обнаружено.

balance-head = { $scenario } ({ $game }), миры начиная с { $first }: { $plays } { $plays ->
            [one] игра
            [few] игры
           *[many] игр
        } за параллельными столами, испытания — по { $trials } { $trials ->
            [one] миру
            [few] мирам
           *[many] мирам
        }.
balance-progress = обещания
balance-end = Обещания: выдержано { $holds }, столькими играми не решено { $open }, нарушено { $fails }; всего { $all }.

balance-verdict-holds = выдержано
balance-verdict-open = не решено
balance-verdict-fails = нарушено

balance-check-sheets-alike = То, чего хотят места, требует на каждом примерно одинакового доверия (±10) и примерно одинаково часто за счёт других (±1).
balance-check-seats-score-alike = Разброс параллельных результатов на одном месте не более чем вдвое шире, чем на другом.
balance-check-no-best-line = Ни одна публичная линия ни на одном месте не оказывается заведомо лучшей против всех темпераментов.
balance-check-no-best-opening = Ни одно начальное требование ни на одном месте не оказывается заведомо лучшим против всех темпераментов.
balance-check-no-best-form = Ни одна форма ни на одном месте не оказывается заведомо лучшей против всех темпераментов.
balance-check-no-one-sided-best = Ни один однобокий игрок ни на одном месте не оказывается лучшим среди опытных.
balance-check-strength-tells = Эксперт превосходит опытного, а опытный — новичка на каждом месте.
balance-check-history-in-reach = В одних играх подписывают то, что видела история, в других — то, чего она не видела.
balance-check-something-works = Менее чем в 15 % игр к концу третьего раунда не работает ничего нового.
balance-check-care-keeps-alive = При заботе работает больше половины соглашений.
balance-check-carelessness-costs = Без заботы заброшенной оказывается не менее половины соглашений.
balance-check-transparency-dampens = То же потрясение слабее ощущают те, кто показывает больше.
balance-check-climbing-pays = Начинать с верхней ступени лестницы неудачно чаще, чем подниматься по ней.
balance-check-cooperation-saves = Уступчивые эксперты осуществляют вместе больше, чем жёсткие.
balance-check-reference-in-reach = Уступчивые эксперты за одно заседание достигают 90 % эталонного решения, а в кампании остаются ниже.
balance-check-everything-used = Всё, что может вызвать случай, бывает и у опытных игроков; нет ни варианта, ни формы, которые встречались бы в каждой игре.

balance-entrant-any-of = { $strength }, любой темперамент
balance-entrant-computer = { $strength }, { $temperament }
balance-entrant-opening = начинает с { $share } % от идеала
balance-entrant-line = всегда { $line }
balance-entrant-form = подписывает только так: { $form }
balance-entrant-one-sided = { $kind ->
    [only_oral] подписывает только устные договорённости
    [all_open] не урегулирует ни одного пункта приложения
    [bundles] увязывает всё, что можно
    [always_firm] всегда твёрд
    [never_tends] никогда не поддерживает
   *[holds_out] выжидает до конца
}
balance-against = против: { $temperament }

balance-strength-novice = новичок
balance-strength-practised = опытный
balance-strength-expert = эксперт

balance-unit-points = { $value } (в баллах)
balance-unit-share = { $value } %
balance-unit-number = { $value }

balance-word-trust-asked = доверие, которого требуют самые дорогие желания, в среднем
balance-word-at-others-cost = варианты, хорошие для своей стороны и плохие для другой
balance-word-distance = среднее расстояние от среднего по месту и миру
balance-word-in-history = как в истории
balance-word-not-in-history = не то, что в истории
balance-word-nothing-by-round-three = игры, где к этому времени не работает ничего нового
balance-word-operated = соглашения, которые работали
balance-word-went-fallow = соглашения, которые были заброшены
balance-word-fallow-or-never-operated = соглашения, которые были заброшены или ни разу не работали
balance-word-felt-by-who-shows-more = ощущают те, кто показывает больше, по сравнению с теми, кто показывает меньше всех
balance-word-next-rung-failed = тексты со следующей ступенью, которые ни разу не работали
balance-word-top-rung-failed = тексты сразу с верхней ступенью, которые ни разу не работали
balance-word-of-reference = от эталонного решения
balance-word-ahead-of-best = впереди лучшего темперамента
balance-word-ahead-of-weaker = впереди следующей по силе ступени
balance-word-kinds-by-chance = виды событий, которые вызывают случайные игроки
