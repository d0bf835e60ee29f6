# Les phrases du modèle. Chaque nom de scenario.ron a ici sa ligne ; ce qui est en retrait et
# précédé d’un point appartient à la ligne du dessus. `.short` a au plus 12 caractères.

scenario = Deux villes sur un fleuve
    .about = Un modèle pour les auteurs : deux villes, un passage et les crues. Copiez-le et écrivez le vôtre.
    .lesson = De petits pas d’abord, et dites qui paie.
    .length = 15 minutes, trois réunions
game-full = Deux villes sur un fleuve
    .about = Des pourparlers, le pays et le travail d’après la signature.

# Les parties. .seat est le lieu de la table intérieure, .sent le mandat, .line ce que signifie
# l’absence d’accord, .hard ce qui rend la place difficile. .within est le nom avec son article,
# tel qu’il vient dans une phrase ; .the, .of et .to sont le nom après « le », « de » et « à »,
# .gender vaut masc, fem ou plur.
party-upriver = Amont
    .within = la ville d’amont
    .the = la ville d’amont
    .of = de la ville d’amont
    .to = à la ville d’amont
    .gender = fem
    .short = Amont
    .seat = l’hôtel de ville
    .sent = D’abord des vannes contre les crues. Un passage est bienvenu si d’autres le paient.
    .line = Sans accords, l’eau vient chaque printemps et prend ce qui lui plaît.
    .hard = Votre conseil craint qu’un pont n’amène des étrangers et aucun péage.
party-downriver = Aval
    .within = la ville d’aval
    .the = la ville d’aval
    .of = de la ville d’aval
    .to = à la ville d’aval
    .gender = fem
    .short = Aval
    .seat = la maison des métiers
    .sent = D’abord un pont pour le marché. Un peu d’aide pour les vannes est possible.
    .line = Sans accords, le marché reste sur une seule rive.
    .hard = Vos métiers paient tout et le savent.

# Les instances. .for est ce qu’elle dit contente, .against ce qu’elle dit sinon : au plus 90 lettres.
constituency-upriver-council = Conseil municipal
    .short = Conseil
    .for = Cela nous garde les pieds au sec.
    .against = Cela amène des étrangers et nous coûte de l’argent.
constituency-downriver-guilds = Corps de métiers
    .short = Métiers
    .for = Cela amène des clients au marché.
    .against = Leurs caves, notre argent.

# Sujets et options. .article est la phrase que dit un projet ; ajoutez .vague, une phrase qui se
# lit de deux façons, si la couche « ambiguity » est en jeu.
issue-bridge = Le passage
    .short = Passage
    .about = Comment gens et charrettes passent le fleuve.
option-bridge-none = Statu quo
    .short = Aucun
    .article = Qui veut passer cherche une barque.
option-bridge-ferry = Un bac
    .short = Bac
    .article = Un bac passe toutes les heures, de l’aube au crépuscule.
option-bridge-bridge = Un pont
    .short = Pont
    .article = Les deux villes construisent un pont et le tiennent en état.

issue-flood = Les crues
    .short = Crues
    .about = Ce que l’on fait avant que le fleuve ne monte.
option-flood-none = Statu quo
    .short = Rien
    .article = Chaque ville surveille sa propre rive.
option-flood-warnings = Alertes
    .short = Alertes
    .article = Qui voit l’eau monter sonne la cloche pour les deux villes.
option-flood-gates = Vannes
    .short = Vannes
    .article = Des vannes sont construites sur les deux rives, ouvertes et fermées ensemble.

# Les points d’annexe et les façons de les régler.
annex-toll = Péage du pont
    .short = Péage
    .about = Qui paie son entretien.
choice-toll-shared = Partagé entre les villes
choice-toll-traders = Les marchands d’aval
annex-ferryman = Gages du passeur
    .short = Passeur
    .about = Qui paie le passeur en hiver.
choice-ferryman-town = La ville d’amont
choice-ferryman-port = La ville d’aval

# Réunions, dépêches (titre d’au plus 60 lettres, .body d’au plus 200), accords antérieurs.
meeting-spring-fair = Foire de printemps
    .place = le pré
meeting-midsummer = Saint-Jean
    .place = l’hôtel de ville
meeting-harvest = Moisson
    .place = la maison des métiers

dispatch-high-water = L’eau monte
    .body = Elle s’arrête à une main des seuils. Chacun regardait la cloche de l’autre ville.
dispatch-rumour = Une rumeur
    .body = Chaque ville entend dire que l’autre se moque d’elle. Aucune ne demande.

inherited-old-ferry = Ancien bac
    .about = Convenu il y a longtemps. Qui paie le passeur n’a pas été écrit.
