### Les pages du serveur de classe. Ce qu’une page partage avec la fenêtre est dans les fichiers de la fenêtre.

page-skip = Aller à la page
page-fresh = Quelque chose a changé à la table.
page-reload = Le montrer
page-ways = Pages
page-table = La table
page-brief = Dossier
page-ledger = Registre
page-seat = Place
page-time-left = temps restant
page-paused = en pause
page-in-draft = dans le projet
page-worth = valeur pour vous, par tour
page-to-you = points pour vous
page-added = ajouté :
page-removed = retiré :
page-at-home = Au pays :
page-legend = Un sceau plein marque ce qui a été déposé, un contour ce qui a été dit. Les degrés hachurés demandent plus de confiance qu’il n’y en a aujourd’hui : un texte peut les contenir, mais la table intérieure s’en ressent, et il faut bâtir la confiance avant qu’ils fonctionnent.
page-write = Rédiger un projet
page-amend = Amender le projet { $number }
page-initial = Parapher le projet { $number }
page-only-if = Parapher le projet { $number }, sous condition
page-decline = Décliner le projet { $number }, motif :
page-withdraw = Retirer le projet { $number }
page-confirm-move = Confirmer la démarche
page-confirm-note = Les démarches de toutes les places s’ouvrent ensemble.
page-no-answer = pas de réponse
page-no-question = pas de question
page-show-hand = Montrer l’une de vos propres instances
page-no-hand = ne rien montrer
page-writing = Un nouveau projet
page-amending = Un contre-projet
page-look = Voir ce qu’ils en diraient
page-as-it-reads = Le texte tel qu’il se lit
page-choose-first = Choisissez un degré sur au moins un sujet, puis regardez.
page-editor-note = Regarder n’envoie rien.
page-table-draft = Déposer ce projet
page-table-amendment = Déposer comme amendement
page-speak = Prendre la parole
page-no-pledge = aucun engagement
page-retaliation = Riposte
page-no-retaliation = aucune
page-decide = Confirmer les décisions
page-submissions = Textes qui peuvent être soumis à ce tour :
page-tokens =
    { $count ->
        [one] { $count } jeton d’attention
       *[other] { $count } jetons d’attention
    }
page-tokens-note = Chaque bulletin, chaque travail et chaque unité d’entretien prend un jeton.
page-suggested = Ce que feraient les instructions permanentes est déjà rempli.
page-the-text = Le texte
page-steps = Degrés
page-everything = Tout ce qui a été dit
page-what = Quoi
page-changes =
    { $count ->
        [0] pas de nouvelles
        [one] { $count } nouvelle
       *[other] { $count } nouvelles
    }
page-what-changed = Ce que le dernier tour a changé, et pourquoi
colon = {" "}:{" "}
page-teacher-says = L’enseignant :
page-sealed = Scellé :
page-waiting-for = En attente : { $parties }
page-brought-in = Votre enseignant a apporté cela.
page-kept = L’ordinateur garde votre place
    .line = Rien n’a été fait ici depuis un moment ; un négociateur automatique continue donc. Reprenez la place quand vous le voudrez.
    .muted = L’enseignant vous a retiré la parole pour l’instant, et un négociateur automatique continue. La place est de nouveau à vous dès que vous pouvez agir.
    .teacher = L’enseignant a confié la place à un négociateur automatique pour l’instant. Reprenez-la quand vous êtes prêts.
    .instructed = Les instructions permanentes de votre délégation ont confié la place à un négociateur automatique. Reprenez-la quand vous êtes prêts.
    .empty = Personne n’était là pour agir, et un négociateur automatique joue. Prenez la place quand vous êtes prêts.
page-muted = L’enseignant vous a retiré la parole pour l’instant : vous pouvez suivre, mais ni agir ni proposer.
page-take-back-seat = Reprendre la place
page-over = La partie est terminée
    .line = Ce qui était caché s’ouvre quand l’enseignant ouvre le débriefing.
seat-computer = ordinateur
seat-suggested = suggéré

## Jouer seul
solo-title = Jouer seul
solo-kept = Parties gardées
solo-round = tour { $round }
solo-on = Continuer
solo-delete = Supprimer
solo-delete-sure = Supprimer pour de bon
solo-new = Une nouvelle partie
    .line = L’ordinateur tient les autres places. Tout est gardé au fur et à mesure ; rien ne quitte cette machine.
solo-next = Choisir une place
solo-seat = Votre place
solo-strength = Force de l’ordinateur
    .novice = débutant
    .practised = exercé
    .expert = expert : réfléchit plus longtemps
solo-own-temperament = Le tempérament de votre propre place ne compte que lorsque l’ordinateur la garde pour vous.
solo-sit = Prendre place
solo-all = Toutes les parties
solo-back = Revenir au début de la phase
solo-debrief = Lire le débriefing

## Ennuis
trouble-on = Continuer
trouble-nowhere = Cette page n’existe pas
    .line = L’adresse ne mène nulle part. Peut-être a-t-elle été mal saisie, ou la séance a-t-elle été effacée.
trouble-stranger = Cet appareil n’a pas rejoint la séance
    .line = Rejoignez-la avec le code affiché au tableau, ou revenez avec votre code personnel.
trouble-forbidden = Cette page n’est pas la vôtre
    .line = Elle appartient à une autre place, ou à l’enseignant. L’enseignant l’ouvre avec le lien privé imprimé par le serveur.
trouble-too-many = Trop de codes étaient faux
    .line = Attendez une minute, puis réessayez avec le code tel qu’il est au tableau.
trouble-unreadable = Le formulaire n’a pu être lu
    .line = Revenez à la table et envoyez-le de là.
trouble-other-way = Cette adresse ne se lit pas ainsi
    .line = Elle reçoit ce qu’une page envoie. Continuez à la table.
trouble-busy = Le serveur est très occupé
    .line = Rien n’a été perdu. Réessayez dans un instant.
trouble-too-fast = C’était trop à la fois
    .line = Rien n’a été fait. Attendez une seconde, puis réessayez.
trouble-too-slow = La demande a pris trop de temps
    .line = Rien n’a été fait. Réessayez.
trouble-log = Le serveur ne peut consigner ce qui se passe
    .line = Rien n’a été fait, et rien de ce qui a été accepté n’est perdu. Réessayez dans un instant ; l’enseignant trouvera la raison là où le serveur a été lancé.
trouble-machine = Le serveur ne peut le faire maintenant
    .line = Rien de ce qui a été accepté n’est perdu. L’enseignant trouvera la raison là où le serveur a été lancé.

## Rejoindre
join-title = Rejoindre une classe
join-code = Code au tableau
join-join = Rejoindre
join-privacy = Ni nom, ni compte. Cet appareil reçoit un secret qui vous ramène à votre place. Rien d’autre n’est gardé.
join-back = Revenir sur un autre appareil
    .line = Votre code personnel est sur la page des places du premier appareil.
join-personal = Votre code personnel
    .line = Il vous ramène ici sur un autre appareil. Gardez-le pour vous.
join-return = Revenir
join-no-such-code = Aucune séance n’a ce code. Regardez de nouveau le tableau ; aucun signe n’est un zéro, un un ou la lettre O.
join-no-such-personal = Les deux codes ne vont pas ensemble. Vérifiez-les tous les deux.
join-choose = Choisir une place
join-you-are = Dans cette séance, vous êtes { $name }.
join-table = Table { $number }
join-taken =
    { $taken ->
        [0] personne encore, { $places } places
        [one] { $taken } place sur { $places } prise
       *[other] { $taken } places sur { $places } prises
    }
join-sit = Prendre place
join-part = Votre rôle dans la délégation
join-take-part = Prendre
join-ready = C’est prêt
join-sitting = Vous siégez pour { $party } à la table { $table }.
join-seats-locked = Pendant que les tables jouent, ou quand l’enseignant a verrouillé les places, lui seul déplace quelqu’un.
join-wait = Vous avez pris place
    .line = La partie commence quand l’enseignant la lance. Lisez votre dossier en attendant.
join-change = Changer de place ou de rôle

## Rôles
part-head = Chef de délégation
    .about = Vous parlez pour la délégation : écoutez les autres, puis décidez.
    .task = Qui vous avez entendu
part-home-adviser = Conseiller pour l’intérieur
    .about = Vous surveillez la table intérieure : qui refuserait, ce qui ferait la différence, ce qui suit la signature.
    .task = Ce que la table intérieure pense du dernier texte
part-drafter = Rédacteur des traités
    .about = Vous rédigez les projets, et vous lisez ceux des autres mot à mot.
    .task = Le dernier texte, mot à mot
part-press-officer = Attaché de presse
    .about = Vous préparez le discours public et ses engagements, et gardez en mémoire ce que chacun a dit.
    .task = Paroles consignées
part-all-heard = Toute la délégation a suggéré quelque chose.
part-unheard = Pas encore de suggestion : { $names }.

## Délégations
delegation-title = Votre délégation
delegation-members = Qui en est
delegation-none = Rien n’est proposé à cette étape.
delegation-suggestions = Suggéré à cette étape
delegation-suggest = Suggérer : { $what }
delegation-suggest-this = Le proposer à la délégation
delegation-do = Le faire
delegation-support = J’y suis favorable aussi
delegation-muted = Pour le moment, vous pouvez lire, mais non agir
delegation-is-muted = muet
delegation-paused = L’enseignant a arrêté l’horloge
binding-head =
    .about = { $name } dirige la délégation : ce que le chef confirme est fait. Ce que d’autres confirment est une suggestion.
    .you = Vous dirigez la délégation : ce que vous confirmez est fait. Ce que les autres confirment est une suggestion.
binding-majority =
    .about =
        { $needed ->
            [one] Ce que { $needed } d’entre vous confirme est fait.
           *[other] Ce que { $needed } d’entre vous confirment à l’identique est fait.
        }
binding-anybody =
    .about = Ce que n’importe lequel d’entre vous confirme est fait.
doing-hold = Attendre
doing-privately =
    { $count ->
        [one] { $move }, et une chose en privé
       *[other] { $move }, et { $count } choses en privé
    }
doing-table = Déposer un nouveau projet
doing-amend = Amender le projet { $number }
doing-initial = Parapher le projet { $number }
doing-only-if = Parapher le projet { $number }, sous condition
doing-decline = Décliner le projet { $number }, { $reason }
doing-withdraw = Retirer le projet { $number }
doing-speak =
    { $pledges ->
        [0] Parler, ton { $line }
       *[other] Parler, ton { $line }, avec un engagement
    }
doing-decide =
    { $of ->
        [one] Soumettre au pays { $submitted } texte sur { $of }
       *[other] Soumettre au pays { $submitted } des { $of } textes
    }
doing-reply = Répondre aux réserves et au silence
doing-consult = Consulter : { $who }
doing-persuade = Persuader : { $who }
doing-waive = Déroger à une interdiction
doing-home = Dépenser du capital politique au pays
doing-attend =
    { $count ->
        [0] Ne s’occuper de rien
        [one] Dépenser { $count } jeton
       *[other] Dépenser { $count } jetons
    }
act-stale = Quelque chose s’est passé depuis l’affichage de cette page. Regardez la table telle qu’elle est, et décidez de nouveau.
act-not-now = Cela ne peut être fait maintenant.

## La page du serveur
host-title = Accueillir une classe
host-lessons = Séances sur ce serveur
host-what = Séance
host-stage = Stade
host-size = Taille
host-open = Ouvrir
host-counts =
    { $students ->
        [one] { $tables } tables, { $students } élève
       *[other] { $tables } tables, { $students } élèves
    }
stage-lobby = arrivée
stage-playing = en cours
stage-debrief = débriefing
host-unread = Séances illisibles
host-unread-changed = Son scénario a changé depuis l’ouverture de la séance. La version du programme qui l’a ouverte peut encore la lire.
host-unread-no-scenario = Son scénario n’est pas sur ce serveur, ou ne peut y être lu.
host-unread-damaged = Son journal est endommagé : quelque chose n’y suit pas de ce qui précède.
host-unread-not-now = Son journal ne peut être lu en ce moment. Rechargez cette page dans un instant.
host-new = Une nouvelle séance
    .line = Telle quelle, elle convient à un cours de 50 minutes. Toutes les tables jouent le même monde.
host-scenario = Scénario
host-seats = { $count } places à chaque table : { $parties }
host-tables = Tables
    .about = Une table que personne n’a rejointe n’est pas ouverte.
host-places = Élèves par place
    .about = À plusieurs, ils forment une délégation.
host-world = Monde
    .about = Le même numéro amène les mêmes événements.
host-pace = Rythme
    .about = Quand le temps d’une étape est écoulé, les instructions permanentes agissent pour qui n’a pas agi. Sur la page de la leçon, chaque étape peut recevoir un temps à elle.
    .period = un cours de 50 minutes
    .calm = deux fois plus long
    .open = sans horloge : vous faites avancer
host-binding = La parole de qui engage une délégation
    .head = celle du chef
    .majority = celle de la majorité
    .anybody = celle de n’importe qui
host-reading = Quantité de lecture
    .full = tout
    .short = ce qu’il faut pour décider ; le reste est replié
host-assignment = Places
    .choose = les élèves choisissent
    .given = attribuées à l’arrivée, les plus vides d’abord
host-adviser = Un conseiller informatique
    .yes = les élèves peuvent l’interroger
    .no = aucun dans cette séance
host-language = Langue des pages
host-keep = Effacée d’elle-même après (heures)
    .about = Tout ce qui appartient à la séance est alors supprimé.
host-make = Ouvrir la séance
host-bad-tables = Une séance compte de 1 à 2000 tables.
host-bad-places = Une place accueille de 1 à 8 élèves.
host-bad-keep = Une séance est gardée de 1 à 720 heures.
host-bad-timings = Une étape dure quatre heures au plus.

## La classe
class-title = La classe, en direct
class-line =
    { $students ->
        [one] { $scenario } · monde { $world } · { $students } élève · minute { $minutes }
       *[other] { $scenario } · monde { $world } · { $students } élèves · minute { $minutes }
    }
class-screen = Projecteur
class-lessons = Toutes les séances
class-all = Toutes les tables
class-begin = Commencer
    .about = Qui n’a pas encore de place reçoit la plus vide. L’ordinateur tient les places restées vides.
class-pause = Pause
class-resume = Continuer
class-more = Une minute de plus
class-advance = Avancer
class-back = Revenir
class-begin-asked =
    { $count ->
        [one] { $count } élève n’a pas encore répondu aux questions et pourra y répondre plus tard.
       *[other] { $count } élèves n’ont pas encore répondu aux questions et pourront y répondre plus tard.
    }
class-debrief = Ouvrir le débriefing
    .now = L’ouvrir quand même
class-debrief-still =
    { $tables ->
        [one] { $tables } table joue encore. Tous les secrets sont ouverts et sa partie ne peut plus continuer.
       *[other] { $tables } tables jouent encore. Tous les secrets sont ouverts et leurs parties ne peuvent plus continuer.
    }
class-debriefing = Le débriefing est ouvert : chaque élève voit désormais toute sa propre table.
class-tables = Tables
class-table = Table
class-where = Où
class-seats = Places
class-waiting = En attente de
class-climate = Confiance, tension
class-papers = Papiers
class-not-open = attend des élèves
class-round = tour { $round } sur { $of }
class-students =
    { $count ->
        [0] vide
        [one] { $count } élève
       *[other] { $count } élèves
    }
class-nobody = personne longtemps
class-idle =
    { $students ->
        [0] rien depuis { $time }
        [one] { $students } élève, rien depuis { $time }
       *[other] { $students } élèves, rien depuis { $time }
    }
class-counts =
    { $signed ->
        [one] { $drafts } sur la table · { $signed } signé · { $operating } en fonction
       *[other] { $drafts } sur la table · { $signed } signés · { $operating } en fonction
    }
class-drafts = { $drafts } sur la table
sitting-open = pas encore d’accord
sitting-agreed = accord conclu
sitting-apart = terminé sans accord
class-watch = Regarder la table, tout ouvert
class-hand = L’ordinateur joue { CASE($party, "the") }
class-hand-back = Rendre la place { CASE($party, "of") }
class-say = Message
    .text = Ce que vous voulez dire
    .to = À
    .send = Envoyer
word-title = Mérite un mot
word-table = Table { $number } :
word-computers = Des ordinateurs tiennent toutes les places.
word-firm = Tous ont parlé fermement la dernière fois, et la tension est montée à { $tension }.
word-pledge-broken = Un engagement a été rompu : { $party }.
word-refused-at-home = Un texte a échoué au pays : { $party }.
word-nothing-operates =
    { $signed ->
        [one] Un accord est en vigueur, et rien ne fonctionne depuis { $rounds } tours.
       *[other] { $signed } accords sont en vigueur, et rien ne fonctionne depuis { $rounds } tours.
    }
word-nothing-tabled = C’est le tour { $round }, et personne n’a encore déposé de texte.
word-lacks-one = Il ne manque à un texte que le paraphe d’une partie : { $party }.
word-operates = La première table où un accord conclu sur place fonctionne.
referee-title = Événements et notes
    .line = Ce que vous apportez reste au journal de la partie, et chacun lit que cela vient de vous. Les tables qui ont reçu d’autres événements ne sont pas comparées entre elles.
referee-event = Événement de ce scénario
referee-round = Au début du
    .about = Un événement vient au début d’un tour si sa condition est alors remplie, sinon au début du premier tour où elle l’est.
referee-at = Où
referee-bring = L’apporter
referee-events = Ce que disent les événements
referee-conditional = Seulement sous condition.
referee-none = Aucun événement ne peut plus être apporté, parce que tous sont venus ou en route, ou qu’aucun tour n’est encore à venir.
referee-coming = En route
referee-due =
    { $count ->
        [1] tour { $round } · table { $tables }
       *[other] tour { $round } · tables { $tables }
    }
referee-leave = Annuler
referee-note = Une note du dehors
referee-note-about = Une nouvelle, une rumeur, une déclaration d’une capitale. Elle ne change aucun nombre, et toute la table la lit aussitôt. Au plus { $limit } caractères.
referee-give = Donner la note
referee-brought = Déjà apporté
referee-tables =
    { $count ->
        [1] (table { $tables })
       *[other] (tables { $tables })
    }
referee-refused = Rien n’a été fait. La table { $table } répond : { $why }
referee-short = { $count } en route
referee-answer = La table { $table } répond : { $why }
referee-partly =
    { $count ->
        [0] Rien n’a été fait. { $answers }
        [1] Fait à la table { $tables } seulement. { $answers }
       *[other] Fait aux tables { $tables } seulement. { $answers }
    }
referee-nowhere = Rien n’a été fait : aucune table de ce numéro ne joue en ce moment, ou rien de tel n’y est en route.
times-title = Temps des étapes
    .line = Des minutes (2 ou 2,5), ou des minutes et des secondes (2:30). Un champ vide n’a pas d’horloge : c’est vous qui avancez. Ces temps valent à chaque table dès l’étape suivante ; à une étape en cours, vous pouvez donner plus de temps, ou la finir.
times-podium = Tribune
times-exchange = Chaque échange des pourparlers
times-home = Au pays, décisions
times-replies = Au pays, réponses aux réserves
times-follow-through = Mise en œuvre
times-count =
    { $count ->
        [1] une fois par tour
       *[other] { $count } fois par tour
    }
times-open = sans horloge
times-short = { $minutes } min de jeu
times-short-open = { $minutes } min de jeu, et des étapes sans horloge
times-sum =
    { $fits ->
        [yes] Un tour prend { $round } min, les { $rounds } tours { $minutes } min. D’une séance de { $period } min, il en reste { $left } pour la présentation, les questions et le bilan.
       *[no] Un tour prend { $round } min, les { $rounds } tours { $minutes } min. C’est { $left } min de plus qu’une séance de { $period } min.
    }
times-sum-open = Les étapes sans horloge ne sont pas comptées.
times-asked = Pas encore fixé.
times-period = Durée de la séance, en minutes
times-set = Fixer ces temps
times-reckon = Calculer la somme
times-plan = Plan pour la séance
times-bad = Ce n’est pas un temps de 0:20 à 240 minutes. Écrivez des minutes (2 ou 2,5), des minutes et des secondes (2:30), ou laissez le champ vide.
times-bad-period = Une séance dure de { $least } à { $most } minutes, en minutes entières.
times-wrong = Les temps sont restés les mêmes : un champ n’a pas pu être lu. Ce qui ne va pas est écrit à côté de lui.
times-refused = Une étape dure quatre heures au plus, et une séance de 20 à 480 minutes.
class-lock-joining = Fermer les arrivées
class-unlock-joining = Rouvrir les arrivées
class-lock-seats = Verrouiller les places
class-unlock-seats = Déverrouiller les places
class-wipe = Effacer la séance
    .about = Tout ce qui appartient à cette séance est supprimé de ce serveur, pour de bon. Personne ne pourra y revenir.
    .sure = Oui, vraiment
    .now = L’effacer maintenant
class-joined =
    { $count ->
        [0] Personne n’est encore arrivé
        [one] { $count } élève est arrivé
       *[other] { $count } élèves sont arrivés
    }
class-nobody-yet = Montrez la page du projecteur : le code et l’adresse y sont.
class-sits = table { $table }, { $party }
class-stands = sans place
class-move = Déplacer
class-crowd = En une minute, { $count } élèves sont arrivés d’une même adresse. C’est normal si toute la classe passe par un seul réseau ; si vous avez moins d’élèves, fermez les arrivées et retirez ceux qui sont de trop.
class-mute = Rendre muet
    .about = Qui est muet suit la partie sans pouvoir agir. Si personne d’autre n’occupe sa place, l’ordinateur la joue jusqu’à ce que vous lui rendiez la parole.
class-unmute = Rendre la parole
class-remove = Retirer
    .about = Ses appareils ne montrent plus rien de cette séance et sa place est libre. L’élève peut revenir comme quelqu’un de nouveau, sauf si vous fermez les arrivées.
    .locked = Ses appareils ne montrent plus rien de cette séance et sa place est libre. Les arrivées sont fermées : l’élève ne peut pas revenir.
    .now = Retirer maintenant
class-nothing-back = Il n’y a rien à reprendre à cette table.
class-too-much = C’est plus de temps que n’en a une séance.
lesson-joining-locked = L’enseignant a fermé les arrivées.
lesson-full = La séance est complète.
lesson-seat-full = Quelqu’un a été plus rapide : la place est prise.
lesson-no-such-place = Cette place n’existe pas.
lesson-nobody = Cet élève n’est plus là.
lesson-no-seat = Choisissez d’abord une place.
lesson-part-taken = Quelqu’un d’autre dans la délégation a ce rôle.
lesson-wrong-stage = Ce n’est pas possible à ce stade de la séance.
lesson-message = Un message compte de 1 à 400 caractères.
lesson-devices = Cet élève est revenu sur trop d’appareils. Demandez à l’enseignant.

## Une table, pour l’enseignant
watch-note = Table { $number }, tout ouvert. À ne pas projeter.
watch-back = Retour à la classe
watch-debrief = Débriefing de cette table
watch-seats = Places
watch-acts = Derniers actes
by-person = par un élève
by-suggestion = comme suggéré, à la sonnerie
by-standing = instructions permanentes
by-instructed = ses propres instructions
by-computer = ordinateur

## Le projecteur
screen-join = Rejoindre avec un navigateur
screen-with = avec le code
screen-qr = L’adresse en image à scanner
screen-counts =
    { $signed ->
        [one] { $signed } signé, { $operating } en fonction
       *[other] { $signed } signés, { $operating } en fonction
    }
screen-climate =
    { $has ->
        [yes] confiance { $trust }, tension { $tension }
       *[no] confiance { $trust }
    }
screen-apart = Les tables en sont à des étapes différentes.
screen-question-podium = Qu’entendront les vôtres dans ce discours, et qu’entendront les autres ?
screen-question-talks = De quoi l’autre côté aurait-il besoin chez lui pour pouvoir dire oui ?
screen-question-home = Qui, au pays, arrêterait ce texte, et qu’est-ce qui le ferait changer d’avis ?
screen-question-follow = Que manquait-il encore à votre dernière signature ?
screen-question-over = Qu’est-ce qui a été signé, et qu’en est-il sorti ?

## Pseudonymes
nickname-again = { $name } { $number }
nickname-1 = Aulne
nickname-2 = Ambre
nickname-3 = Ancre
nickname-4 = Tremble
nickname-5 = Blaireau
nickname-6 = Fanal
nickname-7 = Bouleau
nickname-8 = Ronce
nickname-9 = Cèdre
nickname-10 = Trèfle
nickname-11 = Boussole
nickname-12 = Cuivre
nickname-13 = Grue
nickname-14 = Cyprès
nickname-15 = Dauphin
nickname-16 = Sureau
nickname-17 = Fougère
nickname-18 = Pinson
nickname-19 = Silex
nickname-20 = Grenat
nickname-21 = Granit
nickname-22 = Havre
nickname-23 = Noisetier
nickname-24 = Bruyère
nickname-25 = Héron
nickname-26 = Ivoire
nickname-27 = Jaspe
nickname-28 = Genièvre
nickname-29 = Crécerelle
nickname-30 = Lanterne
nickname-31 = Mélèze
nickname-32 = Lichen
nickname-33 = Tilleul
nickname-34 = Pie
nickname-35 = Érable
nickname-36 = Marlin
nickname-37 = Prairie
nickname-38 = Mistral
nickname-39 = Balbuzard
nickname-40 = Loutre
nickname-41 = Galet
nickname-42 = Pluvier
nickname-43 = Quartz
nickname-44 = Sorbier
nickname-45 = Oseille
nickname-46 = Chardon
nickname-47 = Noyer
nickname-48 = Saule

## Après la partie
compare-title = Toutes les tables côte à côte
compare-note = Chaque place est comparée à la même place des autres tables : elles ont joué le même monde.
compare-export = Tout exporter en un fichier zip
compare-none = Aucune table n’a été ouverte : il n’y a rien à comparer.
compare-results = Résultats
compare-in-force = en vigueur
compare-operating = en fonction
compare-signed-share = résultat commun si tout ce qui est signé avait fonctionné
compare-operating-share = résultat commun de ce qui a fonctionné
compare-mean = Moyenne
compare-other = autres événements
compare-others = Les tables { $tables } ont reçu de l’enseignant d’autres événements que les autres, ou à un autre moment. Elles sont montrées, mais les moyennes sont celles des autres tables.
compare-one-other = La table { $tables } a reçu de l’enseignant d’autres événements que les autres, ou à un autre moment. Elle est montrée, mais les moyennes sont celles des autres tables.
compare-brought = Ce que l’enseignant a apporté
compare-brought-nothing = rien
compare-how = Points et, entre parenthèses, ce qui dépasse le seuil sans accord. Le résultat commun est la moyenne des parts de chaque place dans le résultat d’une bonne table.

page-why = Pourquoi : qui dit quoi au pays

## Questions
questions-title = Questions
questions-about = Les élèves les voient aussitôt, où qu’ils soient. Mettez d’abord les tables en pause si l’horloge tourne.
questions-before = Questions avant la partie
    .short = avant
questions-reflection = Une question pour réfléchir
questions-after = Questions après la partie
    .short = après
questions-note = Vos réponses sont gardées sous le pseudonyme, pour l’enseignant, et effacées avec la séance. Il n’y a pas de note.
questions-send = Envoyer
questions-pass = Passer
questions-open = Choisissez une réponse à chaque question, ou passez.
questions-later = Plus tard
questions-open-again = Questions
    .note = On vous pose des questions
questions-length = { $typed } caractères sur { $most }
questions-close = Clore les questions
questions-count =
    { $answered ->
        [one] { $answered } élève sur { $students } a répondu.
       *[other] { $answered } élèves sur { $students } ont répondu.
    }
questions-read-set = Lire la série : avant et après la partie
questions-read-reflection = Lire la question pour réfléchir
debrief-asked = Votre enseignant pose une question.
    .go = Répondre, puis revenir à cette page
questions-results = Réponses avant et après
    .note = Combien ont choisi chaque réponse. La série est la même les deux fois.
questions-answer = Réponse
questions-right = ce que montre la partie
questions-none = Rien n’a été écrit.
questions-nothing = Rien n’est demandé pour le moment.
questions-other = Une autre question est posée depuis. La voici.
questions-unfit = La réponse ne convient pas à ce qui est demandé. Choisissez une réponse par question, ou écrivez 280 caractères au plus.
quiz-1 = Deux gouvernements ont signé un accord. Qu’en est-il le plus souvent un an plus tard ?
    .choice-1 = Il fonctionne tel qu’il a été signé, puisque tous deux le voulaient.
    .choice-2 = Un petit point laissé ouvert le retient encore.
    .choice-3 = Il n’était destiné qu’à la presse.
quiz-2 = Un envoyé dit : « Mon parlement n’adopterait jamais cela. » Que peut être cette phrase ?
    .choice-1 = Une vraie limite, et aussi un argument de négociation.
    .choice-2 = Toujours une excuse.
    .choice-3 = Une raison d’arrêter les pourparlers.
quiz-3 = Deux parties divergent sur quatre sujets, et chacune tient surtout à un sujet différent. Qu’est-ce qui les avantage toutes deux ?
    .choice-1 = Couper chaque sujet en deux.
    .choice-2 = Régler d’abord, et seul, le sujet le plus difficile.
    .choice-3 = Céder sur ce qui importe moins, contre ce qui importe plus.
quiz-4 = Que font de premiers pas, petits et ouverts, pour les pas difficiles qui suivent ?
    .choice-1 = Ils épuisent la volonté dont les pas difficiles auraient besoin.
    .choice-2 = Ils créent la confiance dont les pas difficiles ont besoin.
    .choice-3 = Rien : chaque accord tient seul.
quiz-5 = Un discours public ferme est applaudi au pays. Que fait-il encore ?
    .choice-1 = Il rend plus cher un compromis ultérieur.
    .choice-2 = Rien : les mots ne coûtent rien.
    .choice-3 = Il rapproche l’autre côté.
quiz-6 = Les deux parties s’accordent sur ce qu’il faut faire, mais non sur le point de savoir si c’est une promesse ou un traité. Que s’ensuit-il ?
    .choice-1 = Ce sera fait de toute façon : la forme est affaire de juristes.
    .choice-2 = La forme la plus forte est toujours la meilleure.
    .choice-3 = La forme, à elle seule, peut empêcher la signature ou l’approbation.
reflect-1 = De quoi l’autre côté avait-il besoin sans pouvoir le dire tout haut ?
reflect-2 = Quel mot ou quelle démarche, à votre table, vous a coûté le plus au pays, et cela en valait-il la peine ?
reflect-3 = Qu’offririez-vous maintenant que vous n’auriez pas offert au début ?
reflect-4 = Qu’est-ce qui, parmi ce que vous avez signé, n’est pas encore fait, et à qui est-ce d’agir ?

## Deux tables côte à côte
apart-title = Deux tables côte à côte
apart-one = Une table
apart-other = L’autre
apart-look = Comparer
apart-same = Les deux tables ont fait la même chose du début à la fin.
apart-first = La première décision qui les a séparées
apart-nothing = rien
apart-timelines = Comment cela s’est passé
apart-history = Confiance et tension par tour, ce qui s’est passé à la table et, à côté, ce qui s’est vraiment passé.

## Instructions permanentes d’une délégation
page-needs-trust = confiance requise : { $trust }
page-away = Si nous sommes absents
away-title = Instructions permanentes
    .line = Ce qui est fait pour votre place si personne de la délégation n’a agi quand le temps d’une étape est écoulé. Ce que quelqu’un a suggéré d’ici là passe d’abord.
away-now = En vigueur maintenant
away-is-usual = Les habituelles : un ton mesuré, attendre aux pourparlers, soumettre au pays ce qui est sûr de passer, entretenir ce qui est signé. Après deux étapes de silence, l’ordinateur garde votre place.
away-is-computer = Un négociateur automatique ({ $temperament }) prend votre place au premier silence. Vous pouvez la reprendre à tout moment.
away-initial =
    { $points ->
        [one] Parapher le projet qui vaut le plus pour nous, s’il vaut au moins { $points } point.
       *[other] Parapher le projet qui vaut le plus pour nous, s’il vaut au moins { $points } points.
    }
away-initial-none = Ne rien parapher.
away-at-most = { $issue } : rien au-delà de « { $option } ».
away-nothing-on = { $issue } : rien du tout.
away-is-prompt = Être prêts dès que tous les autres le sont, pour que personne ne nous attende.
away-else = Pour le reste les habituelles, mais la place reste à nous.
away-take-back = Les retirer
away-wishes = Souhaité dans la délégation
away-give = Donner des instructions
away-when = Quand nous n’avons rien fait
away-usual = Les habituelles
    .about = Un ton mesuré, attendre, soumettre ce qui est sûr de passer, entretenir ce qui est signé ; après deux étapes de silence, l’ordinateur garde la place.
away-ours = Les nôtres
    .about = Comme les habituelles, avec les consignes ci-dessous. La place reste à vous.
away-computer = Un négociateur automatique
    .about = Il prend la place au premier silence et la rend quand vous revenez.
away-points = Parapher un projet qui vaut pour nous au moins tant de points
    .about = De plusieurs, le meilleur. Les points sont ceux qui figurent à côté de chaque projet. Champ vide : ne rien parapher.
away-limits = Ne jamais parapher au-delà de ces options
away-free = toute option
away-nothing = rien sur ce sujet
away-up-to = jusqu’à « { $option } »
away-prompt = Être prêts dès que tous les autres le sont
away-temperament = Son tempérament
away-set = Donner ces instructions
away-wrong = Les instructions sont restées les mêmes : les points n’ont pas pu être lus.
away-bad-points = Ce n’est pas un nombre de points. Écrivez un nombre entier de −{ $most } à { $most }, ou laissez le champ vide.
away-unfit = Ces instructions nomment ce que ce jeu n’a pas. Ouvrez la page à nouveau.
away-did =
    { $times ->
        [1] Personne ici n’a agi à temps ; les instructions permanentes habituelles ont donc agi : { $what }.
       *[other] Personne ici n’a agi à temps, { $times } fois de suite. Les instructions permanentes habituelles ont agi, en dernier : { $what }.
    }
away-did-ours =
    { $times ->
        [1] Personne ici n’a agi à temps ; vos instructions permanentes ont donc agi : { $what }.
       *[other] Personne ici n’a agi à temps, { $times } fois de suite. Vos instructions permanentes ont agi, en dernier : { $what }.
    }
