import { Fragment, type VNode } from 'preact'

interface Props {
  readonly title: string
  readonly entries: readonly (readonly [string, string])[]
}

/** Names and values: a query, or headers. */
export function Facts({ title, entries }: Props): VNode | null {
  if (entries.length === 0) return null
  return (
    <dl class="facts" aria-label={title}>
      {entries.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
