// One GET through the HTTP stack that the Windows Update Agent uses, by the computer's own WinHTTP settings.
// Run by cscript.exe as: winhttp-requests.js <user agent> <url>
// Prints one line: "sup-doctor answered <status> <ms>", "sup-doctor failed <HRESULT> <ms>",
// "sup-doctor unfinished <ms>" or "sup-doctor missing <HRESULT>". Changes nothing and writes no file.
// This is JScript, ECMAScript 3: nothing newer may be used.

var resolveMs = 5000
var connectMs = 5000
var sendMs = 5000
var receiveMs = 15000
var wholeSeconds = 20

var enableRedirects = 6
var neverLogOn = 2

function hex(number) {
  // an HRESULT is negative as a signed number
  var digits = (number < 0 ? number + 4294967296 : number).toString(16)
  while (digits.length < 8) digits = '0' + digits
  return '0x' + digits
}

// WinHTTP throws as long as there is no answer.
function statusOf(request) {
  try {
    return request.Status
  } catch (tooEarly) {
    return 0
  }
}

// In slices of a second, so that the body of an endless answer is not read for long once its status is known.
function waitFor(request) {
  var status = 0
  for (var second = 0; second < wholeSeconds && status === 0; second++) {
    request.WaitForResponse(1)
    status = statusOf(request)
  }
  return status
}

// An assignment to a call is JScript's own form; the engine of Windows 11 24H2 may refuse it.
function forbidRedirects(request) {
  try {
    request.Option(enableRedirects) = false
  } catch (refused) {
    // a redirect is then followed, and the status is that of its target
  }
}

function ask(request, agent, url) {
  var start = new Date().getTime()
  try {
    request.Open('GET', url, true)
    request.SetTimeouts(resolveMs, connectMs, sendMs, receiveMs)
    request.SetAutoLogonPolicy(neverLogOn)
    forbidRedirects(request)
    request.SetRequestHeader('User-Agent', agent)
    request.Send()
    var status = waitFor(request)
    var ms = new Date().getTime() - start
    return status === 0 ? 'unfinished ' + ms : 'answered ' + status + ' ' + ms
  } catch (error) {
    return 'failed ' + hex(error.number) + ' ' + (new Date().getTime() - start)
  }
}

// Ends at once: whatever is still on its way is dropped with the process.
function report(ending) {
  WScript.Echo('sup-doctor ' + ending)
  WScript.Quit(0)
}

var request
try {
  request = new ActiveXObject('WinHttp.WinHttpRequest.5.1')
} catch (error) {
  report('missing ' + hex(error.number))
}
report(ask(request, WScript.Arguments.Item(0), WScript.Arguments.Item(1)))
