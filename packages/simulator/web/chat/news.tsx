import type { ComponentChildren, VNode } from 'preact'
import type { Article } from '../../src/platform/content'
import { useWords } from '../language'
import { usePageLink } from '../webview/open-page'
import { Picture } from './picture'
import { webUrl } from './web-url'

/** One article is a big card. Of several the first is big, the others are lines under it. */
export function News({ articles }: { readonly articles: readonly Article[] }): VNode {
  const [first, ...others] = articles
  return (
    <div class="news">
      {first && (others.length > 0 ? <Lead article={first} /> : <Single article={first} />)}
      {others.map((article) => (
        <ArticleLink article={article} className="news__line">
          <strong>{article.title}</strong>
          <Picture url={article.picUrl} cover />
        </ArticleLink>
      ))}
    </div>
  )
}

function Single({ article }: { readonly article: Article }): VNode {
  const words = useWords()
  return (
    <ArticleLink article={article} className="news__single">
      <strong>{article.title}</strong>
      {article.picUrl && <Picture url={article.picUrl} cover />}
      {article.description && <span class="news__description">{article.description}</span>}
      <span class="news__more">{words.readAll}</span>
    </ArticleLink>
  )
}

function Lead({ article }: { readonly article: Article }): VNode {
  return (
    <ArticleLink article={article} className="news__lead">
      <Picture url={article.picUrl} cover />
      <strong>{article.title}</strong>
    </ArticleLink>
  )
}

interface ArticleLinkProps {
  readonly article: Article
  readonly className: string
  readonly children: ComponentChildren
}

function ArticleLink({ article, className, children }: ArticleLinkProps): VNode {
  const onClick = usePageLink()
  return (
    <a class={className} href={webUrl(article.url)} target="_blank" rel="noopener noreferrer" onClick={onClick} data-testid="article">
      {children}
    </a>
  )
}
