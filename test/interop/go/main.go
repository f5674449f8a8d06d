// Command interop reads what Quantum-Forge's log writes, and writes what it reads, with the libraries of others:
// golang.org/x/mod/sumdb (tlog, note) and filippo.io/torchwood. Each command prints one JSON document.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
)

var commands = map[string]func(args []string, input []byte) (any, error){
	"read-log":     readLog,
	"check-proof":  checkProof,
	"cosign":       cosign,
	"check-signed": checkSigned,
	"make-log":     makeLog,
}

func main() {
	result, err := run(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) (any, error) {
	if len(args) == 0 || commands[args[0]] == nil {
		return nil, fmt.Errorf("expected a command, found %q", args)
	}
	input, err := io.ReadAll(os.Stdin)
	if err != nil {
		return nil, err
	}
	return commands[args[0]](args[1:], input)
}
