### Why a check could not be used, why a file was refused, what a report cannot tell.

reason-check-broke = The check stopped with an error. The other checks are not affected.
