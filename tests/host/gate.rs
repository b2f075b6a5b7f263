//! The gate, proved for every combination of safety answers rather than sampled.

use crate::contract::{ROLES, STATUSES};
use crate::oracle;
use crate::person::{Outcome, Person, Said};

#[test]
fn timing() {
    let mut p = Person::plain();
    for c in crate::contract::CAUSES { p.count(c, [4;4]); }
    p.breach = Some(crate::contract::BREACHES.to_vec());
    let a = p.answers();
    let t = std::time::Instant::now();
    for _ in 0..1000 { std::hint::black_box(Outcome::of(a.clone())); }
    println!("clear plan {:?}", t.elapsed()/1000);
    p.safety[0] = Some("yes");
    let a = p.answers();
    let t = std::time::Instant::now();
    for _ in 0..1000 { std::hint::black_box(Outcome::of(a.clone())); }
    println!("flag plan {:?}", t.elapsed()/1000);
    p.safety[0] = Some("skip");
    let a = p.answers();
    let t = std::time::Instant::now();
    for _ in 0..1000 { std::hint::black_box(Outcome::of(a.clone())); }
    println!("unknown plan {:?}", t.elapsed()/1000);
    let t = std::time::Instant::now();
    for _ in 0..1000 { std::hint::black_box(p.answers()); }
    println!("parse {:?}", t.elapsed()/1000);
    let o = p.outcome();
    let t = std::time::Instant::now();
    for _ in 0..1000 { std::hint::black_box(o.json()); }
    println!("json {:?}", t.elapsed()/1000);
}
