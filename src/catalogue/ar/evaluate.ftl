### What only `telltale evaluate` says.

evaluate-title = مدى جودة ترتيب الشبكة العصبية لصور معروفة المصدر
evaluate-about = الصور الفوتوغرافية: { $photos }. الصور المولّدة: { $generated }. التصنيفات هي تصنيفات الجدول، ولم يراجعها أحد هنا. وكل الأرقام تخص هذه المجموعة من الصور، ولا تقول شيئًا عن صورة بعينها.
evaluate-view-alike = صُغّرت كل صورة يزيد ضلعها الأطول على { $side } بكسل، وحُفظت بصيغة JPEG بجودة { $quality }، بالطريقة نفسها في الفئتين.
evaluate-view-as-found = نُظر إلى كل صورة كما هي في ملفها. ويُنصح بألا تُقارن الفئات على هذا النحو إلا إذا حُفظت الملفات كلها بالطريقة نفسها.
evaluate-trained-on = الصور التي دُرّبت عليها الشبكة العصبية تجعل هذه الأرقام تبدو أفضل مما هي عليه. ويُنصح باستبعادها.
evaluate-warning = تحذير
evaluate-one-class = لا توجد إلا فئة واحدة. لا شيء يمكن ترتيبه، ولذلك لا توجد قيمة AUC ولا متوسط دقة ولا عتبة بحثية.
evaluate-warning-as-found = حُفظت ملفات الفئتين بطرق مختلفة، ورأتها الشبكة العصبية كما هي. فربما تميّز هذه الأرقام طرق الحفظ لا الصور. لا ينبغي أبدًا مقارنة فئات رُمّزت بطرق مختلفة: الخياران المناسبان هما «⁦--view web⁩» أو «⁦--view hard⁩».
evaluate-warning-earlier = حُفظت الملفات، كما وُجدت، بطرق مختلفة في الفئتين. وهذا العرض يحفظ الفئتين بالطريقة نفسها، لكن الحفظ السابق يترك آثارًا، وقد تكون الأرقام بسببها أفضل مما ينبغي.
evaluate-warning-shape = تختلف صور الفئتين في الحجم أو الشكل. وقد تكون الأرقام بسبب ذلك أفضل مما ينبغي.

## The figures

evaluate-figures = الأرقام
evaluate-figure = الرقم
evaluate-value = القيمة (فترة 95%)
evaluate-auc = قيمة AUC: كم مرة تعلو قيمة صورة مولّدة على قيمة صورة فوتوغرافية
evaluate-auc-by-pictures = القيمة نفسها، وفترتها على الصور كما في بطاقة النموذج
evaluate-auc-whole = قيمة AUC للصورة كلها مصغّرة وحدها
evaluate-auc-tiles = قيمة AUC للنظرات الأقرب وحدها
evaluate-precision = متوسط الدقة (المصادفة تعطي { $chance })
evaluate-balanced = العتبة البحثية: الصحة المتوازنة
evaluate-research-photos = العتبة البحثية: الصور الفوتوغرافية التي دونها
evaluate-research-generated = العتبة البحثية: الصور المولّدة التي تبلغها
evaluate-at-five = الصور المولّدة التي عُثر عليها حين يُشار إلى 5% من هذه الصور الفوتوغرافية (القيمة { $score })
evaluate-step-photos = الصور الفوتوغرافية التي دون «{ $word }» (القيمة { $score })
evaluate-step-generated = الصور المولّدة التي تبلغ «{ $word }» (القيمة { $score })
evaluate-calibration-error = خطأ المعايرة: متوسط المسافة بين القيمة والنسبة
evaluate-intervals-sources = تأتي الفترات من إعادة سحب مصادر كاملة 1000 مرة، ببذرة ثابتة. مصادر الصور الفوتوغرافية: { $photos }. مصادر الصور المولّدة: { $generated }.
evaluate-intervals-narrow = إذا قلّت مصادر فئة عن 20 كانت هذه الفترات أضيق قليلًا مما ينبغي.
evaluate-intervals-pictures = تأتي الفترات من إعادة سحب صور منفردة 1000 مرة، ببذرة ثابتة، لأن المصادر المذكورة لإحدى الفئتين أقل من 5. وهي لا تقول شيئًا عن صور من مصادر أخرى.
evaluate-folds-sources = تُضبط العتبة البحثية على أجزاء مقسّمة بحسب المصدر: يُحكم على كل جزء بالعتبة التي لها أفضل صحة متوازنة في الأجزاء الأخرى. فلا تحكم صورة ولا مصدر على نفسه. عتبات الأجزاء: { $thresholds }. وهي مضبوطة على هذه التصنيفات، ولا يستخدمها أي تقرير.
evaluate-folds-pictures = تُضبط العتبة البحثية على أجزاء مقسّمة بحسب الصور، لأن المصادر لا تكفي للتقسيم بحسب المصدر: يُحكم على كل جزء بالعتبة التي لها أفضل صحة متوازنة في الأجزاء الأخرى. وتقع صور المصدر الواحد على الجانبين، وهذا يجعل الأرقام تبدو أفضل. عتبات الأجزاء: { $thresholds }. وهي مضبوطة على هذه التصنيفات، ولا يستخدمها أي تقرير.

## The plots

evaluate-roc = منحنى ROC
evaluate-roc-x = الصور الفوتوغرافية المشار إليها، %
evaluate-roc-y = الصور المولّدة التي عُثر عليها، %
evaluate-roc-together = القيمة كما تُسلَّم
evaluate-roc-whole = الصورة كلها مصغّرة
evaluate-roc-tiles = النظرات الأقرب
evaluate-roc-chance = المصادفة
evaluate-research = بحث
evaluate-reliability = القيمة والنسبة
evaluate-bin = القيم
evaluate-mean-score = متوسط القيمة
evaluate-share-generated = نسبة الصور المولّدة
evaluate-reliability-help = القيمة ترتيب، وليست احتمال أن تكون الصورة مولّدة. والنسبة تتوقف على خليط هذه المجموعة، والمولّد منها { $percent }%. وعلى الخط المنقّط تتساوى القيمة والنسبة.

## How the files differ

evaluate-controls = كيف تختلف ملفات الفئتين، كما وُجدت
evaluate-controls-help = تُجرَّب كل خاصية من خواص الملفات كأنها كاشف. وقيمة AUC لها تبيّن إلى أي حد تُحسن الخاصية وحدها ترتيب الفئتين، أيًّا كان ما تُظهره الصور: 0.5 هي المصادفة، وبعيدًا عنها، فوقها أو دونها، لم تُجمع الفئتان بالطريقة نفسها.
evaluate-fact = خاصية الملف
evaluate-fact-format = ملفات { $format }، نسبتها
evaluate-fact-quality = جودة ملفات JPEG، الوسيط
evaluate-fact-colour = ملفات JPEG ذات اللون الكامل (4:4:4)، نسبتها
evaluate-fact-side = الضلع الأطول بالبكسل، الوسيط
evaluate-fact-shape = الضلع الأطول على الأقصر، الوسيط
evaluate-auc-alone = قيمة AUC لهذه الخاصية وحدها
evaluate-difference = الفئتان
evaluate-differs = مختلفتان
evaluate-alike = لا فرق واضحًا

## Groups

evaluate-by-source = بحسب المصدر
evaluate-by-generator = بحسب المولّد
evaluate-by-format = بحسب نوع الملف كما وُجد
evaluate-by-quality = بحسب جودة ملفات JPEG كما وُجدت
evaluate-by-side = بحسب الضلع الأطول كما وُجد
evaluate-by-shape = بحسب الضلع الأطول على الأقصر كما وُجد
evaluate-photos = الصور الفوتوغرافية
evaluate-generated = المولّدة
evaluate-below = الفوتوغرافية دون العتبة
evaluate-reached = المولّدة التي تبلغها
evaluate-area = AUC
evaluate-groups-research = نسب المجموعات محسوبة عند العتبة البحثية.
evaluate-groups-step = لا توجد عتبة بحثية، ولذلك حُسبت نسب المجموعات عند أدنى درجة في التقرير.
evaluate-groups-help = فتراتها هي فترات ويلسون على الصور. والنسبة المحسوبة على عدد من الصور أقل من { $few } معلّمة بالعلامة †: فهي تقول القليل. وتقارن قيمة AUC صور المجموعة بكل صور الفئة الأخرى، أو بعضها ببعض إذا كانت في المجموعة الفئتان.
evaluate-more-groups = المعروض أكبر المجموعات، وعددها { $shown }. والباقي في ملف JSON، وعدده { $others }.

## What is left out

evaluate-left-out = ما لم يُحسب
evaluate-what = البند
evaluate-count = العدد
evaluate-names = أول الأسماء
evaluate-absent = تصنيفات بلا صورة
evaluate-ambiguous = تصنيفات تنطبق على عدة صور
evaluate-contradictory = صور مصنّفة في الفئتين معًا
evaluate-unlabelled = صور بلا تصنيف
evaluate-unscored = صور بلا قيمة
evaluate-done = كُتبت الملفات: { $page }، { $figures }، { $scores }
