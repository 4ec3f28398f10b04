import { WxError } from '@wx/core'

/** Their answer is the token itself, and a call of the second one ends the token in use. */
const TOKEN_PATHS: readonly string[] = ['/cgi-bin/stable_token', '/cgi-bin/token']

/**
 * The path of an endpoint as it is given. Throws a `WxError` of code `config-invalid` for one that can't be
 * called.
 */
export function checkPath(path: string): string {
  // What follows it may hold a secret.
  const place = path.split('?')[0] ?? ''
  if (!path.startsWith('/'))
    throw new WxError('config-invalid', `The path is "${place}"; it must begin with /, such as /cgi-bin/user/info. --api-url has the host.`)
  if (/[?&]access_token=/.test(path)) throw new WxError('config-invalid', 'access_token is added by the program: leave it out of the path.')
  if (TOKEN_PATHS.includes(place))
    throw new WxError('config-invalid', `${place} answers with a token: use wx token get, which shares it with your programs.`)
  return path
}
