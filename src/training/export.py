"""Step 6: writes a run as an int8 ONNX model, with its labels and span heads, and checks it against the run in fp32.

    export.py RUN [--to FOLDER]

The folder (default $SHERPA_TRAINING/export/RUN) then holds, as README.md describes them:
  sherpa.onnx  heads.bin  labels.json  vocab.txt  check.json
"""
import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch

import examples as X
import graph
import text as T
from labels import ENTITY_TAGS, SPAN_HEADS, TOKEN_HEADS, token_columns
from model import WIDTH, Sherpa
from settings import WORK


def load(run):
    folder = WORK / "runs" / run
    done = folder / "weights.pt"
    state = torch.load(done) if done.exists() else torch.load(folder / "checkpoint.pt", weights_only=False)["model"]
    model = Sherpa(layers=1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layers.")))
    model.load_state_dict(state)
    return model.eval()


def write_heads(model, path):
    """Span heads as big-endian float32, head after head in the order of labels.json: first.weight (row-major, [hidden, inputs]),
    first.bias, second.weight ([labels, hidden]), second.bias. Returns each head's sizes."""
    sizes = {}
    with open(path, "wb") as out:
        for name, head in model.spans.items():
            for t in (head.first.weight, head.first.bias, head.second.weight, head.second.bias):
                out.write(t.detach().numpy().astype(">f4").tobytes())
            sizes[name] = {"labels": SPAN_HEADS[name], "inputs": head.first.in_features, "hidden": head.first.out_features}
    return sizes


def read_heads(onnx_path, model):
    """The way back, for evaluate.py."""
    data = np.frombuffer((Path(onnx_path).parent / "heads.bin").read_bytes(), ">f4").astype(np.float32)
    at = 0
    for head in model.spans.values():
        for t in (head.first.weight, head.first.bias, head.second.weight, head.second.bias):
            t.data.copy_(torch.from_numpy(data[at : at + t.numel()].reshape(t.shape).copy()))
            at += t.numel()
    if at != len(data):
        raise ValueError(f"{onnx_path}: heads.bin holds {len(data)} numbers, expected {at}")


def write_vocabulary(path):
    vocabulary = T.tokenizer().get_vocab()
    path.write_text("\n".join(sorted(vocabulary, key=vocabulary.get)) + "\n", encoding="utf-8")


def windows_of_gold(count):
    found = []
    for e in X.read("gold"):
        found += list(X.encode(e))
        if len(found) >= count:
            return found[:count]
    return found


def session(path):
    """As Java opens it: the graph holds what could be fused, and needs no search for it."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    return onnxruntime.InferenceSession(str(path), options)


def check(model, small, count):
    """PyTorch in fp32 against ONNX Runtime in int8, on gold/train windows: largest difference, likeness, tags that agree."""
    run = session(small)
    far, cosine = 0.0, []
    same = {h: [0, 0] for h in token_columns()}
    for w in windows_of_gold(count):
        tensors, _, _ = X.batch([w])
        with torch.no_grad():
            full, hidden = (t[0].numpy() for t in model(tensors["ids"], tensors["shapes"], tensors["mask"]))
        tokens, small_hidden = (t[0] for t in run.run(["tokens", "hidden"], {k: tensors[k].numpy() for k in ("ids", "shapes", "mask")}))
        far = max(far, float(np.abs(full - tokens).max()))
        cosine.append(float(((hidden * small_hidden).sum(-1) / np.linalg.norm(hidden, axis=-1) / np.linalg.norm(small_hidden, axis=-1)).mean()))
        words = [i for i, f in enumerate(w.first) if f]
        for h, (x, y) in token_columns().items():
            p, q = full[words, x:y].argmax(-1), tokens[words, x:y].argmax(-1)
            on = (p > 0) | (q > 0) if h in ("entity", "trigger", "agenda", "result", "attitude", "holder") else np.ones_like(p, bool)
            same[h][0] += int((p == q)[on].sum())
            same[h][1] += int(on.sum())
    return {"windows": count, "largest difference of a logit": far, "mean cosine of hidden states": sum(cosine) / len(cosine),
            "labels that agree where either is not O": {h: round(a / max(1, n), 4) for h, (a, n) in same.items()}}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("run")
    p.add_argument("--to", type=Path)
    p.add_argument("--windows", type=int, default=200, help="how many windows to check on")
    o = p.parse_args()
    folder = o.to or WORK / "export" / o.run
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    model = load(o.run)
    small = folder / "sherpa.onnx"
    onnx.save(graph.of(model), small)
    write_vocabulary(folder / "vocab.txt")
    labels = {
        "window": T.WINDOW, "width": WIDTH, "cls": X.CLS, "sep": X.SEP, "pad": 0, "shapes": T.SHAPES,
        "tokenHeads": {h: {"begin": b, "end": e, "labels": TOKEN_HEADS[h]} for h, (b, e) in token_columns().items()},
        "spanHeads": write_heads(model, folder / "heads.bin"),
    }
    labels["sha256"] = hashlib.sha256(small.read_bytes() + (folder / "heads.bin").read_bytes()).hexdigest()
    assert labels["tokenHeads"]["entity"]["labels"] == ENTITY_TAGS
    (folder / "labels.json").write_text(json.dumps(labels, indent=1) + "\n")
    found = check(model, small, o.windows)
    found["bytes"] = {f.name: f.stat().st_size for f in (small, folder / "heads.bin")}
    (folder / "check.json").write_text(json.dumps(found, indent=1) + "\n")
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
