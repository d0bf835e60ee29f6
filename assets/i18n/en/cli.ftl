### The command line.

cli-no-window = two-tables: this build has no window and no pages; build it with the feature “client” or “server”, or use scenario, simulate, replay or debrief.
cli-clean = { $checked }: nothing is wrong.
cli-problems =
    { $count ->
        [one] one problem
       *[other] { $count } problems
    }
cli-list-games = games: { $games }
cli-list-minutes = { $minutes } min
cli-list-observer = with an observer’s seat
cli-list-template = the template for authors, to be copied
cli-list-broken = { $checked }: { $problems }; see: two-tables scenario check

cli-show-game = Game
cli-show-layers = Rules that are on
cli-show-meetings = Meetings
cli-show-parties = Parties
cli-show-issues = Issues
cli-show-annex = Annex items
cli-show-inherited = In force at the start
cli-show-circle = between { $parties }
cli-show-requirement = asks trust of { $trust }
cli-show-effort =
    { $tokens ->
        [one] takes 1 token a round
       *[other] takes { $tokens } tokens a round
    }
cli-show-form = from { $form } on
cli-show-points = points
cli-show-reservation = no agreement: { $points }
cli-show-mood = mood { $mood }
cli-show-needs = needs { $need }
cli-show-closed = Points and moods are confidential; --open-all shows them.
cli-show-analysis = What the analysis says
cli-show-packages = Packages on the frontier: { $count }
cli-show-zone = Of these, above the no-agreement line for everybody: { $count }
cli-show-line = The no-agreement line (world { $world })
cli-show-best = The reference solution

cli-simulate-plays =
    { $plays ->
        [one] one play
       *[other] { $plays } plays
    } of { $scenario } ({ $game }), worlds { $first } to { $last }
cli-simulate-party = party
cli-simulate-points = points
cli-simulate-line = line
cli-simulate-gain = above the line
cli-simulate-agreements = Agreements a play: signed { $signed }, operating at the end { $operating }, fallow { $fallow }, lapsed { $lapsed }
cli-simulate-climate = At the end: trust { $trust }, tension { $tension }, after { $rounds } rounds
cli-simulate-endings = Endings: { $endings }
cli-simulate-progress = plays

cli-replay-done =
    The play went through: { $acts ->
        [one] one act
       *[other] { $acts } acts
    }.
cli-replay-verified =
    { $checkpoints ->
        [one] One checkpoint agrees
       *[other] All { $checkpoints } checkpoints agree
    }; the state is the same.
cli-replay-open = The play is not over; it stands in round { $round }.
cli-replay-round = Round { $round }: { $meeting }
cli-debrief-done = The debrief is in { $folder }.

cli-analyse-genius = numbers read as GENIUS does
cli-analyse-negmas = numbers read as they stand
cli-analyse-head =
    { $parties ->
        [one] One party
       *[other] { $parties } parties
    }, { $issues ->
        [one] one issue
       *[other] { $issues } issues
    }, { $packages } packages
cli-analyse-frontier =
    Frontier: { $count ->
        [one] one point
       *[other] { $count } points
    }
cli-analyse-zone = Zone of agreement: { $packages } packages ({ $percent } %)
cli-analyse-zone-about = Zone of agreement: about { $percent } % of the packages (± { $margin }, from a sample)
cli-analyse-measures = Opposition { $opposition }; priorities apart { $priorities }; trading across issues adds { $logrolling } % to compromise on each
cli-analyse-discount = Time costs something here; these figures are those of an agreement at once.
cli-analyse-best = Best
cli-analyse-none = No agreement
cli-analyse-nash = Nash
cli-analyse-kalai-smorodinsky = Kalai–Smorodinsky
cli-analyse-egalitarian = Egalitarian
cli-analyse-welfare = Largest sum
cli-analyse-compromise = Compromise on each
cli-analyse-no-zone = no package leaves everybody above the line
cli-analyse-homes = At home: { $pass } of { $texts } texts would pass everywhere as things stand at the start. { $good } are worth something to all their parties; of these some home refuses { $excluded }.
cli-analyse-home = { $party }: passes { $passes } of its { $texts } texts, { $rider } of them with a rider; refuses { $refuses } that would be good for all their parties
cli-analyse-closed = In no text that passes: { $options }
cli-analyse-lap-read = reading
cli-analyse-lap-frontier = frontier
cli-analyse-lap-solutions = solutions
cli-analyse-lap-zone = zone
cli-analyse-lap-measures = measures
cli-analyse-lap-homes = homes
cli-analyse-time = Milliseconds: { $laps }

cli-import-done =
    { $name }: { $issues ->
        [one] one issue
       *[other] { $issues } issues
    }, { $profiles ->
        [one] one profile
       *[other] { $profiles } profiles
    }, read as { $format }; written to { $file }
cli-export-done = Written: { $files }

cli-offers-head =
    { $plays ->
        [one] One negotiation
       *[other] { $plays } negotiations
    } by alternating offers on { $name }, { $rounds ->
        [one] one round
       *[other] { $rounds } rounds
    } at most
cli-offers-party =
    { $counted ->
        [0] { $party }: nothing counts, others spoiled it all
       *[other] { $party }: { $worth } in the mean; agreed in { $agreed } % of { $counted }
    }
cli-offers-fault =
    { $faults ->
        [one] spoiled one
       *[other] spoiled { $faults }
    }; the first time: { $what }

## Hosting a class
cli-host-open = Students join at { $what } with the code of their lesson.
cli-host-private = Your private link, to open lessons: { $what }
cli-host-kept = Lessons are kept in { $what }.
cli-host-end = End with Ctrl+C; what was accepted is kept.
cli-solo-display = There is no display to open a window on; the game is played in a browser.
cli-solo-adapter = There is no usable graphics adapter to draw a window with; the game is played in a browser.
cli-solo-window = This build has no window; the game is played in a browser.
cli-join-no-window = There is no window to join a lesson with here. Open the link in a browser: { $what }
cli-solo-open = Open this private link on this machine: { $what }
cli-solo-load = A play that the window has saved can be gone on with in the window only.
cli-host-closed = Closed. Every lesson goes on when the host is opened again.
