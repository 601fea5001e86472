//! Any facts file, judged and answered in every language: never a panic, never an open placeholder.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use nasvet::answer::{Audience, Inputs, answer, html_body, text};
use nasvet::diag::{Diagnostics, Sources};
use nasvet::engine::judge;
use nasvet::loader::{Embedded, Loaded, load, read_facts};

static BASE: LazyLock<Loaded> = LazyLock::new(|| load(&Embedded).unwrap());

fuzz_target!(|data: &str| {
    let loaded = &*BASE;
    let mut sources = Sources::default();
    let file = sources.add("fuzz.yaml", data);
    let mut problems = Diagnostics::default();
    let Some(case) = read_facts(file, data, |_| Some(0), &loaded.base.topics, &mut problems) else { return };
    let topic = &loaded.base.topics[0];
    let case = case.case("2026-11-21".parse().unwrap());
    let template = &loaded.sources.get(loaded.templates[""]).unwrap().text;
    let judgement = judge(topic, &loaded.functions[&topic.id], &case);
    for locale in &loaded.base.locales {
        let inputs = Inputs { base: &loaded.base, topic, messages: &loaded.messages, sources: &loaded.sources, template, locale: &locale.id, audience: Audience::Staff, explain: true };
        let view = answer(inputs, &case, &judgement);
        assert!(!view.answer_markdown.contains('\u{e000}'));
        let html = html_body(&view.answer_markdown);
        assert!(!html.contains("<script"));
        let _ = text(&view.answer_markdown, 80);
    }
});
