import type { Query } from './query'

/** Fields whose values no error may repeat. The client's own token and secret are known beside them. */
const SECRET_FIELDS = [
  'access_token',
  'appsecret',
  'auth_code',
  'authorization_code',
  'authorizer_refresh_token',
  'code',
  'component_access_token',
  'component_appsecret',
  'component_secret',
  'component_verify_ticket',
  'js_code',
  'password',
  'refresh_token',
  'secret',
] as const

/** What is secret in a query or a body, as text. */
export function secretsIn(fields: Query): readonly string[] {
  return SECRET_FIELDS.map((name) => fields[name]).filter((value) => typeof value === 'string')
}

/** The text with `***` for each secret, also if it is escaped as in an address. */
export function withoutSecrets(text: string, secrets: readonly (string | undefined)[]): string {
  let rest = text
  for (const secret of secrets) {
    if (secret !== undefined && secret !== '') rest = rest.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***')
  }
  return rest
}
