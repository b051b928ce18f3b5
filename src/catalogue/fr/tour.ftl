### The tour on sample pictures. All of them are drawn by a program; none shows anybody or any place.

tour-title = Une visite en six images
tour-start = Essayer sur six images d’exemple (trois minutes)
tour-standing = Image { $number } sur { $count }. Elle a été dessinée par un logiciel ; elle ne montre ni personne ni lieu.
tour-next = Image suivante
tour-end = Terminer la visite
tour-ordinary = Cette image a été dessinée et enregistrée une seule fois, comme le fait un appareil photo. Regardez le bandeau de résumé : rien d’inhabituel n’a été trouvé. Ce n’est ni une bonne ni une mauvaise nouvelle, car beaucoup de modifications ne laissent aucune trace. Plus bas figurent tous les contrôles : ceux qui n’ont rien trouvé et ceux qui n’ont pas pu être utilisés, avec la raison.
tour-pasted = Ici, une partie d’une autre image a été collée, puis le tout a été réenregistré. Choisissez la première fiche : sa zone est encadrée, et la carte montre où manquent les traces de l’enregistrement antérieur. Lisez ensuite les explications courantes : une légende ou un logo laisserait la même trace.
tour-copied = Ici, une zone a été copiée à un autre endroit. Choisissez la première fiche : les deux zones sont encadrées, car les pixels ne disent pas laquelle est la copie. Le comptage dit combien de photos ordinaires en montrent autant ou davantage.
tour-generator = Ce fichier dit de lui-même qu’un générateur l’a fait : le prompt et les réglages y figurent. Une telle déclaration n’est pas signée. N’importe qui peut l’écrire dans un fichier, et la plupart des images générées n’en contiennent pas.
tour-signed = Ce fichier contient des Content Credentials : une déclaration signée selon laquelle un générateur a fait l’image. La signature correspond : les parties signées n’ont donc pas changé depuis la signature. Mais le signataire ne figure sur aucune liste de signataires connus : personne ne se porte donc garant de ce nom.
tour-changed = Cette image aussi a été signée, puis un seul bit y a changé. La signature ne correspond plus. Cela indique que quelque chose a changé après la signature, mais ni quoi, ni qui l’a fait. Déposez maintenant une de vos propres images.
