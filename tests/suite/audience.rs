//! What a customer gets: never a word that is meant for the staff.

use nasvet::answer::{Audience, answer};
use nasvet::engine::{Status, judge};
use nasvet::model::Case;

use crate::support::{inputs, loaded, own_files, root, run_in};

/// The sentences between `{{#audience "staff"}}` and `{{/audience}}`, cut at placeholders.
fn staff_only(text: &str) -> Vec<String> {
    let inside = text.split("{{#audience \"staff\"}}").skip(1).filter_map(|part| part.split("{{/audience}}").next());
    let pieces = inside.flat_map(|part| part.split(['{', '}', '\n']));
    pieces
        .map(|piece| piece.trim().to_owned())
        .filter(|piece| {
            piece.chars().count() > 15 && !piece.starts_with("term ") && !piece.starts_with("#if") && !piece.starts_with("fact.")
        })
        .collect()
}

#[test]
fn a_customer_never_sees_what_is_for_the_staff() {
    let loaded = loaded(&own_files());
    let (mut remedies, mut sentences) = (0, 0);
    for topic in &loaded.base.topics {
        let case = Case::new("2026-11-21".parse().unwrap());
        let open = judge(topic, &loaded.functions[&topic.id], &case);
        for (id, diagnosis) in topic.diagnoses.iter() {
            let mut judgement = open.clone();
            judgement.diagnoses.get_mut(id).status = Status::Confirmed;
            for locale in &loaded.base.locales {
                let written = |audience| {
                    let view = answer(inputs(&loaded, &topic.id, &locale.id, audience, false), &case, &judgement);
                    view.answer_markdown + &serde_json::to_string(&view.diagnoses).unwrap()
                };
                let (customer, staff) = (written(Audience::Customer), written(Audience::Staff));
                let Some(remedy) = loaded
                    .base
                    .remedies
                    .iter()
                    .find(|r| (&r.topic, &r.id, &r.locale) == (&topic.id, &diagnosis.remedy, &locale.id))
                else {
                    panic!("{} {} has no remedy", locale.id, diagnosis.id)
                };
                remedies += 1;
                for sentence in staff_only(&remedy.text) {
                    sentences += 1;
                    assert!(staff.contains(&sentence), "{} {}: the staff does not see: {sentence}", locale.id, diagnosis.id);
                    assert!(!customer.contains(&sentence), "{} {}: the customer sees: {sentence}", locale.id, diagnosis.id);
                }
            }
        }
    }
    assert!(remedies >= 400, "{remedies} remedies");
    assert!(sentences >= remedies, "each remedy has a note for the staff: {sentences} of {remedies}");
}

/// With causes, the customer gets what to do; without, the question. Neither chances nor suspects nor the table of facts.
#[test]
fn a_customers_answer_ends_after_the_check() {
    let cause = ["diagnose", "password-writeback", "--fact", "clock_skew_minutes=11", "--audience", "customer"];
    let sure = run_in(&root(), &cause);
    assert_eq!(sure.code, 0, "{}", sure.err);
    assert!(sure.out.contains("## What to do") && sure.out.contains("**Then check:**"), "{}", sure.out);
    let open = run_in(&root(), &["diagnose", "password-writeback", "--fact", "sspr_code=sspr_0029", "--audience", "customer"]);
    assert!(open.out.starts_with("# We are still looking") && open.out.contains("## A question for you"), "{}", open.out);
    for answer in [&sure.out, &open.out] {
        for part in ["%", "Still possible", "Ruled out", "Facts of this case", "Next question", "Escalate", "revision"] {
            assert!(!answer.contains(part), "{part}: {answer}");
        }
    }
    let all = run_in(&root(), &cause[..4]);
    assert!(all.out.contains("**Escalate:**") && all.out.contains("## Facts of this case"), "{}", all.out);
}
