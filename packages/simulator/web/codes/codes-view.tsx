import type { VNode } from 'preact'
import type { ListedCode } from '../../src/http/code-routes'
import { sendAction } from '../api'
import { useAssets } from '../assets'
import { timeText } from '../chat/time'
import { useLanguage, useWords } from '../language'
import type { PanelProps } from '../panel'

/** The codes that the bot made, to scan as the user of the phone. */
export function CodesView({ openid, state, onWork }: PanelProps): VNode {
  const words = useWords()
  const codes = useAssets<readonly ListedCode[]>('api/codes', state.assets)
  if (codes?.length === 0) return <p class="desk__empty">{words.noCodes}</p>
  const scan = (ticket: string): Promise<boolean> => onWork(sendAction(openid, { type: 'scan', scene: ticket }))
  return (
    <ul class="codes" aria-label={words.codesPanel}>
      {codes?.map((code) => (
        <Code key={code.ticket} code={code} following={state.user.following} onScan={() => scan(code.ticket)} />
      ))}
    </ul>
  )
}

interface CodeProps {
  readonly code: ListedCode
  readonly following: boolean
  readonly onScan: () => void
}

function Code({ code, following, onScan }: CodeProps): VNode {
  const words = useWords()
  const language = useLanguage()
  const until =
    code.expiresAt === undefined ? words.permanent : words.validUntil(timeText(code.expiresAt, Date.now(), language, words.yesterday))
  return (
    <li class="code" data-testid="code">
      {code.expired ? (
        <span class="code__picture code__picture_expired">{words.expired}</span>
      ) : (
        <img
          class="code__picture"
          src={`cgi-bin/showqrcode?${new URLSearchParams({ ticket: code.ticket })}`}
          alt={words.pictureOf(String(code.scene))}
        />
      )}
      <strong class="code__scene">{code.scene}</strong>
      <span class="code__until">{code.expired ? words.expired : until}</span>
      <button type="button" class="weui-btn weui-btn_mini weui-btn_default" data-testid="scan" onClick={onScan}>
        {following ? words.scan : words.scanToFollow}
      </button>
    </li>
  )
}
