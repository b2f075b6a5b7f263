//! How long the engine takes, from answers to the plan with its words.

use groundwork::assessment::Assessment;
use groundwork::plan::Plan;
use groundwork::questionnaire::Answers;
use groundwork::words::Sheet;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;
use xtask::Outcome;
use xtask::report::Engine;

const RUNS: usize = 2000;

/// Times the plan of every example person. One person's figure is the median of many runs: the
/// slowest single run tells what else the machine was doing.
pub fn of(folder: &Path) -> Outcome<Engine> {
    let mut times = Vec::new();
    for (name, answers) in people(folder)? {
        times.push((median((0..RUNS).map(|_| once(&answers)).collect()), name));
    }
    times.sort_by(|a, b| a.0.total_cmp(&b.0));
    let Some((worst_us, worst)) = times.last().cloned() else {
        return Err(format!("{}: no answer files", folder.display()));
    };
    let median_us = median(times.iter().map(|(time, _)| *time).collect());
    Ok(Engine { people: times.len(), runs: RUNS, median_us, worst_us, worst })
}

fn people(folder: &Path) -> Outcome<Vec<(String, Answers)>> {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut people = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let answers = Answers::from_json(&crate::read(&path)?);
        let answers = answers.map_err(|error| format!("{}: {error}", path.display()))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        people.push((name, answers));
    }
    Ok(people)
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

/// The middle value, the upper one of two.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_people_are_timed() {
        let engine = of(&xtask::paths::people()).unwrap();
        assert!(engine.people > 0 && engine.median_us > 0.0 && engine.worst_us >= engine.median_us);
    }

    #[test]
    fn a_median_is_in_the_middle() {
        assert_eq!(median(vec![9.0, 1.0, 5.0]).to_string(), "5");
    }
}
