import type { VNode } from 'preact'
import type { TemplateLine } from '../../src/platform/content'
import { useWords } from '../language'
import { usePageLink } from '../webview/open-page'
import { webUrl } from './web-url'

interface Props {
  readonly title: string
  readonly lines: readonly TemplateLine[]
  readonly url: string
}

/** A template or subscription message. With an address the whole card leads to it. */
export function TemplateCard({ title, lines, url }: Props): VNode {
  const words = useWords()
  const onClick = usePageLink()
  const href = webUrl(url)
  return (
    <a class="template" href={href} target="_blank" rel="noopener noreferrer" onClick={onClick} data-testid="template">
      <strong>{title}</strong>
      {lines.map(({ label, value }) => (
        <span class="template__line">
          {label && <span class="template__label">{label}</span>}
          <span>{value}</span>
        </span>
      ))}
      {href && <span class="template__more">{words.details}</span>}
    </a>
  )
}
