//! Words that the reader types: which field they are for, and what of them is kept.

/// A field of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The address of a host.
    Address,
    /// The code of a lesson.
    Code,
    /// The personal code of somebody who comes back.
    Personal,
    /// The answer to a question to reflect on.
    Answer,
}

/// What is kept of what was typed or pasted: its first so many characters, without those that cannot be seen. Lines
/// that were pasted become one.
#[must_use]
pub fn kept(typed: &str, longest: usize) -> String {
    let signs = typed.chars().map(|sign| if sign == '\n' { ' ' } else { sign });
    signs.filter(|sign| !sign.is_control()).take(longest).collect()
}

#[cfg(test)]
mod tests {
    use super::kept;

    #[test]
    fn a_text_is_kept_to_its_bound_and_on_one_line() {
        assert_eq!(kept("à deux voix", 4), "à de");
        assert_eq!(kept("отказ", 9), "отказ");
        assert_eq!(kept("first\r\nsecond\u{8}", 20), "first second");
    }
}
