### What the checks of marks inside the pixels say. Names of messages follow the rules of findings.ftl.

## marks/hidden-text

marks-hidden-text-check = نص مخفي في البكسلات
marks-hidden-text-looks-for = يبحث في البتات الدنيا للشفافية والألوان عن الإعدادات التي تخفيها هناك بعض مولّدات الصور.
marks-hidden-text-blind-to = يقرأ الشكل الذي يستخدمه NovelAI وإضافة لبرنامج Stable Diffusion. وأي تغيير في البكسلات، وأي حفظ بضغط يُفقد بعض البيانات، يزيل نصًا كهذا.

marks-hidden-text-name = نص مخفي في البكسلات
marks-hidden-text-phenomenon-alpha = تحمل البتات الدنيا للشفافية نصًا بالشكل الذي تستخدمه مولّدات الصور.{ $details }
marks-hidden-text-phenomenon-colour = تحمل البتات الدنيا للألوان نصًا بالشكل الذي تستخدمه مولّدات الصور.{ $details }
marks-hidden-text-phenomenon-alpha-unreadable = تبدأ البتات الدنيا للشفافية باسم شكل تستخدمه مولّدات الصور. ولا يمكن قراءة النص الذي يليه.{ $details }
marks-hidden-text-phenomenon-colour-unreadable = تبدأ البتات الدنيا للألوان باسم شكل تستخدمه مولّدات الصور. ولا يمكن قراءة النص الذي يليه.{ $details }
marks-hidden-text-begins = { " " }ويبدأ النص بالآتي: «{ $value }».
marks-hidden-text-reasoning = لا تكتب الكاميرات وبرامج التعديل العادية هناك. وتحفظ بعض مولّدات الصور إعداداتها في هذه البتات، فتبقى فيها عندما تُزال المعلومات الأخرى. والنص غير موقّع، وكان بوسع أي شخص كتابته.
marks-hidden-text-ordinary-1 = صُنعت الصورة عن قصد بمولّد صور، ونُشرت مع التصريح بذلك.
marks-hidden-text-ordinary-2 = أخفى أحدهم نصًا في صورة فوتوغرافية، للتجربة أو للتسلية. وتتيح ذلك برامج مجانية.
marks-hidden-text-ordinary-3 = نُقلت شفافية صورة أخرى إلى هذه الصورة، وجاء النص معها.
marks-hidden-text-next = يُنصح بمقارنة النص بما يقوله المصدر عن الصورة.

rule-decoded-hidden-text = استُخرج من البكسلات نص يبدأ كما تبدأ نصوص برنامج معروف. ولم يوقّعه أحد، وكان بوسع أي شخص كتابته.

reason-lossy-format = حُفظ الملف بضغط يُفقد بعض البيانات، فلا تحمل البتات الدنيا لبكسلاته سوى التشويش.

measurement-hidden-bytes = طول النص المخفي

## marks/open-watermark

marks-open-watermark-check = علامة مائية معلنة لمولّد صور
marks-open-watermark-looks-for = يبحث في الألوان عن الرسائل الثابتة التي تخفيها في صورها البرامج المنشورة لـ Stable Diffusion وFLUX وInvokeAI.
marks-open-watermark-blind-to = يعرف ست رسائل. والصورة التي غُيّرت أبعادها أو أُديرت أو عُكست تفقد هذه الرسائل، وكذلك تفقدها كل صورة تقريبًا حُفظت بصيغة JPEG. وكثير من نسخ هذه البرامج لا يكتب أي علامة.

marks-open-watermark-name = علامة مولّد صور في البكسلات
marks-open-watermark-phenomenon-in-place = تحمل ألوان الصورة رسالة يكتبها { $program }. ويتطابق من بتاتها { $matching } من أصل { $bits }.
marks-open-watermark-phenomenon-moved = تحمل ألوان الصورة رسالة يكتبها { $program }. ويتطابق من بتاتها { $matching } من أصل { $bits }. ولا تبدأ الرسالة عند الحافة، فيبدو أن الصورة جزء من صورة أكبر.
marks-open-watermark-reasoning = لو كانت البتات عشوائية كنتائج رمي قطعة نقود، لتطابق هذا العدد منها مصادفةً في أقل من صورة واحدة من كل ⁦10^{ $exponent }⁩ (واحد يليه { $exponent ->
    [one] صفر واحد
    [two] صفران
    [few] { $exponent } أصفار
    [many] { $exponent } صفرًا
   *[other] { $exponent } صفر
}). وهذا حساب نظري، لا عدّ لصور. وطريقة كتابة العلامة معلنة، فيمكن لأي شخص أن يضعها في صورة فوتوغرافية.
marks-open-watermark-ordinary-1 = صُنعت الصورة عن قصد بمولّد الصور هذا، ونُشرت مع التصريح بذلك.
marks-open-watermark-ordinary-2 = غيّر برنامج يستخدم النموذج نفسه جزءًا من صورة فوتوغرافية، ووضع العلامة على الصورة كلها.
marks-open-watermark-ordinary-3 = وضع أحدهم العلامة في صورة فوتوغرافية، للتجربة أو كي تبدو مولّدة.
marks-open-watermark-next = يُنصح بسؤال المصدر كيف صُنعت الصورة، وبالنظر هل يذكر الملف نفسه أيضًا مولّد صور.

rule-decoded-open-mark = استُخرجت من البكسلات رسالة معروفة. والطريقة معلنة والرسالة غير موقّعة، وكان بوسع أي شخص كتابتها.

reason-too-small-for-watermark = الصورة أصغر مما يحتاج إليه هذا الفحص. وهو يحتاج إلى نحو ⁦256 × 256⁩ بكسل.

measurement-bits-matching = البتات المتطابقة
measurement-bits = عدد بتات الرسالة
measurement-blocks = الكتل المقروءة
measurement-log10-expected = الصور التي قد تتطابق مصادفةً، كقوة للعدد 10

measurement-seed = البذرة
measurement-steps = الخطوات
measurement-guidance = شدة تأثير الأمر النصي
measurement-stated-width = العرض كما هو مذكور
measurement-stated-height = الارتفاع كما هو مذكور
