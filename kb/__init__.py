"""The rules, as package data."""
