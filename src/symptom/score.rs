//! Figures of a run of queries, and how two runs differ.

use std::collections::BTreeMap;

use super::evaluate::Answered;

/// Results that count.
pub(super) const DEPTH: usize = 10;

/// Figures of some queries.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Score {
    /// Queries.
    pub queries: usize,
    /// Mean over the queries of one divided by the place of the first right result; 0 where none is within the first
    /// ten (mean reciprocal rank, Voorhees, TREC-8 1999).
    pub mrr: f64,
    /// Share of queries whose first result is right.
    pub first: f64,
    /// Share of queries with a right result among the first five.
    pub five: f64,
    /// Share of queries with a right result among the first ten.
    pub ten: f64,
}

impl Score {
    /// Figures of queries by the place of the first right result of each.
    #[must_use]
    pub fn of(places: impl Iterator<Item = Option<usize>>) -> Self {
        let mut score = Self::default();
        for place in places {
            score.queries += 1;
            let Some(place) = place else { continue };
            score.mrr += 1.0 / count(place);
            score.first += f64::from(u8::from(place == 1));
            score.five += f64::from(u8::from(place <= 5));
            score.ten += f64::from(u8::from(place <= DEPTH));
        }
        let queries = count(score.queries.max(1));
        Self {
            mrr: score.mrr / queries,
            first: score.first / queries,
            five: score.five / queries,
            ten: score.ten / queries,
            ..score
        }
    }
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// The figures of all queries, of each kind, of each language, and of each kind in each language, as a table. `before`
/// are the places of an earlier run, whose difference is shown.
#[must_use]
pub fn table(answered: &[Answered], before: Option<&BTreeMap<String, Option<usize>>>) -> String {
    let mut groups: BTreeMap<String, Vec<&Answered>> = BTreeMap::new();
    for one in answered {
        let locale = &one.locale;
        let mut names = vec!["all".to_owned(), format!("locale {locale}")];
        if !one.kind.is_empty() {
            names.push(format!("kind {}", one.kind));
            names.push(format!("{locale} {}", one.kind));
        }
        for name in names {
            groups.entry(name).or_default().push(one);
        }
    }
    let mut out = format!("{:<26}{:>8}{:>8}{:>8}{:>8}{:>8}", "", "queries", "MRR@10", "R@1", "R@5", "R@10");
    out.push_str(if before.is_some() { "  change of MRR\n" } else { "\n" });
    for (name, group) in &groups {
        let score = Score::of(group.iter().map(|one| one.place));
        out.push_str(&format!(
            "{name:<26}{:>8}{:>8.3}{:>8.3}{:>8.3}{:>8.3}",
            score.queries, score.mrr, score.first, score.five, score.ten
        ));
        if let Some(before) = before {
            let earlier = Score::of(group.iter().map(|one| before.get(&one.id).copied().flatten()));
            out.push_str(&format!("  {:+.3}", score.mrr - earlier.mrr));
        }
        out.push('\n');
    }
    out
}

/// A query whose first right result moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The query's name.
    pub id: String,
    /// What is typed.
    pub query: String,
    /// Place of the first right result in the earlier run.
    pub before: Option<usize>,
    /// And now.
    pub now: Option<usize>,
}

/// The queries whose first right result moved, the ones that became worse first, the greatest moves before others.
#[must_use]
pub fn changes(answered: &[Answered], before: &BTreeMap<String, Option<usize>>) -> Vec<Change> {
    let gain = |place: Option<usize>| place.map_or(0.0, |place| 1.0 / count(place));
    let mut moved: Vec<(f64, Change)> = answered
        .iter()
        .filter_map(|one| {
            let before = *before.get(&one.id)?;
            let change = Change { id: one.id.clone(), query: one.query.clone(), before, now: one.place };
            (before != one.place).then(|| (gain(one.place) - gain(before), change))
        })
        .collect();
    moved.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
    moved.into_iter().map(|(_, change)| change).collect()
}
