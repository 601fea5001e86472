//! Variables of the network, their opposites, and lists numbered by keys.

use std::marker::PhantomData;

use crate::model::{DiagnosisId, FactId, Key, key};

key!(
    /// Something with a truth: first the constant `true`, then the atoms, then the nodes.
    pub(in crate::engine) Variable
);
key!(
    /// A conjunction.
    pub(in crate::engine) NodeId
);
key!(
    /// A call of a script function, or a comparison of two facts.
    pub(in crate::engine) ComputedId
);

/// A variable or its opposite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(in crate::engine) struct Literal(u32);

impl Literal {
    /// Always true.
    pub(in crate::engine) const TRUE: Self = Self(0);
    /// Always false.
    pub(in crate::engine) const FALSE: Self = Self(1);

    pub(in crate::engine) fn of(variable: Variable) -> Self {
        Self(variable.0 << 1)
    }

    pub(in crate::engine) fn variable(self) -> Variable {
        Variable(self.0 >> 1)
    }

    /// Its place in a table that has two rows for each variable: the variable and its opposite.
    pub(in crate::engine) fn index(self) -> usize {
        self.0 as usize
    }

    pub(in crate::engine) fn negated(self) -> bool {
        self.0 & 1 == 1
    }
}

impl std::ops::Not for Literal {
    type Output = Self;

    fn not(self) -> Self {
        Self(self.0 ^ 1)
    }
}

/// Who must know when the truth of a variable changes, in one word.
#[derive(Debug, Clone, Copy)]
pub(in crate::engine) struct Use(u32);

/// The same, spelled out.
#[derive(Debug, Clone, Copy)]
pub(in crate::engine) enum User {
    /// A node that has the variable among its parts, or its opposite.
    Node(NodeId, bool),
    /// A fact that must be settled anew.
    Settle(FactId),
    /// A diagnosis whose status or weight may have changed.
    Touch(DiagnosisId),
}

impl Use {
    pub(super) fn new(user: User) -> Self {
        let (index, tag) = match user {
            User::Node(node, negated) => (node.index(), u32::from(negated)),
            User::Settle(fact) => (fact.index(), 2),
            User::Touch(diagnosis) => (diagnosis.index(), 3),
        };
        Self((u32::try_from(index).unwrap_or(u32::MAX) << 2) | tag)
    }

    pub(in crate::engine) fn user(self) -> User {
        let index = (self.0 >> 2) as usize;
        match self.0 & 3 {
            2 => User::Settle(FactId::at(index)),
            3 => User::Touch(DiagnosisId::at(index)),
            sign => User::Node(NodeId::at(index), sign == 1),
        }
    }
}

/// Lists numbered by `K`, laid out one behind the other.
#[derive(Debug)]
pub(in crate::engine) struct Lists<K, T> {
    starts: Vec<u32>,
    items: Vec<T>,
    /// Lengths of lists, and how many lists in a row have it.
    runs: Vec<(usize, usize)>,
    key: PhantomData<K>,
}

impl<K: Key, T: Copy> Lists<K, T> {
    /// `count` lists from pairs of key and item; the items of a list keep their order.
    pub(super) fn from_pairs(count: usize, mut pairs: Vec<(K, T)>) -> Self {
        pairs.sort_by_key(|(key, _)| key.index());
        let mut starts = Vec::with_capacity(count + 1);
        let mut at = 0;
        for list in 0..=count {
            while pairs.get(at).is_some_and(|(key, _)| key.index() < list) {
                at += 1;
            }
            starts.push(u32::try_from(at).unwrap_or(u32::MAX));
        }
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for (start, end) in starts.iter().zip(starts.iter().skip(1)) {
            let length = (end - start) as usize;
            match runs.last_mut() {
                Some((known, lists)) if *known == length => *lists += 1,
                _ => runs.push((length, 1)),
            }
        }
        Self { starts, items: pairs.into_iter().map(|(_, item)| item).collect(), runs, key: PhantomData }
    }

    /// The list of a key; empty for a key that has none.
    pub(in crate::engine) fn get(&self, key: K) -> &[T] {
        let place = |index: usize| self.starts.get(index).map(|at| *at as usize);
        let range = place(key.index()).zip(place(key.index() + 1));
        range.and_then(|(start, end)| self.items.get(start..end)).unwrap_or_default()
    }

    /// All lists in order, those of one length that follow each other together: the length, how
    /// many, and their items.
    pub(in crate::engine) fn runs(&self) -> impl Iterator<Item = (usize, usize, &[T])> {
        let mut rest = self.items.as_slice();
        self.runs.iter().map(move |(length, lists)| {
            let (run, behind) = rest.split_at_checked(length * lists).unwrap_or_default();
            rest = behind;
            (*length, *lists, run)
        })
    }
}
