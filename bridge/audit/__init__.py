"""The audit: what is true of the rules for every applicant there can be."""
