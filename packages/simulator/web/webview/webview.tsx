import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PageVerdict } from '../../src/platform/tokens/page-config'
import { Icon } from '../icon'
import { useWords } from '../language'
import type { Words } from '../words/words'
import { type ConfigMessage, isPageMessage } from './page-message'
import { checkPage } from './webview-calls'

interface Props {
  readonly url: string
  readonly openid: string
  readonly onClose: () => void
}

/** All that a page may do, except for leading the chat page elsewhere. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads'

/** A page that the phone shows over the chat. The button closes it, and Escape if the page has no focus. */
export function WebView({ url, openid, onClose }: Props): VNode {
  const words = useWords()
  const view = useRef<HTMLElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [title, setTitle] = useState(hostOf(url))
  const [verdict, setVerdict] = useState<PageVerdict>()

  useEffect(() => {
    const before = document.activeElement
    const covered = [...(view.current?.parentElement?.children ?? [])].filter((element) => element !== view.current)
    for (const element of covered) element.toggleAttribute('inert', true)
    view.current?.querySelector('button')?.focus()
    return () => {
      for (const element of covered) element.toggleAttribute('inert', false)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  useEffect(() => {
    const onMessage = async ({ source, data }: MessageEvent<unknown>): Promise<void> => {
      const page = frame.current?.contentWindow
      if (!page || source !== page || !isPageMessage(data)) return
      if (data.wxSimulator === 'close') return onClose()
      const found = await checkPage(data.url, data.config)
      setVerdict(found)
      const message: ConfigMessage = { wxSimulator: 'configured', errMsg: found.errMsg }
      page.postMessage(message, '*')
    }
    addEventListener('message', onMessage)
    return () => removeEventListener('message', onMessage)
  }, [onClose])

  return (
    <section
      ref={view}
      class="webview"
      role="dialog"
      aria-label={words.webPage}
      data-testid="webview"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="webview__bar">
        <button type="button" class="icon-button" aria-label={words.closePage} data-testid="webview-close" onClick={onClose}>
          <Icon name="close" />
        </button>
        <h2 data-testid="webview-title">{title}</h2>
        {/* Some pages refuse to be shown in a frame. */}
        <a class="icon-button" href={url} target="_blank" rel="noopener noreferrer" aria-label={words.openInTab} title={words.openInTab}>
          <Icon name="open" />
        </a>
      </header>
      {verdict && (
        <p class={`webview__verdict ${verdict.ok ? 'webview__verdict_ok' : ''}`} role="status" data-testid="page-verdict">
          {verdictText(verdict, words)}
        </p>
      )}
      <iframe
        ref={frame}
        class="webview__page"
        src={url}
        title={words.webPage}
        sandbox={SANDBOX}
        referrerPolicy="no-referrer"
        data-openid={openid}
        data-testid="webview-page"
        // Another site does not tell its title.
        onLoad={({ currentTarget }) => setTitle(currentTarget.contentDocument?.title || hostOf(url))}
      />
    </section>
  )
}

function hostOf(url: string): string {
  return new URL(url, location.href).host
}

function verdictText(verdict: PageVerdict, words: Words): string {
  if (verdict.ok) return words.pageSigned
  switch (verdict.fault) {
    case 'app-id':
      return words.pageAppId
    case 'no-ticket':
      return words.pageNoTicket
    case 'other-url':
      return words.pageOtherUrl(verdict.signedUrl)
    case 'signature':
      return words.pageSignature
  }
}
