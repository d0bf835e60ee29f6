### Почему поддержка дома такова.

part-mood = Настрой: { $points }
part-clause = { $issue }: { $change }
part-form = Форма ({ $form }): { $change }
part-open-annex = { $count } { $count ->
            [one] неурегулированный пункт
            [few] неурегулированных пункта
           *[many] неурегулированных пунктов
        } приложения: { $change }
part-ambiguous = { $count } { $count ->
            [one] двусмысленная статья
            [few] двусмысленные статьи
           *[many] двусмысленных статей
        }: { $change }
part-pledge = Против вашего обещания «{ $pledge }»: { $change }
part-trust = Доверие к другим сторонам: { $change }
part-tension = Напряжённость: { $change }
part-gap = Доверия на { $gap } меньше, чем требует текст: { $change }
part-persuaded = Уговоры: { $change }
estimate-exact = { $constituency }: { $outlook }. Поддержка { $guess }, нужно { $need }.
estimate-range = { $constituency }: { $outlook }. Поддержка около { $guess }, от { $low } до { $high }; нужно { $need }.
estimate-not-asked = { $constituency }: о текстах такой формы не запрашивается.
