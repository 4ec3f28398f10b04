import type { Person } from '../../src/chat/person'
import type { Words } from '../words/words'
import { numberOf } from './openid'

/** The name that was given, else the number of a user that the page made, else the openid. */
export function personName({ name, openid }: Pick<Person, 'name' | 'openid'>, words: Words): string {
  if (name !== '') return name
  const number = numberOf(openid)
  return number === undefined ? openid : words.userNumber(number)
}
