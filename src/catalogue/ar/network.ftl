### The network's state: what it runs on and why, and why it may not run.

## What it runs on

backend-native-cpu = عملت الشبكة العصبية على المعالج.
backend-webgpu = تعمل الشبكة العصبية على معالج الرسومات (WebGPU).
backend-forced-cpu = تعمل الشبكة العصبية على المعالج، لأن عنوان الصفحة يطلب ذلك.
backend-forced-webgpu = تعمل الشبكة العصبية عبر WebGPU، لأن عنوان الصفحة يطلب ذلك.
backend-no-webgpu = تعمل الشبكة العصبية على المعالج، لأن هذا المتصفح لا يوفر WebGPU.
backend-no-adapter = تعمل الشبكة العصبية على المعالج، لأن WebGPU لم يجد بطاقة رسومات.
backend-software-adapter = تعمل الشبكة العصبية على المعالج، لأن WebGPU لا يمكنه هنا إلا محاكاة معالج الرسومات برمجيًا، وهذا أبطأ.
backend-webgpu-failed = تعمل الشبكة العصبية على المعالج، لأن WebGPU أخفق: { $problem }
backend-webgpu-lost = تابعت الشبكة العصبية العمل على المعالج، لأن WebGPU توقف عن العمل: { $problem }
backend-none = لم تعمل الشبكة العصبية: { $problem }
backend-switched-off = أُوقف تشغيل الشبكة العصبية.

## Why it cannot run

network-spec-unreadable = تعذّرت قراءة وصف الشبكة العصبية ({ $detail }).
network-weights-changed = أوزان الشبكة العصبية ليست الأوزان التي يذكرها وصفها. فقد تغيّرت أو تضرّرت في الطريق، ولذلك لا تُستخدم.
network-weights-missing = تعذّر تحميل أوزان الشبكة العصبية.
network-weights-unfit = أوزان الشبكة العصبية غير متوافقة: { $tensor } { $problem }.
network-self-test-failed = لم تجتز الشبكة العصبية اختبارها الذاتي: بلغ الفرق في نتائجها { $difference }، والمسموح به { $tolerance } على الأكثر.
network-run-failed = تعذّر حساب الشبكة العصبية ({ $detail }).

## How it looked, step by step

looks-title = كيف نظرت الشبكة
looks-whole = الصورة كلها
looks-whole-score = عند رؤيتها مصغّرة تبلغ قيمتها { $score }.
looks-closer = نظرات أقرب
looks-closer-score = { $count ->
    [zero] لم يُنظر إلى أي موضع بالحجم الكامل.
    [one] نُظر إلى موضع واحد بالحجم الكامل، وقيمته { $score }.
    [two] نُظر إلى موضعين بالحجم الكامل. أعلى قيمة، { $score }، للموضع الذي يبدأ على بعد { $x } بكسل من اليسار و{ $y } من الأعلى.
    [few] نُظر إلى { $count } مواضع بالحجم الكامل. أعلى قيمة، { $score }، للموضع الذي يبدأ على بعد { $x } بكسل من اليسار و{ $y } من الأعلى.
    [many] نُظر إلى { $count } موضعًا بالحجم الكامل. أعلى قيمة، { $score }، للموضع الذي يبدأ على بعد { $x } بكسل من اليسار و{ $y } من الأعلى.
   *[other] نُظر إلى { $count } موضع بالحجم الكامل. أعلى قيمة، { $score }، للموضع الذي يبدأ على بعد { $x } بكسل من اليسار و{ $y } من الأعلى.
} { $left_out ->
    [0] لم يُترك أي موضع.
    [one] بقي موضع واحد لم يُنظر إليه عن قرب.
    [two] بقي موضعان لم يُنظر إليهما عن قرب.
    [few] بقيت { $left_out } مواضع لم يُنظر إليها عن قرب.
    [many] بقي { $left_out } موضعًا لم يُنظر إليه عن قرب.
   *[other] بقي { $left_out } موضع لم يُنظر إليه عن قرب.
}
looks-together = الاثنان معًا
looks-raised = رفعت النظرات الأقرب القيمة إلى { $score }.
looks-lowered = خفضت النظرات الأقرب القيمة إلى { $score }.
looks-unchanged = لم تغيّر النظرات الأقرب القيمة: بقيت { $score }.
looks-step = متى تظهر علامة
looks-step-score = ابتداءً من القيمة { $score }. القيمة ترتّب الصور، وليست احتمالًا.
