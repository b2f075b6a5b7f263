//! The five areas as bars.

use crate::assessment::{Assessment, Cause, Score};
use crate::words::text::result;
use crate::words::{cause_name, said};
use leptos::prelude::*;

/// A table of areas and bands; the bar in each row is a picture of the same and hidden from
/// screen readers. Drawn with SVG attributes, so that it prints and survives forced colours.
#[component]
pub fn Bars(assessment: Assessment) -> impl IntoView {
    let mut causes: Vec<Cause> = Cause::ALL.to_vec();
    causes.sort_by_key(|c| std::cmp::Reverse(assessment.score(c.block())));
    let row = move |cause: Cause| {
        let score = assessment.score(cause.block());
        let width = score.map_or(0, Score::rounded).to_string();
        view! {
            <tr>
                <th scope="row">{cause_name(cause)}</th>
                <td class="band">{said::band(score.map(Score::band))}</td>
                <td class="bar" aria-hidden="true">
                    <svg viewBox="0 0 100 6" preserveAspectRatio="none" focusable="false">
                        <rect class="track" width="100" height="6"></rect>
                        <rect class="fill" width=width height="6"></rect>
                    </svg>
                </td>
            </tr>
        }
    };
    view! {
        <table class="bars">
            <thead>
                <tr>
                    <th scope="col">{result::TABLE_AREA}</th>
                    <th scope="col">{result::TABLE_BAND}</th>
                    <td aria-hidden="true"></td>
                </tr>
            </thead>
            <tbody>{causes.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}
