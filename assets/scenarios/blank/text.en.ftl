# The sentences of the template. Each name in scenario.ron has its line here; what stands
# indented with a full stop in front belongs to the line above it. `.short` has at most 12 letters.

scenario = Two towns on a river
    .about = A template for authors: two towns, a crossing and the high water. Copy it and write your own.
    .lesson = Small steps first, and say who pays.
    .length = 15 minutes, three meetings
game-full = Two towns on a river
    .about = Talks, home and the work after signature.

# Parties. .seat is where its home table stands, .sent what it is sent to get, .line what no
# agreement means to it, .hard what makes the seat hard.
party-upriver = Upriver
    .short = Upriver
    .seat = the Town Hall
    .sent = Gates against the high water come first. A crossing is welcome if others pay for it.
    .line = Without agreements the water comes every spring and takes what it likes.
    .hard = Your council fears that a bridge brings strangers and no toll.
party-downriver = Downriver
    .short = Downriver
    .seat = the Guild House
    .sent = A bridge for the market comes first. Some help with the gates can be given.
    .line = Without agreements the market stays on one bank.
    .hard = Your guilds pay for everything and know it.

# Constituencies. .for is what it says when content, .against when not: at most 90 letters.
constituency-upriver-council = Town Council
    .short = Council
    .for = It keeps our feet dry.
    .against = It brings strangers and costs us money.
constituency-downriver-guilds = Guilds
    .short = Guilds
    .for = It brings custom to the market.
    .against = Their cellars, our money.

# Issues and options. .article is the sentence that a draft says; add .vague, a sentence that can
# be read in two ways, if the layer "ambiguity" is on.
issue-bridge = The crossing
    .short = Crossing
    .about = How people and carts cross the river.
option-bridge-none = As things are
    .short = None
    .article = Whoever wants to cross looks for a boat.
option-bridge-ferry = A ferry
    .short = Ferry
    .article = A ferry crosses every hour from dawn to dusk.
option-bridge-bridge = A bridge
    .short = Bridge
    .article = The two towns build one bridge and keep it in repair.

issue-flood = The high water
    .short = High water
    .about = What is done before the river rises.
option-flood-none = As things are
    .short = None
    .article = Each town watches its own bank.
option-flood-warnings = Warnings
    .short = Warnings
    .article = Whoever sees the water rise rings the bell for both towns.
option-flood-gates = Gates
    .short = Gates
    .article = Gates are built on both banks and opened and shut together.

# Annex items and the ways to settle them.
annex-toll = Toll of the bridge
    .short = Toll
    .about = Who pays for its repair.
choice-toll-shared = Shared by the towns
choice-toll-traders = The traders of Downriver
annex-ferryman = Wage of the ferryman
    .short = Ferryman
    .about = Who pays the ferryman in winter.
choice-ferryman-town = Upriver
choice-ferryman-port = Downriver

# Meetings, dispatches (headline at most 60 letters, .body at most 200), inherited agreements.
meeting-spring-fair = Spring fair
    .place = the meadow
meeting-midsummer = Midsummer
    .place = the Town Hall
meeting-harvest = Harvest
    .place = the Guild House

dispatch-high-water = The water rises
    .body = It stops a hand below the doorsteps. Everybody had looked at the other town’s bell.
dispatch-rumour = A rumour
    .body = Each town hears that the other is laughing at it. Neither asks.

inherited-old-ferry = The old ferry
    .about = Agreed long ago. Who pays the ferryman was not written down.
