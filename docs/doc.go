// Package docs keeps what people read true: its tests compare the README, `help` and these pages with the code.
package docs
