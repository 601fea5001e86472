//! The docs say what is so.

use nasvet::loader::shape::{ALL, Form, Shape};

use crate::problems::codes;
use crate::support::{own_files, read, root};

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
    for code in codes() {
        assert!(text.contains(&format!("`{code}`")), "docs/format.md does not tell of the problem `{code}`");
    }
}

/// Every item of the old articles has its row, and what the rows name exists.
#[test]
fn sources_cover_every_item() {
    let text = read("docs/sources.md");
    for item in (1..=27).map(|n| format!("| S0.{n} |")).chain((1..=20).map(|n| format!("| S4.{n} |"))) {
        assert_eq!(text.matches(&item).count(), 1, "{item}");
    }
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

/// Nothing in the repository names the machine or the people's private places.
#[test]
fn links_between_the_docs_lead_somewhere() {
    for doc in ["README.md", "docs/architecture.md", "docs/design.md", "docs/authoring.md", "docs/format.md", "docs/sources.md"] {
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
