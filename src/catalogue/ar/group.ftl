### How findings stand together on the page, and the kind of anomaly that a person gives one

group-by = التجميع
group-by-kind = بحسب نوع الأمر غير المعتاد
group-kind = نوع الأمر غير المعتاد
group-kind-none = غير مذكور
