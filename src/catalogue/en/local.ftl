# What a vision model on the reader's own machine is asked, and what becomes of its words: command line and page.

## A run

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

## Why a run ends

agent-error-endpoint = This is no address that can be used: { $address }. Write it like http://127.0.0.1:8080/v1.
agent-error-passed-on = By its name, the model { $model } runs elsewhere: the program on this computer passes on what it gets. Choose another model.
agent-error-setting = A number must be { $low } to { $high }, not { $found }.
agent-error-gone = The program cannot be reached any more, or it broke off its answer. The browser says: { $words }
agent-error-slow = No whole answer came in time. The limit in seconds: { $seconds }.
agent-error-redirected = The program points to another address. A picture is never sent on.
agent-error-refused = The program refused with status { $status }: { $words }
agent-error-not-chat = What answers there does not speak the chat protocol: { $words }
agent-error-stopped = Stopped. What was answered is kept here, and the next start goes on from there.
agent-error-no-objects = The model gave no list of objects that could be read. Tries: { $drafts }.
agent-error-place = The place must lie inside the picture. The picture’s size in pixels: { $width } × { $height }.
agent-error-picture = A part of the picture could not be prepared: { $words }
agent-error-log = The log could not be written: { $words }

## The page

local-tagline = Asks a vision model on your own computer about a picture.
local-title = A model on your own computer
local-back = Back to Telltale
local-idea = A vision model that runs on your own computer can say here what it sees in a picture. What it says are claims: they stand beside what Telltale measures, are marked as a model’s words, and never count as signs.
local-what-leaves = Parts of the picture go from this page to the program at the address that you name. That program may pass on what it gets, and no page can see that. Make sure that it runs the model itself.
local-own-page = This is a page of its own, so that Telltale’s main page never has to let anything out.
local-framed = This page does not run inside another page.
local-no-rule = The server of this page does not send the rule that this page needs, so it does not start. The file www/README.md of Telltale has the rule.
local-seal-open = Sealed. This page can reach programs on this computer, at 127.0.0.1, and nothing else: not even the server that it came from.
local-seal-narrow = Sealed. This page can reach { $origin } and nothing else: not even the server that it came from.

local-program-title = 1. The program with the model
local-address = Address of the program
local-address-help = Only 127.0.0.1 and localhost can be reached. No part of a picture is sent to find the program.
local-connect = Connect
local-connecting = Asking which models there are …
local-connected = Connected. Models that it lists: { $count }.
local-connected-unlisted = Connected. The program lists no models. Type the name of yours.
local-connected-once = To use another program, load this page again.
local-model = Name of the model
local-error-host = This page can only reach 127.0.0.1 and localhost.
local-error-not-allowed = A program answers there, but it does not let this page read its answers. Start it so that it allows { $origin }, as shown below.
local-error-nobody = Nobody answers there, or the browser did not allow the connection. Check that the program runs, that the number of the port is right, and whether the browser asked you for permission.
local-help-title = How to start such a program
local-help-origin = Any program with OpenAI’s chat protocol will do, with a model that reads pictures. It must allow this page to read its answers; these commands allow this page and no other.
local-help-llama = llama.cpp. Without the last option it allows every page.
local-help-ollama = Ollama. It listens at http://127.0.0.1:11434/v1 and allows pages of this computer without being told.
local-help-vllm = vLLM. It listens at http://127.0.0.1:8000/v1 and allows every page without the last option.
local-help-permission = Chrome, Edge and their relatives ask for permission when a page from the internet wants to reach programs on this device. Allow it for this page; you can take it back in the settings of the page, beside the address.
local-help-encryption = Some browsers, Safari above all, may let no encrypted page reach a program without encryption. Then use another browser, or open Telltale from your own computer.
local-help-cloud = Models whose names end in -cloud or :cloud run elsewhere and are refused.

local-picture-title = 2. The picture
local-picture-help = It is measured here first. Nothing is sent before you start that yourself. You can also drop it on the page.
local-measured-title = What was measured
local-measured-help = These are Telltale’s own checks. Where the model refers to one of them, the measurement decides.

local-asking-title = 3. Ask the model
local-asking-first = First connect to a program and name a model, above.
local-thoroughness = How thorough
local-quick = Quick: up to 4 things
local-usual = Thorough: up to 12 things
local-start = Ask what looks unusual
local-question-title = Or ask about a place
local-place-help = Draw a box on the picture with the mouse, or write down its sides in pixels.
local-question = Your question
local-ask = Ask about the place
local-preparing = The picture is being prepared …

local-said-title = What the model says
local-said-help = A model can be wrong in every statement. Look at the place yourself.
local-said-nothing = The model says nothing that keeps the rules: a place, no verdict, and confirmed where it looks again. That says nothing about the picture.
local-mark = A model says
local-supported = Supported by a measurement
local-contradicted = Contradicted by a measurement
local-not-measured = Not measured
local-done = Calls made: { $asked }. Answers that were there already: { $kept }.
local-left-out = Left out: { $count }
local-problems = Problems on the way: { $count }

local-saving-title = Save
local-save-html = Report to print
local-save-json = Report for programs
local-save-log = Log of the conversation
local-save-help = The log holds every request and every answer, with names in place of the parts of the picture.
