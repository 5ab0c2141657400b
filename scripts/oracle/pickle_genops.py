"""Writes __tests__/evidence/model/pickle/fixtures/genops.json: how Python's pickletools lists small pickles.

Standard library only, any CPython from 3.9:
    python scripts/oracle/pickle_genops.py __tests__/evidence/model/pickle/fixtures/genops.json

Each sample is its bytes in hex and one row an opcode: position, name, argument. An argument is a number, a string, `module name` of two lines, or
null where the opcode has none or a float, bytes or an integer beyond 2^53.
"""

import collections
import datetime
import decimal
import json
import pickle
import pickletools
import struct
import sys


class Point:
    def __init__(self):
        self.x, self.names = 1, ["ü", "a\\u0041", "\U0001f952", "line\nbreak"]


OBJECTS = {
    "plain": [None, True, False, 0, 1, -1, 255, 256, 65535, 65536, -(2**31), 2**31, 2**63, -(2**70), 1.5, b"bytes", "text"],
    "containers": {"list": [1, [2, [3]]], "tuple": ((), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)), "set": {1, 2}, "frozen": frozenset([3])},
    "objects": [Point(), collections.OrderedDict(a=1), datetime.date(2020, 1, 2), decimal.Decimal("1.5"), bytearray(b"x")],
    "shared": [["same"]] * 3,
    "long": ["s" * 300, b"b" * 300, list(range(20))],
}

HAND = {
    "text": b"(lp0\nI01\naI00\naI31\naL12L\naL-5\naF1.5\naS'a\\x41\\n\\\\'\naS\"q'q\"\naVu\\u00fc\naNa.",
    "globals": b"ccollections\nOrderedDict\n(ibuiltins\nobject\n(cbuiltins\nobject\no0Pan id\nQ.",
    "binary strings": b"U\x03abcT\x05\x00\x00\x00hello.",
    "extensions": b"\x80\x02\x82\x01\x83\x01\x02\x84\x01\x02\x03\x04.",
    "memo": b"Np7\nq\x08r\x09\x00\x00\x00g7\nh\x08j\x09\x00\x00\x00\x942(11.",
    "buffers": b"\x80\x05\x97\x98\x96" + struct.pack("<Q", 3) + b"abc\x8e" + struct.pack("<Q", 2) + b"xy\x8d" + struct.pack("<Q", 2) + b"zz.",
    "long integers": b"\x80\x02\x8a\x00\x8a\x01\xff\x8b\x09\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01.",
    "sets": b"\x80\x04\x8f(K\x01K\x02\x90(K\x03\x91(K\x01K\x02d(K\x01l}K\x01K\x02s.",
    "new objects": b"\x80\x04cbuiltins\nobject\n)\x81cbuiltins\nobject\n)}\x92}b.",
}


def argument(value):
    if isinstance(value, bool):
        return int(value)
    if value is None or isinstance(value, (float, bytes, bytearray)):
        return None
    if isinstance(value, int) and abs(value) > 2**53:
        return None
    return value


def rows(data):
    return [[position, opcode.name, argument(value)] for opcode, value, position in pickletools.genops(data)]


def main(path):
    samples = {name: data for name, data in HAND.items()}
    for name, value in OBJECTS.items():
        for protocol in range(6):
            samples[f"{name}, protocol {protocol}"] = pickle.dumps(value, protocol)
    with open(path, "w") as file:
        lines = [
            f"{json.dumps(name)}: " + json.dumps({"hex": data.hex(), "rows": rows(data)}, separators=(",", ":"))
            for name, data in samples.items()
        ]
        file.write("{\n" + ",\n".join(lines) + "\n}\n")


main(sys.argv[1])
