"""Step 3: trains. Resumes by itself from the last checkpoint of the same run.

    train.py STAGE [--name NAME] [--until HH:MM] [--share 1.0 --times 1]

STAGE is a file of stages/: what is read how often, and how fast is learned. Checkpoints, the log and the final weights lie in
$SHERPA_TRAINING/runs/NAME. The run pauses while the file named by $SHERPA_QUIET exists, and stops, saved, at --until (UTC).
"""
import argparse
import hashlib
import json
import os
import random
import time
from datetime import datetime, timezone
from pathlib import Path

import torch
from torch.nn import functional as F

import examples as X
from labels import ENTITY_TAGS, token_columns
from model import Linear, Sherpa, pair_logits
from settings import HERE, SEED, WORK, seeded

COLUMNS = token_columns()
QUIET = Path(os.environ.get("SHERPA_QUIET", "/nonexistent"))


def windows_of(stage, share, times=1):
    """All windows of a stage. `epochs` of a source may be a part: 0.3 takes a drawn 30 % of its texts; whole epochs cut windows elsewhere each time."""
    found = []
    for source, epochs in stage["sources"].items():
        epochs *= times
        texts = X.read(source)
        if source.startswith("held-out"):
            raise SystemExit(f"{source} is not to be trained on")
        if source == "gold" and share < 1:
            texts = sorted(texts, key=lambda e: hashlib.sha256(e["id"].encode()).hexdigest())[: int(len(texts) * share)]
        if source in stage.get("unlabelled", []):
            texts = [{"source": source, "id": e["id"], "text": e["text"]} for e in texts]
        rng = seeded(source)
        rng.shuffle(texts)
        whole = int(epochs)
        for epoch in range(whole):
            for e in texts:
                found += X.encode(e, skip=epoch % 3)
        for e in texts[: round((epochs - whole) * len(texts))]:
            found += X.encode(e, skip=0)
        print(f"{source}: {len(found)} windows so far, {sum(map(len, found))} pieces", flush=True)
    return found


def batches_of(found, size, rng):
    """Windows in drawn order, those of like length together, about `size` pieces a batch, padding counted."""
    order = list(range(len(found)))
    rng.shuffle(order)
    made = []
    for i in range(0, len(order), 256):
        chunk = sorted(order[i : i + 256], key=lambda j: len(found[j]))
        part, current = [], []
        for j in chunk:
            if current and (len(current) + 1) * len(found[j]) > size:
                part.append(current)
                current = []
            current.append(j)
        part.append(current)
        rng.shuffle(part)
        made += part
    return made


def entity_loss(logits, allowed):
    """Minus the log of what probability the allowed tags have together, over words that don't allow all."""
    tags = torch.tensor([1 << i for i in range(len(ENTITY_TAGS))])
    learned = (allowed > 0) & (allowed < (1 << len(ENTITY_TAGS)) - 1)
    if not learned.any():
        return None
    logp = logits[learned].log_softmax(-1)
    mask = (allowed[learned][:, None] & tags) > 0
    return -torch.logsumexp(logp.masked_fill(~mask, -1e4), -1).mean()


def losses(model, tensors, targets, pairs, teacher=None, classes=None, short=False):
    """`short`: the encoder multiplies in bfloat16, twice as fast on processors that have it; losses are taken in full."""
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=short):
        logits, hidden = model(tensors["ids"], tensors["shapes"], tensors["mask"])
    logits, hidden = logits.float(), hidden.float()
    found = {"entity": entity_loss(logits[..., slice(*COLUMNS["entity"])], tensors["allowed"])}
    for head, target in targets.items():
        if (target >= 0).any():
            found[head] = F.cross_entropy(logits[..., slice(*COLUMNS[head])].transpose(1, 2), target, ignore_index=X.IGNORED)
    for head, p in pairs.items():
        weight = torch.tensor(classes[head]) if classes and head in classes else None
        found[head] = F.cross_entropy(pair_logits(model.spans[head], hidden, p[:, 0], p[:, 1:3], p[:, 3:5]), p[:, 5], weight)
    if teacher:
        with torch.no_grad():
            told, shown = teacher(tensors["ids"], tensors["shapes"], tensors["mask"])
        on = tensors["mask"].bool()
        found["taught"] = sum(F.kl_div(logits[on][:, b:e].log_softmax(-1), told[on][:, b:e].log_softmax(-1), reduction="batchmean", log_target=True)
                              for b, e in COLUMNS.values())
        found["shown"] = F.mse_loss(hidden[on], shown[on])
    return {h: v for h, v in found.items() if v is not None}


def started(stage):
    """The network a stage starts from: the base, a run, or a run's layers `keep` with its heads (the student of that run)."""
    model = Sherpa(stage["layers"])
    if stage["from"] == "base":
        model.encoder.load_base(torch.load(WORK / "base" / "weights.pt"))
        return model
    state = torch.load(WORK / "runs" / stage["from"] / "weights.pt")
    if "keep" in stage:
        kept = {f"encoder.layers.{old}.": f"encoder.layers.{new}." for new, old in enumerate(stage["keep"])}
        state = {next((k.replace(a, b) for a, b in kept.items() if k.startswith(a)), k): v for k, v in state.items()
                 if not k.startswith("encoder.layers.") or any(k.startswith(a) for a in kept)}
    model.load_state_dict(state)
    return model


def teacher_of(stage):
    if "teacher" not in stage:
        return None
    state = torch.load(WORK / "runs" / stage["teacher"] / "weights.pt")
    teacher = Sherpa(layers=1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layers.")))
    teacher.load_state_dict(state)
    return teacher.eval().requires_grad_(False)


def optimizer_of(model, stage):
    model.encoder.words.weight.requires_grad_(False)
    new = [p for n, p in model.named_parameters() if not n.startswith("encoder.") or "shapes" in n]
    old = [p for n, p in model.named_parameters() if n.startswith("encoder.") and "shapes" not in n and p.requires_grad]
    return torch.optim.AdamW([{"params": old, "peak": stage["encoder_rate"]}, {"params": new, "peak": stage["head_rate"]}], lr=0.0, weight_decay=0.01, fused=True)


def rate(step, total, stage):
    """Warm-up, then a straight line down to `end` of the peak."""
    warm = max(1, int(stage["warmup"] * total))
    if step < warm:
        return (step + 1) / warm
    return 1 - (1 - stage["end"]) * (step - warm) / max(1, total - warm)


def save(path, **state):
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("stage")
    p.add_argument("--name")
    p.add_argument("--until", help="HH:MM, UTC")
    p.add_argument("--share", type=float, default=1.0, help="part of gold to train on, for the learning curve")
    p.add_argument("--times", type=int, default=1, help="how many times as many epochs, so that a part of gold makes as many steps as the whole")
    o = p.parse_args()
    stage = json.loads((HERE / "stages" / f"{o.stage}.json").read_text())
    name = o.name or o.stage
    folder = WORK / "runs" / name
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(int(os.environ.get("SHERPA_THREADS", "2")))
    torch.manual_seed(SEED)
    found = windows_of(stage, o.share, o.times)
    made = batches_of(found, stage["batch"], seeded(name))
    model, teacher = started(stage), teacher_of(stage)
    for part in model.modules():
        if isinstance(part, Linear):
            part.rounded = stage.get("rounded", False)
    optimizer = optimizer_of(model, stage)
    step, checkpoint = 0, folder / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["rng"])
        step = state["step"]
        if state["batches"] != len(made):
            raise SystemExit(f"{checkpoint} is of a run of {state['batches']} batches, this one has {len(made)}: start it under another --name")
    print(f"{name}: {len(found)} windows, {sum(map(len, found))} pieces, {len(made)} batches, from batch {step}", flush=True)
    model.train()
    log, seen, pieces, began, saved = open(folder / "log.jsonl", "a"), {}, 0, time.time(), time.time()

    def keep():
        save(checkpoint, model=model.state_dict(), optimizer=optimizer.state_dict(), rng=torch.get_rng_state(), step=step, batches=len(made))

    while step < len(made):
        def late():
            return o.until and datetime.now(timezone.utc).strftime("%H:%M") >= o.until

        while QUIET.exists() and not late():
            time.sleep(2)
        if late():
            keep()
            print(f"stopped at {o.until}, batch {step} of {len(made)}", flush=True)
            return
        rng = random.Random(f"{SEED}{name}{step}")
        draw = [rng.random() for _ in made[step]]
        recase = ["lower" if d < 0.04 else "upper" if d < 0.08 else "title" if d < 0.10 else None for d in draw]
        chosen = [found[j] for j in made[step]]
        values = losses(model, *X.batch(chosen, recase), teacher, stage.get("classes"), stage.get("short", False))
        total = sum(stage["weights"].get(h, 1.0) * v for h, v in values.items())
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * rate(step, len(made), stage)
        if values:  # a batch of windows without a single label teaches nothing
            optimizer.zero_grad(set_to_none=True)
            total.backward()
            torch.nn.utils.clip_grad_norm_([q for q in model.parameters() if q.requires_grad], 1.0)
            optimizer.step()
        step += 1
        pieces += sum(map(len, chosen))
        for h, v in values.items():
            seen.setdefault(h, []).append(v.item())
        if step % 25 == 0:
            row = {"step": step, "of": len(made), "pieces_per_s": round(pieces / (time.time() - began)),
                   "time": datetime.now(timezone.utc).strftime("%H:%M:%S")} | {h: round(sum(v) / len(v), 4) for h, v in seen.items()}
            print(json.dumps(row), file=log, flush=True)
            seen, pieces, began = {}, 0, time.time()
        if time.time() - saved > 480:
            keep()
            saved = time.time()
    keep()
    torch.save(model.state_dict(), folder / "weights.pt")
    print(f"done: {folder / 'weights.pt'}", flush=True)


if __name__ == "__main__":
    main()
