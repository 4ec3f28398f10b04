import { WxError } from '@wx/core'

/**
 * Throws a `WxError` of code `config-invalid` for the path of an endpoint that begins with no slash, or has
 * an access token.
 */
export function checkPath(path: string): void {
  // What follows it may hold a secret.
  const [place = ''] = path.split('?')
  if (!path.startsWith('/'))
    throw new WxError('config-invalid', `The path is "${place}"; it must begin with /, such as /cgi-bin/user/info. --api-url has the host.`)
  if (/[?&]access_token=/.test(path)) throw new WxError('config-invalid', 'access_token is added by the program: leave it out of the path.')
}
