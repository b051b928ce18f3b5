### The drawings beside the questions of the guided look (www/examples.svg), in words.

examples-usual = Як буває зазвичай
examples-wrong = Який вигляд це має, коли щось не так

look-edges-usual = Рейки виходять з-за стовпа на тій самій висоті.
look-edges-wrong = Праворуч від стовпа рейки йдуть нижче, ніж ліворуч.
look-depth-usual = М’яч закриває коробку всюди, де вони перетинаються.
look-depth-wrong = Угорі м’яч закриває коробку, а внизу коробка закриває м’яч.
look-size-usual = Людина біля дверей нижча за двері.
look-size-wrong = Людина, яка стоїть так само далеко, як двері, вища за них.
look-pattern-usual = Вікна одного розміру стоять рівними рядами.
look-pattern-wrong = Деякі вікна злилися, а деякі замалі.
look-contact-usual = Ваза стоїть на столі.
look-contact-wrong = Ваза проходить крізь стільницю.
look-shadow-usual = Обидві тіні лежать на боці, протилежному від сонця.
look-shadow-wrong = Одна з тіней вказує в бік сонця.
look-mirror-usual = Вода показує той самий будинок і те саме дерево під ними.
look-mirror-wrong = У воді будинок і дерево помінялися місцями.
look-writing-usual = Вивіску можна прочитати літера за літерою.
look-writing-wrong = Знаки на вивісці лише схожі на літери.
look-function-usual = Ручка чашки закріплена з обох кінців.
look-function-wrong = Ручка закінчується в повітрі.
look-gravity-usual = У нахиленій склянці вода лишається рівною.
look-gravity-wrong = У нахиленій склянці вода теж нахилена.
look-setting-usual = Ялинка стоїть у снігу поруч зі сніговиком.
look-setting-wrong = Пальма стоїть у снігу поруч зі сніговиком.
look-hands-usual = Рука має чотири пальці й великий палець.
look-hands-wrong = Рука має п’ять пальців і великий палець.
look-face-usual = Очі на одному рівні, скельця однакові, і є два вуха.
look-face-wrong = Одне око вище, скельця різні, і одного вуха немає.
look-limbs-usual = Двоє людей мають по дві руки.
look-limbs-wrong = Одна людина має третю руку.
look-hair-usual = Волосся росте з голови й спадає поруч з обличчям.
look-hair-wrong = Волосся йде через обличчя, а пасма висять без голови.
