import type { VNode } from 'preact'
import type { Content } from '../../src/platform/content'
import { Fault } from './fault'
import { LinkCard } from './link-card'
import { LocationCard } from './location-card'
import { Music } from './music'
import { News } from './news'
import { Picture } from './picture'
import { RichText } from './rich-text'
import { Video } from './video'
import { Voice } from './voice'

/** What a phone draws for each kind of content. */
export function ContentView({ content }: { readonly content: Content }): VNode {
  switch (content.type) {
    case 'text':
      return <RichText text={content.text} />
    case 'image':
      return <Picture url={content.url} />
    case 'voice':
      return <Voice url={content.url} />
    case 'video':
      return <Video {...content} />
    case 'music':
      return <Music {...content} />
    case 'news':
      return <News articles={content.articles} />
    case 'location':
      return <LocationCard {...content} />
    case 'link':
      return <LinkCard {...content} />
    case 'notice':
      return <p class="notice">{content.text}</p>
    case 'fault':
      return <Fault {...content} />
  }
}
