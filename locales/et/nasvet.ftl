# The program's own words. Every locale has the same keys. Plain text, no Markdown.

## Answer: headings and connecting words

answer-title-nothing-known = Mis ei tööta?
answer-title-customer = Otsime veel põhjust
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
answer-customer-question = Küsimus teile
answer-customer-close = Kui see ei aita, vastake sellele sõnumile ja märkige, millise toiminguni jõudsite.
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
answer-value-not-applicable = ei kohaldu
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

## Explanation: why a cause is confirmed, ruled out or still open

fact-today = Tänane kuupäev

# Before the parts of a condition, as in "all of these, holds:"
explain-all = täidetud on kõik järgmised tingimused
explain-any = täidetud on vähemalt üks järgmistest tingimustest
explain-not = järgmise tingimuse vastand
explain-always = ilma tingimusteta
# What is known of the fact that a line is about, as in "Licence: P1 (here: none)".
explain-here = siin: { $value }
# $function is the name of a script, $facts are names of facts.
explain-function = skript { $function } arvestab järgmist: { $facts }
# Before the conditions that a fact was worked out from.
explain-follows-from = tuleneb järgmisest
explain-missing = Selguse võiks veel tuua: { $facts }
# $answers are pairs of fact and value, as in "Licence: none · User: guest".
explain-would-confirm = Põhjuse kinnitamiseks piisaks ühest vastusest: { $answers }
explain-would-rule-out = Põhjuse välistamiseks piisaks ühest vastusest: { $answers }

## Interview in a terminal. The letters are commands and the same in every language.

interview-intro = Vastake numbriga või sisestage vastuse algus. u: ei tea · ?: miks see küsimus · b: tagasi · a: senine tulemus · e: lõpeta
interview-question = { $number }. küsimus
interview-expects-choice = Sisestage loendist number või vastuse algus.
interview-expects-list = Sisestage loendist üks või mitu numbrit ja eraldage need komadega.
interview-expects-int = Sisestage täisarv.
interview-expects-number = Sisestage arv.
interview-expects-version = Sisestage versiooninumber, näiteks 2.5.190.0.
interview-expects-date = Sisestage kuupäev kujul aasta-kuu-päev, näiteks 2026-11-21.
interview-expects-text = Sisestage tekst.
# $text is what the person typed.
interview-not-understood = „{ $text }“ ei sobi selle küsimuse vastuseks.
interview-ambiguous = „{ $text }“ võib tähendada mitut vastust: { $choices }
interview-suspects = Kõige tõenäolisemad põhjused: { $diagnoses }
interview-open-count = { $count ->
    [one] Alles on { $count } võimalik põhjus.
   *[other] Alles on { $count } võimalikku põhjust.
}
interview-found = Põhjus leitud: { $diagnosis }
interview-found-hint = Vajutage tulemuse vaatamiseks klahvi Enter või jätkake järgmise küsimusega.
interview-nothing-more = Rohkem küsimusi ei ole.
interview-answers = Senised vastused
interview-no-answers = Vastuseid veel ei ole.
interview-change-hint = Mõne muu vastuse muutmiseks sisestage täht b ja vastuse number, näiteks b 1.
interview-no-such-answer = Vastust numbriga { $number } ei ole.
# $file is the name of a file.
interview-saved = Juhtum on salvestatud faili { $file }.
# Title of the saved case.
interview-said = Teie sõnad: { $words }
interview-is-that-so = Kas see on õige?
interview-title = Tõrkeotsing, { $date }

# Below an article: where it comes from.
article-source = Allikas: { $path }
article-licence = Litsents: { $licence }
article-attribution = Algteksti autor: { $name }
article-origin-machine = Masintõlge
article-origin-human = Inimtõlge
article-updated = Uuendatud: { $date }

# The search.
search-kind-topic = teema
search-kind-diagnosis = põhjus
search-kind-article = artikkel
search-nothing = Päringule „{ $query }“ ei leitud ühtegi vastet.
search-hint = Kirjeldage mõne sõnaga, mis ei toimi ja kus, või sisestage tõrkekood, näiteks SSPR_0029.
search-unknown = Ei leitud: { $words }
search-did-you-mean = Kas mõtlesite: { $words }
search-variants = Peaaegu sama tekst: { $ids }
search-stated = Teie sõnadest selgub:
search-next = Põhjuse otsimine: { $command }
search-guessed = Päringu keel: { $locale } (tuvastatud automaatselt). Muu keele valimiseks lisage { $option }.
search-how-exact = sama sõna
search-how-stem = teine vorm
search-how-joined = sõna või koodi osa
search-how-prefix = sama algus
search-how-edit = kirjaviga
search-how-grams = sarnased tähed
search-how-synonym = sünonüüm
search-how-translation = tõlge
search-field-name = artikli nimi
search-field-title = pealkiri
search-field-phrases = sümptomid
search-field-headings = alapealkirjad
search-field-body = tekst
search-field-english-title = ingliskeelne pealkiri
search-field-english-phrases = ingliskeelsed sümptomid
search-field-english-body = ingliskeelne tekst
