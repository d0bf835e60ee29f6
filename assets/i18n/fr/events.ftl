### Ce qui s’est passé, tel que chaque lecteur l’apprend.

## Le cadre.

event-play-began = La partie commence. Numéro du monde : { $world }.
event-mood-drawn =
    { $you ->
        [party] Chez vous, au départ : { $constituency }, humeur { $mood }.
       *[none] Au départ, sur la scène intérieure { CASE($party, "of") } : { $constituency }, humeur { $mood }.
    }
event-threat-pictured =
    { $you ->
        [party] Votre appréciation de la menace extérieure : { $estimate } sur 10.
       *[none] La menace extérieure, selon l’appréciation { CASE($party, "of") } : { $estimate } sur 10.
    }
event-round-began = Le tour { $round } commence : { $meeting }, { $date }.
event-crisis-round-began = Un tour de crise commence, le tour { $round } : tribune et pourparlers seulement.
event-step-before = La partie n’a pas commencé.
event-step-podium = La tribune est ouverte : chaque partie parle une fois, et toutes sont entendues ensemble.
event-step-exchange = Pourparlers : l’échange { $number } sur { $of } commence.
event-step-closing-exchange = Pourparlers : l’échange final commence. On peut parapher les textes, les décliner ou les laisser.
event-step-home = Au pays : les textes paraphés sont soumis aux vôtres.
event-step-replies = Réponses : on répond aux réserves ; le silence est gardé ou rompu.
event-step-follow-through = Mise en œuvre : l’attention se porte sur ce qui a été convenu.
event-step-ended = La partie est terminée.
event-seat-ready =
    { $you ->
        [party] Vous avez terminé.
       *[none] { $party } { GENDER($party) ->
            [plur] ont
           *[other] a
        } terminé.
    }
event-sealed-speech =
    { $you ->
        [party] Votre discours est scellé.
       *[none] Le discours { CASE($party, "of") } est scellé.
    }
event-sealed-talk =
    { $you ->
        [party] Votre démarche est scellée.
       *[none] La démarche { CASE($party, "of") } est scellée.
    }
event-sealed-consult =
    { $you ->
        [party] Votre consultation est notée.
       *[none] Une consultation { CASE($party, "of") } est notée.
    }
event-sealed-persuade =
    { $you ->
        [party] Votre effort de persuasion est noté.
       *[none] Un effort de persuasion { CASE($party, "of") } est noté.
    }
event-sealed-waive =
    { $you ->
        [party] Votre dérogation est notée.
       *[none] Une dérogation { CASE($party, "of") } est notée.
    }
event-sealed-decisions =
    { $you ->
        [party] Vos décisions intérieures sont scellées.
       *[none] Les décisions intérieures { CASE($party, "of") } sont scellées.
    }
event-sealed-replies =
    { $you ->
        [party] Vos réponses sont scellées.
       *[none] Les réponses { CASE($party, "of") } sont scellées.
    }
event-sealed-attention =
    { $you ->
        [party] Votre attention est scellée.
       *[none] L’attention { CASE($party, "of") } est scellée.
    }
event-round-closed = Le tour { $round } est clos.
event-play-completed = La partie prend fin : le dernier tour est clos.
event-play-collapsed = La partie finit par un effondrement : la tension était au maximum à deux bilans de suite.
event-play-agreed = La partie se conclut par un accord.
event-play-impasse = La partie aboutit à une impasse : l’échéance est venue sans accord.

## Le monde.

event-shown-changed =
    { $you ->
        [by] Vous montrez désormais { CASE($to, "to") } { $now } sur 100.
        [to] { $by } vous { GENDER($by) ->
            [plur] montrent
           *[other] montre
        } désormais { $now } sur 100.
       *[none] { $by } { GENDER($by) ->
            [plur] montrent
           *[other] montre
        } désormais { CASE($to, "to") } { $now } sur 100.
    }
event-interests-opened =
    { $you ->
        [of]
            { $count ->
                [0] Ce que vous montrez ne dévoile plus vos intérêts { CASE($to, "to") }.
                [1] Ce que vous montrez dévoile { CASE($to, "to") } le sujet qui vous tient le plus à cœur.
               *[other] Ce que vous montrez dévoile { CASE($to, "to") } les { $count } sujets qui vous tiennent le plus à cœur.
            }
        [to]
            { $count ->
                [0] Les intérêts { CASE($of, "of") } vous sont de nouveau fermés.
                [1] Par ce qui vous est montré, vous voyez le sujet qui tient le plus à cœur { CASE($of, "to") }.
               *[other] Par ce qui vous est montré, vous voyez les { $count } sujets qui tiennent le plus à cœur { CASE($of, "to") }.
            }
       *[none]
            { $count ->
                [0] Les intérêts { CASE($of, "of") } sont de nouveau fermés { CASE($to, "to") }.
                [1] Le sujet qui tient le plus à cœur { CASE($of, "to") } se dévoile : { $to } le { GENDER($to) ->
            [plur] voient
           *[other] voit
        }.
               *[other] Les { $count } sujets qui tiennent le plus à cœur { CASE($of, "to") } se dévoilent : { $to } les { GENDER($to) ->
            [plur] voient
           *[other] voit
        }.
            }
    }
event-dispatch-arrived = Dépêche : { $dispatch }.
event-dispatch-brought-in = Dépêche apportée par l’enseignant : { $dispatch }.
event-dispatch-ordered = L’enseignant a prévu une dépêche pour le début du tour { $round } : { $dispatch }.
event-dispatch-left = L’enseignant rend une dépêche à son propre temps : { $dispatch }.
event-note-given = Une note du dehors, donnée par l’enseignant : { $text }
event-shock-struck =
    { $you ->
        [a] { $dispatch } : un choc entre vous et { $b }, d’une force de { $severity }. Part montrée : { $shown } sur 100 ; choc ressenti : { $felt }.
        [b] { $dispatch } : un choc entre vous et { $a }, d’une force de { $severity }. Part montrée : { $shown } sur 100 ; choc ressenti : { $felt }.
       *[none] { $dispatch } : un choc entre { $a } et { $b }, d’une force de { $severity }. Part montrée : { $shown } sur 100 ; choc ressenti : { $felt }.
    }
event-top-of-tension =
    { $count ->
        [0] La tension est redescendue de son maximum.
        [1] La tension est au maximum. Si elle y est encore au prochain bilan, la partie prend fin.
       *[other] La tension est au maximum depuis { $count } bilans de suite.
    }
event-false-alarm = { $dispatch } : une fausse alerte, reconnue aussitôt parce que « { $issue } » fonctionne.
event-hidden-moods-drawn =
    { $you ->
        [party] Les humeurs cachées de ce tour ont été tirées chez vous.
       *[none] Les humeurs intérieures cachées { CASE($party, "of") } ont été tirées pour ce tour.
    }
event-phase-began = { $course } : { $phase }.
event-phase-began-softened = { $course } : { $phase }. Un accord qui fonctionne en atténue l’effet.
event-course-deferred =
    { $you ->
        [party] Vous différez un processus d’un tour : { $course }.
       *[none] { $party } { GENDER($party) ->
            [plur] diffèrent
           *[other] diffère
        } un processus d’un tour : { $course }.
    }
event-course-deferred-by-clause = Par accord, un processus est différé d’un tour : { $course }.
event-option-closed = { $issue } : l’option « { $option } » et tout ce qui la dépasse sont définitivement clos.
event-third-party-refused = À ce tour, aucun consentement ne peut être obtenu du dehors : { $country }.
event-ban-began =
    { $you ->
        [party] Une interdiction vous lie désormais : { $ban }.
       *[none] Une interdiction lie désormais { $party } : { $ban }.
    }
event-ban-ended =
    { $you ->
        [party] Une interdiction qui vous liait est levée : { $ban }.
       *[none] Une interdiction qui liait { $party } est levée : { $ban }.
    }
event-ban-certified =
    { $you ->
        [party] Une interdiction qui vous liait est levée : { $ban }. La condition en a été certifiée.
       *[none] Une interdiction qui liait { $party } est levée : { $ban }. La condition en a été certifiée.
    }
event-ban-condition-counted =
    { $rounds ->
        [0] { $ban } : la condition de sa levée n’est plus remplie.
        [one] { $ban } : la condition de sa levée est remplie depuis { $rounds } tour.
       *[other] { $ban } : la condition de sa levée est remplie depuis { $rounds } tours.
    }

## La tribune.

event-line-conciliatory =
    { $you ->
        [party] Vous adoptez un ton conciliant.
       *[none] { $party } { GENDER($party) ->
            [plur] adoptent
           *[other] adopte
        } un ton conciliant.
    }
event-line-measured =
    { $you ->
        [party] Vous parlez avec mesure.
       *[none] { $party } { GENDER($party) ->
            [plur] parlent
           *[other] parle
        } avec mesure.
    }
event-line-firm =
    { $you ->
        [party] Vous parlez avec fermeté.
       *[none] { $party } { GENDER($party) ->
            [plur] parlent
           *[other] parle
        } avec fermeté.
    }
event-pledge-made =
    { $you ->
        [party] Vous prenez un engagement public, « { $pledge } », qui vient à échéance au tour { $round }.
       *[none] { $party } { GENDER($party) ->
            [plur] prennent
           *[other] prend
        } un engagement public, « { $pledge } », qui vient à échéance au tour { $round }.
    }
event-pledge-kept =
    { $you ->
        [party] Vous avez tenu votre engagement : « { $pledge } ».
       *[none] { $party } { GENDER($party) ->
            [plur] ont tenu leur
           *[other] a tenu son
        } engagement : « { $pledge } ».
    }
event-pledge-broken =
    { $you ->
        [party] Vous avez rompu votre engagement : « { $pledge } ».
       *[none] { $party } { GENDER($party) ->
            [plur] ont rompu leur
           *[other] a rompu son
        } engagement : « { $pledge } ».
    }
event-retaliation-announced =
    { $you ->
        [party] Vous annoncez ce qui suivrait : « { $retaliation } ».
       *[none] { $party } { GENDER($party) ->
            [plur] annoncent
           *[other] annonce
        } ce qui suivrait : « { $retaliation } ».
    }
event-retaliation-triggered =
    { $you ->
        [party] Ce que vous aviez nommé est arrivé. À votre prochaine tribune, vous l’exécutez ou vous y renoncez : « { $retaliation } ».
       *[none] Ce que { $party } { GENDER($party) ->
            [plur] avaient nommé est arrivé ; il leur faut
           *[other] avait nommé est arrivé ; il lui faut
        } l’exécuter ou y renoncer : « { $retaliation } ».
    }
event-retaliation-carried-out =
    { $you ->
        [party] Vous exécutez ce que vous aviez annoncé : « { $retaliation } ».
       *[none] { $party } { GENDER($party) ->
            [plur] exécutent
           *[other] exécute
        } ce qui avait été annoncé : « { $retaliation } ».
    }
event-retaliation-dropped =
    { $you ->
        [party] Vous renoncez à ce que vous aviez annoncé : « { $retaliation } ».
       *[none] { $party } { GENDER($party) ->
            [plur] renoncent
           *[other] renonce
        } à ce qui avait été annoncé : « { $retaliation } ».
    }

## Les pourparlers.

event-pair-met =
    { $you ->
        [a] Vous vous êtes entretenus en privé avec { $b }. Ce qui s’est dit reste entre vous.
        [b] Vous vous êtes entretenus en privé avec { $a }. Ce qui s’est dit reste entre vous.
       *[none] Entretien privé entre { $a } et { $b }. Ce qui s’y est dit reste entre eux.
    }
event-draft-tabled =
    { $articles ->
        [one]
            { $you ->
                [sponsor] Vous déposez le { $draft } : { $articles } article, { $as }.
               *[none] { $sponsor } { GENDER($sponsor) ->
            [plur] déposent
           *[other] dépose
        } le { $draft } : { $articles } article, { $as }.
            }
       *[other]
            { $you ->
                [sponsor] Vous déposez le { $draft } : { $articles } articles, { $as }.
               *[none] { $sponsor } { GENDER($sponsor) ->
            [plur] déposent
           *[other] dépose
        } le { $draft } : { $articles } articles, { $as }.
            }
    }
event-draft-tabled-dark =
    { $articles ->
        [one]
            { $you ->
                [sponsor] Vous déposez le { $draft } entre ses seules parties : { $articles } article, { $as }.
               *[none] { $sponsor } { GENDER($sponsor) ->
            [plur] déposent
           *[other] dépose
        } le { $draft } entre ses seules parties : { $articles } article, { $as }.
            }
       *[other]
            { $you ->
                [sponsor] Vous déposez le { $draft } entre ses seules parties : { $articles } articles, { $as }.
               *[none] { $sponsor } { GENDER($sponsor) ->
            [plur] déposent
           *[other] dépose
        } le { $draft } entre ses seules parties : { $articles } articles, { $as }.
            }
    }
event-draft-amended =
    { $you ->
        [sponsor] Vous placez le { $draft } à côté du { $other }, { $as }.
       *[none] { $sponsor } { GENDER($sponsor) ->
            [plur] placent
           *[other] place
        } le { $draft } à côté du { $other }, { $as }.
    }
event-draft-amended-dark =
    { $you ->
        [sponsor] Vous placez le { $draft } à côté du { $other }, { $as }, entre ses seules parties.
       *[none] { $sponsor } { GENDER($sponsor) ->
            [plur] placent
           *[other] place
        } le { $draft } à côté du { $other }, { $as }, entre ses seules parties.
    }
event-initialled =
    { $you ->
        [party] Vous paraphez le { $draft }.
       *[none] { $party } { GENDER($party) ->
            [plur] paraphent
           *[other] paraphe
        } le { $draft }.
    }
event-initialled-by-condition =
    { $you ->
        [party] Votre paraphe est acquis au { $draft } : il fait exactement la modification que vous demandiez.
       *[none] Le paraphe { CASE($party, "of") } est acquis au { $draft } : il fait exactement la modification demandée.
    }
event-initial-struck =
    { $you ->
        [party] Votre paraphe est retiré du { $draft } : votre plume est allée au { $other }.
       *[none] Le paraphe { CASE($party, "of") } est retiré du { $draft } : la plume est allée au { $other }.
    }
event-initial-struck-only =
    { $you ->
        [party] Votre paraphe est retiré du { $draft }.
       *[none] Le paraphe { CASE($party, "of") } est retiré du { $draft }.
    }
event-condition-stated =
    { $you ->
        [party] Vous parapheriez le { $draft } avec une seule modification : { $changed }.
       *[none] { $party } { GENDER($party) ->
            [plur] parapheraient
           *[other] parapherait
        } le { $draft } avec une seule modification : { $changed }.
    }
event-declined =
    { $you ->
        [party] Vous déclinez le { $draft }. Motif : { $reason }.
       *[none] { $party } { GENDER($party) ->
            [plur] déclinent
           *[other] décline
        } le { $draft }. Motif : { $reason }.
    }
event-withdrawn = Le { $draft } est retiré par son auteur.
event-expired = Le { $draft } est arrivé à expiration.
event-overtaken = Le { $draft } tombe : un de ses sujets est déjà retenu par le { $by }.
event-exchange-closed = L’échange est clos.
event-draft-initialled = Le { $draft } est paraphé par toutes ses parties et part pour les capitales.
event-draft-initialled-at-once = Le { $draft } est paraphé par toutes ses parties.
event-sounding-put =
    { $you ->
        [from] Vous demandez en privé { CASE($to, "to") } : { $question }
        [to] { $from } vous { GENDER($from) ->
            [plur] demandent
           *[other] demande
        } en privé : { $question }
       *[none] { $from } { GENDER($from) ->
            [plur] demandent
           *[other] demande
        } en privé { CASE($to, "to") } : { $question }
    }
event-sounding-answered-warm =
    { $you ->
        [from] Vous répondez { CASE($to, "to") } : accueil favorable. Votre parole est donnée sur ce texte, pour les pourparlers de ce tour.
        [to] { $from } vous { GENDER($from) ->
            [plur] répondent
           *[other] répond
        } : accueil favorable. Parole est donnée sur ce texte, pour les pourparlers de ce tour.
       *[none] { $from } { GENDER($from) ->
            [plur] répondent
           *[other] répond
        } { CASE($to, "to") } : accueil favorable.
    }
event-sounding-answered-cool =
    { $you ->
        [from] Vous répondez { CASE($to, "to") } : accueil froid.
        [to] { $from } vous { GENDER($from) ->
            [plur] répondent
           *[other] répond
        } : accueil froid.
       *[none] { $from } { GENDER($from) ->
            [plur] répondent
           *[other] répond
        } { CASE($to, "to") } : accueil froid.
    }
event-sounding-answered-only-if =
    { $you ->
        [from] Vous répondez { CASE($to, "to") } : seulement avec une modification ({ $changed }). Votre parole est donnée sur ce texte, pour les pourparlers de ce tour.
        [to] { $from } vous { GENDER($from) ->
            [plur] répondent
           *[other] répond
        } : seulement avec une modification ({ $changed }). Parole est donnée sur ce texte, pour les pourparlers de ce tour.
       *[none] { $from } { GENDER($from) ->
            [plur] répondent
           *[other] répond
        } { CASE($to, "to") } : seulement avec une modification ({ $changed }).
    }
event-hand-shown =
    { $you ->
        [from] Vous montrez { CASE($to, "to") } où en est le { $draft } chez vous : { $constituency }, soutien { $support }, requis { $need }.
        [to] { $from } vous { GENDER($from) ->
            [plur] montrent
           *[other] montre
        } où en est le { $draft } sur la scène intérieure : { $constituency }, soutien { $support }, requis { $need }.
       *[none] { $from } { GENDER($from) ->
            [plur] montrent
           *[other] montre
        } { CASE($to, "to") } où en est le { $draft } sur la scène intérieure : { $constituency }, soutien { $support }, requis { $need }.
    }
event-word-broken =
    { $you ->
        [party] Vous avez refusé le texte même sur lequel vous aviez donné votre parole { CASE($to, "to") } : { $draft }.
        [to] { $party } { GENDER($party) ->
            [plur] ont refusé le texte même sur lequel vous aviez leur parole
           *[other] a refusé le texte même sur lequel vous aviez sa parole
        } : { $draft }.
       *[none] { $party } { GENDER($party) ->
            [plur] ont
           *[other] a
        } refusé le texte même sur lequel parole avait été donnée { CASE($to, "to") } : { $draft }.
    }

## Au pays.

event-consulted =
    { $you ->
        [party] Vous avez consulté une instance, { $constituency } : son humeur cachée est, à ce tour, d’environ { $change }.
       *[none] { $party } { GENDER($party) ->
            [plur] ont
           *[other] a
        } consulté une instance, { $constituency } : son humeur cachée est, à ce tour, d’environ { $change }.
    }
event-persuaded =
    { $you ->
        [party] Vous avez dépensé du capital auprès d’une instance en faveur du { $draft } : { $constituency }.
       *[none] { $party } { GENDER($party) ->
            [plur] ont
           *[other] a
        } dépensé du capital auprès d’une instance en faveur du { $draft } : { $constituency }.
    }
event-draft-waived =
    { $you ->
        [party] Vous accordez une dérogation à l’interdiction pour le { $draft }.
       *[none] { $party } { GENDER($party) ->
            [plur] accordent
           *[other] accorde
        } une dérogation à l’interdiction pour le { $draft }.
    }
event-agreement-waived =
    { $you ->
        [party] Vous accordez une dérogation à l’interdiction pour l’{ $agreement }, jusqu’à la fin du tour { $round }.
       *[none] { $party } { GENDER($party) ->
            [plur] accordent
           *[other] accorde
        } une dérogation à l’interdiction pour l’{ $agreement }, jusqu’à la fin du tour { $round }.
    }
event-verdict-agrees =
    { $you ->
        [party] Le { $draft } devant votre table intérieure. { $constituency } : approbation, soutien { $support }, requis { $need }.
       *[none] Le { $draft } devant la table intérieure { CASE($party, "of") }. { $constituency } : approbation, soutien { $support }, requis { $need }.
    }
event-verdict-bought-off =
    { $you ->
        [party] Le { $draft } devant votre table intérieure. { $constituency } : approbation une fois achetés les points manquants, soutien { $support }, requis { $need }.
       *[none] Le { $draft } devant la table intérieure { CASE($party, "of") }. { $constituency } : approbation une fois achetés les points manquants, soutien { $support }, requis { $need }.
    }
event-verdict-asks-rider =
    { $you ->
        [party] Le { $draft } devant votre table intérieure. { $constituency } : demande d’une réserve, soutien { $support }, requis { $need }.
       *[none] Le { $draft } devant la table intérieure { CASE($party, "of") }. { $constituency } : demande d’une réserve, soutien { $support }, requis { $need }.
    }
event-verdict-complains =
    { $you ->
        [party] Le { $draft } devant votre table intérieure. { $constituency } : protestation sans blocage, soutien { $support }, requis { $need }.
       *[none] Le { $draft } devant la table intérieure { CASE($party, "of") }. { $constituency } : protestation sans blocage, soutien { $support }, requis { $need }.
    }
event-verdict-refuses =
    { $you ->
        [party] Le { $draft } devant votre table intérieure. { $constituency } : refus, soutien { $support }, requis { $need }.
       *[none] Le { $draft } devant la table intérieure { CASE($party, "of") }. { $constituency } : refus, soutien { $support }, requis { $need }.
    }
event-home-approved =
    { $you ->
        [party] Le { $draft } est approuvé chez vous.
       *[none] Le { $draft } est approuvé par la table intérieure { CASE($party, "of") }.
    }
event-home-refused =
    { $you ->
        [party] Le { $draft } a échoué chez vous.
       *[none] Le { $draft } a échoué devant la table intérieure { CASE($party, "of") }.
    }
event-held-over =
    { $you ->
        [party] Vous reportez le { $draft } au tour suivant.
       *[none] { $party } { GENDER($party) ->
            [plur] reportent
           *[other] reporte
        } le { $draft } au tour suivant.
    }
event-rider-attached =
    { $you ->
        [party] Le { $draft } passe chez vous à une condition : { $rider }. Les autres répondent maintenant.
       *[none] Le { $draft } passe devant la table intérieure { CASE($party, "of") } à une condition : { $rider }. Les autres répondent maintenant.
    }
event-riders-accepted =
    { $you ->
        [party] Vous acceptez les réserves au { $draft }.
       *[none] { $party } { GENDER($party) ->
            [plur] acceptent
           *[other] accepte
        } les réserves au { $draft }.
    }
event-riders-declined =
    { $you ->
        [party] Vous n’acceptez pas les réserves au { $draft }.
       *[none] { $party } { GENDER($party) ->
            [plur] n’acceptent
           *[other] n’accepte
        } pas les réserves au { $draft }.
    }
event-riders-all-accepted = Toutes les autres parties acceptent les réserves au { $draft }.
event-silence-broken =
    { $you ->
        [party] Vous rompez le silence sur le { $draft }.
       *[none] { $party } { GENDER($party) ->
            [plur] rompent
           *[other] rompt
        } le silence sur le { $draft }.
    }
event-sent-back-refused = Le { $draft } est renvoyé : une table intérieure l’a refusé.
event-sent-back-rider-declined = Le { $draft } est renvoyé : une réserve n’a pas été acceptée.
event-sent-back-silence-broken = Le { $draft } est renvoyé : le silence a été rompu.
event-sent-back-not-submitted = Le { $draft } est renvoyé : reporté, il n’a pas été soumis ensuite.
event-sent-back-option-closed = Le { $draft } est renvoyé : une option qu’il contient est close.
event-entered-into-force =
    { $confidence ->
        [0] L’{ $agreement } entre en vigueur { $as }, issu du { $draft }.
        [one] L’{ $agreement } entre en vigueur { $as }, issu du { $draft }. La confiance n’y suffit pas : il reste { $confidence } étape de confiance à franchir.
       *[other] L’{ $agreement } entre en vigueur { $as }, issu du { $draft }. La confiance n’y suffit pas : il reste { $confidence } étapes de confiance à franchir.
    }
event-entered-into-force-with-riders =
    { $confidence ->
        [0] L’{ $agreement } entre en vigueur { $as }, issu du { $draft }, sous cette condition : { $riders }.
        [one] L’{ $agreement } entre en vigueur { $as }, issu du { $draft }, sous cette condition : { $riders }. La confiance n’y suffit pas : il reste { $confidence } étape de confiance à franchir.
       *[other] L’{ $agreement } entre en vigueur { $as }, issu du { $draft }, sous cette condition : { $riders }. La confiance n’y suffit pas : il reste { $confidence } étapes de confiance à franchir.
    }
event-inherited = En vigueur depuis les années précédentes, et fonctionnant : { $agreement }. Santé { $health }.
event-inherited-open = En vigueur depuis les années précédentes, mais ne fonctionnant pas encore : { $agreement }. Santé { $health }.
event-came-to-light = L’{ $agreement } vient au jour : les tiers en apprennent l’existence.

## La mise en œuvre.

event-token-upkeep =
    { $you ->
        [party] Vous consacrez de l’attention à l’entretien de l’{ $agreement }.
       *[none] { $party } { GENDER($party) ->
            [plur] consacrent
           *[other] consacre
        } de l’attention à l’entretien de l’{ $agreement }.
    }
event-token-burden =
    { $you ->
        [party] Vous vous occupez du point « { $item } » de l’{ $agreement } ; vous offrez : { $offer }.
       *[none] { $party } { GENDER($party) ->
            [plur] s’occupent
           *[other] s’occupe
        } du point « { $item } » de l’{ $agreement } ; offre : { $offer }.
    }
event-token-consent =
    { $you ->
        [party] Vous recherchez le consentement dont l’{ $agreement } a besoin : { $item }.
       *[none] { $party } { GENDER($party) ->
            [plur] recherchent
           *[other] recherche
        } le consentement dont l’{ $agreement } a besoin : { $item }.
    }
event-token-confidence =
    { $you ->
        [party] Vous travaillez à la confiance pour l’{ $agreement }.
       *[none] { $party } { GENDER($party) ->
            [plur] travaillent
           *[other] travaille
        } à la confiance pour l’{ $agreement }.
    }
event-token-reading =
    { $you ->
        [party] Vous donnez votre lecture de l’article « { $issue } » de l’{ $agreement } : { $reading }.
       *[none] { $party } { GENDER($party) ->
            [plur] donnent leur
           *[other] donne sa
        } lecture de l’article « { $issue } » de l’{ $agreement } : { $reading }.
    }
event-token-returned =
    { $you ->
        [party] L’attention que vous portiez à l’{ $agreement } vous revient : un partenaire n’en a mis aucune.
       *[none] L’attention { CASE($party, "of") } pour l’{ $agreement } est rendue : un partenaire n’en a mis aucune.
    }
event-burden-settled = { $agreement } : le point « { $item } » est réglé. Charge de chaque tour : { $shares }.
shares-nobody = personne
shares-one =
    { $you ->
        [party] vous ({ $points })
       *[none] { $party } ({ $points })
    }
event-burden-left-open = { $agreement } : le point « { $item } » reste ouvert. Les offres n’en couvraient pas la totalité.
event-consent-given =
    { $you ->
        [party] L’{ $agreement } a le consentement dont il a besoin : { $item }. C’est vous qui l’avez payé.
       *[none] L’{ $agreement } a le consentement dont il a besoin : { $item }. Payé par { $party }.
    }
event-confidence-built =
    { $left ->
        [0] { $agreement } : la confiance qu’il demande est établie.
        [one] { $agreement } : une étape de confiance est franchie, il en reste { $left }.
       *[other] { $agreement } : une étape de confiance est franchie, il en reste { $left }.
    }
event-began-operating = L’{ $agreement } commence à fonctionner.
event-stopped-health = L’{ $agreement } cesse de fonctionner : il a perdu sa santé.
event-stopped-suspension = L’{ $agreement } cesse de fonctionner : une partie l’a suspendu.
event-stopped-ban = L’{ $agreement } cesse de fonctionner : une interdiction l’arrête, légalement.
event-clause-replaced = { $agreement } : l’article « { $issue } » cède la place à celui de l’{ $by }.
event-became-fallow = L’{ $agreement } reste en friche.
event-revived = L’{ $agreement } a repris vie.
event-announced-again =
    { $you ->
        [party] Vous annoncez de nouveau l’{ $agreement }, et vous vous en occupez.
       *[none] { $party } { GENDER($party) ->
            [plur] annoncent de nouveau l’{ $agreement }, et s’en occupent
           *[other] annonce de nouveau l’{ $agreement }, et s’en occupe
        }.
    }
event-announced-again-empty =
    { $you ->
        [party] Vous annoncez de nouveau l’{ $agreement }, et vous n’y faites rien.
       *[none] { $party } { GENDER($party) ->
            [plur] annoncent de nouveau l’{ $agreement }, et n’y font
           *[other] annonce de nouveau l’{ $agreement }, et n’y fait
        } rien.
    }
event-lapsed = L’{ $agreement } devient caduc, sans cérémonie.
event-suspended =
    { $you ->
        [party] Vous suspendez l’{ $agreement }.
       *[none] { $party } { GENDER($party) ->
            [plur] suspendent
           *[other] suspend
        } l’{ $agreement }.
    }
event-resumed =
    { $you ->
        [party] Vous reprenez l’{ $agreement }.
       *[none] { $party } { GENDER($party) ->
            [plur] reprennent
           *[other] reprend
        } l’{ $agreement }.
    }
event-left =
    { $you ->
        [party] Vous quittez l’{ $agreement }, et il prend fin.
       *[none] { $party } { GENDER($party) ->
            [plur] quittent
           *[other] quitte
        } l’{ $agreement }, et il prend fin.
    }
event-superseded = L’{ $agreement } prend fin : tous ses articles ont été remplacés.
event-dispute-opened = { $agreement } : l’article « { $issue } » est contesté. Ses parties déclarent leurs lectures.
event-dispute-settled-wide = { $agreement } : le différend sur « { $issue } » est réglé. L’article signifie ce qu’il semble dire.
event-dispute-settled-narrow = { $agreement } : le différend sur « { $issue } » est réglé. L’article vaut un degré de moins.
event-clause-stopped = { $agreement } : les lectures de « { $issue } » divergent. L’article reste en suspens jusqu’à une nouvelle rédaction.
event-readout-modest =
    { $you ->
        [party] Vous présentez l’{ $agreement } au pays comme un pas pour chacun.
       *[none] { $party } { GENDER($party) ->
            [plur] présentent
           *[other] présente
        } l’{ $agreement } au pays comme un pas pour chacun.
    }
event-readout-victory =
    { $you ->
        [party] Vous présentez l’{ $agreement } au pays comme votre victoire.
       *[none] { $party } { GENDER($party) ->
            [plur] présentent
           *[other] présente
        } l’{ $agreement } au pays comme une victoire.
    }
event-caretaker-began =
    { $you ->
        [party] Vous voici sans capital ni soutien : à ce tour, vous expédiez les affaires courantes. Vous pouvez décliner, entretenir et sonder ; vous ne pouvez rien parapher de nouveau.
       *[none] { $party } { GENDER($party) ->
            [plur] sont
           *[other] est
        } sans capital ni soutien, et { GENDER($party) ->
            [plur] expédient
           *[other] expédie
        } à ce tour les affaires courantes.
    }
event-caretaker-ended =
    { $you ->
        [party] Votre tour d’affaires courantes est terminé.
       *[none] Le tour d’affaires courantes { CASE($party, "of") } est terminé.
    }
