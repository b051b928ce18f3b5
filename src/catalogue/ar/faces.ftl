### Places of faces. No finding speaks of them.

faces-not-built = صُنعت هذه النسخة من الصفحة من دون الشبكة العصبية التي تعثر على الوجوه.
