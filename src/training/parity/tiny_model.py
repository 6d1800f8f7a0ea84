"""Writes a network of the real one's inputs and outputs, small enough to lie in the tests, and what it should answer.

    tiny_model.py

Random weights, seeded. `hidden` of a piece depends on its id, its shape, and all pieces of its window, so that a test can see
which window a piece was read in. Needs onnx, onnxruntime, torch. Writes src/test/resources/sherpa/language/tiny/.
"""
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import model  # noqa: E402
from text import SHAPES  # noqa: E402

TO = Path(__file__).resolve().parents[3] / "src/test/resources/sherpa/language/tiny"
WIDTH, IDS, WINDOW = 6, 101, 24
TOKEN_HEADS = {"entity": ["O", "B-PERSON", "I-PERSON", "B-GPE", "I-GPE"], "trigger": ["NONE", "HELD", "PLANNED"]}
SPAN_HEADS = {"target": ["NEGATIVE", "NEUTRAL", "POSITIVE"], "relation": ["NONE", "CITY"]}


def network(random):
    columns = sum(map(len, TOKEN_HEADS.values()))
    constants = {"words": random.normal(size=(IDS, WIDTH)), "forms": random.normal(size=(len(SHAPES), WIDTH)),
                 "out": random.normal(size=(WIDTH, columns))}
    tensors = [numpy_helper.from_array(v.astype(np.float32), k) for k, v in constants.items()]
    tensors += [numpy_helper.from_array(np.array(IDS, np.int64), "count"), numpy_helper.from_array(np.array([1], np.int64), "axis")]
    nodes = [
        helper.make_node("Mod", ["ids", "count"], ["row"]),
        helper.make_node("Gather", ["words", "row"], ["word"]),
        helper.make_node("Gather", ["forms", "shapes"], ["form"]),
        helper.make_node("Cast", ["mask"], ["there"], to=TensorProto.FLOAT),
        helper.make_node("ReduceMean", ["there"], ["one"], axes=[1], keepdims=1),
        helper.make_node("Add", ["word", "form"], ["own"]),
        helper.make_node("ReduceMean", ["own"], ["around"], axes=[1], keepdims=1),
        helper.make_node("Add", ["own", "around"], ["sum"]),
        helper.make_node("Unsqueeze", ["one", "axis"], ["ones"]),
        helper.make_node("Mul", ["sum", "ones"], ["hidden"]),
        helper.make_node("MatMul", ["hidden", "out"], ["tokens"]),
    ]
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "length"]) for n in ("ids", "shapes", "mask")]
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["batch", "length", w]) for n, w in (("tokens", columns), ("hidden", WIDTH))]
    graph = helper.make_graph(nodes, "tiny", inputs, outputs, tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def main():
    TO.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(4)
    onnx.save(network(random), TO / "sherpa.onnx")
    at, token_heads = 0, {}
    for name, labels in TOKEN_HEADS.items():
        token_heads[name] = {"begin": at, "end": at + len(labels), "labels": labels}
        at += len(labels)
    model.WIDTH = WIDTH
    torch.manual_seed(4)
    heads = {name: model.SpanHead(labels=len(labels), hidden=5).eval() for name, labels in SPAN_HEADS.items()}
    span_heads = {}
    with open(TO / "heads.bin", "wb") as out:
        for name, head in heads.items():
            for t in (head.first.weight, head.first.bias, head.second.weight, head.second.bias):
                out.write(t.detach().numpy().astype(">f4").tobytes())
            span_heads[name] = {"labels": SPAN_HEADS[name], "inputs": head.first.in_features, "hidden": head.first.out_features}
    labels = {"window": WINDOW, "width": WIDTH, "cls": 101, "sep": 102, "pad": 0, "shapes": SHAPES, "tokenHeads": token_heads, "spanHeads": span_heads,
              "sha256": hashlib.sha256((TO / "sherpa.onnx").read_bytes() + (TO / "heads.bin").read_bytes()).hexdigest()}
    (TO / "labels.json").write_text(json.dumps(labels) + "\n")
    # "Trump met Kim in Hanoi.": ids from the vocabulary, and shapes.
    ids, shapes = [8398, 2777, 5035, 1999, 24809, 1012], [2, 1, 2, 1, 2, 7]
    session = onnxruntime.InferenceSession(str(TO / "sherpa.onnx"))
    feed = {"ids": [[101, *ids, 102]], "shapes": [[0, *shapes, 0]], "mask": [[1] * (len(ids) + 2)]}
    tokens, hidden = session.run(["tokens", "hidden"], {k: np.array(v, np.int64) for k, v in feed.items()})
    pairs = []
    for name, a, b in (("target", (0, 1), (0, 6)), ("relation", (1, 2), (4, 5)), ("relation", (4, 5), (0, 2)), ("relation", (2, 3), (3, 4))):
        t = torch.tensor([[x + 1 for x in a]]), torch.tensor([[x + 1 for x in b]])
        logits = model.pair_logits(heads[name], torch.from_numpy(hidden), torch.zeros(1, dtype=torch.long), *t)
        pairs.append({"head": name, "a": a, "b": b, "probabilities": logits.softmax(-1)[0].tolist()})
    expected = {"text": "Trump met Kim in Hanoi.", "ids": ids, "shapes": shapes, "tokens": tokens[0, 1:-1].tolist(), "pairs": pairs}
    (TO / "expected.json").write_text(json.dumps(expected) + "\n")


if __name__ == "__main__":
    main()
