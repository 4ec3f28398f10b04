import { accountPages } from './account'
import { endpointPages } from './endpoints'
import { errorPages } from './errors'
import { eventPages } from './events'
import { guidePages } from './guide'
import { withSiteLinks } from './links'
import { LANGUAGES, type Page } from './page'
import { whyPages } from './why'

/** Every page but those of the API reference, with links between pages. */
export function allPages(): Page[] {
  const pages = LANGUAGES.flatMap((language) => [
    ...guidePages(language),
    ...accountPages(language),
    ...errorPages(language),
    ...eventPages(language),
    ...endpointPages(language),
    ...whyPages(language),
  ])
  return pages.map((page) => withSiteLinks(page, pages))
}
