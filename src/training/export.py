"""Step 5: writes a run as ONNX, fp32 and dynamic int8, with its labels and span heads, and checks int8 against fp32.

    export.py RUN [--to FOLDER]

The folder (default $SHERPA_TRAINING/export/RUN) then holds, as README.md describes them:
  sherpa.onnx  sherpa-fp32.onnx  heads.bin  labels.json  vocab.txt  check.json
"""
import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import examples as X
import text as T
from labels import ENTITY_TAGS, SPAN_HEADS, TOKEN_HEADS, token_columns
from model import WIDTH, Sherpa
from settings import WORK


class Exported(torch.nn.Module):
    """What ONNX Runtime runs: int64 inputs, both outputs in float."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, shapes, mask):
        hidden = self.model.encoder(ids, shapes, mask)
        return self.model.tokens(hidden), hidden


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


def quantise(source, to):
    """int8 weights a column of each constant MatMul and of the word table; the token heads stay in float."""
    graph = onnx.load(source).graph
    constant = {t.name for t in graph.initializer}
    chosen = [n.name for n in graph.node if n.op_type in ("MatMul", "Gemm") and n.input[1] in constant and "/tokens" not in n.name]
    chosen += [n.name for n in graph.node if n.op_type == "Gather" and n.input[0] in constant and "words" in n.input[0]]
    if len(chosen) < 50:
        raise ValueError(f"{source}: only {len(chosen)} nodes found to quantise")
    quantize_dynamic(source, to, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, nodes_to_quantize=chosen,
                     extra_options={"MatMulConstBOnly": True})


def windows_of_gold(count):
    found = []
    for e in X.read("gold"):
        found += list(X.encode(e))
        if len(found) >= count:
            return found[:count]
    return found


def check(model, folder, count):
    """PyTorch against ONNX fp32, and fp32 against int8, on gold/train windows: largest and mean difference, tags that agree."""
    runs = {n: onnxruntime.InferenceSession(str(folder / n)) for n in ("sherpa-fp32.onnx", "sherpa.onnx")}
    columns = token_columns()
    far = {"torch-fp32": 0.0, "fp32-int8": 0.0}
    same = {h: [0, 0] for h in columns}
    cosine = []
    for w in windows_of_gold(count):
        tensors, _, _ = X.batch([w])
        feed = {k: tensors[k].numpy() for k in ("ids", "shapes", "mask")}
        with torch.no_grad():
            plain = model(tensors["ids"], tensors["shapes"], tensors["mask"])[0].numpy()
        (full, hidden), (small, small_hidden) = (s.run(None, feed) for s in runs.values())
        far["torch-fp32"] = max(far["torch-fp32"], float(np.abs(plain - full).max()))
        far["fp32-int8"] = max(far["fp32-int8"], float(np.abs(full - small).max()))
        a, b = hidden[0], small_hidden[0]
        cosine.append(float(((a * b).sum(-1) / np.linalg.norm(a, axis=-1) / np.linalg.norm(b, axis=-1)).mean()))
        words = [i for i, f in enumerate(w.first) if f]
        for h, (x, y) in columns.items():
            p, q = full[0, words, x:y].argmax(-1), small[0, words, x:y].argmax(-1)
            on = (p > 0) | (q > 0) if h in ("entity", "trigger", "agenda", "result", "attitude", "holder") else np.ones_like(p, bool)
            same[h][0] += int((p == q)[on].sum())
            same[h][1] += int(on.sum())
    return {"windows": count, "largest difference": far, "mean cosine of hidden states, fp32 to int8": sum(cosine) / len(cosine),
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
    full, small = folder / "sherpa-fp32.onnx", folder / "sherpa.onnx"
    length = torch.ones(2, 16, dtype=torch.long)
    axes = {n: {0: "batch", 1: "length"} for n in ("ids", "shapes", "mask", "tokens", "hidden")}
    torch.onnx.export(Exported(model).eval(), (length, length, length), str(full), input_names=["ids", "shapes", "mask"], output_names=["tokens", "hidden"],
                      dynamic_axes=axes, opset_version=17, dynamo=False)
    quantise(str(full), str(small))
    write_vocabulary(folder / "vocab.txt")
    labels = {
        "window": T.WINDOW, "width": WIDTH, "cls": X.CLS, "sep": X.SEP, "pad": 0, "shapes": T.SHAPES,
        "tokenHeads": {h: {"begin": b, "end": e, "labels": TOKEN_HEADS[h]} for h, (b, e) in token_columns().items()},
        "spanHeads": write_heads(model, folder / "heads.bin"),
    }
    assert labels["tokenHeads"]["entity"]["labels"] == ENTITY_TAGS
    (folder / "labels.json").write_text(json.dumps(labels, indent=1) + "\n")
    found = check(model, folder, o.windows)
    found["sha256"] = {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in (small, folder / "heads.bin", folder / "labels.json", folder / "vocab.txt")}
    found["bytes"] = {f.name: f.stat().st_size for f in (small, full, folder / "heads.bin")}
    (folder / "check.json").write_text(json.dumps(found, indent=1) + "\n")
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
