//! Scores, bands, causes and lens at their edges.

use crate::contract::{BLOCKS, CAUSES, items_of};
use crate::oracle::{Points, turned};
use crate::person::Person;
use groundwork::assessment::{Assessment, Band};
use groundwork::questionnaire::{Block, Reply};

/// Somebody whose blocks count for these sums, spread over three or four answers.
pub fn with(blocks: &[(&str, u8, usize)]) -> Person {
    let mut person = Person::plain();
    for (block, sum, answers) in blocks {
        let mut left = *sum;
        for (n, i) in items_of(block).enumerate() {
            let value = left.min(4);
            left -= if n < *answers { value } else { 0 };
            person.items[i] = if n < *answers { Reply::Given(turned(i, value)) } else { Reply::Declined };
        }
        assert_eq!(left, 0, "{sum} is too much for {answers} answers");
    }
    person
}

fn assess(person: &Person) -> Assessment {
    person.outcome().assessment
}

/// Every sum of three answers and of four, as (sum, answers).
pub fn sums() -> impl Iterator<Item = (u8, usize)> + Clone {
    (0..=12).map(|sum| (sum, 3)).chain((0..=16).map(|sum| (sum, 4)))
}

/// All scores that exist: the thresholds lie between two of them, so no rounding can decide.
#[test]
fn every_score_has_its_band() {
    for block in BLOCKS {
        for (sum, answers) in sums() {
            let assessment = assess(&with(&[(block, sum, answers)]));
            let block = Block::from_id(block).expect("a block");
            let points = 25.0 * f64::from(sum) / if answers == 3 { 3.0 } else { 4.0 };
            let band = match (sum, answers) {
                (0..=6, 4) | (0..=4, 3) => Band::Less, // up to 37.5 and 33.3
                (7..=9, 4) | (5..=7, 3) => Band::Some, // 43.75 to 56.25, 41.7 to 58.3
                _ => Band::Strong,                     // from 62.5 and 66.7
            };
            assert_eq!(assessment.band(block), Some(band), "{points}");
            let found = assessment.score(block).expect("enough answers").points();
            assert!((found - points).abs() < 1e-9, "{found} is not {points}");
            assert_eq!((points < 40.0, points >= 60.0), (band == Band::Less, band == Band::Strong));
            assert_eq!(assessment.answered(block), answers);
        }
        for answers in 0..3 {
            let assessment = assess(&with(&[(block, 0, answers)]));
            let block = Block::from_id(block).expect("a block");
            assert!(assessment.score(block).is_none() && assessment.band(block).is_none());
            assert_eq!(assessment.answered(block), answers);
        }
    }
}

/// Less than 15 points apart, also between a score of three answers and one of four.
#[test]
fn close_scores_are_about_equal() {
    for (a, with_a) in sums() {
        for (b, with_b) in sums() {
            let person = with(&[("betrayal", a, with_a), ("early", b, with_b)]);
            let assessment = assess(&person);
            let score = |block| assessment.score(block).expect("enough answers");
            let points = |block| Points::of(&person, block).expect("enough answers");
            let close = points("betrayal").close(points("early"));
            let found = score(Block::Betrayal).about_equal(score(Block::Early));
            assert_eq!(found, close, "{a}/{with_a} {b}/{with_b}");
        }
    }
}

/// Rows of (cause, sum, answers) and what is shown.
#[test]
fn causes_are_ranked() {
    type Row<'a> = (&'a [(&'a str, u8, usize)], &'a [&'a str]);
    let rows: &[Row] = &[
        (&[], &[]),
        (&[("early", 6, 4)], &[]),                               // 37.5
        (&[("early", 4, 3)], &[]),                               // 33.3
        (&[("early", 7, 4)], &["early"]),                        // 43.75
        (&[("early", 5, 3)], &["early"]),                        // 41.7
        (&[("early", 16, 4), ("insecurity", 6, 4)], &["early"]), // the second stays below 40
        (&[("early", 12, 4), ("insecurity", 13, 4)], &["insecurity", "early"]),
        (&[("early", 12, 4), ("insecurity", 12, 4)], &["insecurity", "early"]), // a tie
        (&[("early", 9, 3), ("vulnerability", 12, 4)], &["vulnerability", "early"]), // 75 both
        // The third: 12.5 behind the second, 18.75 behind, 14.6 behind, below 40.
        (
            &[("betrayal", 16, 4), ("early", 10, 4), ("insecurity", 8, 4)],
            &["betrayal", "early", "insecurity"],
        ),
        (&[("betrayal", 16, 4), ("early", 10, 4), ("insecurity", 7, 4)], &["betrayal", "early"]),
        (&[("betrayal", 16, 4), ("early", 7, 3), ("insecurity", 7, 4)], &["betrayal", "early", "insecurity"]),
        (&[("betrayal", 16, 4), ("early", 8, 4), ("insecurity", 6, 4)], &["betrayal", "early"]),
        // Close to the first is not enough: it counts from the second.
        (&[("betrayal", 8, 4), ("early", 8, 4), ("insecurity", 8, 4)], &["betrayal", "insecurity", "early"]),
        // No score, no cause.
        (&[("betrayal", 8, 2), ("early", 8, 4)], &["early"]),
    ];
    for (blocks, expected) in rows {
        assert_eq!(with(blocks).outcome().causes(), *expected, "{blocks:?}");
    }
}

/// All five alike: three are shown, never four, by the order that breaks ties.
#[test]
fn ties_follow_the_order() {
    assert_eq!(with(&CAUSES.map(|cause| (cause, 10, 4))).outcome().causes(), CAUSES[..3]);
    for pair in CAUSES.windows(2) {
        assert_eq!(with(&[(pair[1], 9, 4), (pair[0], 9, 4)]).outcome().causes(), pair);
    }
}

#[test]
fn the_lens_tells_present_from_past() {
    type Change = fn(&mut Person);
    let rows: &[(&str, Change)] = &[
        ("neither", |_| {}),
        ("present", |p| p.breach = Some(vec!["walls"])),
        ("present", |p| p.count("trust", [1, 1, 2, 2])), // 37.5
        ("neither", |p| p.count("trust", [1, 2, 2, 2])), // 43.75
        ("neither", |p| p.items[0..2].fill(Reply::Declined)), // trust not known
        ("past", |p| p.count("early", [2, 2, 3, 3])),    // 62.5
        ("neither", |p| p.count("early", [2, 2, 2, 3])), // 56.25
        ("past", |p| p.count("insecurity", [2, 2, 3, 3])),
        ("neither", |p| p.count("insecurity", [2, 2, 2, 3])),
        ("neither", |p| p.count("vulnerability", [4; 4])),
        ("neither", |p| p.count("communication", [4; 4])),
        ("past", |p| p.set("betrayal.carryover", 3)),
        ("neither", |p| p.set("betrayal.carryover", 2)),
        ("neither", |p| p.count("betrayal", [4, 4, 2, 4])),
        // A score is not needed for this one answer.
        ("past", |p| {
            p.items[items_of("betrayal")].fill(Reply::Missing);
            p.set("betrayal.carryover", 4);
        }),
        ("both", |p| {
            p.breach = Some(vec!["vague"]);
            p.count("early", [4; 4]);
        }),
        ("both", |p| {
            p.count("trust", [0; 4]);
            p.set("betrayal.carryover", 3);
        }),
    ];
    for (expected, change) in rows {
        let mut person = Person::plain();
        change(&mut person);
        assert_eq!(person.outcome().assessment.lens.id(), *expected, "{person:?}");
    }
}

/// Offered once to look again; 27 alike and one missing is no such case.
#[test]
fn identical_answers_are_noticed() {
    for value in 0..=4 {
        let mut person = Person { items: [Reply::Given(value); 28], ..Person::plain() };
        assert!(person.answers().all_identical(), "{value}");
        person.items[13] = Reply::Given((value + 1) % 5);
        assert!(!person.answers().all_identical(), "{value}");
        person.items[13] = Reply::Declined;
        assert!(!person.answers().all_identical(), "{value}");
    }
    for missing in [Reply::Declined, Reply::Missing] {
        assert!(!Person { items: [missing; 28], ..Person::plain() }.answers().all_identical());
    }
}
