"""The digest by which FATES knows a model: of a file its SHA-256, of a folder the root digest of OpenSSF Model Signing."""

import hashlib
import json
import os


def digest_of(path):
    if os.path.isfile(path):
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    files = [os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names]
    names = sorted(os.path.relpath(file, path).replace(os.sep, "/") for file in files)
    return hashlib.sha256(b"".join(bytes.fromhex(digest_of(os.path.join(path, name))) for name in names)).hexdigest()


def assessed(subject):
    return json.loads(os.environ["FATES_SUBJECTS"])[subject]
