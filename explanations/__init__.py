"""Words for people: Fluent messages in English and Danish, and the code that fills them in."""
