import { endpoints } from '../endpoints/endpoint-table'
import { type AccountRights, WEB_LOGIN } from '../platform/account-kind'

/** Something that kinds of account differ in. */
export type Feature =
  | 'customer-messages'
  | 'menus'
  | 'user-info'
  | 'mass-messages'
  | 'mass-by-openid'
  | 'publishing'
  | 'template-messages'
  | 'scene-codes'
  | 'web-login'
  | 'drafts'

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
export function featuresOf(rights: AccountRights): readonly { readonly feature: Feature; readonly allowed: boolean }[] {
  const rows = [WEB_LOGIN, ...endpoints]
  return CALLS.map(([feature, path]) => {
    const row = rows.find((one) => one.path === path)
    return { feature, allowed: row !== undefined && rights.refusal(row) === undefined }
  })
}
