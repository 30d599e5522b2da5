package pve

import (
	"fmt"
	"strconv"
	"strings"
)

const units = "KMGT"

// ParseSize reads a disk size: bytes, or a number with K, M, G or T.
func ParseSize(text string) (int64, error) {
	number, factor := text, int64(1)
	if i := strings.IndexByte(units, lastByte(text)); i >= 0 && text != "" {
		number, factor = text[:len(text)-1], int64(1)<<(10*(i+1))
	}
	value, err := strconv.ParseFloat(number, 64)
	if err != nil || value < 0 || strings.ContainsAny(number, "eExXpPinfNa+-_ ") {
		return 0, fmt.Errorf("unable to parse size '%s'", text)
	}
	return int64(value * float64(factor)), nil
}

func lastByte(text string) byte {
	if text == "" {
		return 0
	}
	return text[len(text)-1]
}

// FormatSize prints a size in the largest unit up to G that divides it.
// Source: PVE::JSONSchema::format_size.
func FormatSize(bytes int64) string {
	unit := ""
	for _, next := range []string{"K", "M", "G"} {
		if bytes == 0 || bytes%1024 != 0 {
			break
		}
		bytes, unit = bytes/1024, next
	}
	return strconv.FormatInt(bytes, 10) + unit
}

// NewSize applies a resize request, "+5G" or "20G", to the current size.
func NewSize(current int64, request string) (int64, error) {
	relative, found := strings.CutPrefix(request, "+")
	size, err := ParseSize(relative)
	if err != nil {
		return 0, err
	}
	if found {
		size += current
	}
	return size, nil
}
