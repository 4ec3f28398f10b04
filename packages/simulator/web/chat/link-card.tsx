import type { VNode } from 'preact'
import { Icon } from '../icon'
import { usePageLink } from '../webview/open-page'
import { webUrl } from './web-url'

interface Props {
  readonly title: string
  readonly description: string
  readonly url: string
}

export function LinkCard({ title, description, url }: Props): VNode {
  const onClick = usePageLink()
  return (
    <a class="link-card" href={webUrl(url)} target="_blank" rel="noopener noreferrer" onClick={onClick}>
      <strong>{title}</strong>
      <span>{description}</span>
      <span class="link-card__picture">
        <Icon name="link" />
      </span>
    </a>
  )
}
