//! How wide text will be, without a font at hand: the advance widths of IBM Plex Sans.
//!
//! Other fonts may take its place on a page, so layouts leave a margin; the aim is that labels do
//! not meet, not that they fit to the pixel.

/// Advance widths of U+0020 to U+007E in thousandths of the size, regular weight.
const REGULAR: [u16; 95] = [
    236, 284, 419, 713, 598, 927, 694, 242, 335, 335, 450, 600, 272, 399, 272, 383, 600, 600, 600, 600, 600, 600, 600,
    600, 600, 600, 292, 292, 600, 600, 600, 477, 891, 641, 653, 621, 671, 583, 559, 695, 707, 400, 510, 634, 501, 812,
    707, 708, 606, 708, 640, 581, 572, 678, 609, 891, 613, 593, 580, 317, 383, 317, 600, 565, 600, 534, 580, 503, 580,
    549, 324, 528, 568, 250, 250, 527, 272, 873, 568, 560, 580, 580, 367, 487, 351, 568, 492, 768, 507, 499, 464, 343,
    314, 343, 600,
];
/// The same of U+00C0 to U+00FF, letters with marks.
const MARKED: [u16; 64] = [
    641, 641, 641, 641, 641, 641, 907, 621, 583, 583, 583, 583, 400, 400, 400, 400, 674, 707, 708, 708, 708, 708, 708,
    600, 708, 678, 678, 678, 678, 593, 606, 640, 534, 534, 534, 534, 534, 534, 864, 503, 549, 549, 549, 549, 250, 250,
    250, 250, 555, 568, 560, 560, 560, 560, 560, 600, 568, 568, 568, 568, 568, 499, 580, 499,
];
/// The same of U+0400 to U+045F, Cyrillic.
const CYRILLIC: [u16; 96] = [
    583, 583, 786, 499, 631, 581, 400, 400, 510, 1014, 1037, 796, 662, 707, 595, 693, 641, 636, 653, 499, 726, 583,
    978, 593, 707, 707, 662, 684, 812, 707, 708, 693, 606, 621, 572, 595, 844, 613, 730, 645, 956, 993, 741, 875, 630,
    631, 960, 640, 534, 564, 558, 435, 597, 549, 770, 501, 588, 588, 550, 565, 696, 588, 560, 573, 580, 503, 472, 499,
    750, 507, 600, 538, 798, 825, 590, 724, 520, 511, 781, 535, 549, 549, 568, 435, 511, 487, 250, 250, 250, 805, 832,
    568, 550, 588, 499, 573,
];
/// Everything else.
const OTHER: u16 = 660;
/// Semibold against regular.
const BOLD: f32 = 1.04;

/// Width of a text at a font size, in the same unit as the size.
pub(super) fn width(text: &str, size: f32, bold: bool) -> f32 {
    let thousandths: u32 = text.chars().map(advance).sum();
    #[allow(clippy::cast_precision_loss, reason = "labels are far shorter than 2^23 thousandths")]
    let ems = thousandths as f32 / 1000.0;
    ems * size * if bold { BOLD } else { 1.0 }
}

/// The advance width of one letter in thousandths of the size.
fn advance(letter: char) -> u32 {
    let place = letter as usize;
    let known = [(0x20, &REGULAR[..]), (0xc0, &MARKED), (0x400, &CYRILLIC)]
        .into_iter()
        .find_map(|(first, widths)| widths.get(place.wrapping_sub(first)));
    u32::from(known.copied().unwrap_or(OTHER))
}

/// The text in lines of at most `limit`, broken at spaces; at most `lines` of them, the last one
/// shortened with an ellipsis if the rest does not fit. A word longer than a line is shortened.
pub(super) fn wrap(text: &str, size: f32, bold: bool, limit: f32, lines: usize) -> Vec<String> {
    let mut done: Vec<String> = Vec::new();
    let mut line = String::new();
    // A space that holds a mark to its word, as French has before a colon, is no place to break at.
    let breaks = |letter: char| letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}');
    let mut words = text.split(breaks).filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.peek() {
        let longer = if line.is_empty() {
            (*word).to_owned()
        } else {
            format!("{line} {word}")
        };
        if line.is_empty() || width(&longer, size, bold) <= limit {
            line = longer;
            words.next();
        } else if done.len() + 1 == lines {
            break;
        } else {
            done.push(fit(&line, size, bold, limit));
            line.clear();
        }
    }
    if words.peek().is_some() {
        let rest: Vec<&str> = words.collect();
        line = format!("{line} {}", rest.join(" "));
    }
    if !line.is_empty() {
        done.push(fit(&line, size, bold, limit));
    }
    done
}

/// The text, shortened with an ellipsis if it is wider than `limit`.
pub(super) fn fit(text: &str, size: f32, bold: bool, limit: f32) -> String {
    if width(text, size, bold) <= limit {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if width(&kept, size, bold) + width("…", size, bold) > limit {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_wrapped_within_its_limit_and_loses_no_word_where_there_is_room() {
        let text = "Summit without a council meeting";
        let lines = wrap(text, 13.0, false, 120.0, 9);
        assert!(lines.iter().all(|line| width(line, 13.0, false) <= 120.0));
        assert_eq!(lines.join(" "), text);
    }

    #[test]
    fn a_mark_is_not_parted_from_its_word() {
        let text = "Le tour deux\u{a0}: Moscou";
        let lines = wrap(text, 13.0, false, 60.0, 9);
        assert!(lines.len() > 1);
        assert_eq!(lines.join(" "), text, "and the space stays as it is");
        assert!(lines.iter().all(|line| !line.starts_with(':')), "{lines:?}");
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        let lines = wrap("one two three four five six seven", 13.0, false, 60.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'));
        assert!(lines.iter().all(|line| width(line, 13.0, false) <= 60.0));
        assert!(fit("Incomprehensibility", 13.0, true, 40.0).ends_with('…'));
    }
}
