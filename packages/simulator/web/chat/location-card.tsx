import type { VNode } from 'preact'
import { useWords } from '../language'

interface Props {
  readonly latitude: number
  readonly longitude: number
  readonly label: string
}

/** A place. The map is a drawing, so that the page loads nothing from the network. */
export function LocationCard({ latitude, longitude, label }: Props): VNode {
  const words = useWords()
  return (
    <div class="place">
      <strong>{label || words.location}</strong>
      <span>
        {latitude}, {longitude}
      </span>
      <svg class="place__map" viewBox="0 0 240 90" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <rect width="240" height="90" class="place__land" />
        <path class="place__park" d="M0 0h70v34H0zM168 58h72v32h-72z" />
        <path class="place__water" d="M0 74c40-14 70 10 112-4s70-44 128-40V8C190 4 160 44 112 50S40 54 0 60z" />
        <path class="place__road" d="M84-5v100M-5 42h250M150-5l40 100" />
        <path class="place__pin" d="M120 62s-13-12.5-13-22a13 13 0 0 1 26 0c0 9.5-13 22-13 22z" />
        <circle cx="120" cy="40" r="5" fill="#fff" />
      </svg>
    </div>
  )
}
