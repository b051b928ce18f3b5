### Places of faces. No finding speaks of them.

faces-not-built = Цю копію сторінки створено без нейромережі, яка знаходить обличчя.
