//! The docs say what is so.

use nasvet::diag::CODES;
use nasvet::loader::shape::{ALL, Form, Shape};

use crate::support::{loaded, own_files, read, root};

fn keys(shape: &Shape, out: &mut Vec<&'static str>) {
    for key in shape.keys {
        out.push(key.name);
        let mut form = &key.form;
        while let Form::List(inner) | Form::OneOrMore(inner) | Form::Map(inner) = form {
            form = inner;
        }
        if let Form::Object(inner) = form {
            keys(inner, out);
        }
    }
}

#[test]
fn format_names_every_key_and_every_problem() {
    let text = read("docs/format.md");
    let mut all = Vec::new();
    for shape in ALL {
        keys(shape, &mut all);
    }
    for key in all {
        assert!(text.contains(&format!("`{key}`")), "docs/format.md does not tell of the key `{key}`");
    }
    for code in CODES {
        assert!(text.contains(&format!("`{code}`")), "docs/format.md does not tell of the problem `{code}`");
    }
}

/// Every item of the old articles has its row, and the facts, diagnoses and articles that the rows name exist.
#[test]
fn sources_cover_every_item() {
    let text = read("docs/sources.md");
    let loaded = loaded(&own_files());
    let topic = loaded.base.topic("password-writeback").unwrap();
    let mut named = 0;
    for item in (1..=27).map(|n| format!("| S0.{n} |")).chain((1..=20).map(|n| format!("| S4.{n} |"))) {
        assert_eq!(text.matches(&item).count(), 1, "{item}");
        let row = text.lines().find(|line| line.starts_with(&item)).unwrap();
        let carried = row.split('|').nth(4).unwrap();
        assert!(!carried.trim().is_empty(), "{item} says neither who carries it nor why nobody does");
        for id in carried
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|id| id.contains('_') && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'))
        {
            named += 1;
            assert!(
                topic.fact(id).is_some() || topic.diagnosis(id).is_some() || topic.links.iter().any(|link| link.key == id),
                "{item} names `{id}`, which does not exist"
            );
        }
        for id in carried.split('`').skip(1).step_by(2).filter(|id| id.contains('-') && id.starts_with("enable")) {
            assert!(loaded.base.articles.iter().any(|article| article.id == id), "{item} names the article `{id}`");
        }
    }
    assert!(named > 30, "the rows name {named} facts and diagnoses");
}

/// Files refer to their schemas by a path that exists.
#[test]
fn content_files_name_their_schema() {
    for (path, bytes) in own_files().iter().filter(|(path, _)| path.ends_with(".yaml")) {
        let text = std::str::from_utf8(bytes).unwrap();
        let first = text.lines().next().unwrap();
        let schema = first.strip_prefix("# yaml-language-server: $schema=").unwrap_or_else(|| panic!("{path} names no schema"));
        assert!(root().join(path).parent().unwrap().join(schema).is_file(), "{path}: {schema}");
    }
}

/// Links from one page to another lead to a file that exists.
#[test]
fn links_between_the_docs_lead_somewhere() {
    for doc in [
        "README.md",
        "docs/architecture.md",
        "docs/design.md",
        "docs/authoring.md",
        "docs/format.md",
        "docs/sources.md",
        "docs/text-checks.md",
        "docs/import.md",
        "docs/audit.md",
        "docs/search.md",
    ] {
        let text = read(doc);
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = target.split('#').next().unwrap();
            if file.is_empty() || file.contains("://") || file.contains(' ') || file.contains('{') {
                continue;
            }
            assert!(root().join(doc).parent().unwrap().join(file).exists(), "{doc} links to {target}");
        }
    }
}
