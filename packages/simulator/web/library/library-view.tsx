import type { VNode } from 'preact'
import type { ListedArticles } from '../../src/platform/articles/listed-articles'
import type { KeptFile } from '../../src/platform/media/media-library'
import { sendAction } from '../api'
import { useAssets } from '../assets'
import { useWords } from '../language'
import type { PanelProps } from '../panel'
import { ArticleRow } from './article-row'
import { FileCard } from './file-card'

/** The files and the articles of the account. */
export function LibraryView({ openid, state, onWork }: PanelProps): VNode {
  const words = useWords()
  const files = useAssets<readonly KeptFile[]>('api/files', state.assets)
  const articles = useAssets<readonly ListedArticles[]>('api/articles', state.assets)
  return (
    <div class="library">
      <section>
        <h2>{words.files}</h2>
        {files?.length === 0 && <p class="library__empty">{words.noFiles}</p>}
        <ul class="files">
          {files?.map((file) => (
            <FileCard key={file.mediaId} file={file} onSend={(action) => onWork(sendAction(openid, action))} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.articles}</h2>
        {articles?.length === 0 && <p class="library__empty">{words.noArticles}</p>}
        <ul class="article-list">
          {articles?.flatMap((listed) =>
            listed.articles.map((article) => <ArticleRow key={article.url} article={article} published={listed.published} />),
          )}
        </ul>
      </section>
    </div>
  )
}
