//! Writes the parts of an answer in the reader's language.

use std::collections::BTreeMap;

use super::audience::for_customer;
use super::escape::markdown;
use super::labels::Labels;
use super::order::{chance_word, sorted};
use super::page::{Asked, Disagreement, Excluded, Finding, Page, Row, Suspect};
use super::remedy::Filled;
use super::{Audience, Inputs};
use crate::diag::Diagnostic;
use crate::engine::{FactState, Judgement, Origin, Reason, Status, Verdict};
use crate::locale::Argument;
use crate::model::{Case, DiagnosisId, Effect, FactId};

/// Suspects that are listed by name.
const SUSPECTS: usize = 8;
/// Facts that are named in one line.
pub(super) const NAMED_FACTS: usize = 6;
/// Facts that are named as what would decide a suspect.
const DECIDING_FACTS: usize = 3;

/// Collects the parts of the answer.
pub(super) fn page(
    inputs: Inputs<'_>,
    labels: &Labels<'_>,
    case: &Case,
    judgement: &Judgement,
    remedies: &BTreeMap<DiagnosisId, Filled>,
    problems: &mut Vec<Diagnostic>,
) -> Page {
    let writer = Writer { inputs, labels, judgement, remedies };
    let ids = sorted(&inputs, judgement);
    let with = |status: Status| ids.iter().copied().filter(move |id| judgement.diagnoses.get(*id).status == status);
    let mut page = Page { staff: true, ..Page::default() };
    for id in with(Status::Confirmed) {
        let first = page.confirmed.is_empty();
        page.confirmed.push(writer.finding(id, first));
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
    if let Some(explanations) = judgement.explanations.as_ref().filter(|_| inputs.explain) {
        page.rules = ids.iter().map(|id| writer.judged(*id, explanations.get(*id))).collect();
    }
    let shown: Vec<DiagnosisId> = with(Status::Confirmed).collect();
    page.links = writer.links(&shown);
    page.articles = writer.articles(&shown, problems);
    (page.plain_title, page.lead) = writer.opening(shown.first().copied(), &page, open.first().copied(), nothing_known);
    page.title = markdown(&page.plain_title);
    let sources: Vec<&str> = shown.iter().flat_map(|id| &inputs.topic.diagnoses.get(*id).sources).map(String::as_str).collect();
    page.sources = writer.sources(&sources);
    page.based_on = writer.based_on(case);
    if !inputs.base.licence.is_empty() {
        page.licence = labels.word_md("answer-licence", &[("licence", Argument::Text(&inputs.base.licence))]);
    }
    page.not_translated = writer.not_translated();
    if inputs.audience == Audience::Customer { for_customer(page) } else { page }
}

/// What the parts are written from.
pub(super) struct Writer<'a> {
    pub(super) inputs: Inputs<'a>,
    pub(super) labels: &'a Labels<'a>,
    pub(super) judgement: &'a Judgement,
    remedies: &'a BTreeMap<DiagnosisId, Filled>,
}

impl Writer<'_> {
    fn verdict(&self, id: DiagnosisId) -> &Verdict {
        self.judgement.diagnoses.get(id)
    }

    pub(super) fn title_of(&self, id: DiagnosisId) -> String {
        markdown(&self.labels.diagnosis(&self.inputs.topic.diagnoses.get(id).id))
    }

    /// Title as plain text, and what stands below it.
    fn opening(
        &self,
        confirmed: Option<DiagnosisId>,
        page: &Page,
        likely: Option<DiagnosisId>,
        nothing_known: bool,
    ) -> (String, String) {
        let id_of = |id: DiagnosisId| &self.inputs.topic.diagnoses.get(id).id;
        match (confirmed, likely) {
            (Some(id), _) => (self.labels.diagnosis(id_of(id)), String::new()),
            // Suspects are not for customers.
            _ if self.inputs.audience == Audience::Customer => (self.labels.word("answer-title-customer", &[]), String::new()),
            _ if nothing_known => (self.labels.word("answer-title-nothing-known", &[]), String::new()),
            (None, Some(id)) => {
                let title = self.labels.diagnosis(id_of(id));
                let title = self.labels.word("answer-title-nothing-confirmed", &[("title", Argument::Text(&title))]);
                (title, self.labels.summary(id_of(id)))
            }
            (None, None) if !page.contradicted.is_empty() => (self.labels.word("answer-disagree", &[]), String::new()),
            (None, None) => (self.labels.word("answer-title-nothing-open", &[]), self.labels.word_md("answer-nothing-open", &[])),
        }
    }

    fn finding(&self, id: DiagnosisId, first: bool) -> Finding {
        let diagnosis = self.inputs.topic.diagnoses.get(id);
        let verdict = self.verdict(id);
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
        if let Some(remedy) = self.remedies.get(&id) {
            self.labels.note_foreign(&self.labels.diagnosis(&diagnosis.id), &remedy.locale);
            finding.remedy = remedy.markdown.clone();
            finding.remedy_fallback = self.fallback_note(&remedy.locale);
        }
        finding
    }

    /// Told above a text that is shown in another language; empty for the reader's own.
    pub(super) fn fallback_note(&self, locale: &str) -> String {
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

    /// "and 5 more"; empty for none.
    pub(super) fn more(&self, count: usize) -> String {
        if count == 0 { String::new() } else { self.count("answer-more-count", count) }
    }

    fn count(&self, key: &str, count: usize) -> String {
        self.labels.word_md(key, &[("count", Argument::Number(u32::try_from(count).unwrap_or(u32::MAX).into()))])
    }

    fn joined(&self, parts: impl IntoIterator<Item = String>) -> String {
        parts.into_iter().collect::<Vec<_>>().join(" · ")
    }
}
