### The drawings beside the questions of the guided look (www/examples.svg), in words.

examples-usual = كيف يكون الأمر عادة
examples-wrong = كيف يبدو حين يكون فيه خطأ

look-edges-usual = يخرج القضيبان من خلف العمود على الارتفاع نفسه.
look-edges-wrong = على يمين العمود يستمر القضيبان أخفض مما على يساره.
look-depth-usual = تغطي الكرة الصندوق حيثما تراكبا.
look-depth-wrong = في الأعلى تغطي الكرة الصندوق، وفي الأسفل يغطي الصندوق الكرة.
look-size-usual = الشخص الواقف بجانب باب أقصر من الباب.
look-size-wrong = شخص يقف على بعد الباب نفسه وهو أطول منه.
look-pattern-usual = نوافذ بحجم واحد في صفوف منتظمة.
look-pattern-wrong = بعض النوافذ تندمج، وبعضها صغير جدًا.
look-contact-usual = المزهرية واقفة على الطاولة.
look-contact-wrong = المزهرية تخترق سطح الطاولة.
look-shadow-usual = يقع الظلان في الجهة البعيدة عن الشمس.
look-shadow-wrong = أحد الظلين يشير نحو الشمس.
look-mirror-usual = يُظهر الماء البيت نفسه والشجرة نفسها تحتهما.
look-mirror-wrong = في الماء تبادل البيت والشجرة مكانيهما.
look-writing-usual = يمكن قراءة اللافتة حرفًا حرفًا.
look-writing-wrong = العلامات على اللافتة ليست حروفًا، بل تشبهها فقط.
look-function-usual = مقبض الكوب مثبت من طرفيه.
look-function-wrong = ينتهي المقبض في الهواء.
look-gravity-usual = في كأس مائل يبقى الماء أفقيًا.
look-gravity-wrong = في كأس مائل يكون الماء مائلًا أيضًا.
look-setting-usual = شجرة تنوب في الثلج بجانب رجل ثلج.
look-setting-wrong = نخلة في الثلج بجانب رجل ثلج.
look-hands-usual = لليد أربع أصابع وإبهام.
look-hands-wrong = لليد خمس أصابع وإبهام.
look-face-usual = العينان على مستوى واحد، والعدستان متشابهتان، وهناك أذنان.
look-face-wrong = إحدى العينين أعلى، والعدستان مختلفتان، وإحدى الأذنين ناقصة.
look-limbs-usual = لكل من الشخصين ذراعان.
look-limbs-wrong = لأحد الشخصين ذراع ثالثة.
look-hair-usual = ينبت الشعر من الرأس وينسدل بجانب الوجه.
look-hair-wrong = يمر الشعر فوق الوجه، وتتدلى خصلات بلا رأس.
