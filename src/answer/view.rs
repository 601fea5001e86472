//! The answer as JSON, schema version 1: docs/format.md. The same from the command line and over HTTP.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value as Json, json};

use super::compose::page;
use super::explain::Explainer;
use super::labels::Labels;
use super::order::sorted;
use super::remedy::{Filled, of_confirmed};
use super::{Inputs, template};
use crate::diag::emit::{Finding, findings};
use crate::diag::{Diagnostic, Severity};
use crate::engine::{FactState, Judgement, Origin};
use crate::locale::Localizer;
use crate::model::{Case, DiagnosisId, FactId, Value};

/// An answer.
#[derive(Debug, Clone, Serialize)]
pub struct View {
    /// 1.
    pub schema_version: u32,
    /// The topic.
    pub topic: String,
    /// The reader's locale.
    pub locale: String,
    /// What the answer is based on.
    pub knowledge_base: KnowledgeBaseView,
    /// Known facts by id, in the author's order.
    pub facts: Map<String, Json>,
    /// Facts that were asked and are not known.
    pub unknown: Vec<String>,
    /// Diagnoses: confirmed, contradicted, open by chance, ruled out.
    pub diagnoses: Vec<DiagnosisView>,
    /// What to ask next.
    pub next_question: Option<QuestionView>,
    /// The answer to read.
    pub answer_markdown: String,
    /// Problems while the answer was made.
    pub diagnostics: Vec<Finding>,
    /// Title of the answer as plain text, for the head of a page.
    #[serde(skip)]
    pub title: String,
}

/// Name, version and revision of a knowledge base.
#[derive(Debug, Clone, Serialize)]
pub struct KnowledgeBaseView {
    /// Name.
    pub name: String,
    /// Version.
    pub version: String,
    /// Hash of the content.
    pub revision: String,
}

/// A fact among the reasons of a diagnosis.
#[derive(Debug, Clone, Serialize)]
pub struct FactView {
    /// Its id.
    pub id: String,
    /// Its value.
    pub value: Json,
    /// Its name in words.
    pub label: String,
    /// Its value in words.
    pub value_label: String,
}

/// A diagnosis.
#[derive(Debug, Clone, Serialize)]
pub struct DiagnosisView {
    /// Its id.
    pub id: String,
    /// `confirmed`, `contradicted`, `open` or `ruled_out`.
    pub status: &'static str,
    /// `blocker`, `high`, `medium`, `low` or `info`.
    pub severity: &'static str,
    /// Chance among the open ones, from 0 to 1; only for open ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probability: Option<f64>,
    /// Title in words.
    pub title: String,
    /// Rules and facts that led to the status.
    pub because: Vec<Json>,
    /// Facts that could still decide it.
    pub missing: Vec<String>,
    /// Facts that the customer does not know and that would have decided it.
    pub not_known: Vec<String>,
    /// For a contradicted one: the fact to ask again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_again: Option<String>,
    /// The remedy; for confirmed ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<Json>,
    /// Why it is what it is; only when that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Json>,
}

/// A question.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionView {
    /// The fact.
    pub fact: String,
    /// The question in words.
    pub text: String,
    /// How to find out: inline Markdown.
    pub help: String,
    /// Type of the fact.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Possible answers; empty where any value may be given.
    pub choices: Vec<Json>,
    /// Open diagnoses that the answer could decide, most likely first.
    pub why: Vec<String>,
}

pub(super) fn view(inputs: Inputs<'_>, case: &Case, judgement: &Judgement) -> View {
    let chain = inputs.base.fallback_chain(inputs.locale);
    let localizer = Localizer::new(inputs.messages, inputs.sources, &inputs.topic.id, &chain);
    let labels = Labels::new(inputs.topic, &localizer);
    let mut problems = Vec::new();
    let remedies = of_confirmed(&inputs, &labels, judgement, &mut problems);
    let mut page = page(inputs, &labels, case, judgement, &remedies, &mut problems);
    let mut diagnostics = engine_problems(&inputs, judgement);
    let told = diagnostics.iter().filter(|_| page.staff);
    page.problems = told.map(|d| super::escape::markdown(&d.message)).collect();
    let answer_markdown = template::fill(inputs.template, &page, &labels).unwrap_or_else(|problem| {
        problems.push(Diagnostic::global("text-problem", format!("the template of the answer cannot be used: {problem}")));
        format!("# {}\n", page.title)
    });
    diagnostics.extend(problems);
    let unsaid = localizer.problems().into_iter();
    diagnostics
        .extend(unsaid.map(|message| Diagnostic { severity: Severity::Warning, ..Diagnostic::global("text-problem", message) }));
    let labelled = Labelled { inputs, labels: &labels, judgement, remedies: &remedies };
    View {
        schema_version: 1,
        topic: inputs.topic.id.clone(),
        locale: inputs.locale.to_owned(),
        knowledge_base: KnowledgeBaseView {
            name: inputs.base.name.clone(),
            version: inputs.base.version.clone(),
            revision: inputs.base.revision.clone(),
        },
        facts: labelled.facts(),
        unknown: inputs
            .topic
            .facts
            .iter()
            .filter(|(id, _)| *judgement.facts.get(*id) == FactState::NotKnown)
            .map(|(_, fact)| fact.id.clone())
            .collect(),
        diagnoses: sorted(&inputs, judgement).into_iter().map(|id| labelled.diagnosis(id)).collect(),
        next_question: labelled.question(),
        answer_markdown,
        diagnostics: findings(&diagnostics, inputs.sources),
        title: page.plain_title,
    }
}

/// What the engine noticed: given facts that rules disagree with, scripts that failed.
fn engine_problems(inputs: &Inputs<'_>, judgement: &Judgement) -> Vec<Diagnostic> {
    let conflicts = judgement.conflicts.iter().map(|conflict| {
        let rule = inputs.topic.rules.get(conflict.rule);
        let fact = &inputs.topic.facts.get(conflict.fact).id;
        let message = format!(
            "`{fact}` is given as `{}`, but the rule `{}` says `{}`; the given value counts",
            conflict.given, rule.id, conflict.derived
        );
        Diagnostic::warning("derived-conflict", rule.span, message)
    });
    let failures = judgement.failures.iter().map(|failure| {
        let message = format!("`{}`: {}; it counts as {}", failure.id, failure.message, failure.counts_as);
        Diagnostic::warning("script-failed", failure.span, message)
    });
    let unused = judgement.ignored.iter().filter_map(|id| {
        let fact = inputs.topic.facts.get(*id);
        let message = format!("`{}` is given, but does not apply to this case; it is not used", fact.id);
        fact.span.map(|span| Diagnostic::warning("not-applicable", span, message))
    });
    conflicts.chain(failures).chain(unused).collect()
}

struct Labelled<'a> {
    inputs: Inputs<'a>,
    labels: &'a Labels<'a>,
    judgement: &'a Judgement,
    remedies: &'a BTreeMap<DiagnosisId, Filled>,
}

impl Labelled<'_> {
    fn facts(&self) -> Map<String, Json> {
        let mut out = Map::new();
        for (id, fact) in self.inputs.topic.facts.iter().filter(|(_, fact)| !fact.builtin) {
            if let FactState::Known(value, origin) = self.judgement.facts.get(id) {
                let mut entry =
                    json!({ "value": value_json(value), "origin": if *origin == Origin::Given { "given" } else { "derived" } });
                if let (Origin::Derived(rule), Json::Object(map)) = (origin, &mut entry) {
                    map.insert("rule".to_owned(), json!(self.inputs.topic.rules.get(*rule).id));
                }
                out.insert(fact.id.clone(), entry);
            }
        }
        out
    }

    fn id(&self, fact: FactId) -> String {
        self.inputs.topic.facts.get(fact).id.clone()
    }

    fn diagnosis(&self, id: DiagnosisId) -> DiagnosisView {
        let row = self.inputs.topic.diagnoses.get(id);
        let verdict = self.judgement.diagnoses.get(id);
        let because = verdict.because.iter().map(|reason| {
            let facts: Vec<FactView> = reason.facts.iter().filter_map(|fact| self.fact(*fact)).collect();
            json!({ "rule": self.inputs.topic.rules.get(reason.rule).id, "facts": facts })
        });
        let ids = |list: &[FactId]| list.iter().map(|fact| self.id(*fact)).collect();
        DiagnosisView {
            id: row.id.clone(),
            status: verdict.status.as_str(),
            severity: verdict.severity.as_str(),
            probability: verdict.probability,
            title: self.labels.diagnosis(&row.id),
            because: because.collect(),
            missing: ids(&verdict.missing),
            not_known: ids(&verdict.not_known),
            ask_again: verdict.contradiction.map(|c| self.id(c.ask_again)),
            remedy: self.remedies.get(&id).map(|filled| {
                let fallback = filled.locale != self.inputs.locale;
                json!({ "id": row.remedy, "locale": filled.locale, "fallback": fallback, "markdown": filled.markdown })
            }),
            explanation: self.judgement.explanations.as_ref().filter(|_| self.inputs.explain).map(|explanations| {
                let explainer = Explainer { topic: self.inputs.topic, labels: self.labels, judgement: self.judgement };
                explainer.json(explanations.get(id))
            }),
        }
    }

    fn fact(&self, fact: FactId) -> Option<FactView> {
        match self.judgement.facts.get(fact) {
            FactState::Known(value, origin) if *origin != Origin::Builtin => Some(FactView {
                id: self.id(fact),
                value: value_json(value),
                label: self.labels.fact(fact),
                value_label: self.labels.value(fact, value),
            }),
            _ => None,
        }
    }

    fn question(&self) -> Option<QuestionView> {
        let question = self.judgement.next.as_ref()?;
        let fact = self.inputs.topic.facts.get(question.fact);
        let choice = |value: Value| json!({ "value": value_json(&value), "label": self.labels.value(question.fact, &value) });
        Some(QuestionView {
            fact: fact.id.clone(),
            text: self.labels.question(question.fact),
            help: self.labels.help(question.fact),
            kind: fact.kind.name(),
            choices: fact.kind.choices().into_iter().map(choice).collect(),
            why: question.why.iter().map(|id| self.inputs.topic.diagnoses.get(*id).id.clone()).collect(),
        })
    }
}

/// A value as JSON: booleans and numbers as such, all else as text.
#[must_use]
pub fn value_json(value: &Value) -> Json {
    match value {
        Value::Bool(b) => json!(b),
        Value::Int(n) => json!(n),
        Value::Number(n) => json!(n),
        Value::List(items) => items.iter().map(value_json).collect(),
        other => json!(other.to_string()),
    }
}
