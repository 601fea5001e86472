//! x
use nasvet::{diag, engine, loader};
fn main() {
    let l = loader::load(&loader::Disk::open(std::path::Path::new(".")).unwrap()).unwrap();
    let sorted = l.diagnostics.clone().into_sorted();
    eprint!("{}", diag::emit::human(&sorted, &l.sources, false));
    for c in &l.cases {
        let t = l.base.topic("password-writeback").unwrap();
        let j = engine::judge(t, &l.functions["password-writeback"], &c.case("2026-11-21".parse().unwrap()));
        let conf: Vec<_> = j.diagnoses.iter().filter(|(_, v)| v.status == engine::Status::Confirmed).map(|(i, _)| t.diagnoses.get(i).id.clone()).collect();
        let miss: Vec<_> = c.expect.as_ref().unwrap().ruled_out.iter().filter(|d| j.diagnoses.get(**d).status != engine::Status::RuledOut).map(|d| t.diagnoses.get(*d).id.clone()).collect();
        println!("{} {:?} missing {:?} next {:?}", c.id, conf, miss, j.next.as_ref().map(|q| (t.facts.get(q.fact).id.clone(), q.bits)));
        for f in &j.failures { println!("  FAIL {:?}", f); }
    }
}
