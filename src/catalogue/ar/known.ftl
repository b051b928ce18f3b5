### A picture beside pictures that the reader knows to be generated.

## network/known-pictures

network-known-pictures-check = صور تعرف أنها مولَّدة
network-known-pictures-looks-for = يقارن كيف ترى الشبكة هذه الصورة بكيف ترى صورًا تعرف أنها مولَّدة، ويعدّ كم من الصور الفوتوغرافية العادية قريبة منها بالقدر نفسه.
network-known-pictures-blind-to = لا يعرف ما الذي يجعل صورتين متشابهتين: الموضوع الواحد أو الأسلوب الواحد أو البرنامج الواحد يقرّبهما أيًا كان صانعهما. وصور مولِّد آخر تكون بعيدة غالبًا.

network-known-pictures-name = قريبة من صور تعرف أنها مولَّدة
network-known-pictures-phenomenon = { $known ->
    [1] درجة القرب من الصورة المولَّدة التي تعرفها { $nearness }.
   *[other] عدد الصور المولَّدة التي تعرفها { $known }، وأقربها الصورة رقم { $place } بدرجة قرب { $nearness }.
} { $as-near ->
    [0] لا تقترب أي صورة عادية بهذا القدر من أصل { $photos }.
    [zero] لا تقترب أي صورة عادية بهذا القدر من أصل { $photos }.
    [one] تقترب صورة عادية واحدة ({ $as-near }) بهذا القدر من أصل { $photos }.
    [two] تقترب صورتان عاديتان ({ $as-near }) بهذا القدر من أصل { $photos }.
    [few] تقترب { $as-near } صور عادية بهذا القدر من أصل { $photos }.
    [many] تقترب { $as-near } صورة عادية بهذا القدر من أصل { $photos }.
   *[other] تقترب { $as-near } صورة عادية بهذا القدر من أصل { $photos }.
}
network-known-pictures-reasoning = صور المولِّد الواحد تتشابه كثيرًا في نظر الشبكة. يُحسب القرب مع القيمة التي تعطيها الشبكة نفسها لهذه الصورة؛ وهذا مع علامتها الأخرى علامة واحدة لا اثنتان. القرب لا يقول من أين جاءت الصورة.
network-known-pictures-ordinary-1 = للصورة الفوتوغرافية موضوع الصور التي تعرفها أو ضوؤها أو أسلوبها.
network-known-pictures-ordinary-2 = مرّت الصورة الفوتوغرافية بالبرنامج نفسه أو المرشّح نفسه أو الموقع نفسه.
network-known-pictures-ordinary-3 = إحدى الصور التي ذكرتها صورة فوتوغرافية.
network-known-pictures-ordinary-4 = نُقّحت الصورة الفوتوغرافية كثيرًا أو نُعّمت أو أُزيل منها التشويش.
network-known-pictures-next = انظر إلى هذه الصورة وإلى أقربها جنبًا إلى جنب. ثم جرّب صورًا فوتوغرافية للموضوع نفسه تعرف أنها فوتوغرافية: فإن اقتربت بالقدر نفسه، فالعلامة لا تقول شيئًا.

measurement-nearness = القرب من أقرب صورة معروفة، من ‎−1 إلى 1
measurement-known-pictures = الصور المعروفة بأنها مولَّدة
measurement-nearest-known = رقم أقربها
measurement-photos-as-near = الصور العادية القريبة بالقدر نفسه
measurement-photos-compared = الصور العادية التي قورنت

## Marking pictures as known

known-label = معروفة بأنها مولَّدة
known-mark = { $name }: معروفة بأنها مولَّدة
known-help = هل تعرف أن إحدى هذه الصور مولَّدة؟ علّمها معروفةً: تُقارَن الصور الأخرى بها عندئذ. تبقى العلامات في هذه الصفحة وتُنسى معها.
known-beside = عرض الأقرب بجانب هذه الصورة
known-nearest = الأقرب: { $name }، درجة القرب { $nearness }. { $as-near ->
    [0] لا تقترب أي صورة عادية بهذا القدر من أصل { $photos }.
    [zero] لا تقترب أي صورة عادية بهذا القدر من أصل { $photos }.
    [one] تقترب صورة عادية واحدة ({ $as-near }) بهذا القدر من أصل { $photos }.
    [two] تقترب صورتان عاديتان ({ $as-near }) بهذا القدر من أصل { $photos }.
    [few] تقترب { $as-near } صور عادية بهذا القدر من أصل { $photos }.
    [many] تقترب { $as-near } صورة عادية بهذا القدر من أصل { $photos }.
   *[other] تقترب { $as-near } صورة عادية بهذا القدر من أصل { $photos }.
}
