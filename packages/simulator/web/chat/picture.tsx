import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../icon'
import { useWords } from '../language'
import { webUrl } from './web-url'

/** A picture, or a grey field if it can't be shown. */
export function Picture({ url, cover = false }: { readonly url: string; readonly cover?: boolean }): VNode {
  const words = useWords()
  const [broken, setBroken] = useState(false)
  const source = webUrl(url)
  const name = cover ? 'cover' : 'picture'
  if (!source || broken) {
    return (
      <span class={`${name} picture_missing`} role="img" aria-label={words.missingPicture} title={url}>
        <Icon name="image" />
      </span>
    )
  }
  // Many picture hosts refuse requests with the referrer of another site.
  return <img class={name} src={source} alt={cover ? '' : words.image} referrerPolicy="no-referrer" onError={() => setBroken(true)} />
}
