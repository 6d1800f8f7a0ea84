"""Step 4: the mean of runs' weights, number by number (Wortsman et al. 2022, model soups).

    average.py RUN... --name NAME

Runs that went on from the same one lie near enough for that. $SHERPA_TRAINING/runs/NAME then holds it, as of a run.
"""
import argparse

import torch

from settings import WORK


def mean(states):
    return {key: sum(state[key] for state in states) / len(states) if states[0][key].is_floating_point() else states[0][key]
            for key in states[0]}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("runs", nargs="+")
    p.add_argument("--name", required=True)
    o = p.parse_args()
    made = mean([torch.load(WORK / "runs" / run / "weights.pt") for run in o.runs])
    folder = WORK / "runs" / o.name
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(made, folder / "weights.pt")
    print(folder / "weights.pt")


if __name__ == "__main__":
    main()
