//! Parts 2 and 8: from areas to steps. Each step stands once, with what would rule it out in columns.

use super::pieces::{h3, head, table, together};
use super::you::role_letter;
use crate::assessment::Cause;
use crate::dom::{El, el, h2, list, p};
use crate::plan::Stage;
use crate::plan::by_hand::{Group, HandStep, by_hand};
use crate::questionnaire::{Block, Role, SafetyState, Status};
use crate::words::built::text::paper::{column, lists, out, parts, state, steps as words, sums};
use crate::words::text::plan::stages;
use crate::words::text::print::paper as labels;
use crate::words::{BLOCKS, Text, cause_words, fill, result, step};

/// Part 2: what is open in every state, and what is for one state alone.
pub fn first() -> Vec<El> {
    let rows = by_hand();
    let mut page = vec![h2(parts::SAFE_STEPS), p(words::HERE)];
    let opening = |name: Text, lead: Text, text: &'static [Text]| {
        together([h3(name), p(lead), list(text.iter().copied())])
    };
    page.push(opening(lists::FLAG, result::safety::flag::LEAD, result::safety::flag::TEXT));
    page.push(steps_of(&rows, lists::FLAG, Group::Only(SafetyState::Flag)));
    page.push(opening(lists::OWN, result::safety::own::LEAD, result::safety::own::TEXT));
    page.push(steps_of(&rows, lists::OWN, Group::Only(SafetyState::Own)));
    page.push(h3(lists::STEADY));
    page.push(steps_of(&rows, lists::STEADY, Group::Stage(Stage::Steady)));
    page
}

/// Part 8: what to leave out, then the steps of each area and stage.
pub fn steps() -> Vec<El> {
    let rows = by_hand();
    let readiness = BLOCKS[Block::Readiness.index()].title.str();
    let columns = [
        words::WHO.owned(),
        words::STATE.owned(),
        fill!(words::ROOM, readiness = readiness, little = sums::LITTLE.str()),
        fill!(words::DECEIVED, letter = role_letter(Role::Broke)),
        words::NAMED.owned(),
    ];
    let columns = columns.map(|text| el("li").string(text));
    let mut page = vec![
        h2(parts::STEPS),
        p(words::INTRO),
        p(words::EACH),
        p(words::COLUMNS),
        el("ul").with(columns),
        p(words::ORDER),
    ];
    for cause in Cause::ALL {
        let about = cause_words(*cause);
        let name = el("h3").string(fill!(lists::AREA, name = about.name.str()));
        page.push(together([name, p(about.is), p(about.helps)]));
        page.push(steps_of(&rows, about.name, Group::Cause(*cause)));
    }
    for stage in [Stage::Face, Stage::Talk, Stage::Inner, Stage::Decide] {
        let group = Group::Stage(stage);
        if rows.iter().any(|row| row.group == group) {
            page.push(h3(list_name(stage)));
            page.push(steps_of(&rows, list_name(stage), group));
        }
    }
    page
}

fn list_name(stage: Stage) -> Text {
    match stage {
        Stage::Steady => lists::STEADY,
        Stage::Face => lists::HAPPENED,
        Stage::Talk => lists::TALK,
        Stage::Inner => lists::INNER,
        Stage::Decide => lists::DECIDE,
    }
}

fn steps_of(rows: &[HandStep], name: Text, group: Group) -> El {
    let heads = [column::STEP, column::WHO, column::STATE, column::OUT].map(head);
    table(name, heads, rows.iter().filter(|row| row.group == group).map(row))
}

fn row(row: &HandStep) -> El {
    // The wording without a side, where there is one.
    let roles = row.action.roles;
    let role = if roles.contains(&Role::Unsure) { Role::Unsure } else { roles[0] };
    let text = step(row.action, role);
    let title = el("p").child(el("span").class("box")).child(el("b").string(format!(" {}", text.title)));
    let mut facts = el("p");
    let said = text.say.map(|say| (labels::SAY, say));
    for (name, value) in
        said.into_iter().chain([(labels::TIME, text.time), (labels::NOT_WHEN, text.not_when)])
    {
        facts = facts.child(el("b").string(format!("{name}: "))).string(format!("{value} "));
    }
    let cell = el("td")
        .class("step-cell")
        .child(title.string(format!(" · {}", stage_name(row.action.stage))))
        .child(el("p").string(text.moves.iter().map(|one| one.text).collect::<Vec<_>>().join(" ")))
        .child(facts);
    el("tr").child(cell).with([who(row), states(row), outs(row)].map(|text| el("td").string(text)))
}

fn stage_name(stage: Stage) -> Text {
    match stage {
        Stage::Steady => stages::STEADY,
        Stage::Face => stages::FACE,
        Stage::Talk => stages::TALK,
        Stage::Inner => stages::INNER,
        Stage::Decide => stages::DECIDE,
    }
}

/// The letters of the roles, and the status if the step is for some alone.
fn who(row: &HandStep) -> String {
    let (roles, statuses) = (row.action.roles, row.action.statuses);
    let mut text = if roles.len() == Role::ALL.len() {
        column::ALL.owned()
    } else {
        roles.iter().map(|role| role_letter(*role)).collect::<Vec<_>>().join(", ")
    };
    if statuses.len() < Status::ALL.len() {
        let apart = statuses.contains(&Status::Apart);
        text = format!("{text}, {}", if apart { column::APART_ONLY } else { column::TOGETHER_ONLY });
    }
    text
}

fn states(row: &HandStep) -> String {
    if row.states.len() == SafetyState::ALL.len() {
        return state::EVERYONE.owned();
    }
    let name = |one: &SafetyState| match one {
        SafetyState::Flag => state::FLAG,
        SafetyState::Own => state::OWN,
        SafetyState::Unknown => state::UNKNOWN,
        SafetyState::Clear => state::CLEAR,
    };
    row.states.iter().map(|one| name(one).str()).collect::<Vec<_>>().join(", ")
}

fn outs(row: &HandStep) -> String {
    let reasons =
        [(row.needs_room, out::ROOM), (row.not_if_deceived, out::DECEIVED), (row.needs_breach, out::NAMED)];
    let names = reasons.into_iter().filter(|(holds, _)| *holds).map(|(_, name)| name.str());
    names.collect::<Vec<_>>().join("; ")
}
