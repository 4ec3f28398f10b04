import { useEffect, useState } from 'preact/hooks'

/** The window is too narrow for the desk to stand beside the phone. As in `desk.css`. */
const NARROW = '(max-width: 959px)'

/** Whether the desk is a drawer over the phone. */
export function useDrawer(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const query = matchMedia(NARROW)
    const change = (): void => setNarrow(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [])
  return narrow
}
