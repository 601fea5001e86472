//! Queries with their right results: a YAML file of an author, or one JSON object on each line.

use serde_json::Value as Json;

use super::conform;
use super::loaded::document;
use super::search_shape::QUERIES;
use super::yaml::{Data, Node};
use crate::diag::{Diagnostic, Diagnostics, FileId, Span};

/// A query and what it should find.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// Its name in a run.
    pub id: String,
    /// The language to search in, where it is said.
    pub locale: Option<String>,
    /// Its kind, for the table; empty where it is not said.
    pub kind: String,
    /// What is typed.
    pub query: String,
    /// Right results, as they are written: topics, `topic/diagnosis`, articles.
    pub relevant: Vec<String>,
    /// The facts that the words state, exactly; `None` where nothing is said about that.
    pub facts: Option<Vec<(String, String)>>,
    /// Facts that may be read out of the words or not.
    pub maybe: Vec<(String, String)>,
}

/// Reads queries from a YAML file.
pub fn read_queries(file: FileId, text: &str, out: &mut Diagnostics) -> Vec<Query> {
    let Some(root) = document(file, text, out) else { return Vec::new() };
    conform::check(&root, &QUERIES, out);
    let listed = root.get("queries").map(Node::items).unwrap_or_default();
    listed.iter().zip(1..).filter_map(|(node, number)| query(node, number)).collect()
}

fn query(node: &Node, number: usize) -> Option<Query> {
    let text = |key: &str| node.get(key).and_then(Node::text).map(str::to_owned);
    let stated = |(key, value): &(super::yaml::Key, Node)| {
        let value = match &value.data {
            Data::List(items) => items.iter().filter_map(Node::text).collect::<Vec<_>>().join(","),
            _ => value.text()?.to_owned(),
        };
        Some((key.text.clone(), value))
    };
    Some(Query {
        id: text("id").unwrap_or_else(|| number.to_string()),
        locale: text("locale"),
        kind: text("kind").unwrap_or_default(),
        query: text("query")?,
        relevant: node
            .get("relevant")
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .filter_map(Node::text)
            .map(str::to_owned)
            .collect(),
        facts: node.get("facts").map(|facts| facts.entries().iter().filter_map(stated).collect()),
        maybe: node.get("maybe").map(Node::entries).unwrap_or_default().iter().filter_map(stated).collect(),
    })
}

/// Reads queries from lines of JSON: objects with `query` and `relevant`, and perhaps `id`, `locale`, `kind` and
/// `facts`. Empty lines are skipped.
pub fn read_query_lines(file: FileId, text: &str, out: &mut Diagnostics) -> Vec<Query> {
    let mut queries = Vec::new();
    let mut at = 0;
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        let span = Span::new(file, at, at + line.trim_end().len());
        at += line.len();
        if line.trim().is_empty() {
            continue;
        }
        let read: Result<Json, _> = serde_json::from_str(line);
        let problem = match read {
            Err(error) => format!("not JSON: {error}"),
            Ok(json) => match of_json(&json, number) {
                Some(query) => {
                    queries.push(query);
                    continue;
                }
                None => "no object with `query` and `relevant`".to_owned(),
            },
        };
        let help = "each line is an object, as in {\"id\": \"1\", \"locale\": \"sl\", \"query\": \"…\", \"relevant\": [\"…\"]}";
        out.push(Diagnostic::error("wrong-form", span, problem).help(help));
    }
    queries
}

fn of_json(json: &Json, number: usize) -> Option<Query> {
    let text = |key: &str| match json.get(key)? {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let fact = |(id, value): (&String, &Json)| {
        let value = match value {
            Json::String(text) => text.clone(),
            Json::Array(items) => {
                items.iter().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect::<Vec<_>>().join(",")
            }
            other => other.to_string(),
        };
        (id.clone(), value)
    };
    Some(Query {
        id: text("id").unwrap_or_else(|| number.to_string()),
        locale: text("locale"),
        kind: text("kind").unwrap_or_default(),
        query: text("query")?,
        relevant: json.get("relevant")?.as_array()?.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect(),
        facts: json.get("facts").and_then(Json::as_object).map(|facts| facts.iter().map(fact).collect()),
        maybe: json.get("maybe").and_then(Json::as_object).map(|facts| facts.iter().map(fact).collect()).unwrap_or_default(),
    })
}
