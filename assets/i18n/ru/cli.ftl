### Командная строка.

cli-no-window = two-tables: в этой сборке нет ни окна, ни страниц; соберите её с признаком «client» или «server» либо воспользуйтесь командами scenario, simulate, replay или debrief.
cli-clean = { $checked }: ошибок нет.
cli-problems = { $count } { $count ->
            [one] ошибка
            [few] ошибки
           *[many] ошибок
        }
cli-list-games = игры: { $games }
cli-list-minutes = { $minutes } мин
cli-list-observer = есть место наблюдателя
cli-list-template = шаблон для авторов, его копируют
cli-list-broken = { $checked }: { $problems }; см. two-tables scenario check

cli-show-game = Игра
cli-show-layers = Включённые правила
cli-show-meetings = Встречи
cli-show-parties = Стороны
cli-show-issues = Вопросы
cli-show-annex = Пункты приложения
cli-show-inherited = В силе с самого начала
cli-show-circle = стороны: { $parties }
cli-show-requirement = требует доверия { $trust }
cli-show-effort = забирает { $tokens } { $tokens ->
            [one] жетон
            [few] жетона
           *[many] жетонов
        } за раунд
cli-show-form = наименьшая форма: { $form }
cli-show-points = баллы
cli-show-reservation = без соглашения: { $points }
cli-show-mood = настрой { $mood }
cli-show-needs = нужно { $need }
cli-show-closed = Баллы и настрой — закрытые сведения; их показывает --open-all.
cli-show-analysis = Что говорит анализ
cli-show-packages = Пакетов на границе Парето: { $count }
cli-show-zone = Из них выше линии без соглашения для всех: { $count }
cli-show-line = Линия без соглашения (мир { $world })
cli-show-best = Эталонное решение

cli-simulate-plays = { $plays } { $plays ->
            [one] игра
            [few] игры
           *[many] игр
        }: { $scenario } ({ $game }), миры от { $first } до { $last }
cli-simulate-party = сторона
cli-simulate-points = баллы
cli-simulate-line = линия
cli-simulate-gain = выше линии
cli-simulate-agreements = Соглашений за игру: подписано { $signed }, в конце работают { $operating }, заброшены { $fallow }, утратили силу { $lapsed }
cli-simulate-climate = В конце: доверие { $trust }, напряжённость { $tension }, раундов { $rounds }
cli-simulate-endings = Чем кончилось: { $endings }
cli-simulate-progress = игры

cli-replay-done = Игра повторена, действий: { $acts }.
cli-replay-verified = Контрольных точек совпало: { $checkpoints }; состояние то же.
cli-replay-open = Игра не окончена; сейчас раунд { $round }.
cli-replay-round = Раунд { $round }: { $meeting }
cli-debrief-done = Разбор записан в папку { $folder }.

cli-analyse-genius = числа прочитаны так, как читает GENIUS
cli-analyse-negmas = числа прочитаны как есть
cli-analyse-head = { $parties } { $parties ->
            [one] сторона
            [few] стороны
           *[many] сторон
        }, { $issues } { $issues ->
            [one] вопрос
            [few] вопроса
           *[many] вопросов
        }, пакетов: { $packages }
cli-analyse-frontier = Граница Парето: { $count } { $count ->
            [one] точка
            [few] точки
           *[many] точек
        }
cli-analyse-zone = Зона возможного соглашения, пакетов: { $packages } ({ $percent } %)
cli-analyse-zone-about = Зона возможного соглашения: около { $percent } % пакетов (± { $margin }, по выборке)
cli-analyse-measures = Противостояние { $opposition }; различие приоритетов { $priorities }; обмен уступками между вопросами добавляет { $logrolling } % к компромиссу по каждому
cli-analyse-discount = Время здесь чего-то стоит; эти числа — для немедленного соглашения.
cli-analyse-best = Лучшее
cli-analyse-none = Без соглашения
cli-analyse-nash = Нэш
cli-analyse-kalai-smorodinsky = Калаи — Смородинский
cli-analyse-egalitarian = Эгалитарное
cli-analyse-welfare = Наибольшая сумма
cli-analyse-compromise = Компромисс по каждому
cli-analyse-no-zone = ни один пакет не оставляет всех выше линии
cli-analyse-homes = Дома: при начальном положении дел везде прошли бы тексты, { $pass } из { $texts }. Чего-то стоят для всех своих сторон { $good }; из них хотя бы один дом отклоняет { $excluded }.
cli-analyse-home = { $party }: из своих { $texts } текстов пропускает { $passes }, из них с оговоркой { $rider }; отклоняет { $refuses }, хороших для всех своих сторон
cli-analyse-closed = Ни в одном проходящем тексте нет: { $options }
cli-analyse-lap-read = чтение
cli-analyse-lap-frontier = граница
cli-analyse-lap-solutions = решения
cli-analyse-lap-zone = зона
cli-analyse-lap-measures = меры
cli-analyse-lap-homes = внутренние столы
cli-analyse-time = Миллисекунды: { $laps }

cli-import-done = { $name }: { $issues } { $issues ->
            [one] вопрос
            [few] вопроса
           *[many] вопросов
        }, { $profiles } { $profiles ->
            [one] профиль
            [few] профиля
           *[many] профилей
        }, формат { $format }; записано в { $file }
cli-export-done = Записано: { $files }

cli-offers-head = { $plays } { $plays ->
            [one] переговоры
            [few] переговоров
           *[many] переговоров
        } чередующимися предложениями: { $name }, не больше { $rounds } { $rounds ->
            [one] раунда
            [few] раундов
           *[many] раундов
        }
cli-offers-party =
    { $counted ->
        [0] { $party }: ничего не засчитано, всё испортили другие
       *[other] { $party }: в среднем { $worth }; соглашение в { $agreed } % из { $counted }
    }
cli-offers-fault = испорчено { $faults }; в первый раз: { $what }

## Занятие с группой
cli-host-open = Участники входят на { $what } по коду своего занятия.
cli-host-private = Ваша личная ссылка, чтобы открывать занятия: { $what }
cli-host-kept = Занятия хранятся в { $what }.
cli-host-end = Завершить — Ctrl+C; всё принятое сохраняется.
cli-solo-display = Нет экрана, на котором можно открыть окно; игра идёт в браузере.
cli-solo-adapter = Нет графического адаптера, пригодного для окна; игра идёт в браузере.
cli-solo-window = В этой сборке нет окна; игра идёт в браузере.
cli-join-no-window = Здесь нет окна, чтобы войти в занятие. Откройте ссылку в браузере: { $what }
cli-solo-open = Откройте на этой машине личную ссылку: { $what }
cli-solo-load = Игру, сохранённую в окне, можно продолжить только в окне.
cli-host-closed = Закрыто. Когда сервер откроют снова, каждое занятие продолжится.
