package main

import (
	"bytes"
	"crypto/ed25519"
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

const origin = "go.example/log"

// cosign has a witness named args[0] sign the checkpoint that is given as input.
func cosign(args []string, input []byte) (any, error) {
	key := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, ed25519.SeedSize))
	signer, err := torchwood.NewCosignatureSigner(args[0], key)
	if err != nil {
		return nil, err
	}
	text, _, found := strings.Cut(string(input), "\n\n")
	if !found {
		return nil, fmt.Errorf("no blank line")
	}
	signed, err := note.Sign(&note.Note{Text: text + "\n"}, signer)
	if err != nil {
		return nil, err
	}
	_, line, _ := strings.Cut(string(signed), "\n\n")
	return map[string]any{"vkey": signer.Verifier().String(), "line": line}, nil
}

type hashes []tlog.Hash

func (h hashes) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, 0, len(indexes))
	for _, index := range indexes {
		found = append(found, h[index])
	}
	return found, nil
}

// makeLog makes a log of args[0] entries, with a proof of each entry and of each earlier size.
func makeLog(args []string, _ []byte) (any, error) {
	size, err := strconv.ParseInt(args[0], 10, 64)
	if err != nil {
		return nil, err
	}
	key := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{9}, ed25519.SeedSize))
	vkey, err := note.NewEd25519VerifierKey(origin, key.Public().(ed25519.PublicKey))
	if err != nil {
		return nil, err
	}
	// A signer key is the verifier key with the seed in the place of the public key.
	hash := strings.Split(vkey, "+")[1]
	seed := base64.StdEncoding.EncodeToString(append([]byte{1}, key.Seed()...))
	signer, err := note.NewSigner("PRIVATE+KEY+" + origin + "+" + hash + "+" + seed)
	if err != nil {
		return nil, err
	}
	var stored hashes
	var entries [][]byte
	prev := strings.Repeat("0", 64)
	for n := int64(0); n < size; n++ {
		digest := sha256.Sum256([]byte(strconv.FormatInt(n, 10)))
		entry := fmt.Appendf(nil, `{"counter":%d,"id":"build %d","kind":"record","prev":"%s","sha256":"%s","stream":"builds","v":1}`,
			n+1, n, prev, hex.EncodeToString(digest[:]))
		leaf := tlog.RecordHash(entry)
		prev = hex.EncodeToString(leaf[:])
		added, err := tlog.StoredHashes(n, entry, stored)
		if err != nil {
			return nil, err
		}
		stored = append(stored, added...)
		entries = append(entries, entry)
	}
	root, err := tlog.TreeHash(size, stored)
	if err != nil {
		return nil, err
	}
	checkpoint := torchwood.Checkpoint{Origin: origin, Tree: tlog.Tree{N: size, Hash: root}}
	signed, err := note.Sign(&note.Note{Text: checkpoint.String()}, signer)
	if err != nil {
		return nil, err
	}
	proofs := make([]string, 0, size)
	extensions := make([]map[string]any, 0, size)
	for n := int64(0); n < size; n++ {
		path, err := tlog.ProveRecord(size, n, stored)
		if err != nil {
			return nil, err
		}
		head := fmt.Sprintf("c2sp.org/tlog-proof@v1\nextra %s\nindex %d\n", base64.StdEncoding.EncodeToString(entries[n]), n)
		for _, hash := range path {
			head += hash.String() + "\n"
		}
		proofs = append(proofs, head+"\n"+string(signed))
		before, err := tlog.TreeHash(n+1, stored)
		if err != nil {
			return nil, err
		}
		grown, err := tlog.ProveTree(size, n+1, stored)
		if err != nil {
			return nil, err
		}
		extensions = append(extensions, map[string]any{"size": n + 1, "root": before, "proof": append([]tlog.Hash{}, grown...)})
	}
	return map[string]any{"vkey": vkey, "note": string(signed), "proofs": proofs, "extensions": extensions}, nil
}
