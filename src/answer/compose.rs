//! Writes the parts of an answer in the reader's language.

use super::escape::{code_span, markdown};
use super::labels::Labels;
use super::page::{Asked, Disagreement, Document, Excluded, Finding, Judged, JudgedRule, Linked, Page, Row, Suspect};
use super::{Inputs, remedy};
use crate::diag::{Diagnostic, FileId, Span};
use crate::engine::{FactState, Judgement, Origin, Reason, Status, Truth, Verdict};
use crate::locale::Argument;
use crate::model::{Case, DiagnosisId, Effect, FactId};

/// Suspects that are listed by name.
const SUSPECTS: usize = 8;
/// Facts that are named in one line.
const NAMED_FACTS: usize = 6;
/// Facts that are named as what would decide a suspect.
const DECIDING_FACTS: usize = 3;

/// Diagnoses in the order of an answer: confirmed ones (the worst first), contradicted ones, open ones by chance,
/// ruled out ones.
pub(super) fn sorted(inputs: &Inputs<'_>, judgement: &Judgement) -> Vec<DiagnosisId> {
    let mut ids: Vec<DiagnosisId> = inputs.topic.diagnoses.keys().collect();
    let key = |id: &DiagnosisId| {
        let verdict = judgement.diagnoses.get(*id);
        let severity =
            matches!(verdict.status, Status::Confirmed | Status::Contradicted).then_some(std::cmp::Reverse(verdict.severity));
        (verdict.status, severity)
    };
    ids.sort_by(|a, b| {
        let chance = |id: &DiagnosisId| judgement.diagnoses.get(*id).probability.unwrap_or(0.0);
        key(a).cmp(&key(b)).then(chance(b).total_cmp(&chance(a))).then(a.cmp(b))
    });
    ids
}

/// Word for a chance.
pub(super) fn chance_word(probability: f64) -> &'static str {
    match probability {
        p if p >= 0.5 => "very_likely",
        p if p >= 0.2 => "likely",
        p if p >= 0.05 => "possible",
        _ => "unlikely",
    }
}

/// Collects the parts of the answer.
pub(super) fn page(
    inputs: Inputs<'_>,
    labels: &Labels<'_>,
    case: &Case,
    judgement: &Judgement,
    problems: &mut Vec<Diagnostic>,
) -> Page {
    let writer = Writer { inputs, labels, judgement };
    let ids = sorted(&inputs, judgement);
    let with = |status: Status| ids.iter().copied().filter(move |id| judgement.diagnoses.get(*id).status == status);
    let mut page = Page::default();
    for id in with(Status::Confirmed) {
        let first = page.confirmed.is_empty();
        page.confirmed.push(writer.finding(id, first, problems));
    }
    page.contradicted = with(Status::Contradicted).map(|id| writer.disagreement(id)).collect();
    let nothing_known = case.known.is_empty() && case.not_known.is_empty();
    // A list of all that can go wrong helps nobody: with nothing known there is only the question.
    let open: Vec<DiagnosisId> = with(Status::Open).filter(|_| !nothing_known).collect();
    page.open = open.iter().take(SUSPECTS).map(|id| writer.suspect(*id)).collect();
    page.more_open = writer.more(open.len().saturating_sub(SUSPECTS));
    page.ruled_out = with(Status::RuledOut).map(|id| writer.excluded(id)).collect();
    page.ruled_out_count = writer.count("answer-ruled-out-count", page.ruled_out.len());
    page.question = judgement.next.as_ref().map(|question| writer.asked(question.fact, &question.why));
    page.facts = writer.facts();
    if inputs.explain {
        page.rules = ids.iter().map(|id| writer.judged(*id)).collect();
    }
    let shown: Vec<DiagnosisId> = with(Status::Confirmed).collect();
    page.links = writer.links(&shown);
    page.articles = writer.articles(&shown, problems);
    (page.title, page.lead) = writer.opening(&page, open.first().copied(), nothing_known);
    let sources: Vec<&str> = shown.iter().flat_map(|id| &inputs.topic.diagnoses.get(*id).sources).map(String::as_str).collect();
    page.sources = writer.sources(&sources);
    page.based_on = writer.based_on(case);
    if !inputs.base.licence.is_empty() {
        page.licence = labels.word_md("answer-licence", &[("licence", Argument::Text(&inputs.base.licence))]);
    }
    page.not_translated = writer.not_translated();
    page
}

struct Writer<'a> {
    inputs: Inputs<'a>,
    labels: &'a Labels<'a>,
    judgement: &'a Judgement,
}

impl Writer<'_> {
    fn verdict(&self, id: DiagnosisId) -> &Verdict {
        self.judgement.diagnoses.get(id)
    }

    fn title_of(&self, id: DiagnosisId) -> String {
        markdown(&self.labels.diagnosis(&self.inputs.topic.diagnoses.get(id).id))
    }

    fn opening(&self, page: &Page, likely: Option<DiagnosisId>, nothing_known: bool) -> (String, String) {
        if let Some(first) = page.confirmed.first() {
            return (first.title.clone(), String::new());
        }
        match likely {
            _ if nothing_known => (self.labels.word_md("answer-title-nothing-known", &[]), String::new()),
            Some(id) => {
                let diagnosis = &self.inputs.topic.diagnoses.get(id).id;
                let title = self.labels.diagnosis(diagnosis);
                (
                    self.labels.word_md("answer-title-nothing-confirmed", &[("title", Argument::Text(&title))]),
                    self.labels.summary(diagnosis),
                )
            }
            None if !page.contradicted.is_empty() => (self.labels.word_md("answer-disagree", &[]), String::new()),
            None => (self.labels.word_md("answer-title-nothing-open", &[]), self.labels.word_md("answer-nothing-open", &[])),
        }
    }

    fn finding(&self, id: DiagnosisId, first: bool, problems: &mut Vec<Diagnostic>) -> Finding {
        let diagnosis = self.inputs.topic.diagnoses.get(id);
        let verdict = self.verdict(id);
        let chain = self.inputs.base.fallback_chain(self.inputs.locale);
        let text = self.inputs.base.remedy(&self.inputs.topic.id, &diagnosis.remedy, &chain);
        let mut finding = Finding {
            first,
            title: self.title_of(id),
            summary: self.labels.summary(&diagnosis.id),
            severity: format!(
                "{}: {}",
                self.labels.word_md("severity", &[]),
                self.labels.word_md(&format!("severity-{}", verdict.severity.as_str()), &[])
            ),
            because: self.because(&verdict.because),
            verify: self.joined(diagnosis.verify.iter().map(|(fact, value)| {
                format!("{}: {}", markdown(&self.labels.fact(*fact)), markdown(&self.labels.value(*fact, value)))
            })),
            ..Finding::default()
        };
        if let Some(text) = text {
            match remedy::fill_in(&self.inputs, self.labels, &text.text, &text.locale, &self.judgement.facts) {
                Ok(filled) => finding.remedy = filled,
                Err(problem) => problems.push(unusable("remedy", &text.id, text.file, &problem)),
            }
            self.labels.note_foreign(&self.labels.diagnosis(&diagnosis.id), &text.locale);
            finding.remedy_fallback = self.fallback_note(&text.locale);
        }
        finding
    }

    /// Told above a text that is shown in another language; empty for the reader's own.
    fn fallback_note(&self, locale: &str) -> String {
        if locale == self.inputs.locale {
            return String::new();
        }
        let text = self.labels.word("answer-not-translated", &[]);
        self.labels.word_md("answer-part-of", &[("text", Argument::Text(&text)), ("locale", Argument::Text(locale))])
    }

    fn disagreement(&self, id: DiagnosisId) -> Disagreement {
        let Some(contradiction) = self.verdict(id).contradiction else {
            return Disagreement { title: self.title_of(id), ..Disagreement::default() };
        };
        let said = |fact: FactId| match self.judgement.facts.get(fact) {
            FactState::Known(value, _) => format!("{}: {}", self.labels.fact(fact), self.labels.value(fact, value)),
            _ => self.labels.fact(fact),
        };
        let (for_it, against) = (said(contradiction.speaks_for), said(contradiction.speaks_against));
        let question = self.labels.question(contradiction.ask_again);
        let arguments =
            [("for", Argument::Text(&for_it)), ("against", Argument::Text(&against)), ("question", Argument::Text(&question))];
        Disagreement {
            title: self.title_of(id),
            detail: self.labels.word_md("answer-disagree-detail", &arguments),
            help: self.labels.help(contradiction.ask_again),
        }
    }

    fn suspect(&self, id: DiagnosisId) -> Suspect {
        let verdict = self.verdict(id);
        // The word is for the figure that is shown, so that 5% is not once possible and once unlikely.
        let chance = (verdict.probability.unwrap_or(0.0) * 100.0).round() / 100.0;
        let word = self.labels.word_md(&format!("chance-{}", chance_word(chance)), &[]);
        let percent = self.labels.word_md("value-percent", &[("value", Argument::Number((chance * 100.0).round()))]);
        let mut decide: Vec<String> =
            verdict.missing.iter().take(DECIDING_FACTS).map(|fact| markdown(&self.labels.fact(*fact))).collect();
        let more = self.more(verdict.missing.len().saturating_sub(DECIDING_FACTS));
        if !more.is_empty() {
            decide.push(more);
        }
        if !verdict.not_known.is_empty() {
            let names: Vec<String> = verdict.not_known.iter().map(|fact| self.labels.fact(*fact)).collect();
            decide.push(self.labels.word_md("answer-would-have-decided", &[("facts", Argument::Text(&names.join(", ")))]));
        }
        Suspect { title: self.title_of(id), chance: format!("{word} ({percent})"), decide: self.joined(decide) }
    }

    fn asked(&self, fact: FactId, why: &[DiagnosisId]) -> Asked {
        let kind = &self.inputs.topic.facts.get(fact).kind;
        let choices = kind.choices().into_iter().map(|value| markdown(&self.labels.value(fact, &value)));
        let choices: Vec<String> = choices.chain([self.labels.word_md("answer-dont-know", &[])]).collect();
        let mut titles: Vec<String> =
            why.iter().take(DECIDING_FACTS).map(|id| self.labels.diagnosis(&self.inputs.topic.diagnoses.get(*id).id)).collect();
        let more = self.more(why.len().saturating_sub(DECIDING_FACTS));
        if !more.is_empty() {
            titles.push(more);
        }
        Asked {
            text: markdown(&self.labels.question(fact)),
            help: self.labels.help(fact),
            choices: self.joined(choices),
            why: self.labels.word_md("answer-why-asked", &[("diagnoses", Argument::Text(&titles.join("; ")))]),
        }
    }

    fn excluded(&self, id: DiagnosisId) -> Excluded {
        let verdict = self.verdict(id);
        let by_rule =
            verdict.because.iter().any(|reason| matches!(self.inputs.topic.rules.get(reason.rule).effect, Effect::RuleOut(_)));
        let facts = self.because(&verdict.because);
        let because = if by_rule { facts } else { format!("{} ({facts})", self.labels.word_md("answer-all-ways-excluded", &[])) };
        Excluded { title: self.title_of(id), because }
    }

    /// The facts of some reasons, each once, as `label: value`.
    fn because(&self, reasons: &[Reason]) -> String {
        let mut facts: Vec<FactId> = Vec::new();
        for fact in reasons.iter().flat_map(|reason| &reason.facts) {
            if !facts.contains(fact) && !self.inputs.topic.facts.get(*fact).builtin {
                facts.push(*fact);
            }
        }
        let mut parts: Vec<String> =
            facts.iter().take(NAMED_FACTS).map(|fact| self.labels.fact_md(*fact, self.judgement.facts.get(*fact))).collect();
        let more = self.more(facts.len().saturating_sub(NAMED_FACTS));
        if !more.is_empty() {
            parts.push(more);
        }
        self.joined(parts)
    }

    fn facts(&self) -> Vec<Row> {
        let rows = self.inputs.topic.facts.iter().filter(|(_, fact)| !fact.builtin).filter_map(|(id, _)| {
            let (value, origin) = match self.judgement.facts.get(id) {
                FactState::Known(value, origin) => {
                    (markdown(&self.labels.value(id, value)), if *origin == Origin::Given { "given" } else { "derived" })
                }
                FactState::NotKnown => (self.labels.word_md("answer-value-unknown", &[]), "unknown"),
                FactState::NotApplicable | FactState::NotAsked => return None,
            };
            Some(Row {
                label: markdown(&self.labels.fact(id)),
                value,
                origin: self.labels.word_md(&format!("answer-origin-{origin}"), &[]),
            })
        });
        rows.collect()
    }

    fn judged(&self, id: DiagnosisId) -> Judged {
        let rules = self.inputs.topic.rules.iter().filter_map(|(rule, row)| {
            let (list, effect) = match &row.effect {
                Effect::Confirm(list) => (list, "confirms"),
                Effect::RuleOut(list) => (list, "rules-out"),
                Effect::Suggest { diagnoses, .. } => (diagnoses, "suggests"),
                Effect::Set(_) => return None,
            };
            let truth = match self.judgement.rules.get(rule) {
                Truth::True => "true",
                Truth::False => "false",
                Truth::Unknown => "unknown",
            };
            list.contains(&id).then(|| JudgedRule {
                effect: self.labels.word_md(&format!("answer-rule-{effect}"), &[]),
                truth: self.labels.word_md(&format!("answer-rule-{truth}"), &[]),
                condition: code_span(&row.source),
            })
        });
        Judged {
            title: self.title_of(id),
            status: self.labels.word_md(&format!("status-{}", self.verdict(id).status.as_str()), &[]),
            conditions: rules.collect(),
        }
    }

    fn links(&self, shown: &[DiagnosisId]) -> Vec<Linked> {
        let mut keys: Vec<&String> = Vec::new();
        for key in shown.iter().flat_map(|id| &self.inputs.topic.diagnoses.get(*id).links) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        let find = |key: &String| self.inputs.topic.links.iter().find(|link| link.key == *key);
        keys.into_iter()
            .filter_map(find)
            .map(|link| Linked { text: markdown(&self.labels.link(&link.key)), url: link.url.clone() })
            .collect()
    }

    fn articles(&self, shown: &[DiagnosisId], problems: &mut Vec<Diagnostic>) -> Vec<Document> {
        let chain = self.inputs.base.fallback_chain(self.inputs.locale);
        let mut done: Vec<&String> = Vec::new();
        let mut out = Vec::new();
        for id in shown.iter().flat_map(|id| &self.inputs.topic.diagnoses.get(*id).articles) {
            let Some(article) = self.inputs.base.article(id, &chain).filter(|_| !done.contains(&id)) else { continue };
            done.push(id);
            self.labels.note_foreign(&article.title, &article.locale);
            match remedy::fill_in(&self.inputs, self.labels, &article.text, &article.locale, &self.judgement.facts) {
                Ok(body) => out.push(Document {
                    anchor: article.id.clone(),
                    name: markdown(&article.title),
                    body: deeper(&body),
                    body_fallback: self.fallback_note(&article.locale),
                }),
                Err(problem) => problems.push(unusable("article", &article.id, article.file, &problem)),
            }
        }
        out
    }

    fn sources(&self, keys: &[&str]) -> String {
        let mut texts: Vec<&str> = Vec::new();
        for key in keys {
            let found = self.inputs.topic.sources.iter().find(|(known, _)| known == key).map(|(_, text)| text.as_str());
            texts.extend(found.filter(|text| !texts.contains(text)));
        }
        if texts.is_empty() {
            return String::new();
        }
        self.labels.word_md("answer-sources", &[("sources", Argument::Text(&texts.join("; ")))])
    }

    fn based_on(&self, case: &Case) -> String {
        let base = self.inputs.base;
        self.labels.word_md(
            "answer-based-on",
            &[
                ("name", Argument::Text(&base.name)),
                ("version", Argument::Text(&base.version)),
                ("revision", Argument::Text(&base.revision)),
                ("date", Argument::Date(case.today)),
            ],
        )
    }

    fn not_translated(&self) -> String {
        let foreign = self.labels.foreign();
        if foreign.is_empty() {
            return String::new();
        }
        let named: Vec<String> = foreign
            .iter()
            .take(NAMED_FACTS)
            .map(|(text, locale)| {
                self.labels.word("answer-part-of", &[("text", Argument::Text(text)), ("locale", Argument::Text(locale))])
            })
            .collect();
        let more = self.more(foreign.len().saturating_sub(NAMED_FACTS));
        let parts = named.into_iter().chain(Some(more).filter(|m| !m.is_empty())).collect::<Vec<_>>().join("; ");
        let count = u32::try_from(foreign.len()).unwrap_or(u32::MAX);
        self.labels
            .word_md("answer-not-translated-parts", &[("count", Argument::Number(count.into())), ("parts", Argument::Text(&parts))])
    }

    /// "and 5 more"; empty for none.
    fn more(&self, count: usize) -> String {
        if count == 0 { String::new() } else { self.count("answer-more-count", count) }
    }

    fn count(&self, key: &str, count: usize) -> String {
        self.labels.word_md(key, &[("count", Argument::Number(u32::try_from(count).unwrap_or(u32::MAX).into()))])
    }

    fn joined(&self, parts: impl IntoIterator<Item = String>) -> String {
        parts.into_iter().collect::<Vec<_>>().join(" · ")
    }
}

/// A text that cannot be shown at all.
fn unusable(what: &str, id: &str, file: FileId, problem: &str) -> Diagnostic {
    Diagnostic::error("text-problem", Span::new(file, 0, 0), format!("the {what} `{id}` cannot be shown: {problem}"))
        .help("`nasvet check` tells the place")
}

/// The Markdown with each heading one level deeper, to stand below a heading of the answer.
fn deeper(markdown: &str) -> String {
    use pulldown_cmark::{Event, Parser, Tag};
    let starts: Vec<usize> = Parser::new_ext(markdown, super::insert::options())
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Start(Tag::Heading { .. })))
        .map(|(_, range)| range.start)
        .collect();
    let mut out = String::with_capacity(markdown.len() + starts.len());
    let mut from = 0;
    for start in starts {
        out.push_str(markdown.get(from..start).unwrap_or(""));
        out.push('#');
        from = start;
    }
    out.push_str(markdown.get(from..).unwrap_or(""));
    out
}
