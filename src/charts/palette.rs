//! The colours of the look, by token.

/// Colours by token. Each is anything that SVG takes as a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The ground of a sheet.
    pub sheet: &'static str,
    /// Wells.
    pub inset: &'static str,
    /// Text and what is done.
    pub ink: &'static str,
    /// Quiet text.
    pub ink2: &'static str,
    /// Lines that matter, contrast at least 3.
    pub edge: &'static str,
    /// Decoration.
    pub rule: &'static str,
    /// The table at home.
    pub home: &'static str,
    /// Loss; always with a sign or a word.
    pub minus: &'static str,
    /// Gain; always with a sign or a word.
    pub plus: &'static str,
    /// Seals in the order of [`Shape`](super::seal::Shape): disc, lozenge, hexagon, square, triangle.
    pub seals: [&'static str; 5],
}

/// Ink on paper.
pub const PAPER: Palette = Palette {
    sheet: "#FFFDF8",
    inset: "#F4EFE3",
    ink: "#22231E",
    ink2: "#55564C",
    edge: "#857D6C",
    rule: "#D2C9B6",
    home: "#663F25",
    minus: "#A3341F",
    plus: "#2B692C",
    seals: ["#24418A", "#8C5600", "#0C6B64", "#6A3A78", "#4D5560"],
};

/// A night session.
pub const NIGHT: Palette = Palette {
    sheet: "#24221E",
    inset: "#2E2B26",
    ink: "#F1EADB",
    ink2: "#B9B1A0",
    edge: "#8D8574",
    rule: "#474238",
    home: "#DFB792",
    minus: "#F29A84",
    plus: "#8FCC8C",
    seals: ["#8FAEF0", "#E6B25A", "#74D3C4", "#D3A9DE", "#B4BDC9"],
};

/// The variables of a page, which chooses paper or night itself ([`Palette::css`]).
pub const PAGE: Palette = Palette {
    sheet: "var(--sheet)",
    inset: "var(--inset)",
    ink: "var(--ink)",
    ink2: "var(--ink2)",
    edge: "var(--edge)",
    rule: "var(--rule)",
    home: "var(--home)",
    minus: "var(--minus)",
    plus: "var(--plus)",
    seals: [
        "var(--seal1)",
        "var(--seal2)",
        "var(--seal3)",
        "var(--seal4)",
        "var(--seal5)",
    ],
};

impl Palette {
    /// The declarations that give [`PAGE`]'s variables this palette's colours.
    #[must_use]
    pub fn css(&self) -> String {
        let named = [
            ("sheet", self.sheet),
            ("inset", self.inset),
            ("ink", self.ink),
            ("ink2", self.ink2),
            ("edge", self.edge),
            ("rule", self.rule),
            ("home", self.home),
            ("minus", self.minus),
            ("plus", self.plus),
        ];
        let seals = ["seal1", "seal2", "seal3", "seal4", "seal5"];
        named
            .into_iter()
            .chain(seals.into_iter().zip(self.seals))
            .fold(String::new(), |declarations, (token, colour)| {
                declarations + "--" + token + ":" + colour + ";"
            })
    }
}
