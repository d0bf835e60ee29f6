### Noms des papiers, listes, dates, et les mots des valeurs.
###
### Arguments qui reviennent partout :
### $you   nomme l’argument qui est la partie du lecteur (« party », « from », « to » …), ou « none ».
### $party et les noms des autres parties viennent avec leur article ; CASE($party, "of") donne
###        « des États-Unis », CASE($party, "to") « aux États-Unis », GENDER($party) le nombre du verbe.
### Projets et accords viennent sans article : « le { $draft } », « l’{ $agreement } ».

language-name = Français
text-missing = (Ce texte manque.)

## Papiers. $readers : « all », ou « some » pour un projet que les tiers ne voient pas.

name-draft =
    { $readers ->
        [some] projet confidentiel { $number }
       *[all] projet { $number }
    }
name-draft-about =
    { $readers ->
        [some] projet confidentiel { $number } ({ $issues })
       *[all] projet { $number } ({ $issues })
    }
name-agreement =
    { $readers ->
        [some] accord confidentiel { $number }
       *[all] accord { $number }
    }
name-agreement-about =
    { $readers ->
        [some] accord confidentiel { $number } ({ $issues })
       *[all] accord { $number } ({ $issues })
    }
name-dispatch = dépêche { $number }
# Un accord antérieur à la partie a son propre titre.
name-inherited = accord « { $title } »

## Listes et dates.

list-next = { $list }, { $item }
list-last = { $list } et { $item }
# $count : combien de questions en plus de la première.
list-and-more =
    { $count ->
        [one] { $first } et { $count } autre
       *[other] { $first } et { $count } autres
    }
date-month =
    { $month ->
        [1] janvier { $year }
        [2] février { $year }
        [3] mars { $year }
        [4] avril { $year }
        [5] mai { $year }
        [6] juin { $year }
        [7] juillet { $year }
        [8] août { $year }
        [9] septembre { $year }
        [10] octobre { $year }
        [11] novembre { $year }
       *[12] décembre { $year }
    }
date-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }

## Formes, rédaction, réunions.

instrument-oral = entente verbale
    .about = Un seul article, rien d’écrit : vite conclue, vite démentie, emportée par le premier choc.
    .short = Verbale
    .as = sous forme d’entente verbale
instrument-statement = déclaration politique
    .about = Dite en public ; elle engage l’honneur.
    .short = Déclaration
    .as = sous forme de déclaration politique
instrument-memorandum = mémorandum
    .about = Signé par les gouvernements ; la plupart des instances sont consultées.
    .short = Mémorandum
    .as = sous forme de mémorandum
instrument-treaty = traité
    .about = Obligatoire en droit ; un parlement se prononce.
    .short = Traité
    .as = sous forme de traité
wording-plain = claire
    .about = Une seule lecture possible.
wording-ambiguous = ambiguë
    .about = Plus facile à faire passer aujourd’hui ; deux lectures le jour d’un différend.
level-working = réunion de travail
    .about = Les fonctionnaires se réunissent.
level-ministerial = ministérielle
    .about = Les ministres se réunissent.
level-summit = sommet
    .about = Les chefs d’État et de gouvernement se réunissent.
discretion-informed = le texte est montré aux tiers
    .about = Les parties dont le texte n’a pas besoin peuvent le lire.
discretion-dark = gardé entre ses parties
    .about = Les tiers n’apprennent l’existence du texte que lorsqu’il vient au jour.

## La tribune.

line-conciliatory = conciliant
    .about = Rapproche les autres ; refroidit les vôtres.
line-measured = mesuré
    .about = N’émeut personne, et rapporte du capital politique.
line-firm = ferme
    .about = Plaît aux vôtres ; refroidit les autres.
pledged-open = en cours
pledged-kept = tenu
pledged-broken = rompu
retaliating-waiting = annoncée
retaliating-triggered = échue : à exécuter ou à abandonner
retaliating-carried-out = exécutée
retaliating-dropped = abandonnée

## Au pays.

verdict-agrees = approuve
verdict-bought-off = approuve, une fois achetés les points manquants
verdict-asks-rider = approuve si une réserve est ajoutée
verdict-complains = proteste, sans pouvoir bloquer
verdict-refuses = refuse
outlook-against = très improbable
    .about = Même au mieux, le soutien reste au-dessous du seuil requis.
outlook-doubtful = douteux
    .about = La meilleure estimation est au-dessous du seuil requis.
outlook-likely = probable
    .about = La meilleure estimation suffit ; le pire des cas, non.
outlook-sure = très probable
    .about = Même le pire des cas envisagés par le conseiller suffit.
outlook-not-asked = non consultée
    .about = Un texte de cette forme ne lui est pas soumis.
role-blocker = peut bloquer un texte
role-rider = peut bloquer un texte, ou demander une réserve
role-bloc = peut rompre le silence
role-objector = peut protester, pas bloquer

## Mise en œuvre.

exit-suspend = suspendre
    .about = Il cesse de fonctionner jusqu’à ce que vous le repreniez ; les autres vous font moins confiance.
exit-resume = reprendre
    .about = Il fonctionne de nouveau, si rien d’autre ne s’y oppose.
exit-leave = quitter
    .about = Il prend fin pour tous ; les autres vous font bien moins confiance.
readout-modest = un pas pour chacun
    .about = Personne n’est froissé.
readout-victory = notre victoire
    .about = Plaît aux vôtres. Si les autres le présentent autrement, la confiance baisse.
reading-wide = ce qu’il semble dire
    .about = L’article compte en entier.
reading-narrow = un degré de moins
    .about = L’article compte pour un degré de moins.
share-all = la totalité
share-mine = une part égale
share-nothing = rien
status-in-force = en vigueur
status-lapsed = caduc
status-left = terminé : une partie s’est retirée
status-superseded = remplacé
sent-back-refused = refusé au pays
sent-back-rider-declined = une réserve n’a pas été acceptée
sent-back-silence-broken = le silence a été rompu
sent-back-not-submitted = reporté, puis non soumis
sent-back-option-closed = une option qu’il contient est close
stopped-health = il a perdu sa santé
stopped-suspension = une partie l’a suspendu
stopped-ban = une interdiction l’arrête

## Étapes d’un tour, et fins d’une partie.

step-before = Avant le premier tour
step-podium = Tribune
step-talks = Pourparlers
step-exchange = Pourparlers, échange { $number } sur { $of }
step-closing-exchange = Pourparlers, échange final
step-home = Au pays
step-replies = Réponses
step-follow-through = Mise en œuvre
step-ended = Fin
ending-completed = Le dernier tour est clos.
ending-collapsed = Effondrement : la tension est restée au maximum.
ending-agreed = Accord conclu.
ending-impasse = Impasse : l’échéance est venue sans accord.

## Parties des règles qu’un scénario met en jeu.

layer-podium = Tribune
    .about = Les parties parlent en public : un ton, un engagement, un avertissement.
layer-home = La table intérieure
    .about = Ce qui a été paraphé à l’étranger doit être approuvé au pays.
layer-estimates = Estimations des conseillers
    .about = Les humeurs intérieures sont en partie cachées ; les conseillers donnent une fourchette.
layer-follow-through = Mise en œuvre
    .about = Il faut faire fonctionner les accords ; ils ne rapportent que tant qu’ils fonctionnent.
layer-ambiguity = Rédaction ambiguë
    .about = Un article peut rester ouvert à deux lectures, et être contesté plus tard.
layer-soundings = Sondages
    .about = Des questions privées entre deux parties.
layer-secrecy = Secret
    .about = Deux parties peuvent cacher un projet aux tiers, et être découvertes.
layer-riders = Réserves
    .about = Une instance peut approuver à une condition que les autres doivent accepter.
layer-bans = Interdictions
    .about = Un parlement peut interdire une catégorie de coopération.
layer-slips = Le bulletin de l’allié
    .about = Une partie membre d’une alliance peut en rompre le silence.
layer-readouts = Comptes rendus
    .about = Chaque partie présente à sa manière, au pays, un accord nouveau.
layer-transparency = Transparence
    .about = Ce qui fonctionne montre des choses : les chocs s’amortissent et les intérêts se dévoilent.
layer-shocks = Chocs
    .about = Accidents, affirmations contestées, crises survenues ailleurs.
layer-clock = Le calendrier
    .about = Des processus avancent à leurs propres dates.
layer-threat-picture = Appréciations de la menace
    .about = Chaque partie a sa propre estimation du danger extérieur.
layer-directed-trust = Confiance dirigée
    .about = Chaque partie accorde sa confiance à chacune des autres séparément.
layer-tension = Tension
    .about = Un seul nombre, commun à tous ; à son maximum, la partie peut s’effondrer.

## Textes.

terms-clause = { $issue } : { $option }.
terms-form = Forme : { $form }
terms-annex-settled = { $item } : { $choice }.
terms-annex-open = { $item } : laissé ouvert.
change-clause = { $issue }, « { $option } »
change-clause-ambiguous = { $issue }, « { $option } », en termes ambigus
change-drop = { $issue }, article retiré
change-form = sous la forme « { $form } »
change-settle = { $item }, « { $choice } »
change-leave-open = { $item }, laissé ouvert
reason-article = l’article « { $issue } »
reason-form = la forme
reason-annex = le point d’annexe « { $item } »
reason-home = cela ne passerait pas au pays
reason-not-now = pas maintenant
question-draft = Parapheriez-vous le { $draft } ?
question-changed = Parapheriez-vous le { $draft } avec cette modification : { $changed } ?
question-clause = Accepteriez-vous ceci, { $as } : { $changed } ?
