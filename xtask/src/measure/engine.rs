//! How long the engine takes, from answers to the plan with its words.

use groundwork::assessment::Assessment;
use groundwork::plan::Plan;
use groundwork::questionnaire::Answers;
use groundwork::words::Sheet;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;
use xtask::report::Engine;
use xtask::spread::Spread;
use xtask::{Outcome, files};

const RUNS: usize = 2000;

/// Times the plan of every example person. One person's figure is the median of many runs: the
/// slowest single run tells what else the machine was doing.
pub fn of(folder: &Path) -> Outcome<Engine> {
    let mut times = Vec::new();
    for name in files::below(folder)? {
        let Some(person) = name.strip_suffix(".json") else { continue };
        let answers = Answers::from_json(&files::read(&folder.join(&name))?);
        let answers = answers.map_err(|error| format!("{}: {name}: {error}", folder.display()))?;
        let runs = Spread::of((0..RUNS).map(|_| once(&answers)));
        times.extend(runs.map(|runs| (runs.median, person.to_owned())));
    }
    times.sort_by(|a, b| a.0.total_cmp(&b.0));
    let all = Spread::of(times.iter().map(|(time, _)| *time));
    let (Some(all), Some((worst_us, worst))) = (all, times.last().cloned()) else {
        return Err(format!("{}: no answer files", folder.display()));
    };
    Ok(Engine { people: times.len(), runs: RUNS, median_us: all.median, worst_us, worst })
}

/// One plan, in microseconds.
fn once(answers: &Answers) -> f64 {
    let start = Instant::now();
    let answers = black_box(answers);
    let assessment = Assessment::of(answers);
    let plan = Plan::of(answers, &assessment);
    black_box(Sheet::of(answers, &assessment, &plan));
    start.elapsed().as_secs_f64() * 1e6
}
