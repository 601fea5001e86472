# The program's own words. Every locale has the same keys. Plain text, no Markdown.

## Answer: headings and connecting words

answer-title-nothing-known = Kas nedarbojas?
answer-title-customer = Mēs vēl meklējam cēloni
answer-title-nothing-confirmed = Ticamākais cēlonis: { $title }
answer-title-nothing-open = Neviens zināms cēlonis neatbilst
answer-nothing-open = Visi šeit zināmie cēloņi ir noraidīti. Pārbaudiet faktus vēlreiz vai nododiet pieteikumu tālāk kopā ar turpmāk redzamo tabulu.
answer-because = Pamatojums
answer-what-to-do = Ko darīt
answer-then-check = Pēc tam pārbaudiet
answer-also-found = Konstatēts arī
answer-disagree = Šie dati ir pretrunīgi
answer-disagree-detail = Par to liecina { $for }, pret to liecina { $against }. Jautājiet vēlreiz: { $question }
answer-still-possible = Joprojām iespējams
answer-suspect = Iespējamais cēlonis
answer-chance = Varbūtība
answer-would-decide = Kas ļautu to noskaidrot
answer-would-have-decided = nav zināms, bet ļautu to noskaidrot: { $facts }
answer-next-question = Nākamais jautājums
answer-customer-question = Jautājums jums
answer-customer-close = Ja tas nepalīdz, atbildiet uz šo ziņojumu un norādiet, līdz kurai darbībai nonācāt.
answer-why-asked = Šis jautājums palīdz apstiprināt vai noraidīt: { $diagnoses }
answer-question-choices = Iespējamās atbildes
answer-dont-know = Nezinu
answer-ruled-out = Noraidīts
answer-ruled-out-count = { $count ->
    [zero] { $count } noraidītu cēloņu
    [one] { $count } noraidīts cēlonis
   *[other] { $count } noraidīti cēloņi
}
answer-more-count = { $count ->
    [zero] un vēl { $count }
    [one] un vēl { $count }
   *[other] un vēl { $count }
}
answer-all-ways-excluded = neatbilst neviens no veidiem, kā tas var notikt
answer-facts = Šī gadījuma fakti
answer-fact = Fakts
answer-value = Vērtība
answer-origin = Izcelsme
answer-origin-given = paziņots
answer-origin-derived = secināts
answer-origin-unknown = jautāts
answer-value-unknown = nav zināms
answer-value-not-applicable = uz šo gadījumu neattiecas
answer-links = Papildinformācija
answer-rules = Kā katrs cēlonis tika izvērtēts
answer-rule-true = izpildās
answer-rule-false = neizpildās
answer-rule-unknown = vēl nav zināms
answer-rule-confirms = par
answer-rule-rules-out = pret
answer-rule-suggests = padara ticamāku vai mazāk ticamu
answer-not-translated = Vēl nav iztulkots
answer-not-translated-parts = { $count ->
    [zero] { $count } vēl neiztulkotu šīs atbildes daļu, kas parādītas citā valodā: { $parts }
    [one] { $count } vēl neiztulkota šīs atbildes daļa, kas parādīta citā valodā: { $parts }
   *[other] { $count } vēl neiztulkotas šīs atbildes daļas, kas parādītas citā valodā: { $parts }
}
answer-part-of = { $text } ({ $locale })
answer-based-on = Zināšanu bāze { $name }, versija { $version }, redakcija { $revision }, { $date }
answer-sources = Avoti: { $sources }
answer-licence = Tekstu licence: { $licence }

## Values

value-true = jā
value-false = nē
value-percent = { $value } %

## Status of a diagnosis

status-confirmed = apstiprināts
status-contradicted = pretrunīgs
status-open = neizlemts
status-ruled_out = noraidīts

## Severity

severity = Nopietnība
severity-blocker = nedarbojas nevienam
severity-high = augsta
severity-medium = vidēja
severity-low = zema
severity-info = paredzēta darbība

## Chance

chance-very_likely = ļoti ticams
chance-likely = ticams
chance-possible = iespējams
chance-unlikely = maz ticams

## Explanation: why a cause is confirmed, ruled out or still open

fact-today = Šodienas datums

# Before the parts of a condition, as in "all of these, holds:"
explain-all = jāizpildās visiem šiem nosacījumiem
explain-any = pietiek ar vienu no šiem nosacījumiem
explain-not = tālāk minētajam pretējs nosacījums
explain-always = bez nosacījumiem
# What is known of the fact that a line is about, as in "Licence: P1 (here: none)".
explain-here = šeit: { $value }
# $function is the name of a script, $facts are names of facts.
explain-function = skripts { $function } ņem vērā šādus faktus: { $facts }
# Before the conditions that a fact was worked out from.
explain-follows-from = izriet no tālāk minētā
explain-missing = To vēl ļautu noskaidrot: { $facts }
# $answers are pairs of fact and value, as in "Licence: none · User: guest".
explain-would-confirm = Lai apstiprinātu cēloni, pietiktu ar vienu atbildi: { $answers }
explain-would-rule-out = Lai noraidītu cēloni, pietiktu ar vienu atbildi: { $answers }

## Interview in a terminal. The letters are commands and the same in every language.

interview-intro = Ievadiet atbildes numuru vai tās sākumu. u: nezinu · ?: kāpēc šis jautājums · b: atpakaļ · a: līdzšinējais rezultāts · e: beigt
interview-question = { $number }. jautājums
interview-expects-choice = Ievadiet numuru no saraksta vai atbildes sākumu.
interview-expects-list = Ievadiet vienu vai vairākus numurus no saraksta, atdalot tos ar komatiem.
interview-expects-int = Ievadiet veselu skaitli.
interview-expects-number = Ievadiet skaitli.
interview-expects-version = Ievadiet versijas numuru, piemēram, 2.5.190.0.
interview-expects-date = Ievadiet datumu formātā gads-mēnesis-diena, piemēram, 2026-11-21.
interview-expects-text = Ievadiet tekstu.
# $text is what the person typed.
interview-not-understood = “{ $text }” nav derīga atbilde uz šo jautājumu.
interview-ambiguous = Ievadītajam tekstam “{ $text }” atbilst vairākas atbildes: { $choices }
interview-suspects = Ticamākie cēloņi: { $diagnoses }
interview-open-count = { $count ->
    [zero] Paliek { $count } iespējamu cēloņu.
    [one] Paliek { $count } iespējams cēlonis.
   *[other] Paliek { $count } iespējami cēloņi.
}
interview-found = Konstatētais cēlonis: { $diagnosis }
interview-found-hint = Nospiediet taustiņu Enter, lai skatītu rezultātu, vai turpiniet ar nākamo jautājumu.
interview-nothing-more = Vairāk jautājumu nav.
interview-answers = Līdzšinējās atbildes
interview-no-answers = Atbilžu vēl nav.
interview-change-hint = Lai mainītu citu atbildi, ievadiet burtu b un tās numuru, piemēram, b 1.
interview-no-such-answer = Nav atbildes ar numuru { $number }.
# $file is the name of a file.
interview-saved = Gadījums ir saglabāts failā { $file }.
# Title of the saved case.
interview-said = Jūs norādījāt: { $words }
interview-is-that-so = Vai tas ir pareizi?
interview-title = Problēmu novēršana, { $date }

# Below an article: where it comes from.
article-source = Avots: { $path }
article-licence = Licence: { $licence }
article-attribution = Oriģinālteksts: { $name }
article-origin-machine = Mašīntulkojums
article-origin-human = Cilvēka tulkojums
article-updated = Atjaunināts: { $date }

# The search.
search-kind-topic = tēma
search-kind-diagnosis = cēlonis
search-kind-article = raksts
search-nothing = Vaicājumam “{ $query }” nekas nav atrasts.
search-hint = Dažos vārdos aprakstiet, kas nedarbojas un kur, vai ievadiet kļūdas kodu, piemēram, SSPR_0029.
search-unknown = Nav atrasts: { $words }
search-did-you-mean = Vai domājāt: { $words }
search-variants = Gandrīz tāds pats teksts: { $ids }
search-stated = No ievadītā izriet:
search-next = Cēloņa meklēšana: { $command }
search-guessed = Vaicājuma valoda: { $locale } (noteikta automātiski). Lai meklētu citā valodā, pievienojiet { $option }.
search-how-exact = tas pats vārds
search-how-stem = cita forma
search-how-joined = vārda vai koda daļa
search-how-prefix = tāds pats sākums
search-how-edit = drukas kļūda
search-how-grams = līdzīgi burti
search-how-synonym = sinonīms
search-how-translation = tulkojums
search-field-name = raksta nosaukums
search-field-title = virsraksts
search-field-phrases = simptomi
search-field-headings = apakšvirsraksti
search-field-body = teksts
search-field-english-title = virsraksts angļu valodā
search-field-english-phrases = simptomi angļu valodā
search-field-english-body = teksts angļu valodā
