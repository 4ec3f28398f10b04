import { classicToken, stableToken } from '../platform/tokens/token-endpoints'
import type { Operations } from './operation'
import { textOf } from './operation'
import type { Platform } from './platform'

/**
 * Tokens of the account, of a third-party platform and of the accounts that it manages; tickets for pages.
 */
export function tokenOperations({ account, tokens, components, tickets }: Platform): Operations {
  const authorization = (authorizer_appid: string): object => ({
    authorizer_appid,
    ...components.issueAuthorizer(authorizer_appid),
    authorizer_refresh_token: `refresh-${authorizer_appid}`,
    func_info: [],
  })
  return {
    'GET /cgi-bin/token': ({ query }) => classicToken(query, account, tokens),
    'POST /cgi-bin/stable_token': ({ body }) => stableToken(body, account, tokens),
    'GET /cgi-bin/ticket/getticket': ({ query }) => ({ errcode: 0, errmsg: 'ok', ...tickets.get(query.type ?? '') }),
    'POST /cgi-bin/component/api_component_token': ({ body }) => components.issue(textOf(body, 'component_appid')),
    'POST /cgi-bin/component/api_query_auth': () => ({ authorization_info: authorization(account.appId) }),
    'POST /cgi-bin/component/api_authorizer_token': ({ body }) => {
      const { authorizer_access_token, expires_in } = components.issueAuthorizer(textOf(body, 'authorizer_appid'))
      return { authorizer_access_token, expires_in, authorizer_refresh_token: textOf(body, 'authorizer_refresh_token') }
    },
  }
}
