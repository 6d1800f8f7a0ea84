"""The label inventories of every head: the one place that names them. `export.py` writes them to labels.json for Java."""

ENTITY_TYPES = ["PERSON", "GPE", "LOCATION", "FACILITY", "ORGANIZATION", "NORP", "EVENT"]
ENTITY_TAGS = ["O"] + [f"{p}-{t}" for t in ENTITY_TYPES for p in ("B", "I")]

STATUS = ["HELD", "ONGOING", "PLANNED", "PROPOSED", "POSTPONED", "CANCELLED"]

# Token heads: one linear layer each over the last hidden state; their logits lie side by side in this order.
TOKEN_HEADS = {
    "entity": ENTITY_TAGS,
    "trigger": ["NONE"] + STATUS,
    "main": ["BACKGROUND", "MAIN"],
    "level": ["LEADERS", "MINISTERS", "OFFICIALS"],
    "form": ["BILATERAL", "TRILATERAL", "MULTILATERAL"],
    "medium": ["IN_PERSON", "PHONE", "VIDEO"],
    "outcome": ["NULL", "AGREEMENT", "NO_AGREEMENT", "INCONCLUSIVE"],
    "agenda": ["O", "B", "I"],
    "result": ["O", "B", "I"],
    "attitude": ["O", "NEGATIVE", "POSITIVE", "OTHER"],
    "holder": ["O", "HOLDER"],
}

# Heads that are read at a trigger's first token only.
TRIGGER_ATTRIBUTES = ["main", "level", "form", "medium", "outcome"]

# Span heads: a small network over pooled span vectors.
SPAN_HEADS = {
    "target": ["NEGATIVE", "NEUTRAL", "POSITIVE"],
    "directed": ["NONE", "NEGATIVE", "POSITIVE"],
    "relation": ["NONE", "PRINCIPAL", "HOST", "MEDIATOR", "DELEGATE", "CITY", "COUNTRY", "VENUE", "TIME", "DURATION"],
}


def token_columns():
    """Each token head's first and last column (exclusive) in the model's `tokens` output."""
    columns, at = {}, 0
    for head, names in TOKEN_HEADS.items():
        columns[head] = (at, at + len(names))
        at += len(names)
    return columns
