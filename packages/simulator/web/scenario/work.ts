import { useState } from 'preact/hooks'
import { useWords } from '../language'

/** Does work; what went wrong with the last one is in words. */
export function useWork(): { readonly trouble: string | undefined; readonly work: (task: () => Promise<void>) => Promise<void> } {
  const words = useWords()
  const [trouble, setTrouble] = useState<string>()
  const work = async (task: () => Promise<void>): Promise<void> => {
    setTrouble(undefined)
    try {
      await task()
    } catch (error) {
      setTrouble(words.couldNot + (error instanceof Error ? error.message : String(error)))
    }
  }
  return { trouble, work }
}
