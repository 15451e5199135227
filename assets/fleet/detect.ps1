# Intune Remediations: detection script. Configuration Manager: Run Scripts.
# Starts SUP Doctor and hands on its one line and its exit code: 0 nothing wrong, 1 a person should look.
# The program decides everything. It reads, and sends test requests to the update server; it changes no setting.
$program = 'C:\Program Files\SUP Doctor\sup-doctor-cli.exe'
if (-not (Test-Path -LiteralPath $program -PathType Leaf)) {
    '{"schema":"sup-doctor/fleet@1","version":"0","at":null,"state":"failed","error":"not-installed","detail":null,"cause":null,"step":null,"side":null,"confidence":null,"codes":[],"also":[],"leftOut":0,"sup":null,"subnets":[],"build":null,"failover":null,"dueAt":null,"client":null,"sus":null,"undecided":0,"crashed":0,"durationMs":0,"slowest":null,"slowestMs":0}'
    exit 1
}
$arguments = @('check', '--fleet', '--timeout', '120')
# stays where the program cannot even be started
$global:LASTEXITCODE = 1
& $program $arguments
exit $LASTEXITCODE
