//! The twelve properties of the contract's section 4, over random answers. Their numbers are the
//! contract's.

mod advice;
pub mod because;
mod causes;
mod differs;
mod json;
mod plan;
mod raising;
mod same;
