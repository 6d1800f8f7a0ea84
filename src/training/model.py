"""The network: a BERT encoder with an embedding of each word's shape beside its pieces, token heads and span heads."""
import torch
from torch import nn
from torch.nn import functional as F

from labels import SPAN_HEADS, TOKEN_HEADS
from text import SHAPES

WIDTH, HEADS, INNER = 384, 12, 1536
STEPS = 64  # an int8 weight is -64 to 64: two products with a uint8 then fit the 16-bit sums of processors without VNNI


class Linear(nn.Linear):
    """What becomes int8 when it is exported. While `rounded`, it computes with the numbers that will be left, and learns past the
    rounding as if it were not there, so that the weights settle where rounding does least harm."""

    rounded = False

    def forward(self, x):
        if not self.rounded:
            return super().forward(x)
        with torch.no_grad():
            step = self.weight.abs().amax(1, keepdim=True).clamp(min=1e-12) / STEPS
            weight = (self.weight / step).round() * step - self.weight
            low, high = x.min().clamp(max=0), x.max().clamp(min=0)
            size = ((high - low) / 255).clamp(min=1e-12)
            zero = (-low / size).round()
            moved = (((x / size).round() + zero).clamp(0, 255) - zero) * size - x
        return F.linear(x + moved, self.weight + weight, self.bias)


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value = (Linear(WIDTH, WIDTH) for _ in range(3))
        self.attended, self.attended_norm = Linear(WIDTH, WIDTH), nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner, self.outer, self.norm = Linear(WIDTH, INNER), Linear(INNER, WIDTH), nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask):
        def split(t):
            return t.view(t.size(0), t.size(1), HEADS, WIDTH // HEADS).transpose(1, 2)

        a = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        a = a.transpose(1, 2).reshape(x.size(0), x.size(1), WIDTH)
        x = self.attended_norm(x + self.drop(self.attended(a)))
        return self.norm(x + self.drop(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self, layers=12, dropout=0.1):
        super().__init__()
        self.words, self.positions = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(len(SHAPES), WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm, self.drop = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))

    def forward(self, ids, shapes, mask):
        """ids, shapes, mask: [batch, length]; returns [batch, length, WIDTH]."""
        positions = torch.arange(ids.size(1), device=ids.device)
        x = self.drop(self.norm(self.words(ids) + self.positions(positions) + self.shapes(shapes)))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_base(self, state):
        """Takes BERT's tensors; the one token type is added to the positions, since all text is of that type."""
        def copy(module, name):
            module.weight.data.copy_(state[name + ".weight"])
            if getattr(module, "bias", None) is not None:
                module.bias.data.copy_(state[name + ".bias"])

        copy(self.words, "embeddings.word_embeddings")
        self.positions.weight.data.copy_(state["embeddings.position_embeddings.weight"] + state["embeddings.token_type_embeddings.weight"][0])
        copy(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}."
            for part in ("query", "key", "value"):
                copy(getattr(layer, part), at + "attention.self." + part)
            copy(layer.attended, at + "attention.output.dense")
            copy(layer.attended_norm, at + "attention.output.LayerNorm")
            copy(layer.inner, at + "intermediate.dense")
            copy(layer.outer, at + "output.dense")
            copy(layer.norm, at + "output.LayerNorm")


class SpanHead(nn.Module):
    """A network of one hidden layer over span features: two vectors or, for one span, the span and its sentence."""

    def __init__(self, labels, hidden=128, dropout=0.1):
        super().__init__()
        self.first, self.drop, self.second = nn.Linear(4 * WIDTH + 4, hidden), nn.Dropout(dropout), nn.Linear(hidden, labels)

    def forward(self, a, b, between, distance):
        """a, b, between: [n, WIDTH]; distance: [n, 4]. Features: a, b, a*b, between, distance."""
        x = torch.cat([a, b, a * b, between, distance], -1)
        return self.second(self.drop(F.gelu(self.first(x))))


class Sherpa(nn.Module):
    def __init__(self, layers=12, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(layers, dropout)
        self.drop = nn.Dropout(dropout)
        self.tokens = nn.Linear(WIDTH, sum(map(len, TOKEN_HEADS.values())))
        self.spans = nn.ModuleDict({name: SpanHead(len(names)) for name, names in SPAN_HEADS.items()})

    def forward(self, ids, shapes, mask):
        """Returns the token heads' logits side by side, and the hidden states that span heads pool from."""
        hidden = self.encoder(ids, shapes, mask)
        return self.tokens(self.drop(hidden)), hidden


def pool(hidden, row, begin, end):
    """Mean of hidden[row, begin:end] for each of n spans, through running sums: [n, WIDTH]."""
    sums = F.pad(hidden.cumsum(1), (0, 0, 1, 0))
    return (sums[row, end] - sums[row, begin]) / (end - begin).clamp(min=1)[:, None].to(hidden.dtype)


def pair_logits(head, hidden, row, a, b):
    """Logits of a span head. row: [n]; a, b: [n, 2] begin and end in pieces.

    Between: the mean of the pieces from the end of the earlier span to the begin of the later (zero where they touch or nest).
    Distance: which comes first, whether they overlap, and two nearness figures.
    """
    low, high = torch.minimum(a[:, 1], b[:, 1]), torch.maximum(a[:, 0], b[:, 0])
    gap = (high - low).clamp(min=0)
    between = pool(hidden, row, low, torch.maximum(low, high)) * (gap > 0)[:, None]
    g = gap.to(hidden.dtype)
    distance = torch.stack([(a[:, 0] < b[:, 0]).to(hidden.dtype), (high < low).to(hidden.dtype), 1 / (1 + g), torch.log1p(g) / 5], -1)
    return head(pool(hidden, row, a[:, 0], a[:, 1]), pool(hidden, row, b[:, 0], b[:, 1]), between, distance)
