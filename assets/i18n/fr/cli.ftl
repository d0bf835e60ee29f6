### La ligne de commande.

cli-no-window = two-tables : cette version n’a ni fenêtre ni pages ; compilez-la avec la fonction « client » ou « server », ou utilisez scenario, simulate, replay ou debrief.
cli-clean = { $checked } : rien à redire.
cli-problems =
    { $count ->
        [1] un problème
       *[other] { $count } problèmes
    }
cli-list-games = jeux : { $games }
cli-list-minutes = { $minutes } min
cli-list-observer = avec une place d’observateur
cli-list-template = le modèle pour les auteurs, à copier
cli-list-broken = { $checked } : { $problems } ; voir : two-tables scenario check

cli-show-game = Jeu
cli-show-layers = Règles en jeu
cli-show-meetings = Réunions
cli-show-parties = Parties
cli-show-issues = Sujets
cli-show-annex = Points d’annexe
cli-show-inherited = En vigueur au départ
cli-show-circle = entre { $parties }
cli-show-requirement = demande une confiance de { $trust }
cli-show-effort =
    { $tokens ->
        [one] prend { $tokens } jeton par tour
       *[other] prend { $tokens } jetons par tour
    }
cli-show-form = à partir de : { $form }
cli-show-points = points
cli-show-reservation = sans accord : { $points }
cli-show-mood = humeur { $mood }
cli-show-needs = requis { $need }
cli-show-closed = Les points et les humeurs sont confidentiels ; --open-all les montre.
cli-show-analysis = Ce que dit l’analyse
cli-show-packages = Solutions sur la frontière : { $count }
cli-show-zone = Dont, au-dessus du seuil sans accord de chacun : { $count }
cli-show-line = Le seuil sans accord (monde { $world })
cli-show-best = La solution de référence

cli-simulate-plays =
    { $plays ->
        [1] une partie
       *[other] { $plays } parties
    } de { $scenario } ({ $game }), mondes { $first } à { $last }
cli-simulate-party = partie
cli-simulate-points = points
cli-simulate-line = seuil
cli-simulate-gain = au-dessus
cli-simulate-agreements = Accords par partie jouée : signés { $signed }, en fonction à la fin { $operating }, en friche { $fallow }, caducs { $lapsed }
cli-simulate-climate = À la fin : confiance { $trust }, tension { $tension }, après { $rounds } tours
cli-simulate-endings = Fins : { $endings }
cli-simulate-progress = parties

cli-replay-done =
    La partie a été rejouée : { $acts ->
        [1] un acte
       *[other] { $acts } actes
    }.
cli-replay-verified =
    { $checkpoints ->
        [1] Un point de contrôle concorde
       *[other] { $checkpoints } points de contrôle concordent
    } ; l’état est le même.
cli-replay-open = La partie n’est pas terminée ; elle en est au tour { $round }.
cli-replay-round = Tour { $round } : { $meeting }
cli-debrief-done = Le débriefing est dans { $folder }.

cli-analyse-genius = nombres lus comme le fait GENIUS
cli-analyse-negmas = nombres lus tels quels
cli-analyse-head =
    { $parties ->
        [1] Une partie
       *[other] { $parties } parties
    }, { $issues ->
        [1] un sujet
       *[other] { $issues } sujets
    }, { $packages } solutions
cli-analyse-frontier =
    Frontière de Pareto : { $count ->
        [1] un point
       *[other] { $count } points
    }
cli-analyse-zone = Zone d’accord possible : { $packages } solutions ({ $percent } %)
cli-analyse-zone-about = Zone d’accord possible : environ { $percent } % des solutions (± { $margin }, d’après un échantillon)
cli-analyse-measures = Opposition { $opposition } ; écart des priorités { $priorities } ; l’échange entre sujets ajoute { $logrolling } % au compromis sujet par sujet
cli-analyse-discount = Ici, le temps coûte ; ces chiffres sont ceux d’un accord immédiat.
cli-analyse-best = Meilleur
cli-analyse-none = Sans accord
cli-analyse-nash = Nash
cli-analyse-kalai-smorodinsky = Kalai–Smorodinsky
cli-analyse-egalitarian = Égalitaire
cli-analyse-welfare = Plus grande somme
cli-analyse-compromise = Compromis sur chacun
cli-analyse-no-zone = aucune solution ne laisse chacun au-dessus de son seuil
cli-analyse-homes = Au pays : { $pass } textes sur { $texts } passeraient partout en l’état de départ. { $good } valent quelque chose pour toutes leurs parties ; parmi eux, une table intérieure en refuse { $excluded }.
cli-analyse-home = { $party } : approuve { $passes } de ses { $texts } textes, dont { $rider } avec une réserve ; en refuse { $refuses } qui seraient bons pour toutes leurs parties
cli-analyse-closed = Dans aucun texte qui passe : { $options }
cli-analyse-lap-read = lecture
cli-analyse-lap-frontier = frontière
cli-analyse-lap-solutions = solutions
cli-analyse-lap-zone = zone
cli-analyse-lap-measures = mesures
cli-analyse-lap-homes = tables intérieures
cli-analyse-time = Millisecondes : { $laps }

cli-import-done =
    { $name } : { $issues ->
        [1] un sujet
       *[other] { $issues } sujets
    }, { $profiles ->
        [1] un profil
       *[other] { $profiles } profils
    }, format { $format } ; écrit dans { $file }
cli-export-done = Écrit : { $files }

cli-offers-head =
    { $plays ->
        [1] Une négociation
       *[other] { $plays } négociations
    } par offres alternées sur { $name }, { $rounds ->
        [1] un tour
       *[other] { $rounds } tours
    } au plus
cli-offers-party =
    { $counted ->
        [0] { $party } : rien ne compte, d’autres ont tout gâché
       *[other] { $party } : { $worth } en moyenne ; accord dans { $agreed } % de { $counted }
    }
cli-offers-fault =
    { $faults ->
        [1] en a gâché une
       *[other] en a gâché { $faults }
    } ; la première fois : { $what }

## Accueillir une classe
cli-host-open = Les élèves rejoignent la séance à l’adresse { $what } avec son code.
cli-host-private = Votre lien privé, pour ouvrir des séances : { $what }
cli-host-kept = Les séances sont gardées dans { $what }.
cli-host-end = Terminez par Ctrl+C ; ce qui a été accepté est gardé.
cli-solo-display = Il n’y a pas d’écran où ouvrir une fenêtre ; le jeu se joue dans un navigateur.
cli-solo-adapter = Il n’y a pas de carte graphique utilisable pour dessiner une fenêtre ; le jeu se joue dans un navigateur.
cli-solo-window = Cette version n’a pas de fenêtre ; le jeu se joue dans un navigateur.
cli-join-no-window = Il n’y a pas ici de fenêtre pour rejoindre une séance. Ouvrez le lien dans un navigateur : { $what }
cli-solo-open = Ouvrez ce lien privé sur cette machine : { $what }
cli-solo-load = Une partie enregistrée par la fenêtre ne peut être poursuivie que dans la fenêtre.
cli-host-closed = Fermé. Chaque séance continue quand le serveur est rouvert.
