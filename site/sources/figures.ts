import { readText } from './file'

const INCLUDE = /<!--@include: (docs\/figures\/\S+\.svg)-->/g

/** What a figure needs only where it is an image of its own, as in the README. */
const STYLE = /<style>.*<\/style>\n/

/** A figure stands inline, because only then it follows the page's dark switch. */
export function withFigures(text: string): string {
  return text.replaceAll(
    INCLUDE,
    (_all, file: string) => `<figure class="drawing">\n${readText(file).trim().replace(STYLE, '')}\n</figure>`,
  )
}

/** For readers of text a figure is its title. */
export function withFigureTitles(text: string): string {
  return text.replaceAll(INCLUDE, (_all, file: string) => `> ${/<title[^>]*>(.*?)<\/title>/s.exec(readText(file))?.[1] ?? ''}`)
}
