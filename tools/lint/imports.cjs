/* `pnpm lint`: the import graph has no cycle, neither between files nor between folders. Biome holds the walls between packages. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that import each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-folder-cycle',
      comment: 'Imports between folders go one way: move what both need below them.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'Nothing imports this file and it is no entry: it is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['/src/(index|cli|reply/split-text)\\.tsx?$', '\\.d\\.ts$', '(^|/)[^/]+\\.config\\.ts$', '/(scripts|web|test)/'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules|templates)/|\\.test\\.tsx?$|/test(ing)?/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js'] },
  },
}
