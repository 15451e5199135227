import type { Check } from '../../contract/check.ts'
import type { CheckId } from '../../contract/check-ids.ts'
import { wsusUrlMissing } from './wsus-url-missing.ts'
import { wsusUrlMalformed } from './wsus-url-malformed.ts'
import { wsusNotUsed } from './wsus-not-used.ts'
import { wsusUrlOverwritten } from './wsus-url-overwritten.ts'
import { wsusUrlNotOffered } from './wsus-url-not-offered.ts'
import { wsusStatusUrlDiffers } from './wsus-status-url-differs.ts'
import { wsusPortUnexpected } from './wsus-port-unexpected.ts'
import { mdmPolicyConflict } from './mdm-policy-conflict.ts'
import { localPolicyUnreadable } from './local-policy-unreadable.ts'
import { updateServiceDisabled } from './update-service-disabled.ts'
import { supportingServiceDisabled } from './supporting-service-disabled.ts'
import { updateServiceFailed } from './update-service-failed.ts'
import { updateComponentsDamaged } from './update-components-damaged.ts'
import { scanSourceMicrosoft } from './scan-source-microsoft.ts'
import { scanSourceIncomplete } from './scan-source-incomplete.ts'
import { dualScanPossible } from './dual-scan-possible.ts'
import { windowsUpdateAccessDisabled } from './windows-update-access-disabled.ts'
import { policyValueWrongType } from './policy-value-wrong-type.ts'
import { alternateDownloadForeign } from './alternate-download-foreign.ts'
import { internetLocationsBlocked } from './internet-locations-blocked.ts'
import { automaticUpdatesOff } from './automatic-updates-off.ts'
import { certificatePinningOff } from './certificate-pinning-off.ts'
import { clientProvisioningMode } from './client-provisioning-mode.ts'
import { clientNotAssigned } from './client-not-assigned.ts'
import { clientNotRegistered } from './client-not-registered.ts'
import { softwareUpdatesDisabled } from './software-updates-disabled.ts'
import { managementPointUnreachable } from './management-point-unreachable.ts'
import { locationRequestUnanswered } from './location-request-unanswered.ts'
import { updatePointNotOffered } from './update-point-not-offered.ts'
import { clientVersionFaulty } from './client-version-faulty.ts'
import { restartPending } from './restart-pending.ts'
import { diskSpaceLow } from './disk-space-low.ts'
import { clientPolicyMissing } from './client-policy-missing.ts'
import { clientServiceStopped } from './client-service-stopped.ts'

export const orientationChecks = {
  'wsus-url-missing': wsusUrlMissing,
  'wsus-url-malformed': wsusUrlMalformed,
  'wsus-not-used': wsusNotUsed,
  'wsus-url-overwritten': wsusUrlOverwritten,
  'wsus-url-not-offered': wsusUrlNotOffered,
  'wsus-status-url-differs': wsusStatusUrlDiffers,
  'wsus-port-unexpected': wsusPortUnexpected,
  'mdm-policy-conflict': mdmPolicyConflict,
  'local-policy-unreadable': localPolicyUnreadable,
  'update-service-disabled': updateServiceDisabled,
  'supporting-service-disabled': supportingServiceDisabled,
  'update-service-failed': updateServiceFailed,
  'update-components-damaged': updateComponentsDamaged,
  'scan-source-microsoft': scanSourceMicrosoft,
  'scan-source-incomplete': scanSourceIncomplete,
  'dual-scan-possible': dualScanPossible,
  'windows-update-access-disabled': windowsUpdateAccessDisabled,
  'policy-value-wrong-type': policyValueWrongType,
  'alternate-download-foreign': alternateDownloadForeign,
  'internet-locations-blocked': internetLocationsBlocked,
  'automatic-updates-off': automaticUpdatesOff,
  'certificate-pinning-off': certificatePinningOff,
  'client-provisioning-mode': clientProvisioningMode,
  'client-not-assigned': clientNotAssigned,
  'client-not-registered': clientNotRegistered,
  'software-updates-disabled': softwareUpdatesDisabled,
  'management-point-unreachable': managementPointUnreachable,
  'location-request-unanswered': locationRequestUnanswered,
  'update-point-not-offered': updatePointNotOffered,
  'client-version-faulty': clientVersionFaulty,
  'restart-pending': restartPending,
  'disk-space-low': diskSpaceLow,
  'client-policy-missing': clientPolicyMissing,
  'client-service-stopped': clientServiceStopped
} satisfies Partial<Record<CheckId, Check>>
