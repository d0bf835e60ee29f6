### Why support at home is what it is.

part-mood = Its mood: { $points }
part-clause = { $issue }: { $change }
part-form = Form, { $form }: { $change }
part-open-annex =
    { $count ->
        [one] { $count } annex item left open: { $change }
       *[other] { $count } annex items left open: { $change }
    }
part-ambiguous =
    { $count ->
        [one] { $count } ambiguous clause: { $change }
       *[other] { $count } ambiguous clauses: { $change }
    }
part-pledge = Against your pledge, { $pledge }: { $change }
part-trust = Trust in the other parties: { $change }
part-tension = Tension: { $change }
part-gap = Trust is { $gap } short of what the text asks: { $change }
part-persuaded = Persuasion: { $change }
estimate-exact = { $constituency }: { $outlook }. Support { $guess }, needed { $need }.
estimate-range = { $constituency }: { $outlook }. Support about { $guess }, between { $low } and { $high }; needed { $need }.
estimate-not-asked = { $constituency } is not asked about a text of this form.
