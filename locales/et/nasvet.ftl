# The program's own words. Every locale has the same keys. Plain text, no Markdown.

## Answer: headings and connecting words

answer-title-nothing-known = Mis ei tööta?
answer-title-nothing-confirmed = Kõige tõenäolisem: { $title }
answer-title-nothing-open = Ükski teadaolev põhjus ei sobi
answer-nothing-open = Kõik siin teadaolevad põhjused on välistatud. Kontrollige fakte veel kord või andke juhtum koos alloleva tabeliga edasi.
answer-because = Põhjus
answer-what-to-do = Mida teha
answer-then-check = Seejärel kontrollige
answer-also-found = Leiti ka
answer-disagree = Need andmed on vastuolus
answer-disagree-detail = Poolt räägib { $for }, vastu räägib { $against }. Küsige uuesti: { $question }
answer-still-possible = Endiselt võimalik
answer-suspect = Oletatav põhjus
answer-chance = Tõenäosus
answer-would-decide = Mis tooks selguse
answer-would-have-decided = pole teada, oleks toonud selguse: { $facts }
answer-next-question = Järgmine küsimus
answer-why-asked = See küsimus aitab otsustada: { $diagnoses }
answer-question-choices = Võimalikud vastused
answer-dont-know = Ei tea
answer-ruled-out = Välistatud
answer-ruled-out-count = { $count ->
    [one] { $count } põhjus on välistatud
   *[other] { $count } põhjust on välistatud
}
answer-more-count = { $count ->
    [one] ja veel { $count }
   *[other] ja veel { $count }
}
answer-all-ways-excluded = ükski viis, kuidas see tekkida saab, ei sobi
answer-facts = Selle juhtumi faktid
answer-fact = Fakt
answer-value = Väärtus
answer-origin = Päritolu
answer-origin-given = teatatud
answer-origin-derived = tuletatud
answer-origin-unknown = küsitud
answer-value-unknown = pole teada
answer-value-not-applicable = ei ole selle juhtumi puhul oluline
answer-links = Lisateave
answer-rules = Kuidas iga põhjust hinnati
answer-rule-true = kehtib
answer-rule-false = ei kehti
answer-rule-unknown = pole veel teada
answer-rule-confirms = poolt
answer-rule-rules-out = vastu
answer-rule-suggests = suurendab või vähendab tõenäosust
answer-not-translated = Veel tõlkimata
answer-not-translated-parts = { $count ->
    [one] { $count } osa sellest vastusest on veel tõlkimata ja kuvatakse teises keeles: { $parts }
   *[other] { $count } osa sellest vastusest on veel tõlkimata ja need kuvatakse teises keeles: { $parts }
}
answer-part-of = { $text } ({ $locale })
answer-based-on = Teadmusbaas { $name }, versioon { $version }, redaktsioon { $revision }, { $date }
answer-sources = Allikad: { $sources }
answer-licence = Tekstide litsents: { $licence }

## Values

value-true = jah
value-false = ei
value-percent = { $value }%

## Status of a diagnosis

status-confirmed = kinnitatud
status-contradicted = vastuoluline
status-open = lahtine
status-ruled_out = välistatud

## Severity

severity = Raskusaste
severity-blocker = ei tööta kellelgi
severity-high = kõrge
severity-medium = keskmine
severity-low = madal
severity-info = ootuspärane käitumine

## Chance

chance-very_likely = väga tõenäoline
chance-likely = tõenäoline
chance-possible = võimalik
chance-unlikely = ebatõenäoline
