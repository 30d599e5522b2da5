package pveapi

import "sync"

// Memo keeps the answers to a question, by what it was about. Checks run at once and ask for the same things. The zero
// Memo is ready for use.
type Memo[T any] struct {
	mu      sync.Mutex
	answers map[string]func() (T, error)
}

// Get gives the answer about something, asking for it the first time.
func (m *Memo[T]) Get(about string, ask func() (T, error)) (T, error) {
	m.mu.Lock()
	if m.answers == nil {
		m.answers = make(map[string]func() (T, error))
	}
	answer, known := m.answers[about]
	if !known {
		answer = sync.OnceValues(ask)
		m.answers[about] = answer
	}
	m.mu.Unlock()
	return answer()
}
