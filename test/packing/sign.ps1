# Signs a program with the certificate in WIN_CSC_LINK (a .pfx as base64); without one it says so and leaves it as it is.
param([Parameter(Mandatory)][string]$Path)
$ErrorActionPreference = 'Stop'
if (-not $env:WIN_CSC_LINK) {
  Write-Host "$Path is not signed: WIN_CSC_LINK is not set"
  exit 0
}
$bytes = [Convert]::FromBase64String($env:WIN_CSC_LINK)
$certificate = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($bytes, $env:WIN_CSC_KEY_PASSWORD)
$signed = Set-AuthenticodeSignature -FilePath $Path -Certificate $certificate -HashAlgorithm SHA256 `
  -IncludeChain NotRoot -TimestampServer 'http://timestamp.digicert.com'
if ($signed.Status -ne 'Valid') { throw "$($Path): $($signed.StatusMessage)" }
