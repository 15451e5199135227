import type { CheckId } from '../../contract/check-ids.ts'
import type { Bilingual } from '../../contract/text.ts'
import { wsusUrlMissingText } from './wsus-url-missing.text.ts'
import { wsusUrlMalformedText } from './wsus-url-malformed.text.ts'
import { wsusNotUsedText } from './wsus-not-used.text.ts'
import { wsusUrlOverwrittenText } from './wsus-url-overwritten.text.ts'
import { wsusUrlNotOfferedText } from './wsus-url-not-offered.text.ts'
import { wsusStatusUrlDiffersText } from './wsus-status-url-differs.text.ts'
import { wsusPortUnexpectedText } from './wsus-port-unexpected.text.ts'
import { mdmPolicyConflictText } from './mdm-policy-conflict.text.ts'
import { localPolicyUnreadableText } from './local-policy-unreadable.text.ts'
import { updateServiceDisabledText } from './update-service-disabled.text.ts'
import { supportingServiceDisabledText } from './supporting-service-disabled.text.ts'
import { updateServiceFailedText } from './update-service-failed.text.ts'
import { updateComponentsDamagedText } from './update-components-damaged.text.ts'
import { scanSourceMicrosoftText } from './scan-source-microsoft.text.ts'
import { scanSourceIncompleteText } from './scan-source-incomplete.text.ts'
import { dualScanPossibleText } from './dual-scan-possible.text.ts'
import { windowsUpdateAccessDisabledText } from './windows-update-access-disabled.text.ts'
import { policyValueWrongTypeText } from './policy-value-wrong-type.text.ts'
import { alternateDownloadForeignText } from './alternate-download-foreign.text.ts'
import { internetLocationsBlockedText } from './internet-locations-blocked.text.ts'
import { automaticUpdatesOffText } from './automatic-updates-off.text.ts'
import { certificatePinningOffText } from './certificate-pinning-off.text.ts'
import { clientProvisioningModeText } from './client-provisioning-mode.text.ts'
import { clientNotAssignedText } from './client-not-assigned.text.ts'
import { clientNotRegisteredText } from './client-not-registered.text.ts'
import { softwareUpdatesDisabledText } from './software-updates-disabled.text.ts'
import { managementPointUnreachableText } from './management-point-unreachable.text.ts'
import { locationRequestUnansweredText } from './location-request-unanswered.text.ts'
import { updatePointNotOfferedText } from './update-point-not-offered.text.ts'
import { clientVersionFaultyText } from './client-version-faulty.text.ts'
import { restartPendingText } from './restart-pending.text.ts'
import { diskSpaceLowText } from './disk-space-low.text.ts'
import { clientPolicyMissingText } from './client-policy-missing.text.ts'
import { clientServiceStoppedText } from './client-service-stopped.text.ts'

export const orientationTexts = {
  'wsus-url-missing': wsusUrlMissingText,
  'wsus-url-malformed': wsusUrlMalformedText,
  'wsus-not-used': wsusNotUsedText,
  'wsus-url-overwritten': wsusUrlOverwrittenText,
  'wsus-url-not-offered': wsusUrlNotOfferedText,
  'wsus-status-url-differs': wsusStatusUrlDiffersText,
  'wsus-port-unexpected': wsusPortUnexpectedText,
  'mdm-policy-conflict': mdmPolicyConflictText,
  'local-policy-unreadable': localPolicyUnreadableText,
  'update-service-disabled': updateServiceDisabledText,
  'supporting-service-disabled': supportingServiceDisabledText,
  'update-service-failed': updateServiceFailedText,
  'update-components-damaged': updateComponentsDamagedText,
  'scan-source-microsoft': scanSourceMicrosoftText,
  'scan-source-incomplete': scanSourceIncompleteText,
  'dual-scan-possible': dualScanPossibleText,
  'windows-update-access-disabled': windowsUpdateAccessDisabledText,
  'policy-value-wrong-type': policyValueWrongTypeText,
  'alternate-download-foreign': alternateDownloadForeignText,
  'internet-locations-blocked': internetLocationsBlockedText,
  'automatic-updates-off': automaticUpdatesOffText,
  'certificate-pinning-off': certificatePinningOffText,
  'client-provisioning-mode': clientProvisioningModeText,
  'client-not-assigned': clientNotAssignedText,
  'client-not-registered': clientNotRegisteredText,
  'software-updates-disabled': softwareUpdatesDisabledText,
  'management-point-unreachable': managementPointUnreachableText,
  'location-request-unanswered': locationRequestUnansweredText,
  'update-point-not-offered': updatePointNotOfferedText,
  'client-version-faulty': clientVersionFaultyText,
  'restart-pending': restartPendingText,
  'disk-space-low': diskSpaceLowText,
  'client-policy-missing': clientPolicyMissingText,
  'client-service-stopped': clientServiceStoppedText
} satisfies Partial<Record<CheckId, Bilingual<never>>>
