//! The one Handlebars helper there is: texts by name, as in `{{t "answer-because"}}` and
//! `{{term "entra_portal" case="genitive"}}`.

use std::collections::HashMap;

use handlebars::{Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderErrorReason};

/// Texts by name and case; the case is empty where there is none.
#[derive(Debug, Default)]
pub(super) struct Lookup {
    pub(super) texts: HashMap<(String, String), String>,
}

impl HelperDef for Lookup {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let name = helper.param(0).and_then(|p| p.value().as_str()).unwrap_or("").to_owned();
        let case = helper.hash_get("case").and_then(|c| c.value().as_str()).unwrap_or("").to_owned();
        let text =
            self.texts.get(&(name.clone(), case)).ok_or_else(|| RenderErrorReason::Other(format!("unknown text `{name}`")))?;
        out.write(text)?;
        Ok(())
    }
}
