//! What signs a line has, seen in one pass: most checks need not look at most lines.

/// Signs and pairs of neighbours in a line.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Clues {
    bits: u32,
    /// How many words begin with a capital letter from A to Z, without the first word.
    pub(super) names: u16,
}

/// A backtick.
pub(super) const CODE: u32 = 1;
/// A link.
pub(super) const LINK: u32 = 1 << 1;
/// An address.
pub(super) const ADDRESS: u32 = 1 << 2;
/// A tag, or something else in angle brackets.
pub(super) const ANGLE: u32 = 1 << 3;
/// A digit.
pub(super) const DIGIT: u32 = 1 << 4;
/// A digit and a comma.
pub(super) const DIGIT_COMMA: u32 = 1 << 5;
/// Two spaces.
pub(super) const SPACES: u32 = 1 << 6;
/// A space and a mark of punctuation.
pub(super) const SPACE_MARK: u32 = 1 << 7;
/// A mark of punctuation or a bracket, and a letter.
pub(super) const MARK_LETTER: u32 = 1 << 8;
/// A space and an apostrophe.
pub(super) const SPACE_APOSTROPHE: u32 = 1 << 9;
/// Bold or italic letters, or the like.
pub(super) const EMPHASIS: u32 = 1 << 10;
/// A quotation mark.
pub(super) const QUOTE: u32 = 1 << 11;
/// A round bracket.
pub(super) const BRACKET: u32 = 1 << 12;
/// Five capital letters in a row.
pub(super) const CAPITALS: u32 = 1 << 13;

impl Clues {
    pub(super) fn new(text: &str) -> Self {
        const MANY: u8 = 5;
        let mut clues = Self::default();
        let mut left = b' ';
        let mut capitals = 0_u8;
        for &byte in text.as_bytes() {
            // A byte of 0x80 or more belongs to a letter or mark beyond A to Z, which may be any of those.
            let wide = byte >= 0x80;
            let space = left == b' ' || left == 0xa0;
            capitals = if wide || byte.is_ascii_uppercase() { capitals.saturating_add(1) } else { 0 };
            let mut bits = match byte {
                b'`' => CODE,
                b'<' => ANGLE,
                b'0'..=b'9' => DIGIT,
                b'*' | b'_' => EMPHASIS,
                b'"' => QUOTE,
                b'(' if left == b']' => LINK | BRACKET,
                b'(' | b')' => BRACKET,
                b'/' if left == b'/' => ADDRESS,
                b'w' if left == b'w' => ADDRESS,
                b',' if left.is_ascii_digit() => DIGIT_COMMA,
                _ if wide => QUOTE,
                _ => 0,
            };
            if space {
                bits |= match byte {
                    b',' | b';' | b':' | b'!' | b'?' | b')' | b'.' => SPACE_MARK,
                    b' ' | 0xa0 | 0xc2 => SPACES | SPACE_APOSTROPHE,
                    b'\'' | b'`' | 0xe2 => SPACE_APOSTROPHE,
                    _ => 0,
                };
                clues.names = clues.names.saturating_add(u16::from(byte.is_ascii_uppercase()));
            }
            if matches!(left, b',' | b';' | b':' | b'!' | b'?' | b'(' | b')' | b'.') && (wide || byte.is_ascii_alphabetic()) {
                bits |= MARK_LETTER;
            }
            if capitals >= MANY {
                bits |= CAPITALS;
            }
            clues.bits |= bits;
            left = byte;
        }
        clues
    }

    /// Whether the line has one of some signs.
    pub(super) fn has(self, bits: u32) -> bool {
        self.bits & bits != 0
    }
}
