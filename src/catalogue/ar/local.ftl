# What a vision model on the reader's own machine is asked, and what becomes of its words: command line and page.

## A run

agent-budget = الطلبات الموجهة إلى النموذج { $model }: { $fixed } للصورة و{ $each } لكل عنصر. أقصى عدد للعناصر: { $objects }. أقصى عدد للطلبات: { $calls }. وأقصى عدد لها مع تكرار ما لا يمكن استخدام إجابته: { $most }.
agent-budget-questions = الطلبات الموجهة إلى النموذج { $model }: { $calls }. وأقصى عدد لها مع تكرار ما لا يمكن استخدام إجابته: { $most }.
agent-leaves = تُرسل أجزاء من الصورة إلى { $host }، وهو ليس هذا الجهاز.
agent-kept = إجابات من تشغيل سابق في { $folder }، ولن تُطلب من جديد: { $count }.
agent-objects = عدد العناصر في الصورة: { $objects }. عدد الطلبات المقررة: { $calls }.
agent-call = الطلب { $number } من { $calls }: { $stage }
agent-call-open = الطلب { $number }: { $stage }
agent-stage-parse = قائمة العناصر
agent-stage-mine = نظرة قريبة إلى عنصر واحد
agent-stage-integrate = نظرة أخرى إلى ما قيل
agent-stage-question = سؤال عن موضع
agent-done = عدد الطلبات: { $asked }. عدد الإجابات المأخوذة من تشغيل سابق: { $kept }. وكل ما سُئل وقيل محفوظ في { $folder } مع أجزاء الصورة التي أُرسلت.
agent-stopped = توقف التشغيل. وما أُجيب عنه محفوظ في { $folder }، والأمر نفسه يتابع من هناك.
agent-problem-declined = رفض النموذج الطلب «{ $step }»: { $words }
agent-problem-gave-up = لم يعطِ النموذج إجابة صالحة للاستخدام عن الطلب «{ $step }». عدد المحاولات: { $attempts }. آخر مشكلة: { $problem }
agent-problem-objects = عدد العناصر التي سماها النموذج: { $found }. ولم يُنظر إلا في أولها، وعددها: { $limit }.
agent-dropped = تُرك: «{ $name }: { $phenomenon }» { $reason }
agent-dropped-no-place = لم يُذكر موضع، أو ذُكر معظم الصورة.
agent-dropped-outside-picture = الموضع المذكور ليس داخل الصورة.
agent-dropped-outside-object = الموضع المذكور في غير مكان الشيء الذي يدور عنه الكلام.
agent-dropped-verdict = هذا حكم لا وصف لما يُرى.
agent-dropped-unknown = يشير إلى شيء لم يُذكر قط.
agent-dropped-too-many = في الإجابة أقوال أكثر مما يُؤخذ من إجابة واحدة: { $limit }.
agent-dropped-not-seen = عندما نظر النموذج من جديد، لم يره مرات كافية: { $yes } من { $looks }.
agent-dropped-left-out = تركته خطوة لاحقة.
agent-dropped-left-out-because = تركته الخطوة الأخيرة لهذا السبب: «{ $words }»

# What a model says stands in reports that the command line writes. Its own words are English and are not translated.

model-statement-name = { $words } (قول نموذج)
model-statement-name-contradicted = { $words } (قول نموذج يناقضه قياس)
model-statement-phenomenon = { $words }
model-statement-reasoning = { $words }
model-statement-ordinary-1 = تصف النماذج أشياء غير موجودة، ولا سيما حين تُسأل عن شيء غير معتاد.
model-statement-ordinary-2 = المنظور والحركة والانعكاسات والأشياء الغريبة تبدو غير معتادة في الصور اليومية أيضًا.
model-statement-next = يُنصح بمعاينة الموضع مباشرةً، بالحجم الكامل، قبل الاعتماد على هذا القول.
model-answer-name = إجابة نموذج عن موضع
model-answer-name-contradicted = إجابة نموذج عن موضع يناقضها قياس
model-answer-reasoning = عن السؤال «{ $question }» ذكر النموذج هذا السبب: { $words }
rule-model = هذا ما يقوله النموذج { $model }. ولا يقول أي قياس شيئًا عنه، ولم يَعُدّ أحد كم مرة يقول النموذج مثل ذلك عن صور يومية.
rule-model-supported = هذا ما يقوله النموذج { $model }. والقياس الذي يستشهد به يُظهر شيئًا في الموضع نفسه: { $check }. ولا يُحسب هذا القول مؤشرًا لأنه لم يُقَس هو نفسه.
rule-model-contradicted = هذا ما يقوله النموذج { $model }، لكن القياس الذي يستشهد به يقول غير ذلك: { $check }. ولا يُحسب هذا القول مؤشرًا.
limit-model = نظر النموذج { $model } أيضًا إلى هذه الصورة. وأقواله مميَّزة بأنها أقوال نموذج، وليست قياسات. وسكوته عن شيء لا يعني شيئًا.

## Why a run ends

agent-error-endpoint = لا يمكن استخدام هذا العنوان: { $address }. والصيغة المطلوبة هي: http://127.0.0.1:8080/v1.
agent-error-passed-on = يدل اسم النموذج { $model } على أنه يعمل في مكان آخر: فالبرنامج على هذا الجهاز يمرر ما يصله. يُرجى اختيار نموذج آخر.
agent-error-setting = يجب أن يكون العدد من { $low } إلى { $high }، لا { $found }.
agent-error-gone = لم يعد الوصول إلى البرنامج ممكنًا، أو أنه قطع إجابته. يقول المتصفح: { $words }
agent-error-slow = لم تصل إجابة كاملة في الوقت المحدد. الحد بالثواني: { $seconds }.
agent-error-redirected = يحيل البرنامج إلى عنوان آخر. ولا تُرسل صورة إلى مكان آخر أبدًا.
agent-error-refused = رفض البرنامج برمز الحالة { $status }: { $words }
agent-error-not-chat = ما يجيب هناك لا يعرف بروتوكول المحادثة: { $words }
agent-error-stopped = توقف. وما أُجيب عنه محفوظ هنا، والبدء التالي يتابع من هناك.
agent-error-no-objects = لم يعطِ النموذج قائمة عناصر يمكن قراءتها. عدد المحاولات: { $drafts }.
agent-error-place = يجب أن يقع الموضع داخل الصورة. وأبعاد الصورة بالبكسل: ⁦{ $width } × { $height }⁩.
agent-error-picture = تعذّر إعداد جزء من الصورة: { $words }
agent-error-log = تعذّرت كتابة السجل: { $words }

## The page

local-tagline = أسئلة عن صورة، تُطرح على نموذج رؤية يعمل على جهازك أنت.
local-title = نموذج على جهازك أنت
local-back = العودة إلى Telltale
local-idea = يستطيع نموذج رؤية يعمل على جهازك أن يقول هنا ما يراه في صورة. وما يقوله أقوال لا أكثر: فهي توضع إلى جانب ما يقيسه Telltale، وتُميَّز بأنها كلام نموذج، ولا تُحسب مؤشرات أبدًا.
local-what-leaves = تذهب أجزاء من الصورة من هذه الصفحة إلى البرنامج على العنوان المحدد أدناه. وقد يمرر ذلك البرنامج ما يصله إلى جهة أخرى، ولا تستطيع أي صفحة أن ترى ذلك. يُرجى التأكد من أن البرنامج يشغّل النموذج بنفسه.
local-own-page = هذه صفحة مستقلة، حتى لا تضطر صفحة Telltale الرئيسية إلى إخراج أي شيء.
local-framed = لا تعمل هذه الصفحة داخل صفحة أخرى.
local-no-rule = لا يرسل خادم هذه الصفحة القاعدة التي تحتاج إليها، فلا تعمل الصفحة. والقاعدة موجودة في الملف www/README.md من Telltale.
local-seal-open = معزولة. تستطيع هذه الصفحة الوصول إلى البرامج على هذا الجهاز، على 127.0.0.1، ولا تستطيع الوصول إلى أي شيء غيرها، ولا حتى إلى الخادم الذي جاءت منه.
local-seal-narrow = معزولة. تستطيع هذه الصفحة الوصول إلى { $origin }، ولا تستطيع الوصول إلى أي شيء غيره، ولا حتى إلى الخادم الذي جاءت منه.

local-program-title = 1. البرنامج الذي فيه النموذج
local-address = عنوان البرنامج
local-address-help = لا يمكن الوصول إلا إلى 127.0.0.1 وlocalhost. ولا يُرسل أي جزء من صورة للعثور على البرنامج.
local-connect = اتصال
local-connecting = جارٍ السؤال عن النماذج الموجودة …
local-connected = تم الاتصال. عدد النماذج في قائمته: { $count }.
local-connected-unlisted = تم الاتصال. ولا يذكر البرنامج أي نماذج. يُرجى كتابة اسم نموذجك.
local-connected-once = لاستخدام برنامج آخر، يُرجى تحميل هذه الصفحة من جديد.
local-model = اسم النموذج
local-error-host = لا تستطيع هذه الصفحة الوصول إلا إلى 127.0.0.1 وlocalhost.
local-error-not-allowed = يجيب هناك برنامج، لكنه لا يسمح لهذه الصفحة بقراءة إجاباته. ويجب تشغيله بحيث يسمح لـ { $origin }، كما هو مبين أدناه.
local-error-nobody = لا أحد يجيب هناك، أو أن المتصفح لم يسمح بالاتصال. يُرجى التأكد من أن البرنامج يعمل، ومن صحة رقم المنفذ، ومما إذا كان المتصفح قد طلب إذنك.
local-help-title = كيفية تشغيل برنامج كهذا
local-help-origin = يصلح أي برنامج يعرف بروتوكول المحادثة من OpenAI مع نموذج يقرأ الصور. ويجب أن يسمح لهذه الصفحة بقراءة إجاباته؛ وهذه الأوامر تسمح بذلك لهذه الصفحة وحدها.
local-help-llama = llama.cpp. من دون الخيار الأخير يسمح لكل صفحة.
local-help-ollama = Ollama. يعمل على http://127.0.0.1:11434/v1 ويسمح من تلقاء نفسه لصفحات هذا الجهاز.
local-help-vllm = vLLM. يعمل على http://127.0.0.1:8000/v1 ويسمح لكل صفحة من دون الخيار الأخير.
local-help-permission = يطلب Chrome وEdge وما يشبههما إذنًا عندما تريد صفحة من الإنترنت الوصول إلى برامج على هذا الجهاز. ويُرجى السماح بذلك لهذه الصفحة؛ ويمكن سحب الإذن من إعدادات الصفحة بجانب العنوان.
local-help-encryption = قد لا تسمح بعض المتصفحات، وأولها Safari، لصفحة مشفّرة بالوصول إلى برنامج بلا تشفير. ويمكن عندئذ استخدام متصفح آخر، أو فتح Telltale من جهازك أنت.
local-help-cloud = النماذج التي تنتهي أسماؤها بـ ‎-cloud أو ‎:cloud تعمل في مكان آخر، ولذلك تُرفض.

local-picture-title = 2. الصورة
local-picture-help = تُقاس هنا أولًا. ولا يُرسل شيء قبل أن تبدأ ذلك بنفسك. ويمكنك أيضًا إفلاتها على الصفحة.
local-measured-title = ما قيس
local-measured-help = هذه فحوص Telltale نفسه. وحيث يشير النموذج إلى أحدها، فالقياس هو الذي يفصل.

local-asking-title = 3. سؤال النموذج
local-asking-first = يلزم أولًا الاتصال ببرنامج وذكر نموذج، في الأعلى.
local-thoroughness = مقدار التفصيل
local-quick = سريع: حتى 4 أشياء
local-usual = مفصل: حتى 12 شيئًا
local-start = السؤال عما يبدو غير معتاد
local-question-title = أو السؤال عن موضع
local-place-help = يُرسم إطار على الصورة بالفأرة، أو تُكتب أضلاعه بالبكسل.
local-question = سؤالك
local-ask = السؤال عن الموضع
local-preparing = جارٍ إعداد الصورة …

local-said-title = ما يقوله النموذج
local-said-help = قد يخطئ النموذج في كل قول. يُنصح بمعاينة الموضع مباشرةً.
local-said-nothing = لم يقل النموذج شيئًا يلتزم بالقواعد: ذكر موضع، وعدم إصدار حكم، وتأكيد ما قاله حيث ينظر مرة أخرى. وهذا لا يقول شيئًا عن الصورة.
local-mark = نموذج يقول
local-supported = يؤيده قياس
local-contradicted = يناقضه قياس
local-not-measured = لم يُقَس
local-done = عدد الطلبات: { $asked }. عدد الإجابات التي كانت موجودة: { $kept }.
local-left-out = ما تُرك: { $count }
local-problems = مشكلات حدثت أثناء ذلك: { $count }

local-saving-title = الحفظ
local-save-html = تقرير للطباعة
local-save-json = تقرير للبرامج
local-save-log = سجل المحادثة
local-save-help = يضم السجل كل طلب وكل إجابة، وفيه أسماء بدلًا من أجزاء الصورة.
