### What the file says about itself: the checks of metadata, how the file came, and what stands in an export for a value that was left out.

## How the file came

limit-arrival-dropped = أُفلت الملف على الصفحة. والصورة التي تُسحب من موقع إلكتروني أو تطبيق مراسلة قد تكون نسخة أصغر أو محفوظة من جديد، بلا التفاصيل التي كانت في الملف الأول.
limit-arrival-picked-on-phone = اختير الملف على هاتف أو جهاز لوحي. وقد تحوّل هذه الأجهزة صيغة الصورة أو تصغّرها أو تزيل موقعها الجغرافي قبل أن تصل إلى الصفحة.
limit-arrival-pasted = لُصقت الصورة. والحافظة تصنع صورة جديدة: فتضيع في الطريق البيانات الوصفية للملف الأول وضغطه وتوقيعاته. يُنصح بإفلات الملف نفسه إن كان متاحًا.

## In place of sensitive values in exports

redacted-position = (استُبعد الموقع الجغرافي)
redacted-serial_number = (استُبعد الرقم التسلسلي)
redacted-name = (استُبعد الاسم)
redacted-contact = (استُبعدت بيانات الاتصال)
redacted-thumbnail = (استُبعدت الصورة المصغّرة)
redacted-document_id = (استُبعد معرّف المستند)
redacted-path = (استُبعد مسار الملف)

## metadata/camera

metadata-nothing-more = { "" }

metadata-camera-check = إفادات عن الكاميرا
metadata-camera-looks-for = يقرأ ما يقوله الملف عن كيفية التقاط الصورة: الكاميرا والعدسة والوقت والتعريض والموقع الجغرافي.
metadata-camera-blind-to = تزيل معظم المواقع هذه الإفادات، فلا يُستنتج شيء من غيابها. وحيث توجد، لم يتأكد منها أحد.

metadata-camera-name = إفادات عن الكاميرا
metadata-camera-phenomenon = يذكر الملف كيف التُقطت الصورة.{ $camera }{ $lens }{ $time }{ $exposure }{ $position }
metadata-camera-reasoning = هذه الإفادات غير موقّعة. ويستطيع أي برنامج أن يكتبها أو يغيّرها أو ينسخها من صورة أخرى.
metadata-camera-ordinary-1 = تكتب الكاميرات والهواتف إفادات كهذه في كل صورة تلتقطها.
metadata-camera-ordinary-2 = تنسخها برامج التعديل والتحويل من ملف إلى آخر، حتى إلى لوحات الصور (الكولاج) ولقطات الشاشة.
metadata-camera-next = يُنصح بمقارنة الإفادات بما يقوله المصدر، وبطلب الملف الأول من الكاميرا.

metadata-camera-camera = { " " }والكاميرا المذكورة هي «{ $value }».
metadata-camera-lens = { " " }والعدسة المذكورة هي «{ $value }».
metadata-camera-time = { " " }والوقت المذكور هو { $value }.
metadata-camera-time-written = { " " }والوقت مكتوب هكذا: «{ $value }».
metadata-camera-exposure = { " " }والتعريض المذكور هو { $value }.
metadata-camera-position = { " " }والموقع الجغرافي مذكور.
metadata-camera-no-position = { " " }والموقع الجغرافي غير مذكور.

## metadata/history, a finding of metadata/editor

metadata-history-name = سجل التعديلات
metadata-history-phenomenon = { $count ->
    [one] في الملف سجل تعديلات من خطوة واحدة: «{ $actions }».{ $programs }{ $times }
    [two] في الملف سجل تعديلات من خطوتين. والخطوات هي: «{ $actions }».{ $programs }{ $times }
    [few] في الملف سجل تعديلات من { $count } خطوات. والخطوات هي: «{ $actions }».{ $programs }{ $times }
    [many] في الملف سجل تعديلات من { $count } خطوة. والخطوات هي: «{ $actions }».{ $programs }{ $times }
   *[other] في الملف سجل تعديلات من { $count } خطوة. والخطوات هي: «{ $actions }».{ $programs }{ $times }
}
metadata-history-reasoning = تكتب برامج التعديل التابعة لشركة بعينها سجلات كهذه. وتذكر هذه السجلات متى فُتح الملف وحُوّل وحُفظ، ونادرًا ما تذكر ما الذي تغيّر فيه.
metadata-history-ordinary-1 = يقصّ المصورون وغرف الأخبار كل صورة تقريبًا، ويغيّرون أبعادها ويصححونها، وكل حفظ يضيف خطوة.
metadata-history-ordinary-2 = قد يأتي السجل من قالب جاهز، أو من صورة أخرى لُصقت في هذه الصورة.
metadata-history-next = يُنصح بالسؤال عن الخطوات التي أُجريت في هذه البرامج، وبطلب الملف الذي سبق الخطوة الأولى.

metadata-history-programs = { " " }والبرامج المذكورة: «{ $names }».
metadata-history-time = { " " }والوقت المذكور هو { $time }.
metadata-history-times = { " " }وأول وقت مذكور هو { $first }، وآخر وقت هو { $last }.

## metadata/damage

metadata-damage-check = بيانات وصفية قابلة للقراءة
metadata-damage-looks-for = يبحث في البيانات الوصفية عن مواضع لا يمكن قراءتها: إحالات لا تقود إلى شيء، وقوائم تعود إلى نفسها، وصياغة مختلة.
metadata-damage-blind-to = لا يرى القيم الخاطئة إذا كانت مكتوبة على نحو سليم، ولا يقرأ الملاحظات الخاصة بصانعي الكاميرات.

metadata-damage-name = بيانات وصفية معطوبة
metadata-damage-phenomenon = { $count ->
    [one] لا يمكن قراءة موضع واحد في بيانات { $group } الوصفية، عند البايت { $offset }: { $what }
    [two] لا يمكن قراءة موضعين في البيانات الوصفية. والأول منهما في بيانات { $group } الوصفية عند البايت { $offset }: { $what }
    [few] لا يمكن قراءة { $count } مواضع في البيانات الوصفية. والأول منها في بيانات { $group } الوصفية عند البايت { $offset }: { $what }
    [many] لا يمكن قراءة { $count } موضعًا في البيانات الوصفية. والأول منها في بيانات { $group } الوصفية عند البايت { $offset }: { $what }
   *[other] لا يمكن قراءة { $count } موضع في البيانات الوصفية. والأول منها في بيانات { $group } الوصفية عند البايت { $offset }: { $what }
}
metadata-damage-reasoning = ما أمكنت قراءته مدرج في القائمة. أما ما كان في المواضع المعطوبة فقد ضاع.
metadata-damage-ordinary-1 = أزال برنامج أجزاء من البيانات الوصفية أو نقلها، فبقيت إحالات إلى مواضع لم تعد موجودة.
metadata-damage-ordinary-2 = بعض الكاميرات والماسحات الضوئية والبرامج الصغيرة تكتب أخطاء كهذه بنفسها.
metadata-damage-next = يُنصح بالسؤال عن البرامج التي مرّ بها الملف، وبطلب نسخة سابقة.

metadata-damage-header = لا تبدأ الكتلة كما تنص صيغتها.
metadata-damage-truncated = تنتهي الكتلة قبل أوانها.
metadata-damage-loop = قائمة تعود إلى نفسها.
metadata-damage-pointer = إحالة تقود إلى خارج الكتلة.
metadata-damage-entry = قيمة تقع خارج الكتلة، أو من نوع غير معروف.
metadata-damage-too-many = عدد المدخلات أكبر مما يُقرأ.
metadata-damage-syntax = النص يخالف قواعد صيغته.

## metadata/contradictions

metadata-contradictions-check = تناقضات فيما يقوله الملف
metadata-contradictions-looks-for = يقارن إفادات الملف بعضها ببعض وبالصورة: الأبعاد والاتجاه والأوقات والموقع الجغرافي والكاميرا وتعليق الصورة.
metadata-contradictions-blind-to = لا يرى الإفادات الخاطئة المتفقة فيما بينها، ولا يُستنتج شيء من غياب الإفادات.

metadata-contradiction-more = { $count ->
    [0] { "" }
    [one] { " " }ويختلف على هذا النحو زوج آخر من الإفادات.
    [two] { " " }ويختلف على هذا النحو زوجان آخران من الإفادات.
    [few] { " " }وتختلف على هذا النحو { $count } أزواج أخرى من الإفادات.
    [many] { " " }ويختلف على هذا النحو { $count } زوجًا آخر من الإفادات.
   *[other] { " " }ويختلف على هذا النحو { $count } زوج آخر من الإفادات.
}

metadata-contradiction-size-name = الأبعاد المذكورة والصورة
metadata-contradiction-size-phenomenon = بحسب «{ $place }» أبعاد الصورة ⁦{ $value }⁩ بكسل، لكن أبعادها الفعلية ⁦{ $other_value }⁩ بكسل.{ $more }
metadata-contradiction-size-reasoning = السبب المعتاد أن أبعاد الصورة تغيّرت بعد كتابة الإفادة.
metadata-contradiction-size-ordinary-1 = صغّر موقع أو تطبيق مراسلة أو برنامج تعديل الصورة أو قصّها، وأبقى الإفادة.
metadata-contradiction-size-ordinary-2 = خزّنت كاميرا أبعاد الصورة التي سجّلها المستشعر مع نسخة أصغر منها.
metadata-contradiction-size-next = يُنصح بطلب النسخة ذات الأبعاد المذكورة.

metadata-contradiction-orientation-name = اتجاهان مختلفان
metadata-contradiction-orientation-phenomenon = القيمة في «{ $place }» هي { $value }، لكنها في «{ $other_place }» هي { $other_value }.{ $more }
metadata-contradiction-orientation-reasoning = السبب المعتاد أن إحدى الإفادتين تغيّرت من دون الأخرى.
metadata-contradiction-orientation-ordinary-1 = أدار برنامج عرض أو تعديل الصورة ولم يحدّث إلا إحدى الإفادتين.
metadata-contradiction-orientation-ordinary-2 = نسخ برنامج تحويل إحداهما من الملف السابق.
metadata-contradiction-orientation-next = يُنصح بالسؤال عن البرنامج الذي أدار الصورة.

metadata-contradiction-times-name = أوقات في ترتيب خاطئ
metadata-contradiction-times-phenomenon = الوقت في «{ $place }» هو { $value }، والوقت في «{ $other_place }»، ويُفترض ألا يكون أسبق، هو { $other_value }.{ $more }
metadata-contradiction-times-reasoning = تُلتقط الصورة قبل أن تتغيّر. والفرق هنا أكبر من الفرق بين أي ساعتين على الأرض، أو مما تسمح به المناطق الزمنية المذكورة.
metadata-contradiction-times-ordinary-1 = كانت ساعة الكاميرا أو الحاسوب خاطئة، أو أُعيد ضبطها بعد نفاد البطارية.
metadata-contradiction-times-ordinary-2 = صحّح أحدهم وقت الصورة لاحقًا، في موضع واحد فقط.
metadata-contradiction-times-next = يُنصح بالسؤال متى التُقطت الصورة، وبمقارنتها بصور أخرى من الكاميرا نفسها.

metadata-contradiction-gps-time-name = ساعة الكاميرا ووقت GPS
metadata-contradiction-gps-time-phenomenon = الوقت في «{ $place }» هو { $value }، لكن ساعة GPS في «{ $other_place }» تذكر { $other_value }.{ $more }
metadata-contradiction-gps-time-reasoning = يعطي GPS التوقيت العالمي. ولا تتفق الساعتان في أي منطقة زمنية، أو لا تتفقان في المنطقة الزمنية المذكورة.
metadata-contradiction-gps-time-ordinary-1 = ضُبطت ساعة الكاميرا على يوم أو ساعة أو منطقة زمنية خاطئة.
metadata-contradiction-gps-time-ordinary-2 = لم تكن لدى الجهاز إشارة، فكتب آخر موقع ووقت عرفهما.
metadata-contradiction-gps-time-next = يُنصح بالسؤال أين ومتى التُقطت الصورة، وبمقارنتها بصور أخرى من الجهاز نفسه.

metadata-contradiction-position-name = موقع جغرافي لا وجود له
metadata-contradiction-position-phenomenon = القيمة في «{ $place }» هي { $value }، لكن قيمة كهذه لا يمكن أن تتجاوز { $other_value }.{ $more }
metadata-contradiction-position-reasoning = لا يوجد مكان كهذا على الأرض.
metadata-contradiction-position-ordinary-1 = كتب برنامج الموقع بخطأ في الصيغة أو في الإشارة الحسابية.
metadata-contradiction-position-ordinary-2 = لم تكن لدى جهاز الاستقبال إشارة، فكتب قيمًا بلا معنى.
metadata-contradiction-position-next = يُنصح بعدم الاعتماد على هذا الموقع، وبالسؤال أين التُقطت الصورة.

metadata-contradiction-camera-name = إفادات متعارضة عن الكاميرا
metadata-contradiction-camera-phenomenon = القيمة في «{ $place }» هي «{ $value }»، لكنها في «{ $other_place }» هي «{ $other_value }».{ $more }
metadata-contradiction-camera-reasoning = بحسب ما هو معروف، لا تكتب الأجهزة التي تحمل هذا الاسم الإفادة الأخرى.
metadata-contradiction-camera-ordinary-1 = نسخ برنامج البيانات الوصفية من صورة التقطتها كاميرا أخرى، إلى صورة بانورامية أو لوحة صور (كولاج) مثلًا.
metadata-contradiction-camera-ordinary-2 = بيع الجهاز تحت علامة تجارية غير علامة صانعه، أو استُبدلت برمجياته.
metadata-contradiction-camera-next = يُنصح بالسؤال عن الكاميرا التي التقطت الصورة، وبطلب صورة أخرى من الكاميرا نفسها.

metadata-contradiction-copies-name = أمر واحد مذكور مرتين باختلاف
metadata-contradiction-copies-phenomenon = القيمة في «{ $place }» هي «{ $value }»، لكنها في «{ $other_place }» هي «{ $other_value }».{ $more }
metadata-contradiction-copies-reasoning = يُفترض أن يقول الموضعان الأمر نفسه. والسبب المعتاد أن برنامجًا غيّر أحدهما ولم يغيّر الآخر.
metadata-contradiction-copies-ordinary-1 = صحّح أرشيف أو وكالة تاريخًا أو اسمًا أو مكانًا ببرنامج لا يعرف إلا أحد الموضعين.
metadata-contradiction-copies-ordinary-2 = احتفظ برنامج تعديل بالبيانات الوصفية للملف الذي فُتح أولًا، وأخذ الصورة من ملف آخر.
metadata-contradiction-copies-next = يُنصح بالسؤال عمّن غيّر البيانات الوصفية، وأي الإفادتين صحيحة.

metadata-contradiction-digest-name = تعليق غيّره برنامج آخر
metadata-contradiction-digest-phenomenon = كتلة IPTC ليست الكتلة التي حُسب منها «{ $place }».{ $more }
metadata-contradiction-digest-reasoning = تخزّن برامج التعديل التابعة لشركة بعينها مجموع تحقق للكتلة التي تضم تعليق الصورة. وهو لم يعد مطابقًا، أي أن برنامجًا آخر غيّر الكتلة بعد ذلك.
metadata-contradiction-digest-ordinary-1 = تضيف الوكالات والأرشيفات التعليقات والكلمات المفتاحية وأسماء المصورين ببرامج خاصة بها.
metadata-contradiction-digest-ordinary-2 = أزال موقع أو أداة أجزاء من الكتلة أو أعاد كتابتها.
metadata-contradiction-digest-next = يُنصح بأن يُطلب من الوكالة أو الأرشيف تعليق الصورة كما كتبه المصوّر.

metadata-contradiction-sparse-name = كاميرا بلا تفاصيل الكاميرا
metadata-contradiction-sparse-phenomenon = يذكر «{ $place }» كاميرا («{ $value }»)، لكن ليس في الملف أي شيء آخر مما تكتبه الكاميرات. وتنقصه الحقول { $other_value }.{ $more }
metadata-contradiction-sparse-reasoning = تكتب الكاميرات والهواتف عادةً هذه التفاصيل مع الاسم. والسبب المعتاد أن شخصًا أو برنامجًا كتب الاسم وحده أو أبقاه وحده.
metadata-contradiction-sparse-ordinary-1 = أزال موقع أو برنامج معظم التفاصيل، وأبقى اسم الكاميرا أو الوقت أو الموقع الجغرافي.
metadata-contradiction-sparse-ordinary-2 = لم يكتب ماسح ضوئي أو تطبيق بسيط سوى اسمه، أو أضاف أحدهم الاسم يدويًا إلى صورة فقدت بياناتها الوصفية.
metadata-contradiction-sparse-next = يُنصح بطلب الملف الأول من الكاميرا، بكل تفاصيله.

## Names of measurements

measurement-metadata-damage = المواضع المعطوبة في البيانات الوصفية
measurement-contradictions = أزواج الإفادات المختلفة

## Points in time. A clock runs to 24 hours in every language; $clock and $zone stay as they are.

when-day = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
when-clock = { $day }، { $clock }
when-clock-zone = { $day }، { $clock } ({ $zone })
