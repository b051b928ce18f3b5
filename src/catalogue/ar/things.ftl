### Things that the network names, where they are, and what the file’s description says of them.

## Words, as the model’s description lists them

thing-bird = طائر
thing-dog = كلب
thing-cat = قط
thing-big-cat = سنّور كبير، كالأسد أو النمر
thing-bear = دب
thing-elephant = فيل
thing-horse = حصان
thing-zebra = حمار وحشي مخطط
thing-cattle = بقر
thing-sheep = خروف
thing-pig = خنزير
thing-rabbit = أرنب
thing-squirrel = سنجاب
thing-camel = جمل أو لاما
thing-panda = باندا
thing-fish = سمكة
thing-turtle = سلحفاة
thing-lizard = سحلية
thing-crocodile = تمساح
thing-frog = ضفدع
thing-insect = حشرة
thing-spider = عنكبوت
thing-car = سيارة
thing-bus = حافلة
thing-truck = شاحنة
thing-tractor = جرار أو حصّادة
thing-bicycle = دراجة هوائية
thing-motorcycle = دراجة نارية
thing-train = قطار أو ترام
thing-boat = قارب أو سفينة
thing-aeroplane = طائرة
thing-balloon = منطاد
thing-building = مبنى
thing-bridge = جسر
thing-fountain = نافورة
thing-mountain = جبل
thing-stage = خشبة مسرح
thing-bookshelf = رف كتب
thing-traffic-light = إشارة ضوئية
thing-road-sign = لافتة طريق
thing-food = طعام
thing-cup = فنجان
thing-computer = حاسوب
thing-phone = هاتف محمول
thing-camera = كاميرا
thing-clock = ساعة
thing-bottle = زجاجة
thing-sofa = أريكة أو سرير
thing-shoe = حذاء
thing-bag = حقيبة
thing-umbrella = مظلة
thing-guitar = غيتار
thing-piano = بيانو
thing-violin = كمان أو تشيلو
thing-flower = زهرة
thing-candle = شمعة

## network/caption

network-caption-check = الوصف مقابل ما تسمّيه الشبكة العصبية
network-caption-looks-for = يقارن كلمات الوصف والعنوان والكلمات المفتاحية في الملف بما تسمّيه الشبكة العصبية في الصورة، حين يتحدث كلاهما عن حيوانات أو مركبات أو آلات موسيقية.
network-caption-blind-to = يعرف بعض الأسماء البسيطة في سبع لغات، والأشياء التي تكون الشبكة العصبية واثقة منها فقط. ولا يفهم جملة ولا مكانًا ولا حدثًا، ولا يلاحظ معظم الأوصاف التي تخص صورة أخرى.
network-caption-name = الوصف والصورة يسمّيان شيئين مختلفين
network-caption-phenomenon = يتحدث وصف الملف عن هذا: { $said }. وتسمّي الشبكة العصبية في الصورة شيئًا آخر: { $seen } ({ $probability }). ولم تُظهر أي نظرة إلى الصورة ما يتحدث عنه الوصف.
network-caption-reasoning = الوصف يناسب صورته عادةً. وحين لا يناسبها فربما كُتب لصورة أخرى أو نُسخ مع البيانات الوصفية للملف. وتعرف الشبكة العصبية أشياء قليلة وقد تخطئ.
network-caption-ordinary-1 = يتحدث الوصف عن شيء خارج الإطار أو أصغر من أن تراه الشبكة العصبية.
network-caption-ordinary-2 = الكلمة جزء من اسم: فريق أو مقهى أو منتج أو نوع من المركبات.
network-caption-ordinary-3 = أُعطي الوصف نفسه لسلسلة كاملة من الصور، كما تفعل الوكالات والبرامج.
network-caption-ordinary-4 = الشبكة العصبية مخطئة: فهي تخلط بين الأشياء المتشابهة، وبين صور الأشياء والأشياء نفسها.
network-caption-next = يُنصح بقراءة الوصف كاملًا ومعاينة الصورة مباشرةً. وإن لم يتوافقا، يُنصح بالسؤال عمّن كتب الوصف، وبالبحث عن الصورة التي يوافقها.

## Why it could not be used, and its measurement

reason-no-caption = ليس في الملف وصف ولا عنوان ولا كلمات مفتاحية.
reason-caption-without-things = ليس في وصف الملف وعنوانه وكلماته المفتاحية كلمة لحيوان أو مركبة أو آلة موسيقية يعرفها Telltale.
reason-nothing-named = لا تسمّي الشبكة العصبية شيئًا في هذه الصورة. فهي تصمت ما لم تكن واثقة.
measurement-thing = مدى ثقة الشبكة العصبية بالشيء الذي تسمّيه

## What is where: things, findings there, and what does not fit

things-title = ماذا يوجد وأين
things-named = { $thing } ({ $probability })
things-whole = تسمّيه الشبكة العصبية في الصورة كلها، لا في موضع بعينه.
things-places = { $count ->
    [one] تراه الشبكة العصبية في موضع واحد.
    [two] تراه الشبكة العصبية في موضعين.
    [few] تراه الشبكة العصبية في { $count } مواضع.
    [many] تراه الشبكة العصبية في { $count } موضعًا.
   *[other] تراه الشبكة العصبية في { $count } موضع.
}
things-touched = النتائج هناك: { $findings }.
things-untouched = لا توجد أي نتيجة هناك.
things-caption = يتحدث وصف الملف عن شيء آخر.
things-at = ما يوجد في هذا الموضع
things-mostly = تسمّي الشبكة العصبية ما يوجد هناك: { $thing }.
things-contradictions = ما لا يتوافق
things-camera-and-generator = يذكر الملف كاميرا، ويقول أيضًا إن برنامجًا ولّد الصورة أو جزءًا منها. ويصح الأمران إذا غيّر برنامجٌ صورةً فوتوغرافية؛ وإلا فإحدى الإفادتين جاءت من مكان آخر.
things-about-title = عن هذه الأسماء
things-about = الأرقام هي أرقام الشبكة العصبية نفسها، من 0 إلى 1؛ وهي تتكلم ابتداءً من 0.9 ومع ذلك تخطئ أحيانًا. ولا يقول الاسم شيئًا عن كيفية صنع الصورة. والمواضع أوسع مما تُظهره.
