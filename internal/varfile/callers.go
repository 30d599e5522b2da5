package varfile

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
)

// Call is what the programs that called this one were given.
type Call struct {
	// Files are the variables files on their command lines, and Words the arguments that are no options.
	Files, Words []string
	// Environ are variables in their environments, as TF_VAR_name=value; of Linux only.
	Environ []string
}

// Given looks at all programs that called this one. The CDKTF CLI runs the program that synthesizes without telling it
// the files that Terraform will get, and takes Terraform's variables out of its environment.
func Given() Call {
	var call Call
	for pid := os.Getppid(); pid > 1; {
		args, parent := process(pid)
		files, words := parse(args)
		call.Files, call.Words = append(call.Files, files...), append(call.Words, words...)
		call.Environ = append(call.Environ, environ(pid)...)
		pid = parent
	}
	slices.Sort(call.Files) // npx and the CLI itself have the same
	call.Files = slices.Compact(call.Files)
	slices.Sort(call.Environ)
	call.Environ = slices.Compact(call.Environ)
	return call
}

// environ are the Terraform variables in the environment of a process.
func environ(pid int) (variables []string) {
	all, err := os.ReadFile(fmt.Sprintf("/proc/%d/environ", pid))
	if err != nil {
		return nil
	}
	for entry := range strings.SplitSeq(string(all), "\x00") {
		if strings.HasPrefix(entry, prefix) {
			variables = append(variables, entry)
		}
	}
	return variables
}

// parse reads a command line as the CDKTF CLI does: --var-file=a or --var-file a b, and so with --varFile.
func parse(args []string) (files, words []string) {
	option := ""
	for _, arg := range args {
		name, value, hasValue := strings.Cut(arg, "=")
		switch {
		case hasValue && (name == "--var-file" || name == "--varFile"):
			files = append(files, value)
			option = ""
		case strings.HasPrefix(arg, "-"):
			option = arg
		case option == "--var-file" || option == "--varFile":
			files = append(files, arg)
		default:
			words = append(words, arg)
		}
	}
	return files, words
}

// process gives the command line of a process and the one that started it; 0 where that cannot be known, so that
// nobody is kept from synthesizing.
func process(pid int) (args []string, parent int) {
	if args, parent = fromProc(pid); parent != 0 {
		return args, parent
	}
	return fromPS(pid) // such as on macOS
}

// fromProc reads Linux's own account of a process.
func fromProc(pid int) (args []string, parent int) {
	dir := fmt.Sprintf("/proc/%d", pid)
	line, err := os.ReadFile(dir + "/cmdline")
	if err != nil {
		return nil, 0
	}
	stat, err := os.ReadFile(dir + "/stat")
	if err != nil {
		return nil, 0
	}
	// The name, in brackets, may have anything in it; then come the process's state and its parent.
	_, rest, _ := bytes.Cut(stat[bytes.LastIndexByte(stat, ')'):], []byte(" "))
	if fields := strings.Fields(string(rest)); len(fields) > 1 {
		parent, _ = strconv.Atoi(fields[1])
	}
	return strings.Split(strings.TrimRight(string(line), "\x00"), "\x00"), parent
}

// fromPS asks ps, which does not tell where an argument ends: a file with blanks in its name is not found.
func fromPS(pid int) (args []string, parent int) {
	out, err := exec.Command("ps", "-ww", "-o", "ppid=", "-o", "args=", "-p", strconv.Itoa(pid)).Output()
	fields := strings.Fields(string(out))
	if err != nil || len(fields) == 0 {
		return nil, 0
	}
	parent, _ = strconv.Atoi(fields[0])
	return fields[1:], parent
}
