# Ce que ferait un conseiller, une phrase pour chaque part d’un acte, dans les mots de la délégation : « nous » est la place.

advised-speak-conciliatory = Adopter en public un ton conciliant.
advised-speak-measured = Adopter en public un ton mesuré.
advised-speak-firm = Adopter en public un ton ferme.
advised-pledge = Prendre cet engagement : « { $pledge } »
advised-announce = Annoncer ce qui suivrait : « { $retaliation } ».
advised-carry-out = Exécuter ce qui avait été annoncé : « { $retaliation } ».
advised-drop = Renoncer à ce qui avait été annoncé : « { $retaliation } ».
advised-defer = Différer d’un tour notre propre processus.

advised-hold = Attendre : ne rien faire dans cet échange.
advised-table = Déposer un nouveau projet sur { $issues } :
advised-table-dark = Déposer un nouveau projet sur { $issues }, et le cacher à ceux qui n’y sont pas parties :
advised-amend = Placer un contre-projet à côté du { $draft } :
advised-change = Avec cette modification : { $changed }.
advised-initial = Parapher le { $draft }.
advised-initial-if = Parapher le { $draft }, à cette seule condition : { $changed }.
advised-decline = Décliner le { $draft } : { $reason }.
advised-withdraw = Retirer le { $draft }.
advised-sounding = Demander en privé { CASE($party, "to") } : « { $question } »
advised-answer-warm = Répondre en privé { CASE($party, "to") } : oui.
advised-answer-cool = Répondre en privé { CASE($party, "to") } : non.
advised-answer-only-if = Répondre en privé { CASE($party, "to") } : oui, à cette seule condition : { $changed }.
advised-show-hand = Montrer { CASE($party, "to") } où en est le { $draft } chez nous : { $constituency }.

advised-consult = Consulter une instance : { $constituency }.
advised-persuade = Persuader une instance en faveur du { $draft } : { $constituency }.
advised-waive-draft = Déroger à l’interdiction qui fait obstacle au { $draft }.
advised-waive-agreement = Déroger à l’interdiction qui a arrêté l’{ $agreement }.
advised-submit = Soumettre le { $draft }.
advised-submit-carry = Soumettre le { $draft } ; si une réserve est demandée au pays, la porter devant les autres parties.
advised-submit-buy = Soumettre le { $draft } ; si une réserve est demandée au pays, la racheter.
advised-hold-over = Garder le { $draft } pour le tour suivant.
advised-let-fall = Laisser tomber le { $draft }.
advised-decide-nothing = Ne rien soumettre : aucun texte n’est revenu.
advised-riders-accept = Accepter les réserves au { $draft }.
advised-riders-refuse = Refuser les réserves au { $draft }.
advised-break-silence = Rompre le silence sur le { $draft }.
advised-keep-silent = Garder le silence : ce qui est ouvert passe.

advised-upkeep =
    { $count ->
        [one] Consacrer { $count } jeton à l’entretien de l’{ $agreement }.
       *[other] Consacrer { $count } jetons à l’entretien de l’{ $agreement }.
    }
advised-burden-all = Pour l’{ $agreement }, offrir d’assumer la totalité de ceci : { $item }.
advised-burden-mine = Pour l’{ $agreement }, offrir d’assumer une part égale de ceci : { $item }.
advised-burden-nothing = Pour l’{ $agreement }, offrir de ne rien assumer de ceci : { $item }.
advised-consent = Pour l’{ $agreement }, obtenir le consentement d’un pays tiers : { $item }.
advised-confidence = Établir la confiance pour l’{ $agreement }.
advised-reading-wide = Dans l’{ $agreement }, lire largement cet article : { $issue }.
advised-reading-narrow = Dans l’{ $agreement }, lire étroitement cet article : { $issue }.
advised-announce-again = Annoncer de nouveau l’{ $agreement }.
advised-suspend = Suspendre l’{ $agreement }.
advised-resume = Reprendre l’{ $agreement }.
advised-leave = Quitter l’{ $agreement }.
advised-readout-modest = Présenter l’{ $agreement } au pays comme un pas pour chacun.
advised-readout-victory = Présenter l’{ $agreement } au pays comme notre victoire.
advised-attend-nothing = Ne dépenser aucune attention à ce tour.

# La fenêtre où répond le conseiller.

counsel-ask = Conseiller
    .explain = Demande à un négociateur automatique ce qu’il ferait maintenant à votre place, et pourquoi. Il voit ce que vous voyez et rien d’autre ; rien n’est envoyé. La touche A fait de même.
counsel-menu = Interroger le conseiller
    .note = ce qu’il ferait maintenant, et pourquoi
counsel-title = Ce que ferait votre conseiller
counsel-manner = Comment procède votre conseiller
counsel-belief = Ce qu’il pense
counsel-want = Ce qu’il veut
counsel-tip = Ce qui fait pencher la balance
counsel-thinking = Votre conseiller lit les papiers.
counsel-lost = Votre conseiller n’a pas de réponse à ceci. Décidez sans lui.
counsel-nothing-asked = Rien ne vous est demandé maintenant ; votre conseiller n’a rien à dire.
counsel-elsewhere = Votre conseiller répond à la table. Retournez-y pour l’interroger.
counsel-not-here = Dans cette séance, le conseiller de l’ordinateur n’est pas interrogé.
counsel-note = Il voit ce que vous voyez et rien d’autre. Ce qu’il pense des autres est une supposition. Rien n’a été envoyé.
counsel-at-once = Ceci prend effet aussitôt, par le bouton placé à côté de l’instance.
counsel-prepare = Préparer ceci
    .explain = Règle tout sur cet écran comme le ferait le conseiller. Vous pouvez encore le changer ; rien n’est envoyé avant que vous confirmiez.
counsel-prepared = Préparé comme le ferait votre conseiller. Rien n’a encore été envoyé.
