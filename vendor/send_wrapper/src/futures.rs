//! A future, or a stream, that is driven only where it was made.

use crate::SendWrapper;
use futures_core::Stream;
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};

/// What it holds, as firmly in its place as itself.
fn inside<T>(wrapper: Pin<&mut SendWrapper<T>>) -> Pin<&mut T> {
    // SAFETY: what it holds lies in it, and moves only with it: `take` needs one that is not pinned.
    unsafe { wrapper.map_unchecked_mut(SendWrapper::deref_mut) }
}

impl<F: Future> Future for SendWrapper<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        inside(self).poll(context)
    }
}

impl<S: Stream> Stream for SendWrapper<S> {
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<S::Item>> {
        inside(self).poll_next(context)
    }
}
