package provider

import "fmt"

// Release of Proxmox VE, as far as anything depends on it.
type Release struct {
	Major, Minor int
	// Full is the version as the API tells it, such as 8.2.2 or 7.4-3.
	Full string
}

// ParseRelease reads "8.2.2" or "7.4-3"; what is no version becomes 0.0, which no provider is known to fit.
func ParseRelease(version string) Release {
	r := Release{Full: version}
	_, _ = fmt.Sscanf(version, "%d.%d", &r.Major, &r.Minor)
	return r
}

// AtLeast reports whether the release is that one or a later one.
func (r Release) AtLeast(major, minor int) bool {
	return r.Major > major || r.Major == major && r.Minor >= minor
}
