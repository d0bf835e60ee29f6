# The report of `two-tables balance`: what a scenario's numbers have to keep, and what was found.

balance-head = { $scenario } ({ $game }), worlds from { $first }: { $plays } plays at duplicate tables, trials in { $trials } worlds each.
balance-progress = promises
balance-end = Promises: { $holds } kept, { $open } not settled by so many plays, { $fails } broken; { $all } in all.

balance-verdict-holds = holds
balance-verdict-open = open
balance-verdict-fails = FAILS

balance-check-sheets-alike = What seats want asks for about as much trust at each seat (±10), and is about as often at others’ cost (±1).
balance-check-seats-score-alike = Duplicate scores spread at most twice as wide at one seat as at another.
balance-check-no-best-line = No public line is surely best against all temperaments at any seat.
balance-check-no-best-opening = No opening demand is surely best against all temperaments at any seat.
balance-check-no-best-form = No form is surely best against all temperaments at any seat.
balance-check-no-one-sided-best = No one-sided player is best at any seat among practised ones.
balance-check-strength-tells = Expert beats practised, and practised beats novice, at every seat.
balance-check-history-in-reach = What history saw is signed in some plays, and so is something that it did not see.
balance-check-something-works = Nothing new operates by the end of the third round in fewer than 15 % of plays.
balance-check-care-keeps-alive = With care, more than half of the agreements operate.
balance-check-carelessness-costs = Without care, at least half of the agreements go fallow.
balance-check-transparency-dampens = Of the same shock, those who show more feel less.
balance-check-climbing-pays = Starting at the top of a ladder fails more often than climbing it.
balance-check-cooperation-saves = Cooperative experts realise more together than hard ones.
balance-check-reference-in-reach = Cooperative experts reach 90 % of the reference solution in one sitting, and stay below that in a campaign.
balance-check-everything-used = Whatever chance can bring about happens among practised players, too; no option and no form is in every play.

balance-entrant-any-of = { $strength } of any temperament
balance-entrant-computer = { $strength } { $temperament }
balance-entrant-opening = opens at { $share } % of the ideal
balance-entrant-line = always { $line }
balance-entrant-form = signs as { $form } only
balance-entrant-one-sided = { $kind ->
    [only_oral] signs oral understandings only
    [all_open] leaves every annex item open
    [bundles] bundles all it can
    [always_firm] is always firm
    [never_tends] never tends
   *[holds_out] holds out to the end
}
balance-against = against { $temperament }

balance-strength-novice = novice
balance-strength-practised = practised
balance-strength-expert = expert

balance-unit-points = { $value } points
balance-unit-share = { $value } %
balance-unit-number = { $value }

balance-word-trust-asked = trust that its dearest wishes ask for, in the mean
balance-word-at-others-cost = options good for it and bad for another
balance-word-distance = mean distance from the mean of its seat and world
balance-word-in-history = as in history
balance-word-not-in-history = something else than in history
balance-word-nothing-by-round-three = plays with nothing new operating by then
balance-word-operated = agreements that operated
balance-word-went-fallow = agreements that went fallow
balance-word-fallow-or-never-operated = agreements that went fallow or never operated
balance-word-felt-by-who-shows-more = felt by those who show more, against those who show least
balance-word-next-rung-failed = texts with the next rung that never operated
balance-word-top-rung-failed = texts with the top rung at once that never operated
balance-word-of-reference = of the reference solution
balance-word-ahead-of-best = ahead of the best temperament
balance-word-ahead-of-weaker = ahead of the next weaker strength
balance-word-kinds-by-chance = kinds of facts that random players bring about
