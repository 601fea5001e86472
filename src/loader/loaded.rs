//! What a load gives, and what its steps share.

use std::collections::BTreeMap;

use super::case_file::CaseFile;
use super::search::SearchFiles;
use super::yaml::{self, Node};
use crate::diag::{Diagnostic, Diagnostics, FileId, Sources, Span};
use crate::locale::Messages;
use crate::model::KnowledgeBase;
use crate::script::Functions;

/// A loaded knowledge base, side by side with what does not belong to the model.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The validated knowledge base.
    pub base: KnowledgeBase,
    /// Compiled script functions of each topic.
    pub functions: BTreeMap<String, Functions>,
    /// Fluent files of all locales.
    pub messages: Messages,
    /// The authors' cases.
    pub cases: Vec<CaseFile>,
    /// The answer's templates: of all locales under the empty name, and of locales that have their own.
    pub templates: BTreeMap<String, FileId>,
    /// `locales/<locale>/audit.yaml`: what the checks of texts know about each locale.
    pub audit: BTreeMap<String, FileId>,
    /// `locales/<locale>/translations.yaml`: which source each translation was made from.
    pub ledgers: BTreeMap<String, FileId>,
    /// What the search reads of each locale.
    pub search: BTreeMap<String, SearchFiles>,
    /// `locales/renderings.csv`.
    pub renderings: Option<FileId>,
    /// `locales/glossary.csv`.
    pub glossary: Option<FileId>,
    /// Names of facts that are declared, but not in a way that can be used.
    pub rejected: std::collections::BTreeSet<String>,
    /// All files, for places in problems.
    pub sources: Sources,
    /// What is wrong with the content.
    pub diagnostics: Diagnostics,
}

/// The files that could be read, by path.
pub(super) type Tree = BTreeMap<String, FileId>;

/// Parses a file; an empty one is a problem.
pub(super) fn document(file: FileId, text: &str, out: &mut Diagnostics) -> Option<Node> {
    let before = out.list().len();
    let root = yaml::parse(file, text, out);
    if root.is_none() && out.list().len() == before {
        out.push(
            Diagnostic::error("empty-file", Span::new(file, 0, 0), "the file is empty")
                .help("delete it, or write something into it"),
        );
    }
    root
}
