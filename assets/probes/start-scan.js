// Asks the Configuration Manager client for a software updates scan cycle, as its control panel does.
// Run by cscript.exe without arguments. Prints "sup-doctor started" or "sup-doctor failed <HRESULT>".
// This is JScript, ECMAScript 3: nothing newer may be used.

var scanCycle = '{00000000-0000-0000-0000-000000000113}'

function hex(number) {
  // an HRESULT is negative as a signed number
  var digits = (number < 0 ? number + 4294967296 : number).toString(16)
  while (digits.length < 8) digits = '0' + digits
  return '0x' + digits
}

try {
  GetObject('winmgmts:root\\ccm:SMS_Client').TriggerSchedule(scanCycle)
  WScript.Echo('sup-doctor started')
} catch (error) {
  WScript.Echo('sup-doctor failed ' + hex(error.number))
  WScript.Quit(1)
}
