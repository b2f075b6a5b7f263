//! At most two browsers at a time: more on a small machine only make each other late.

use tokio::sync::{Semaphore, SemaphorePermit};

static TURNS: Semaphore = Semaphore::const_new(2);

/// Waits for a turn; it ends when this is dropped.
pub async fn one() -> SemaphorePermit<'static> {
    TURNS.acquire().await.expect("nobody closes it")
}
