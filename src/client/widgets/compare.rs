//! What differs between two sentences, word by word.

use crate::client::ui::el::Mark;

/// The words of both sentences in one, each stretch marked as kept, removed or added.
#[must_use]
pub fn compared(old: &str, new: &str) -> Vec<(String, Mark)> {
    let (old, new): (Vec<&str>, Vec<&str>) = (pieces(old), pieces(new));
    // common[i][j]: the length of the longest common sequence of old[i..] and new[j..].
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] = if old[i] == new[j] {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let mut marked: Vec<(String, Mark)> = Vec::new();
    let mut push = |word: &str, mark: Mark| match marked.last_mut() {
        Some((words, last)) if *last == mark => words.push_str(word),
        _ => marked.push((word.to_owned(), mark)),
    };
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            push(new[j], Mark::Plain);
            (i, j) = (i + 1, j + 1);
        } else if i < old.len() && (j == new.len() || common[i + 1][j] >= common[i][j + 1]) {
            push(old[i], Mark::Removed);
            i += 1;
        } else {
            push(new[j], Mark::Added);
            j += 1;
        }
    }
    // Sentences that share little are easier to read one after the other than interleaved.
    if marked.len() > 7 {
        return vec![
            (old.concat(), Mark::Removed),
            (" ".to_owned(), Mark::Plain),
            (new.concat(), Mark::Added),
        ];
    }
    marked
}

/// Words, each with the space after it.
fn pieces(sentence: &str) -> Vec<&str> {
    sentence.split_inclusive(' ').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_word_is_removed_and_added() {
        assert_eq!(
            compared("Two systems, one picture.", "Two systems, two pictures."),
            vec![
                ("Two systems, ".to_owned(), Mark::Plain),
                ("one picture.".to_owned(), Mark::Removed),
                ("two pictures.".to_owned(), Mark::Added),
            ]
        );
    }

    #[test]
    fn equal_sentences_have_no_marks() {
        assert_eq!(
            compared("As it is.", "As it is."),
            vec![("As it is.".to_owned(), Mark::Plain)]
        );
    }
}
