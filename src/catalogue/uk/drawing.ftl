### What a person draws in the picture: outlines, and marks that go along with a finding.

person-form-corners = Або контур: кути, для кожного відступ зліва та згори, у пікселях зображення (можна лишити порожнім)
person-form-outline = Намалювати контур
person-form-outlining = Натискайте один кут за одним. На першому куті знову контур замкнеться. З клавіатури: пересуньте зображення під хрестик і натисніть Enter.
person-form-corner-undo = Прибрати останній кут
person-form-corners-wrong = Контуру потрібно три кути або більше, кожен із двох цілих чисел, і він має лежати всередині зображення.
desk-kind-outline = Контур
drawn-stroke = { $number }. { $kind }: { $points }
