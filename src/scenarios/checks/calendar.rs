//! Meetings, what happens, what is said in public, and what is in force at the start.

use super::super::dates::{is_before, is_date};
use super::super::fault::{Fault, Thing};
use super::super::file::{
    AnnexTakes, ClauseFile, ClimateFile, ConditionFile, CourseFile, DispatchFile, EffectFile, InheritedFile,
    PromiseFile, TriggerFile, TrustFile, WhenFile,
};
use super::{Checker, limits, under};
use crate::rules::constituency::Role;

impl Checker<'_> {
    pub(super) fn calendar(&mut self) {
        let file = self.file;
        self.count(&["instruments"], "forms", file.instruments.len(), (1, 4));
        self.meetings();
        self.said();
        self.home_devices();
        self.count(&["courses"], "courses", file.courses.len(), limits::LIST);
        self.names(&["courses"], &file.courses);
        for (key, course) in file.courses.iter() {
            self.course(&["courses", key], course);
        }
        self.count(&["dispatches"], "dispatches", file.dispatches.len(), limits::DISPATCHES);
        self.names(&["dispatches"], &file.dispatches);
        for (key, dispatch) in file.dispatches.iter() {
            self.dispatch(&["dispatches", key], dispatch);
        }
        self.count(
            &["inherited"],
            "inherited agreements",
            file.inherited.len(),
            limits::LIST,
        );
        self.names(&["inherited"], &file.inherited);
        for (key, inherited) in file.inherited.iter() {
            self.inherited(&["inherited", key], inherited);
        }
        self.climate(&["climate"], &file.climate);
    }

    fn meetings(&mut self) {
        let file = self.file;
        self.count(&["meetings"], "meetings", file.meetings.len(), limits::MEETINGS);
        self.names(&["meetings"], &file.meetings);
        let mut previous: Option<&str> = None;
        for (key, meeting) in file.meetings.iter() {
            let place = ["meetings", key, "date"];
            if !is_date(&meeting.date) {
                self.out.value(&place, Fault::BadDate(meeting.date.clone()));
                continue;
            }
            if let Some(previous) = previous.filter(|previous| is_before(&meeting.date, previous)) {
                let fault = Fault::DateOrder {
                    date: meeting.date.clone(),
                    previous: previous.to_owned(),
                };
                self.out.value(&place, fault);
            }
            previous = Some(&meeting.date);
        }
    }

    /// Pledges and retaliation.
    fn said(&mut self) {
        let file = self.file;
        self.count(&["pledges"], "pledges", file.pledges.len(), limits::LONG_LIST);
        self.names(&["pledges"], &file.pledges);
        for (key, pledge) in file.pledges.iter() {
            let path = ["pledges", key];
            self.party_list(&under(&path, &["who"]), &pledge.who);
            self.count(
                &under(&path, &["who"]),
                "parties",
                pledge.who.len(),
                (1, limits::PARTIES.1),
            );
            self.number(
                &under(&path, &["due_in"]),
                "the rounds until it falls due",
                pledge.due_in,
                (1, 10),
            );
            let promise = under(&path, &["promise"]);
            let (first, second) = (under(&promise, &["0"]), under(&promise, &["1"]));
            match &pledge.promise {
                PromiseFile::Operate(issue, option) | PromiseFile::Never(issue, option) => {
                    self.option(&first, &second, issue, option);
                }
                PromiseFile::First { option, before } => {
                    self.option_name(&under(&promise, &["option"]), option);
                    self.issue_list(&under(&promise, &["before"]), before);
                }
                PromiseFile::NotWithout(party) => {
                    self.party(&first, party);
                }
            }
        }
        self.count(
            &["retaliations"],
            "retaliations",
            file.retaliations.len(),
            limits::LONG_LIST,
        );
        self.names(&["retaliations"], &file.retaliations);
        for (key, retaliation) in file.retaliations.iter() {
            let path = ["retaliations", key];
            let (party, against) = (under(&path, &["party"]), under(&path, &["against"]));
            self.two_parties(&party, &against, &retaliation.party, &retaliation.against);
            let trigger = under(&path, &["trigger"]);
            let (first, second) = (under(&trigger, &["0"]), under(&trigger, &["1"]));
            match &retaliation.trigger {
                TriggerFile::PhaseOf(course) => {
                    self.known(&first, Thing::Course, course, file.courses.keys());
                }
                TriggerFile::NotOperating(issue, option, rounds) => {
                    self.option(&first, &second, issue, option);
                    self.number(&under(&trigger, &["2"]), "the rounds", *rounds, (1, 10));
                }
            }
        }
    }

    /// Riders and bans.
    fn home_devices(&mut self) {
        let file = self.file;
        self.count(&["riders"], "riders", file.riders.len(), limits::LONG_LIST);
        self.names(&["riders"], &file.riders);
        for (key, rider) in file.riders.iter() {
            let path = ["riders", key];
            self.party(&under(&path, &["party"]), &rider.party);
            let place = under(&path, &["constituency"]);
            self.constituency(&place, &rider.party, &rider.constituency);
            let role = file
                .parties
                .get(&rider.party)
                .and_then(|party| party.constituencies.get(&rider.constituency));
            if role.is_some_and(|constituency| constituency.role != Role::Rider) {
                self.out.value(
                    &place,
                    Fault::Role("only a constituency with the role Rider attaches riders"),
                );
            }
            if let Some(issue) = &rider.issue {
                self.issue(&under(&path, &["issue"]), issue);
            }
            self.number(&under(&path, &["cost"]), "the cost", rider.cost, (0, 100));
        }
        self.count(&["bans"], "bans", file.bans.len(), limits::LIST);
        self.names(&["bans"], &file.bans);
        for (key, ban) in file.bans.iter() {
            let path = ["bans", key];
            self.party(&under(&path, &["party"]), &ban.party);
            let known = file.categories.iter().map(String::as_str);
            self.known(&under(&path, &["category"]), Thing::Category, &ban.category, known);
            if let Some(meeting) = &ban.from {
                self.meeting(&under(&path, &["from"]), meeting);
            }
            if let Some(option) = &ban.certification {
                self.option_name(&under(&path, &["certification"]), option);
            }
        }
    }

    fn course(&mut self, path: &[&str], course: &CourseFile) {
        self.party(&under(path, &["party"]), &course.party);
        self.constituency(&under(path, &["defer_at"]), &course.party, &course.defer_at);
        let phases = under(path, &["phases"]);
        self.count(&phases, "phases", course.phases.len(), (1, limits::LIST.1));
        self.names(&phases, &course.phases);
        let mut previous = None;
        for (key, phase) in course.phases.iter() {
            let path = under(&phases, &[key]);
            let round = self.meeting(&under(&path, &["at"]), &phase.at);
            if round.is_some() && previous.is_some() && round <= previous {
                self.out.value(&under(&path, &["at"]), Fault::PhaseOrder);
            }
            previous = round.or(previous);
            self.option_list(&under(&path, &["closes"]), &phase.closes);
        }
        self.option_list(&under(path, &["softened_by"]), &course.softened_by);
        for (index, (party, constituency)) in course.worries.iter().enumerate() {
            let place = index.to_string();
            let path = under(path, &["worries", &place]);
            self.party(&under(&path, &["0"]), party);
            self.constituency(&under(&path, &["1"]), party, constituency);
        }
    }

    fn dispatch(&mut self, path: &[&str], dispatch: &DispatchFile) {
        let when = under(path, &["when"]);
        match &dispatch.when {
            WhenFile::At(meeting) => {
                self.meeting(&under(&when, &["0"]), meeting);
            }
            WhenFile::Drawn { from, to, percent } => {
                let from = self.meeting(&under(&when, &["from"]), from);
                let to = self.meeting(&under(&when, &["to"]), to);
                if from.zip(to).is_some_and(|(from, to)| from > to) {
                    self.out.value(&under(&when, &["to"]), Fault::Reversed);
                }
                self.number(&under(&when, &["percent"]), "the chance in percent", *percent, (1, 100));
            }
        }
        let condition = under(path, &["condition"]);
        let (first, second) = (under(&condition, &["0"]), under(&condition, &["1"]));
        match &dispatch.condition {
            Some(ConditionFile::Operating(issue, option) | ConditionFile::NotOperating(issue, option)) => {
                self.option(&first, &second, issue, option);
            }
            Some(ConditionFile::TensionFrom(tension)) => self.number(&first, "tension", *tension, (0, 100)),
            None => {}
        }
        for (index, effect) in dispatch.effects.iter().enumerate() {
            self.effect(&under(path, &["effects", &index.to_string()]), effect);
        }
    }

    fn effect(&mut self, path: &[&str], effect: &EffectFile) {
        let file = self.file;
        let (first, second) = (under(path, &["0"]), under(path, &["1"]));
        let (one, other) = (under(path, &["between", "0"]), under(path, &["between", "1"]));
        match effect {
            EffectFile::Mood {
                party,
                constituency,
                change,
            } => {
                self.party(&under(path, &["party"]), party);
                if let Some(constituency) = constituency {
                    self.constituency(&under(path, &["constituency"]), party, constituency);
                }
                self.number(&under(path, &["change"]), "the change", *change, limits::CHANGE);
            }
            EffectFile::Capital { party, change } => {
                self.party(&under(path, &["party"]), party);
                self.number(&under(path, &["change"]), "the change", *change, limits::CHANGE);
            }
            EffectFile::Trust { between, change } => {
                self.two_parties(&one, &other, &between.0, &between.1);
                self.number(&under(path, &["change"]), "the change", *change, limits::CHANGE);
            }
            EffectFile::Tension(change) => self.number(&first, "the change", *change, limits::CHANGE),
            EffectFile::Shock {
                between,
                severity,
                false_alarm,
            } => {
                self.two_parties(&one, &other, &between.0, &between.1);
                self.range(&under(path, &["severity"]), "the severity", *severity, (0, 30));
                if let Some(option) = false_alarm {
                    self.option_name(&under(path, &["false_alarm"]), option);
                }
            }
            EffectFile::Dispute(issue) => {
                self.issue(&first, issue);
            }
            EffectFile::BanBegins(ban) | EffectFile::BanEnds(ban) => {
                self.known(&first, Thing::Ban, ban, file.bans.keys());
            }
            EffectFile::ThirdPartyRefuses(country) => {
                let known = file.third_parties.iter().map(String::as_str);
                self.known(&first, Thing::ThirdCountry, country, known);
            }
            EffectFile::OptionCloses(issue, option) => self.option(&first, &second, issue, option),
        }
    }

    fn inherited(&mut self, path: &[&str], inherited: &InheritedFile) {
        let file = self.file;
        let clauses = under(path, &["clauses"]);
        self.count(
            &clauses,
            "clauses",
            inherited.clauses.len(),
            (1, crate::rules::terms::MAX_CLAUSES),
        );
        for (issue, clause) in inherited.clauses.iter() {
            let place = under(&clauses, &[issue]);
            let (option, option_place) = match clause {
                ClauseFile::Plain(option) => (option, place.clone()),
                ClauseFile::Worded(option, _) => (option, under(&place, &["0"])),
            };
            if self.known_key(&place, Thing::Issue, issue, file.issues.keys()) {
                self.option(&place, &option_place, issue, option);
            }
        }
        let settled = under(path, &["settled"]);
        for (item, choice) in inherited.settled.iter() {
            let place = under(&settled, &[item]);
            if !self.known_key(&place, Thing::AnnexItem, item, file.annex.keys()) {
                continue;
            }
            match file.annex.get(item).map(|item| &item.takes) {
                Some(AnnexTakes::Burden { choices, .. }) => {
                    self.known(&place, Thing::Choice, choice, choices.keys());
                }
                _ => self.out.value(
                    &place,
                    Fault::Inherited("a third country's consent cannot be settled in a text"),
                ),
            }
        }
        if let Some(health) = inherited.health {
            self.number(&under(path, &["health"]), "the health", health, (0, 9));
        }
    }

    /// Trust and tension at the start.
    pub(super) fn climate(&mut self, path: &[&str], climate: &ClimateFile) {
        let trust = under(path, &["trust"]);
        match &climate.trust {
            TrustFile::One(number) => self.number(&under(&trust, &["0"]), "trust", *number, (0, 100)),
            TrustFile::Pairs(rows) | TrustFile::Directed(rows) => {
                let list = under(&trust, &["0"]);
                for (index, (a, b, number)) in rows.iter().enumerate() {
                    let place = index.to_string();
                    let row = under(&list, &[&place]);
                    self.two_parties(&under(&row, &["0"]), &under(&row, &["1"]), a, b);
                    self.number(&under(&row, &["2"]), "trust", *number, (0, 100));
                }
            }
        }
        for (from, to) in missing_trust(self.file, &climate.trust) {
            self.out.value(&trust, Fault::TrustMissing { from, to });
        }
        self.number(&under(path, &["tension"]), "tension", climate.tension, (0, 100));
    }
}

/// The pairs of parties whose trust is not given.
fn missing_trust(file: &super::ScenarioFile, trust: &TrustFile) -> Vec<(String, String)> {
    let parties: Vec<&str> = file.parties.keys().collect();
    let given = |a: &str, b: &str| match trust {
        TrustFile::One(_) => true,
        TrustFile::Pairs(rows) => rows.iter().any(|(x, y, _)| (x == a && y == b) || (x == b && y == a)),
        TrustFile::Directed(rows) => rows.iter().any(|(x, y, _)| x == a && y == b),
    };
    let both_ways = matches!(trust, TrustFile::Directed(_));
    let mut missing = Vec::new();
    for (index, a) in parties.iter().enumerate() {
        for (other, b) in parties.iter().enumerate() {
            if index != other && (both_ways || index < other) && !given(a, b) {
                missing.push(((*a).to_owned(), (*b).to_owned()));
            }
        }
    }
    missing
}
