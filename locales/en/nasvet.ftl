# The program's own words. Every locale has the same keys. Plain text, no Markdown.

## Answer: headings and connecting words

answer-title-nothing-known = What is not working?
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
