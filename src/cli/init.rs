//! `nasvet init`

use std::collections::BTreeMap;

use nasvet::loader::files::write_new;
use nasvet::loader::{embedded_files, schemas};

use crate::args::Init;
use crate::output::{Exit, Failure, Output};

/// The minimal knowledge base: path and text.
const STARTER: [(&str, &str); 9] = [
    ("nasvet.yaml", include_str!("starter/nasvet.yaml")),
    ("rules/example/topic.yaml", include_str!("starter/topic.yaml")),
    ("rules/example/facts.yaml", include_str!("starter/facts.yaml")),
    ("rules/example/printer.yaml", include_str!("starter/printer.yaml")),
    ("rules/example/cases/no-power.yaml", include_str!("starter/no-power.yaml")),
    ("locales/terms.ftl", include_str!("starter/terms.ftl")),
    ("locales/en/example.ftl", include_str!("starter/example.ftl")),
    ("locales/en/example/printer_has_no_power.md", include_str!("starter/printer_has_no_power.md")),
    ("locales/en/example/printer_has_no_paper.md", include_str!("starter/printer_has_no_paper.md")),
];

/// Files of the embedded knowledge base that the minimal one needs, too: the program's words, the answer's shape, and
/// what the checks and the search know about English.
const SHARED: [&str; 5] =
    ["locales/answer.md", "locales/en/audit.yaml", "locales/en/nasvet.ftl", "locales/en/search.yaml", "locales/en/synonyms.yaml"];

pub(crate) fn run(verb: &Init, output: &Output) -> Result<Exit, Failure> {
    let embedded = embedded_files()?;
    let mut files: BTreeMap<String, Vec<u8>> = if verb.empty {
        let shared = embedded.into_iter().filter(|(path, _)| SHARED.contains(&path.as_str()));
        shared.chain(STARTER.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))).collect()
    } else {
        embedded
    };
    files.extend(schemas().into_iter().map(|(name, text)| (format!("docs/schema/{name}.json"), text.into_bytes())));
    write_new(&verb.dir, &files)?;
    let dir = verb.dir.display();
    output.message(&format!(
        "{} files in {dir}. Next: nasvet --kb {dir} check; nasvet --kb {dir} test; edit the files and look again.",
        files.len()
    ));
    Ok(Exit::Fine)
}
