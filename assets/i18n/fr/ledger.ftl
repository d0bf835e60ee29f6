### Le registre : ce qui a changé, de combien, où l’on en est, et pourquoi.

## $change porte son signe ; $amount est le même nombre sans signe, pour les pluriels ; $way vaut « up », « down » ou « level ».

ledger-line = { $what } : { $change }, désormais { $now }, { $because }.
ledger-line-paid = { $what } : { $change }, { $because }.
ledger-trust =
    { $you ->
        [from] votre confiance envers { $to }
        [to] la confiance { CASE($from, "of") } envers vous
       *[none] la confiance { CASE($from, "of") } envers { $to }
    }
ledger-tension = tension
ledger-mood =
    { $you ->
        [party] humeur chez vous, { $constituency }
       *[none] humeur intérieure { CASE($party, "of") }, { $constituency }
    }
ledger-capital =
    { $you ->
        [party] votre capital politique
       *[none] capital politique { CASE($party, "of") }
    }
ledger-health = santé de l’{ $agreement }
ledger-points =
    { $you ->
        [party] vos points
       *[none] points { CASE($party, "of") }
    }

## Parce que.

cause-dispatch = à cause d’une dépêche, « { $dispatch } »
cause-shock = à cause d’un choc, « { $dispatch } »
cause-phase = parce qu’un processus a avancé, « { $course } »
cause-deferral = parce qu’un processus a été différé, « { $course } »
cause-line-conciliatory =
    { $you ->
        [party] parce que vous avez adopté un ton conciliant
       *[none] parce que { $party } { GENDER($party) ->
            [plur] ont
           *[other] a
        } adopté un ton conciliant
    }
cause-line-measured =
    { $you ->
        [party] parce que vous avez parlé avec mesure
       *[none] parce que { $party } { GENDER($party) ->
            [plur] ont
           *[other] a
        } parlé avec mesure
    }
cause-line-firm =
    { $you ->
        [party] parce que vous avez parlé avec fermeté
       *[none] parce que { $party } { GENDER($party) ->
            [plur] ont
           *[other] a
        } parlé avec fermeté
    }
cause-pledge-made = à cause d’un engagement, « { $pledge } »
cause-pledge-kept =
    { $you ->
        [party] parce que vous avez tenu un engagement, « { $pledge } »
       *[none] parce que { $party } { GENDER($party) ->
            [plur] ont
           *[other] a
        } tenu un engagement, « { $pledge } »
    }
cause-pledge-broken =
    { $you ->
        [party] parce que vous avez rompu un engagement, « { $pledge } »
       *[none] parce que { $party } { GENDER($party) ->
            [plur] ont
           *[other] a
        } rompu un engagement, « { $pledge } »
    }
cause-retaliation = parce que la riposte annoncée a été exécutée, « { $retaliation } »
cause-retaliation-dropped = parce que la riposte annoncée a été abandonnée, « { $retaliation } »
cause-word-broken = parce qu’une parole donnée lors d’un sondage n’a pas été tenue
cause-excluded = parce qu’une partie a été tenue à l’écart de l’{ $agreement }, qui touchait l’une de ses préoccupations
cause-hand-shown = pour avoir été montrée à une autre partie, à propos du { $draft }
cause-consulting = parce qu’une instance a été consultée
cause-persuading = parce qu’il a fallu convaincre une instance, pour le { $draft }
cause-buying-off = parce qu’une réserve sur le { $draft } a été rachetée
cause-failed-at-home = parce que le { $draft } a échoué au pays
cause-objection = parce que le { $draft } a passé outre à sa protestation
cause-waiver = parce qu’une dérogation à une interdiction a été accordée
cause-held-over = parce qu’un texte a été reporté
cause-silence-broken = parce que le silence a été rompu
cause-consent = parce qu’un pays tiers a eu son prix pour l’{ $agreement }
cause-operating = parce que l’{ $agreement } fonctionne
cause-interaction = par l’effet combiné de ce qui fonctionne
cause-burden = à cause du point « { $item } » de l’{ $agreement }
cause-rider = à cause d’une réserve à l’{ $agreement }, « { $rider } »
cause-untended = parce que personne n’a entretenu l’{ $agreement }
cause-tended = parce que l’{ $agreement } a été entretenu
cause-lapse = parce que l’{ $agreement } est devenu caduc
cause-suspension = parce que l’{ $agreement } a été suspendu
cause-leaving = parce qu’une partie a quitté l’{ $agreement }
cause-announcement = parce que l’{ $agreement } a été annoncé de nouveau
cause-readout = à cause de la manière dont l’{ $agreement } a été présenté au pays
cause-drift = parce que la confiance tombée sous son niveau de départ remonte d’elle-même
cause-round-gain = parce qu’un tour est passé
cause-legacy = parce que l’{ $agreement } fonctionne à la fin et laisse un héritage
cause-standing = au titre du crédit final : soutien intérieur, confiance et capital
cause-agreed = parce que le { $draft } a été conclu
cause-no-agreement = faute d’accord
