//! Ranking: BM25F with one saturation per word of the query, and closeness to titles.
use super::alternatives::Alternative;
use super::closeness::Cover;
use super::expand::Expansion;
use super::query::Asked;
use super::{Field, Found, Hit, How, Index};

/// Documents that are looked at closely.
const CANDIDATES: usize = 60;
/// Expansions at least this strong, relative to the best one, say how frequent a word is.
const STRONG: f32 = 0.6;

/// What one word (with its expansions) gives each document.
struct Column {
    values: Vec<f32>,
    /// Inverse document frequency of the class of words.
    idf: f32,
}

impl Index {
    /// The documents that answer a query, best first, at most `limit`, and its words that are not in the index.
    pub fn search(&self, query: &str, limit: usize) -> Found {
        let asked = self.ask(query);
        let telling: Vec<&Asked> = asked.iter().filter(|a| a.telling).collect();
        let mut next = 0..;
        let places: Vec<Option<usize>> = asked.iter().map(|a| if a.telling { next.next() } else { None }).collect();
        let meant = |a: &&Asked| {
            let mut words = self.expand(&a.whole, &a.typed, Some(&self.near));
            words.extend(self.translations(&words));
            words
        };
        let slots: Vec<Vec<Expansion>> = telling.iter().map(meant).collect();
        let alternatives = self.alternatives(&asked, &places);

        let mut columns: Vec<Column> = slots.iter().map(|words| self.column(words)).collect();
        for other in &alternatives {
            self.replace(&mut columns, other);
        }
        let weight: f32 = columns.iter().map(|c| c.idf).sum();
        let mut scores = vec![0.0_f32; self.len()];
        for column in &columns {
            for (score, value) in scores.iter_mut().zip(&column.values) {
                *score += value;
            }
        }
        let mut cover = Cover::new(self, &slots, &alternatives, columns.iter().map(|c| c.idf).collect(), &telling);
        let better = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        let mut ranked: Vec<(u32, f32)> = (0..).zip(scores).filter(|(_, s)| *s > 0.0).collect();
        if ranked.len() > CANDIDATES.max(limit) {
            ranked.select_nth_unstable_by(CANDIDATES.max(limit), better);
            ranked.truncate(CANDIDATES.max(limit));
        }
        for (document, score) in &mut ranked {
            let close = self.closeness(*document as usize, &mut cover);
            let w = &self.weights;
            let close = w.closeness * close.words + w.likeness * close.letters + w.proximity * close.neighbours;
            *score = *score / weight.max(f32::MIN_POSITIVE) + close;
        }
        ranked.sort_unstable_by(better);
        let mut hits = self.without_twins(&ranked, limit);
        self.explain(&mut hits, &telling, &slots, &alternatives);
        Found { hits, unknown: self.unknown(&telling, &slots, &alternatives) }
    }

    /// BM25F of one word of the query over all documents.
    fn column(&self, words: &[Expansion]) -> Column {
        let mut values = vec![0.0_f32; self.len()];
        let translated = words.iter().all(|e| e.how == How::Translation);
        let strong = words.first().map_or(0.0, |best| best.weight * STRONG);
        let mut frequency = 0;
        for expansion in words {
            // A translation counts in the English texts only; how frequent it is says nothing of the word itself.
            let english = expansion.how == How::Translation;
            let tells = expansion.weight >= strong && (!english || translated);
            let on = Field::ALL.map(|field| if english && !field.english() { 0.0 } else { expansion.weight });
            self.postings(expansion.word, |document, _, counts| {
                let (Some(value), Some(norms)) = (values.get_mut(document), self.norms.get(document)) else { return };
                let cells = counts.iter().zip(norms).zip(&on);
                let sum: f32 = cells.map(|((count, norm), on)| *count as f32 * norm * on).sum();
                frequency += u32::from(tells && *value == 0.0 && sum > 0.0);
                *value += sum;
            });
        }
        let idf = if frequency == 0 { 0.0 } else { self.idf(frequency) };
        let k1 = self.weights.k1;
        for value in &mut values {
            *value = idf * (k1 + 1.0) * *value / (*value + k1);
        }
        Column { values, idf }
    }

    /// Lets an alternative stand in for its words of the query where it gives a document more than they do.
    fn replace(&self, columns: &mut [Column], other: &Alternative) {
        let words: Vec<Column> = other.words.iter().map(|words| self.column(words)).collect();
        let all: f32 = words.iter().map(|c| c.idf).sum();
        if all <= 0.0 {
            return;
        }
        // Of several words all must be there to count fully.
        let mut sums = vec![0.0_f32; self.len()];
        let mut matched = vec![0.0_f32; self.len()];
        for word in &words {
            for ((sum, matched), value) in sums.iter_mut().zip(&mut matched).zip(&word.values) {
                *sum += value;
                *matched += if *value > 0.0 { word.idf / all } else { 0.0 };
            }
        }
        for (sum, matched) in sums.iter_mut().zip(&matched) {
            *sum *= matched;
        }
        // Its score is dealt out to its words of the query by how much they tell; unknown ones tell what it tells.
        let own: f32 = other.slots.iter().filter_map(|s| columns.get(*s)).map(|c| c.idf).sum();
        for slot in &other.slots {
            let Some(column) = columns.get_mut(*slot) else { continue };
            let share = if own > 0.0 { column.idf / own } else { 1.0 / other.slots.len() as f32 };
            for (value, sum) in column.values.iter_mut().zip(&sums) {
                *value = value.max(share * other.weight * sum);
            }
            if own <= 0.0 {
                column.idf = share * all;
            }
        }
    }

    /// The best `limit` documents, each with the others of the same text behind it.
    fn without_twins(&self, ranked: &[(u32, f32)], limit: usize) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for (document, score) in ranked {
            if let Some(hit) = hits.iter_mut().find(|hit| self.first_twin(hit.document) == self.first_twin(*document)) {
                hit.twins.push(*document);
            } else if hits.len() < limit {
                hits.push(Hit { document: *document, score: *score, twins: Vec::new(), words: Vec::new() });
            }
        }
        hits
    }
}
