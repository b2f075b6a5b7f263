//! The twelve properties of the contract's section 4, over random answers. Their numbers are the
//! contract's.

mod advice;
pub mod because;
mod causes;
mod differs;
mod first;
mod gate;
mod json;
mod raising;
mod same;
