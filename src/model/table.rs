//! Numbers for facts, diagnoses and rules, and the tables that they number.

use std::collections::HashMap;
use std::marker::PhantomData;
use std::ops::Deref;

/// A number that one kind of table gives to its rows.
pub trait Key: Copy {
    /// The key of the row at this index.
    fn at(index: usize) -> Self;
    /// The index of this key's row.
    fn index(self) -> usize;
}

/// Declares a type of keys.
macro_rules! key {
    ($(#[$doc:meta])* $visible:vis $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $visible struct $name(u32);

        impl $crate::model::Key for $name {
            fn at(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }

            fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

key!(
    /// A fact of a topic.
    pub FactId
);
key!(
    /// A diagnosis of a topic.
    pub DiagnosisId
);
key!(
    /// A rule of a topic.
    pub RuleId
);
key!(
    /// A script function of a topic.
    pub FunctionId
);

pub(crate) use key;

/// Rows numbered by `K`, in the author's order. Keys come only from the table itself, so a look-up cannot fail.
#[derive(Debug, Clone)]
pub struct Table<K, T> {
    rows: Vec<T>,
    key: PhantomData<K>,
}

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self { rows: Vec::new(), key: PhantomData }
    }
}

impl<K: Key, T> Table<K, T> {
    /// Adds a row and gives it its key.
    pub fn push(&mut self, row: T) -> K {
        self.rows.push(row);
        K::at(self.rows.len() - 1)
    }

    /// The row of a key.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "INVARIANT: keys are made only by `push` and `keys` of this table, and rows are never removed"
    )]
    pub fn get(&self, key: K) -> &T {
        &self.rows[key.index()]
    }

    /// The row of a key, to be changed.
    #[expect(clippy::indexing_slicing, reason = "INVARIANT: as in `get`")]
    pub fn get_mut(&mut self, key: K) -> &mut T {
        &mut self.rows[key.index()]
    }

    /// Keys and rows in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (K, &T)> {
        self.rows.iter().enumerate().map(|(index, row)| (K::at(index), row))
    }

    /// All keys in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = K> + use<K, T> {
        (0..self.rows.len()).map(K::at)
    }

    /// All rows in order.
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.rows.iter()
    }

    /// All rows in order, to be changed.
    pub fn rows_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.rows.iter_mut()
    }

    /// Number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl<K, T> FromIterator<T> for Table<K, T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        Self { rows: rows.into_iter().collect(), key: PhantomData }
    }
}

/// A row that has a stable id of its own.
pub trait Named {
    /// The id.
    fn name(&self) -> &str;
}

/// A table whose rows are also found by their ids. Of rows with the same id the first one is found.
#[derive(Debug, Clone)]
pub struct Catalogue<K, T> {
    table: Table<K, T>,
    names: HashMap<Box<str>, K>,
}

impl<K, T> Default for Catalogue<K, T> {
    fn default() -> Self {
        Self { table: Table::default(), names: HashMap::new() }
    }
}

impl<K: Key, T: Named> Catalogue<K, T> {
    /// Adds a row and gives it its key.
    pub fn push(&mut self, row: T) -> K {
        let name = row.name().into();
        let key = self.table.push(row);
        self.names.entry(name).or_insert(key);
        key
    }

    /// The key of the row with this id.
    #[must_use]
    pub fn named(&self, id: &str) -> Option<K> {
        self.names.get(id).copied()
    }

    /// The row of a key, to be changed in all but its id.
    pub fn get_mut(&mut self, key: K) -> &mut T {
        self.table.get_mut(key)
    }
}

impl<K, T> Deref for Catalogue<K, T> {
    type Target = Table<K, T>;

    fn deref(&self) -> &Self::Target {
        &self.table
    }
}
