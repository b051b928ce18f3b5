### The drawings beside the questions of the guided look (www/examples.svg), in words.

examples-usual = Como suele ser
examples-wrong = Cómo se ve cuando está mal

look-edges-usual = Las barras de la barandilla salen por detrás del poste a la misma altura.
look-edges-wrong = A la derecha del poste, las barras de la barandilla siguen más abajo que a la izquierda.
look-depth-usual = La pelota tapa la caja en todos los puntos donde se superponen.
look-depth-wrong = Arriba la pelota tapa la caja y abajo la caja tapa la pelota.
look-size-usual = Una persona junto a una puerta es más baja que la puerta.
look-size-wrong = Una persona que está tan lejos como la puerta es más alta que ella.
look-pattern-usual = Ventanas del mismo tamaño están en filas regulares.
look-pattern-wrong = Algunas ventanas se funden y otras son demasiado pequeñas.
look-contact-usual = El jarrón está sobre la mesa.
look-contact-wrong = El jarrón atraviesa el tablero de la mesa.
look-shadow-usual = Las dos sombras están en el lado opuesto al sol.
look-shadow-wrong = Una de las sombras apunta hacia el sol.
look-mirror-usual = El agua muestra la misma casa y el mismo árbol, cada uno debajo de sí mismo.
look-mirror-wrong = En el agua, la casa y el árbol han cambiado de lugar.
look-writing-usual = El letrero se puede leer letra por letra.
look-writing-wrong = Los signos del letrero solo parecen letras.
look-function-usual = El asa de la taza está fijada por los dos extremos.
look-function-wrong = El asa termina en el aire.
look-gravity-usual = En un vaso inclinado, el agua queda horizontal.
look-gravity-wrong = En un vaso inclinado, el agua también está inclinada.
look-setting-usual = Un abeto está en la nieve junto a un muñeco de nieve.
look-setting-wrong = Una palmera está en la nieve junto a un muñeco de nieve.
look-hands-usual = Una mano tiene cuatro dedos y un pulgar.
look-hands-wrong = Una mano tiene cinco dedos y un pulgar.
look-face-usual = Los ojos están a la misma altura, los cristales de las gafas son iguales y hay dos orejas.
look-face-wrong = Un ojo está más alto, los cristales de las gafas son distintos y falta una oreja.
look-limbs-usual = Dos personas tienen dos brazos cada una.
look-limbs-wrong = Una persona tiene un tercer brazo.
look-hair-usual = El pelo sale de la cabeza y cae junto a la cara.
look-hair-wrong = El pelo cruza la cara y hay mechones sin cabeza.
