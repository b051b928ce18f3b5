### What only the command line says.

cli-file = { $format }, { $width } × { $height } pixels, { $bytes } bytes, SHA-256 { $sha256 }
cli-file-no-size = { $format }, size unknown, { $bytes } bytes, SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [one] { $signs } sign
   *[other] { $signs } signs
}, { $nothing ->
    [one] { $nothing } check found nothing
   *[other] { $nothing } checks found nothing
}, { $unusable ->
    [one] 1 could not be used on this file.
   *[other] { $unusable } could not be used on this file.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = Another check points to the same: { $finding }
cli-ordinary = Ordinary explanations:
cli-check-nothing = { $name }: found nothing.
cli-check-unusable = { $name }: could not be used. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = There is no check “{ $code }”. The checks are: { $codes }
cli-version = Version { $version } of this check.

## telltale assess

assess-title = Signs by group of pictures
assess-about = Pictures: { $pictures }. Groups: { $groups }. Shares and means carry 95 % intervals. What a check finds depends on how a picture was saved: compare only groups that were saved alike.
assess-unread = Files that could not be read, and are not counted: { $count }.
assess-strongest = Strongest sign, share of pictures
assess-checks = Signs by check, share of pictures
assess-checks-help = The share is over the pictures that the check could be used on; where these are fewer, their number stands in brackets.
assess-not-run = not used
assess-distinguish = What tells the groups apart
assess-distinguish-none = No difference is larger than chance may make one among so many comparisons. That does not show that the groups are alike.
assess-distinguish-help = Comparisons of a group with all others: { $comparisons }. A row stands here only where the interval of its difference, widened for so many comparisons (Bonferroni), leaves out zero. Pictures without a group take no part.
assess-examples = Strongest examples
assess-group = Group
assess-pictures = Pictures
assess-signs = Signs per picture
assess-none = none
assess-difference = Difference
assess-share = { $value } % ({ $low } to { $high })
assess-mean = { $value } ({ $low } to { $high })
assess-points = { $value } percentage points ({ $low } to { $high })
assess-done = Written: { $page }, { $table }

## telltale agent

agent-budget = Calls to the model { $model }: { $fixed } for the picture and { $each } for each object. Objects at most: { $objects }. Calls at most: { $calls }. With repeats of answers that cannot be used, at most: { $most }.
agent-budget-questions = Calls to the model { $model }: { $calls }. With repeats of answers that cannot be used, at most: { $most }.
agent-leaves = Parts of the picture are sent to { $host }, which is not this machine.
agent-kept = Answers of an earlier run in { $folder }, which are not asked for again: { $count }.
agent-objects = Objects in the picture: { $objects }. Calls planned: { $calls }.
agent-call = Call { $number } of { $calls }: { $stage }
agent-call-open = Call { $number }: { $stage }
agent-stage-parse = list of the objects
agent-stage-mine = a close look at one object
agent-stage-integrate = another look at what was said
agent-stage-question = question about a place
agent-done = Calls made: { $asked }. Answers taken from an earlier run: { $kept }. All that was asked and said is in { $folder }, with the parts of the picture that were sent.
agent-stopped = The run stopped. What was answered is kept in { $folder }, and the same command goes on from there.
agent-problem-declined = The model declined the request “{ $step }”: { $words }
agent-problem-gave-up = The model gave no answer to the request “{ $step }” that could be used. Attempts: { $attempts }. Last problem: { $problem }
agent-problem-objects = Objects that the model named: { $found }. Only the first ones were looked at: { $limit }.
agent-dropped = Left out: “{ $name }: { $phenomenon }” { $reason }
agent-dropped-no-place = It names no place, or most of the picture.
agent-dropped-outside-picture = Its place does not lie in the picture.
agent-dropped-outside-object = Its place lies elsewhere than what it speaks of.
agent-dropped-verdict = It passes a verdict instead of saying what can be seen.
agent-dropped-unknown = It refers to something that was never named.
agent-dropped-too-many = The answer held more statements than are taken from one: { $limit }.
agent-dropped-not-seen = When the model looked again, it did not see it often enough: { $yes } of { $looks }.
agent-dropped-left-out = A later step left it out.
agent-dropped-left-out-because = The last step left it out, with this reason: “{ $words }”

# What a model says stands in reports that the command line writes. Its own words are English and are not translated.

model-statement-name = { $words } (a model’s statement)
model-statement-name-contradicted = { $words } (a model’s statement that a measurement contradicts)
model-statement-phenomenon = { $words }
model-statement-reasoning = { $words }
model-statement-ordinary-1 = Models describe things that are not there, above all when they are asked for something unusual.
model-statement-ordinary-2 = Perspective, movement, reflections and odd objects look unusual in everyday photos too.
model-statement-next = Look at the place yourself, at full size, before you rely on the statement.
model-answer-name = A model’s answer about a place
model-answer-name-contradicted = A model’s answer about a place, contradicted by a measurement
model-answer-reasoning = Asked “{ $question }”, the model gave this reason: { $words }
rule-model = The model { $model } says so. No measurement says anything to it, and nobody has counted how often the model says such things of everyday photos.
rule-model-supported = The model { $model } says so. The measurement that it cites shows something at the same place: { $check }. The statement is not counted as a sign, because it was not measured itself.
rule-model-contradicted = The model { $model } says so, but the measurement that it cites says otherwise: { $check }. The statement is not counted as a sign.
limit-model = The model { $model } looked at this picture too. Its statements are marked as such and are no measurements. That it is silent about something says nothing.
