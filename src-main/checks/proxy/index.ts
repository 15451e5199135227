import type { Check } from '../../contract/check.ts'
import type { CheckId } from '../../contract/check-ids.ts'
import { proxyListInvalid } from './proxy-list-invalid.ts'
import { proxyNameUnresolved } from './proxy-name-unresolved.ts'
import { proxyUnreachable } from './proxy-unreachable.ts'
import { proxyAuthRequired } from './proxy-auth-required.ts'
import { proxyBadGateway } from './proxy-bad-gateway.ts'
import { proxyRequestDenied } from './proxy-request-denied.ts'
import { proxyBypassMissing } from './proxy-bypass-missing.ts'
import { pacCaseSensitive } from './pac-case-sensitive.ts'
import { pacExceptionMissing } from './pac-exception-missing.ts'
import { pacScriptUnusable } from './pac-script-unusable.ts'
import { proxySettingsDisagree } from './proxy-settings-disagree.ts'
import { proxyOnlyForUser } from './proxy-only-for-user.ts'
import { systemProxySet } from './system-proxy-set.ts'
import { userProxyAllowed } from './user-proxy-allowed.ts'
import { proxySettingsMachineWide } from './proxy-settings-machine-wide.ts'
import { proxySettingsChanged } from './proxy-settings-changed.ts'
import { wsusNameNotFqdn } from './wsus-name-not-fqdn.ts'

export const proxyChecks = {
  'proxy-list-invalid': proxyListInvalid,
  'proxy-name-unresolved': proxyNameUnresolved,
  'proxy-unreachable': proxyUnreachable,
  'proxy-auth-required': proxyAuthRequired,
  'proxy-bad-gateway': proxyBadGateway,
  'proxy-request-denied': proxyRequestDenied,
  'proxy-bypass-missing': proxyBypassMissing,
  'pac-case-sensitive': pacCaseSensitive,
  'pac-exception-missing': pacExceptionMissing,
  'pac-script-unusable': pacScriptUnusable,
  'proxy-settings-disagree': proxySettingsDisagree,
  'proxy-only-for-user': proxyOnlyForUser,
  'system-proxy-set': systemProxySet,
  'user-proxy-allowed': userProxyAllowed,
  'proxy-settings-machine-wide': proxySettingsMachineWide,
  'proxy-settings-changed': proxySettingsChanged,
  'wsus-name-not-fqdn': wsusNameNotFqdn
} satisfies Partial<Record<CheckId, Check>>
