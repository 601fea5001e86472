//! The ways in which a condition can become true.

use crate::engine::network::{Literal, NodeId};
use crate::engine::{Session, Truth};

/// Ways in which one rule can be true; conditions with more are taken as a whole.
const WAYS: usize = 8;

/// The ways in which an unknown condition can become true, each as the unknown literals that must hold.
pub(super) fn ways(session: &Session<'_>, literal: Literal) -> Vec<Vec<Literal>> {
    let whole = || vec![vec![literal]];
    match session.truth(literal) {
        Truth::True => return vec![Vec::new()],
        Truth::False => return Vec::new(),
        Truth::Unknown => {}
    }
    let Some(node) = session.network.node(literal.variable()) else { return whole() };
    let found = if literal.negated() { any(session, node) } else { all(session, node) };
    found.unwrap_or_else(whole)
}

/// Some part is false.
fn any(session: &Session<'_>, node: NodeId) -> Option<Vec<Vec<Literal>>> {
    let mut found = Vec::new();
    for part in session.network.parts.get(node) {
        found.extend(ways(session, !*part));
        if found.len() > WAYS {
            return None;
        }
    }
    Some(found)
}

/// Every part is true.
fn all(session: &Session<'_>, node: NodeId) -> Option<Vec<Vec<Literal>>> {
    let parts = session.network.parts.get(node);
    if parts.iter().all(|part| session.network.node(part.variable()).is_none()) {
        return Some(vec![parts.iter().copied().filter(|part| session.truth(*part) == Truth::Unknown).collect()]);
    }
    let mut found: Vec<Vec<Literal>> = vec![Vec::new()];
    for part in session.network.parts.get(node) {
        let more = ways(session, *part);
        if found.len() * more.len() > WAYS {
            return None;
        }
        found = found.iter().flat_map(|start| more.iter().map(move |rest| [start.as_slice(), rest].concat())).collect();
    }
    Some(found)
}
