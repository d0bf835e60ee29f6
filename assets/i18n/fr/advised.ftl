# Ce que ferait un conseiller, une phrase pour chaque partie d’un acte, dans les mots de la délégation.

advised-speak-conciliatory = Parler en public sur un ton conciliant.
advised-speak-measured = Parler en public sur un ton mesuré.
advised-speak-firm = Parler en public sur un ton ferme.
advised-pledge = Prendre cet engagement : « { $pledge } »
advised-announce = Annoncer ce qui suivrait : { $retaliation }.
advised-carry-out = Mettre à exécution ce qui a été annoncé : { $retaliation }.
advised-drop = Renoncer à ce qui a été annoncé : { $retaliation }.
advised-defer = Différer d’un tour notre propre processus.

advised-hold = Attendre : ne rien faire dans cet échange.
advised-table = Déposer un nouveau projet ({ $issues }) :
advised-table-dark = Déposer un nouveau projet ({ $issues }), sans le montrer à ceux qui n’y sont pas parties :
advised-amend = Déposer un contre-projet à côté du { $draft } :
advised-change = Avec ce changement : { $changed }.
advised-initial = Parapher le { $draft }.
advised-initial-if = Parapher le { $draft }, à une condition : { $changed }.
advised-decline = Décliner le { $draft } : { $reason }.
advised-withdraw = Retirer le { $draft }.
advised-sounding = Demander en privé { CASE($party, "to") } : « { $question } »
advised-answer-warm = Répondre en privé { CASE($party, "to") } : oui.
advised-answer-cool = Répondre en privé { CASE($party, "to") } : non.
advised-answer-only-if = Répondre en privé { CASE($party, "to") } : oui, à une condition : { $changed }.
advised-show-hand = Montrer { CASE($party, "to") } ce qu’on pense chez nous du { $draft } : { $constituency }.

advised-consult = Consulter : { $constituency }.
advised-persuade = Convaincre, pour le { $draft } : { $constituency }.
advised-waive-draft = Lever l’interdiction qui frappe le { $draft }.
advised-waive-agreement = Lever l’interdiction qui a arrêté l’{ $agreement }.
advised-submit = Soumettre le { $draft }.
advised-submit-carry = Soumettre le { $draft } ; si une réserve est demandée chez nous, la porter aux autres parties.
advised-submit-buy = Soumettre le { $draft } ; si une réserve est demandée chez nous, la racheter.
advised-hold-over = Reporter le { $draft } au tour suivant.
advised-let-fall = Laisser tomber le { $draft }.
advised-decide-nothing = Ne rien soumettre : aucun texte n’est revenu.
advised-riders-accept = Accepter les réserves au { $draft }.
advised-riders-refuse = Refuser les réserves au { $draft }.
advised-break-silence = Rompre le silence sur le { $draft }.
advised-keep-silent = Garder le silence : ce qui est ouvert passe.

advised-upkeep =
    { $count ->
        [one] Consacrer 1 jeton à l’entretien de l’{ $agreement }.
       *[other] Consacrer { $count } jetons à l’entretien de l’{ $agreement }.
    }
advised-burden-all = Pour l’{ $agreement }, offrir d’assumer en entier : { $item }.
advised-burden-mine = Pour l’{ $agreement }, offrir d’assumer une part égale : { $item }.
advised-burden-nothing = Pour l’{ $agreement }, offrir de ne rien assumer : { $item }.
advised-consent = Pour l’{ $agreement }, obtenir le consentement d’un pays tiers : { $item }.
advised-confidence = Établir la confiance autour de l’{ $agreement }.
advised-reading-wide = Dans l’{ $agreement }, lire au sens large l’article « { $issue } ».
advised-reading-narrow = Dans l’{ $agreement }, lire au sens étroit l’article « { $issue } ».
advised-announce-again = Annoncer de nouveau l’{ $agreement }.
advised-suspend = Suspendre l’{ $agreement }.
advised-resume = Revenir dans l’{ $agreement }.
advised-leave = Quitter l’{ $agreement }.
advised-readout-modest = Raconter l’{ $agreement } au pays comme un pas de chacun.
advised-readout-victory = Raconter l’{ $agreement } au pays comme notre victoire.
advised-attend-nothing = Ne consacrer aucune attention à ce tour.

counsel-ask = Conseil
    .explain = Demande à un négociateur informatique ce qu’il ferait maintenant à votre place, et pourquoi. Il voit ce que vous voyez et rien d’autre ; rien n’est envoyé. La touche A fait de même.
counsel-menu = Demander conseil
    .note = ce qu’il ferait, et pourquoi
counsel-title = Ce que ferait votre conseiller
counsel-manner = La manière de votre conseiller
counsel-belief = Ce qu’il croit
counsel-want = Ce qu’il veut
counsel-tip = Ce qui l’emporte
counsel-thinking = Votre conseiller lit les dossiers.
counsel-lost = Votre conseiller n’a pas de réponse. Décidez sans lui.
counsel-nothing-asked = Rien ne vous est demandé maintenant ; votre conseiller n’a rien à dire.
counsel-note = Il voit ce que vous voyez et rien d’autre. Ce qu’il croit des autres est une supposition. Rien n’a été envoyé.
counsel-at-once = Cela prend effet aussitôt, avec le bouton à côté du groupe concerné.
counsel-prepare = Préparer cela
    .explain = Règle tout sur cet écran comme le ferait le conseiller. Vous pouvez encore tout changer ; rien n’est envoyé avant que vous confirmiez.
counsel-prepared = Préparé comme le ferait votre conseiller. Rien n’a encore été envoyé.
