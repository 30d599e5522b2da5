package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// watch samples the resident memory of a process group until done, and sends the highest sum in KiB. Programs
// here start others and do not wait for all of them, so what the kernel reports of children is too little.
// Where there is no /proc the answer is 0.
func watch(group int, done <-chan struct{}) <-chan int64 {
	peak := make(chan int64, 1)
	go func() {
		var highest int64
		tick := time.NewTicker(10 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-done:
				peak <- highest
				return
			case <-tick.C:
				highest = max(highest, resident(group))
			}
		}
	}()
	return peak
}

// resident sums the resident pages of a process group, shared ones once for each process.
func resident(group int) int64 {
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	var pages int64
	for _, path := range stats {
		text, err := os.ReadFile(path)
		if err != nil {
			continue // the process has ended
		}
		// proc(5): the fields after the program's name in parentheses start with the third, the state.
		_, rest, _ := strings.Cut(string(text), ") ")
		fields := strings.Fields(rest)
		if len(fields) < 22 || fields[2] != strconv.Itoa(group) {
			continue
		}
		rss, _ := strconv.ParseInt(fields[21], 10, 64)
		pages += rss
	}
	return pages * int64(os.Getpagesize()) / 1024
}

func mebibytes(kib int64) string {
	if kib == 0 {
		return "unknown"
	}
	return fmt.Sprintf("%d MiB", kib/1024)
}
