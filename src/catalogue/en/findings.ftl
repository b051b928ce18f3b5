### What the checks say. For a check with code `area/phenomenon` the messages are
###   <stem>-check (name of the check), <stem>-looks-for, <stem>-blind-to,
### and for a finding
###   <stem>-name, <stem>-phenomenon, <stem>-reasoning, <stem>-ordinary-1…n (two or more), <stem>-next.
### Words never used: real, fake, authentic, verified, tampered, proves.
