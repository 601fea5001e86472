# The program's own words. Every locale has the same keys. Plain text, no Markdown.

## Answer: headings and connecting words

answer-title-nothing-known = Kaj ne deluje?
answer-title-customer = Vzrok še iščemo
answer-title-nothing-confirmed = Najverjetneje: { $title }
answer-title-nothing-open = Noben znani vzrok ne ustreza
answer-nothing-open = Vsi tukaj znani vzroki so izključeni. Dejstva preverite še enkrat ali pa primer s spodnjo tabelo predajte naprej.
answer-because = Razlog
answer-what-to-do = Kaj storiti
answer-then-check = Nato preverite
answer-also-found = Ugotovljeno je tudi
answer-disagree = Ti podatki si nasprotujejo
answer-disagree-detail = Za: { $for }. Proti: { $against }. Vprašajte znova: { $question }
answer-still-possible = Še vedno mogoče
answer-suspect = Domnevni vzrok
answer-chance = Verjetnost
answer-would-decide = Kaj bi odločilo
answer-would-have-decided = ni znano, bi pa odločilo: { $facts }
answer-next-question = Naslednje vprašanje
answer-customer-question = Vprašanje za vas
answer-customer-close = Če to ne pomaga, odgovorite na to sporočilo in navedite, do katerega koraka ste prišli.
answer-why-asked = To vprašanje pomaga pri presoji teh vzrokov: { $diagnoses }
answer-question-choices = Možni odgovori
answer-dont-know = ne vem
answer-ruled-out = Izključeno
answer-ruled-out-count = { $count ->
    [one] { $count } vzrok je izključen
    [two] { $count } vzroka sta izključena
    [few] { $count } vzroki so izključeni
   *[other] { $count } vzrokov je izključenih
}
answer-more-count = { $count ->
    [one] in še { $count }
    [two] in še { $count }
    [few] in še { $count }
   *[other] in še { $count }
}
answer-all-ways-excluded = nobeden od možnih načinov nastanka ne ustreza
answer-facts = Dejstva tega primera
answer-fact = Dejstvo
answer-value = Vrednost
answer-origin = Izvor
answer-origin-given = sporočeno
answer-origin-derived = izpeljano
answer-origin-unknown = vprašano
answer-value-unknown = ni znano
answer-value-not-applicable = ne pride v poštev
answer-links = Več informacij
answer-rules = Kako je bil presojen vsak vzrok
answer-rule-true = drži
answer-rule-false = ne drži
answer-rule-unknown = še ni znano
answer-rule-confirms = za
answer-rule-rules-out = proti
answer-rule-suggests = spremeni verjetnost
answer-not-translated = Še ni prevedeno
answer-not-translated-parts = { $count ->
    [one] { $count } del tega odgovora še ni preveden in je prikazan v drugem jeziku: { $parts }
    [two] { $count } dela tega odgovora še nista prevedena in sta prikazana v drugem jeziku: { $parts }
    [few] { $count } deli tega odgovora še niso prevedeni in so prikazani v drugem jeziku: { $parts }
   *[other] { $count } delov tega odgovora še ni prevedenih in je prikazanih v drugem jeziku: { $parts }
}
answer-part-of = { $text } ({ $locale })
answer-based-on = Zbirka znanja { $name }, različica { $version }, revizija { $revision }, { $date }
answer-sources = Viri: { $sources }
answer-licence = Licenca besedil: { $licence }

## Values

value-true = da
value-false = ne
value-percent = { $value } %

## Status of a diagnosis

status-confirmed = potrjeno
status-contradicted = protislovno
status-open = odprto
status-ruled_out = izključeno

## Severity

severity = Resnost
severity-blocker = ne deluje nikomur
severity-high = visoka
severity-medium = srednja
severity-low = nizka
severity-info = pričakovano delovanje

## Chance

chance-very_likely = zelo verjetno
chance-likely = verjetno
chance-possible = mogoče
chance-unlikely = malo verjetno

## Explanation: why a cause is confirmed, ruled out or still open

fact-today = Današnji datum

# Before the parts of a condition, as in "all of these, holds:"
explain-all = izpolnjeni so vsi naslednji pogoji
explain-any = izpolnjen je vsaj eden od naslednjih pogojev
explain-not = naslednji pogoj ni izpolnjen
explain-always = brez pogojev
# What is known of the fact that a line is about, as in "Licence: P1 (here: none)".
explain-here = dejansko: { $value }
# $function is the name of a script, $facts are names of facts.
explain-function = funkcija { $function } upošteva: { $facts }
# Before the conditions that a fact was worked out from.
explain-follows-from = izpeljano iz naslednjega
explain-missing = Kaj bi še lahko odločilo: { $facts }
# $answers are pairs of fact and value, as in "Licence: none · User: guest".
explain-would-confirm = Za potrditev bi zadoščal en sam odgovor: { $answers }
explain-would-rule-out = Za izključitev bi zadoščal en sam odgovor: { $answers }

## Interview in a terminal. The letters are commands and the same in every language.

interview-intro = Odgovorite s številko ali vnesite začetek odgovora. u: ne vem · ?: zakaj to vprašanje · b: nazaj · a: vmesni rezultat · e: konec
interview-question = { $number }. vprašanje
interview-expects-choice = Vnesite številko s seznama ali začetek odgovora.
interview-expects-list = Vnesite eno ali več številk s seznama in jih ločite z vejicami.
interview-expects-int = Vnesite celo število.
interview-expects-number = Vnesite število.
interview-expects-version = Vnesite različico, na primer 2.5.190.0.
interview-expects-date = Vnesite datum v obliki leto-mesec-dan, na primer 2026-11-21.
interview-expects-text = Vnesite besedilo.
# $text is what the person typed.
interview-not-understood = »{ $text }« ni veljaven odgovor na to vprašanje.
interview-ambiguous = Vnosu »{ $text }« ustreza več odgovorov: { $choices }
interview-suspects = Domnevni vzroki: { $diagnoses }
interview-open-count = { $count ->
    [one] { $count } vzrok je še vedno mogoč.
    [two] { $count } vzroka sta še vedno mogoča.
    [few] { $count } vzroki so še vedno mogoči.
   *[other] { $count } vzrokov je še vedno mogočih.
}
interview-found = Ugotovljeno: { $diagnosis }
interview-found-hint = Za prikaz rezultata pritisnite tipko Enter ali pa nadaljujte z naslednjim vprašanjem.
interview-nothing-more = Vprašanj ni več.
interview-answers = Dosedanji odgovori
interview-no-answers = Odgovorov še ni.
interview-change-hint = Če želite spremeniti kak drug odgovor, vnesite črko b in številko odgovora, na primer b 1.
interview-no-such-answer = Odgovora s številko { $number } ni.
# $file is the name of a file.
interview-saved = Primer je shranjen v datoteki { $file }.
# Title of the saved case.
interview-said = Navedli ste: { $words }
interview-is-that-so = Ali to drži?
interview-title = Pogovor z dne { $date }

# Below an article: where it comes from.
article-source = Vir: { $path }
article-licence = Licenca: { $licence }
article-attribution = Izvirno besedilo: { $name }
article-origin-machine = Strojni prevod
article-origin-human = Človeški prevod
article-updated = Posodobljeno: { $date }

# The search.
search-kind-topic = tema
search-kind-diagnosis = vzrok
search-kind-article = članek
search-nothing = Za »{ $query }« ni zadetkov.
search-hint = Z nekaj besedami opišite, kaj ne deluje in kje, ali vnesite kodo napake, na primer SSPR_0029.
search-unknown = Ni zadetkov za: { $words }
search-did-you-mean = Ali ste mislili: { $words }
search-variants = Skoraj enako besedilo: { $ids }
search-stated = Iz vnosa izhaja:
search-next = Iskanje vzroka: { $command }
search-guessed = Jezik vnosa: { $locale } (samodejno določen). Drug jezik izberete z možnostjo { $option }.
search-how-exact = ista beseda
search-how-stem = druga oblika
search-how-joined = del besede ali kode
search-how-prefix = enak začetek
search-how-edit = tipkarska napaka
search-how-grams = podobne črke
search-how-synonym = sopomenka
search-how-translation = prevod
search-field-name = ime članka
search-field-title = naslov
search-field-phrases = simptomi
search-field-headings = mednaslovi
search-field-body = besedilo
search-field-english-title = angleški naslov
search-field-english-phrases = angleški simptomi
search-field-english-body = angleško besedilo
