import { useEffect, useState } from 'preact/hooks'

const DEFAULT_OPENID = 'oSimulatorUser0000000000001'

function openidOf({ search }: Location): string {
  return new URLSearchParams(search).get('openid') ?? DEFAULT_OPENID
}

/** The user whose phone is shown. The address keeps it, so the browser's Back goes to the user before. */
export function useOpenid(): [string, (openid: string) => void] {
  const [openid, show] = useState(() => openidOf(location))
  useEffect(() => {
    const onPopState = (): void => show(openidOf(location))
    addEventListener('popstate', onPopState)
    return () => removeEventListener('popstate', onPopState)
  }, [])
  const switchTo = (next: string): void => {
    history.pushState(null, '', `?${new URLSearchParams({ openid: next })}`)
    show(next)
  }
  return [openid, switchTo]
}

/** `oSimulatorUser…` with the first number that is free. */
export function freeOpenid(taken: readonly string[]): string {
  const numbers = taken.map(numberOf)
  let number = 1
  while (numbers.includes(number)) number += 1
  return `oSimulatorUser${String(number).padStart(13, '0')}`
}

/** The number in an openid that {@link freeOpenid} made. */
export function numberOf(openid: string): number | undefined {
  const digits = /^oSimulatorUser(\d{13})$/.exec(openid)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
