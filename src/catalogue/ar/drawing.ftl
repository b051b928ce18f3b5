### What a person draws in the picture: outlines, and marks that go along with a finding.

person-form-corners = أو حدّه: الزوايا، اليسار والأعلى لكل منها، ببكسلات الصورة (يمكن أن يبقى فارغًا)
person-form-outline = ارسم حدًّا
person-form-outlining = انقر أو المس زاوية بعد أخرى. وعند الزاوية الأولى من جديد يُغلق الحد. بلوحة المفاتيح: حرّك الصورة تحت العلامة واضغط Enter.
person-form-corner-undo = تراجع عن الزاوية الأخيرة
person-form-corners-wrong = يحتاج الحد إلى ثلاث زوايا أو أكثر، لكل منها عددان صحيحان، ويجب أن يقع داخل الصورة.
desk-kind-outline = حدّ
drawn-stroke = { $number }. { $kind }: { $points }
