### Refus : ce qui n’allait pas, et ce qui irait.

refusal-unknown-thing = (inconnu)

## Le cadre.

refusal-not-in-play = Rien ne peut être fait maintenant : la partie n’a pas commencé, ou elle est terminée.
refusal-no-such-party = Il n’y a pas de partie numéro { $number } dans ce scénario. Agissez pour l’une de celles qu’il contient.
refusal-wrong-step = Cela appartient à une autre phase. Faites ce que demande la phase en cours.
refusal-already-ready =
    { $you ->
        [party] Vous avez déjà terminé. Attendez que toutes les places aient terminé.
       *[none] { $party } { GENDER($party) ->
            [plur] ont
           *[other] a
        } déjà terminé. Attendez que toutes les places aient terminé.
    }
refusal-caretaker = Qui expédie les affaires courantes peut décliner, entretenir et sonder. Remettez les nouveaux engagements à la fin de ce tour.

## La tribune.

refusal-line-not-open = Qui expédie les affaires courantes ne parle qu’avec mesure. Choisissez le ton mesuré.
refusal-pledge-not-open = Cet engagement n’est pas le vôtre, ou vous l’avez déjà pris : { $pledge }. Choisissez-en un autre, ou aucun.
refusal-pledge-already-met = Ce que vous promettriez est déjà fait, ou en cours ; l’engagement ne promettrait rien : { $pledge }. Choisissez-en un autre, ou aucun.
refusal-too-many-pledges =
    { $limit ->
        [one] Vous avez { $limit } engagement en cours, le maximum. Attendez qu’il soit tenu, ou parlez sans engagement.
       *[other] Vous avez { $limit } engagements en cours, le maximum. Attendez que l’un soit tenu, ou parlez sans engagement.
    }
refusal-retaliation-not-open = Cet avertissement n’est pas le vôtre, ou vous l’avez déjà donné : { $retaliation }. Choisissez-en un autre, ou aucun.
refusal-retaliation-not-triggered = Ce qui devait déclencher cette riposte n’est pas arrivé : { $retaliation }. On ne peut l’exécuter ou y renoncer qu’à ce moment-là.
refusal-nothing-to-defer = Vous n’avez aucun processus que l’on puisse différer maintenant : chacun peut l’être une fois, depuis la tribune, et seulement tant qu’une de ses phases est à venir.

## Décisions de l’enseignant.

refusal-dispatch-not-open = Cet événement ne peut pas être apporté, parce qu’il est venu, qu’il est en route ou qu’il n’est pas de ce jeu : { $dispatch }. Choisissez-en un autre.
refusal-round-not-to-come = Le tour { $round } a commencé, ou n’est pas au calendrier. Choisissez un tour encore à venir.
refusal-not-ordered = Cet événement n’est pas en route : { $dispatch }. Il n’y a rien à annuler.
refusal-note-unusable = Une note est un paragraphe de 1 à { $limit } caractères. Raccourcissez-la, ou écrivez quelque chose.

## Les pourparlers.

refusal-closing-exchange = L’échange final n’admet ni texte nouveau ni question. Paraphez, déclinez, retirez ou attendez.
refusal-too-many-drafts =
    { $limit ->
        [one] Vous avez { $limit } projet sur la table, le maximum. Retirez-le d’abord.
       *[other] Vous avez { $limit } projets sur la table, le maximum. Retirez-en un d’abord.
    }
refusal-no-such-draft = Il n’y a pas de { $draft } sur la table devant vous. Choisissez l’un des projets qui s’y trouvent.
refusal-not-a-party = Vous n’êtes pas partie au { $draft }. Seules ses parties peuvent agir sur lui.
refusal-already-initialled = Vous avez déjà paraphé le { $draft }. Attendez, ou agissez sur un autre projet.
refusal-not-the-sponsor = Seul son auteur peut retirer le { $draft }. Déclinez-le plutôt.
refusal-own-draft = Le { $draft } est le vôtre. Retirez-le au lieu de le décliner.
refusal-not-well-formed = Ce texte ne tient pas : chaque article règle un sujet du scénario au-dessus du « statu quo », l’annexe ne contient que ce qu’appellent les articles, et une entente verbale a un seul article et pas d’annexe.
refusal-too-many-clauses =
    { $limit ->
        [one] Un projet compte ici au plus { $limit } article. Retirez-en, ou placez le reste dans un second projet.
       *[other] Un projet compte ici au plus { $limit } articles. Retirez-en, ou placez le reste dans un second projet.
    }
refusal-form-too-high = Cette réunion n’est pas d’un niveau suffisant pour cette forme : { $form }. Choisissez une forme moins élevée, ou attendez une réunion de plus haut niveau.
refusal-not-own-business = Vous ne seriez pas partie à ce texte. Rédigez sur des sujets qu’il vous appartient de régler.
refusal-no-ambiguity = Ce jeu ne connaît que la rédaction claire. Rédigez clairement chaque article.
refusal-issue-in-hand = { $issue } : un texte sur ce sujet est déjà parti pour les capitales. Attendez le verdict.
refusal-option-closed = { $issue } : l’option « { $option } » est définitivement close. Choisissez une option inférieure.
refusal-not-an-amendment = Un amendement au { $draft } modifie quelque chose et requiert les mêmes parties. Changez un article, la forme ou l’annexe, ou déposez un nouveau projet.
refusal-no-such-change = Cette modification du { $draft } ne change rien, ne convient pas, ou fait entrer d’autres parties. Nommez une seule modification, que ses parties puissent faire.
refusal-not-dark = Ce projet ne peut être caché aux tiers : il requiert tout le monde, ou ce jeu ne connaît pas le secret. Déposez-le ouvertement.
refusal-not-mended = Un de vos projets antérieurs sur ce point a été décliné : { $draft }. Changez ce que visait le refus, ou attendez le tour suivant.
refusal-names-nothing = Le motif nomme quelque chose que le { $draft } ne contient pas. Nommez un de ses articles, sa forme, un point d’annexe qu’il appelle, la table intérieure, ou « pas maintenant ».
refusal-no-sounding = Cette question ne peut être posée maintenant { CASE($party, "to") }. Une question part avec une démarche, avant l’échange final, sur un texte que vous pouvez lire l’un et l’autre, ou auquel vous seriez parties.
refusal-nothing-to-answer = Aucune question { CASE($party, "of") } n’attend votre réponse. Répondez une fois à chaque question.
refusal-answer-does-not-fit =
    { $you ->
        [party] La modification contenue dans cette réponse ne convient pas au texte dont il s’agissait. Répondez par un accueil favorable, par un accueil froid, ou sous condition d’une seule modification de ce texte.
       *[none] La modification contenue dans cette réponse ne convient pas au texte de la question posée par { $party }. Répondez par un accueil favorable, par un accueil froid, ou sous condition d’une seule modification de ce texte.
    }
refusal-no-hand-to-show = Il n’y a pas ici de jeu à montrer. Montrez à une autre partie l’une de vos propres instances, sur un projet que vous pouvez lire l’un et l’autre.

## Au pays.

refusal-not-waiting = Le { $draft } n’attend pas votre table intérieure. Décidez des textes qui l’attendent.
refusal-named-twice = Le { $draft } est nommé deux fois. Décidez une fois de chaque texte.
refusal-banned = Une interdiction vous empêche de soumettre le { $draft }. Accordez d’abord une dérogation, ou reportez le texte.
refusal-held-over-once = Le { $draft } a déjà été reporté une fois. Soumettez-le maintenant, ou laissez-le repartir.
refusal-too-many-submissions =
    { $limit ->
        [one] Vous pouvez soumettre { $limit } texte par tour. Reportez l’autre.
       *[other] Vous pouvez soumettre { $limit } textes par tour. Reportez-en un.
    }
refusal-no-such-constituency = Il n’y a pas de telle instance chez vous. Choisissez l’une des vôtres.
refusal-nothing-to-consult = Il n’y a rien à y apprendre : l’instance a été consultée à ce tour, ou les estimations sont exactes dans ce jeu.
refusal-nothing-to-persuade =
    { $limit ->
        [one] { $draft } : cette instance n’est pas consultée à son sujet, ou a été sollicitée { $limit } fois, ce qui est le maximum.
       *[other] { $draft } : cette instance n’est pas consultée à son sujet, ou a été sollicitée { $limit } fois, ce qui est le maximum.
    }
refusal-nothing-to-waive = Aucune interdiction n’y fait obstacle : il n’y a pas lieu de déroger.
refusal-not-enough-capital = Il y faut { $needed } de capital politique, et vous en avez moins. Choisissez moins cher, ou attendez : le capital croît à chaque tour.
refusal-no-rider = Le { $draft } ne porte aucune réserve à laquelle vous ayez à répondre. Répondez aux textes dont les réserves vous attendent.
refusal-no-slip = Vous n’avez pas de bulletin sur le { $draft }, ou vous avez utilisé les vôtres. Gardez le silence.

## La mise en œuvre.

refusal-too-many-tokens =
    { $limit ->
        [one] Vous avez { $limit } jeton d’attention par tour. N’en dépensez pas davantage.
       *[other] Vous avez { $limit } jetons d’attention par tour. N’en dépensez pas davantage.
    }
refusal-no-such-agreement = Vous n’êtes pas partie à l’{ $agreement }, ou il n’est pas en vigueur. Occupez-vous d’un accord auquel vous êtes partie.
refusal-nothing-to-attend = L’{ $agreement } n’a rien de ce genre dont on puisse s’occuper. Choisissez un obstacle ouvert, ou l’entretien.
refusal-one-token-enough = Un jeton suffit à cette tâche de l’{ $agreement }. Dépensez l’autre ailleurs.
refusal-no-consent = { $agreement } : le consentement ne peut être obtenu maintenant, { $item }. Le pays tiers refuse à ce tour, ou a déjà consenti.
refusal-nothing-to-announce = L’{ $agreement } ne peut être annoncé de nouveau : il n’est pas en friche, ou il a déjà été annoncé durant cette période.
refusal-no-exit = L’{ $agreement } ne peut être ni suspendu, ni repris, ni quitté ainsi. Suspendez ou quittez ce qui est en vigueur, reprenez ce que vous avez suspendu.
refusal-no-readout = L’{ $agreement } n’est pas entré en vigueur à ce tour, ou ce jeu n’a pas de comptes rendus. Ne présentez que ce qui est nouveau.
refusal-agreement-named-twice = L’{ $agreement } est nommé deux fois. Nommez-le une seule fois.
