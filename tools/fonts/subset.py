#!/usr/bin/env python3
"""Makes the fonts that the host's pages fetch from the fonts of the window.

    pip install fonttools brotli
    tools/fonts/subset.py

Each face becomes two files: what English and French need, and Cyrillic. Hints are left out, and so are features that
the style sheet does not use. The families are renamed, as the licence asks of whoever changes a font.
Fails if a letter of any text in assets/ is in none of them.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = pathlib.Path(__file__).resolve().parents[2]
FACES = {
    "sans-400": ("IBMPlexSans_400Regular.ttf", "Two Tables Sans"),
    "sans-600": ("IBMPlexSans_600SemiBold.ttf", "Two Tables Sans"),
    "serif-400": ("SourceSerif4_400Regular.ttf", "Two Tables Serif"),
    "serif-600": ("SourceSerif4_600SemiBold.ttf", "Two Tables Serif"),
}
LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x152, 0x153, 0x178, *range(0x2010, 0x2027), 0x202F, 0x2030, 0x2032,
         0x2033, 0x2039, 0x203A, 0x20AC, *range(0x2190, 0x2194), 0x2212, 0x2248, 0x2260, 0x2264, 0x2265]
CYRILLIC = [*range(0x400, 0x460), 0x490, 0x491, 0x2116]
FEATURES = ["kern", "liga", "tnum"]


def make(name: str, file: str, family: str, script: str, letters: list[int]) -> set[int]:
    """Writes one file, and gives the letters that it has."""
    options = subset.Options(flavor="woff2", layout_features=FEATURES, hinting=False, name_IDs=["0", "1", "2", "4", "6", "13", "14"],
                             desubroutinize=True, notdef_outline=True)
    font = TTFont(ROOT / "assets/fonts" / file)
    had = {letter for letter in letters if letter in font.getBestCmap()}
    shrink = subset.Subsetter(options)
    shrink.populate(unicodes=letters)
    shrink.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 4, 6):
            record.string = family if record.nameID == 1 else f"{family} {name}".replace(" ", "-")
    out = ROOT / "assets/web/fonts" / f"{name}-{script}.woff2"
    out.parent.mkdir(exist_ok=True)
    subset.save_font(font, out, options)
    print(f"{out.relative_to(ROOT)}: {out.stat().st_size} bytes, {len(had)} letters")
    return had


def main() -> None:
    """Makes all files, then holds them against the texts."""
    texts = [path.read_text() for path in (ROOT / "assets").rglob("*.ftl")]
    used = {ord(letter) for text in texts for letter in text} - {0x0A}
    for name, (file, family) in FACES.items():
        had = make(name, file, family, "latin", LATIN) | make(name, file, family, "cyrillic", CYRILLIC)
        if missing := sorted(used - had):
            print(f"{name} lacks:", " ".join(f"U+{letter:04X} {chr(letter)}" for letter in missing))
            if name.startswith("sans"):
                sys.exit(1)


if __name__ == "__main__":
    main()
