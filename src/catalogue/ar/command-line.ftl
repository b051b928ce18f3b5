### What only the command line says.

cli-file = { $format }، ⁦{ $width } × { $height }⁩ بكسل، { $bytes ->
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}، SHA-256 { $sha256 }
cli-file-no-size = { $format }، أبعاد غير معروفة، { $bytes ->
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}، SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [zero] { $signs } مؤشرات
    [one] مؤشر واحد
    [two] مؤشران
    [few] { $signs } مؤشرات
    [many] { $signs } مؤشرًا
   *[other] { $signs } مؤشر
}، { $nothing ->
    [zero] { $nothing } فحوص لم تجد شيئًا
    [one] فحص واحد لم يجد شيئًا
    [two] فحصان لم يجدا شيئًا
    [few] { $nothing } فحوص لم تجد شيئًا
    [many] { $nothing } فحصًا لم تجد شيئًا
   *[other] { $nothing } فحص لم تجد شيئًا
}، { $unusable ->
    [zero] { $unusable } فحوص تعذّر استخدامها على هذا الملف.
    [one] فحص واحد تعذّر استخدامه على هذا الملف.
    [two] فحصان تعذّر استخدامهما على هذا الملف.
    [few] { $unusable } فحوص تعذّر استخدامها على هذا الملف.
    [many] { $unusable } فحصًا تعذّر استخدامها على هذا الملف.
   *[other] { $unusable } فحص تعذّر استخدامها على هذا الملف.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = يشير فحص آخر إلى الأمر نفسه: { $finding }
cli-ordinary = تفسيرات عادية:
cli-check-nothing = { $name }: لم يجد الفحص شيئًا.
cli-check-unusable = { $name }: تعذّر استخدام الفحص. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = لا يوجد فحص باسم «{ $code }». والفحوص هي: { $codes }
cli-version = الإصدار { $version } من هذا الفحص.

## telltale assess

assess-title = المؤشرات بحسب مجموعات الصور
assess-about = عدد الصور: { $pictures }. عدد المجموعات: { $groups }. ومع النسب والمتوسطات فترات بمستوى ثقة 95% محسوبة على الصور. وما يجده الفحص يتوقف على طريقة حفظ الصورة: يُنصح بألا تُقارن إلا مجموعات حُفظت بالطريقة نفسها.
assess-unread = عدد الملفات التي تعذّرت قراءتها ولم تُحسب: { $count }.
assess-strongest = درجة أقوى مؤشر، كنسبة من الصور
assess-checks = المؤشرات بحسب الفحص، كنسبة من الصور
assess-checks-help = تُحسب النسبة على الصور التي أمكن استخدام الفحص فيها؛ وإذا كان عددها أقل من عدد صور المجموعة، ورد بين قوسين.
assess-not-run = تعذّر استخدامه
assess-distinguish = ما يميّز المجموعات بعضها من بعض
assess-distinguish-none = لا يوجد فرق أكبر مما قد تُحدثه المصادفة بين هذا العدد من المقارنات. ولا يُظهر ذلك أن المجموعات متشابهة.
assess-distinguish-help = عدد مقارنات المجموعة بسائر المجموعات كلها: { $comparisons }. ولا يرد صف هنا إلا إذا كانت فترة فرقه، بعد توسيعها لهذا العدد من المقارنات (بونفيروني)، لا تشمل الصفر. ولا تدخل الصور التي بلا مجموعة في المقارنات.
assess-examples = أمثلة على أقوى المؤشرات
assess-group = المجموعة
assess-pictures = الصور
assess-signs = المؤشرات لكل صورة
assess-none = لا يوجد
assess-difference = الفرق
assess-share = { $value }% (من { $low } إلى { $high })
assess-mean = { $value } (من { $low } إلى { $high })
assess-points = ⁦{ $value }⁩ نقطة مئوية (من ⁦{ $low }⁩ إلى ⁦{ $high }⁩)
assess-done = كُتب الملفان: { $page }، { $table }

## telltale agent

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
model-statement-next = يُنصح بالنظر إلى الموضع بالحجم الكامل قبل الاعتماد على هذا القول.
model-answer-name = إجابة نموذج عن موضع
model-answer-name-contradicted = إجابة نموذج عن موضع يناقضها قياس
model-answer-reasoning = عن السؤال «{ $question }» ذكر النموذج هذا السبب: { $words }
rule-model = هذا ما يقوله النموذج { $model }. ولا يقول أي قياس شيئًا عنه، ولم يَعُدّ أحد كم مرة يقول النموذج مثل ذلك عن صور يومية.
rule-model-supported = هذا ما يقوله النموذج { $model }. والقياس الذي يستشهد به يُظهر شيئًا في الموضع نفسه: { $check }. ولا يُحسب هذا القول مؤشرًا لأنه لم يُقَس هو نفسه.
rule-model-contradicted = هذا ما يقوله النموذج { $model }، لكن القياس الذي يستشهد به يقول غير ذلك: { $check }. ولا يُحسب هذا القول مؤشرًا.
limit-model = نظر النموذج { $model } أيضًا إلى هذه الصورة. وأقواله معلَّمة بوصفها كذلك وليست قياسات. وسكوته عن شيء لا يعني شيئًا.
