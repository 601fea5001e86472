//! A topic: one problem area.

use super::table::Named;
use super::{Catalogue, Diagnosis, DiagnosisId, Fact, FactId, FunctionId, Rule, RuleId};
use crate::diag::Span;

/// One problem area, a folder under `rules/`.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Name of the folder.
    pub id: String,
    /// Facts shared with other topics first, then its own, in the author's order; `today` is the first of all.
    pub facts: Catalogue<FactId, Fact>,
    /// Diagnoses in the author's order: files by name, then as written.
    pub diagnoses: Catalogue<DiagnosisId, Diagnosis>,
    /// Rules in the author's order.
    pub rules: Catalogue<RuleId, Rule>,
    /// All facts, each after the facts that its `ask_if` and the rules that set it need.
    pub evaluation_order: Vec<FactId>,
    /// The built-in fact `today`.
    pub today: FactId,
    /// Facts to ask first while nothing else tells the questions apart.
    pub entry: Vec<FactId>,
    /// Facts in the order in which their questions are preferred.
    pub order: Vec<FactId>,
    /// Products the topic is about: names of terms, each with its place.
    pub products: Vec<(String, Span)>,
    /// Pages on the web.
    pub links: Vec<Link>,
    /// Where the knowledge comes from: key and description.
    pub sources: Vec<(String, String)>,
    /// Script functions that rules may call.
    pub functions: Catalogue<FunctionId, Function>,
}

/// A page on the web.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Key; its title is the message `link-<key>`.
    pub key: String,
    /// Address, `https` or `http`.
    pub url: String,
    /// Where it is declared.
    pub span: Span,
}

/// A script function of a topic.
#[derive(Debug, Clone)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// The facts that its parameters name.
    pub parameters: Vec<FactId>,
    /// Where it is written.
    pub span: Span,
}

impl Topic {
    /// The fact with this id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<FactId> {
        self.facts.named(id)
    }

    /// The diagnosis with this id.
    #[must_use]
    pub fn diagnosis(&self, id: &str) -> Option<DiagnosisId> {
        self.diagnoses.named(id)
    }

    /// Ids of the facts that a case may give: all but built-in ones.
    pub fn given_ids(&self) -> impl Iterator<Item = &str> {
        self.facts.rows().filter(|fact| !fact.builtin).map(|fact| fact.id.as_str())
    }
}

impl Named for Fact {
    fn name(&self) -> &str {
        &self.id
    }
}

impl Named for Diagnosis {
    fn name(&self) -> &str {
        &self.id
    }
}

impl Named for Rule {
    fn name(&self) -> &str {
        &self.id
    }
}

impl Named for Function {
    fn name(&self) -> &str {
        &self.name
    }
}
