import type { Config } from './config'
import type { Issue } from './fault'

/** Conflicts between entries of which each is valid. */
export function conflictsIn({ accounts, keys }: Config): readonly Issue[] {
  const appIds = accounts.map(({ appId }) => appId)
  const known = new Set(appIds)
  const withUnknownAccounts = keys.flatMap((key, index) =>
    key.accounts === '*' || key.accounts.every((appId) => known.has(appId)) ? [] : [index],
  )
  return [
    ...repeats(appIds).map((index) => ({ path: ['accounts', index, 'appId'], message: 'should not be there twice' })),
    ...repeats(keys.map(({ name }) => name)).map((index) => ({ path: ['keys', index, 'name'], message: 'should not be there twice' })),
    ...repeats(keys.map(({ digest }) => digest.toString('hex'))).map((index) => ({
      path: ['keys', index],
      message: 'should not be the same key as another: the audit log could not tell them apart',
    })),
    ...withUnknownAccounts.map((index) => ({
      path: ['keys', index, 'accounts'],
      message: 'should name only app ids that are among the accounts',
    })),
  ]
}

/** The indexes of values that are in the list before. */
function repeats(list: readonly string[]): readonly number[] {
  const seen = new Set<string>()
  return list.flatMap((value, index) => {
    const before = seen.size
    return seen.add(value).size === before ? [index] : []
  })
}
