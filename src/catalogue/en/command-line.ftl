### What only the command line says.

cli-file = { $format }, { $width } × { $height } pixels, { $bytes } bytes, SHA-256 { $sha256 }
cli-file-no-size = { $format }, size unknown, { $bytes } bytes, SHA-256 { $sha256 }
cli-strip = { $headline } { $signs ->
    [one] { $signs } sign
   *[other] { $signs } signs
}, { $nothing ->
    [one] { $nothing } check found nothing
   *[other] { $nothing } checks found nothing
}, { $unusable ->
    [one] 1 could not be used on this file.
   *[other] { $unusable } could not be used on this file.
}
cli-finding = { $name } — { $severity } ({ $code })
cli-agreeing = Another check points to the same: { $finding }
cli-ordinary = Ordinary explanations:
cli-check-nothing = { $name }: found nothing.
cli-check-unusable = { $name }: could not be used. { $reason }
cli-check-failed = { $name }: { $reason }
cli-unknown-code = There is no check “{ $code }”. The checks are: { $codes }
cli-none-known = None of the pictures that are known to be generated could be looked at.
cli-unreadable = The file cannot be read ({ $problem }).

## telltale assess

assess-title = Signs by group of pictures
assess-about = Pictures: { $pictures }. Groups: { $groups }. Shares and means carry 95 % intervals over the pictures. What a check finds depends on how a picture was saved: compare only groups that were saved alike.
assess-unread = Files that could not be read, and are not counted: { $count }.
assess-strongest = Strongest sign, share of pictures
assess-checks = Signs by check, share of pictures
assess-checks-help = The share is over the pictures that the check could be used on; where these are fewer, their number stands in square brackets.
assess-not-run = not used
assess-distinguish = What tells the groups apart
assess-distinguish-none = No difference is larger than chance may make one among so many comparisons. That does not show that the groups are alike.
assess-distinguish-help = Comparisons of a group with all others: { $comparisons }. A row stands here only where the interval of its difference, widened for so many comparisons (Bonferroni), leaves out zero. Pictures without a group take no part.
assess-examples = Strongest examples
assess-group = Group
assess-pictures = Pictures
assess-signs = Signs per picture
assess-none = none
assess-difference = Difference
assess-share = { $value } % ({ $low } to { $high })
assess-mean = { $value } ({ $low } to { $high })
assess-points = { $value } percentage points ({ $low } to { $high })
assess-done = Written: { $page }, { $table }
