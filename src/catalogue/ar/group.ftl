### How findings stand together on the page, and the kind of anomaly that a person gives one

group-by = التجميع
group-by-kind = بحسب نوع الشذوذ حيث رآه أحد
group-kind = نوع الشذوذ
group-kind-none = غير مذكور
