//! Dates as scenarios write them: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. As text they sort as they should.

/// Whether a text is a date of a meeting: at least year and month.
#[must_use]
pub fn is_date(text: &str) -> bool {
    text.len() >= 7 && is_partial_date(text)
}

/// Whether a text is a date, perhaps only a year.
#[must_use]
pub fn is_partial_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str, digits: usize| {
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u32>().unwrap_or(0))
    };
    let Some(year) = parts.first().and_then(|part| number(part, 4)) else {
        return false;
    };
    let month = parts.get(1).map(|part| number(part, 2));
    let day = parts.get(2).map(|part| number(part, 2));
    match (month, day) {
        (None, _) => true,
        (Some(Some(month)), None) => (1..=12).contains(&month),
        (Some(Some(month)), Some(Some(day))) if parts.len() == 3 => day >= 1 && day <= days(year, month),
        _ => false,
    }
}

/// Whether a date lies before another, as far as both say.
#[must_use]
pub fn is_before(date: &str, other: &str) -> bool {
    let said = date.len().min(other.len());
    date.get(..said) < other.get(..said)
}

/// How many days a month has; none if there is no such month.
const fn days(year: u32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_that_says_less_is_not_before_one_that_says_more() {
        assert!(is_before("2010-11-19", "2010-11-20"));
        assert!(is_before("2009", "2010-11-20"));
        assert!(!is_before("2010", "2010-11-20"));
        assert!(!is_before("2010-11-20", "2010"));
        assert!(!is_before("2011", "2010-11-20"));
    }

    #[test]
    fn dates_are_told_from_other_texts() {
        for date in ["2010", "2010-11", "2010-11-30", "2012-02-29", "2000-02-29"] {
            assert!(is_partial_date(date), "{date}");
        }
        for other in [
            "",
            "10",
            "2010-13",
            "2010-00",
            "2010-11-31",
            "2011-02-29",
            "1900-02-29",
            "2010-1",
            "2010-11-1",
            "2010-11-01-01",
            "۲۰۱۰",
            "Nov 2010",
        ] {
            assert!(!is_partial_date(other), "{other}");
        }
        assert!(!is_date("2010"));
    }
}
