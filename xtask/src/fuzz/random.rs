//! Numbers that look random and are the same for the same seed (`SplitMix64`).

pub struct Random(u64);

impl Random {
    /// The numbers for one input: they don't depend on which thread makes it, or when.
    pub fn of(seed: u64, input: u64) -> Self {
        let mut random = Self(seed);
        let seed = random.next();
        Self(seed ^ input.wrapping_mul(0xD1B5_4A32_D192_ED03))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below another, which is not 0; for these few inputs an even spread is even enough.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let some = |seed, input| {
            let mut random = Random::of(seed, input);
            [random.next(), random.next()]
        };
        assert_eq!(some(1, 2), some(1, 2));
        assert_ne!(some(1, 2), some(1, 3));
        assert_ne!(some(1, 2), some(2, 2));
        let mut random = Random::of(1, 1);
        let seen: std::collections::BTreeSet<_> = (0..100).map(|_| random.below(5)).collect();
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    }
}
