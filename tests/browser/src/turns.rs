//! At most two browsers at a time: more on a small machine only make each other late.

use tokio::sync::{Semaphore, SemaphorePermit};

const BROWSERS: u32 = 2;

static TURNS: Semaphore = Semaphore::const_new(BROWSERS as usize);

/// Waits for a turn; it ends when this is dropped.
pub async fn one() -> SemaphorePermit<'static> {
    take(1).await
}

/// Waits until no other browser runs: for a test that measures time.
pub async fn all() -> SemaphorePermit<'static> {
    take(BROWSERS).await
}

async fn take(count: u32) -> SemaphorePermit<'static> {
    TURNS.acquire_many(count).await.expect("nobody closes it")
}
