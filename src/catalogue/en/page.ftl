### The page around the findings.

severity-info = Fact
severity-low = Slightly unusual
severity-moderate = Unusual. Worth checking
severity-high = Very unusual in ordinary photos

value-share = { $percent } %
