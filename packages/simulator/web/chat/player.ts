import { useEffect, useState } from 'preact/hooks'

export interface Player {
  readonly playing: boolean
  /** In seconds; undefined until it is known, and for a recording without a length. */
  readonly duration: number | undefined
  readonly toggle: () => void
}

/** Plays one sound at an address. */
export function usePlayer(url: string | undefined): Player {
  const [audio, setAudio] = useState<HTMLAudioElement>()
  const [playing, setPlaying] = useState(false)
  const [duration, setDuration] = useState<number>()

  useEffect(() => {
    if (!url) return
    const element = new Audio()
    element.preload = 'metadata'
    element.onplay = () => setPlaying(true)
    element.onpause = () => setPlaying(false)
    element.ondurationchange = () => setDuration(Number.isFinite(element.duration) ? element.duration : undefined)
    element.src = url
    setAudio(element)
    return () => element.pause()
  }, [url])

  const toggle = (): void => {
    if (!audio?.paused) audio?.pause()
    // A sound that can't be played is left as it is; the record has its address.
    else audio.play().catch(() => setPlaying(false))
  }
  return { playing, duration, toggle }
}
