### The network's state: what it runs on and why, and why it may not run.

## What it runs on

backend-native-cpu = The network ran on the processor.
backend-webgpu = The network runs on the graphics processor (WebGPU).
backend-forced-cpu = The network runs on the processor, because the page’s address asks for it.
backend-forced-webgpu = The network runs on WebGPU, because the page’s address asks for it.
backend-no-webgpu = The network runs on the processor, because this browser offers no WebGPU.
backend-no-adapter = The network runs on the processor, because WebGPU found no graphics adapter.
backend-software-adapter = The network runs on the processor, because WebGPU would only imitate a graphics processor in software, which is slower.
backend-webgpu-failed = The network runs on the processor, because WebGPU failed: { $problem }
backend-webgpu-lost = The network continued on the processor, because WebGPU stopped working: { $problem }
backend-none = The network did not run: { $problem }
backend-switched-off = The network was switched off.

## Why it cannot run

network-spec-unreadable = The network’s description could not be read ({ $detail }).
network-weights-changed = The network’s weights are not the ones that its description names. They were changed or damaged on the way, so they are not used.
network-weights-missing = The network’s weights could not be loaded.
network-weights-unfit = The network’s weights do not fit: { $tensor } { $problem }.
network-self-test-failed = The network failed its self-test: its results were off by { $difference }, and at most { $tolerance } is allowed.
network-run-failed = The network could not be computed ({ $detail }).

## How it looked, step by step

looks-title = How the network looked
looks-whole = The whole picture
looks-whole-score = Seen small, it has a score of { $score }.
looks-closer = Closer looks
looks-closer-score = { $count ->
    [one] One place was seen at full size. Its score is { $score }.
   *[other] { $count } places were seen at full size. The highest score, { $score }, belongs to the one that begins { $x } pixels from the left and { $y } from the top.
} { $left_out ->
    [0] No place was left out.
    [one] One more place was not looked at closer.
   *[other] { $left_out } more places were not looked at closer.
}
looks-more = Looked at besides
looks-more-count = { $count ->
    [one] One of these places was looked at besides, because it was asked for.
   *[other] { $count } of these places were looked at besides, because it was asked for.
} Such looks fill the map; the score does not count them. The more places are looked at, the more of them have a high score by chance.
looks-together = The score
looks-raised = The closer looks raised the score to { $score }.
looks-lowered = The closer looks lowered the score to { $score }.
looks-unchanged = The closer looks mark places and do not enter the score, which stays at { $score }.
looks-step = When a sign is shown
looks-step-score = From a score of { $score } on. A score puts pictures in an order; it is no probability.
looks-everywhere = Look everywhere
looks-everywhere-help = { $count ->
    [one] The picture is analysed once more, and the network also looks at the place that it left out.
   *[other] The picture is analysed once more, and the network also looks at the { $count } places that it left out.
} That makes { $all } looks instead of { $looks }. The score stays as it is; the map is then complete.
