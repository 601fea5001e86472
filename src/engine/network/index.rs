//! Which atoms of a fact a value makes true.
//!
//! The constants that rules compare a fact with, sorted, cut its values into places: each constant is one, and so is
//! each gap between two. Every atom depends on the place only, so a change of value concerns the atoms that name the
//! old or the new constant, and those whose threshold lies between.

use std::cmp::Ordering;

use super::Variable;
use crate::engine::compare::{compare, contains};
use crate::engine::truth::{Both, Truth};
use crate::model::{Comparison, Condition, Key, Operand, Value};

/// Where a fact stands among the constants that rules compare it with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::engine) enum Place {
    /// Nothing is known of it.
    Nothing,
    /// It does not apply.
    NotApplicable,
    /// It has a value: `2 n + 1` is the constant `n`, `2 n` the gap below it.
    At(u32),
}

/// The atoms of one fact. They have consecutive numbers: first those that name values, then thresholds by their cut,
/// then the rest.
#[derive(Debug, Default)]
pub(in crate::engine) struct FactIndex {
    /// Number of the first atom.
    pub(super) first: usize,
    /// Sorted and distinct.
    constants: Vec<Value>,
    /// The same, if all are whole numbers: these are found faster.
    whole: Vec<i64>,
    /// What each atom that names values is at a value that it does not name.
    elsewhere: Vec<Both>,
    /// For each constant, the atoms that name it, counted from `first`.
    naming: Vec<Vec<u32>>,
    /// The place from which on a threshold counts as passed, ascending.
    cuts: Vec<u32>,
    /// What each threshold's atom is below its cut.
    below: Vec<Both>,
    /// The same from its cut on.
    above: Vec<Both>,
    /// Atoms that are evaluated one by one.
    others: Vec<Condition>,
}

/// What a leaf of a condition asks of a fact. The order is the order of the atoms.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    Names { constants: Vec<u32>, holds: bool },
    Cut { cut: u32, below: bool },
    Other(String),
}

/// Order of constants: by type, then by value. Total, so that sorting cannot fail.
fn order(a: &Value, b: &Value) -> Ordering {
    let rank = |value: &Value| match value {
        Value::Bool(_) => 0,
        Value::Choice(_) | Value::Text(_) => 1,
        Value::Int(_) | Value::Number(_) => 2,
        Value::Version(_) => 3,
        Value::Date(_) => 4,
        Value::List(_) => 5,
    };
    a.compare(b).unwrap_or_else(|| rank(a).cmp(&rank(b)))
}

impl FactIndex {
    /// Numbers the atoms of a fact from `first` on; also gives the atom of each leaf, counted from `first`.
    pub(super) fn new(first: usize, leaves: &[&Condition]) -> (Self, Vec<u32>) {
        let mut constants: Vec<Value> = leaves.iter().flat_map(|leaf| scalars(leaf)).cloned().collect();
        constants.sort_by(order);
        constants.dedup_by(|a, b| order(a, b) == Ordering::Equal);
        let whole: Option<Vec<i64>> =
            constants.iter().map(|value| if let Value::Int(whole) = value { Some(*whole) } else { None }).collect();
        let whole = whole.unwrap_or_default();
        let mut index = Self { first, whole, naming: vec![Vec::new(); constants.len()], constants, ..Self::default() };
        let mut shapes: Vec<(Shape, usize)> = leaves.iter().enumerate().map(|(leaf, it)| (index.shape(it), leaf)).collect();
        shapes.sort();
        let mut atoms = vec![0; leaves.len()];
        let mut last: Option<(Shape, u32)> = None;
        for (shape, leaf) in shapes {
            let atom = match &last {
                Some((known, atom)) if *known == shape => *atom,
                _ => index.add(&shape, leaves.get(leaf).copied()),
            };
            if let Some(slot) = atoms.get_mut(leaf) {
                *slot = atom;
            }
            last = Some((shape, atom));
        }
        (index, atoms)
    }

    fn shape(&self, leaf: &Condition) -> Shape {
        let place = |value: &Value| self.constants.binary_search_by(|known| order(known, value)).map_or(0, count);
        match leaf {
            Condition::Compare { how, with: Operand::Value(value), .. } if !matches!(value, Value::List(_)) => {
                let at = place(value);
                match how {
                    Comparison::Equal => Shape::Names { constants: vec![at], holds: true },
                    Comparison::NotEqual => Shape::Names { constants: vec![at], holds: false },
                    Comparison::Less => Shape::Cut { cut: 2 * at + 1, below: true },
                    Comparison::LessOrEqual => Shape::Cut { cut: 2 * at + 2, below: true },
                    Comparison::Greater => Shape::Cut { cut: 2 * at + 2, below: false },
                    Comparison::GreaterOrEqual => Shape::Cut { cut: 2 * at + 1, below: false },
                }
            }
            Condition::OneOf { values, .. } if !values.iter().any(|v| matches!(v, Value::List(_))) => {
                let mut constants: Vec<u32> = values.iter().map(place).collect();
                constants.sort_unstable();
                constants.dedup();
                Shape::Names { constants, holds: true }
            }
            other => Shape::Other(format!("{other:?}")),
        }
    }

    fn add(&mut self, shape: &Shape, leaf: Option<&Condition>) -> u32 {
        let atom = count(self.len());
        match shape {
            Shape::Names { constants, holds } => {
                self.elsewhere.push(Truth::from(!holds).both());
                for constant in constants {
                    if let Some(list) = self.naming.get_mut(*constant as usize) {
                        list.push(atom);
                    }
                }
            }
            Shape::Cut { cut, below } => {
                self.cuts.push(*cut);
                self.below.push(Truth::from(*below).both());
                self.above.push(Truth::from(!below).both());
            }
            Shape::Other(_) => self.others.extend(leaf.cloned()),
        }
        atom
    }

    /// Number of atoms.
    pub(in crate::engine) fn len(&self) -> usize {
        self.elsewhere.len() + self.cuts.len() + self.others.len()
    }

    /// The values that rules compare the fact with, sorted.
    pub(in crate::engine) fn constants(&self) -> &[Value] {
        &self.constants
    }

    /// Conditions that are evaluated one by one.
    pub(in crate::engine) fn others(&self) -> &[Condition] {
        &self.others
    }

    /// The place of a value.
    pub(in crate::engine) fn place(&self, value: &Value) -> Place {
        let found = match value {
            Value::Int(whole) if !self.whole.is_empty() => self.whole.binary_search(whole),
            _ => self.constants.binary_search_by(|known| order(known, value)),
        };
        Place::At(match found {
            Ok(at) => 2 * count(at) + 1,
            Err(at) => 2 * count(at),
        })
    }

    /// The truth of one of the fact's atoms at a value.
    pub(in crate::engine) fn truth(&self, atom: Variable, value: &Value) -> Truth {
        let mut atoms = vec![Truth::Unknown.both(); self.len()];
        self.fill(self.place(value), value, &mut atoms);
        let at = atom.index().saturating_sub(self.first);
        atoms.get(at).map_or(Truth::Unknown, |[truth, _]| *truth)
    }

    /// Tells the atoms whose truth changes between two places, with their new truth.
    pub(in crate::engine) fn changes(&self, from: Place, to: Place, value: Option<&Value>, tell: &mut impl FnMut(usize, Truth)) {
        match (from, to) {
            (Place::At(from), Place::At(to)) => self.moved(from, to, tell),
            (_, Place::At(to)) => {
                let named = self.named(to);
                for (atom, [truth, _]) in self.elsewhere.iter().enumerate() {
                    tell(self.first + atom, if named.contains(&count(atom)) { !*truth } else { *truth });
                }
                let start = self.first + self.elsewhere.len();
                for (at, truth) in self.thresholds(to).enumerate() {
                    tell(start + at, truth);
                }
            }
            (_, nowhere) => {
                let truth = if nowhere == Place::Nothing { Truth::Unknown } else { Truth::False };
                (self.first..self.first + self.len()).for_each(|atom| tell(atom, truth));
                return;
            }
        }
        let start = self.first + self.elsewhere.len() + self.cuts.len();
        for (at, condition) in self.others.iter().enumerate() {
            tell(start + at, value.map_or(Truth::Unknown, |value| Truth::from(holds(condition, value))));
        }
    }

    fn moved(&self, from: u32, to: u32, tell: &mut impl FnMut(usize, Truth)) {
        if from == to {
            return;
        }
        let (old, new) = (self.named(from), self.named(to));
        let elsewhere = |atom: &u32| self.elsewhere.get(*atom as usize).map_or(Truth::Unknown, |[truth, _]| *truth);
        for atom in old.iter().filter(|atom| !new.contains(atom)) {
            tell(self.first + *atom as usize, elsewhere(atom));
        }
        for atom in new.iter().filter(|atom| !old.contains(atom)) {
            tell(self.first + *atom as usize, !elsewhere(atom));
        }
        let passed = |place: u32| self.cuts.partition_point(|cut| *cut <= place);
        let (truths, range) =
            if from < to { (&self.above, passed(from)..passed(to)) } else { (&self.below, passed(to)..passed(from)) };
        let start = self.first + self.elsewhere.len() + range.start;
        for (at, [truth, _]) in truths.get(range).unwrap_or_default().iter().enumerate() {
            tell(start + at, *truth);
        }
    }

    /// The atoms that name the constant at a place.
    fn named(&self, place: u32) -> &[u32] {
        let list = if place % 2 == 1 { self.naming.get((place / 2) as usize) } else { None };
        list.map_or(&[], Vec::as_slice)
    }

    fn thresholds(&self, place: u32) -> impl Iterator<Item = Truth> {
        let passed = self.cuts.partition_point(|cut| *cut <= place);
        self.above.iter().take(passed).chain(self.below.iter().skip(passed)).map(|[truth, _]| *truth)
    }

    /// Writes the truth of all atoms at a place into the atoms' part of a table.
    pub(in crate::engine) fn fill(&self, place: Place, value: &Value, atoms: &mut [Both]) {
        let Place::At(at) = place else { return };
        let (names, rest) = atoms.split_at_mut(self.elsewhere.len().min(atoms.len()));
        let (cuts, others) = rest.split_at_mut(self.cuts.len().min(rest.len()));
        names.copy_from_slice(&self.elsewhere);
        for atom in self.named(at) {
            if let Some(both) = names.get_mut(*atom as usize) {
                both.reverse();
            }
        }
        let passed = self.cuts.partition_point(|cut| *cut <= at);
        let (above, below) = cuts.split_at_mut(passed);
        above.copy_from_slice(self.above.get(..passed).unwrap_or_default());
        below.copy_from_slice(self.below.get(passed..).unwrap_or_default());
        for (slot, condition) in others.iter_mut().zip(&self.others) {
            *slot = Truth::from(holds(condition, value)).both();
        }
    }
}

fn count(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// The values that a leaf compares its fact with.
fn scalars(leaf: &Condition) -> &[Value] {
    match leaf {
        Condition::Compare { with: Operand::Value(value), .. } if !matches!(value, Value::List(_)) => std::slice::from_ref(value),
        Condition::OneOf { values, .. } if !values.iter().any(|v| matches!(v, Value::List(_))) => values,
        _ => &[],
    }
}

/// Whether a leaf about one fact holds for a value.
pub(in crate::engine) fn holds(leaf: &Condition, value: &Value) -> bool {
    match leaf {
        Condition::Compare { how, with: Operand::Value(other), .. } => compare(value, *how, other),
        Condition::OneOf { values, .. } => values.iter().any(|other| compare(value, Comparison::Equal, other)),
        Condition::Contains { value: wanted, .. } => contains(value, wanted),
        _ => false,
    }
}
