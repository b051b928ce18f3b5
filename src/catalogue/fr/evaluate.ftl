### What only `telltale evaluate` says.

evaluate-title = Comment le réseau de neurones classe des images d’origine connue
evaluate-about = Photos : { $photos }. Images générées : { $generated }. Les étiquettes sont celles du tableau ; personne ne les a contrôlées ici. Tous les chiffres portent sur cet ensemble d’images et ne disent rien d’une image en particulier.
evaluate-view-alike = Chaque image a été réduite si son grand côté dépassait { $side } pixels, puis enregistrée en JPEG de qualité { $quality }, de la même façon pour les deux classes.
evaluate-view-as-found = Chaque image a été examinée à partir de son fichier tel quel. Ne comparez des classes ainsi que si tous les fichiers ont été enregistrés de la même façon.
evaluate-trained-on = Les images qui ont servi à entraîner le réseau de neurones font paraître ces chiffres meilleurs qu’ils ne le sont. Laissez ces images de côté.
evaluate-warning = Avertissement
evaluate-one-class = Il n’y a qu’une classe. Rien ne peut être classé : il n’y a donc ni AUC, ni précision moyenne, ni seuil de recherche.
evaluate-warning-as-found = Les fichiers des deux classes ont été enregistrés différemment, et le réseau de neurones les a vus tels quels. Ces chiffres distinguent peut-être des façons d’enregistrer, et non des images. Ne comparez jamais des classes encodées différemment : utilisez « --view web » ou « --view hard ».
evaluate-warning-earlier = Tels qu’ils ont été trouvés, les fichiers des deux classes ont été enregistrés différemment. Cette vue les enregistre de la même façon, mais un enregistrement antérieur laisse des traces, et les chiffres peuvent être trop bons à cause d’elles.
evaluate-warning-shape = Les images des deux classes diffèrent par la taille ou la forme. Les chiffres peuvent être trop bons pour cette raison.

## The figures

evaluate-figures = Chiffres
evaluate-figure = Chiffre
evaluate-value = Valeur (intervalle à 95 %)
evaluate-auc = AUC : à quelle fréquence une image générée a une valeur plus élevée qu’une photo
evaluate-auc-by-pictures = La même, avec l’intervalle sur les images comme dans la fiche du modèle
evaluate-auc-whole = AUC de l’image entière vue en petit, seule
evaluate-auc-tiles = AUC des vues rapprochées, seules
evaluate-precision = Précision moyenne (le hasard donne { $chance })
evaluate-balanced = Seuil de recherche : exactitude équilibrée
evaluate-research-photos = Seuil de recherche : photos en dessous
evaluate-research-generated = Seuil de recherche : images générées qui l’atteignent
evaluate-at-five = Images générées trouvées quand 5 % de ces photos sont signalées (valeur { $score })
evaluate-step-photos = Photos en dessous du mot « { $word } » (valeur { $score })
evaluate-step-generated = Images générées qui atteignent le mot « { $word } » (valeur { $score })
evaluate-calibration-error = Erreur de calibration : distance moyenne entre valeur et part
evaluate-intervals-sources = Les intervalles viennent de 1000 nouveaux tirages de sources entières, à partir d’une graine fixe. Sources de photos : { $photos }. Sources d’images générées : { $generated }.
evaluate-intervals-narrow = Avec moins de 20 sources d’une classe, de tels intervalles sont un peu trop étroits.
evaluate-intervals-pictures = Les intervalles viennent de 1000 nouveaux tirages d’images isolées, à partir d’une graine fixe, car moins de 5 sources d’une classe sont nommées. Ils ne disent rien d’images d’autres sources.
evaluate-folds-sources = Le seuil de recherche est ajusté sur des parties séparées par source : chaque partie est jugée avec le seuil qui a la meilleure exactitude équilibrée sur les autres parties. Ainsi, aucune image et aucune source ne se juge elle-même. Seuils des parties : { $thresholds }. Ils sont ajustés à ces étiquettes ; aucun rapport ne les utilise.
evaluate-folds-pictures = Le seuil de recherche est ajusté sur des parties séparées par image, car il n’y a pas assez de sources pour séparer par source : chaque partie est jugée avec le seuil qui a la meilleure exactitude équilibrée sur les autres parties. Des images d’une même source se trouvent des deux côtés, ce qui embellit les chiffres. Seuils des parties : { $thresholds }. Ils sont ajustés à ces étiquettes ; aucun rapport ne les utilise.

## The plots

evaluate-roc = Courbe ROC
evaluate-roc-x = Photos signalées, %
evaluate-roc-y = Images générées trouvées, %
evaluate-roc-together = Valeur de la version livrée
evaluate-roc-whole = Image entière, vue en petit
evaluate-roc-tiles = Vues rapprochées
evaluate-roc-chance = Hasard
evaluate-research = recherche
evaluate-reliability = Valeur et part
evaluate-bin = Valeurs
evaluate-mean-score = Valeur moyenne
evaluate-share-generated = Part d’images générées
evaluate-reliability-help = La valeur est un rang, et non la probabilité qu’une image soit générée. La part dépend du mélange de cet ensemble, dont { $percent } % des images sont générées. Sur la ligne pointillée, valeur et part sont égales.

## How the files differ

evaluate-controls = En quoi les fichiers des deux classes diffèrent, tels qu’ils ont été trouvés
evaluate-controls-help = Chaque caractéristique des fichiers est essayée comme si c’était un détecteur. Son AUC dit à quel point cette caractéristique, à elle seule, sépare les deux classes, quoi que montrent les images : 0,5 est le hasard et, loin de 0,5, au-dessus ou en dessous, les classes n’ont pas été réunies de la même façon.
evaluate-fact = Caractéristique du fichier
evaluate-fact-format = Fichiers { $format }, part
evaluate-fact-quality = Qualité des fichiers JPEG, médiane
evaluate-fact-colour = Fichiers JPEG avec toute la couleur (4:4:4), part
evaluate-fact-side = Grand côté en pixels, médiane
evaluate-fact-shape = Grand côté sur petit côté, médiane
evaluate-auc-alone = AUC de cette seule caractéristique
evaluate-difference = Classes
evaluate-differs = diffèrent
evaluate-alike = pas d’écart net

## Groups

evaluate-by-source = Par source
evaluate-by-generator = Par générateur
evaluate-by-format = Par type de fichier trouvé
evaluate-by-quality = Par qualité des fichiers JPEG trouvés
evaluate-by-side = Par grand côté des fichiers trouvés
evaluate-by-shape = Par rapport du grand côté au petit côté des fichiers trouvés
evaluate-photos = Photos
evaluate-generated = Générées
evaluate-below = Photos en dessous
evaluate-reached = Générées qui l’atteignent
evaluate-area = AUC
evaluate-groups-research = Les parts par groupe sont celles du seuil de recherche.
evaluate-groups-step = Il n’y a pas de seuil de recherche ; les parts par groupe sont donc celles du mot le plus bas d’un rapport.
evaluate-groups-help = Leurs intervalles sont ceux de Wilson, sur les images. Une part de moins de { $few } images porte † : elle dit peu. L’AUC compare les images du groupe à toutes celles de l’autre classe, ou entre elles quand le groupe a les deux classes.
evaluate-more-groups = Les { $shown } plus grands groupes sont montrés ; les autres sont dans le fichier JSON : { $others }.

## What is left out

evaluate-left-out = Ce qui n’est pas compté
evaluate-what = Élément
evaluate-count = Nombre
evaluate-names = Premiers noms
evaluate-absent = Étiquettes sans image
evaluate-ambiguous = Étiquettes qui correspondent à plusieurs images
evaluate-contradictory = Images étiquetées dans les deux classes
evaluate-unlabelled = Images sans étiquette
evaluate-unscored = Images sans valeur calculée
evaluate-done = Fichiers écrits : { $page }, { $figures }, { $scores }
