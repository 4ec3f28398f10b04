import type { Attack, Scene } from '../attack'
import { MISBEHAVIOURS } from '../target/misbehaviours'
import type { Try } from '../try'

/**
 * Not from outside: the developer's own handlers misbehave. The caller always sees `success` or a reply,
 * never an error.
 */
function* ownFaults({ wechat }: Scene): Iterable<Try> {
  for (const name of Object.keys(MISBEHAVIOURS)) yield wechat.push(name)
}

export const HANDLER_ATTACKS: readonly Attack[] = [
  { name: 'handler: throws, rejects, never settles, answers twice or nonsense', tries: ownFaults },
]
