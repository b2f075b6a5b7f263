//! Sorting by weight, compiled once: each sort of another type would add its own few kilobytes.

/// Positions from the heaviest to the lightest; of two equals the earlier comes first.
pub(crate) fn heaviest_first(weights: impl Iterator<Item = u16>) -> Vec<usize> {
    let mut keys: Vec<(u16, usize)> = weights.map(|weight| u16::MAX - weight).zip(0..).collect();
    sort(&mut keys);
    keys.into_iter().map(|(_, position)| position).collect()
}

#[inline(never)]
fn sort(keys: &mut [(u16, usize)]) {
    // Insertion: there are at most a hundred keys, mostly a dozen.
    for i in 1..keys.len() {
        let mut j = i;
        while j > 0 && keys[j - 1] > keys[j] {
            keys.swap(j - 1, j);
            j -= 1;
        }
    }
}
