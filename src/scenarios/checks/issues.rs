//! Issues, their ladders, and annex items.

use super::super::fault::{Fault, Thing};
use super::super::file::{AnnexFile, AnnexTakes, IssueFile, OptionFile};
use super::{Checker, limits, under};

impl Checker<'_> {
    pub(super) fn issues(&mut self) {
        let file = self.file;
        self.count(&["issues"], "issues", file.issues.len(), limits::ISSUES);
        self.names(&["issues"], &file.issues);
        for (key, issue) in file.issues.iter() {
            self.one_issue(key, issue);
        }
        self.count(&["annex"], "annex items", file.annex.len(), limits::ANNEX);
        self.names(&["annex"], &file.annex);
        for (key, item) in file.annex.iter() {
            self.annex_item(key, item);
        }
        self.count(&["categories"], "categories", file.categories.len(), limits::LIST);
        self.name_list(&["categories"], &file.categories);
        self.count(
            &["third_parties"],
            "third countries",
            file.third_parties.len(),
            limits::LIST,
        );
        self.name_list(&["third_parties"], &file.third_parties);
    }

    fn one_issue(&mut self, key: &str, issue: &IssueFile) {
        let file = self.file;
        let path = ["issues", key];
        let circle = under(&path, &["circle"]);
        self.party_list(&circle, &issue.circle);
        self.count(&circle, "parties in this circle", issue.circle.len(), limits::PARTIES);
        if let Some(category) = &issue.category {
            let known = file.categories.iter().map(String::as_str);
            self.known(&under(&path, &["category"]), Thing::Category, category, known);
        }
        let options = under(&path, &["options"]);
        self.count(&options, "options", issue.options.len(), limits::OPTIONS);
        self.names(&options, &issue.options);
        for (index, (name, option)) in issue.options.iter().enumerate() {
            let path = under(&options, &[name]);
            if index == 0 && *option != OptionFile::default() {
                self.out.value(&path, Fault::FirstOption(name.to_owned()));
            }
            self.option_itself(&path, key, issue, option);
        }
    }

    fn option_itself(&mut self, path: &[&str], key: &str, issue: &IssueFile, option: &OptionFile) {
        let file = self.file;
        self.number(
            &under(path, &["requirement"]),
            "the trust that it asks",
            option.requirement,
            (0, 100),
        );
        self.number(&under(path, &["effort"]), "the effort", option.effort, (0, 9));
        let shows = under(path, &["shows"]);
        for (party, amount) in option.shows.iter() {
            let place = under(&shows, &[party]);
            if self.known_key(&place, Thing::Party, party, file.parties.keys())
                && !issue.circle.iter().any(|name| name == party)
            {
                self.out.key(&place, outside(party, key));
            }
            self.number(&place, "what it shows", *amount, (0, 100));
        }
        if let Some(course) = &option.defers {
            let place = under(path, &["defers"]);
            if self.known(&place, Thing::Course, course, file.courses.keys())
                && let Some(owner) = file.courses.get(course).map(|course| &course.party)
                && !issue.circle.contains(owner)
            {
                self.out.value(&place, outside(owner, key));
            }
        }
    }

    fn annex_item(&mut self, key: &str, item: &AnnexFile) {
        let file = self.file;
        let path = ["annex", key];
        self.option_name(&under(&path, &["from"]), &item.from);
        let takes = under(&path, &["takes"]);
        match &item.takes {
            AnnexTakes::Consent(country) => {
                let known = file.third_parties.iter().map(String::as_str);
                self.known(&under(&takes, &["0"]), Thing::ThirdCountry, country, known);
            }
            AnnexTakes::Burden { cost, named, choices } => {
                self.number(&under(&takes, &["cost"]), "the cost", *cost, (0, 100));
                let circle = file.issues.get(&item.from.0).map(|issue| &issue.circle);
                let sits = |party: &str| circle.is_none_or(|circle| circle.iter().any(|name| name == party));
                let named_path = under(&takes, &["named"]);
                self.party_list(&named_path, named);
                self.count(&named_path, "parties named", named.len(), (1, limits::PARTIES.1));
                for (index, party) in named.iter().enumerate() {
                    if file.parties.has(party) && !sits(party) {
                        self.out
                            .value(&under(&named_path, &[&index.to_string()]), outside(party, &item.from.0));
                    }
                }
                let choices_path = under(&takes, &["choices"]);
                self.count(&choices_path, "choices", choices.len(), (1, limits::LIST.1));
                self.names(&choices_path, choices);
                for (choice, shares) in choices.iter() {
                    for (party, share) in shares.iter() {
                        let place = under(&choices_path, &[choice, party]);
                        if self.known_key(&place, Thing::Party, party, file.parties.keys()) && !sits(party) {
                            self.out.key(&place, outside(party, &item.from.0));
                        }
                        self.number(&place, "the share", *share, (0, 100));
                    }
                }
            }
        }
    }
}

fn outside(party: &str, issue: &str) -> Fault {
    Fault::NotInCircle {
        party: party.to_owned(),
        issue: issue.to_owned(),
    }
}
