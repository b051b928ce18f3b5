### The geometry desk, where a reader draws lines that are tested together, and the guided look, which asks what only a person can judge.

## The geometry desk

desk-title = Table de géométrie
desk-help = Tracez des lignes dans l’image et faites-les examiner ensemble. Le résultat parle de vos lignes et de ce qui a été supposé, pas de l’image dans son ensemble.
desk-test = Ce qui est examiné
desk-test-shadows = Ombres et lumière
desk-test-vanishing = Lignes parallèles et horizon
desk-test-reflections = Reflets
desk-about-shadows = Une lumière, un objet et son ombre sont sur une même ligne. Si une seule lumière fait toutes les ombres, ces lignes se coupent là où elle est. Deux lampes, une fenêtre à côté d’une lampe ou un flash peuvent légitimement faire exception à cette règle. Il en va de même des objectifs qui courbent les droites.
desk-about-vanishing = Les lignes parallèles dans la scène se coupent en un point de l’image, et les directions horizontales se coupent sur un même horizon. Les objectifs qui courbent les droites, les pentes et les murs de travers peuvent légitimement faire exception à cette règle.
desk-about-reflections = Les lignes qui vont des points à leurs images dans un miroir plan se coupent en un point de l’image. Les miroirs courbes, les rides de l’eau et le double vitrage peuvent légitimement faire exception à cette règle. Il en va de même des objectifs qui courbent les droites. Les distances ne sont pas examinées : en perspective, elles n’ont pas à être égales.
desk-kind = Ce que vous tracez
desk-kind-shadow = Ombre
desk-kind-dark-side = Côté sombre
desk-kind-first = Première direction
desk-kind-second = Deuxième direction
desk-kind-third = Troisième direction
desk-kind-pair = Point et reflet
desk-kind-upright = Arête verticale
desk-how-shadow = Choisissez un point d’une ombre dont la cause se voit. Choisissez ensuite un point de chaque côté de la partie qui a pu la projeter. Voyez large : cette partie doit se trouver entre les deux.
desk-how-dark-side = Choisissez un point du contour d’un objet. Choisissez ensuite un point à angle droit par rapport au contour : vers l’extérieur si l’objet y est clair, vers l’intérieur s’il y est sombre. Laissez ce repère de côté si vous avez un doute sur l’angle droit. Un écart d’angle allant jusqu’à 10° est admis.
desk-how-line = Choisissez deux points éloignés d’une ligne qui est droite dans la scène. Toutes les lignes d’une direction doivent y être parallèles. Une troisième direction doit être horizontale, comme les deux premières.
desk-how-pair = Choisissez un point d’un objet, puis le même point dans son reflet.
desk-how-upright = Seulement si le miroir est horizontal, comme une eau calme : choisissez deux points d’une arête qui est verticale dans la scène.
desk-draw = Tracer dans l’image
desk-keys = Cliquez pour placer un point ; faites glisser une extrémité pour la déplacer. Au clavier : déplacez l’image sous la croix avec les flèches et appuyez sur Entrée.
desk-error = Chaque point que vous tracez peut s’écarter de { $px } px au plus.
desk-error-more = Erreur plus grande
desk-error-less = Erreur plus petite
desk-marks = Vos lignes
desk-mark = { $kind }, n° { $number }
desk-miss = Les extrémités manquent le point commun de
desk-remove = Retirer { $mark }
desk-in-conflict = partie de la contradiction
desk-keep = Noter comme constat

desk-need-shadows = Marquez au moins deux ombres.
desk-need-lines = Tracez au moins trois lignes d’une direction. Deux lignes se coupent toujours.
desk-need-reflections = Tracez au moins trois lignes, des points à leurs reflets ou le long d’arêtes verticales. Deux lignes se coupent toujours.
desk-too-many = On ne peut pas examiner ensemble plus de { $limit } lignes.
desk-unusable = Les points du repère { $list } sont trop proches, ou ses deux côtés vont dans des directions opposées.
desk-silent = Ces repères sont trop courts pour une erreur aussi grande et ne disent rien : { $list }.
desk-fits-least = La plus petite erreur avec laquelle tout s’accorde est de { $least } px à chaque point ; { $error } px étaient admis.
desk-fits-caution = Des lignes qui s’accordent ne montrent pas que rien n’a été changé. Des angles larges, des lignes courtes ou un petit nombre de lignes s’accordent avec presque tout.
desk-conflict-least = Pour que tous les repères s’accordent, au moins un point devrait s’écarter de { $least } px ou plus ; { $error } px étaient admis.

desk-shadows-fits = Une seule lumière s’accorde avec tous les repères ({ $marks }), dans la limite de l’erreur de votre tracé.
desk-shadows-in-front = Une zone entourée montre où se verrait une lumière placée devant l’appareil.
desk-shadows-behind = Une zone entourée montre le point vers lequel va la lumière, si elle est derrière l’appareil.
desk-shadows-far = La lumière se trouve plus loin que les environs de l’image qui sont montrés.
desk-shadows-conflict = Aucune lumière unique ne s’accorde avec tous les repères. Ceux-ci se contredisent déjà : { $list }.

desk-vanishing-two = Direction { $group } : deux lignes se coupent toujours. Une troisième les mettrait à l’épreuve.
desk-vanishing-fits = Direction { $group } : toutes les lignes ({ $lines }) peuvent se couper en un point, dans la limite de l’erreur de votre tracé.
desk-vanishing-conflict = Direction { $group } : ces lignes ne peuvent pas se couper en un point. Celles-ci se contredisent déjà : { $list }.
desk-horizon-drawn = La longue ligne est l’horizon des deux premières directions.
desk-horizon-distance = Le point de rencontre de la troisième direction est à { $px } px de cet horizon, avec une erreur type de { $error } px.
desk-horizon-fits = Un même horizon s’accorde avec les trois directions, dans la limite de l’erreur de votre tracé.
desk-horizon-conflict = Aucun horizon ne s’accorde avec les trois directions.

desk-reflections-fits = Un miroir plan s’accorde avec toutes les lignes ({ $lines }), dans la limite de l’erreur de votre tracé.
desk-reflections-conflict = Aucun miroir plan unique ne s’accorde avec toutes les lignes. Celles-ci se contredisent déjà : { $list }.

desk-draft-shadows-name = Ombres
desk-draft-shadows-phenomenon = Repères d’ombres examinés ensemble : { $marks }. Taille du plus petit groupe avec lequel aucune lumière unique ne s’accorde : { $conflicting }. Pour que l’ensemble s’accorde, au moins un point tracé devrait s’écarter de { $least } px ou plus ; { $error } px étaient admis.
desk-draft-shadows-reasoning = Une lumière, un objet et son ombre sont sur une même ligne. Une seule lumière a donc un lieu qui s’accorde avec toutes les ombres.
desk-draft-vanishing-name = Lignes parallèles
desk-draft-vanishing-phenomenon = Lignes d’une direction examinées ensemble : { $marks }. Taille du plus petit groupe de lignes qui ne peuvent pas se couper en un point : { $conflicting }. Pour que l’ensemble s’accorde, au moins un point tracé devrait s’écarter de { $least } px ou plus ; { $error } px étaient admis.
desk-draft-vanishing-reasoning = Les lignes parallèles dans la scène se coupent en un point de l’image.
desk-draft-horizon-name = Horizon
desk-draft-horizon-phenomenon = Lignes de trois directions horizontales examinées ensemble : { $marks }. Aucun horizon ne s’accorde avec les points de rencontre de l’ensemble des { $conflicting } lignes. Pour que l’ensemble s’accorde, au moins un point tracé devrait s’écarter de { $least } px ou plus ; { $error } px étaient admis.
desk-draft-horizon-reasoning = Les lignes horizontales de toutes les directions se coupent sur un même horizon.
desk-draft-reflections-name = Reflet
desk-draft-reflections-phenomenon = Lignes des points à leurs reflets examinées ensemble : { $marks }. Taille du plus petit groupe avec lequel aucun miroir plan unique ne s’accorde : { $conflicting }. Pour que l’ensemble s’accorde, au moins un point tracé devrait s’écarter de { $least } px ou plus ; { $error } px étaient admis.
desk-draft-reflections-reasoning = Les lignes des points à leurs images dans un miroir plan sont parallèles dans la scène et se coupent donc en un point de l’image.

measurement-desk-marks = Repères examinés ensemble
measurement-desk-conflicting = Taille du plus petit groupe qui ne s’accorde pas
measurement-desk-least = Plus petite erreur de tracé avec laquelle tout s’accorderait
measurement-desk-error = Erreur de tracé admise
rule-person-measured = Une personne a tracé des lignes dans l’image et a choisi ce mot. Les nombres viennent de ce tracé ; aucun taux mesuré sur des photos ordinaires ne les appuie.

## The guided look

look-title = Examen guidé
look-help = Certaines choses ne peuvent être jugées que par une personne. Les questions viennent une par une, d’abord sur toute l’image, puis sur des zones de l’image. Vos réponses restent telles que vous les avez données ; aucun score n’en est tiré.
look-begin = Commencer
look-again = Refaire l’examen
look-progress-whole = Toute l’image : question { $question } sur { $questions }
look-progress-place = Zone { $place } sur { $places } : question { $question } sur { $questions }
look-place-whole = Toute l’image
look-place = Zone { $place }
look-hint = À quoi faire attention
look-answer-right = Semble normal
look-answer-wrong = Semble anormal
look-answer-unclear = Impossible à dire
look-back = Retour
look-skip = Zone suivante
look-write = Noter comme constat
look-ended = Toutes les questions ont été posées.
look-counts = Semble normal : { $right }. Semble anormal : { $wrong }. Impossible à dire : { $unclear }. Ce sont vos réponses et non une mesure de l’image.
look-draft-name = { $group } : { $part }
look-draft-reasoning = Une personne a regardé et a trouvé cela anormal. La question était : { $question }

look-group-structure = Structure et espace
look-group-interaction = Rencontre des choses
look-group-sense = Bon sens et fonction
look-group-anatomy = Corps et visages

look-edges-part = Bords
look-edges-question = Les bords et les contours continuent-ils d’un seul trait ?
look-edges-hint = Suivez une rampe, une sangle ou le bord d’une table derrière ce qui les cache. Ils devraient ressortir dans leur prolongement.
look-edges-ordinary = Les objets cassés, le verre et une faible profondeur de champ interrompent aussi les bords.
look-depth-part = Devant et derrière
look-depth-question = Voit-on partout ce qui est devant et ce qui est derrière ?
look-depth-hint = Regardez où les choses se recouvrent. L’une devrait cacher l’autre, sans que l’ordre s’inverse le long du bord.
look-depth-ordinary = Le verre, les miroirs, les trous d’une clôture et un très long téléobjectif trompent aussi l’œil.
look-size-part = Tailles
look-size-question = Les tailles des choses s’accordent-elles avec leurs distances ?
look-size-hint = Comparez des personnes, des portes, des voitures et des marches placées à la même distance.
look-size-ordinary = Les grands-angles étirent les bords d’une image, les téléobjectifs resserrent les distances, et les gens n’ont pas tous la même taille.
look-pattern-part = Motifs
look-pattern-question = Les motifs et les rangées continuent-ils avec régularité ?
look-pattern-hint = Parcourez des carreaux, des fenêtres, des briques, des touches ou du tissu. Cherchez des parties qui fusionnent, se divisent ou changent de nombre.
look-pattern-ordinary = Le travail à la main, les réparations et les plis sont irréguliers, et une forte compression efface les motifs fins.

look-contact-part = Contact
look-contact-question = Les choses se touchent-elles là où elles le devraient ?
look-contact-hint = Regardez les pieds sur le sol, les mains sur ce qu’elles tiennent et les sangles sur les épaules. On devrait voir une pression et aucun vide, et rien ne devrait traverser autre chose.
look-contact-ordinary = Une personne peut être au milieu d’un pas, et une lumière douce cache le point de contact.
look-shadow-part = Ombre d’un objet
look-shadow-question = Chaque objet a-t-il l’ombre qui lui revient ?
look-shadow-hint = Cherchez une ombre là où se tient l’objet, de sa forme et du même côté que les ombres voisines.
look-shadow-ordinary = Les nuages, plusieurs lampes et un flash adoucissent, doublent ou effacent les ombres.
look-mirror-part = Image dans un miroir
look-mirror-question = Les miroirs, les fenêtres et l’eau montrent-ils ce qui est devant eux ?
look-mirror-hint = Cherchez dans le reflet les mêmes choses, inversées, dans le bon ordre et sous la même lumière.
look-mirror-ordinary = Un reflet montre les choses d’un autre côté : il peut donc montrer à juste titre ce que vous ne voyez pas, ou cacher ce que vous voyez.

look-writing-part = Écriture
look-writing-question = Peut-on lire ce qui est écrit, et les panneaux sont-ils comme il faut ?
look-writing-hint = Lisez panneaux, étiquettes, plaques et horloges lettre par lettre. Une petite écriture devrait être floue, et non faite de lettres inventées.
look-writing-ordinary = D’autres écritures, les ornements, le mouvement et une forte compression rendent aussi l’écriture illisible.
look-function-part = Fonction
look-function-question = Chaque objet pourrait-il remplir sa fonction ?
look-function-hint = Regardez les poignées, les roues, les boutons, les lunettes, les cordes et les outils. Chaque partie devrait mener quelque part et servir.
look-function-ordinary = L’art, les jouets, les accessoires de scène et les formes originales n’ont pas à fonctionner.
look-gravity-part = Poids et appui
look-gravity-question = Tout repose-t-il sur quelque chose ou est-il suspendu à quelque chose ?
look-gravity-hint = Regardez les charges, les liquides, le tissu, les cheveux et les bijoux. Ils devraient tomber, couler et pendre selon leur poids.
look-gravity-ordinary = Le vent, le mouvement, des appuis cachés et un appareil penché donnent la même impression.
look-setting-part = Lieu et époque
look-setting-question = Les choses sont-elles de ce lieu et de cette époque ?
look-setting-hint = Comparez vêtements, plantes, météo, uniformes, véhicules et panneaux entre eux et avec ce qui est dit de l’image.
look-setting-ordinary = Les voyageurs, les tournages, les fêtes et les objets importés ne correspondent pas non plus au lieu.

look-hands-part = Mains et pieds
look-hands-question = Les mains et les pieds sont-ils comme il faut ?
look-hands-hint = Comptez les doigts et les orteils, suivez chacun jusqu’à la main, et regardez les articulations, les ongles et la place du pouce.
look-hands-ordinary = Les doigts se cachent les uns les autres, bougent pendant la pose, et tout le monde n’en a pas dix.
look-face-part = Visage
look-face-question = Les parties de chaque visage vont-elles ensemble ?
look-face-hint = Comparez les deux yeux, les deux oreilles, les boucles d’oreilles, les lunettes et les dents, y compris sur les visages à l’arrière-plan.
look-face-ordinary = Les visages ne sont pas symétriques, le maquillage et les filtres les lissent, et les petits visages perdent leur forme à la compression.
look-limbs-part = Membres
look-limbs-question = Chaque bras et chaque jambe appartiennent-ils à un corps ?
look-limbs-hint = Suivez chaque membre de son extrémité jusqu’au corps, y compris dans les groupes et chez les animaux. Comptez-les, et regardez leurs longueurs et la façon dont ils se plient.
look-limbs-ordinary = Dans une foule, un membre peut être celui d’une personne cachée, et un objectif raccourcit ce qui pointe vers lui.
look-hair-part = Cheveux, peau et pelage
look-hair-question = Les cheveux, la peau et le pelage ont-ils l’air d’avoir poussé ?
look-hair-hint = Regardez où commencent les cheveux et où ils croisent la peau ou un col. Les mèches ne devraient pas s’y fondre, et la peau devrait avoir des pores et des plis.
look-hair-ordinary = La retouche, les appareils des téléphones et la compression lissent la peau et les cheveux sur des photos ordinaires.
