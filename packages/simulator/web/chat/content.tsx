import type { VNode } from 'preact'
import type { Content } from '../../src/platform/content'
import type { Choice } from '../../src/platform/messages/menu-link'
import { noticeText } from '../../src/platform/notice'
import { useLanguage } from '../language'
import { NOTICES } from '../words/notices'
import { Fault } from './fault'
import { LinkCard } from './link-card'
import { LocationCard } from './location-card'
import { MenuMessage } from './menu-message'
import { Music } from './music'
import { News } from './news'
import { Picture } from './picture'
import { RichText } from './rich-text'
import { TemplateCard } from './template-card'
import { Video } from './video'
import { Voice } from './voice'

interface Props {
  readonly content: Content
  readonly onTap: (choice: Choice) => void
}

/** What a phone draws for each kind of content. */
export function ContentView({ content, onTap }: Props): VNode {
  const language = useLanguage()
  switch (content.type) {
    case 'text':
      return <RichText text={content.text} onTap={onTap} />
    case 'msgmenu':
      return <MenuMessage {...content} onTap={onTap} />
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
    case 'template':
      return <TemplateCard {...content} />
    case 'notice':
      return <p class="notice">{noticeText(content.notice, NOTICES[language])}</p>
    case 'fault':
      return <Fault />
  }
}
