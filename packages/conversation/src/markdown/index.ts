/* The export list is written by hand, and a test holds it. */

export { type ParagraphsOptions, paragraphs } from './paragraphs'
export { plainText } from './plain-text'
