"""The network as an ONNX graph, written node by node in ONNX Runtime's fused operators, so that nothing is left to find and fuse
when it is loaded, and an input is made int8 once for all that is multiplied with it.

Weights of the encoder are int8, a scale a column; its inputs are made int8 as they come (uint8, a scale a tensor). The token heads, norms
and embeddings of place and shape stay in float; the word table is uint8 with one scale.
"""
import numpy as np
from onnx import TensorProto, helper, numpy_helper

from model import HEADS, STEPS, WIDTH

OURS = "com.microsoft"
EVEN = (WIDTH // HEADS) ** -0.5  # attention's scale: folded into the query, so that nothing is scaled at run time


def columns(matrix):
    """int8 numbers, and a scale for each column."""
    scale = np.abs(matrix).max(0) / STEPS
    scale[scale == 0] = 1
    return np.rint(matrix / scale).astype(np.int8), scale.astype(np.float32)


def table(matrix):
    """uint8 with one scale: numbers, scale, zero point."""
    low, high = min(0.0, float(matrix.min())), max(0.0, float(matrix.max()))
    scale = (high - low) / 255
    zero = int(round(-low / scale))
    return np.clip(np.rint(matrix / scale) + zero, 0, 255).astype(np.uint8), np.float32(scale), np.uint8(zero)


class Graph:
    """Nodes and numbers as they are added; every call gives the name of what it makes."""

    def __init__(self):
        self.nodes, self.numbers, self.quantised = [], {}, set()

    def number(self, name, array):
        self.numbers.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, op, inputs, outputs, domain="", **attributes):
        outputs = [outputs] if isinstance(outputs, str) else outputs
        self.nodes.append(helper.make_node(op, inputs, outputs, name=f"{outputs[0]}/{op}", domain=domain, **attributes))
        return outputs[0]

    def matrix(self, name, matrix):
        """The three inputs that stand for an int8 matrix."""
        numbers, scale = columns(matrix)
        return (self.number(name + ".int8", numbers), self.number(name + ".scale", scale),
                self.number(name + ".zero", np.zeros(len(scale), np.int8)))

    def linear(self, x, name, weight, bias):
        """x times an int8 matrix [inputs, outputs]; x is made int8 first, once however many matrices it meets."""
        parts = [x + "/" + p for p in ("uint8", "step", "zero")]
        if x not in self.quantised:
            self.quantised.add(x)
            self.node("DynamicQuantizeLinear", [x], parts)
        numbers, scale, zero = self.matrix(name, weight)
        return self.node("MatMulIntegerToFloat", [parts[0], numbers, parts[1], scale, parts[2], zero, self.number(name + ".bias", bias)], name, OURS)

    def norm(self, x, added, name, module):
        """Sum, then norm: the operator that does both at once is several times slower on a CPU."""
        parts = [self.number(name + "." + p, getattr(module, p).detach().numpy()) for p in ("weight", "bias")]
        return self.node("LayerNormalization", [self.node("Add", [x, added], name + "/sum"), *parts], name, axis=-1, epsilon=module.eps)

    def heads(self, x, name, order):
        split = self.number("split", np.array([0, 0, HEADS, WIDTH // HEADS], np.int64))
        return self.node("Transpose", [self.node("Reshape", [x, split], name + "/split")], name + "/heads", perm=order)

    def attention(self, x, bias, name, layer):
        q, k, v = ((p.weight.detach().numpy().T, p.bias.detach().numpy()) for p in (layer.query, layer.key, layer.value))
        query = self.heads(self.linear(x, name + "query", q[0] * EVEN, q[1] * EVEN), name + "query", [0, 2, 1, 3])
        key = self.heads(self.linear(x, name + "key", *k), name + "key", [0, 2, 3, 1])
        value = self.heads(self.linear(x, name + "value", *v), name + "value", [0, 2, 1, 3])
        score = self.node("Add", [self.node("MatMul", [query, key], name + "score/plain"), bias], name + "score")
        told = self.node("MatMul", [self.node("Softmax", [score], name + "share", axis=-1), value], name + "told")
        back = self.number("back", np.array([0, 0, WIDTH], np.int64))
        return self.node("Reshape", [self.node("Transpose", [told], name + "told/words", perm=[0, 2, 1, 3]), back], name + "told/back")


def embedded(g, encoder):
    numbers, scale, zero = table(encoder.words.weight.detach().numpy())
    rows = g.node("Gather", [g.number("words", numbers), "ids"], "words/rows")
    words = g.node("DequantizeLinear", [rows, g.number("words.scale", scale), g.number("words.zero", zero)], "words/float")
    shapes = g.node("Gather", [g.number("shapes.table", encoder.shapes.weight.detach().numpy()), "shapes"], "shapes/rows")
    one, axis, start = (g.number(n, np.array([v], np.int64)) for n, v in (("one", 1), ("axis", 0), ("start", 0)))
    length = g.node("Slice", [g.node("Shape", ["ids"], "size"), one, g.number("two", np.array([2], np.int64)), axis], "length")
    places = g.node("Slice", [g.number("positions", encoder.positions.weight.detach().numpy()), start, length, axis], "places")
    placed = g.node("Add", [shapes, places], "placed")
    return g.norm(words, placed, "embedded", encoder.norm)


def of(model):
    """The ONNX model of a network: inputs ids, shapes, mask, outputs tokens, hidden, as README.md says."""
    g = Graph()
    x = embedded(g, model.encoder)
    off = g.node("Unsqueeze", [g.node("Cast", ["mask"], "mask/float", to=TensorProto.FLOAT), g.number("middle", np.array([1, 2], np.int64))], "mask/wide")
    off = g.node("Sub", [off, g.number("one.float", np.float32(1))], "mask/off")
    bias = g.node("Mul", [off, g.number("far", np.float32(1e4))], "mask/bias")
    for i, layer in enumerate(model.encoder.layers):
        at = f"layers.{i}."

        def linear(y, name):
            module = getattr(layer, name)
            return g.linear(y, at + name, module.weight.detach().numpy().T, module.bias.detach().numpy())

        x = g.norm(x, linear(g.attention(x, bias, at, layer), "attended"), at + "attended_norm", layer.attended_norm)
        inner = g.node("Gelu", [linear(x, "inner")], at + "gelu", OURS)
        last = i + 1 == len(model.encoder.layers)
        x = g.norm(x, linear(inner, "outer"), "hidden" if last else at + "norm", layer.norm)
    weight = g.number("tokens.weight", model.tokens.weight.detach().numpy().T)
    told = g.node("MatMul", [x, weight], "tokens/plain")
    g.node("Add", [told, g.number("tokens.bias", model.tokens.bias.detach().numpy())], "tokens")
    put = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "length"]) for n in ("ids", "shapes", "mask")]
    out = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["batch", "length", w]) for n, w in (("tokens", model.tokens.out_features), ("hidden", WIDTH))]
    graph = helper.make_graph(g.nodes, "sherpa", put, out, list(g.numbers.values()))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(OURS, 1)], ir_version=8)
