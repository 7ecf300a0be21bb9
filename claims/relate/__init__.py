"""Claims to relations: which question a claim answers, and what two answers are to each other."""
