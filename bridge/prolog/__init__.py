"""The second engine: SWI-Prolog, on the same rules, for questions with variables and for proofs."""
