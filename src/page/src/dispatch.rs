//! Which worker does what: the pool's bookkeeping, without a single worker in it.
//!
//! A sealed page can start no worker, so all of them exist before: one works, the others are its replacements. This module decides;
//! the bridge carries its [`Step`]s out and reports back what happened. Time comes in as milliseconds, so that every path can be
//! tested without a browser and without waiting.

use telltale_report::{Backend, Code};

/// 60 s without a word while there is work: the longest check on a slow processor takes a few seconds.
const SILENCE_MS: f64 = 60_000.0;
/// 1.5 s: a reader who pressed Cancel should not have to wait for the end of a long check.
const CANCEL_MS: f64 = 1_500.0;
/// 5 s between two ticks (they come four times a second) means that the machine or the tab slept, not the worker.
const SLEEP_MS: f64 = 5_000.0;

/// What the bridge has to do next.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Send `Start` to a worker.
    Start {
        /// Which worker.
        worker: usize,
        /// With which network.
        attempt: Attempt,
    },
    /// Read the file of this job and send `Analyze`.
    Analyze {
        /// Which worker.
        worker: usize,
        /// What.
        job: Job,
    },
    /// Send `Cancel`.
    Cancel {
        /// Which worker.
        worker: usize,
        /// Which analysis.
        id: u32,
    },
    /// End a worker for good.
    Terminate {
        /// Which worker.
        worker: usize,
    },
    /// Tell the page.
    Tell(News),
}

/// What the page has to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// An analysis was handed to a worker, for the first time or again.
    Begun(u32),
    /// An analysis was stopped on request.
    Stopped(u32),
    /// A file broke the worker outside of any check.
    Broken(u32),
    /// A worker broke and another one took its place.
    Replaced {
        /// Replacements that are still there.
        left: usize,
    },
    /// No worker is left.
    NoneLeft,
}

/// One file to analyse.
#[derive(Debug, Clone, PartialEq)]
pub struct Job {
    /// Chosen by the page.
    pub id: u32,
    /// Checks that broke a worker on this file.
    pub skip: Vec<Code>,
}

/// How to start the network: each time that a worker breaks while it starts, the next one tries less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// As the reader wishes, or as the worker sees fit.
    AsAsked(Option<Backend>),
    /// On the processor.
    OnCpu,
    /// Without the network.
    WithoutModel,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Life {
    Loading,
    Alive,
    Dead,
}

#[derive(Debug, Clone, PartialEq)]
enum Work {
    /// Not yet activated, or nobody left.
    None,
    Starting,
    Idle,
    Busy {
        job: Job,
        cancelled_ms: Option<f64>,
    },
}

/// The pool.
#[derive(Debug)]
pub struct Dispatcher {
    lives: Vec<Life>,
    active: usize,
    work: Work,
    queued: Option<Job>,
    attempt: Attempt,
    heard_ms: f64,
    ticked_ms: f64,
}

impl Dispatcher {
    /// A pool of `n_workers` that are being loaded.
    pub fn new(n_workers: usize, backend: Option<Backend>) -> Self {
        Self {
            lives: vec![Life::Loading; n_workers],
            active: 0,
            work: Work::None,
            queued: None,
            attempt: Attempt::AsAsked(backend),
            heard_ms: 0.0,
            ticked_ms: 0.0,
        }
    }

    /// A worker has its module and answers.
    pub fn alive(&mut self, worker: usize) {
        if self.lives[worker] == Life::Loading {
            self.lives[worker] = Life::Alive;
        }
    }

    /// Whether every worker has answered or has failed.
    pub fn settled(&self) -> bool {
        !self.lives.contains(&Life::Loading)
    }

    /// The worker that works; the others only wait.
    pub fn is_active(&self, worker: usize) -> bool {
        self.work != Work::None && worker == self.active
    }

    /// The worker that has nothing to do and may be asked for something besides.
    pub fn idle(&self) -> Option<usize> {
        (self.work == Work::Idle).then_some(self.active)
    }

    /// Whether nobody is left to work.
    pub fn is_out_of_workers(&self) -> bool {
        self.work == Work::None
    }

    /// The last worker of those that wait.
    pub fn spare(&self) -> Option<usize> {
        (0..self.lives.len()).rev().find(|w| self.lives[*w] == Life::Alive && !self.is_active(*w))
    }

    /// Workers that wait.
    pub fn n_spares(&self) -> usize {
        (0..self.lives.len()).filter(|w| self.lives[*w] == Life::Alive && !self.is_active(*w)).count()
    }

    /// Takes the first worker into service. Workers that have not answered by now are given up.
    pub fn activate(&mut self, now_ms: f64) -> Vec<Step> {
        let late: Vec<usize> = (0..self.lives.len()).filter(|w| self.lives[*w] == Life::Loading).collect();
        let mut steps: Vec<Step> = late.iter().map(|&worker| Step::Terminate { worker }).collect();
        for worker in late {
            self.lives[worker] = Life::Dead;
        }
        self.promote(now_ms, &mut steps);
        steps
    }

    /// A new file: it takes the place of the one that waits, and stops the one that runs.
    pub fn open(&mut self, id: u32, now_ms: f64) -> Vec<Step> {
        self.queued = Some(Job { id, skip: Vec::new() });
        let mut steps = self.stop(now_ms);
        self.next(now_ms, &mut steps);
        steps
    }

    /// The reader wants no more of it.
    pub fn cancel(&mut self, now_ms: f64) -> Vec<Step> {
        let mut steps = Vec::new();
        if let Some(job) = self.queued.take() {
            steps.push(Step::Tell(News::Stopped(job.id)));
        }
        steps.extend(self.stop(now_ms));
        steps
    }

    /// Nobody waits for what runs any more: it is stopped, but has as long as any check, because a worker that is ended is gone.
    pub fn abandon(&mut self, now_ms: f64) -> Vec<Step> {
        self.cancel(now_ms + SILENCE_MS)
    }

    /// The active worker is ready.
    pub fn ready(&mut self, now_ms: f64) -> Vec<Step> {
        let mut steps = Vec::new();
        if self.work == Work::Starting {
            self.work = Work::Idle;
        }
        self.next(now_ms, &mut steps);
        steps
    }

    /// The active worker has finished, refused or stopped this analysis, or its file could not be read.
    pub fn ended(&mut self, id: u32, now_ms: f64) -> Vec<Step> {
        let mut steps = Vec::new();
        if self.is_running(id) {
            self.work = Work::Idle;
        }
        self.next(now_ms, &mut steps);
        steps
    }

    /// Whether this analysis is with the active worker and nobody wants to stop it.
    pub fn is_wanted(&self, id: u32) -> bool {
        matches!(&self.work, Work::Busy { job, cancelled_ms: None } if job.id == id)
    }

    /// The analysis that is with the active worker.
    pub fn running(&self) -> Option<u32> {
        match &self.work {
            Work::Busy { job, .. } => Some(job.id),
            _ => None,
        }
    }

    /// The analysis that is with the active worker, or goes to the one that takes its place.
    pub fn in_hand(&self) -> Option<u32> {
        self.running().or(self.queued.as_ref().map(|job| job.id))
    }

    fn is_running(&self, id: u32) -> bool {
        matches!(&self.work, Work::Busy { job, .. } if job.id == id)
    }

    /// The active worker said something.
    pub fn heard(&mut self, now_ms: f64) {
        self.heard_ms = now_ms;
    }

    /// A worker broke; `running` is the check that it was in.
    pub fn broke(&mut self, worker: usize, running: Option<Code>, now_ms: f64) -> Vec<Step> {
        if self.lives[worker] == Life::Dead {
            return Vec::new();
        }
        let was_active = self.is_active(worker);
        self.lives[worker] = Life::Dead;
        let mut steps = vec![Step::Terminate { worker }];
        if !was_active {
            return steps;
        }
        match std::mem::replace(&mut self.work, Work::None) {
            Work::Starting => {
                self.attempt = match self.attempt {
                    Attempt::AsAsked(Some(Backend::Cpu)) | Attempt::OnCpu | Attempt::WithoutModel => Attempt::WithoutModel,
                    Attempt::AsAsked(_) => Attempt::OnCpu,
                }
            }
            Work::Busy { job, cancelled_ms: Some(_) } => steps.push(Step::Tell(News::Stopped(job.id))),
            Work::Busy { mut job, cancelled_ms: None } => match running {
                // The same file without the check that broke: the others stay valid.
                Some(code) if !job.skip.contains(&code) => {
                    job.skip.push(code);
                    self.queued.get_or_insert(job);
                }
                _ => steps.push(Step::Tell(News::Broken(job.id))),
            },
            Work::None | Work::Idle => {}
        }
        self.promote(now_ms, &mut steps);
        let left = self.n_spares();
        steps.push(Step::Tell(if self.work == Work::None { News::NoneLeft } else { News::Replaced { left } }));
        steps
    }

    /// Four times a second: the worker that is due for replacement, if there is one.
    pub fn tick(&mut self, now_ms: f64) -> Option<usize> {
        let slept_ms = now_ms - self.ticked_ms;
        self.ticked_ms = now_ms;
        if slept_ms > SLEEP_MS {
            self.heard_ms = now_ms;
        }
        let overdue = match &self.work {
            Work::None | Work::Idle => false,
            Work::Starting | Work::Busy { cancelled_ms: None, .. } => now_ms - self.heard_ms > SILENCE_MS,
            Work::Busy { cancelled_ms: Some(at_ms), .. } => now_ms - at_ms > CANCEL_MS,
        };
        overdue.then_some(self.active)
    }

    fn stop(&mut self, now_ms: f64) -> Vec<Step> {
        match &mut self.work {
            Work::Busy { job, cancelled_ms: at @ None } => {
                *at = Some(now_ms);
                vec![Step::Cancel { worker: self.active, id: job.id }]
            }
            _ => Vec::new(),
        }
    }

    fn next(&mut self, now_ms: f64, steps: &mut Vec<Step>) {
        if self.work != Work::Idle {
            return;
        }
        if let Some(job) = self.queued.take() {
            self.heard_ms = now_ms;
            steps.push(Step::Tell(News::Begun(job.id)));
            steps.push(Step::Analyze { worker: self.active, job: job.clone() });
            self.work = Work::Busy { job, cancelled_ms: None };
        }
    }

    fn promote(&mut self, now_ms: f64, steps: &mut Vec<Step>) {
        match self.lives.iter().position(|life| *life == Life::Alive) {
            Some(worker) => {
                (self.active, self.work, self.heard_ms) = (worker, Work::Starting, now_ms);
                steps.push(Step::Start { worker, attempt: self.attempt });
            }
            None => self.work = Work::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHECK: Code = Code::new("jpeg/double-quantization");

    fn pool(n_workers: usize) -> Dispatcher {
        let mut pool = Dispatcher::new(n_workers, None);
        (0..n_workers).for_each(|worker| pool.alive(worker));
        assert!(pool.settled());
        pool.activate(0.0);
        pool
    }

    fn busy(n_workers: usize) -> Dispatcher {
        let mut pool = pool(n_workers);
        pool.ready(0.0);
        pool.open(1, 0.0);
        assert!(pool.is_wanted(1));
        pool
    }

    fn analyzes(steps: &[Step]) -> Option<&Job> {
        steps.iter().find_map(|step| if let Step::Analyze { job, .. } = step { Some(job) } else { None })
    }

    #[test]
    fn only_a_worker_without_work_is_asked_for_something_besides() {
        let mut pool = pool(2);
        assert_eq!(pool.idle(), None, "it starts");
        pool.ready(0.0);
        assert_eq!(pool.idle(), Some(0));
        pool.open(1, 0.0);
        assert_eq!(pool.idle(), None, "it analyses");
        pool.ended(1, 0.0);
        assert_eq!(pool.idle(), Some(0));
    }

    #[test]
    fn a_file_waits_until_the_worker_is_ready() {
        let mut pool = pool(2);
        assert_eq!(analyzes(&pool.open(1, 0.0)), None);
        assert_eq!(analyzes(&pool.ready(0.0)).map(|j| j.id), Some(1));
    }

    #[test]
    fn a_second_file_stops_the_first_and_follows_it() {
        let mut pool = busy(2);
        assert_eq!(pool.open(2, 10.0), [Step::Cancel { worker: 0, id: 1 }]);
        assert!(!pool.is_wanted(1));
        assert_eq!(analyzes(&pool.ended(1, 20.0)).map(|j| j.id), Some(2));
    }

    #[test]
    fn a_worker_that_does_not_stop_is_replaced() {
        let mut pool = busy(2);
        pool.tick(0.0);
        pool.cancel(100.0);
        assert_eq!(pool.tick(1_500.0), None);
        assert_eq!(pool.tick(1_700.0), Some(0));
        let steps = pool.broke(0, Some(CHECK), 1_700.0);
        assert!(steps.contains(&Step::Tell(News::Stopped(1))));
        assert!(steps.contains(&Step::Start { worker: 1, attempt: Attempt::AsAsked(None) }));
        assert_eq!(analyzes(&pool.ready(1_800.0)), None);
    }

    #[test]
    fn nobody_is_replaced_for_a_picture_that_is_abandoned() {
        let mut pool = busy(2);
        pool.tick(0.0);
        assert_eq!(pool.abandon(100.0), [Step::Cancel { worker: 0, id: 1 }]);
        assert_eq!((pool.tick(2_000.0), pool.is_wanted(1)), (None, false));
    }

    #[test]
    fn an_analysis_that_goes_to_a_replacement_can_still_be_stopped() {
        let mut pool = busy(2);
        pool.broke(0, Some(CHECK), 0.0);
        assert_eq!((pool.running(), pool.in_hand()), (None, Some(1)));
        assert_eq!(pool.abandon(0.0), [Step::Tell(News::Stopped(1))]);
        assert_eq!((pool.in_hand(), analyzes(&pool.ready(0.0))), (None, None));
    }

    #[test]
    fn a_broken_check_is_skipped_the_second_time_and_breaks_the_file_the_third() {
        let mut pool = busy(4);
        let steps = pool.broke(0, Some(CHECK), 0.0);
        assert!(steps.contains(&Step::Tell(News::Replaced { left: 2 })));
        assert_eq!(analyzes(&pool.ready(0.0)).map(|j| j.skip.clone()), Some(vec![CHECK]));
        let steps = pool.broke(1, Some(CHECK), 0.0);
        assert!(steps.contains(&Step::Tell(News::Broken(1))));
        assert_eq!(analyzes(&pool.ready(0.0)), None);
    }

    #[test]
    fn a_network_that_breaks_its_worker_is_tried_on_the_cpu_and_then_left_out() {
        let mut pool = pool(4);
        let start = |worker, attempt| Step::Start { worker, attempt };
        assert!(pool.broke(0, None, 0.0).contains(&start(1, Attempt::OnCpu)));
        assert!(pool.broke(1, None, 0.0).contains(&start(2, Attempt::WithoutModel)));
        assert!(pool.broke(2, None, 0.0).contains(&start(3, Attempt::WithoutModel)));
        assert!(pool.broke(3, None, 0.0).contains(&Step::Tell(News::NoneLeft)));
        assert_eq!(pool.broke(3, None, 0.0), []);
    }

    #[test]
    fn silence_is_a_crash_but_sleep_is_not() {
        let mut pool = busy(2);
        for second in 0..=60 {
            assert_eq!(pool.tick(f64::from(second) * 1_000.0), None);
        }
        assert_eq!(pool.tick(61_000.0), Some(0));
        pool.heard(61_000.0);
        assert_eq!(pool.tick(900_000.0), None);
    }

    #[test]
    fn a_spare_that_breaks_disturbs_nobody() {
        let mut pool = busy(3);
        assert_eq!(pool.broke(2, None, 0.0), [Step::Terminate { worker: 2 }]);
        assert!(pool.is_wanted(1));
        assert_eq!((pool.n_spares(), pool.spare()), (1, Some(1)));
    }
}
