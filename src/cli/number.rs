//! Whole numbers on the command line, with errors that say what would be right.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// Reads a whole number of a range.
pub fn within<T>(range: RangeInclusive<T>) -> impl Fn(&str) -> Result<T, String> + Clone + Send + Sync + 'static
where
    T: FromStr + PartialOrd + Display + Clone + Send + Sync + 'static,
{
    move |text| {
        let right = || format!("write a whole number from {} to {}", range.start(), range.end());
        let number: T = text.parse().map_err(|_| right())?;
        if range.contains(&number) {
            Ok(number)
        } else {
            Err(right())
        }
    }
}
