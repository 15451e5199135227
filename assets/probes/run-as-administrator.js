// Starts a program with administrator rights; Windows asks the user for them.
// Run by cscript.exe as: run-as-administrator.js <program>
// Prints "sup-doctor started" once Windows was asked, or "sup-doctor failed <HRESULT>". What the user answers is not known here.
// This is JScript, ECMAScript 3: nothing newer may be used.

var shown = 1

function hex(number) {
  // an HRESULT is negative as a signed number
  var digits = (number < 0 ? number + 4294967296 : number).toString(16)
  while (digits.length < 8) digits = '0' + digits
  return '0x' + digits
}

try {
  new ActiveXObject('Shell.Application').ShellExecute(WScript.Arguments.Item(0), '', '', 'runas', shown)
  WScript.Echo('sup-doctor started')
} catch (error) {
  WScript.Echo('sup-doctor failed ' + hex(error.number))
  WScript.Quit(1)
}
