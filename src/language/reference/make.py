"""Writes reference.json: what the Python packages say for small encoders with random weights.

Run with transformers 5.23.0, bert-score 0.3.12 and torch 2.15.0 installed; the test in `../src/tests.rs` makes the same weights by the
same rule and compares. The rule: a tensor's values come from its name alone.

`make.py FOLDER` writes minilm.json instead: the same for trained weights, a folder with all-MiniLM-L6-v2. The test for it is left out
unless asked for: TELLTALE_MINILM=FOLDER cargo test -p telltale_language -- --ignored
"""
import json
import os
import sys
import tempfile

import torch
import transformers
import bert_score

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] + (
    "a an the hand has six five fingers people have no shadow lies on wall but lamp shines above ##s ##ing ##ed , . ' ; "
    "glass hover slice lemon rim touch it needs support of nothing holds objects cafe"
).split()
TEXTS = [
    "A hand has six fingers.",
    "The hands have FIVE fingers, people have five.",
    "No shadow lies on the wall, but a lamp shines above it.",
    "A lemon slice hovers above the rim of the café glass",
    "Objects needs support; nothing holds the slice.",
    "zebra",
    "",
]
# Near, far and unrelated; then what a tokenizer may trip over.
PAIRS = [
    ("The left hand has six fingers.", "A sixth finger grows from the hand on the left."),
    ("The left hand has six fingers.", "The right hand has five fingers."),
    ("No shadow lies beneath the car although the sun shines.", "The car casts no shadow in bright sunlight."),
    ("No shadow lies beneath the car although the sun shines.", "A lemon slice hovers above the glass."),
    ("The chair stands on three legs.", "One leg of the chair is missing."),
    ("Text on the sign consists of letter-like shapes that form no word.", "The sign cannot be read."),
    ("Light comes from the window, so the face should be brighter on that side.", "The face is lit from the wrong side."),
    ("The bicycle has no pedals; nobody could ride it.", "Bicycles need pedals, which this one lacks."),
    ("The mirror shows another person.", "A reflection must show what stands before the mirror."),
    ("The strap of the bag merges with the sleeve.", "The strap melts into the fabric of the coat."),
    ("The horizon is interrupted behind the head.", "Teeth are blurred and of uneven number."),
    ("Anatomically impossible: the elbow bends backwards.", "The elbow bends backwards, which is anatomically impossible."),
    ("A hand", "A hand"),
    ("not natural", "natural"),
    ("Caf\u00e9 na\u00efve \u00c5ngstr\u00f6m, Stra\u00dfe", "cafe naive angstrom, strasse"),
    ("\u624b\u306f\u516d\u672c\u306e\u6307", "\u516d finger: \U0001f590 \u2014 \u201cquoted\u201d \u2026"),
    ("a\u200bb\u00a0c\td\n\u0000e \ufffd", "  spaces   around  "),
    ("x" * 120, "3.5mm 1,000 50% don't e-mail C++ #1 http://a.b/c?d=e"),
    ("The [MASK] of the vase has [UNK] cracks.", "The rim of the vase has cracks."),
    ("", "nothing is said"),
    ("Behind the person the pattern of the wallpaper changes from stripes to dots without any edge between them, and the same "
     "pattern goes on in front of the shelf, where it cannot be. " * 4,
     "Wallpaper that lies in front of furniture breaks the order of near and far that every room has. " * 6),
]


def values(name, count):
    """Numbers in -0.5..0.5 from a linear congruential generator that starts at a hash (FNV-1a) of the name."""
    state = 0xCBF29CE484222325
    for byte in name.encode():
        state = ((state ^ byte) * 0x100000001B3) % 2**64
    numbers = []
    for _ in range(count):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        numbers.append((state >> 40) / 2**24 - 0.5)
    return numbers


def fill(model):
    for name, tensor in model.named_parameters():
        drawn = torch.tensor(values(name, tensor.numel()), dtype=torch.float64).reshape(tensor.shape)
        # Norms scale around 1, so that signals neither die nor explode.
        is_scale = ("norm" in name.lower()) and name.endswith("weight")
        tensor.data = (1 + drawn if is_scale else drawn).to(torch.float32)
    return model.eval()


def folder_of(model, folder):
    with open(os.path.join(folder, "vocab.txt"), "w") as file:
        file.write("\n".join(VOCABULARY) + "\n")
    tokenizer = transformers.BertTokenizerFast.from_pretrained(folder, do_lower_case=True)
    tokenizer.model_max_length = 32
    tokenizer.save_pretrained(folder)
    model.save_pretrained(folder)
    return tokenizer


# bert-score 0.3.12 asks for this method on an empty text; transformers 5 has dropped it.
transformers.PreTrainedTokenizerBase.build_inputs_with_special_tokens = lambda self, tokens: [self.cls_token_id, *tokens, self.sep_token_id]


def trained(folder):
    scores = bert_score.score([a for a, _ in PAIRS], [b for _, b in PAIRS], model_type=folder, num_layers=5, idf=False,
                              rescale_with_baseline=False, batch_size=1)
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    bert = transformers.BertModel.from_pretrained(folder).eval()

    def unit(text):
        mean = bert(torch.tensor([tokenizer(text)["input_ids"]])).last_hidden_state[0].mean(0)
        return mean / mean.norm()

    with torch.no_grad():
        cosines = [float(unit(a) @ unit(b)) for a, b in PAIRS]
    return {"pairs": PAIRS, "cosines": cosines, "bert_score": [list(row) for row in zip(*(s.tolist() for s in scores))]}


def random():
    small = dict(vocab_size=len(VOCABULARY), max_position_embeddings=32)
    distil = fill(transformers.DistilBertModel(transformers.DistilBertConfig(dim=32, hidden_dim=48, n_heads=4, n_layers=6, **small)))
    bert = fill(transformers.BertModel(transformers.BertConfig(
        hidden_size=24, intermediate_size=40, num_attention_heads=3, num_hidden_layers=2, **small), add_pooling_layer=False))
    pairs = [(a, b) for a in TEXTS for b in TEXTS]
    with tempfile.TemporaryDirectory() as folder:
        tokenizer = folder_of(distil, folder)
        scores = bert_score.score([a for a, _ in pairs], [b for _, b in pairs], model_type=folder, num_layers=5,
                                  idf=False, rescale_with_baseline=False, batch_size=1)
    with torch.no_grad():
        numbers = [tokenizer(text)["input_ids"] for text in TEXTS]
        sentences = [bert(torch.tensor([n])).last_hidden_state[0].mean(0) for n in numbers]
        sentences = [(s / s.norm()).tolist() for s in sentences]
    names = {"distilbert": distil, "bert": bert}
    return {
        "shapes": {key: {name: list(t.shape) for name, t in model.named_parameters()} for key, model in names.items()},
        "vocabulary": VOCABULARY, "texts": TEXTS, "tokens": numbers,
        "bert_score": [list(row) for row in zip(*(s.tolist() for s in scores))],
        "sentences": sentences,
    }


def main():
    name, result = ("minilm.json", trained(sys.argv[1])) if len(sys.argv) > 1 else ("reference.json", random())
    json.dump(result, open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name), "w"))


main()
