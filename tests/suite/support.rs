//! What several test modules need.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nasvet::answer::{Audience, Inputs};
use nasvet::loader::{Loaded, Memory, load};

/// Root of the repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Text of a file of the repository.
pub(crate) fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The content files of the repository's own knowledge base.
pub(crate) fn own_files() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::from([("nasvet.yaml".to_owned(), std::fs::read(root().join("nasvet.yaml")).unwrap())]);
    for folder in ["rules", "locales"] {
        collect(&root().join(folder), folder, &mut files);
    }
    files
}

/// All files below a folder, by path.
pub(crate) fn collect(folder: &Path, prefix: &str, into: &mut BTreeMap<String, Vec<u8>>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().flatten().collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{prefix}/{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            collect(&entry.path(), &name, into);
        } else {
            into.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
}

/// Files in memory.
pub(crate) fn memory(files: &BTreeMap<String, Vec<u8>>) -> Memory {
    let mut memory = Memory::default();
    for (path, bytes) in files {
        memory.set(path.clone(), bytes.clone());
    }
    memory
}

/// A knowledge base from files in memory.
pub(crate) fn loaded(files: &BTreeMap<String, Vec<u8>>) -> Loaded {
    load(&memory(files)).unwrap()
}

/// What an answer is made from.
pub(crate) fn inputs<'a>(loaded: &'a Loaded, topic: &str, locale: &'a str, audience: Audience, explain: bool) -> Inputs<'a> {
    Inputs {
        base: &loaded.base,
        topic: loaded.base.topic(topic).unwrap(),
        messages: &loaded.messages,
        sources: &loaded.sources,
        template: &loaded.sources.get(loaded.templates[""]).unwrap().text,
        locale,
        audience,
        explain,
    }
}

/// What a run of the program gave.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs the program in a folder.
pub(crate) fn run_in(folder: &Path, arguments: &[&str]) -> Run {
    run_with(folder, arguments, b"")
}

/// Runs the program in a folder with something on standard input.
pub(crate) fn run_with(folder: &Path, arguments: &[&str], input: &[u8]) -> Run {
    use std::io::Write;
    let mut child = Command::new(env!("CARGO_BIN_EXE_nasvet"))
        .args(arguments)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .env_remove("COLUMNS")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may refuse large input before it has read all of it.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Holds a text against the one that was read and agreed to.
pub(crate) fn snapshot(name: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}
