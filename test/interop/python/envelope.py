"""DSSE by securesystemslib: reads a request on standard input, prints one JSON document."""

import json
import sys

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import CryptoSigner, SSlibKey


def verify(request):
    """The key ids by whose keys the envelope holds; none when it does not."""
    envelope = Envelope.from_dict(request["envelope"])
    keys = [
        SSlibKey(keyid, "ed25519", "ed25519", {"public": public})
        for keyid, public in request["keys"].items()
    ]
    try:
        verified = envelope.verify(keys, request["threshold"])
    except VerificationError:
        verified = {}
    return {"keyids": sorted(verified), "payload_type": envelope.payload_type, "payload": envelope.payload.decode()}


def sign(request):
    """An envelope over the payload, signed by keys of these seeds, and their public keys."""
    envelope = Envelope(request["payload"].encode(), request["payload_type"], {})
    keys = {}
    for seed in request["seeds"]:
        signer = CryptoSigner(Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed)))
        envelope.sign(signer)
        keys[signer.public_key.keyid] = signer.public_key.keyval["public"]
    return {"envelope": envelope.to_dict(), "keys": keys}


print(json.dumps({"verify": verify, "sign": sign}[sys.argv[1]](json.load(sys.stdin))))
