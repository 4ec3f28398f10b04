import { markOf } from '../question'

/** How often the part of an answer stands in what a user saw. */
export function timesSeen(texts: readonly string[], question: string, part: number): number {
  return texts.reduce((times, text) => times + text.split(markOf(question, part)).length - 1, 0)
}

export function isAnswered(texts: readonly string[], question: string, parts: number): boolean {
  return Array.from({ length: parts }, (_, index) => index + 1).every((part) => timesSeen(texts, question, part) > 0)
}

/** The questions whose answers stand in a text. */
export function marksIn(text: string): readonly string[] {
  return [...text.matchAll(/〔([^:〕]*):\d+〕/g)].map(([, question = '']) => question)
}
