import { useEffect, useState } from 'preact/hooks'
import { accepted } from './api'

/** What the address answers; read again with each new version of the account's assets. */
export function useAssets<T>(address: string, version: number): T | undefined {
  const [value, setValue] = useState<T>()
  useEffect(() => {
    let current = true
    const read = async (): Promise<void> => {
      const answer: T = await (await accepted(fetch(address))).json()
      if (current) setValue(answer)
    }
    // A lost connection has a banner of its own, and ends with a new version.
    read().catch(() => {})
    return () => {
      current = false
    }
  }, [address, version])
  return value
}
