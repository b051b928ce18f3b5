### Why a check could not be used, why a file was refused, what a report cannot tell, and the names of measurements.

reason-check-broke = توقف الفحص بسبب خطأ. ولا يؤثر ذلك في الفحوص الأخرى.

## Why a check could not be used

reason-not-jpeg = يحتاج هذا الفحص إلى ملف JPEG، وهذا الملف ليس كذلك.
reason-jpeg-incomplete = تنقص الملف جداول أو بيانات صورة يحتاج إليها هذا الفحص.
reason-jpeg-process = يستخدم الملف نوعًا نادرًا من JPEG لا يستطيع هذا الفحص قراءته.
reason-no-pixels-format = لا يستطيع Telltale فك ترميز صور { $format }، فلا توجد بكسلات يمكن النظر فيها. وقُرئ كل ما عدا ذلك في الملف.
reason-no-pixels-variety = بيانات الصورة من نوع لا يستطيع Telltale فك ترميزه، فلا توجد بكسلات يمكن النظر فيها.
reason-no-pixels-damaged = بيانات الصورة متضررة، فلا توجد بكسلات يمكن النظر فيها.
reason-no-pixels-memory = يحتاج فك ترميز الصورة إلى ذاكرة كبيرة جدًا، فلا توجد بكسلات يمكن النظر فيها.
reason-no-credentials-reader = قد يحمل الملف بيانات Content Credentials، لكن تعذّر تحميل الجزء الذي يقرؤها في Telltale.
reason-credentials-reader-broke = قد يحمل الملف بيانات Content Credentials، لكن قراءتها توقفت بسبب خطأ.
reason-no-thumbnail = لا يحمل الملف صورة مصغّرة.
reason-thumbnail-unreadable = لا يمكن قراءة الصورة المصغّرة في الملف.
reason-thumbnail-flat = الصورة أو صورتها المصغّرة أصغر من أن تُقارن، أو تفاصيلها أقل من أن تسمح بذلك.
reason-no-scores = لم تعمل الشبكة العصبية على هذه الصورة.
reason-too-few-blocks = الصورة، أو الجزء الذي أمكنت قراءته منها، أصغر مما يحتاج إليه هذا الفحص. وهو يحتاج إلى نحو ⁦{ $limit } × { $limit }⁩ بكسل.
reason-grid-not-measured = يترك ضغط هذا الملف نفسه آثارًا حيث يقرأ هذا الفحص، ولم يُقَس الفحص على ملفات كهذه.
reason-colours-stored-otherwise = لا يحفظ الملف السطوع في مستوى مستقل، وهذا الفحص يحتاج إليه.
reason-grid-covered = يغطي آخر حفظ JPEG لهذا الملف الآثار التي يقرؤها هذا الفحص.
reason-too-smooth = التفاصيل الدقيقة في الصورة أقل مما يحتاج إليه هذا الفحص.
reason-scores-not-numbers = لم تعطِ الشبكة العصبية رقمًا صالحًا لهذه الصورة.
reason-too-long-for-network = الصورة أطول مما تحتمله الشبكة العصبية: يزيد ضلعها الأطول على { $limit } من أضعاف ضلعها الأقصر، ولم تُقَس صور كهذه.
reason-too-compressed-for-network = حُفظ الملف بجودة JPEG تقارب { $quality }. وما دون { $limit } لم يُقَس فيه معنى درجة الشبكة العصبية.
reason-face-fills-picture = يشغل وجه أكثر من { $limit }% من الصورة. وتنال صور كهذه من الشبكة العصبية درجات عالية أكثر مما تسمح به نسبتها، وقد قيس منها أقل من أن يُقال كم مرة.
reason-too-small-for-network = الصورة أصغر مما تحتاج إليه الشبكة العصبية. وهي تحتاج إلى { $limit ->
    [one] بكسل واحد
    [two] بكسلين
    [few] { $limit } بكسلات
    [many] { $limit } بكسلًا
   *[other] { $limit } بكسل
} على الأقل في كل ضلع.

## Why a file was refused

refused-empty = الملف فارغ، وليس فيه أي بايت.
refused-unknown-type = لا يتعرف Telltale على هذا النوع من الملفات.
refused-other-type = هذا ملف من نوع «{ $type }». ويقرأ Telltale صور JPEG وPNG وWebP وGIF وTIFF وBMP. أما ملفات HEIC وAVIF وJPEG XL وSVG فيفحص منها الملف وبياناته الوصفية، لا الصورة نفسها.
refused-film = هذا مقطع فيديو أو ملف مشابه من عائلة MP4، وليس صورة.
refused-text = يحتوي هذا الملف على نص، لا على صورة.
refused-too-many-bytes = حجم الملف ⁦{ $found } MiB⁩، والحد الأقصى ⁦{ $limit } MiB⁩.
refused-too-many-pixels = يقول الملف إن أبعاد الصورة ⁦{ $width } × { $height }⁩ بكسل. وهذا يساوي { $found } ميغابكسل، والحد الأقصى { $limit } ميغابكسل.
refused-side-too-long = طول أكبر أضلاع الصورة { $found ->
    [one] بكسل واحد
    [two] بكسلان
    [few] { $found } بكسلات
    [many] { $found } بكسلًا
   *[other] { $found } بكسل
}، والحد الأقصى { $limit ->
    [one] بكسل واحد
    [two] بكسلان
    [few] { $limit } بكسلات
    [many] { $limit } بكسلًا
   *[other] { $limit } بكسل
}.
refused-damaged = يبدأ الملف كما تبدأ الصور، لكن لا يمكن قراءة أي شيء بعد بدايته.

## What a report cannot tell

limit-authenticity = إذا لم يُعثر على شيء، فهذا لا يبيّن من أين جاءت الصورة. وكثير من التغييرات لا يترك أثرًا تستطيع هذه الفحوص رؤيته.
limit-closed-watermarks = تخفي بعض مولّدات الصور علامات لا يقرؤها إلا صانعوها، مثل SynthID من Google، والعلامات التي تضعها Meta وOpenAI في البكسلات. ولا تستطيع هذه الفحوص رؤية هذه العلامات.
limit-ordinary-photos = معدلات الخطأ مأخوذة من الصور الفوتوغرافية التي اختُبرت. وقد تختلف عنها أنواع أخرى من الصور، كالصور الممسوحة ضوئيًا والرسوم ولقطات الشاشة.
limit-no-faces = تعذّر التحقق مما إذا كان وجه يملأ الصورة. والصور التي يملؤها وجه تنال من الشبكة العصبية درجات عالية أكثر مما تذكره نسبتها.

## How often ordinary photos show as much, and which photos were counted

rarity-rate = { $shown ->
    [0] من بين صور عادية عددها { $photos }، لا تُظهر أي صورة هذا القدر أو أكثر. وبمستوى ثقة 95%، لا تتجاوز النسبة بين صور كهذه { $upper }%.
    [one] من بين صور عادية عددها { $photos }، تُظهر صورة واحدة هذا القدر أو أكثر. وبمستوى ثقة 95%، لا تتجاوز النسبة بين صور كهذه { $upper }%.
    [two] من بين صور عادية عددها { $photos }، تُظهر صورتان هذا القدر أو أكثر. وبمستوى ثقة 95%، لا تتجاوز النسبة بين صور كهذه { $upper }%.
    [few] من بين صور عادية عددها { $photos }، تُظهر { $shown } صور هذا القدر أو أكثر. وبمستوى ثقة 95%، لا تتجاوز النسبة بين صور كهذه { $upper }%.
    [many] من بين صور عادية عددها { $photos }، تُظهر { $shown } صورة هذا القدر أو أكثر. وبمستوى ثقة 95%، لا تتجاوز النسبة بين صور كهذه { $upper }%.
   *[other] من بين صور عادية عددها { $photos }، تُظهر { $shown } صورة هذا القدر أو أكثر. وبمستوى ثقة 95%، لا تتجاوز النسبة بين صور كهذه { $upper }%.
}
rarity-alike = وبعدّ منفصل: قيست صور محفوظة مثل هذه الصورة ({ $storage }) عددها { $photos }، { $shown ->
    [0] ولا تُظهر أي منها هذا القدر
   *[other] وعدد ما يُظهر منها هذا القدر أو أكثر { $shown }
}.
rarity-alike-too-few = وبعدّ منفصل: لم يُقَس من الصور المحفوظة مثل هذه الصورة ({ $storage }) إلا { $photos }، وهو عدد أقل من أن يُقال معه كم مرة تُظهر صور كهذه هذا القدر؛ { $shown ->
    [0] ولا تُظهر أي منها هذا القدر
   *[other] وعدد ما يُظهر منها هذا القدر أو أكثر { $shown }
}.
rarity-alike-none = لم تُقَس أي صورة محفوظة مثل هذه الصورة ({ $storage })، ولذلك لا يمكن القول كم مرة تُظهر صور كهذه هذا القدر.
storage-format = { $format ->
    [jpeg] JPEG
    [png] PNG
    [webp] WebP
    [gif] GIF
    [tiff] TIFF
    [bmp] BMP
   *[other] { $format }
}
storage-with-quality = { $format } بجودة من { $from } إلى { $to }
storage-smaller = { $file }، أقل من { $below } ميغابكسل
storage-between = { $file }، من { $from } إلى { $below } ميغابكسل
storage-larger = { $file }، { $from } ميغابكسل فأكثر
rarity-range = موضع القيمة بين الصور العادية
rarity-strength = القوة
rarity-share = { $percent }% من الصور العادية لديها على الأكثر
rarity-largest = أعلى قيمة بين كل الصور العادية
rarity-here = هذه الصورة
rarity-key = الرمادي: إلى أين تصل 95% و99% من هذه الصور وكلها. الخط القائم: هذه الصورة. وكلما اتجهنا يمينًا كبر الفرق الذي تمثّله الخطوة نفسها.
rarity-careful = لا تبلغ أي من هذه الصور قيمة بعلوّ قيمة هذه الصورة. ومع ذلك فالعدد ليس صفرًا، لأن العدّ حذِر: تُقاس كل صورة بحدّ وُضع من دون صور مصدرها، وقد يكون هذا الحدّ أدنى.
test-set-originals = يشمل العدّ صورًا عادية كما نُشرت: عددها { $photos }، من مصادر عددها { $sources }، ولا تزيد أي منها على { $megapixels } ميغابكسل. ولا تُعدّ هنا الصور الأصغر، لأن المؤكد أكثر أن القليل منها يُظهر ذلك؛ أما الأكبر فلم تُقَس، وما يتراكم على مساحتها لا يُحسب إلا بنسبته. والنسخ التي غُيّرت أبعادها أو أُعيد حفظها من صورة ما تُعدّ صورة واحدة. وهذا العدد القليل من الصور لا يسمح بدرجة أعلى. وتتشابه صور المصدر الواحد، ولذلك قد تكون النسبة أكبر من هذا الرقم.
test-set-originals-with-thumbnail = يشمل العدّ صورًا عادية كما نُشرت، تحمل كل منها صورة مصغّرة: عددها { $photos }، من مصادر عددها { $sources }. والنسخ المعاد حفظها من صورة ما تُعدّ صورة واحدة. وهذا العدد القليل من الصور لا يسمح بدرجة أعلى. وتتشابه صور المصدر الواحد، ولذلك قد تكون النسبة أكبر من هذا الرقم.
test-set-training-photos-once = يشمل العدّ صورًا عادية صغيرة عددها { $photos }، ضُغطت كل منها مرة أخرى مرة واحدة ضغطًا عشوائيًا. وقد حكمت على كل صورة نسخة من الشبكة العصبية لم تتعلم من مصدر تلك الصورة؛ أما النسخة المنشورة فتعلّمت منها كلها. وتتشابه صور المصدر الواحد، ولذلك قد تكون النسبة أكبر من هذا الرقم.
test-set-training-photos = يشمل العدّ صورًا عادية صغيرة لا يملؤها وجه، عددها { $photos }، لا يزيد طولها على { $side } بكسل، ضُغطت مرة أخرى. وقد حكمت على كل صورة نسخة من الشبكة العصبية لم تتعلم من مصدر تلك الصورة؛ أما النسخة المنشورة فتعلّمت منها كلها. والنسخ التي غُيّرت أبعادها أو أُعيد حفظها من صورة ما تُعدّ صورة واحدة. وتتشابه صور المصدر الواحد، ولذلك قد تكون النسبة أكبر من هذا الرقم.

## Names of measurements

measurement-offset = الموضع في الملف
measurement-count = العدد
measurement-passes = عدد المراحل التي حُفظت بها بيانات الصورة
measurement-trailing-bytes = البيانات بعد النهاية
measurement-file-bytes = حجم الملف
measurement-quality-luma = جودة السطوع
measurement-quality-chroma = جودة الألوان
measurement-score-picture = الشبكة العصبية، للترتيب (ليس احتمالًا)
measurement-score-whole = الشبكة العصبية، من الصورة مصغّرةً
measurement-history-steps = الخطوات في سجل التعديلات
measurement-longer-side = الضلع الذي يوافق طوله أحد الحدود
measurement-thumbnail-width = عرض الصورة المصغّرة
measurement-thumbnail-height = ارتفاع الصورة المصغّرة
measurement-thumbnail-correlation = تشابه الصورة المصغّرة والصورة (1 يعني التطابق)
measurement-thumbnail-local = أقوى فرق موضعي، بوحدات الفرق المعتاد
measurement-first-quality = جودة الحفظ السابق (تقديرية)
measurement-first-share = نسبة التفاصيل التي تحمل آثاره
measurement-first-frequencies = الترددات ذات الفجوات (من 64)
measurement-first-gain = مكسب لوغاريتم الأرجحية لكل قيمة
measurement-grid-x = بداية الشبكة، من اليسار
measurement-grid-y = بداية الشبكة، من الأعلى
measurement-grid-share = نسبة البكسلات الواقعة عليها
measurement-grid-nfa = الإنذارات الخاطئة المتوقعة في أوضح موضع، كقوة للعدد 10
agreeing = { $name } ({ $word }): { $phenomenon }
measurement-grid-standing = مقدار بروز الشبكة بين غيرها (بالأخطاء المعيارية)
measurement-dc-step = خطوة سطوع كتلها
measurement-dc-coherence = توافق الكتل مع تلك الخطوة، زيادةً على الشبكات الأخرى
measurement-place-evidence = لوغاريتم نسبة الأرجحية لأقوى موضع
measurement-saves-least = مرات الحفظ بصيغة JPEG على الأقل
measurement-second-quality = جودة الحفظ الذي تلاه (تقديرية)
measurement-saves-standing = مقدار تفوّق حفظين سابقين على حفظ واحد في موافقة القيم (نات)
measurement-resampling-period = المسافة التي تتكرر عندها التفاصيل الدقيقة
measurement-resampling-peak = ارتفاع ذروتها في الطيف (1 هو وسيط الطيف)
measurement-flat-share = نسبة الصورة في أكبر منطقة
measurement-flat-around = نسبة البكسلات حولها المساوية لكل ما يجاورها
measurement-flat-red = الأحمر في اللون (من 0 إلى 255)
measurement-flat-green = الأخضر في اللون (من 0 إلى 255)
measurement-flat-blue = الأزرق في اللون (من 0 إلى 255)
measurement-copy-matches = النقاط المتطابقة
measurement-copy-correlation = متوسط ارتباط التفاصيل الدقيقة (1 يعني التطابق)
measurement-copy-strength = قوة أقوى زوج من المناطق
measurement-copy-scale = حجم المنطقة الكبرى بالنسبة إلى الصغرى
measurement-copy-degrees = دوران إحدى المنطقتين بالنسبة إلى الأخرى، بالدرجات
