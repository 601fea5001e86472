//! Queries with known right results, answered.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::Finder;
use super::score::DEPTH;
use crate::loader::Query;

/// A query and what was found for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The query's name.
    pub id: String,
    /// Its kind; empty where it has none.
    pub kind: String,
    /// The language, as the query says it.
    pub locale: String,
    /// What is typed.
    pub query: String,
    /// The first results, as right results are written.
    pub ranked: Vec<String>,
    /// Place of the first right one, from 1.
    pub place: Option<usize>,
    /// Facts, where the query says which ones its words state.
    pub facts: Option<FactCount>,
}

/// How many facts were stated and proposed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FactCount {
    /// Stated by the words.
    pub stated: usize,
    /// Proposed and stated.
    pub right: usize,
    /// Proposed, and not stated so: `fact=value`.
    pub wrong: Vec<String>,
    /// Stated and not proposed: `fact=value`.
    pub missed: Vec<String>,
}

/// All queries of a run, answered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Evaluation {
    /// The queries in their order.
    pub answered: Vec<Answered>,
}

/// Answers queries; `finder` gives the search of a query's language.
///
/// # Errors
/// What `finder` says of a language that it cannot serve.
pub fn evaluate<'f, E>(queries: &[Query], mut finder: impl FnMut(&Query) -> Result<&'f Finder, E>) -> Result<Evaluation, E> {
    // Names of articles are printed as the queries write them.
    let ending = queries.iter().flat_map(|query| &query.relevant).any(|name| name.ends_with(".md"));
    let mut evaluation = Evaluation::default();
    for query in queries {
        let finder = finder(query)?;
        evaluation.answered.push(answer(query, finder, ending));
    }
    Ok(evaluation)
}

fn answer(query: &Query, finder: &Finder, ending: bool) -> Answered {
    let mut ranked = finder.names(&query.query, DEPTH);
    ranked.truncate(DEPTH);
    for name in &mut ranked {
        // The name of a file may have signs that an id has not.
        match query.relevant.iter().find(|relevant| bare(relevant) == bare(name)) {
            Some(relevant) => name.clone_from(relevant),
            None if ending => name.push_str(".md"),
            None => {}
        }
    }
    Answered {
        id: query.id.clone(),
        kind: query.kind.clone(),
        locale: query.locale.clone().unwrap_or_else(|| finder.locale().to_owned()),
        query: query.query.clone(),
        place: place(&ranked, &query.relevant),
        ranked,
        facts: query.facts.as_ref().map(|stated| count(stated, query, finder)),
    }
}

/// A name without the ending `.md` of an article and without the signs that an import turns into hyphens.
fn bare(name: &str) -> String {
    let name = name.strip_suffix(".md").unwrap_or(name);
    let letters = name.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '/') { c } else { ' ' });
    letters.collect::<String>().split_whitespace().collect::<Vec<_>>().join("-")
}

/// Place of the first right result, from 1.
fn place(ranked: &[String], relevant: &[String]) -> Option<usize> {
    let right: Vec<String> = relevant.iter().map(|name| bare(name)).collect();
    ranked.iter().position(|name| right.contains(&bare(name))).map(|at| at + 1)
}

fn count(stated: &[(String, String)], query: &Query, finder: &Finder) -> FactCount {
    let found = finder.find(&query.query, DEPTH, false).facts;
    let plain = |value: &Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let found = found.iter().map(|fact| (fact.fact.clone(), plain(&fact.value)));
    let found: Vec<(String, String)> = found.filter(|pair| !query.maybe.contains(pair)).collect();
    let named = |pairs: &[(String, String)], other: &[(String, String)]| {
        pairs.iter().filter(|pair| !other.contains(pair)).map(|(fact, value)| format!("{fact}={value}")).collect::<Vec<_>>()
    };
    FactCount {
        stated: stated.len(),
        right: stated.iter().filter(|pair| found.contains(pair)).count(),
        wrong: named(&found, stated),
        missed: named(stated, &found),
    }
}

impl Evaluation {
    /// How many facts were stated, proposed rightly and proposed wrongly, in all queries that tell; `None` where none does.
    #[must_use]
    pub fn facts(&self) -> Option<[usize; 3]> {
        let counts: Vec<&FactCount> = self.answered.iter().filter_map(|one| one.facts.as_ref()).collect();
        let sum = |of: fn(&FactCount) -> usize| counts.iter().map(|count| of(count)).sum();
        (!counts.is_empty()).then(|| [sum(|count| count.stated), sum(|count| count.right), sum(|count| count.wrong.len())])
    }
}

/// A run as lines of JSON: for each query `{id, ranked}`.
#[must_use]
pub fn run_lines(evaluation: &Evaluation) -> String {
    evaluation.answered.iter().map(|one| format!("{}\n", json!({ "id": one.id, "ranked": one.ranked }))).collect()
}

/// The places of the first right results in an earlier run, by query.
///
/// # Errors
/// The first line that is none of a run, with what is wrong.
pub fn read_run(text: &str, queries: &[Query]) -> Result<BTreeMap<String, Option<usize>>, String> {
    let mut places = BTreeMap::new();
    for (line, number) in text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty()) {
        let json: Json = serde_json::from_str(line).map_err(|error| format!("line {number}: {error}"))?;
        let (Some(id), Some(ranked)) = (json.get("id").and_then(Json::as_str), json.get("ranked").and_then(Json::as_array)) else {
            return Err(format!("line {number}: no object with `id` and `ranked`"));
        };
        let ranked: Vec<String> = ranked.iter().filter_map(|name| name.as_str().map(str::to_owned)).take(DEPTH).collect();
        if let Some(query) = queries.iter().find(|query| query.id == id) {
            places.insert(id.to_owned(), place(&ranked, &query.relevant));
        }
    }
    Ok(places)
}
