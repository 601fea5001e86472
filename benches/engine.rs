//! The engine's work under criterion's eye, to see a change from one commit to the next: `cargo bench --bench engine`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a bench that fails is meant to panic"
)]

mod workload;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use nasvet::engine::{Network, Session};
use nasvet::model::Case;
use workload::{Rhai, Workload, full_case, loaded, typed};

fn workloads(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("workload");
    group.sample_size(20);
    for size in [100, 1_000, 10_000, 100_000] {
        let workload = Workload::new(size);
        let files = workload.files();
        group.bench_function(BenchmarkId::new("load from YAML", size), |b| b.iter(|| loaded(&files)));
        let expressions = workload.expressions();
        group.bench_function(BenchmarkId::new("compile in Rhai", size), |b| b.iter(|| Rhai::compile(&workload, &expressions)));
        let mut rhai = Rhai::compile(&workload, &expressions);
        group.bench_function(BenchmarkId::new("evaluate all in Rhai", size), |b| b.iter(|| rhai.fired()));
        let base = loaded(&files);
        let topic = &base.base.topics[0];
        let network = Network::new(topic, &base.functions[&topic.id]);
        let case = full_case(topic, &workload);
        group.bench_function(BenchmarkId::new("evaluate all", size), |b| b.iter(|| Session::new(&network, &case)));
        let mut session = Session::new(&network, &case);
        let changes = typed(topic, &workload.changes);
        let mut next = changes.iter().cycle();
        group.bench_function(BenchmarkId::new("change one fact", size), |b| {
            b.iter(|| {
                if let Some((fact, value)) = next.next() {
                    session.know(*fact, value.clone());
                }
            });
        });
        let empty = Session::new(&network, &Case::new(case.today));
        group.bench_function(BenchmarkId::new("next question", size), |b| b.iter(|| empty.next_question()));
    }
    group.finish();
}

fn own_base(criterion: &mut Criterion) {
    let base = nasvet::loader::load(&nasvet::loader::Embedded).unwrap();
    for topic in &base.base.topics {
        let network = Network::new(topic, &base.functions[&topic.id]);
        let empty = Session::new(&network, &Case::new("2026-11-21".parse().unwrap()));
        criterion.bench_function(&format!("{}: first question", topic.id), |b| b.iter(|| empty.next_question()));
        criterion.bench_function(&format!("{}: judgement", topic.id), |b| b.iter(|| empty.judgement()));
    }
}

criterion_group!(benches, workloads, own_base);
criterion_main!(benches);
