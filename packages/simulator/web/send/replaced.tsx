import type { VNode } from 'preact'
import type { Replacement } from '../../src/delivery/adopted-push'
import { useWords } from '../language'

/** What of a captured push is no longer what it was. */
export function Replaced({ replaced }: { readonly replaced: readonly Replacement[] }): VNode {
  const words = useWords()
  return (
    <section class="send__replaced" data-testid="replaced">
      <h3>{words.replacedTitle}</h3>
      <dl>
        {replaced.map(({ field, from, to }) => (
          <div key={field}>
            <dt>
              <code>{field}</code>
            </dt>
            <dd>
              <del>{from}</del> → {to ?? words.renewed}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
