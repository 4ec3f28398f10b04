import { createContext, type TargetedMouseEvent } from 'preact'
import { useContext } from 'preact/hooks'

/** Shows a page on the phone. */
export type OpenPage = (url: string) => void

export const OpenPageContext: ReturnType<typeof createContext<OpenPage>> = createContext<OpenPage>(() => {})

/**
 * What a link does at a click: it opens its page on the phone. With Ctrl, Cmd or Shift the browser opens a
 * tab or a window, as for any link.
 */
export function usePageLink(): (event: TargetedMouseEvent<HTMLAnchorElement>) => void {
  const open = useContext(OpenPageContext)
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.currentTarget.href === '') return
    event.preventDefault()
    open(event.currentTarget.href)
  }
}
