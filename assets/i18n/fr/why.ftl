### Ce que les négociateurs automatiques disent de leurs propres décisions, dans les mots de leur délégation.
### $points sans signe est ce que la partie attend du reste de la partie, sauf mention « par tour ».

why-kind-belief = Ce que nous pensions
why-kind-want = Ce que nous voulions
why-kind-tip = Ce qui a fait pencher la balance

## Ce qu’elle pensait.

why-believed-gain = Nous pensons que l’option « { $option } » ({ $issue }) est favorable { CASE($party, "to") }, d’environ { $change } par tour.
why-believed-loss = Nous pensons que l’option « { $option } » ({ $issue }) est défavorable { CASE($party, "to") }, d’environ { $change } par tour.
why-knew-interest = Ce que { $party } nous { GENDER($party) ->
            [plur] montrent dévoile leur intérêt
           *[other] montre dévoile son intérêt
        } : { $issue }.
why-believed-acceptable = Nous estimons à { $percent } sur 100 la probabilité que les autres paraphent ce texte.
why-home-expected = Voici ce que nous attendions chez nous : { $constituency }, { $outlook }, soutien d’environ { $guess }, requis { $need }.
why-saw-concession =
    { $points ->
        [one] { $party } { GENDER($party) ->
            [plur] ont fait
           *[other] a fait
        } un pas vers nous, de { $points } point à nos yeux.
       *[other] { $party } { GENDER($party) ->
            [plur] ont fait
           *[other] a fait
        } un pas vers nous, de { $points } points à nos yeux.
    }
why-saw-no-concession = { $party } { GENDER($party) ->
            [plur] n’ont fait aucun
           *[other] n’a fait aucun
        } pas vers nous.
why-trust-short = Il manque { $gap } de confiance par rapport à ce que demande le texte.
why-trust-stands = La confiance entre nous et { $party } est à { $trust }.
why-tension-stands = La tension est à { $tension }.
why-mood-stands = L’humeur chez nous : { $constituency }, { $mood }.
why-rounds-left =
    { $rounds ->
        [1] C’est le dernier tour.
       *[other] Il reste { $rounds } tours, celui-ci compris.
    }

## Ce qu’elle voulait.

why-worth =
    { $points ->
        [0] Le texte ne nous rapporte rien ; nous demandions { $wanted }.
        [one] Le texte vaut { $points } point pour nous ; nous demandions { $wanted }.
       *[other] Le texte vaut { $points } points pour nous ; nous demandions { $wanted }.
    }
why-trade = Nous cédons sur « { $gives } » pour obtenir sur « { $gets } ».
why-climb = Sur « { $issue } », nous voulons monter : de « { $from } » à « { $to } ».
why-keep-paying = L’{ $agreement } nous rapporte { $change } par tour, et nous voulons le garder.
why-keeps-goodwill = L’{ $agreement } nous rapporte peu ou rien par lui-même, mais tant qu’il fonctionne la confiance grandit : nous l’entretenons donc.
why-make-operate = L’{ $agreement } nous rapporterait { $change } par tour s’il fonctionnait.
why-spare-capital = Nous avons { $capital } de capital politique et pouvons en dépenser une partie.
why-keep-capital = Nous avons { $capital } de capital politique et préférons le garder.

## Pourparlers.

why-meets-aspiration = Le texte répond à ce que nous demandions.
why-beats-own-next-bid =
    { $points ->
        [one] Le texte vaut bien ce que nous aurions proposé ensuite, soit { $points } point pour nous.
       *[other] Le texte vaut bien ce que nous aurions proposé ensuite, soit { $points } points pour nous.
    }
why-last-exchange = C’est la dernière occasion de ce tour.
why-one-change-short = Une seule modification suffirait : { $changed }.
why-word-given = Nous avions annoncé un accueil favorable { CASE($party, "to") }, et nous tenons parole.
why-best-in-sight = De tout ce que nous pouvions imaginer, c’était le plus prometteur.
why-waits-for-answer = Nous attendons la réponse sur le { $draft }.
why-nothing-good-enough = Rien de ce que nous pouvions proposer ou parapher n’était assez bon.
why-mends = Ce texte corrige ce pour quoi notre dernier projet avait été décliné : { $reason }.
why-falls-short =
    { $points ->
        [0] Le texte ne nous rapporte rien, et nous demandons { $wanted }.
        [one] Le texte vaut { $points } point pour nous, moins que les { $wanted } que nous demandons.
       *[other] Le texte vaut { $points } points pour nous, moins que les { $wanted } que nous demandons.
    }
why-worst-article = C’est l’article « { $issue } » qui nous coûte le plus : { $change } par tour.
why-article-too-little =
    { $points ->
        [0] L’article « { $issue } » ne nous rapporte rien ; nous en espérions { $hoped } par tour.
       *[other] L’article « { $issue } » nous rapporte { $change } par tour ; nous en espérions { $hoped }.
    }
why-worst-annex = C’est un point d’annexe qui nous coûte le plus : { $item }, { $change } par tour.
why-form-too-low = { $as }, le texte ne fonctionnerait pas.
why-form-too-high = { $as }, le texte ne passerait pas chez nous.
why-home-would-refuse = Chez nous, on n’en voudrait pas : { $constituency }.
why-expects-better =
    { $points ->
        [one] Nous pensons obtenir mieux plus tard, de { $points } point.
       *[other] Nous pensons obtenir mieux plus tard, de { $points } points.
    }
why-clears-the-table = Nous faisons place à un meilleur projet.

## Comment elle a façonné un texte.

why-left-open = Nous avons laissé ouvert un point d’annexe, pour faire passer le texte maintenant : { $item }.
why-settled-now = Nous avons réglé un point d’annexe, pour que l’accord puisse fonctionner aussitôt : { $item }.
why-worded-vaguely = Nous avons rédigé l’article « { $issue } » en termes ambigus, pour le faire passer chez nous.
why-lowered-form = Nous avons choisi une forme moins élevée pour faire passer le texte chez nous : { $form }.
why-form-to-operate = Nous avons choisi la forme la moins élevée sous laquelle le texte puisse fonctionner : { $form }.
why-kept-dark = Nous avons caché le projet { CASE($party, "to") }, qui s’en { GENDER($party) ->
            [plur] offusqueraient
           *[other] offusquerait
        }.
why-fears-silence = Nous avons caché le projet { CASE($party, "to") }, qui { GENDER($party) ->
            [plur] pourraient
           *[other] pourrait
        } rompre le silence dans l’alliance.
why-tells-nothing = Nous avons caché le projet { CASE($party, "to") }, qui ne s’en { GENDER($party) ->
            [plur] offusqueraient pas mais pourraient
           *[other] offusquerait pas mais pourrait
        } y lire ce que nous céderions.
why-around-pledge = En secret, une entente verbale ne compte pas contre un engagement public : { $pledge }.
why-nobody-is-asked = Nous avons choisi la forme verbale, puisque personne au pays n’est alors consulté.
why-would-break-pledge = Cela romprait notre engagement public : { $pledge }.
why-kept-informed = Nous laissons { $party } lire le projet, pour ne pas froisser.

## Sondages et jeu montré.

why-asks-first = Nous posons la question { CASE($party, "to") } avant de nous engager.
why-answers-honestly =
    { $points ->
        [0] Nous répondons { CASE($party, "to") } comme nous comptons agir : le texte ne nous rapporte rien, et nous demandons { $wanted }.
        [one] Nous répondons { CASE($party, "to") } comme nous comptons agir : le texte vaut { $points } point pour nous, et nous demandons { $wanted }.
       *[other] Nous répondons { CASE($party, "to") } comme nous comptons agir : le texte vaut { $points } points pour nous, et nous demandons { $wanted }.
    }
why-same-answer = Nous donnons { CASE($party, "to") } la même réponse qu’auparavant.
why-shows-weak-home = Nous montrons combien notre table intérieure est fragile, pour qu’on vienne à notre rencontre : { $constituency }.

## La tribune.

why-needs-applause = C’est de soutien intérieur que nous avons le plus besoin : { $constituency }.
why-needs-trust = C’est de la confiance { CASE($party, "of") } que nous avons le plus besoin.
why-needs-capital = Une parole mesurée rapporte le capital dont nous avons besoin.
why-habit = Rien ne presse : nous parlons comme à notre habitude.
why-answers-line = Nous répondons au dernier ton adopté par { $party }.
why-varies = Nous avons parlé ainsi la dernière fois ; répété, ce ton ne ferait que la moitié de son effet au pays.
why-pledge-likely-kept = Nous pensons pouvoir tenir cet engagement : { $pledge }.
why-pledge-costs-little =
    { $points ->
        [0] L’engagement n’exclut rien de ce que nous espérons encore : { $pledge }.
       *[other] L’engagement exclut peu de ce que nous espérons encore, environ { $points } par tour : { $pledge }.
    }
why-warns = Nous disons ce qui suivrait, afin d’être pris au sérieux : { $retaliation }.
why-keeps-threat = Nous avions dit ce qui suivrait, et nous le faisons : { $retaliation }.
why-drops-threat = Nous y renonçons, car l’exécuter nous coûterait davantage : { $retaliation }.
why-defers = Nous différons notre propre processus pour faire baisser la tension : { $course }.

## Au pays.

why-range-too-wide = L’estimation est trop large pour décider ; nous consultons donc : { $constituency }.
why-persuades-for =
    { $missing ->
        [one] Un mot au pays peut faire passer le texte : il manque { $missing } point ({ $constituency }).
       *[other] Un mot au pays peut faire passer le texte : il manque { $missing } points ({ $constituency }).
    }
why-waiver-worth = Le texte vaut une dérogation : { $points } en points, pour { $capital } de capital.
why-expects-to-pass = Nous pensons que le texte passera.
why-now-or-never = Le texte peut échouer, mais c’est la dernière occasion.
why-worth-the-risk =
    { $points ->
        [one] Le texte peut échouer, mais { $points } point vaut ce risque.
       *[other] Le texte peut échouer, mais { $points } points valent ce risque.
    }
why-keeps-for-later = Le texte tomberait maintenant ; nous le gardons pour le tour suivant : { $constituency }.
why-ban-stands = Une interdiction fait obstacle, et une dérogation ne vaut pas son prix pour nous à présent.
why-no-room-at-home = Nous ne pouvons plus soumettre de texte chez nous à ce tour.
why-no-longer-wanted = Nous ne voulons plus de ce texte : il vaut maintenant { $points } pour nous.
why-buys-off = Nous préférons racheter la réserve plutôt que de renvoyer le texte à l’étranger.
why-carries-rider = Nous portons la réserve devant les autres.
why-rider-bearable = La réserve nous coûte { $cost } ; avec elle, le texte vaut encore { $points }.
why-rider-too-dear = La réserve nous coûte { $cost } ; c’est plus que ce que vaut le texte, { $points }.
why-breaks-silence = Nous rompons le silence : le texte changerait nos points de { $points }.
why-keeps-silent = Nous laissons passer le texte en silence.

## Mise en œuvre.

why-offers = Pour le point « { $item } » de l’{ $agreement }, nous offrons { $offer }, car il fait obstacle.
why-buys-consent = Le consentement dont l’{ $agreement } a besoin vaut son prix : { $item }.
why-builds-confidence = Il faut établir la confiance avant que l’{ $agreement } puisse fonctionner.
why-reads = Voici comment nous lisons l’article « { $issue } » : { $reading }.
why-revives = Nous rendons vie à l’{ $agreement }.
why-lets-rest = Nous laissons reposer l’{ $agreement } : il ne vaut pas l’attention qu’il demande.
why-steps-out = Nous quittons l’{ $agreement } : pour nous, il représente { $change } par tour.
why-suspends = Nous suspendons l’{ $agreement } : pour nous, il représente { $change } par tour, et suspendre coûte moins de confiance que quitter.
why-protests = Nous suspendons l’{ $agreement } jusqu’au retour de la confiance, en réponse à ce qu’{ GENDER($party) ->
            [plur] ont
           *[other] a
        } fait { $party }.
why-leaves-in-protest = Nous quittons l’{ $agreement }, qui vaut peu pour nous, en réponse à ce qu’{ GENDER($party) ->
            [plur] ont
           *[other] a
        } fait { $party }.
why-steps-back-in = Nous revenons dans l’{ $agreement }.

## Sans réflexion aucune.

why-looked-ahead =
    { $worlds ->
        [one] En regardant devant nous dans { $worlds } monde imaginé,
       *[other] En regardant devant nous dans { $worlds } mondes imaginés,
    } nous avons trouvé { $points ->
        [0] cette décision un peu meilleure que notre conduite habituelle.
        [one] cette décision meilleure de { $points } point que notre conduite habituelle.
       *[other] cette décision meilleure de { $points } points que notre conduite habituelle.
    }
why-random = Nous avons choisi au hasard parmi ce qui est permis.
why-standing-instructions = Nous avons suivi nos instructions permanentes.
