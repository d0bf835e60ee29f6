# Le rapport de « two-tables balance » : ce que les nombres d’un scénario doivent tenir, et ce qui a été trouvé.

balance-head = { $scenario } ({ $game }), mondes à partir de { $first } : { $plays } parties à tables dupliquées, essais dans { $trials } mondes chacun.
balance-progress = promesses
balance-end = Promesses : { $holds } tenues, { $open } non tranchées par ce nombre de parties, { $fails } rompues ; { $all } en tout.

balance-verdict-holds = tenue
balance-verdict-open = ouverte
balance-verdict-fails = rompue

balance-check-sheets-alike = Ce que veulent les places demande à peu près autant de confiance à chacune (±10), et se fait à peu près aussi souvent aux dépens des autres (±1).
balance-check-seats-score-alike = Les résultats dupliqués d’une place s’étalent au plus deux fois plus que ceux d’une autre.
balance-check-no-best-line = Aucun ton public n’est sûrement le meilleur contre tous les tempéraments, à aucune place.
balance-check-no-best-opening = Aucune exigence d’ouverture n’est sûrement la meilleure contre tous les tempéraments, à aucune place.
balance-check-no-best-form = Aucune forme n’est sûrement la meilleure contre tous les tempéraments, à aucune place.
balance-check-no-one-sided-best = Aucun joueur à idée fixe n’est le meilleur, à aucune place, parmi des joueurs exercés.
balance-check-strength-tells = L’expert bat l’exercé, et l’exercé bat le débutant, à chaque place.
balance-check-history-in-reach = Ce que l’histoire a connu est signé dans certaines parties, et quelque chose qu’elle n’a pas connu l’est aussi.
balance-check-something-works = Rien de nouveau ne fonctionne à la fin du troisième tour dans moins de 15 % des parties.
balance-check-care-keeps-alive = Avec du soin, plus de la moitié des accords fonctionnent.
balance-check-carelessness-costs = Sans soin, la moitié au moins des accords tombent en friche.
balance-check-transparency-dampens = D’un même choc, ceux qui montrent davantage ressentent moins.
balance-check-climbing-pays = Commencer en haut d’une échelle échoue plus souvent que la gravir.
balance-check-cooperation-saves = Des experts coopératifs réalisent ensemble plus que des experts durs.
balance-check-reference-in-reach = Des experts coopératifs atteignent 90 % de la solution de référence en une seule séance, et restent au-dessous dans une campagne.
balance-check-everything-used = Tout ce que le hasard peut amener arrive aussi parmi des joueurs exercés ; aucune option ni aucune forme n’est dans toutes les parties.

balance-entrant-any-of = { $strength }, tout tempérament
balance-entrant-computer = { $strength }, { $temperament }
balance-entrant-opening = ouvre à { $share } % de l’idéal
balance-entrant-line = toujours { $line }
balance-entrant-form = ne signe que sous cette forme : { $form }
balance-entrant-one-sided = { $kind ->
    [only_oral] ne signe que des ententes verbales
    [all_open] laisse ouvert chaque point d’annexe
    [bundles] regroupe tout ce qu’il peut
    [always_firm] est toujours ferme
    [never_tends] n’entretient jamais
   *[holds_out] tient bon jusqu’au bout
}
balance-against = contre { $temperament }

balance-strength-novice = débutant
balance-strength-practised = exercé
balance-strength-expert = expert

balance-unit-points = { $value } points
balance-unit-share = { $value } %
balance-unit-number = { $value }

balance-word-trust-asked = confiance que demandent ses vœux les plus chers, en moyenne
balance-word-at-others-cost = options bonnes pour elle et mauvaises pour une autre
balance-word-distance = distance moyenne à la moyenne de sa place et de son monde
balance-word-in-history = comme dans l’histoire
balance-word-not-in-history = autre chose que dans l’histoire
balance-word-nothing-by-round-three = parties où rien de nouveau ne fonctionne encore
balance-word-operated = accords qui ont fonctionné
balance-word-went-fallow = accords tombés en friche
balance-word-fallow-or-never-operated = accords tombés en friche ou n’ayant jamais fonctionné
balance-word-felt-by-who-shows-more = ressenti par ceux qui montrent davantage, contre ceux qui montrent le moins
balance-word-next-rung-failed = textes au degré suivant n’ayant jamais fonctionné
balance-word-top-rung-failed = textes au plus haut degré d’emblée n’ayant jamais fonctionné
balance-word-of-reference = de la solution de référence
balance-word-ahead-of-best = d’avance sur le meilleur tempérament
balance-word-ahead-of-weaker = d’avance sur la force immédiatement inférieure
balance-word-kinds-by-chance = sortes de faits amenées par des joueurs au hasard
