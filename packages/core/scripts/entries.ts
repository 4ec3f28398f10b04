/** The files that package.json names, each with its source. */
export const ENTRIES: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  adapter: 'src/adapter/index.ts',
  contract: 'src/store/contract/index.ts',
  internal: 'src/internal.ts',
  testing: 'src/testing/index.ts',
  text: 'src/reply/split-text.ts',
  pushes: 'src/message/pushes.generated.ts',
  'crypto/node': 'src/envelope/crypto/node.ts',
  'crypto/noble': 'src/envelope/crypto/noble.ts',
}
