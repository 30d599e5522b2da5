package provider

// Machine is what the attributes of a resource say of a machine, in the same words for every provider. Fields are ""
// or 0 where they are not known before apply.
type Machine struct {
	Kind     Kind
	Hostname string
	// Address has its prefix length, such as 192.168.20.11/24.
	Address, Gateway string
	Node             string
	Cores, MemoryMiB int
	// Disk is the system disk's size, such as 20G.
	Disk string
}

// get walks maps by string and lists by int; nil where the path leads nowhere.
func get(value any, path ...any) any {
	for _, step := range path {
		switch at := step.(type) {
		case string:
			object, _ := value.(map[string]any)
			value = object[at]
		case int:
			list, _ := value.([]any)
			if at >= len(list) {
				return nil
			}
			value = list[at]
		}
	}
	return value
}

func text(value any, path ...any) string {
	s, _ := get(value, path...).(string)
	return s
}

func number(value any, path ...any) int {
	n, _ := get(value, path...).(float64)
	return int(n)
}
