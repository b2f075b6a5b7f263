//! What is kept between visits.

use crate::questionnaire::Answers;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record { pub answers: Answers }
