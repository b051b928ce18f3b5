### What a person draws in the picture: outlines, and marks that go along with a finding.

person-form-corners = أو حدوده: زوايا الحدود، وبُعد كل منها من اليسار ومن الأعلى، ببكسلات الصورة (اختياري)
person-form-outline = رسم حدود
person-form-outlining = تُحدَّد الزوايا بالنقر أو اللمس، واحدة بعد أخرى. وعند العودة إلى الزاوية الأولى تُغلق الحدود. بلوحة المفاتيح: تُحرَّك الصورة تحت علامة التقاطع، ثم يُضغط مفتاح Enter.
person-form-corner-undo = التراجع عن الزاوية الأخيرة
person-form-corners-wrong = تحتاج الحدود إلى ثلاث زوايا أو أكثر، لكل منها عددان صحيحان، ويجب أن تقع داخل الصورة.
desk-kind-outline = حدود
drawn-stroke = { $number }. { $kind }: { $points }
