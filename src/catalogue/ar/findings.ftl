### What the checks say. For a check with code `area/phenomenon` the messages are
###   <stem>-check (name of the check), <stem>-looks-for, <stem>-blind-to,
### and for a finding
###   <stem>-name, <stem>-phenomenon, <stem>-reasoning, <stem>-ordinary-1…n (two or more), <stem>-next.
### Words never used: real, fake, authentic, verified, tampered, proves.

## credentials/manifest

credentials-manifest-check = بيانات Content Credentials
credentials-manifest-looks-for = يقرأ السجل الموقّع الذي قد يحمله الملف: من وقّعه، وماذا يذكر عن الصورة، وهل ما زال الملف مطابقًا لما وُقّع.
credentials-manifest-blind-to = تزيل معظم المواقع بيانات Content Credentials، ومن دونها لا يجد هذا الفحص شيئًا، أيًا كانت الصورة. ويبيّن التوقيع بأي شهادة أُدلي بالإفادة وأن ما يشمله لم يتغير بعدها، لكنه لا يبيّن أن الإفادة صحيحة.

rule-credentials-changed = يحمل الملف توقيعًا، وما وُقّع ليس ما في الملف الآن. وهذه واقعة تخص الملف، أيًا كانت جهة التوقيع.
rule-credentials-generated = يحمل الملف إفادة موقّعة بأن الصورة مولّدة، وكل ما فيه يطابق التوقيع، وجهة التوقيع مدرجة في قائمة جهات معروفة.
rule-credentials-generated-parts = يحمل الملف إفادة موقّعة عن أجزاء مولّدة، وكل ما فيه يطابق التوقيع، وجهة التوقيع مدرجة في قائمة جهات معروفة.
rule-credentials-unlisted = جهة التوقيع غير مدرجة في أي قائمة، ويمكن لأي شخص أن يضع توقيعًا كهذا. فوزن هذه الإفادة لا يزيد على وزن إفادة بلا توقيع.
rule-credentials-loose = لا يشمل التوقيع الصورة بحالتها الحالية. فوزن هذه الإفادة لا يزيد على وزن إفادة بلا توقيع.
rule-credentials-chain = إحدى الخطوات السابقة في السجل الموقّع لا تطابق ما وُقّع حينها.

credentials-signer = بتوقيع { $name }
credentials-signer-unlisted = بتوقيع شهادة تسمّي نفسها «{ $name }»
credentials-signer-unnamed = بتوقيع جهة بلا اسم
credentials-signer-unreadable = بتوقيع جهة تتعذّر قراءة اسمها
credentials-time-listed = تؤكد خدمة أختام زمنية وقت التوقيع: { $time }.
credentials-time-unlisted = وقت التوقيع كما تذكره خدمة أختام زمنية غير مدرجة في أي قائمة: { $time }.
credentials-time-none = لا تؤكد أي جهة وقت التوقيع.
credentials-trust-listed = جهة التوقيع مدرجة في هذه القائمة: { $list }، بنسختها المؤرخة { $date }.
credentials-trust-unlisted = تعذّر التحقق من هوية جهة التوقيع: فهي غير مدرجة في أي من القوائم.
credentials-trust-expired = تعذّر التحقق من هوية جهة التوقيع: انتهت صلاحية الشهادة، ولا يُظهر أي ختم زمني أنها كانت صالحة وقت التوقيع.
credentials-trust-revoked = تعذّر التحقق من هوية جهة التوقيع: سُحبت الشهادة.
credentials-states-captured = تذكر جهة التوقيع أن كاميرا أو هاتفًا التقط الصورة، باستخدام «{ $program }».
credentials-states-created = تذكر جهة التوقيع أن الصورة صُنعت باستخدام «{ $program }».
credentials-states-edited = تذكر جهة التوقيع { $steps ->
    [one] خطوة تعديل واحدة
    [two] خطوتي تعديل
    [few] { $steps } خطوات تعديل
    [many] { $steps } خطوة تعديل
   *[other] { $steps } خطوة تعديل
}، باستخدام «{ $program }».
credentials-states-nothing = لا تذكر جهة التوقيع شيئًا عن كيفية صنع الصورة.
credentials-chain = السجل الموقّع، الخطوة الأحدث أولًا:
credentials-chain-manifest = { $title }، بتوقيع { $signer }، الختم الزمني { $time }، { $trust }
credentials-chain-listed = جهة التوقيع مدرجة في قائمة
credentials-chain-unlisted = جهة التوقيع غير مدرجة في أي قائمة
credentials-chain-expired = شهادة منتهية الصلاحية
credentials-chain-revoked = شهادة مسحوبة
credentials-software = {" "}والبرنامج المستخدم هو «{ $software }».
credentials-earlier = {" "}ويتعلق ذلك بالصورة السابقة «{ $title }».
credentials-nothing-more = {""}

credentials-changed-name = تغيّر شيء بعد التوقيع
credentials-changed-phenomenon-picture = لا تطابق الصورة بيانات Content Credentials التي معها، وهي { $signer }. والاسم الذي تطلقه المواصفة على ذلك هو { $code }.
credentials-changed-phenomenon-statements = بيانات Content Credentials في هذا الملف، وهي { $signer }، ليست كما كانت عند التوقيع. والاسم الذي تطلقه المواصفة على ذلك هو { $code }.
credentials-changed-reasoning = تخزّن جهة التوقيع مجموع تحقق للصورة ولكل إفادة. وإذا تغيّر بعد ذلك بايت واحد مما وُقّع، لا يعود المجموع مطابقًا. وهو لا يبيّن ما الذي تغيّر، ولا هل لهذا التغيّر أهمية.
credentials-changed-ordinary-1 = برنامج لا يعرف Content Credentials غيّر أبعاد الصورة أو أدارها أو حفظها من جديد، وأبقى هذه البيانات في الملف.
credentials-changed-ordinary-2 = كتب أحدهم في الملف تعليقًا أو كلمات مفتاحية أو تقييمًا بعد توقيعه.
credentials-changed-ordinary-3 = تضرّر الملف عند نسخه أو إرساله.
credentials-changed-next = يُنصح بأن يُطلب من المصدر الملف كما وُقّع، وأن يُسأل عن كل برنامج مرّ به الملف بعد ذلك.

credentials-generated-name = إفادة موقّعة عن مولّد صور
credentials-generated-name-unlisted = إفادة عن مولّد صور، جهة توقيعها مجهولة
credentials-generated-phenomenon-whole = يحمل الملف إفادة موقّعة بأن الصورة مولّدة: نوع المصدر { $type }، { $signer }.{ $software } { $time } { $trust }
credentials-generated-phenomenon-parts = يحمل الملف إفادة موقّعة بأن أجزاء من الصورة مولّدة: نوع المصدر { $type }، { $signer }.{ $software } { $time } { $trust }
credentials-generated-phenomenon-algorithm = يحمل الملف إفادة موقّعة بأن خوارزمية أنتجت الصورة بالحساب: نوع المصدر { $type }، { $signer }.{ $software } { $time } { $trust }
credentials-generated-reasoning-listed = تضيف البرامج والخدمات هذه الإفادة تلقائيًا عندما تصنع صورة. ويبيّن التوقيع أنها صادرة عن جهة التوقيع هذه.
credentials-generated-reasoning-unlisted = تضيف البرامج والخدمات هذه الإفادة تلقائيًا عندما تصنع صورة. لكن لا شيء هنا يربطها بجهة توقيع معروفة وبهذه الصورة، فهي كلام الملف وحده.
credentials-generated-ordinary-1 = صنع أحدهم رسمًا توضيحيًا بمولّد صور وصرّح بذلك، وهذا هو الغرض من هذه الوسوم.
credentials-generated-ordinary-2 = وضع برنامج تعديل هذا الوسم على الصورة كلها لأن أداة لإزالة موضع صغير أو ملئه استُخدمت فيها.
credentials-generated-next = يُنصح بقراءة الخطوات والصور السابقة في السجل الموقّع، وبسؤال المصدر عمّا صُنع بمولّد الصور.

credentials-origin-name = بيانات Content Credentials
credentials-origin-phenomenon = يحمل الملف بيانات Content Credentials، وهي { $signer }. { $statement } { $time } { $trust }
credentials-origin-reasoning = الملف مطابق لكل ما وُقّع. وهذا يربط الإفادات بجهة التوقيع، ولا يقول شيئًا عمّا يظهر في الصورة.
credentials-origin-ordinary-1 = توقّع الكاميرات والهواتف وبرامج التعديل الحديثة كل صورة تحفظها.
credentials-origin-ordinary-2 = توقّع وكالات الأنباء والمنصات الصور التي تنشرها.
credentials-origin-next = يُنصح بقراءة السجل الموقّع، وبمقارنة جهة التوقيع والوقت والخطوات بما قاله المصدر.

credentials-incomplete-name = سجل منشأ غير مكتمل
credentials-incomplete-phenomenon = في السجل الموقّع { $count ->
    [one] فجوة واحدة
    [two] فجوتان
    [few] { $count } فجوات
    [many] { $count } فجوة
   *[other] { $count } فجوة
}. والاسم الذي تطلقه المواصفة على أول فجوة هو { $code }.{ $earlier }
credentials-incomplete-reasoning = تذكر كل خطوة في السجل الموقّع الصورة التي سبقتها. وحين يغيب سجل تلك الصورة أو لا يطابقها، لا يُعرف شيء عمّا حدث قبل ذلك.
credentials-incomplete-ordinary-1 = كتب برنامج قديم السجل بأخطاء، أو بطريقة لم تعد المواصفة تسمح بها.
credentials-incomplete-ordinary-2 = عدّل أحدهم صورة بعد توقيعها في برنامج لا يعرف Content Credentials، ثم وقّعها من جديد.
credentials-incomplete-next = يُنصح بطلب الصورة السابقة من المصدر.

credentials-remote-name = بيانات Content Credentials محفوظة في مكان آخر
credentials-remote-phenomenon = يقول الملف إن بيانات Content Credentials الخاصة به محفوظة في { $address }. ولم يطلبها Telltale، لأن طلبها يكشف لآخرين أي صورة يجري فحصها.
credentials-remote-reasoning = من دون هذه البيانات لا شيء موقّع في الملف، والعنوان نفسه كلام الملف وحده.
credentials-remote-ordinary-1 = تخزّن بعض البرامج بيانات Content Credentials على خادم كي يبقى الملف صغيرًا.
credentials-remote-ordinary-2 = أزال موقع إلكتروني بيانات Content Credentials من الملف وترك العنوان.
credentials-remote-next = إذا كان لا بأس بأن يعرف ذلك الخادم أي صورة يجري فحصها، يمكن فتح الصورة في صفحة الفحص التي يوفرها صاحب الخادم.

credentials-unreadable-name = بيانات Content Credentials لا يمكن قراءتها
credentials-unreadable-phenomenon = يحمل الملف بيانات Content Credentials، لكن لا يمكن قراءتها. ونص رسالة الخطأ: { $problem }
credentials-unreadable-reasoning = ما لا يمكن قراءته لا يمكن فحصه، فلا يُعرف من وقّع ولا ما الذي وُقّع.
credentials-unreadable-ordinary-1 = وصل الملف مبتورًا أو تضرّر عند إرساله.
credentials-unreadable-ordinary-2 = كتب برنامج هذه البيانات بطريقة لا تسمح بها المواصفة.
credentials-unreadable-next = يُنصح بطلب الملف مرة أخرى، وبمقارنة حجم النسختين.

## file/type

file-type-check = نوع الملف واسمه
file-type-looks-for = يقارن محتوى الملف بامتداد اسمه.
file-type-blind-to = لا يقول شيئًا إذا كان الاسم بلا امتداد، أو كان امتداده لا يخص أي صيغة صور.

file-type-name = اسم الملف
file-type-phenomenon = يحتوي الملف على صورة بصيغة { $format }، لكن اسمه ينتهي بـ«⁦.{ $extension }⁩».
file-type-reasoning = البرنامج الذي يحفظ صورة يعطي اسمها عادةً امتداد صيغتها. وهنا غُيّر اسم الملف، أو حُوّلت صيغته من دون تغيير الاسم.
file-type-ordinary-1 = كثيرًا ما تحوّل المواقع وتطبيقات المراسلة الصورة إلى صيغة أخرى وتُبقي الاسم القديم.
file-type-ordinary-2 = ربما غيّر أحدهم اسم الملف يدويًا كي يقبله برنامج ما.
file-type-next = يُنصح بطلب الملف كما خرج من الكاميرا أو من البرنامج الأول، وبالسؤال عن الطريق الذي وصل عبره.

file-animation-name = صورة متحركة
file-animation-phenomenon = يحتوي الملف على أكثر من إطار واحد. ولم تنظر الفحوص إلا في الإطار الأول.
file-animation-reasoning = قد تختلف الإطارات التالية عن الأول، ولا شيء هنا يصفها.
file-animation-ordinary-1 = الرسوم المتحركة والمقاطع القصيرة المتكررة استخدام عادي لهذا النوع من الملفات.
file-animation-ordinary-2 = تخزّن بعض البرامج معاينة أو عدة مقاسات في شكل إطارات إضافية.
file-animation-next = إذا كان إطار آخر مهمًا، يُنصح بحفظه في صورة مستقلة وفحص تلك الصورة.

## file/damage

file-damage-check = اكتمال الملف
file-damage-looks-for = يبحث عن نهاية ناقصة، وعن أجزاء لا توافق صيغة الملف، وعن بيانات بعد نهاية الصورة. ويذكر نوع هذه البيانات، وما يعلن عنه الملف نفسه.
file-damage-blind-to = لا يرى ضررًا في بيانات صورة ما زال فك ترميزها ممكنًا، ولا تغييرات أجراها برنامج يكتب ملفًا سليمًا.

file-damage-name = بيانات صورة غير مكتملة
file-damage-phenomenon-truncated = ينتهي الملف عند البايت { $offset }، قبل اكتمال الصورة.
file-damage-phenomenon-undecodable = لا يمكن قراءة بيانات الصورة ابتداءً من البايت { $offset }.
file-damage-reasoning = ينتهي الملف المكتمل بعلامة تُغلق الصورة. وما يقع بعد هذا البايت تعذّرت قراءته ولم يُفحص.
file-damage-ordinary-1 = انقطع تنزيل الملف أو رفعه.
file-damage-ordinary-2 = تضرّرت بطاقة ذاكرة أو قرص، أو استُعيد الملف بعد حذفه.
file-damage-next = يُنصح بطلب الملف مرة أخرى، وبمقارنة حجم النسختين.

file-odd-parts-name = أجزاء لا توافق الصيغة
file-odd-parts-phenomenon = { $count ->
    [one] جزء واحد من الملف لا يوافق صيغته. ويبدأ هذا الجزء عند البايت { $offset }.
    [two] جزءان من الملف لا يوافقان صيغته. ويبدأ أولهما عند البايت { $offset }.
    [few] { $count } أجزاء من الملف لا توافق صيغته. ويبدأ أولها عند البايت { $offset }.
    [many] { $count } جزءًا من الملف لا توافق صيغته. ويبدأ أولها عند البايت { $offset }.
   *[other] { $count } جزء من الملف لا توافق صيغته. ويبدأ أولها عند البايت { $offset }.
}
file-odd-parts-reasoning = البرامج التي تلتزم بالصيغة لا تكتب أجزاء كهذه. ومعظم برامج العرض تتخطاها.
file-odd-parts-ordinary-1 = كتب برنامج صغير أو قديم الملف بأخطاء.
file-odd-parts-ordinary-2 = تضرّر الملف قليلًا عند نسخه أو إرساله.
file-odd-parts-next = يُنصح بالسؤال عن البرنامج الذي حفظ الملف، وبطلب نسخة سابقة.

file-trailing-data-name = بيانات بعد نهاية الصورة
file-trailing-data-phenomenon-picture = بعد نهاية الصورة تأتي صورة ثانية ({ $format }) حجمها { $bytes ->
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}، ابتداءً من البايت { $offset }. ولا يعلن الملف عنها.
file-trailing-data-phenomenon-film = بعد نهاية الصورة يأتي مقطع فيديو قصير حجمه { $bytes ->
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}، ابتداءً من البايت { $offset }.
file-trailing-data-phenomenon-phone = بعد نهاية الصورة تأتي بيانات تكتبها هواتف Samsung، حجمها { $bytes ->
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}، ابتداءً من البايت { $offset }.
file-trailing-data-phenomenon-zip = بعد نهاية الصورة يأتي أرشيف ZIP حجمه { $bytes ->
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}، ابتداءً من البايت { $offset }.
file-trailing-data-phenomenon-other = بعد نهاية الصورة يأتي ملف من نوع { $format } حجمه { $bytes ->
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}، ابتداءً من البايت { $offset }.
file-trailing-data-phenomenon-text = بعد نهاية الصورة يأتي نص حجمه { $bytes ->
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}، ابتداءً من البايت { $offset }.
file-trailing-data-phenomenon-zeros = { $bytes ->
    [one] بعد نهاية الصورة يأتي بايت واحد قيمته صفر، عند البايت { $offset }.
    [two] بعد نهاية الصورة يأتي بايتان قيمتهما صفر، ابتداءً من البايت { $offset }.
    [few] بعد نهاية الصورة تأتي { $bytes } بايتات قيمتها صفر، ابتداءً من البايت { $offset }.
    [many] بعد نهاية الصورة يأتي { $bytes } بايتًا قيمتها صفر، ابتداءً من البايت { $offset }.
   *[other] بعد نهاية الصورة يأتي { $bytes } بايت قيمتها صفر، ابتداءً من البايت { $offset }.
}
file-trailing-data-phenomenon-unknown = { $bytes ->
    [one] بعد نهاية الصورة يأتي بايت واحد من نوع غير معروف، عند البايت { $offset }.
    [two] بعد نهاية الصورة يأتي بايتان من نوع غير معروف، ابتداءً من البايت { $offset }.
    [few] بعد نهاية الصورة تأتي { $bytes } بايتات من نوع غير معروف، ابتداءً من البايت { $offset }.
    [many] بعد نهاية الصورة يأتي { $bytes } بايتًا من نوع غير معروف، ابتداءً من البايت { $offset }.
   *[other] بعد نهاية الصورة يأتي { $bytes } بايت من نوع غير معروف، ابتداءً من البايت { $offset }.
}
file-trailing-data-reasoning = تتجاهل برامج العرض ما يقع هناك، فيمكن أن يكون أي شيء. ولم يُنظر إلا في نوعه.
file-trailing-data-ordinary-1 = تخزّن الهواتف هناك مقطع فيديو قصيرًا أو خريطة عمق أو صورة ثانية.
file-trailing-data-ordinary-2 = تُلحق بعض البرامج والخوادم بالملف حشوًا أو ملاحظات خاصة بها.
file-trailing-data-next = إذا جاء الملف من هاتف فهذا متوقع. وإلا فيُنصح بالسؤال عن البرنامج الذي حفظه.

file-companions-name = محتويات أخرى في الملف نفسه
file-companions-phenomenon-preview = { $count ->
    [one] يعلن الملف عن نسخة أصغر من الصورة، وهي موجودة عند البايت { $offset }.
    [two] يعلن الملف عن نسختين أصغر من الصورة، وهما موجودتان. والأولى منهما عند البايت { $offset }.
    [few] يعلن الملف عن { $count } نسخ أصغر من الصورة، وهي موجودة. والأولى منها عند البايت { $offset }.
    [many] يعلن الملف عن { $count } نسخة أصغر من الصورة، وهي موجودة. والأولى منها عند البايت { $offset }.
   *[other] يعلن الملف عن { $count } نسخة أصغر من الصورة، وهي موجودة. والأولى منها عند البايت { $offset }.
}
file-companions-phenomenon-picture = { $count ->
    [one] يعلن الملف عن صورة إضافية واحدة، وهي موجودة عند البايت { $offset }.
    [two] يعلن الملف عن صورتين إضافيتين، وهما موجودتان. والأولى منهما عند البايت { $offset }.
    [few] يعلن الملف عن { $count } صور إضافية، وهي موجودة. والأولى منها عند البايت { $offset }.
    [many] يعلن الملف عن { $count } صورة إضافية، وهي موجودة. والأولى منها عند البايت { $offset }.
   *[other] يعلن الملف عن { $count } صورة إضافية، وهي موجودة. والأولى منها عند البايت { $offset }.
}
file-companions-phenomenon-gain-map = يعلن الملف عن خريطة كسب (gain map)، وهي موجودة عند البايت { $offset }. وتحدد هذه الخريطة للشاشات الساطعة كم تزيد سطوع كل موضع.
file-companions-phenomenon-film = يعلن الملف عن مقطع فيديو قصير، وهو موجود عند البايت { $offset }.
file-companions-reasoning = تكتب الهواتف والكاميرات ملفات كهذه. والبرنامج الذي يحفظ الصورة من جديد يُسقط في الغالب ما يرافقها.
file-companions-ordinary-1 = التقط هاتف صورة مع مقطع حركة، أو صورة شخصية مع خريطة عمق، أو صورة للشاشات الساطعة.
file-companions-ordinary-2 = خزّنت كاميرا معاينة كبيرة، أو الصورة الثانية من زوج مجسّم.
file-companions-next = يُنصح بالنظر أيضًا في الصورة الأخرى أو مقطع الفيديو إن أمكن. فهما يُظهران عادةً اللحظة نفسها، وتفيد مقارنتهما بالصورة.

file-companions-missing-name = صور معلن عنها وغير موجودة
file-companions-missing-phenomenon = { $count ->
    [one] يعلن الملف عن صورة أخرى أو مقطع فيديو عند البايت { $offset }، لكن لا شيء من ذلك موجود هناك.
    [two] يعلن الملف عن صورتين أو مقطعي فيديو آخرين، لكنهما غير موجودين. ويُفترض أن يبدأ أولهما عند البايت { $offset }.
    [few] يعلن الملف عن { $count } صور أو مقاطع فيديو أخرى، لكنها غير موجودة. ويُفترض أن يبدأ أولها عند البايت { $offset }.
    [many] يعلن الملف عن { $count } صورة أو مقطع فيديو غير هذه الصورة، لكنها غير موجودة. ويُفترض أن يبدأ أولها عند البايت { $offset }.
   *[other] يعلن الملف عن { $count } صورة أو مقطع فيديو غير هذه الصورة، لكنها غير موجودة. ويُفترض أن يبدأ أولها عند البايت { $offset }.
}
file-companions-missing-reasoning = بقيت القائمة ولم يبقَ محتواها. أي أن برنامجًا غيّر الملف بعد أن كتبه الهاتف أو الكاميرا.
file-companions-missing-ordinary-1 = تقتطع المواقع وتطبيقات المراسلة وبرامج التعديل ما يلي الصورة، لتوفير المساحة.
file-companions-missing-ordinary-2 = أطال برنامج تعديل أو أداة لكتابة التعليقات الجزء الأول، فلم تعد المواضع المذكورة في القائمة صحيحة.
file-companions-missing-next = يُنصح بطلب الملف كما كتبه الهاتف أو الكاميرا. فالجزء المفقود يُظهر عادةً اللحظة نفسها.

## metadata/generator

metadata-generator-check = إفادات عن مولّد صور
metadata-generator-looks-for = يقرأ هل يذكر الملف نفسه مولّد صور أو إعداداته أو نوع مصدر معناه «مولّد».
metadata-generator-blind-to = تزيل معظم المواقع إفادات كهذه، ومن دونها لا يجد هذا الفحص شيئًا، أيًا كانت الصورة.

metadata-generator-name = إفادة عن منشأ الصورة
metadata-generator-phenomenon-whole = يقول الملف إن مولّد صور صنع هذه الصورة. وترد الإفادة في «{ $place }».{ $details }{ $also }
metadata-generator-phenomenon-parts = يقول الملف إن مولّد صور غيّر أجزاء من هذه الصورة أو صنعها. وترد الإفادة في «{ $place }».{ $details }{ $also }
metadata-generator-phenomenon-composite = يقول الملف إن هذه الصورة جُمعت من عدة أجزاء، وإن جزءًا واحدًا منها على الأقل اصطناعي. وترد الإفادة في «{ $place }».{ $details }{ $also }
metadata-generator-phenomenon-algorithm = يقول الملف إن خوارزمية أنتجت هذه الصورة بالحساب، وهي خوارزمية لم تتعلم من صور أخرى. وترد الإفادة في «{ $place }».{ $details }{ $also }
metadata-generator-phenomenon-virtual = يقول الملف إن هذه الصورة تُظهر حدثًا افتراضيًا. وترد الإفادة في «{ $place }».{ $details }{ $also }
metadata-generator-phenomenon-system = يذكر الملف اسم مولّد صور استُخدم. وترد الإفادة في «{ $place }».{ $details }{ $also }
metadata-generator-reasoning = لا تكتب الكاميرات وبرامج التعديل العادية إفادات كهذه. والإفادة غير موقّعة، وكان بوسع أي شخص كتابتها.
metadata-generator-ordinary-1 = صُنعت الصورة عن قصد بمولّد صور، ونُشرت مع التصريح بذلك.
metadata-generator-ordinary-2 = استُخدمت أداة توليد في برنامج تعديل من أجل تصحيح صغير، فسُجّل ذلك للملف كله.
metadata-generator-ordinary-3 = نسخ أحدهم الإفادة أو كتبها في صورة فوتوغرافية.
metadata-generator-next = يُنصح بسؤال المصدر كيف صُنعت الصورة، وهل توجد نسخة منها من دون هذه الإفادة.

generator-details = { $program }{ $model }{ $seed }{ $sampler }{ $prompt }{ $negative }
generator-program = { " " }والاسم المذكور هو «{ $value }».
generator-model = { " " }والنموذج هو «{ $value }».
generator-seed = { " " }والبذرة هي «{ $value }».
generator-sampler = { " " }وطريقة أخذ العينات (sampler) هي «{ $value }».
generator-prompt = { " " }ويبدأ الأمر النصي (prompt) بالآتي: «{ $value }».
generator-negative = { " " }وتبدأ قائمة ما يجب تجنّبه بالآتي: «{ $value }».
generator-also = { " " }ومواضع أخرى تقول ذلك أيضًا: { $value }.
generator-nothing-more = { "" }

rule-stated-unsigned = الملف نفسه يذكر ذلك. والإفادة غير موقّعة، وكان بوسع أي شخص كتابتها.

## metadata/editor

metadata-editor-check = إفادات عن برنامج تعديل
metadata-editor-looks-for = يقرأ هل يذكر الملف اسم برنامج لتعديل الصور.
metadata-editor-blind-to = كثير من البرامج لا يترك اسمه، والأسماء يمكن أن تُزال أو تُغيَّر.

metadata-editor-name = برنامج تعديل
metadata-editor-phenomenon = يقول الملف إنه حُفظ باستخدام «{ $names }».
metadata-editor-reasoning = يبيّن الاسم أي برنامج كتب الملف، لا ما الذي تغيّر فيه.
metadata-editor-ordinary-1 = يقصّ المصورون وغرف الأخبار كل صورة تقريبًا في برنامج كهذا، ويغيّرون أبعادها ويصححونها.
metadata-editor-ordinary-2 = تكتب بعض البرامج اسمها حتى إذا اكتفت بنسخ الصورة أو تدويرها.
metadata-editor-next = يُنصح بالسؤال عن الخطوات التي أُجريت في هذا البرنامج، وبطلب الملف الذي سبقها.

## file/resaved-copy

file-resaved-copy-check = نسخة معاد حفظها
file-resaved-copy-looks-for = يبحث عمّا تتركه المواقع وتطبيقات المراسلة عندما تحفظ الصورة من جديد: لا ذكر لأي كاميرا، وأبعاد مألوفة، وضغط معياري.
file-resaved-copy-blind-to = لا ينظر إلا في ملفات JPEG. والنسخة التي تحتفظ ببيانات الكاميرا تبدو كأنها ملف الكاميرا، وقد تفوته نسخة لم يوثّق أحد أبعادها.

file-resaved-copy-name = تبدو الصورة كنسخة معاد حفظها
file-resaved-copy-phenomenon-meta-text = تبدو الصورة كنسخة أعاد Facebook أو Instagram حفظها. فالملف يحمل نصًا تضعه المنصتان في الصور («⁦{ $mark }…⁩»).
file-resaved-copy-phenomenon-meta-profile = تبدو الصورة كنسخة أعاد Facebook أو Instagram حفظها. فالملف يحمل مرجعًا من النوع الذي تضعه المنصتان، وملف تعريف الألوان الصغير الذي صنعه Facebook لصوره.
file-resaved-copy-phenomenon-limit = لا يذكر الملف أي كاميرا، وطول أحد أضلاع الصورة { $side ->
    [one] بكسل واحد
    [two] بكسلان
    [few] { $side } بكسلات
    [many] { $side } بكسلًا
   *[other] { $side } بكسل
}، وهو من الأطوال التي تضبط عليها المواقع وتطبيقات المراسلة الصور، وقد حُفظ الملف بجداول تكميم معيارية جودتها { $quality }. وهكذا تبدو النسخ المعاد حفظها.
file-resaved-copy-phenomenon-small = لا يذكر الملف أي كاميرا، وطول الضلع الأطول في الصورة { $side ->
    [one] بكسل واحد
    [two] بكسلان
    [few] { $side } بكسلات
    [many] { $side } بكسلًا
   *[other] { $side } بكسل
} فقط، وقد حُفظ الملف بجداول تكميم معيارية جودتها { $quality }. وهكذا تبدو النسخ المعاد حفظها.
file-resaved-copy-reasoning = الحفظ من جديد يزيل بيانات وآثارًا دقيقة، فترى فحوص كثيرة هنا أقل مما ترى عادةً. وقد تفيد نسخة أقرب إلى الأصل.
file-resaved-copy-ordinary-1 = كل صورة تقريبًا تأتي من موقع إلكتروني أو تطبيق مراسلة هي نسخة كهذه.
file-resaved-copy-ordinary-2 = يزيل كثيرون بيانات الكاميرا عن قصد، لحماية أنفسهم أو مصادرهم.
file-resaved-copy-ordinary-3 = برامج الرسم والمسح الضوئي ولقطات الشاشة لم تكن لديها بيانات كاميرا أصلًا.
file-resaved-copy-next = يُنصح بطلب الملف من الكاميرا أو الهاتف نفسه، على أن يُرسل كملف أو مستند لا كصورة. ويُنصح أيضًا بالسؤال من أين جاءت هذه النسخة ومتى.

## file/thumbnail

file-thumbnail-check = الصورة المصغّرة والصورة
file-thumbnail-looks-for = يقارن الصورة المصغّرة التي تحملها ملفات كثيرة بالصورة نفسها.
file-thumbnail-blind-to = معظم صور الإنترنت لا تحمل صورة مصغّرة، ومعظم البرامج تجدّدها عند الحفظ. ولا يقارن هذا الفحص إلا السطوع، فلا يرى تغييرًا في اللون وحده، ولا تغييرًا في موضع صغير جدًا.

file-thumbnail-name = صورة مصغّرة تختلف عن الصورة
file-thumbnail-phenomenon-other = الصورة المصغّرة { $kind } (⁦{ $width } × { $height }⁩ بكسل) تُظهر شيئًا غير ما تُظهره الصورة.
file-thumbnail-phenomenon-turned = الصورة المصغّرة { $kind } (⁦{ $width } × { $height }⁩ بكسل) تُظهر الصورة مدارة أو معكوسة.
file-thumbnail-phenomenon-part = الصورة المصغّرة { $kind } (⁦{ $width } × { $height }⁩ بكسل) تُظهر أكثر مما تُظهره الصورة. وتغطي الصورة نحو { $percent }% منها.
file-thumbnail-phenomenon-local = الصورة المصغّرة { $kind } (⁦{ $width } × { $height }⁩ بكسل) تُظهر الصورة نفسها، مع اختلاف في { $places ->
    [one] موضع واحد.
    [two] موضعين.
    [few] { $places } مواضع.
    [many] { $places } موضعًا.
   *[other] { $places } موضع.
}
file-thumbnail-reasoning = تصنع الكاميرا الصورة المصغّرة من الصورة. والبرنامج الذي يغيّر الصورة بعد ذلك قد يترك الصورة المصغّرة القديمة في الملف.
file-thumbnail-ordinary-1 = قصّ أحدهم الصورة أو أدارها في برنامج يُبقي الصورة المصغّرة القديمة.
file-thumbnail-ordinary-2 = نسخ برنامج بيانات الملف من صورة أخرى، ومعها الصورة المصغّرة.
file-thumbnail-ordinary-3 = صنعت الكاميرا أو التطبيق الصورة المصغّرة قبل إضافة مرشّح أو إطار أو نص، أو قبل تصحيح العدسة.
file-thumbnail-ordinary-4 = أجرى أحدهم رتوشًا على موضع أو موّهه قبل النشر، كوجه أو لوحة سيارة مثلًا.
file-thumbnail-next = يُنصح بالنظر في الصورة المصغّرة نفسها ومقارنتها بالصورة، وبطلب الملف الذي سبق آخر تغيير.

thumbnail-kind-exif = في بيانات EXIF
thumbnail-kind-photoshop = في بيانات Photoshop
thumbnail-kind-format = في ترويسة الملف

## jpeg/quantization-tables

jpeg-quantization-tables-check = إعدادات ضغط JPEG
jpeg-quantization-tables-looks-for = يقرأ مدى شدة ضغط الصورة عند آخر حفظ.
jpeg-quantization-tables-blind-to = لا يعرف إلا آخر حفظ. وقد ينسخ برنامج إعدادات الملف الذي فتحه، كما أن قائمة البرامج ذات الإعدادات الخاصة قصيرة.

jpeg-quantization-tables-name = آخر ضغط JPEG
jpeg-quantization-tables-phenomenon-standard = حُفظ الملف آخر مرة بجداول تكميم معيارية جودتها { $luma } (من 100). { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mixed = حُفظ الملف آخر مرة بجداول تكميم معيارية جودتها { $luma } للسطوع و{ $chroma } للألوان (من 100). { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-mozjpeg = حُفظ الملف آخر مرة بجداول تكميم المرمّز mozjpeg، وجودتها { $luma } (من 100). وتستخدمه المواقع لإنتاج ملفات صغيرة. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-known = حُفظ الملف آخر مرة بجداول تكميم معروفة عن { $program }.{ $setting } وأقرب جودة معيارية إليها هي { $luma } (من 100) للسطوع و{ $chroma } للألوان. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-phenomenon-custom = حُفظ الملف آخر مرة بجداول تكميم خاصة به. وأقرب جودة إليها هي { $luma } (من 100) للسطوع و{ $chroma } للألوان. { $process } { $sampling }{ $codes }
jpeg-quantization-tables-reasoning = تبيّن الجداول مقدار التفاصيل التي أزالها آخر حفظ. والضغط الشديد يخفي الآثار التي تبحث عنها فحوص أخرى.
jpeg-quantization-tables-ordinary-1 = تستخدم معظم البرامج والمواقع وتطبيقات المراسلة الجداول المعيارية.
jpeg-quantization-tables-ordinary-2 = تستخدم كاميرات وهواتف وبرامج تعديل كثيرة جداول خاصة بها.
jpeg-quantization-tables-next = إذا ذكر المصدر كاميرا أو برنامجًا، يُنصح بمقارنة إعداداتهما المعتادة بهذه الإعدادات.

encoder-setting-level = { " " }وهو يستخدمها للجودة { $value } من 12.
encoder-setting-web = { " " }وهو يستخدمها عند الحفظ للويب بجودة { $value }.
encoder-setting-preset = { " " }وهو يستخدمها عند الحفظ للويب بالإعداد «{ $value }».
encoder-setting-unknown = { "" }

jpeg-progressive = بيانات الصورة مخزّنة على { $passes ->
    [one] مرحلة واحدة
    [two] مرحلتين
    [few] { $passes } مراحل
    [many] { $passes } مرحلة
   *[other] { $passes } مرحلة
} (ترميز تدريجي)، بالترتيب الذي تستخدمه معظم البرامج.
jpeg-progressive-own = بيانات الصورة مخزّنة على { $passes ->
    [one] مرحلة واحدة
    [two] مرحلتين
    [few] { $passes } مراحل
    [many] { $passes } مرحلة
   *[other] { $passes } مرحلة
} (ترميز تدريجي)، بترتيب خاص بالبرنامج.
jpeg-sequential = بيانات الصورة مخزّنة على مرحلة واحدة (ترميز تسلسلي).
jpeg-codes-standard = { " " }ورموز هوفمان هي الرموز الواردة أمثلةً في المعيار، كما تستخدمها الكاميرات والبرامج السريعة.
jpeg-codes-own = { " " }ورموز هوفمان ضُبطت وفق الصورة أو اختارها البرنامج.
jpeg-codes-none = { "" }
jpeg-subsampling = نمط أخذ عينات اللون هو { $name }.
jpeg-no-subsampling = لا توجد قنوات لون منفصلة من النوع المعتاد.

## jpeg/double-quantization

jpeg-double-quantization-check = ضغط JPEG سابق
jpeg-double-quantization-looks-for = يبحث عن آثار حفظ سابق على شبكة الكتل نفسها، وعن مواضع تخلو من هذه الآثار.
jpeg-double-quantization-blind-to = لا يرى حفظًا سابقًا إلا إذا كان ضغطه أشد من ضغط آخر حفظ، ولم تتغير بينهما أبعاد الصورة ولم تُقصّ قصًّا يخرج عن الشبكة. والمواضع الملساء كالسماء لا تقول شيئًا. والموضع الذي لا يشاركه شيء آخر في الصورة سطوعه أو لونه لا يمكن مقارنته بشيء، فيُستثنى.

jpeg-double-quantization-map = القيمة 0 تعني وجود آثار الحفظ السابق، والقيمة 1 تعني غيابها.

jpeg-double-quantization-name = ضغط JPEG سابق
jpeg-double-quantization-phenomenon-comparable = توافق الآثار صورة حُفظت من قبل بصيغة JPEG، ثم حُفظت مرة أخرى على شبكة الكتل نفسها. وقورنت مواضع الصورة بعضها ببعض.{ $quality }
jpeg-double-quantization-phenomenon-weak = توافق الآثار صورة حُفظت من قبل بصيغة JPEG، ثم حُفظت مرة أخرى على شبكة الكتل نفسها. لكن الآثار أضعف من أن تسمح بمقارنة مواضع الصورة.{ $quality }
jpeg-first-quality = { " " }وكانت جودة الحفظ السابق نحو { $quality } (من 100).
jpeg-no-first-quality = { "" }
jpeg-double-quantization-reasoning = الحفظ مرتين يترك فجوات في قيم الصورة المضغوطة، وتبيّن هذه الفجوات شدة الحفظ الأول. فهذه على الأرجح ليست النسخة الأولى.
jpeg-double-quantization-ordinary-1 = كل برنامج تعديل أو موقع أو تطبيق مراسلة يحفظ صورة JPEG مرة أخرى يترك هذه الآثار.
jpeg-double-quantization-ordinary-2 = تظهر هذه الآثار أيضًا في صورة من الكاميرا لم يجرِ عليها سوى تدوير أو كتابة تعليق أو تصحيح ألوان.
jpeg-double-quantization-ordinary-3 = تحفظ بعض تطبيقات الكاميرا الصورة مرتين على الهاتف نفسه.
jpeg-double-quantization-next = يُنصح بطلب النسخة التي سبقت آخر حفظ.

jpeg-double-quantization-local-name = موضع بلا آثار الضغط السابق
jpeg-double-quantization-local-phenomenon = { $places ->
    [one] يخلو موضع واحد من آثار الحفظ السابق التي تحملها بقية الصورة.
    [two] يخلو موضعان من آثار الحفظ السابق التي تحملها بقية الصورة.
    [few] تخلو { $places } مواضع من آثار الحفظ السابق التي تحملها بقية الصورة.
    [many] يخلو { $places } موضعًا من آثار الحفظ السابق التي تحملها بقية الصورة.
   *[other] يخلو { $places } موضع من آثار الحفظ السابق التي تحملها بقية الصورة.
}
jpeg-double-quantization-local-reasoning = ما وُضع في الصورة أو حُسب من جديد بعد الحفظ الأول لا يحمل آثاره.
jpeg-double-quantization-local-ordinary-1 = أُضيف نص أو شعار أو إطار، أو مُوّهت لوحة سيارة، قبل آخر حفظ.
jpeg-double-quantization-local-ordinary-2 = أُجريت على هذا الموضع رتوش أو زيادة حدة أو تنعيم في برنامج تعديل، لإزالة احمرار العينين أو الغبار مثلًا.
jpeg-double-quantization-local-ordinary-3 = الموضع شديد السطوع أو شديد العتمة أو من لون واحد، فتُقطع القيم فيه عند حدّها.
jpeg-double-quantization-local-ordinary-4 = للموضع نسيج منتظم قد تبدو قيمه كقيم حفظ واحد.
jpeg-double-quantization-local-next = يُنصح بمعاينة الموضع بالحجم الكامل، وبطلب النسخة التي سبقت آخر حفظ.

## jpeg/shifted-save

jpeg-shifted-save-check = حفظ سابق على شبكة أخرى
jpeg-shifted-save-looks-for = يبحث تحت آخر حفظ عن حفظ JPEG سابق كانت كتله (⁦8 × 8⁩) في مواضع أخرى، وعن مواضع لها حفظ كهذا خاص بها.
jpeg-shifted-save-blind-to = إذا كانت جودة الحفظ السابق أعلى بوضوح من جودة آخر حفظ فإنه لا يترك أثرًا، ولا يبقى أثر كذلك بعد تغيير الأبعاد. والمواضع المسطحة أو المبكسلة، والشديدة السطوع أو العتمة، والأصغر من نحو ⁦80 × 80⁩ بكسل لا تقول شيئًا. وتُستثنى الشبكات التي تشترك مع شبكة الملف في صفوف الكتل أو أعمدتها (15 من 64).

jpeg-shifted-save-name = حفظ سابق على شبكة أخرى
jpeg-shifted-save-phenomenon = تظهر في معظم الصورة آثار حفظ JPEG سابق تحت آخر حفظ. وفي الصورة كما هي مخزّنة، تبدأ شبكة ذلك الحفظ على بُعد { $x ->
    [one] بكسل واحد
    [two] بكسلين
    [few] { $x } بكسلات
    [many] { $x } بكسلًا
   *[other] { $x } بكسل
} من اليسار و{ $y ->
    [one] بكسل واحد
    [two] بكسلين
    [few] { $y } بكسلات
    [many] { $y } بكسلًا
   *[other] { $y } بكسل
} من الأعلى، فلا تنطبق على شبكة الملف نفسه.
jpeg-shifted-save-reasoning = يقرّب حفظ JPEG سطوع كل كتلة إلى درجات محددة، ويمكن كشف هذه الدرجات لاحقًا بالحساب. والسبب المعتاد لوجود شبكة أخرى هو أن الصورة قُصّت أو أُزيحت بين عمليتي حفظ، فهذا الملف على الأرجح ليس النسخة الأولى.
jpeg-shifted-save-ordinary-1 = قصّ أحدهم صورة JPEG وحفظها من جديد. ومعظم البرامج والمواقع تستطيع ذلك.
jpeg-shifted-save-ordinary-2 = أخذ أحدهم لقطة شاشة لصورة JPEG معروضة بحجمها الكامل.
jpeg-shifted-save-ordinary-3 = أضاف برنامج إطارًا أو قص الحواف قبل أن يحفظ الصورة.
jpeg-shifted-save-next = يُنصح بطلب الملف الذي سبق هذا الحفظ.

jpeg-shifted-save-local-name = آثار حفظ آخر في أحد المواضع
jpeg-shifted-save-local-phenomenon = { $places ->
    [one] تظهر في موضع واحد آثار حفظ JPEG سابق على شبكة خاصة به، ولا تظهر هذه الآثار في بقية الصورة.
    [two] تظهر في موضعين آثار حفظ JPEG سابق على شبكة خاصة بكل منهما، ولا تظهر هذه الآثار في بقية الصورة.
    [few] تظهر في { $places } مواضع آثار حفظ JPEG سابق على شبكات خاصة بها، ولا تظهر هذه الآثار في بقية الصورة.
    [many] تظهر في { $places } موضعًا آثار حفظ JPEG سابق على شبكات خاصة بها، ولا تظهر هذه الآثار في بقية الصورة.
   *[other] تظهر في { $places } موضع آثار حفظ JPEG سابق على شبكات خاصة بها، ولا تظهر هذه الآثار في بقية الصورة.
}
jpeg-shifted-save-local-reasoning = الجزء القادم من صورة JPEG أخرى، أو من موضع آخر في الصورة نفسها، يجلب معه درجات حفظه.
jpeg-shifted-save-local-ordinary-4 = في الموضع نمط منتظم، كبكسلات مكبّرة أو شاشة مصوَّرة، يصادف أن سطوعه يرتفع على درجات.
jpeg-shifted-save-local-next = يُنصح بمعاينة الموضع بالحجم الكامل، وبطلب الملف كما كان قبل آخر حفظ.

## jpeg/save-count

jpeg-save-count-check = عدد مرات الحفظ بصيغة JPEG
jpeg-save-count-looks-for = يعدّ مرات الحفظ السابقة بصيغة JPEG التي يمكن تمييز آثارها: حتى مرتين على شبكة الملف نفسه، ومرة على شبكة أخرى.
jpeg-save-count-blind-to = لا يمكن عدّ إلا مرات الحفظ التي تركت آثارًا، فقد تكون أكثر من ذلك. والحفظ الأضعف ضغطًا من حفظ لاحق، وكل حفظ سبق تغيير الأبعاد، كثيرًا ما لا يترك أثرًا. ولا يُميَّز حفظان سابقان على الشبكة نفسها إلا إذا استخدم كلاهما جداول تكميم معيارية بجودة من 41 إلى 91.

jpeg-save-count-name = حُفظت بصيغة JPEG عدة مرات
jpeg-save-count-phenomenon-same = توافق الآثار صورة حُفظت بصيغة JPEG ثلاث مرات على الأقل على شبكة الكتل نفسها: بجودة تقارب { $first } (من 100)، ثم بجودة تقارب { $second }، ثم كما هو الملف الآن.
jpeg-save-count-phenomenon-moved = توافق الآثار صورة حُفظت بصيغة JPEG ثلاث مرات على الأقل: مرة على شبكة أخرى، ومرة على شبكة الملف نفسه، ثم كما هو الملف الآن.
jpeg-save-count-phenomenon-both = توافق الآثار صورة حُفظت بصيغة JPEG أربع مرات على الأقل: مرة على شبكة أخرى، ثم على شبكة الملف نفسه بجودة تقارب { $first } (من 100) وبجودة تقارب { $second }، ثم كما هو الملف الآن.
jpeg-save-count-reasoning = كل حفظ يقرّب الصورة في كتل من ⁦8 × 8⁩ بكسل، والحفظ عدة مرات يترك آثارًا لا يتركها الحفظ مرتين: فجوات أخرى في القيم، أو شبكة ثانية من هذه الكتل إلى جانب الفجوات. فهذه على الأرجح نسخة من نسخة. ومرات الحفظ التي لم تترك آثارًا لا تُعدّ.
jpeg-save-count-ordinary-1 = الصور التي يُعاد إرسالها عبر المواقع وتطبيقات المراسلة تُحفظ من جديد في كل خطوة.
jpeg-save-count-ordinary-2 = عدّل أحدهم الصورة أكثر من مرة وحفظها في كل مرة.
jpeg-save-count-ordinary-3 = حفظ الهاتف الصورة أكثر من مرة، ثم حفظتها من جديد الخدمة التي أُرسلت عبرها.
jpeg-save-count-next = يُنصح بالسؤال عمّن كانت الصورة عنده من قبل، وبطلب أقدم نسخة يمكن الحصول عليها.

## jpeg/block-grid

jpeg-block-grid-check = شبكة ملف JPEG سابق
jpeg-block-grid-looks-for = يبحث في البكسلات عن شبكة الكتل (⁦8 × 8⁩) التي يتركها حفظ JPEG سابق، وعن مواضع تقع على شبكة غير شبكة بقية الصورة، وعن مواضع تخلو قيمها من تقريب ذلك الحفظ.
jpeg-block-grid-blind-to = إذا كان آخر حفظ بصيغة JPEG فإنه يغطي الشبكات السابقة ما لم تتجاوز جودته 95، وكذلك يفعل تغيير الأبعاد. والمواضع المسطحة لا تُظهر أي شبكة، وجزء واحد من كل 64 جزءًا ملصقًا يقع على الشبكة نفسها مصادفةً. والمواضع القليلة التفاصيل والشديدة السطوع أو العتمة لا تُظهر هل قُرّبت قيمها، وتقريب حفظ تتجاوز جودته 90 تقريبًا أدق من أن يُرى. والموضع الذي لا يشاركه شيء آخر في الصورة سطوعه أو لونه لا يمكن مقارنته بشيء، فيُستثنى.

jpeg-block-grid-map = القيمة 0 تعني وجود آثار الحفظ السابق، والقيمة 1 تعني غيابها.

jpeg-block-grid-name = شبكة ملف JPEG سابق
jpeg-block-grid-phenomenon-converted = الملف بصيغة { $format }، لكن بكسلاته تقع على شبكة (⁦8 × 8⁩) من حفظ JPEG سابق.{ $quality } وتبدأ الشبكة على بُعد { $x ->
    [one] بكسل واحد
    [two] بكسلين
    [few] { $x } بكسلات
    [many] { $x } بكسلًا
   *[other] { $x } بكسل
} من اليسار و{ $y ->
    [one] بكسل واحد
    [two] بكسلين
    [few] { $y } بكسلات
    [many] { $y } بكسلًا
   *[other] { $y } بكسل
} من الأعلى.
jpeg-block-grid-phenomenon-moved = تقع البكسلات على شبكة (⁦8 × 8⁩) من حفظ JPEG سابق تبدأ على بُعد { $x ->
    [one] بكسل واحد
    [two] بكسلين
    [few] { $x } بكسلات
    [many] { $x } بكسلًا
   *[other] { $x } بكسل
} من اليسار و{ $y ->
    [one] بكسل واحد
    [two] بكسلين
    [few] { $y } بكسلات
    [many] { $y } بكسلًا
   *[other] { $y } بكسل
} من الأعلى، فلا تنطبق على شبكة الملف نفسه.{ $quality } أي أن الصورة قُصّت أو أُزيحت بين عمليتي حفظ.
jpeg-block-grid-quality = { " " }وكانت جودة ذلك الحفظ نحو { $quality } (من 100).
jpeg-block-grid-no-quality = { "" }
jpeg-block-grid-reasoning = يقرّب حفظ JPEG قيم الصورة كتلةً كتلة، ويمكن كشف هذه الكتل لاحقًا بالحساب. فهذا الملف على الأرجح ليس النسخة الأولى.
jpeg-block-grid-ordinary-1 = حوّل موقع أو برنامج صورة JPEG إلى هذه الصيغة.
jpeg-block-grid-ordinary-2 = أخذ أحدهم لقطة شاشة لصورة JPEG معروضة بحجمها الكامل.
jpeg-block-grid-ordinary-3 = قصّ أحدهم صورة JPEG وحفظها من جديد.
jpeg-block-grid-ordinary-4 = الصورة إطار من مقطع فيديو يستخدم ضغطه مثل هذه الكتل أيضًا.
jpeg-block-grid-next = يُنصح بطلب ملف JPEG الذي سبق هذا الحفظ.

jpeg-block-grid-local-name = موضع على شبكة JPEG أخرى
jpeg-block-grid-local-phenomenon = { $places ->
    [one] يقع موضع واحد على شبكة (⁦8 × 8⁩) غير شبكة بقية الصورة.
    [two] يقع كل من موضعين على شبكة (⁦8 × 8⁩) غير شبكة بقية الصورة.
    [few] تقع { $places } مواضع على شبكات (⁦8 × 8⁩) غير شبكة بقية الصورة.
    [many] يقع { $places } موضعًا على شبكات (⁦8 × 8⁩) غير شبكة بقية الصورة.
   *[other] يقع { $places } موضع على شبكات (⁦8 × 8⁩) غير شبكة بقية الصورة.
}
jpeg-block-grid-local-reasoning = الجزء القادم من صورة JPEG أخرى، أو من موضع آخر في الصورة نفسها، يجلب معه شبكته. أما بقية الصورة فتقع على شبكة واحدة أو لا شبكة لها.
jpeg-block-grid-local-ordinary-1 = الصورة لوحة من عدة صور (كولاج)، أو لقطة شاشة، أو صفحة فيها عدة صور.
jpeg-block-grid-local-ordinary-2 = وُضع على الصورة شعار أو ملصق أو صورة صغيرة.
jpeg-block-grid-local-ordinary-3 = نُقل هذا الموضع أو أُجريت عليه رتوش في برنامج تعديل، بجزء من الصورة نفسها.
jpeg-block-grid-local-ordinary-4 = في الموضع نمط يتكرر كل ثمانية بكسلات، كقماش أو شاشة مصوَّرة أو رسم بالبكسل.
jpeg-block-grid-local-next = يُنصح بمعاينة الموضع بالحجم الكامل، وبطلب الملف كما كان قبل آخر حفظ.

jpeg-block-grid-missing-name = موضع بلا درجات ملف JPEG السابق
jpeg-block-grid-missing-phenomenon = { $places ->
    [one] لا تقع قيم موضع واحد على درجات حفظ JPEG السابق التي احتفظت بها مواضع أخرى من الصورة.
    [two] لا تقع قيم موضعين على درجات حفظ JPEG السابق التي احتفظت بها مواضع أخرى من الصورة.
    [few] لا تقع قيم { $places } مواضع على درجات حفظ JPEG السابق التي احتفظت بها مواضع أخرى من الصورة.
    [many] لا تقع قيم { $places } موضعًا على درجات حفظ JPEG السابق التي احتفظت بها مواضع أخرى من الصورة.
   *[other] لا تقع قيم { $places } موضع على درجات حفظ JPEG السابق التي احتفظت بها مواضع أخرى من الصورة.
}
jpeg-block-grid-missing-reasoning = يقرّب حفظ JPEG الصورة إلى درجات، والملف الذي لا يفقد شيئًا مثل PNG يحتفظ بها. وما وُضع في الصورة أو حُسب من جديد بعد ذلك الحفظ لا يقع عليها.
jpeg-block-grid-missing-ordinary-1 = عُدّلت في الصورة كلها الظلال أو الإضاءة أو الألوان بشريط تمرير، أو صُحّح تعتيم الأطراف، أو استُخدم على جزء منها مرشّح أو تدرّج.

## sampling/resampling

sampling-resampling-check = آثار تغيير الأبعاد
sampling-resampling-looks-for = يبحث في التفاصيل الدقيقة للصورة كلها عن آثار حساب تتكرر على مسافات منتظمة، كما يتركها تغيير الأبعاد.
sampling-resampling-blind-to = كثيرًا ما يخفي آخر حفظ بصيغة JPEG هذه الآثار إذا كان ضغطه شديدًا، ومعظم عمليات التصغير لا تترك أثرًا. وكثيرًا ما يفوت الفحصَ التكبيرُ إلى 160 أو 200 أو 400% تمامًا، لأن لكتل JPEG ولمرشّح الألوان في الكاميرا المسافات نفسها. ولا يفحص المواضع منفردةً.

sampling-resampling-name = آثار تغيير الأبعاد
sampling-resampling-phenomenon = على امتداد الصفوف والأعمدة معًا تتناوب التفاصيل الدقيقة في الصورة كلها بين الحدة والنعومة على مسافات منتظمة. والمسافة بالبكسل: { $period }.
sampling-resampling-reasoning = يحسب تغيير الأبعاد بكسلات جديدة بين القديمة، وتكون أنعم قليلًا على مسافات منتظمة. والتكبير يترك أوضح الآثار. فإذا كانت الصورة قد كُبّرت، فجزء من تفاصيلها الدقيقة حُسب ولم يُصوَّر.
sampling-resampling-ordinary-1 = غُيّرت أبعاد الصورة إلى مقاس معيّن في موقع أو تطبيق مراسلة أو برنامج تعديل.
sampling-resampling-ordinary-2 = استخدم هاتف التقريب الرقمي، أو عدّل برنامج ميل الصورة أو صحّح تشوّه العدسة.
sampling-resampling-ordinary-3 = التقط أحدهم لقطة شاشة لصورة معروضة مكبّرة.
sampling-resampling-ordinary-4 = الشيء المصوَّر نفسه شبكة منتظمة في الاتجاهين: شاشة عرض، أو جدار من المصابيح، أو نقاط مطبوعة منتظمة، أو شبك مانع للحشرات.
sampling-resampling-next = يُنصح بعدم الاعتماد على الكتابة الصغيرة والوجوه وغيرها من التفاصيل الدقيقة فيها، وبطلب الصورة بحجمها الأول.

## tone/flat-area

tone-flat-area-check = مناطق من لون واحد
tone-flat-area-looks-for = يبحث عن مناطق يكون لكل بكسل فيها اللون نفسه تمامًا، كما تتركها فرشاة أو مستطيل من لون واحد، بين بكسلات تختلف.
tone-flat-area-blind-to = لا يرى المناطق التي تكاد تكون بأعلى سطوع في الصورة أو بأشد قتامة فيها، وخصوصًا المستطيلات البيضاء والسوداء، لأن المواضع الزائدة الإضاءة أو الناقصة الإضاءة في الصور متجانسة مثلها؛ ولا المناطق ذات اللون الصافي. وتفوته كذلك المناطق الأصغر من نحو جزء من مئة من الصورة، والأشرطة الممتدة على جانب كامل، والطلاء ذو الحبيبات أو التدرّج، والطلاء فوق شيء متجانس، والصور التي فيها عدة ألوان كهذه مثل الرسوم.

tone-flat-area-name = منطقة من لون واحد تمامًا
tone-flat-area-phenomenon = { $places ->
    [one] في منطقة واحدة لكل بكسل اللون نفسه، بينما تختلف البكسلات حولها كلها تقريبًا عما يجاورها. وهي تشغل { $percent }% من الصورة.
    [two] في منطقتين لكل بكسل اللون نفسه، بينما تختلف البكسلات حولهما كلها تقريبًا عما يجاورها. وتشغل كبراهما { $percent }% من الصورة.
    [few] في { $places } مناطق لكل بكسل اللون نفسه، بينما تختلف البكسلات حولها كلها تقريبًا عما يجاورها. وتشغل كبراها { $percent }% من الصورة.
    [many] في { $places } منطقة لكل بكسل اللون نفسه، بينما تختلف البكسلات حولها كلها تقريبًا عما يجاورها. وتشغل كبراها { $percent }% من الصورة.
   *[other] في { $places } منطقة لكل بكسل اللون نفسه، بينما تختلف البكسلات حولها كلها تقريبًا عما يجاورها. وتشغل كبراها { $percent }% من الصورة.
}
tone-flat-area-reasoning = يترك الضوء والمستشعر حبيبات على كل سطح، ولذلك قلّما تتساوى بكسلات منطقة في صورة فوتوغرافية، إلا حيث كان الضوء أشد أو أضعف مما يسجّله المستشعر، أو حيث أزال ضغط شديد أو تنعيم هذه الحبيبات. وليست هذه المنطقة من أسطع ما في الصورة ولا من أقتمه، والحبيبات حولها باقية. وقد تكون طُليت أو ملأها برنامج. أما ما كان هناك من قبل فلا تبيّنه الصورة.
tone-flat-area-ordinary-1 = غطّى أحدهم علنًا اسمًا أو وجهًا أو لوحة سيارة.
tone-flat-area-ordinary-2 = في الصورة نص أو شعار أو ملصق أو رسم بياني، أو ملأ برنامج زاوية أو خلفية أو جزءًا شفافًا.
tone-flat-area-ordinary-3 = يُظهر جزء من الصورة رسمًا أو شاشة.
tone-flat-area-ordinary-4 = فقدت مساحة متجانسة، كجدار أو سماء أو شاشة، حبيباتها بسبب ضغط شديد أو تقليل الضوضاء.
tone-flat-area-ordinary-5 = كان الموضع زائد الإضاءة أو ناقصها أو شديد تشبّع اللون، ثم عُدّل جزء فقط من درجات السطوع أو من الصورة (HDR أو تدرّج أو تعتيم الأطراف).
tone-flat-area-next = يُنصح بالنظر إلى المنطقة المحددة بالحجم الكامل: هل تغطي شيئًا، وهل تتبع حافتها شيئًا أو أثر فرشاة؟ ويُنصح بسؤال المصدر عما كان هناك، أو بطلب نسخة سابقة منه.

## geometry/copy-move

geometry-copy-move-check = مناطق متكررة
geometry-copy-move-looks-for = يبحث عن منطقة ترد في الصورة مرتين، ولو كانت مدارة أو مكبّرة أو مصغّرة أو معكوسة، وبالتفاصيل الدقيقة نفسها في الموضعين.
geometry-copy-move-blind-to = لا يرى نسخ المناطق الملساء كالسماء، ولا النسخ الصغيرة جدًا، ولا النسخ التي ثُنيت أو غُيّرت إضاءتها أو رُسم فوقها، ولا المناطق التي نُسخت مرات كثيرة. وفي الصور الكبيرة ينظر في نسخة أصغر.

geometry-copy-move-name = منطقة متكررة
geometry-copy-move-phenomenon = { $pairs ->
    [one] تتطابق منطقتان من الصورة حتى في التفاصيل الدقيقة. { $arrangement } وعدد النقاط المتطابقة { $matches }.
    [two] يتطابق زوجان من المناطق حتى في التفاصيل الدقيقة. وفي أقوى زوج: { $arrangement } وعدد النقاط المتطابقة { $matches }.
    [few] تتطابق { $pairs } أزواج من المناطق حتى في التفاصيل الدقيقة. وفي أقوى زوج: { $arrangement } وعدد النقاط المتطابقة { $matches }.
    [many] يتطابق { $pairs } زوجًا من المناطق حتى في التفاصيل الدقيقة. وفي أقوى زوج: { $arrangement } وعدد النقاط المتطابقة { $matches }.
   *[other] يتطابق { $pairs } زوج من المناطق حتى في التفاصيل الدقيقة. وفي أقوى زوج: { $arrangement } وعدد النقاط المتطابقة { $matches }.
}
geometry-copy-move-reasoning = الأشياء المتشابهة تختلف مع ذلك في الحبيبات والتآكل والضوء والانعكاسات. وحيث تتطابق هذه أيضًا، قد تكون إحدى المنطقتين نسخة من الأخرى. أما أيهما كانت موجودة أولًا فلا تبيّنه الصورة.
geometry-copy-move-ordinary-1 = شيء مطبوع أو مرسوم يرد مرتين: حروف نص أو علامة مائية، أو شعارات، أو ورق جدران، أو ملصقات.
geometry-copy-move-ordinary-2 = أزال أحدهم غبارًا أو بقعة على الجلد أو سلكًا بفرشاة رتوش تنسخ من المناطق المجاورة.
geometry-copy-move-ordinary-3 = منتجات أو نوافذ أو بلاطات أو شاشات متماثلة تتجاور تحت إضاءة واحدة.
geometry-copy-move-ordinary-4 = مرآة أو نافذة أو ماء ساكن يُظهر الشيء مرة ثانية.
geometry-copy-move-ordinary-5 = صورة بانورامية، أو صورة جُمعت من عدة لقطات، تُظهر شيئًا واحدًا مرتين.
geometry-copy-move-next = يُنصح بمقارنة المنطقتين المحددتين بالحجم الكامل: هل تشتركان أيضًا في الخدوش والظلال والحافة المحيطة بهما؟ ويُنصح بأن تُطلب من المصدر نسخة سابقة، أو صورة أخرى للحظة نفسها.

copy-move-averaged = الصورة كبيرة وقورنت بدقة ميغابكسلين. وهناك يضيع تحبّب الصورة في المتوسط، فتتطابق الأشياء المصنوعة على شكل واحد أكثر مما تتطابق بالحجم الكامل.
copy-move-shifted = إحداهما مزاحة فقط بالنسبة إلى الأخرى.
copy-move-scaled = إحداهما أكبر من الأخرى ({ $percent }% من حجمها).
copy-move-turned = إحداهما مدارة بالنسبة إلى الأخرى بنحو { $degrees ->
    [one] درجة واحدة
    [two] درجتين
    [few] { $degrees } درجات
    [many] { $degrees } درجة
   *[other] { $degrees } درجة
}، وحجمها { $percent }% من حجم الأخرى.
copy-move-mirrored = إحداهما صورة معكوسة من الأخرى، وحجمها { $percent }% من حجم الأخرى.

## network/generator-traces

network-generator-traces-check = آثار مولّدات الصور
network-generator-traces-looks-for = تقارن شبكة عصبية التفاصيل الدقيقة في الصورة كلها وفي مواضع منفردة منها بتفاصيل الصور المولّدة والصور الفوتوغرافية.
network-generator-traces-blind-to = لا ترصد الشبكة العصبية معظم الصور المولّدة، ولا تكاد ترصد شيئًا من أحدث المولّدات، ولا ترصد المواضع الصغيرة المعدّلة؛ والأرقام في بطاقة النموذج. فصمتها لا يكاد يقول شيئًا.

network-generator-traces-map = قيم للترتيب، لا احتمالات.

network-generator-traces-name = آثار توافق الصور المولّدة
network-generator-traces-phenomenon = أعطت الشبكة العصبية هذه الصورة قيمة أعلى مما تعطيه لمعظم الصور العادية. { $places ->
    [0] ولا يبرز أي موضع بعينه.
    [one] ويبرز موضع واحد.
    [two] ويبرز موضعان.
    [few] وتبرز { $places } مواضع.
    [many] ويبرز { $places } موضعًا.
   *[other] ويبرز { $places } موضع.
}
network-generator-traces-reasoning = تعلّمت الشبكة العصبية كيف تختلف الصور المولّدة عن الصور الفوتوغرافية في التفاصيل الدقيقة. وقيمتها ترتّب الصور؛ فهي ليست احتمال أن تكون هذه الصورة مولّدة، ولا يمكنها أن تبيّن من أين جاءت الصورة. وفي الصور العادية أيضًا يبرز ما يصل إلى موضع واحد من كل عشرين.
network-generator-traces-ordinary-1 = إنها صورة شخصية عن قرب. فالصور الشخصية الملتقطة بالكاميرا تبلغ مثل هذه القيمة أكثر بكثير من سائر الصور؛ وتذكر بطاقة النموذج عدد المرات.
network-generator-traces-ordinary-2 = أُجريت على الصورة الفوتوغرافية رتوش كثيرة أو نُعّمت أو أُزيل تشويشها، كما يفعل الوضع الليلي في الهاتف مثلًا.
network-generator-traces-ordinary-3 = الصورة رسم حاسوبي ثلاثي الأبعاد، أو رسم توضيحي، أو لقطة شاشة.
network-generator-traces-ordinary-4 = كبّر برنامج الصورة أو زاد حدتها.
network-generator-traces-ordinary-5 = ضُغطت الصورة بشدة أو عدة مرات.
network-generator-traces-next = يُنصح بالنظر في المواضع البارزة، وبطلب الملف الأول من الكاميرا أو البرنامج.
