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
cli-none-known = تعذّر النظر إلى أي من الصور المعروفة بأنها مولّدة.
cli-unreadable = لا يمكن قراءة الملف ({ $problem }).

## telltale assess

assess-title = المؤشرات بحسب مجموعات الصور
assess-about = عدد الصور: { $pictures }. عدد المجموعات: { $groups }. ومع النسب والمتوسطات فترات بمستوى ثقة 95% محسوبة على الصور. وما يجده الفحص يتوقف على طريقة حفظ الصورة: يُنصح بألا تُقارن إلا مجموعات حُفظت بالطريقة نفسها.
assess-unread = عدد الملفات التي تعذّرت قراءتها ولم تُحسب: { $count }.
assess-strongest = درجة أقوى مؤشر، كنسبة من الصور
assess-checks = المؤشرات بحسب الفحص، كنسبة من الصور
assess-checks-help = تُحسب النسبة على الصور التي أمكن استخدام الفحص فيها؛ وإذا كان عددها أقل من عدد صور المجموعة، ورد بين قوسين مربعين.
assess-not-run = تعذّر استخدامه
assess-distinguish = ما يميّز المجموعات بعضها من بعض
assess-distinguish-none = لا يوجد فرق أكبر مما قد تُحدثه المصادفة بين هذا العدد من المقارنات. ولا يُظهر ذلك أن المجموعات متشابهة.
assess-distinguish-help = عدد مقارنات مجموعة بكل المجموعات الأخرى: { $comparisons }. ولا يرد صف هنا إلا إذا كانت فترة فرقه، بعد توسيعها لهذا العدد من المقارنات (بونفيروني)، لا تشمل الصفر. ولا تدخل الصور التي بلا مجموعة في المقارنات.
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
