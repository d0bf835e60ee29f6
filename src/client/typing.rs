//! Words that the reader types: which field they are for, and what a key does to them.

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

/// What is done to the text of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// This is added at its end.
    Signs(String),
    /// The last letter goes.
    Erase,
    /// A screen reader puts this in its place.
    Whole(String),
}

/// Does it; no text becomes longer than so many characters, and none has signs that cannot be seen.
pub fn apply(text: &mut String, typed: Typed, longest: usize) {
    let added = match typed {
        Typed::Erase => {
            text.pop();
            return;
        }
        Typed::Whole(whole) => {
            text.clear();
            whole
        }
        Typed::Signs(signs) => signs,
    };
    let room = longest.saturating_sub(text.chars().count());
    text.extend(added.chars().filter(|sign| !sign.is_control()).take(room));
}

#[cfg(test)]
mod tests {
    use super::{Typed, apply};

    #[test]
    fn a_text_grows_to_its_bound_and_shrinks_by_letters() {
        let mut text = String::new();
        for (typed, becomes) in [
            (Typed::Signs("né".to_owned()), "né"),
            (Typed::Signs("\u{8}\n".to_owned()), "né"),
            (Typed::Erase, "n"),
            (Typed::Signs("отказ".to_owned()), "nотк"),
            (Typed::Whole("à deux voix".to_owned()), "à de"),
        ] {
            apply(&mut text, typed, 4);
            assert_eq!(text, becomes);
        }
        (0..9).for_each(|_| apply(&mut text, Typed::Erase, 4));
        assert_eq!(text, "");
    }
}
