"""python -m unittest tests: what the steps promise one another. Needs step 1; the last class needs step 2."""
import random
import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import torch

import decode
import examples as X
import average
import export
import gold
import graph
import recover
import swap
import text as T
from labels import ENTITY_TAGS
from model import Sherpa

STORY = ("Norland's President Ada Quist met Foreign Minister Bo Li in Port Elm on Tuesday. Mr. Li said the U.S. was \"a friend.\" "
         "They signed nothing.\nTalks go on.")


class Text(unittest.TestCase):
    def test_abbreviations_do_not_end_a_sentence(self):
        self.assertEqual([STORY[b:e] for b, e in T.sentences(STORY)],
                         ["Norland's President Ada Quist met Foreign Minister Bo Li in Port Elm on Tuesday.",
                          'Mr. Li said the U.S. was "a friend."', "They signed nothing.", "Talks go on."])

    def test_shapes(self):
        self.assertEqual([T.shape(w) for w in ("met", "Li", "UN", "A", "McKay", "G20", "–", "平")], [1, 2, 3, 4, 5, 6, 7, 7])

    def test_windows_hold_every_piece_once_and_fit(self):
        rng = random.Random(1)
        for _ in range(50):
            words = " ".join(rng.choice(["Quist", "antidisestablishment", "met", "U.S.", "Mr.", "end.", "So", "\n"]) for _ in range(rng.randrange(400)))
            for skip in (0, 1, 2):
                (ids, *_), cuts = T.windows(words, 64, skip)
                self.assertEqual([i for b, e in cuts for i in range(b, e)], list(range(len(ids))))
                self.assertTrue(all(e - b <= 62 for b, e in cuts))


class Decoding(unittest.TestCase):
    def test_no_inside_without_a_begin(self):
        rng = np.random.default_rng(1)
        for _ in range(50):
            path = [ENTITY_TAGS[t] for t in decode.viterbi(rng.normal(size=(12, len(ENTITY_TAGS))))]
            for before, tag in zip(["O"] + path, path):
                self.assertFalse(tag[0] == "I" and before[1:] != tag[1:])


class Gold(unittest.TestCase):
    ARTICLE = {
        "id": "t", "text": STORY,
        "entities": [{"type": "PERSON", "name": "Ada Quist", "aliases": ["Ada Quist"], "country": None},
                     {"type": "PERSON", "name": "Bo Li", "aliases": ["Bo Li", "Li"], "country": None},
                     {"type": "GPE", "name": "U.S.", "aliases": ["U.S."], "country": "US"}],
        "summits": [{"main": True, "name": None, "level": "MINISTERS", "form": "BILATERAL", "medium": "IN_PERSON", "status": "HELD",
                     "outcome": None, "participants": [{"name": "Ada Quist", "country": None, "role": "HOST"}, {"name": "Bo Li", "country": None, "role": "PRINCIPAL"}],
                     "location": {"city": "Port Elm", "country": None, "venue": None}, "date": {"text": "Tuesday"}, "duration": None,
                     "agenda": [], "outcomes": ["They signed nothing"], "quote": "President Ada Quist met Foreign Minister Bo Li"}],
        "usSentiment": {"holders": [{"name": "Bo Li", "polarity": "POSITIVE", "quotes": ["the U.S. was \"a friend.\""]}]},
    }

    def test_answers_point_at_words(self):
        e = gold.example(self.ARTICLE)
        at = lambda s: STORY[s[0] : s[1]]
        self.assertEqual([at(t) for t in e["triggers"]], ["met"])
        self.assertEqual([at(r) for r in e["result"]], ["They signed nothing"])
        said = {(p["head"], at(p["a"]), at(p["b"])): p["label"] for p in e["pairs"]}
        self.assertEqual(said["relation", "met", "Ada Quist"], "HOST")
        self.assertEqual(said["relation", "met", "Tuesday"], "TIME")
        self.assertEqual(said["directed", "Li", "U.S."], "POSITIVE")

    def test_marks_move_along_with_swapped_names(self):
        e = gold.example(self.ARTICLE)
        edits = [(b, end, "Xu Zampanò-Berg") for b, end, _ in e["entities"] if STORY[b:end] == "Bo Li"]
        m = swap.moved(e, edits)
        for k in ("triggers", "result", "attitude"):
            self.assertEqual([m["text"][s[0] : s[1]] for s in m[k]], [STORY[s[0] : s[1]] for s in e[k]])
        self.assertIn("Xu Zampanò-Berg", [m["text"][b:end] for b, end, _ in m["entities"]])

    def test_encoded_entities_decode_to_themselves(self):
        e = gold.example(self.ARTICLE)
        for w in X.encode(e):
            logits = np.array([[8.0 if (a >> t) & 1 else 0.0 for t in range(len(ENTITY_TAGS))] for a in w.allowed])
            self.assertEqual(decode.entities(w, logits), [(b, end, t[0]) for b, end, t in e["entities"]])


class Exported(unittest.TestCase):
    def test_what_is_exported_answers_as_the_network_does_and_can_be_read_back(self):
        torch.manual_seed(1)
        network = Sherpa(layers=2).eval()
        torch.nn.init.normal_(network.encoder.shapes.weight, std=0.1)
        ids, shapes, mask = torch.randint(1000, 2000, (2, 9)), torch.randint(0, 7, (2, 9)), torch.ones(2, 9, dtype=torch.long)
        mask[1, 6:] = 0
        with tempfile.TemporaryDirectory() as at:
            at = Path(at)
            onnx.save(graph.of(network), at / "sherpa.onnx")
            export.write_heads(network, at / "heads.bin")
            back = recover.recovered(at).eval()
            told = export.session(at / "sherpa.onnx").run(["hidden"], {"ids": ids.numpy(), "shapes": shapes.numpy(), "mask": mask.numpy()})[0]
        on = mask.bool()
        with torch.no_grad():
            for other in (network, back):
                self.assertLess((other(ids, shapes, mask)[1][on] - torch.from_numpy(told)[on]).abs().max(), 0.15)


class Averaged(unittest.TestCase):
    def test_the_mean_of_runs_lies_half_way_and_counts_stay(self):
        one, other = ({"weight": torch.tensor([1.0, 3.0]), "steps": torch.tensor(7)}, {"weight": torch.tensor([3.0, -3.0]), "steps": torch.tensor(7)})
        made = average.mean([one, other])
        self.assertEqual(made["weight"].tolist(), [2.0, 0.0])
        self.assertEqual(made["steps"].item(), 7)


class Prepared(unittest.TestCase):
    def test_nothing_held_out_is_trained_on(self):
        held = {e["text"] for n in ("held-out-dev", "held-out-newsmtsc", "held-out-directed") for e in X.read(n)}
        for n in ("gold", "gold-swapped", "gold-more", "gold-wire", "gmb", "newsmtsc", "directed"):
            self.assertFalse([e["id"] for e in X.read(n) if e["text"] in held], n)


if __name__ == "__main__":
    unittest.main()
