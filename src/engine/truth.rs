//! Strong Kleene logic: true, false, unknown.

/// Truth of a condition. The numbers are such that up to fifteen truths can be added: the unknown ones are counted in
/// the lower four bits of the sum, the false ones above.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Truth {
    /// Holds.
    True = 0,
    /// Cannot be told yet.
    Unknown = 1,
    /// Does not hold.
    False = 16,
}

/// A truth and its opposite, so that a literal finds its truth without asking for its sign.
pub(super) type Both = [Truth; 2];

impl Truth {
    pub(super) fn both(self) -> Both {
        [self, !self]
    }

    /// False when any part is false, true when all are true, whatever the order.
    #[must_use]
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(Self::True, |sofar, part| match (sofar, part) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::True, Self::True) => Self::True,
        })
    }

    /// True when any part is true, false when all are false, whatever the order.
    #[must_use]
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(Self::False, |sofar, part| match (sofar, part) {
            (Self::True, _) | (_, Self::True) => Self::True,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::False, Self::False) => Self::False,
        })
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    /// The opposite; unknown stays unknown.
    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}
