//! `nasvet schema`

use nasvet::diag::did_you_mean;
use nasvet::loader::{schema, schemas};
use serde_json::{Map, Value};

use crate::args::Schema;
use crate::output::{Exit, Failure, Output};

pub(crate) fn run(verb: &Schema, output: &Output) -> Result<Exit, Failure> {
    if let Some(folder) = &verb.out {
        let failed = |error: std::io::Error| Failure::usage(format!("`{}`: {error}", folder.display()));
        std::fs::create_dir_all(folder).map_err(failed)?;
        for (name, text) in schemas() {
            std::fs::write(folder.join(format!("{name}.json")), text).map_err(failed)?;
        }
        return Ok(Exit::Fine);
    }
    let text = match &verb.name {
        Some(name) => schema(name).ok_or_else(|| {
            let help = did_you_mean(name, schemas().iter().map(|(known, _)| *known));
            Failure::usage(format!("no schema is called `{name}`{}", help.map(|help| format!(": {help}")).unwrap_or_default()))
        })?,
        None => {
            let all: Map<String, Value> = schemas()
                .into_iter()
                .filter_map(|(name, text)| Some((name.to_owned(), serde_json::from_str(&text).ok()?)))
                .collect();
            format!("{:#}\n", Value::Object(all))
        }
    };
    output.result(&text)?;
    Ok(Exit::Fine)
}
