# The program's own words. Every locale has the same keys. Plain text, no Markdown.

## Answer: headings and connecting words

answer-title-nothing-known = What is not working?
answer-title-customer = We are still looking for the cause
answer-title-nothing-confirmed = Most likely: { $title }
answer-title-nothing-open = No known cause fits
answer-nothing-open = Every cause known here is ruled out. Check the facts once more, or hand the case on with the table below.
answer-because = Because
answer-what-to-do = What to do
answer-then-check = Then check
answer-also-found = Also found
answer-disagree = These facts disagree
answer-disagree-detail = { $for } speaks for it, { $against } speaks against it. Ask again: { $question }
answer-still-possible = Still possible
answer-suspect = Suspected cause
answer-chance = Likelihood
answer-would-decide = What would decide it
answer-would-have-decided = not known, would have decided it: { $facts }
answer-next-question = Next question
answer-customer-question = A question for you
answer-customer-close = If this does not help, answer this message and say which step you have reached.
answer-why-asked = This question helps to decide: { $diagnoses }
answer-question-choices = Possible answers
answer-dont-know = I don't know
answer-ruled-out = Ruled out
answer-ruled-out-count = { $count ->
    [one] { $count } cause is ruled out
   *[other] { $count } causes are ruled out
}
answer-more-count = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
answer-all-ways-excluded = none of the ways in which it can happen fits
answer-facts = Facts of this case
answer-fact = Fact
answer-value = Value
answer-origin = Origin
answer-origin-given = reported
answer-origin-derived = worked out
answer-origin-unknown = asked
answer-value-unknown = not known
answer-value-not-applicable = does not apply
answer-links = More information
answer-rules = How each cause was judged
answer-rule-true = holds
answer-rule-false = does not hold
answer-rule-unknown = not known yet
answer-rule-confirms = for it
answer-rule-rules-out = against it
answer-rule-suggests = makes it more or less likely
answer-not-translated = Not translated yet
answer-not-translated-parts = { $count ->
    [one] { $count } part of this answer is not translated yet and is shown in another language: { $parts }
   *[other] { $count } parts of this answer are not translated yet and are shown in another language: { $parts }
}
answer-part-of = { $text } ({ $locale })
answer-based-on = Knowledge base { $name }, version { $version }, revision { $revision }, { $date }
answer-sources = Sources: { $sources }
answer-licence = Licence of the texts: { $licence }

## Values

value-true = yes
value-false = no
value-percent = { $value }%

## Status of a diagnosis

status-confirmed = confirmed
status-contradicted = contradictory
status-open = open
status-ruled_out = ruled out

## Severity

severity = Severity
severity-blocker = blocks everyone
severity-high = high
severity-medium = medium
severity-low = low
severity-info = expected behaviour

## Chance

chance-very_likely = very likely
chance-likely = likely
chance-possible = possible
chance-unlikely = unlikely

## Explanation: why a cause is confirmed, ruled out or still open

fact-today = Today

# Before the parts of a condition, as in "all of these, holds:"
explain-all = all of these
explain-any = at least one of these
explain-not = the opposite of this
explain-always = without any condition
# What is known of the fact that a line is about, as in "Licence: P1 (here: none)".
explain-here = here: { $value }
# $function is the name of a script, $facts are names of facts.
explain-function = { $function } looks at: { $facts }
# Before the conditions that a fact was worked out from.
explain-follows-from = follows from
explain-missing = Could still decide it: { $facts }
# $answers are pairs of fact and value, as in "Licence: none · User: guest".
explain-would-confirm = One answer would confirm it: { $answers }
explain-would-rule-out = One answer would rule it out: { $answers }

## Interview in a terminal. The letters are commands and the same in every language.

interview-intro = Answer with a number, or type the beginning of an answer. u: I don't know · ?: why this question · b: back · a: the answer so far · e: end
interview-question = Question { $number }
interview-expects-choice = Type a number from the list, or the beginning of an answer.
interview-expects-list = Type one or more numbers from the list, separated by commas.
interview-expects-int = Type a whole number.
interview-expects-number = Type a number.
interview-expects-version = Type a version, for example 2.5.190.0.
interview-expects-date = Type a date as year-month-day, for example 2026-11-21.
interview-expects-text = Type the text.
# $text is what the person typed.
interview-not-understood = “{ $text }” is not an answer to this question.
interview-ambiguous = “{ $text }” could mean several answers: { $choices }
interview-suspects = Suspected: { $diagnoses }
interview-open-count = { $count ->
    [one] { $count } cause is still possible.
   *[other] { $count } causes are still possible.
}
interview-found = Found: { $diagnosis }
interview-found-hint = Press Enter for the answer, or go on with the next question.
interview-nothing-more = There is nothing more to ask.
interview-answers = Answers so far
interview-no-answers = There is no answer yet.
interview-change-hint = To change another answer, type b and its number, for example b 1.
interview-no-such-answer = There is no answer with the number { $number }.
# $file is the name of a file.
interview-saved = The case is saved in { $file }.
# Title of the saved case.
interview-said = You said: { $words }
interview-is-that-so = Is that right?
interview-title = Interview of { $date }

# Below an article: where it comes from.
article-source = Source: { $path }
article-licence = Licence: { $licence }
article-attribution = Original text: { $name }
article-origin-machine = Machine translation
article-origin-human = Human translation
article-updated = Updated: { $date }

# The search.
search-kind-topic = topic
search-kind-diagnosis = cause
search-kind-article = article
search-nothing = Nothing was found for “{ $query }”.
search-hint = Describe in a few words what goes wrong and where, or type the code of the error, for example SSPR_0029.
search-unknown = Found nowhere: { $words }
search-did-you-mean = Did you mean: { $words }
search-variants = Nearly the same text: { $ids }
search-stated = Your words state:
search-next = To find the cause: { $command }
search-guessed = Language of the query: { $locale } (guessed). To search in another language, add { $option }.
search-how-exact = the same word
search-how-stem = another form
search-how-joined = part of a word or code
search-how-prefix = the same beginning
search-how-edit = a typing error
search-how-grams = similar letters
search-how-synonym = a synonym
search-how-translation = a translation
search-field-name = name of the article
search-field-title = title
search-field-phrases = symptoms
search-field-headings = headings
search-field-body = text
search-field-english-title = English title
search-field-english-phrases = English symptoms
search-field-english-body = English text
