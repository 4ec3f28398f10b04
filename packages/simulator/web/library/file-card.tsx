import type { VNode } from 'preact'
import type { UserAction } from '../../src/chat/user-action'
import type { KeptFile } from '../../src/platform/media/media-library'
import { timeText } from '../chat/time'
import { useLanguage, useWords } from '../language'
import { sizeText } from './size-text'

interface Props {
  readonly file: KeptFile
  readonly onSend: (action: UserAction) => void
}

/** A file with a preview. The user of the phone can send it, unless it is a thumb. */
export function FileCard({ file, onSend }: Props): VNode {
  const words = useWords()
  const language = useLanguage()
  const { mediaId, type, contentType, size, by, expiresAt } = file
  const until = expiresAt === undefined ? words.permanent : words.validUntil(timeText(expiresAt, Date.now(), language, words.yesterday))
  return (
    <li class="file" data-testid="file-card">
      <Preview file={file} />
      <strong>{by === 'user' ? words.fromUser : words.fromAccount}</strong>
      <span>{`${contentType} · ${sizeText(size)}`}</span>
      <span>{until}</span>
      <code class="file__id" title={mediaId}>
        {mediaId}
      </code>
      {type !== 'thumb' && (
        <button
          type="button"
          class="weui-btn weui-btn_mini weui-btn_default"
          data-testid="file-send"
          onClick={() => onSend({ type, mediaId })}
        >
          {words.send}
        </button>
      )}
    </li>
  )
}

function Preview({ file: { mediaId, type, contentType } }: { readonly file: KeptFile }): VNode {
  const words = useWords()
  const url = `api/media/${encodeURIComponent(mediaId)}`
  // biome-ignore-start lint/a11y/useMediaCaption: what users and bots upload has no captions.
  if (type === 'voice') return <audio class="file__sound" controls src={url} aria-label={words.voice} />
  if (type === 'video') return <video class="file__picture" controls src={url} aria-label={words.video} />
  // biome-ignore-end lint/a11y/useMediaCaption: as above.
  return <img class="file__picture" src={url} alt={`${words.image}: ${contentType}`} />
}
