//! From atoms to nodes: each node counts its parts that are false and those that are unknown.

use super::Session;
use crate::engine::FactState;
use crate::engine::network::{Cell, Literal, NodeId, Place, User, Variable};
use crate::engine::truth::{Both, Truth};
use crate::model::{FactId, Key, Value};

/// What a false part adds to the count of its node; an unknown one adds 1. So a count holds both numbers, and a
/// change of one part is one addition. A node has fewer than 2^32 parts, as keys have 32 bits.
const FALSE: u64 = 1 << 32;
/// Truths that can be added before their counts would run into each other; see [`Truth`].
const SUMMED: usize = 15;

fn weight(truth: Truth) -> u64 {
    match truth {
        Truth::True => 0,
        Truth::False => FALSE,
        Truth::Unknown => 1,
    }
}

/// The truth of a node with this count.
fn truth_of(count: u64) -> Truth {
    match count {
        0 => Truth::True,
        1..FALSE => Truth::Unknown,
        _ => Truth::False,
    }
}

/// The count of a few parts. This is the innermost loop of an evaluation from nothing: a load and an addition a part.
fn sum(truths: &[Both], parts: &[Literal]) -> u64 {
    let truths = truths.as_flattened();
    let sum: u64 = parts.iter().map(|part| truths.get(part.index()).map_or(0, |truth| *truth as u64)).sum();
    (sum & 15) | ((sum >> 4) << 32)
}

/// Nodes while they are worked out one after the other.
struct Nodes<'a> {
    truths: &'a mut [Both],
    counts: &'a mut Vec<u64>,
    /// Row of the next node.
    next: usize,
}

impl Nodes<'_> {
    /// Nodes of `N` parts each. Most nodes have two or three, and a loop of known length costs half.
    fn of_few<const N: usize>(&mut self, parts: &[Literal]) {
        for node in parts.as_chunks::<N>().0 {
            self.push(sum(self.truths, node));
        }
    }

    fn push(&mut self, count: u64) {
        self.counts.push(count);
        if let Some(both) = self.truths.get_mut(self.next) {
            *both = truth_of(count).both();
        }
        self.next += 1;
    }
}

impl Session<'_> {
    /// Works out everything from nothing, node by node, each after its parts.
    pub(super) fn evaluate(&mut self) {
        let network = self.network;
        let mut truths: Vec<Both> = vec![Truth::Unknown.both(); network.atoms.len() + network.nodes];
        if let Some(constant) = truths.first_mut() {
            *constant = Truth::True.both();
        }
        let mut at = 1;
        for (fact, index) in network.indexes.iter() {
            let end = at + index.len();
            if let (Some(atoms), FactState::Known(value, _)) = (truths.get_mut(at..end), self.states.get(fact)) {
                let place = index.place(value);
                *self.places.get_mut(fact) = place;
                index.fill(place, value, atoms);
            }
            at = end;
        }
        let mut counts = Vec::with_capacity(network.nodes);
        let mut nodes = Nodes { truths: &mut truths, counts: &mut counts, next: network.atoms.len() };
        for (length, lists, parts) in network.parts.runs() {
            match length {
                2 => nodes.of_few::<2>(parts),
                3 => nodes.of_few::<3>(parts),
                4 => nodes.of_few::<4>(parts),
                0 => (0..lists).for_each(|_| nodes.push(0)),
                more => {
                    parts.chunks(more).for_each(|node| nodes.push(node.chunks(SUMMED).map(|some| sum(nodes.truths, some)).sum()))
                }
            }
        }
        self.truths = truths.into_iter().collect();
        self.counts = counts.into_iter().collect();
        for fact in network.topic.facts.keys().filter(|fact| network.may_be_overruled(*fact)) {
            self.enqueue(Cell::Fact(fact));
        }
        for id in network.computed.keys() {
            self.enqueue(Cell::Computed(id));
        }
        self.run();
    }

    /// Tells the atoms of a fact that it moved.
    pub(super) fn move_to(&mut self, fact: FactId, to: Place, value: Option<&Value>) {
        let from = std::mem::replace(self.places.get_mut(fact), to);
        let network = self.network;
        network.indexes.get(fact).changes(from, to, value, &mut |atom, truth| self.set(Variable::at(atom), truth));
    }

    /// Gives an atom its truth, and all nodes above it theirs.
    pub(super) fn set(&mut self, atom: Variable, truth: Truth) {
        let [old, _] = std::mem::replace(self.truths.get_mut(atom), truth.both());
        if old == truth {
            return;
        }
        self.pending.push((atom, old, truth));
        while let Some((variable, old, new)) = self.pending.pop() {
            let plain = weight(new).wrapping_sub(weight(old));
            let negated = weight(!new).wrapping_sub(weight(!old));
            for user in self.network.uses.get(variable) {
                match user.user() {
                    User::Node(node, sign) => self.count(node, if sign { negated } else { plain }),
                    User::Settle(fact) => self.enqueue(Cell::Fact(fact)),
                    User::Touch(diagnosis) => self.touched.push(diagnosis),
                }
            }
        }
    }

    fn count(&mut self, node: NodeId, change: u64) {
        let count = self.counts.get_mut(node);
        let before = truth_of(*count);
        *count = count.wrapping_add(change);
        let after = truth_of(*count);
        if before != after {
            let variable = self.network.variable(node);
            *self.truths.get_mut(variable) = after.both();
            self.pending.push((variable, before, after));
        }
    }
}
