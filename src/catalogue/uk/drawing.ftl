### What a person draws in the picture: outlines, and marks that go along with a finding.

person-form-corners = Або контур: кути, для кожного відступ зліва та згори, у пікселях зображення (можна не заповнювати)
person-form-outline = Намалювати контур
person-form-outlining = Натискайте або торкайтеся кутів один за одним. Коли ви знову виберете перший кут, контур замкнеться. З клавіатури: пересуньте зображення під хрестиком і натисніть Enter.
person-form-corner-undo = Прибрати останній кут
person-form-corners-wrong = Контуру потрібно три кути або більше, кожен із двох цілих чисел, і він має лежати всередині зображення.
desk-kind-outline = Контур
drawn-stroke = { $number }. { $kind }: { $points }
