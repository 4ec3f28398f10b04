import type { VNode } from 'preact'
import type { Article } from '../../src/platform/content'
import { Picture } from '../chat/picture'
import { webUrl } from '../chat/web-url'
import { useWords } from '../language'
import { usePageLink } from '../webview/open-page'

interface Props {
  readonly article: Article
  readonly published: boolean
}

/** One article of a draft or of a publication. It opens on the phone. */
export function ArticleRow({ article: { title, description, picUrl, url }, published }: Props): VNode {
  const words = useWords()
  const onClick = usePageLink()
  return (
    <li>
      <a class="article-row" href={webUrl(url)} target="_blank" rel="noopener noreferrer" onClick={onClick} data-testid="library-article">
        <Picture url={picUrl} cover />
        <span class="article-row__text">
          <strong>{title}</strong>
          <span>{description}</span>
        </span>
        <span class={`outcome ${published ? 'outcome_reply' : ''}`}>{published ? words.published : words.draft}</span>
      </a>
    </li>
  )
}
