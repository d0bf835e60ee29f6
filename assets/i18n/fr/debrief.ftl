### Le débriefing : titres, colonnes et courtes légendes de sa page et de ses images.

## La page.

debrief-title = Débriefing : { $scenario }
debrief-world = Monde { $world }, { $game }.
debrief-unfinished = Cette partie n’est pas terminée. Voici où elle en est.
debrief-contents = Sommaire
debrief-result = Le résultat
debrief-possible = Ce qui était possible, ce qui a été signé, ce qui a été fait
debrief-why = Pourquoi ce résultat
debrief-course = La partie et, au-dessous, les faits
debrief-lives = La vie des accords
debrief-history = Ce qui s’est vraiment passé
debrief-opened = À livre ouvert : ce qui était caché
debrief-drafts = Tous les projets
debrief-soundings = Tous les sondages
debrief-reasons = Pourquoi les négociateurs automatiques ont agi ainsi
debrief-everything = Tout ce qui s’est passé
debrief-method = Comment les chiffres sont établis
debrief-as-table = La même chose en tableau

## Le résultat.

debrief-signed = signé
    .about = de ce qui était possible ensemble, si tout ce qui est en vigueur avait fonctionné
debrief-operating = en fonction
    .about = de ce qui était possible ensemble, tel que cela s’est passé
debrief-lowest = la place la plus basse : { $party }, { $percent }
debrief-percent = { $percent } %
debrief-no-reference = Aucune solution ne laisse chaque partie au-dessus de son seuil sans accord ; il n’y a donc pas de résultat commun.
debrief-agreed = convenu
    .about = de ce qui était possible ensemble
debrief-left = Sur 100 points qui étaient possibles ensemble, { $left } sont restés sur la table et { $lost } de plus ont été perdus après la signature.
debrief-left-nothing-lost = Sur 100 points qui étaient possibles ensemble, { $left } sont restés sur la table. Rien n’a été perdu après la signature.
debrief-left-below = À l’aune des 100 points qui étaient possibles ensemble, les sièges ont fini { $below } au-dessous de leur seuil sans accord. Ce qui a été signé aurait valu { $signed }.
debrief-points = Points par partie
column-party = Partie
column-constituency = Instance
column-paid = Payé
column-legacy = Héritage
column-standing = Crédit
column-costs = Coûts
column-other = Autre
column-total = Points
column-line = Seuil sans accord
column-gain = Au-dessus du seuil
column-signed-gain = Au-dessus du seuil, si tout ce qui est signé avait fonctionné
column-reference-gain = Au-dessus du seuil, à la référence
column-share = Part de la référence, en fonction

## Ce qui était possible.

chart-frontier = { $a } et { $b } : ce qui était possible, signé et fait
chart-axis = { $party }, points au-dessus du seuil sans accord
chart-possible = ce qui était possible
chart-signed = signé
chart-operating = en fonction
chart-both = convenu
chart-lost = perdu après la signature
chart-origin = 0 = sans accord
chart-reference = référence
column-point = Point
debrief-solutions = Points équitables et efficaces
solution-nash = Plus grand produit des gains (Nash) : la référence
solution-kalai = Parts égales du meilleur de chacun (Kalai et Smorodinsky)
solution-egalitarian = Plus grand des plus petits gains
solution-welfare = Plus grande somme des gains
column-solution = Point
debrief-by-issue = Sujet par sujet
column-issue = Sujet
column-possible = À la référence
column-in-force = En vigueur à la fin
column-operating = En fonction à la fin

## Constats.

debrief-findings-points = Points
debrief-findings-trust = Confiance
debrief-findings-tension = Tension
debrief-findings-mood = Humeur au pays
finding-of = { $party }, { $because }
finding-times =
    { $times ->
        [1] en une fois
       *[other] en { $times } fois
    }
debrief-no-findings = Rien n’a bougé.

## Le cours de la partie.

chart-timeline = Confiance et tension par tour
chart-trust = confiance
chart-tension = tension
chart-round = tour
chart-start = départ
chart-fact = les faits
chart-event = ce qui s’est passé
chart-climate-start = Confiance au départ
chart-climate-end = Confiance à la fin
column-pair = Paire
column-trust = Confiance
column-change = Variation
debrief-round = Tour { $round } : { $meeting }, { $date }
debrief-crisis = { $round }, crise
mark-in-force = { $matter } : en vigueur
mark-operating = { $matter } : fonctionne
mark-lapsed = { $matter } : caduc
mark-left = { $matter } : retrait { CASE($party, "of") }
mark-suspended = { $matter } : suspendu
mark-agreed = Accord conclu
mark-brought = de l’enseignant : { $dispatch }
mark-note = une note de l’enseignant

chart-lives = Où en était chaque accord, tour après tour
chart-in-force = en vigueur
chart-fallow = en friche
chart-end = fin
column-agreement = Accord
life-name = { $number }. { $matter }
life-lapsed = caduc
life-left = retrait { CASE($party, "of") }
life-superseded = remplacé
life-paid =
    { $points ->
        [one] Il a payé { $points } point, toutes parties ensemble.
       *[other] Il a payé { $points } points, toutes parties ensemble.
    }
life-never-operated = Il n’a jamais fonctionné.
debrief-no-agreements = Rien n’est entré en vigueur.

record-sources = Sources : { $sources }.

## Ce qui était caché.

debrief-points-tables = Ce que valait chaque option
column-option = Option
points-together = { $a } à partir de « { $arung } », avec { $b } à partir de « { $brung } »
points-reservation = Sans accord
debrief-homes = Les tables intérieures
home-of = La table intérieure { CASE($party, "of") }
column-mood = Humeur, part cachée
column-estimate = Estimation
column-power = Son pouvoir
column-mood-start = Humeur au départ
column-mood-end = Humeur à la fin
debrief-hidden-moods = Humeurs cachées, par tour
column-round = Tour
debrief-threat = Appréciations de la menace, de 0 à 10
debrief-together = Ce qui vaut plus, ou moins, ensemble
column-draft = Projet
column-sponsor = Auteur
column-text = Texte
column-shown = Montré à
column-fate = Ce qu’il est devenu
fate-none = Il était sur la table à la fin de la partie.
debrief-none = Néant.
debrief-private = { $who } seulement
debrief-everybody = tout le monde
reason-of = { $party }, { $step } : { $deed }

## Actes, en titre au-dessus des raisons.

deed-speak = discours, ton { $line }
deed-hold = attente
deed-table = dépôt du { $draft }
deed-table-text = dépôt d’un projet sur { $issues }
deed-amend = amendement au { $draft }
deed-initial = paraphe du { $draft }
deed-initial-if = paraphe du { $draft } à condition d’une modification
deed-decline = refus du { $draft } : { $reason }
deed-withdraw = retrait du { $draft }
deed-consult = consultation : { $constituency }
deed-persuade = persuasion ({ $constituency }) en faveur du { $draft }
deed-waive = dérogation à une interdiction
deed-decide = décisions au pays
deed-reply = réponses
deed-attend =
    { $count ->
        [one] { $count } jeton dépensé
       *[other] { $count } jetons dépensés
    }

## Comment les chiffres sont établis.

method-line = Le seuil sans accord est le même monde avec chaque place sous instructions permanentes : un ton mesuré, aucun texte, l’entretien de ce qui est en vigueur.
method-frontier = Ce qui était possible est calculé exactement à partir des points des parties : de toutes les solutions, celles qu’aucune autre ne surpasse (la frontière de Pareto). La confiance, les tables intérieures, les formes, l’annexe, les réserves et les appréciations de la menace n’y entrent pas : c’est donc ce que permettent les intérêts.
method-reference = La référence est la solution dont le produit des gains au-dessus du seuil est le plus grand. Elle est comptée comme payée { $payments ->
        [1] une fois
       *[other] { $payments } fois, du deuxième tour au dernier et comme héritage en pleine santé
    }.
method-joint = Le résultat commun est la moyenne des parts de chaque place dans son propre gain à la référence, afin qu’aucun côté ne compte double.
method-signed = « Signé » compte chaque texte en vigueur comme s’il avait fonctionné en pleine santé dès le tour de son entrée en vigueur, sans coût, sous la forme où il a été signé.

## Ce que l’enseignant a apporté.

brought-title = Ce que l’enseignant a apporté
brought-line = Cela vient de l’enseignant et non du monde. Le seuil sans accord est celui d’un monde qui a connu les mêmes événements.
brought-dispatch = Tour { $round } : { $dispatch }
brought-note = Tour { $round }, une note : { $text }
