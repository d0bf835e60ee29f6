### Pourquoi le soutien intérieur est ce qu’il est.

part-mood = Son humeur : { $points }
part-clause = { $issue } : { $change }
part-form = Forme, { $form } : { $change }
part-open-annex =
    { $count ->
        [one] { $count } point d’annexe laissé ouvert : { $change }
       *[other] { $count } points d’annexe laissés ouverts : { $change }
    }
part-ambiguous =
    { $count ->
        [one] { $count } article ambigu : { $change }
       *[other] { $count } articles ambigus : { $change }
    }
part-pledge = Contraire à votre engagement, { $pledge } : { $change }
part-trust = Confiance envers les autres parties : { $change }
part-tension = Tension : { $change }
part-gap = Il manque { $gap } de confiance par rapport à ce que demande le texte : { $change }
part-persuaded = Persuasion : { $change }
estimate-exact = { $constituency } : { $outlook }. Soutien { $guess }, requis { $need }.
estimate-range = { $constituency } : { $outlook }. Soutien d’environ { $guess }, entre { $low } et { $high } ; requis { $need }.
estimate-not-asked = { $constituency } : un texte de cette forme ne lui est pas soumis.
