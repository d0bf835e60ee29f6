//! Names, by convention from the scenario's texts: `party-<key>`, `issue-<key>`,
//! `option-<issue>-<option>` and so on.

use super::catalogue::Catalogue;
use super::clerk::Clerk;
use super::papers::Matter;
use crate::rules::event::Step;
use crate::rules::ids::{
    AgreementId, AnnexId, BanId, CategoryId, ChoiceId, ConstituencyId, CourseId, DispatchId, DraftId, IssueId,
    IssueSet, PartyId, PledgeId, RetaliationId, RiderId, Rung, ThirdPartyId,
};
use crate::rules::scenario::Situation;
use crate::rules::terms::Clause;

/// The high byte of a paper's number tells who reads it: 0 for all.
const READERS: u16 = 0xff00;

macro_rules! delegate {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $type:ty),*);)+) => {
        impl Catalogue {
            $($(#[$doc])* #[must_use]
            pub fn $name(&self, situation: &Situation, $($argument: $type),*) -> String {
                self.clerk(situation, crate::rules::view::Viewer::Observer).$name($($argument),*)
            })+
        }
    };
}

delegate! {
    /// A party's name.
    party(party: PartyId);
    /// A party's name in few letters.
    party_short(party: PartyId);
    /// An issue's name.
    issue(issue: IssueId);
    /// An option's name.
    option(issue: IssueId, rung: Rung);
    /// An option's name on a ladder, at most 12 characters.
    option_short(issue: IssueId, rung: Rung);
    /// A constituency's name.
    constituency(party: PartyId, constituency: ConstituencyId);
    /// An annex item's name.
    annex(item: AnnexId);
    /// A way to settle an annex item.
    choice(item: AnnexId, choice: ChoiceId);
    /// A meeting's name, by round (0-based).
    meeting(round: u8);
    /// A meeting's date in words.
    meeting_date(round: u8);
    /// A pledge's name.
    pledge(pledge: PledgeId);
    /// A retaliation's name.
    retaliation(retaliation: RetaliationId);
    /// A rider's name.
    rider(rider: RiderId);
    /// A ban's name.
    ban(ban: BanId);
    /// A course's name.
    course(course: CourseId);
    /// A phase's name, by its place in the course.
    phase(course: CourseId, phase: u8);
    /// A third country's name.
    third_party(third_party: ThirdPartyId);
    /// A category's name.
    category(category: CategoryId);
}

impl Clerk<'_> {
    fn named(&self, key: &str) -> String {
        self.catalogue.get(key)
    }

    /// The short form of a name, or the name.
    fn short(&self, key: &str) -> String {
        self.catalogue
            .optional(&format!("{key}.short"))
            .unwrap_or_else(|| self.named(key))
    }

    /// A party's name.
    #[must_use]
    pub fn party(&self, party: PartyId) -> String {
        self.named(&format!("party-{}", self.situation.party(party).key))
    }

    /// A party's name in few letters.
    #[must_use]
    pub fn party_short(&self, party: PartyId) -> String {
        self.short(&format!("party-{}", self.situation.party(party).key))
    }

    /// A party's name as it stands within a sentence (*the United States*): the attribute
    /// `.within`, or the name.
    #[must_use]
    pub fn party_within(&self, party: PartyId) -> String {
        let key = &self.situation.party(party).key;
        self.catalogue
            .optional(&format!("party-{key}.within"))
            .unwrap_or_else(|| self.party(party))
    }

    /// An issue's name.
    #[must_use]
    pub fn issue(&self, issue: IssueId) -> String {
        self.named(&format!("issue-{}", self.situation.issue(issue).key))
    }

    fn option_key(&self, issue: IssueId, rung: Rung) -> String {
        let option = &self.situation.option(issue, rung).key;
        format!("option-{}-{option}", self.situation.issue(issue).key)
    }

    /// An option's name.
    #[must_use]
    pub fn option(&self, issue: IssueId, rung: Rung) -> String {
        self.named(&self.option_key(issue, rung))
    }

    /// An option's name on a ladder, at most 12 characters.
    #[must_use]
    pub fn option_short(&self, issue: IssueId, rung: Rung) -> String {
        self.short(&self.option_key(issue, rung))
    }

    /// The sentence of a clause, if the scenario wrote one for this wording.
    pub(super) fn clause_text(&self, clause: Clause) -> Option<String> {
        use crate::rules::instrument::Wording;
        let key = self.option_key(clause.issue, clause.rung);
        let article = || self.catalogue.optional(&format!("{key}.article"));
        match clause.wording {
            Wording::Plain => article(),
            Wording::Ambiguous => self.catalogue.optional(&format!("{key}.vague")).or_else(article),
        }
    }

    /// A constituency's name.
    #[must_use]
    pub fn constituency(&self, party: PartyId, constituency: ConstituencyId) -> String {
        self.named(&self.constituency_key(party, constituency))
    }

    /// What a constituency says of a text that contents it, or that doesn't.
    #[must_use]
    pub fn constituency_says(&self, party: PartyId, constituency: ConstituencyId, content: bool) -> Option<String> {
        let key = self.constituency_key(party, constituency);
        let attribute = if content { "for" } else { "against" };
        self.catalogue.optional(&format!("{key}.{attribute}"))
    }

    fn constituency_key(&self, party: PartyId, constituency: ConstituencyId) -> String {
        let party = self.situation.party(party);
        format!(
            "constituency-{}-{}",
            party.key,
            party.constituencies[constituency.index()].key
        )
    }

    /// An annex item's name.
    #[must_use]
    pub fn annex(&self, item: AnnexId) -> String {
        self.named(&format!("annex-{}", self.situation.annex_item(item).key))
    }

    /// A way to settle an annex item.
    #[must_use]
    pub fn choice(&self, item: AnnexId, choice: ChoiceId) -> String {
        let annex = self.situation.annex_item(item);
        self.named(&format!("choice-{}-{}", annex.key, annex.choices()[choice.index()].key))
    }

    /// A meeting's name, by round (0-based).
    #[must_use]
    pub fn meeting(&self, round: u8) -> String {
        self.named(&format!("meeting-{}", self.situation.meeting(round).key))
    }

    /// A meeting's date in words.
    #[must_use]
    pub fn meeting_date(&self, round: u8) -> String {
        self.catalogue.date(&self.situation.meeting(round).date)
    }

    /// A dispatch's title; its number if the dispatches weren't made known to the catalogue.
    #[must_use]
    pub fn dispatch(&self, dispatch: DispatchId) -> String {
        match self.catalogue.dispatch_key(dispatch.index()) {
            Some(key) => self.named(&format!("dispatch-{key}")),
            None => self.says("name-dispatch").number("number", dispatch.0 + 1).clause(),
        }
    }

    /// A dispatch's text, if the scenario wrote one.
    #[must_use]
    pub fn dispatch_body(&self, dispatch: DispatchId) -> Option<String> {
        let key = self.catalogue.dispatch_key(dispatch.index())?;
        self.catalogue.optional(&format!("dispatch-{key}.body"))
    }

    /// A pledge's name.
    #[must_use]
    pub fn pledge(&self, pledge: PledgeId) -> String {
        self.named(&format!("pledge-{}", self.situation.pledges[pledge.index()].key))
    }

    /// A pledge as it is spoken, or its name.
    #[must_use]
    pub fn pledge_spoken(&self, pledge: PledgeId) -> String {
        let key = &self.situation.pledges[pledge.index()].key;
        self.spoken(&format!("pledge-{key}"))
    }

    /// A retaliation's name.
    #[must_use]
    pub fn retaliation(&self, retaliation: RetaliationId) -> String {
        let key = &self.situation.retaliations[retaliation.index()].key;
        self.named(&format!("retaliation-{key}"))
    }

    /// A retaliation as it is announced, or its name.
    #[must_use]
    pub fn retaliation_spoken(&self, retaliation: RetaliationId) -> String {
        let key = &self.situation.retaliations[retaliation.index()].key;
        self.spoken(&format!("retaliation-{key}"))
    }

    /// A rider's name.
    #[must_use]
    pub fn rider(&self, rider: RiderId) -> String {
        self.named(&format!("rider-{}", self.situation.riders[rider.index()].key))
    }

    /// A rider as it is written, or its name.
    #[must_use]
    pub fn rider_spoken(&self, rider: RiderId) -> String {
        let key = &self.situation.riders[rider.index()].key;
        self.spoken(&format!("rider-{key}"))
    }

    fn spoken(&self, key: &str) -> String {
        self.catalogue
            .optional(&format!("{key}.says"))
            .unwrap_or_else(|| self.named(key))
    }

    /// A ban's name.
    #[must_use]
    pub fn ban(&self, ban: BanId) -> String {
        self.named(&format!("ban-{}", self.situation.bans[ban.index()].key))
    }

    /// A course's name.
    #[must_use]
    pub fn course(&self, course: CourseId) -> String {
        self.named(&format!("course-{}", self.situation.courses[course.index()].key))
    }

    /// A phase's name, by its place in the course.
    #[must_use]
    pub fn phase(&self, course: CourseId, phase: u8) -> String {
        let course = &self.situation.courses[course.index()];
        self.named(&format!(
            "phase-{}-{}",
            course.key,
            course.phases[usize::from(phase)].key
        ))
    }

    /// A third country's name.
    #[must_use]
    pub fn third_party(&self, third_party: ThirdPartyId) -> String {
        self.named(&format!("third-{}", self.situation.third_parties[third_party.index()]))
    }

    /// A category's name.
    #[must_use]
    pub fn category(&self, category: CategoryId) -> String {
        self.named(&format!("category-{}", self.situation.categories[category.index()]))
    }

    /// A draft: by number, and by matter where it is known.
    #[must_use]
    pub fn draft(&self, draft: DraftId) -> String {
        match self.papers.and_then(|papers| papers.draft(draft)) {
            Some(issues) => self.draft_about(draft, issues),
            None => self.numbered("name-draft", draft.0, None),
        }
    }

    pub(super) fn draft_about(&self, draft: DraftId, issues: IssueSet) -> String {
        self.numbered("name-draft-about", draft.0, Some(issues))
    }

    /// An agreement: by number, and by matter where it is known.
    #[must_use]
    pub fn agreement(&self, agreement: AgreementId) -> String {
        match self.papers.and_then(|papers| papers.agreement(agreement)) {
            Some(Matter::Inherited(index)) => self.inherited(index),
            Some(Matter::Issues(issues)) => self.agreement_about(agreement, issues),
            None => self.numbered("name-agreement", agreement.0, None),
        }
    }

    pub(super) fn agreement_about(&self, agreement: AgreementId, issues: IssueSet) -> String {
        self.numbered("name-agreement-about", agreement.0, Some(issues))
    }

    /// The name of an agreement that was in force before the play.
    #[must_use]
    pub fn inherited(&self, index: u8) -> String {
        let key = &self.situation.inherited[usize::from(index)].key;
        let title = self.named(&format!("inherited-{key}"));
        self.says("name-inherited").text("title", title).clause()
    }

    fn numbered(&self, key: &str, id: u16, issues: Option<IssueSet>) -> String {
        let readers = if id & READERS == 0 { "all" } else { "some" };
        let sentence = self
            .says(key)
            .number("number", id & !READERS)
            .text("readers", readers.to_owned());
        match issues {
            Some(issues) => sentence.text("issues", self.issues(issues)).clause(),
            None => sentence.clause(),
        }
    }

    /// The names of issues, two at most and then how many more.
    #[must_use]
    pub fn issues(&self, issues: IssueSet) -> String {
        let mut names: Vec<String> = issues.iter().take(2).map(|issue| self.issue(issue)).collect();
        if issues.len() > 2 {
            let more = i64::try_from(issues.len() - 1).unwrap_or(i64::MAX);
            names.truncate(1);
            let first = names.pop().unwrap_or_default();
            return self
                .says("list-and-more")
                .text("first", first)
                .number("count", more)
                .clause();
        }
        self.list(names)
    }

    /// A list in words: *a, b and c*.
    #[must_use]
    pub fn list(&self, items: Vec<String>) -> String {
        let mut items = items;
        let Some(last) = items.pop() else { return String::new() };
        let mut items = items.into_iter();
        let Some(first) = items.next() else { return last };
        let head = items.fold(first, |list, item| {
            self.says("list-next").text("list", list).text("item", item).clause()
        });
        self.says("list-last").text("list", head).text("item", last).clause()
    }

    /// A step of the play, with the number of the exchange: *Talks, exchange 2 of 5*.
    #[must_use]
    pub fn step(&self, step: Step) -> String {
        match step {
            Step::Exchange(exchange) => self
                .says(if exchange + 1 == self.situation.exchanges {
                    "step-closing-exchange"
                } else {
                    "step-exchange"
                })
                .number("number", exchange + 1)
                .number("of", self.situation.exchanges)
                .write(),
            other => self.catalogue.word(other),
        }
    }
}

impl Catalogue {
    /// A date in words, from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else stays as it is.
    #[must_use]
    pub fn date(&self, date: &str) -> String {
        let mut parts = date.splitn(3, '-');
        let year = parts.next().unwrap_or_default();
        let month = parts.next().map(str::parse::<i64>);
        let day = parts.next().map(str::parse::<i64>);
        match (month, day) {
            (Some(Ok(month @ 1..=12)), None) => {
                self.get_with("date-month", &[("month", month.into()), ("year", year.into())])
            }
            (Some(Ok(month @ 1..=12)), Some(Ok(day @ 1..=31))) => self.get_with(
                "date-day",
                &[("day", day.into()), ("month", month.into()), ("year", year.into())],
            ),
            _ => date.to_owned(),
        }
    }
}
