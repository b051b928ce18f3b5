### The tour on sample pictures. All of them are drawn by a program; none shows anybody or any place.

tour-title = A tour in six pictures
tour-start = See it on six sample pictures (three minutes)
tour-standing = Picture { $number } of { $count }. Drawn by a program; it shows nobody and no place.
tour-next = Next picture
tour-end = End the tour
tour-ordinary = This picture was drawn and saved once, as a camera saves. Look at the strip: nothing unusual was found. That is not good news and not bad news, because many changes leave no trace. Further down stands every check: which found nothing, and which could not be used, with the reason.
tour-pasted = Here a part of another picture was pasted in, and all of it was saved again. Choose the first card: its place is outlined, and the map shows where the traces of the earlier save are missing. Read on to the ordinary explanations: a caption or a logo would leave the same trace.
tour-copied = Here one area was copied to another place. Choose the first card: both places are outlined, because the pixels do not tell which one is the copy. The count says how many ordinary photos show as much or more.
tour-generator = This file says of itself that a generator made it: the prompt and the settings stand in it. Such a statement is not signed. Anybody can write it into a file, and most generated pictures do not carry one.
tour-signed = This file carries Content Credentials: a signed statement that a generator made it. The signature fits, so the signed parts did not change since they were signed. But the signer is on no list of known signers, so nobody vouches for the name.
tour-changed = This picture was signed too, and then one single bit of it changed. The signature no longer fits. That tells that something changed after signing, not what, and not who did it. Now drop a picture of your own.
