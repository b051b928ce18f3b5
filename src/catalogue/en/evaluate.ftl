### What only `telltale evaluate` says.

evaluate-title = How well the network ranks pictures of known origin
evaluate-about = Photos: { $photos }. Generated pictures: { $generated }. The labels are those of the table; nobody checked them here. All figures are about this set of pictures and say nothing about a single one.
evaluate-view-alike = Every picture was made smaller where its longer side had more than { $side } pixels, and saved as JPEG of quality { $quality }, in the same way for both classes.
evaluate-view-as-found = Every picture was looked at as its file is. Compare classes in this way only where all files were saved alike.
evaluate-trained-on = Pictures that the network was trained on make these figures look better than they are. Leave them out.
evaluate-warning = Warning
evaluate-one-class = Only one class is here. Nothing can be ranked, so there is no AUC, no average precision and no research threshold.
evaluate-warning-as-found = The files of the two classes were saved differently, and the network saw them as they are. These figures may tell ways of saving apart, not pictures. Never compare classes that were encoded differently: use “--view web” or “--view hard”.
evaluate-warning-earlier = As found, the files of the two classes were saved differently. This view saves both alike, but an earlier save leaves traces, and the figures may be too good because of them.
evaluate-warning-shape = The pictures of the two classes differ in size or shape. The figures may be too good because of that.

## The figures

evaluate-figures = Figures
evaluate-figure = Figure
evaluate-value = Value (95 % interval)
evaluate-auc = AUC: how often a generated picture scores above a photo
evaluate-auc-by-pictures = The same, its interval over pictures as in the model card
evaluate-auc-whole = AUC of the whole picture seen small, alone
evaluate-auc-tiles = AUC of the closer looks, alone
evaluate-precision = Average precision (chance gives { $chance })
evaluate-balanced = Research threshold: balanced accuracy
evaluate-research-photos = Research threshold: photos below it
evaluate-research-generated = Research threshold: generated pictures that reach it
evaluate-at-five = Generated pictures found where 5 % of these photos are flagged (score { $score })
evaluate-step-photos = Photos below the word “{ $word }” (score { $score })
evaluate-step-generated = Generated pictures that reach the word “{ $word }” (score { $score })
evaluate-calibration-error = Calibration error: mean distance between score and share
evaluate-intervals-sources = The intervals come from drawing whole sources anew 1,000 times, from a fixed seed. Sources of photos: { $photos }. Sources of generated pictures: { $generated }.
evaluate-intervals-narrow = With fewer than 20 sources of a class such intervals are somewhat too narrow.
evaluate-intervals-pictures = The intervals come from drawing single pictures anew 1,000 times, from a fixed seed, because fewer than 5 sources of a class are named. They say nothing about pictures from other sources.
evaluate-folds-sources = The research threshold is fitted on folds by source: each fold is judged by the threshold with the best balanced accuracy on the other folds. So no picture and no source judges itself. Thresholds of the folds: { $thresholds }. They are fitted on these labels; no report uses them.
evaluate-folds-pictures = The research threshold is fitted on folds by picture, because there are not enough sources for folds by source: each fold is judged by the threshold with the best balanced accuracy on the other folds. Pictures of one source stand on both sides, which makes the figures look better. Thresholds of the folds: { $thresholds }. They are fitted on these labels; no report uses them.

## The plots

evaluate-roc = ROC curve
evaluate-roc-x = Photos flagged, %
evaluate-roc-y = Generated pictures found, %
evaluate-roc-together = Score as shipped
evaluate-roc-whole = Whole picture seen small
evaluate-roc-tiles = Closer looks
evaluate-roc-chance = Chance
evaluate-research = research
evaluate-reliability = Score and share
evaluate-bin = Scores
evaluate-mean-score = Mean score
evaluate-share-generated = Share of generated pictures
evaluate-reliability-help = The score is a rank, not the chance that a picture was generated. The share depends on the mix of this set, of which { $percent } % are generated. On the dotted line, score and share are the same.

## How the files differ

evaluate-controls = How the files of the two classes differ, as found
evaluate-controls-help = Each fact of the files is tried as if it were a detector. Its AUC says how well it alone ranks the classes, whatever the pictures show: 0.5 is chance, and far from 0.5, above or below, the classes were not collected alike.
evaluate-fact = Fact of the file
evaluate-fact-format = { $format } files, share
evaluate-fact-quality = Quality of JPEG files, median
evaluate-fact-colour = JPEG files with whole colour (4:4:4), share
evaluate-fact-side = Longer side in pixels, median
evaluate-fact-shape = Longer side by shorter side, median
evaluate-auc-alone = AUC of this alone
evaluate-difference = Classes
evaluate-differs = differ
evaluate-alike = no clear difference

## Groups

evaluate-by-source = By source
evaluate-by-generator = By generator
evaluate-by-format = By type of file, as found
evaluate-by-quality = By quality of JPEG files, as found
evaluate-by-side = By longer side, as found
evaluate-by-shape = By longer side by shorter side, as found
evaluate-photos = Photos
evaluate-generated = Generated
evaluate-below = Photos below
evaluate-reached = Generated that reach it
evaluate-area = AUC
evaluate-groups-research = The shares by group are at the research threshold.
evaluate-groups-step = There is no research threshold, so the shares by group are at the lowest word of a report.
evaluate-groups-help = Their intervals are Wilson’s over pictures. A share of fewer than { $few } pictures is marked with †: it says little. The AUC compares the pictures of the group with all of the other class, or with each other where the group has both classes.
evaluate-more-groups = The { $shown } largest groups are shown; further ones are in the JSON file: { $others }.

## What is left out

evaluate-left-out = What is not counted
evaluate-what = What
evaluate-count = Count
evaluate-names = First names
evaluate-absent = Labels without a picture
evaluate-ambiguous = Labels that fit several pictures
evaluate-contradictory = Pictures labelled both ways
evaluate-unlabelled = Pictures without a label
evaluate-unscored = Pictures without a score
evaluate-done = Written: { $page }, { $figures }, { $scores }
