### What only the command line says.
