# La fenêtre : titres, noms des commandes, notes. Les phrases sur la partie sont dans les autres fichiers.

program = Deux tables
    .line = Un jeu de négociation sur les promesses et ce qu’il en advient

close = Fermer
back = Retour

## Zones, pour les lecteurs d’écran
region-header = En-tête
region-actions = Actions
region-menu = Menu

## Couverture
title-abroad = À l’étranger
title-home = Au pays
title-envoy-first = États-Unis
    .line = l’envoyé
title-envoy-second = Russie
    .line = l’envoyé
title-envoy-third = OTAN
    .line = l’envoyé des alliés
title-legislature = Un parlement
    .line = doit consentir à un traité
title-ministry = Un ministère
    .line = doit vivre avec le texte
title-budget = Un budget
    .line = doit le payer, chaque année
title-continue = Continuer
title-play = Jouer seul
title-join = Rejoindre une séance
    .note = adresse et code
title-plays = Parties gardées
title-settings = Réglages
    .note = taille du texte, thème, touches
title-quit = Quitter
title-privacy = Pas de compte. Rien ne quitte cette machine.

## Réglages
settings-title = Réglages
    .line = gardés sur cet appareil seulement
settings-reading = Lecture
settings-text = Taille du texte
    .line = de 100 à 200 %, partout
settings-theme = Thème
    .line = papier le jour, séance de nuit
    .paper = Papier
    .night = Séance de nuit
settings-motion = Mouvement
    .line = des feuilles et des sceaux, jamais des nombres
    .full = Complet
    .short = Bref
    .none = Aucun
settings-language = Langue
    .line = du programme et de ses scénarios
settings-restore = Réglages d’origine
settings-at-once = Les changements sont immédiats.
settings-done = Terminé
settings-sample = Projet 7
    .caption = Aperçu
    .article = Chaque partie remet aux autres, chaque année et à l’avance, le calendrier de son programme.
    .said = dit
    .saved = enregistré
    .done = fait
keys-title = Clavier, toujours actif
keys-tab = commande suivante ; avec Maj, précédente
keys-region = d’une table à l’autre
keys-arrows = lignes, degrés, choix
keys-enter = ouvrir ou choisir
keys-main = l’action principale de l’écran
keys-back = revenir ou fermer
keys-explain = expliquer ce qui est sélectionné
keys-clock = dire le tour, l’étape, qui a terminé
keys-counsel = demander conseil
keys-delegation = en classe : la délégation et ce qui est proposé

## Le cadre d’une partie
game-round =
    { $rounds ->
        [1] { $date }
       *[other] Tour { $round } sur { $rounds } · { $date }
    }
game-crisis = Tour de crise
game-phase-note = { $phase }, { $note }
game-meeting-round =
    { $rounds ->
        [1] { $meeting }
       *[other] { $meeting }, tour { $round } sur { $rounds }
    }
game-seats = Places
game-phases = Phases du tour
game-menu = Menu
    .explain = Reprendre cette phase, régler, voir les touches, ou quitter la table. La partie est enregistrée après chaque décision.
explain-plain = { $name } : la touche Entrée ou un clic le fait. Ctrl+Entrée fait ce qui se trouve à droite au bas de la page, où que vous soyez ; T lit l’état du tour.
phase-dispatches = Dépêches
phase-podium = Tribune
phase-talks = Pourparlers
phase-home = Au pays
phase-follow-through = Mise en œuvre
phase-exchange = échange { $exchange } sur { $of }
phase-closing = échange final
phase-replies = réponses
phase-stocktaking = bilan
seat-ready = terminé
seat-deciding = en réflexion
seat-you = vous, { $state }
you = Vous
clock = { $meeting }, tour { $round }. { $stage }. Ont terminé : { $ready }.
clock-left = { $clock } Temps restant : { $minutes }:{ $seconds }.
clock-nobody = personne encore
region-abroad = La table extérieure
region-home = La table intérieure
menu-undo = Annuler
    .note = retour au début de cette phase
menu-settings = Réglages
    .note = taille du texte, thème, touches
menu-leave = Quitter la table
    .note = la partie est gardée
menu-close = Retour à la table
undo-done = La phase recommence.
undo-nothing = Il n’y a rien à reprendre dans cette phase.

## Dépêches
dispatches-none = Rien de neuf aujourd’hui.
dispatches-no-change = Rien n’a changé.
dispatches-changes = Ce que cela change
dispatches-note = Le même numéro de monde amène les mêmes événements à tous ceux qui le jouent.
dispatches-next = À la table

## Tribune
podium-lines = Ton public
podium-line-closed = Qui expédie les affaires courantes ne parle qu’avec mesure.
podium-home = au pays
podium-abroad = à l’étranger
podium-says-conciliatory = « Nous avons trouvé des partenaires qui écoutent. Le travail continue. »
podium-says-measured = « Nous sommes prêts à travailler ensemble, en égaux et selon des règles claires. »
podium-says-firm = « Sans réponse à notre préoccupation, il ne peut y avoir de résultat commun. »
podium-release = À publier quand tous auront choisi
podium-pledges = Ajouter un engagement
    .note = (un au plus ; il est consigné à votre nom)
podium-pledge-note = au pays { $home } · si rompu plus tard { $broken }
podium-announce = annoncer
podium-carry-out = exécuter maintenant
podium-drop = y renoncer
podium-defer = Différer d’un tour notre propre processus
podium-last = { $party }, tour précédent : { $line }
podium-home-now = Au pays, maintenant
podium-abroad-now = À l’étranger, maintenant
podium-every-constituency = humeur de chaque instance
podium-the-pledge = l’engagement, applaudi au pays
podium-capital = capital politique, pour un ton mesuré
podium-their-trust = leur confiance envers vous
podium-words = Paroles consignées
podium-no-words = Aucun engagement n’a encore été pris.
podium-due = échu
podium-later-title = Plus tard
podium-later-nothing = Un ton sans engagement ne coûte rien plus tard. Le même ton deux fois de suite ne fait que la moitié de son effet au pays.
podium-later =
    { $rounds ->
        [1] L’engagement vient à échéance au tour suivant. Tenu : confiance { $kept } de chaque partenaire. Rompu : humeur { $mood } partout au pays, confiance { $trust } de chaque partenaire.
       *[other] L’engagement vient à échéance dans { $rounds } tours. Tenu : confiance { $kept } de chaque partenaire. Rompu : humeur { $mood } partout au pays, confiance { $trust } de chaque partenaire.
    }
podium-note = Tous les discours s’ouvrent ensemble. Le même ton deux fois de suite ne fait que la moitié de son effet au pays.
podium-ready =
    { $pledges ->
        [0] Valider : ton { $line }
       *[other] Valider : ton { $line }, un engagement
    }

## Pourparlers
talks-abroad = La table extérieure
talks-abroad-short = À l’étranger
talks-home = La table intérieure · { $seat }
talks-home-nobody = La table intérieure
talks-home-short = Au pays
talks-drafts =
    { $count ->
        [0] aucun projet sur la table
        [one] { $count } projet sur la table
       *[other] { $count } projets sur la table
    }
talks-drafts-in-hand =
    { $count ->
        [one] { $count } paraphé par tous
       *[other] { $count } paraphés par tous
    }
talks-drafts-all = Projets sur la table
talks-said = dit
talks-tabled = déposé
talks-far = au-delà de la confiance actuelle
talks-trust = Confiance
    .about = Confiance entre deux parties, de 0 à 100 : la plus basse de ses deux directions. La marque dit si elle a monté ou baissé dans ce tour. Chaque option demande une certaine confiance.
talks-pair = Paire
talks-change = Variation
talks-tension = Tension
    .about = Un seul nombre pour tous, de 0 à 100. Les actes durs et les chocs l’élèvent, les accords qui fonctionnent l’abaissent. Si elle reste au maximum, la partie prend fin.
talks-tension-now = tension { $tension }
talks-shown = Montré
    .about = Ce que vous montrez aux autres par les accords qui fonctionnent, de 0 à 100, aux yeux de celui qui en voit le plus. À partir de 30, le sujet qui vous tient le plus à cœur lui est dévoilé ; à partir de 60, trois.
talks-capital = Capital politique
    .about = Votre propre réserve au pays. Elle paie les consultations, la persuasion des vôtres et le consentement de pays tiers.
talks-worth = { $points } pour vous
clause-pays-from = ne rapporte qu’à partir de cette forme : { $form }
talks-needs-trust = { $option } demande une confiance de { $trust }
    .about = On peut déposer ce texte malgré tout. Là où la confiance manque, chaque instance le soutient moins, et il faut établir la confiance avant qu’il ne fonctionne.
talks-nobody-spoke = Personne n’en a encore parlé.
talks-not-in-draft = Absent de ce projet
talks-all-issues = Ce qui peut être réglé
talks-soundings = Sondages
    .note = vous deux seuls les voyez
talks-empty = Rien n’est sur la table
    .line = Déposez un projet, ou attendez de voir ce que les autres apportent.
    .closing = L’échange final n’admet pas de nouveau texte : ce qui n’est pas paraphé par tous expire.
talks-draft-number = Projet { $number }
talks-tabled-by = déposé par { $party }
talks-amends =
    { $count ->
        [one] { $count } modification du projet { $number }
       *[other] { $count } modifications du projet { $number }
    }
talks-in-hand = paraphé par tous, part au pays
talks-form = Forme
talks-annex = Annexe
talks-open = ouvert
talks-annex-open =
    { $count ->
        [one] { $count } laissé ouvert : un obstacle après la signature
       *[other] { $count } laissés ouverts : { $count } obstacles après la signature
    }
talks-all-initialled = paraphé par tous
talks-not-yet = pas encore : { $parties }
talks-no-draft = rien sur la table
talks-fold =
    .about = Déplie l’article, avec la position de chacun et ce qu’en pense la table intérieure, ou le replie.
talks-matters = Ce que chaque sujet vaut pour vous, au mieux
talks-your-move = Votre démarche
talks-fates = Le sort de vos projets
talks-reread = Relire
    .about = Montre le nouveau texte tel qu’il serait envoyé.
    .title = Votre nouveau texte, pas encore envoyé
    .change = Le modifier
talks-moves = Choisir une démarche
talks-private = Ce que vous dites en privé
    .about = Répondre aux questions, sonder, montrer l’une de vos propres instances. Seule la partie à qui vous parlez l’apprend.
talks-private-count =
    { $count ->
        [0] En privé
        [one] En privé · { $count } question
       *[other] En privé · { $count } questions
    }
talks-waiting = En attente des autres.
talks-observing = Vous observez ; rien ne vous est demandé.
signature-initialled = paraphé
signature-only-if = sous condition
    .about = Cette partie parapherait ce texte avec cette seule modification, et aucune autre.
signature-about-to = sur le point de parapher
signature-not-yet = non paraphé
meter-legend = trait : requis · bande : fourchette du conseiller
    .exact = trait : requis · point : estimation de votre conseiller
    .about = De 0 à 100. Le point est le soutien estimé par votre conseiller, le trait ce qui est requis, la bande l’erreur possible de l’estimation. Sans bande, l’estimation est exacte.
verdict-no-draft = Aucun texte
    .line = La table intérieure juge des textes, non des vœux.
    .sitting = Chaque siège juge un texte à ses propres points.
verdict-observer = Vu d’aucune place
    .line = Ce que la table intérieure pense d’un texte ne regarde que chaque partie.
verdict-not-a-party = Pas votre texte
    .line = Votre paraphe n’y est pas nécessaire.
verdict-line = { $agree } sur { $asked } approuvent · { $points } points par tour pour vous
verdict-worth = Vaut { $points } pour vous
verdict-against-line = Sans aucun accord, vous gardez { $line }.
verdict-of-best = sur { $best } au mieux
verdict-nobody-minds = Personne au pays ne s’y oppose.
verdict-sure = Passerait
verdict-likely = Passerait sans doute
verdict-rider = Incertain ; une réserve est possible
verdict-doubtful = Incertain
verdict-against = Ne passerait pas
verdict-not-asked = Personne n’est consulté
verdict-tips = Ce qui ferait la différence

move-initial = Parapher
    .about = Apposez votre paraphe au projet affiché. Il est retiré de tout autre projet sur les mêmes sujets.
    .closed = Vous ne pouvez pas parapher maintenant le projet affiché.
move-only-if = Sous condition
    .about = Parapher à la condition d’une seule modification. Si un projet vient avec cette seule modification, votre paraphe y est aussitôt.
    .closed = Aucune condition ne peut être posée au projet affiché.
move-amend = Amender
    .about = Placez à côté du projet affiché un contre-projet qui porte votre paraphe.
    .closed = Le projet affiché ne peut être amendé maintenant.
move-table = Nouveau projet
    .about = Rédigez votre propre projet ; le déposer, c’est le parapher.
    .closed = Aucun nouveau projet ne peut être déposé maintenant : c’est l’échange final, ou vous en avez autant sur la table qu’il est permis.
move-decline = Décliner
    .about = Refusez le projet affiché en donnant un motif. Le texte suivant devra changer ce que vous aurez nommé.
    .closed = Il n’y a aucun projet d’une autre partie à décliner.
move-withdraw = Retirer
    .about = Reprenez votre propre projet, celui qui est affiché.
move-hold = Attendre
    .about = Ne rien faire dans cet échange.
move-sounding = Sonder
    .about = Posez une question privée à une autre partie. Une réponse favorable est une parole donnée.
move-answer = Répondre : { $party }
move-show = Montrer mon jeu : { $party }
    .about = Montrez l’une de vos propres instances à une partie : c’est crédible, et cela y coûte de l’humeur.
confirm-hold = Confirmer : attendre
confirm-table = Confirmer : nouveau projet
confirm-amend = Confirmer : amender le projet { $number }
confirm-initial = Confirmer : parapher le projet { $number }
confirm-only-if = Confirmer : projet { $number }, sous condition
confirm-decline = Confirmer : décliner le projet { $number }, { $reason }
confirm-withdraw = Confirmer : retirer le projet { $number }
ask-decline = Pourquoi déclinez-vous ? Donnez un seul motif
ask-only-if = Avec quelle seule modification ?
ask-sounding = Qui sondez-vous ?
ask-sounding-clause = Ou accepteriez-vous l’un de ceux-ci, { $form } ?
ask-sounding-to = Que demandez-vous { CASE($party, "to") } ?
ask-answer = Question privée { CASE($party, "of") }
ask-show = Que montrez-vous { CASE($party, "to") } ?
ask-gain = { $points } pour vous
answer-warm = Favorable
    .note = oui : parole donnée
answer-only-if = Seulement si…
    .note = oui, avec une seule modification : parole donnée
answer-cool = Froid
    .note = non
sounding-waits = attend une réponse
sounding-unanswered = est resté sans réponse
sounding-warm = favorable
sounding-cool = froid
sounding-only-if = seulement si { $change }

## La rédaction des projets
editor-matters = Sujets
editor-article = Article
editor-not-in = absent
editor-count =
    { $count ->
        [one] { $count } article sur { $most } au plus
       *[other] { $count } articles sur { $most } au plus
    }
editor-wording = Rédaction
editor-wording-closed = Le projet ne traite pas encore ce sujet.
editor-ambiguous = Une rédaction ambiguë se signe plus facilement et peut être lue de deux façons plus tard.
editor-silent = Le projet laisse ce sujet en l’état.
editor-form = Forme
editor-form-closed = Cette réunion ne signe pas de textes de cette forme.
editor-option-closed = Cette option est close, ou déjà retenue ailleurs.
editor-needs-trust = confiance requise { $trust }, actuelle { $now }
editor-leave-open = laisser ouvert
editor-settled = réglé
editor-obstacle = un obstacle plus tard
editor-discretion = Tiers
editor-against = Par rapport au projet { $number } :
editor-no-change = rien n’est encore modifié
editor-abroad = À l’étranger
editor-guess = d’après ce qu’ils ont montré
editor-others-silent = Rien dit encore sur ces sujets.
editor-nobody = Le projet ne concerne encore personne.
editor-as-they-said = { $issue } : comme ils l’ont dit
editor-they-said = { $issue } : ils ont dit « { $option } »
editor-points = Vaut { $points } par tour pour vous
editor-discard = Abandonner
editor-note = Rien n’est envoyé avant que vous confirmiez la démarche.
editor-save-table = Porter à la table
editor-save-amend = Prendre comme amendement
editor-problem-empty = Un projet doit régler au moins un sujet.
editor-problem-long = Le projet compte plus d’articles qu’un texte ne peut en avoir.
editor-problem-oral = Une entente verbale a un seul article et pas d’annexe.
editor-problem-closed = Le projet dit quelque chose qui ne peut être dit à cette réunion.
editor-problem-party = Vous n’êtes pas partie aux sujets de ce projet.
editor-problem-same = Rien n’est encore modifié.
editor-problem-parties = Un amendement a les mêmes parties que le projet qu’il amende.
editor-problem-mend = Un texte sur ces sujets a été décliné ; le nouveau doit changer ce qui était visé.

start-unknown = Il n’y a pas de « { $what } » par où commencer ; choisissez parmi ce qui est ici.
title-scenarios =
    { $count ->
        [one] { $count } scénario
       *[other] { $count } scénarios
    }
title-kept =
    { $count ->
        [0] aucune encore
        [one] { $count } gardée ici
       *[other] { $count } gardées ici
    }
menu-brief = Votre dossier
    .note = ce que vaut chaque sujet

## Parties gardées
plays-title = Parties gardées
    .line = sur cet appareil après chaque décision
plays-none = Aucune partie n’a encore été gardée.
plays-note = Une partie reprise continue dans le même fichier.
plays-broken = Ne peuvent être reprises
    .line = Ces fichiers se trouvent parmi les parties. Le programme les laisse tels quels.
plays-round = tour { $round }, monde { $world }
plays-over = terminée, monde { $world }
plays-delete = Supprimer
    .label = Supprimer : { $play }
    .about = Retire la partie de cet appareil. Jusqu’à la fermeture du programme, on peut la rétablir sur cette page.
plays-deleted = Supprimée : { $play }. Jusqu’à la fermeture du programme, on peut la rétablir ci-dessous.
plays-not-deleted = La partie n’a pu être supprimée, et rien n’a changé. { $problem }
plays-basket = Parties supprimées
    .line = Perdues pour de bon à la fermeture du programme.
plays-restore = Rétablir
    .label = Rétablir : { $play }
    .about = Remet la partie à sa place.
plays-restored = Rétablie : { $play }.
plays-not-restored = La partie n’a pu être rétablie ; elle reste parmi les parties supprimées. { $problem }

## Le choix
seats-title = Jouer seul
    .line = choisissez une histoire, puis une place
seats-scenarios = Scénarios
seats-seats = Places
seats-minutes = { $minutes } min
seats-game = Jeu
seats-answer-to = Au pays, vous répondez devant
seats-sent = Votre mandat
seats-hard = Ce qui rend la tâche difficile
seats-observe = Observer
    .about = Toutes les places sont tenues par l’ordinateur. Vous voyez ce que voit le public, et tout à la fin.
seats-others = Les autres places
seats-temperament = Tempérament { CASE($party, "of") }
seats-sit = Prendre place pour { $party }
    .about = La table s’ouvre ; vous lisez d’abord votre dossier.
seats-observe-sit = Suivre la partie
seats-world = Monde { $world }
    .note = Les mêmes événements pour qui joue ce numéro.
seats-world-before = Monde précédent
seats-world-next = Monde suivant
temperament-drawn = tiré au sort
temperament-cooperative = coopératif
temperament-hard = dur
temperament-cautious = prudent
temperament-mirroring = imitateur
winning-title = Comment on gagne
winning = C’est ce qui fonctionne qui rapporte, non ce qui est signé : à chaque tour, tout accord qui fonctionne paie ses points, moins ce qu’il vous coûte. Ce qui fonctionne à la fin laisse un héritage : ses points encore une fois pour chaque point de santé, davantage sous une forme contraignante que sous une forme souple ; une scène intérieure satisfaite, la confiance et le capital ajoutent du crédit. Ce qui compte est ce que vous avez au-dessus de votre seuil sans accord ; votre résultat est comparé à la même place dans d’autres parties du même monde.
winning-one-sitting = Un seul texte, paraphé par tous, clôt l’après-midi. Il vous paie les points de ses articles ; sans texte, vous gardez ce que vous avez. Un texte qui vaut moins est pire que rien.

## Le dossier
brief-title = Votre dossier
brief-only = Réservé à la place { CASE($party, "of") } · personne d’autre ne voit cette page
brief-instructions = Instructions à l’envoyé
brief-matters = Ce que vaut pour vous chaque sujet, et chacun de ses degrés
brief-points = points
brief-forms = Formes
brief-at-best = au mieux
brief-red-line = Ligne rouge
brief-red-line-none = Aucun degré d’aucun sujet ne vous coûte de points. Ce que la table intérieure n’acceptera pas est une autre affaire.
brief-red-line-of = Voici ce qui vous coûte le plus : { $options }.
brief-nothing = Si rien n’est conclu
brief-nothing-points =
    { $points ->
        [one] Vous gardez { $points } point ; un texte qui vaut moins est pire que rien.
       *[other] Vous gardez { $points } points ; un texte qui vaut moins est pire que rien.
    }
brief-together = Ce qui vaut plus ensemble
brief-together-none = Aucun sujet ne change pour vous la valeur d’un autre.
brief-together-pair = { $a } avec { $b } : { $points }.
brief-others = À la table
brief-note = Vous pouvez relire ceci à tout moment depuis le menu.
brief-next = Lu. À la table
since = Depuis votre dernière décision
since-earlier =
    { $count ->
        [one] { $count } autre avant cela, dans le registre
       *[other] { $count } autres avant cela, dans le registre
    }
