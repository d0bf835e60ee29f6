//! What another party is thought to want, by Bayes' rule: hypotheses on how much each issue weighs
//! and on the shape of its evaluation, updated by every new offer under the assumption that offers
//! begin at the best and are conceded from slowly (Hindriks and Tykhonov 2008, "Opponent modelling in
//! automated multi-issue negotiation using Bayesian learning", AAMAS; the scalable form, in which
//! each issue is updated against the expectation of the others).

/// How much an issue may weigh, before weights are made to add up to 1.
const WEIGHTS: [f64; 6] = [0.15, 0.4, 0.8, 1.4, 2.2, 3.2];
/// How far an offer's utility may lie from what is assumed for its time, at the beginning.
const SPREAD: f64 = 0.15;
/// How much further at the end: nobody knows how far somebody concedes.
const WIDENS: f64 = 0.6;
/// How much is assumed to be conceded over the whole time.
const CONCEDED: f64 = 0.3;
/// At most so many peaks of an issue are told apart.
const PEAKS: usize = 12;
/// What an option that isn't the wanted one is worth, by the hypothesis that only one is wanted.
const REST: f64 = 0.3;

#[derive(Clone, Debug, PartialEq)]
struct Belief {
    /// Evaluations by hypothesis, then by option, and how likely each is.
    shapes: Vec<(f64, Vec<f64>)>,
    /// How likely each of [`WEIGHTS`] is.
    weights: [f64; 6],
}

impl Belief {
    fn worth(&self, option: u16) -> f64 {
        self.shapes
            .iter()
            .map(|(chance, shape)| chance * shape[usize::from(option)])
            .sum()
    }

    fn weight(&self) -> f64 {
        self.weights
            .iter()
            .zip(WEIGHTS)
            .map(|(chance, weight)| chance * weight)
            .sum()
    }
}

/// Beliefs about one party.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bayesian {
    issues: Vec<Belief>,
    last: Option<Vec<u16>>,
}

impl Bayesian {
    /// Nothing was heard yet: all hypotheses are alike.
    pub(super) fn new(sizes: &[u16]) -> Self {
        let issue = |size: &u16| {
            let shapes = shapes(*size);
            let chance = 1.0 / f64::from(u32::try_from(shapes.len()).unwrap_or(1));
            Belief {
                shapes: shapes.into_iter().map(|shape| (chance, shape)).collect(),
                weights: [1.0 / 6.0; 6],
            }
        };
        Self {
            issues: sizes.iter().map(issue).collect(),
            last: None,
        }
    }

    /// Hears an offer at a time from 0 to 1. One that is only repeated tells nothing new.
    pub(super) fn hear(&mut self, package: &[u16], time: f64) {
        if self.last.as_deref() == Some(package) {
            return;
        }
        self.last = Some(package.to_vec());
        let time = time.clamp(0.0, 1.0);
        let assumed = 1.0 - CONCEDED * time;
        let spread = SPREAD + WIDENS * time;
        let weights: Vec<f64> = self.issues.iter().map(Belief::weight).collect();
        let total: f64 = weights.iter().sum();
        let parts: Vec<f64> = self
            .issues
            .iter()
            .zip(&weights)
            .zip(package)
            .map(|((issue, weight), option)| weight * issue.worth(*option))
            .collect();
        let whole: f64 = parts.iter().sum();
        for (place, issue) in self.issues.iter_mut().enumerate() {
            let option = usize::from(package[place]);
            let (weight, rest) = (weights[place], whole - parts[place]);
            let worth = issue.worth(package[place]);
            for (chance, shape) in &mut issue.shapes {
                *chance *= likelihood((rest + weight * shape[option]) / total - assumed, spread);
            }
            for (chance, other) in issue.weights.iter_mut().zip(WEIGHTS) {
                *chance *= likelihood((rest + other * worth) / (total - weight + other) - assumed, spread);
            }
            normalise(issue.shapes.iter_mut().map(|(chance, _)| chance));
            normalise(issue.weights.iter_mut());
        }
    }

    /// The estimated utility, by issue and option: the best package counts 1.
    pub(super) fn tables(&self) -> Vec<Vec<f64>> {
        let tables = self.issues.iter().map(|issue| {
            let options = issue.shapes.first().map_or(0, |(_, shape)| shape.len());
            let worths = (0..options).map(|option| {
                let parts = issue.shapes.iter().map(|(chance, shape)| chance * shape[option]);
                issue.weight() * parts.sum::<f64>()
            });
            worths.collect()
        });
        let mut tables: Vec<Vec<f64>> = tables.collect();
        let best: f64 = tables
            .iter()
            .map(|table| table.iter().copied().fold(0.0, f64::max))
            .sum();
        tables.iter_mut().flatten().for_each(|worth| *worth /= best);
        tables
    }
}

/// How well an offer's utility fits, by its distance from what was assumed; never nought, so that
/// no hypothesis is lost for good.
fn likelihood(distance: f64, spread: f64) -> f64 {
    (-distance * distance / (2.0 * spread * spread)).exp() + 1e-6
}

fn normalise<'a>(chances: impl Iterator<Item = &'a mut f64>) {
    let chances: Vec<&mut f64> = chances.collect();
    let sum: f64 = chances.iter().map(|chance| **chance).sum();
    for chance in chances {
        *chance = (*chance / sum).max(1e-9);
    }
}

/// Uphill, downhill, a peak at any option between, and any one option alone.
fn shapes(size: u16) -> Vec<Vec<f64>> {
    if size < 2 {
        return vec![vec![1.0; usize::from(size)]];
    }
    let last = f64::from(size - 1);
    let slope = |peak: f64| -> Vec<f64> {
        let fall = |option: u16| 1.0 - (f64::from(option) - peak).abs() / peak.max(last - peak);
        (0..size).map(fall).collect()
    };
    let stride = usize::from(size).div_ceil(PEAKS);
    let mut shapes = vec![slope(0.0), slope(last)];
    shapes.extend((1..size - 1).step_by(stride).map(|peak| slope(f64::from(peak))));
    for wanted in (0..size).step_by(stride) {
        shapes.push(
            (0..size)
                .map(|option| if option == wanted { 1.0 } else { REST })
                .collect(),
        );
    }
    shapes
}
