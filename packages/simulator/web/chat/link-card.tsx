import type { VNode } from 'preact'
import { Icon } from '../icon'
import { webUrl } from './web-url'

interface Props {
  readonly title: string
  readonly description: string
  readonly url: string
}

export function LinkCard({ title, description, url }: Props): VNode {
  return (
    <a class="link-card" href={webUrl(url)} target="_blank" rel="noopener noreferrer">
      <strong>{title}</strong>
      <span>{description}</span>
      <span class="link-card__picture">
        <Icon name="link" />
      </span>
    </a>
  )
}
