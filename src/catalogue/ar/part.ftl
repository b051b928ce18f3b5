### A part of a picture that is too large to be looked at as a whole: on the page, in reports, on the command line

limit-part = يتناول هذا التقرير جزءًا من الصورة أبعاده ⁦{ $width } × { $height }⁩ بكسل، على بُعد { $x } من الحافة اليسرى و{ $y } من الحافة العليا. ولا يقول شيئًا عن بقية البكسلات.
part-file = الجزء
part-file-place = ⁦{ $width } × { $height }⁩ بكسل، على بُعد { $x } من الحافة اليسرى و{ $y } من الحافة العليا
part-needs-whole = فُحص جزء من الصورة فقط، وهذا الفحص يحتاج إليها كلها.
part-not-format = في هذا النوع من الملفات لا يمكن قراءة جزء وحده.
part-not-variety = هذا الملف محفوظ بطريقة لا تسمح بقراءة جزء منه وحده.
part-not-around = يمكن قراءة أجزاء من صور لا تزيد على { $limit } ميغابكسل.
part-outside = الجزء يقع خارج الصورة.
part-too-large = الجزء كبير جدًا. الحد الأقصى { $limit } ميغابكسل.
part-above-limit = الجزء أكبر من الحد المذكور أعلاه.
refused-without-part = { $reason } { $why } يمكن قص جزء ببرنامج آخر من دون تغيير أبعاده، وحفظه بصيغة PNG كي لا يضيع شيء، ثم فحصه، مع ذكر مصدره عند الكتابة عنه.
part-title = فحص جزء من الصورة
part-about = يمكن فحص جزء لا يزيد على { $limit } ميغابكسل. أما البيانات الوصفية والبنية فتُفحص للملف كله في كل حال.
part-choice = الجزء
part-middle = الوسط
part-cell = الصف { $row }، العمود { $column }
part-own = كما هو مرسوم أو مكتوب أدناه
part-look = فحص هذا الجزء
cli-part = يمكن فحص جزء منها: يُضاف ⁦--part⁩ مع الحافة اليسرى والحافة العليا والعرض والارتفاع بالبكسل.
