//! A case as a file describes it.

use crate::diag::FileId;
use crate::model::{Case, Date, DiagnosisId, FactId, Value};

/// A file that describes a case.
#[derive(Debug, Clone)]
pub struct CaseFile {
    /// Name of the file without `.yaml`.
    pub id: String,
    /// The topic that it is for: of its folder, or as it says itself.
    pub topic: Option<String>,
    /// What it is about.
    pub title: String,
    /// The language that it asks for.
    pub lang: Option<String>,
    /// The day that it asks for.
    pub today: Option<Date>,
    /// Facts and their values.
    pub facts: Vec<(FactId, Value)>,
    /// Facts that the customer does not know.
    pub unknown: Vec<FactId>,
    /// What is expected, for a test.
    pub expect: Option<Expectation>,
    /// The file.
    pub file: FileId,
}

/// What a test expects.
#[derive(Debug, Clone, Default)]
pub struct Expectation {
    /// Exactly these are confirmed.
    pub confirmed: Option<Vec<DiagnosisId>>,
    /// Exactly these are contradicted.
    pub contradicted: Option<Vec<DiagnosisId>>,
    /// At least these are ruled out.
    pub ruled_out: Vec<DiagnosisId>,
    /// At least these are open.
    pub open: Vec<DiagnosisId>,
    /// Derived facts with these values.
    pub derived: Vec<(FactId, Value)>,
}

impl CaseFile {
    /// The case itself, judged on `today` unless the file names a day.
    #[must_use]
    pub fn case(&self, today: Date) -> Case {
        let mut case = Case::new(self.today.unwrap_or(today));
        case.known.extend(self.facts.iter().cloned());
        case.not_known.extend(self.unknown.iter().copied());
        case
    }
}
