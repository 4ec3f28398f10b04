import type { VNode } from 'preact'
import type { ChatState } from '../src/chat/chat-state'
import type { Exchange } from '../src/delivery/exchange'
import type { Words } from './words/words'

/** What a panel sees of the page, and what it can do to it. */
export interface PanelProps {
  readonly openid: string
  readonly state: ChatState
  /** The exchange that was chosen, else the newest. */
  readonly selected: Exchange | undefined
  /** The line of the record that was chosen, an exchange or a call; absent if none was. */
  readonly selectedId: string | undefined
  readonly onSelect: (id: string) => void
  /** Shows the exchange with that id in the panel of the record. */
  readonly onInspect: (id: string) => void
  /** Does the work; if it fails, a banner says why. */
  readonly onWork: (work: Promise<void>) => Promise<boolean>
}

export interface Panel {
  readonly id: string
  readonly label: (words: Words) => string
  readonly View: (props: PanelProps) => VNode
}
