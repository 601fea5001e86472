//! A text that was taken out of a file, and where its parts stand there.

/// A text that knows where in a file each of its parts stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Placed {
    /// The text.
    pub text: String,
    /// Where runs of it begin: in the text, and in the file.
    runs: Vec<(usize, usize)>,
}

impl Placed {
    /// A text that stands in the file as it is, from `start` on.
    #[must_use]
    pub fn whole(text: &str, start: usize) -> Self {
        Self { text: text.to_owned(), runs: vec![(0, start)] }
    }

    /// Adds what stands in the file at `at`.
    pub fn push(&mut self, part: &str, at: usize) {
        let continues = self.runs.last().is_some_and(|(own, file)| self.text.len() - own + file == at);
        if !continues && !part.is_empty() {
            self.runs.push((self.text.len(), at));
        }
        self.text.push_str(part);
    }

    /// Adds a part of another text of the same file.
    pub fn append(&mut self, other: &Self, part: std::ops::Range<usize>) {
        let mut at = part.start;
        let next = |at: usize| other.runs.iter().map(|(own, _)| *own).find(|own| *own > at).unwrap_or(part.end);
        while at < part.end {
            let end = next(at).min(part.end);
            self.push(other.text.get(at..end).unwrap_or(""), other.place(at));
            at = end;
        }
    }

    /// The byte of the file at which a byte of the text stands.
    #[must_use]
    pub fn place(&self, at: usize) -> usize {
        let run = self.runs.partition_point(|(own, _)| *own <= at).checked_sub(1).and_then(|run| self.runs.get(run));
        run.map_or(at, |(own, file)| file + at - own)
    }
}
