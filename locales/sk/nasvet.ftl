# The program's own words. Every locale has the same keys. Plain text, no Markdown.

## Answer: headings and connecting words

answer-title-nothing-known = Čo nefunguje?
answer-title-customer = Príčinu ešte hľadáme
answer-title-nothing-confirmed = Najpravdepodobnejšie: { $title }
answer-title-nothing-open = Nevyhovuje žiadna známa príčina
answer-nothing-open = Všetky tu známe príčiny sú vylúčené. Skontrolujte fakty ešte raz alebo prípad odovzdajte ďalej s tabuľkou uvedenou nižšie.
answer-because = Dôvod
answer-what-to-do = Čo robiť
answer-then-check = Potom skontrolujte
answer-also-found = Zistilo sa aj
answer-disagree = Tieto údaje si protirečia
answer-disagree-detail = Za: { $for }. Proti: { $against }. Opýtajte sa znova: { $question }
answer-still-possible = Stále možné
answer-suspect = Predpokladaná príčina
answer-chance = Pravdepodobnosť
answer-would-decide = Čo by rozhodlo
answer-would-have-decided = nie je známe, bolo by rozhodujúce: { $facts }
answer-next-question = Ďalšia otázka
answer-customer-question = Otázka pre vás
answer-customer-close = Ak to nepomôže, odpovedzte na túto správu a uveďte, ku ktorému kroku ste sa dostali.
answer-why-asked = Táto otázka pomáha rozhodnúť o príčinách: { $diagnoses }
answer-question-choices = Možné odpovede
answer-dont-know = Neviem
answer-ruled-out = Vylúčené
answer-ruled-out-count = { $count ->
    [one] { $count } príčina je vylúčená
    [few] { $count } príčiny sú vylúčené
    [many] { $count } príčiny je vylúčenej
   *[other] { $count } príčin je vylúčených
}
answer-more-count = { $count ->
    [one] a ešte { $count }
    [few] a { $count } ďalšie
    [many] a { $count } ďalšieho
   *[other] a { $count } ďalších
}
answer-all-ways-excluded = nevyhovuje žiadny zo spôsobov, ktorými môže nastať
answer-facts = Fakty tohto prípadu
answer-fact = Fakt
answer-value = Hodnota
answer-origin = Pôvod
answer-origin-given = nahlásené
answer-origin-derived = odvodené
answer-origin-unknown = otázka položená
answer-value-unknown = nie je známe
answer-value-not-applicable = netýka sa tohto prípadu
answer-links = Ďalšie informácie
answer-rules = Ako sa posudzovala každá príčina
answer-rule-true = platí
answer-rule-false = neplatí
answer-rule-unknown = zatiaľ nie je známe
answer-rule-confirms = svedčí v prospech
answer-rule-rules-out = svedčí proti
answer-rule-suggests = mení pravdepodobnosť
answer-not-translated = Zatiaľ nepreložené
answer-not-translated-parts = { $count ->
    [one] { $count } časť tejto odpovede zatiaľ nie je preložená a zobrazuje sa v inom jazyku: { $parts }
    [few] { $count } časti tejto odpovede zatiaľ nie sú preložené a zobrazujú sa v inom jazyku: { $parts }
    [many] { $count } časti tejto odpovede zatiaľ nie je preloženej a zobrazuje sa v inom jazyku: { $parts }
   *[other] { $count } častí tejto odpovede zatiaľ nie je preložených a zobrazuje sa v inom jazyku: { $parts }
}
answer-part-of = { $text } ({ $locale })
answer-based-on = Znalostná báza { $name }, verzia { $version }, revízia { $revision }, { $date }
answer-sources = Zdroje: { $sources }
answer-licence = Licencia textov: { $licence }

## Values

value-true = áno
value-false = nie
value-percent = { $value } %

## Status of a diagnosis

status-confirmed = potvrdené
status-contradicted = rozporné
status-open = otvorené
status-ruled_out = vylúčené

## Severity

severity = Závažnosť
severity-blocker = nefunguje nikomu
severity-high = vysoká
severity-medium = stredná
severity-low = nízka
severity-info = očakávané správanie

## Chance

chance-very_likely = veľmi pravdepodobné
chance-likely = pravdepodobné
chance-possible = možné
chance-unlikely = málo pravdepodobné

## Explanation: why a cause is confirmed, ruled out or still open

fact-today = Dnešný dátum

# Before the parts of a condition, as in "all of these, holds:"
explain-all = sú splnené všetky nasledujúce podmienky
explain-any = je splnená aspoň jedna z nasledujúcich podmienok
explain-not = nasledujúca podmienka nie je splnená
explain-always = bez podmienok
# What is known of the fact that a line is about, as in "Licence: P1 (here: none)".
explain-here = skutočná hodnota: { $value }
# $function is the name of a script, $facts are names of facts.
explain-function = funkcia { $function } vyhodnocuje: { $facts }
# Before the conditions that a fact was worked out from.
explain-follows-from = odvodené z nasledujúceho
explain-missing = Čo by ešte mohlo rozhodnúť: { $facts }
# $answers are pairs of fact and value, as in "Licence: none · User: guest".
explain-would-confirm = Na potvrdenie by stačila jediná odpoveď: { $answers }
explain-would-rule-out = Na vylúčenie by stačila jediná odpoveď: { $answers }

## Interview in a terminal. The letters are commands and the same in every language.

interview-intro = Odpovedzte číslom alebo zadajte začiatok odpovede. u: neviem · ?: prečo táto otázka · b: späť · a: priebežný výsledok · e: koniec
interview-question = { $number }. otázka
interview-expects-choice = Zadajte číslo zo zoznamu alebo začiatok odpovede.
interview-expects-list = Zadajte jedno alebo viac čísel zo zoznamu a oddeľte ich čiarkami.
interview-expects-int = Zadajte celé číslo.
interview-expects-number = Zadajte číslo.
interview-expects-version = Zadajte verziu, napríklad 2.5.190.0.
interview-expects-date = Zadajte dátum v tvare rok-mesiac-deň, napríklad 2026-11-21.
interview-expects-text = Zadajte text.
# $text is what the person typed.
interview-not-understood = „{ $text }“ nie je platná odpoveď na túto otázku.
interview-ambiguous = Zadanému textu „{ $text }“ zodpovedá viacero odpovedí: { $choices }
interview-suspects = Predpokladané príčiny: { $diagnoses }
interview-open-count = { $count ->
    [one] { $count } príčina je stále možná.
    [few] { $count } príčiny sú stále možné.
    [many] { $count } príčiny je stále možnej.
   *[other] { $count } príčin je stále možných.
}
interview-found = Zistilo sa: { $diagnosis }
interview-found-hint = Ak chcete zobraziť výsledok, stlačte kláves Enter. Inak pokračujte ďalšou otázkou.
interview-nothing-more = Ďalšie otázky už nie sú.
interview-answers = Doterajšie odpovede
interview-no-answers = Zatiaľ nie sú žiadne odpovede.
interview-change-hint = Ak chcete zmeniť inú odpoveď, zadajte písmeno b a číslo odpovede, napríklad b 1.
interview-no-such-answer = Odpoveď s číslom { $number } neexistuje.
# $file is the name of a file.
interview-saved = Prípad je uložený v súbore { $file }.
# Title of the saved case.
interview-said = Uviedli ste: { $words }
interview-is-that-so = Je to tak?
interview-title = Rozhovor zo dňa { $date }

# Below an article: where it comes from.
article-source = Zdroj: { $path }
article-licence = Licencia: { $licence }
article-attribution = Pôvodný text: { $name }
article-origin-machine = Strojový preklad
article-origin-human = Ľudský preklad
article-updated = Aktualizované: { $date }

# The search.
search-kind-topic = téma
search-kind-diagnosis = príčina
search-kind-article = článok
search-nothing = Pre výraz „{ $query }“ sa nič nenašlo.
search-hint = Niekoľkými slovami opíšte, čo nefunguje a kde, alebo zadajte kód chyby, napríklad SSPR_0029.
search-unknown = Nenašlo sa: { $words }
search-did-you-mean = Mali ste na mysli: { $words }
search-variants = Takmer rovnaký text: { $ids }
search-stated = Zo zadania vyplýva:
search-next = Hľadanie príčiny: { $command }
search-guessed = Jazyk zadania: { $locale } (rozpoznaný automaticky). Iný jazyk zvolíte možnosťou { $option }.
search-how-exact = to isté slovo
search-how-stem = iný tvar
search-how-joined = časť slova alebo kódu
search-how-prefix = rovnaký začiatok
search-how-edit = preklep
search-how-grams = podobné písmená
search-how-synonym = synonymum
search-how-translation = preklad
search-field-name = názov súboru článku
search-field-title = nadpis
search-field-phrases = príznaky
search-field-headings = podnadpisy
search-field-body = text
search-field-english-title = anglický nadpis
search-field-english-phrases = anglické príznaky
search-field-english-body = anglický text
