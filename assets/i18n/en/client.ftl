# The window: titles, names of controls, notes. Sentences about the play are in the other files.

program = Two Tables
    .line = A negotiation game about promises and what becomes of them

close = Close
back = Back

## Regions, for screen readers
region-header = Header
region-actions = Actions
region-menu = Menu

## Cover
title-abroad = Abroad
title-home = At home
title-envoy-first = United States
    .line = the envoy
title-envoy-second = Russia
    .line = the envoy
title-envoy-third = NATO
    .line = the allies’ envoy
title-legislature = A legislature
    .line = must consent to a treaty
title-ministry = A ministry
    .line = must live with the text
title-budget = A budget
    .line = must pay for it, every year
title-continue = Continue
title-play = Play alone
title-plays = Saved plays
title-settings = Settings
    .note = text size, theme, keys
title-quit = Leave
title-privacy = No account. Nothing leaves this machine.

## Settings
settings-title = Settings
    .line = kept on this device only
settings-reading = Reading
settings-text = Text size
    .line = 100 to 200 %, everywhere
settings-theme = Theme
    .line = paper by day, night session
    .paper = Paper
    .night = Night session
settings-language = Language
    .line = of the program and its scenarios
settings-restore = Restore defaults
settings-at-once = Changes apply at once.
settings-done = Done
settings-sample = Draft 7
    .caption = How it will look
    .article = Each side gives the others, every year and in advance, the timetable of its programme.
    .said = said
    .saved = saved
    .done = done
keys-title = Keyboard, always on
keys-tab = to the next control; with Shift, back
keys-region = between the two tables
keys-arrows = rows, steps, choices
keys-enter = open or choose
keys-main = the main action of the screen
keys-back = back, or close
keys-explain = explain what has the focus
keys-clock = read round, step, who is ready
