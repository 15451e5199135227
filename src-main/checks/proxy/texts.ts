import type { CheckId } from '../../contract/check-ids.ts'
import type { Bilingual } from '../../contract/text.ts'
import { proxyListInvalidText } from './proxy-list-invalid.text.ts'
import { proxyNameUnresolvedText } from './proxy-name-unresolved.text.ts'
import { proxyUnreachableText } from './proxy-unreachable.text.ts'
import { proxyAuthRequiredText } from './proxy-auth-required.text.ts'
import { proxyBadGatewayText } from './proxy-bad-gateway.text.ts'
import { proxyRequestDeniedText } from './proxy-request-denied.text.ts'
import { proxyBypassMissingText } from './proxy-bypass-missing.text.ts'
import { pacCaseSensitiveText } from './pac-case-sensitive.text.ts'
import { pacExceptionMissingText } from './pac-exception-missing.text.ts'
import { pacScriptUnusableText } from './pac-script-unusable.text.ts'
import { proxySettingsDisagreeText } from './proxy-settings-disagree.text.ts'
import { proxyOnlyForUserText } from './proxy-only-for-user.text.ts'
import { systemProxySetText } from './system-proxy-set.text.ts'
import { userProxyAllowedText } from './user-proxy-allowed.text.ts'
import { proxySettingsMachineWideText } from './proxy-settings-machine-wide.text.ts'
import { proxySettingsChangedText } from './proxy-settings-changed.text.ts'
import { wsusNameNotFqdnText } from './wsus-name-not-fqdn.text.ts'

export const proxyTexts = {
  'proxy-list-invalid': proxyListInvalidText,
  'proxy-name-unresolved': proxyNameUnresolvedText,
  'proxy-unreachable': proxyUnreachableText,
  'proxy-auth-required': proxyAuthRequiredText,
  'proxy-bad-gateway': proxyBadGatewayText,
  'proxy-request-denied': proxyRequestDeniedText,
  'proxy-bypass-missing': proxyBypassMissingText,
  'pac-case-sensitive': pacCaseSensitiveText,
  'pac-exception-missing': pacExceptionMissingText,
  'pac-script-unusable': pacScriptUnusableText,
  'proxy-settings-disagree': proxySettingsDisagreeText,
  'proxy-only-for-user': proxyOnlyForUserText,
  'system-proxy-set': systemProxySetText,
  'user-proxy-allowed': userProxyAllowedText,
  'proxy-settings-machine-wide': proxySettingsMachineWideText,
  'proxy-settings-changed': proxySettingsChangedText,
  'wsus-name-not-fqdn': wsusNameNotFqdnText
} satisfies Partial<Record<CheckId, Bilingual<never>>>
