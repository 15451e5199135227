/** The four switches that say where each class of updates comes from: 0 Windows Update, 1 WSUS. They belong together. */
export const scanSourceNames = ['Feature', 'Quality', 'Driver', 'Other'].map(
  (updates) => `SetPolicyDrivenUpdateSourceFor${updates}Updates`
)
