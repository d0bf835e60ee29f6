//! GENIUS XML: a domain (`negotiation_template`) and one `utility_space` a party.
//!
//! Issues are told apart by their `index`, which in old files begins with 2; `number_of_issues` is
//! not believed, types may be missing. Integer issues have bounds on the issue or in a `range`, and
//! an `evaluator` with `slope` and `offset`. Non-linear profiles are sums of hyper-rectangles.

use super::fault::{Malformed, Place};
use super::names;
use crate::analysis::domain::{Domain, Profile, Region, Semantics, Topic, Values};
use roxmltree::{Document, Node};

/// Ranges of options: issue, first option, last option.
type Ranges = Vec<(usize, usize, usize)>;

/// One file of GENIUS.
pub(super) struct File<'a> {
    name: &'a str,
    document: Document<'a>,
}

/// An issue with the number by which profiles refer to it.
struct Numbered {
    index: i64,
    topic: Topic,
}

impl<'a> File<'a> {
    /// Reads the XML.
    pub(super) fn read(name: &'a str, text: &'a str) -> Result<Self, Malformed> {
        let document = Document::parse(text).map_err(|error| {
            // What ends too soon is wrong where it ends.
            let place = match error {
                roxmltree::Error::UnexpectedEndOfStream => end(text),
                _ => Place::Line {
                    line: error.pos().row as usize,
                    column: error.pos().col as usize,
                },
            };
            Malformed::new(name, place, format!("this is no XML: {error}"))
        })?;
        Ok(Self { name, document })
    }

    /// Whether it says what is negotiated, not what it is worth.
    pub(super) fn is_domain(&self) -> bool {
        self.document.root_element().has_tag_name("negotiation_template")
    }

    fn wrong(&self, node: Node<'_, '_>, what: impl Into<String>) -> Malformed {
        let place = self.document.text_pos_at(node.range().start);
        let place = Place::Line {
            line: place.row as usize,
            column: place.col as usize,
        };
        Malformed::new(self.name, place, what.into())
    }

    fn tagged<'b>(&'b self, tag: &'static str) -> impl Iterator<Item = Node<'b, 'a>> {
        self.document.descendants().filter(move |node| node.has_tag_name(tag))
    }

    fn number(&self, node: Node<'_, '_>, attribute: &str) -> Result<f64, Malformed> {
        let text = node.attribute(attribute).ok_or_else(|| {
            self.wrong(
                node,
                format!("<{}> needs the attribute “{attribute}”", node.tag_name().name()),
            )
        })?;
        let number = text.trim().parse::<f64>().ok().filter(|number| number.is_finite());
        number.ok_or_else(|| self.wrong(node, format!("“{attribute}” is “{text}”; a number is wanted")))
    }

    fn whole(&self, node: Node<'_, '_>, attribute: &str) -> Result<i64, Malformed> {
        let number = self.number(node, attribute)?;
        #[allow(clippy::cast_possible_truncation, reason = "a whole number below 2^53")]
        if number.fract() == 0.0 && number.abs() < 9e15 {
            Ok(number as i64)
        } else {
            Err(self.wrong(node, format!("“{attribute}” is {number}; a whole number is wanted")))
        }
    }

    /// The items of an issue by their index.
    fn items<'b>(&self, issue: Node<'b, 'a>) -> Result<Vec<Node<'b, 'a>>, Malformed> {
        let mut items = Vec::new();
        for item in issue.children().filter(|child| child.has_tag_name("item")) {
            items.push((self.whole(item, "index")?, item));
        }
        items.sort_by_key(|(index, _)| *index);
        Ok(items.into_iter().map(|(_, item)| item).collect())
    }

    fn value<'b>(&self, item: Node<'b, 'a>) -> Result<&'b str, Malformed> {
        item.attribute("value")
            .ok_or_else(|| self.wrong(item, "<item> needs the attribute “value”"))
    }

    fn bounds(&self, issue: Node<'_, 'a>) -> Result<(i64, i64), Malformed> {
        let range = issue.children().find(|child| child.has_tag_name("range"));
        let holder = if issue.has_attribute("lowerbound") {
            Some(issue)
        } else {
            range
        };
        let holder = holder.ok_or_else(|| {
            self.wrong(
                issue,
                "this issue has neither items nor bounds; it needs <item>s, or lowerbound and upperbound",
            )
        })?;
        Ok((self.whole(holder, "lowerbound")?, self.whole(holder, "upperbound")?))
    }

    /// The issues, by ascending index.
    fn issues(&self) -> Result<Vec<Numbered>, Malformed> {
        let mut issues = Vec::new();
        for issue in self.tagged("issue") {
            let kind = ["vtype", "type", "etype"]
                .into_iter()
                .find_map(|name| issue.attribute(name));
            if kind == Some("real") {
                return Err(self.wrong(
                    issue,
                    "this issue has every real number as its option; only discrete and integer issues can be taken",
                ));
            }
            let name = issue
                .attribute("name")
                .ok_or_else(|| self.wrong(issue, "<issue> needs the attribute “name”"))?;
            let items = self.items(issue)?;
            let values = if items.is_empty() {
                let (from, to) = self.bounds(issue)?;
                Values::Whole { from, to }
            } else {
                let names = items.iter().map(|item| Ok(self.value(*item)?.to_owned()));
                Values::Named(names.collect::<Result<_, Malformed>>()?)
            };
            if !names::bounded(values.count()) {
                return Err(self.wrong(issue, "an issue needs 1 to 65,535 options"));
            }
            issues.push(Numbered {
                index: self.whole(issue, "index")?,
                topic: Topic {
                    name: name.to_owned(),
                    values,
                },
            });
        }
        issues.sort_by_key(|issue| issue.index);
        match issues.windows(2).find(|two| two[0].index == two[1].index) {
            Some(two) => Err(Malformed::whole(
                self.name,
                format!("two issues have the index {}", two[0].index),
            )),
            None if issues.is_empty() => Err(Malformed::whole(self.name, "there is no <issue>")),
            None => Ok(issues),
        }
    }

    fn profile(&self, name: &str, issues: &[Numbered]) -> Result<Profile, Malformed> {
        let mut profile = names::plain(name.to_owned(), vec![0.0; issues.len()], Vec::new());
        profile.semantics = Semantics::Genius;
        let boxes = self.tagged("utility").next();
        for (place, numbered) in issues.iter().enumerate() {
            let own = self.with_index("issue", numbered.index)?;
            profile.evaluations.push(match (own, boxes) {
                (_, Some(_)) => vec![0.0; numbered.topic.values.count()],
                (Some(issue), None) => self.evaluations(issue, &numbered.topic)?,
                (None, None) => {
                    let what = format!("issue “{}” (index {}) is missing", numbered.topic.name, numbered.index);
                    return Err(Malformed::whole(self.name, what));
                }
            });
            match self.with_index("weight", numbered.index)? {
                Some(weight) if boxes.is_none() => profile.weights[place] = self.number(weight, "value")?,
                None if boxes.is_none() => {
                    let what = format!(
                        "the weight of issue “{}” (index {}) is missing",
                        numbered.topic.name, numbered.index
                    );
                    return Err(Malformed::whole(self.name, what));
                }
                _ => {}
            }
        }
        if let Some(utility) = boxes {
            profile.largest = self.number(utility, "maxutility")?;
            if profile.largest <= 0.0 {
                return Err(self.wrong(utility, "“maxutility” has to be above 0: boxes are divided by it"));
            }
            profile.regions = self.regions(utility, issues)?;
        }
        if let Some(reservation) = self.tagged("reservation").next() {
            profile.reservation = Some(self.number(reservation, "value")?);
        }
        if let Some(discount) = self.tagged("discount_factor").next() {
            profile.discount = self.number(discount, "value")?;
        }
        Ok(profile)
    }

    fn with_index(&self, tag: &'static str, index: i64) -> Result<Option<Node<'_, 'a>>, Malformed> {
        for node in self.tagged(tag) {
            if self.whole(node, "index")? == index {
                return Ok(Some(node));
            }
        }
        Ok(None)
    }

    fn evaluations(&self, issue: Node<'_, 'a>, topic: &Topic) -> Result<Vec<f64>, Malformed> {
        if let Values::Whole { from, .. } = topic.values {
            let evaluator = issue.children().find(|child| child.has_tag_name("evaluator"));
            let evaluator = evaluator.ok_or_else(|| self.wrong(issue, "an integer issue needs an <evaluator>"))?;
            let either = |new: &str, old: &str| {
                self.number(
                    evaluator,
                    if evaluator.has_attribute(old) && !evaluator.has_attribute(new) {
                        old
                    } else {
                        new
                    },
                )
            };
            let (slope, offset) = (either("slope", "parameter1")?, either("offset", "parameter0")?);
            #[allow(clippy::cast_precision_loss, reason = "bounds are read from floating-point numbers")]
            let worth = |option: usize| offset + slope * (from as f64 + option as f64);
            return Ok((0..topic.values.count()).map(worth).collect());
        }
        let items = self.items(issue)?;
        names::options(topic)
            .iter()
            .map(|option| {
                let exact = items.iter().find(|item| item.attribute("value") == Some(option));
                let close = || {
                    items
                        .iter()
                        .find(|item| item.attribute("value").map(str::trim) == Some(option.trim()))
                };
                let item = exact.or_else(close).ok_or_else(|| {
                    self.wrong(
                        issue,
                        format!("option “{option}” of issue “{}” has no <item> here", topic.name),
                    )
                })?;
                self.number(*item, "evaluation")
            })
            .collect()
    }

    fn regions(&self, utility: Node<'_, 'a>, issues: &[Numbered]) -> Result<Vec<Region>, Malformed> {
        let mut regions = Vec::new();
        for node in utility.descendants().filter(|node| node.has_tag_name("hyperRectangle")) {
            let ufun = node.ancestors().find(|above| above.has_tag_name("ufun"));
            let sum = ufun.and_then(|ufun| ufun.attribute("aggregation")).unwrap_or("sum");
            if sum != "sum" {
                return Err(self.wrong(
                    node,
                    format!("hyper-rectangles are put together by “{sum}”; only “sum” can be taken"),
                ));
            }
            let weight = match ufun.filter(|ufun| ufun.has_attribute("weight")) {
                Some(ufun) => self.number(ufun, "weight")?,
                None => 1.0,
            };
            let worth = weight * self.number(node, "utility")?;
            // Ranges may miss all options of an issue: then the box holds nothing.
            if let Some(ranges) = self.ranges(node, issues)? {
                regions.push(Region { ranges, worth });
            }
        }
        Ok(regions)
    }

    fn ranges(&self, node: Node<'_, 'a>, issues: &[Numbered]) -> Result<Option<Ranges>, Malformed> {
        let mut ranges = Ranges::new();
        for child in node.children().filter(Node::is_element) {
            if !child.has_tag_name("INCLUDES") {
                let tag = child.tag_name().name();
                return Err(self.wrong(
                    child,
                    format!("<{tag}> is not known here; a hyper-rectangle needs <INCLUDES>"),
                ));
            }
            let index = self.whole(child, "index")?;
            let place = issues.iter().position(|issue| issue.index == index);
            let place = place.ok_or_else(|| self.wrong(child, format!("there is no issue with the index {index}")))?;
            if ranges.iter().any(|range| range.0 == place) {
                return Err(self.wrong(child, format!("the issue with the index {index} is included twice")));
            }
            let Values::Whole { from, to } = issues[place].topic.values else {
                return Err(self.wrong(child, "hyper-rectangles need integer issues"));
            };
            let (low, high) = (self.whole(child, "min")?.max(from), self.whole(child, "max")?.min(to));
            let option = |value: i64| usize::try_from(value - from).ok();
            match (option(low), option(high)) {
                (Some(low), Some(high)) if low <= high => ranges.push((place, low, high)),
                _ => return Ok(None),
            }
        }
        if ranges.is_empty() {
            return Err(self.wrong(node, "a hyper-rectangle needs at least one <INCLUDES>"));
        }
        Ok(Some(ranges))
    }
}

/// The place behind the last letter.
fn end(text: &str) -> Place {
    let last = text.rsplit('\n').next().unwrap_or_default();
    Place::Line {
        line: text.split('\n').count(),
        column: last.chars().count() + 1,
    }
}

/// Puts files together: at most one domain, and profiles in their order. Without a domain, the
/// first profile says what the issues are.
pub(super) fn import(name: &str, files: &[File<'_>]) -> Result<Domain, Malformed> {
    let mut domains = files.iter().filter(|file| file.is_domain());
    let domain = domains.next();
    if let Some(second) = domains.next() {
        return Err(Malformed::whole(
            second.name,
            "this is a second domain; give one domain and its profiles",
        ));
    }
    let Some(source) = domain.or(files.first()) else {
        return Err(Malformed::whole(name, "there is no file"));
    };
    let issues = source.issues()?;
    let profiles = files.iter().filter(|file| !file.is_domain());
    let profiles = profiles
        .map(|file| file.profile(&super::stem(file.name), &issues))
        .collect::<Result<Vec<Profile>, _>>()?;
    let root = source
        .tagged("objective")
        .next()
        .and_then(|objective| objective.attribute("name"));
    let named = root.filter(|root| !root.is_empty() && *root != "root");
    let domain = Domain {
        name: named.map_or_else(|| super::stem(source.name), str::to_owned),
        issues: issues.into_iter().map(|issue| issue.topic).collect(),
        profiles,
    };
    names::checked(source.name, domain)
}
