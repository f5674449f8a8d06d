import { verifyBundle } from "../../../adapters/sigstore/index.ts";
import { parseBundle } from "../../../adapters/sigstore/parse-bundle.ts";
import { parseLogNote } from "../../../adapters/sigstore/parse-log-note.ts";
import { parseTrustedRoots } from "../../../adapters/sigstore/parse-trusted-roots.ts";
import { parseBundle as parseStoredBundle } from "../../../core/vbh/keyless/index.ts";
import { signOwn, statementAbout } from "../../adapters/sigstore/own-instance.ts";
import type { ParserCase } from "../parser-case.ts";

/** sigstoreCases: bundles, their logs' notes, and trusted roots. */
export async function sigstoreCases(): Promise<readonly ParserCase[]> {
  const claim = signOwn({ payload: statementAbout("artifact") });
  const bundle = new Uint8Array(claim.bundle);
  const { verificationMaterial } = JSON.parse(new TextDecoder().decode(bundle));
  const note: string = verificationMaterial.tlogEntries[0].inclusionProof.checkpoint.envelope;
  return [
    { name: "Sigstore bundle", form: "json", samples: [bundle], accept: parseBundle },
    { name: "Sigstore bundle in a document", form: "json", samples: [bundle], accept: parseStoredBundle },
    {
      name: "Sigstore bundle, verified",
      form: "json",
      samples: [bundle],
      accept: (bytes) => verifyBundle({ ...claim, bundle: bytes }),
      signed: ({ signer, artifact_sha256, statement }: Awaited<ReturnType<typeof verifyBundle>>) => ({
        signer,
        artifact_sha256,
        statement,
      }),
    },
    {
      name: "note of a Sigstore log",
      form: "text",
      samples: [new TextEncoder().encode(note)],
      accept: (bytes) => parseLogNote(new TextDecoder().decode(bytes)),
    },
    {
      name: "trusted root",
      form: "json",
      samples: [new Uint8Array(claim.trustedRoot ?? [])],
      accept: parseTrustedRoots,
    },
  ];
}
