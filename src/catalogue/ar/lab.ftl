### The lab's views: their names, parameters, scales, and what they show and do not mean.

## The room for a view

lab-views = طرق عرض الصورة
lab-views-help = تُظهر كل طريقة عرض كمية مقيسة واحدة على مقياس واحد لكل الصور. وطرق العرض ليست نتائج فحص: فهي تُظهر ما هو موجود، لا سببه.
lab-view = طريقة العرض
lab-view-none = بلا
lab-view-over = وضع العرض فوق الصورة
lab-view-again = إعداد العرض للجزء الظاهر
lab-badge = المختبر: { $name }. ليس نتيجة فحص.
lab-making = جارٍ إعداد العرض …
lab-unusable = لا يمكن استخدام هذا العرض هنا، والسبب: { $reason }
lab-scale-ends = ما يقع خارج أحد طرفي المقياس يظهر مثل ذلك الطرف.
lab-figure = { $name }، صورة محوراها الترددات
lab-axis-frequency = التردد، بعدد الدورات لكل بكسل: الأفقي من اليسار إلى اليمين، والعمودي من الأعلى إلى الأسفل
lab-axis-value = القيمة، بخطوات الجدول
lab-axis-share = النسبة من كل الكتل، بقوى العدد 10
lab-plot = مدرّج تكراري: { $name }
lab-plot-table = البيانات نفسها بالأرقام (القيم الواردة من ⁦−64⁩ إلى 64)
lab-plot-count = الكتل
lab-plot-share = النسبة

## Views

lab-channel = قناة واحدة
lab-channel-shows = قيمة قناة واحدة في كل بكسل، كما يخزّنها الملف أو كما تُحسب من الأحمر والأخضر والأزرق.
lab-channel-caution = ما يبدو غريبًا في قناة واحدة فقط كثيرًا ما يكون سببه معالجة الكاميرا للألوان أو ضغط اللون.
lab-levels = استعراض الدرجات
lab-levels-shows = نطاق ضيق من القيم، ممدود من الأسود إلى الأبيض: عند تحريكه على المقياس تظهر الفروق بين درجات لونية تبدو متشابهة.
lab-levels-caution = الخطوات والأشرطة والحواف الحادة بين الدرجات تنتج أيضًا عن الضغط والتعريض والرتوش العادية.
lab-bit-plane = مستوى البت
lab-bit-plane-shows = بت واحد من كل قيمة: أبيض حيث يساوي 1.
lab-bit-plane-caution = الأنماط في البتات الدنيا تنتج أيضًا عن المناطق المشبعة والسماء الملساء وكل تحويل بين الصيغ.
lab-error-level = مستوى الخطأ
lab-error-level-shows = مقدار تغيّر كل لون عند حفظ الصورة مرة أخرى بصيغة JPEG وبالجودة المختارة. الداكن يتغيّر قليلًا، والفاتح يتغيّر كثيرًا.
lab-error-level-caution = الحواف والنسيج الدقيق والألوان القوية فاتحة في كل صورة، والموضع الفاتح ليس بالضرورة موضعًا معدّلًا.
lab-noise = بقايا التشويش
lab-noise-shows = كل بكسل مقارنةً بوسيط جواره (⁦3 × 3⁩): الرمادي مساوٍ، والأفتح أكثر سطوعًا، والأغمق أقل سطوعًا.
lab-noise-caution = يختلف التشويش بين السماء والظل والنسيج في كل صورة فوتوغرافية، والهواتف تنعّم أجزاء من الصورة من تلقاء نفسها.
lab-gradient = التدرّج
lab-gradient-shows = مدى حدة ارتفاع القيم من بكسل إلى آخر، محسوبًا من الفرق بين الجارين المتقابلين.
lab-gradient-caution = الإضاءة غير المتساوية وزيادة الحدة وضبط التركيز تغيّر التدرّج بقدر ما يغيّره التعديل.
lab-block-grid = شبكة الكتل
lab-block-grid-shows = المواضع التي ينقطع فيها الانتقال السلس بين الصفوف والأعمدة المتجاورة: تظهر كتل JPEG كخطوط تفصل بينها 8 بكسلات.
lab-block-grid-caution = الشبكة المزاحة أو المنقطعة تنتج أيضًا عن قصّ الصورة، وعن نصوص وشاشات فيها، وعن مناطق ملساء بلا أي خطوط.
lab-color-filter = آثار مرشّح الألوان
lab-color-filter-shows = أي نصفي البكسلات الخضراء أكثر نعومة من الآخر، في خلايا من ⁦16 × 16⁩ بكسل. الرمادي يعني التساوي، كما في معظم الصور التي غُيّرت أبعادها أو ضُغطت بشدة.
lab-color-filter-caution = النسيج والتشبّع ومعالجة الكاميرا نفسها تغيّر القيم من موضع إلى آخر، ومعظم الصور المتداولة لا تحمل أي أثر.
lab-spectrum = الطيف
lab-spectrum-shows = شدة الموجات في كل اتجاه وعند كل درجة من الدقة: البطيئة في الوسط، والأدق عند الأطراف.
lab-spectrum-caution = النقاط الساطعة المنفردة تنتج أيضًا عن كتل JPEG، والصور المطبوعة أو المعروضة على شاشة، والأقمشة، والأسوار، وتغيير الأبعاد.
lab-dct-histogram = معاملات JPEG
lab-dct-histogram-shows = كم مرة ترد في الملف كل قيمة من قيم تردد واحد من ترددات السطوع، كنسبة من كل الكتل.
lab-dct-histogram-caution = قد تنتج الفجوات والقمم عن حفظ سابق، وقد مرّت به معظم الصور المتداولة، أو عن خطوات أخرى كزيادة السطوع؛ وهي لا تبيّن ما الذي جرى.
lab-quantization-tables = جداول التكميم
lab-quantization-tables-shows = الخطوة التي قُرّب إليها كل تردد عند حفظ ملف JPEG هذا: الخطوات الأكبر تُبقي تفاصيل أقل.
lab-quantization-tables-caution = تبيّن الجداول أي برنامج أو كاميرا ربما حفظ الملف آخر مرة، وبأي جودة؛ وتشترك برامج كثيرة في الجداول نفسها.

## Parameters

lab-channel-luma = السطوع (Y)
lab-channel-red = الأحمر
lab-channel-green = الأخضر
lab-channel-blue = الأزرق
lab-channel-cb = فرق الأزرق (Cb)
lab-channel-cr = فرق الأحمر (Cr)
lab-parameter-channel = القناة
lab-parameter-slope = الاتجاه
lab-parameter-quality = جودة JPEG
lab-parameter-bit = البت (0 هو الأدنى)
lab-parameter-low = الأسود حتى
lab-parameter-high = الأبيض من
lab-parameter-across = التردد الأفقي
lab-parameter-down = التردد العمودي
lab-parameter-reach = مدى القيم
lab-parameter-factor = التضخيم
lab-times = ⁦{ $factor } ×⁩
lab-reach = من ⁦−{ $reach }⁩ إلى { $reach }
lab-slope-strength = الشدة، في أي اتجاه
lab-slope-across = من اليسار إلى اليمين
lab-slope-down = من الأعلى إلى الأسفل

## Scales

lab-quantity-level = القيمة، من 0 إلى 255
lab-quantity-bit = البت { $bit }
lab-quantity-error = تغيّر كل لون، بدرجات من 0 إلى 255
lab-quantity-noise = الفرق عن الوسيط، بدرجات من 0 إلى 255
lab-quantity-slope = الميل، بعدد الدرجات لكل بكسل
lab-quantity-cross = الفرق المتقاطع، بدرجات من 0 إلى 255
lab-quantity-filter = الفرق بين النصفين كنسبة من مجموعهما
lab-quantity-spectrum = السعة بالديسيبل؛ و0 ديسيبل تعني موجة من الأسود إلى الأبيض

## Notes

lab-part = المعروض جزء أبعاده ⁦{ $width } × { $height }⁩ بكسل، يبدأ على بُعد { $x } بكسل من اليسار و{ $y } بكسل من الأعلى. ويتسع العرض لما لا يزيد على { $limit } ميغابكسل. لرؤية جزء آخر يمكن تكبير الصورة وإعداد العرض من جديد.
lab-turned = تُحسب المواضع في الصورة كما هي مخزّنة، وهي مدارة بالنسبة إلى ما يظهر هنا.
lab-spectrum-tiles = { $count ->
    [one] مربّع واحد من ⁦{ $side } × { $side }⁩ بكسل.
    [two] متوسط مربّعين من ⁦{ $side } × { $side }⁩ بكسل، موزّعين على الصورة كلها.
    [few] متوسط { $count } مربّعات من ⁦{ $side } × { $side }⁩ بكسل، موزّعة على الصورة كلها.
    [many] متوسط { $count } مربّعًا من ⁦{ $side } × { $side }⁩ بكسل، موزّعة على الصورة كلها.
   *[other] متوسط { $count } مربّع من ⁦{ $side } × { $side }⁩ بكسل، موزّعة على الصورة كلها.
}
lab-histogram-blocks = { $count ->
    [one] كتلة واحدة. الخطوة { $step }: القيمة 1 تمثّل { $step }. خارج المدى: { $outside }.
    [two] كتلتان. الخطوة { $step }: القيمة 1 تمثّل { $step }. خارج المدى: { $outside }.
    [few] { $count } كتل. الخطوة { $step }: القيمة 1 تمثّل { $step }. خارج المدى: { $outside }.
    [many] { $count } كتلة. الخطوة { $step }: القيمة 1 تمثّل { $step }. خارج المدى: { $outside }.
   *[other] { $count } كتلة. الخطوة { $step }: القيمة 1 تمثّل { $step }. خارج المدى: { $outside }.
}
lab-histogram-part = لا تُحسب إلا الكتل الواقعة قبل الضرر في هذا الملف.
lab-grid-means = متوسط الفرق المتقاطع بحسب الموضع، بالدرجات: العمود أو الصف، بالعدّ من 0 وبباقي القسمة على 8
lab-grid-columns = الأعمدة
lab-grid-rows = الصفوف
lab-table-quantization = الجدول { $number }، { $use }. { $quality } والصفوف والأعمدة ترددات من 0 إلى 7.
lab-table-all = للسطوع والألوان
lab-table-luma = للسطوع
lab-table-chroma = للألوان
lab-table-unused = غير مستخدم
lab-table-standard = وهو جدول المعيار للجودة { $quality }.
lab-table-own = وهو ليس من جداول المعيار.

## Why there is no view

lab-too-small = هذه الصورة أصغر من أن يُحسب لها طيف. فالطيف يحتاج إلى { $limit ->
    [one] بكسل واحد
    [two] بكسلين
    [few] { $limit } بكسلات
    [many] { $limit } بكسلًا
   *[other] { $limit } بكسل
} على الأقل في كل ضلع.
lab-no-memory = لا توجد ذاكرة كافية لهذا العرض.
lab-not-kept = لم يعد تحليل هذه الصورة في الذاكرة. يُرجى فتح الصورة مرة أخرى لاستخدام طرق عرضها.
lab-broke = توقف إعداد هذا العرض بسبب خطأ. يُرجى فتح الصورة مرة أخرى لاستخدام طرق عرض أخرى.
