"""The way back from what ships: a run's weights, read out of an exported model, to go on from without the stages before it.

    recover.py FOLDER NAME

FOLDER holds sherpa.onnx and heads.bin, as in ../main/resources/sherpa/language/model; $SHERPA_TRAINING/runs/NAME/weights.pt is written.
The numbers are those of int8: each weight within half a step of what was trained, which fine-tuning does not notice.
"""
import argparse
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from export import read_heads
from graph import EVEN
from model import Sherpa
from settings import WORK


def recovered(folder):
    numbers = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in onnx.load(folder / "sherpa.onnx").graph.initializer}
    model = Sherpa(layers=1 + max(int(n.split(".")[1]) for n in numbers if n.startswith("layers.")))
    encoder, state = model.encoder, model.state_dict()
    state["encoder.words.weight"] = (numbers["words"].float() - numbers["words.zero"]) * numbers["words.scale"]
    state["encoder.positions.weight"], state["encoder.shapes.weight"] = numbers["positions"], numbers["shapes.table"]
    for part in ("weight", "bias"):
        state["encoder.norm." + part] = numbers["embedded." + part]
    state["tokens.weight"], state["tokens.bias"] = numbers["tokens.weight"].T.contiguous(), numbers["tokens.bias"]
    for i in range(len(encoder.layers)):
        for name in ("query", "key", "value", "attended", "inner", "outer"):
            at, even = f"layers.{i}.{name}", EVEN if name == "query" else 1
            state[f"encoder.{at}.weight"] = (numbers[at + ".int8"].float() * numbers[at + ".scale"]).T.contiguous() / even
            state[f"encoder.{at}.bias"] = numbers[at + ".bias"] / even
        for name in ("attended_norm", "norm"):
            last = name == "norm" and i + 1 == len(encoder.layers)
            for part in ("weight", "bias"):
                state[f"encoder.layers.{i}.{name}.{part}"] = numbers[("hidden." if last else f"layers.{i}.{name}.") + part]
    model.load_state_dict(state)
    read_heads(folder / "sherpa.onnx", model)
    return model


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("folder", type=Path)
    p.add_argument("name")
    o = p.parse_args()
    to = WORK / "runs" / o.name
    to.mkdir(parents=True, exist_ok=True)
    torch.save(recovered(o.folder).state_dict(), to / "weights.pt")
    print(to / "weights.pt")


if __name__ == "__main__":
    main()
