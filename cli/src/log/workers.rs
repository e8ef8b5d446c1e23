//! The threads that read a log.

use std::thread;

/// More would only wait for the disk, or for the one that writes.
const MOST: usize = 4;

/// Does the same work on several cores, and returns what each of them has.
pub fn on_each_core<T: Send>(work: impl Fn() -> T + Sync) -> Vec<T> {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(MOST);
    thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(&work)).collect();
        let mine = work();
        let others =
            others.into_iter().map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        std::iter::once(mine).chain(others).collect()
    })
}
