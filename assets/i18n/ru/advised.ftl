# Что сделал бы советник: по предложению на каждую часть действия, словами делегации.

advised-speak-conciliatory = Говорить публично примирительно.
advised-speak-measured = Говорить публично сдержанно.
advised-speak-firm = Говорить публично твёрдо.
advised-pledge = Дать обещание: «{ $pledge }»
advised-announce = Объявить, что последует: { $retaliation }.
advised-carry-out = Исполнить объявленное: { $retaliation }.
advised-drop = Отказаться от объявленного: { $retaliation }.
advised-defer = Отложить собственный процесс на один раунд.

advised-hold = Выждать: в этом обмене ничего не делать.
advised-table = Внести новый проект ({ $issues }):
advised-table-dark = Внести новый проект ({ $issues }) и не показывать его тем, кто в нём не участвует:
advised-amend = Внести встречный проект. Он встречный к тексту: { $draft }.
advised-change = С таким изменением: { $changed }.
advised-initial = Парафировать { $draft }.
advised-initial-if = Парафировать { $draft }, только если: { $changed }.
advised-decline = Отклонить { $draft }: { $reason }.
advised-withdraw = Отозвать { $draft }.
advised-sounding = Спросить у { CASE($party, "gen") } наедине: «{ $question }»
advised-answer-warm = Ответить { CASE($party, "dat") } наедине: да.
advised-answer-cool = Ответить { CASE($party, "dat") } наедине: нет.
advised-answer-only-if = Ответить { CASE($party, "dat") } наедине: да, только если: { $changed }.
advised-show-hand = Показать { CASE($party, "dat") }, как у нас дома относятся к тексту. { $constituency }: { $draft }.

advised-consult = Посоветоваться: { $constituency }.
advised-persuade = Убедить. { $constituency }: { $draft }.
advised-waive-draft = Снять запрет, который стоит на пути: { $draft }.
advised-waive-agreement = Снять запрет, который всё остановил: { $agreement }.
advised-submit = Представить { $draft }.
advised-submit-carry = Представить { $draft }; если дома потребуют оговорку, передать её остальным сторонам.
advised-submit-buy = Представить { $draft }; если дома потребуют оговорку, откупиться от неё.
advised-hold-over = Отложить { $draft } до следующего раунда.
advised-let-fall = Дать отпасть: { $draft }.
advised-decide-nothing = Ничего не представлять: домой не пришёл ни один текст.
advised-riders-accept = Принять оговорки: { $draft }.
advised-riders-refuse = Не принимать оговорки: { $draft }.
advised-break-silence = Нарушить молчание: { $draft }.
advised-keep-silent = Хранить молчание: то, что открыто, пройдёт.

advised-upkeep = Потратить на поддержание { $count } { $count ->
            [one] жетон
            [few] жетона
           *[many] жетонов
        }: { $agreement }.
advised-burden-all = Предложить взять на себя всё: { $item } ({ $agreement }).
advised-burden-mine = Предложить взять на себя равную долю: { $item } ({ $agreement }).
advised-burden-nothing = Не предлагать ничего: { $item } ({ $agreement }).
advised-consent = Получить согласие третьей страны: { $item } ({ $agreement }).
advised-confidence = Укреплять доверие: { $agreement }.
advised-reading-wide = Читать широко статью «{ $issue }»: { $agreement }.
advised-reading-narrow = Читать узко статью «{ $issue }»: { $agreement }.
advised-announce-again = Объявить снова: { $agreement }.
advised-suspend = Приостановить { $agreement }.
advised-resume = Вернуться: { $agreement }.
advised-leave = Выйти: { $agreement }.
advised-readout-modest = Рассказать дома как о шаге всех сторон: { $agreement }.
advised-readout-victory = Рассказать дома как о нашей победе: { $agreement }.
advised-attend-nothing = В этом раунде внимание не тратить.

counsel-ask = Советник
    .explain = Спрашивает компьютерного переговорщика, что он сделал бы сейчас на вашем месте и почему. Он видит то же, что и вы, и ничего больше; ничего не отправляется. То же делает клавиша A.
counsel-menu = Спросить советника
    .note = что он сделал бы и почему
counsel-title = Что сделал бы ваш советник
counsel-manner = Какой у вас советник
counsel-belief = Что он думает
counsel-want = Чего он хочет
counsel-tip = Что решает дело
counsel-thinking = Советник читает бумаги.
counsel-lost = На это у советника нет ответа. Решайте без него.
counsel-nothing-asked = Сейчас от вас ничего не требуется; советнику нечего сказать.
counsel-elsewhere = Советник отвечает за столом переговоров. Вернитесь туда и спросите.
counsel-not-here = На этом занятии компьютерного советника не спрашивают.
counsel-note = Он видит то же, что и вы, и ничего больше. То, что он думает о других, — догадка. Ничего не отправлено.
counsel-at-once = Это действует сразу и делается кнопкой рядом с нужной группой.
counsel-prepare = Подготовить это
    .explain = Выставляет на этом экране всё так, как сделал бы советник. Это ещё можно изменить; до подтверждения ничего не отправляется.
counsel-prepared = Подготовлено так, как сделал бы советник. Ещё ничего не отправлено.
