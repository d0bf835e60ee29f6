//! Products of up to five whole numbers, exact: five of 2^63 need 315 bits.

use crate::rules::climate::MAX_PARTIES;

/// A product, least digit last, so that comparing the digits compares the products.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wide([u64; MAX_PARTIES]);

impl Wide {
    /// The product of at most five gains; negative ones count as 0.
    pub(super) fn product(gains: &[i64]) -> Self {
        let mut digits = [0; MAX_PARTIES];
        digits[MAX_PARTIES - 1] = 1;
        for gain in gains.iter().take(MAX_PARTIES) {
            let factor = u128::from(u64::try_from(*gain).unwrap_or(0));
            let mut carry = 0_u128;
            for digit in digits.iter_mut().rev() {
                let sum = u128::from(*digit) * factor + carry;
                *digit = u64::try_from(sum & u128::from(u64::MAX)).unwrap_or(0);
                carry = sum >> 64;
            }
        }
        Self(digits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn two_factors_compare_like_their_products(a in 0_i64.., b in 0_i64.., c in 0_i64.., d in 0_i64..) {
            let plain = |x: i64, y: i64| i128::from(x) * i128::from(y);
            prop_assert_eq!(Wide::product(&[a, b]).cmp(&Wide::product(&[c, d])), plain(a, b).cmp(&plain(c, d)));
        }

        #[test]
        fn five_large_factors_neither_wrap_nor_depend_on_their_order(mut gains in prop::array::uniform5(1_i64..)) {
            let product = Wide::product(&gains);
            gains.reverse();
            prop_assert_eq!(product, Wide::product(&gains));
            prop_assert!(product >= Wide::product(&gains[..4]));
        }
    }
}
