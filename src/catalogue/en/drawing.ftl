### What a person draws in the picture: outlines, and marks that go along with a finding.

person-form-corners = Or its outline: the corners, left and top of each, in pixels of the picture (may stay empty)
person-form-outline = Draw an outline
person-form-outlining = Click or touch one corner after the other. On the first corner again, the outline is closed. With the keyboard: move the picture under the cross and press Enter.
person-form-corner-undo = Take the last corner back
person-form-corners-wrong = An outline needs three corners or more, each as two whole numbers, and has to lie inside the picture.
desk-kind-outline = Outline
drawn-stroke = { $number }. { $kind }: { $points }
