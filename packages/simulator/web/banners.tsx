import type { VNode } from 'preact'
import { focusConversation } from './chat/focus-conversation'
import type { Failure } from './failure'
import { Icon } from './icon'
import { useWords } from './language'

interface Props {
  readonly lost: boolean
  readonly following: boolean
  readonly trouble: Failure | undefined
  readonly onFollow: () => void
  readonly onDismiss: () => void
}

/** The lines above the chat: a lost connection, a refused action, an account that is not followed. */
export function Banners({ lost, following, trouble, onFollow, onDismiss }: Props): VNode {
  const words = useWords()
  const leaving = (action: () => void) => (): void => {
    focusConversation()
    action()
  }
  return (
    <div class="banners">
      {lost && (
        <p class="banner banner_lost" role="status" data-testid="connection-lost">
          <i class="weui-loading" aria-hidden="true" />
          {words.lost}
        </p>
      )}
      {trouble && (
        <p class="banner banner_trouble" role="alert" data-testid="trouble">
          <span>
            {trouble.text(words)} {trouble.detail && <code>{trouble.detail}</code>}
          </span>
          <button type="button" class="icon-button" aria-label={words.close} onClick={leaving(onDismiss)}>
            <Icon name="close" />
          </button>
        </p>
      )}
      {!following && (
        <p class="banner">
          <span>{words.notFollowing}</span>
          <button type="button" class="weui-btn weui-btn_mini weui-btn_primary" data-testid="follow" onClick={leaving(onFollow)}>
            {words.follow}
          </button>
        </p>
      )}
    </div>
  )
}
