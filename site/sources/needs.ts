import { addressOf, type Page, type Words } from './page'

const LABEL: Words = { zh: '需要：', en: 'Needs: ' }

/** The text with the accounts that may do this under its title, as a link to the table of rights. */
export function withNeeds({ language, needs, text }: Page, attributes = ''): string {
  if (needs === undefined) return text
  const badge = `[${LABEL[language]}${needs}](${addressOf({ language, path: 'account/rights' })})${attributes}`
  return text.replace(/^# .+$/m, (title) => `${title}\n\n${badge}`)
}
