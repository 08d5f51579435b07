/** The mark: a key ring, nearly closed. Its colours are part of the mark and come from the tokens. */
export function Merk() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="7" fill="var(--ozk-focus-in)" />
      <path
        d="M21.6 8.9A9 9 0 1 0 25 16"
        fill="none"
        stroke="var(--ozk-petrol-deep)"
        strokeWidth="3.6"
        strokeLinecap="round"
      />
      <circle cx="16" cy="16" r="3" fill="var(--ozk-petrol-deep)" />
    </svg>
  )
}
