//! Pages as a language would make them whose words are longer: what fits here has room for Russian and French.

use two_tables::client::ui::el::{El, Kind};

/// Makes every word of a page about 30 percent longer, figures excepted: more than Russian and French need.
pub fn lengthen(el: &mut El) {
    if let Kind::Text(block) = &mut el.kind {
        for run in &mut block.runs {
            run.text = longer(&run.text);
        }
    }
    el.children.iter_mut().for_each(lengthen);
}

/// The same sentence with a third of its letters, from four on, doubled.
fn longer(words: &str) -> String {
    let mut out = String::new();
    let mut place = 0;
    for letter in words.chars() {
        place = if letter.is_alphabetic() { place + 1 } else { 0 };
        out.push(letter);
        if place > 0 && place % 3 == 0 {
            out.extend(letter.to_lowercase());
        }
    }
    out
}
