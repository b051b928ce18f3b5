### What lies over the picture, compared with it, and another picture beside it.

## The line between the picture and what lies over it

split-toggle = قبل وبعد
split-label = الخط بين الصورة وما يغطيها
split-value = عند { $percent }% من العرض: الصورة على اليسار، و«{ $over }» على اليمين
split-map = الخريطة
map-opacity = عتامة الخريطة

## The small copy inside the file

thumbnail-toggle = الصورة المصغّرة
lab-thumbnail = الصورة المصغّرة
lab-thumbnail-shows = الصورة المصغّرة التي يحملها الملف، مكبّرة إلى حجم الصورة نفسها.
lab-thumbnail-caution = عدد بكسلاتها أقل وقد حُفظت بإعدادات أخرى، لذلك تختلف الحواف والدرجات اللونية في الصور العادية أيضًا. وتتركها برامج كثيرة كما كانت عندما تقص الصورة أو تديرها أو تزيد سطوعها.
lab-thumbnail-size = أبعادها ⁦{ $width } × { $height }⁩ بكسل.
lab-thumbnail-bars = لا تُعرض الأشرطة السوداء التي تملأ ما حولها.
lab-thumbnail-middle = تُظهر وسط الصورة فقط، وقد وُضعت هناك.
lab-thumbnail-several = في الملف { $count ->
    [zero] { $count } صورة مصغّرة
    [one] صورة مصغّرة واحدة
    [two] صورتان مصغّرتان
    [few] { $count } صور مصغّرة
    [many] { $count } صورة مصغّرة
   *[other] { $count } صورة مصغّرة
}. وهذه أكثرها اختلافًا عن الصورة.

## Another picture beside it

compare-column = مقارنة
compare-with = عرض { $name } بجانب الصورة
compare-title = الصورة المجاورة
compare-help = تحرّك مفاتيح الأسهم الصورتين معًا، ومفتاحا الزائد والناقص للتكبير والتصغير، والصفر لعرضهما كاملتين.
compare-status = بجانب الصورة: { $name }. وتتحرّك الصورتان وتُكبَّران وتُصغَّران معًا.
compare-leave = إنهاء المقارنة

## A small picture out of the signed history beside it

compare-small-show = عرض بجانب الصورة
compare-small = صورة صغيرة: { $name }
compare-small-status = بجانب الصورة: صورة صغيرة من السجل الموقّع ({ $name }). وتتحرّك الصورتان وتُكبَّران وتُصغَّران معًا. عدد بكسلاتها أقل وقد حُفظت بإعدادات أخرى، لذلك تختلف التفاصيل الدقيقة.
