//! Who reads an answer: what only the staff may see stays out of what a customer gets.

use handlebars::{Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, Renderable};

use super::page::Page;

/// The reader of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Audience {
    /// Support staff: everything.
    #[default]
    Staff,
    /// The customer: what is wrong and what to do, without suspects, chances and notes among colleagues.
    Customer,
}

impl Audience {
    /// All readers with the words that stand for them in texts.
    pub const ALL: [(&'static str, Self); 2] = [("staff", Self::Staff), ("customer", Self::Customer)];

    /// The word that stands for it in texts.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Customer => "customer",
        }
    }
}

/// `{{#audience "staff"}}…{{/audience}}`: a part of a text for one kind of reader.
impl HelperDef for Audience {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        state: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let meant = helper.param(0).and_then(|param| param.value().as_str()) == Some(self.as_str());
        helper.template().filter(|_| meant).map_or(Ok(()), |inner| inner.render(registry, context, state, out))
    }
}

/// Takes out of an answer what a customer cannot use. The question stays where no cause is known: it is what the
/// staff would ask next.
pub(super) fn for_customer(page: Page) -> Page {
    Page {
        staff: false,
        title: page.title,
        plain_title: page.plain_title,
        question: page
            .question
            .filter(|_| page.confirmed.is_empty())
            .map(|asked| super::page::Asked { why: String::new(), ..asked }),
        confirmed: page.confirmed,
        links: page.links,
        articles: page.articles,
        licence: page.licence,
        ..Page::default()
    }
}
