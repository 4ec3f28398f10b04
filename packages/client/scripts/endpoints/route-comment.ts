import type { AccountKind, EndpointRow, EndpointTable } from '../../src/routes/endpoint'

const KINDS: Readonly<Record<AccountKind, string>> = {
  subscription: '公众号',
  'verified-subscription': '已认证公众号',
  service: '服务号',
  'verified-service': '已认证服务号',
  test: '测试号',
}

/** What an editor shows of a path. */
export function routeComment(row: EndpointRow, groups: EndpointTable['groups']): string {
  const { zh = row.group, en = row.group } = groups[row.group] ?? {}
  const name = row.page === undefined ? zh : `[${zh}](${row.page})`
  const rights = row.rights === undefined ? '' : ` Accounts: ${row.rights.map((kind) => KINDS[kind]).join(', ')}.`
  const untyped = row.typed === 'none' ? ' Its fields are not known.' : ''
  // A tag must begin a line.
  const deprecated = row.deprecated ? '\n * @deprecated The platform has withdrawn it, or no longer maintains it.\n' : ''
  return `/** ${name} · ${en}.${rights}${untyped}${deprecated} */`
}
