//! Tests of the search as a whole, on a small index.
use super::bytes::seal;
use super::*;

fn article(id: &str, title: &str, body: &str, english: [&str; 2]) -> Document {
    let [english_title, english_body] = english;
    Document {
        kind: Kind::Article,
        topic: String::new(),
        id: id.into(),
        title: title.into(),
        phrases: Vec::new(),
        headings: String::new(),
        body: body.into(),
        english: Some(English {
            title: english_title.into(),
            phrases: Vec::new(),
            headings: String::new(),
            body: english_body.into(),
        }),
    }
}

fn languages() -> (Language, Language) {
    let endings = |all: &[&str]| [Rules { after: String::new(), endings: vec![(3, all.iter().map(|e| e.to_string()).collect())] }];
    let words = |stop: &[&str]| Words { stop: stop.iter().map(|word| (*word).to_owned()).collect(), ..Words::default() };
    let rows = ["qwertzuiop", "asdfghjkl", "yxcvbnm"].map(str::to_owned);
    (
        Language::new(
            &words(&["v", "ne", "je", "in", "za"]),
            &endings(&["a", "e", "i", "o", "ah", "om"]),
            &rows,
            Profile::default(),
        ),
        Language::new(&words(&["the", "is", "a", "not"]), &endings(&["s", "ed", "ing"]), &rows, Profile::default()),
    )
}

fn index() -> Index {
    let (local, english) = languages();
    let bodies: Vec<String> = (0..40).map(|at| format!("Besedilo številka {at} o nastavitvah programa")).collect();
    let mut documents = vec![
        article("antispam-5.7.606", "Prepovedani naslovi IP", "Napaka 550 5.7.606", ["Banned sending IP", "Error 550 5.7.606"]),
        article("error-550-5-7-51", "Dostop zavrnjen", "Pošiljanje je omejeno", ["Access denied", "Sending is limited"]),
        article("email-signature", "Podpis v e-pošti", "Dodajte podpis e-pošte.", ["Email signature", "Add an email signature."]),
        article("no-sound", "Težave z zvokom", "Preverite zvočnik.", ["Audio problems", "Check the speaker."]),
        article(
            "sspr-0029",
            "Registracija SSPR_0029",
            "Koda 0x80230626 pri registraciji",
            ["Registration SSPR_0029", "Code 0x80230626"],
        ),
        article("reset-password", "Ponastavitev gesla", "Odprite passwordreset.microsoftonline.com", ["Reset password", "Open it"]),
        article(
            "reset-password-2",
            "Ponastavitev gesla",
            "Odprite passwordreset.microsoftonline.com",
            ["Reset password", "Open it"],
        ),
    ];
    documents
        .extend(bodies.iter().enumerate().map(|(at, body)| article(&format!("other-{at}"), "Nastavitve", body, ["Settings", ""])));
    documents.push(Document {
        kind: Kind::Diagnosis,
        topic: "writeback".into(),
        id: "password-expired".into(),
        title: "Geslo je poteklo".into(),
        phrases: vec!["gesla ne sprejme več".into()],
        headings: String::new(),
        body: String::new(),
        english: None,
    });
    let said = Group { said: vec!["ni zvoka".into(), "tišina".into()], means: vec!["zvok".into()] };
    Index::build(&documents, &local, &english, &Synonyms::new(&[said], &local))
}

fn first(index: &Index, query: &str) -> String {
    index.search(query, 5).hits.first().map(|hit| index.id(hit.document).to_string()).unwrap_or_default()
}

#[test]
fn codes_and_names_are_found_whole_and_in_parts() {
    let index = index();
    for (query, id) in [
        ("5.7.606", "antispam-5.7.606"),
        ("napaka 5.7.51", "error-550-5-7-51"),
        ("SSPR_0029", "sspr-0029"),
        ("sspr 0029", "sspr-0029"),
        ("0029", "sspr-0029"),
        ("80230626", "sspr-0029"),
        ("0x80230626", "sspr-0029"),
        ("passwordreset.microsoftonline.com", "reset-password"),
        ("e-pošta podpis", "email-signature"),
        ("epošta", "email-signature"),
        ("e posta", "email-signature"),
    ] {
        assert_eq!(first(&index, query), id, "{query}");
    }
}

#[test]
fn words_are_found_in_other_forms_and_misspelled() {
    let index = index();
    for (query, id) in [
        ("TEŽAVA ZVOK", "no-sound"),
        ("tezave z zvkoom", "no-sound"),
        ("ponastaviev", "reset-password"),
        ("signature", "email-signature"),
        ("tišina", "no-sound"),
        ("ne sprejme gesla", "password-expired"),
    ] {
        assert_eq!(first(&index, query), id, "{query}");
    }
}

#[test]
fn twins_are_shown_once() {
    let index = index();
    let found = index.search("ponastavitev gesla", 5);
    let hit = found.hits.first().unwrap();
    assert_eq!(hit.twins.iter().map(|t| index.id(*t)).collect::<Vec<_>>(), ["reset-password-2"]);
    assert!(found.hits.iter().skip(1).all(|hit| index.id(hit.document) != "reset-password-2"));
}

#[test]
fn a_hit_tells_its_words_and_a_strange_word_gets_a_suggestion() {
    let index = index();
    let found = index.search("regstracija", 5);
    let unknown = found.unknown.first().unwrap();
    assert_eq!((unknown.word.as_str(), unknown.suggestion.as_deref()), ("regstracija", Some("Registracija")));
    let word = found.hits.first().and_then(|hit| hit.words.first()).unwrap();
    assert_eq!((word.how, word.fields.as_slice()), (How::Edit, &[Field::Title][..]));
}

#[test]
fn any_query_has_an_answer() {
    let index = index();
    let long = "geslo".repeat(4_000);
    for query in [
        "",
        " ",
        "?!",
        "je in",
        "\u{301}\u{301}",
        "a-",
        "-",
        "İ ß ﬁ 😀 한국어",
        "0x",
        "1:",
        "e",
        &long,
        &"gslo psta ".repeat(2_000),
    ] {
        index.search(query, 10);
        index.search(query, 0);
        index.search(query, usize::MAX);
    }
}

#[test]
fn bytes_come_back_and_damaged_ones_never_panic() {
    let index = index();
    let (local, english) = languages();
    let none = Synonyms::default();
    let bytes = index.to_bytes();
    let again = Index::from_bytes(&bytes, &local, &english, &none).unwrap();
    assert_eq!(again.to_bytes(), bytes);
    assert_eq!(first(&again, "podpis"), "email-signature");
    for end in 0..bytes.len().min(600) {
        assert!(Index::from_bytes(&bytes[..end], &local, &english, &none).is_none());
    }
    // Damage behind a right checksum: an index or none, but never a panic, not even in a search.
    let mut random = 7_u32;
    for _ in 0..1_500 {
        let mut damaged = bytes.clone();
        for _ in 0..4 {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let at = 12 + random as usize % (damaged.len() - 12);
            damaged[at] = (random >> 24) as u8;
        }
        seal(&mut damaged);
        if let Some(index) = Index::from_bytes(&damaged, &local, &english, &none) {
            index.search("tezave zvkoom sspr 0029 signature", 5);
        }
    }
}

#[test]
fn building_is_deterministic() {
    assert_eq!(index().to_bytes(), index().to_bytes());
}
