"""Field tables in markdown: one block reader, one table reader and one type-expression grammar under several dialects."""
