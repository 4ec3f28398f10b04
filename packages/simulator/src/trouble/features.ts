import { endpoints } from '../endpoints/endpoint-table'
import { type AccountRights, WEB_LOGIN } from '../platform/account-rights'
import type { Feature, FeatureState } from './day-state'

/** The call that tells whether an account has a feature. */
const CALLS: readonly (readonly [Feature, string])[] = [
  ['customer-messages', '/cgi-bin/message/custom/send'],
  ['menus', '/cgi-bin/menu/create'],
  ['user-info', '/cgi-bin/user/info'],
  ['mass-messages', '/cgi-bin/message/mass/sendall'],
  ['mass-by-openid', '/cgi-bin/message/mass/send'],
  ['publishing', '/cgi-bin/freepublish/submit'],
  ['template-messages', '/cgi-bin/message/template/send'],
  ['scene-codes', '/cgi-bin/qrcode/create'],
  ['web-login', WEB_LOGIN.path],
  ['drafts', '/cgi-bin/draft/add'],
]

/** Whether the account has the right to each. */
export function featuresOf(rights: AccountRights): readonly FeatureState[] {
  const rows = [WEB_LOGIN, ...endpoints]
  return CALLS.map(([feature, path]) => {
    const row = rows.find((one) => one.path === path)
    return { feature, allowed: row !== undefined && rights.refusal(row) === undefined }
  })
}
