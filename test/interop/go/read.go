package main

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"filippo.io/torchwood"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// readLog reads a log served at args[0] as c2sp.org/tlog-tiles says, its checkpoint signed by the key args[1]: every entry,
// authenticated against the root, and an inclusion proof of each of them made from the tiles.
func readLog(args []string, _ []byte) (any, error) {
	ctx := context.Background()
	fetcher, err := torchwood.NewTileFetcher(args[0])
	if err != nil {
		return nil, err
	}
	signed, err := fetcher.ReadEndpoint(ctx, "checkpoint")
	if err != nil {
		return nil, err
	}
	checkpoint, err := openCheckpoint(signed, args[1])
	if err != nil {
		return nil, err
	}
	client, err := torchwood.NewClient(fetcher)
	if err != nil {
		return nil, err
	}
	var entries []string
	for _, entry := range client.AllEntries(ctx, checkpoint.Tree, 0) {
		digest := sha256.Sum256(entry)
		entries = append(entries, hex.EncodeToString(digest[:]))
	}
	if err := client.Err(); err != nil {
		return nil, err
	}
	for index := int64(0); index < checkpoint.N; index++ {
		entry, proof, err := client.Entry(ctx, checkpoint.Tree, index)
		if err != nil {
			return nil, err
		}
		if err := tlog.CheckRecord(proof, checkpoint.N, checkpoint.Hash, index, tlog.RecordHash(entry)); err != nil {
			return nil, err
		}
	}
	return map[string]any{"origin": checkpoint.Origin, "size": checkpoint.N, "entries": entries}, nil
}

// checkProof checks a proof of c2sp.org/tlog-proof@v1, given as input, under a checkpoint signed by the key args[0].
func checkProof(args []string, input []byte) (any, error) {
	head, signed, found := strings.Cut(string(input), "\n\n")
	if !found {
		return nil, fmt.Errorf("no blank line")
	}
	lines := strings.Split(head, "\n")
	if lines[0] != "c2sp.org/tlog-proof@v1" || !strings.HasPrefix(lines[1], "extra ") || !strings.HasPrefix(lines[2], "index ") {
		return nil, fmt.Errorf("not a proof: %q", lines[:3])
	}
	entry, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return nil, err
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return nil, err
	}
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		proof = append(proof, hash)
	}
	checkpoint, err := openCheckpoint([]byte(signed), args[0])
	if err != nil {
		return nil, err
	}
	if err := tlog.CheckRecord(proof, checkpoint.N, checkpoint.Hash, index, tlog.RecordHash(entry)); err != nil {
		return nil, err
	}
	return map[string]any{"index": index, "size": checkpoint.N, "entry": string(entry)}, nil
}

// checkSigned opens a note with the log's key args[0] and a witness's key args[1]; both must have signed it.
func checkSigned(args []string, input []byte) (any, error) {
	log, err := note.NewVerifier(args[0])
	if err != nil {
		return nil, err
	}
	witness, err := torchwood.NewCosignatureVerifier(args[1])
	if err != nil {
		return nil, err
	}
	opened, err := note.Open(input, note.VerifierList(log, witness))
	if err != nil {
		return nil, err
	}
	var names []string
	var at int64
	for _, signature := range opened.Sigs {
		names = append(names, signature.Name)
		if signature.Hash == witness.KeyHash() {
			if at, err = torchwood.CosignatureTimestamp(signature); err != nil {
				return nil, err
			}
		}
	}
	return map[string]any{"names": names, "time_s": at}, nil
}

func openCheckpoint(signed []byte, vkey string) (torchwood.Checkpoint, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return torchwood.Checkpoint{}, err
	}
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return torchwood.Checkpoint{}, err
	}
	return torchwood.ParseCheckpoint(opened.Text)
}
