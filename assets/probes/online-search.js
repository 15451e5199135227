// Has the Windows Update Agent search at the managed server, as the button in Settings does.
// Run by cscript.exe without arguments, and only after the technician agreed. Downloads and installs nothing.
// Prints "sup-doctor searching", then "sup-doctor searched <OperationResultCode> <ms>",
// "sup-doctor failed <HRESULT> <ms>" or "sup-doctor missing <HRESULT>".
// This is JScript, ECMAScript 3: nothing newer may be used.

// ServerSelection: ssManagedServer
var managedServer = 1

function hex(number) {
  // an HRESULT is negative as a signed number
  var digits = (number < 0 ? number + 4294967296 : number).toString(16)
  while (digits.length < 8) digits = '0' + digits
  return '0x' + digits
}

function report(ending) {
  WScript.Echo('sup-doctor ' + ending)
}

var searcher = null
try {
  var session = new ActiveXObject('Microsoft.Update.Session')
  session.ClientApplicationID = 'SUP Doctor'
  searcher = session.CreateUpdateSearcher()
  searcher.ServerSelection = managedServer
  searcher.Online = true
} catch (error) {
  report('missing ' + hex(error.number))
}
if (searcher !== null) {
  report('searching')
  var start = new Date().getTime()
  try {
    var result = searcher.Search('IsInstalled=0')
    report('searched ' + result.ResultCode + ' ' + (new Date().getTime() - start))
  } catch (error) {
    report('failed ' + hex(error.number) + ' ' + (new Date().getTime() - start))
  }
}
