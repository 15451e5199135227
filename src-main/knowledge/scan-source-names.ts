/** The four switches for the source of each class of updates: 0 Windows Update, 1 WSUS. Valid only together. */
export const scanSourceNames = ['Feature', 'Quality', 'Driver', 'Other'].map(
  (updates) => `SetPolicyDrivenUpdateSourceFor${updates}Updates`
)
