### Notes in the tree that shows how a file is built. Short, because they stand beside a name: a few words, no whole sentences.

structure-named = { $name }
structure-piece = { $name }، الجزء { $number } من { $count }
structure-size = ⁦{ $width } × { $height }⁩ بكسل
structure-frames = { $count ->
    [one] إطار واحد
    [two] إطاران
    [few] { $count } إطارات
    [many] { $count } إطارًا
   *[other] { $count } إطار
}
structure-extended-xmp = XMP، موسّع
structure-thumbnail = صورة مصغّرة
structure-gain-map = خريطة كسب (سطوع الشاشات الساطعة)
structure-restart-interval = علامة إعادة بدء بعد كل { $count ->
    [one] وحدة واحدة
    [two] وحدتين
    [few] { $count } وحدات
    [many] { $count } وحدة
   *[other] { $count } وحدة
}
structure-restarts-odd = علامات إعادة البدء غير مرتبة
structure-cut = مبتور
structure-outside = يشير إلى خارج كتلته
structure-wrong-order = في غير موضعه
structure-bad-checksum = مجموع التحقق غير مطابق
structure-left-out = { $count ->
    [one] جزء آخر واحد غير معروض
    [two] جزءان آخران غير معروضين
    [few] { $count } أجزاء أخرى غير معروضة
    [many] { $count } جزءًا آخر غير معروض
   *[other] { $count } جزء آخر غير معروض
}
structure-picture = صورة
structure-packed = مضغوط بطريقة Brotli، لم يُقرأ
structure-script = برنامج، لم يُشغَّل
structure-outside-file = يشير إلى ملف آخر، لم يُحمَّل
structure-film = مقطع فيديو قصير
structure-wrong-list = يذكر أجزاء غير موجودة، أو يُغفل أجزاء موجودة
