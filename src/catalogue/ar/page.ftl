### The page around the findings.

## Severity

severity-info = للعلم
severity-low = غير معتاد قليلًا
severity-moderate = غير معتاد، ويستحق التحقق
severity-high = نادر جدًا في الصور العادية

severity-word-info = ملاحظة
severity-word-low = درجة منخفضة
severity-word-moderate = درجة متوسطة
severity-word-high = درجة مرتفعة

## Layers of evidence

basis-signed = التوقيع: توقيع داخل الملف
basis-stated = الإفادة: ما يقوله الملف عن نفسه
basis-structure = البنية: كيف بُني الملف
basis-compression = الضغط: آثار الحفظ
basis-pixels = البكسلات: التشويش واللون وتغيير الأبعاد
basis-geometry = الهندسة: مواضع متكررة أو مستحيلة
basis-network = الشبكة العصبية: شبكة مدرَّبة
basis-person = التقدير: رأي شخص بعينه

## Values

value-share = { $percent }%
value-plain = { $value }
value-pixels = { $value } بكسل
value-bytes = { $value ->
    [one] بايت واحد
    [two] بايتان
    [few] { $value } بايتات
    [many] { $value } بايتًا
   *[other] { $value } بايت
}
value-kilobytes = { $value } كيلوبايت
value-megabytes = { $value } ميغابايت
value-offset = البايت { $value }
value-jpeg-quality = جودة { $value }
value-network-score = { $value }
value-seconds = { $value } ثانية
value-range = من { $low } إلى { $high }
value-dimensions = ⁦{ $width } × { $height }⁩ بكسل
value-none = –

## Before the page has started

start-loading = جارٍ التحميل …
start-no-webassembly = هذا المتصفح لا يشغّل WebAssembly، أو أن إعداداته تمنع ذلك. ويحتاج إليه Telltale. وهو متاح في الإصدارات الحالية من Firefox وChrome وEdge وSafari.
start-no-simd = هذا المتصفح قديم جدًا: فهو لا يعرف WebAssembly SIMD. وتعرفه الإصدارات الحالية من Firefox وChrome وEdge وSafari.
start-no-worker = لا يسمح هذا المتصفح بنصوص برمجية تعمل في الخلفية (workers). ويحتاج إليها Telltale. وهي متاحة في الإصدارات الحالية من Firefox وChrome وEdge وSafari.
start-no-rule = لا يرسل هذا الخادم القاعدة التي تعزل النص البرمجي العامل في الخلفية، فلا تستطيع هذه الصفحة أن تعزل نفسها ولا تقبل أي صورة. وهذه القاعدة مذكورة في ملاحظات Telltale عن الاستضافة.
start-failed = تعذّر تحميل Telltale. يُرجى التأكد من الاتصال وإعادة تحميل الصفحة.

## Header and start

page-title = Telltale
page-tagline = يبحث عن مؤشرات على تعديل صورة أو توليدها. والصورة تبقى على هذا الجهاز.
page-choose-other = صورة أخرى
page-language = اللغة
page-language-ask = لتغيير اللغة يجب أن تُحمَّل الصفحة من جديد، وعندئذ لا تحتفظ بالصورة المفتوحة. هل تُغيَّر اللغة؟
page-seal-open = غير معزولة بعد
page-seal-closed = معزولة. يمكنك التحقق بنفسك
page-seal-hint-open = ما زالت الصفحة تحمّل أجزاءها. ولن تُقرأ أي صورة قبل أن تعزل الصفحة نفسها.
page-seal-hint-closed = لم يعد المتصفح يسمح لهذه الصفحة بالاتصال بأي خادم.

page-drop-title = يمكنك إفلات صورة هنا
page-drop-action = اختيار صورة
page-drop-other-ways = يمكنك أيضًا لصق صورة من الحافظة.
page-drop-kinds = الصيغ: JPEG وPNG وWebP وGIF وTIFF وBMP، حتى 100 ميغابكسل. أما صيغ HEIC وAVIF وJPEG XL وSVG فلا يُفحص منها إلا الملف وبياناته الوصفية، لا الصورة نفسها.
page-only-an-address = وصل عنوان فقط، لا الصورة نفسها. ولو طلبت هذه الصفحة الصورة لعرف خادمها أنها معروضة لديك، ولذلك لا تفعل الصفحة هذا. يُرجى حفظ الصورة أولًا، ثم إفلات الملف.
page-drop-no-picture = لم تكن هناك أي صورة فيما أُفلت.
page-launch-unreadable = تعذّر على المتصفح قراءة ملف كان من المفترض فتحه هنا. ربما نُقل أو تغيّر أو حُذف. يُرجى إفلاته هنا أو اختياره من جديد.
page-drop-both = { $one } { $other }
page-drop-left-out = { $count ->
    [one] أُخذت الصور الأولى فقط، وعددها { $taken }، وتُركت صورة واحدة أخرى. يُرجى إفلات تلك الصورة وحدها.
    [two] أُخذت الصور الأولى فقط، وعددها { $taken }، وتُركت صورتان أخريان. يُرجى إفلاتهما على حدة.
    [few] أُخذت الصور الأولى فقط، وعددها { $taken }، وتُركت { $count } صور أخرى. يُرجى إفلاتها في مجلدات أصغر.
    [many] أُخذت الصور الأولى فقط، وعددها { $taken }، وتُركت { $count } صورة أخرى. يُرجى إفلاتها في مجلدات أصغر.
   *[other] أُخذت الصور الأولى فقط، وعددها { $taken }، وتُركت { $count } صورة أخرى. يُرجى إفلاتها في مجلدات أصغر.
}
page-drop-release = تُفتح الصورة عند إفلاتها

page-intro-title = ما الذي سيظهر هنا
page-intro-signs = يذكر كل مؤشر ما الذي رُصد، وأين، ولماذا هو غير معتاد، وما الذي قد يسببه أيضًا.
page-intro-rates = مدى خروج المؤشر عن المعتاد يأتي من عدّ: كم صورة عادية تُظهر القدر نفسه أو أكثر.
page-intro-silence = الفحص الذي لا يجد شيئًا ليس خبرًا جيدًا، والفحص الذي تعذّر استخدامه يذكر السبب.
page-intro-no-score = لا توجد نتيجة رقمية واحدة تلخص الصورة، لأن رقمًا واحدًا لا يتسع لذلك.

page-loading-parts = جارٍ تحميل الفحوص والشبكة العصبية. ويمكنك إفلات صورة منذ الآن.
page-ready = الصفحة جاهزة. اكتمل التحميل، وعزلت الصفحة نفسها.
page-ready-incomplete = الصفحة جاهزة، وقد عزلت نفسها. ولا يمكن استخدام بعض الفحوص.
page-missing-reader = تعذّر تحميل الجزء الذي يقرأ بيانات Content Credentials. ويبقى ما هو موقَّع في الملف من دون قراءة.

page-waiting = جارٍ التحضير … صورتك تنتظر على هذا الجهاز، وستُفتح حالما تعزل الصفحة نفسها.
page-not-loaded = تعذّر تحميل الفحوص، فلا يمكن تحليل أي صورة. يُرجى التأكد من الاتصال وإعادة تحميل الصفحة.
page-no-worker = توقف التحليل مرات كثيرة جدًا، ولا يمكن لهذه الصفحة المعزولة أن تبدأ تحليلًا جديدًا. يُرجى إعادة تحميل الصفحة وفتح الصورة مرة أخرى.
page-no-worker-started = تعذّر هنا تشغيل أي برنامج نصي في الخلفية (worker)، فلا يمكن تحليل أي صورة. ربما لا تكفي ذاكرة المتصفح، أو ربما تمنع إعداداته مثل هذه البرامج. يُرجى إغلاق علامات تبويب أخرى وإعادة تحميل الصفحة، فإن لم يُفد ذلك فاستخدام متصفح آخر.
page-not-sealed = لم يقبل المتصفح القاعدة التي تعزل هذه الصفحة عن كل خادم، ولذلك لا تُقرأ هنا أي صورة. يُرجى إعادة تحميل الصفحة، فإن لم يُفد ذلك فاستخدام متصفح آخر.
page-reload = إعادة تحميل الصفحة

## Stage

page-stage-label = الصورة
page-stage-help = مفاتيح الأسهم تحرّك الصورة، ومفتاحا الزائد والناقص للتكبير والتصغير، والواحد يعرضها بنسبة 100%، والصفر يعرض الصورة كاملة.
page-zoom-in = تكبير
page-zoom-out = تصغير
page-zoom-fit = ملاءمة
page-zoom-level = { $percent }%
page-heat-toggle = خريطة
page-heat-legend = خريطة: { $check }. { $meaning } وللألوان المعنى نفسه في كل الصور.
page-heat-blank = فارغ تحت { $value }
page-heat-unseen = خطوط مائلة: لم يُفحص
page-nothing-to-show = لا يوجد ما يُعرض. ويمكنك إفلات صورة أخرى هنا.
page-not-shown = لا يستطيع متصفحك عرض هذا النوع من الصور. ومع ذلك تقرأ الفحوص الملف.
page-picture-alt = الصورة التي فتحتها: { $name }

## Strip

headline-low = درجة أقوى مؤشر: منخفضة. غير معتاد قليلًا.
headline-moderate = درجة أقوى مؤشر: متوسطة. غير معتاد، ويستحق التحقق.
headline-high = درجة أقوى مؤشر: مرتفعة. نادر جدًا في الصور العادية.
headline-rule-low = درجة أقوى مؤشر: منخفضة. { $name }.
headline-rule-moderate = درجة أقوى مؤشر: متوسطة. { $name }.
headline-rule-high = درجة أقوى مؤشر: مرتفعة. { $name }.
headline-nothing = لم يُعثر على شيء غير معتاد. ولا يعني ذلك أن الصورة حقيقية.
headline-nothing-without-pixels = تعذّر فحص الصورة نفسها. ولم يُعثر في بقية الملف على شيء غير معتاد. ولا يعني ذلك أن الصورة حقيقية.
headline-nothing-incomplete = تعذّرت قراءة جزء من هذه الصورة. ولم يُعثر فيما بقي منها على شيء غير معتاد. ولا يعني ذلك أن الصورة حقيقية.
headline-nothing-few = لم يُعثر على شيء غير معتاد، لكن تعذّر استخدام معظم فحوص الصورة نفسها. ولا يعني ذلك أن الصورة حقيقية.
headline-unusable = تعذّر استخدام أي فحص على هذا الملف، فلا يمكن قول شيء عنه.

page-strip-label = ملخص
page-none-ended = لم ينتهِ أي فحص بعد.
page-strongest-so-far-none = لم يُعثر حتى الآن على شيء غير معتاد.
page-stopped-none = أُوقف التحليل مبكرًا. ولم يُعثر في الفحوص التي أُجريت على شيء غير معتاد.
page-headline-so-far = هذه النتيجة ليست نهائية، لأن بعض الفحوص ما زال جاريًا. { $headline }
page-headline-stopped = هذه النتيجة غير كاملة، لأن التحليل أُوقف مبكرًا. { $headline }
page-count-signs = { $count ->
    [zero] مؤشرات
    [one] مؤشر
    [two] مؤشران
    [few] مؤشرات
    [many] مؤشرًا
   *[other] مؤشر
}
page-count-nothing = { $count ->
    [zero] فحوص لم تجد شيئًا
    [one] فحص لم يجد شيئًا
    [two] فحصان لم يجدا شيئًا
    [few] فحوص لم تجد شيئًا
    [many] فحصًا لم تجد شيئًا
   *[other] فحص لم تجد شيئًا
}
page-count-unusable = { $count ->
    [zero] فحوص تعذّر استخدامها
    [one] فحص تعذّر استخدامه
    [two] فحصان تعذّر استخدامهما
    [few] فحوص تعذّر استخدامها
    [many] فحصًا تعذّر استخدامها
   *[other] فحص تعذّر استخدامها
}

## Analysis

page-opening = جارٍ قراءة الملف …
page-starting-network = جارٍ تحضير الشبكة العصبية …
page-progress = الفحص { $current } من { $total }: { $check }
page-cancel = إلغاء
page-cancelling = جارٍ الإيقاف …
page-cancelled = أُوقف التحليل. وما عُثر عليه حتى ذلك الحين معروض أدناه؛ أما الفحوص الأخرى فلم تُجرَ.
page-cancelled-early = أُوقف التحليل قبل انتهاء الفحص الأول.
page-ended = { $left ->
    [0] أُوقف التحليل فورًا. يُرجى إعادة تحميل الصفحة قبل الصورة التالية.
    [one] أُوقف التحليل فورًا. وهذا ممكن مرة إضافية واحدة قبل أن تلزم إعادة تحميل الصفحة.
    [two] أُوقف التحليل فورًا. وهذا ممكن مرتين إضافيتين قبل أن تلزم إعادة تحميل الصفحة.
    [few] أُوقف التحليل فورًا. وهذا ممكن { $left } مرات إضافية قبل أن تلزم إعادة تحميل الصفحة.
    [many] أُوقف التحليل فورًا. وهذا ممكن { $left } مرة إضافية قبل أن تلزم إعادة تحميل الصفحة.
   *[other] أُوقف التحليل فورًا. وهذا ممكن { $left } مرة إضافية قبل أن تلزم إعادة تحميل الصفحة.
}
page-again = إعادة التحليل
page-analysed = اكتمل التحليل.
page-replaced = { $left ->
    [0] تعطّل جزء من التحليل واستُبدل. ولم يبقَ أي بديل؛ يُرجى إعادة تحميل الصفحة قبل الصورة التالية.
    [one] تعطّل جزء من التحليل واستُبدل. وبقي بديل واحد جاهز.
    [two] تعطّل جزء من التحليل واستُبدل. وبقي بديلان جاهزان.
    [few] تعطّل جزء من التحليل واستُبدل. وبقيت { $left } بدائل جاهزة.
    [many] تعطّل جزء من التحليل واستُبدل. وبقي { $left } بديلًا جاهزًا.
   *[other] تعطّل جزء من التحليل واستُبدل. وبقي { $left } بديل جاهز.
}

## Files that cannot be analysed

page-refused-empty = هذا الملف فارغ
page-refused-empty-help = ربما انقطع النسخ أو التنزيل. يُنصح بطلب الملف مرة أخرى.
page-refused-unsupported = لا يمكن قراءة هذا النوع من الملفات
page-refused-unsupported-help = يُنصح بطلب الصورة كما خرجت من الكاميرا أو التطبيق، إن كان نوعها مختلفًا. فتحويل هذا الملف يزيل آثارًا تبحث عنها الفحوص.
page-refused-too-large = هذه الصورة كبيرة جدًا
page-refused-too-large-help = تحتاج هذه الصورة إلى ذاكرة أكبر من المتاحة لصفحة في المتصفح. يُرجى عدم تغيير أبعادها، فذلك يزيل الآثار التي تبحث عنها الفحوص.
page-refused-damaged = هذه الصورة متضررة
page-refused-damaged-help = يُنصح بطلب نسخة أخرى، وبمقارنة حجم النسختين.
page-refused-broken = توقف تحليل هذا الملف بسبب خطأ
page-refused-broken-help = لا يُقال شيء عن هذا الملف. وإذا كانت الصورة كبيرة فربما نفدت ذاكرة المتصفح، وقد يساعد إغلاق علامات تبويب أخرى. يمكنك المحاولة مرة أخرى أو فتح صورة أخرى.
page-refused-unreadable = تعذّر على المتصفح قراءة هذا الملف
page-refused-unreadable-help = ربما نُقل الملف أو تغيّر أو حُذف بعد اختياره، أو ربما لا تكفي ذاكرة المتصفح. يُرجى اختياره مرة أخرى.
page-file-above-limit = حجم الملف { $size }، والحد الأقصى { $limit }. يمكن قص جزء ببرنامج آخر من دون تغيير أبعاده، وحفظه بصيغة PNG كي لا يضيع شيء، ثم فحصه، مع ذكر مصدره عند الكتابة عنه.

## Cards and detail

page-findings-title = المؤشرات والملاحظات
page-detail-reasoning = لماذا هذا غير معتاد
page-detail-reasoning-fact = ما معنى هذا
page-detail-agreeing = فحوص أخرى تشير إلى الأمر نفسه
page-detail-ordinary = ما الذي قد يسببه أيضًا
page-detail-next = ما يمكن فعله الآن
page-detail-rarity = إلى أي حد هو غير معتاد
page-detail-measurements = القياسات
page-detail-places = المواضع في الصورة
page-detail-basis = يستند إلى
page-detail-blind = ما لا يستطيع الفحص رؤيته
page-detail-method = الإصدار والمصادر
page-detail-version = الإصدار { $version } من هذا الفحص.
page-detail-source = { $title }: { $address }

page-rarity-capped = هذا النوع من المؤشرات لا يُعطى وحده أبدًا أكثر من «{ $word }».
page-rarity-rule = { $word }. ولا تستند هذه الدرجة إلى نسبة مقيسة، بل إلى قاعدة: { $rule }
page-rarity-fact = هذا وصف للملف. وهو وحده لا يرجّح أي تفسير.

page-table-value = هنا
page-table-ordinary = 95% من الصور العادية
page-table-left = من اليسار
page-table-top = من الأعلى
page-table-width = العرض
page-table-height = الارتفاع
page-places-more = { $count ->
    [one] يوجد موضع أصغر واحد لم يُدرج.
    [two] يوجد موضعان أصغر لم يُدرجا.
    [few] توجد { $count } مواضع أصغر لم تُدرج.
    [many] يوجد { $count } موضعًا أصغر لم تُدرج.
   *[other] يوجد { $count } موضع أصغر لم تُدرج.
}
page-region-bytes = مقطع من الملف: { $len } ابتداءً من { $offset }

## Checks, file, runtime

page-checks-title = ما الذي فُحص
page-checks-found = فحوص وجدت شيئًا
page-checks-nothing = فحوص لم تجد شيئًا
page-checks-unusable = فحوص تعذّر استخدامها، والسبب
page-checks-failed = فحوص تعطّلت. وتبقى الفحوص الأخرى صالحة
page-checks-pending = فحوص لم تُجرَ

page-file-title = الملف
page-file-name = الاسم
page-file-kind = النوع بحسب المحتوى
page-file-kind-unknown = غير معروف
page-file-size = الحجم
page-file-dimensions = الصورة
page-file-hash = SHA-256
page-file-arrival = طريقة الوصول
page-file-arrival-dropped = أُفلت على الصفحة
page-file-arrival-picked = اختير من نافذة الملفات
page-file-arrival-picked-on-phone = اختير على هاتف أو جهاز لوحي
page-file-arrival-pasted = لُصق من الحافظة
page-file-arrival-sample = إحدى صور الأمثلة
page-file-arrival-command-line = مُرّر عبر سطر الأوامر
page-file-orientation = الاتجاه
page-file-orientation-turned = الصورة مخزّنة مدارة، ومعروضة في وضعها المعتدل (EXIF { $value })

page-runtime-title = كيف جرى التحليل
page-runtime-backend = الشبكة العصبية تعمل على
page-runtime-cpu = المعالج (CPU)
page-runtime-webgpu = معالج الرسومات (WebGPU)
page-runtime-none = لا شيء: الشبكة العصبية لا تشارك
page-runtime-reason = السبب
page-runtime-model = الشبكة العصبية
page-runtime-quantization = الأوزان
page-runtime-problem = سبب استبعاد الشبكة العصبية
page-runtime-self-test = الاختبار الذاتي، أكبر فرق
page-runtime-version = الإصدار

page-limits-title = ما لا يستطيع هذا التقرير قوله
page-save = حفظ التقرير
page-save-form = صيغة التقرير
page-save-failed = تعذّر على المتصفح حفظ هذا. ربما تمنع إعداداته التنزيل، أو ربما لم تبق مساحة. يمكن تكرار المحاولة.
page-caution-network = استُبعدت الشبكة العصبية: { $problem }
page-caution-failed = { $count ->
    [one] توقف فحص واحد بسبب خطأ، ولا يقول شيئًا عن هذه الصورة. وتبقى الفحوص الأخرى صالحة.
    [two] توقف فحصان بسبب خطأ، ولا يقولان شيئًا عن هذه الصورة. وتبقى الفحوص الأخرى صالحة.
    [few] توقفت { $count } فحوص بسبب خطأ، ولا تقول شيئًا عن هذه الصورة. وتبقى الفحوص الأخرى صالحة.
    [many] توقف { $count } فحصًا بسبب خطأ، ولا تقول شيئًا عن هذه الصورة. وتبقى الفحوص الأخرى صالحة.
   *[other] توقف { $count } فحص بسبب خطأ، ولا تقول شيئًا عن هذه الصورة. وتبقى الفحوص الأخرى صالحة.
}
page-caution-copy = تبدو الصورة كنسخة معاد حفظها، فترى فحوص كثيرة أقل مما ترى عادةً. وقد تفيد نسخة أقرب إلى الأصل.
page-save-sensitive = مع القيم الحساسة: المواقع الجغرافية والأسماء والأرقام التسلسلية، وكل ما يشير إليه المختبر غير ذلك.

## The reader's own part

review-title = رأيك
review-help = ما يُكتب أو يُختار هنا يبقى في هذه الصفحة إلى أن يُحفظ تقرير؛ وعندئذ يُدرج فيه كما كُتب. وهو لا يغيّر أي قياس ولا أي درجة.
review-accepted = قبول
review-rejected = رفض
review-unsure = غير محسوم
review-word-accepted = قبول
review-word-rejected = رفض
review-word-unsure = غير محسوم
review-note = تعليق
review-own-version = كتابة صياغة خاصة بك
review-change = تعديل
review-remove = إزالة
review-undo = تراجع
review-add = إضافة ما رأيته
review-lose = لم يُحفظ رأيك في هذه الصورة بعد. هل تُفتح صورة أخرى مع ذلك؟

person-form-title = ما رأيته
person-form-name = ما هو؟
person-form-phenomenon = ما الذي رأيته؟
person-form-reasoning = لماذا هو غير معتاد؟ (اختياري)
person-form-severity = إلى أي حد هو غير معتاد، في رأيك؟
person-form-naturalness = إلى أي حد يبدو طبيعيًا، من 0 (غير طبيعي إطلاقًا) إلى 100 (طبيعي تمامًا)؟ (اختياري)
person-form-place = أين يقع في الصورة، بالبكسل؟ (اختياري)
person-form-sight = استخدام الجزء الظاهر
person-form-draw = رسم الموضع على الصورة
person-form-drawing = يُحدَّد الموضع بالسحب على الصورة من إحدى زواياه إلى الزاوية المقابلة.
person-form-keep = الاحتفاظ بما كُتب
person-form-cancel = إلغاء
person-form-missing = يُرجى ذكر ما هو وما الذي رأيته.
person-form-outside = يحتاج الموضع إلى أربعة أعداد صحيحة، ويجب أن يقع داخل الصورة.
person-form-naturalness-wrong = يُعبَّر عن المظهر الطبيعي بعدد صحيح من 0 إلى 100.

person-own-name = { $words }
person-own-phenomenon = { $words }
person-own-reasoning = { $words }
person-own-reasoning-none = لم يُذكر أي سبب.
person-own-ordinary-1 = يرى الناس أنماطًا في التشويش وفي آثار الضغط، ولا سيما حين يتوقعون شيئًا ما.
person-own-ordinary-2 = أمام الكاميرا أيضًا تحدث أشياء غير معتادة.
person-own-next = يُنصح بأن يُطلب من شخص آخر النظر إلى الموضع نفسه، من دون إخباره بما رأيته.
rule-person = نظر شخص إلى الصورة واختار هذه الدرجة. ولا يستند اختياره إلى أي قياس.

## Saved reports

export-html = صفحة ويب للقراءة والطباعة
export-markdown = نص (Markdown)
export-json = كل المحتوى، للبرامج (JSON)
export-media-review = مسودة لتدقيق الحقائق (MediaReview)
export-anomreason = تعليقات توضيحية (AnomReason)
export-coco = تعليقات توضيحية مع المواضع (COCO)
export-picture = الصورة مع تحديد المواضع بإطارات (PNG)

document-title = تقرير Telltale: مؤشرات في صورة
document-title-several = Telltale: مؤشرات في عدة صور
document-about = لا يحتوي هذا التقرير على الصورة؛ وتحدد قيمة SHA-256 أدناه الملف الذي يتناوله. وإذا كان الملف يحتوي على مواقع جغرافية أو أسماء أشخاص أو أرقام تسلسلية أو ما شابه ذلك، فقد استُبعدت من التقرير. وما أضافه شخص بنفسه يرد هنا كما كتبه.
document-about-sensitive = لا يحتوي هذا التقرير على الصورة؛ وتحدد قيمة SHA-256 أدناه الملف الذي يتناوله. وإذا كان الملف يحتوي على مواقع جغرافية أو أسماء أشخاص أو أرقام تسلسلية أو ما شابه ذلك، فإنها لم تُستبعد من التقرير. وما أضافه شخص بنفسه يرد هنا كما كتبه.
document-severity = الدرجة
document-review = رأي شخص
document-naturalness = المظهر الطبيعي، حسب تقدير شخص (من 0 إلى 100)
document-own = ما أضافه شخص
document-code = الرمز
document-plan = أين تقع المواضع في الصورة. وأرقامها هي أرقام المؤشرات والملاحظات أدناه.

## Lab

page-lab-title = المختبر
page-lab-help = طرق عرض خام لعين خبيرة، وليست نتائج فحص.
page-lab-file = الملف
page-lab-filter = تصفية
page-lab-structure = كيف بُني الملف
page-lab-structure-part = الجزء
page-lab-structure-note = ما يحتويه
page-lab-structure-offset = من البايت
page-lab-structure-length = الطول
page-lab-run = ⁦{ $name } × { $count }⁩
page-lab-metadata = ما يقوله الملف عن نفسه
page-lab-metadata-help = يمكن لأي شخص أن يكتب كلامًا كهذا في ملف: فهذه إفادات لا أدلة.
page-lab-metadata-key = الحقل
page-lab-metadata-value = القيمة
page-lab-metadata-none = لا يقول هذا الملف شيئًا عن نفسه. وهذا مألوف على الإنترنت: فمعظم المواقع تزيل كلامًا كهذا.
page-lab-none-fits = لا شيء هنا يوافق التصفية.
page-lab-group-container = حقول الحاوية
page-lab-group-text = نصوص وتعليقات
page-lab-group-exif = EXIF
page-lab-group-xmp = XMP
page-lab-group-iptc = IPTC
page-lab-group-photoshop = موارد Photoshop
page-lab-group-icc = ملف تعريف الألوان (ICC)
page-lab-group-count = { $title } ({ $count })
page-lab-more = عرض المزيد (المتبقي: { $count })
page-lab-cut = { $count ->
    [one] قُرئت إفادة أخرى واحدة ولم تُدرج.
    [two] قُرئت إفادتان أخريان ولم تُدرجا.
    [few] قُرئت { $count } إفادات أخرى ولم تُدرج.
    [many] قُرئت { $count } إفادة أخرى ولم تُدرج.
   *[other] قُرئت { $count } إفادة أخرى ولم تُدرج.
}
page-lab-left-out-position = موقع جغرافي: يُستبعد من التصدير
page-lab-left-out-serial-number = رقم تسلسلي: يُستبعد من التصدير
page-lab-left-out-name = اسم: يُستبعد من التصدير
page-lab-left-out-contact = بيانات اتصال: تُستبعد من التصدير
page-lab-left-out-thumbnail = صورة مصغّرة: تُستبعد من التصدير
page-lab-left-out-document-id = معرّف مستند: يُستبعد من التصدير
page-lab-left-out-path = مسار ملف: يُستبعد من التصدير

## Check it yourself

page-privacy-title = للتحقق بنفسك
page-privacy-close = إغلاق
page-privacy-idea = تعزل هذه الصفحة نفسها قبل أن تقرأ أي صورة. فهي تحمّل أولًا كل ما تحتاج إليه. ثم تضيف قاعدة يفرضها المتصفح ولا يستطيع أي نص برمجي التراجع عنها: لا اتصال بأي خادم، ولا حتى بالخادم الذي جاءت منه الصفحة.
page-privacy-state-open = الصفحة غير معزولة بعد. ولم تُقرأ أي صورة.
page-privacy-state-closed = عُزلت الصفحة بعد { $seconds } ثانية من فتحها.
page-privacy-policy-title = القاعدة سطرًا سطرًا
page-privacy-policy-directive = القاعدة
page-privacy-policy-meaning = بعبارة بسيطة
page-policy-default = كل ما لا يُذكر أدناه ممنوع.
page-policy-script = لا يمكن تحميل نصوص برمجية أخرى. ويجوز لشيفرة WebAssembly الموجودة هنا أصلًا أن تستمر.
page-policy-style = لا يمكن تحميل أي ورقة أنماط.
page-policy-img = لا يمكن أن تأتي الصور إلا من ذاكرة هذا الجهاز.
page-policy-connect = لا اتصال بأي خادم.
page-policy-worker = لا نصوص برمجية جديدة تعمل في الخلفية.
page-policy-form = لا يمكن إرسال أي استمارة.
page-policy-base = لا يمكن إعادة توجيه العناوين الواردة في الصفحة.
page-policy-frame = لا يمكن عرض صفحة أخرى داخل هذه الصفحة.
page-privacy-rtc = لا تشمل هذه القواعد الاتصالات المباشرة بين المتصفحات (WebRTC)، ولا ما تقوله الصفحة للبرنامج الذي يحتفظ بها على هذا الجهاز (service worker)، ولذلك أزالت الصفحة الأمرين قبل أن تعزل نفسها.
page-privacy-requests-title = طلبات هذه الصفحة منذ فتحها
page-privacy-requests-workers = العمليات الخلفية ليست في هذه القائمة. فقاعدة خاصة بها تمنعها من أي طلب منذ البداية، والاختبار أعلاه يجرّب ذلك.
page-privacy-requests-count = { $count ->
    [one] طلب واحد. وعدد الطلبات بعد العزل: { $after }.
    [two] طلبان. وعدد الطلبات بعد العزل: { $after }.
    [few] { $count } طلبات. وعدد الطلبات بعد العزل: { $after }.
    [many] { $count } طلبًا. وعدد الطلبات بعد العزل: { $after }.
   *[other] { $count } طلب. وعدد الطلبات بعد العزل: { $after }.
}
page-privacy-requests-what = الطلب
page-privacy-requests-when = الوقت
page-privacy-requests-size = الحجم
page-privacy-requests-after = { $when }، بعد العزل
page-privacy-requests-try = محجوب: محاولة من الاختبار أعلاه
page-privacy-leak-title = اختبار: هل تستطيع الصفحة الخروج من عزلتها؟
page-privacy-leak-help = يجعل هذا الزر الصفحة وعمليتها الخلفية تحاولان الوصول إلى هذا الخادم وإلى خادم آخر ({ $origin })، من دون أي جزء من أي صورة. ويمكن استخدامه بعد أن تعزل الصفحة نفسها.
page-privacy-leak-button = محاولة التسريب
page-privacy-leak-running = جارٍ المحاولة …
page-privacy-leak-all-blocked = { $count ->
    [one] محاولة واحدة، وقد حُجبت.
    [two] محاولتان، وقد حُجبتا كلتاهما.
    [few] { $count } محاولات، وقد حُجبت كلها.
    [many] { $count } محاولة، وقد حُجبت كلها.
   *[other] { $count } محاولة، وقد حُجبت كلها.
}
page-privacy-leak-open = { $count ->
    [one] محاولة واحدة لم تُحجب. يُرجى عدم فتح أي صورة سرية في هذا المتصفح.
    [two] محاولتان لم تُحجبا. يُرجى عدم فتح أي صورة سرية في هذا المتصفح.
    [few] { $count } محاولات لم تُحجب. يُرجى عدم فتح أي صورة سرية في هذا المتصفح.
    [many] { $count } محاولة لم تُحجب. يُرجى عدم فتح أي صورة سرية في هذا المتصفح.
   *[other] { $count } محاولة لم تُحجب. يُرجى عدم فتح أي صورة سرية في هذا المتصفح.
}
page-privacy-leak-try = المحاولة
page-privacy-leak-page = من الصفحة
page-privacy-leak-worker = من العملية الخلفية
page-privacy-leak-blocked = محجوبة
page-privacy-leak-open-same = لم تُحجب: هذا الخادم
page-privacy-leak-open-other = لم تُحجب: خادم آخر
page-privacy-leak-none = غير متاحة هناك
page-privacy-leak-no-worker = لم تستجب أي عملية خلفية احتياطية، فلم تُختبر إلا الصفحة نفسها.
page-privacy-not-covered-title = ما لا تستطيع أي صفحة حجبه
page-privacy-not-covered-navigation = أفعالك أنت: فتح رابط، أو كتابة عنوان، أو مشاركة الصورة أو رفعها في مكان آخر.
page-privacy-not-covered-address = يمكن لبرنامج في الصفحة أن يفتح عنوانًا آخر ويضع فيه كلمات. ولا تمنع ذلك أي قاعدة في المتصفح. وهذه الصفحة لا تفعل ذلك أبدًا، ولو حدث لظهر أمامك تغيّر العنوان.
page-privacy-not-covered-connect = قد يستعلم المتصفح عن عنوان، أو يتصل به، قبل أن يسأل القاعدة، ثم لا يقول شيئًا عن ذلك (لوحظ هذا في Chromium). ويمكن لبرنامج في الصفحة أن يستغل ذلك؛ أما هذا البرنامج فلا يفعل، وشيفرته مفتوحة.
page-privacy-not-covered-browser = ما يفعله المتصفح وإضافاته، وما يفعله نظام التشغيل.
page-privacy-aeroplane = للاطمئنان من دون الثقة بأحد: يُنتظر حتى تعرض الصفحة كلمة «معزولة»، ثم يُقطع الاتصال بالإنترنت، وتُفتح الصورة، وتُغلق الصفحة قبل إعادة الاتصال.

## The signed history

page-history-title = السجل الموقّع، الصورة الأحدث أولًا
page-history-untitled = صورة بلا عنوان
page-history-unnamed = جهة بلا اسم
page-history-unsigned = لا تحمل هذه الصورة بيانات Content Credentials خاصة بها، فلا يُعرف عنها شيء موقّع.
page-history-signer = بتوقيع { $name }. { $trust }
page-history-signer-unlisted = بتوقيع شهادة تسمّي نفسها «{ $name }». { $trust }
page-history-certificate = اسم الشهادة { $name }.
page-history-listed = جهة التوقيع مدرجة في هذه القائمة: { $list }.
page-history-identity = تقترن بها إفادة عن شخص أو مؤسسة: { $name } ({ $kind }).
page-history-failure = ثمة ما لا يتطابق: { $code }
page-history-parent = صُنعت الصورة أعلاه من هذه الصورة.
page-history-component = وُضعت هذه الصورة داخل الصورة أعلاه.
page-history-input = استعان برنامج بهذه الصورة عندما صنع الصورة أعلاه.
page-history-lists = بُحث عن جهات التوقيع في هذه القوائم: { $lists }.
page-history-list = { $name } ({ $date })
page-history-list-and = { $first }، { $next }
page-history-lists-none = لم تُراجع أي قائمة بجهات التوقيع.
page-history-software = { $name }
page-history-action = { $code ->
    [created] أُنشئت
    [opened] فُتحت
    [placed] وُضعت فيها صورة أخرى
    [removed] أُزيل منها شيء
    [edited] عُدّلت
    [edited-metadata] عُدّلت بياناتها الوصفية
    [adjustedColor] غُيّرت ألوانها
    [color_adjustments] غُيّرت ألوانها
    [cropped] قُصّت
    [resized] غُيّر حجمها
    [resized-proportional] غُيّر حجمها
    [orientation] أُديرت أو عُكست
    [filtered] طُبّق عليها مرشح
    [enhanced] حُسّنت
    [drawing] رُسم عليها
    [addedText] أُضيف إليها نص
    [converted] حُوّلت إلى صيغة أخرى
    [transcoded] رُمّزت من جديد
    [repackaged] أُعيد تغليفها
    [published] نُشرت
    [redacted] حُجب شيء من السجل
    [watermarked] أُضيفت علامة مائية
    [watermarked-bound] أُضيفت علامة مائية
    [watermarked-unbound] أُضيفت علامة مائية
    [deleted] حُذف منها شيء
   *[other] { $name }
}
page-history-source = { $code ->
    [trainedAlgorithmicMedia] من صنع مولّد
    [compositeWithTrainedAlgorithmicMedia] مركّبة، وفيها أجزاء من صنع مولّد
    [algorithmicMedia] حسبتها خوارزمية
    [algorithmicallyEnhanced] حسّنتها خوارزمية
    [compositeSynthetic] مركّبة، وفيها أجزاء اصطناعية
    [composite] مركّبة
    [digitalCapture] التُقطت بكاميرا رقمية
    [computationalCapture] التقطتها كاميرا وحسبتها
    [compositeCapture] مركّبة من صور فوتوغرافية
    [negativeFilm] ممسوحة ضوئيًا من فيلم سلبي
    [positiveFilm] ممسوحة ضوئيًا من شريحة
    [print] ممسوحة ضوئيًا من نسخة مطبوعة
    [digitalCreation] صنعها شخص على حاسوب
    [digitalArt] صنعها شخص على حاسوب
    [humanEdits] عدّلها شخص
    [minorHumanEdits] عدّلها شخص تعديلًا طفيفًا
    [virtualRecording] سُجّلت في مكان افتراضي
    [screenCapture] صورة لشاشة
    [dataDrivenMedia] رُسمت من بيانات
   *[other] { $code }
}

## Several pictures

pictures-title = الصور
pictures-progress = { $count ->
    [zero] انتهى تحليل { $over } من أصل { $count } صور.
    [one] انتهى تحليل { $over } من أصل صورة واحدة.
    [two] انتهى تحليل { $over } من أصل صورتين.
    [few] انتهى تحليل { $over } من أصل { $count } صور.
    [many] انتهى تحليل { $over } من أصل { $count } صورة.
   *[other] انتهى تحليل { $over } من أصل { $count } صورة.
}
pictures-name = الصورة
pictures-strongest = أقوى مؤشر
pictures-signs = المؤشرات
pictures-standing = الحالة
pictures-waiting = في الانتظار
pictures-waits = تنتظر هذه الصورة حتى ينتهي تحليل الصورة التي قبلها.
pictures-analysing = قيد التحليل
pictures-done = { $unusable ->
    [0] اكتمل تحليلها
    [zero] اكتمل تحليلها
    [one] اكتمل تحليلها، وتعذّر استخدام فحص واحد
    [two] اكتمل تحليلها، وتعذّر استخدام فحصين
    [few] اكتمل تحليلها، وتعذّر استخدام { $unusable } فحوص
    [many] اكتمل تحليلها، وتعذّر استخدام { $unusable } فحصًا
   *[other] اكتمل تحليلها، وتعذّر استخدام { $unusable } فحص
}
pictures-stopped = أُوقف تحليلها
pictures-refused = لا يمكن تحليلها
pictures-failed = تعطّل تحليلها
pictures-stop = إيقاف تحليل البقية
pictures-stop-all = إيقاف تحليل الكل
pictures-stop-one = إلغاء تحليل { $name }
pictures-save-page = حفظ كل التقارير (صفحة واحدة)
pictures-save = حفظ كل التقارير (JSON Lines)
pictures-remove = إزالة هذه الصورة
