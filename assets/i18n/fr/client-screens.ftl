### Les écrans d’un tour après les pourparlers, le débriefing et la relecture.

## Les deux tables
home-table = La table intérieure
home-table-in = La table intérieure · { $city }
wait-title = Vous avez terminé
wait-line = Rien ne vous est demandé jusqu’à ce que les autres aient terminé aussi.

## Au pays
home-came = Revenus paraphés
home-count =
    { $count ->
        [one] { $count } texte
       *[other] { $count } textes
    }
home-no-text = Aucun texte n’est revenu
    .line = Aucun texte n’attend les vôtres à ce tour.
home-legend = trait : requis · bande : fourchette du conseiller · capital politique { $capital }
home-legend-exact = trait : requis · capital politique { $capital }
home-capital = Capital politique : { $capital }
home-annex-settled = { $item } : { $choice }
home-annex-open = { $item } : ouvert
home-initialled = paraphé
home-approved = approuvé au pays
home-you = Vous
home-banned = Une interdiction l’arrête
home-waive =
    { $capital ->
        [one] Déroger à l’interdiction ({ $capital } de capital)
       *[other] Déroger à l’interdiction ({ $capital } de capital)
    }
    .about = Pour ce texte seulement, et pour quelques tours. Les vôtres n’aiment pas cela.
home-waive-poor = Une dérogation coûte { $capital } de capital politique, plus qu’il n’y en a.
home-waivers = Arrêtés par une interdiction
home-undo = Recommencer cette phase
    .about = Reprend tout ce que vous avez fait dans cette phase, dépenses comprises.
home-decision = Que faire du texte
home-submit = Soumettre
    .about = Les vôtres décident.
home-carry = Soumettre, porter une réserve
    .about = Si quelqu’un demande une réserve, elle est présentée aux autres parties. Un seul refus renvoie le texte.
home-buy = Soumettre, racheter une réserve
    .about = Si quelqu’un demande une réserve, les points manquants sont achetés, un de capital chacun. Faute de capital suffisant, le texte tombe.
home-hold = Reporter
    .about = Il revient au tour suivant, une seule fois. Les autres vous font un peu moins confiance.
home-fall = Laisser tomber
    .about = Il a déjà été reporté une fois ; il retourne à la table et quitte vos instances.
    .chosen = Il retourne à la table et quitte vos instances.
home-seal-nothing = Rien à soumettre
home-seal-submit = Soumettre le texte
home-seal-hold = Reporter le texte
home-seal-fall = Laisser tomber le texte
home-seal-several = Soumettre { $submitted } sur { $of }
home-verdict = Verdict
    .note = Une estimation de conseiller, jamais une promesse.
# $form : déclaration, mémorandum …
home-not-asked = Non consultés sur un texte de cette forme ({ $form }) : { $who }.
home-needed = sur { $need } requis
home-range = entre { $low } et { $high }
home-says = « { $words } »
home-tip = Ce qui ferait la différence, dans un autre projet
home-no-tip = Aucune modification isolée du texte ne lui plairait davantage.
home-consult = Consulter ({ $capital })
    .about = Resserre la fourchette du conseiller à cette table à { $range } de part et d’autre, pour ce tour.
home-persuade = Persuader ({ $capital }) : { $gain }
    .about = Relève ici le soutien, pour ce texte seulement.
home-nothing-to-spend = Rien de plus à dépenser ici.
home-rider = { $who } : peut demander une réserve
    .cost =
        { $cost ->
            [one] Tous les autres doivent l’accepter. Elle prend { $cost } point par tour à chacun.
           *[other] Tous les autres doivent l’accepter. Elle prend { $cost } points par tour à chacun.
        }
part-words-mood = son humeur
part-words-clause = { $issue } : { $option }
part-words-form = la forme : { $form }
part-words-open-annex =
    { $count ->
        [one] { $count } point d’annexe laissé ouvert
       *[other] { $count } points d’annexe laissés ouverts
    }
part-words-ambiguous =
    { $count ->
        [one] { $count } article ambigu
       *[other] { $count } articles ambigus
    }
part-words-pledge = contraire à votre engagement : { $pledge }
part-words-trust = confiance envers les autres parties
part-words-tension = tension
part-words-gap = il manque { $gap } de confiance par rapport à ce que demande le texte
part-words-persuaded = persuasion
part-words-consulted = ce que la consultation a appris

## Réponses
replies-title = Les réserves des autres, et le silence
replies-open =
    { $count ->
        [0] Toutes ont reçu réponse
        [one] { $count } réserve attend réponse
       *[other] { $count } réserves attendent réponse
    }
replies-rider = { $party } : une réserve est demandée ({ $who })
replies-accept = Votre réponse
replies-accept-for = Votre réponse aux réserves : { $draft }
replies-yes = Accepter
replies-no = Ne pas accepter
replies-cost = réserve : { $rider }
replies-sum = Par tour, tant qu’il fonctionne
    .note = Vos propres points, avant les charges encore ouvertes.
replies-slip = Procédure de silence
    .about = Le texte passe dans votre alliance si personne ne rompt le silence.
replies-slip-for = Silence : { $draft }
replies-silent = Garder le silence
replies-break = Rompre le silence
replies-no-slip = Il ne vous reste aucun bulletin.
replies-slip-price = Le rompre coûte { $capital } de capital et { $trust } de confiance, en public. Bulletins restants : { $left }.
replies-first = Répondez d’abord à chaque réserve.
replies-seal = Envoyer les réponses
replies-note = Un seul refus renvoie un texte, paraphes effacés.

## Mise en œuvre
follow-title = Ce qui a été promis, et ce qui est fait
follow-tally = en vigueur { $signed } · en fonction { $operating }
follow-left = { $left } sur { $of } restants
follow-none = Aucun accord n’est en vigueur. L’attention ne se garde pas pour le tour suivant.
follow-operating = fonctionne
follow-in-force = en vigueur
follow-fallow = en friche
follow-health = santé { $health } sur { $of }
follow-left-to-do =
    { $count ->
        [one] { $count } obstacle restant
       *[other] { $count } obstacles restants
    }
follow-pays-now = paie à chaque tour
follow-pays-nothing = ne paie encore rien
follow-suspended-by = suspendu par { CASE($party, "the") }
follow-banned = arrêté par une interdiction
follow-lapses =
    { $rounds ->
        [0] devient caduc maintenant
        [one] { $rounds } tour avant la caducité
       *[other] { $rounds } tours avant la caducité
    }
follow-ended = Terminés
follow-ended-line = { $agreement } : { $how }
follow-pays = { $points } par tour pour vous.
follow-would-pay = { $points } par tour pour vous, dès qu’il fonctionnera.
follow-burden = { $item }, coûte { $cost } par tour
follow-others = aux autres de s’en occuper
follow-no-slip = Aucun jeton
follow-all = Tout
follow-mine = Ma part
follow-nothing = Rien
follow-slip-for = Votre bulletin : { $item }
    .about = Un bulletin prend un jeton. Il dit quelle part du coût vous assumez : la totalité, une part égale, ou rien. Les bulletins de tous ceux qui sont nommés doivent couvrir le coût.
follow-consent = { $item } : consentement requis ({ $country })
follow-refuses = refuse à ce tour
follow-pay = Payer { $capital } de capital
follow-confidence =
    { $left ->
        [one] Confiance : il manque { $left } jeton de chaque partie
       *[other] Confiance : il manque { $left } jetons de chaque partie
    }
    .about = « Y veiller » y consacre un de vos jetons. Quand chaque partie l’a fait, une étape de confiance est franchie.
follow-token = Y veiller
follow-dispute = Contesté : { $issue }
    .about = Tant qu’il est contesté, il ne paie rien. Si tous le lisent de même, c’est réglé ; sinon, il reste en suspens jusqu’à une nouvelle rédaction.
follow-wide = Tel qu’écrit
follow-narrow = Un degré de moins
follow-upkeep =
    { $needed ->
        [one] Entretien : { $needed } jeton le maintient
       *[other] Entretien : { $needed } jetons le maintiennent
    }
    .about = Jetons d’entretien. Toute partie peut les dépenser. S’ils y sont tous, l’accord garde sa santé ; sinon, il en perd.
follow-revive =
    { $needed ->
        [one] { $needed } jeton lui rend vie
       *[other] { $needed } jetons lui rendent vie
    }
follow-none-spent = Aucun jeton n’y est consacré.
follow-enough = Cela suffit.
follow-no-token = Il ne reste aucun jeton.
follow-no-capital = Il n’y a pas assez de capital politique.
follow-announce =
    { $times ->
        [0] L’annoncer de nouveau : au pays { $mood } ; confiance { $trust } si personne ne s’en occupe
        [1] Déjà annoncé de nouveau une fois : au pays { $mood } ; confiance { $trust } si vous ne vous en occupez pas
       *[other] Déjà annoncé de nouveau { $times } fois : au pays { $mood } ; confiance { $trust } si vous ne vous en occupez pas
    }
    .act = Annoncer de nouveau
follow-readout = Le présenter au pays
    .about = Comment vous présentez l’accord au pays ; cela ne prend pas de jeton. Une victoire relève les humeurs au pays. Si deux parties le présentent différemment, ou toutes deux comme une victoire, la confiance entre elles baisse.
follow-exit = Votre participation
follow-exit-for = Votre participation : { $agreement }
follow-stay = Rester
follow-attention = Votre attention à ce tour
    .about = Un jeton est une semaine de ministre. Ce dont personne ne s’occupe dépérit, et rien ne se garde pour le tour suivant.
follow-if = Si vous confirmez
follow-costs = Cela coûte { $capital } de capital politique.
follow-then-ends = prend fin pour tous
follow-then-revives = reprend vie
follow-then-fallow = reste en friche
follow-then-kept = est entretenu : sa santé est préservée
follow-then-loses = perd 1 de santé, sauf si un partenaire l’entretient
follow-then-waits = attend ; il ne dépérit pas encore
follow-then-partners = avance si vos partenaires s’en occupent aussi
follow-moods = Humeurs au pays
follow-capital = Capital politique
follow-suggest = Suggérer
    .about = Remplit ce que votre conseiller ferait des jetons : d’abord ce qui vous rapporterait le plus, puis ce à quoi ils pourraient encore servir.
follow-clear = Effacer
    .about = Reprend tous les jetons.
follow-seal = Confirmer l’attention
follow-unspent =
    { $left ->
        [one] { $left } jeton n’est pas dépensé
       *[other] { $left } jetons ne sont pas dépensés
    }
    .about = Ils pourraient encore servir un accord qui vous rapporte. Rien ne se garde pour le tour suivant.
    .seal = Confirmer quand même

## Bilan
stock-abroad = À l’étranger
stock-open-to-all = tel que vous le connaissez
stock-only-you = vous seuls voyez cette page
stock-change = variation
stock-now = actuel
stock-why = pourquoi
stock-trust = Confiance
stock-tension = Tension
stock-agreements = Accords
stock-earned = Gagné
stock-spent = Dépensé
stock-paid = Payé
stock-taken = Pris
stock-costs = Coûts
    .because = à cause des charges et des réserves : { $agreement }
stock-mood = Humeur
stock-words = Paroles
stock-capital = Capital
stock-points = Points
stock-nothing = Rien n’a changé ici.
stock-round = Tour { $round }
stock-signed = en vigueur
stock-operating = en fonction
stock-total =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
stock-question = Que manquait-il encore à la dernière signature ?
stock-next = Passer au tour { $round }
stock-over = Au débriefing

## Débriefing
debrief-head = Débriefing
debrief-place = { $scenario } · monde { $world }
debrief-steps = Étapes du débriefing
debrief-step-of = { $number } sur { $of } : { $step }
debrief-step-felt = Le ressenti
debrief-step-happened = Ce qui s’est passé
debrief-step-why = Pourquoi
debrief-step-hidden = Ce qui était caché
debrief-step-really = Ce qui s’est vraiment passé
debrief-step-next = Et ensuite
debrief-next = Suite : { $step }
debrief-leave = À la couverture
debrief-replay = Relecture
debrief-none-made = La partie ne peut être racontée de nouveau ; il n’y a donc pas de débriefing.
debrief-felt-title = Avant tout chiffre
debrief-felt-1 = Quand avez-vous senti que l’autre côté vous comprenait ? Et quand ne vous comprenait-il pas ?
debrief-felt-2 = De quel texte étiez-vous le plus fiers le jour où il a été paraphé ? En est-il sorti quelque chose ?
debrief-felt-3 = Qu’est-ce que les vôtres vous ont empêchés de faire ? Avaient-ils raison ?
debrief-felt-note = Parlez-en d’abord. Les chiffres viennent après.
debrief-as-a-table = En tableau
debrief-as-picture = En image
debrief-pairs = Paire de parties
debrief-you = { $party } (vous)
debrief-reasons-note = Chaque raison telle que l’ordinateur l’a notée au moment d’agir. Il voyait ce qu’une personne à cette place aurait vu.
debrief-no-reasons = Aucun négociateur automatique n’a joué dans cette partie.
debrief-private-of = Vu seulement par { $party } et ses partenaires
debrief-private-note = Projets gardés à deux, sondages, jeux montrés, verdicts au pays.
debrief-history-note = Ce qui suit relève des faits établis. La raison de chaque côté est dite comme ce côté la dirait.
debrief-no-history = Ce scénario ne porte pas sur des faits établis.
debrief-next-1 = Que mettriez-vous dans le premier texte si vous recommenciez ?
debrief-next-2 = De quoi vous occuperiez-vous dans la première semaine après une signature ?
debrief-next-3 = Où le modèle laisse-t-il de côté quelque chose qui comptait pour vous ?
debrief-ways = Avec cette partie
debrief-way-replay = La relire
    .note = phase par phase, par les yeux de chacun
debrief-way-export = Écrire le débriefing dans un dossier
    .note = une page à imprimer, des tableaux, des données
debrief-export-nowhere = Rien n’est gardé sur cet appareil : il n’y a pas de dossier où écrire.
debrief-exported = Écrit : { $page }

## Relecture
replay-number = fait { $number } sur { $of }
replay-place = Tour { $round }, { $meeting } · { $step }
replay-close = Retour au débriefing
replay-eyes = Par les yeux de qui
replay-observer = Observateur
replay-instructor = Tout ouvert
replay-phases = Phase
replay-phase-back = Phase précédente
replay-back = Fait précédent
replay-forward = Fait suivant
replay-phase-forward = Phase suivante
replay-at-start = C’est le début.
replay-at-end = C’est la fin.
replay-events = Ce qui s’est passé
replay-nothing = Rien de ce que ce spectateur pouvait voir ne s’est passé dans cette phase.
replay-homes = Au pays
replay-no-home = Un observateur ne voit la scène intérieure de personne.
