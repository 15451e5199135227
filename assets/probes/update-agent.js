// Asks the Windows Update Agent, through its COM interface, which services it knows, when its last search succeeded
// and whether a restart is pending. Run by cscript.exe without arguments. Starts no search and changes nothing.
// Prints "sup-doctor service <id> <managed> <default>", "sup-doctor last-search <time>", "sup-doctor restart <0 or 1>",
// "sup-doctor missing <object> <HRESULT>" for what could not be asked, and "sup-doctor done".
// This is JScript, ECMAScript 3: nothing newer may be used.

function hex(number) {
  // an HRESULT is negative as a signed number
  var digits = (number < 0 ? number + 4294967296 : number).toString(16)
  while (digits.length < 8) digits = '0' + digits
  return '0x' + digits
}

function twoDigits(number) {
  return number < 10 ? '0' + number : String(number)
}

// The agent gives UTC without saying so, and JScript takes it for local time: its local fields are those of UTC.
function utc(variant) {
  var date = new Date(variant)
  var day = date.getFullYear() + '-' + twoDigits(date.getMonth() + 1) + '-' + twoDigits(date.getDate())
  return (
    day + 'T' + twoDigits(date.getHours()) + ':' + twoDigits(date.getMinutes()) + ':' + twoDigits(date.getSeconds())
  )
}

function say(text) {
  WScript.Echo('sup-doctor ' + text)
}

function flag(value) {
  return value ? '1' : '0'
}

function services() {
  var list = new ActiveXObject('Microsoft.Update.ServiceManager').Services
  for (var at = 0; at < list.Count; at++) {
    var service = list.Item(at)
    say('service ' + service.ServiceID + ' ' + flag(service.IsManaged) + ' ' + flag(service.IsDefaultAUService))
  }
}

function lastSearch() {
  var when = new ActiveXObject('Microsoft.Update.AutoUpdate').Results.LastSearchSuccessDate
  // empty where no search has ever succeeded
  if (when) say('last-search ' + utc(when))
  else say('last-search never')
}

function restart() {
  say('restart ' + flag(new ActiveXObject('Microsoft.Update.SystemInfo').RebootRequired))
}

function tryTo(name, ask) {
  try {
    ask()
  } catch (error) {
    say('missing ' + name + ' ' + hex(error.number))
  }
}

tryTo('services', services)
tryTo('last-search', lastSearch)
tryTo('restart', restart)
say('done')
