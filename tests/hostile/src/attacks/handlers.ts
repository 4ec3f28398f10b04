import type { Attack, Scene } from '../attack'
import { misbehaviours } from '../target/misbehaviours'
import type { Try } from '../try'

/**
 * Not from outside: the developer's own handlers misbehave. The caller always sees `success` or a reply,
 * never an error.
 */
function* ownFaults({ wechat }: Scene): Iterable<Try> {
  for (const name of Object.keys(misbehaviours)) yield wechat.push(name)
}

export const handlerAttacks: readonly Attack[] = [
  { name: 'handler: throws, rejects, never settles, answers twice or nonsense', tries: ownFaults },
]
